"""Whether a noun group may fill a slot: checks of arguments by class, number and what the sentence names.

Belongs here: what an argument can be. Does not: the role it then plays (`drafts`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.towns import (
    SHARES,
    is_garrison,
    is_named_in_full,
    is_part_of_place,
    is_settlement,
    is_unknown_name,
    place_meant,
)
from transforms.coding.frames.triggers import Slot
from transforms.coding.who.armed_names import is_armed_body
from transforms.coding.who.discourse import Participant
from transforms.coding.who.forces import shared_noun
from transforms.coding.who.issuers import state_behind
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participants import Resolver
from transforms.coding.who.sides import SIDES, body_behind, side_of
from transforms.grammar import words
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

# What happened does not itself act: "the operation killed him" has no perpetrator yet.
DEEDS = frozenset({"attack", "weapon", "explosive", "aircraft"})
# Roles of those who hold an office.
_HOLDERS = frozenset({"person", "predecessor"})
_REALIGNING = frozenset({"initiator", "counterpart"})
_SUFFERING = frozenset({"detainee", "victim", "target"})
_OF_PEOPLE = frozenset({"people", "person", "fighter", "leader"})
# "Khweis", after "Mohamad Jamal Khweis".
_OF_SOMEBODY = frozenset({"people", "person"})
_SUSPECTED = frozenset("suspected alleged wanted accused presumed".split())
_SUSPECTS = frozenset({"suspect"})
_CAPTURED = frozenset("kidnapped abducted captive captured imprisoned jailed detained".split())
_CAPTIVES = frozenset({"captive"})
_PENALTIES = frozenset({"life", "death"})
_WHO_ACTS = frozenset("detainee detainer perpetrator initiator speaker holder loser agent".split())
_PAPERS = frozenset("indictment complaint charge verdict ruling sentence affidavit warrant".split())
_DEAD = frozenset({"body", "corpse", "remain", "remains", "dead"})
# What bombs are brought in; cars and buses are as often what they hit.
_CARRIERS = frozenset(
    "motorcycle motorbike bicycle cart rickshaw suitcase bag backpack box bin keg barrel parcel container".split()
)
_UNDER_ARMS = frozenset({"force", "soldier"})
_BEARING_ARMS = frozenset({"armed", "masked", "uniformed"})
_ARMED_MEN = frozenset({"armed", "fighter", "rebel"})
_THINGS = frozenset({"place", "property", "document", "attack", "weapon", "explosive"})


def admitted(
    groups: list[Group], slot: Slot, resolver: Resolver, analysis: Analysis
) -> list[tuple[Group, Participant]]:
    """Those of the noun groups that a slot admits, with the participants they are."""
    found = []
    for group in groups:
        if "place" in slot.classes and place_meant(analysis, group):
            found.append((group, resolver.text(group)))
            continue
        if slot.role == "place" and _is_a_thing(analysis, group, resolver):
            continue
        if slot.role in ("victim", "detainee") and group.lemma == "much":
            continue  # "seized much of Palma"
        if slot.role == "target" and _says_where(analysis, group):
            continue  # "a bomb near a bank in the capital, Mogadishu"
        if slot.role in _HOLDERS and _is_a_crowd(analysis, group):
            continue  # "displacing some 1.5 million"
        if _carries(analysis, group, slot.role) or (slot.role == "detainee" and _is_seized(analysis, group, resolver)):
            continue
        for participant in resolver.one(group):
            if participant.actor_id is None and participant.classes <= DEEDS and not slot.classes:
                continue
            if slot.role == "detainee" and group.lemma in _DEAD:
                continue
            if slot.role in _WHO_ACTS and group.lemma in _PENALTIES and not group.plural:
                continue  # "sentenced to life", "his death left the group divided"; lives and deaths are people
            if slot.role == "detainer" and group.lemma in _PAPERS:
                continue  # "an indictment charging him"
            named = slot.classes & participant.classes & DEEDS  # "a bomb left 13 dead", where the slot says so
            if participant.actor_id is None and not named and _cannot_be(slot.role, participant):
                continue
            classes = participant.classes | _armed_by_noun(group, resolver, analysis)
            if slot.role in _SUFFERING:
                classes |= _said_of(group, resolver, analysis)
                classes |= _OF_SOMEBODY if participant.name != participant.text and classes == {"name"} else frozenset()
            if slot.role == "weapon":
                classes |= noun_classes(resolver.lexicon, group.lemma)  # "Houthi rockets", which stand for the Houthis
            if classes & slot.barred:
                continue
            if slot.role == "issuer" and (state := state_behind(group, participant, resolver)) is not None:
                found.append((group, state))
                continue
            if slot.role in _REALIGNING and (body := body_behind(group, resolver)) is not None:
                found.append((group, body))
                continue
            if slot.role in SIDES and (side := side_of(group, participant, resolver)) is not None:
                found.append((group, side))
                continue
            if (
                slot.admits(classes)
                or ("rebel" in slot.classes and _may_be_a_faction(participant))
                or (slot.role == "result" and "caliphate" in slot.classes and _is_new_body(participant))
                or (slot.strict and slot.role == "perpetrator" and participant.classes == {"name"})
                or (slot.role == "speaker" and resolver.discourse.office_of(participant) is not None)
                or ("in_full" in slot.classes and is_named_in_full(analysis, group, participant, resolver))
                or (slot.role in _HOLDERS and _may_be_a_person(group, participant, resolver, slot.role))
                or ("settlement" in slot.classes and is_settlement(analysis, group))
                or ("settlement" in slot.classes and _is_beside_a_town(analysis, group))
                or (slot.role == "place" and is_part_of_place(analysis, group))
                or (slot.role == "place" and "place" in slot.classes and is_garrison(analysis, group))
                or ("figure" in slot.classes and analysis.has_figure(group))
                or ("people" in slot.classes and analysis.has_figure(group) and participant.classes & {"other"})
                or (slot.role == "issuer" and _may_issue(analysis, group))
            ):
                found.append((group, participant))
    return found


def _says_where(analysis: Analysis, group: Group) -> bool:
    """ "In the capital, Mogadishu": a town by its noun and its name after "in" is where others are."""
    after_in = group.start > 0 and analysis.tokens[group.start - 1].lower == "in"
    named = (a for a in group.appositions for m in analysis.places if a.start <= m.start < a.end)
    return after_in and group.lemma in ("capital", "city", "town", "village") and any(True for _ in named)


def _is_beside_a_town(analysis: Analysis, group: Group) -> bool:
    """An unknown name listed with a town: "moved into Gao and Tandako"."""
    lists = (g for g in analysis.groups if any(group is c for c in g.conjuncts))
    return is_unknown_name(analysis, group) and any(is_settlement(analysis, first) for first in lists)


def _is_a_crowd(analysis: Analysis, group: Group) -> bool:
    """More people than hold one office: "some 1.5 million"."""
    start, end = analysis.tokens[group.start].start, analysis.tokens[group.end - 1].end
    counted = (f for f in analysis.figures if f.kind == "number" and start <= f.start < end)
    return any(max(f.low or 0, f.high or 0) > _OFFICES_AT_ONCE for f in counted)


_OFFICES_AT_ONCE = 100
_STATES = frozenset("state country nation monarchy".split())
_MINISTERS = frozenset({"minister", "secretary", "president", "premier", "chancellor"})
_CHAMBERS = frozenset("house assembly duma knesset majlis senate court bundestag".split())


def _may_issue(analysis: Analysis, group: Group) -> bool:
    """ "The six Gulf states", "the House of Representatives"."""
    named = analysis.tokens[group.head].is_capitalised and group.lemma in _CHAMBERS
    return group.lemma in _STATES or named or group.lemma in _MINISTERS


def _armed_by_noun(group: Group, resolver: Resolver, analysis: Analysis) -> frozenset[str]:
    """What the noun says of those it names: "GNA forces" bear arms though the government does not, "armed men" do."""
    noun = noun_classes(resolver.lexicon, group.lemma)
    if noun & _UNDER_ARMS and not analysis.tokens[group.head].is_capitalised:
        return noun
    armed = any(t.lower in _BEARING_ARMS for t in analysis.tokens[group.start : group.head])
    return _ARMED_MEN if armed and "people" in noun else frozenset()


def _carries(analysis: Analysis, group: Group, role: str) -> bool:
    """Whether a target is only what a bomb was brought in: "hidden in a motorcycle"."""
    before = analysis.tokens[group.start - 1].lower if group.start else ""
    return role == "target" and group.lemma in _CARRIERS and before in ("in", "inside", "into", "on")


def _is_a_thing(analysis: Analysis, group: Group, resolver: Resolver) -> bool:
    """Weapons and vehicles that are taken are no ground, whoever had them and wherever."""
    named = analysis.tokens[group.head].is_capitalised or group.pronoun or group.lemma in SHARES
    classes = noun_classes(resolver.lexicon, group.lemma)
    return not named and bool(classes & {"property", "weapon", "aircraft"}) and "place" not in classes


def _is_seized(analysis: Analysis, group: Group, resolver: Resolver) -> bool:
    """ "Arrested along with arms and ammunition": what is taken with people; "arms" is no plural of "arm" here."""
    classes = noun_classes(resolver.lexicon, analysis.tokens[group.head].lower)
    return bool(classes) and classes <= _GOODS


_GOODS = frozenset({"property", "weapon", "explosive"})


def _said_of(group: Group, resolver: Resolver, analysis: Analysis) -> frozenset[str]:
    """What the noun says beyond who is meant: "14 Taliban fighters" are fighters, "12 suspected members" suspects."""
    noun = (noun_classes(resolver.lexicon, group.lemma) | shared_noun(resolver, group)) & _OF_PEOPLE
    if analysis.tokens[group.head].tag == "CD":
        after = phrases_after(analysis.groups, analysis.position_of(group))[:1]
        whole = [noun_classes(resolver.lexicon, g.lemma) for preposition, g in after if preposition == "of"]
        return frozenset(name for classes in whole for name in classes)  # "four of the hostages"
    alone = analysis.tokens[group.head].is_capitalised and not shared_noun(resolver, group)
    if not noun or alone:  # "Musa Keita, 34", "700 detained Houthis"
        several = alone and analysis.tokens[group.head].lower.endswith("s") and analysis.has_figure(group)
        return _OF_PERSONS if several or _has_age(group, analysis) else frozenset()
    before = {t.lower for t in analysis.tokens[group.start : group.head]}
    held = _CAPTIVES if before & _CAPTURED else frozenset()
    return noun | held | (_SUSPECTS if before & _SUSPECTED else frozenset())


def _has_age(group: Group, analysis: Analysis) -> bool:
    """ "Musa Keita, 34," is a person."""
    end = analysis.tokens[group.end - 1].end
    return any(figure.kind == "age" and 0 < figure.start - end <= len(", ") for figure in analysis.figures)


_OF_PERSONS = frozenset({"people", "person"})


def _may_be_a_person(group: Group, participant: Participant, resolver: Resolver, role: str) -> bool:
    """A name of several words that no dictionary has, or of one whom the text has called a leader.

    Who comes to an office or leaves it is somebody.
    """
    if group.pronoun and group.lemma in words.SINGULAR_PERSON and participant.actor_id is None:
        return participant.classes == {"name"} and " " in participant.name
    a_name = participant.resolution == "unresolved" and participant.classes == {"name"}
    predecessor = role == "predecessor"  # beside who follows him, one name is enough
    in_full = " " in participant.name or resolver.discourse.office_of(participant) is not None or predecessor
    return a_name and group.proper and not group.plural and group.determiner == "" and in_full


def _may_be_a_faction(participant: Participant) -> bool:
    """A group that no dictionary has, named or described: it realigns with one that is known."""
    if participant.actor_id is not None or (participant.plural and "people" in participant.classes):
        return False
    if is_armed_body(participant):
        return True
    if participant.resolution == "unresolved":
        return not participant.classes & {"person", "place"}
    a_name = participant.text.split()[-1][:1].isupper() and "group" in participant.classes
    return a_name or participant.classes == {"group", "armed"}


def _is_new_body(participant: Participant) -> bool:
    """A name that no dictionary has and that only a body bears: an acronym, or one with a word of arms."""
    acronym = participant.text.isupper() and participant.text.isalpha() and len(participant.text) >= _ACRONYM
    return participant.resolution == "unresolved" and (acronym or is_armed_body(participant))


_ACRONYM = 3


def _cannot_be(role: str, participant: Participant) -> bool:
    """A house does not attack, and who blows himself up is not whom he attacked."""
    if role == "perpetrator":
        return bool(participant.classes) and participant.classes <= _THINGS
    return role in ("victim", "target") and participant.text.lower() in ("himself", "herself", "themselves")
