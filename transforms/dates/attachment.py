"""How a date hangs on the words around it: as a bound, or inside a noun phrase.

Belongs here: "since", "by", "until", ... before a date, and dates between a determiner and a noun.
Does not: whether it is a date (`context`).
"""

from __future__ import annotations

from .context import Found, after, before, has_determiner
from .model import Day, Decade, Month, MovableFeast, Period, Season, Span, Weekday, Year
from .tokens import Tokens
from .words import DEEDS, DETERMINERS, FUNCTION, NEGATIONS, SOFT, WAITING

# What opens a noun phrase of its own: "by the end of May most towns", "on the Monday some 40 men".
_COUNTING = frozenset(
    "most many much some several all half nearly almost about around roughly more fewer dozens hundreds thousands"
    " another two three four five six seven eight nine ten twenty thirty forty fifty".split()
)


def is_premodifier(tokens: Tokens, found: Found) -> bool:
    """Whether the date stands inside a noun phrase, between its determiner and its noun."""
    expression = found.expression
    weekend = isinstance(expression, Period) and expression.unit == "weekend"
    if not weekend and not isinstance(expression, (Year, Month, Day, Season, Weekday, Decade, Span, MovableFeast)):
        return False
    if getattr(expression, "deixis", ""):
        return False
    last = found.last
    if after(tokens, last) == "," and isinstance(expression, Day) and expression.year:
        last += 1
    word = after(tokens, last)
    if not word or not word.isalpha() or word in FUNCTION or word in _COUNTING:
        return False
    if weekend and word in DEEDS:
        return True
    if weekend or isinstance(expression, Weekday) or found.name == "overnight":
        return before(tokens, found.first) in DETERMINERS
    return has_determiner(tokens, found.first) or tokens.words[found.first].lower() in ("the", "a")


def bound_of(tokens: Tokens, found: Found) -> tuple[str, int, int]:
    """The bound that the words around set, and the first and last token it then covers.

    None around the owner of a deed: "since Monday's attack" is since that, which was on Monday.
    """
    at = found.first
    if after(tokens, found.last) in ("'s", "’s") and after(tokens, found.last, 1).isalpha():
        return "", found.first, found.last
    while at > found.first - 3 and before(tokens, at) in SOFT:
        at -= 1
    word, second = before(tokens, at), before(tokens, at, 2)
    forward = after(tokens, found.last)
    if word == "since":
        return "since", at - 1, found.last
    if word in ("in", "on", "from", "with", "of") and second in (
        "starting",
        "beginning",
        "commencing",
        "effective",
    ):
        return "since", at - 2, found.last
    if forward in ("onward", "onwards", "forward"):
        return "since", at - 1 if word == "from" else found.first, found.last + 1
    if word == "from" and forward == "on" and not after(tokens, found.last, 1)[:1].isdigit():
        return "since", at - 1, found.last + 1
    if word in ("until", "till", "til") or (word == "to" and second == "up"):
        first = at - 2 if second == "up" else at - 1
        begins = _negated(tokens, first) or before(tokens, first) in WAITING
        return ("not-until" if begins else "until"), first, found.last
    if word == "through" and isinstance(found.expression, (Day, Month, Year, Season)):
        return "until", at - 1, found.last
    if word in ("by", "before", "after"):
        return word, at - 1, found.last
    if (word == "to" and second == "prior") or (word == "of" and second == "ahead"):
        return "before", at - 2, found.last
    if word == "of" and second == "as":
        return "as-of", at - 2, found.last
    if word == "-" and second in ("pre", "post"):
        return ("before" if second == "pre" else "after"), at - 2, found.last
    return "", found.first, found.last


def _negated(tokens: Tokens, at: int) -> bool:
    for back in range(1, 15):
        word = before(tokens, at, back)
        if not word or word in (";", ":", ".", ","):
            return False
        if word in NEGATIONS:
            return True
    return False
