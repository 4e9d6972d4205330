"""Words before which no object begins though a number does, and words that announce one: "two days ago", "up to 30".

Belongs here: what the tokens from a position on open. Does not: the figures themselves (`transforms.figures`).
"""

from __future__ import annotations

from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.tokens import Token


def opens_figure(tokens: list[Token], i: int) -> bool:
    """ "At least", "up to", "more than", "as many as": a number is to come, and with it an object."""
    return i + 1 < len(tokens) and (tokens[i].lower, tokens[i + 1].lower) in _BEFORE_FIGURES


def opens_range(tokens: list[Token], i: int) -> bool:
    """ "Between 7,000 and 12,000", "about 400": a preposition of figures."""
    after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    return tokens[i].lower in ("between", "about", "around", "over", "some") and prior_tag(after) == "CD"


def opens_time_ago(tokens: list[Token], i: int) -> bool:
    """ "Two days ago", "a month earlier", "three weeks later"."""
    said = [token.lower for token in tokens[i + 1 : i + 3]]
    return len(said) > 1 and said[0].rstrip("s") in _SPANS and said[1] in ("ago", "earlier", "later")


_SPANS = frozenset("minute hour day night week fortnight month year decade".split())


_BEFORE_FIGURES = frozenset(
    [
        ("at", "least"),
        ("at", "most"),
        ("up", "to"),
        ("more", "than"),
        ("less", "than"),
        ("fewer", "than"),
        ("as", "many"),
        ("over", "a"),
        ("close", "to"),
        ("as", "few"),
        ("well", "over"),
        ("no", "fewer"),
        ("around", "a"),
        ("about", "a"),
    ]
)
