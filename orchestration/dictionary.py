"""The data dictionary, gathered from where its parts are declared; `make dictionary` writes its page.

Belongs here: reading dbt's manifest, the Pandera models, the columns of a build, the published table.
Does not: units, rows and page (`transforms.dictionary`), Dagster.

dbt knows which tables a model reads, not which columns. A column is therefore followed upstream by its
name, each time to the first table the model refers to that has it, down to a raw table or a seed. Its
allowed values are those of a dbt test on it, else those that its raw column's Pandera model declares.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from orchestration.dbt import Manifest
from orchestration.dbt_specs import Node, built_nodes, table_name
from orchestration.ending import end_command
from orchestration.settings import PROJECT_DIR, settings
from orchestration.warehouse import connected, read_frame
from transforms import dictionary
from transforms.dictionary import Entry
from transforms.evaluation import quality
from transforms.schemas import EVENT_TABLES, MODELS, ROLES, columns, duckdb_type

Columns = Mapping[tuple[str, str], Mapping[str, str]]
TestedValues = dict[tuple[str, str], tuple[str, ...]]
Told = tuple[str, tuple[str, ...], str]

SCHEMA = "marts"
RAW = "raw"
PAGE = PROJECT_DIR / "docs" / "data-dictionary.md"
CLOSED = {"event_table": EVENT_TABLES, "role": tuple(sorted({role for roles in ROLES.values() for role in roles}))}


@dataclass(frozen=True, slots=True)
class Made:
    """A mart that Python makes: what a row is, what its columns hold, the module that makes it."""

    description: str
    columns: dict[str, str]
    module: str


MADE = {
    "coding_quality": Made(quality.DESCRIPTION, quality.QUALITY_COLUMNS, "transforms/evaluation/quality.py"),
    dictionary.TABLE: Made(dictionary.DESCRIPTION, dictionary.COLUMNS, "orchestration/dictionary.py"),
}


def entries(project: Manifest, build: Columns) -> list[Entry]:
    """An entry for every column of every mart that the build holds, by table name, in the tables' own order."""
    own = {(SCHEMA, dictionary.TABLE): {name: duckdb_type(dtype) for name, dtype in dictionary.SCHEMA.items()}}
    build = {**build, **own}
    nodes = {table_name(node): node for node in built_nodes(project).values() if node["schema"] == SCHEMA}
    tested = _tested_values(project)
    found: list[Entry] = []
    for table in sorted({*nodes, *MADE}):
        for position, (column, data_type) in enumerate(build.get((SCHEMA, table), {}).items(), start=1):
            if table in MADE:
                told: Told = (MADE[table].columns[column], (), MADE[table].module)
            else:
                told = _told(project, build, nodes[table], column, tested)
            found.append(Entry(table, column, position, data_type, *told))
    return found


def _told(project: Manifest, build: Columns, node: Node, column: str, tested: TestedValues) -> Told:
    """Description, allowed values and origin of a column that a dbt model makes."""
    origins = _origins(project, build, node, column)
    allowed = tested.get((node["unique_id"], column)) or _allowed(column, origins)
    return node["columns"][column]["description"], allowed, "; ".join([*_named(origins), node["original_file_path"]])


def build_columns(connection: duckdb.DuckDBPyConnection) -> Columns:
    """Names and types of the columns of every table, by schema and table, in order."""
    rows = connection.execute(
        "SELECT schema_name, table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal"
        " ORDER BY schema_name, table_name, column_index"
    ).fetchall()
    found: dict[tuple[str, str], dict[str, str]] = {}
    for schema, table, column, data_type in rows:
        found.setdefault((schema, table), {})[column] = data_type
    return found


def _origins(project: Manifest, build: Columns, node: Node, column: str) -> list[tuple[str, str]]:
    """The raw tables or seeds that the column goes back to by its name; several for a union of event tables."""
    parents = [_node(project, unique_id) for unique_id in node["depends_on"].get("nodes", [])]
    having = [parent for parent in parents if column in build.get((parent["schema"], table_name(parent)), {})]
    if not having:
        return []
    union = [parent for parent in having if table_name(parent) in EVENT_TABLES and parent["schema"] == "raw"]
    found = []
    for parent in union or having[:1]:
        if parent["resource_type"] in ("source", "seed"):
            found.append((parent["schema"], table_name(parent)))
        else:
            found += _origins(project, build, parent, column)
    own = (RAW, table_name(node))
    return [own] if own in found else found


def _node(project: Manifest, unique_id: str) -> Node:
    found: Node = project["nodes"].get(unique_id) or project["sources"][unique_id]
    return found


def _allowed(column: str, origins: list[tuple[str, str]]) -> tuple[str, ...]:
    """The values that all origins together allow; none when one of them is open."""
    if column in CLOSED:
        return CLOSED[column]
    lists = [
        next((declared.allowed for declared in columns(table) if declared.name == column), ())
        for schema, table in origins
        if schema == RAW and table in MODELS
    ]
    if len(lists) < len(origins) or not all(lists):
        return ()
    return tuple(dict.fromkeys(value for values in lists for value in values))


def _named(origins: list[tuple[str, str]]) -> list[str]:
    """The origins as one reads them, the eight event tables as one."""
    if set(origins) == {(RAW, table) for table in EVENT_TABLES}:
        return ["raw.<every event table>"]
    return [f"{schema}.{table}" for schema, table in origins]


def _tested_values(project: Manifest) -> TestedValues:
    """The values that dbt's tests accept, by model and column."""
    found = {}
    for node in project["nodes"].values():
        metadata = node.get("test_metadata") or {}
        if node["resource_type"] == "test" and metadata.get("name") == "accepted_values":
            values = tuple(str(value) for value in metadata["kwargs"]["values"])
            found[node["attached_node"], node["column_name"]] = values
    return found


def published_page(published: Path) -> str:
    """The page for a published file. Raises `duckdb.Error` when there is none, or one without a dictionary."""
    with connected(published, read_only=True) as connection:
        rows = read_frame(connection, f"FROM {SCHEMA}.{dictionary.TABLE} ORDER BY table_name, position")
        tables = dict(connection.execute("SELECT table_name, comment FROM duckdb_tables()").fetchall())
    return dictionary.page(rows, tables)


def main() -> int:
    """Writes the page of the docs from the published file."""
    PAGE.write_text(published_page(settings().published_file), encoding="utf-8")
    print(f"Written: {PAGE}")
    return 0


if __name__ == "__main__":
    end_command(main())
