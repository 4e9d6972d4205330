"""From a match of the grammar to the expression it means.

Belongs here: one builder for each name in the grammar.
Does not: the patterns (`grammar`), single slots (`matched`), nor whether it is a date at all (`context`).
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date

from .feasts import feast
from .matched import NARRATIVE_WORDS, PUBLICATION_WORDS, Match
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
    Span,
    Then,
    Unbounded,
    Vague,
    Weekday,
    Year,
)
from .stretches import ahead, beside, days_on, distance, window, within
from .tokens import SEASONS, Tokens


def _real_day(month: int, day: int, year: int | Period | None) -> bool:
    return 1 <= month <= 12 and 1 <= day <= (
        monthrange(year, month)[1] if isinstance(year, int) else monthrange(2024, month)[1]
    )


def day(m: Match) -> Unbounded | None:
    """ "5 September 2018", "Monday, Dec. 26"."""
    if not _real_day(m.month, m.number("day"), m.year) or (m.has("short") and not _short_year(m)):
        return None
    return Day(m.month, m.number("day"), m.year, m.weekday)


def _short_year(m: Match) -> bool:
    """ "14 APR 89", as old wires date themselves; "14 April 20 men" and "14 April 10:30" have no year."""
    month, number = (m.tokens.words[m.match.start(name)] for name in ("month", "short"))
    end = m.match.end()
    following = m.tokens.words[end : end + 1]
    return len(number) == 2 and month.isupper() and (len(month) < 5 or not following[:1] or not following[0].isalnum())


def term(m: Match) -> Unbounded | None:
    """ "During the year", "in the course of the week": the one the narrative stands in."""
    return Period(m.unit, 0, "narrative", "whole")


def days(m: Match) -> Unbounded | None:
    """ "3 to 5 January 2015"."""
    first, last = m.number("day1"), m.number("day2")
    if first >= last or not _real_day(m.month, last, m.year):
        return None
    return Span(Day(m.month, first, m.year), Day(m.month, last, m.year))


def iso(m: Match) -> Unbounded | None:
    """ "2018-09-05"."""
    year, month, number = (int(piece) for piece in m.word("iso").split("-"))
    return Day(month, number, year) if year and _real_day(month, number, year) else None


def numeric(m: Match) -> Unbounded | None:
    """ "13/02/2016", or two readings where the order of day and month is open."""
    first, second, year = (int(piece) for piece in re.split(r"[/.]", m.word("numeric")))
    if year < 1:
        return None
    orders = ((first, second), (second, first))
    readings = [Day(month, number, year) for number, month in orders if _real_day(month, number, year)]
    if m.weekday is not None:  # "Thursday 10/12/2015": the day of the week tells which is meant
        readings = [r for r in readings if date(year, r.month, r.day).weekday() == m.weekday] or readings
    elif "." in m.word("numeric"):
        readings = readings[:1]  # "07.06.2019" has the day first
    if not readings:
        return None
    same = len(readings) == 1 or readings[0] == readings[1]
    return readings[0] if same else EitherDay(*sorted(readings, key=lambda reading: reading.month))


def season(m: Match) -> Unbounded | None:
    """ "the fall of 2013", "this summer"."""
    return Season(SEASONS[m.word("season")], m.year, m.part, m.pointing)


def years(m: Match) -> Unbounded | None:
    """ "2012-2014", "1980-88"."""
    first, last = m.number("year1"), m.number("year2")
    if last < 100 and len(m.word("year2")) == 2:
        last += first - first % 100
    return Span(Year(first), Year(last)) if first < last < first + 100 else None


def decade(m: Match) -> Unbounded | None:
    """ "the early 1990s"."""
    first = m.number("decade")
    return Decade(first, m.part) if 1900 <= first < 2040 else None


def period(m: Match) -> Unbounded | None:
    """ "last year", "the following month", "early that year"."""
    word = m.pointing
    base: Base = "narrative"
    if m.has("pointing") and word == "last":
        return None
    if m.has("span") and not (m.has("deixis") and word in ("this", "last")):
        return None  # "that week after the raid", but "last week after rebels had left"
    if word in PUBLICATION_WORDS and m.has("deixis"):
        base, offset = "publication", PUBLICATION_WORDS[word]
    else:
        offset = NARRATIVE_WORDS[word]
    return Period(m.unit, offset, base, m.part)


def rest(m: Match) -> Unbounded | None:
    """ "later that year", "earlier this month", "at the end of the year"."""
    base: Base = "publication" if m.has("deixis") and m.pointing in PUBLICATION_WORDS else "narrative"
    offset = (PUBLICATION_WORDS if base == "publication" else NARRATIVE_WORDS).get(m.pointing, 0)
    return Period(m.unit, offset, base, m.part)


def day_name(m: Match) -> Unbounded | None:
    """ "today", "yesterday", "the day before yesterday"."""
    days = {"yesterday": -1, "tomorrow": 1}.get(m.word("name"), 0)
    return Period("day", days - 1 if m.has("second") else days, "publication")


def part_of_day(m: Match) -> Unbounded | None:
    """ "this morning", "last night", "the next evening"."""
    word = m.pointing
    if m.has("deixis") and word in ("this", "last"):
        return Period("day", PUBLICATION_WORDS[word], "publication")
    return Period("day", NARRATIVE_WORDS[word], "narrative") if word in NARRATIVE_WORDS else None


def year_end(m: Match) -> Unbounded | None:
    """ "2014's end", "year's end"."""
    return Year(m.number("year"), "late") if m.has("year") else Period("year", 0, "narrative", "late")


def weekend(m: Match) -> Unbounded | None:
    """ "last weekend", "that weekend", "the weekend"."""
    word = m.pointing
    if word in ("", "last", "past") and not m.has("deixis"):
        return Period("weekend", 0, "publication", "latest")  # "over the past weekend"
    if m.has("deixis") and word in PUBLICATION_WORDS:
        return Period("weekend", PUBLICATION_WORDS[word], "publication")
    return Period("weekend", NARRATIVE_WORDS[word], "narrative")


BUILDERS: dict[str, Callable[[Match], Unbounded | None]] = {
    "iso": iso,
    "numeric": numeric,
    "days": days,
    "day": day,
    "season": season,
    "years": years,
    "decade": decade,
    "period": period,
    "rest": rest,
    "same_day": lambda m: Period("day", 0, "narrative"),  # "the same day after a bomb ..."
    "day_name": day_name,
    "weekend": weekend,
    "distance": distance,
    "days_on": days_on,
    "by_then": lambda m: Period("day", 0, "narrative"),
    "beside": beside,
    "within": within,
    "window": window,
    "ahead": ahead,
    "feast": feast,
    "term": term,
    "overnight": lambda m: Span(Period("day", -1, "publication"), Period("day", 0, "publication")),
    "nine_eleven": lambda m: Day(9, 11, 2001),
    "day_of_month": lambda m: DayOfMonth(m.number("ordinal")),
    "month": lambda m: Month(m.month, m.year, m.part, m.pointing),
    "year": lambda m: Year(m.number("year"), m.part),
    "year_out": lambda m: Period("year", 0, "narrative", "later"),
    "part_of_day": part_of_day,
    "year_end": year_end,
    "weekday": lambda m: Weekday(m.weekday or 0, f"{m.word('week')}-week" if m.has("week") else m.pointing),
    "shortly": lambda m: Shift(0, 30, "day", "narrative" if m.word("way") != "after" else "event", 1),
    "vague": lambda m: Vague(m.word("vague")),
    "then": lambda m: Then(),
    "now": lambda m: Now(),
}


def build(name: str, tokens: Tokens, match: re.Match[str]) -> Unbounded | None:
    """The expression of a grammar match, None when the words make no possible date."""
    return BUILDERS[name](Match(tokens, match))
