"""Who was hurt, told beside or before what hurt them: injuries sustained, deaths, what stands behind "due to"."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

MINE = "An army truck hit a mine near Gao on Monday"

TOLD = {
    "Two people were killed and four others sustained injuries in a grenade attack in Gao on Monday.": [
        "attacks/bombing place=Gao date=2019-06-10..2019-06-10 killed=2..2 victim=Two_people+four_others",
    ],
    "Two soldiers lost their lives and six others suffered injuries near Gao on Monday when a mine went off.": [
        "attacks/bombing place=Gao date=2019-06-10..2019-06-10 killed=2..2",
    ],
    "Two soldiers have been killed while six others were hurt in Gao as militants hurled a grenade on Monday.": [
        "attacks/bombing place=Gao date=2019-06-10..2019-06-10 killed=2..2 perpetrator=militants",
    ],
    "Two civilians were killed due to a mine blast in Gao on Monday.": [
        "attacks/bombing place=Gao date=2019-06-10..2019-06-10 killed=2..2 victim=Two_civilians",
    ],
    "Two policemen died in Gao following an IED blast on Monday.": [
        "attacks/bombing place=Gao date=2019-06-10..2019-06-10 killed=2..2 target=Two_policemen",
    ],
    "Three soldiers died and another 20 were wounded in a bomb blast in Gao on Monday.": [
        "attacks/bombing place=Gao killed=3..3 target=Three_soldiers",
    ],
    "Three soldiers died and another 20 were wounded in a road accident in Gao on Monday.": [],
    "Three soldiers died in Gao on Monday.": [],
    "The loss of Gao hurt the militants.": [],
    f"{MINE}; one soldier died and four were hurt.": [
        "attacks/bombing again=false place=Gao",
        "attacks/bombing again=true killed=1..1 target=one_soldier",
    ],
    "Three soldiers were killed in a blast in Gao on Monday.\nThe truck was on patrol when it came under attack.": [
        "attacks/bombing again=false killed=3..3",
        "attacks/bombing again=true place=Gao",
    ],
    "Three soldiers were killed in a blast in Gao on Monday.\nA bus came under attack in Kidal.": [
        "attacks/bombing again=false place=Gao",
        "attacks/assault again=false place=Kidal",
    ],
    "A tribal elder was shot dead in Gao on Monday.\nPolice said the elder was killed on the spot.": [
        "attacks/assassination again=false killed=1..1",
        "attacks/assassination again=true",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_who_was_hurt_belongs_to_what_hurt_them(text: str, lexicon: Lexicon) -> None:
    events = [event for event in told(text, lexicon) if event["table"].startswith("attacks")]
    assert is_told(TOLD[text], events), shown(events)
