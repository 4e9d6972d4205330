"""Attackers who are only described: what they wear, ride and carry, whose members they are taken for."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

GAO = "place=Gao date=2019-06-10..2019-06-10"

TOLD = {
    "Gunmen using pistols fitted with silencers killed 12 policemen in Gao on Monday.": [
        f"attacks/assault {GAO} perpetrator=Gunmen killed=12..12"
    ],
    "Rebels driving vehicles mounted with machine guns attacked a base in Gao on Monday.": [
        f"attacks/assault {GAO} perpetrator=Rebels target=a_base"
    ],
    "Three gunmen dressed in army fatigues opened fire on farmers in Gao on Monday.": [
        f"attacks/assault {GAO} perpetrator=Three_gunmen"
    ],
    "Gunmen suspected to be members of JNIM attacked a base in Gao on Monday.": [
        f"attacks/assault {GAO} perpetrator=jnim target=a_base"
    ],
    "Two farmers were killed in Gao on Monday when suspected Islamic State militants attacked their vehicle.": [
        f"attacks/assault {GAO} perpetrator=islamic-state killed=2..2"
    ],
    "A gunman opened fire on a group of farmers in Gao on Monday, killing three of them.": [
        f"attacks/assault {GAO} perpetrator=A_gunman killed=3..3"
    ],
    "Gunmen in Gao killed 64 villagers, 30 of them children, on Monday.": [f"attacks/assault {GAO} killed=64..64"],
}


@pytest.mark.parametrize("text", TOLD)
def test_who_is_only_described_attacks(text: str, lexicon: Lexicon) -> None:
    events = [event for event in told(text, lexicon) if event["table"].startswith("attacks")]
    assert is_told(TOLD[text], events), shown(events)
