"""Deeds told as the answer to others, whose doers and places are not theirs, and those who did them together."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

ANSWERED = {
    "JNIM said it carried out the bombing in Gao in revenge for the execution of six herders by the army.": [
        "attacks/bombing perpetrator=jnim place=Gao",
        "attacks/execution perpetrator=malian-armed-forces victim=six_herders killed=6..6 place=",
    ],
    "The Malian army shelled a hamlet near Kidal in response to the raid on the market in Gao.": [
        "attacks/assault perpetrator=malian-armed-forces place=Kidal",
        "attacks/assault perpetrator= target=the_market place=Gao",
    ],
    "In response to the raid on the market in Gao by JNIM, troops shelled a hamlet near Kidal.": [
        "attacks/assault perpetrator=troops place=Kidal",
        "attacks/assault perpetrator=jnim place=Gao",
    ],
    "Gunmen attacked a hamlet near Kidal in reprisal for the killing of two traders.": [
        "attacks/assault perpetrator=Gunmen place=Kidal killed= again=false",
        "attacks/assault perpetrator= victim=two_traders killed=2..2 again=false place=",
    ],
}

TOGETHER = {
    "Chadian soldiers, fighting alongside the Nigerien army, killed nine rebels near Diffa.": (
        "chadian-armed-forces+nigerien-armed-forces"
    ),
    "The Malian army, with the help of Wagner mercenaries, killed nine herders near Nara.": (
        "malian-armed-forces+wagner-group"
    ),
    "JNIM together with fighters of ISGS killed nine soldiers near Gao.": "isgs+jnim",
    "Iraqi troops accompanied by fighters of the PMF killed nine villagers near Hawija.": "iraqi-security-forces+pmf",
    "Iraqi troops backed by American jets killed nine villagers near Hawija.": "iraqi-security-forces",
    "Rebels backed by Rwanda killed nine villagers near Goma.": "Rebels",
    "JNIM killed nine soldiers along with four fighters of ISGS near Gao.": "jnim",
}


@pytest.mark.parametrize(("text", "expected"), ANSWERED.items(), ids=list(ANSWERED))
def test_what_is_answered_has_its_own_doers_and_places(text: str, expected: list[str], lexicon: Lexicon) -> None:
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert is_told(expected, attacks), shown(attacks)


@pytest.mark.parametrize(("text", "doers"), TOGETHER.items(), ids=list(TOGETHER))
def test_who_did_it_together(text: str, doers: str, lexicon: Lexicon) -> None:
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert [event.get("perpetrator") for event in attacks] == [doers], shown(attacks)
