"""Every raw table's model, and what others ask of it: dtypes, empty frames, descriptions.

Belongs here: look-ups by table name. Does not: declarations (the modules beside this one).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from inspect import cleandoc

import pandera.polars as pa
import polars as pl

from transforms.schemas.annotations import ANNOTATION_MODELS
from transforms.schemas.codebook import CORE_TABLES, EVENT_TABLES, EVENT_TYPES, ROLES
from transforms.schemas.events import EVENT_MODELS, EventActors

MODELS: dict[str, type[pa.DataFrameModel]] = {
    **EVENT_MODELS,
    "event_actors": EventActors,
    **ANNOTATION_MODELS,
}

_DUCKDB_TYPES: dict[type[pl.DataType], str] = {
    pl.String: "VARCHAR",
    pl.Int32: "INTEGER",
    pl.Int64: "BIGINT",
    pl.Float64: "DOUBLE",
    pl.Boolean: "BOOLEAN",
    pl.Date: "DATE",
}

__all__ = [
    "CORE_TABLES",
    "EVENT_MODELS",
    "EVENT_TABLES",
    "EVENT_TYPES",
    "MODELS",
    "ROLES",
    "Column",
    "columns",
    "dtypes",
    "duckdb_type",
    "empty",
    "frame",
    "table_description",
]


@dataclass(frozen=True, slots=True)
class Column:
    """What a column is called, holds, may hold and means."""

    name: str
    dtype: pl.DataType
    duckdb_type: str
    nullable: bool
    allowed: tuple[str, ...]
    description: str


def _model(table: str) -> type[pa.DataFrameModel]:
    if table not in MODELS:
        raise KeyError(f"no raw table is called {table!r}; known: {', '.join(MODELS)}")
    return MODELS[table]


def duckdb_type(dtype: pl.DataType | type[pl.DataType]) -> str:
    """The type that DuckDB gives a column of this dtype."""
    kind = dtype if isinstance(dtype, type) else type(dtype)
    return _DUCKDB_TYPES[kind]


@cache
def columns(table: str) -> tuple[Column, ...]:
    """The columns of a raw table, in order, as its model declares them."""
    found = []
    for name, declared in _model(table).to_schema().columns.items():
        dtype = declared.dtype.type
        allowed = next((c.statistics["allowed_values"] for c in declared.checks if c.name == "isin"), ())
        found.append(
            Column(
                name=name,
                dtype=dtype,
                duckdb_type=duckdb_type(dtype),
                nullable=bool(declared.nullable),
                allowed=tuple(str(value) for value in allowed),
                description=declared.description or "",
            )
        )
    return tuple(found)


def dtypes(table: str) -> dict[str, pl.DataType]:
    """Column names and Polars dtypes of a raw table, in order."""
    return {column.name: column.dtype for column in columns(table)}


def empty(table: str) -> pl.DataFrame:
    """A frame of that raw table with its columns and dtypes and no rows."""
    return pl.DataFrame(schema=dtypes(table))


def frame(table: str, rows: list[dict[str, object]]) -> pl.DataFrame:
    """Rows as a frame of that raw table; a missing key is null, an unknown key an error."""
    unknown = sorted({key for row in rows for key in row} - set(dtypes(table)))
    if unknown:
        raise ValueError(f"raw.{table} has no column {', '.join(unknown)}")
    return pl.DataFrame(rows, schema=dtypes(table), orient="row")


def table_description(table: str) -> str:
    """What one row of that raw table is."""
    return cleandoc(_model(table).__doc__ or "")
