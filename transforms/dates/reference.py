"""Which year a date without one means: the narrative's, else the publication's.

Belongs here: days, months, seasons and weekdays that leave something unsaid, and what they are read
against. Does not: distances and periods (`resolution`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from . import calendar
from .model import Day, Interval, Month, MovableFeast, Period, Season, Weekday

# What can stand without its year.
Dated = Day | Month | Season | MovableFeast
_UNKNOWN = Interval(None, None, "unknown")
_FAR = 400


@dataclass(frozen=True, slots=True)
class Reference:
    """What relative dates are read against; the arguments of `resolution.resolve`."""

    published: date | None
    published_precision: str
    anchor: Interval | None
    previous: Interval | None

    @property
    def publication(self) -> Interval | None:
        """The period of publication, None when it is not known."""
        if self.published is None:
            return None
        unit = self.published_precision if self.published_precision in ("day", "month", "year") else "day"
        return calendar.unit_of(self.published, unit)

    @property
    def narrative(self) -> Interval | None:
        """The date the narrative stands at: the named event's, else the previous one."""
        for interval in (self.anchor, self.previous):
            if interval is not None and (interval.start or interval.end):
                return interval
        return None


def _place(expression: Dated, number: int) -> Interval | None:
    try:
        if isinstance(expression, Day):
            day = date(number, expression.month, expression.day)
            return Interval(day, day, "day")
        if isinstance(expression, MovableFeast):
            day = calendar.add_days(calendar.easter(number), expression.days)
            return Interval(day, day, "day")
        if isinstance(expression, Month):
            return calendar.month(number, expression.month, expression.part)
        return calendar.season(number, expression.month, expression.part)
    except ValueError:
        return None


def _explicit_year(expression: Dated, reference: Reference) -> tuple[int | None, str]:
    year = expression.year
    if isinstance(year, int):
        return year, "explicit"
    if isinstance(year, Period):
        base = reference.publication if year.base == "publication" else reference.narrative
        if base is not None and (day := base.end or base.start):
            return day.year + year.offset, f"year-from-{year.base}"
        return None, f"no-{year.base}"
    return None, ""


def in_year(expression: Dated, reference: Reference) -> tuple[Interval, str]:
    """A day, month or season in the year that it says, or that the narrative or publication gives it."""
    number, rule = _explicit_year(expression, reference)
    if number is None and rule:
        return _UNKNOWN, rule
    if number is not None:
        interval = _place(expression, number)
        return (interval, rule) if interval else (_UNKNOWN, "no-such-day")
    narrative = None if expression.deixis in ("this", "last", "next") else _usable(expression, reference)
    if narrative is not None:
        number = _narrative_year(expression, narrative, reference)
        rule = "year-from-narrative"
    elif reference.publication is not None:
        number = _publication_year(expression, reference)
        rule = "year-from-publication"
    if number is None:
        return _UNKNOWN, "no-year"
    interval = _place(expression, number)
    return (interval, rule) if interval else (_UNKNOWN, "no-such-day")


def _usable(expression: Dated, reference: Reference) -> Interval | None:
    """The narrative's date, unless a dated report turns from background to its own days."""
    narrative = reference.narrative
    if (
        narrative is not None
        and isinstance(expression, (Day, MovableFeast))
        and not reference.anchor
        and reference.published is not None
        and reference.published_precision == "day"
        and narrative.precision in ("year", "range")
        and _length(narrative) > _FAR // 2
        and _is_of_late(expression, reference)
    ):
        return None
    return narrative


def _is_of_late(expression: Dated, reference: Reference) -> bool:
    """Whether the day, read as news, is one of the last weeks: "in 2020 they took towns; on 23 March" is not."""
    number = _publication_year(expression, reference)
    day = _place(expression, number) if number is not None else None
    told = day.end if day is not None else None
    return told is None or reference.published is None or (reference.published - told).days <= _WEEKS


_WEEKS = 60


def _length(interval: Interval) -> int:
    if interval.start is None or interval.end is None:
        return _FAR
    return (interval.end - interval.start).days


