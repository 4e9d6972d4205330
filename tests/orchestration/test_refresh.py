import shutil
from dataclasses import replace
from datetime import UTC, datetime

import duckdb
import pytest
from filelock import FileLock

from orchestration.settings import PROJECT_DIR
from tests.conftest import CIRCLE, MISSING, TINY


def rows(path, query):
    with duckdb.connect(str(path), read_only=True) as connection:
        return connection.execute(query).fetchall()


@pytest.fixture(scope="module")
def rejects(refreshed):
    found = rows(refreshed.build, "SELECT source_file, reason, action FROM raw.rejected_files")
    return {name: (reason, action) for name, reason, action in found}


def test_a_refresh_ends_well_and_prints_no_trace(refreshed):
    assert refreshed.code == 0, refreshed.errors
    assert "Traceback" not in refreshed.output + refreshed.errors
    assert refreshed.errors == ""


def test_the_summary_tells_counts_rejects_file_and_time(refreshed):
    told = dict(line.split(maxsplit=1) for line in refreshed.output.splitlines())
    articles = rows(refreshed.build, "SELECT count(*) FROM raw.articles")[0][0]
    reports, events = rows(
        refreshed.published,
        "SELECT (SELECT count(*) FROM marts.event_reports), (SELECT count(*) FROM marts.events)",
    )[0]
    assert told["articles"] == f"{articles} in {articles} files of {refreshed.articles}"
    assert told["reports"] == str(reports)
    assert told["events"].startswith(f"{events} (attacks ")
    assert told["file"] == str(refreshed.published)
    stages = ("read", "code", "load", "models", "evaluate", "publish")
    assert all(f"{stage} " in told["time"] for stage in stages)


@pytest.mark.parametrize(
    "name", ["empty.txt", "binary.txt", "broken.pdf", "too-big.txt", "plain.txt", "pipe.txt", MISSING, CIRCLE]
)
def test_a_file_that_cannot_be_read_is_named_with_its_reason_and_what_was_done(refreshed, rejects, name):
    reason, action = rejects[name]
    assert reason
    assert action
    assert f"{name}: {reason}; {action}" in refreshed.output


def test_everything_else_is_processed(refreshed, rejects):
    read = {name for (name,) in rows(refreshed.build, "SELECT DISTINCT source_file FROM raw.articles")}
    assert read == {
        "copy.txt",
        "latin one.txt",
        "long-line.txt",
        "sixteen.html",
        "sixteen.txt",
        "Tombouctou – récit.txt",
    }
    coded = {name for (name,) in rows(refreshed.published, "SELECT DISTINCT source_file FROM marts.event_reports")}
    assert {"copy.txt", "Tombouctou – récit.txt", "sixteen.html"} <= coded


def test_a_folder_inside_the_folder_is_remarked_on(refreshed):
    assert "subfolder is a folder; the files in it were not read" in refreshed.output


def test_two_files_of_one_name_become_two_articles_and_are_remarked_on(refreshed):
    ids = dict(rows(refreshed.build, "SELECT source_file, article_id FROM raw.articles"))
    assert ids["sixteen.txt"] != ids["sixteen.html"]
    note = "sixteen.html: another file has the same name but for its ending; its article is called "
    assert f"{note}{ids['sixteen.html']}" in refreshed.output


def test_encodings_are_read_right(refreshed):
    texts = dict(rows(refreshed.build, "SELECT source_file, text FROM raw.documents"))
    assert "Ménaka" in texts["latin one.txt"]
    assert "Ménaka" in texts["sixteen.txt"]


def test_every_report_quotes_its_file(refreshed):
    reports = rows(refreshed.published, "SELECT source_file, char_start, char_end, quote FROM marts.event_reports")
    texts = dict(rows(refreshed.build, "SELECT source_file, text FROM raw.documents"))
    assert reports
    assert all(texts[file][start:end] == quote for file, start, end, quote in reports)


def test_the_published_file_holds_tables_only_each_with_comments(refreshed):
    assert rows(refreshed.published, "SELECT view_name FROM duckdb_views() WHERE NOT internal") == []
    bare = "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL"
    assert rows(refreshed.published, bare) == []
    assert rows(refreshed.published, "SELECT table_name FROM duckdb_tables() WHERE comment IS NULL") == []


