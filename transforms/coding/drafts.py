"""A report in the making, and how its slots become the roles of its table.

Belongs here: role by slot and kind of participant.
Does not: what may fill a slot (`fitting`), where and when it happened (`where`, `when`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.operations import is_under_way
from transforms.coding.attacks.parted_sides import part_sides
from transforms.coding.frames.fitting import DEEDS, admitted
from transforms.coding.frames.instances import Instance, is_joined, leaves_out_who, passes
from transforms.coding.frames.roles import named_out_of, role_for, whose
from transforms.coding.frames.towns import (
    OF_TOWNS_TOO,
    before_where,
    is_common,
    is_no_town,
    is_unknown_name,
    may_be_a_town,
)
from transforms.coding.who.compounds import by_compound
from transforms.coding.who.discourse import Participant
from transforms.coding.who.owners import employers
from transforms.coding.who.participants import Resolver
from transforms.coding.who.sides import spoken_for
from transforms.coding.who.sites import FIRED, aboard, occupants
from transforms.dates.model import DateMention, Resolved
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

# Slots that check an argument without naming a role of the table.
_INNER_ROLES = frozenset(
    {"deed", "count", "office", "predecessor", "deployer", "weapon", "place", "means", "verb", "subj", "obj"}
)
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
# What a force does to towns and to people: an unknown name after these may be a person's.
_OF_PEOPLE_TOO = frozenset(
    "capture seize take hold free liberate lose get have release surrender abandon leave desert fall be go come follow"
    " succumb recover retrieve snatch".split()
)


@dataclass(slots=True, eq=False)
class Draft:
    """One place in a sentence that reports an event, with what has been found out about it.

    `place_groups` are the noun groups of a slot that must be a place. `reason` is set when the
    trigger is not coded. `absorbed` are drafts of the same sentence that tell of the same event.
    """

    analysis: Analysis
    instance: Instance
    event_table: str
    event_type: str
    roles: dict[str, list[Participant]] = field(default_factory=dict)
    place_groups: list[Group] = field(default_factory=list)
    status: str = "reported"
    scope: str = "incident"
    reason: str | None = None
    date: Resolved | None = None
    date_mention: DateMention | None = None
    place_id: str | None = None
    place_span: tuple[int, int] | None = None
    place_rule: str | None = None
    place_is_exact: bool = False
    fatalities: tuple[int | None, int | None] = (None, None)
    quantity: tuple[int | None, int | None] | None = None
    unit: str | None = None
    absorbed: list[Draft] = field(default_factory=list)
    refers_to: Draft | None = None
    report_id: str = ""
    rule: str = ""

    def known_actors(self) -> list[Participant]:
        """Participants that the dictionaries know."""
        return [p for found in self.roles.values() for p in found if p.actor_id]


def draft(analysis: Analysis, instance: Instance, resolver: Resolver) -> Draft:
    """The draft of an instance with its roles filled; `reason` says when an argument cannot fill its slot."""
    trigger = instance.trigger
    made = Draft(analysis, instance, trigger.event_table, trigger.event_type)
    made.rule = f"{trigger.trigger_id}/{_frame_name(instance)}"
    missing: dict[str, str] = {}
    filled: set[str] = set()
    for name, slot in trigger.frame.items():
        if slot.role in ("subj", "obj", "verb"):
            continue
        groups = instance.slots.get(name, [])
        fitting = admitted(groups, slot, resolver, analysis) if name != "mod" else whose(groups, slot, resolver)
        # "took over Mahas", "freed Bama of the rebels", but "took Mahas"
        of_whom = ("of", "") in trigger.phrases and bool(instance.slots.get("of"))
        only_places = bool(trigger.object_lemmas or trigger.particles) or of_whom or passes(instance)
        or_person = name in ("subj", "obj") and trigger.lemma[0] in _OF_PEOPLE_TOO and not only_places
        if not fitting and slot.role == "place":
            town = trigger.lemma[0] in OF_TOWNS_TOO
            fitting = [
                (group, resolver.text(group))
                for group in groups
                if (town and may_be_a_town(analysis, group, resolver) and not is_common(analysis.tokens[group.head]))
                or (
                    (not or_person or _is_called_a_place(group, resolver))
                    and is_unknown_name(analysis, group)
                    and not is_no_town(trigger, analysis, group, resolver)
                )
            ]
            fitting = [(g, p) for g, p in fitting if not any("person" in q.classes for q in resolver.one(g))]
        if slot.role == "place" and trigger.event_table == "territory":
            fitting += _beside_or_before(analysis, groups, [group for group, _ in fitting], resolver)
        if slot.required and not fitting:
            missing.setdefault(slot.role, f"no {slot.role}" if not groups else f"{slot.role} does not fit")
        if fitting:
            filled.add(slot.role)
        # "Troops shot the commander dead": what only others do
        barred = slot.barred and any(p.classes & slot.barred for g in groups for p in resolver.one(g))
        if groups and not fitting and (slot.strict or (barred and slot.role == "perpetrator")):
            made.reason = f"{slot.role} does not fit"
            return made
        if slot.role == "place":
            made.place_groups.extend(group for group, _ in fitting)
        elif slot.role == "weapon" and trigger.event_table == "attacks":
            owners = [p for group, p in fitting if p.actor_id and group.lemma in FIRED]
            made.roles.setdefault("perpetrator", []).extend(owners)
        elif slot.role not in _INNER_ROLES:
            for group, participant in fitting:
                ground = participant.resolution == "described" and group.lemma in _GROUNDS
                ground = ground and trigger.event_table != "mergers"  # "several fronts united"
                if participant.actor_id is None and (
                    participant.resolution == "place" or ground or participant.classes <= DEEDS
                ):
                    continue
                if name in _WHEREABOUTS and "state" in participant.classes:
                    continue
                beside = named_out_of(analysis, group, slot.role, resolver, trigger.event_table in _OF_GROUPS)
                if slot.role in _ATTACKED:
                    beside += [*employers(resolver, group, participant), *occupants(resolver, group)]
                    beside += aboard(resolver, group)
                for one in (participant, *beside):
                    role = role_for(trigger.event_table, slot.role, one)
                    made.roles.setdefault(role, [])
                    if not any(_is_same(p, one) for p in made.roles[role]):
                        made.roles[role].append(one)
    if (
        instance.noun is not None
        and trigger.event_table == "attacks"
        and ("perpetrator" not in made.roles or is_joined(instance))
    ):
        of_armies = trigger.event_type in _MILITARY or trigger.lemma[-1] in _OF_ARMIES
        for participant in resolver.modifiers(instance.noun, of_armies or _bombs(analysis, instance.noun)):
            person = "person" in participant.classes and not participant.classes & {"group", "force"}
            role = "victim" if person else "perpetrator"
            if all(participant.key != p.key for p in made.roles.setdefault(role, [])):
                made.roles[role].append(participant)
    if instance.noun is not None and trigger.event_table == "attacks":
        told = by_compound(resolver, instance.noun)
        if told is not None and not made.roles.get(told[0]):
            made.roles[told[0]] = [told[1]]
            filled.add(told[0])
    part_sides(made)
    if instance.claimants:
        _name_claimants(made, resolver)
    if trigger.event_type == "offensive" and is_under_way(analysis, instance, made.roles.get("perpetrator", [])):
        missing.pop("target", None)
    if leaves_out_who(instance) and filled & _ATTACKED:
        missing.pop("perpetrator", None)
    if "place" in missing and "place" not in filled and (where := before_where(instance, analysis, resolver)):
        made.place_groups = where
        missing.pop("place")
    made.reason = next((reason for role, reason in missing.items() if role not in filled), None)
    return made


def _is_called_a_place(group: Group, resolver: Resolver) -> bool:
    """ "Took Adan Yabal, the group's main base": what stands beside the name says that it is no person's."""
    return any("place" in resolver.lexicon.classes.get(beside.lemma, ()) for beside in group.appositions)


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


def _beside_or_before(
    analysis: Analysis, groups: list[Group], places: list[Group], resolver: Resolver
) -> list[tuple[Group, Participant]]:
    """Unknown names listed with a place, "Narang and Dara districts"; "it", for a town that the text has told of."""
    rest = [group for group in groups if not any(group is place for place in places)]
    if places:
        meant = [g for g in rest if is_unknown_name(analysis, g) and any(p is m for p in places for m in members(g))]
    else:
        meant = [g for g in rest if g.pronoun and g.lemma == "it"]
    return [(group, resolver.text(group)) for group in meant]


def _frame_name(instance: Instance) -> str:
    if instance.noun is not None:
        return "light-verb" if instance.support is not None else "nominal"
    assert instance.clause is not None
    return (
        instance.clause.verb.voice
        if instance.clause.verb.form == "finite"
        else f"{instance.clause.verb.form}-{instance.clause.verb.voice}"
    )
