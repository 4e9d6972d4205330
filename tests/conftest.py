"""What all tests share: a warehouse of their own, and one refresh of a small, troubled folder.

Belongs here: isolation from the user's settings and files, the refresh that several tests look at.
"""

import atexit
import hashlib
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

import hypothesis
import pytest
from filelock import FileLock

from orchestration.settings import Settings

# How long an example takes says how busy the machine is, nothing of the code.
hypothesis.settings.register_profile("busy", deadline=None)
hypothesis.settings.load_profile("busy")

PROJECT_DIR = Path(__file__).resolve().parent.parent
# Longer than any refresh takes, also on a machine that does much else.
PATIENCE_SECONDS = 1_200
# What takes longest comes first, so that of several workers none is left alone with it at the end.
FIRST = (
    "tests/deploy/test_service.py",
    "tests/orchestration/test_killed.py",
    "tests/orchestration/test_bad_machine.py",
)

TINY = """On 3 March 2017, fighters of Ansar Dine attacked a checkpoint near Gao, Mali, killing four soldiers.
The next day, French troops arrested two of the attackers. In May 2017, the group claimed a bombing in Kidal.
"""
ACCENTED = "En route vers Gao : le 4 août 2018, AQIM fighters abducted a teacher near Ménaka, in Mali.\n"
MISSING = "dangling.txt"
CIRCLE = "circle.txt"


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
    for name in Settings.model_fields:
        os.environ.pop(name.upper(), None)
    os.environ["WAREHOUSE_DIR"] = mkdtemp(prefix="armed-group-events-tests-")


def pytest_unconfigure(config: pytest.Config) -> None:
    """The warehouse of tests that name none goes with them."""
    shutil.rmtree(os.environ["WAREHOUSE_DIR"], ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the longest files first; all else stays in order."""
    items.sort(key=lambda item: not item.nodeid.startswith(FIRST))


def run_refresh(articles: Path, warehouse: Path, **variables: str) -> Refreshed:
    """`python -m orchestration.refresh` on a folder, into a warehouse, with further settings."""
    own = {"ARTICLES_DIR": str(articles), "WAREHOUSE_DIR": str(warehouse), **variables}
    ran = subprocess.run(
        [sys.executable, "-m", "orchestration.refresh"],
        cwd=PROJECT_DIR,
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
    )
    return Refreshed(ran.returncode, ran.stdout, ran.stderr, articles, warehouse)


@pytest.fixture(scope="session")
def refresh() -> Refresh:
    """What runs a refresh as a user does."""
    return run_refresh


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
    (folder / CIRCLE).symlink_to(CIRCLE)
    (folder / ".hidden.txt").write_text("hidden", encoding="utf-8")
    (folder / "subfolder").mkdir()
    os.mkfifo(folder / "pipe.txt")
    return {name: folder / name for name in contents}


def once(factory: pytest.TempPathFactory, name: str, run: Callable[[Path], Refreshed]) -> Refreshed:
    """A refresh in a folder of its own that one worker of the tests runs, while the others wait for it."""
    base = factory.getbasetemp()
    folder = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    told = folder / f"{name}.pickle"
    with FileLock(folder / f"{name}.lock"):
        if not told.exists():
            (folder / name).mkdir()
            told.write_bytes(pickle.dumps(run(folder / name)))
    found: Refreshed = pickle.loads(told.read_bytes())
    return found


def _content(folder: Path) -> dict[str, str]:
    """A hash of every file of a warehouse but for Dagster's own bookkeeping, which also readers touch."""
    paths = [
        path for path in folder.rglob("*") if path.is_file() and ".db" not in path.suffix and path.suffix != ".lock"
    ]
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


@pytest.fixture(scope="session")
def refreshed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Refreshed]:
    """One refresh of the troubled folder, looked at by many tests; none may write to it."""

    def run(folder: Path) -> Refreshed:
        (folder / "articles").mkdir()
        troubled_folder(folder / "articles")
        return run_refresh(folder / "articles", folder / "warehouse", MAX_FILE_BYTES="5500000")

    ran = once(tmp_path_factory, "refreshed", run)
    before = _content(ran.warehouse)
    yield ran
    assert _content(ran.warehouse) == before, "a test wrote into the warehouse that all tests share"


@pytest.fixture(scope="session")
def digests(tmp_path_factory: pytest.TempPathFactory) -> Refreshed:
    """One refresh of the five digests, looked at by several tests; none may write to it."""
    ran = once(tmp_path_factory, "digests", lambda folder: run_refresh(PROJECT_DIR / "articles", folder / "warehouse"))
    assert ran.code == 0, ran.errors
    return ran


def _end_quietly() -> None:
    """All is said: DuckDB 2.0 would go on to list its own type objects as leaked when Python shuts down."""
    sys.stderr.flush()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


atexit.register(_end_quietly)
