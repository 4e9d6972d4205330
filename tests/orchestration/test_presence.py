import sqlite3
import subprocess
import sys
from uuid import uuid4

import dagster as dg
import pytest

from orchestration import automation
from orchestration.instance import take_in_logs
from orchestration.presence import KILLED, come, end_killed_runs, go
from orchestration.settings import PROJECT_DIR, settings

RUNNING, FAILED = dg.DagsterRunStatus.STARTED, dg.DagsterRunStatus.FAILURE
# A run in a process of its own that is killed before it can say so.
KILLED_RUN = """
import os
from pathlib import Path
from orchestration.presence import come
from orchestration.settings import settings
come(settings().model_copy(update={"warehouse_dir": Path("WAREHOUSE")}), "RUN")
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def current(tmp_path):
    return settings().model_copy(update={"warehouse_dir": tmp_path})


@pytest.fixture
def instance():
    with dg.DagsterInstance.ephemeral() as found:
        yield found


def a_run(instance: dg.DagsterInstance, status: dg.DagsterRunStatus = RUNNING) -> str:
    return instance.add_run(dg.DagsterRun("refresh", str(uuid4()), status=status)).run_id


def kill(current, run_id: str) -> None:
    script = KILLED_RUN.replace("WAREHOUSE", str(current.warehouse_dir)).replace("RUN", run_id)
    assert subprocess.run([sys.executable, "-c", script], cwd=PROJECT_DIR).returncode == -9


def test_a_run_whose_process_was_killed_is_ended_and_says_so(current, instance):
    run_id = a_run(instance)
    kill(current, run_id)
    assert end_killed_runs(current, instance) == [run_id]
    assert instance.get_run_by_id(run_id).status == FAILED
    assert KILLED in [record.message for record in instance.all_logs(run_id)]
    assert list(current.runs_dir.iterdir()) == []
    assert end_killed_runs(current, instance) == []


def test_a_run_that_is_there_is_let_be(current, instance):
    run_id = a_run(instance)
    come(current, run_id)
    assert end_killed_runs(current, instance) == []
    assert instance.get_run_by_id(run_id).status == RUNNING
    go(current, run_id)
    assert list(current.runs_dir.iterdir()) == []


def test_a_run_that_had_ended_before_it_was_killed_stays_as_it_ended(current, instance):
    run_id = a_run(instance, dg.DagsterRunStatus.SUCCESS)
    kill(current, run_id)
    kill(current, "a-run-of-another-history")
    assert end_killed_runs(current, instance) == []
    assert instance.get_run_by_id(run_id).status == dg.DagsterRunStatus.SUCCESS
    assert list(current.runs_dir.iterdir()) == []


def test_schedule_and_sensor_end_killed_runs_before_they_ask_for_another(tmp_path, monkeypatch):
    current = settings().model_copy(update={"warehouse_dir": tmp_path / "warehouse", "sensor_settle_seconds": 0.0})
    monkeypatch.setattr(automation, "settings", lambda: current)
    with dg.DagsterInstance.local_temp(str(tmp_path)) as instance:
        for ask in (
            lambda: automation.daily_schedule().evaluate_tick(dg.build_schedule_context(instance=instance)),
            lambda: automation.new_file_sensor()(dg.build_sensor_context(instance=instance)),
        ):
            run_id = a_run(instance)
            kill(current, run_id)
            assert ask().run_requests
            assert instance.get_run_by_id(run_id).status == FAILED


def test_logs_that_a_killed_run_left_beside_its_history_are_taken_in(current):
    history = current.home / "history" / "runs" / "a.db"
    history.parent.mkdir(parents=True)
    write = "c.execute('PRAGMA journal_mode=WAL'); c.execute('CREATE TABLE t AS SELECT 1'); c.commit()"
    script = f"import os, sqlite3; c = sqlite3.connect({str(history)!r}); {write}; os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", script])
    assert history.with_name("a.db-wal").exists()
    take_in_logs(current)
    assert [path.name for path in history.parent.iterdir()] == ["a.db"]
    with sqlite3.connect(history) as connection:
        assert connection.execute("SELECT * FROM t").fetchall() == [(1,)]
