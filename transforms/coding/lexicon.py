"""All dictionaries of the coder in one object, read once from `seeds/`.

Belongs here: reading and indexing actors, aliases, relations, nouns, triggers and places.
Does not: how a name in a sentence is resolved (`transforms.coding.who.participants`, `transforms.names`).
"""

from __future__ import annotations

import csv
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from transforms.coding.frames.triggers import TriggerIndex, parse_trigger
from transforms.grammar.tokens import folded_words
from transforms.names.places import PlaceLexicon
from transforms.names.trie import NameTrie


@dataclass(frozen=True, slots=True)
class Actor:
    """One row of `seeds/actors.csv`."""

    actor_id: str
    name: str
    kind: str
    parent_id: str
    country_code: str


@dataclass(frozen=True, slots=True)
class Alias:
    """A name of an actor and when it is valid; open ends are None. One of kind `ambiguous` is others' too."""

    actor_id: str
    valid_from: date | None
    valid_to: date | None
    kind: str = "name"
    text: str = ""

    def is_written(self, words: str) -> bool:
        """True when the words may be this alias: an acronym is written in its own capitals, and only so."""
        plain = words.replace(".", "")
        if self.kind == "ambiguous" and words[:1].islower() and self.text[:1].isupper():
            return False  # "the soldiers of the Caliphate" may be anybody's
        if self.kind == "acronym":  # the words of "ISIS-K" are two
            return self.text.replace(".", "").replace("-", " ") in (plain, plain.removesuffix("s"))
        return not (plain.isupper() and len(plain) <= 6 and " " not in plain) or self.text.upper() == self.text

    def holds(self, start: date | None, end: date | None) -> bool:
        """True when the alias is valid at some time in the interval."""
        return (self.valid_from is None or end is None or self.valid_from <= end) and (
            self.valid_to is None or start is None or self.valid_to >= start
        )


@dataclass(frozen=True, slots=True)
class Relation:
    """How one actor relates to another: `leader_of`, `part_of`, ... with validity dates."""

    actor_id: str
    relation: str
    related_id: str
    valid_from: date | None
    valid_to: date | None


@dataclass
class Lexicon:
    """What the coder knows of the field.

    `names` finds aliases of actors; `classes` gives the class of a common noun (`seeds/nouns.csv`);
    `office_holders` maps (group id, relation) to the relations of the persons who held it.
    """

    actors: dict[str, Actor]
    names: NameTrie[Alias]
    relations: list[Relation]
    classes: dict[str, frozenset[str]]
    triggers: TriggerIndex
    places: PlaceLexicon
    _forces: dict[tuple[str, str], str] = field(default_factory=dict)

    @cached_property
    def office_holders(self) -> dict[tuple[str, str], list[Relation]]:
        """Relations of persons to groups by `(group id, relation)`."""
        found: dict[tuple[str, str], list[Relation]] = {}
        for relation in self.relations:
            found.setdefault((relation.related_id, relation.relation), []).append(relation)
        return found

    @cached_property
    def parts(self) -> dict[str, list[Relation]]:
        """For an actor the groups it is part of, led or belonged to."""
        found: dict[str, list[Relation]] = {}
        for relation in self.relations:
            found.setdefault(relation.actor_id, []).append(relation)
        return found

    @cached_property
    def local_missions(self) -> dict[tuple[str, str], str]:
        """The mission of an international force in one country, by the force's id and the country's code."""
        return {
            (base, actor.country_code): actor.actor_id
            for actor in self.actors.values() if actor.kind == "igo_force" and actor.country_code
            for base in self.actors if actor.actor_id.startswith(base + "-") and self.actors[base].kind == "igo_force"
        }  # fmt: skip

    @cached_property
    def successions(self) -> dict[str, list[Relation]]:
        """What became of a group: relations `successor_of` by the group that was succeeded."""
        found: dict[str, list[Relation]] = {}
        for relation in self.relations:
            if relation.relation == "successor_of":
                found.setdefault(relation.related_id, []).append(relation)
        return found

    def origins(self, actor_id: str) -> list[Relation]:
        """How a group came of others: its own relations `successor_of`."""
        return [r for r in self.parts.get(actor_id, ()) if r.relation == "successor_of"]

    @cached_property
    def embassies(self) -> dict[str, list[Actor]]:
        """Embassies and consulates by the code of the country that sends them."""
        found: dict[str, list[Actor]] = {}
        for actor in self.actors.values():
            if actor.kind == "institution" and ("embassy" in actor.actor_id or "consulate" in actor.actor_id):
                sender = self.places.country_code_of(folded_words(actor.name)[0])
                found.setdefault(sender, []).append(actor)
        return found

    def demonym_code(self, word: str) -> str:
        """The country code of a folded demonym ("malian"), "" for any other word."""
        found = self.places.demonyms.get((word,))
        return self.places.place(found[0]).country_code if found else ""

    @cached_property
    def national_forces(self) -> frozenset[str]:
        """The ids of the armies and police of states, under the names that say no more than the country."""
        return frozenset(self._forces.values())

    def force_of(self, country_code: str, police: bool) -> str | None:
        """The id of a country's police or armed forces, None when the dictionary has none."""
        return self._forces.get((country_code, "police" if police else "armed"))

    def state_of(self, country_code: str) -> str | None:
        """The id of a country as an actor, None when the dictionary has none."""
        return self._forces.get((country_code, "state"))


