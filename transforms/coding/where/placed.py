"""The places of a sentence: those of the dictionaries, resolved, those no dictionary has, and capitals.

Belongs here: putting together what `transforms.names` finds; the name a place is written with.
Does not: which place belongs to which event (`transforms.coding.where.spots`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from transforms.coding.lexicon import Lexicon
from transforms.grammar.far_off import is_from_afar
from transforms.grammar.general_lexicon import general_lexicon
from transforms.grammar.tokens import Token
from transforms.names.capitals import capital_of, find_capitals
from transforms.names.place import Place, PlaceMention
from transforms.names.resolution import ResolvedPlace, is_of_nation, resolve_sentence
from transforms.names.unlisted import container_of, find_unlisted, unlisted_id

_ARTICLES = ("al-", "el-", "as-", "ad-", "ar-", "az-", "an-", "at-", "ash-", "ad-")
_TYPE_AFTER = re.compile(r" (?:district|province|city|town|village|area)$", re.IGNORECASE)
# How much of an article's places must lie in one country for it to be about that country.
_MOST = 0.5
_NAMED_AS_WRITTEN = frozenset({"settlement", "site", "area"})


@dataclass(frozen=True, slots=True)
class PlacedMention:
    """A place at tokens `[start, end)`, resolved; `locative`: a preposition of place stands before it."""

    start: int
    end: int
    place: Place
    rule: str
    locative: bool
    demonym: bool = False
    is_container: bool = False


@dataclass(frozen=True, slots=True)
class About:
    """What speaks for one place rather than another: the dictionaries, the article's countries by weight, and the
    ids of places named shortly before."""

    lexicon: Lexicon
    countries: Mapping[str, float]
    nearby: Sequence[str]


def placed_mentions(
    tokens: list[Token], mentions: Sequence[PlaceMention], taken: set[int], text: str, about: About
) -> list[PlacedMention]:
    """The places of a sentence in order; `taken` are the tokens of other names and of dates."""
    words, folded = [t.text for t in tokens], [t.folded for t in tokens]
    resolved = resolve_sentence(about.lexicon.places, words, folded, mentions, about.countries, about.nearby)
    places = [
        PlacedMention(
            r.start,
            r.end,
            r.place,
            r.rule,
            is_locative(tokens, r.start) and not _is_outside(tokens, r),
            r.kind == "demonym",
            r.is_container,
        )
        for r in resolved
    ]
    named = taken | {k for m in places for k in range(m.start, m.end)}
    places += _unlisted(tokens, named, places, text, about)
    places += _capitals(tokens, places, about)
    return sorted(places, key=lambda place: place.start)


_OF_A_WHOLE = re.compile(r"['’]s? ")


def as_written(text: str, start: int, end: int, mention: PlacedMention) -> str:
    """The name of a place in the article's words `text[start:end]`; "" where they name not it alone or shout."""
    place = mention.place
    if mention.demonym or mention.rule == "capital" or place.kind not in _NAMED_AS_WRITTEN:
        return ""
    opened = max(text.rfind(" ", 0, start), text.rfind("(", 0, start)) + 1
    article = text[opened:start] if text[opened:start].lower() in _ARTICLES else ""
    name = article + text[start:end].removesuffix("'s").removesuffix("’s")
    if place.kind == "settlement" and place.name.lower() != name.lower():
        name = _TYPE_AFTER.sub("", name)
    named = name[len(article) :][:1].isupper() or name.lower().startswith(_ARTICLES)
    if place.name.lower() == f"the {name.lower()}":
        return ""
    if place.kind == "area" and _OF_A_WHOLE.search(name):
        return ""  # "Mali's north" is northern Mali
    return "" if place.source == "direction" or name.isupper() or " in " in name or not named else name


