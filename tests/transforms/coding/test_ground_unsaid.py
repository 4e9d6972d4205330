"""Invented sentences on ground that a clause leaves unsaid or names in short, and on who took it from whom.

Belongs here: "it" for a town, verbs without their place, shares, lists and appositions of places.
Does not: places told in full (`test_ground_told`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, list[str]]] = [
    (
        "JNIM captured Menaka in May 2018.\nThe army won it back in March 2019.",
        ["territory/capture holder=jnim place=Menaka", "territory/capture holder=malian-armed-forces place=Menaka"],
    ),
    (
        "JNIM held Konna for two days before withdrawing.",
        ["territory/control holder=jnim place=Konna"],
    ),
    (
        "JNIM took Konna on 3 May after Malian soldiers withdrew.",
        ["territory/capture holder=jnim loser=malian-armed-forces place=Konna"],
    ),
    (
        "JNIM seized Konna on 3 May but was expelled by French troops on 5 May.",
        [
            "territory/capture holder=jnim place=Konna",
            "territory/loss loser=jnim place=Konna date=2019-05-05..2019-05-05",
        ],
    ),
    (
        "Malian troops pulled out of Konna on 3 May.\nJNIM moved in within hours.",
        ["territory/loss loser=malian-armed-forces place=Konna", "territory/capture holder=jnim place=Konna"],
    ),
    ("By the evening most of the city of Gao was in JNIM's hands.", ["territory/control holder=jnim place=Gao"]),
    ("By the end of May some forty villages around Konna had been taken from JNIM.", ["territory/capture loser=jnim"]),
    ("Konna was taken by nightfall.", ["territory/capture place=Konna"]),
    ("Fighters from JNIM took the town of Konna.", ["territory/capture holder=jnim place=Konna"]),
    ("Armed men seized the town of Konna.", ["territory/capture holder=Armed_men place=Konna"]),
    (
        "The Taliban captured Zerak and Dasht-e-Archi districts.",
        ["territory/capture place=Dasht-e-Archi", "territory/capture place=Zerak"],
    ),
    ("Sudan's army recaptured the Blue Nile town of Kurmuk.", ["territory/capture place=Kurmuk"]),
    ("Clashes erupted near Konna, a town held by JNIM.", ["territory/control holder=jnim place=Konna"]),
    ("Konna was declared liberated on 5 May.", ["territory/capture place=Konna date=2019-05-05..2019-05-05"]),
    (
        "Konna fell on 3 May and Douentza on 5 May.",
        [
            "territory/capture place=Konna date=2019-05-03..2019-05-03",
            "territory/capture place=Douentza date=2019-05-05..2019-05-05",
        ],
    ),
    ("Troops captured the ISIS-held town of Hajin.", ["territory/capture loser=islamic-state place=Hajin"]),
    ("French troops took Konna, the last town held by JNIM.", ["territory/capture loser=jnim place=Konna"]),
    (
        "JNIM seized Konna after two days of fighting with the Malian army.",
        ["territory/capture loser=malian-armed-forces"],
    ),
    ("JNIM overran the Malian army's base at Konna.", ["territory/capture holder=jnim loser=malian-armed-forces"]),
    (
        "Insurgents from Ansar al-Sunna have held Palma in Mozambique since March.",
        ["territory/control holder=islamic-state-mozambique place=Palma"],
    ),
    ("The Seleka left Bambari in May 2019.", ["territory/loss loser=seleka place=Bambari"]),
]
NOT_TOLD = [
    "JNIM fighters attacked Konna on Monday and then withdrew.",
    "A lorry broke down near Konna.\nThe soldiers seized it.",
    "The army is trying to retake Menaka.",
    "The preacher spoke of Gao.\nHe held it up as a pattern for Mali.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_ground_is_told(text: str, expected: list[str], lexicon: Lexicon) -> None:
    """Whose ground it is and which, where the words are short."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("territory")]
    assert is_told(expected, events), shown(events)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_no_ground(text: str, lexicon: Lexicon) -> None:
    """Raiders who go, things that are seized, attempts under way."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("territory")]
    assert not events, shown(events)


def test_who_was_expelled_by_an_army_is_not_disavowed(lexicon: Lexicon) -> None:
    """A force that drives fighters out of a town cuts off no faction of its own."""
    events = told("JNIM seized Konna on 3 May but was expelled by French troops on 5 May.", lexicon)
    assert not [event for event in events if event["table"].startswith("mergers")], shown(events)


def test_an_islamic_emirate_is_not_the_one_of_afghanistan(lexicon: Lexicon) -> None:
    """With "a" and small letters it is a description."""
    events = told("AQAP seized Jaar in 2011 and declared an Islamic emirate.", lexicon)
    assert not [event for event in events if "taliban" in event.values()], shown(events)


def test_what_is_reported_of_somebody_by_a_participle(lexicon: Lexicon) -> None:
    """ "Were reported killed" tells of the dead."""
    events = told("Two soldiers were reported killed in Gao on 5 May.", lexicon)
    assert is_told(["attacks/assault status=alleged place=Gao killed=2..2"], events), shown(events)
