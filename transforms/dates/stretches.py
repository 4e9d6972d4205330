"""From a match of the grammar to a distance or a stretch of time.

Belongs here: "three days later", "within a week", "in the past year". Does not: calendar dates (`build`).
"""

from __future__ import annotations

from .matched import VAGUE_SPANS, Match
from .model import Base, Period, Shift, Unbounded, Window


def distance(m: Match) -> Unbounded | None:
    """ "three days later", "two years ago", "within a week of"."""
    low, high = m.length()
    if m.has("under"):
        low = 0
    if m.unit == "hour" and not m.has("count"):
        low = high = 0  # "hours later" is the same day
    if high > 5000:
        return None
    way = m.word("way")
    if way == "ago":
        return Shift(low, high, m.unit, "publication", -1)
    base: Base = "event" if way in ("after", "before", "following", "into") else "narrative"
    return Shift(low, high, m.unit, base, -1 if way in ("earlier", "previously", "before") else 1)


def days_on(m: Match) -> Unbounded | None:
    """ "Two days on, ..."."""
    low, high = m.length()
    return Shift(low, high, m.unit, "narrative", 1) if high <= 5000 else None


def beside(m: Match) -> Unbounded | None:
    """ "the day after", "the year before"."""
    return Period(m.unit, -1 if m.word("way") == "before" else 1, "event")


def within(m: Match) -> Unbounded | None:
    """ "within days", "within two weeks of"."""
    return Shift(0, m.length()[1], m.unit, "event" if m.has("of") else "narrative", 1)


def window(m: Match) -> Unbounded | None:
    """ "in the past 24 hours", "the last decade"."""
    count = 1 if m.has("single") else m.length()[1]
    base: Base = "narrative" if m.word("past") in ("previous", "preceding", "prior") else "publication"
    return Window(count, m.unit, base, -1) if count <= 5000 else None


def ahead(m: Match) -> Unbounded | None:
    """ "the following two weeks", "in the months after"."""
    unit = m.unit
    count = m.length()[1] if m.has("count") else VAGUE_SPANS[unit][1]
    return Window(count, unit, "event" if m.word("way") in ("after", "following") else "narrative", 1)
