"""Alliances that end: between whom they were, and that nobody allies where one falls apart."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

CASES = {
    "named with it": (
        "The alliance between Boko Haram and Ansaru collapsed in May 2018.",
        ["mergers/split initiator=ansaru+boko-haram precision=month"],
    ),
    "named before it": (
        "The JNIM-ISGS pact unravelled in 2019.",
        ["mergers/split initiator=isgs+jnim precision=year"],
    ),
    "told before": (
        "JNIM and ISGS allied in 2016.\nThe alliance fell apart in July 2019.",
        ["mergers/alliance initiator=isgs+jnim", "mergers/split initiator=isgs+jnim precision=month"],
    ),
    "ended by one": (
        "JNIM broke its alliance with ISGS in July 2019.",
        ["mergers/split initiator=jnim counterpart=isgs precision=month"],
    ),
    "renewed": (
        "JNIM renewed its alliance with ISGS in July 2019.",
        ["mergers/alliance initiator=isgs+jnim precision=month"],
    ),
    "nobody's": ("The ruling coalition collapsed in May 2018.", []),
    "talks": ("The peace talks broke down in May 2018.", []),
    "a merger announced by those who merge": (
        "Five rebel factions announced their merger into JNIM in May 2018.",
        ["mergers/merger initiator=Five_rebel_factions result=jnim precision=month"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_is_told(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)


HELD = {
    "a group by its name": ("HTS arrested Jabhat al-Nusra in May 2018.", []),
    "another group by its name": ("Police arrested Hamas in Gaza in May 2018.", []),
    "its men": (
        "Police arrested four Hamas suspects in Gaza in May 2018.",
        ["arrests/arrest detainer=Police detainee=hamas place=Gaza"],
    ),
    "its own men": (
        "JNIM arrested its own fighters in Gao in May 2018.",
        ["arrests/arrest detainer=jnim detainee=its_own_fighters"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), HELD.values(), ids=HELD)
def test_who_can_be_held(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)
