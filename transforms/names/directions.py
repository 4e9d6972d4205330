"""The direction beside the name of a place: "northern Mali", "the east of Chad", "Mali's north".

Belongs here: which direction is told, and how far its words reach. Does not: which part of a place that is
(`.places`), finding names (`.placefinding`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.names.place import words_of
from transforms.names.place_words import LENGTHS
from transforms.names.places import ADJECTIVES

_DIRECTIONS = {
    **{word: word for word in ADJECTIVES},
    **{adjective: word for word, adjective in ADJECTIVES.items()},
    "center": "central",
    "centre": "central",
    "middle": "central",
}
_SIDES = {"north": "north", "northern": "north", "south": "south", "southern": "south"}
_PARTS = words_of("part parts region regions area areas half province provinces tip corner")
_POSSESSIVE = ("'s", "’s", "'", "’")
# What writers put before "north": "the country's restive north".
_STRESSED = words_of("far restive volatile troubled remote desert vast lawless mountainous arid")
# After these words the one before is no part of a longer name: "Mali's north in 2012".
_AFTER_NOUNS = words_of(
    "in on at and or to for from by with after before since during when where as but that which who is was were are has"
    " have had while until last this late early between under into over remains fell became saw"
)


def direction_before(lower: Sequence[str], start: int) -> tuple[int, str]:
    """Where the direction before a name at `start` of lower-case words begins, and which it is; "" where none is."""
    before = start - 1
    if before >= 0 and lower[before] in _DIRECTIONS and lower[before] not in ("center", "middle"):
        return _widened(lower, before)
    if before >= 1 and lower[before] == "the":
        before -= 1
    if before < 1 or lower[before] != "of":
        return start, ""
    before -= 1
    if lower[before] in _PARTS:
        before -= 1
    if before < 0 or lower[before] not in _DIRECTIONS:
        return start, ""
    found, direction = _widened(lower, before)
    measured = found >= 1 and (lower[found - 1] in LENGTHS or lower[found - 1] in ("just", "further"))
    return (start, "") if measured else (found, direction)


def direction_after(words: Sequence[str], end: int) -> tuple[int, str]:
    """Where the direction ends that a possessive behind a name gives, and which it is; "" where none is.

    "Mali's north", "Nigeria's north-east", "Chad's eastern provinces", but not "Mali's northern border", "Pakistan's
    northwest tribal area".
    """
    rest = [word.lower() for word in words[end : end + 5]]
    if not rest or rest[0] not in _POSSESSIVE:
        return end, ""
    rest = [*rest, "", "", ""]
    at = 2 if rest[1] in _STRESSED else 1
    side = _SIDES.get(rest[at], "") if _DIRECTIONS.get(rest[at + 1]) in ("east", "west") else ""
    at += bool(side)
    direction = _DIRECTIONS.get(rest[at], "")
    last = end + at + 1
    of_parts = rest[at + 1] in _PARTS
    a_noun = rest[at] in ADJECTIVES or rest[at] in ("center", "centre")
    alone = a_noun and (not rest[at + 1].isalpha() or (words[last][0].islower() and rest[at + 1] in _AFTER_NOUNS))
    if not direction or not (of_parts or alone):
        return end, ""
    return last + of_parts, side + direction


def _widened(lower: Sequence[str], position: int) -> tuple[int, str]:
    """The direction that ends at `position`, with "north" before a hyphenated "eastern"."""
    direction = _DIRECTIONS[lower[position]]
    if position >= 1 and direction in ("east", "west"):
        side = _SIDES.get(lower[position - 1])
        if side:
            return position - 1, side + direction
    return position, direction
