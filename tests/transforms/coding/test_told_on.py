"""Sentences that go on about the deed just told: shots, noises, the wounded, those held, the dead of the attackers."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

RAID = "Boko Haram militants stormed a market near Gwoza on Monday, killing seven people."
HELD = "Police arrested two suspected JNIM fighters in Gao on Monday."

AGAIN = {
    f"{RAID}\nThe gunmen came in pickup trucks and opened fire.": [
        "attacks/assault again=false killed=7..7",
        "attacks/assault again=true place=Gwoza date=2019-06-10..2019-06-10",
    ],
    f"{RAID}\nThe gunmen opened fire on a bus in Maiduguri.": [
        "attacks/assault again=false place=Gwoza",
        "attacks/assault again=false place=Maiduguri",
    ],
    f'{RAID}\n"I heard a loud explosion," a trader said.': [
        "attacks/assault again=false killed=7..7",
        "attacks/assault again=true place=Gwoza",
    ],
    f"{RAID}\nMore than 30 people were also wounded, a doctor said.": [
        "attacks/assault again=false killed=7..7",
        "attacks/assault again=true place=Gwoza",
    ],
    f"{RAID}\nAnother 14 people were wounded, some of them seriously.": [
        "attacks/assault again=false killed=7..7",
        "attacks/assault again=true place=Gwoza",
    ],
    f"{RAID}\nSoldiers repelled the attackers after an hour.": [
        "attacks/assault again=false killed=7..7",
        "attacks/assault again=true place=Gwoza",
    ],
    f"{RAID}\nThree of the militants were killed in the fighting, the army said.": [
        "attacks/assault again=false perpetrator=boko-haram",
        "attacks/assault again=true perpetrator=boko-haram target= killed=3..3",
    ],
    f"{RAID}\nThe attackers burned several shops.\nOne of the victims was identified as Musa Keita, a trader.": [
        "attacks/assault again=false victim=Musa_Keita+seven_people",
        "attacks/destruction victim=",
    ],
    f"{RAID}\nThe group has carried out several attacks in the area.": ["attacks/assault killed=7..7"],
    f"{RAID}\nNigeria is facing an insurgency that has killed thousands of people.": ["attacks/assault killed=7..7"],
    f"{RAID}\nThe group claimed responsibility for the attack in a statement on Telegram.": [
        "attacks/assault again=false claimant=boko-haram",
        "attacks/assault again=true target= claimant=boko-haram",
        "statements/claim speaker=boko-haram",
    ],
    f"{HELD}\nThe suspects were taken into custody for questioning.": [
        "arrests/arrest again=false detainee=jnim",
        "arrests/arrest again=true place=Gao",
    ],
    f"{HELD}\nThey were arrested in a house on the outskirts of the town, police said.": [
        "arrests/arrest again=false detainee=jnim",
        "arrests/arrest again=true detainee=jnim place=Gao",
    ],
    f"{HELD}\nThe two were arrested again in Mopti.": [
        "arrests/arrest again=false place=Gao",
        "arrests/arrest again=false place=Mopti",
    ],
    "JNIM militants stormed a post near Gao on Monday, the army said.\nIt claimed responsibility in a statement.": [
        "attacks/assault claimant=jnim",
        "statements/claim speaker=jnim",
    ],
    "Two nurses were kidnapped by JNIM militants near Gao on Monday.\nThey were taken from their car at gunpoint.": [
        "attacks/abduction again=false victim=Two_nurses",
        "attacks/abduction again=true place=Gao",
    ],
}


DATED = {
    "Malian troops held two men suspected of links to JNIM in Gao on Monday, the army said on Tuesday.": "2019-06-10",
    "Police arrested two men suspected of ties to JNIM in Gao on Monday, officials said on Tuesday.": "2019-06-10",
}


@pytest.mark.parametrize(("text", "day"), DATED.items())
def test_the_day_of_saying_is_no_second_date(text: str, day: str, lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert is_told([f"arrests/arrest place=Gao date={day}..{day}"], events), shown(events)


@pytest.mark.parametrize(("text", "rows"), AGAIN.items())
def test_the_deed_just_told_is_told_on(text: str, rows: list[str], lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert is_told(rows, events), shown(events)
