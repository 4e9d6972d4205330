"""Who is held, charged and freed, and who gains and loses ground, in the words that reports use for it."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD = {
    "Detectives nabbed a miller in Gao on 3 May 2018.": ["arrests/arrest place=Gao"],
    "Twelve suspects were taken in Gao on 3 May 2018.": ["arrests/arrest place=Gao"],
    "Twelve pupils took a bus in Gao on 3 May 2018.": [],
    "Two suspects were handed to the Malian authorities in Gao in May 2018.": ["arrests/arrest place=Gao"],
    "The bodies of 14 hostages were recovered near Gao in May 2018.": [],
    "Two letters were handed to the Malian authorities in Gao in May 2018.": [],
    "The army let go 12 prisoners in Gao on 3 May 2018.": ["arrests/release place=Gao"],
    "Around 40 inmates set free by rebels in Gao on 3 May 2018.": ["arrests/release place=Gao"],
    "The 40 prisoners whom Mali freed in May 2018 had been held in Gao.": [
        "arrests/release date=2018-05-01..2018-05-31",
        "arrests/arrest place=Gao",
    ],
    "Hezbollah dislodged Amal from Ghubeiri and Haret Karr in May 1988.": [
        "territory/capture holder=hezbollah place=Ghubeiri",
        "territory/capture holder=hezbollah place=Haret_Karr",
    ],
    "Boko Haram was driven out of Gwoza in May 2015.": ["territory/loss loser=boko-haram place=Gwoza"],
    "The army cleared Boko Haram out of Gwoza in May 2015.": ["territory/capture loser=boko-haram place=Gwoza"],
    "The recovery of Gwoza by the army in May 2015 took a week.": ["territory/capture place=Gwoza"],
    "JNIM took part of Gwoza in May 2015.": ["territory/capture holder=jnim place=Gwoza"],
    "Musa Keita, a chief of JNIM, had taken part in raids by AQIM on troops around Gwoza during 2017.": [
        "attacks/assault perpetrator=aqim place=Gwoza"
    ],
    "The recovery of the wounded in Gwoza in May 2015 took a week.": [],
    "Troops thwarted a bid by Boko Haram to seize the town of Bama in May 2015.": [
        "territory/capture status=foiled holder=boko-haram place=Bama"
    ],
    "Rebels dislodged the miller from his chair in May 2015.": [],
}


@pytest.mark.parametrize(("text", "expected"), TOLD.items(), ids=list(TOLD))
def test_told(text: str, expected: list[str], lexicon: Lexicon) -> None:
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)


def test_a_base_named_before_is_where_it_fell(lexicon: Lexicon) -> None:
    events = told("Rebels attacked a base in Gwoza on 3 May 2015.\nThe base fell two days later.", lexicon)
    assert "territory/capture" in [event["table"] for event in events if event["place"] == "Gwoza"], shown(events)
