"""Notes of monitors and incident reports: the countryside of a town, whose guns and aircraft, ranks in short."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD = {
    "Regime forces shelled Maarat al-Numan in southern Idlib on Monday.": [
        "attacks/assault place=Maarat_al-Numan perpetrator=syrian-regime"
    ],
    "Regime forces shelled Kafranbel in southern Idlib countryside on Monday.": ["attacks/assault place=Kafranbel"],
    "Regime artillery shelled the outskirts of Kafranbel on Monday.": [
        "attacks/assault place=Kafranbel perpetrator=syrian-regime target="
    ],
    "Regime helicopters dropped barrel bombs on Kafr Zita on Monday.": [
        "attacks/airstrike place=Kafr_Zita perpetrator=syrian-regime"
    ],
    "Seven people were killed in western Daraa on Monday.": ["attacks/assault place=Daraa killed=7..7"],
    "The device was planted on the roadside near Gao on Monday.": ["attacks/bombing place=Gao target="],
    "Men shot dead a Policeman, identified as Constable Musa Keita, in Gao on Monday.": [
        "attacks/assassination victim=Musa_Keita killed=1..1"
    ],
    "Men shot dead a policeman, identified as Assistant Sub Inspector (ASI) Musa Keita, in Gao on Monday.": [
        "attacks/assassination victim=Musa_Keita place=Gao date=2019-06-10..2019-06-10"
    ],
    "Men shot at villagers at Gamgiphai in Imphal West District on Monday.\nHouses were set on fire in the village.": [
        "attacks/assault place=Gamgiphai",
        "attacks/destruction place=Gamgiphai",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_how_monitors_tell_it(text: str, lexicon: Lexicon) -> None:
    events = [event for event in told(text, lexicon) if event["table"].startswith("attacks")]
    assert is_told(TOLD[text], events), shown(events)
