"""Those who took part in an attack beside its subject: "fighting alongside the army", "with the help of mercenaries".

Belongs here: phrases and participles that name forces on the same side.
Does not: subjects joined by "and" (`transforms.grammar.nominals`), states that stand behind a group and aircraft.
"""

from __future__ import annotations

from collections.abc import Iterator

from transforms.coding.drafts import Draft
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

_HELP = frozenset("help support assistance aid backing participation cooperation".split())
_TOGETHER = frozenset({"together", "jointly", "conjunction", "cooperation", "coordination"})
_JOINING = frozenset({"fight", "operate", "work", "serve", "deploy"})
_HELPED = frozenset("accompany back support assist aid help join".split())
_ON_THE_GROUND = frozenset({"soldier", "fighter", "rebel", "group", "force", "armed"})
_OF_A_STATE = frozenset({"soldier", "force"})
_NOT_THERE = frozenset({"person", "aircraft", "attack"})


def name_partners(made: Draft, resolver: Resolver) -> None:
    """Add the forces that the text says an attack was made together with, where it names who made it."""
    clause = made.instance.support or (made.instance.clause if made.instance.noun is None else None)
    if made.event_table != "attacks" or clause is None or clause.verb.voice == "passive" or not clause.subjects:
        return
    known = made.roles.get("perpetrator", [])
    if not known or "with" in made.instance.trigger.frame:
        return
    hit = {p.key for role in ("target", "victim") for p in made.roles.get(role, [])}
    for group in _beside(made, clause):
        said = noun_classes(resolver.lexicon, group.lemma)
        for partner in resolver.one(group):
            there = said & _OF_A_STATE if "state" in partner.classes else partner.classes & _ON_THE_GROUND
            absent = (partner.classes | said) & _NOT_THERE or partner.key in hit
            if partner.actor_id and there and not absent and all(partner.key != p.key for p in known):
                known.append(partner)


def _beside(made: Draft, clause: Clause) -> Iterator[Group]:
    """The noun groups that stand beside the subject of a clause as its partners."""
    tokens = made.analysis.tokens
    for k, (preposition, noun) in enumerate(clause.phrases):
        before = made.analysis.groups[made.analysis.position_of(noun) - 1].start
        joined = tokens[before - 1].lower if before else ""
        together = joined in _TOGETHER or (joined == "along" and noun.start < clause.verb.start)
        if preposition == "alongside" or (preposition == "with" and together):
            yield from members(noun)
        after = clause.phrases[k + 1 : k + 2]
        if preposition == "with" and noun.lemma in _HELP and after and after[0][0] in ("of", "from"):
            yield from members(after[0][1])
    for part in made.analysis.clauses:
        if part.verb.form not in ("gerund", "participle") or not any(s is clause.subjects[0] for s in part.subjects):
            continue
        joins = part.verb.lemma in _JOINING and part.verb.voice == "active"
        helped = part.verb.lemma in _HELPED and part.verb.voice == "passive"
        for preposition, noun in part.phrases:
            if (joins and preposition == "alongside") or (helped and preposition == "by"):
                yield from members(noun)
