"""The place lexicon: every place the coder may name, by id and by folded name, and what holds what.

Belongs here: the lookups over seeds and gazetteer. Does not: finding places in a sentence
(`transforms.names.placefinding`) or choosing between places of one name (`.resolution`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from transforms.names.folding import fold
from transforms.names.gazetteer import Gazetteer
from transforms.names.place import Place
from transforms.names.seeds import place_rows, read_places, read_rows, spellings, weak_spellings
from transforms.names.trie import NameTrie
from transforms.names.unlisted import MARK, make_unlisted

ADJECTIVES = {
    "north": "northern",
    "south": "southern",
    "east": "eastern",
    "west": "western",
    "northeast": "northeastern",
    "northwest": "northwestern",
    "southeast": "southeastern",
    "southwest": "southwestern",
    "central": "central",
}
_NEAR_DEGREES = 0.35
_KIND_ORDER = {"country": 0, "settlement": 1, "area": 2, "region": 3, "site": 4}


class PlaceLexicon:
    """Places of the seeds and, behind them, of the gazetteer, which loads at first use."""

    def __init__(
        self,
        rows: Sequence[dict[str, str]],
        containers: Iterable[tuple[str, str]] = (),
        demonyms: Mapping[str, str] | None = None,
        weak_names: Iterable[str] = (),
        codes: Mapping[tuple[str, str], str] | None = None,
        gazetteer: Gazetteer | None = None,
    ) -> None:
        """From the rows of the seeds; without a `gazetteer` the installed one is read when needed."""
        self.places = read_places(list(rows))
        self.countries = {p.country_code: p for p in self.places.values() if p.kind == "country"}
        self._codes = dict(codes or {})
        self._given_gazetteer = gazetteer
        self._made: dict[str, Place] = {}
        self._ancestors: dict[str, frozenset[str]] = {}
        self._parents: dict[str, list[str]] = {}
        for place_id, container_id in containers:
            for known in (place_id, container_id):
                if known not in self.places:
                    raise ValueError(f"place_containers: unknown place {known}")
            self._parents.setdefault(place_id, []).append(container_id)
        self.weak_names = frozenset(fold(name) for name in weak_names)
        self.names: NameTrie[str] = NameTrie()
        self.weak: NameTrie[str] = NameTrie()
        self.capitals: set[tuple[str, ...]] = set()
        self._file_names(rows)
        self.demonyms: NameTrie[str] = NameTrie()
        for demonym, place_id in (demonyms or {}).items():
            if place_id not in self.places:
                raise ValueError(f"demonyms: {demonym}: unknown place {place_id}")
            self.demonyms.add(fold(demonym), place_id)
            self.demonyms.add(fold(f"{demonym}s"), place_id)
        self._seed_of_key = {
            p.source.removeprefix("GeoNames "): p.place_id
            for p in self.places.values()
            if p.latitude is not None and p.source.startswith("GeoNames ")
        }

    @classmethod
    def load(cls, seeds_dir: Path, gazetteer: Gazetteer | None = None) -> PlaceLexicon:
        """The lexicon of a folder of seeds; ValueError names the row that is wrong."""
        return cls(
            place_rows(seeds_dir),
            [(r["place_id"], r["container_id"]) for r in read_rows(seeds_dir / "place_containers.csv")],
            {row["demonym"]: row["place_id"] for row in read_rows(seeds_dir / "demonyms.csv")},
            [row["name"] for row in read_rows(seeds_dir / "place_weak_names.csv")],
            {
                (row["country_code"], row["admin1_code"]): row["place_id"]
                for row in read_rows(seeds_dir / "admin_codes.csv")
            },
            gazetteer,
        )

    def _file_names(self, rows: Sequence[dict[str, str]]) -> None:
        for row in sorted(rows, key=lambda row: _KIND_ORDER[row["kind"]]):
            for name in spellings(row, self.weak_names):
                words = fold(name)
                is_weak = words in self.weak_names and row["kind"] != "country"
                (self.weak if is_weak else self.names).add(words, row["place_id"])
                if name.isupper():
                    self.capitals.add(words)
            for name in weak_spellings(row):
                self.weak.add(fold(name), row["place_id"])

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The gazetteer behind the seeds."""
        return self._given_gazetteer or Gazetteer.load(self._codes, self.countries)

    def place(self, place_id: str) -> Place:
        """The place of an id, whether of the seeds, of the gazetteer or a part of another place.

        KeyError when there is none.
        """
        place = self.places.get(place_id) or self._made.get(place_id)
        if place is None:
            place = self._made[place_id] = self._make(place_id)
        return place

    def _make(self, place_id: str) -> Place:
        if MARK in place_id:
            return make_unlisted(place_id, self.place)
        head, _, tail = place_id.rpartition("-")
        if tail in ADJECTIVES:
            base = self.countries.get(head.upper()) or self.place(head)
            return self._part(base, tail, place_id)
        place = self.gazetteer.place(tail)
        container = self.places.get(place.container_id)
        return replace(place, admin1=container.admin1 if container else "")

    @staticmethod
    def _part(base: Place, direction: str, place_id: str) -> Place:
        return Place(
            place_id=place_id,
            name=f"{ADJECTIVES[direction]} {base.name}",
            kind="area",
            country=base.country,
            country_code=base.country_code,
            admin1=base.admin1,
            latitude=None,
            longitude=None,
            geo_precision="region",
            container_id=base.place_id,
            source="direction",
        )

    def part_of(self, place_id: str, direction: str) -> str:
        """The id of a part of a country or region: ("mali", "north") is northern Mali.

        Anything smaller is its own part: the place named is the exact one.
        """
        base = self.place(place_id)
        if base.kind not in ("country", "region"):
            return place_id
        for known in self.names.get(fold(f"{ADJECTIVES[direction]} {base.name}")):
            return known
        head = base.country_code.lower() if base.kind == "country" else place_id
        return f"{head}-{direction}"

    def longest_at(self, words: Sequence[str], start: int) -> tuple[int, tuple[str, ...]] | None:
        """The longest sure name of the seeds at `start` of folded words: its end and place ids."""
        return self.names.longest_at(words, start)

    def country_code_of(self, word: str) -> str:
        """The country code that a folded demonym or country name stands for, else ""."""
        for trie in (self.demonyms, self.names):
            for place_id in trie.get((word,)):
                place = self.places[place_id]
                if trie is self.demonyms or place.kind == "country":
                    return place.country_code
        return ""

    def candidates(self, words: Sequence[str]) -> tuple[str, ...]:
        """Ids of all places of exactly this folded name: seeds first, then the gazetteer's."""
        words = tuple(words)
        known = tuple(dict.fromkeys((*self.names.get(words), *self.weak.get(words))))
        return (*known, *self.gazetteer_ids(words, known))

    def gazetteer_ids(self, words: Sequence[str], known: Sequence[str] = ()) -> tuple[str, ...]:
        """Ids of the gazetteer's places of this name, without those that are a seed's place."""
        found: list[str] = []
        for key in self.gazetteer.keys(words):
            seed = self._seed_of_key.get(key)
            place = self.places[seed] if seed else self.gazetteer.place(key)
            if place.place_id in known or any(self._same_spot(place, self.places[k]) for k in known):
                continue
            found.append(place.place_id)
        return tuple(dict.fromkeys(found))

    @staticmethod
    def _same_spot(one: Place, other: Place) -> bool:
        if one.latitude is None or other.latitude is None or one.country_code != other.country_code:
            return False
        assert one.longitude is not None
        assert other.longitude is not None
        return (
            abs(one.latitude - other.latitude) < _NEAR_DEGREES and abs(one.longitude - other.longitude) < _NEAR_DEGREES
        )

    def ancestors(self, place_id: str) -> frozenset[str]:
        """The ids of everything that holds the place, itself left out."""
        known = self._ancestors.get(place_id)
        if known is None:
            self._ancestors[place_id] = frozenset()
            place = self.place(place_id)
            parents = {*self._parents.get(place_id, ()), place.container_id} - {""}
            country = self.countries.get(place.country_code)
            if country and country.place_id != place_id:
                parents.add(country.place_id)
            above = (self.ancestors(parent) for parent in parents)
            known = self._ancestors[place_id] = frozenset(parents).union(*above) - {place_id}
        return known

    def contains(self, outer: str, inner: str) -> bool:
        """Whether one place holds the other, or is it."""
        return outer == inner or outer in self.ancestors(inner)
