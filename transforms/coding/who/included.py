"""Those named out of several: "five militants, including a commander, Zahid Khan", "six rebels, among them X".

Belongs here: which noun groups say who is among those that another counts.
Does not: who they are (`participants`), how many were killed (`casualties`: they are in the number already).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

_THEM = frozenset({"them", "whom"})
_ONE = frozenset({"one", "two", "both", "some"})
_OPENING = frozenset({",", "(", "—", "–"})
_PHRASES = 3


def included(analysis: Analysis, group: Group) -> list[Group]:
    """The noun groups that are told to be among those of `group`, and the names beside them."""
    groups, position = analysis.groups, analysis.position_of(group)
    if position < 0:
        return []
    at = _beside(groups, position) or _at_the_end(analysis, group)
    if not at or at >= len(groups) or groups[at].kind != "NP":
        return []
    return [named for member in members(groups[at]) for named in (member, *member.appositions)]


def _beside(groups: list[Group], position: int) -> int:
    """Where those stand who are told right after the group and its phrases; 0 when none are."""
    k, passed = position + 1, 0
    while k + 1 < len(groups) and passed < _PHRASES and groups[k].kind == "IN" and not _names_some(groups, k):
        if groups[k + 1].kind not in ("NP", "DATE"):
            return 0
        k, passed = k + 2, passed + 1
    if k + 1 < len(groups) and groups[k].kind == ":" and groups[k + 1].proper and groups[k + 1].conjuncts:
        return k + 1 if groups[position].plural else 0  # "four towns in the east: A, B, C and D"
    if k < len(groups) and groups[k].kind in _OPENING:
        k += 1
    return _names_some(groups, k)


def _at_the_end(analysis: Analysis, group: Group) -> int:
    """ "Sixty people were killed in Gao on Monday, among them the mayor": where those stand, 0 when none do."""
    groups = analysis.groups
    clause = next((c for c in analysis.clauses if any(n is group for n in (*c.subjects, *c.objects))), None)
    if clause is None or not group.plural:
        return 0
    for k in range(clause.position + 1, len(groups)):
        if groups[k].kind in ("VG", ";", ".", "W", "SUB"):
            return 0
        if groups[k].kind in _OPENING and (named := _names_some(groups, k + 1)):
            return named
    return 0


def _names_some(groups: list[Group], k: int) -> int:
    """Where the noun group stands that "including", "among them", "one of them" leads to; 0 when none does."""
    said = [g.lemma for g in groups[k : k + 3]]
    if said[:1] == ["including"]:
        return k + 1
    if said[:1] == ["among"] and said[1:2] and said[1] in _THEM:
        return k + 2
    if len(said) == 3 and said[0] in _ONE and said[1] == "of" and said[2] in _THEM:
        return k + 3
    return 0
