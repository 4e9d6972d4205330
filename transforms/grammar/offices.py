"""Offices named by several words: "chief of staff", "second-in-command", "number two".

Belongs here: which words make one noun for an office, and the noun they stand for.
Does not: whose office it is (`transforms.coding.who.titles`).
"""

from __future__ import annotations

from collections.abc import Collection

from transforms.grammar.tokens import Token

# What somebody is chief of without an article: the words are his title, and his name may follow them at once.
_REALMS = frozenset(
    (
        "staff operation operations intelligence finance finances security logistics propaganda media recruitment"
        " training communication communications planning explosive explosives artillery defence defense war"
        " administration information investigation investigations"
    ).split()
)
_HEADS = frozenset("chief head director commander emir amir secretary minister deputy".split())
_RANKS = frozenset("two three four five 2 3 4 5".split())
_LONGEST = 3


def office_noun(tokens: list[Token], last: int) -> tuple[int, str]:
    """The first token of an office of several words that ends at `last`, and the noun it stands for.

    `(last, "")` when no such office ends there.
    """
    said = tuple(token.lower for token in tokens[max(last - _LONGEST + 1, 0) : last + 1])
    if said[-2:-1] == ("number",) and said[-1] in _RANKS:
        return last - 1, "deputy"
    if len(said) < _LONGEST:
        return last, ""
    first = last - _LONGEST + 1
    if said[0] == "no" and said[1] == "." and said[2] in _RANKS:
        return first, "deputy"
    if said in (("second", "in", "command"), ("third", "in", "command")):
        return first, "deputy"
    if said == ("commander", "in", "chief"):
        return first, "commander"
    if said[0] in _HEADS and said[1] == "of" and said[2] in _REALMS:
        return first, "official"
    return last, ""


def retag_offices(tokens: list[Token], names: Collection[int]) -> set[int]:
    """Tags the words of such offices as nouns, where no known name is among them; returns their positions."""
    found: set[int] = set()
    for last in range(1, len(tokens)):
        first, noun = office_noun(tokens, last)
        span = range(first, last + 1)
        if noun and not any(k in names for k in span):
            found.update(span)
    for k in found:
        tokens[k].tag = "NN"
    return found
