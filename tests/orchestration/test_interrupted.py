"""Ctrl-C while dbt builds: the refresh ends at once, says so in a line, and the next one needs no hand."""

import os
import signal
import subprocess
import sys
import time

import pytest
from dbt.cli.main import dbtRunner, dbtRunnerResult

from orchestration import dbt
from orchestration.refresh import INTERRUPTED
from orchestration.settings import PROJECT_DIR, settings
from tests.conftest import PATIENCE_SECONDS, TINY


@pytest.fixture
def interrupted(tmp_path):
    """A refresh that was interrupted in its step `dbt_build`: the process, and what it said."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text(TINY, encoding="utf-8")
    own = {"ARTICLES_DIR": str(tmp_path / "articles"), "WAREHOUSE_DIR": str(tmp_path / "warehouse")}
    with subprocess.Popen(
        [sys.executable, "-m", "orchestration.refresh"],
        cwd=PROJECT_DIR,
        env={**os.environ, **own},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        logs, give_up = tmp_path / "warehouse" / "logs", time.monotonic() + PATIENCE_SECONDS
        while not any("dbt_build - STEP_START" in log.read_text() for log in logs.glob("refresh-*.log")):
            assert process.poll() is None, process.communicate()[1]
            assert time.monotonic() < give_up
            time.sleep(0.1)
        time.sleep(2)  # into dbt
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=PATIENCE_SECONDS)
        return process, errors


def test_an_interrupt_while_dbt_builds_ends_the_refresh_without_a_crash(interrupted, tmp_path, refresh):
    process, errors = interrupted
    assert process.returncode == INTERRUPTED
    assert "Traceback" not in errors
    assert errors.startswith("Not refreshed: interrupted\n")
    assert refresh(tmp_path / "articles", tmp_path / "warehouse").code == 0


def test_an_error_of_dbt_while_it_is_interrupted_is_told_as_the_interrupt(monkeypatch):
    def fails_to_cancel(runner, arguments):
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt:
            return dbtRunnerResult(success=False, exception=RuntimeError("a connection could not be cancelled"))
        raise AssertionError("the interrupt did not come")

    monkeypatch.setattr(dbtRunner, "invoke", fails_to_cancel)
    with pytest.raises(KeyboardInterrupt):
        dbt.invoke(["build"], settings())
