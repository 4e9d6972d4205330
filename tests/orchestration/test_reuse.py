"""Whole refreshes that reuse: what is published, what is told, what Dagster shows as stale."""

import csv
import hashlib
import os
import shutil
import subprocess
import sys

import dagster as dg
import duckdb
import pytest

from orchestration.settings import PROJECT_DIR
from tests.conftest import TINY
from transforms.reading.registry import COLUMNS

OF_THE_RUN = {"build_info"}


def published(file):
    """Every row of every mart, but for what tells of the run itself."""
    with duckdb.connect(str(file), read_only=True) as connection:
        tables = connection.execute("SELECT table_name FROM duckdb_tables() WHERE schema_name = 'marts'").fetchall()
        return {
            table: sorted(map(repr, connection.execute(f'FROM marts."{table}"').fetchall()))
            for (table,) in tables
            if table not in OF_THE_RUN
        }


def told(refreshed):
    return dict(line.split(maxsplit=1) for line in refreshed.output.splitlines())


@pytest.fixture(scope="module")
def changed(refreshed, tmp_path_factory):
    """The articles after an addition, an edit, a change of name, a removal and an entry in the registry."""
    folder = tmp_path_factory.mktemp("changed")
    articles, seeds = folder / "articles", folder / "seeds"
    articles.mkdir()
    shutil.copytree(PROJECT_DIR / "seeds", seeds)
    for path in refreshed.articles.iterdir():
        if path.suffix in (".txt", ".html") and path.is_file() and path.stat().st_size < 100_000:
            shutil.copy(path, articles / path.name)
    (articles / "added.txt").write_text(TINY.replace("Gao", "Timbuktu"), encoding="utf-8")
    (articles / "latin one.txt").write_text(TINY.replace("four", "seven"), encoding="utf-8")
    (articles / "Tombouctou – récit.txt").rename(articles / "renamed.txt")
    (articles / "sixteen.html").unlink()
    path = articles / "renamed.txt"
    known = dict.fromkeys(COLUMNS, "") | {
        "article_id": "registered",
        "source_file": path.name,
        "source_sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "published_on": "2018-09-01",
        "published_precision": "day",
    }
    with (seeds / "articles.csv").open("a", encoding="utf-8", newline="") as opened:
        csv.DictWriter(opened, COLUMNS, lineterminator="\n").writerow(known)
    return articles, seeds


@pytest.mark.slow
def test_a_refresh_that_reuses_publishes_what_a_whole_one_does(refresh, refreshed, changed, tmp_path):
    articles, seeds = changed
    reusing, whole = tmp_path / "reusing", tmp_path / "whole"
    shutil.copytree(refreshed.warehouse / "build" / "kept", reusing / "build" / "kept")
    own = {"SEEDS_DIR": str(seeds), "MAX_FILE_BYTES": "5500000", "EXPORTS": "false"}
    first, second = refresh(articles, reusing, **own), refresh(articles, whole, **own)
    assert (first.code, second.code) == (0, 0), first.errors + second.errors
    rows = published(first.published)
    assert rows == published(second.published)
    files = {file for (file,) in _query(first.published, "SELECT source_file FROM marts.articles")}
    assert {"added.txt", "renamed.txt", "latin one.txt"} <= files
    assert not files & {"sixteen.html", "Tombouctou – récit.txt", "long-line.txt"}
    # One was added, one edited, one renamed and registered; sixteen.txt has its name to itself again.
    assert told(first)["coded"] == "4 articles anew, 1 reused"
    assert told(second)["coded"] == "5 articles anew, 0 reused"


def _query(file, query):
    with duckdb.connect(str(file), read_only=True) as connection:
        return connection.execute(query).fetchall()


STALENESS = """
import sys
import dagster as dg
from dagster._core.definitions.data_version import CachingStaleStatusResolver, StaleStatus  # what the UI asks
from dagster._core.loader import LoadingContextForTest
from orchestration.definitions import defs

graph = defs.resolve_asset_graph()
with dg.DagsterInstance.from_config(sys.argv[1]) as instance:
    for looked_at in (None, ["files", "articles"], ["files", "seeds"]):
        if looked_at:
            changed = dg.AssetObservation(dg.AssetKey(looked_at), tags={"dagster/data_version": "another"})
            instance.report_runless_asset_event(changed)
        resolver = CachingStaleStatusResolver(instance, graph, LoadingContextForTest(instance))
        stale = [key for key in graph.materializable_asset_keys if resolver.get_status(key) != StaleStatus.FRESH]
        print("stale:", *sorted("/".join(key.path) for key in stale))
"""


def test_dagster_shows_what_is_stale(refreshed, tmp_path):
    """In a process of its own: the code versions are those of the code as it stands, whatever other tests patched.

    In the warehouse that was refreshed, where dbt's manifest is; what it reports goes into a copy of the history.
    """
    shutil.copytree(refreshed.warehouse / "dagster", tmp_path / "dagster")
    shown = subprocess.run(
        [sys.executable, "-c", STALENESS, str(tmp_path / "dagster")],
        cwd=PROJECT_DIR, env={**os.environ, "WAREHOUSE_DIR": str(refreshed.warehouse)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    lines = [line for line in shown.stdout.splitlines() if line.startswith("stale:")]
    assert lines == ["stale:", "stale: read/documents", "stale: code/reports read/documents"]


def test_the_history_tells_how_many_articles_were_coded_and_reused(refreshed):
    with dg.DagsterInstance.from_config(str(refreshed.warehouse / "dagster")) as instance:
        event = instance.get_latest_materialization_event(dg.AssetKey(["code", "reports"]))
        metadata = event.asset_materialization.metadata
        assert event.asset_materialization.tags["dagster/data_version"]
    articles = _query(refreshed.published, "SELECT count(*) FROM marts.articles")[0][0]
    assert metadata["articles_recoded"].value + metadata["articles_reused"].value == articles
    assert told(refreshed)["coded"].startswith(f"{metadata['articles_recoded'].value} articles anew, ")