def load_lexicon(seeds_dir: Path) -> Lexicon:
    """Reads the dictionaries from `seeds_dir`.

    Raises ValueError naming file and row when a row cannot be read, FileNotFoundError when a file
    is missing.
    """
    actors = {
        row["actor_id"]: Actor(
            row["actor_id"], row["name"], row["kind"], row.get("parent_id") or "", row.get("country_code") or ""
        )
        for row in _rows(seeds_dir / "actors.csv")
    }
    names: NameTrie[Alias] = NameTrie()
    for actor in actors.values():
        names.add(folded_words(actor.name), Alias(actor.actor_id, None, None, "name", actor.name))
    for row in _rows(seeds_dir / "actor_aliases.csv"):
        names.add(
            folded_words(row["alias"]),
            Alias(row["actor_id"], _day(row["valid_from"]), _last_day(row["valid_to"]), row["kind"], row["alias"]),
        )
    relations = [
        Relation(
            row["actor_id"], row["relation"], row["related_id"], _day(row["valid_from"]), _last_day(row["valid_to"])
        )
        for row in _rows(seeds_dir / "actor_relations.csv")
    ]
    classes = {row["noun"]: frozenset(row["noun_class"].split("|")) for row in _rows(seeds_dir / "nouns.csv")}
    triggers = TriggerIndex([parse_trigger(row) for row in _rows(seeds_dir / "triggers.csv")])
    return Lexicon(actors, names, relations, classes, triggers, PlaceLexicon.load(seeds_dir), _forces(actors))


_FORCE_NAMES = (
    ("-police", "police"),
    ("-armed-forces", "armed"),
    ("-security-forces", "armed"),
    ("-regime", "armed"),
    ("-forces", "armed"),
)


def _forces(actors: dict[str, Actor]) -> dict[tuple[str, str], str]:
    """A country's own forces: those whose name says no more than the country and what they are.

    Where the dictionary keeps none apart, the names of the forces are the state's, and so are the forces.
    """
    found: dict[tuple[str, str], str] = {}
    for actor in actors.values():
        if actor.kind == "state_force" and actor.country_code:
            for ending, kind in _FORCE_NAMES:
                if actor.actor_id.endswith(ending) and len(actor.actor_id.split("-")) <= 4:
                    found.setdefault((actor.country_code, kind), actor.actor_id)
                    break
    for actor in actors.values():
        if actor.kind == "state" and actor.country_code and not actor.parent_id:  # no ministry
            for kind in ("armed", "police", "state"):
                found.setdefault((actor.country_code, kind), actor.actor_id)
    return found


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as handle:
        rows = list(csv.DictReader(handle))
    for number, row in enumerate(rows, start=2):
        if None in row or any(value is None for value in row.values()):
            raise ValueError(f"{path.name}, line {number}: the row has not as many cells as the header")
    return rows


def _day(text: str) -> date | None:
    """A date from a cell that holds a day, a month or a year; None for an empty cell."""
    if not text:
        return None
    parts = [int(part) for part in text.split("-")]
    return date(*(parts + [1] * (3 - len(parts))))


def _last_day(text: str) -> date | None:
    """The last day of the day, month or year in a cell; None for an empty cell."""
    if not text:
        return None
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        return date(parts[0], 12, 31)
    return date(parts[0], parts[1], monthrange(parts[0], parts[1])[1]) if len(parts) == 2 else date(*parts)
