"""The places that noun groups and phrases name: "the town of Palma", "the Dora suburb", "the road from X to Y".

Belongs here: which name of a noun group or of what follows it is the place.
Does not: which noun groups may say where something happened (`transforms.coding.where.spots`).
"""

from __future__ import annotations

from collections.abc import Iterable

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.coding.where.grounds import is_elsewhere
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after
from transforms.names.place import Place
from transforms.names.place_words import AREAS
from transforms.names.places import ADJECTIVES

PLAIN_AT = frozenset(
    "in at near on outside inside around within across throughout over along between through off".split()
)
# After these a noun that names no place may be part of one: "on the edge of Kunduz", but "over the raid on Gao".
_GROUNDED = frozenset("in at near on outside inside around within across into from to between off".split())
_WAYS = frozenset("road highway route way motorway track entrance approach entry exit gateway".split())
# What a name stands after: "the town of X".
_CALLED = frozenset(
    "town city capital village port hamlet suburb district base camp garrison outpost stronghold hub resort"
    " neighbourhood neighborhood quarter settlement municipality commune locality".split()
)


def places_at(
    analysis: Analysis, phrases: Iterable[tuple[str, Group]], prepositions: frozenset[str]
) -> list[PlacedMention]:
    """The places of phrases with these prepositions, also of those that tell a part or a kind: "the edge of X"."""
    found: list[PlacedMention] = []
    for preposition, noun in phrases:
        if preposition in prepositions or (preposition == "under" and noun.lemma in _BEATS):
            there = part_or_whole(analysis, noun) or (behind(analysis, noun) if preposition in _GROUNDED else [])
            found.extend(m for m in there if not is_elsewhere(analysis, preposition, m))
    return found


# What a police station watches over: "under Konta Police Station limits", "under Konta Police Station".
_BEATS = frozenset({"limit", "station", "jurisdiction"})


def behind(analysis: Analysis, noun: Group) -> list[PlacedMention]:
    """The place after a noun that names none: "the town of Palma", "a village near Baga", "kilometre 88, Arauca"."""
    position = analysis.position_of(noun)
    if position < 0:
        return []
    found: list[PlacedMention] = []
    on_the_way = noun.lemma in _WAYS
    is_name = analysis.tokens[noun.head].is_capitalised and not on_the_way
    for preposition, inner in [] if is_name else phrases_after(analysis.groups, position):
        if preposition in PLAIN_AT | {"of"} or (on_the_way and preposition in ("from", "to")):
            found.extend(named_in(analysis, inner))
        elif preposition != "by":
            break
    after = analysis.groups[position + 1 : position + 4]
    if not found and len(after) == 3 and after[0].lemma in ADJECTIVES and after[1].lemma == "of":
        return named_in(analysis, after[2])  # "six villages north of Aleppo"
    after = after[:2]
    if not found and [g.kind for g in after] == [",", "NP"]:
        found = inside(analysis, after[1])
    return found


def called(analysis: Analysis, group: Group) -> list[PlacedMention]:
    """The name behind what it lies in: Kurmuk in "the Blue Nile town of Kurmuk", "Mali's area of Gourma".

    Also one beside it, which ends where its noun group does: "Mali's capital, Bamako", "a village called Tuna".
    """
    position = analysis.position_of(group)
    of_country = group.lemma in AREAS and any(m.place.kind == "country" for m in inside(analysis, group))
    if not (group.lemma in _CALLED or of_country) or position < 0:
        return []
    after = phrases_after(analysis.groups, position)[:1]
    named = [m for preposition, noun in after if preposition == "of" for m in inside(analysis, noun)]
    beside = analysis.groups[position + 1 : position + 3]
    told_by = [g.lemma if g.kind == "VG" else g.kind for g in beside]
    if not named and told_by in ([",", "NP"], ["call", "NP"], ["name", "NP"]):
        return [m for m in inside(analysis, beside[1]) if m.place.kind in _SMALL and m.end == beside[1].end]
    return named


def part_or_whole(analysis: Analysis, noun: Group) -> list[PlacedMention]:
    """The part, of two places of a noun: Dora in "the Baghdad suburb of Dora" and in "the Dora suburb of Baghdad".

    Of a town and the district it is in, the town: "Mir Ali town of North Waziristan District".
    """
    own, after = named_in(analysis, noun), called(analysis, noun)
    if not own or not after:
        return own or after
    if (own[0].place.kind in _SMALL and after[0].place.kind not in _SMALL) or _lies_in(own[0].place, after[-1].place):
        return own
    return own if own[0].place.source == "text" != after[0].place.source else after


def _lies_in(inner: Place, outer: Place) -> bool:
    """Mastung in Balochistan, of "the Mastung district of Balochistan province"."""
    by_name = outer.geo_precision == "admin1" and outer.name == inner.admin1 and outer.country == inner.country
    return by_name or (bool(inner.container_id) and inner.container_id == outer.place_id)


_SMALL = frozenset({"settlement", "site"})


def before_where(analysis: Analysis, clause: Clause | None) -> list[Group]:
    """What a clause with "where" says more of, the whole before its parts: "Adado, where he was held"."""
    if clause is None or clause.subordinator != "where":
        return []
    groups = analysis.groups
    k = next((k for k in range(clause.start, -1, -1) if groups[k].lemma == "where"), 0) - 1
    k -= k > 0 and groups[k].kind == ","
    found = [groups[k]] if k >= 0 and groups[k].kind == "NP" else []
    while found and k > 1 and groups[k - 1].lemma in PLAIN_AT | {"of"} and groups[k - 2].kind == "NP":
        k -= 2
        found.insert(0, groups[k])
    return found


def headed(analysis: Analysis, noun: Group) -> list[PlacedMention]:
    """The places inside a noun, save a country that says whose it is: "US accusations that it was behind the raid"."""
    return [m for m in inside(analysis, noun) if m.place.kind != "country" or m.end > noun.head]


def inside(analysis: Analysis, group: Group) -> list[PlacedMention]:
    """The places named inside a noun group."""
    return [m for m in analysis.places if group.start <= m.start and m.end <= group.end]


def named_in(analysis: Analysis, group: Group) -> list[PlacedMention]:
    """The places inside a noun group and those coordinated with it, save a country that says whose deed it is."""
    return [m for member in members(group) for m in inside(analysis, member) if not whose_deed(member, m)]


# Of these a country's name before them says whose they are: "killed in a US air strike".
_DEEDS = frozenset("strike airstrike raid attack operation missile drone bombing bombardment offensive custody".split())


_MISSIONS = frozenset("embassy consulate ambassador diplomat mission troop soldier force army base".split())


def whose_deed(group: Group, mention: PlacedMention) -> bool:
    """Whether a country before a noun says whose it is: "a US air strike", "the Mali Stock Exchange"."""
    theirs = group.lemma in _DEEDS | _MISSIONS or (group.proper and group.possessor is None)
    return mention.place.kind == "country" and theirs and mention.end <= group.head
