"""What the files of invented sentences share: the tests of sentences that are told, and of the cases still open.

Belongs here: turning a list of sentences into tests. Does not: any sentence.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TABLES = ("attacks/", "mergers/", "arrests/", "territory/")

Told = list[tuple[str, list[str]]]
Open = list[tuple[str, list[str], str]]
Test = Callable[[str, list[str], Lexicon], None]


def of_tables(text: str, lexicon: Lexicon) -> list[dict[str, str]]:
    """The events that a text tells for the first time, of the four tables the sentences are about."""
    return [event for event in told(text, lexicon) if event["table"].startswith(TABLES) and event["again"] == "false"]


def told_as_expected(cases: Told) -> Test:
    """The test that each sentence tells the events expected of it, and of the four tables no other."""

    @pytest.mark.parametrize(("text", "expected"), cases, ids=[text[:40] for text, _ in cases])
    def test(text: str, expected: list[str], lexicon: Lexicon) -> None:
        events = of_tables(text, lexicon)
        assert is_told(expected, events), shown(events)

    return test


def still_open(cases: Open) -> Test:
    """The test of sentences that are not yet coded as they should be, each with the mechanism that is missing.

    It fails as soon as one of them is, so that the sentence moves to those that are told.
    """
    marked = [
        pytest.param(text, expected, marks=pytest.mark.xfail(strict=True, reason=reason), id=text[:40])
        for text, expected, reason in cases
    ]

    @pytest.mark.parametrize(("text", "expected"), marked)
    def test(text: str, expected: list[str], lexicon: Lexicon) -> None:
        assert is_told(expected, of_tables(text, lexicon))

    return test
