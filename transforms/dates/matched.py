"""The words of a grammar match: numbers, months, units, parts and pointing words.

Belongs here: reading single slots of a match. Does not: putting them together (`build`).
"""

from __future__ import annotations

import re

from .model import Period
from .tokens import ABBREVIATED, COUNTS, MONTHS, SHORT_WEEKDAYS, SHORTEST_WEEKDAYS, UNITS, WEEKDAYS, Tokens

NARRATIVE_WORDS = {
    "that": 0,
    "same": 0,
    "very": 0,
    "following": 1,
    "ensuing": 1,
    "subsequent": 1,
    "succeeding": 1,
    "next": 1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
}
PUBLICATION_WORDS = {"this": 0, "last": -1, "next": 1}
VAGUE_SPANS = {
    "hour": (0, 24),
    "day": (0, 10),
    "week": (0, 8),
    "month": (3, 9),
    "year": (2, 9),
    "decade": (2, 5),
}
_MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, 1)} | {
    name.lower(): number for name, number in ABBREVIATED.items()
}
_WEEKDAY_NUMBERS = {name.lower(): number for number, name in enumerate(WEEKDAYS)} | {
    name.lower(): number for name, number in {**SHORT_WEEKDAYS, **SHORTEST_WEEKDAYS}.items()
}
_EDGES = {
    "beginning": "early",
    "start": "early",
    "outset": "early",
    "opening": "early",
    "middle": "mid",
    "midst": "mid",
    "end": "late",
    "close": "late",
}


class Match:
    """A match over classes together with the words it stands for."""

    def __init__(self, tokens: Tokens, match: re.Match[str]) -> None:
        self.tokens = tokens
        self.match = match
        self.groups = match.re.groupindex

    def word(self, group: str) -> str:
        """The lower-case word of a one-token group, "" when it did not take part."""
        if group not in self.groups or (at := self.match.start(group)) < 0:
            return ""
        end = self.match.end(group)
        return " ".join(word.lower() for word in self.tokens.words[at:end])

    def has(self, group: str) -> bool:
        """Whether the group took part."""
        return group in self.groups and self.match.start(group) >= 0

    def number(self, group: str) -> int:
        """The number a group says, in digits or in a word; 0 when it did not take part."""
        word = self.word(group)
        return COUNTS.get(word) or int(re.sub(r"\D", "", word) or 0)

    @property
    def month(self) -> int:
        """The month of the group `month`."""
        return _MONTH_NUMBERS[self.word("month").split()[0]]

    @property
    def weekday(self) -> int | None:
        """The weekday of the group `weekday`."""
        return _WEEKDAY_NUMBERS.get(self.word("weekday"))

    @property
    def unit(self) -> str:
        """The unit of time of the groups `unit`, `bare`, `units` or `single`, in the singular; where halves are
        counted the next smaller one."""
        return _HALVED[self._told_unit][0] if self.has_half and self._told_unit in _HALVED else self._told_unit

    @property
    def has_half(self) -> bool:
        """Whether half a unit is told: "two and a half years", "half a year"."""
        return any(self.has(group) for group in ("half1", "half2", "half3"))

    @property
    def _told_unit(self) -> str:
        word = self.word("unit") or self.word("bare") or self.word("units") or self.word("single")
        if word in ("fortnight", "night", "nights"):
            return "week" if word == "fortnight" else "day"
        return word if word in UNITS else word.removesuffix("s")

    @property
    def pointing(self) -> str:
        """The pointing word before the core."""
        word = self.word("deixis") or self.word("pointing")
        if word == "next" and self.has("pointing"):
            return "following"
        return {
            "same": "that",
            "very": "that",
            "ensuing": "following",
            "subsequent": "following",
            "preceding": "previous",
            "prior": "previous",
            "succeeding": "following",
        }.get(word, word)

    @property
    def year(self) -> int | Period | None:
        """The year said with a day, month or season, in figures or by pointing."""
        if self.has("short"):
            return (1900 if (last := self.number("short")) >= 40 else 2000) + last
        if self.has("year") or self.has("first_year"):
            return self.number("year") or self.number("first_year")
        if word := self.word("ref"):
            if word == "that":
                return Period("year", 0, "narrative")
            return Period("year", PUBLICATION_WORDS[word], "publication")
        if self.has("yearbefore"):
            return Period("year", -1, "narrative")
        if word := self.word("refp"):
            return Period("year", NARRATIVE_WORDS[word], "narrative")
        return None

    @property
    def part(self) -> str:
        """The part of the core that is meant: early, mid, late, a half, a quarter, ...; "" for the whole."""
        if word := self.word("part") or self.word("rest"):
            return word if self.has("part") else {"later": "later", "earlier": "earlier"}.get(word, word)
        if self.has("edge"):
            return _EDGES[self.word("edge")]
        if self.has("opening") or self.has("ending"):
            return "early" if self.has("opening") else "late"
        return _slice(self.word("nth"), self.word("slice")) if self.has("slice") else ""

    def length(self) -> tuple[int, int]:
        """The least and most units a distance says."""
        factor = 2 if self.word("unit") == "fortnight" else 1
        if self.has_half and self._told_unit in _HALVED:
            whole = 1 if self.has("one") else self.number("count")
            _, smaller = _HALVED[self._told_unit]
            return whole * smaller + smaller // 2, whole * smaller + (smaller + 1) // 2
        if self.has("one"):
            return factor, factor
        if self.has("count"):
            low = self.number("count") + self.number("ones")
            return low * factor, max(low, self.number("count2")) * factor
        if "couple" in self.word("vague"):
            return 2, 3
        return VAGUE_SPANS[self.unit]


# The unit that halves are counted in, and how many of it make the whole.
_HALVED = {"decade": ("year", 10), "year": ("month", 12), "month": ("week", 4), "week": ("day", 7), "day": ("hour", 24)}


def _slice(nth: str, what: str) -> str:
    first = nth in ("first", "initial")
    order = {"first": 1, "initial": 1, "second": 2, "latter": 2, "third": 3, "fourth": 4}.get(nth, 0)
    if what == "half":
        return "half-1" if first else "half-2"
    if what == "quarter":
        return f"quarter-{order or 4}"
    if what == "days" and nth in ("first", "initial", "final", "last"):
        return "days-first" if first else "days-last"
    if what == "week":
        return f"week-{order}" if order else "week-last"
    return "early" if first else "late"
