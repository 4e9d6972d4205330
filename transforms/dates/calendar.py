"""Days, months and parts of them: the arithmetic the codebook's dates rest on.

Belongs here: what days "early 2015", a season or a shifted month are, on the calendar alone.
Does not: what a text refers to (`resolution`).
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from .model import Interval

_UNIT_PRECISION = {"day": "day", "month": "month", "year": "year"}


def last_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def add_months(day: date, months: int) -> date:
    """The same day some months on, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = min(max(index // 12, 1), 9998), index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def add_days(day: date, days: int) -> date:
    """The day some days on, kept inside the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date(9998, 12, 31).toordinal()))


def add(day: date, count: int, unit: str) -> date:
    """`count` units on from `day`; hours count as days, rounded up."""
    if unit in ("month", "year", "decade"):
        return add_months(day, count * {"month": 1, "year": 12, "decade": 120}[unit])
    if unit == "hour":
        return add_days(day, -(-count // 24) if count > 0 else -(count // -24))
    return add_days(day, count * (7 if unit in ("week", "weekend") else 1))


def floor(day: date, unit: str) -> date:
    """The first day of the unit that holds `day`."""
    if unit == "week":
        return add_days(day, -day.weekday())
    if unit == "weekend":
        return add_days(day, 5 - day.weekday())
    if unit == "month":
        return day.replace(day=1)
    if unit == "year":
        return date(day.year, 1, 1)
    return date(day.year - day.year % 10 or 1, 1, 1) if unit == "decade" else day


def unit_of(day: date, unit: str) -> Interval:
    """The calendar unit that holds `day`."""
    first = floor(day, unit)
    if unit in ("day", "hour"):
        return Interval(day, day, "day")
    if unit == "weekend":
        return Interval(first, add_days(first, 1), "range")
    return Interval(first, add_days(add(first, 1, unit), -1), _UNIT_PRECISION.get(unit, "range"))


def month(year: int, number: int, part: str = "") -> Interval:
    """A month or its part: early is the 1st to the 10th, mid to the 20th, late the rest."""
    last = last_of_month(year, number)
    ends = {
        "early": (1, 10),
        "mid": (11, 20),
        "late": (21, last.day),
        "days-first": (1, 10),
        "days-last": (21, last.day),
        "half-1": (1, 15),
        "half-2": (16, last.day),
        "week-1": (1, 7),
        "week-2": (8, 14),
        "week-3": (15, 21),
        "week-4": (22, 28),
        "week-last": (last.day - 6, last.day),
    }.get(part)
    if ends is None:
        return Interval(date(year, number, 1), last, "month")
    return Interval(date(year, number, ends[0]), date(year, number, ends[1]), "range")


def year(number: int, part: str = "") -> Interval:
    """A year or its part: early is January to April, mid May to August, late September to December."""
    if part in ("days-first", "days-last"):
        return month(number, 1 if part == "days-first" else 12, part)
    months = {
        "early": (1, 4),
        "mid": (5, 8),
        "late": (9, 12),
        "half-1": (1, 6),
        "half-2": (7, 12),
        "quarter-1": (1, 3),
        "quarter-2": (4, 6),
        "quarter-3": (7, 9),
        "quarter-4": (10, 12),
    }.get(part)
    if months is None:
        return Interval(date(number, 1, 1), date(number, 12, 31), "year")
    return Interval(date(number, months[0], 1), last_of_month(number, months[1]), "range")


def season(number: int, first_month: int, part: str = "") -> Interval:
    """A season by its first month; the winter of a year ends in the next. Its parts are its months."""
    first = date(number, first_month, 1)
    whole = Interval(first, add_days(add_months(first, 3), -1), "season")
    step = {"early": 0, "mid": 1, "late": 2}.get(part)
    if step is None:
        return divide(whole, part) if part else whole
    begin = add_months(first, step)
    return Interval(begin, last_of_month(begin.year, begin.month), "range")


def easter(number: int) -> date:
    """Easter Sunday of a year in the Gregorian calendar: the anonymous algorithm (Nature, 20 April 1876)."""
    golden, century = number % 19, number // 100
    correction = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = correction - (correction // 28) * (1 - (29 // (correction + 1)) * ((21 - golden) // 11))
    weekday = (number + number // 4 + moon + 2 - century + century // 4) % 7
    month_number = 3 + (moon - weekday + 40) // 44
    return date(number, month_number, moon - weekday + 28 - 31 * (month_number // 4))


def decade(first_year: int, part: str = "") -> Interval:
    """A decade; its early part is years 0 to 3, mid 4 to 6, late 7 to 9."""
    first, last = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), "half-1": (0, 4), "half-2": (5, 9)}.get(part, (0, 9))
    return Interval(date(first_year + first, 1, 1), date(first_year + last, 12, 31), "range")


def divide(whole: Interval, part: str) -> Interval:
    """A part of any closed interval: thirds for early, mid and late, halves, else the whole."""
    if whole.start is None or whole.end is None:
        return whole
    days = (whole.end - whole.start).days + 1
    first, last = {
        "early": (0, 1 / 3),
        "mid": (1 / 3, 2 / 3),
        "late": (2 / 3, 1),
        "half-1": (0, 0.5),
        "half-2": (0.5, 1),
    }.get(part, (0, 1))
    return Interval(
        whole.start + timedelta(int(days * first)),
        whole.start + timedelta(max(int(days * last), int(days * first) + 1) - 1),
        "range",
    )


def part_of(whole: Interval, unit: str, part: str) -> Interval:
    """The part of a day, week, month, year or decade that `unit_of` gave."""
    if not part or whole.start is None:
        return whole
    if unit == "month":
        return month(whole.start.year, whole.start.month, part)
    if unit == "year":
        return year(whole.start.year, part)
    return decade(whole.start.year, part) if unit == "decade" else divide(whole, part)


def named(start: date | None, end: date | None) -> Interval:
    """An interval with the most exact precision that names it: a day, month or year, else a range."""
    if start is None or end is None:
        return Interval(start, end, "range")
    for unit in ("day", "month", "year"):
        if unit_of(start, unit) == Interval(start, end, unit):
            return Interval(start, end, unit)
    return Interval(start, end, "range")
