"""Whom somebody follows in an office: who was killed before him led what he leads now, and was not removed.

Belongs here: deaths of leaders whom only their successors show to have been leaders. Does not: leaders by title
(`derived`, `dead_leaders`), the successors (`succession`, `successors`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from transforms.coding.drafts import Draft
from transforms.coding.frames.instances import Instance
from transforms.coding.frames.triggers import Trigger
from transforms.coding.how_many.victims import is_lethal
from transforms.coding.offices.dead_leaders import tell_of_attack
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

_NONE: frozenset[str] = frozenset()
_TRIGGER = Trigger("predecessor.death", ("follow",), "verb", _NONE, _NONE, (), "leadership", "death", {}, "")
_AFTER = frozenset({"after", "since", "when", "once", "following", "upon", "on", "as"})
_FOLLOWING = frozenset({"succeed", "replace"})
_UNTOLD = frozenset({"no group of the office", "person does not fit"})
_REACH = 30


def dead_predecessors(
    coded: Sequence[Draft], rejected: Sequence[Draft], earlier: Sequence[Draft], resolver: Resolver
) -> list[Draft]:
    """The deaths of those who were followed, where a sentence tells who came into office.

    Those among `rejected` are given the group of the office, and their reason is taken from them.
    """
    found: list[Draft] = []
    for made in [d for d in coded if d.event_type == "appointment" and d.roles.get("group")]:
        told = {p.key for d in (*coded, *found, *earlier[-_REACH:]) if _is_death(d) for p in d.roles.get("person", [])}
        told |= {p.key for p in made.roles.get("person", [])}
        for death in (d for d in rejected if d.event_type == "death" and d.reason in _UNTOLD and _leads_to(d, made)):
            persons = [p for p in death.roles.get("person", []) if _is_a_name(p) and p.key not in told]
            if persons:
                death.roles |= {"person": persons[:1], "group": made.roles["group"]}
                death.reason = None
                found.append(death)
                told.add(persons[0].key)
        followed = {p.key for g in _followed(made) for p in resolver.one(g) if _is_a_name(p)}
        for attack in (*coded, *reversed(earlier[-_REACH:])):
            for victim in _killed(attack):
                here = attack.analysis is made.analysis and _leads_to(attack, made)
                if victim.key not in told and (here or victim.key in followed):
                    found.append(_death(attack, victim, made))
                    told.add(victim.key)
    if found:
        tell_of_attack([*(d for d in coded if d.event_table == "attacks"), *found])
    return found


def drop_removals_of_dead(coded: Iterable[Draft], earlier: Sequence[Draft]) -> None:
    """ "X replaced Y, killed in May": nobody removed Y."""
    coded = list(coded)
    dead = {p.key for d in (*coded, *earlier[-_REACH:]) if _is_death(d) for p in d.roles.get("person", [])}
    for made in coded:
        follows = made.event_type == "removal" and made.instance.trigger.lemma[0] in _FOLLOWING
        if follows and any(p.key in dead for p in made.roles.get("person", [])):
            made.reason = "another sense"


def _is_death(draft: Draft) -> bool:
    return draft.event_table == "leadership" and draft.event_type == "death"


def _is_a_name(person: Participant) -> bool:
    known = person.actor_id is not None and "person" in person.classes
    return (known or (person.actor_id is None and " " in person.name)) and not person.plural


def _killed(attack: Draft) -> list[Participant]:
    """Those by name whom an attack killed."""
    if attack.event_table != "attacks" or attack.status == "foiled" or not is_lethal(attack):
        return []
    named = (p for p in attack.roles.get("victim", []) if p.resolution != "described")
    return [p for p in named if _is_a_name(p)]


def _leads_to(before: Draft, made: Draft) -> bool:
    """ "Named X after Y was killed", "became emir following the death of Y": what an appointment came after."""
    clause, office = before.instance.support or before.instance.clause, made.instance.clause
    if clause is None or office is None:
        return False
    noun = before.instance.noun
    if noun is not None and any(p in _AFTER and n is noun for p, n in office.phrases):
        return True
    return clause.subordinator in _AFTER and clause.relation == "adverbial" and clause.governor is office


def _followed(made: Draft) -> list[Group]:
    """The noun groups that name whom somebody follows: "succeeded him", "as his successor", "chosen to replace Y"."""
    frame, slots = made.instance.trigger.frame, made.instance.slots
    found = [g for name, slot in frame.items() if slot.role == "predecessor" for g in slots.get(name, [])]
    offices = [g for groups in slots.values() for g in groups if g.lemma in ("successor", "replacement", "place")]
    found += [g.possessor for g in offices if g.possessor is not None]
    purpose: Clause | None = made.instance.purpose
    return found + (list(purpose.objects) if purpose is not None and purpose.verb.lemma in _FOLLOWING else [])


def _death(attack: Draft, victim: Participant, made: Draft) -> Draft:
    """The death that an attack tells of, in the words of who came after."""
    here = attack.analysis is made.analysis
    instance = attack.instance if here else Instance(_TRIGGER, made.instance.clause, None)
    death = Draft(made.analysis, instance, "leadership", "death")
    death.rule = f"{instance.trigger.trigger_id}/predecessor"
    person = victim if here or victim.told_in else replace(victim, told_in=attack.analysis.sentence)
    agents = [p for p in attack.roles.get("perpetrator", []) if p.actor_id]
    death.roles = {
        "person": [person],
        "agent": agents if here else [replace(p, told_in=p.told_in or attack.analysis.sentence) for p in agents],
        "group": made.roles["group"],
    }
    death.status, death.date = attack.status, attack.date
    death.place_id, death.place_rule = attack.place_id, "reference" if attack.place_id else None
    return death
