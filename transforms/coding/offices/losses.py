"""Whom a body lost: "JNIM lost its emir when troops killed X", "lost its leader in October, when police captured X".

Belongs here: the name that the occasion of a loss tells, losses that are no deaths. Does not: verbs of losing
(`seeds/triggers.csv`), deaths in attacks (`derived`).
"""

from __future__ import annotations

from transforms.coding.attacks.outcomes import OCCASION
from transforms.coding.drafts import Draft
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

_TAKING = frozenset("capture arrest detain seize extradite imprison jail defect quit leave resign retire".split())
_KILLING = frozenset("kill assassinate shoot murder execute bomb strike die eliminate target".split())


def name_lost(made: Draft, resolver: Resolver) -> None:
    """Put the one whom the occasion names in the place of "its leader"; who was only captured has not died."""
    clause = made.instance.clause
    if made.event_type != "death" or made.instance.trigger.lemma[0] != "lose" or clause is None:
        return
    for told in (c for c in made.analysis.clauses if c.governor is clause and c.subordinator in OCCASION):
        if told.verb.lemma in _TAKING:
            made.reason = "another sense"
        elif told.verb.lemma in _KILLING:
            named = [p for g in _sufferers(told) for p in resolver.one(g) if p.actor_id or p.resolution == "unresolved"]
            persons = [p for p in named if "person" in p.classes or p.resolution == "unresolved"]
            if len(persons) == 1 and len(made.roles.get("person", [])) == 1:
                made.roles["person"] = persons
                for body in made.roles.get("group", [])[:1]:
                    resolver.discourse.learn_office(persons[0], body)


def _sufferers(clause: Clause) -> list[Group]:
    passive = clause.verb.voice == "passive" or clause.verb.lemma == "die"
    return clause.subjects if passive else clause.objects
