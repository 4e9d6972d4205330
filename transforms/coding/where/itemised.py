"""Events that a sentence counts and then lists: "three attacks, one on a mine at A on Monday and two in B on Tuesday".

Belongs here: the items of such a list, each with its place, date and target. Does not: lists whose items have verbs,
which are clauses; numbers that share a verb without a total before them (`remnants`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.coding.drafts import Draft
from transforms.coding.when.timeline import Timeline
from transforms.coding.where.named_places import PLAIN_AT, inside, places_at
from transforms.coding.where.nested_places import narrowest
from transforms.coding.where.spots import set_place
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.dates.model import DateMention
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

_TABLES = frozenset({"attacks", "arrests"})
_ONE = frozenset("one other another first second third fourth".split())
_OPENERS = frozenset({":", ",", "—", "–", "-", "("})
_JOINTS = frozenset({",", "CC", ";"})
_HITTING = frozenset({"on", "against"})
_WHERE = PLAIN_AT | _HITTING


@dataclass(frozen=True, slots=True)
class _Item:
    """One of the events listed: its noun ("one", "the other two"), places, date and the nouns it hit."""

    noun: Group
    places: list[PlacedMention]
    date: DateMention | None
    hit: list[Group]


def itemise(draft: Draft, timeline: Timeline, resolver: Resolver) -> list[Draft]:
    """The further events of a list that a counted plural opens; the draft itself becomes the first of them."""
    if draft.event_table not in _TABLES or draft.status == "foiled" or not draft.analysis.places:
        return []
    items = _items(draft.analysis, draft.instance.head)
    if len(items) < 2 or not all(item.places for item in items) or not _is_counted(draft, items[0].noun):
        return []
    parts = [draft, *(replace(draft, absorbed=list(draft.absorbed)) for item in items for _ in item.places)][:-1]
    told = [(item, place) for item in items for place in item.places]
    lethal = draft.fatalities != (None, None) and draft.instance.noun is None
    listed = draft.analysis.tokens[items[0].noun.start].start
    total = {role: [p for p in found if p.told_in or p.start < listed] for role, found in draft.roles.items()}
    for part, (item, place) in zip(parts, told, strict=True):
        part.scope = "incident"
        part.roles = _roles(total, item, resolver)
        part.fatalities = (1, 1) if lethal and not item.noun.plural and item.noun.lemma in _ONE else (None, None)
        set_place(part, place, "item")
        date = timeline.resolved.get(id(item.date)) if item.date is not None else None
        if date is not None and date.precision != "unknown":
            part.date, part.date_mention = date, item.date
    return parts[1:]


def _is_counted(draft: Draft, first: Group) -> bool:
    """A plural before the list says of what it is: "three attacks", "two men were killed"."""
    clause, noun = draft.instance.support or draft.instance.clause, draft.instance.noun
    counted = [noun] if noun is not None else [*clause.subjects, *clause.objects] if clause is not None else []
    return any(g is not None and g.plural and g.start < first.start for g in counted)


def _roles(total: dict[str, list[Participant]], item: _Item, resolver: Resolver) -> dict[str, list[Participant]]:
    """The roles of the whole, with whom or what the item itself says was hit."""
    roles = {role: [p for p in found if p.plural or role != "victim"] for role, found in total.items()}
    hit = [p for noun in item.hit for p in resolver.one(noun) if p.resolution != "place"]
    if hit:
        roles["target"] = hit
    return roles


def _items(analysis: Analysis, head: int) -> list[_Item]:
    """The items of the first list after the trigger."""
    groups = analysis.groups
    for k in range(len(groups) - 2):
        if groups[k].end > head and groups[k].kind in _OPENERS and _opens(analysis, k + 1, first=True):
            return list(_run(analysis, k + 1))
    return []


def _opens(analysis: Analysis, k: int, first: bool = False) -> bool:
    """Whether an item begins at group `k`: "one in", "the other two on", "a third near"."""
    groups = analysis.groups
    if k + 1 >= len(groups) or groups[k].kind != "NP" or groups[k + 1].kind != "IN":
        return False
    noun = groups[k]
    number = analysis.tokens[noun.head].tag == "CD"
    if first and noun.lemma not in ("one", "first"):
        return False
    return (number or noun.lemma in _ONE) and groups[k + 1].lemma in _WHERE


def _run(analysis: Analysis, k: int) -> Iterator[_Item]:
    groups = analysis.groups
    while _opens(analysis, k):
        end = k + 1
        while end < len(groups) and groups[end].kind in ("IN", "NP", "DATE", "RB", ",", "CC"):
            if groups[end].kind in _JOINTS and any(_opens(analysis, at) for at in (end + 1, end + 2)):
                break
            if groups[end].kind == "," and not _names_holder(analysis, end):
                break
            end += 1
        yield _item(analysis, k, end)
        while end < len(groups) and groups[end].kind in _JOINTS:
            end += 1
        k = end


def _names_holder(analysis: Analysis, comma: int) -> bool:
    """ "In Arbinda, Soum province": what follows the comma holds the place before it."""
    after = analysis.groups[comma + 1 : comma + 2]
    return bool(after) and any(m.start == after[0].start or m.end == after[0].end for m in analysis.places)


def _item(analysis: Analysis, first: int, end: int) -> _Item:
    noun, stretch = analysis.groups[first], analysis.groups[first:end]
    told = [(p.lemma, g) for p, g in pairwise(stretch) if p.kind == "IN" and g.kind == "NP"]
    listed = [m for p, g in told if p in _WHERE and len(members(g)) > 1 for m in _each(analysis, p, g)]
    place = narrowest(analysis, places_at(analysis, told, _WHERE))
    several = len(listed) > 1 and (noun.plural or analysis.has_figure(noun)) and noun.lemma not in ("one", "another")
    dates = (analysis.date_groups.get(g.start) for g in stretch if g.kind == "DATE")
    hit = [g for p, g in told if p in _HITTING and not inside(analysis, g)]
    return _Item(noun, listed if several else [place] if place else [], next(filter(None, dates), None), hit)


def _each(analysis: Analysis, preposition: str, noun: Group) -> list[PlacedMention]:
    found = (places_at(analysis, [(preposition, one)], _WHERE)[:1] for one in members(noun))
    return [mention for places in found for mention in places]
