"""The build file: loading frames into it, and what Dagster shows of its tables.

Belongs here: connections to DuckDB and bulk loading. Does not: models (`models/`), the published file
(`orchestration.publish`).
"""

import glob
import hashlib
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb
import polars as pl

NO_EXTENSIONS = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
COMPANIONS = (".wal", ".tmp")  # also .wal.checkpoint and the like
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
    """What is shown of a table: its rows, its columns with types, its first rows as text.

    `version` is a hash of the columns and of all rows, in whatever order they stand.
    """

    rows: int
    columns: tuple[tuple[str, str], ...] = ()
    preview: tuple[dict[str, str], ...] = field(default=())
    version: str = ""


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
    remove_with_companions(path)


def remove_with_companions(path: Path, keep: bool = False) -> None:
    """Removes a database file and what DuckDB writes beside it: its log, its folder of temporary files.

    With `keep` the file itself stays.
    """
    for companion in path.parent.glob(f"{glob.escape(path.name)}.*"):
        if companion.name.removeprefix(path.name).startswith(COMPANIONS):
            shutil.rmtree(companion) if companion.is_dir() else companion.unlink()
    if not keep:
        if path.is_dir():
            shutil.rmtree(path)
        elif path.exists():  # asked first: a disk that cannot be written refuses to remove what is not there
            path.unlink()


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
    counted = connection.execute(
        f"SELECT count(*), coalesce(sum(hash(listed)::HUGEINT), 0) FROM {name} AS listed"
    ).fetchone()
    rows, contents = counted or (0, 0)
    cursor = connection.execute(f"SELECT * FROM {name} LIMIT {PREVIEW_ROWS}")
    columns = tuple((str(column[0]), str(column[1])) for column in cursor.description or ())
    preview = tuple(
        {column: _shown(value) for (column, _), value in zip(columns, row, strict=True)} for row in cursor.fetchall()
    )
    version = hashlib.sha256(f"{columns} {rows} {contents}".encode()).hexdigest()[:16]
    return TableFacts(int(rows), columns, preview, version)


def _shown(value: Any) -> str:
    text = "" if value is None else str(value)
    return text if len(text) <= PREVIEW_WIDTH else text[: PREVIEW_WIDTH - 1] + "…"
