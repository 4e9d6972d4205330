"""Events that follow from others: a leader killed in an attack is a death in the leadership too.

Belongs here: the codebook's rule that one deed can be a row of several tables.
Does not: any trigger of its own.
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.means import SHELLS, means_at
from transforms.coding.drafts import Draft
from transforms.coding.frames.instances import Instance
from transforms.coding.how_many.victims import is_lethal
from transforms.coding.lexicon import Lexicon
from transforms.coding.who.membership import group_at, group_participant, in_question
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.coding.who.titles import has_armed_title, is_hedged, is_titled, of_title
from transforms.grammar.groups import Group


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


def gained_by_driving_out(made: Draft) -> None:
    """Who drives others out of a place gains it: told of those who "were driven out", it is their loss."""
    frame, clause = made.instance.trigger.frame, made.instance.clause
    driving = made.event_type == "loss" and "subj" in frame and frame["subj"].role == "holder"
    active = made.instance.noun is None and clause is not None and clause.verb.voice == "active"
    if made.event_table == "territory" and driving and active and made.roles.get("holder"):
        made.event_type = "capture"
    if made.event_type == "control" and active and clause is not None and clause.verb.lemma == "occupy":
        if clause.verb.past and not clause.verb.perfect and made.date is not None and made.date.precision == "day":
            made.event_type = "capture"  # "occupied parts of Marawi on May 23"


def means_by_actor(made: Draft, lexicon: Lexicon) -> None:
    """What only the parties tell of the means: a state strikes from the air, one man is killed by choice."""
    trigger = made.instance.trigger
    hurt = [*made.roles.get("victim", []), *made.roles.get("target", [])]
    shot = trigger.pos == "verb" and trigger.lemma[0] in ("shoot", "gun", "kill", "murder")
    many = (made.fatalities[0] or 0) > _MANY or (bool(hurt) and all(p.plural for p in hurt))
    if made.event_type == "assassination" and shot and many:
        made.event_type = "assault"  # "shot dead five members": nobody in particular was marked
    if made.event_type == "airstrike" and trigger.pos == "verb" and (_fires_from_the_ground(made) or _by_rebels(made)):
        made.event_type = "assault"
    fired = trigger.pos == "verb" and trigger.lemma[0] in ("bomb", "fire", "launch", "drop", *_HITTING)
    if made.event_type not in ("assault", "destruction") and not fired:
        return
    doing = [g for part in (made, *made.absorbed) for g in part.instance.slots.get("subj", [])]
    doers = {means_at(made.analysis, g.head, lexicon) for g in doing}
    if doers & {"airstrike", "bombing"}:
        made.event_type = "airstrike" if "airstrike" in doers else "bombing"
        return
    by_bomber = trigger.lemma[0] in _AIMING and any(_is_bomber(made.analysis, g) for g in doing)
    if made.event_type == "assault" and by_bomber:
        made.event_type = "bombing"
        return
    if made.event_type == "bombing" and any(g.lemma in SHELLS for g in made.instance.slots.get("subj", [])):
        made.event_type = "assault"  # "a rocket hit the house"
    if made.event_type != "assault":
        return
    kinds = {lexicon.actors[p.actor_id].kind for p in made.roles.get("perpetrator", []) if p.actor_id}
    told_by = [part.instance.trigger for part in (made, *made.absorbed) if part.instance.noun is not None]
    on_foot = any(p.classes & {"fighter", "rebel"} for p in made.roles.get("perpetrator", []))
    if any(t.lemma[-1] == "strike" for t in told_by) and not (kinds & _OF_REBELS or on_foot):
        made.event_type = "airstrike"  # only who has no aircraft strikes on the ground
    if any(_is_air_force(made.analysis, group) for group in made.instance.slots.get("subj", [])):
        made.event_type = "airstrike"
    victims = made.roles.get("victim", [])
    named = [p for p in victims if p.actor_id or p.resolution == "unresolved"]
    one = len(named) == len(victims) == 1 and not made.roles.get("target")
    by_choice = trigger.pos == "noun" and trigger.lemma[-1] in ("killing", "murder", "slaying")
    shot_down = trigger.pos == "verb" and trigger.lemma[0] in ("shoot", "gun") and is_lethal(made)
    if made.event_type == "assault" and one and (by_choice or (shot_down and not kinds & _OF_THE_STATE)):
        made.event_type = "assassination"


def _fires_from_the_ground(made: Draft) -> bool:
    """ "Fired anti-tank missiles at a jeep"."""
    clause, tokens = made.instance.clause, made.analysis.tokens
    fired = clause.objects if clause is not None else []
    return any(t.lower in _GROUND_TO_GROUND for g in fired for t in tokens[g.start : g.end])


def _by_rebels(made: Draft) -> bool:
    """ "Militants fired two missiles at a jirga": who is no state fires them from the ground."""
    told = [part for part in (made, *made.absorbed) if part.instance.trigger.event_type == "airstrike"]
    fired = bool(told) and all(part.instance.trigger.object_lemmas and part.instance.noun is None for part in told)
    doers = made.roles.get("perpetrator", [])
    return (
        fired and bool(doers) and all("rebel" in p.classes and not p.classes & {"government", "state"} for p in doers)
    )


def _is_bomber(analysis: Analysis, group: Group) -> bool:
    """Somebody who brings a bomb: "a suicide bomber", "two bombers in a car"; bombers of a state are aircraft."""
    said = {t.lower for t in analysis.tokens[group.start : group.end]}
    return group.lemma == "bomber" and (not group.plural or bool(said & _BEARING_BOMBS))


_MANY = 5
_GROUND_TO_GROUND = frozenset({"tank", "antitank", "atgm", "tow", "kornet"})
_BEARING_BOMBS = frozenset({"suicide", "car", "truck", "vest", "female", "teenage", "motorcycle"})
_AIMING = frozenset({"attack", "hit", "strike", "target", "kill"})
_HITTING = frozenset("hit strike land fall slam".split())
_OF_REBELS = frozenset({"group", "faction", "category", "polity"})


def _is_air_force(analysis: Analysis, group: Group) -> bool:
    words = [t.lower for t in analysis.tokens[group.start : group.end]]
    return words[-2:] == ["air", "force"] or words[-1:] == ["airforce"]


_OF_THE_STATE = frozenset({"state_force", "igo_force", "state"})


def leadership_deaths(drafts: list[Draft], resolver: Resolver) -> list[Draft]:
    """A leadership death for every leader killed in an attack of the sentence, or in an accident that is none."""
    found = []
    told = {
        key
        for made in drafts
        if made.event_table == "leadership" and made.event_type == "death"
        for p in made.roles.get("person", [])
        for key in ((p.start, p.end), p.actor_id or (p.start, p.end))
    }
    for made in drafts:
        if (
            made.event_table != "attacks"
            or made.reason not in (None, "accident")
            or made.status == "foiled"
            or not is_lethal(made)
            or _nearly(made)
        ):
            continue
        for victim in made.roles.get("victim", []):
            if told & {(victim.start, victim.end), victim.actor_id}:
                continue
            if _telling(made, victim).trigger.lemma[0] in _HURTING or _is_a_crowd(victim):
                continue
            if "person" in victim.classes or victim.resolution == "unresolved":
                groups = _led(made, victim, resolver)
                if groups:
                    found.append(_death(made, victim, groups))
    return found


def _is_a_crowd(victim: Participant) -> bool:
    """ "Members of its Yazidi population": nobody who could lead anything."""
    return victim.text.lower().rpartition(" ")[2] in ("population", "community", "people", "public", "minority")


def _led(made: Draft, victim: Participant, resolver: Resolver) -> list[Participant]:
    """The group a victim led: by his title in the text, else by the dictionary."""
    if victim.actor_id is None:
        if not is_titled(made.analysis, victim, resolver):
            return []
        return of_title(made.analysis, victim, resolver) or _of_those_hit(made, victim, resolver)
    titled = of_title(made.analysis, victim, resolver)
    start, end = (made.date.date_start, made.date.date_end) if made.date else (None, None)
    group_id = None if titled else group_at(victim.actor_id, start, end, resolver)
    if group_id is None and not titled:
        group_id = group_at(victim.actor_id, None, None, resolver)  # whoever led it once, his death is told of it
    if group_id is not None and resolver.lexicon.actors[group_id].kind in _OF_NO_GROUP:
        return titled  # a pilot of the king's
    return titled or ([group_participant(victim, group_id, resolver)] if group_id else [])


def _of_those_hit(made: Draft, victim: Participant, resolver: Resolver) -> list[Participant]:
    """The group whose fighters were hit with him, or which the text is about, where its enemies killed a commander."""
    if not has_armed_title(made.analysis, victim):
        return []
    hit = {p.actor_id: p for p in made.roles.get("target", []) if p.actor_id and "rebel" in p.classes}
    if len(hit) == 1:
        return [replace(victim, actor_id=actor, name=p.name, classes=p.classes) for actor, p in hit.items()]
    doers = made.roles.get("perpetrator", [])
    if not doers or any("rebel" in p.classes for p in doers):
        return []
    return in_question(resolver, victim)


_OF_NO_GROUP = frozenset({"state", "institution", "igo"})
# Who is told to be hurt has survived, whoever died beside him.
_HURTING = frozenset({"wound", "injure", "hurt", "maim"})


def _nearly(made: Draft) -> bool:
    """ "Was nearly killed": he was not."""
    clause = made.instance.clause
    verb = made.analysis.tokens[clause.verb.start : clause.verb.end] if clause is not None else []
    return any(t.lower in ("nearly", "almost") for t in verb)


def _telling(made: Draft, victim: Participant) -> Instance:
    """The word that tells of the victim, where several tell of the attack: "killed" in "a strike in Gao killed X"."""
    tokens = made.analysis.tokens
    for part in (made, *made.absorbed):
        told = [g for groups in part.instance.slots.values() for g in groups]
        if any(tokens[g.start].start <= victim.start and victim.end <= tokens[g.end - 1].end for g in told):
            return part.instance
    return made.instance


def _death(made: Draft, victim: Participant, groups: list[Participant]) -> Draft:
    death = Draft(made.analysis, _telling(made, victim), "leadership", "death")
    trigger = death.instance.trigger
    death.rule = f"{trigger.trigger_id}/death-of-a-leader"
    death.roles = {
        "person": [victim],
        "agent": [p for p in made.roles.get("perpetrator", []) if p.actor_id],
        "group": groups,
    }
    death.status, death.date, death.date_mention = made.status, made.date, made.date_mention
    if is_hedged(made.analysis, victim):
        death.status = "alleged"
    death.place_id, death.place_span, death.place_rule = made.place_id, made.place_span, made.place_rule
    death.absorbed = list(made.absorbed)
    return death