def _unlisted(
    tokens: list[Token],
    taken: set[int],
    places: Sequence[PlacedMention],
    text: str,
    about: About,
) -> list[PlacedMention]:
    """Places that no dictionary has, in the area named beside them or in the country the text is about."""
    words = [token.text for token in tokens]
    here = [p for p in places if not is_across(tokens, p)]
    found: list[PlacedMention] = []
    for unlisted in find_unlisted(words, taken, lambda word: word in general_lexicon()):
        holder = container_of(words, unlisted.end, [(p.start, p.place) for p in places if not p.demonym])
        holder = holder or _nation_before(words, unlisted.start, places)
        holder_id = holder.place_id if holder is not None else _country_about(here, about)
        name = text[tokens[unlisted.start].start : tokens[unlisted.end - 1].end]
        place = about.lexicon.places.place(unlisted_id(name, unlisted.kind, holder_id))
        found.append(PlacedMention(unlisted.start, unlisted.end, place, "text", True))
    return found


def _nation_before(words: Sequence[str], start: int, places: Sequence[PlacedMention]) -> Place | None:
    """The country of "the Israeli town of X", for the name at `start`."""
    said = [(p, [word.lower() for word in words[p.end : start]]) for p in places if p.demonym and p.end < start]
    return next((p.place for p, between in reversed(said) if is_of_nation(between)), None)


def _capitals(
    tokens: list[Token],
    places: Sequence[PlacedMention],
    about: About,
) -> list[PlacedMention]:
    """Capitals that are told by their country: "the Somali capital"."""
    ends = {p.end: p.place.country_code for p in places if p.demonym or p.place.kind == "country"}
    starts = {p.start: p.place.country_code if p.place.kind == "country" else "" for p in places}
    country = about.lexicon.places.places.get(_country_about(places, about))
    found: list[PlacedMention] = []
    for position, code in find_capitals(
        [t.text for t in tokens], ends, starts, country.country_code if country else ""
    ):
        place_id = capital_of(about.lexicon.places, code)
        if place_id:
            place = about.lexicon.places.place(place_id)
            found.append(PlacedMention(position, position + 1, place, "capital", is_locative(tokens, position)))
    return found


def _country_about(places: Sequence[PlacedMention], about: About) -> str:
    """The id of the country of the sentence's places, of most of the article, of those named before; else ""."""
    places_of = about.lexicon.places
    most = max(about.countries, key=lambda c: about.countries[c], default="")
    here = [p.place.country_code for p in places if not p.demonym]
    before = [places_of.place(place_id).country_code for place_id in about.nearby]
    nations = sorted((p.place.country_code for p in places if p.demonym), key=lambda code: code in _INTERVENING)
    is_about = about.countries.get(most, 0) >= _MOST
    ranked = [*([most] if most in here else here), *([most] if is_about else []), *before, most, *nations]
    code = next((c for c in ranked if c), "")
    country = places_of.countries.get(code)
    return country.place_id if country is not None else ""


# Whose troops are named of fighting elsewhere more often than at home.
_INTERVENING = frozenset({"US", "RU", "FR", "GB"})


def _is_outside(tokens: list[Token], found: ResolvedPlace) -> bool:
    """ "Outside Syria" is elsewhere, "outside Aleppo" near it."""
    wide = found.place.kind in ("country", "region")
    return wide and found.start > 0 and tokens[found.start - 1].lower == "outside"


def is_across(tokens: Sequence[Token], mention: PlacedMention) -> bool:
    """ "On the border with Bangladesh", "the crossing to Iran": a country on the other side of it."""
    before = tokens[mention.start - 1].lower if mention.start else ""
    return mention.place.kind == "country" and before in ("with", "to")


def is_locative(tokens: list[Token], start: int) -> bool:
    """True when a preposition of place stands before the name, past article and title nouns."""
    k = start - 1
    while (
        k >= 0
        and start - k < 4
        and tokens[k].lower in ("the", "city", "town", "village", "of", "district", "al", "region", ",")
    ):
        if tokens[k].lower == ",":
            return False
        k -= 1
    return k >= 0 and (tokens[k].lower in _WHERE or is_from_afar(tokens, k))


_WHERE = frozenset("in at near on outside inside around across throughout over off".split())
