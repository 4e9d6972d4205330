"""Slot by slot: is what was coded among what gold accepts?

Belongs here: the comparison of one coded event with one gold event.
Does not: deciding which belong together (`transforms.evaluation.matching`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from transforms.evaluation.coded import CodedActor, CodedEvent
from transforms.evaluation.gold import DateTriple, GoldEvent
from transforms.names.folding import fold

AliasesById = Mapping[str, frozenset[tuple[str, ...]]]

SLOTS = ("type", "status", "scope", "date", "place", "country", "roles", "fatalities", "quantity")


@dataclass(frozen=True, slots=True)
class RoleCounts:
    """Actors in roles: found and required, required and not found, found and not accepted."""

    found: int
    missed: int
    wrong: int

    @property
    def exact(self) -> bool:
        """True where nothing is missing and nothing is wrong."""
        return not self.missed and not self.wrong

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there was nothing to find or get wrong."""
        asked = 2 * self.found + self.missed + self.wrong
        return 2 * self.found / asked if asked else 1.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """The slots of a coded event that are right; None where gold does not score the slot."""

    right: Mapping[str, bool | None]
    date_overlaps: bool
    roles: RoleCounts

    @property
    def agreement(self) -> float:
        """How many slots are right, roles counted by their F1."""
        plain = sum(bool(value) for slot, value in self.right.items() if slot != "roles")
        return plain + self.roles.f1


def compare(coded: CodedEvent, gold: GoldEvent, aliases: AliasesById | None = None) -> Comparison:
    """Every slot of a coded event against a gold event.

    `aliases` gives the folded names of an actor id; only gold that names its actors needs it.
    """
    roles = _compare_roles(coded.actors, gold, aliases or {})
    right: dict[str, bool | None] = {
        "type": coded.event_type in gold.event_types,
        "status": coded.status in gold.statuses,
        "scope": coded.scope in gold.scopes,
        "date": coded.date in gold.dates,
        "place": _named(coded.place_name, gold.places),
        "country": _named(coded.country, gold.countries),
        "roles": roles.exact,
        "fatalities": coded.fatalities in gold.fatalities,
        "quantity": coded.quantity in gold.quantities if gold.quantities and coded.quantity else None,
    }
    overlaps = any(_dates_overlap(coded.date, accepted) for accepted in gold.dates)
    return Comparison(right, overlaps, roles)


@cache
def folded(name: str) -> tuple[str, ...]:
    """A name's folded words; the empty name has none."""
    return fold(name)


def _named(name: str | None, accepted: frozenset[str]) -> bool:
    return folded(name or "") in {folded(one) for one in accepted}


def _dates_overlap(one: DateTriple, other: DateTriple) -> bool:
    """True where both are unknown, or both known and their intervals share a day."""
    one_known, other_known = one[0] or one[1], other[0] or other[1]
    if not one_known or not other_known:
        return not one_known and not other_known
    early, late = "0000", "9999"
    return (one[0] or early) <= (other[1] or late) and (other[0] or early) <= (one[1] or late)


def _compare_roles(actors: tuple[CodedActor, ...], gold: GoldEvent, aliases: AliasesById) -> RoleCounts:
    """Actors in roles against those gold asks for and allows.

    A coded actor without an id is an unknown or merely described participant: it can be right where
    gold names actors, and is never wrong.
    """
    found = missed = wrong = 0
    for role in {actor.role for actor in actors} | set(gold.actors):
        coded = {actor for actor in actors if actor.role == role}
        required = gold.actors.get(role, frozenset())
        accepted = required | gold.actors_also.get(role, frozenset())
        hit = {name for name in required if any(_same_actor(one, name, gold.named, aliases) for one in coded)}
        strange = {
            one.actor_id
            for one in coded
            if one.actor_id is not None and not any(_same_actor(one, name, gold.named, aliases) for name in accepted)
        }
        found += len(hit)
        missed += len(required) - len(hit)
        wrong += len(strange)
    return RoleCounts(found, missed, wrong)


def _same_actor(actor: CodedActor, gold_name: str, named: bool, aliases: AliasesById) -> bool:
    if not named:
        return actor.actor_id == gold_name
    names = aliases.get(actor.actor_id or "", frozenset())
    return folded(gold_name) in names or folded(gold_name) == folded(actor.actor_name)
