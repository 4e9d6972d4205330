"""Phrases that stand in the span of one clause and belong to another.

Belongs here: what opens and what closes a sentence around a participle. Does not: phrases of one clause (`dependents`).
"""

from __future__ import annotations

from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group


def hand_on_openings(clauses: list[Clause]) -> None:
    """ "In Gao, lorries bringing millet were burned": what opens the sentence is no phrase of the reduced relative."""
    for clause in clauses:
        if clause.relation != "relative" or clause.verb.form == "finite" or not clause.subjects:
            continue
        noun = clause.subjects[0]
        opening = [(p, n) for p, n in clause.phrases if n.end <= noun.start]
        whole = next((c for c in clauses if c.relation != "relative" and any(s is noun for s in c.subjects)), None)
        if opening and whole is not None:
            clause.phrases = clause.phrases[: len(clause.phrases) - len(opening)]
            whole.phrases += opening


def hand_on_offices(groups: list[Group], clauses: list[Clause]) -> None:
    """ "Replaced X, killed in May, as emir": what closes the sentence is no phrase of the participle between commas."""
    for clause in clauses:
        host = clause.governor
        if host is None or clause.relation != "relative" or clause.verb.form != "participle":
            continue
        after = [noun for p, noun in clause.phrases if p == "as" and noun.start > clause.verb.end]
        at = next((k for k in range(clause.position, clause.end) if after and groups[k] is after[0]), 0)
        if at > 1 and groups[at - 2].kind == "," and groups[clause.position - 1].kind == ",":
            closing = [(p, noun) for p, noun in clause.phrases if noun.start >= after[0].start]
            clause.phrases = [(p, noun) for p, noun in clause.phrases if noun.start < after[0].start]
            host.phrases += closing
