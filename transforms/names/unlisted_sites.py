"""Names of sites that no dictionary has: "the Amarula hotel", "Konta Police Station".

Belongs here: where the name of a site ends, and what a police station tells of a place.
Does not: towns and areas (`transforms.names.unlisted`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.names.place_words import AT, DESCRIBING, SITES, STATIONS

LONGEST = 3


def site_end(lower: Sequence[str], start: int, end: int) -> int:
    """The end of the name of a site whose first capitalised words are `[start, end)`; 0 when it is none.

    Only with an article or a preposition of place before it: "Hotel College" may be anybody's name.
    """
    before = lower[start - 1] if start else ""
    named = before in AT or before in ("the", "on", "of", "from", "under")
    plainly = before.isalpha() and before not in ("a", "an", "another", "one", "two", "some", "any", "no")
    if end - start > LONGEST + 1 or not (named or (plainly and end < len(lower) and lower[end] in SITES)):
        return 0
    if (end - start > 1 and lower[end - 1] in SITES) or is_station(lower, start, end):
        return end
    if end < len(lower) and lower[end] in SITES:
        return end + 1
    described = end + 1 < len(lower) and lower[end] in DESCRIBING and lower[end + 1] in SITES | STATIONS
    return end + 2 if described else 0


def past_subjects(words: Sequence[str], end: int) -> int:
    """Behind what a school teaches, which is part of its name: "Kogi University | of Science and Technology"."""
    if not end or words[end - 1].lower() not in _SCHOOLS or words[end : end + 1] != ["of"]:
        return end
    k = end + 1
    while k + 1 < len(words) and (words[k][:1].isupper() or (words[k] == "and" and words[k + 1][:1].isupper())):
        k += 1
    return k if k > end + 1 else end


_SCHOOLS = frozenset({"university", "college", "institute", "academy", "school"})


def kind_of_site(lower: Sequence[str], start: int, end: int) -> str:
    """A police station tells in whose beat a village lies: "at X, under Konta Police Station limits"."""
    if lower[end - 2 : end] != ["police", "station"]:
        return "site"
    before = _before(lower, start)
    watches = before[-1:] == ["under"] or _is_beat_of(before) or (end < len(lower) and lower[end] in _BEATS)
    return "area" if watches else "site"


_BEATS = frozenset({"limits", "limit", "area", "areas", "jurisdiction"})


def _before(lower: Sequence[str], start: int) -> list[str]:
    return [word for word in lower[max(start - 3, 0) : start] if word != "the"]


def _is_beat_of(before: list[str]) -> bool:
    return before[-1:] == ["of"] and bool(_BEATS.intersection(before[-2:-1]))


def is_station(lower: Sequence[str], start: int, end: int) -> bool:
    """ "At Konta Police Station", but not "an officer of Konta Police Station"."""
    before = _before(lower, start)
    there = bool(AT.intersection(before[-1:])) or before[-1:] in (["under"], ["on"]) or _is_beat_of(before)
    return there and end - start > 2 and lower[end - 2] in DESCRIBING and lower[end - 1] in SITES | STATIONS
