"""What stands beside a noun group without a verb between: those listed with it, its prepositional phrases.

Belongs here: reading what is tied to a noun group.
Does not: tying it (`coordination`, `appositions`), subjects and objects (`transforms.grammar.clauses`).
"""

from __future__ import annotations

from transforms.grammar.groups import Group
from transforms.grammar.reasons import REASONS

_MAX_PHRASES = 12


def members(group: Group) -> list[Group]:
    """The group and those coordinated with it."""
    return [group, *group.conjuncts]


def phrases_after(groups: list[Group], position: int) -> list[tuple[str, Group]]:
    """The prepositional phrases that follow a noun group directly, as `(preposition, noun group)`.

    The chain runs on over dates and coordinated groups and ends at the first verb or clause mark.
    A phrase may attach higher; the frame of the noun decides which prepositions are its own. A chain is
    followed for some phrases only, so that a sentence of nothing else takes no longer than another.
    """
    phrases: list[tuple[str, Group]] = []
    k = position + 1
    while k < len(groups) and len(phrases) < _MAX_PHRASES:
        kind = groups[k].kind
        if kind == "IN" and k + 1 < len(groups) and groups[k + 1].kind == "NP":
            phrases.append((groups[k].lemma, groups[k + 1]))
            if groups[k + 1].lemma in REASONS:
                break
            k = _after_coordination(groups, k + 1)
        elif kind == "DATE":
            k += 1
        elif kind == "IN" and k + 1 < len(groups) and groups[k + 1].kind == "DATE":
            k += 2
        elif kind == "(" and k + 2 < len(groups) and groups[k + 2].kind == ")":
            k += 3
        elif kind == "," and k + 1 < len(groups) and groups[k + 1].kind == "DATE":
            k += 1
        elif kind == "," and k + 1 < len(groups) and groups[k - 1].kind == "DATE" and groups[k + 1].kind == "IN":
            k += 1
        else:
            break
    return phrases


def _after_coordination(groups: list[Group], k: int) -> int:
    if groups[k].conjuncts:
        last = groups[k].conjuncts[-1]
        while groups[k] is not last:
            k += 1
    return k + 1
