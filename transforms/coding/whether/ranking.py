"""What is ranked among others: "one of the deadliest attacks in years", "the latest in a series of raids".

Belongs here: the words that rank an occurrence, and the stretches of time it is ranked over.
Does not: how often something is done (`specificity`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from transforms.grammar.groups import Group
from transforms.grammar.tokens import Token

_RANKS = frozenset(
    "deadliest worst bloodiest biggest largest latest heaviest fiercest gravest costliest boldest most".split()
)
_SERIES = frozenset("series string spate wave succession slew".split())
# Not "the deadliest attack of 2012", which tells the year.
_STRETCH = re.compile(
    r"(?:since|this|within|in (?:\w+ )?(?:week|month|year|decade)s?\b|so far|in recent|for \w+ years"
    r"|(?:in|over|during) (?:the )?(?:past|last|previous)\b)",
    re.IGNORECASE,
)
_ORDINALS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())


def is_ranked(tokens: Sequence[Token], group: Group) -> bool:
    """Whether a noun group says that something is the most of its kind, or how many came before it.

    "The deadliest attack", "the worst", "the fourth attack" (in a week).
    """
    said = {t.lower for t in tokens[group.start : group.end]}
    return bool(said & _RANKS) or (not group.plural and bool(said & _ORDINALS))


def is_one_of_many(tokens: Sequence[Token], groups: Sequence[Group], position: int) -> bool:
    """Whether the noun group only names those among which one is ranked."""
    group = groups[position]
    if not group.plural:
        return False
    if is_ranked(tokens, group):
        return True
    before = [g.lemma for g in groups[max(position - 4, 0) : position]]
    in_series = before[-1:] == ["of"] and bool(set(before[-2:-1]) & _SERIES) and before[-3:-2] == ["in"]
    return in_series and len(before) == 4 and is_ranked(tokens, groups[position - 4])


def stretches(tokens: Sequence[Token], groups: Sequence[Group], text: str) -> set[int]:
    """The first tokens of the times that something is only ranked over: "the deadliest attack since 2012"."""
    found: set[int] = set()
    for position, group in enumerate(groups):
        if group.kind == "NP" and is_ranked(tokens, group):
            k = position + 1
            while k < len(groups) and groups[k].kind in ("IN", "NP", "DATE"):
                opens = groups[k - 1] if groups[k - 1].kind == "IN" else groups[k]
                # "Since Thursday, when ..."
                told = any(t.lower == "when" for t in tokens[groups[k].end : groups[k].end + 2])
                if groups[k].kind == "DATE" and not told and _STRETCH.match(text, tokens[opens.start].start):
                    found.add(groups[k].start)
                k += 1
    return found
