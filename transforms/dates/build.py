"""From a match of the grammar to the expression it means.

Belongs here: reading numbers, month names and parts out of matched tokens.
Does not: the patterns (`grammar`), nor whether a match is a date at all (`context`).
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable

from .model import (
    Base,
    Day,
    DayOfMonth,
    Decade,
    EitherDay,
    Month,
    Now,
    Period,
    Season,
    Shift,
    Simple,
    Span,
    Then,
    Unbounded,
    Vague,
    Weekday,
    Window,
    Year,
)
from .tokens import ABBREVIATED, COUNTS, MONTHS, SEASONS, UNITS, WEEKDAYS, Tokens

NARRATIVE_WORDS = {"that": 0, "same": 0, "very": 0, "following": 1, "ensuing": 1, "subsequent": 1,
                   "succeeding": 1, "next": 1, "previous": -1, "preceding": -1, "prior": -1}
PUBLICATION_WORDS = {"this": 0, "last": -1, "next": 1}
VAGUE_SPANS = {"hour": (0, 24), "day": (0, 10), "week": (0, 8), "month": (3, 9), "year": (2, 9), "decade": (2, 5)}
_MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, 1)} | {
    name.lower(): number for name, number in ABBREVIATED.items()}
_WEEKDAY_NUMBERS = {name.lower(): number for number, name in enumerate(WEEKDAYS)}
_EDGES = {"beginning": "early", "start": "early", "outset": "early", "opening": "early", "middle": "mid",
          "midst": "mid", "end": "late", "close": "late"}


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
        return _MONTH_NUMBERS[self.word("month").rstrip(".")]

    @property
    def weekday(self) -> int | None:
        """The weekday of the group `weekday`."""
        return _WEEKDAY_NUMBERS.get(self.word("weekday"))

    @property
    def unit(self) -> str:
        """The unit of time of the groups `unit`, `bare`, `units` or `single`, in the singular."""
        word = self.word("unit") or self.word("bare") or self.word("units") or self.word("single")
        return word if word in UNITS else "week" if word == "fortnight" else word.removesuffix("s")

    @property
    def pointing(self) -> str:
        """The pointing word before the core."""
        word = self.word("deixis") or self.word("pointing")
        return {"same": "that", "very": "that", "ensuing": "following", "subsequent": "following",
                "preceding": "previous", "prior": "previous", "succeeding": "following"}.get(word, word)

    @property
    def year(self) -> int | Period | None:
        """The year said with a day, month or season, in figures or by pointing."""
        if self.has("year") or self.has("first_year"):
            return self.number("year") or self.number("first_year")
        if word := self.word("ref"):
            if word == "that":
                return Period("year", 0, "narrative")
            return Period("year", PUBLICATION_WORDS[word], "publication")
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
        if self.has("one"):
            return factor, factor
        if self.has("count"):
            low = self.number("count") + self.number("ones")
            return low * factor, max(low, self.number("count2")) * factor
        if "couple" in self.word("vague"):
            return 2, 3
        return VAGUE_SPANS[self.unit]


def _slice(nth: str, what: str) -> str:
    first = nth in ("first", "initial")
    order = {"first": 1, "initial": 1, "second": 2, "latter": 2, "third": 3, "fourth": 4}.get(nth, 0)
    if what == "half":
        return "half-1" if first else "half-2"
    if what == "quarter":
        return f"quarter-{order or 4}"
    if what == "week":
        return f"week-{order}" if order else "week-last"
    return "early" if first else "late"


def _real_day(month: int, day: int, year: int | Period | None) -> bool:
    return 1 <= month <= 12 and 1 <= day <= (monthrange(year, month)[1] if isinstance(year, int) else
                                             monthrange(2024, month)[1])


def day(m: Match) -> Unbounded | None:
    """"5 September 2018", "Monday, Dec. 26"."""
    if not _real_day(m.month, m.number("day"), m.year):
        return None
    return Day(m.month, m.number("day"), m.year, m.weekday)


def days(m: Match) -> Unbounded | None:
    """"3 to 5 January 2015"."""
    first, last = m.number("day1"), m.number("day2")
    if first >= last or not _real_day(m.month, last, m.year):
        return None
    return Span(Day(m.month, first, m.year), Day(m.month, last, m.year))


def iso(m: Match) -> Unbounded | None:
    """"2018-09-05"."""
    year, month, number = (int(piece) for piece in m.word("iso").split("-"))
    return Day(month, number, year) if year and _real_day(month, number, year) else None


def numeric(m: Match) -> Unbounded | None:
    """"13/02/2016", or two readings where the order of day and month is open."""
    first, second, year = (int(piece) for piece in re.split(r"[/.]", m.word("numeric")))
    if year < 1:
        return None
    readings = [Day(month, number, year) for number, month in ((first, second), (second, first))
                if _real_day(month, number, year)]
    if not readings:
        return None
    same = len(readings) == 1 or readings[0] == readings[1]
    return readings[0] if same else EitherDay(*sorted(readings, key=lambda reading: reading.month))


def season(m: Match) -> Unbounded | None:
    """"the fall of 2013", "this summer"."""
    return Season(SEASONS[m.word("season")], m.year, m.part, m.pointing)


def years(m: Match) -> Unbounded | None:
    """"2012-2014", "1980-88"."""
    first, last = m.number("year1"), m.number("year2")
    if last < 100 and len(m.word("year2")) == 2:
        last += first - first % 100
    return Span(Year(first), Year(last)) if first < last < first + 100 else None


def decade(m: Match) -> Unbounded | None:
    """"the early 1990s"."""
    first = m.number("decade")
    return Decade(first, m.part) if 1900 <= first < 2040 else None


def period(m: Match) -> Unbounded | None:
    """"last year", "the following month", "early that year"."""
    word = m.pointing
    base: Base = "narrative"
    if m.has("pointing") and word == "last":
        return None
    if m.has("span"):
        return None
    if word in PUBLICATION_WORDS and m.has("deixis"):
        base, offset = "publication", PUBLICATION_WORDS[word]
    else:
        offset = NARRATIVE_WORDS[word]
    return Period(m.unit, offset, base, m.part)


def rest(m: Match) -> Unbounded | None:
    """"later that year", "earlier this month", "at the end of the year"."""
    base: Base = "publication" if m.has("deixis") and m.pointing in PUBLICATION_WORDS else "narrative"
    offset = (PUBLICATION_WORDS if base == "publication" else NARRATIVE_WORDS).get(m.pointing, 0)
    return Period(m.unit, offset, base, m.part)


def day_name(m: Match) -> Unbounded | None:
    """"today", "yesterday", "this morning"."""
    offset = {"yesterday": -1, "tomorrow": 1, "last": -1}.get(m.word("name"), 0)
    return Period("day", offset, "publication")


def weekend(m: Match) -> Unbounded | None:
    """"last weekend", "that weekend", "the weekend"."""
    word = m.pointing or "that"
    if m.has("deixis") and word in PUBLICATION_WORDS:
        return Period("weekend", PUBLICATION_WORDS[word], "publication")
    return Period("weekend", NARRATIVE_WORDS[word], "narrative") if m.pointing else None


def distance(m: Match) -> Unbounded | None:
    """"three days later", "two years ago", "within a week of"."""
    low, high = m.length()
    if m.has("under"):
        low = 0
    if high > 5000:
        return None
    way = m.word("way")
    if way == "ago":
        return Shift(low, high, m.unit, "publication", -1)
    base: Base = "event" if way in ("after", "before", "following") else "narrative"
    return Shift(low, high, m.unit, base, -1 if way in ("earlier", "previously", "before") else 1)


def beside(m: Match) -> Unbounded | None:
    """"the day after", "the year before"."""
    return Period(m.unit, -1 if m.word("way") == "before" else 1, "event")


def within(m: Match) -> Unbounded | None:
    """"within days", "within two weeks of"."""
    return Shift(0, m.length()[1], m.unit, "event" if m.has("of") else "narrative", 1)


def window(m: Match) -> Unbounded | None:
    """"in the past 24 hours", "the last decade"."""
    count = 1 if m.has("single") else m.length()[1]
    base: Base = "narrative" if m.word("past") in ("previous", "preceding", "prior") else "publication"
    return Window(count, m.unit, base, -1) if count <= 5000 else None


def ahead(m: Match) -> Unbounded | None:
    """"the following two weeks", "in the months after"."""
    unit = m.unit
    count = m.length()[1] if m.has("count") else VAGUE_SPANS[unit][1]
    return Window(count, unit, "event" if m.word("way") in ("after", "following") else "narrative", 1)


BUILDERS: dict[str, Callable[[Match], Unbounded | None]] = {
    "iso": iso, "numeric": numeric, "days": days, "day": day, "season": season, "years": years,
    "decade": decade, "period": period, "rest": rest, "day_name": day_name, "weekend": weekend,
    "distance": distance, "beside": beside, "within": within, "window": window, "ahead": ahead,
    "nine_eleven": lambda m: Day(9, 11, 2001),
    "day_of_month": lambda m: DayOfMonth(m.number("ordinal")),
    "month": lambda m: Month(m.month, m.year, m.part, m.pointing),
    "year": lambda m: Year(m.number("year"), m.part),
    "year_out": lambda m: Period("year", 0, "narrative", "later"),
    "that_day": lambda m: Period("day", 0, "narrative"),
    "weekday": lambda m: Weekday(m.weekday or 0, m.pointing),
    "shortly": lambda m: Shift(0, 30, "day", "narrative" if m.word("way") != "after" else "event", 1),
    "vague": lambda m: Vague(m.word("vague")),
    "then": lambda m: Then(),
    "now": lambda m: Now(),
}


def build(name: str, tokens: Tokens, match: re.Match[str]) -> Unbounded | None:
    """The expression of a grammar match, None when the words make no possible date."""
    return BUILDERS[name](Match(tokens, match))


def is_simple(expression: Unbounded) -> Simple | None:
    """The expression when it is not a span already."""
    return None if isinstance(expression, Span) else expression
