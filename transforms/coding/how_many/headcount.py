"""Whose people a figure counts: the group named with them, the one that has them, the state that sends them.

Belongs here: owners of figures. Does not: which figures count people and of what kind (`strength`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.how_many.holders import holders, known_groups
from transforms.coding.who.forces import force_of
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after
from transforms.names.capitals import governed_from

_SIZE = frozenset("strength number size rank membership manpower force army total following estimate figure".split())
_BODIES = frozenset({"group", "force", "fighter"})


def people_of(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> list[Participant]:
    """Whose people a noun group counts: a name in it, its possessor, an of-phrase, or a kind of people it names."""
    kinds = category(analysis, resolver, group)
    if kinds:
        return kinds
    own = [p for p in resolver.one(group) if (p.actor_id and p.classes & _BODIES) or p.group_id]
    if own:
        return [p if p.actor_id else _of_group(p, resolver) for p in own]
    position = analysis.position_of(group)
    after = phrases_after(analysis.groups, position)[:1] if position >= 0 else []
    under = [n for prep, n in after if prep == "under" and n.proper]
    if under:  # "some 300 men under X"
        return [p for p in holders(analysis, resolver, under, True) if p.actor_id]
    return [
        p
        for prep, n in after
        if prep in ("of", "from") or (prep == "for" and group.lemma in _SIZE)
        for p in resolver.one(n)
        if p.actor_id and p.classes & _BODIES
    ]


def _of_group(member: Participant, resolver: Resolver) -> Participant:
    actor = resolver.lexicon.actors[member.group_id or ""]
    return replace(member, actor_id=actor.actor_id, name=actor.name)


def category(analysis: Analysis, resolver: Resolver, group: Group) -> list[Participant]:
    """A kind of people that the dictionary lists: "2,000 foreign fighters"."""
    folded = [t.folded for t in analysis.tokens[group.start : group.end]]
    for first in range(len(folded)):
        match = resolver.lexicon.names.longest_at(folded, first) if folded[first] in resolver.lexicon.names else None
        for alias in match[1] if match is not None and match[0] == len(folded) else ():
            actor = resolver.lexicon.actors.get(alias.actor_id)
            if actor is not None and actor.kind == "category":
                start, end = analysis.tokens[group.start + first].start, analysis.tokens[group.end - 1].end
                text = analysis.sentence.text[start:end]
                return [
                    Participant(
                        actor.actor_id,
                        actor.name,
                        text,
                        start,
                        end,
                        frozenset({"people", "fighter"}),
                        "alias",
                        True,
                    )
                ]
    return []


def having(resolver: Resolver, clause: Clause) -> list[Participant]:
    """The groups that are subject of a verb of having: "AMISOM has 22,000 troops"."""
    return [
        p
        for s in clause.subjects
        for p in resolver.one(s)
        if p.actor_id and "group" in p.classes and "state" not in p.classes
    ]


def sender(resolver: Resolver, clause: Clause) -> list[Participant]:
    """ "France deployed 4,500 troops", "Paris sent 200": the forces of the state that sends them."""
    if clause.verb.voice != "active":
        return []
    known = forces(resolver, (p for s in clause.subjects for p in resolver.one(s)))
    return known or [p for s in clause.subjects if (p := _force_of_capital(resolver, s)) is not None][:1]


def _force_of_capital(resolver: Resolver, group: Group) -> Participant | None:
    code = governed_from(" ".join(t.folded for t in resolver.analysis.tokens[group.start : group.end]))
    return force_of(resolver, group, code, "implied") if code else None


def forces(resolver: Resolver, parties: Iterable[Participant]) -> list[Participant]:
    """Known parties, states as their armed forces."""
    found = []
    for party in (p for p in parties if p.actor_id):
        actor = resolver.lexicon.actors[party.actor_id or ""]
        force = resolver.lexicon.force_of(actor.country_code, police=False) if actor.kind == "state" else party.actor_id
        if force is not None and force in resolver.lexicon.actors:
            found.append(replace(party, actor_id=force, name=resolver.lexicon.actors[force].name))
    return found


def having_with(analysis: Analysis, resolver: Resolver, group: Group, armed: bool = True) -> list[Participant]:
    """ "JNIM, with some 2,000 men": the noun group before the preposition."""
    groups, position = analysis.groups, analysis.position_of(group)
    if position == 1 and groups[0].lemma == "with":  # "With some 2,000 men, JNIM is the largest"
        main = next((c for c in analysis.clauses if c.relation == "main" and c.verb.form == "finite"), None)
        return known_groups(resolver, main.subjects) if main is not None else []
    if position < 2 or groups[position - 1].lemma != "with":
        return []
    k = position - 2
    if groups[k].kind == ",":
        k -= 1
    found = holders(analysis, resolver, [groups[k]], armed) if groups[k].kind == "NP" else []
    while not found and k > 1 and groups[k].kind == "NP" and groups[k - 1].kind == "IN":
        k -= 2  # "the largest faction in Idlib with 20,000 men"
        found = holders(analysis, resolver, [groups[k]], armed) if groups[k].kind == "NP" else []
    if found:
        return found
    return holders(analysis, resolver, [groups[k]], armed) if k >= 0 and groups[k].kind == "NP" else []


def summed(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> list[Participant]:
    """ "X is a cluster of militias with a total of 300 fighters": who has the sum that a figure is of."""
    position = analysis.position_of(group)
    noun = analysis.groups[position - 2]
    is_with = any(p == "with" and n is noun for p, n in clause.phrases)
    return holders(analysis, resolver, clause.subjects, True) if is_with and clause.verb.lemma == "be" else []


def served(resolver: Resolver, clause: Clause) -> list[Participant]:
    """ "13,000 soldiers serve with the mission", "500 foreigners fight in its ranks"."""
    bodies = [noun for p, noun in clause.phrases if p in ("with", "for", "under", "in", "of", "alongside")]
    bodies += [noun.possessor for noun in bodies if noun.lemma == "rank" and noun.possessor is not None]
    return _groups(p for noun in bodies for p in resolver.one(noun))


def _groups(participants: Iterable[Participant]) -> list[Participant]:
    return [p for p in participants if p.actor_id and "group" in p.classes and "state" not in p.classes][:1]
