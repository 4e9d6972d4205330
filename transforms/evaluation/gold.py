"""Gold events: what a line of a gold file says, ready to be compared.

Belongs here: the shape of gold and its parsing from decoded JSON lines.
Does not: finding or opening gold files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Span = tuple[int, int]
DateTriple = tuple[str | None, str | None, str]
Range = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """One gold event: accepted values of every slot, and the spans that report it.

    `actors` must be found, `actors_also` may be; both map a role to ids, or to names where `named`.
    """

    gold_id: str
    article_id: str
    source_file: str
    event_table: str
    required: bool
    event_types: frozenset[str]
    statuses: frozenset[str]
    scopes: frozenset[str]
    dates: frozenset[DateTriple]
    places: frozenset[str]
    countries: frozenset[str]
    actors: Mapping[str, frozenset[str]]
    actors_also: Mapping[str, frozenset[str]]
    named: bool
    fatalities: frozenset[Range]
    quantities: frozenset[Range]
    anchors: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class GoldSet:
    """A named set of gold events over the files it covers.

    A covered file without a gold event is gold too: whatever is coded in it is spurious.
    `tables` are the event tables the coders looked for; `hashes` the SHA-256 of the covered files,
    where known, so that gold is never held against another text of the same name.
    """

    name: str
    files: frozenset[str]
    tables: tuple[str, ...]
    events: tuple[GoldEvent, ...]
    hashes: Mapping[str, str] = field(default_factory=dict)


def parse_gold_set(
    name: str,
    lines: Iterable[Mapping[str, Any]],
    tables: Sequence[str],
    files: Iterable[str] = (),
    hashes: Mapping[str, str] | None = None,
) -> GoldSet:
    """Decoded lines of a gold file in, the gold set out; raises `ValueError` naming a bad line."""
    events = []
    for number, line in enumerate(lines, start=1):
        try:
            events.append(_gold_event(line))
        except (KeyError, TypeError, ValueError, IndexError) as error:
            raise ValueError(f"gold set {name}, line {number}: {error!r}") from error
    outside = sorted({event.event_table for event in events} - set(tables))
    if outside:
        raise ValueError(f"gold set {name} does not cover {', '.join(outside)} but has such events")
    covered = frozenset(files) | {event.source_file for event in events}
    return GoldSet(name, covered, tuple(tables), tuple(events), dict(hashes or {}))


def _gold_event(line: Mapping[str, Any]) -> GoldEvent:
    named = "actors_named" in line
    return GoldEvent(
        gold_id=line["gold_id"],
        article_id=line["article_id"],
        source_file=line["file"],
        event_table=line["event_table"],
        required=bool(line["required"]),
        event_types=frozenset(line["event_type"]),
        statuses=frozenset(line["status"]),
        scopes=frozenset(line["scope"]),
        dates=frozenset((start, end, precision) for start, end, precision in line["dates"]),
        places=frozenset(line["places"]),
        countries=frozenset(line["countries"]),
        actors=_by_role(line["actors_named" if named else "actors"]),
        actors_also=_by_role(line["actors_named_also" if named else "actors_also"]),
        named=named,
        fatalities=_ranges(line["fatalities"]),
        quantities=_ranges(line.get("quantity")),
        anchors=tuple((start, end) for start, end in line["anchors"]),
    )


def _by_role(actors: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    return {role: frozenset(names) for role, names in actors.items()}


def _ranges(values: Iterable[Sequence[int | None]] | None) -> frozenset[Range]:
    return frozenset((low, high) for low, high in values or ())
