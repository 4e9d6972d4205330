"""Whose people are counted: a known group, the group of who commands them, a body that no dictionary has.

Belongs here: what a noun group is as the owner of people under arms. Does not: which figures count them (`strength`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.who.armed_names import is_armed_body
from transforms.coding.who.membership import group_at, group_participant, in_question
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.coding.who.titles import of_title
from transforms.grammar.groups import Group

_BODIES = frozenset({"group", "force"})
# Who is called by what he does in an attack is counted as one who took part in it.
_OF_AN_ATTACK = frozenset("attacker assailant gunman raider hijacker kidnapper bomber abductor shooter".split())
_OF_ARMS = frozenset({"fighter", "soldier"})
# Bodies that anybody may have: they are armed ones where those counted are.
_OF_ANYBODY = frozenset("party opposition community tribe clan alliance network camp province chapter".split())
_ALWAYS_ARMED = frozenset(
    "militia gang cartel army brigade battalion insurgency katiba lashkar rebel guerrilla".split()
)
_THEY = frozenset({"they", "it", "we"})
# Bodies that count the people of others: "the Monitoring Team counts 2,000 fighters".
JUDGES = frozenset(
    "team panel ministry department agency pentagon secretariat institute centre center council mission report"
    " observatory commission committee office".split()
)
# Who is at the head of people by calling: "the warlord commands 500 men".
_HEADS = frozenset({"leader"})
_DETERMINED = frozenset("the this that these those its their our his".split()) | {""}


def known_groups(resolver: Resolver, nouns: Iterable[Group]) -> list[Participant]:
    """The first known group or force among noun groups; a state is none."""
    found = (p for noun in nouns for p in resolver.one(noun))
    return [p for p in found if p.actor_id and "group" in p.classes and "state" not in p.classes][:1]


def holders(analysis: Analysis, resolver: Resolver, nouns: Iterable[Group], armed: bool) -> list[Participant]:
    """Who has the people that are counted: a known group, that of a known leader, else a body described or unknown.

    `armed`: those counted bear arms, so that who has them is an armed body whatever it is called.
    """
    nouns = list(nouns)
    known = known_groups(resolver, nouns)
    if known:
        return known
    for noun in nouns:
        if noun.pronoun and armed and noun.lemma in _THEY and (meant := in_question(resolver, noun)):
            return meant
        for participant in resolver.one(noun):
            led = _led(resolver, participant, armed)
            if led is not None:
                return [led]
            if participant.actor_id is None and _is_armed_body(resolver, noun, participant, armed):
                return _same_as_topic(analysis, resolver, noun) or [participant]
    return []


def _led(resolver: Resolver, participant: Participant, armed: bool) -> Participant | None:
    """The group of a known person who has people under him, of who is called its leader, of a faction of it."""
    if participant.actor_id is None:
        return of_group(participant, resolver) if participant.group_id in resolver.lexicon.actors else None
    if "person" not in participant.classes:
        of_nations = resolver.lexicon.actors[participant.actor_id].kind == "igo"
        return participant if of_nations and armed else None
    titled = of_title(resolver.analysis, participant, resolver)
    group_id = None if titled else group_at(participant.actor_id, *resolver.interval, resolver)
    return titled[0] if titled else group_participant(participant, group_id, resolver) if group_id else None


def _is_armed_body(resolver: Resolver, noun: Group, participant: Participant, armed: bool) -> bool:
    if "place" in participant.classes or noun.lemma in _OF_AN_ATTACK:
        return False
    if noun.pronoun and not participant.group_id:  # "the separatists say they have 3,000 men"
        return armed and participant.resolution == "anaphora" and "fighter" in participant.classes
    if participant.resolution == "unresolved":
        return armed and (noun.proper or "group" in participant.classes) and noun.lemma not in JUDGES
    listed = resolver.lexicon.classes.get(noun.lemma, frozenset())
    if listed & _HEADS:
        return armed
    if noun.determiner not in _DETERMINED and not noun.end - noun.start > 2:
        return False
    if noun.lemma in _ALWAYS_ARMED:
        return True
    body = listed & _BODIES and noun.lemma not in _OF_ANYBODY
    return armed and bool(body or is_armed_body(participant) or (listed & _OF_ARMS and noun.plural))


def _same_as_topic(analysis: Analysis, resolver: Resolver, noun: Group) -> list[Participant]:
    """ "The group", "its men": those of the one armed group that the text speaks of."""
    return in_question(resolver, noun) if noun.determiner in ("the", "this", "that") and not noun.proper else []


def of_group(member: Participant, resolver: Resolver) -> Participant:
    """A member or unit of a known group as that group."""
    actor = resolver.lexicon.actors[member.group_id or ""]
    return replace(member, actor_id=actor.actor_id, name=actor.name)
