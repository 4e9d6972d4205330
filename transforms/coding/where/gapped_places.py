"""Places that share a verb and have a date each: "took Hama on 5 December and Homs two days later".

Belongs here: the events of the places after the first. Does not: places that share their date (`several_places`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.coding.drafts import Draft
from transforms.coding.when.timeline import Timeline
from transforms.coding.where.named_places import PLAIN_AT, inside
from transforms.coding.where.placing import Placer
from transforms.coding.where.spots import set_place
from transforms.dates.model import DateMention
from transforms.grammar.groups import Group

_BETWEEN = frozenset({",", "CC", "IN", "RB", "DATE"})


def gapped(draft: Draft, timeline: Timeline, placer: Placer) -> list[Draft]:
    """A draft for each further place that follows the date of the first, under that place's own date.

    Of ground taken or lost, and of attacks: "struck mosques in Kunduz on 8 October and in Kandahar a week later".
    """
    if draft.date_mention is None or draft.event_table not in ("territory", "attacks"):
        return []
    of_ground = draft.event_table == "territory"
    first = (_end_of_first(draft) if draft.place_groups else 0) if of_ground else _behind_place(draft)
    found: list[Draft] = []
    for mention, told in _places_after(draft.analysis, first, placer) if first else ():
        date = timeline.resolved.get(id(told))
        if not of_ground and draft.analysis.tokens[mention.start - 1].lower not in PLAIN_AT:
            break  # "in Gao in May and Musa Keita in June"
        if date is not None and date.precision != "unknown" and mention.place.place_id != draft.place_id:
            part = replace(draft, absorbed=list(draft.absorbed), date=date, date_mention=told)
            set_place(part, mention, "gapped")
            if not of_ground:  # the dead are told of all together, or of the first
                part.scope, part.fatalities = "incident", (None, None)
            found.append(part)
    if found and not of_ground:
        draft.scope = "incident"
    return found


def _behind_place(draft: Draft) -> int:
    """The position after the place of an attack that a phrase of its own tells; 0 where none does."""
    if draft.place_span is None or (draft.place_rule or "").split(":")[0] != "phrase":
        return 0
    spots = (k for k, g in enumerate(draft.analysis.groups) if g.start <= draft.place_span[0] < g.end)
    return next(spots, -1) + 1


def _end_of_first(draft: Draft) -> int:
    """The position after the first place, or after its date where the verb stands between: "Herat fell on Thursday"."""
    groups, place = draft.analysis.groups, draft.analysis.position_of(draft.place_groups[-1])
    if [g.kind for g in groups[place + 1 : place + 3]] == ["IN", "NP"] and groups[place + 1].lemma == "of":
        place += 2  # "the towns of Jarablus on 24 August and Dabiq on 16 October"
    dates = (k for k, g in enumerate(groups) if draft.analysis.date_groups.get(g.start) is draft.date_mention)
    date, clause = next(dates, -1), draft.instance.clause
    parted = clause is not None and draft.instance.noun is None and place < clause.position < date
    return date if parted else place + 1


def _places_after(analysis: Analysis, k: int, placer: Placer) -> list[tuple[PlacedMention, DateMention]]:
    """The places from a position on that follow a dated one, each with the date after it."""
    groups = analysis.groups
    subjects = [s for clause in analysis.clauses for s in clause.subjects]
    found: list[tuple[PlacedMention, DateMention]] = []
    dated = joined = False
    while 0 < k < len(groups):
        group = groups[k]
        ahead = _dated_ahead(analysis, k) if joined or group.kind == "CC" else None
        if ahead is not None:
            placer.name(analysis, ahead[0])
            return [*found, *((spot, ahead[1]) for spot in inside(analysis, ahead[0])[:1])]
        if group.kind == "NP":
            # "And Kunduz and Taloqan on 8 August".
            k = max([k, *(analysis.position_of(one) for one in group.conjuncts)])
            after = next((g for g in groups[k + 1 : k + 3] if g.kind != "IN"), None)
            told = analysis.date_groups.get(after.start) if after is not None and after.kind == "DATE" else None
            if dated and joined and told:
                for one in (group, *group.conjuncts):
                    placer.name(analysis, one)
            spots = [spot for one in (group, *group.conjuncts) for spot in inside(analysis, one)[:1]]
            if not (dated and joined and spots and told) or any(group is s for s in subjects):
                break
            found.extend((spot, told) for spot in spots)
            dated = joined = False
        elif group.kind not in _BETWEEN:
            break
        dated, joined = dated or group.kind == "DATE", joined or group.kind in (",", "CC")
        k += 1
    return found


def _dated_ahead(analysis: Analysis, k: int) -> tuple[Group, DateMention] | None:
    """ "Took Hama on 3 May and on 5 May Homs": the place behind a date that stands before it, closed by a mark."""
    groups = analysis.groups
    k += groups[k].kind == "CC"
    k += k < len(groups) and groups[k].kind == "IN"
    if k + 2 >= len(groups) or groups[k].kind != "DATE" or groups[k + 1].kind != "NP":
        return None
    told, closed = analysis.date_groups.get(groups[k].start), groups[k + 2].kind in (",", ".", ";", "CC")
    return (groups[k + 1], told) if told is not None and closed and groups[k + 1].proper else None
