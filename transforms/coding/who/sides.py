"""The side somebody acts for: the group that a person leads or speaks for, or whose men he has.

Belongs here: holders and losers of ground who are named by a person, spokesmen who claim an attack.
Does not: other roles (`drafts`).
"""

from __future__ import annotations

from transforms.coding.who.membership import group_at, group_participant
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

SIDES = frozenset({"holder", "loser"})
_MEN = frozenset(
    "man fighter troop force follower supporter soldier militia gunman guerrilla rebel faction wing group".split()
)


def side_of(group: Group, participant: Participant, resolver: Resolver) -> Participant | None:
    """The group for which a known person, or the men of one, take or lose ground; None for anybody else."""
    persons = [participant]
    if participant.actor_id is None and group.possessor is not None and group.lemma in _MEN:
        persons = resolver.one(group.possessor)
    for person in persons:
        known = resolver.lexicon.actors.get(person.actor_id or "")
        if known is not None and known.kind == "person":
            led = group_at(known.actor_id, *resolver.interval, resolver)
            return group_participant(participant, led, resolver) if led is not None else None
    return None


def body_behind(group: Group, resolver: Resolver) -> Participant | None:
    """The armed group whose leadership acts for it: "AQAP's leadership", "the shura of JNIM"; None for other nouns."""
    if group.lemma not in _ORGANS or group.proper:
        return None
    analysis = resolver.analysis
    after = phrases_after(analysis.groups, analysis.position_of(group))[:1]
    of = [noun for preposition, noun in after if preposition == "of"]
    whole = [p for g in (group.possessor, *of) if g is not None for p in resolver.one(g)]
    return next((p for p in whole if p.actor_id and "rebel" in p.classes and "person" not in p.classes), None)


_ORGANS = frozenset({"leadership", "command", "shura", "hierarchy"})


def spoken_for(participant: Participant, resolver: Resolver) -> Participant:
    """The group for which its leader or spokesman claims an attack; anybody else as he is."""
    known = resolver.lexicon.actors.get(participant.actor_id or "")
    if (known is not None and known.kind != "person") or (known is None and participant.resolution != "unresolved"):
        return participant
    office = resolver.discourse.office_of(participant)
    if office is not None and office.actor_id is not None:
        return group_participant(participant, office.actor_id, resolver)
    led = group_at(participant.actor_id, *resolver.interval, resolver) if participant.actor_id else None
    return group_participant(participant, led, resolver) if led is not None else participant
