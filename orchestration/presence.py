"""Which runs are still there: each holds a lock of its own for as long as its process lives.

Belongs here: those locks, and ending in Dagster's history the runs whose process was killed. They would
count as running for ever, and the queue of runs would wait for them. Does not: the lock of the warehouse
(`orchestration.writer`).
"""

from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from orchestration.settings import Settings

if TYPE_CHECKING:
    from dagster import DagsterInstance

LOCK = ".lock"
KILLED = "The process of this run ended without a word: it was killed, or the machine went down."
_here: dict[str, FileLock] = {}


def come(current: Settings, run_id: str) -> None:
    """Holds the lock of a run until `go`, or until this process ends, however it ends."""
    if run_id in _here:
        return
    current.runs_dir.mkdir(parents=True, exist_ok=True)
    lock = FileLock(_lock_file(current, run_id), timeout=0)
    with _list_of_runs(current):
        lock.acquire()
    _here[run_id] = lock


def go(current: Settings, run_id: str) -> None:
    """Gives the lock back, once everything about the run is written down."""
    _lock_file(current, run_id).unlink(missing_ok=True)
    _here.pop(run_id).release()


def end_killed_runs(current: Settings, instance: "DagsterInstance") -> list[str]:
    """Marks every run as failed whose process is gone; gives their ids."""
    ended = []
    for path in sorted(current.runs_dir.glob(f"*{LOCK}")):
        with _list_of_runs(current):
            try:
                with FileLock(path, timeout=0):
                    ended += _failed(instance, path)
                    path.unlink(missing_ok=True)
            except Timeout:
                continue
    return ended


def _failed(instance: "DagsterInstance", path: Path) -> list[str]:
    run = instance.get_run_by_id(path.name.removesuffix(LOCK))
    if run is None or run.is_finished:
        return []
    instance.report_run_failed(run, KILLED)
    return [run.run_id]


def _lock_file(current: Settings, run_id: str) -> Path:
    return current.runs_dir / f"{run_id}{LOCK}"


def _list_of_runs(current: Settings) -> FileLock:
    """Held while a lock is made or looked at, so that one just being made is not taken for left behind."""
    return FileLock(current.build_dir / "runs.lock")