def test_build_info_tells_which_build_it_is(refreshed):
    build_id, built_at, code_version = rows(
        refreshed.published, "SELECT build_id, built_at, code_version FROM marts.build_info"
    )[0]
    assert build_id
    assert abs((datetime.now(UTC).replace(tzinfo=None) - built_at).total_seconds()) < 3600
    assert "+" in code_version


def test_nothing_temporary_is_left(refreshed):
    assert sorted(path.name for path in refreshed.warehouse.iterdir()) == [
        ".exports",
        "armed_group_events.duckdb",
        "build",
        "dagster",
        "exports",
        "logs",
        "report.html",
    ]
    assert not list(refreshed.warehouse.rglob("*.wal"))


def test_the_history_is_dagsters_own(refreshed):
    import dagster as dg

    with dg.DagsterInstance.from_config(str(refreshed.warehouse / "dagster")) as instance:
        assert instance.get_settings("telemetry") == {"enabled": False}
        [run] = instance.get_runs()
        assert (run.job_name, run.status) == ("refresh", dg.DagsterRunStatus.SUCCESS)
        event = instance.get_latest_materialization_event(dg.AssetKey(["marts", "events"]))
        count = event.asset_materialization.metadata["dagster/row_count"].value
    assert count == rows(refreshed.published, "SELECT count(*) FROM marts.events")[0][0]


@pytest.fixture(scope="module")
def own(refreshed, tmp_path_factory):
    """A copy of the warehouse for refreshes that fail: also these stand in Dagster's history."""
    warehouse = tmp_path_factory.mktemp("own") / "warehouse"
    shutil.copytree(refreshed.warehouse, warehouse, symlinks=True)
    return replace(refreshed, warehouse=warehouse)


@pytest.mark.parametrize("folder", ["missing", "empty"])
def test_a_missing_or_empty_folder_is_told_in_one_line_and_keeps_the_last_good_file(refresh, own, tmp_path, folder):
    articles = tmp_path / folder
    if folder == "empty":
        articles.mkdir()
    before = own.digest()
    failed = refresh(articles, own.warehouse)
    assert failed.code == 2
    assert failed.errors.startswith("Not refreshed: ")
    assert str(articles) in failed.errors
    assert "Traceback" not in failed.errors
    assert own.digest() == before


def test_a_setting_that_cannot_be_used_is_told(refresh, tmp_path):
    failed = refresh(tmp_path, tmp_path / "warehouse", WORKERS="many")
    assert failed.code == 2
    assert "WORKERS='many'" in failed.errors
    assert "Traceback" not in failed.errors


def test_a_warehouse_that_cannot_be_written_is_told(refresh, tmp_path):
    (tmp_path / "a.txt").write_text(TINY, encoding="utf-8")
    (tmp_path / "file").write_text("", encoding="utf-8")
    failed = refresh(tmp_path, tmp_path / "file")
    assert failed.code == 1
    assert "cannot be written" in failed.errors
    assert "Traceback" not in failed.errors


def test_a_second_refresh_is_refused_while_one_runs(refresh, own):
    before = own.digest()
    with FileLock(own.warehouse / "build" / "refresh.lock"):
        failed = refresh(own.articles, own.warehouse)
    assert failed.code == 3
    assert "another refresh is writing" in failed.errors
    assert "Traceback" not in failed.errors
    assert own.digest() == before


def test_a_refresh_that_fails_tells_where_and_keeps_the_last_good_file(refresh, own, tmp_path):
    seeds = tmp_path / "seeds"
    shutil.copytree(PROJECT_DIR / "seeds", seeds)
    (seeds / "articles.csv").write_text("article_id\nx\n", encoding="utf-8")
    before = own.digest()
    failed = refresh(own.articles, own.warehouse, SEEDS_DIR=str(seeds))
    assert failed.code == 1
    assert "articles.csv" in failed.errors
    assert "Log: " in failed.errors
    assert "Traceback" not in failed.errors
    assert own.digest() == before
