"""Who merges, pledges and splits, when the text describes the party and does not name it."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

CASES = {
    "a faction led by somebody": (
        "A faction led by Musa Dirie split from the Afghan Taliban in August 2015.",
        ["mergers/split initiator=Musa_Dirie counterpart=taliban precision=month"],
    ),
    "men under somebody": (
        "Some 40 fighters under Musa Dirie defected to the Islamic State in May 2016.",
        ["mergers/split initiator=Musa_Dirie result=islamic-state"],
    ),
    "a faction nobody leads": (
        "A small faction split from JNIM in May 2018.",
        ["mergers/split initiator=A_small_faction counterpart=jnim"],
    ),
    "an offshoot in apposition": (
        "Ansaru, a splinter of Boko Haram, raided Kano.",
        ["mergers/split initiator=ansaru counterpart=boko-haram"],
    ),
    "a share of two sorts of men": (
        "JNIM waited.\nA large share of its commanders and of its volunteers had sworn loyalty to him in May 2018.",
        ["mergers/pledge counterpart=him precision=month"],
    ),
    "newcomers who swear themselves to a man take no office": (
        "Through Musa Dirie the newcomers swore themselves to AQIM, to al-Zawahiri, in May 2018.",
        ["mergers/pledge counterpart=aqim+ayman-al-zawahiri"],
    ),
    "a group no dictionary has": (
        "The Red Lion Brigade joined JNIM in May 2018.",
        ["mergers/merger initiator=The_Red_Lion_Brigade counterpart=jnim precision=month"],
    ),
    "two groups no dictionary has": ("The Red Lion Club joined the Blue Whale Society in May 2018.", []),
    "a recruit": ("A student joined JNIM in May 2018.", []),
    "phrases between subject and verb": (
        "Commanders in Dagestan and Chechnya pledged loyalty to Abu Bakr al-Baghdadi in June 2015.",
        ["mergers/pledge counterpart=abu-bakr-al-baghdadi precision=month"],
    ),
    "it binds itself": (
        "Ansar Bayt al-Maqdis has bound itself to the Islamic State.",
        ["mergers/pledge initiator=ansar-bayt-al-maqdis counterpart=islamic-state"],
    ),
    "what was put together": (
        "Al-Mourabitoun was put together out of MUJAO and the Masked Men Brigade in 2013.",
        ["mergers/formation result=al-murabitun precision=year"],
    ),
    "carved out": (
        "ISWAP was carved out of Boko Haram in 2016.",
        ["mergers/split initiator=iswap counterpart=boko-haram"],
    ),
    "it broke up": ("AQIM broke up in 2012.", ["mergers/split initiator=aqim precision=year"]),
    "police broke it up": ("Police broke up the protest in Gao in 2012.", []),
    "it emerged": ("Ansaru emerged in January 2012.", ["mergers/formation result=ansaru precision=month"]),
    "it emerged as something": ("Ansaru emerged as a threat in January 2012.", []),
    "it emerged without a date": ("Ansaru emerged.", []),
    "no orders": (
        "Abubakar Shekau would take no orders from ISWAP.",
        ["mergers/rejection initiator=abubakar-shekau counterpart=iswap"],
    ),
    "authority not accepted": (
        "Ansar Dine would not accept the authority of AQIM in 2012.",
        ["mergers/rejection initiator=ansar-dine counterpart=aqim"],
    ),
    "orders taken": ("Abubakar Shekau took orders from ISWAP.", []),
    "known as": (
        "The GSPC has been known as al-Qaeda in the Islamic Maghreb since January 2007.",
        ["mergers/rebrand initiator=gspc result=aqim"],
    ),
    "a pledge that came": (
        "The pledge came in October 2014 from Boko Haram.",
        ["mergers/pledge initiator=boko-haram precision=month"],
    ),
    "what binds somebody else": ("JNIM bound the man to a tree.", []),
}


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*case, id=name) for name, case in CASES.items()])
def test_parties_of_a_realignment(text, expected, lexicon):
    events = [event for event in told(text, lexicon) if event["table"].startswith("mergers/")]
    assert is_told(expected, events), shown(events)
