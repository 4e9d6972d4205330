"""Chooses, among places of one name, the one that is meant.

Belongs here: the order in which context decides. Does not: finding mentions (`.placefinding`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from transforms.names.place import Place, PlaceMention
from transforms.names.place_words import AREAS, SETTLEMENTS
from transforms.names.places import PlaceLexicon

RULES = ("only", "container", "sentence", "article", "nearest", "curated", "population")
_COUNTRY_SHARE = 0.25
_AROUND = 8
# How much a name of several places speaks for the country of the best known of them.
_LIKELY = 0.5
_FAMOUS_POPULATION = 150_000
_TOWN_POPULATION = 15_000


@dataclass(frozen=True, slots=True)
class PlaceContext:
    """What speaks for one place rather than another.

    `containers` are places named as holding it ("X, Y"; "X in Y province"), `sentence` the other
    places of the sentence, `countries` the article's country codes by weight, `nearby` places
    that were resolved shortly before.
    """

    containers: tuple[str, ...] = ()
    sentence: tuple[str, ...] = ()
    countries: Mapping[str, float] = field(default_factory=dict)
    nearby: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ResolvedPlace:
    """A mention and its place; `rule` says what decided, one of `RULES`.

    `within` is the position, in the list of resolved places, of the mention that only says where
    this one lies ("Gao" before ", Mali"): -1 when none does. `is_container` marks that other one.
    """

    start: int
    end: int
    place: Place
    rule: str
    kind: str
    weak: bool
    within: int = -1
    is_container: bool = False


def resolve_place(lexicon: PlaceLexicon, candidates: Sequence[str], context: PlaceContext) -> tuple[Place, str]:
    """The place meant by a name with these candidates, and the rule that chose it."""
    if context.containers:
        held = [c for c in candidates if any(lexicon.contains(o, c) for o in context.containers if o != c)]
        if held:
            return lexicon.place(_best(lexicon, held)), "container"
    if len(candidates) == 1:
        return lexicon.place(candidates[0]), "only"
    chosen = _nearest(lexicon, candidates, context.sentence)
    if chosen:
        return lexicon.place(chosen), "sentence"
    chosen = _by_country(lexicon, candidates, context.countries)
    if chosen:
        return lexicon.place(chosen), "article"
    chosen = _nearest(lexicon, candidates, context.nearby)
    if chosen:
        return lexicon.place(chosen), "nearest"
    best = _best(lexicon, candidates)
    return lexicon.place(best), "curated" if best in lexicon.places else "population"


def _nearest(lexicon: PlaceLexicon, candidates: Sequence[str], others: Sequence[str]) -> str | None:
    """The candidate that shares an area with one of the others, else one that shares a country."""

    def closeness(candidate: str) -> int:
        place, best = lexicon.place(candidate), 0
        for other_id in others:
            other = lexicon.place(other_id)
            if other_id in candidates or not place.country_code or other.country_code != place.country_code:
                continue
            shares_area = other.admin1 and other.admin1 == place.admin1
            best = max(best, 2 if shares_area or lexicon.contains(other_id, candidate) else 1)
        return best

    nearness = {candidate: closeness(candidate) for candidate in candidates}
    top = max(nearness.values())
    return _best(lexicon, [c for c in candidates if nearness[c] == top]) if top else None


def _by_country(lexicon: PlaceLexicon, candidates: Sequence[str], countries: Mapping[str, float]) -> str | None:
    weights = {c: countries.get(lexicon.place(c).country_code, 0.0) for c in candidates}
    top = max(weights.values())
    if top < _COUNTRY_SHARE:
        return None
    return _best(lexicon, [c for c in candidates if weights[c] == top])


def _best(lexicon: PlaceLexicon, candidates: Sequence[str]) -> str:
    """Settlements before areas, seeds before the gazetteer, then the most people, then the order."""

    def key(candidate: str) -> tuple[bool, bool, int]:
        place = lexicon.place(candidate)
        return place.kind == "area", candidate not in lexicon.places, -place.population

    return min(candidates, key=key)


def country_weights(lexicon: PlaceLexicon, mentions: Iterable[PlaceMention]) -> dict[str, float]:
    """How much of an article's mentions speak for each country, from those that name one alone."""
    counts: dict[str, float] = defaultdict(float)
    for mention in mentions:
        codes = {lexicon.place(c).country_code for c in mention.candidates}
        if mention.weak:
            continue
        if len(codes) == 1:
            counts[codes.pop()] += 1
        else:
            best = lexicon.place(_best(lexicon, mention.candidates))
            if best.place_id in lexicon.places or best.population >= _FAMOUS_POPULATION:
                counts[best.country_code] += _LIKELY
    counts.pop("", 0)
    total = sum(counts.values())
    return {code: count / total for code, count in counts.items()}


