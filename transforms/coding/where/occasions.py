"""Events told only for when or why another happened: "after the killing of X, ...", "in revenge for a raid".

Belongs here: which nouns of a deed are no more than that; they have a place of their own.
Does not: how far the words about them run (`transforms.grammar.reasons`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.grammar.groups import Group
from transforms.grammar.reasons import REASONS

OCCASIONS = frozenset({"after", "before", "since", "until", "following"})


def is_occasion(analysis: Analysis, noun: Group) -> bool:
    """An event that only dates another has a place of its own: "after the killing of X, riots broke out in Y"."""
    position = analysis.position_of(noun)
    before = analysis.groups[position - 1]
    if position > 1 and before.kind == "IN" and analysis.groups[position - 2].lemma in REASONS:
        return True  # "in revenge for a raid"
    return noun.determiner not in ("a", "an") and before.lemma in OCCASIONS
