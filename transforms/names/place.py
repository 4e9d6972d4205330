"""A place: what the lexicon knows about one, and how its id is formed.

Belongs here: the shape of a place and of its mention. Does not: where places come from
(`transforms.names.places`) or which of several places of one name is meant (`.resolution`).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_SILENT = str.maketrans("", "", "'’‘`ʿʾʻʼ")


@dataclass(frozen=True, slots=True)
class Place:
    """A settlement, site, area, country or region; `country` is the country's name, "" for regions.

    `latitude` and `longitude` are None unless the place is a settlement or a site. `container_id`
    is the smallest known place around it, "" for the outermost. `admin1` is the name of the
    first-level area that holds it, "" when unknown.
    """

    place_id: str
    name: str
    kind: str
    country: str
    country_code: str
    admin1: str
    latitude: float | None
    longitude: float | None
    geo_precision: str
    container_id: str
    source: str
    population: int = 0


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """Words of a sentence that name a place: `start` to `end` (exclusive) in its tokens.

    `candidates` are the ids of the places they may name, best-known first. `kind` is `name`,
    `area` (a direction and a name, as in "northern Mali") or `demonym` ("Malian", which places
    nothing by itself but speaks for its country). `weak` says that only the words around it make
    it a place: wherever an actor's name covers the same words, it is none.
    """

    start: int
    end: int
    candidates: tuple[str, ...]
    kind: str = "name"
    weak: bool = False


def plain(name: str) -> str:
    """The name without diacritics and special apostrophes, as an English text would print it."""
    decomposed = unicodedata.normalize("NFKD", name)
    kept = "".join(c for c in decomposed if not unicodedata.combining(c))
    return kept.translate(str.maketrans("’‘`ʿʾʻʼ", "'" * 7)).replace("ı", "i")


def slug(name: str) -> str:
    """The name as part of an id: lower case ASCII, words joined by hyphens."""
    return _NOT_SLUG.sub("-", plain(name).lower().translate(_SILENT)).strip("-")


def words_of(text: str) -> frozenset[str]:
    """The words of a list set off by spaces."""
    return frozenset(text.split())
