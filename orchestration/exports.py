"""The exports: the published tables as Parquet, CSV and GeoJSON, a folder for each build.

Belongs here: writing a folder, hashing it, turning the link `exports` to it. Does not: the DuckDB file and
when the link is turned (`orchestration.publish`), how documents look (`transforms.exports`).

`exports` is a link to one of two folders, `.exports/a` and `.exports/b`, so that one rename changes the whole
set. A new set is written into the folder the link does not lead to; the set before stays until the next
publication begins, for those who are still reading it.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb

from orchestration.errors import PublishError
from orchestration.settings import PROJECT_DIR
from orchestration.warehouse import connected, literal, quoted
from transforms.exports.data_package import Column, ExportedFile, descriptor
from transforms.exports.geojson import Geometry, feature_collection, outlines

LINK, SHELF = "exports", ".exports"
FOLDERS = ("a", "b")
BASEMAP = PROJECT_DIR / "transforms" / "report" / "package" / "basemap.geojson"
DESCRIPTOR, SUMS = "datapackage.json", "SHA256SUMS"
READ_ONLY = 0o444
BYTE_ORDER_MARK = "\ufeff"
FORMULA = r"^''*[=+\-@\t\r\n]"  # the apostrophe is doubled: it stands in an SQL string

COLUMNS = """
    SELECT columns.column_name, columns.data_type, NOT columns.is_nullable, entries.unit, columns.comment,
        string_split(entries.allowed_values, '; ')
    FROM duckdb_columns() AS columns
    LEFT JOIN marts.data_dictionary AS entries
        ON columns.table_name = entries.table_name AND columns.column_name = entries.column_name
    WHERE columns.table_name = ?
    ORDER BY columns.column_index
"""
SOURCES = """
    SELECT concat_ws(', ', nullif(authors, ''), coalesce(nullif(title, ''), source_file), nullif(publication, ''),
        published_on, nullif(url, ''))
    FROM marts.articles
    ORDER BY article_id
