"""Invented sentences on ground that is called again, that follows other ground, that somebody declares taken.

Belongs here: "it", "the town", "where" and "followed" for places told before, losers told as an aside.
Does not: ground left unsaid (`test_ground_unsaid`), plain words for it.
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, list[str]]] = [
    (
        "JNIM took Konna, a market town in Mopti region, in May 2018.\nThe Malian army retook it in June 2018.",
        [
            "territory/capture holder=jnim place=Konna date=2018-05-01..2018-05-31",
            "territory/capture holder=malian-armed-forces loser=jnim place=Konna date=2018-06-01..2018-06-30",
        ],
    ),
    (
        "JNIM fighters withdrew from Konna on 3 May, hours before Malian soldiers entered the town.",
        ["territory/loss loser=jnim place=Konna", "territory/capture holder=malian-armed-forces place=Konna"],
    ),
    (
        "The Taliban captured Zaranj on 6 August 2018.\nKunduz and Taloqan followed on 8 August.",
        [
            "territory/capture holder=taliban place=Zaranj",
            "territory/capture holder=taliban place=Kunduz date=2018-08-08..2018-08-08",
            "territory/capture holder=taliban place=Taloqan date=2018-08-08..2018-08-08",
        ],
    ),
    (
        "Islamic State lost Mosul in July 2017.\nTal Afar went next, in August.",
        [
            "territory/loss loser=islamic-state place=Mosul",
            "territory/loss loser=islamic-state place=Tal_Afar date=2017-08-01..2017-08-31",
        ],
    ),
    (
        "JNIM took Konna on 5 May 2019 and Ouro Sabou two days later.",
        ["territory/capture place=Konna", "territory/capture place=Ouro_Sabou date=2019-05-07..2019-05-07"],
    ),
    (
        "The Maute group seized Marawi.\nThe army declared the city liberated in October 2017.",
        [
            "territory/capture holder=maute-group place=Marawi",
            "territory/capture holder=philippine-armed-forces loser=maute-group place=Marawi"
            " date=2017-10-01..2017-10-31",
        ],
    ),
    (
        "JNIM took Konna in May 2018, only to lose it to the Malian army in June 2018.",
        [
            "territory/capture holder=jnim place=Konna date=2018-05-01..2018-05-31",
            "territory/loss loser=jnim holder=malian-armed-forces place=Konna date=2018-06-01..2018-06-30",
        ],
    ),
    ("Militants of the Maute group occupied parts of Marawi on 23 May 2019.", ["territory/capture place=Marawi"]),
    (
        "Idlib, where HTS has been in sole control since 2018, is calm.",
        ["territory/control place=Idlib date=2018-01-01.."],
    ),
    (
        "Malian soldiers took Kidal, ending a decade of control by Ansar Dine.",
        ["territory/capture holder=malian-armed-forces loser=ansar-dine place=Kidal"],
    ),
    (
        "The LNA took Derna after a two-year siege against the Derna Protection Force.",
        ["territory/capture holder=lna loser=derna-mujahideen-shura-council place=Derna"],
    ),
    (
        "Gao, the last city held by the MNLA, fell to Ansar Dine.",
        ["territory/capture holder=ansar-dine loser=mnla place=Gao"],
    ),
    (
        "JNIM took Konna, a town of Mopti region, in May 2018 after the police left.",
        ["territory/capture holder=jnim place=Konna date=2018-05-01..2018-05-31"],
    ),
    ("The RSF holds four of Darfur's five states.", ["territory/control holder=rsf-sudan place=Darfur"]),
    (
        "The CJNG has displaced the Sinaloa Cartel from Culiacan.",
        ["territory/capture holder=cjng loser=sinaloa-cartel place=Culiacan"],
    ),
    (
        "Hezbollah fighters took Qusair from the rebels.",
        ["territory/capture holder=hezbollah loser=the_rebels place=Qusair"],
    ),
    (
        "In 2013 the Nusra Front was richer than Iraqis were used to.\nIt took over much of the east.",
        ["territory/capture holder=jabhat-al-nusra place=eastern_Syria"],
    ),
    (
        "ISIS broke with al-Qaeda in 2014.\nThe Nusra Front chased the group from Deir ez-Zor in May 2014.",
        ["territory/capture holder=jabhat-al-nusra loser=isis place=Deir_ez-Zor"],
    ),
    ("JNIM is in possession of Konna, 60 km east of Mopti.", ["territory/control holder=jnim place=Konna"]),
    (
        "Malian troops regained Konna on 5 May 2019, depriving JNIM of the headquarters they had occupied.",
        ["territory/capture holder=malian-armed-forces place=Konna"],
    ),
    (
        "Jubaland forces took Beled Hawo on Monday.",
        ["territory/capture holder=jubaland-forces place=Beled_Hawo"],
    ),
]
NOT_TOLD = [
    "The rally in Gao was broken up.\nProtests in Kidal followed.",
    "The president visited Gao on Monday.\nKidal was next, on Tuesday.",
    "JNIM took control of a convoy in Gao.",
    "The army declared a curfew in Gao.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_told(text: str, expected: list[str], lexicon: Lexicon) -> None:
    """The ground that a text calls again is the ground it told of."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("territory/")]
    assert is_told(expected, events), shown(events)


@pytest.mark.parametrize("text", NOT_TOLD, ids=[text[:40] for text in NOT_TOLD])
def test_not_told(text: str, lexicon: Lexicon) -> None:
    """What follows something else, or is controlled and no ground, changes no hands."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("territory/")]
    assert not events, shown(events)
