"""Where in the sentence each clause begins and ends.

Belongs here: the stretch of groups that belongs to a clause, with the phrases that open it.
Does not: its subject (`transforms.grammar.finite_attachment`), its objects (`transforms.grammar.dependents`).
"""

from __future__ import annotations

from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group


def bound_clauses(groups: list[Group], clauses: list[Clause]) -> None:
    """Gives every clause its stretch of the sentence, from its introduction to the next clause's."""
    floor = -1
    for clause in clauses:
        clause.start = _introduction(groups, clause, floor)
        floor = clause.position
    for i, clause in enumerate(clauses):
        clause.end = _gap(groups, clause, clauses[i + 1].start if i + 1 < len(clauses) else len(groups))


def _gap(groups: list[Group], clause: Clause, end: int) -> int:
    """Where a clause ends that a second one without its verb follows: "a mill was raided in May and another in June".

    Gapping, as in Ross, "Gapping and the order of constituents" (1970): what follows is no phrase of the first.
    """
    for k in range(clause.position + 2, end - 2):
        remnant = groups[k + 1]
        if groups[k].kind in ("CC", ",") and remnant.kind == "NP" and groups[k + 2].kind in ("IN", "DATE"):
            if remnant.lemma in ("another", "other") or (remnant.determiner and remnant.lemma in _ORDINALS):
                return k
    return end


_ORDINALS = frozenset("second third fourth fifth".split())


def _introduction(groups: list[Group], clause: Clause, floor: int) -> int:
    """Where a clause begins: at its subject, with the phrases and conjunction that open it."""
    if floor < 0:
        return 0
    pronoun = next((k for k in range(clause.position - 1, floor, -1) if groups[k].kind == "W"), -1)
    if clause.relation == "relative":
        return pronoun if pronoun > floor else clause.position
    own = [k for k in range(floor + 1, clause.position) if any(groups[k] is s for s in clause.subjects)]
    start = min(own) if own and clause.verb.form == "finite" else clause.position
    while start - 1 > floor and groups[start - 1].kind == "RB":
        start -= 1
    k = start - 1
    while (
        k > floor
        and groups[k].kind in ("DATE", "RB", "IN", "NP")
        and (groups[k].kind != "NP" or groups[k - 1].kind == "IN")
    ):
        k -= 1
    if clause.verb.form == "finite" and (groups[k].kind in _OPENINGS):
        start = k + 1
    if start - 1 > floor and groups[start - 1].kind in ("SUB", "W", "IN"):
        start -= 1
    return start


_OPENINGS = frozenset({",", "CC", "SUB", ";", "(", "—", "–", ":"})
