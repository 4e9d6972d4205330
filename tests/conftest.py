"""What all tests share: a warehouse of their own, and one refresh of a small, troubled folder.

Belongs here: isolation from the user's settings and files, the refresh that several tests look at.
"""

import atexit
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

import pytest

PROJECT_DIR = Path(__file__).resolve().parent.parent

TINY = """On 3 March 2017, fighters of Ansar Dine attacked a checkpoint near Gao, Mali, killing four soldiers.
The next day, French troops arrested two of the attackers. In May 2017, the group claimed a bombing in Kidal.
"""
ACCENTED = "En route vers Gao : le 4 août 2018, AQIM fighters abducted a teacher near Ménaka, in Mali.\n"
MISSING = "dangling.txt"


@dataclass(frozen=True)
class Refreshed:
    """A refresh that was run as a user runs it: what it printed, and where everything stands."""

    code: int
    output: str
    errors: str
    articles: Path
    warehouse: Path

    @property
    def published(self) -> Path:
        return self.warehouse / "armed_group_events.duckdb"

    @property
    def build(self) -> Path:
        return self.warehouse / "build" / "armed_group_events_build.duckdb"

    def digest(self) -> str:
        """A hash of the published file."""
        return hashlib.sha256(self.published.read_bytes()).hexdigest()


Refresh = Callable[..., Refreshed]


def pytest_configure(config: pytest.Config) -> None:
    """No test sees the user's settings, or writes to the user's warehouse."""
    for name in ("ARTICLES_DIR", "SEEDS_DIR", "GOLD_DIRS", "DAGSTER_HOME", "WORKERS"):
        os.environ.pop(name, None)
    os.environ["WAREHOUSE_DIR"] = mkdtemp(prefix="armed-group-events-tests-")


def _run(articles: Path, warehouse: Path, **variables: str) -> Refreshed:
    own = {"ARTICLES_DIR": str(articles), "WAREHOUSE_DIR": str(warehouse), **variables}
    ran = subprocess.run(
        [sys.executable, "-m", "orchestration.refresh"],
        cwd=PROJECT_DIR,
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        timeout=300,
    )
    return Refreshed(ran.returncode, ran.stdout, ran.stderr, articles, warehouse)


@pytest.fixture(scope="session")
def refresh() -> Refresh:
    """Runs `python -m orchestration.refresh` on a folder, into a warehouse, with further settings."""
    return _run


def troubled_folder(folder: Path) -> Mapping[str, Path]:
    """Writes articles and every kind of bad file; gives the paths by what is wrong with them."""
    contents = {
        "plain.txt": TINY.encode(),
        "latin one.txt": ACCENTED.encode("latin-1"),
        "sixteen.txt": (ACCENTED + "UTF-16.\n").encode("utf-16"),
        "Tombouctou – récit.txt": ("Aucun fait ici.\n" + TINY.replace("four", "five")).encode(),
        "sixteen.html": f"<html><body><p>{TINY.replace('four', 'six')}</p></body></html>".encode(),
        "copy.txt": TINY.encode(),
        "empty.txt": b"",
        "binary.txt": bytes(range(256)) * 64,
        "broken.pdf": b"%PDF-1.7\nno more than that",
        "long-line.txt": b"word " * 1_000_000,
        "too-big.txt": b"x" * 6_000_000,
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    (folder / MISSING).symlink_to(folder / "nowhere.txt")
    (folder / ".hidden.txt").write_text("hidden", encoding="utf-8")
    (folder / "subfolder").mkdir()
    os.mkfifo(folder / "pipe.txt")
    return {name: folder / name for name in contents}


@pytest.fixture(scope="session")
def refreshed(tmp_path_factory: pytest.TempPathFactory) -> Refreshed:
    """One refresh of the troubled folder, looked at by many tests; none may write to it."""
    articles = tmp_path_factory.mktemp("articles")
    troubled_folder(articles)
    return _run(articles, Path(os.environ["WAREHOUSE_DIR"]), MAX_FILE_BYTES="5500000")


def _end_quietly() -> None:
    """All is said: DuckDB 2.0 would go on to list its own type objects as leaked when Python shuts down."""
    sys.stderr.flush()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


atexit.register(_end_quietly)
