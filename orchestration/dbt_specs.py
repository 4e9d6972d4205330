"""dbt's manifest as Dagster sees it: an asset for every seed and model, a check for every test.

Belongs here: pure functions from the manifest. Does not: running dbt (`orchestration.dbt`).
"""

from collections.abc import Iterator
from typing import Any

import dagster as dg

from orchestration.dbt import Manifest
from orchestration.metadata import OWNERS, column_schema

Node = dict[str, Any]
BUILT = ("seed", "model", "snapshot")
MAX_DESCRIPTION = 600


def asset_key(node: Node) -> dg.AssetKey:
    """The key of a source, seed or model: `[schema, table]`."""
    return dg.AssetKey([node["schema"], table_name(node)])


def table_name(node: Node) -> str:
    """The name of the table that a source, seed or model is."""
    name = node["identifier"] if node["resource_type"] == "source" else node.get("alias") or node["name"]
    return str(name)


def built_nodes(manifest: Manifest) -> dict[str, Node]:
    """The seeds and models that become tables or views, by dbt id."""
    return {
        unique_id: node
        for unique_id, node in manifest["nodes"].items()
        if node["resource_type"] in BUILT
        and node["config"].get("enabled", True)
        and node["config"].get("materialized") != "ephemeral"
    }


def asset_specs(manifest: Manifest) -> list[dg.AssetSpec]:
    """One spec for every seed and model, in the manifest's order."""
    return [_spec(manifest, node) for node in built_nodes(manifest).values()]


def check_specs(manifest: Manifest) -> dict[str, dg.AssetCheckSpec]:
    """One check for every data test and unit test, by dbt id."""
    found: dict[str, dg.AssetCheckSpec] = {}
    for unique_id, node in _tests(manifest):
        target = tested_asset(manifest, node)
        if target is not None:
            found[unique_id] = dg.AssetCheckSpec(name=node["name"], asset=target, description=_test_description(node))
    return found


def tested_asset(manifest: Manifest, test: Node) -> dg.AssetKey | None:
    """The asset a test speaks of: the one it is attached to, else the first it reads."""
    attached = test.get("attached_node") or test.get("tested_node_unique_id")
    for unique_id in [attached, *test["depends_on"]["nodes"]]:
        if unique_id:
            return asset_key(manifest["nodes"].get(unique_id) or manifest["sources"][unique_id])
    return None


def severity_of(node: Node) -> dg.AssetCheckSeverity:
    """Whether a failing test stops the run or warns."""
    warns = str(node["config"].get("severity", "error")).lower() == "warn"
    return dg.AssetCheckSeverity.WARN if warns else dg.AssetCheckSeverity.ERROR


def node_selector(node: Node) -> str:
    """The node's fully qualified name, as `--select` takes it."""
    return ".".join(node["fqn"])


def described_tables(manifest: Manifest, schema: str) -> dict[str, tuple[str, dict[str, str]]]:
    """The description of every table of a schema, and of its columns, by table name."""
    return {
        asset_key(node).path[1]: (
            node["description"],
            {name: column["description"] for name, column in node["columns"].items()},
        )
        for node in built_nodes(manifest).values()
        if node["schema"] == schema
    }


def _spec(manifest: Manifest, node: Node) -> dg.AssetSpec:
    schema = column_schema(
        (name, column.get("data_type") or "", column.get("description") or "")
        for name, column in node["columns"].items()
    )
    return dg.AssetSpec(
        key=asset_key(node),
        deps=sorted(set(_upstream(manifest, node))),
        description=node["description"] or None,
        group_name="seeds" if node["resource_type"] == "seed" else _folder(node),
        kinds={"dbt", "duckdb", "csv" if node["resource_type"] == "seed" else "sql"},
        owners=OWNERS,
        code_version=node["checksum"]["checksum"][:16],
        metadata={"dagster/column_schema": schema, "dbt/path": node["original_file_path"]},
    )


def _folder(node: Node) -> str:
    """The stage of a model: the folder under `models/` it stands in."""
    return str(node["fqn"][1]) if len(node["fqn"]) > 2 else "models"


def _upstream(manifest: Manifest, node: Node) -> Iterator[dg.AssetKey]:
    """The assets a node reads; ephemeral models are seen through."""
    for unique_id in node["depends_on"].get("nodes", []):
        if unique_id in manifest["sources"]:
            yield asset_key(manifest["sources"][unique_id])
            continue
        parent = manifest["nodes"][unique_id]
        if parent["config"].get("materialized") == "ephemeral":
            yield from _upstream(manifest, parent)
        else:
            yield asset_key(parent)


def _tests(manifest: Manifest) -> Iterator[tuple[str, Node]]:
    for unique_id, node in manifest["nodes"].items():
        if node["resource_type"] == "test":
            yield unique_id, node
    for unique_id, unit in manifest.get("unit_tests", {}).items():
        yield unique_id, unit


def _test_description(node: Node) -> str:
    text = node.get("description") or ""
    if not text and node["resource_type"] == "unit_test":
        text = f"unit test of {node['model']}"
    if not text and node.get("test_metadata"):
        column = f" of {node['column_name']}" if node.get("column_name") else ""
        text = f"{node['test_metadata']['name']}{column}"
    return text[:MAX_DESCRIPTION]
