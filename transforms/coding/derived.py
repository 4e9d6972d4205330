"""Events that follow from others: a leader killed in an attack is a death in the leadership too.

Belongs here: the codebook's rule that one deed can be a row of several tables.
Does not: any trigger of its own.
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.casualties import is_lethal
from transforms.coding.discourse import Participant
from transforms.coding.drafts import Draft
from transforms.coding.leadership import is_hedged, is_titled, of_title
from transforms.coding.lexicon import Lexicon
from transforms.coding.membership import group_at, group_participant
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
        for relation in (
            *lexicon.successions.get(founder.actor_id or "", ()),
            *lexicon.origins(founder.actor_id or ""),
        ):
            if (
                relation.valid_from
                and (start is None or start <= relation.valid_from)
                and (end is None or relation.valid_from <= end)
            ):
                named = lexicon.actors[relation.actor_id]
                made.roles["result"] = [
                    replace(results[0], actor_id=named.actor_id, name=named.name, resolution="successor")
                ]
                return


def means_by_actor(made: Draft, lexicon: Lexicon) -> None:
    """What only the parties tell of the means: a state strikes from the air, one man is killed by choice."""
    trigger = made.instance.trigger
    if made.event_type not in ("assault", "destruction") and trigger.lemma[0] != "bomb":
        return
    doers = {c for g in made.instance.slots.get("subj", []) for c in lexicon.classes.get(g.lemma, frozenset())}
    if made.event_type == "assault" and any(g.lemma in _FIRED for g in made.instance.slots.get("subj", [])):
        return
    if doers & {"aircraft", "weapon"}:
        made.event_type = "airstrike" if "aircraft" in doers else "bombing"
        return
    if made.event_type != "assault":
        return
    kinds = {lexicon.actors[p.actor_id].kind for p in made.roles.get("perpetrator", []) if p.actor_id}
    if trigger.pos == "noun" and trigger.lemma[-1] == "strike" and kinds & {"state_force", "igo_force", "state"}:
        made.event_type = "airstrike"
    victims = made.roles.get("victim", [])
    named = [p for p in victims if p.actor_id or p.resolution == "unresolved"]
    if (
        trigger.pos == "noun"
        and trigger.lemma[-1] in ("killing", "murder", "slaying")
        and len(named) == len(victims) == 1
    ):
        made.event_type = "assassination"


# Weapons that are fired from afar: an assault, no bombing (codebook: explosives placed, thrown or worn).
_FIRED = frozenset("mortar rocket shell artillery missile bullet gun rifle projectile gunfire round".split())


def leadership_deaths(drafts: list[Draft], resolver: Resolver) -> list[Draft]:
    """A leadership death for every leader killed in an attack of the sentence."""
    found = []
    for made in drafts:
        if made.event_table != "attacks" or made.status == "foiled" or not is_lethal(made):
            continue
        for victim in made.roles.get("victim", []):
            if "person" in victim.classes or victim.resolution == "unresolved":
                groups = _led(made, victim, resolver)
                if groups:
                    found.append(_death(made, victim, groups))
    return found


def _led(made: Draft, victim: Participant, resolver: Resolver) -> list[Participant]:
    """The group a victim led: by his title in the text, else by the dictionary."""
    if victim.actor_id is None:
        return of_title(made.analysis, victim, resolver) if is_titled(made.analysis, victim, resolver) else []
    titled = of_title(made.analysis, victim, resolver)
    start, end = (made.date.date_start, made.date.date_end) if made.date else (None, None)
    group_id = None if titled else group_at(victim.actor_id, start, end, resolver)
    return titled or ([group_participant(victim, group_id, resolver)] if group_id else [])


def _death(made: Draft, victim: Participant, groups: list[Participant]) -> Draft:
    death = Draft(made.analysis, made.instance, "leadership", "death")
    death.rule = made.rule.split("/")[0] + "/death-of-a-leader"
    death.roles = {
        "person": [victim],
        "agent": [p for p in made.roles.get("perpetrator", []) if p.actor_id],
        "group": groups,
    }
    death.status, death.date, death.date_mention = made.status, made.date, made.date_mention
    if is_hedged(made.analysis, victim):
        death.status = "alleged"
    death.place_id, death.place_span, death.place_rule = made.place_id, made.place_span, made.place_rule
    death.fatalities = (1, 1)
    death.absorbed = list(made.absorbed)
    return death
