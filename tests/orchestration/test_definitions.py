import dagster as dg
import pytest

from orchestration.assets.sources import ARTICLES, SEEDS
from orchestration.automation import JOB
from transforms.schemas import MODELS

STAGES = {"read", "code", "load", "seeds", "staging", "intermediate", "marts", "evaluate", "publish"}


@pytest.fixture(scope="module")
def defs(refreshed):
    """The code location; after the refresh, so that dbt's manifest is there already."""
    from orchestration.definitions import defs

    return defs


@pytest.fixture(scope="module")
def graph(defs):
    return defs.resolve_asset_graph()


def test_the_code_location_loads(defs):
    dg.Definitions.validate_loadable(defs)


def test_every_asset_has_a_stage_an_owner_kinds_a_description_and_a_version(graph):
    nodes = [graph.get(key) for key in graph.materializable_asset_keys]
    assert {node.group_name for node in nodes} <= STAGES
    assert not [node.key for node in nodes if not (node.owners and node.kinds and node.code_version)]
    assert not [node.key for node in nodes if not node.description]


def test_keys_are_schema_and_table_and_meet_between_python_and_dbt(graph):
    assert all(len(key.path) == 2 for key in graph.get_all_asset_keys())
    raw = {key.path[1] for key in graph.materializable_asset_keys if key.path[0] == "raw"}
    assert raw == {*MODELS, "build_info"}
    assert graph.get(dg.AssetKey(["staging", "stg_articles"])).parent_keys >= {dg.AssetKey(["raw", "articles"])}
    assert graph.external_asset_keys == graph.observable_asset_keys == {ARTICLES, SEEDS}


def test_columns_of_raw_tables_and_marts_are_described(graph):
    for key in graph.materializable_asset_keys:
        if key.path[0] in ("raw", "marts"):
            schema = graph.get(key).metadata["dagster/column_schema"]
            assert schema.columns, key
            assert all(column.description for column in schema.columns), key


def test_publishing_waits_for_every_mart(graph):
    marts = {key for key in graph.materializable_asset_keys if key.path[0] == "marts"}
    assert graph.get(dg.AssetKey(["published", "armed_group_events"])).parent_keys == marts


def test_quotes_and_dbt_tests_are_checks_and_quotes_block(graph):
    checks = {(key.asset_key.path[1], key.name): graph.get(key) for key in graph.asset_check_keys}
    assert checks["attacks", "quotes_stand_in_text"].blocking
    assert ("quarantine", "rows_hold") in checks
    assert len(checks) > 20


def test_there_is_one_job_and_what_starts_it_by_itself_is_shipped_stopped(defs):
    assert defs.resolve_job_def(JOB).executor_def.name == "in_process"
    repository = defs.get_repository_def()
    assert [schedule.name for schedule in repository.schedule_defs] == ["daily"]
    assert {sensor.name for sensor in repository.sensor_defs} == {"articles_changed", "refresh_failed"}
    for sensor in repository.sensor_defs:
        assert sensor.default_status.value == "STOPPED"
    for starter in (*repository.schedule_defs, repository.get_sensor_def("articles_changed")):
        assert starter.default_status.value == "STOPPED"
        assert starter.job_name == JOB


def test_what_people_read_has_a_time_by_which_it_is_overdue_and_nothing_else_has(graph):
    for key in graph.materializable_asset_keys:
        assert bool(graph.get(key).freshness_policy) == (key.path[0] in ("marts", "published")), key


def test_a_build_worse_than_the_last_publication_is_held_back_before_publishing(graph):
    checks = {(key.asset_key.path[1], key.name): graph.get(key) for key in graph.asset_check_keys}
    assert checks["articles", "coverage_held"].blocking
    assert checks["coding_quality", "gold_scores_held"].blocking
