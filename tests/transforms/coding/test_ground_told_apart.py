"""Ground taken one place after another, by whom, when and where: what parts one report of territory from the next."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

CASES = {
    "they who acted, not those of the clause that dates it": (
        "JNIM fighters entered Djibo in 2019 after the gendarmes left the town.\nThey took Arbinda as well.",
        ["territory/capture holder=jnim place=Djibo", "territory/loss", "territory/capture holder=jnim place=Arbinda"],
    ),
    "they are not the one spokesman who told of them": (
        "Al-Shabaab fighters left Jowhar on Monday, a spokesman, Musa Keita, said.\nThey captured Adale on Tuesday.",
        ["territory/loss loser=al-shabaab place=Jowhar", "territory/capture holder=al-shabaab place=Adale"],
    ),
    "two towns in two verbs": (
        "JNIM seized Djibo and captured Arbinda.",
        ["territory/capture holder=jnim place=Djibo", "territory/capture holder=jnim place=Arbinda"],
    ),
    "later is on another day": (
        "The Taliban took Kunduz on 8 August 2021.\nThey later took Faizabad and overran Khost.",
        [
            "territory/capture place=Kunduz date=2021-08-08..2021-08-08",
            "territory/capture place=Faizabad date=",
            "territory/capture place=Khost date=",
        ],
    ),
    "where a district lies is not what was taken": (
        "Houthi forces pushed the army out of the Rahabah district south of Marib on 3 May 2019.",
        ["territory/capture place=Rahabah_district", "attacks/offensive place=Rahabah_district"],
    ),
    "what is left out of it": (
        "The Houthis hold the whole of Hajjah province except the town of Midi.",
        ["territory/control holder=houthis place=Hajjah_province"],
    ),
    "a named gas field": (
        "Islamic State fighters seized the Tayyar gas field near Palmyra on 3 May 2019.",
        ["territory/capture holder=islamic-state place=Tayyar_gas_field"],
    ),
    "an unknown town of two words that is told to be a place": (
        "The Taliban captured Sabz Ghala, a strategic crossroads, on 3 May 2019.",
        ["territory/capture holder=taliban place=Sabz_Ghala"],
    ),
    "a town that lies close to a border": (
        "The Taliban captured Ghalaband, a town close to the border with Iran, on 3 May 2019.",
        ["territory/capture holder=taliban place=Ghalaband"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_ground_told_apart(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)
