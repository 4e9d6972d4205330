import os
import shutil
from copy import deepcopy
from pathlib import Path

import dagster as dg
import pytest

from orchestration.dbt import arguments, environment, invoke, selection, variables
from orchestration.dbt_specs import (
    asset_key,
    asset_specs,
    check_specs,
    described_tables,
    node_selector,
    severity_of,
)
from orchestration.settings import PROJECT_DIR, settings

COLUMN = {"event_id": {"name": "event_id", "data_type": "varchar", "description": "Its id."}}


def node(name, kind="model", schema="marts", upstream=(), **more):
    folder = more.pop("folder", schema)
    return {
        "resource_type": kind,
        "name": name,
        "alias": more.pop("alias", name),
        "schema": schema,
        "fqn": ["project", folder, name],
        "description": f"What {name} is.",
        "columns": COLUMN,
        "config": {
            "materialized": more.pop("materialized", "table"),
            "severity": more.pop("severity", "ERROR"),
        },
        "depends_on": {"nodes": list(upstream)},
        "checksum": {"checksum": "0123456789abcdef0123"},
        "original_file_path": f"models/{name}.sql",
        **more,
    }


@pytest.fixture
def manifest():
    return {
        "nodes": {
            "seed.p.actors": node("actors", "seed", "seeds"),
            "model.p.stg": node("stg", schema="staging", upstream=["source.p.raw.attacks"]),
            "model.p.hidden": node("hidden", upstream=["model.p.stg"], materialized="ephemeral"),
            "model.p.mart_events": node("mart_events", alias="events", upstream=["model.p.hidden", "seed.p.actors"]),
            "test.p.unique": node("unique_id", "test", attached_node="model.p.mart_events", description=""),
            "test.p.source": node("on_source", "test", upstream=["source.p.raw.attacks"], severity="warn"),
        },
        "sources": {
            "source.p.raw.attacks": {
                "resource_type": "source",
                "identifier": "attacks",
                "name": "attacks",
                "schema": "raw",
            }
        },
        "unit_tests": {
            "unit_test.p.merges": {
                "resource_type": "unit_test",
                "name": "merges",
                "model": "mart_events",
                "tested_node_unique_id": "model.p.mart_events",
                "depends_on": {"nodes": ["model.p.mart_events"]},
                "config": {},
            }
        },
    }


def test_keys_are_schema_and_table_so_that_sources_meet_the_assets_of_python(manifest):
    assert asset_key(manifest["nodes"]["model.p.mart_events"]).path == ["marts", "events"]
    assert asset_key(manifest["sources"]["source.p.raw.attacks"]).path == ["raw", "attacks"]


def test_seeds_and_models_become_assets_and_ephemeral_models_are_seen_through(manifest):
    specs = {spec.key.to_user_string(): spec for spec in asset_specs(manifest)}
    assert set(specs) == {"seeds/actors", "staging/stg", "marts/events"}
    upstream = {dep.asset_key.to_user_string() for dep in specs["marts/events"].deps}
    assert upstream == {"staging/stg", "seeds/actors"}
    assert {dep.asset_key.to_user_string() for dep in specs["staging/stg"].deps} == {"raw/attacks"}


def test_an_asset_carries_group_kinds_owner_version_and_columns(manifest):
    spec = next(spec for spec in asset_specs(manifest) if spec.key.path == ["marts", "events"])
    assert (spec.group_name, spec.code_version) == ("marts", "0123456789abcdef")
    assert spec.kinds == {"dbt", "duckdb", "sql"}
    assert spec.owners
    assert spec.description == "What mart_events is."
    assert [column.description for column in spec.metadata["dagster/column_schema"].columns] == ["Its id."]


def test_data_tests_unit_tests_and_tests_of_sources_become_checks(manifest):
    checks = {unique_id: (spec.asset_key.path, spec.name) for unique_id, spec in check_specs(manifest).items()}
    assert checks == {
        "test.p.unique": (["marts", "events"], "unique_id"),
        "test.p.source": (["raw", "attacks"], "on_source"),
        "unit_test.p.merges": (["marts", "events"], "merges"),
    }


def test_a_test_of_severity_warn_warns(manifest):
    assert severity_of(manifest["nodes"]["test.p.source"]) is dg.AssetCheckSeverity.WARN
    assert severity_of(manifest["nodes"]["test.p.unique"]) is dg.AssetCheckSeverity.ERROR
    assert severity_of(manifest["unit_tests"]["unit_test.p.merges"]) is dg.AssetCheckSeverity.ERROR


def test_only_tables_of_the_schema_are_described(manifest):
    assert described_tables(manifest, "marts") == {"events": ("What mart_events is.", {"event_id": "Its id."})}


def test_reading_the_manifest_changes_nothing_in_it(manifest):
    before = deepcopy(manifest)
    asset_specs(manifest)
    check_specs(manifest)
    assert manifest == before


def test_every_path_on_the_command_line_is_absolute_and_nothing_is_sent():
    line = arguments(["build"], settings())
    assert line[0] == "build"
    assert "--no-send-anonymous-usage-stats" in line
    paths = [line[line.index(f"--{name}") + 1] for name in ("project-dir", "profiles-dir", "target-path", "log-path")]
    assert all(Path(path).is_absolute() for path in paths)


def test_a_part_of_the_project_is_selected_by_qualified_name(manifest):
    name = node_selector(manifest["nodes"]["model.p.mart_events"])
    assert selection([name]) == ["--select", "project.marts.mart_events"]
    assert selection([]) == []


def test_variables_hold_inside_the_block_only(monkeypatch):
    monkeypatch.setenv("SET_BEFORE", "old")
    monkeypatch.delenv("NOT_SET_BEFORE", raising=False)
    with environment({"SET_BEFORE": "new", "NOT_SET_BEFORE": "new"}):
        assert (os.environ["SET_BEFORE"], os.environ["NOT_SET_BEFORE"]) == ("new", "new")
    assert os.environ["SET_BEFORE"] == "old"
    assert "NOT_SET_BEFORE" not in os.environ


def test_dbt_reads_the_same_seeds_as_the_coder(tmp_path):
    current = settings().model_copy(update={"seeds_dir": tmp_path})
    path = variables(current)["SEEDS_DIR"]
    assert not Path(path).is_absolute()
    assert (PROJECT_DIR / path).resolve() == tmp_path


def test_seeds_outside_the_project_are_read_where_they_stand_and_nothing_is_written_by_their_path(tmp_path):
    seeds = Path(shutil.copytree(PROJECT_DIR / "seeds", tmp_path / "an analyst's seeds"))
    before = {path: path.read_bytes() for path in sorted(tmp_path.rglob("*.csv"))}
    current = settings().model_copy(update={"seeds_dir": seeds, "warehouse_dir": tmp_path / "warehouse"})
    ok, results = invoke(["seed"], current)
    assert ok, [result.message for result in results if not result.passed]
    assert len(results) == len(before)
    assert {path: path.read_bytes() for path in sorted(tmp_path.rglob("*.csv"))} == before
    assert {path.name for path in current.warehouse_dir.iterdir()} <= {"build", "logs"}
