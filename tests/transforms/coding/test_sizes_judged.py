"""Invented sentences on sizes as others judge them, on people held and sent, on money that comes in.

Belongs here: whose figure it is when somebody else gives it. Does not: plain having (`test_strength_told`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, list[str]]] = [
    (
        "JNIM struck again.\nFrench officers put its strength at between 1,000 and 2,000 fighters.",
        ["strength/fighters group=jnim quantity=1000..2000"],
    ),
    (
        "JNIM has shrunk.\nThe State Department counts its full-time combatants at under 1,000.",
        ["strength/fighters group=jnim quantity=..999"],
    ),
    ("AQAP's ranks have swollen to 7,000 fighters.", ["strength/fighters group=aqap quantity=7000..7000"]),
    (
        "The rebel alliance is made up of some 300 heavily armed men.",
        ["strength/fighters group=The_rebel_alliance quantity=300..300"],
    ),
    ("The separatists say they have 3,000 men under arms.", ["strength/fighters quantity=3000..3000"]),
    (
        "About 12,000 suspected IS members are held in Kurdish-run jails.",
        ["strength/detainees group=islamic-state quantity=12000..12000"],
    ),
    (
        "The SDF is guarding some 10,000 Islamic State fighters in makeshift prisons.",
        ["strength/detainees group=islamic-state quantity=10000..10000"],
    ),
    (
        "Burundi is to withdraw 1,000 of its 5,400 troops from Somalia.",
        ["strength/troops group=burundian-armed-forces quantity=5400..5400"],
    ),
    ("Washington sent 100 military advisers to Uganda.", ["strength/troops group=us-armed-forces place=Uganda"]),
    (
        "More than 1,200 soldiers were in the garrison at Mullaitivu in Sri Lanka.",
        ["strength/troops group=sri-lankan-armed-forces quantity=1201.."],
    ),
    (
        "Up to 30,000 foreign fighters have travelled to Syria.",
        ["strength/fighters group=foreign-terrorist-fighters quantity=..30000"],
    ),
    ("Iran gives Hezbollah some $700 million a year.", ["strength/resources group=hezbollah"]),
    ("Abu Sayyaf received $5 million in ransoms.", ["strength/resources group=abu-sayyaf"]),
]
NOT_TOLD = [
    "Germany's parliament raised the number of troops in Mali to 1,100.",
    "Islamic State paid its fighters $400 a month.",
    "The kidnappers demanded a ransom of $2 million.",
    "JNIM received $2,000 from a trader.",
    "Some 40 recruits were trained by the Quds Force.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_size_is_told(text: str, expected: list[str], lexicon: Lexicon) -> None:
    """How many or how much, and of whom."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("strength")]
    assert is_told(expected, events), shown(events)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_no_size(text: str, lexicon: Lexicon) -> None:
    """Wages, demands and gifts, and troops of nobody said."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("strength")]
    assert not events, shown(events)


def test_troops_that_are_taken_out_by_number_are_no_ground_lost(lexicon: Lexicon) -> None:
    """The others may stay."""
    events = told("The United States is pulling 7,000 troops out of Afghanistan.", lexicon)
    assert not [event for event in events if event["table"].startswith("territory")], shown(events)


def test_suspected_members_after_a_number_are_who_was_arrested(lexicon: Lexicon) -> None:
    """ "12 suspected X members" is one noun group."""
    events = told("Police said 12 suspected Islamic State members were arrested in Bogor on Friday.", lexicon)
    assert is_told(["arrests/arrest detainee=islamic-state place=Bogor"], events), shown(events)
