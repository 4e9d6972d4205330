"""Who speaks for a group without being known: its officials, its texts, those whom the text has called its leaders.

Belongs here: which described or unknown speakers speak for an armed group, and which the dictionaries know hold an
office. Does not: what they say (`topics`), by which medium (`media`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.lexicon import Alias
from transforms.coding.statements.media import ISSUING
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

_OFFICES = frozenset({"leader_of", "deputy_of", "spokesman_of", "commander_of"})
# How a text says whose it is: "a statement by X", "attributed to X", "signed by X".
_OF_AUTHOR = frozenset({"by", "from", "of"})
_ASCRIBING = {
    "attribute": "to", "ascribe": "to", "sign": "by", "issue": "by", "release": "by", "publish": "by", "write": "by",
    "distribute": "by", "circulate": "by", "post": "by",
}  # fmt: skip
_OF_STATES = frozenset({"state", "state_force", "igo", "igo_force", "institution"})
OFFICIAL = "official"


def holds_office(person: Participant, resolver: Resolver) -> bool:
    """The text has called him a leader or official of a group, or the dictionaries know that he was one then."""
    if resolver.discourse.office_of(person) is not None:
        return True
    held = (r for r in resolver.lexicon.parts.get(person.actor_id or "", ()) if r.relation in _OFFICES)
    return any(
        Alias(r.actor_id, r.valid_from, r.valid_to).holds(*resolver.interval)
        for r in held
        if r.related_id in resolver.lexicon.actors and resolver.lexicon.actors[r.related_id].kind not in _OF_STATES
    )


def serves_a_state(person: Participant, resolver: Resolver) -> bool:
    """All that the dictionaries know him to lead are a state's forces or organs."""
    bodies = [r.related_id for r in resolver.lexicon.parts.get(person.actor_id or "", ())]
    kinds = [resolver.lexicon.actors[body].kind for body in bodies if body in resolver.lexicon.actors]
    return "person" in person.classes and bool(kinds) and all(kind in _OF_STATES for kind in kinds)


def as_officials(speakers: list[Participant], resolver: Resolver) -> list[Participant]:
    """The speakers, those who hold an office marked as such."""
    return [
        replace(p, classes=p.classes | {OFFICIAL}) if "person" in p.classes and holds_office(p, resolver) else p
        for p in speakers
    ]


def authors(analysis: Analysis, resolver: Resolver, text: Group) -> list[Participant]:
    """Whose a text is that is said to speak: "a statement by X", "JNIM's statement", "a letter signed by X"."""
    if "document" not in noun_classes(resolver.lexicon, text.lemma):
        return []
    position = analysis.position_of(text)
    named = [text.possessor] if text.possessor is not None else []
    named += [g for preposition, g in phrases_after(analysis.groups, position)[:2] if preposition in _OF_AUTHOR]
    named += [g for clause in analysis.clauses for g in _ascribed(clause, text)]
    if not named:
        named = [g for c in analysis.clauses for g in _issuers(c, text)]
    found = [p for g in named for m in members(g) for p in resolver.one(m)]
    return [p for p in found if p.actor_id or resolver.discourse.office_of(p) is not None]


def _ascribed(clause: Clause, text: Group) -> list[Group]:
    by = _ASCRIBING.get(clause.verb.lemma)
    about = clause.relation == "relative" and any(s is text for s in clause.subjects)
    return [g for preposition, g in clause.phrases if about and preposition == by]


def _issuers(clause: Clause, text: Group) -> list[Group]:
    """ "X issued a statement claiming it": whoever brought out the text that speaks."""
    issued = clause.verb.lemma in ISSUING and clause.verb.voice == "active" and not clause.verb.negated
    return list(clause.subjects) if issued and any(text is o for o in clause.objects) else []


def own_official(resolver: Resolver, group: Group) -> list[Participant]:
    """ "Its spokesman", "their media arm": somebody in an office of the group that the possessive stands for."""
    owner = group.possessor
    classes = noun_classes(resolver.lexicon, group.lemma)
    if owner is None or not owner.pronoun or group.plural or not classes & {"leader", "organ"}:
        return []
    bodies = [p for p in resolver.one(owner) if p.actor_id and "rebel" in p.classes and "person" not in p.classes]
    described = [p for p in resolver.one(group) if p.actor_id is None]
    return [replace(p, group_id=bodies[0].actor_id) for p in described[:1]] if bodies else []
