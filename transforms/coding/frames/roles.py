"""Which role a participant has in an event, and who beside it.

Belongs here: victim or target, those named out of several, whose a noun of custody or control is.
Does not: what may fill a slot (`fitting`), the report made of it (`drafts`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.triggers import Slot
from transforms.coding.who.included import included
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.groups import Group

_SUFFERING = frozenset({"target", "victim", "detainee"})
_REALIGNING = frozenset({"initiator"})


def named_out_of(analysis: Analysis, group: Group, role: str, resolver: Resolver, listed: bool) -> list[Participant]:
    """Those named as some of several: persons who were hurt or held, groups too where they were `listed`.

    "Five militants, including a commander, Zahid Khan", "18 organisations, among them AQIM", "three factions, among
    them X and Y, merged".
    """
    several = group.plural or noun_classes(resolver.lexicon, group.lemma) & {"people", "group"}
    if role not in _SUFFERING | _REALIGNING or not several:
        return []
    found = [p for noun in included(analysis, group) for p in resolver.one(noun)]
    told = ("unresolved", "naming")
    named = [p for p in found if p.resolution in told or (p.actor_id and (listed or "person" in p.classes))]
    return list({p.text: p for p in named}.values())


def whose(groups: list[Group], slot: Slot, resolver: Resolver) -> list[tuple[Group, Participant]]:
    """Whose the noun of a verb's phrase is: "in Pakistani custody", "under their control", "was theirs"."""
    found: list[tuple[Group, Participant]] = []
    for group in groups:
        owner = group if group.pronoun else group.possessor
        owners = resolver.one(owner) if owner is not None else resolver.modifiers(group, True)
        found.extend((group, p) for p in owners if slot.admits(p.classes))
    return found


def role_for(table: str, role: str, participant: Participant) -> str:
    """Who is hit is a victim when a named person, a target when a group or force (codebook, Roles)."""
    if table != "attacks" or role not in ("target", "victim"):
        return role
    if role == "victim" and participant.classes == {"name"} and not participant.plural:
        return role
    named = participant.resolution in ("unresolved", "naming") and participant.actor_id is None
    if named and "person" in participant.classes and not participant.plural:
        return "victim"
    return (
        "victim"
        if "person" in participant.classes and not participant.classes & {"group", "force", "soldier"}
        else "target"
    )
