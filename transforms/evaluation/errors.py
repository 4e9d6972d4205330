"""The errors behind the figures, one by one, for whoever improves the coder.

Belongs here: the listing of missed, spurious and wrongly filled events.
Does not: the figures (`transforms.evaluation.quality`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import polars as pl

from transforms.evaluation.coded import CodedEvent
from transforms.evaluation.gold import GoldEvent, GoldSet
from transforms.evaluation.matching import Outcome

ERROR_SCHEMA: dict[str, pl.DataType] = {
    "gold_set": pl.String(),
    "error": pl.String(),
    "source_file": pl.String(),
    "char_start": pl.Int64(),
    "char_end": pl.Int64(),
    "event_table": pl.String(),
    "event_type": pl.String(),
    "gold_id": pl.String(),
    "event_id": pl.String(),
    "detail": pl.String(),
}


NOT_SEEN = "no trigger of the table seen"


def error_listing(gold: GoldSet, outcome: Outcome, candidates: pl.DataFrame) -> pl.DataFrame:
    """What went wrong, one row each: missed gold, spurious events, wrong slots of matched ones.

    A missed event's detail tells why the triggers seen at its anchors were not coded, by the `candidates` table.
    """
    seen: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in candidates.iter_rows(named=True):
        seen[row["source_file"], row["event_table"]].append(row)
    rows = [
        _error(gold, "missed", gold_event=event, detail=_why_missed(event, seen[event.source_file, event.event_table]))
        for event in outcome.missed
    ]
    rows += [_error(gold, "spurious", coded=event) for event in outcome.spurious]
    for match in outcome.matches:
        for slot, right in match.comparison.right.items():
            if right is False:
                detail = f"coded {_told(match.coded, slot)}; accepted {_accepted(match.gold, slot)}"
                rows.append(_error(gold, slot, match.gold, match.coded, detail))
    listing = pl.DataFrame(rows, schema=ERROR_SCHEMA)
    return listing.sort("error", "source_file", "char_start", maintain_order=True)


def _error(
    gold: GoldSet,
    error: str,
    gold_event: GoldEvent | None = None,
    coded: CodedEvent | None = None,
    detail: str = "",
) -> dict[str, object]:
    event = coded or gold_event
    assert event is not None
    start, end = event.spans[0] if isinstance(event, CodedEvent) else event.anchors[0]
    kind = event.event_type if isinstance(event, CodedEvent) else "|".join(sorted(event.event_types))
    return {
        "gold_set": gold.name,
        "error": error,
        "source_file": event.source_file,
        "char_start": start,
        "char_end": end,
        "event_table": event.event_table,
        "event_type": kind,
        "gold_id": gold_event.gold_id if gold_event else None,
        "event_id": coded.event_id if coded else None,
        "detail": detail,
    }


def _why_missed(event: GoldEvent, candidates: Sequence[dict[str, Any]]) -> str:
    reasons = {
        f"{row['reason']} ({row['trigger_id']})": None
        for row in candidates
        for start, end in event.anchors
        if row["char_start"] < end and start < row["char_end"]
    }
    return "; ".join(reasons) or NOT_SEEN


def _told(coded: CodedEvent, slot: str) -> str:
    if slot == "roles":
        return "; ".join(sorted(f"{a.role}={a.actor_id or repr(a.actor_name)}" for a in coded.actors))
    values = {
        "type": coded.event_type,
        "status": coded.status,
        "scope": coded.scope,
        "date": coded.date,
        "place": coded.place_name,
        "country": coded.country,
        "fatalities": coded.fatalities,
        "quantity": coded.quantity,
    }
    return str(values[slot])


def _accepted(gold: GoldEvent, slot: str) -> str:
    if slot == "roles":
        required = [f"{role}={name}" for role, names in gold.actors.items() for name in names]
        also = [f"({role}={name})" for role, names in gold.actors_also.items() for name in names]
        return "; ".join(sorted(required) + sorted(also))
    values: dict[str, frozenset[object]] = {
        "type": frozenset(gold.event_types),
        "status": frozenset(gold.statuses),
        "scope": frozenset(gold.scopes),
        "date": frozenset(gold.dates),
        "place": frozenset(gold.places),
        "country": frozenset(gold.countries),
        "fatalities": frozenset(gold.fatalities),
        "quantity": frozenset(gold.quantities),
    }
    return " or ".join(sorted(str(value) for value in values[slot]))
