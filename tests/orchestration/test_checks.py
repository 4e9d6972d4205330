"""What holds a build back from publication, on builds and publications of a few rows."""

import dagster as dg
import duckdb
import polars as pl
import pytest

from orchestration.assets import checks
from orchestration.settings import settings
from orchestration.warehouse import load_frames

ERROR, WARN = dg.AssetCheckSeverity.ERROR, dg.AssetCheckSeverity.WARN


@pytest.fixture
def warehouse(tmp_path, monkeypatch):
    current = settings().model_copy(update={"warehouse_dir": tmp_path})
    current.build_dir.mkdir()
    monkeypatch.setattr(checks, "settings", lambda: current)
    return current


def articles(count, reports=2):
    rows = [(f"a{n}", f"a{n}.txt", f"h{n}", 10, reports) for n in range(count)]
    columns = ("article_id", "source_file", "content_hash", "sentences", "reports")
    return pl.DataFrame(rows, schema=columns, orient="row")


def scores(**f1):
    rows = [("digests", name.replace("_", " "), 20, value) for name, value in f1.items()]
    return pl.DataFrame(rows, schema=("gold_set", "event_table", "gold_required", "f1"), orient="row")


def held(check, table, warehouse, before, now):
    if before is not None:
        load_frames(warehouse.published_file, "marts", {table: before})
    load_frames(warehouse.build_file, "marts", {table: now})
    return check(dg.build_asset_check_context(resources={"writer": None}))


def coverage(warehouse, before, now):
    return held(checks.coverage_held, "articles", warehouse, before, now)


def gold(warehouse, before, now):
    return held(checks.gold_scores_held, "coding_quality", warehouse, before, now)


def test_without_a_last_publication_there_is_nothing_to_hold_a_build_against(warehouse):
    result = coverage(warehouse, None, articles(1))
    assert result.passed
    assert "no last publication" in result.description


@pytest.mark.parametrize("content", [b"", b"no database", b"\0" * 100_000])
def test_a_broken_last_publication_holds_nothing_back(warehouse, content):
    warehouse.published_file.write_bytes(content)
    assert coverage(warehouse, None, articles(1)).passed


def test_a_publication_of_an_older_form_holds_nothing_back(warehouse):
    result = coverage(warehouse, articles(20).drop("content_hash"), articles(1))
    assert result.passed
    assert "cannot be compared" in result.description


def test_too_many_missing_articles_block_and_are_named(warehouse):
    result = coverage(warehouse, articles(20), articles(9))
    assert (result.passed, result.severity) == (False, ERROR)
    assert "articles: 20 before, 9 now" in result.description
    assert "COVERAGE_LOSS_ALLOWED=1" in result.description
    named = [record.data["article_id"] for record in result.metadata["articles"].records]
    assert len(named) == 11
    assert "a19" in named


def test_unchanged_articles_that_give_far_less_block(warehouse):
    result = coverage(warehouse, articles(20), articles(20, reports=0))
    assert (result.passed, result.severity) == (False, ERROR)
    assert "reports of unchanged articles: 40 before, 0 now" in result.description


def test_a_loss_within_what_is_allowed_passes_and_the_figures_are_shown(warehouse):
    result = coverage(warehouse, articles(20), articles(10))
    assert result.passed
    assert result.metadata["compared"].records[0].data["lost_share"] == "0.5"


def test_of_a_few_articles_a_loss_only_warns(warehouse):
    result = coverage(warehouse, articles(4), articles(1))
    assert (result.passed, result.severity) == (False, WARN)


def test_a_total_that_fell_blocks_and_a_single_table_warns(warehouse):
    total = gold(warehouse, scores(all=0.8, attacks=0.9), scores(all=0.7, attacks=0.9))
    assert (total.passed, total.severity) == (False, ERROR)
    assert "F1 of all on digests: 0.80 before, 0.70 now" in total.description
    load_frames(warehouse.build_file, "marts", {"coding_quality": scores(all=0.8, attacks=0.7)})
    table = checks.gold_scores_held(dg.build_asset_check_context(resources={"writer": None}))
    assert (table.passed, table.severity) == (False, WARN)
    assert [record.data["event_table"] for record in table.metadata["fell"].records] == ["attacks"]


def test_a_small_fall_and_a_rise_pass(warehouse):
    assert gold(warehouse, scores(all=0.8, core_three=0.5), scores(all=0.76, core_three=0.9)).passed


def test_a_failed_check_keeps_the_publication_and_what_is_published_is_only_read(warehouse):
    load_frames(warehouse.published_file, "marts", {"articles": articles(20)})
    content = warehouse.published_file.read_bytes()
    coverage(warehouse, None, articles(1))
    assert warehouse.published_file.read_bytes() == content
    with duckdb.connect(str(warehouse.published_file), read_only=True) as connection:
        assert connection.execute("SELECT count(*) FROM marts.articles").fetchone() == (20,)
