"""How old people are: "Musa Keita, 34, a policeman", "a man, 34, was shot", "two sisters, 9 and 12,".

Belongs here: bare numbers between marks that are ages and count nobody. Does not: ages with their unit
("34 years old", `numbers`), what the grammar passes over (`transforms.grammar.grouping`).
"""

from __future__ import annotations

import re

_NAME = r"\b[^\W\d_a-z][\w'\u2019-]+"
_ONE = r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er)(?: [^\W\d_A-Z][\w'\u2019-]*){1,4}"
_AGE = r"\d{1,2}"
_BEARER = re.compile(rf"(?:{_NAME}|{_ONE})(?:, | \()$")
_CLOSED = re.compile(r"[,)]")
_PAIR = re.compile(rf"[a-z](?:s|en), (?:{_AGE} and )?$")
_CLOSED_PAIR = re.compile(rf"(?: and {_AGE})?,")
_REACH = 60


def is_age(text: str, start: int, end: int) -> bool:
    """Whether the numeral at `text[start:end]` tells how old those before it are."""
    if not text[start:end].isdigit() or end - start > 2:
        return False
    before = max(0, start - _REACH)
    told = end - start == 2 or text[start - 1 : start] == "("  # "X, 5, and Y" may be a note of one
    if told and _CLOSED.match(text, end) and _BEARER.search(text, before, start):
        return True
    pair = _PAIR.search(text, before, start)
    closed = _CLOSED_PAIR.match(text, end) if pair else None
    return pair is not None and closed is not None and (" and " in pair.group()) != (" and " in closed.group())
