"""Finds the clauses of a sentence: each verb group with its subject, objects and phrases.

Belongs here: the order of the steps, and which form of verb is attached in which way.
Does not: the steps (`finite_attachment`, `nonfinite_attachment`, `clause_bounds`, `dependents`).
"""

from __future__ import annotations

from transforms.grammar.clause_bounds import bound_clauses, release_insertions
from transforms.grammar.clauses import Clause
from transforms.grammar.dependents import (
    find_dependents,
    forestalled_subjects,
    hand_on_openings,
    invert_participles,
    invert_subjects,
    is_inverted,
    late_subjects,
    release_subjects,
    share_objects,
    speaker_after,
)
from transforms.grammar.finite_attachment import attach_finite
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members
from transforms.grammar.nonfinite_attachment import attach_bare, attach_infinitive, attach_participle


def find_clauses(groups: list[Group]) -> list[Clause]:
    """The clauses of a sentence in the order of their verbs."""
    clauses: list[Clause] = []
    for position, group in enumerate(groups):
        if group.kind == "VG":
            clause = Clause(position, group)
            _attach(groups, clause, clauses)
            _lend_modal(groups, clause)
            clauses.append(clause)
    bound_clauses(groups, clauses)
    for clause in clauses:
        find_dependents(groups, clause)
    hand_on_openings(clauses)
    release_insertions(clauses)
    invert_subjects(groups, clauses)
    invert_participles(clauses)
    release_subjects(clauses)
    share_objects(groups, clauses)
    late_subjects(clauses)
    forestalled_subjects(clauses)
    return clauses


def _attach(groups: list[Group], clause: Clause, earlier: list[Clause]) -> None:
    k = clause.position - 1
    while (
        k >= 0
        and groups[k].kind in ("RB", "DATE")
        and not (k and groups[k - 1].kind == "IN" and groups[k].kind == "DATE")
    ):
        k -= 1
    previous = earlier[-1] if earlier else None
    told = previous is not None and previous.position == k and _is_told_of(previous.verb, clause.verb)
    if told:
        clause.verb.voice, clause.verb.form = "passive", "participle"
    form = clause.verb.form
    teller = speaker_after(groups, clause) if is_inverted(groups, clause) else None
    if teller is not None:
        clause.verb.form, clause.verb.voice, clause.subjects = "finite", "active", members(teller)
    elif form == "infinitive":
        attach_infinitive(groups, clause, k, previous)
    elif form in ("gerund", "participle"):
        attach_participle(groups, clause, k, previous)
    elif form == "bare":
        attach_bare(groups, clause, k, previous)
    else:
        attach_finite(groups, clause, k, earlier)
    if told:
        clause.relation = "complement"


def _lend_modal(groups: list[Group], clause: Clause) -> None:
    """ "It will for the first time hold a city": a phrase stands between the auxiliary and its verb."""
    k = clause.position - 1
    while k > 0 and groups[k].kind in ("IN", "NP", "DATE", "RB", ","):
        if groups[k].kind == "NP" and groups[k - 1].kind != "IN":
            return
        k -= 1
    if k > 0 and groups[k].kind == "MD" and groups[k - 1].kind == "NP" and not clause.verb.past:
        clause.verb.modal, clause.verb.form = groups[k].lemma, "finite"


def _is_told_of(telling: Group, verb: Group) -> bool:
    """ "Were reported killed", "was declared liberated": what is told of the subject, by a participle alone."""
    alone = verb.end - verb.start == 1 and verb.past and verb.form in ("finite", "participle")
    return alone and telling.voice == "passive" and telling.lemma in _TELLING


_TELLING = frozenset("report declare confirm fear believe presume consider announce list say".split())
