"""Changes of office: which group or organ it is the office of, and when a change is one of the field's.

Belongs here: the group of an office by what fills it, by the dictionary, by context.
Does not: the group a title names (`titles`), words that signal a change (`seeds/triggers.csv`), killings (`derived`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.drafts import Draft
from transforms.coding.frames.accompaniment import calls_terrorist
from transforms.coding.offices.successors import names_new_holder, new_holders
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.membership import group_about, group_at, group_participant, in_question
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.coding.who.titles import (
    HEADING,
    bodies_of_the_field,
    is_hedged,
    is_titled,
    of_office,
    of_the_whole,
    of_title,
)
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

_FOLLOWING = frozenset(["succeed", "replace"])
# Offices and councils that armed groups have and states do not call so.
_HEADSHIPS = frozenset(
    "emir amir leader leadership caliph command commander wali founder head general-secretary".split()
)
_INSIGNIA = frozenset("mantle helm rein torch succession command direction baton throne banner".split())
_COUNCILS = frozenset("shura leadership politburo".split())


def admit(made: Draft, resolver: Resolver) -> None:
    """ "Was chosen to lead the group" names the office by an infinitive: nothing is missing."""
    to_head = _purpose(made)
    if to_head is not None:
        made.instance.purpose = to_head
        if made.reason in ("no office", "office does not fit"):
            made.reason = None
    clause = made.instance.clause
    if clause is not None and calls_terrorist(made.analysis.tokens, clause):
        made.reason = "another sense"  # "named him a Specially Designated Global Terrorist"
    if clause is not None and _role(made, "subj") == "person" and (holders := new_holders(clause)):
        made.roles["person"] = [p for g in holders for p in resolver.one(g)]
    told = [g for name in ("obj", "subj") for g in made.instance.slots.get(name, [])]
    if made.event_type == "appointment" and any(g.lemma in ("death", "demise", "killing") for g in told):
        made.reason = "another sense"  # "his death was announced by the group"
    chosen = any(s.lemma in _COUNCILS for s in made.instance.slots.get("subj", []))
    if made.reason == "no office" and chosen:
        made.reason = None  # "the shura chose X"
    if made.reason in ("no person", "person does not fit"):
        _admit_lone_name(made, resolver)
    if made.reason == "no office" and any(
        names_new_holder(made.analysis, g) for g in made.instance.slots.get("obj", [])
    ):
        made.reason = None


def _admit_lone_name(made: Draft, resolver: Resolver) -> None:
    """A name of one word that no dictionary has is a person's beside the office of a known group."""
    names = [name for name, slot in made.instance.trigger.frame.items() if slot.role == "person" and slot.required]
    named = [g for name in names for g in made.instance.slots.get(name, []) if g.proper and not g.plural]
    lone = [p for g in named if not g.determiner and g.possessor is None for p in resolver.one(g)]
    lone = [p for p in lone if p.resolution == "unresolved" and p.classes == {"name"}]
    if lone and made.event_type != "death" and any("rebel" in p.classes for p in _of_text(made, resolver)):
        made.roles["person"], made.reason = lone[:1], None


def complete(made: Draft, resolver: Resolver) -> None:
    """Fill the group of a dated change of office; a change with no group of the field gets a reason."""
    made.roles["group"] = bodies_of_the_field(made.roles.get("group", []), resolver)
    told = made.roles.get("person", [])
    made.roles["person"] = [p for p in told if p.plural or not _is_a_body(p, resolver)]
    if told and not made.roles["person"]:
        made.reason = "person does not fit"  # "raised the group to the rank of a province"
    if not made.roles["group"] and (_leaves_another(made, resolver) or _serves_a_state(made, resolver)):
        made.reason = "no group of the office"
        return
    if not made.roles["group"]:
        found = _of_text(made, resolver) or _of_dictionary(made, resolver)
        made.roles["group"] = found or _of_context(made, resolver)
    if not made.roles["group"]:
        made.reason = "no group of the office"
    elif made.event_type == "death" and not any(_is_leader(made, p, resolver) for p in made.roles.get("person", [])):
        made.reason = "person does not fit"
    elif not made.reason:
        if made.event_type == "death":  # "its commander and two members of its council died"
            made.roles["person"] = [p for p in made.roles["person"] if _is_leader(made, p, resolver)]
        for person in made.roles.get("person", []):
            resolver.discourse.learn_office(person, made.roles["group"][0])  # "he was succeeded by": in the same body


