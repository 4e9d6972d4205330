"""A full disk, a missing permission, broken files: the last good file stays, the next run needs no hand."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from orchestration.settings import PROJECT_DIR
from tests.conftest import TINY, Refreshed
from tests.orchestration.disks import MEGABYTE, mounted

ROOMS = [0, 10, *(int(room) for room in os.environ.get("ROOMS", "").split(",") if room)]
HISTORY = ("dagster", "logs")


@pytest.fixture(scope="module")
def disk(tmp_path_factory):
    with mounted(tmp_path_factory.mktemp("disk") / "disk") as found:
        yield found


@pytest.fixture(scope="module")
def good(disk, refreshed, tmp_path_factory) -> Refreshed:
    """A warehouse with a good publication, on a disk of its own, and an article to refresh it from."""
    articles = tmp_path_factory.mktemp("articles")
    (articles / "tiny.txt").write_text(TINY, encoding="utf-8")
    shutil.copytree(refreshed.warehouse, disk.folder / "warehouse", symlinks=True)
    return Refreshed(0, "", "", articles, disk.folder / "warehouse")


def keeps_the_last_good_file(good: Refreshed, failed: Refreshed, before: str, told: str) -> None:
    assert failed.code == 1, failed.output + failed.errors
    assert failed.errors.startswith("Not refreshed: "), failed.errors
    assert told in failed.errors.lower()
    assert "Traceback" not in failed.errors
    assert good.digest() == before
    with duckdb.connect(str(good.published), read_only=True) as reader:
        assert reader.execute("SELECT count(*) FROM marts.events").fetchone()[0] > 0
    assert not list(good.warehouse.glob("*.publishing*"))


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: f"{room} MB")
def test_a_full_disk_keeps_the_last_good_file(refresh, disk, good, room):
    before = good.digest()
    good.build.unlink(missing_ok=True)
    disk.leave(room * MEGABYTE)
    failed = refresh(good.articles, good.warehouse)
    disk.be_roomy()
    keeps_the_last_good_file(good, failed, before, "no space left" if room == 0 else "")


def test_a_disk_that_cannot_be_written_keeps_the_last_good_file(refresh, disk, good):
    before = good.digest()
    disk.be_read_only()
    failed = refresh(good.articles, good.warehouse)
    keeps_the_last_good_file(good, failed, before, "read-only file system")
    disk.be_roomy()


def without_rights_of_root() -> list[str]:
    """The command under which root is held to the permissions of files like anybody else."""
    if os.geteuid() != 0:
        return []
    command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    if not shutil.which("setpriv") or subprocess.run([*command, "true"], capture_output=True).returncode:
        pytest.skip("root cannot give up its rights here: there is no setpriv that works")
    return command


def test_a_user_without_permission_is_told_and_changes_nothing(good):
    before, own = good.digest(), {"WAREHOUSE_DIR": str(good.warehouse), "ARTICLES_DIR": str(good.articles)}
    command = [*without_rights_of_root(), sys.executable, "-m", "orchestration.refresh"]
    folders = [good.warehouse, *(path for path in good.warehouse.iterdir() if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    ran = subprocess.run(command, env={**os.environ, **own}, cwd=PROJECT_DIR, capture_output=True, text=True)
    for folder in folders:
        folder.chmod(0o755)
    failed = Refreshed(ran.returncode, ran.stdout, ran.stderr, good.articles, good.warehouse)
    keeps_the_last_good_file(good, failed, before, "permission denied")


def test_whatever_was_broken_the_next_refresh_needs_no_hand(refresh, disk, good):
    """After all the failures above, with every file of the build and the publication broken in one way or another."""
    disk.be_roomy()
    files = [path for path in sorted(good.warehouse.rglob("*")) if path.is_file() and not path.is_symlink()]
    for number, path in enumerate(files):
        if path.relative_to(good.warehouse).parts[0] not in HISTORY:
            path.chmod(0o644)
            _break(path, number)
    refreshed = refresh(good.articles, good.warehouse)
    assert refreshed.code == 0, refreshed.errors
    with duckdb.connect(str(good.published), read_only=True) as reader:
        files = reader.execute("SELECT DISTINCT source_file FROM marts.event_reports").fetchall()
    assert files == [("tiny.txt",)]
    assert not [path for path in good.warehouse.rglob("*") if path.name.endswith((".publishing", ".wal", ".writing"))]


def _break(path: Path, number: int) -> None:
    content = path.read_bytes()
    broken = [b"", b"\x00broken\xff" * 50, content[: len(content) // 2], content[::-1]]
    path.write_bytes(broken[number % len(broken)])
