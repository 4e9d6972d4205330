"""Whose alliance it is that ends: its members where they are named with it, else those the text has told of.

Belongs here: parties of a split that the text calls an alliance. Does not: factions (`factions`), which words
end an alliance (`seeds/triggers.csv`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

TIES = frozenset("alliance coalition pact partnership merger union entente".split())
_ENDING = frozenset("collapse crumble unravel disintegrate fracture fray dissolve end fail founder".split())
_PUT_TO_AN_END = frozenset("break end dissolve terminate abandon scrap renounce leave quit exit".split())
_WITH_PARTICLE = {"fall": ("apart",), "break": ("up", "down", "apart"), "come": ("apart", "undone")}
_OF = frozenset({"between", "of", "with", "among"})
_TOLD = frozenset({"alliance", "merger"})


def is_ended(analysis: Analysis, noun: Group, host: Clause | None) -> bool:
    """ "The alliance between X and Y fell apart", "X ended its alliance": the noun tells of no new one."""
    if host is None or noun.lemma not in TIES:
        return False
    if any(noun is o for o in host.objects):
        of_old = noun.determiner == "the" and host.verb.lemma in ("lead", "head", "command", "chair")
        return of_old or host.verb.lemma in _PUT_TO_AN_END  # "had led the union since 1976"
    if not any(noun is s for s in host.subjects):
        return False
    after = analysis.tokens[host.verb.end].lower if host.verb.end < len(analysis.tokens) else ""
    return host.verb.lemma in _ENDING or after in _WITH_PARTICLE.get(host.verb.lemma, ())


def name_allies(made: Draft, resolver: Resolver) -> None:
    """Put the members of an alliance in the place of the alliance that splits."""
    if made.event_type != "split":
        return
    parties: list[Participant] = []
    for party in made.roles.get("initiator", []):
        group = _tie(made.analysis, party)
        parties.extend((group and _members(made.analysis, group, resolver)) or [party])
    parties += [p for p in _partners(made, resolver) if all(p.key != one.key for one in parties)]
    made.roles["initiator"] = parties


def _partners(made: Draft, resolver: Resolver) -> list[Participant]:
    """ "Its alliance with X collapsed": X as much as whose it is."""
    clause = made.instance.clause
    ties = clause.subjects if clause is not None and made.instance.noun is None else []
    named = [group for group in ties if group.lemma in TIES and group.possessor is not None]
    return [party for group in named for party in _members(made.analysis, group, resolver)]


def recall_allies(made: Draft, earlier: Sequence[Draft]) -> None:
    """ "The alliance fell apart", sentences after it was told of: those who were then told to ally."""
    parties = made.roles.get("initiator", [])
    if made.event_type != "split" or not parties or not all(_tie(made.analysis, p) for p in parties):
        return
    told = next((d for d in reversed(earlier) if d.event_type in _TOLD and d.roles.get("initiator")), None)
    if told is not None:
        there = None if told.analysis is made.analysis else told.analysis.sentence
        allied = [p for role in ("initiator", "counterpart") for p in told.roles.get(role, [])]
        made.roles["initiator"] = [replace(p, told_in=p.told_in or there) for p in allied]


def _tie(analysis: Analysis, party: Participant) -> Group | None:
    """The noun group of a party that is only called an alliance."""
    if party.actor_id is not None:
        return None
    at = (g for g in analysis.groups if g.kind == "NP" and g.lemma in TIES and not g.proper)
    return next((g for g in at if analysis.tokens[g.start].start <= party.start < analysis.tokens[g.end - 1].end), None)


def _members(analysis: Analysis, group: Group, resolver: Resolver) -> list[Participant]:
    named = [group.possessor] if group.possessor is not None else []
    for preposition, noun in phrases_after(analysis.groups, analysis.position_of(group)):
        named.extend(members(noun) if preposition in _OF else [])
    found = [p for g in named for p in resolver.one(g)] + resolver.modifiers(group)
    return [p for p in found if p.actor_id or p.resolution == "unresolved"]