def _is_a_body(person: Participant, resolver: Resolver) -> bool:
    return person.actor_id is not None and resolver.lexicon.actors[person.actor_id].kind in _BODIES


_BODIES = frozenset({"group", "faction", "organ"})


def _leaves_another(made: Draft, resolver: Resolver) -> bool:
    """ "Resigned from the army", "quit the cabinet": what he leaves is a state's, whatever he leads elsewhere."""
    slots, clause = made.instance.slots, made.instance.clause
    if made.event_type != "removal" or clause is None or made.instance.noun is not None:
        return False
    left = [g for name in ("from", "of") for g in slots.get(name, [])] or [g for p, g in clause.phrases if p == "from"]
    if not left:  # "sacked the head of the army"
        held = [g for g in clause.objects if not g.proper]
        after = [phrases_after(made.analysis.groups, made.analysis.position_of(g))[:1] for g in held]
        left = [noun for phrases in after for p, noun in phrases if p == "of"]
    # "The Kachin Independence Army", "its navy"
    named = [g for g in left if any("rebel" in p.classes for o in (g, g.possessor) if o for p in resolver.one(o))]
    left = [g for g in left if g not in named]
    actors = [resolver.lexicon.actors[p.actor_id] for g in left for p in resolver.one(g) if p.actor_id]
    return any(g.lemma in _OF_STATES for g in left) or any(actor.kind in _STATES for actor in actors)


def _serves_a_state(made: Draft, resolver: Resolver) -> bool:
    """ "The government named a former commander of X minister": an office that the state gives is its own."""
    agents = [resolver.lexicon.actors[p.actor_id] for p in made.roles.get("agent", []) if p.actor_id]
    offices = {g.lemma for name in ("obj2", "as", "to") for g in made.instance.slots.get(name, [])}
    return bool(offices & _STATE_OFFICES) and any(actor.kind in _STATES for actor in agents)


_STATE_OFFICES = frozenset("minister governor adviser advisor ambassador general prefect mayor commissioner".split())
_OF_STATES = frozenset("army police government cabinet parliament ministry military navy senate party".split())
_STATES = frozenset({"state", "state_force", "institution", "igo"})


def _is_leader(made: Draft, person: Participant, resolver: Resolver) -> bool:
    """The dictionaries know the person, or the text calls him a leader."""
    if person.actor_id is not None:  # several members of a group stand for it
        return resolver.lexicon.actors[person.actor_id].kind == "person"
    members = person.plural and person.text.lower().endswith("members")
    return not members and is_titled(made.analysis, person, resolver)


def _purpose(made: Draft) -> Clause | None:
    """ "Was chosen to lead the group": the infinitive names the office."""
    clause = made.instance.clause
    if made.instance.noun is not None or clause is None or made.event_type != "appointment":
        return None
    for inner in made.analysis.clauses:
        if inner.governor is clause and inner.verb.form == "infinitive" and inner.verb.lemma in HEADING | _FOLLOWING:
            return inner
    return None


def _of_text(made: Draft, resolver: Resolver) -> list[Participant]:
    analysis, to_head = made.analysis, made.instance.purpose
    offices = _offices(made)
    if to_head is not None:
        bodies = bodies_of_the_field((p for g in to_head.objects for p in resolver.one(g)), resolver)
        if bodies:
            return (_of_agent(made, resolver) if bodies[0].resolution == "anaphora" else []) or bodies
        offices += [g for preposition, g in to_head.phrases if preposition == "as"]
    for group in offices:
        if noun_classes(resolver.lexicon, group.lemma) & {"leader", "office"}:
            found = of_the_whole(analysis, group, resolver) or of_office(analysis, group, resolver)
            if found:
                return found
    before = [
        g for name in made.instance.slots if _role(made, name) == "predecessor" for g in made.instance.slots[name]
    ]
    before += [g.possessor for g in offices if g.possessor is not None]  # "was named in his place"
    before += _followed(made)
    for person in (*made.roles.get("person", []), *(p for g in before for p in resolver.one(g))):
        found = of_title(analysis, person, resolver)
        if found:
            return found
    return []


def _followed(made: Draft) -> list[Group]:
    """ "Was chosen to replace him": whom somebody follows."""
    to_head = made.instance.purpose
    return list(to_head.objects) if to_head is not None and to_head.verb.lemma in _FOLLOWING else []


