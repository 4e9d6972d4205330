"""The build file: loading frames into it, and what Dagster shows of its tables.

Belongs here: connections to DuckDB and bulk loading. Does not: models (`models/`), the published file
(`orchestration.publish`).
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb
import polars as pl

NO_EXTENSIONS = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
PREVIEW_ROWS = 5
PREVIEW_WIDTH = 80


class _Stream:
    """A frame as DuckDB takes it without pyarrow: an object with an Arrow stream."""

    def __init__(self, frame: pl.DataFrame) -> None:
        self._frame = frame

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self._frame.__arrow_c_stream__(requested_schema)


@dataclass(frozen=True, slots=True)
class TableFacts:
    """What is shown of a table: its rows, its columns with types, its first rows as text."""

    rows: int
    columns: tuple[tuple[str, str], ...] = ()
    preview: tuple[dict[str, str], ...] = field(default=())


def quoted(name: str) -> str:
    """The name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """The text as an SQL string, for statements that take no parameters."""
    return "'" + text.replace("'", "''") + "'"


@contextmanager
def connected(path: Path, read_only: bool = False) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to the file that is closed at the end of the block."""
    connection = duckdb.connect(str(path), read_only=read_only, config=dict(NO_EXTENSIONS))
    try:
        yield connection
    finally:
        connection.close()


def start_build(path: Path) -> None:
    """An empty build file in place of whatever stands there: an old build, a broken one, nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for old in (path, path.with_name(path.name + ".wal")):
        old.unlink(missing_ok=True)


def load_frames(path: Path, schema: str, frames: Mapping[str, pl.DataFrame]) -> None:
    """Writes every frame as a table of that name, replacing one that is there; all or none."""
    with connected(path) as connection:
        connection.execute("BEGIN")
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {quoted(schema)}")
        for name, frame in frames.items():
            connection.register("incoming", _Stream(frame))
            table = f"{quoted(schema)}.{quoted(name)}"
            connection.execute(f"CREATE OR REPLACE TABLE {table} AS SELECT * FROM incoming")
            connection.unregister("incoming")
        connection.execute("COMMIT")


def read_frame(connection: duckdb.DuckDBPyConnection, query: str) -> pl.DataFrame:
    """The rows of a query as a frame."""
    return pl.DataFrame(connection.sql(query))


def table_facts(connection: duckdb.DuckDBPyConnection, schema: str, table: str) -> TableFacts:
    """Row count, columns and first rows of a table."""
    name = f"{quoted(schema)}.{quoted(table)}"
    rows = connection.execute(f"SELECT count(*) FROM {name}").fetchone()
    cursor = connection.execute(f"SELECT * FROM {name} LIMIT {PREVIEW_ROWS}")
    columns = tuple((str(column[0]), str(column[1])) for column in cursor.description or ())
    preview = tuple(
        {column: _shown(value) for (column, _), value in zip(columns, row, strict=True)} for row in cursor.fetchall()
    )
    return TableFacts(int(rows[0]) if rows else 0, columns, preview)


def _shown(value: Any) -> str:
    text = "" if value is None else str(value)
    return text if len(text) <= PREVIEW_WIDTH else text[: PREVIEW_WIDTH - 1] + "…"
