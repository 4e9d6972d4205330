"""What comes of a union that a noun tells, and of whom: "X is the product of a merger of A and B".

Belongs here: the body that a merger or a split brought forth, those who talked of it, those one of whom a group is.
Does not: names behind "into" and "under" (`makers`), which words tell a union (`seeds/triggers.csv`).
"""

from __future__ import annotations

from collections.abc import Iterable

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import is_negated
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

# "The product of a merger", "has its roots in a merger".
_OUTCOMES = frozenset("product result outcome fruit child offspring outgrowth origin root".split())
_BRINGING = frozenset("produce create spawn form yield found beget establish".split())
_GIVING_RISE = {"give": "to", "lead": "to", "result": "in", "bring": "forth", "culminate": "in", "end": "in"}
_TALKS = frozenset("talk negotiation discussion contact dialogue meeting rapprochement process consultation".split())
_AMONG = frozenset({"between", "of", "with", "among", "by"})


def name_what_came_of_it(made: Draft, resolver: Resolver) -> None:
    """Name the body that a merger told by a noun brought about, and the parties of the talks that led to it."""
    noun = made.instance.noun
    if made.event_type != "merger" or noun is None:
        return
    if not made.roles.get("result"):
        found = [p for g in _came_of(made.analysis, noun) for p in resolver.one(g) if _is_a_body(p)]
        made.roles["result"] = found[:1]
    if not made.roles.get("initiator"):
        made.roles["initiator"] = [p for g in _talked(made.analysis, noun) for p in resolver.one(g) if _is_a_body(p)]


def _is_a_body(party: Participant) -> bool:
    named = party.actor_id is not None or party.resolution == "unresolved"
    return named and not party.classes & {"person", "place", "state"}


def _came_of(analysis: Analysis, noun: Group) -> Iterable[Group]:
    """The noun groups of what a union brought forth."""
    groups, at = analysis.groups, analysis.position_of(noun)
    if at >= 2 and groups[at - 1].lemma in ("of", "from", "in") and groups[at - 2].lemma in _OUTCOMES:
        outcome = groups[at - 2]
        yield from (g for g in groups if any(a is outcome for a in g.appositions))
        for clause in analysis.clauses:
            if clause.verb.lemma in ("be", "have") and any(o is outcome for o in clause.objects):
                yield from clause.subjects
    for clause in analysis.clauses:
        if not any(s is noun for s in clause.subjects) or clause.verb.voice != "active" or is_negated(clause):
            continue
        if clause.verb.lemma in _BRINGING:
            yield from clause.objects[:1]
        elif (word := _GIVING_RISE.get(clause.verb.lemma)) is not None:
            told = analysis.tokens[clause.verb.end].lower if clause.verb.end < len(analysis.tokens) else ""
            yield from (clause.objects[:1] if told == word == "forth" else ())
            yield from (g for p, g in clause.phrases if p == word and g.start > clause.verb.start)


def _talked(analysis: Analysis, noun: Group) -> Iterable[Group]:
    """ "Talks between A and B ended in a merger": A and B."""
    for clause in analysis.clauses:
        led = any(p in ("in", "to") and g is noun for p, g in clause.phrases) or any(o is noun for o in clause.objects)
        for talks in clause.subjects if led else ():
            if talks.lemma in _TALKS:
                after = phrases_after(analysis.groups, analysis.position_of(talks))
                yield from (m for p, g in after if p in _AMONG for m in members(g))


def equated(analysis: Analysis, party: Participant, resolver: Resolver) -> list[Participant]:
    """ "A was one of the groups that merged", "the groups that merged were A and B": A, and A and B."""
    at = (
        g
        for g in analysis.groups
        if g.kind == "NP" and g.plural and not g.proper and analysis.tokens[g.start].start == party.start
    )
    several = next(at, None)
    if several is None or party.actor_id is not None:
        return []
    named: list[Group] = []
    for clause in analysis.clauses:
        if clause.verb.lemma not in ("be", "include") or is_negated(clause):
            continue
        before = analysis.groups[max(analysis.position_of(several) - 2, 0)]
        if any(o is before for o in clause.objects) and before.lemma == "one":
            named += clause.subjects
        if any(s is several for s in clause.subjects):
            named += [m for o in clause.objects[:1] for m in members(o)]
    return [p for g in named for p in resolver.one(g) if _is_a_body(p)]
