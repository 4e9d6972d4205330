"""From a date expression to days, by the codebook's section on dates.

Belongs here: what an expression stands for, given the day of publication, the narrative's last date and
the date of the event it names. Does not: which of these the text means (`transforms.coding` chooses).

Vague distances get the smallest interval the words support: "days" are up to 10 days, "weeks" up to 8,
"months" 3 to 9, "years" 2 to 9, "shortly after" up to 30 days; counted from either end of the base, in
whole months where the base is no day, and never past the publication. "As of" a period that is still
running ends at the publication too.
"""

from __future__ import annotations

from datetime import date

from . import calendar
from .model import (
    Bounded,
    Day,
    DayOfMonth,
    Decade,
    EitherDay,
    Expression,
    Interval,
    Month,
    MovableFeast,
    Now,
    Period,
    Resolved,
    Season,
    Shift,
    Span,
    Then,
    Vague,
    Weekday,
    Window,
    Year,
)
from .reference import Reference, day_in, in_year, weekday

__all__ = ["Interval", "Resolved", "resolve"]

# As many days more than one make a night, a weekend.
_A_NIGHT = 2
_UNKNOWN = Interval(None, None, "unknown")


def resolve(
    expression: Expression,
    published: date | None,
    published_precision: str = "day",
    anchor: Interval | None = None,
    previous: Interval | None = None,
) -> Resolved:
    """The days `expression` stands for.

    `published` is the first day of the period that `published_precision` names. `previous` is the date
    the narrative stands at; `anchor` the date of the event the expression counts from, when it names one.
    Where nothing is there to count from, the result is unknown and its rule says what was missing.
    """
    reference = Reference(published, published_precision, anchor, previous)
    if isinstance(expression, Bounded):
        inner = resolve(expression.expression, published, published_precision, anchor, previous)
        return _bound(expression.bound, inner, published)
    interval, rule = _resolve(expression, reference)
    return Resolved(interval.start, interval.end, interval.precision, rule)


def _bound(bound: str, inner: Resolved, published: date | None) -> Resolved:
    """The days that a bound leaves open, or the bounding expression itself for by, as-of and not-until."""
    rule = f"{inner.rule}/{bound}"
    start, end = inner.date_start, inner.date_end
    if inner.precision == "unknown":
        return Resolved(None, None, "unknown", rule)
    if bound == "since":
        return Resolved(start, None, "range", rule)
    if bound == "until" or (bound == "by" and inner.rule == "same-as-narrative"):
        return Resolved(None, end, "range", rule)
    if bound == "before":
        return Resolved(None, calendar.add_days(start, -1) if start else None, "range" if start else "unknown", rule)
    if bound == "after":
        first = start if inner.precision == "day" or end is None else calendar.add_days(end, 1)
        return Resolved(first, None, "range", rule)
    if bound == "as-of" and published and start and end and start <= published < end:
        return Resolved(start, published, "range", rule)
    return Resolved(start, end, inner.precision, rule)


def _resolve(expression: object, reference: Reference) -> tuple[Interval, str]:
    match expression:
        case Year(year=number, part=part):
            return calendar.year(number, part), "explicit"
        case Decade(year=number, part=part):
            return calendar.decade(number, part), "explicit"
        case Day() | Month() | Season() | MovableFeast():
            return in_year(expression, reference)
        case DayOfMonth(day=number):
            return day_in(number, reference)
        case Weekday():
            return weekday(expression, reference)
        case Period():
            return _period(expression, reference)
        case Shift():
            return _shift(expression, reference)
        case Window():
            return _window(expression, reference)
        case Span():
            return _span(expression, reference)
        case EitherDay(first=first, second=second):
            one, other = in_year(first, reference)[0], in_year(second, reference)[0]
            if reference.published is not None and one.end is not None and one.end <= reference.published:
                if other.start is not None and other.start > reference.published:
                    return one, "explicit:not-to-come"
            return Interval(one.start, other.end, "range"), "explicit:either"
        case Then():
            return (reference.narrative, "same-as-narrative") if reference.narrative else (_UNKNOWN, "no-narrative")
        case Now() if reference.published:
            return calendar.named(reference.published, reference.published), "publication"
        case Vague():
            return _UNKNOWN, "vague"
    return _UNKNOWN, "no-publication"


def _base(base: str, reference: Reference) -> tuple[Interval | None, str]:
    if base == "publication":
        return reference.publication, "publication"
    if base == "event" and reference.anchor:
        return reference.anchor, "event"
    return reference.narrative, "event" if reference.anchor else "narrative"


def _ends(base: Interval | None) -> tuple[date | None, date | None]:
    """The first and last day of a base; an open end is as far as the other."""
    return (None, None) if base is None else (base.start or base.end, base.end or base.start)


