"""Events that follow from others: a leader killed in an attack is a death in the leadership too.

Belongs here: the codebook's rule that one deed can be a row of several tables.
Does not: any trigger of its own.
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.casualties import is_lethal
from transforms.coding.discourse import Participant
from transforms.coding.drafts import Draft
from transforms.coding.lexicon import Alias, Lexicon
from transforms.coding.participants import Resolver

def resulting_group(made: Draft, lexicon: Lexicon) -> None:
    """A state that a group proclaims is the group that succeeds it at that time, when the dictionary has one."""
    if made.event_table != "mergers" or made.event_type != "formation":
        return
    results = made.roles.get("result", [])
    if not results or any(p.actor_id for p in results) or not any("caliphate" in p.classes for p in results):
        return
    start = made.date.date_start if made.date else None
    end = made.date.date_end if made.date else None
    for founder in made.roles.get("initiator", []):
        for relation in (*lexicon.successions.get(founder.actor_id or "", ()), *lexicon.origins(founder.actor_id or "")):
            if relation.valid_from and (start is None or start <= relation.valid_from) and (end is None or relation.valid_from <= end):
                named = lexicon.actors[relation.actor_id]
                made.roles["result"] = [replace(results[0], actor_id=named.actor_id, name=named.name, resolution="successor")]
                return


def means_by_actor(made: Draft, lexicon: Lexicon) -> None:
    """What only the parties tell of the means: strikes by a state are from the air, the killing of one person is chosen."""
    if made.event_type != "assault":
        return
    trigger = made.instance.trigger
    kinds = {lexicon.actors[p.actor_id].kind for p in made.roles.get("perpetrator", []) if p.actor_id}
    if trigger.pos == "noun" and trigger.lemma[-1] == "strike" and kinds & {"state_force", "igo_force", "state"}:
        made.event_type = "airstrike"
    victims = made.roles.get("victim", [])
    named = [p for p in victims if p.actor_id or p.resolution == "unresolved"]
    if trigger.pos == "noun" and trigger.lemma[-1] in ("killing", "murder", "slaying") and len(named) == len(victims) == 1:
        made.event_type = "assassination"


_OFFICES = ("leader_of", "deputy_of", "spokesman_of", "commander_of", "founder_of", "jurist_of", "judge_of", "official_of")
_MEMBERSHIP = (*_OFFICES, "member_of", "part_of", "affiliate_of")


def leadership_deaths(drafts: list[Draft], resolver: Resolver) -> list[Draft]:
    """A leadership death for every known leader killed in an attack of the sentence."""
    found = []
    for made in drafts:
        if made.event_table != "attacks" or made.status == "foiled" or not is_lethal(made):
            continue
        for victim in made.roles.get("victim", []):
            if victim.actor_id and "person" in victim.classes:
                groups = groups_of(victim.actor_id, made, resolver.lexicon)
                if groups:
                    found.append(_death(made, victim, groups, resolver.lexicon))
    return found


def _death(made: Draft, victim: Participant, groups: list[str], lexicon: Lexicon) -> Draft:
    death = Draft(made.analysis, made.instance, "leadership", "death")
    death.rule = made.rule.split("/")[0] + "/death-of-a-leader"
    death.roles = {
        "person": [victim],
        "agent": [p for p in made.roles.get("perpetrator", []) if p.actor_id],
        "group": [member_of(victim, group, lexicon) for group in groups],
    }
    death.status, death.date, death.date_mention = made.status, made.date, made.date_mention
    death.place_id, death.place_span, death.place_rule = made.place_id, made.place_span, made.place_rule
    death.fatalities = (1, 1)
    death.absorbed = list(made.absorbed)
    return death


def member_of(person: Participant, group_id: str, lexicon: Lexicon) -> Participant:
    """The group of a person as a participant at the person's words."""
    name = lexicon.actors[group_id].name
    return Participant(group_id, name, person.text, person.start, person.end, frozenset({"group", "actor"}), "implied")


def groups_of(person_id: str, made: Draft, lexicon: Lexicon) -> list[str]:
    """The group a person led or served at the event's time, by the relations of the dictionary."""
    start = made.date.date_start if made.date else None
    end = made.date.date_end if made.date else None
    for relation_name in _MEMBERSHIP:
        fitting = [
            r for r in lexicon.parts.get(person_id, ())
            if r.relation == relation_name and r.related_id in lexicon.actors
            and Alias(person_id, r.valid_from, r.valid_to).holds(start, end)
        ]  # fmt: skip
        if fitting:
            latest = max(fitting, key=lambda r: str(r.valid_from or ""))
            return [latest.related_id]
    return []
