"""Coded events as the scorer sees them: one per event and article, with spans and actors.

Belongs here: frames of the marts to `CodedEvent`. Does not: gold, comparison.

Gold is coded article by article, while the warehouse joins the reports of one occurrence across
articles. So an event counts once for every article that reports it; two events in one article for one
occurrence stay two, and the second is a false positive.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from transforms.evaluation.gold import DateTriple, Range, Span


@dataclass(frozen=True, slots=True)
class CodedActor:
    """An actor in a role; `actor_id` is None for a name that is in no dictionary."""

    role: str
    actor_id: str | None
    actor_name: str


@dataclass(frozen=True, slots=True)
class CodedEvent:
    """What an article tells of one coded event; `quantity` is None where the frames hold no quantities."""

    event_id: str
    article_id: str
    source_file: str
    event_table: str
    event_type: str
    status: str
    scope: str
    date: DateTriple
    place_name: str | None
    country: str | None
    fatalities: Range
    quantity: Range | None
    spans: tuple[Span, ...]
    actors: tuple[CodedActor, ...]


def coded_events(
    events: pl.DataFrame, event_reports: pl.DataFrame, event_actors: pl.DataFrame, files: Iterable[str]
) -> list[CodedEvent]:
    """The events of the frames, per article, as far as they are reported in `files`.

    Takes the columns of `marts.events`, `marts.event_reports` and `marts.event_actors`;
    without `quantity_low` and `quantity_high` in `events` quantities are not scored. Ordered by file and
    first span.
    """
    rows = {row["event_id"]: row for row in events.iter_rows(named=True)}
    actors: dict[str, list[CodedActor]] = defaultdict(list)
    for event_id, role, actor_id, name in event_actors.select("event_id", "role", "actor_id", "actor_name").iter_rows():
        actors[event_id].append(CodedActor(role, actor_id, name or ""))
    spans: dict[tuple[str, str, str], list[Span]] = defaultdict(list)
    covered = set(files)
    for event_id, article_id, file, start, end in event_reports.select(
        "event_id", "article_id", "source_file", "char_start", "char_end"
    ).iter_rows():
        if file in covered and event_id in rows:
            spans[event_id, article_id, file].append((start, end))
    coded = [
        _coded_event(rows[event_id], article_id, file, sorted(found), actors[event_id])
        for (event_id, article_id, file), found in spans.items()
    ]
    return sorted(coded, key=lambda event: (event.source_file, event.spans[0], event.event_id))


def _coded_event(
    row: Mapping[str, Any], article_id: str, source_file: str, spans: list[Span], actors: list[CodedActor]
) -> CodedEvent:
    return CodedEvent(
        event_id=row["event_id"],
        article_id=article_id,
        source_file=source_file,
        event_table=row["event_table"],
        event_type=row["event_type"],
        status=row["status"],
        scope=row["scope"],
        date=(_iso(row["date_start"]), _iso(row["date_end"]), row["date_precision"]),
        place_name=row["place_name"],
        country=row["country"],
        fatalities=(row["fatalities_low"], row["fatalities_high"]),
        quantity=(row["quantity_low"], row["quantity_high"]) if "quantity_low" in row else None,
        spans=tuple(spans),
        actors=tuple(actors),
    )


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
