"""One death, one attack, told twice: under a headline, by who claims it later, by who confirms it; attackers' dead."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

AGAIN = {
    "Troops in Cabo Delgado have killed Musa Keita, a chief.\nKeita died in fighting in Macomia on Monday.": [
        "attacks/assault again=false victim=Musa_Keita date=2019-06-10..2019-06-10 place=Macomia",
        "attacks/assault again=true victim=Musa_Keita",
    ],
    "Jets killed Musa Keita in Gao on Monday.\nJNIM confirmed on Tuesday that Keita had been killed.": [
        "attacks/airstrike again=false place=Gao date=2019-06-10..2019-06-10",
        "attacks/assault again=true place=Gao date=2019-06-10..2019-06-10",
    ],
    "Gunmen kill 13 in Mali\n\nGunmen killed 13 people in the village of Kassara in Mali on Monday.": [
        "attacks/assault again=false place=Kassara date=2019-06-10..2019-06-10",
        "attacks/assault again=true place=Kassara",
    ],
    "Gunmen kill 13 in Mali\n\nGunmen killed seven people in the village of Kassara in Mali on Monday.": [
        "attacks/assault again=false killed=13..13",
        "attacks/assault again=false place=Kassara killed=7..7",
    ],
    "Six soldiers were killed in an attack near Gao on Monday.\nForty of the attackers were also killed.": [
        "attacks/assault again=false killed=6..6",
        "attacks/assault again=true killed=40..40 place=Gao",
    ],
    "Gunmen attacked a post near Gao on Monday.\nJNIM said two days later that it had carried out the attack.": [
        "attacks/assault again=false",
        "attacks/assault again=true claimant=jnim date=2019-06-10..2019-06-10",
    ],
    "A man stabbed a nun in Nice on Monday before soldiers shot him dead.\nJNIM claimed the attack.": [
        "attacks/assault again=false perpetrator=A_man+jnim claimant=jnim victim=a_nun",
        "attacks/assault again=false perpetrator=soldiers claimant=",
        "attacks/assault again=true claimant=jnim",
    ],
    "A bomb killed a judge in Quetta on Monday.\nLashkar-e-Jhangvi has carried out several such attacks.": [
        "attacks/bombing place=Quetta",
    ],
    "Ten guards were killed near Gao.\nIt was the worst attack since May, when six were killed near Kidal.": [
        "attacks/assault again=false place=Gao",
        "attacks/assault again=true place=Gao",
        "attacks/assault again=false place=Kidal killed=6..6 date=2019-05-01..2019-05-31",
    ],
}


@pytest.mark.parametrize(("text", "expected"), AGAIN.items(), ids=list(AGAIN))
def test_told_again(text: str, expected: list[str], lexicon: Lexicon) -> None:
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert is_told(expected, attacks), shown(attacks)


def test_the_army_of_a_text_on_jenin(lexicon: Lexicon) -> None:
    text = "Two Palestinians were killed in Jenin on Monday.\nThe army shot dead a gunman in Nablus on Tuesday."
    doers = [event.get("perpetrator") for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert doers == [None, "israeli-armed-forces"]


def test_the_mastermind_of_an_attack_dies_elsewhere(lexicon: Lexicon) -> None:
    text = "Police killed the mastermind of the bombing in Gao, Musa Keita, in a raid in Kidal."
    attacks = {e["table"]: e["place"] for e in told(text, lexicon) if e["table"].startswith("attacks/")}
    assert attacks == {"attacks/assault": "Kidal", "attacks/bombing": "Gao"}