def _period(expression: Period, reference: Reference) -> tuple[Interval, str]:
    base, name = _base(expression.base, reference)
    if base is None and expression.part in ("earlier", "whole"):
        base, name = reference.publication, "publication"
    first, last = _ends(base)
    if base is None or first is None or last is None:
        return _UNKNOWN, f"no-{name}"
    unit, offset = expression.unit, expression.offset
    rule = f"relative-to-{name}:{offset:+d}{unit}" if offset else f"same-{unit}-as-{name}"
    if expression.part in ("later", "earlier"):
        day = calendar.add(last if expression.part == "later" else first, offset, unit)
        return _rest(expression, base, calendar.unit_of(day, unit)), rule
    if expression.part == "latest" and calendar.floor(first, unit) > first:
        offset -= 1
    if unit in ("day", "hour"):
        if offset and (last - first).days <= _A_NIGHT:  # "the next day" after a night or a weekend
            first = last = last if offset > 0 else first
        start, end = calendar.add_days(first, expression.offset), calendar.add_days(last, expression.offset)
        return calendar.named(start, end), rule
    if expression.base != "publication" and base.precision != "day":
        first = last
    start = calendar.floor(calendar.add(calendar.floor(first, unit), offset, unit), unit)
    return calendar.part_of(calendar.unit_of(start, unit), unit, expression.part), rule


def _rest(expression: Period, base: Interval, whole: Interval) -> Interval:
    """ "Later that year" runs from the narrative's date to the year's end, "earlier this year" up to it."""
    inside = [
        day for day in (base.start, base.end) if day and whole.start and whole.end and whole.start <= day <= whole.end
    ]
    if not inside:
        return whole
    if expression.part == "later":
        return calendar.named(inside[0], whole.end)
    return calendar.named(whole.start, inside[-1])


def _shift(expression: Shift, reference: Reference) -> tuple[Interval, str]:
    base, name = _base(expression.base, reference)
    if expression.base == "narrative" and expression.direction < 0 and base is None:
        base, name = reference.publication, "publication"
    first, last = _ends(base)
    if base is None or first is None or last is None:
        return _UNKNOWN, f"no-{name}"
    near, far, unit = expression.low, expression.high, expression.unit
    sign = "+" if expression.direction > 0 else "-"
    amount = f"{near}" if near == far else f"{near}..{far}"
    rule = f"relative-to-{name}:{sign}{amount}{unit}"
    if expression.direction < 0:
        near, far = -far, -near
    start, end = calendar.add(first, near, unit), calendar.add(last, far, unit)
    if expression.high == 0:
        return base, rule
    if expression.low != expression.high or unit == "hour":
        if unit in ("month", "year", "decade") and base.precision != "day":
            start, end = calendar.floor(start, "month"), calendar.last_of_month(end.year, end.month)
        if reference.published and start <= reference.published < end:
            end = reference.published
        return Interval(start, end, "range"), rule
    if unit == "week" and base.precision == "day" and name == "publication":
        return Interval(calendar.add_days(start, -3), calendar.add_days(end, 3), "range"), rule
    if unit in ("month", "year", "decade"):
        start, end = calendar.floor(start, unit), calendar.unit_of(end, unit).end or end
    return calendar.named(start, end), rule


def _window(expression: Window, reference: Reference) -> tuple[Interval, str]:
    sign = "+" if expression.direction > 0 else "-"
    if expression.base == "publication":
        if reference.published is None:
            return _UNKNOWN, "no-publication"
        base, name = Interval(reference.published, reference.published, "day"), "publication"
    else:
        found, name = _base(expression.base, reference)
        if found is None:
            return _UNKNOWN, f"no-{name}"
        base = found
    rule = f"window-from-{name}:{sign}{expression.count}{expression.unit}"
    count = expression.count * expression.direction
    if expression.direction > 0:
        first = base.start or base.end
        last = base.end or base.start
    else:
        first = last = base.start or base.end
    if first is None or last is None:
        return _UNKNOWN, f"no-{name}"
    moved = calendar.add(last, count, expression.unit)
    return Interval(min(first, moved), max(first, moved), "range"), rule


def _span(expression: Span, reference: Reference) -> tuple[Interval, str]:
    last, rule = _resolve(expression.last, reference)
    follow = Reference(
        reference.published,
        reference.published_precision,
        None,
        last if last.precision != "unknown" else reference.narrative,
    )
    yearless = isinstance(expression.first, (Day, Month, Season)) and expression.first.year is None
    first, other = _resolve(expression.first, follow if yearless else reference)
    if isinstance(expression.first, Weekday) and last.start:
        back = (last.start.weekday() - expression.first.weekday) % 7
        first = Interval(calendar.add_days(last.start, -back), last.start, "range")
    if first.start and last.end and first.start > last.end and yearless:
        first = Interval(calendar.add_months(first.start, -12), first.end, first.precision)
    if first.precision == "unknown" or last.precision == "unknown":
        return _UNKNOWN, other if first.precision == "unknown" else rule
    return Interval(first.start, last.end, "range"), rule
