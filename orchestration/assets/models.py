"""The stage `models`: dbt's seeds, models and tests, in one step around dbt's own runner.

Belongs here: Dagster's view of a dbt run. Does not: the specs (`orchestration.dbt_specs`), dbt's
arguments (`orchestration.dbt`).
"""

from collections.abc import Iterator
from typing import Any

import dagster as dg
import duckdb

from orchestration.blame import blame, named_in
from orchestration.dbt import Manifest, NodeResult, finished_node, invoke, selection
from orchestration.dbt_specs import (
    asset_key,
    asset_specs,
    built_nodes,
    check_specs,
    node_selector,
    severity_of,
)
from orchestration.errors import RefreshError
from orchestration.metadata import facts_metadata, first_rows
from orchestration.progress import tell
from orchestration.retries import tried_again
from orchestration.settings import settings
from orchestration.transient import LOCKED
from orchestration.warehouse import connected, table_facts

FAILED_ROWS = 10
LOGGED_CHARACTERS = 500


def dbt_models(manifest: Manifest) -> dg.AssetsDefinition:
    """The dbt project as one multi-asset that can also build a part of itself."""
    nodes = built_nodes(manifest)
    tests = check_specs(manifest)

    @dg.multi_asset(
        specs=asset_specs(manifest),
        check_specs=list(tests.values()),
        allow_arbitrary_check_specs=True,
        can_subset=True,
        required_resource_keys={"writer"},
        name="dbt_build",
    )
    def dbt_build(context: dg.AssetExecutionContext) -> Iterator[dg.MaterializeResult | dg.AssetCheckResult]:
        chosen = context.selected_asset_keys
        names = [node_selector(node) for node in nodes.values() if asset_key(node) in chosen]
        whole = len(names) == len(nodes)
        chosen_nodes = selection([] if whole else names)
        count = _Counter(len(nodes) + len(tests) if whole else len(names))
        with tried_again(context):
            ok, results = invoke(["build", "--no-write-json", *chosen_nodes], settings(), count)
            if not ok and LOCKED in _failure(results):
                raise RefreshError(_failure(results))
        wanted = context.selected_asset_check_keys
        with connected(settings().build_file, read_only=True) as connection:
            for result in results:
                if result.unique_id in nodes and result.passed:
                    yield _materialized(nodes[result.unique_id], result, connection)
                elif result.unique_id in tests and result.ran and tests[result.unique_id].key in wanted:
                    node = manifest["nodes"].get(result.unique_id) or manifest["unit_tests"][result.unique_id]
                    yield _checked(context, node, tests[result.unique_id], result, connection)
        if not ok:
            raise RefreshError(_failure(results))

    return dbt_build


class _Counter:
    """Counts the nodes that dbt says it has finished, and tells who listens."""

    def __init__(self, total: int) -> None:
        self.total, self.done = total, 0

    def __call__(self, event: Any) -> None:
        name = finished_node(event)
        if name is not None:
            self.done += 1
            tell("models", min(self.done, self.total), self.total, name)


def _materialized(
    node: dict[str, Any], result: NodeResult, connection: duckdb.DuckDBPyConnection
) -> dg.MaterializeResult:
    key = asset_key(node)
    facts = table_facts(connection, *key.path)
    metadata = facts_metadata(facts, preview=node["schema"] == "marts")
    return dg.MaterializeResult(
        asset_key=key,
        metadata={**metadata, "seconds": round(result.seconds, 3)},
        data_version=dg.DataVersion(facts.version),
    )


def _checked(
    context: dg.AssetExecutionContext,
    node: dict[str, Any],
    spec: dg.AssetCheckSpec,
    result: NodeResult,
    connection: duckdb.DuckDBPyConnection,
) -> dg.AssetCheckResult:
    metadata: dict[str, Any] = {"seconds": round(result.seconds, 3)}
    if not result.passed:
        metadata |= {"message": result.message, "failed rows": result.failures or 0}
        if result.compiled_sql and node["resource_type"] == "test":
            rows = _failed_rows(result.compiled_sql, connection)
            blame(context, "tests", named_in(rows))
            for row in rows:
                context.log.error(f"{spec.name}: {row}"[:LOGGED_CHARACTERS])
            metadata |= {"sql": result.compiled_sql, **first_rows("first", rows)}
    return dg.AssetCheckResult(
        asset_key=spec.asset_key,
        check_name=spec.name,
        passed=result.passed,
        severity=severity_of(node),
        metadata=metadata,
    )


def _failed_rows(sql: str, connection: duckdb.DuckDBPyConnection) -> list[dict[str, Any]]:
    try:
        cursor = connection.execute(f"SELECT * FROM ({sql}) LIMIT {FAILED_ROWS}")
    except duckdb.Error:
        return []
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _failure(results: list[NodeResult]) -> str:
    """What failed in dbt, in one line: names, and the first message."""
    failed = [result for result in results if result.status in ("error", "fail", "runtime error")]
    if not failed:
        return "dbt build failed"
    names = ", ".join(result.unique_id.split(".")[2] for result in failed[:5])
    more = f" and {len(failed) - 5} more" if len(failed) > 5 else ""
    message = " ".join(failed[0].message.split())[:300]
    return f"dbt build failed at {names}{more}: {message}"
