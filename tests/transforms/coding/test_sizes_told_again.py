"""Invented sentences on sizes that other sources give again, that were and are no more, that stand as an aside.

Belongs here: figures whose owner is told by the figure before, shares, sums, counts between commas.
Does not: plain having (`test_strength_told`), who judges a size (`test_sizes_judged`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, list[str]]] = [
    (
        "A survey counts 4,000 Taliban fighters in Helmand and 1,200 in Uruzgan.",
        [
            "strength/fighters group=taliban quantity=4000..4000 place=Helmand",
            "strength/fighters group=taliban quantity=1200..1200 place=Uruzgan",
        ],
    ),
    (
        "The FDLR is down to 600 combatants, from more than 6,000 in 2009.",
        [
            "strength/fighters group=fdlr quantity=600..600 date=",
            "strength/fighters group=fdlr quantity=6001.. date=2009-01-01..2009-12-31",
        ],
    ),
    (
        "JNIM, with 6,000 fighters, and ISGS, with about 2,000, are the largest groups.",
        ["strength/fighters group=jnim quantity=6000..6000", "strength/fighters group=isgs quantity=2000..2000"],
    ),
    (
        "The LNA, estimated at 25,000 men, lost Gharyan on 26 June 2019.",
        ["strength/fighters group=lna quantity=25000..25000 date="],
    ),
    (
        "The ADF had 1,500 fighters in 2014.\nUN experts reckon that their number fell to a few hundred.",
        ["strength/fighters group=adf quantity=1500..1500", "strength/fighters group=adf quantity=200.."],
    ),
    ("Hezbollah has 12 battalions.", []),
    (
        "Niger has 2,000 soldiers at Diffa and Chad 3,000 at Bosso.",
        [
            "strength/troops group=nigerien-armed-forces quantity=2000..2000 place=Diffa",
            "strength/troops group=chadian-armed-forces quantity=3000..3000 place=Bosso",
        ],
    ),
    (
        "Ahrar al-Sham, once the largest faction in Idlib with some 20,000 men, disbanded in 2018.",
        ["strength/fighters group=ahrar-al-sham quantity=20000..20000"],
    ),
    (
        "Some 3,500 members of the Kamajor militia, which numbers about 20,000, were disarmed.",
        ["strength/fighters group=kamajors quantity=20000..20000"],
    ),
    (
        "Al-Shabaab holds Jilib, where the insurgents keep some 200 fighters.",
        ["strength/fighters group=al-shabaab quantity=200..200"],
    ),
    (
        "JNIM has some 6,000 fighters and ISGS about 2,500.",
        ["strength/fighters group=jnim quantity=6000..6000", "strength/fighters group=isgs quantity=2500..2500"],
    ),
    (
        "The UN puts JNIM at 6,000 men and its rival ISGS at 2,500.",
        ["strength/fighters group=jnim quantity=6000..6000", "strength/fighters group=isgs quantity=2500..2500"],
    ),
    (
        "Abu Sayyaf had 1,200 fighters in 2000; by 2019 no more than 300 were left.",
        [
            "strength/fighters group=abu-sayyaf quantity=1200..1200 date=2000-01-01..2000-12-31",
            "strength/fighters group=abu-sayyaf quantity=..300 date=2019-01-01..2019-12-31",
        ],
    ),
    (
        "Abu Sayyaf had 1,200 fighters in 2000.\nBy 2019 that number was down to 350.",
        ["strength/fighters quantity=1200..1200", "strength/fighters group=abu-sayyaf quantity=350..350"],
    ),
    (
        "A report put ISGS's strength at 400 fighters in 2018 and at 1,000 two years later.",
        [
            "strength/fighters quantity=400..400 date=2018-01-01..2018-12-31",
            "strength/fighters group=isgs quantity=1000..1000 date=2020-01-01..2020-12-31",
        ],
    ),
    (
        "JNIM says it has 6,000 fighters; diplomats speak of 4,000.",
        ["strength/fighters group=jnim quantity=6000..6000", "strength/fighters group=jnim quantity=4000..4000"],
    ),
    (
        "Abu Sayyaf could field 1,000 gunmen in 2001.\nBy the end there were fewer than 200.",
        [
            "strength/fighters status=reported group=abu-sayyaf quantity=1000..1000",
            "strength/fighters group=abu-sayyaf quantity=..199",
        ],
    ),
    (
        "At its height the LRA had 3,000 soldiers.\nIt is now down to fewer than 200.",
        ["strength/fighters group=lra quantity=3000..3000", "strength/fighters group=lra quantity=..199"],
    ),
    (
        "The ELN has 6,000 members, the ministry said in March, up from 4,000 in 2017.",
        [
            "strength/members group=eln quantity=6000..6000",
            "strength/fighters group=eln quantity=4000..4000 date=2017-01-01..2017-12-31",
        ],
    ),
    (
        "JNIM was left with 1,500 men and ISGS with about 300.",
        ["strength/fighters group=jnim quantity=1500..1500", "strength/fighters group=isgs quantity=300..300"],
    ),
    (
        "The NPA's strength is down to 1,500 from a peak of 25,000 in the 1980s.",
        ["strength/fighters group=npa-philippines quantity=1500..1500 date="],
    ),
    ("CODECO is a cluster of militias with a total of some 2,350 fighters.", ["strength/fighters group=codeco"]),
    ("JNIM claims a force of 5,000.", ["strength/fighters group=jnim quantity=5000..5000"]),
    ("Fewer than a hundred fighters of the Abu Sayyaf remain in Sulu.", ["strength/fighters quantity=..99"]),
    ("Some 30 members of the Maute group are still at large.", ["strength/members group=maute-group"]),
    ("The Mai-Mai, an estimated 500 men, hold the shore.", ["strength/fighters group=mai-mai quantity=500..500"]),
    ("The Fano militias, loosely organised, have about 20,000 fighters.", ["strength/fighters group=fano"]),
    ("JNIM, 30 men at its birth in 2012, now counts some 300.", ["strength/fighters quantity=300..300 date="]),
    (
        "Abu Sayyaf has shrunk to some 280 fighters from as many as 2,500 in 2002.",
        [
            "strength/fighters group=abu-sayyaf quantity=280..280 date=",
            "strength/fighters group=abu-sayyaf quantity=..2500 date=2002-01-01..2002-12-31",
        ],
    ),
    ("Al-Qaeda's core has dwindled to about 400 men.", ["strength/fighters group=al-qaida quantity=400..400"]),
    ("JNIM pays some 2,000 fighters.", ["strength/fighters group=jnim quantity=2000..2000"]),
    (
        "The Taliban, whose ranks American generals put at 60,000 fighters, have never published a figure.",
        ["strength/fighters group=taliban quantity=60000..60000"],
    ),
    (
        "Some 8,500 members of Islamic State are still behind bars.",
        ["strength/detainees group=islamic-state quantity=8500..8500"],
    ),
    ("Ansaru is far smaller, with fewer than 200 fighters.", ["strength/fighters group=ansaru quantity=..199"]),
    ("Some 6,000 Houthi fighters are dug in around Marib.", ["strength/fighters group=houthis place=Marib"]),
    ("With some 2,000 men, JNIM is the largest group.", ["strength/fighters group=jnim quantity=2000..2000"]),
]
NOT_TOLD = [
    "The ministry put the toll at 200.",
    "JNIM attacked Gao.\nDiplomats speak of 400.",
    "The attackers, about 50 men, came from Gao.",
    "The army conceded 300 dead; JNIM put the figure at 1,200.",
    "JNIM is in Kidal with 300 hostages.",
    "JNIM killed 40 villagers; the police speak of 60.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_told(text: str, expected: list[str], lexicon: Lexicon) -> None:
    """A figure that follows the size of a group is of that group."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("strength/")]
    assert is_told(expected, events), shown(events)


@pytest.mark.parametrize("text", NOT_TOLD, ids=[text[:40] for text in NOT_TOLD])
def test_not_told(text: str, lexicon: Lexicon) -> None:
    """Tolls and those who take part in an attack are no strength."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("strength/")]
    assert not events, shown(events)
