"""Event reports as events without the warehouse: only what the coder itself tied together is joined.

Belongs here: a quick look at the coder alone, for development. Does not: the linking of reports to
events, which is the warehouse's (`models/intermediate/`) and finds more.
"""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from transforms.schemas.codebook import EVENT_TABLES

_EVENT = (
    "event_type",
    "status",
    "scope",
    "date_start",
    "date_end",
    "date_precision",
    "place_name",
    "country",
    "fatalities_low",
    "fatalities_high",
)


def unlinked_events(tables: Mapping[str, pl.DataFrame]) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    """Raw tables of the coder in; frames like `marts.events`, `event_reports`, `event_actors` out.

    A report that refers to another belongs to its event; a repeat belongs to the first report of the
    same table and type in its file whose quote has the same words; any other report is an event.
    """
    reports = pl.concat(
        [
            tables[name].with_columns(event_table=pl.lit(name))
            for name in EVENT_TABLES
            if name in tables and tables[name].height
        ]
        or [pl.DataFrame(schema={"report_id": pl.String, "event_table": pl.String})],
        how="diagonal",
    )
    heads = _heads(reports) if reports.height else {}
    event_of = pl.DataFrame(
        {"report_id": list(heads), "event_id": list(heads.values())},
        schema={"report_id": pl.String, "event_id": pl.String},
    )
    linked = reports.join(event_of, on="report_id")
    first = linked.filter(pl.col("report_id") == pl.col("event_id"))
    quantities = [name for name in ("quantity_low", "quantity_high") if name in first.columns]
    events = first.select(
        [pl.col(n) if n in first.columns else pl.lit(None).alias(n) for n in ("event_id", "event_table", *_EVENT)]
        + [pl.col(name) for name in quantities]
    )
    actors = tables["event_actors"].join(event_of, on="report_id").select("event_id", "role", "actor_id", "actor_name")
    return events, linked, actors.unique(maintain_order=True)


def _heads(reports: pl.DataFrame) -> dict[str, str]:
    """Report id to the id of the report that stands for its event."""
    parent: dict[str, str] = {}
    by_words: dict[tuple[str, str, str, str], str] = {}
    rows = reports.sort("source_file", "is_repeat", "char_start").select(
        "report_id", "source_file", "event_table", "event_type", "quote", "is_repeat", "refers_to"
    )
    known = set(reports["report_id"].to_list())
    for report_id, file, table, event_type, quote, is_repeat, refers_to in rows.iter_rows():
        words = (file, table, event_type, "".join(filter(str.isalnum, quote)).lower())
        first = by_words.setdefault(words, report_id)
        parent[report_id] = refers_to if refers_to in known else first if is_repeat else report_id
    return {report_id: _top(report_id, parent) for report_id in parent}


def _top(report_id: str, parent: Mapping[str, str]) -> str:
    seen = {report_id}
    while parent[report_id] not in seen:
        report_id = parent[report_id]
        seen.add(report_id)
    return report_id
