"""Nouns of deeds that stand for what a clause of their sentence tells: "..., an attack claimed by the Front".

Belongs here: when such a noun sums up a clause, or holds it: "an ambush in which six died".
Does not: the other ties of grammar between two words for one event (`transforms.coding.merging`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.instances import Instance
from transforms.coding.whether.ranking import is_ranked
from transforms.grammar.clauses import Clause


def sums_up(analysis: Analysis, noun: Instance, clause: Clause) -> bool:
    """ "Seven men were lost at a checkpoint, an attack claimed by the Front": the noun stands for the clause before."""
    group = noun.noun
    assert group is not None
    at = analysis.position_of(group)
    groups = analysis.groups
    if at < 1 or at + 1 >= len(groups) or groups[at - 1].kind != ",":
        return False
    ranked = group.possessor is not None and group.possessor.pronoun and is_ranked(analysis.tokens, group)
    if group.determiner not in ("a", "an") and not ranked:
        return False
    described = (
        ranked or groups[at + 1].kind in ("W", "VG") or (groups[at + 1].kind == "IN" and groups[at + 1].lemma == "that")
    )
    between = groups[clause.position + 1 : at - 1]
    return described and 0 <= clause.position < at and all(g.kind not in ("VG", "SUB", ";", "W") for g in between)


def is_inside(clause: Clause, noun: Instance, analysis: Analysis) -> bool:
    """ "An ambush last month on the road to Gao in which six died": the deed is where it happened, no place is."""
    groups = analysis.groups
    at = clause.position - 1
    while at > 0 and groups[at].kind != "W":
        at -= 1
    if groups[at].lemma != "which" or at == 0 or groups[at - 1].lemma not in ("in", "during"):
        return False
    assert noun.noun is not None
    chain = [g for g in groups[analysis.position_of(noun.noun) + 1 : at - 1] if g.kind != "VG" or g.lemma != "lay"]
    return analysis.position_of(noun.noun) < at and all(g.kind in ("NP", "IN", "DATE", ",") for g in chain)
