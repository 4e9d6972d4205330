"""What a date expression can say, before it is known which days that is.

Belongs here: the shapes of expressions, mentions, intervals and results.
Does not: how they are recognised (`grammar`, `expressions`) or resolved (`resolution`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

_COUNTING = frozenset(("after", "before", "following"))
PRECISIONS = ("day", "month", "season", "year", "range", "unknown")

Base = Literal["publication", "narrative", "event"]


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from `start` to `end`, inclusive; None is an open end. `precision` is one of `PRECISIONS`."""

    start: date | None
    end: date | None
    precision: str = "range"


@dataclass(frozen=True, slots=True)
class Resolved:
    """The days an expression stands for, how exactly, and `rule`: how that was found out."""

    date_start: date | None
    date_end: date | None
    precision: str
    rule: str

    @property
    def interval(self) -> Interval:
        """The same days, to be handed on as the narrative's date."""
        return Interval(self.date_start, self.date_end, self.precision)


@dataclass(frozen=True, slots=True)
class Period:
    """A calendar unit counted from a base: "last year", "the following month", "yesterday".

    `base` publication or narrative; event when the text names what it counts from.
    """

    unit: str
    offset: int
    base: Base
    part: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month, its year perhaps unsaid or said relative ("of that year")."""

    month: int
    day: int
    year: int | Period | None = None
    weekday: int | None = None
    deixis: str = ""


@dataclass(frozen=True, slots=True)
class MovableFeast:
    """A feast that moves with Easter, so many days after Easter Sunday of a year."""

    days: int
    year: int | Period | None = None
    deixis: str = ""


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day whose month is unsaid: "the 13th"."""

    day: int


@dataclass(frozen=True, slots=True)
class Month:
    """A month or a part of one; `deixis` points: that, this, last, next, following, previous."""

    month: int
    year: int | Period | None = None
    part: str = ""
    deixis: str = ""


@dataclass(frozen=True, slots=True)
class Season:
    """A season, named by its first month (3, 6, 9, 12), or a part of one."""

    month: int
    year: int | Period | None = None
    part: str = ""
    deixis: str = ""


@dataclass(frozen=True, slots=True)
class Year:
    """A calendar year or a part of one."""

    year: int
    part: str = ""


@dataclass(frozen=True, slots=True)
class Decade:
    """Ten years, by the first of them."""

    year: int
    part: str = ""


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday (Monday is 0) with its pointing word."""

    weekday: int
    deixis: str = ""


@dataclass(frozen=True, slots=True)
class Shift:
    """A distance in time from a base: "three days later" is 3 to 3, "days later" a vague pair.

    `direction` is 1 for later and -1 for earlier.
    """

    low: int
    high: int
    unit: str
    base: Base
    direction: int


@dataclass(frozen=True, slots=True)
class Window:
    """The stretch of `count` units that ends or begins at a base: "in the past year", "within two days"."""

    count: int
    unit: str
    base: Base
    direction: int


@dataclass(frozen=True, slots=True)
class Then:
    """The narrative's own date: "by then", "since then", "at that time"."""


@dataclass(frozen=True, slots=True)
class Now:
    """The day of publication as an end: "to the present", "until now"."""


@dataclass(frozen=True, slots=True)
class Vague:
    """Time words that bound nothing: "recently", "in recent years"."""

    word: str


@dataclass(frozen=True, slots=True)
class EitherDay:
    """A numeric date that has two readings, 03/04/2016."""

    first: Day
    second: Day


@dataclass(frozen=True, slots=True)
class Span:
    """From one expression to another, both included."""

    first: Simple
    last: Simple


@dataclass(frozen=True, slots=True)
class Bounded:
    """An expression that is only a bound: since, until, before, after, by, as-of, not-until."""

    bound: str
    expression: Unbounded


Simple = (
    Period
    | Day
    | MovableFeast
    | DayOfMonth
    | Month
    | Season
    | Year
    | Decade
    | Weekday
    | Shift
    | Window
    | Then
    | Now
    | Vague
    | EitherDay
)
Unbounded = Simple | Span
Expression = Unbounded | Bounded


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression and where it stands; `text` is the sentence's `[start:end]`.

    `premodifier`: it belongs to the noun after it ("the 2016 attacks", "his 2016 interview").
    `preposition`: the word that brings it into the sentence ("in", "on", ...), outside the span.
    """

    start: int
    end: int
    text: str
    expression: Expression
    premodifier: bool = False
    preposition: str = ""

    @property
    def counts_from_event(self) -> bool:
        """Whether it ends in the "after", "before" or "following" that brings in the event it counts from."""
        return getattr(self.expression, "base", "") == "event" and self.text.rpartition(" ")[2].lower() in _COUNTING

    @property
    def bound(self) -> str:
        """The bound it sets (since, until, before, after, by, as-of, not-until), "" for none."""
        return self.expression.bound if isinstance(self.expression, Bounded) else ""
