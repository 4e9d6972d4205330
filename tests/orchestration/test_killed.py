"""A refresh killed at any moment: the last good file stays, the next run needs no hand, nothing piles up.

`KILLS=50 make kills` kills as often as you like; a few kills run with all tests. `KILL_SEED` repeats the
moments of an earlier run.
"""

import hashlib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import dagster as dg
import duckdb
import pytest

from orchestration.settings import PROJECT_DIR
from tests.conftest import TINY
from tests.orchestration.sessions import still_running

KILLS = int(os.environ.get("KILLS", "3"))
SEED = int(os.environ.get("KILL_SEED", "0")) or random.randrange(1, 1_000_000)
IN_A_ROW = 5
ENOUGH_SECONDS = 600
# What every refresh leaves on purpose: a log, a file of Dagster's history.
KEPT = ("logs", "dagster")
# The exports take turns in two folders: both stand there or one, and which one is of no matter.
EXPORTS = re.compile(r"^\.exports/[ab]")


@dataclass
class Victim:
    """A warehouse whose refreshes are killed, and how long one of them takes."""

    articles: Path
    warehouse: Path
    scratch: Path
    seconds: float = 0.0

    @property
    def published(self) -> Path:
        return self.warehouse / "armed_group_events.duckdb"

    def start(self) -> subprocess.Popen:
        own = {
            "ARTICLES_DIR": str(self.articles),
            "WAREHOUSE_DIR": str(self.warehouse),
            "TMPDIR": str(self.scratch),
        }
        return subprocess.Popen(
            [sys.executable, "-m", "orchestration.refresh"],
            cwd=PROJECT_DIR,
            env={**os.environ, **own},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def refresh(self) -> str:
        """A refresh that must succeed."""
        started = time.monotonic()
        running = self.start()
        output, _ = running.communicate(timeout=ENOUGH_SECONDS)
        assert running.returncode == 0, output
        self.seconds = time.monotonic() - started
        return output

    def kill(self, chance: random.Random) -> str:
        """Starts a refresh and kills it: at any moment, or for one in five while the file is published."""
        running = self.start()
        if chance.random() < 0.8:
            moment = chance.uniform(0, self.seconds)
            told = f"after {moment:.1f} of {self.seconds:.1f} s"
            _wait_for(lambda: False, running, moment)
        else:
            moment = chance.uniform(0, 0.8)
            told = f"{moment:.2f} s into publishing"
            _wait_for(self.publishing, running, ENOUGH_SECONDS)
            _wait_for(lambda: False, running, moment)
        running.kill()  # does nothing to one that has just ended
        running.communicate()
        assert still_running(running.pid) == []
        return told if running.returncode == -signal.SIGKILL else self.kill(chance)

    def publishing(self) -> bool:
        return any(self.warehouse.glob("*.publishing*"))

    def digest(self) -> str:
        return hashlib.sha256(self.published.read_bytes()).hexdigest()

    def content(self) -> dict[str, tuple]:
        """Every table of the published file, as a count and a hash of its rows; the build's own row left out."""
        with duckdb.connect(str(self.published), read_only=True) as reader:
            tables = [name for (name,) in reader.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
            return {
                table: reader.execute(f"SELECT count(*), bit_xor(hash(t)) FROM marts.{table} AS t").fetchone()
                for table in tables
                if table != "build_info"
            }

    def build(self) -> str:
        with duckdb.connect(str(self.published), read_only=True) as reader:
            return reader.execute("SELECT build_id FROM marts.build_info").fetchone()[0]

    def files(self) -> set[str]:
        """Every file of the warehouse that is not history, and of the folder for temporary files."""
        inside = {path.relative_to(self.warehouse) for path in self.warehouse.rglob("*")}
        kept = {EXPORTS.sub("exports", str(path)) for path in inside if path.parts[0] not in KEPT}
        logs = {str(path) for path in inside if path.suffix in (".db-wal", ".db-shm")}
        return kept | logs | {str(path) for path in self.scratch.rglob("*")}


def _wait_for(condition, running: subprocess.Popen, seconds: float) -> None:
    give_up = time.monotonic() + seconds
    while time.monotonic() < give_up and not condition() and running.poll() is None:
        time.sleep(0.002)


@pytest.fixture(scope="module")
def victim(tmp_path_factory):
    folder = tmp_path_factory.mktemp("killed")
    found = Victim(folder / "articles", folder / "warehouse", folder / "scratch")
    found.articles.mkdir()
    found.scratch.mkdir()
    (found.articles / "tiny.txt").write_text(TINY, encoding="utf-8")
    (found.articles / "page.html").write_text(f"<p>{TINY.replace('four', 'six')}</p>", encoding="utf-8")
    found.refresh()
    yield found
    shutil.rmtree(folder, ignore_errors=True)


def test_a_refresh_killed_at_any_moment_leaves_the_last_good_file_and_the_next_one_needs_no_hand(victim):
    chance = random.Random(SEED)
    content, files = victim.content(), victim.files()
    runs = 1
    for number in range(1, KILLS + 1):
        before, build = victim.digest(), victim.build()
        told = f"kill {number} of seed {SEED}, {victim.kill(chance)}"
        if victim.digest() != before:  # killed after the rename, or just too late
            assert victim.build() != build, told
            told += ", published"
        assert victim.content() == content, told
        print(told, flush=True)
        if number % IN_A_ROW == 0 or number == KILLS:
            build = victim.build()
            victim.refresh()
            runs += 1
            assert victim.build() != build, told
            assert victim.content() == content, told
            assert victim.files() == files, told
    _history_knows_every_end(victim, runs)


def _history_knows_every_end(victim: Victim, succeeded: int) -> None:
    """No run counts as running for ever: the queue would wait for it."""
    with dg.DagsterInstance.from_config(str(victim.warehouse / "dagster")) as instance:
        runs = instance.get_runs()
    assert [run.run_id for run in runs if not run.is_finished] == []
    assert sum(run.is_success for run in runs) >= succeeded
