"""Raw tables written down as JSON, column by column, and read back equal to what they were.

Belongs here: the written form. Does not: where it is kept (`orchestration.store`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date

import polars as pl

from transforms.schemas import dtypes


def tables_to_json(tables: Mapping[str, pl.DataFrame]) -> bytes:
    """Raw tables by name as JSON; a table without rows is left out."""
    plain = {name: frame.to_dict(as_series=False) for name, frame in tables.items() if frame.height}
    return json.dumps(plain, separators=(",", ":"), default=_day).encode()


def tables_from_json(entries: Iterable[bytes]) -> dict[str, pl.DataFrame]:
    """What `tables_to_json` wrote, the entries' rows one after another; tables without any row are left out."""
    found: dict[str, dict[str, list[object]]] = {}
    for entry in entries:
        for table, columns in json.loads(entry).items():
            collected = found.setdefault(table, {column: [] for column in dtypes(table)})
            for column, values in columns.items():
                collected[column] += values
    return {table: _frame(table, columns) for table, columns in found.items()}


def _frame(table: str, columns: Mapping[str, list[object]]) -> pl.DataFrame:
    declared = dtypes(table)
    series = [
        pl.Series(name, values, dtype=pl.String).str.to_date("%Y-%m-%d")
        if declared[name] == pl.Date
        else pl.Series(name, values, dtype=declared[name])
        for name, values in columns.items()
    ]
    return pl.DataFrame(series)


def _day(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"a raw table holds no {type(value).__name__}")
