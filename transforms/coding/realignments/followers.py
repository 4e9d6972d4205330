"""Who did what another was told to have done: "Ansar al-Din followed in May", "he was followed by the Maute Group".

Belongs here: realignments and listings told again of another by a verb of following.
Does not: ground that follows (`where.told_grounds`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.frames.instances import Instance
from transforms.coding.frames.triggers import Trigger
from transforms.coding.realignments.listing import can_issue
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause, agents_of
from transforms.grammar.groups import Group

_FOLLOW = Trigger(
    "v-follow.again", ("follow",), "verb", frozenset(), frozenset(), (), "mergers", "pledge", {}, ""
)  # fmt: skip
_REACH = 2
_SUIT = frozenset({"suit", "example", "lead"})
_DONE_BY_ONE = frozenset({"pledge", "split", "merger", "rejoin"})
# What tells of the same people, whom others than they may follow.
_ASIDE = frozenset({"statements", "leadership", "strength"})
# Who follows: as initiator of a realignment, as target of a listing.
_ROLE = {"mergers": "initiator", "designations": "target"}


def following(analysis: Analysis, told: Sequence[Draft], resolver: Resolver) -> list[Draft]:
    """A draft for each clause that says of somebody only that he followed; `told` are the events before it."""
    found: list[Draft] = []
    for clause in analysis.clauses:
        parties = [p for g in _who_follows(analysis, clause) for p in resolver.one(g) if p.actor_id]
        last = _followed(analysis, clause, told) if parties else None
        role = _role(last, parties, resolver) if last is not None else ""
        if last is None or not role or any(p.key in _keys(last) for p in parties):
            continue
        there = None if last.analysis is analysis else last.analysis.sentence
        made = Draft(analysis, Instance(_FOLLOW, clause, None), last.event_table, last.event_type)
        others = {other: those for other, those in last.roles.items() if other != role}
        made.roles = {other: [replace(p, told_in=p.told_in or there) for p in those] for other, those in others.items()}
        made.roles[role], made.rule = parties, f"{_FOLLOW.trigger_id}/again"
        found.append(made)
    return found


def _role(told: Draft, parties: list[Participant], resolver: Resolver) -> str:
    """Who follows in what was told: another who realigns, another listed, another who lists; empty where nobody can."""
    if told.event_table == "designations" and all(can_issue(p, resolver) for p in parties):
        return "issuer"
    return _ROLE[told.event_table] if all(p.classes & {"rebel", "person"} for p in parties) else ""


def _who_follows(analysis: Analysis, clause: Clause) -> list[Group]:
    """The subject of "followed", "followed suit", "followed him"; in the passive those by whom another was followed."""
    verb = clause.verb
    if verb.lemma == "do" and verb.form == "finite" and verb.past and not verb.negated:  # "Australia did so in 2014"
        return clause.subjects if _says_so(analysis, clause) else []
    if verb.lemma != "follow" or verb.form != "finite" or not verb.past or verb.modal or verb.negated:
        return []
    if verb.voice == "passive":
        return agents_of(clause) if clause.subjects and clause.subjects[0].pronoun else []
    return clause.subjects if all(o.pronoun or o.lemma in _SUIT for o in clause.objects) else []


def _says_so(analysis: Analysis, clause: Clause) -> bool:
    said = [token.lower for token in analysis.tokens[clause.verb.end : clause.verb.end + 2]]
    return said[:1] in (["so"], ["likewise"]) or said == ["the", "same"]


def _keys(told: Draft) -> set[str]:
    return {p.key for found in told.roles.values() for p in found}


def _followed(analysis: Analysis, clause: Clause, told: Sequence[Draft]) -> Draft | None:
    """The last event of the text before the clause, where it is one that somebody else may do as well."""
    before = [d for d in told if d.event_table not in _ASIDE and d.reason is None]
    before = [d for d in before if d.analysis is not analysis or d.instance.head < clause.verb.head]
    last = before[-1] if before else None
    if last is None or analysis.sentence.ordinal - last.analysis.sentence.ordinal > _REACH:
        return None
    again = last.event_type in _DONE_BY_ONE or last.event_table == "designations"
    return last if again and last.roles.get(_ROLE.get(last.event_table, "")) else None
