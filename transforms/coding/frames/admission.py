"""Which noun groups a slot of a frame admits, and who they are there.

Belongs here: the order of the questions. Does not: the questions themselves (`fitting`, `towns`), the role an
admitted participant then plays (`drafts`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.frames import fitting
from transforms.coding.frames.fitting import DEEDS, OF_PEOPLE
from transforms.coding.frames.towns import (
    is_garrison,
    is_named_in_full,
    is_part_of_place,
    is_settlement,
    place_meant,
)
from transforms.coding.frames.triggers import Slot
from transforms.coding.who.issuers import state_behind
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.coding.who.sides import SIDES, body_behind, side_of
from transforms.grammar.groups import Group

# Roles of those who hold an office.
_HOLDERS = frozenset({"person", "predecessor"})
_REALIGNING = frozenset({"initiator", "counterpart"})
_SUFFERING = frozenset({"detainee", "victim", "target"})
_WHO_ACTS = frozenset("detainee detainer perpetrator initiator speaker holder loser agent".split())
# "Khweis", after "Mohamad Jamal Khweis".
_OF_SOMEBODY = frozenset({"people", "person"})
_PENALTIES = frozenset({"life", "death"})
_PAPERS = frozenset("indictment complaint charge verdict ruling sentence affidavit warrant".split())
_DEAD = frozenset({"body", "corpse", "remain", "remains", "dead"})


def admitted(
    groups: list[Group], slot: Slot, resolver: Resolver, analysis: Analysis
) -> list[tuple[Group, Participant]]:
    """Those of the noun groups that a slot admits, with the participants they are."""
    found = []
    for group in groups:
        if "place" in slot.classes and place_meant(analysis, group):
            found.append((group, resolver.text(group)))
        elif not _is_barred(group, slot, resolver, analysis):
            meant = [_taken_as(group, one, slot, resolver, analysis) for one in resolver.one(group)]
            found.extend((group, participant) for participant in meant if participant is not None)
    return found


def _is_barred(group: Group, slot: Slot, resolver: Resolver, analysis: Analysis) -> bool:
    """Whether a noun group cannot play the slot's role, whoever it is."""
    match slot.role:
        case "place":
            return fitting.is_a_thing(analysis, group, resolver)
        case "target":
            return fitting.says_where(analysis, group) or fitting.carries(analysis, group)
        case "victim":
            return group.lemma == "much"  # "seized much of Palma"
        case "detainee":
            return group.lemma in _DEAD | {"much"} or fitting.is_seized(analysis, group, resolver) or _is_penalty(group)
        case "detainer":
            return group.lemma in _PAPERS or _is_penalty(group)  # "an indictment charging him"
        case "person" | "predecessor":
            return fitting.is_a_crowd(analysis, group)  # "displacing some 1.5 million"
    return slot.role in _WHO_ACTS and _is_penalty(group)


def _is_penalty(group: Group) -> bool:
    """ "Sentenced to life", "his death left the group divided"; lives and deaths are people."""
    return group.lemma in _PENALTIES and not group.plural


def _taken_as(
    group: Group, participant: Participant, slot: Slot, resolver: Resolver, analysis: Analysis
) -> Participant | None:
    """Whom a noun group stands for in the slot, the participant itself as a rule; None when the slot does not fit."""
    if participant.actor_id is None:
        named = slot.classes & participant.classes & DEEDS  # "a bomb left 13 dead", where the slot says so
        if participant.classes <= DEEDS and not slot.classes:
            return None
        if not named and fitting.cannot_be(slot.role, participant):
            return None
    classes = _classes(group, participant, slot, resolver, analysis)
    if classes & slot.barred:
        return None
    if slot.role == "issuer" and (state := state_behind(group, participant, resolver)) is not None:
        return state
    if slot.role in _REALIGNING and (body := body_behind(group, resolver)) is not None:
        return body
    if slot.role in SIDES and (side := side_of(group, participant, resolver)) is not None:
        return side
    if slot.role in _HOLDERS and participant.resolution == "member" and slot.admits(classes):
        # "Dismissed the hardliners from the bureau": people of the bureau, not the bureau.
        return replace(participant, actor_id=None, name=participant.text, classes=OF_PEOPLE, resolution="described")
    if slot.admits(classes) or _may_play(group, participant, slot, resolver, analysis):
        return participant
    return participant if _is_where_asked(group, slot, analysis) else None


def _classes(
    group: Group, participant: Participant, slot: Slot, resolver: Resolver, analysis: Analysis
) -> frozenset[str]:
    """What the participant can be, with what its noun says of it in this role."""
    classes = participant.classes | fitting.armed_by_noun(group, resolver, analysis)
    if slot.role in _SUFFERING:
        classes |= fitting.said_of(group, resolver, analysis)
        if participant.name != participant.text and classes == {"name"}:
            classes |= _OF_SOMEBODY
    if slot.role == "weapon":
        classes |= noun_classes(resolver.lexicon, group.lemma)  # "Houthi rockets", which stand for the Houthis
    return classes


def _may_play(group: Group, participant: Participant, slot: Slot, resolver: Resolver, analysis: Analysis) -> bool:
    """Whether what the text says of somebody lets him fill a slot that his classes alone would not."""
    match slot.role:
        case "result" if "caliphate" in slot.classes and fitting.is_new_body(participant):
            return True
        case "perpetrator" if slot.strict and participant.classes == {"name"}:
            return True
        case "speaker" if resolver.discourse.office_of(participant) is not None:
            return True
        case "person" | "predecessor" if fitting.may_be_a_person(group, participant, resolver, slot.role):
            return True
        case "issuer" if fitting.may_issue(analysis, group):
            return True
    if "rebel" in slot.classes and fitting.may_be_a_faction(participant):
        return True
    if "people" in slot.classes and analysis.has_figure(group) and participant.classes & {"other"}:
        return True
    return "in_full" in slot.classes and is_named_in_full(analysis, group, participant, resolver)


def _is_where_asked(group: Group, slot: Slot, analysis: Analysis) -> bool:
    """Whether a noun group is the place or the figure that the slot asks for."""
    if "figure" in slot.classes and analysis.has_figure(group):
        return True
    if "settlement" in slot.classes and (is_settlement(analysis, group) or fitting.is_beside_a_town(analysis, group)):
        return True
    if slot.role != "place":
        return False
    return is_part_of_place(analysis, group) or ("place" in slot.classes and is_garrison(analysis, group))
