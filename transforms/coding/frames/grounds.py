"""Which noun groups a slot for a place takes that name no place a dictionary has.

Belongs here: unknown names that the frame makes places. Does not: the checks of one name (`towns`), where an event
without such a slot happened (`where`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.instances import Instance, passes
from transforms.coding.frames.towns import OF_TOWNS_TOO, is_common, is_no_town, is_unknown_name, may_be_a_town
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

# What a force does to towns and to people: an unknown name after these may be a person's.
_OF_PEOPLE_TOO = frozenset(
    "capture seize take hold free liberate lose get have release surrender abandon leave desert fall be go come follow"
    " succumb recover retrieve snatch".split()
)


def unknown_places(name: str, instance: Instance, resolver: Resolver, analysis: Analysis) -> list[Group]:
    """The noun groups of the slot `name` that are named like nothing known and can only be places there."""
    trigger = instance.trigger
    town = trigger.lemma[0] in OF_TOWNS_TOO
    or_person = name in ("subj", "obj") and trigger.lemma[0] in _OF_PEOPLE_TOO and not _takes_only_places(instance)
    found = []
    for group in instance.slots.get(name, []):
        is_town = town and may_be_a_town(analysis, group, resolver) and not is_common(analysis.tokens[group.head])
        is_named = not or_person or _is_called_a_place(group, resolver)
        is_named = is_named and is_unknown_name(analysis, group) and not is_no_town(trigger, analysis, group, resolver)
        if (is_town or is_named) and not any("person" in one.classes for one in resolver.one(group)):
            found.append(group)
    return found


def _takes_only_places(instance: Instance) -> bool:
    """ "Took over Mahas", "freed Bama of the rebels", but "took Mahas"."""
    trigger = instance.trigger
    of_whom = ("of", "") in trigger.phrases and bool(instance.slots.get("of"))
    return bool(trigger.object_lemmas or trigger.particles) or of_whom or passes(instance)


def _is_called_a_place(group: Group, resolver: Resolver) -> bool:
    """ "Took Adan Yabal, the group's main base": what stands beside the name says that it is no person's."""
    return any("place" in resolver.lexicon.classes.get(beside.lemma, ()) for beside in group.appositions)


def beside_or_before(
    analysis: Analysis, groups: list[Group], places: list[Group], resolver: Resolver
) -> list[tuple[Group, Participant]]:
    """Unknown names listed with a place, "Narang and Dara districts"; "it", for a town that the text has told of."""
    rest = [group for group in groups if not any(group is place for place in places)]
    if places:
        meant = [g for g in rest if is_unknown_name(analysis, g) and any(p is m for p in places for m in members(g))]
    else:
        meant = [g for g in rest if g.pronoun and g.lemma == "it"]
    return [(group, resolver.text(group)) for group in meant]
