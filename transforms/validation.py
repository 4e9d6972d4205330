"""Rows against their models: what holds goes on, what does not is listed with its reason.

Belongs here: running the models over frames, telling in plain words what a row broke, checking that
quotes stand where their spans say. Does not: the rules (`transforms.schemas`), loading, logging.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import polars as pl
from pandera.errors import SchemaErrors

from transforms.schemas import EVENT_TABLES, MODELS, Column, columns, empty

_WHERE = ("article_id", "source_file", "char_start", "char_end")


class TableShapeError(ValueError):
    """A whole table is not of its model's shape: a fault of the program, not of a row."""


def validate(tables: Mapping[str, pl.DataFrame]) -> tuple[dict[str, pl.DataFrame], pl.DataFrame]:
    """Raw tables by name in; the same tables without their bad rows, and the quarantine, out.

    A bad row is listed once for every rule it breaks. An actor goes with its report: rows of
    `event_actors` whose report was quarantined, or is in no table, are listed too. Raises
    `TableShapeError` naming table and column when a table lacks a column or has the wrong type.
    """
    for name, frame in tables.items():
        _require_shape(name, frame)
    kept: dict[str, pl.DataFrame] = {}
    bad: list[dict[str, object]] = []
    for name, frame in tables.items():
        kept[name], rows = _split(name, frame)
        bad += rows
    if "event_actors" in kept:
        kept["event_actors"], rows = _split_orphans(kept, tables, bad)
        bad += rows
        _place_actors(bad, tables)
    quarantine = pl.DataFrame(bad, schema=empty("quarantine").schema) if bad else empty("quarantine")
    return kept, quarantine


def quote_mismatches(reports: pl.DataFrame, documents: pl.DataFrame) -> pl.DataFrame:
    """Rows of `reports` whose quote is not the text at their span.

    Takes frames with `source_file`, `char_start`, `char_end`, `quote` and with `source_file`, `text`;
    gives the rows that fail, with the column `found`: the text at the span, null without a document.
    """
    texts = dict(documents.select("source_file", "text").iter_rows())
    spans = reports.select("source_file", "char_start", "char_end").iter_rows()
    found = [texts[file][start:end] if file in texts else None for file, start, end in spans]
    marked = reports.with_columns(pl.Series("found", found, dtype=pl.String))
    return marked.filter(pl.col("quote").ne_missing(pl.col("found")) | pl.col("found").is_null())


def _require_shape(name: str, frame: pl.DataFrame) -> None:
    if name not in MODELS:
        raise TableShapeError(f"raw.{name} is not a table the schemas know")
    declared = {column.name: column.dtype for column in columns(name)}
    missing = [column for column in declared if column not in frame.columns]
    extra = [column for column in frame.columns if column not in declared]
    if missing or extra:
        told = [f"lacks {', '.join(missing)}"] * bool(missing) + [f"has unknown {', '.join(extra)}"] * bool(extra)
        raise TableShapeError(f"raw.{name} {' and '.join(told)}")
    for column, dtype in declared.items():
        if frame.schema[column] != dtype:
            raise TableShapeError(f"raw.{name}.{column} is {frame.schema[column]}, should be {dtype}")


def _split(name: str, frame: pl.DataFrame) -> tuple[pl.DataFrame, list[dict[str, object]]]:
    """The rows of a table that hold, and quarantine rows for those that do not."""
    ordered = frame.select(column.name for column in columns(name))
    try:
        MODELS[name].validate(ordered, lazy=True)
    except SchemaErrors as errors:
        failures = errors.failure_cases
    else:
        return ordered, []
    unplaced = failures.filter(pl.col("index").is_null())
    if unplaced.height:
        column, check = unplaced.select("column", "check").row(0)
        raise TableShapeError(f"raw.{name}.{column} could not be checked: {check}")
    declared = {column.name: column for column in columns(name)}
    seen: dict[tuple[int, str, str], dict[str, object]] = {}
    for column, check, index in failures.select("column", "check", "index").iter_rows():
        blamed, reason = _plain_words(column, check, declared)
        row = ordered.row(index, named=True)
        seen.setdefault((index, blamed, reason), _quarantined(name, index, row, blamed, reason))
    bad_rows = {index for index, _, _ in seen}
    good = [index for index in range(ordered.height) if index not in bad_rows]
    return ordered[good], [seen[key] for key in sorted(seen)]


def _split_orphans(
    kept: Mapping[str, pl.DataFrame], tables: Mapping[str, pl.DataFrame], bad: list[dict[str, object]]
) -> tuple[pl.DataFrame, list[dict[str, object]]]:
    """Actors whose report still stands, and quarantine rows for the others; `bad` are the rows listed so far."""
    actors = kept["event_actors"]
    broken = {row["row_number"] for row in bad if row["event_table"] == "event_actors"}
    numbers = [number for number in range(tables["event_actors"].height) if number not in broken]
    standing = _report_keys(kept)
    given = _report_keys(tables)
    keys = list(actors.select("event_table", "report_id").iter_rows())
    good = [index for index, key in enumerate(keys) if key in standing]
    orphans = [
        _quarantined(
            "event_actors",
            numbers[index],
            actors.row(index, named=True),
            "report_id",
            "its report was quarantined" if key in given else "its report is in no event table",
        )
        for index, key in enumerate(keys)
        if key not in standing
    ]
    return actors[good], orphans


def _place_actors(bad: list[dict[str, object]], tables: Mapping[str, pl.DataFrame]) -> None:
    """Gives quarantined actors the article and file of their report, which their own row does not hold."""
    homes = {
        report_id: (article_id, source_file)
        for name in EVENT_TABLES
        if name in tables
        for report_id, article_id, source_file in tables[name]
        .select("report_id", "article_id", "source_file")
        .iter_rows()
    }
    for row in bad:
        if row["event_table"] == "event_actors":
            report_id = json.loads(str(row["row_json"]))["report_id"]
            row["article_id"], row["source_file"] = homes.get(report_id, (None, None))


def _report_keys(tables: Mapping[str, pl.DataFrame]) -> set[tuple[str, str]]:
    return {
        (name, report_id)
        for name in EVENT_TABLES
        if name in tables
        for report_id in tables[name]["report_id"].to_list()
    }


def _plain_words(column: str, check: str, declared: Mapping[str, Column]) -> tuple[str, str]:
    """The column to blame and the reason a person can read, from Pandera's name of the check."""
    if column not in declared:
        blamed, _, reason = check.partition(": ")
        return blamed, reason
    if check == "not_nullable":
        return column, "is missing"
    if check.startswith("isin"):
        return column, f"is none of {', '.join(declared[column].allowed)}"
    if check.startswith("greater_than_or_equal_to"):
        return column, f"is below {check.partition('(')[2].rstrip(')')}"
    if check.startswith("less_than_or_equal_to"):
        return column, f"is above {check.partition('(')[2].rstrip(')')}"
    if check.startswith("str_length"):
        return column, "is empty"
    if check.startswith("str_matches"):
        return column, "does not have the form of such an id"
    if "unique" in check:
        return column, "stands twice in the table"
    return column, f"breaks the rule {check}"


def _quarantined(table: str, number: int, row: dict[str, Any], blamed: str, reason: str) -> dict[str, object]:
    value = row.get(blamed)
    return {
        "event_table": table,
        **{name: row.get(name) for name in _WHERE},
        "row_number": number,
        "column_name": blamed,
        "value": None if value is None else str(value),
        "reason": reason,
        "row_json": json.dumps(row, ensure_ascii=False, default=_json_value),
    }


def _json_value(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
