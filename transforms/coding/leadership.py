"""Changes of office: which group or organ it is the office of, and when a change is one of the field's.

Belongs here: the group of an office by title, apposition, relative clause, or the dictionary.
Does not: which words signal a change (`seeds/triggers.csv`), killings (`derived`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.discourse import Participant
from transforms.coding.drafts import Draft
from transforms.coding.kinds import noun_classes
from transforms.coding.membership import group_at, group_participant
from transforms.coding.participants import Resolver
from transforms.coding.status import HEDGES
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.nominals import phrases_after

_HEADING = frozenset(["lead", "head", "command", "run", "oversee", "direct"])
_FOLLOWING = frozenset(["succeed", "replace"])
_OF_OFFICE = frozenset(["of", "in", "for", "at", "from", "over"])
_BODIES = frozenset(["group", "organ", "faction", "media", "igo_force", "state_force"])


def admit(made: Draft) -> None:
    """ "Was chosen to lead the group" names the office by an infinitive: nothing is missing."""
    to_head = _purpose(made)
    if to_head is not None:
        made.instance.purpose = to_head
        if made.reason in ("no office", "office does not fit"):
            made.reason = None


def complete(made: Draft, resolver: Resolver) -> None:
    """Fill the group of a dated change of office; a change with no group of the field gets a reason."""
    made.roles["group"] = _bodies(made.roles.get("group", []), resolver)
    if not made.roles["group"]:
        made.roles["group"] = _of_text(made, resolver) or _of_dictionary(made, resolver)
    if not any(p.actor_id for p in made.roles["group"]):
        made.reason = "no group of the office"


def _purpose(made: Draft) -> Clause | None:
    """ "Was chosen to lead the group": the infinitive names the office."""
    clause = made.instance.clause
    if made.instance.noun is not None or clause is None or made.event_type != "appointment":
        return None
    for inner in made.analysis.clauses:
        if inner.governor is clause and inner.verb.form == "infinitive" and inner.verb.lemma in _HEADING | _FOLLOWING:
            return inner
    return None


def _of_text(made: Draft, resolver: Resolver) -> list[Participant]:
    analysis, slots, to_head = made.analysis, made.instance.slots, made.instance.purpose
    offices = [g for name in ("as", "to", "obj2", "into", "obj", "from", "in", "of") for g in slots.get(name, [])]
    if to_head is not None:
        bodies = _bodies((p for g in to_head.objects for p in resolver.one(g)), resolver)
        if bodies:
            return (
                _of_agent(made, resolver)
                if bodies[0].resolution == "anaphora" and _of_agent(made, resolver)
                else bodies
            )
        offices += [g for preposition, g in to_head.phrases if preposition == "as"]
    for group in offices:
        if noun_classes(resolver.lexicon, group.lemma) & {"leader", "office"}:
            found = of_office(analysis, group, resolver)
            if found:
                return found
    for person in made.roles.get("person", []):
        found = of_title(analysis, person, resolver)
        if found:
            return found
    return []


def _of_agent(made: Draft, resolver: Resolver) -> list[Participant]:
    """The body that appoints or removes, or whose organ does: "the group's council dismissed him"."""
    own = _bodies(made.roles.get("agent", []), resolver)
    groups = [] if own else made.instance.slots.get("subj", [])
    return own or [
        p for g in groups if made.event_type != "death" and not g.pronoun for p in of_office(made.analysis, g, resolver)
    ]


def of_office(analysis: Analysis, office: Group, resolver: Resolver) -> list[Participant]:
    """The body of an office: "AQIM's emir", "leader of the group", "the JNIM chief"."""
    if office.possessor is not None:
        found = _bodies(resolver.one(office.possessor), resolver)
        if found:
            return found
    for mention in analysis.names:
        if office.start <= mention.start and mention.end <= office.head and mention.aliases:
            named = resolver.named(mention)
            found = _bodies([named] if named else [], resolver)
            if found:
                return found
    position = analysis.position_of(office)
    for preposition, noun in phrases_after(analysis.groups, position)[:2] if position >= 0 else []:
        if preposition in _OF_OFFICE:
            found = _bodies(resolver.one(noun), resolver)
            if found:
                return found
    return []


def of_title(analysis: Analysis, person: Participant, resolver: Resolver) -> list[Participant]:
    """The body a person is said to lead where he is named: before the name, in apposition, in a relative clause."""
    for group in analysis.groups:
        if group.kind != "NP" or not _covers(analysis, group, person):
            continue
        for office in (group, *group.appositions):
            found = of_office(analysis, office, resolver)
            if found:
                return found
        for clause in analysis.clauses:
            if (
                clause.verb.lemma in _HEADING
                and clause.relation == "relative"
                and any(s is group for s in clause.subjects)
            ):
                return _bodies((p for g in clause.objects for p in resolver.one(g)), resolver)
    return []


def is_titled(analysis: Analysis, person: Participant, resolver: Resolver) -> bool:
    """True when a word for a leader stands before the name or in apposition: "JNIM commander X", "X, its emir"."""
    for group in analysis.groups:
        if group.kind == "NP" and _covers(analysis, group, person):
            before = {singular(t.lower) for t in analysis.tokens[group.start : group.head]}
            titles = before | {a.lemma for a in group.appositions} | {group.lemma}
            if any("leader" in resolver.lexicon.classes.get(word, ()) for word in titles):
                return True
    return False


def is_hedged(analysis: Analysis, person: Participant) -> bool:
    """A doubt about one of several: "killed X and, in all likelihood, Y"."""
    for token in reversed([t for t in analysis.tokens if t.end <= person.start][-8:]):
        if token.lower in HEDGES or token.lower == "likelihood":
            return True
        if token.lower == "and" or token.tag in ("VBD", "VBN", "VBZ"):
            return False
    return False


def _covers(analysis: Analysis, group: Group, person: Participant) -> bool:
    return analysis.tokens[group.start].start <= person.start and person.end <= analysis.tokens[group.end - 1].end


def _bodies(participants: Iterable[Participant], resolver: Resolver) -> list[Participant]:
    """Bodies of the field: armed groups, their organs and branches, forces; not those of states and of the UN."""
    actors = resolver.lexicon.actors
    known = [p for p in participants if p.actor_id in actors and actors[p.actor_id or ""].kind in _BODIES]
    parents = [actors.get(actors[p.actor_id or ""].parent_id) for p in known]
    return [
        p
        for p, above in zip(known, parents, strict=True)
        if above is None or above.kind not in ("igo", "state", "institution")
    ]


def _of_dictionary(made: Draft, resolver: Resolver) -> list[Participant]:
    """The group of the person, of the one he follows, or of those who appoint or remove him."""
    before = [
        p for g in made.instance.slots.get("obj", []) for p in resolver.one(g) if "predecessor" in _role(made, "obj")
    ]
    persons = [*made.roles.get("person", []), *before]
    if made.event_type != "removal":
        found = _of_first(persons, made, resolver)
        return found or _of_agent(made, resolver) or _of_first(made.roles.get("agent", []), made, resolver)
    found = _of_agent(made, resolver) or _of_first(made.roles.get("agent", []), made, resolver)
    return found or _of_first(persons, made, resolver)


def _of_first(persons: list[Participant], made: Draft, resolver: Resolver) -> list[Participant]:
    """The group of the first person that the dictionary knows one of, at the event's time, else at any."""
    start, end = (made.date.date_start, made.date.date_end) if made.date else resolver.interval
    for person in persons:
        if person.actor_id and "person" in person.classes:
            group_id = group_at(person.actor_id, start, end, resolver)
            if group_id is None and made.date is None:
                group_id = group_at(person.actor_id, None, None, resolver)
            if group_id is not None:
                return [group_participant(person, group_id, resolver)]
    return []


def apart(made: Draft) -> list[Draft]:
    """One draft for each of several persons who died, came to or left office."""
    persons = made.roles.get("person", [])
    if made.event_table != "leadership" or len(persons) < 2:
        return [made]
    parts = [
        replace(made, roles={**made.roles, "person": [person]}, absorbed=list(made.absorbed)) for person in persons
    ]
    for part in parts:
        if is_hedged(part.analysis, part.roles["person"][0]):
            part.status = "alleged"
    return parts


def _role(made: Draft, slot: str) -> str:
    found = made.instance.trigger.frame.get(slot)
    return found.role if found is not None else ""
