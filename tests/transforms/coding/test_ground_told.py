"""Invented sentences on ground taken, lost and held: whose it is, which place is meant, what is no place.

Belongs here: territory whose place or holder is told in a roundabout way. Does not: plain words for it.
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, list[str]]] = [
    ("The military retook Marawi after five months.", ["territory/capture place=Marawi"]),
    ("The Taliban control Kunduz.", ["territory/control holder=taliban place=Kunduz"]),
    ("The SDF now control 80 percent of Raqqa.", ["territory/control holder=syrian-democratic-forces place=Raqqa"]),
    ("JNIM, with some 500 men, controls Menaka.", ["territory/control holder=jnim place=Menaka"]),
    (
        "Control of Menaka passed to JNIM in January 2019.",
        ["territory/capture holder=jnim place=Menaka date=2019-01-01..2019-01-31"],
    ),
    ("Menaka is now under JNIM control.", ["territory/control holder=jnim place=Menaka"]),
    ("Zaranj was the first capital to fall to the Taliban.", ["territory/capture holder=taliban place=Zaranj"]),
    ("The Houthis took the capital, Sanaa, in May 2019.", ["territory/capture holder=houthis place=Sanaa"]),
    ("Gharyan was lost to GNA forces.", ["territory/loss place=Gharyan"]),
    ("Shekau's men overran Gwoza.", ["territory/capture holder=boko-haram place=Gwoza"]),
    ("Iyad Ag Ghaly seized Kidal in May 2019.", ["territory/capture holder=jnim place=Kidal"]),
    ("The junta has held Kidal since May 2019.", ["territory/control place=Kidal date=2019-05-01.."]),
    (
        "JNIM took Konna on 5 May 2019 and Douentza two days later.",
        [
            "territory/capture place=Konna date=2019-05-05..2019-05-05",
            "territory/capture place=Douentza date=2019-05-07..2019-05-07",
        ],
    ),
    ("The garrison of Konna abandoned the town on 3 May.", ["territory/loss place=Konna"]),
    ("Menaka's recapture took four days.", ["territory/capture place=Menaka"]),
    ("JNIM now in control of Menaka.", ["territory/control holder=jnim place=Menaka"]),
    ("After JNIM's expulsion from Menaka, it regrouped.", ["territory/loss loser=jnim place=Menaka"]),
    (
        "An alliance of Tuareg fighters captured Menaka from JNIM.",
        ["territory/capture loser=jnim place=Menaka"],
    ),
    ("JNIM took the villages of Tina and Zinda.", ["territory/capture place=Tina", "territory/capture place=Zinda"]),
    (
        "JNIM seized three towns, among them Konna and Douentza.",
        ["territory/capture place=Konna", "territory/capture place=Douentza"],
    ),
    ("JNIM captured six villages north of Gao.", ["territory/capture place=Gao"]),
    (
        "JNIM, which took Menaka in May 2019, has lost the town to the army.",
        ["territory/capture place=Menaka", "territory/loss loser=jnim place=Menaka"],
    ),
    ("In Syria, the Islamic State took the east in 2014.", ["territory/capture holder=islamic-state"]),
]

NOT_TOLD = [
    "The rebels seized weapons and vehicles from the army in Gao.",
    "The army took three hills outside Gao.",
    "The president took office in Bamako.",
    "The militants captured a checkpoint near Gao.",
    "The emir moved from Iraq to Syria.\nIn 2014 the Islamic State took the east.",
    "The party won Lagos in the election.",
    "JNIM imposed a blockade on Timbuktu.",
    "Gunmen entered the village of Ogossagou and burned 20 houses.",
    "Police recovered one Pistol and four AK rifles in Gao.",
    "Troops recovered IEDs from a house in Gao.",
    "Troops were still clearing Menaka on Monday.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_ground_is_told(text: str, expected: list[str], lexicon: Lexicon) -> None:
    """Place, holder and date of ground that changed hands."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("territory")]
    assert is_told(expected, events), shown(events)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_no_ground(text: str, lexicon: Lexicon) -> None:
    """Things, posts and offices taken, and quarters of nobody knows which country."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("territory")]
    assert not events, shown(events)
