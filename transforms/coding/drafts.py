"""A report in the making, and how its slots become the roles of its table.

Belongs here: class checks of arguments, and role by kind of participant.
Does not: where and when it happened (`where`, `when`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.coding.discourse import Participant
from transforms.coding.instances import Instance
from transforms.coding.participants import Resolver
from transforms.coding.triggers import Slot
from transforms.dates.model import DateMention, Resolved
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

# Slots that check an argument without naming a role of the table.
_INNER_ROLES = frozenset(
    {"deed", "count", "office", "predecessor", "deployer", "weapon", "place", "means", "verb", "subj", "obj"}
)
# Where it happened is no participant: a hotel is attacked, a region is only where.
_GROUNDS = frozenset(
    "north south east west northeast northwest southeast southwest center centre place area region country"
    " territory part road highway ground position location front province district city town".split()
)
# What happened does not itself act: "the operation killed him" has no perpetrator yet.
_DEEDS = frozenset({"attack", "weapon", "aircraft"})
# What only armed forces do: "a French airstrike" is France's, "the Egyptian bombing" need not be Egypt's.
_MILITARY = frozenset({"airstrike", "offensive"})


_THINGS = frozenset({"place", "property", "document", "attack", "weapon", "explosive"})


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
        fitting = _fitting(groups, slot, resolver, analysis) if name != "mod" else _whose(groups, slot, resolver)
        if slot.required and not fitting:
            missing.setdefault(slot.role, f"no {slot.role}" if not groups else f"{slot.role} does not fit")
        if fitting:
            filled.add(slot.role)
        if slot.strict and groups and not fitting:
            made.reason = f"{slot.role} does not fit"
            return made
        if slot.role == "place":
            made.place_groups.extend(group for group, _ in fitting)
        elif slot.role not in _INNER_ROLES:
            for group, participant in fitting:
                ground = participant.resolution == "described" and group.lemma in _GROUNDS
                if participant.actor_id is None and (
                    participant.resolution == "place" or ground or participant.classes <= _DEEDS
                ):
                    continue
                role = _role_for(trigger.event_table, slot.role, participant)
                made.roles.setdefault(role, [])
                if all(p.actor_id is None or p.actor_id != participant.actor_id for p in made.roles[role]):
                    made.roles[role].append(participant)
    if instance.noun is not None and trigger.event_table == "attacks" and "perpetrator" not in made.roles:
        for participant in resolver.modifiers(instance.noun, trigger.event_type in _MILITARY):
            person = "person" in participant.classes and not participant.classes & {"group", "force"}
            made.roles.setdefault("victim" if person else "perpetrator", []).append(participant)
    claimants = [p for group in instance.claimants for p in resolver.one(group) if p.actor_id]
    if claimants:
        made.roles["claimant"] = claimants
    made.reason = next((reason for role, reason in missing.items() if role not in filled), None)
    return made


def _whose(groups: list[Group], slot: Slot, resolver: Resolver) -> list[tuple[Group, Participant]]:
    """Whose the noun of a verb's phrase is: "in Pakistani custody", "under their control"."""
    found: list[tuple[Group, Participant]] = []
    for group in groups:
        owners = resolver.one(group.possessor) if group.possessor is not None else resolver.modifiers(group, True)
        found.extend((group, p) for p in owners if not slot.classes or p.classes & slot.classes)
    return found


def _frame_name(instance: Instance) -> str:
    if instance.noun is not None:
        return "light-verb" if instance.support is not None else "nominal"
    assert instance.clause is not None
    return (
        instance.clause.verb.voice
        if instance.clause.verb.form == "finite"
        else f"{instance.clause.verb.form}-{instance.clause.verb.voice}"
    )


def _fitting(
    groups: list[Group], slot: Slot, resolver: Resolver, analysis: Analysis
) -> list[tuple[Group, Participant]]:
    found = []
    for group in groups:
        if "place" in slot.classes and place_meant(analysis, group):
            found.append((group, resolver.text(group)))
            continue
        for participant in resolver.one(group):
            if participant.actor_id is None and participant.classes <= _DEEDS and not slot.classes:
                continue
            if participant.actor_id is None and _cannot_be(slot.role, participant):
                continue
            if (
                not slot.classes
                or participant.classes & slot.classes
                or ("settlement" in slot.classes and is_settlement(analysis, group))
                or ("figure" in slot.classes and has_figure(analysis, group))
                or ("people" in slot.classes and has_figure(analysis, group) and participant.classes & {"other"})
            ):
                found.append((group, participant))
    return found


def _cannot_be(role: str, participant: Participant) -> bool:
    """A house does not attack, and who blows himself up is not whom he attacked."""
    if role == "perpetrator":
        return bool(participant.classes) and participant.classes <= _THINGS
    return role in ("victim", "target") and participant.text.lower() in ("himself", "herself", "themselves")


def place_meant(analysis: Analysis, group: Group) -> bool:
    """True when "it" can stand for a town that the sentence has named: "captured Konna but lost it again"."""
    return group.pronoun and group.lemma == "it" and bool(towns_before(analysis, group))


def towns_before(analysis: Analysis, group: Group) -> list[PlacedMention]:
    """The towns that the sentence names before a noun group."""
    return [m for m in analysis.places if m.end <= group.start and m.place.kind == "settlement"]


def is_settlement(analysis: Analysis, group: Group) -> bool:
    """True when the noun group names a town or a site: "Konna", "the town of Konna"."""
    position = analysis.position_of(group)
    named = [group] + [
        noun
        for preposition, noun in phrases_after(analysis.groups, position)[:1]
        if preposition == "of" and position >= 0
    ]
    return any(
        m.place.kind in ("settlement", "site") and g.start <= m.start and m.end <= g.end
        for g in named
        for m in analysis.places
    )


def has_figure(analysis: Analysis, group: Group) -> bool:
    """True when a number stands in the noun group."""
    first, last = analysis.tokens[group.start].start, analysis.tokens[group.end - 1].end
    return any(f.kind == "number" and first <= f.start < last for f in analysis.figures)


def _role_for(table: str, role: str, participant: Participant) -> str:
    """Who is hit is a victim when a named person, a target when a group or force (codebook, Roles)."""
    if table != "attacks" or role not in ("target", "victim"):
        return role
    if role == "victim" and participant.classes == {"name"} and not participant.plural:
        return role
    return (
        "victim"
        if "person" in participant.classes and not participant.classes & {"group", "force", "soldier"}
        else "target"
    )