def _narrative_year(expression: Dated, narrative: Interval, reference: Reference) -> int | None:
    """The narrative's own year, or the next when the date lies far back in it."""
    day = narrative.end or narrative.start
    start = narrative.start or narrative.end
    if day is None or start is None:
        return None
    year = day.year
    here = _place(expression, year)
    if here is None or here.start is None or here.end is None:
        return year
    if expression.deixis == "following":
        return year if here.start > day else year + 1
    if expression.deixis == "previous":
        return year if here.end < start else year - 1
    if isinstance(expression, Season) and expression.deixis == "that" and here.start > day:
        before = _place(expression, year - 1)  # "that winter", told of in January
        if before is not None and before.end is not None and before.end >= start:
            return year - 1
    weekday = expression.weekday if isinstance(expression, Day) else None
    if weekday is not None and here.start.weekday() != weekday:
        return _by_weekday(expression, year, weekday)
    if expression.deixis != "that" and here.end < start and _moves_on(here.start, start):
        year += 1
    published = reference.publication
    following = _place(expression, year)
    if (
        published
        and published.end
        and following
        and following.start
        and following.start > published.end
        and narrative.start
        and narrative.start <= published.end
    ):
        year -= 1
    return year


def _moves_on(back: date, now: date) -> bool:
    """Whether a date that lies back in the year means the next year: unless the step back is far shorter."""
    step = (now - back).days
    return 365 - step < 2 * step


def _by_weekday(expression: Dated, year: int, weekday: int) -> int:
    for number in (year, year - 1, year + 1, year - 2, year + 2, year - 3):
        place = _place(expression, number)
        if place and place.start and place.start.weekday() == weekday:
            return number
    return year


def _publication_year(expression: Dated, reference: Reference) -> int | None:
    """The latest year that does not put the date after the publication."""
    published = reference.publication
    if published is None or published.start is None or published.end is None:
        return None
    weekday = expression.weekday if isinstance(expression, Day) else None
    for number in range(published.end.year + (expression.deixis == "next"), published.end.year - 9, -1):
        place = _place(expression, number)
        if place is None or place.start is None or place.end is None:
            continue
        if weekday is not None and place.start.weekday() != weekday:
            continue
        if expression.deixis == "this":
            return number
        if expression.deixis == "next":
            if (
                number == published.end.year + 1
                and (first := _place(expression, number - 1))
                and first.start
                and first.start > published.end
            ):
                continue
            return number
        if (place.end < published.start) if expression.deixis == "last" else (place.start <= published.end):
            return number
    return None


def day_in(number: int, reference: Reference) -> tuple[Interval, str]:
    """ "The 13th", in the narrative's month, else the latest one not after the publication."""
    narrative = reference.narrative
    if narrative is not None and narrative.start and narrative.end and _length(narrative) < 32:
        base, rule = narrative.end, "month-from-narrative"
    elif reference.publication is not None and reference.publication.end:
        base, rule = reference.publication.end, "month-from-publication"
        if number > base.day:
            base = calendar.add_days(base.replace(day=1), -1)
    else:
        return _UNKNOWN, "no-month"
    try:
        day = base.replace(day=number)
    except ValueError:
        return _UNKNOWN, "no-such-day"
    return Interval(day, day, "day"), rule


def weekday(expression: Weekday, reference: Reference) -> tuple[Interval, str]:
    """The weekday beside the narrative's day when that is far from publication, else the latest one."""
    published = reference.published if reference.published_precision == "day" else None
    narrative = reference.narrative
    day = narrative.end if narrative and narrative.precision == "day" else None
    if day and (published is None or expression.deixis in ("that", "following", "previous")):
        step = (
            -((day.weekday() - expression.weekday) % 7)
            if expression.deixis == "previous"
            else (expression.weekday - day.weekday()) % 7
        )
        if not step and expression.deixis in ("following", "previous", "next"):
            step = 7 if expression.deixis != "previous" else -7
        found = calendar.add_days(day, step)
        return Interval(found, found, "day"), "weekday-from-narrative"
    if published is None:
        return _UNKNOWN, "no-publication"
    if expression.deixis in ("last-week", "this-week"):
        monday = calendar.floor(published, "week")
        back = (published - monday).days - expression.weekday + 7 * (expression.deixis == "last-week")
    elif expression.deixis == "next":
        back = -((expression.weekday - published.weekday()) % 7 or 7)
    else:
        back = (published.weekday() - expression.weekday) % 7
        if expression.deixis == "last" and back == 0:
            back = 7
    found = calendar.add_days(published, -back)
    return Interval(found, found, "day"), "weekday-from-publication"