def _offices(made: Draft) -> list[Group]:
    """The noun groups of a trigger that may name the office, the likeliest first."""
    slots, clause = made.instance.slots, made.instance.clause
    named = [g for name in ("as", "to", "obj2", "into", "obj", "from", "in", "of") for g in slots.get(name, [])]
    with_verb = list(clause.objects) if clause is not None and made.instance.noun is None else []
    return [*named, *(g for g in with_verb if all(g is not n for n in named))]


def _of_agent(made: Draft, resolver: Resolver) -> list[Participant]:
    """The body that appoints or removes, or whose organ does: "the group's council dismissed him"."""
    own = bodies_of_the_field(made.roles.get("agent", []), resolver)
    groups = [] if own else made.instance.slots.get("subj", [])
    return own or [
        p for g in groups if made.event_type != "death" and not g.pronoun for p in of_office(made.analysis, g, resolver)
    ]


def _of_dictionary(made: Draft, resolver: Resolver) -> list[Participant]:
    """The group of the person, of the one he follows, or of those who appoint or remove him."""
    before = [
        p for g in made.instance.slots.get("obj", []) for p in resolver.one(g) if "predecessor" in _role(made, "obj")
    ]
    owners = [g.possessor for g in _offices(made) if g.possessor is not None]  # "took his place"
    before += [p for g in (*owners, *_followed(made)) for p in resolver.one(g) if "person" in p.classes]
    persons = [*made.roles.get("person", []), *before]
    if made.event_type != "removal":
        found = _of_first(persons, made, resolver)
        return found or _of_agent(made, resolver) or _of_first(made.roles.get("agent", []), made, resolver)
    found = _of_agent(made, resolver) or _of_first(made.roles.get("agent", []), made, resolver)
    return found or _of_first(persons, made, resolver)


def _of_context(made: Draft, resolver: Resolver) -> list[Participant]:
    """The one group that the text speaks of, when the office or the body that fills it is one of an armed group."""
    agents = made.instance.slots.get("subj", [])
    if any(t.lower in _STATESMEN for g in agents for t in made.analysis.tokens[g.start : g.head]):
        return []  # "President X dismissed two commanders"
    offices = [g for g in (*_offices(made), *agents) if not g.proper]
    seats = [g for g in offices if g.lemma in _COUNCILS | _HEADSHIPS | _INSIGNIA]
    return in_question(resolver, seats[0]) if seats and made.event_type != "death" else []


_STATESMEN = frozenset("president premier minister king governor chancellor".split())


def _of_first(persons: list[Participant], made: Draft, resolver: Resolver) -> list[Participant]:
    """The group of the first person that the dictionary knows one of, at the event's time, else at any."""
    dead = made.event_type == "death"
    told = made.date if made.date is not None and (made.date.precision != "unknown" or dead) else None
    start, end = (told.date_start, told.date_end) if told is not None else resolver.interval
    for person in persons:
        if person.actor_id and "person" in person.classes:
            group_id = group_at(person.actor_id, start, end, resolver)
            if group_id is None:
                group_id = group_about(person.actor_id, None if dead else start, resolver)
            if group_id is not None:
                found = bodies_of_the_field([group_participant(person, group_id, resolver)], resolver)
                if found:
                    return found
                continue
        told_of = resolver.discourse.office_of(person)
        if told_of is not None:
            return [replace(told_of, text=person.text, start=person.start, end=person.end, resolution="implied")]
    return []


def apart(made: Draft, resolver: Resolver) -> list[Draft]:
    """One draft for each of several persons who died, came to or left office; the dead may be of several groups."""
    persons = made.roles.get("person", [])
    if made.event_table != "leadership" or len(persons) < 2:
        return [made]
    parts = [
        replace(made, roles={**made.roles, "person": [person]}, absorbed=list(made.absorbed)) for person in persons
    ]
    for part in parts[1:] if made.event_type == "death" else ():
        person = part.roles["person"]
        own = of_title(part.analysis, person[0], resolver) or _of_first(person, part, resolver)
        part.roles["group"] = own or part.roles.get("group", [])
    for part in parts:
        if is_hedged(part.analysis, part.roles["person"][0]):
            part.status = "alleged"
    return parts


def _role(made: Draft, slot: str) -> str:
    found = made.instance.trigger.frame.get(slot)
    return found.role if found is not None else ""
