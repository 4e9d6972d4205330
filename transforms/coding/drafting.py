"""How the slots of an instance become the roles of a report.

Belongs here: role by slot and kind of participant.
Does not: what may fill a slot (`frames.admission`), where and when it happened (`where`, `when`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.operations import is_under_way
from transforms.coding.attacks.parted_sides import part_sides
from transforms.coding.drafts import Draft
from transforms.coding.frames.admission import admitted
from transforms.coding.frames.fitting import DEEDS
from transforms.coding.frames.grounds import beside_or_before, unknown_places
from transforms.coding.frames.instances import Instance, is_joined, leaves_out_who
from transforms.coding.frames.roles import named_out_of, role_for, whose
from transforms.coding.frames.towns import before_where
from transforms.coding.frames.triggers import Slot
from transforms.coding.who.compounds import by_compound
from transforms.coding.who.owners import employers
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.coding.who.sides import spoken_for
from transforms.coding.who.sites import FIRED, aboard, occupants
from transforms.grammar.groups import Group

# Slots that name another slot: what fills that one is looked at there.
_POINTERS = frozenset({"subj", "obj", "verb"})
# Slots that check an argument without naming a role of the table.
INNER_ROLES = frozenset({"deed", "count", "office", "predecessor", "deployer", "weapon", "place", "means"}) | _POINTERS
# Where it happened is no participant: a hotel is attacked, a region is only where.
_GROUNDS = frozenset(
    "north south east west northeast northwest southeast southwest center centre place area region country"
    " territory part road highway ground position location front province district city town outskirt countryside"
    " vicinity surrounding surroundings environ edge suburb axis roadside roadway street desert".split()
)
# After these a country is where it happened, not whom it hit.
_WHEREABOUTS = frozenset({"in", "at", "near", "on"})
# What only armed forces do: "a French airstrike" is France's, "the Egyptian bombing" need not be Egypt's.
_MILITARY = frozenset({"airstrike", "offensive"})
_OF_ARMIES = frozenset({"strike", "raid", "shelling", "bombardment", "incursion", "ambush"})
# Tables in which a group may be named out of several.
_OF_GROUPS = frozenset({"designations", "mergers"})
_ATTACKED = frozenset({"target", "victim"})


def draft(analysis: Analysis, instance: Instance, resolver: Resolver) -> Draft:
    """The draft of an instance with its roles filled; `reason` says when an argument cannot fill its slot."""
    trigger = instance.trigger
    made = Draft(analysis, instance, trigger.event_table, trigger.event_type)
    made.rule = f"{trigger.trigger_id}/{_frame_name(instance)}"
    missing: dict[str, str] = {}
    filled: set[str] = set()
    for name, slot in trigger.frame.items():
        if slot.role in _POINTERS:
            continue
        groups = instance.slots.get(name, [])
        fitting = _fitting(name, slot, made, resolver)
        if fitting:
            filled.add(slot.role)
            _fill(made, name, slot, fitting, resolver)
        elif groups and _rules_out(slot, groups, resolver):
            made.reason = f"{slot.role} does not fit"
            return made
        elif slot.required:
            missing.setdefault(slot.role, f"{slot.role} does not fit" if groups else f"no {slot.role}")
    if instance.noun is not None and trigger.event_table == "attacks":
        filled |= _tell_by_noun(made, instance.noun, resolver)
    part_sides(made)
    if instance.claimants:
        _name_claimants(made, resolver)
    _excuse(missing, filled, made, resolver)
    made.reason = next((reason for role, reason in missing.items() if role not in filled), None)
    return made


def _fitting(name: str, slot: Slot, made: Draft, resolver: Resolver) -> list[tuple[Group, Participant]]:
    """What fills a slot of the frame: the noun groups it admits with whom they name."""
    analysis, groups = made.analysis, made.instance.slots.get(name, [])
    fitting = whose(groups, slot, resolver) if name == "mod" else admitted(groups, slot, resolver, analysis)
    if slot.role != "place":
        return fitting
    if not fitting:
        unknown = unknown_places(name, made.instance, resolver, analysis)
        fitting = [(group, resolver.text(group)) for group in unknown]
    if made.event_table == "territory":
        fitting += beside_or_before(analysis, groups, [group for group, _ in fitting], resolver)
    return fitting


def _rules_out(slot: Slot, groups: list[Group], resolver: Resolver) -> bool:
    """Whether noun groups that do not fit a slot mean another sense of the word: "troops shot the commander dead"."""
    if slot.strict:
        return True
    by_others = slot.role == "perpetrator" and bool(slot.barred)
    return by_others and any(one.classes & slot.barred for group in groups for one in resolver.one(group))


def _fill(made: Draft, name: str, slot: Slot, fitting: list[tuple[Group, Participant]], resolver: Resolver) -> None:
    """Enter what fills the slot `name` as places or under the roles it plays."""
    if slot.role == "place":
        made.place_groups.extend(group for group, _ in fitting)
    elif slot.role == "weapon" and made.event_table == "attacks":
        owners = [p for group, p in fitting if p.actor_id and group.lemma in FIRED]
        made.roles.setdefault("perpetrator", []).extend(owners)
    elif slot.role not in INNER_ROLES:
        for group, participant in fitting:
            if _is_only_where(made, name, group, participant):
                continue
            beside = _beside(made, slot, group, participant, resolver)
            summed_up = participant.actor_id is None and group.count == len(beside) > 1
            for one in beside if summed_up else (participant, *beside):  # "four groups: A, B, C and D"
                listed = made.roles.setdefault(role_for(made.event_table, slot.role, one), [])
                if not any(_is_same(other, one) for other in listed):
                    listed.append(one)


def _is_only_where(made: Draft, name: str, group: Group, participant: Participant) -> bool:
    """Places, grounds and deeds take no part: "attacked the north"; nor a country after "in"."""
    if participant.actor_id is None:
        ground = participant.resolution == "described" and group.lemma in _GROUNDS
        if ground and made.event_table != "mergers":  # "several fronts united"
            return True
        if participant.resolution == "place" or participant.classes <= DEEDS:
            return True
    return name in _WHEREABOUTS and "state" in participant.classes


def _beside(made: Draft, slot: Slot, group: Group, participant: Participant, resolver: Resolver) -> list[Participant]:
    """Who takes part with the participant: groups named out of several, whose people and site were attacked."""
    beside = named_out_of(made.analysis, group, slot.role, resolver, made.event_table in _OF_GROUPS)
    if slot.role in _ATTACKED:
        beside += [*employers(resolver, group, participant), *occupants(resolver, group), *aboard(resolver, group)]
    return beside


def _tell_by_noun(made: Draft, noun: Group, resolver: Resolver) -> set[str]:
    """Enter who is told within the noun of an attack: "a French airstrike", "a suicide attack"; the roles so filled."""
    if "perpetrator" not in made.roles or is_joined(made.instance):
        of_armies = made.event_type in _MILITARY or made.instance.trigger.lemma[-1] in _OF_ARMIES
        for participant in resolver.modifiers(noun, of_armies or _bombs(made.analysis, noun)):
            person = "person" in participant.classes and not participant.classes & {"group", "force"}
            listed = made.roles.setdefault("victim" if person else "perpetrator", [])
            if all(participant.key != other.key for other in listed):
                listed.append(participant)
    told = by_compound(resolver, noun)
    if told is None or made.roles.get(told[0]):
        return set()
    made.roles[told[0]] = [told[1]]
    return {told[0]}


def _excuse(missing: dict[str, str], filled: set[str], made: Draft, resolver: Resolver) -> None:
    """Drop what a frame asks for from `missing` where the sentence may leave it out or says it elsewhere."""
    instance, doers = made.instance, made.roles.get("perpetrator", [])
    if made.event_type == "offensive" and is_under_way(made.analysis, instance, doers):
        missing.pop("target", None)
    if leaves_out_who(instance) and filled & _ATTACKED:
        missing.pop("perpetrator", None)
    if "place" in missing and "place" not in filled and (where := before_where(instance, made.analysis, resolver)):
        made.place_groups = where
        missing.pop("place")


def _is_same(one: Participant, other: Participant) -> bool:
    """Two of one name; of those only described, "a man" and "a man", nobody knows."""
    return one.key == other.key and (one.actor_id is not None or one.resolution == "unresolved")


def _bombs(analysis: Analysis, noun: Group) -> bool:
    """ "The Israeli bombing of Tunis" is Israel's, "the Iraqi bombing" may be one in Iraq."""
    after = analysis.tokens[noun.end : noun.end + 1]
    return noun.lemma == "bombing" and any(t.lower == "of" for t in after)


def _name_claimants(made: Draft, resolver: Resolver) -> None:
    """Who claims an attack by its noun, the group for its spokesman; it has done it while nobody else is named."""
    told = [p for group in made.instance.claimants for p in resolver.one(group)]
    groups = {p.key: spoken_for(p, resolver) for p in told}
    claimants = list({p.key: p for p in groups.values() if p.actor_id}.values())
    if claimants:
        made.roles["claimant"] = claimants
        doers = [groups.get(p.key, p) for p in made.roles.get("perpetrator", [])]
        made.roles["perpetrator"] = list({p.key: p for p in doers}.values())


def _frame_name(instance: Instance) -> str:
    if instance.noun is not None:
        return "light-verb" if instance.support is not None else "nominal"
    assert instance.clause is not None
    return (
        instance.clause.verb.voice
        if instance.clause.verb.form == "finite"
        else f"{instance.clause.verb.form}-{instance.clause.verb.voice}"
    )