"""
LAYERS = {
    "sahel_events": (
        "event_id",
        "Events of the Sahel: points where the place is a settlement or a site; no geometry where it is an area or a"
        " country, or not told. geo_precision says which.",
        "FROM marts.sahel_events ORDER BY event_id",
    ),
    "sahel_places": (
        "place_id",
        "Settlements and sites of the Sahel that events have, as points.",
        "FROM marts.sahel_places WHERE latitude IS NOT NULL ORDER BY place_id",
    ),
    "sahel_areas": (
        "place_id",
        "Countries, areas and regions of the Sahel that events have, where no place within is told. Countries have"
        " their outline (Natural Earth, 1:50 million, public domain); areas and regions have no geometry.",
        "SELECT areas.*, places.country_code FROM marts.sahel_places AS areas JOIN marts.places USING (place_id)"
        " WHERE areas.latitude IS NULL ORDER BY place_id",
    ),
}


def write_exports(published: Path, name: str, link: Path) -> None:
    """Writes the exports of the published file, which will be called `name`, and a link for `turn` to put in place.

    `clear_shelf` comes before it. Raises `PublishError` when the link's name is taken by something that is
    not ours, or rows were lost.
    """
    if _is_taken(link):
        raise PublishError(f"{link} is not ours to replace; move it away, or set EXPORTS=false")
    with connected(published, read_only=True) as connection:
        build = _row(connection, "FROM marts.build_info")
        sources = [row[0] for row in connection.execute(SOURCES).fetchall()]
        folder = _free_folder(link)
        folder.mkdir(parents=True)
        outlined = outlines(json.loads(BASEMAP.read_text(encoding="utf-8")))
        files = [*_tables(connection, folder, build["build_id"]), *_layers(connection, folder, outlined)]
    warehouse = {"path": f"../{name}", "bytes": published.stat().st_size, "hash": f"sha256:{_digest(published)}"}
    _write_json(folder / DESCRIPTOR, descriptor(files, build, warehouse, sources), indent=2)
    sums = [f"{file.sha256}  {file.path}" for file in files] + [f"{_digest(folder / DESCRIPTOR)}  {DESCRIPTOR}"]
    (folder / SUMS).write_text("\n".join(sums) + "\n", encoding="utf-8")
    _settle(folder)
    _next(link).symlink_to(folder.relative_to(link.parent))


def turn(link: Path, exports: bool) -> None:
    """Has the link lead to the exports just written, by one rename; without exports it is taken away."""
    if exports:
        os.replace(_next(link), link)
    elif link.is_symlink() and not _is_taken(link):
        link.unlink()


def clear_shelf(link: Path) -> None:
    """Removes every set of exports that the link does not lead to."""
    if _next(link).is_symlink():
        _next(link).unlink()
    for folder in link.with_name(SHELF).glob("*"):
        if folder.resolve() != link.resolve():
            shutil.rmtree(folder)


def _next(link: Path) -> Path:
    """Where the new link waits for its rename."""
    return link.with_name(f"{link.name}.publishing")


def _is_taken(link: Path) -> bool:
    """Whether a folder, a file or somebody's own link stands at the link's name."""
    return os.path.lexists(link) and link.resolve().parent != link.with_name(SHELF).resolve()


def _free_folder(link: Path) -> Path:
    """The folder the link does not lead to; `clear_shelf` has removed it."""
    folders = [link.with_name(SHELF) / name for name in FOLDERS]
    return next(folder for folder in folders if folder.resolve() != link.resolve())


def _tables(connection: duckdb.DuckDBPyConnection, folder: Path, build_id: str) -> Iterator[ExportedFile]:
    (folder / "parquet").mkdir()
    (folder / "csv").mkdir()
    tables = connection.execute("SELECT table_name, comment FROM duckdb_tables() ORDER BY table_name").fetchall()
    for table, comment in tables:
        rows = connection.execute(f"SELECT count(*) FROM marts.{quoted(table)}").fetchone()
        columns = tuple(
            Column(name, kind, required, unit, description, tuple(allowed or ()))
            for name, kind, required, unit, description, allowed in connection.execute(COLUMNS, [table]).fetchall()
        )
        stamp = f"KV_METADATA {{build_id: {literal(build_id)}, description: {literal(comment)}}}"
        for ending, query, options, described in (
            ("parquet", f"FROM marts.{quoted(table)}", f"FORMAT parquet, {stamp}", ()),
            ("csv", spreadsheet_query(table, columns), "FORMAT csv, TIMESTAMPFORMAT '%Y-%m-%dT%H:%M:%S'", columns),
        ):
            path = folder / ending / f"{table}.{ending}"
            written = connection.execute(f"COPY ({query}) TO {literal(str(path))} ({options})").fetchone()
            if written != rows:
                raise PublishError(
                    f"not published, the last good file stays: {path.name} has {written} rows, not {rows}"
                )
            yield _exported(path, folder, comment, described)


def spreadsheet_query(table: str, columns: tuple[Column, ...]) -> str:
    """The table as a spreadsheet can be trusted with it: no text is a formula, the header begins with a mark."""
    chosen = []
    for number, column in enumerate(columns):
        name = quoted(column.name)
        value = f"CASE WHEN regexp_matches({name}, '{FORMULA}') THEN '''' || {name} ELSE {name} END"
        shown = quoted(BYTE_ORDER_MARK + column.name) if number == 0 else name
        chosen.append(f"{value if column.data_type == 'VARCHAR' else name} AS {shown}")
    return f"SELECT {', '.join(chosen)} FROM marts.{quoted(table)}"


def _layers(
    connection: duckdb.DuckDBPyConnection, folder: Path, outlined: dict[str, Geometry]
) -> Iterator[ExportedFile]:
    (folder / "geojson").mkdir()
    for name, (id_column, description, query) in LAYERS.items():
        path = folder / "geojson" / f"{name}.geojson"
        rows = _rows(connection, query)
        _write_json(path, feature_collection(name, description, id_column, rows, outlined))
        yield _exported(path, folder, description)


def _exported(path: Path, folder: Path, description: str, columns: tuple[Column, ...] = ()) -> ExportedFile:
    name = path.relative_to(folder).as_posix()
    return ExportedFile(name, description, path.stat().st_size, _digest(path), columns)


def _rows(connection: duckdb.DuckDBPyConnection, query: str) -> list[dict[str, Any]]:
    cursor = connection.execute(query)
    names = [str(column[0]) for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _row(connection: duckdb.DuckDBPyConnection, query: str) -> dict[str, Any]:
    return _rows(connection, query)[0]


def _write_json(path: Path, content: dict[str, Any], indent: int | None = None) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=indent) + "\n", encoding="utf-8")


def _digest(path: Path) -> str:
    with open(path, "rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _settle(folder: Path) -> None:
    """Makes files read-only and folders open to all, and has the system write them to the disk."""
    for path in (*folder.rglob("*"), folder, folder.parent):
        os.chmod(path, 0o755 if path.is_dir() else READ_ONLY)
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
