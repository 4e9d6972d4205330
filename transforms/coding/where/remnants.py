"""Events of which a number and a place alone are told: "two soldiers were killed in Gao and six in Kidal".

Gapping, as in Ross, "Gapping and the order of constituents" (1970). Belongs here: the events of the places after the
first, and the totals that such places divide. Does not: places that share one number (`several_places`), ground
(`gapped_places`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.coding.drafts import Draft
from transforms.coding.when.timeline import Timeline
from transforms.coding.where.named_places import PLAIN_AT, places_at
from transforms.coding.where.nested_places import narrowest
from transforms.coding.where.spots import set_place
from transforms.dates.model import DateMention
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

_HAPPENING = frozenset({"attacks", "arrests"})
_OTHERS = frozenset({"other", "more", "another"})
_STOPS = frozenset({"VG", "W", "SUB", ";", ":", ".", "(", "—", "–"})

Bounds = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class _Remnant:
    """What is left of a clause: a number or "another" at group `first`, its place, date and count."""

    first: int
    place: PlacedMention
    date: DateMention | None
    count: Bounds


def told_by_remnants(draft: Draft, timeline: Timeline) -> list[Draft]:
    """A draft for each further place with a number of its own; the first is kept to the place before them.

    Of a total that the places divide ("ten were killed, six in Gao and four in Kidal") it becomes the first part.
    """
    if draft.event_table not in _HAPPENING or not draft.analysis.places or draft.status == "foiled":
        return []
    for clause in _clauses(draft):
        found = list(_remnants(draft.analysis, clause))
        if found:
            return _parts(draft, clause, found, timeline)
    return []


def _clauses(draft: Draft) -> Iterator[Clause]:
    for part in (draft, *draft.absorbed):
        clause = part.instance.support or (part.instance.clause if part.instance.noun is None else None)
        if clause is not None:
            yield clause


def _parts(draft: Draft, clause: Clause, found: list[_Remnant], timeline: Timeline) -> list[Draft]:
    analysis = draft.analysis
    before = [(p, noun) for p, noun in clause.phrases if analysis.position_of(noun) < found[0].first]
    own = narrowest(analysis, places_at(analysis, before, PLAIN_AT))
    lethal = draft.fatalities != (None, None)
    if lethal and len(found) > 1 and _sum(found) == draft.fatalities[0] == draft.fatalities[1]:
        _become(draft, found[0], timeline, lethal)
        return [_part(draft, one, timeline, lethal) for one in found[1:]]
    if own is None or any(one.place.place.place_id == own.place.place_id for one in found):
        return []
    misplaced = draft.place_span is None or draft.place_span[0] >= analysis.groups[found[0].first].start
    if misplaced or not draft.place_is_exact:
        set_place(draft, own, "phrase")
    hit = clause.subjects if clause.verb.voice == "passive" else clause.objects
    draft.fatalities = _figure(analysis, hit[:1]) if lethal and hit else draft.fatalities
    return [_part(draft, one, timeline, lethal) for one in found]


def _sum(found: list[_Remnant]) -> int | None:
    counts = [one.count[0] for one in found if one.count[0] is not None and one.count[0] == one.count[1]]
    return sum(counts) if len(counts) == len(found) else None


def _part(draft: Draft, remnant: _Remnant, timeline: Timeline, lethal: bool) -> Draft:
    roles = {role: [p for p in found if role != "victim" or p.plural] for role, found in draft.roles.items()}
    part = replace(draft, roles=roles, absorbed=list(draft.absorbed))
    _become(part, remnant, timeline, lethal)
    return part


def _become(draft: Draft, remnant: _Remnant, timeline: Timeline, lethal: bool) -> None:
    """Give a draft the place, the date and the dead of a remnant."""
    set_place(draft, remnant.place, "remnant")
    draft.fatalities = remnant.count if lethal else (None, None)
    date = timeline.resolved.get(id(remnant.date)) if remnant.date is not None else None
    if date is not None and date.precision != "unknown":
        draft.date, draft.date_mention = date, remnant.date


def _remnants(analysis: Analysis, clause: Clause) -> Iterator[_Remnant]:
    """The numbers with a place that follow a verb's own phrases, each after a comma or conjunction."""
    groups = analysis.groups
    subjects = [s for c in analysis.clauses for s in c.subjects]
    k = clause.position + 1
    while k < len(groups) and groups[k].kind not in _STOPS:
        at = k + 1
        if groups[k].kind == "," and at < len(groups) and groups[at].kind == "CC":
            at += 1
        opened, at = at, _behind_date(groups, at)
        parted = groups[k].kind in (",", "CC") and at < len(groups) and _counts(analysis, groups[at])
        end = _end(analysis, at + 1) if parted and all(groups[at] is not s for s in subjects) else k + 1
        if parted and (end == len(groups) or groups[end].kind != "VG"):
            remnant = _remnant(analysis, at, end, opened)
            if remnant is not None:
                yield remnant
        k = max(end, k + 1)


def _counts(analysis: Analysis, noun: Group) -> bool:
    """ "Six", "six others", "another six", "another": a number of those told of, without a noun of its own."""
    if noun.kind != "NP" or noun.possessor is not None:
        return False
    return analysis.tokens[noun.head].tag == "CD" or noun.lemma in _OTHERS


def _end(analysis: Analysis, k: int) -> int:
    """Where the phrases and dates end that follow a number, with the places that hold another: "in Kidal, Mali"."""
    groups = analysis.groups
    while k < len(groups):
        if groups[k].kind == "IN" and k + 1 < len(groups) and groups[k + 1].kind in ("NP", "DATE"):
            k += 2
        elif groups[k].kind in ("DATE", "RB") or groups[k].lemma == "more":
            k += 1
        else:
            break
    return k


def _behind_date(groups: list[Group], k: int) -> int:
    """Behind the date that opens a remnant: "and on 9 January 89 more in Kidal"."""
    if [g.kind for g in groups[k : k + 2]] != ["IN", "DATE"]:
        return k
    after = k + 2
    return after + (after < len(groups) and groups[after].kind == ",")


def _remnant(analysis: Analysis, first: int, end: int, opened: int) -> _Remnant | None:
    groups = analysis.groups
    stretch = groups[first:end]
    told = [(p.lemma, noun) for p, noun in pairwise(stretch) if p.kind == "IN"]
    place = narrowest(analysis, places_at(analysis, [(p, g) for p, g in told if g.kind == "NP"], PLAIN_AT))
    if place is None or not told or told[0][0] not in PLAIN_AT:
        return None
    dates = (analysis.date_groups.get(g.start) for g in groups[opened:end] if g.kind == "DATE")
    return _Remnant(first, place, next((m for m in dates if m is not None), None), _count(analysis, groups, first, end))


def _count(analysis: Analysis, groups: list[Group], first: int, end: int) -> Bounds:
    """How many a number tells; of "another in Afrin two" the number after the place."""
    behind = groups[end : end + 1] if end < len(groups) and _counts(analysis, groups[end]) else []
    return _figure(analysis, [groups[first], *behind])


def _figure(analysis: Analysis, nouns: list[Group]) -> Bounds:
    """The first number of some nouns."""
    for noun in nouns:
        start, stop = analysis.tokens[noun.start].start, analysis.tokens[noun.end - 1].end
        for figure in analysis.figures:
            if figure.kind == "number" and start <= figure.start < stop:
                return figure.low, figure.high
    return (None, None)
