"""Reports to events outside a refresh: the project's own models, compiled by dbt once, run by DuckDB.

Belongs here: what evaluation needs of the warehouse, in a second instead of a whole dbt build. Does not:
tests, marts, publishing, any rule of linking (`models/intermediate/`).

dbt compiles the models when one of them, or a macro, has changed; the SQL is kept beside the build and
run as it is, so that what is scored is what a refresh builds.
"""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from graphlib import TopologicalSorter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import polars as pl

from orchestration.dbt import invoke, selection
from orchestration.errors import RefreshError
from orchestration.fingerprints import files_under, fingerprint
from orchestration.settings import PROJECT_DIR, Settings, settings
from orchestration.warehouse import connected, literal, load_frames, quoted, read_frame, start_build

EVENTS, ACTORS, REPORTS, REPORT_EVENTS = (
    "int_events",
    "int_event_actors",
    "int_event_reports",
    "int_report_events",
)
# As transforms/sql/load_csv_rows.sql has it for dbt.
SEED_DIALECT = """delim = ',', quote = '"', escape = '"'"""
SQL_FOLDERS = ("models", "transforms/sql")
SQL_FILES = (".sql", ".yml", ".yaml")
_BUILD_INFO = (
    "CREATE TABLE raw.build_info AS SELECT '' AS build_id, now()::TIMESTAMP AS built_at, "
    "'' AS code_version, '' AS dictionaries_version, '' AS articles_dir"
)


@dataclass(frozen=True, slots=True)
class ScoredFrames:
    """Frames like `marts.events`, `marts.event_reports`, `marts.event_actors`."""

    events: pl.DataFrame
    event_reports: pl.DataFrame
    event_actors: pl.DataFrame


@dataclass(frozen=True, slots=True)
class Relation:
    """A table of the build: compiled SQL, or for a seed its file and column types."""

    schema: str
    table: str
    sql: str
    seed: str = ""

    @property
    def name(self) -> str:
        """The table as SQL names it."""
        return f"{quoted(self.schema)}.{quoted(self.table)}"


def linked_frames(raw: Mapping[str, pl.DataFrame]) -> ScoredFrames:
    """The events that the warehouse makes of raw tables, in a scratch file that is gone afterwards.

    Raises `RefreshError` when the models do not compile or one of them fails.
    """
    relations = compiled_relations(settings())
    with TemporaryDirectory(prefix="linking-") as folder:
        build_file = Path(folder) / settings().build_file.name
        start_build(build_file)
        load_frames(build_file, "raw", raw)
        with connected(build_file) as connection:
            connection.execute(_BUILD_INFO)
            for relation in relations:
                _create(connection, relation)
            schema = next(relation.schema for relation in relations if relation.table == EVENTS)
            reports = f"FROM {schema}.{REPORTS} JOIN {schema}.{REPORT_EVENTS} USING (report_id)"
            return ScoredFrames(
                read_frame(connection, f"FROM {schema}.{EVENTS}"),
                read_frame(connection, f"{reports} ORDER BY article_id, char_start, report_id"),
                read_frame(connection, f"FROM {schema}.{ACTORS}"),
            )


def _create(connection: duckdb.DuckDBPyConnection, relation: Relation) -> None:
    sql = relation.sql
    if relation.seed:
        options = f"header = true, {SEED_DIALECT}, columns = {relation.sql}"
        sql = f"FROM read_csv({literal(relation.seed)}, {options})"
    try:
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {quoted(relation.schema)}")
        connection.execute(f"CREATE TABLE {relation.name} AS {sql}")
    except duckdb.Error as error:
        raise RefreshError(f"{relation.schema}.{relation.table} cannot be built: {error}") from error


def compiled_relations(current: Settings) -> list[Relation]:
    """Seeds and models that the events need, each after those it reads; compiled anew when they changed."""
    kept = current.build_dir / "linking.json"
    paths = [PROJECT_DIR / "dbt_project.yml", PROJECT_DIR / "profiles.yml"]
    paths += [path for folder in SQL_FOLDERS for path in files_under(PROJECT_DIR / folder, SQL_FILES)]
    wanted = f"{fingerprint(paths, PROJECT_DIR)} {current.seeds_dir}"
    known = _kept_relations(kept, wanted)
    if known:
        return known
    relations = _compile(current)
    told = {"fingerprint": wanted, "relations": [_as_dict(relation) for relation in relations]}
    kept.parent.mkdir(parents=True, exist_ok=True)
    temporary = kept.with_name(f"{kept.name}.writing")
    temporary.write_text(json.dumps(told), encoding="utf-8")
    os.replace(temporary, kept)
    return relations


def _kept_relations(kept: Path, wanted: str) -> list[Relation]:
    """What an earlier evaluation compiled; nothing when it is stale or broken."""
    try:
        found = json.loads(kept.read_bytes())
        return [Relation(**relation) for relation in found["relations"]] if found["fingerprint"] == wanted else []
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _as_dict(relation: Relation) -> dict[str, str]:
    return {name: getattr(relation, name) for name in ("schema", "table", "sql", "seed")}


def _compile(current: Settings) -> list[Relation]:
    with TemporaryDirectory(prefix="compiling-") as folder:
        scratch = current.model_copy(update={"warehouse_dir": Path(folder)})
        start_build(scratch.build_file)
        ok, results = invoke(["compile", *selection([f"+{EVENTS}", f"+{ACTORS}"])], scratch)
        if not ok:
            failed = [f"{result.unique_id}: {result.message}" for result in results if not result.passed]
            raise RefreshError(f"dbt could not compile the models: {'; '.join(failed[:3])}")
        manifest = json.loads((scratch.dbt_target_dir / "manifest.json").read_text(encoding="utf-8"))
    nodes = {
        result.unique_id: manifest["nodes"][result.unique_id]
        for result in results
        if manifest["nodes"][result.unique_id]["resource_type"] in ("seed", "model")
    }
    return [_relation(nodes[unique_id], current) for unique_id in _ordered(nodes)]


def _ordered(nodes: Mapping[str, dict[str, Any]]) -> Sequence[str]:
    read = {name: [one for one in _reads(node) if one in nodes] for name, node in nodes.items()}
    return list(TopologicalSorter(read).static_order())


def _reads(node: dict[str, Any]) -> list[str]:
    return list(node.get("depends_on", {}).get("nodes", []))


def _relation(node: dict[str, Any], current: Settings) -> Relation:
    if node["resource_type"] == "model":
        return Relation(node["schema"], node["alias"], node["compiled_code"])
    types = node["config"]["column_types"]
    columns = ", ".join(f"{literal(column)}: {literal(kind)}" for column, kind in types.items())
    path = current.seeds_dir / Path(node["original_file_path"]).name
    return Relation(node["schema"], node["alias"], "{" + columns + "}", str(path))