def resolve_sentence(
    lexicon: PlaceLexicon,
    words: Sequence[str],
    folded: Sequence[str],
    mentions: Sequence[PlaceMention],
    countries: Mapping[str, float],
    nearby: Sequence[str] = (),
) -> list[ResolvedPlace]:
    """The mentions of a sentence with their places, in order.

    `countries` are the article's (`country_weights`), `nearby` ids of places resolved before.
    """
    links = _containers(lexicon, words, folded, mentions)
    resolved: list[ResolvedPlace] = []
    kept: dict[int, int] = {}
    for position, mention in enumerate(mentions):
        candidates = mention.candidates
        outer = links.get(position, -1)
        containers = mentions[outer].candidates if outer >= 0 else ()
        if containers and not mention.weak and mention.kind == "name":
            candidates = _widen(lexicon, folded, mention, containers)
        around = mentions[max(0, position - _AROUND) : position + _AROUND + 1]
        known = tuple(other.candidates[0] for other in around if len(other.candidates) == 1)
        context = PlaceContext(containers, known, countries, tuple(nearby))
        place, rule = resolve_place(lexicon, candidates, context)
        if mention.weak and rule in ("only", "population") and not _is_plausible(place, countries):
            continue
        within = outer if rule == "container" else -1
        kept[position] = len(resolved)
        resolved.append(ResolvedPlace(mention.start, mention.end, place, rule, mention.kind, mention.weak, within))
    return _marked(resolved, kept)


def _is_plausible(place: Place, countries: Mapping[str, float]) -> bool:
    """Whether a name that only its context makes a place may be this one: a town of a country that
    the article speaks of, or one big enough to be named anywhere."""
    if place.country_code in countries:
        return True
    return place.population >= (_FAMOUS_POPULATION if countries else _TOWN_POPULATION)


def _marked(resolved: list[ResolvedPlace], kept: Mapping[int, int]) -> list[ResolvedPlace]:
    """The same with positions among the mentions turned into positions among the resolved."""
    inner = [kept.get(place.within, -1) for place in resolved]
    outer = set(inner)
    return [replace(place, within=inner[i], is_container=i in outer) for i, place in enumerate(resolved)]


def _widen(
    lexicon: PlaceLexicon, folded: Sequence[str], mention: PlaceMention, containers: Sequence[str]
) -> tuple[str, ...]:
    """The candidates, with the gazetteer's when none of them lies in the named container."""
    if any(lexicon.contains(o, c) for o in containers for c in mention.candidates):
        return mention.candidates
    extra = lexicon.gazetteer_ids(folded[mention.start : mention.end], mention.candidates)
    return (*mention.candidates, *extra)


_LINKS = frozenset(", ( in of the city town village area district al 's ’s ,the".split())


def _containers(
    lexicon: PlaceLexicon, words: Sequence[str], folded: Sequence[str], mentions: Sequence[PlaceMention]
) -> dict[int, int]:
    """Which mention is said to lie in which: "X, Y", "X in Y", "X (Y)", "Y's X"."""
    links: dict[int, int] = {}
    for position in range(len(mentions) - 1):
        left, right = mentions[position], mentions[position + 1]
        between = [word.lower() for word in words[left.end : right.start]]
        if left.kind == "demonym" and (not between or is_of_nation(between)):
            links.setdefault(position + 1, position)
        elif between in (["'s"], ["’s"]):
            links[position + 1] = position
        elif right.kind == "demonym" or not 1 <= len(between) <= 4 or not set(between) <= _LINKS:
            continue
        elif _may_hold(lexicon, folded, left, right):
            links[position] = position + 1
    return links


def is_of_nation(between: Sequence[str]) -> bool:
    """Whether these words, after an adjective of a country, name the kind of place: "the Turkish border town of X"."""
    return 1 < len(between) <= _LONGEST_KIND and between[-1] == "of" and between[-2] in SETTLEMENTS | AREAS


_LONGEST_KIND = 4


def _may_hold(lexicon: PlaceLexicon, folded: Sequence[str], inner: PlaceMention, outer: PlaceMention) -> bool:
    candidates = inner.candidates
    if inner.kind == "name" and not inner.weak:
        candidates = _widen(lexicon, folded, inner, outer.candidates)
    return any(o != c and lexicon.contains(o, c) for o in outer.candidates for c in candidates)
