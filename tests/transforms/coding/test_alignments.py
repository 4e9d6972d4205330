"""Groups that form, split and ally in the nouns, participles and set phrases of the trade."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

CASES = {
    "born": ("JNIM was born in March 2017 in Kidal.", ["mergers/formation result=jnim place=Kidal precision=month"]),
    "into being": ("JNIM came into being in March 2017.", ["mergers/formation result=jnim precision=month"]),
    "founded, in an aside": (
        "Ansarul Islam, founded by Musa Dirie in December 2016, is close to Ansar Dine.",
        ["mergers/formation initiator=Musa_Dirie result=ansarul-islam precision=month"],
    ),
    "who helped": (
        "Musa Dirie, a former judge, helped found Ahrar al-Sham in 2011.",
        ["mergers/formation initiator=Musa_Dirie result=ahrar-al-sham precision=year"],
    ),
    "a room of two": (
        "Hamas and Islamic Jihad set up a joint operations room in Gaza in 2018.",
        ["mergers/alliance initiator=hamas+pij place=Gaza precision=year"],
    ),
    "sides with": (
        "Boko Haram sided with the Nigerian army in May 2018.",
        ["mergers/alliance initiator=boko-haram+nigerian-armed-forces precision=month"],
    ),
    "deserters": ("Nine fighters deserted from the M23 in May 2018.", ["mergers/split counterpart=m23"]),
    "a withdrawal from a group": (
        "The Nour al-Din al-Zenki Movement announced its withdrawal from HTS on 25 July 2017.",
        [
            "mergers/split initiator=nour-al-din-al-zenki counterpart=hayat-tahrir-al-sham precision=day",
            "statements/announcement",
        ],
    ),
    "a withdrawal from a town": (
        "The withdrawal of JNIM from Gao in May 2018 was welcomed.",
        ["territory/loss loser=jnim place=Gao"],
    ),
    "a split between two": (
        "The split between Shekau and al-Barnawi was made public on 3 August 2016.",
        ["mergers/split initiator=abu-musab-al-barnawi+abubakar-shekau precision=day"],
    ),
    "no links": (
        "Al-Qaida said in February 2014 that it had no links with the Islamic State.",
        ["mergers/disavowal initiator=al-qaida counterpart=isis", "statements/announcement"],
    ),
    "no links with a deed": (
        "JNIM said in May 2018 that it had no links with the theft.",
        ["statements/announcement speaker=jnim"],
    ),
    "a leader refused": (
        "The Taliban refused to accept Akhtar Mansour as leader in July 2015.",
        ["mergers/rejection initiator=taliban counterpart=akhtar-mansour"],
    ),
    "a face not recognised": ("The fighter did not recognise the mayor in May 2018.", []),
    "an oath taken by another": (
        "The pledge of JNIM was accepted by Ayman al-Zawahiri in May 2018.",
        ["mergers/pledge initiator=jnim counterpart=ayman-al-zawahiri precision=month"],
    ),
    "a part of a group": (
        "A Taliban splinter group led by Musa Dirie pledged loyalty to the Islamic State in May 2018.",
        ["mergers/pledge initiator=Musa_Dirie counterpart=islamic-state"],
    ),
    "a source is nobody's ally": (
        "JNIM fighters pledged loyalty to Ayman al-Zawahiri in May 2018, according to the Malian army.",
        ["mergers/pledge initiator=jnim counterpart=ayman-al-zawahiri"],
    ),
    "who condemns is no attacker": (
        "A raid on Gao in May 2018 was condemned by France.",
        ["attacks/assault place=Gao"],
    ),
    "fighters surrender": (
        "Three JNIM fighters surrendered to Malian soldiers in Gao in May 2018.",
        ["arrests/arrest detainee=jnim place=Gao precision=month"],
    ),
    "a town surrendered": ("Rebels surrendered Gao in May 2018.", ["territory/loss loser=Rebels place=Gao"]),
    "told to surrender": ("The mayor urged JNIM fighters to surrender in May 2018.", []),
    "also held": ("Also arrested was a trader, Musa Dirie.", ["arrests/arrest detainee=Musa_Dirie"]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_is_told(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)
