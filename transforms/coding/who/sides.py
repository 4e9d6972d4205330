"""The side somebody takes a place for: the group that a person leads, or whose men he has.

Belongs here: holders and losers of ground who are named by a person. Does not: other roles (`drafts`).
"""

from __future__ import annotations

from transforms.coding.who.discourse import Participant
from transforms.coding.who.membership import group_at, group_participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.groups import Group

SIDES = frozenset({"holder", "loser"})
_MEN = frozenset("man fighter troop force follower supporter soldier militia gunman guerrilla rebel".split())


def side_of(group: Group, participant: Participant, resolver: Resolver) -> Participant | None:
    """The group for which a known person, or the men of one, take or lose ground; None for anybody else."""
    persons = [participant]
    if participant.actor_id is None and group.possessor is not None and group.lemma in _MEN:
        persons = resolver.one(group.possessor)
    for person in persons:
        if person.actor_id and "person" in person.classes:
            led = group_at(person.actor_id, *resolver.interval, resolver)
            return group_participant(participant, led, resolver) if led is not None else None
    return None
