"""Finding date expressions in a sentence.

Belongs here: the passes that turn a text into date mentions.
Does not: the grammar (`grammar`), the reading of a match (`build`), its surroundings (`context`).
"""

from __future__ import annotations

import re
from dataclasses import replace

from .attachment import bound_of, is_premodifier
from .build import build
from .context import Found, before, is_date
from .grammar import compiled
from .model import (
    Bounded,
    DateMention,
    Day,
    DayOfMonth,
    Decade,
    Month,
    Now,
    Season,
    Shift,
    Simple,
    Span,
    Then,
    Vague,
    Weekday,
    Window,
    Year,
)
from .tokens import Tokens, tokenise
from .words import word_set

__all__ = ["DateMention", "find_dates"]

_DIGIT = re.compile(r"[0-9]")
_MONTH_HINTS = (
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "MARCH",
    "APRIL",
    "MAY",
    "JUNE",
    "JULY",
    "AUGUST",
)
_HINTS = tuple(
    sorted(
        word_set(
            "day month year week hour decade fortnight ember uary october spring summer autumn fall winter "
            "tonight tomorrow recently lately morning evening afternoon overnight christmas easter"
        )
        | {
            "last night",
            "that night",
            "next night",
            "same night",
            "the night",
            " nights ",
            "by noon",
            "by dusk",
            "by nightfall",
            "by sunset",
            "by lunchtime",
            "new year",
            "following night",
            "previous night",
            " then",
        }
        | {f"{first} {second}" for first in ("that", "the") for second in ("time", "point", "date", "moment")}
        | {"shortly after", "soon after", "immediately after"}
    )
)
_PATTERNS = compiled()
_NO_BOUND = (Shift, Window, Vague)
_LINKS = {
    "between": ("and", "-", "\u2013"),
    "from": ("to", "until", "till", "through", "into", "-", "\u2013"),
}
_PREPOSITIONS = word_set("in on during throughout over at from of for around about circa within between")


def find_dates(text: str) -> list[DateMention]:
    """The date expressions of a sentence, in order and not overlapping, the longest reading of each."""
    if not _may_hold_dates(text):
        return []
    tokens = tokenise(text)
    found = _merge(tokens, _longest(_matches(tokens), len(tokens.words)))
    return [_mention(tokens, item) for item in found]


_BETWEEN_ENDS = frozenset({"well", "the", "in", "into", ",", "up"})
_PARTS_OF_DAY = frozenset({"night", "morning", "evening", "afternoon"})


def _may_hold_dates(text: str) -> bool:
    return (
        _DIGIT.search(text) is not None
        or any(map(text.lower().__contains__, _HINTS))
        or any(map(text.__contains__, _MONTH_HINTS))
    )


def _matches(tokens: Tokens) -> list[Found]:
    found = []
    classes = set(tokens.shape)
    for name, needed, pattern in _PATTERNS:
        if needed.isdisjoint(classes):
            continue
        for match in pattern.finditer(tokens.shape):
            expression = build(name, tokens, match)
            if expression is not None:
                item = Found(match.start(), match.end(), name, expression)
                if is_date(tokens, item):
                    found.append(item)
    return found


def _longest(found: list[Found], size: int) -> list[Found]:
    taken = bytearray(size)
    kept = []
    for item in sorted(found, key=lambda item: (item.first - item.last, item.first)):
        if not any(taken[item.first : item.last]):
            taken[item.first : item.last] = b"\x01" * (item.last - item.first)
            kept.append(item)
    return sorted(kept, key=lambda item: item.first)


def _merge(tokens: Tokens, found: list[Found]) -> list[Found]:
    """Joins two expressions that one range is made of."""
    merged: list[Found] = []
    for item in found:
        joined = _join(tokens, merged[-1], item) if merged else None
        if joined:
            merged[-1] = joined
        elif not isinstance(item.expression, Now) or before(tokens, item.first) in ("until", "till"):
            merged.append(item)
    return merged


def _join(tokens: Tokens, left: Found, right: Found) -> Found | None:
    link = [word.lower() for word in tokens.words[left.last : right.first]]
    if not link or len(link) > 3 or isinstance(left.expression, Span) or isinstance(right.expression, Span):
        return None
    opener = before(tokens, left.first)
    core = [word for word in link if word not in _BETWEEN_ENDS] or link
    if isinstance(left.expression, Weekday):  # "between Sunday night and Monday morning"
        core = [word for word in core if word not in _PARTS_OF_DAY] or core
    if len(core) != 1 or not _compatible(left.expression, right.expression, core[0], opener):
        return None
    first = left.first - 1 if opener in _LINKS else left.first
    return Found(first, right.last, "span", Span(_inherit(left.expression, right.expression), right.expression))


def _compatible(left: Simple, right: Simple, link: str, opener: str) -> bool:
    dated = (Day, DayOfMonth, Month, Season, Year, Decade, Weekday, Now)
    if not isinstance(left, dated) or not isinstance(right, dated) or isinstance(left, Now):
        return False
    if opener in _LINKS and link in _LINKS[opener]:
        return True
    if isinstance(right, Now):
        return link in ("to", "until", "-", "\u2013")
    if link in ("-", "\u2013", "/", "to", "through", "until") or (link == "into" and isinstance(left, Weekday)):
        return type(left) is type(right)
    if link in ("and", "or"):
        if isinstance(left, Year) and isinstance(right, Year):
            return left.year <= right.year <= left.year + 3
        if isinstance(left, Weekday) and isinstance(right, Weekday):
            return (right.weekday - left.weekday) % 7 == 1
        if isinstance(left, Month) and isinstance(right, Month) and left.year is right.year is None:
            return (right.month - left.month) % 12 == 1  # "in March and April"
        return (
            type(left) is type(right)
            and getattr(left, "year", None) is None
            and getattr(right, "year", None) is not None
        )
    return False


def _inherit(left: Simple, right: Simple) -> Simple:
    """The left end of a range with the year that only the right end says."""
    year = right.year if isinstance(right, (Day, Month, Season, Year)) else None
    if not isinstance(left, (Day, Month, Season)) or left.year is not None or year is None:
        return left
    if isinstance(year, int) and isinstance(right, (Day, Month, Season)) and left.month > right.month:
        year -= 1
    return replace(left, year=year)


def _mention(tokens: Tokens, found: Found) -> DateMention:
    premodifier = is_premodifier(tokens, found)
    first, last, bound = found.first, found.last, ""
    if (not premodifier and not isinstance(found.expression, _NO_BOUND)) or isinstance(found.expression, Then):
        bound, first, last = bound_of(tokens, found)
    preposition = before(tokens, first)
    start, end = tokens.spans[first][0], tokens.spans[last - 1][1]
    return DateMention(
        start,
        end,
        tokens.text[start:end],
        Bounded(bound, found.expression) if bound else found.expression,
        premodifier,
        preposition if preposition in _PREPOSITIONS else "",
    )
