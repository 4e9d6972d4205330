"""One event for each of several places that one trigger tells of.

Belongs here: which places are coordinated, and what each part of such an event keeps.
Does not: finding the place of one event (`transforms.coding.where.placing`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.coding.drafts import Draft
from transforms.coding.lexicon import Lexicon
from transforms.coding.when.timeline import Timeline
from transforms.coding.where.named_places import PLAIN_AT, inside
from transforms.coding.where.spots import set_place
from transforms.coding.who.included import included
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.dates.model import DateMention
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after
from transforms.names.places import ADJECTIVES


def distribute(draft: Draft, timeline: Timeline, resolver: Resolver) -> list[Draft]:
    """The events that one trigger tells of several places, or of several bodies that each list somebody."""
    issuers = draft.roles.get("issuer", []) if draft.event_table == "designations" else []
    if len(issuers) > 1:
        return [replace(draft, roles={**draft.roles, "issuer": [issuer]}) for issuer in issuers]
    return _by_place(draft, timeline, resolver)


def _by_place(draft: Draft, timeline: Timeline, resolver: Resolver) -> list[Draft]:
    """One draft for each of several places that are coordinated: "Rabia and Zumar were retaken"."""
    lexicon = resolver.lexicon
    if (draft.place_rule or "").startswith("gapped"):
        return [draft]  # "Jaar and Zinjibar fell on 12 June, and Azzan on 17 June"
    groups = []
    if draft.event_table == "territory":
        named = [member for group in draft.place_groups for member in members(group)]
        groups = [one for group in named for one in _listed(draft.analysis, group) or [group]]
    if len(groups) < 2:
        groups = _coordinated(draft) or groups
    placed: list[PlacedMention] = []
    for group in groups:
        for mention in (inside(draft.analysis, group) or _held(draft.analysis, group))[:1]:
            if all(mention.place.place_id != other.place.place_id for other in placed):
                placed.append(mention)
    if len(placed) > 1:
        placed = [m for m in placed if not _is_bearing(draft.analysis, m)]
    held_by = {ancestor for m in placed for ancestor in lexicon.places.ancestors(m.place.place_id)}
    placed = [m for m in placed if not (m.place.place_id in held_by and _is_holder(draft.analysis, m))]
    if len(placed) < 2 or {m.place.kind for m in placed} == {"country", "settlement"}:
        return [draft]
    parts: list[Draft] = []
    for mention in placed:
        part = replace(draft, roles=_local_roles(draft, mention, lexicon), absorbed=list(draft.absorbed))
        set_place(part, mention, "each")
        told = _date_behind(draft.analysis, mention)
        if told is not None and (date := timeline.resolved.get(id(told))) is not None:
            part.date, part.date_mention = date, told
        if taker := _taker_behind(draft, mention, resolver):
            part.roles = {**part.roles, "holder": taker}
        parts.append(part)
    return parts


def _taker_behind(draft: Draft, place: PlacedMention, resolver: Resolver) -> list[Participant]:
    """ "Ousted from Gao by X and from Kidal by Y": who drove the loser out of this one of several places."""
    analysis, clause = draft.analysis, draft.instance.clause
    group = analysis.group_at(place.start)
    agents = [g for p, g in clause.phrases if p == "by"] if clause is not None else []
    if group is None or len(agents) < 2 or draft.event_type != "loss":
        return []
    behind = phrases_after(analysis.groups, analysis.position_of(group))[:1]
    return [p for preposition, g in behind if preposition == "by" for m in members(g) for p in resolver.one(m)]


def _date_behind(analysis: Analysis, place: PlacedMention) -> DateMention | None:
    """The date right behind a place: "driven out of Gao in August 2011 and of Kidal in September 2012"."""
    group = analysis.group_at(place.start)
    k = analysis.position_of(group) + 1 if group is not None else 0
    if 0 < k < len(analysis.groups) and analysis.groups[k].lemma == "by":
        k += 2
    if 0 < k < len(analysis.groups) and analysis.groups[k].kind == "IN":
        k += 1
    at = analysis.groups[k] if 0 < k < len(analysis.groups) else None
    return analysis.date_groups.get(at.start) if at is not None and at.kind == "DATE" else None


def _is_bearing(analysis: Analysis, mention: PlacedMention) -> bool:
    """ "In possession of Sake, 25 km west of Goma": a place that is named to say how far another is."""
    before = [t.lower for t in analysis.tokens[max(mention.start - 2, 0) : mention.start]]
    return len(before) == 2 and before[1] == "of" and before[0] in ADJECTIVES


def _is_holder(analysis: Analysis, mention: PlacedMention) -> bool:
    """ "The second town of Borno state": a place that is named to say where another lies."""
    return mention.start > 0 and analysis.tokens[mention.start - 1].lower in ("of", "in")


def _local_roles(draft: Draft, mention: PlacedMention, lexicon: Lexicon) -> dict[str, list[Participant]]:
    """The roles of the part of an event that happened at one of its places: the embassy that stands there."""
    roles = dict(draft.roles)
    targets = roles.get("target", [])
    here = [t for t in targets if t.actor_id and lexicon.actors[t.actor_id].country_code == mention.place.country_code]
    if here and any("place" in t.classes for t in here):
        roles["target"] = here
    return roles


def _coordinated(draft: Draft) -> list[Group]:
    """Places coordinated after a plural target: "the embassies in Kenya and Tanzania".

    One toll for several places is of one event: "killed 16 rebels in Gao and Kidal", "in operations in Gao and Kidal".
    """
    if draft.event_table not in ("attacks", "territory") or draft.event_type in ("offensive",):
        return []
    analysis = draft.analysis
    for group in draft.instance.slots.get("obj", []):
        position = analysis.position_of(group)
        if position < 0 or not group.plural or draft.fatalities != (None, None):
            continue
        for preposition, noun in phrases_after(analysis.groups, position)[:1]:
            if preposition in PLAIN_AT and noun.conjuncts:
                return members(noun)
    return []


def _held(analysis: Analysis, group: Group) -> list[PlacedMention]:
    """The place of a part of it: "the greater part of Aleppo"."""
    position = analysis.position_of(group)
    phrases = phrases_after(analysis.groups, position)[:1] if position >= 0 else []
    return [m for p, g in phrases if p == "of" for m in inside(analysis, g)]


def _listed(analysis: Analysis, group: Group) -> list[Group]:
    """The places listed for a plural: "key towns including Rabia and Zumar", "the towns of Rabia and Zumar"."""
    position = analysis.position_of(group)
    named = bool(inside(analysis, group))  # "the Chawkay and Manogai valleys of Kunar"
    for preposition, noun in phrases_after(analysis.groups, position) if position >= 0 and not named else []:
        if preposition in ("including", "like", "of"):
            return members(noun)
    beside = group.appositions if len(group.appositions) > 1 else included(analysis, group)
    return [noun for noun in beside if inside(analysis, noun)] if group.plural else []
