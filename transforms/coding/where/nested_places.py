"""Which of the places of a sentence holds another, and which of them is the one told of.

Belongs here: holders named beside a place, definitions, the town hit in an area named with "in".
Does not: where in a sentence a place is looked for (`spots`), homonyms (`transforms.names`).
"""

from __future__ import annotations

from itertools import pairwise

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.coding.drafts import Draft
from transforms.coding.where.grounds import most_exact
from transforms.coding.where.spots import of_arguments
from transforms.names.directions import direction_before
from transforms.names.place_words import AREAS, SETTLEMENTS
from transforms.names.places import ADJECTIVES, PlaceLexicon
from transforms.names.unlisted_kinds import definition_end

_CONTAINING = frozenset(
    {"in", ",", "the", "of", "northern", "southern", "eastern", "western", "central", "state", "province", "district"}
)
_OWNER = (["'s"], ["’s"])
_CALLED_AFTER_TOWNS = frozenset(
    "commune district cercle department province region prefecture territory county municipality governorate area"
    " subprefecture state countryside hinterland hinterlands outskirts vicinity suburbs".split()
)
_BEARINGS = frozenset(ADJECTIVES)
_NEXT_TO = frozenset({"near", "outside", "bordering"})
_SAVE = frozenset({"except", "apart", "save", "but", "excluding", "minus"})
_EXACT = ("settlement", "site")


def narrowest(analysis: Analysis, found: list[PlacedMention]) -> PlacedMention | None:
    """The most exact of some places, those left out that only say where another of them lies."""
    return most_exact(without_holders(analysis, found))


def without_holders(analysis: Analysis, found: list[PlacedMention]) -> list[PlacedMention]:
    """Some places without "Bastar" in "Bastar's Sukma district", "Kandahar" in "the Shorabak district of Kandahar"."""
    lower = [token.lower for token in analysis.tokens]
    holders = []
    for first, second in pairwise(sorted(found, key=lambda mention: mention.start)):
        between = lower[first.end : second.start]
        if between in _OWNER or (not between and lower[first.end - 1 : first.end] in _OWNER):
            holders.append(first)
        elif between == ["of"] or _is_aside(between) or _is_part_of(first, second, between):
            holders.append(second)
    return [mention for mention in found if all(mention is not holder for holder in holders)]


def _is_part_of(first: PlacedMention, second: PlacedMention, between: list[str]) -> bool:
    """ "The Sariab area of Quetta": the part has no entry of its own; "the Baghdad suburb of Dora" has one."""
    named_by_text = first.place.source == "text" != second.place.source
    return named_by_text and len(between) == 2 and between[0] in SETTLEMENTS | AREAS and between[1] == "of"


def _is_aside(between: list[str]) -> bool:
    """Words after which a place only says where another lies, or what is no part of it: "south of", "except"."""
    said = [word for word in between if word not in (",", "the", "just", "to")]
    bearing = bool(said) and said[-1] == "of" and any(word in _BEARINGS for word in said)
    return bearing or bool(said and (said[0] in _SAVE or said[-1] in _NEXT_TO))


def contained(analysis: Analysis, found: PlacedMention, places: PlaceLexicon) -> PlacedMention:
    """The place that stands before its container: the first of "Konna in Mopti", of "Konna, a town in Mopti".

    Or before its neighbour: "Garkin, near Chibok".
    """
    lower = [token.lower for token in analysis.tokens]
    beside = next((m for m in analysis.places if lower[m.end : found.start] in _NEARBY), None)
    if beside is not None and beside.place.kind in ("settlement", "site"):
        return beside
    for before in reversed([m for m in analysis.places if m.end <= found.start]):
        between = set(lower[definition_end(lower[: found.start], before.end) or before.end : found.start])
        if not between <= _CONTAINING or found.place.place_id not in places.ancestors(before.place.place_id):
            break
        found = before
    return found


def hit_within(draft: Draft, area: PlacedMention, places: PlaceLexicon) -> PlacedMention | None:
    """The town that was hit where a phrase only tells in which area: "in Yobe, gunmen stormed the village of X"."""
    if draft.event_table not in ("attacks", "territory"):
        return None
    hit, named_area = narrowest(draft.analysis, of_arguments(draft)), _names_an_area(draft.analysis, area)
    after = hit is not None and hit.end < area.start and _is_called_an_area(draft.analysis, area)
    if area.place.kind in _EXACT and not (after or named_area):
        return None
    if hit is None or hit.place.place_id == area.place.place_id:
        return None
    if hit.place.kind not in _EXACT and not (named_area and hit.place.kind in ("area", "region")):
        return None
    of_it = hit.place.source == "text" or area.place.source == "text" or named_area
    alike = of_it and hit.place.country_code == area.place.country_code
    return hit if alike or places.contains(area.place.place_id, hit.place.place_id) else None


def _is_called_an_area(analysis: Analysis, mention: PlacedMention) -> bool:
    """ "The village of Solhan, in Yagha province"."""
    return any(t.lower in _CALLED_AFTER_TOWNS for t in analysis.tokens[mention.end - 1 : mention.end + 1])


def _names_an_area(analysis: Analysis, mention: PlacedMention) -> bool:
    """ "In the commune of Djibo", "southern Idlib", "Idlib countryside": an area called after its chief town."""
    lower = [token.lower for token in analysis.tokens[max(mention.start - 5, 0) : mention.end + 1]]
    first, last = min(mention.start, 5), min(mention.start, 5) + mention.end - mention.start
    if direction_before(lower, first)[1] or lower[last : last + 1] == ["countryside"]:
        return True
    return first > 1 and lower[first - 1] == "of" and lower[first - 2] in _CALLED_AFTER_TOWNS


_NEARBY = ([",", "near"], [",", "outside"], [",", "just", "outside"])
