"""What a statement is about: the known actors in what is said, ordered, denounced or announced.

Belongs here: objects, phrases and complements of saying. Does not: speakers and media (`speech`).
"""

from __future__ import annotations

from collections.abc import Iterable

from transforms.coding.analysis import Analysis
from transforms.coding.who.membership import group_at, group_participant
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

_ABOUT = (
    "of",
    "on",
    "against",
    "with",
    "about",
    "for",
    "by",
    "to",
    "from",
    "between",
    "toward",
    "towards",
    "at",
)
_OF_VERB = frozenset({"on", "against", "about", "at"})
_DEDICATING = frozenset({"devote", "dedicate", "address"})
_OF_SAID = frozenset({"by", "against", "from", "to", "on"})
_ADDRESSED = frozenset("follower supporter man fighter soldier member people muslim believer audience".split())
_OWN_GROUP = frozenset("group organization organisation side movement faction network man fighter follower".split())


def topics(analysis: Analysis, clause: Clause, resolver: Resolver) -> list[Participant]:
    """Known actors that a clause of saying is about: its objects and phrases, else those of what is said."""
    wanted = _OF_VERB | {"to"} if clause.verb.lemma in _DEDICATING else _OF_VERB
    found = [p for g in clause.objects if g.lemma not in _ADDRESSED for p in meant(analysis, g, resolver)]
    found += [p for prep, g in clause.phrases if prep in wanted for p in meant(analysis, g, resolver)]
    if found or clause.verb.lemma == "be":
        return found
    said = [c for c in analysis.clauses if c.governor is clause and c.relation == "complement" and _follows(clause, c)]
    speakers = [p for s in clause.subjects for p in resolver.one(s)] if clause.verb.voice == "active" else []
    return told_of(analysis, said[:1], resolver, speakers=speakers)


def told_of(
    analysis: Analysis,
    clauses: Iterable[Clause],
    resolver: Resolver,
    medium: Group | None = None,
    speakers: Iterable[Participant] = (),
) -> list[Participant]:
    """Known actors in the clauses of what is said, save the medium itself and pronouns, which mostly mean the speaker.

    "His group" in what somebody says is the speaker's.
    """
    found: list[Participant] = []
    for clause in clauses:
        groups = [*clause.subjects, *clause.objects, *(g for prep, g in clause.phrases if prep in _OF_SAID)]
        for group in groups:
            if group is medium or group.pronoun:
                continue
            own = group.possessor is not None and group.possessor.pronoun and group.lemma in _OWN_GROUP
            named = [p for p in speakers if own and p.actor_id and "person" in p.classes]
            found += _their_group(named, resolver) or meant(analysis, group, resolver)
    return found


def _follows(clause: Clause, said: Clause) -> bool:
    """What is said comes after the verb of saying and has a subject of its own or is an infinitive."""
    return said.position > clause.position and (said.verb.form == "infinitive" or bool(said.subordinator))


def _their_group(persons: list[Participant], resolver: Resolver) -> list[Participant]:
    """The group of the first of some persons."""
    group_id = group_at(persons[0].actor_id or "", *resolver.interval, resolver) if persons else None
    return [group_participant(persons[0], group_id, resolver)] if group_id else []


def meant(analysis: Analysis, group: Group, resolver: Resolver) -> list[Participant]:
    """The known actors in a noun group: itself, its possessor, a name in it, the first phrase that names one."""
    own = [p for p in resolver.one(group) if p.actor_id]
    if own:
        return own
    if group.possessor is not None:
        owners = [p for p in resolver.one(group.possessor) if p.actor_id]
        if owners and group.lemma in _OWN_GROUP and "person" in owners[0].classes:
            return _their_group(owners, resolver) or owners
        if owners:
            return owners
    inside = named_inside(analysis, resolver, group)
    if inside:
        return inside
    position = analysis.position_of(group)
    for preposition, noun in phrases_after(analysis.groups, position) if position >= 0 else []:
        if preposition in _ABOUT:
            named = [p for p in resolver.of(noun) if p.actor_id]
            if named:
                return named
    return []


def named_inside(analysis: Analysis, resolver: Resolver, noun: Group) -> list[Participant]:
    """The actor named before the head of a noun group: "a JNIM statement", "the al-Furqan video"."""
    for mention in analysis.names:
        if noun.start <= mention.start and mention.end <= noun.head and mention.aliases:
            found = resolver.named(mention)
            return [found] if found is not None else []
    return []
