"""The publication: the new file and its exports written beside the old ones, checked, then put in their place.

Belongs here: copying, comments, checks, the order of the swap. Does not: models, Dagster, what exports hold
(`orchestration.exports`).

What is seen at each step, and after a kill in it:
1. The file as `*.publishing` and a folder in `.exports/` are written, checked and synced. Readers see the old
   file and the old exports; what a kill leaves is swept by the next publication.
2. One rename puts the file in place: the build is published. Readers see the new file and the old exports.
3. One rename turns the link `exports`. Readers see the new file and the new exports.
Each is always whole. Which build the exports are of stands in their `datapackage.json` (`build_id`, and the
hash of the file they were made from), that of the file in `marts.build_info`. A kill between 2 and 3 leaves
the exports one build behind until the next publication. Whatever fails before 2 changes nothing.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from orchestration.errors import PublishError
from orchestration.exports import LINK, clear_shelf, turn, write_exports
from orchestration.warehouse import NO_EXTENSIONS, connected, literal, quoted, remove_with_companions

SCHEMA = "marts"
STORAGE_VERSION = "v1.4.0"
TEMPORARY = ".publishing"
READ_ONLY = 0o444

MISSING_COMMENTS = """
    SELECT table_name FROM duckdb_tables() WHERE coalesce(trim(comment), '') = ''
    UNION ALL
    SELECT table_name || '.' || column_name FROM duckdb_columns()
    WHERE NOT internal AND coalesce(trim(comment), '') = ''
    ORDER BY ALL
"""


@dataclass(frozen=True, slots=True)
class Description:
    """What a table's rows are, and what each column holds."""

    table: str
    columns: Mapping[str, str]


def publish(
    build_file: Path, target: Path, descriptions: Mapping[str, Description], exports: bool = False
) -> dict[str, int]:
    """Copies the described tables of `marts` from the build file to `target`; gives rows by table.

    With `exports` the same tables stand beside it in other formats; without, no exports of an older build
    stay. Raises `PublishError` when a table is missing, lost rows or lacks a comment; all is then as it was.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    link = target.with_name(LINK)
    remove_leftovers(target)
    temporary = target.with_name(f"{target.name}{TEMPORARY}")
    try:
        counts = _copy(build_file, temporary, descriptions)
        check(temporary, counts)
        if exports:
            write_exports(temporary, target.name, link)
        os.chmod(temporary, READ_ONLY)
        _sync(temporary)
        remove_with_companions(target, keep=True)  # the log of somebody who wrote to the old file
        os.replace(temporary, target)
        _sync(target.parent)
    except BaseException as error:
        remove_leftovers(target)
        if isinstance(error, duckdb.Error | OSError):
            raise PublishError(f"{target} could not be written: {error}; the last good file stays") from error
        raise
    remove_with_companions(temporary)
    try:
        turn(link, exports)
        _sync(target.parent)
    except OSError as error:
        raise PublishError(f"{target} is published, but {link} stays at the build before: {error}") from error
    return counts


def remove_leftovers(target: Path) -> None:
    """Removes what a publication that was killed left beside the target, and exports that are no longer linked."""
    remove_with_companions(target.with_name(f"{target.name}{TEMPORARY}"))
    clear_shelf(target.with_name(LINK))


def check(path: Path, counts: Mapping[str, int]) -> None:
    """Opens the file as a reader would. Raises `PublishError` on a fault: rows, comments, views, a `.wal`."""
    faults: list[str] = []
    with connected(path, read_only=True) as connection:
        for table, rows in counts.items():
            found = connection.execute(f"SELECT count(*) FROM {SCHEMA}.{quoted(table)}").fetchone()
            if found != (rows,):
                faults.append(f"{table} has {found} rows, not {rows}")
        faults += [f"{row[0]} has no comment" for row in connection.execute(MISSING_COMMENTS).fetchall()]
        views = connection.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()
        faults += [f"{row[0]} is a view" for row in views]
    if path.with_name(path.name + ".wal").exists():
        faults.append("a write-ahead log stands beside it")
    if faults:
        raise PublishError("not published, the last good file stays: " + "; ".join(faults[:10]))


def _copy(build_file: Path, temporary: Path, descriptions: Mapping[str, Description]) -> dict[str, int]:
    connection = duckdb.connect(config={**NO_EXTENSIONS, "temp_directory": f"{temporary}.tmp"})
    try:
        connection.execute(f"ATTACH {literal(str(build_file))} AS build (READ_ONLY)")
        connection.execute(
            f"ATTACH {literal(str(temporary))} AS published (STORAGE_VERSION {literal(STORAGE_VERSION)})"
        )
        connection.execute("BEGIN")
        connection.execute(f"CREATE SCHEMA published.{SCHEMA}")
        counts = {table: _copy_table(connection, table, descriptions[table]) for table in sorted(descriptions)}
        connection.execute("COMMIT")
        connection.execute("DETACH build")
        connection.execute("CHECKPOINT published")
        connection.execute("DETACH published")
    finally:
        connection.close()
    return counts


def _copy_table(connection: duckdb.DuckDBPyConnection, table: str, description: Description) -> int:
    """Creates the table with its types, NOT NULLs and comments, fills it, gives the rows it should hold."""
    columns = connection.execute(
        "SELECT column_name, data_type, is_nullable FROM duckdb_columns()"
        " WHERE database_name = 'build' AND schema_name = ? AND table_name = ? ORDER BY column_index",
        [SCHEMA, table],
    ).fetchall()
    if not columns:
        raise PublishError(f"not published, the last good file stays: the build has no table {SCHEMA}.{table}")
    name = f"published.{SCHEMA}.{quoted(table)}"
    source = f"build.{SCHEMA}.{quoted(table)}"
    declared = ", ".join(f"{quoted(c)} {kind}{'' if null else ' NOT NULL'}" for c, kind, null in columns)
    connection.execute(f"CREATE TABLE {name} ({declared})")
    connection.execute(f"INSERT INTO {name} SELECT * FROM {source}")
    connection.execute(f"COMMENT ON TABLE {name} IS {literal(description.table)}")
    for column, _, _ in columns:
        text = literal(description.columns.get(column, ""))
        connection.execute(f"COMMENT ON COLUMN {name}.{quoted(column)} IS {text}")
    rows = connection.execute(f"SELECT count(*) FROM {source}").fetchone()
    return int(rows[0]) if rows else 0


def _sync(path: Path) -> None:
    """Has the system write the file, or the folder's names, to the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
