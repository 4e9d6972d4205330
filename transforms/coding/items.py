"""Items of a list: "* BAGHDAD - A bomb killed two", "26 August: 12 villagers are killed".

Belongs here: which sentences open an item, and in which item a sentence stands.
Does not: what an item's place is (`where.rubrics`), nor what is carried over between sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from transforms.text import Sentence

_DAY = r"(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2})(?:,? \d{4})?"
_BY_PLACE = re.compile(r"\s*(?:[*•]|[A-Z][A-Z' -]{2,24} [-–—](?:\s|$))")
_BY_DAY = re.compile(rf"\s*\(?{_DAY}\)?\s?[:–—-]")
# One report has one dateline; a story may be told by two days, a chronicle by more.
_FEWEST = 2


def numbered(sentences: Iterable[Sentence]) -> dict[int, int]:
    """The number of its item by the ordinal of each sentence, 0 before the first; empty where there is no list."""
    found: dict[int, int] = {}
    places = days = 0
    for sentence in sentences:
        places += _BY_PLACE.match(sentence.text) is not None
        days += _BY_DAY.match(sentence.text) is not None
        found[sentence.ordinal] = places + days
    return found if places >= _FEWEST or days > _FEWEST else {}
