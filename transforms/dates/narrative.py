"""Where the narrative stands in time as its sentences go by.

Belongs here: which dates move the narrative on and which are asides.
Does not: which date an event takes (`transforms.coding`).
"""

from __future__ import annotations

from .model import (
    Bounded,
    DateMention,
    Day,
    Interval,
    Month,
    MovableFeast,
    Period,
    Resolved,
    Season,
    Shift,
    Span,
    Window,
)

_OPEN_BOUNDS = frozenset(("since", "until", "before"))
_FRONT = 16
_LONG = 300


def carry(previous: Interval | None, mention: DateMention, resolved: Resolved) -> Interval | None:
    """The narrative's date after a mention of its sentence, given the date before it.

    A date moves the narrative on unless it is an aside: a year that belongs to a noun ("the 2016
    attacks"), an open bound, a look back ("months earlier"), a time told from the publication
    ("last year", "today"), or a bare year or longer inside a sentence ("a body set up in 2017").
    """
    interval = resolved.interval
    if interval.start is None or interval.end is None or _aside(mention):
        return previous
    if previous is None or mention.start <= _FRONT:
        return interval
    return previous if (interval.end - interval.start).days > _LONG else interval


def lacks_year(expression: object) -> bool:
    """Whether a day, month or season leaves its year to the text: "on 3 May", "since March", "from 3 to 5 May"."""
    if isinstance(expression, Bounded):
        return lacks_year(expression.expression)
    if isinstance(expression, Span):
        return lacks_year(expression.last)
    return (
        isinstance(expression, (Day, Month, Season, MovableFeast))
        and expression.year is None
        and expression.deixis not in ("that", "following", "previous")
    )


def points_back(expression: object) -> bool:
    """Whether a day, month or season takes its year by pointing at one told: "11 September that year", "that May"."""
    if not isinstance(expression, (Day, Month, Season, MovableFeast)):
        return False
    year = expression.year
    return expression.deixis == "that" or (isinstance(year, Period) and year.base == "narrative" and not year.offset)


def _aside(mention: DateMention) -> bool:
    expression = mention.expression
    if mention.premodifier and not isinstance(expression, Span):
        return getattr(expression, "year", None) is not None
    if isinstance(expression, Bounded):
        if expression.bound in _OPEN_BOUNDS:
            return True
        expression = expression.expression
    if isinstance(expression, Shift):
        return expression.direction < 0
    if isinstance(expression, Period):
        return expression.base == "publication" or expression.offset < 0
    return isinstance(expression, Window)
