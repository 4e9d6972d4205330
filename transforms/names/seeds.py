"""Reads the seeds of places: the project's own places, containers, demonyms and weak names.

Belongs here: CSV to rows and places, and which spellings a row answers to. Does not: lookups
(`transforms.names.places`).
"""

from __future__ import annotations

import csv
from collections.abc import Container, Iterator, Mapping
from pathlib import Path

from transforms.names.folding import fold
from transforms.names.place import Place, words_of

PLACE_FILES = ("places.csv", "districts.csv")
AREA_WORDS = ("province", "region", "governorate", "state", "county", "department", "wilaya", "division")
DISTRICT_WORDS = ("district", "cercle", "agency", "department", "subdivision")
# What areas are called in some countries, beside or instead of the words above.
LOCAL_AREA_WORDS = {"UA": ("oblast",), "RU": ("oblast", "republic", "krai"), "ID": ("regency",)}
LOCAL_DISTRICT_WORDS = {
    "CD": ("territory",),
    "CF": ("prefecture", "sub-prefecture"),
    "ET": ("zone",),
    "IN": ("district", "tehsil", "block"),
    "KE": ("sub-county", "county"),
    "MM": ("township",),
    "NG": ("lga", "local government area", "local government", "area"),
    "PH": ("province",),
    "PK": ("tehsil", "agency"),
    "SD": ("locality",),
    "SS": ("county",),
    "UA": ("raion",),
}
_TYPE_WORDS = frozenset(
    (*AREA_WORDS, *DISTRICT_WORDS, "prefecture", *(w for ws in LOCAL_AREA_WORDS.values() for w in ws))
) | {word for words in LOCAL_DISTRICT_WORDS.values() for word in words}
# The Arabic article comes and goes before names of these countries.
_ARTICLE_COUNTRIES = words_of("DZ LY TN MA MR SD SO EG YE SY IQ LB JO PS SA KW QA BH AE OM")

Row = Mapping[str, str]


def read_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a seed file; an absent file has none."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def place_rows(seeds_dir: Path) -> list[dict[str, str]]:
    """The rows of all seed files of places, the curated ones first."""
    return [row for name in PLACE_FILES for row in read_rows(seeds_dir / name)]


def _number(text: str, row: Row) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        raise ValueError(f"places: {row['place_id']}: {text!r} is not a coordinate") from None


def read_places(rows: list[dict[str, str]]) -> dict[str, Place]:
    """Places by id; a container that is not there, or an id that stands twice, is a ValueError."""
    by_id = {row["place_id"]: row for row in rows}
    if len(by_id) != len(rows):
        raise ValueError("places: a place_id stands twice")
    countries = {row["country_code"]: row["name"] for row in rows if row["kind"] == "country"}
    for row in rows:
        if row["container_id"] and row["container_id"] not in by_id:
            raise ValueError(f"places: {row['place_id']}: unknown container {row['container_id']}")
    return {
        row["place_id"]: Place(
            place_id=row["place_id"],
            name=row["name"],
            kind=row["kind"],
            country=countries.get(row["country_code"], ""),
            country_code=row["country_code"],
            admin1=_admin1(row, by_id),
            latitude=_number(row["latitude"], row),
            longitude=_number(row["longitude"], row),
            geo_precision=row["geo_precision"],
            container_id=row["container_id"],
            source=row["source"],
        )
        for row in rows
    }


def _admin1(row: Row, by_id: Mapping[str, Row]) -> str:
    """The name of the first-level area that the row is or lies in."""
    steps = 0
    while row["geo_precision"] != "admin1" and row["container_id"] and steps < len(by_id):
        row = by_id[row["container_id"]]
        steps += 1
    return row["name"] if row["geo_precision"] == "admin1" else ""


def base_name(name: str) -> str:
    """An area's name without its type: "Anbar Province" is "Anbar"."""
    head, _, last = name.rpartition(" ")
    return head if head and last.lower() in _TYPE_WORDS else name


def is_district(row: Row) -> bool:
    """True for areas below the first level that are named as such."""
    return row["kind"] == "area" and row["geo_precision"] == "region" and base_name(row["name"]) != row["name"]


def spellings(row: Row, plain_words: Container[tuple[str, ...]] = ()) -> Iterator[str]:
    """Every name under which a row is sure to be meant: its name, its aliases, and what follows
    from the kind of place ("the province of Anbar", "Anbar governorate", "al-Raqqa").

    Areas named by one of the folded `plain_words` ("North", "Centre") get no such variants.
    """
    names = [row["name"], *filter(None, row["aliases"].split(";"))]
    yield from names
    first_level = row["kind"] == "area" and row["geo_precision"] == "admin1"
    if first_level or is_district(row):
        for base in dict.fromkeys(base_name(name) for name in names):
            if fold(base) in plain_words and first_level:
                continue
            for word in _words_of_type(row, first_level):
                yield f"{base} {word}"
                yield f"{word} of {base}"
    if row["country_code"] in _ARTICLE_COUNTRIES and row["kind"] in ("settlement", "site"):
        for name in names:
            if not name.lower().startswith(("al-", "al ")):
                yield f"al-{name}"


def _words_of_type(row: Row, first_level: bool) -> tuple[str, ...]:
    code = row["country_code"]
    if first_level:
        return AREA_WORDS + LOCAL_AREA_WORDS.get(code, ())
    local = LOCAL_DISTRICT_WORDS.get(code, ())
    return (DISTRICT_WORDS[0], *(word for word in local if word != DISTRICT_WORDS[0])) if local else DISTRICT_WORDS


def weak_spellings(row: Row) -> Iterator[str]:
    """Names under which a row may be meant where the words around say that a place is: districts
    without their type word."""
    if is_district(row):
        for name in [row["name"], *filter(None, row["aliases"].split(";"))]:
            yield base_name(name)
