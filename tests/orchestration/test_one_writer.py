"""Refreshes of one warehouse at the same time, however started: one after the other, or refused in words."""

import os
import subprocess
import sys
from pathlib import Path

import dagster as dg
import duckdb
import pytest

from orchestration.instance import prepare_home
from orchestration.settings import PROJECT_DIR, settings
from tests.conftest import TINY

COMMAND = [sys.executable, "-m", "orchestration.refresh"]
THROUGH_DAGSTER = [
    sys.executable,
    "-m",
    "dagster",
    "job",
    "execute",
    "-m",
    "orchestration.definitions",
    "-j",
    "refresh",
]
MORE = int(os.environ.get("MORE_RUNS", "0"))
PATIENT = "600"
REFUSED = "another refresh is writing to"


def start(command: list[str], articles: Path, warehouse: Path, **more: str) -> subprocess.Popen:
    own = {"ARTICLES_DIR": str(articles), "WAREHOUSE_DIR": str(warehouse), "DAGSTER_HOME": str(warehouse / "dagster")}
    return subprocess.Popen(
        command,
        cwd=PROJECT_DIR,
        env={**os.environ, **own, **more},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.fixture
def place(tmp_path):
    articles, warehouse = tmp_path / "articles", tmp_path / "warehouse"
    articles.mkdir()
    (articles / "tiny.txt").write_text(TINY, encoding="utf-8")
    current = settings().model_copy(update={"articles_dir": articles, "warehouse_dir": warehouse})
    prepare_home(current)
    return articles, warehouse


def finished(warehouse: Path) -> dict[str, bool]:
    """Every run of the history, and whether it succeeded; none may be left running."""
    with dg.DagsterInstance.from_config(str(warehouse / "dagster")) as instance:
        runs = instance.get_runs()
    assert all(run.is_finished for run in runs)
    return {run.run_id: run.is_success for run in runs}


def test_of_commands_and_dagster_runs_at_the_same_time_each_publishes_in_turn_or_refuses(place):
    started = {
        "patient": start(COMMAND, *place, LOCK_TIMEOUT_SECONDS=PATIENT),
        "command": start(COMMAND, *place),
        "Dagster": start(THROUGH_DAGSTER, *place),
        **{f"another through Dagster {n}": start(THROUGH_DAGSTER, *place) for n in range(MORE)},
    }
    outputs = {name: run.communicate(timeout=1200)[0] for name, run in started.items()}
    codes = {name: run.returncode for name, run in started.items()}
    assert codes["patient"] == 0, outputs["patient"]
    for name, code in codes.items():
        assert code in (0, 3 if name == "command" else 1), outputs[name]
        assert (REFUSED in outputs[name]) == (code != 0), outputs[name]
    published = {run for run, success in finished(place[1]).items() if success}
    assert len(published) == list(codes.values()).count(0)
    with duckdb.connect(str(place[1] / "armed_group_events.duckdb"), read_only=True) as reader:
        assert reader.execute("SELECT build_id FROM marts.build_info").fetchone()[0] in published
        assert reader.execute("SELECT count(DISTINCT article_id) FROM marts.event_reports").fetchone() == (1,)
