"""Invented sentences on groups and persons listed, sanctioned and taken off lists.

Belongs here: designations by less usual words. Does not: adjectives ("U.N.-designated", `test_communication`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, str]] = [
    (
        "The UN approved the addition of ISWAP to its sanctions list.",
        "designations/designation target=iswap",
    ),
    (
        "The removal of JNIM from the blacklist was announced in May 2019.",
        "designations/delisting target=jnim",
    ),
    (
        "The US reinstated the Houthis as a terrorist organization.",
        "designations/designation issuer=united-states target=houthis",
    ),
    ("The US re-designated the Houthis.", "designations/designation issuer=united-states target=houthis"),
    (
        "The US dropped the terrorist label from the Houthis.",
        "designations/delisting issuer=united-states target=houthis",
    ),
    (
        "JNIM, designated a terrorist organization by the United States in 2018, denied it.",
        "designations/designation issuer=united-states target=jnim date=2018-01-01..2018-12-31",
    ),
]

NOT_TOLD = [
    "The US offered a $7 million reward for information on Abubakar Shekau.",
    "The United States put a $10 million bounty on Abubakar Shekau.",
    "The family offered a reward for his return.",
    "JNIM offered a reward for information on the hostages.",
    "The town was added to the list of heritage sites.",
    "The ICC issued an arrest warrant for Iyad Ag Ghaly.",
    "The US is considering designating the Muslim Brotherhood.",
]


@pytest.mark.parametrize(("text", "line"), TOLD)
def test_a_designation_is_told(text: str, line: str, lexicon: Lexicon) -> None:
    """Who is listed or taken off a list, and by whom."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("designations")]
    assert is_told([line], events), shown(events)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_no_designation(text: str, lexicon: Lexicon) -> None:
    """Rewards list nobody; other lists, other measures."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("designations")]
    assert not events, shown(events)
