"""What Dagster shows of a table: schema, rows, preview, in Dagster's own kinds of metadata.

Belongs here: the translation. Does not: reading the tables (`orchestration.warehouse`).
"""

from collections.abc import Iterable, Mapping
from typing import Any

import dagster as dg

from orchestration.warehouse import TableFacts
from transforms.schemas import columns

OWNERS = ["team:data"]


def column_schema(described: Iterable[tuple[str, str, str]]) -> dg.TableSchema:
    """Dagster's column schema from names, types and descriptions."""
    return dg.TableSchema(
        columns=[dg.TableColumn(name=name, type=kind or "unknown", description=text) for name, kind, text in described]
    )


def raw_column_schema(table: str) -> dg.TableSchema:
    """The column schema of a raw table, as its Pandera model declares it."""
    return column_schema((column.name, column.duckdb_type, column.description) for column in columns(table))


def facts_metadata(facts: TableFacts, preview: bool = True) -> dict[str, Any]:
    """Row count and preview of a table. Values are shown as plain text, never rendered."""
    found: dict[str, Any] = {"dagster/row_count": facts.rows}
    if preview and facts.preview:
        found["preview"] = rows_metadata(facts.preview)
    return found


def first_rows(label: str, rows: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The rows as metadata under that label; nothing when there are none."""
    shown = list(rows)
    return {label: rows_metadata(shown)} if shown else {}


def rows_metadata(rows: Iterable[Mapping[str, Any]]) -> dg.TableMetadataValue:
    """Rows as a table in the UI."""
    shown = [{name: "" if value is None else str(value) for name, value in row.items()} for row in rows]
    names = list(shown[0]) if shown else []
    schema = dg.TableSchema(columns=[dg.TableColumn(name=name, type="string") for name in names])
    return dg.MetadataValue.table(records=[dg.TableRecord(row) for row in shown], schema=schema)
