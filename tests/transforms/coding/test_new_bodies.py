"""New bodies and who makes them up, bodies known by what the text calls them, oaths laid in hands."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

CASES = {
    "an umbrella": (
        "The Levant Front was created in May 2018 as an umbrella for Ahrar al-Sham, JNIM and ISGS.",
        ["mergers/formation initiator=ahrar-al-sham+isgs+jnim result=levant-front"],
    ),
    "an alliance of three": (
        "The Levant Front, an alliance of Ansar Dine, JNIM and ISGS, was formed in May 2018.",
        ["mergers/formation initiator=ansar-dine+isgs+jnim result=levant-front"],
    ),
    "a body that groups two": (
        "The Levant Front, which groups Ansar Dine, JNIM and ISGS, was founded in May 2018.",
        ["mergers/formation initiator=ansar-dine+isgs+jnim result=levant-front"],
    ),
    "under a name": (
        "Ansar Dine and JNIM formed a new alliance under the name Levant Front in May 2018.",
        ["mergers/formation initiator=ansar-dine+jnim result=levant-front"],
    ),
    "groups in a country": (
        "Four armed groups in Mali, including JNIM and Ansar Dine, formed the Levant Front in May 2018.",
        ["mergers/formation initiator=ansar-dine+jnim result=levant-front"],
    ),
    "a declaration that unites": (
        "The Levant Front was declared in May 2018, uniting JNIM, ISGS and Ansar Dine.",
        ["mergers/merger initiator=ansar-dine+isgs+jnim result=levant-front"],
    ),
    "fighters who set up what is named": (
        "JNIM, ISGS and Ansaru fighters set up an umbrella alliance named Levant Front in May 2018.",
        ["mergers/formation initiator=ansaru+isgs+jnim result=levant-front"],
    ),
    "an alliance of states": ("The Blue Front, an alliance of France and Chad, was formed in May 2018.", []),
    "a front of nobody": ("A new front was announced on Monday.", []),
    "an oath at somebody's hands": (
        "The commander Musa Dirie and his men took an oath at the hands of Iyad ag Ghali in May 2018.",
        ["mergers/pledge initiator=Musa_Dirie counterpart=iyad-ag-ghali"],
    ),
    "we and who we are": (
        "We, the fighters of Katibat Salah in Gao, announce our allegiance to the Caliph of the Muslims"
        " Abu Bakr al-Baghdadi.",
        ["mergers/pledge initiator=Katibat_Salah counterpart=abu-bakr-al-baghdadi"],
    ),
    "an oath of recruits": ("Police recruits took an oath on Friday.", []),
    "a blow for a bargain": (
        "JNIM and ISGS struck an alliance against the army in May 2018.",
        ["mergers/alliance initiator=isgs+jnim"],
    ),
}

HOLDERS = {
    "a body of a cause": (
        "Musa Keita stood down as chairman of the Dogon National Liberation Organisation on Monday"
        " and was succeeded by Sidi Bah.",
        [
            "leadership/removal person=Musa_Keita group=Dogon_National_Liberation_Organisation",
            "leadership/appointment person=Sidi_Bah group=Dogon_National_Liberation_Organisation",
        ],
    ),
    "a rebel group by name": (
        "The FLX rebel group elected Musa Keita as its chairman on Monday.",
        ["leadership/appointment person=Musa_Keita group=FLX"],
    ),
    "the deputy of one no dictionary has": (
        "Peter Wani, leader of the Imatong Revolutionary Front, died of malaria on 3 May 2019.\n"
        "His deputy, James Loro, took over.",
        [
            "leadership/death person=Peter_Wani group=Imatong_Revolutionary_Front",
            "leadership/appointment person=James_Loro group=Imatong_Revolutionary_Front",
        ],
    ),
    "one and his deputy": (
        "Musa Keita became emir of JNIM in May 2018 and Sidi Bah his deputy.",
        ["leadership/appointment person=Musa_Keita group=jnim", "leadership/appointment person=Sidi_Bah group=jnim"],
    ),
    "one as this and one as that": (
        "The JNIM shura chose Musa Keita as its new emir and Sidi Bah as spokesman.",
        ["leadership/appointment person=Musa_Keita group=jnim", "leadership/appointment person=Sidi_Bah group=jnim"],
    ),
    "a name with a trade": (
        "Musa Keita became emir of JNIM in May 2018 and Sidi Bah a teacher.",
        ["leadership/appointment person=Musa_Keita group=jnim"],
    ),
    "who speaks is not appointed": (
        "Musa Keita was named emir of JNIM on Monday and Sidi Bah its spokesman said he was glad.",
        ["leadership/appointment person=Musa_Keita group=jnim"],
    ),
    "risen from the ranks": (
        "Musa Keita rose from field commander to head of JNIM in May 2018.",
        ["leadership/appointment person=Musa_Keita group=jnim"],
    ),
    "a party": ("Musa Keita was elected chairman of the National Resistance Movement on Monday.", []),
    "a rescue service": ("Musa Keita was named head of the Civil Defence Force on Monday.", []),
    "a brigade of the army": ("Brigadier Musa Keita was named commander of the 122nd Brigade on Monday.", []),
    "those who are picked up": ("JNIM picked up Musa Keita on Monday.", []),
}


def _events(text, table, lexicon):
    return [event for event in told(text, lexicon) if event["table"].startswith(table)]


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_new_bodies_and_oaths(text, expected, lexicon):
    events = _events(text, "mergers", lexicon)
    assert is_told(expected, events), shown(events)


@pytest.mark.parametrize(("text", "expected"), HOLDERS.values(), ids=HOLDERS)
def test_holders_of_office(text, expected, lexicon):
    events = _events(text, "leadership", lexicon)
    assert is_told(expected, events), shown(events)


@pytest.mark.parametrize(
    "text",
    ["Musa Keita rose from clerk to head of JNIM in May 2018.", "JNIM and ISGS struck an alliance in May 2018."],
)
def test_no_attack_is_told(text, lexicon):
    assert not _events(text, "attacks", lexicon)


def test_who_goes_over_is_no_town(lexicon):
    assert not _events("Musa Keita, a commander of JNIM in Gao, went over to Ansaru on Friday.", "territory", lexicon)
