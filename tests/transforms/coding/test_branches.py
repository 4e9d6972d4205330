"""Branches, allies and bodies that a text calls by what it said of them before."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

CASES = {
    "an affiliate told of before": (
        "JNIM fighters met near Djibo. The al-Qaida affiliate killed seven soldiers on Tuesday.",
        ["attacks/assault perpetrator=jnim"],
    ),
    "of a country": (
        "The Egyptian branch of the Islamic State killed 15 policemen at Arish on Saturday.",
        ["attacks/assault perpetrator=islamic-state-sinai-province"],
    ),
    "in a country": (
        "Islamic State's affiliate in Libya killed 21 soldiers on 3 May 2018.",
        ["attacks/assault perpetrator=islamic-state-libya"],
    ),
    "by its own name": (
        "Islamic State's Khorasan affiliate killed 20 people in Kabul on Friday.",
        ["attacks/assault perpetrator=iskp"],
    ),
    "one that is not named": (
        "The local affiliate of the Islamic State killed two men on Monday.",
        ["attacks/assault perpetrator=The_local_affiliate"],
    ),
    "linked to a movement": (
        "Al-Qaida-linked militants killed ten soldiers in Mopti on Monday.",
        ["attacks/assault perpetrator=Al-Qaida-linked_militants"],
    ),
    "a linked group told of before": (
        "Al-Shabaab met on Sunday. The al-Qaida-linked group killed two men in Mogadishu on Monday.",
        ["attacks/assault perpetrator=al-shabaab"],
    ),
    "introduced with its abbreviation": (
        "A group, the Army of the High Plateaux (AHP), met on Sunday. The AHP killed three men in Minembwe on Monday.",
        ["attacks/assault perpetrator=Army_of_the_High_Plateaux"],
    ),
    "the group, which no dictionary has": (
        "The Ituri Mountain Movement (IMM) met on Sunday. The group killed six soldiers at Bogoro on Monday.",
        ["attacks/assault perpetrator=Ituri_Mountain_Movement"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_who_did_it(text, expected, lexicon):
    events = [event for event in told(text, lexicon) if event["table"].startswith("attacks")]
    assert is_told(expected, events), shown(events)
