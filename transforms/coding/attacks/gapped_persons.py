"""Who else died or was held, told by a name with a place or date alone: "X was shot in Gao in May, Y in Kidal in June".

Gapping, as in Ross, "Gapping and the order of constituents" (1970). Belongs here: named persons after the first.
Does not: numbers ("two in Gao and six in Kidal": `transforms.coding.where.remnants`), ground (`gapped_places`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.when.timeline import Timeline
from transforms.coding.where.named_places import PLAIN_AT, places_at
from transforms.coding.where.nested_places import narrowest
from transforms.coding.where.spots import set_place
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.groups import Group

_SUFFERERS = {"attacks": "victim", "arrests": "detainee", "designations": "target"}
_STOPS = frozenset({"VG", "W", "SUB", ";", ":", "(", "—", "–"})
_ARMED = frozenset({"armed", "force", "group", "state", "fighter", "soldier"})
_PARTING = frozenset({",", "CC"})


def gapped_persons(analysis: Analysis, coded: Sequence[Draft], timeline: Timeline, resolver: Resolver) -> list[Draft]:
    """Further drafts for the persons whom the verb of a dated or placed draft is left out after.

    A noun of action among the words of such a person ("Y in a raid in Kidal") has its draft already, which gets the
    person.
    """
    found: list[Draft] = []
    for made in coded:
        role = _SUFFERERS.get(made.event_table, "")
        clause = made.instance.clause if made.instance.noun is None else None
        listing = made.event_table == "designations"
        persons = [p for p in made.roles.get(role, []) if _is_somebody(p) or listing]
        summed = role == "victim" and not persons and clause is not None and bool(clause.subjects)
        if (
            clause is None
            or not (persons or summed)
            or (clause.verb.voice != "passive" and clause.objects and not listing)
        ):
            continue
        others = () if listing else (_behind_marks,) if summed else (_others, _behind_marks)
        items = [one for told in others for one in told(analysis, clause.position + 1, resolver)]
        items += _others(analysis, clause.position + 1, resolver, True) if listing else []
        if summed and not _is_summed_up(analysis, clause.position, items):
            continue
        known = {p.key for p in made.roles.get(role, [])} if listing else set()  # "put X and Y on its list"
        for person, words in (one for one in items if one[0].key not in known):
            if made.place_span is not None and any(g.start <= made.place_span[0] < g.end for g in words):
                made.place_id = made.place_span = made.place_rule = None  # it is the other's
            told = [d for d in coded if d is not made and d.instance.noun is not None and d.instance.noun in words]
            if told and not told[0].roles.get(role):
                told[0].roles[role] = [person]
                told[0].fatalities = made.fatalities
            elif not told:
                part = _alike(made, role, person, words, timeline, resolver)
                if summed and not any(d.instance.noun is not None and d.instance.noun in words for d in made.absorbed):
                    part.event_type = made.instance.trigger.event_type  # the drone was of another
                found.append(part)
        if summed:  # "two of its leaders were killed: X in May; Y in June"
            made.reason = "told one by one"
    return found


def _is_summed_up(analysis: Analysis, position: int, items: list[tuple[Participant, list[Group]]]) -> bool:
    """Whether a colon behind the verb opens the list of those of whom it tells."""
    before_list = next((g for g in analysis.groups[position + 1 :] if g.kind in (":", ";", "W", "SUB")), None)
    return len(items) > 1 and before_list is not None and before_list.kind == ":"


def _is_somebody(person: Participant) -> bool:
    named = "person" in person.classes and person.actor_id is not None
    return named or (person.resolution == "unresolved" and " " in person.name)


def _is_body(party: Participant) -> bool:
    return "group" in party.classes and party.actor_id is not None


def _others(
    analysis: Analysis, k: int, resolver: Resolver, listing: bool = False
) -> Iterator[tuple[Participant, list[Group]]]:
    """The persons from a position on who stand between marks before a preposition, each with the groups after them."""
    groups = analysis.groups
    subjects = [s for clause in analysis.clauses for s in clause.subjects]
    end = next((at for at in range(k, len(groups)) if groups[at].kind in _STOPS), len(groups))
    at = k
    while at + 2 < end:
        noun = groups[at + 1]
        opens = groups[at].kind in _PARTING and noun.kind == "NP" and noun.proper and groups[at + 2].kind == "IN"
        people = [p for p in resolver.one(noun) if _is_somebody(p) or (listing and _is_body(p))] if opens else []
        if len(people) == 1 and not any(noun is s for s in subjects):
            stop = next((j for j in range(at + 2, end) if groups[j].kind in _PARTING), end)
            yield people[0], groups[at + 2 : stop]
            at = stop
        else:
            at += 1


def _behind_marks(analysis: Analysis, k: int, resolver: Resolver) -> Iterator[tuple[Participant, list[Group]]]:
    """ "X was killed in May; Y, who succeeded him, in June": the persons that stretches without a verb open with.

    The stretch begins behind a semicolon or colon, or with "and" where something is put between name and preposition.
    """
    groups = analysis.groups
    subjects = [s for clause in analysis.clauses if clause.relation != "relative" for s in clause.subjects]
    for at in (j for j in range(k, len(groups) - 3) if groups[j].kind in (";", ":", "CC")):
        joined = groups[at].kind == "CC"
        if joined and groups[at - 1].kind != ",":
            continue
        name = at + 1 + (groups[at + 1].kind == "CC")
        end = next((j for j in range(name + 1, len(groups)) if groups[j].kind in (";", ":")), len(groups))
        noun, stretch = groups[name], [g.kind for g in groups[name + 1 : end]]
        inserted = stretch[:1] == [","] and "," in stretch[1:]
        first = name + 1 + (stretch.index(",", 1) + 1 if inserted else stretch[:1] == [","])
        stop = next((j for j in range(first, len(groups)) if groups[j].kind in _STOPS), len(groups))
        if noun.kind != "NP" or not noun.proper or first >= len(groups) or groups[first].kind not in ("IN", "DATE"):
            continue
        people = [p for p in resolver.one(noun) if _is_somebody(p)]
        if len(people) == 1 and not any(noun is s for s in subjects) and (inserted or not joined):
            yield people[0], groups[first:stop]


def _alike(
    made: Draft, role: str, person: Participant, words: list[Group], timeline: Timeline, resolver: Resolver
) -> Draft:
    """What happened to the first, to another person at the place and date among the words after the name."""
    analysis = made.analysis
    roles = made.roles if not made.absorbed else {}  # "X died in a raid by Y in May, Z in June"
    part = replace(made, roles={**roles, role: [person]}, absorbed=[], place_id=None, place_span=None)
    part.date = part.date_mention = part.place_rule = None
    for group in words:
        mention = analysis.date_groups.get(group.start)
        date = timeline.resolved.get(id(mention)) if mention is not None else None
        if mention is not None and date is not None and date.precision != "unknown":
            part.date, part.date_mention = date, mention
            break
    phrases = [(a.lemma, b) for a, b in pairwise(words) if a.kind == "IN" and b.kind == "NP"]
    doers = [p for a, b in phrases if a == "by" for p in resolver.one(b) if p.classes & _ARMED]
    if doers and role == "victim":
        part.roles["perpetrator"] = doers
    spot = narrowest(analysis, places_at(analysis, phrases, PLAIN_AT))
    if spot is not None:
        set_place(part, spot, "gapped")
    part.fatalities = (1, 1) if made.fatalities != (None, None) else made.fatalities
    return part
