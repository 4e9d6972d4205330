"""What the files of invented sentences share: the events of the four tables, and the cases still open.

Belongs here: turning a list of sentences into test cases. Does not: any sentence.
"""

from __future__ import annotations

import pytest
from _pytest.mark.structures import ParameterSet

from tests.transforms.coding.telling import told
from transforms.coding.lexicon import Lexicon

TABLES = ("attacks/", "mergers/", "arrests/", "territory/")

Open = list[tuple[str, list[str], str]]


def of_tables(text: str, lexicon: Lexicon) -> list[dict[str, str]]:
    """The events that a text tells for the first time, of the four tables the sentences are about."""
    return [event for event in told(text, lexicon) if event["table"].startswith(TABLES) and event["again"] == "false"]


def open_cases(cases: Open) -> list[ParameterSet]:
    """Sentences that are not coded as they should be, each with the mechanism that is missing."""
    return [
        pytest.param(text, expected, marks=pytest.mark.xfail(strict=True, reason=reason), id=text[:40])
        for text, expected, reason in cases
    ]
