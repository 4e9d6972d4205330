"""Dates, ranges and counts as the page words them.

Belongs here: wording of single values. Does not: what stands where on the page.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
UNKNOWN = "no date"
NOBODY = "—"


def when(row: Mapping[str, Any]) -> str:
    """The days of an event in words: `5 March 2018`, `March 2018`, `11–20 September 2017`, `since 2013`."""
    start, end, precision = row["date_start"], row["date_end"], row["date_precision"]
    if start is None and end is None:
        return UNKNOWN
    if start is None or end is None:
        return f"from {_day(start)}" if end is None else f"until {_day(end)}"
    if precision == "season":
        return f"{SEASONS.get(start.month, 'season of')} {start.year}"
    return _interval(start, end)


def _interval(start: date, end: date) -> str:
    if start == end:
        return _day(start)
    whole_months = start.day == 1 and (end + timedelta(days=1)).day == 1
    if whole_months and (start.month, end.month) == (1, 12):
        return _span(str(start.year), str(end.year))
    if whole_months and start.year == end.year:
        return f"{start:%B} {start.year}" if start.month == end.month else f"{start:%B} – {end:%B} {end.year}"
    if whole_months:
        return f"{start:%B} {start.year} – {end:%B} {end.year}"
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{end.day} {end:%B} {end.year}"
    return f"{_day(start)} – {_day(end)}"


def _span(first: str, last: str) -> str:
    return first if first == last else f"{first}–{last}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def month(day: date) -> str:
    """`March 2018`."""
    return f"{day:%B} {day.year}"


def figures(low: int | None, high: int | None) -> str:
    """A range of counts: `11`, `12 or more`, `up to 20`, `900 to 2,000`; nothing when both are open."""
    if low is None and high is None:
        return ""
    if high is None:
        return f"{low:,} or more"
    if low is None:
        return f"up to {high:,}"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


def place(row: Mapping[str, Any]) -> str:
    """Where an event was, with its country; empty when no report says."""
    name, country = row["place_name"], row["country"]
    if not name:
        return country or ""
    return f"{name}, {country}" if country and country != name else str(name)


def counted(number: int, noun: str) -> str:
    """`1 event`, `12 events`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def sentence_case(text: str) -> str:
    """The text with its first letter in capitals, the others as they are."""
    return text[:1].upper() + text[1:]


def listed(names: Iterable[str]) -> str:
    """The names, joined by commas; a dash when there are none."""
    return ", ".join(names) or NOBODY
