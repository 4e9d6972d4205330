"""dbt, run inside this process: its arguments, its manifest, its results.

Belongs here: invoking dbt and reading what it says. Does not: what Dagster makes of it
(`orchestration.dbt_specs`), models. dbt itself is imported only when it runs: it is slow to import.
"""

import json
import os
import signal
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from filelock import FileLock

from orchestration.errors import RefreshError
from orchestration.fingerprints import files_under, fingerprint
from orchestration.settings import PROJECT_DIR, Settings

PROJECT_FILES = (".sql", ".yml", ".yaml", ".csv", ".md")
PROJECT_FOLDERS = ("models", "tests/dbt", "analyses", "transforms/sql")

Manifest = dict[str, Any]


@dataclass(frozen=True, slots=True)
class NodeResult:
    """What became of a node: its dbt id, its status, what dbt said, its seconds, rows that failed."""

    unique_id: str
    status: str
    message: str
    seconds: float
    failures: int | None
    compiled_sql: str

    @property
    def passed(self) -> bool:
        """Whether the model was built, or the test held."""
        return self.status in ("success", "pass")

    @property
    def ran(self) -> bool:
        """Whether the node was tried at all."""
        return self.status not in ("skipped", "no-op")


def arguments(command: Sequence[str], current: Settings) -> list[str]:
    """dbt's command line for a command such as `["build"]`, with every path absolute."""
    return [
        *command,
        "--project-dir",
        str(PROJECT_DIR),
        "--profiles-dir",
        str(PROJECT_DIR),
        "--target-path",
        str(current.dbt_target_dir),
        "--log-path",
        str(current.log_dir),
        "--log-level",
        "none",
        "--log-level-file",
        "info",
        "--no-print",
        "--no-use-colors",
        "--no-send-anonymous-usage-stats",
    ]


def selection(names: Sequence[str]) -> list[str]:
    """The arguments that restrict a command to these nodes, by fully qualified name; none for all."""
    return ["--select", *names] if names else []


def variables(current: Settings) -> dict[str, str]:
    """The environment variables that the project's own files read; dbt takes seeds by relative path only."""
    return {
        "WAREHOUSE_DIR": str(current.warehouse_dir),
        "SEEDS_DIR": os.path.relpath(current.seeds_dir, PROJECT_DIR),
        "DBT_THREADS": str(current.dbt_threads),
    }


@contextmanager
def environment(own: Mapping[str, str]) -> Iterator[None]:
    """Sets environment variables inside the block, and puts back what was there."""
    before = {name: os.environ.get(name) for name in own}
    os.environ.update(own)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextmanager
def interruptible() -> Iterator[threading.Event]:
    """Has an interrupt come as `KeyboardInterrupt` inside the block, however Dagster has it come; gives whether it did.

    dbt ends its threads on that alone; one that still worked in DuckDB would abort the process at its end. What dbt
    then reports may be an error of its own, from cancelling them.
    """
    interrupted = threading.Event()
    before = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(before):
        yield interrupted
        return

    def interrupt(number: int, frame: FrameType | None) -> None:
        interrupted.set()
        signal.default_int_handler(number, frame)

    signal.signal(signal.SIGINT, interrupt)
    try:
        yield interrupted
    finally:
        signal.signal(signal.SIGINT, before)


def invoke(
    command: Sequence[str], current: Settings, on_event: Callable[[Any], None] | None = None
) -> tuple[bool, list[NodeResult]]:
    """Runs a dbt command; gives whether all went well, and every node's result.

    Raises `RefreshError` when dbt could not run at all: a project that does not parse, a profile that
    does not resolve.
    """
    from dbt.cli.main import dbtRunner

    for folder in (current.build_dir, current.dbt_target_dir, current.log_dir):
        folder.mkdir(parents=True, exist_ok=True)
    with environment(variables(current)), interruptible() as interrupted:
        outcome = dbtRunner(callbacks=[on_event] if on_event else []).invoke(arguments(command, current))
    if interrupted.is_set() or isinstance(outcome.exception, KeyboardInterrupt):
        raise KeyboardInterrupt
    if outcome.exception is not None:
        told = " ".join(str(outcome.exception).split())
        raise RefreshError(f"dbt {command[0]} could not run: {told}") from outcome.exception
    results = getattr(outcome.result, "results", None) or []
    return bool(outcome.success), [_node_result(result) for result in results]


def manifest(current: Settings) -> Manifest:
    """dbt's manifest of the project, parsed anew only when a file of the project changed."""
    path = current.dbt_target_dir / "manifest.json"
    stamp = current.dbt_target_dir / "manifest.fingerprint"
    current.dbt_target_dir.mkdir(parents=True, exist_ok=True)
    with FileLock(current.dbt_target_dir / "manifest.lock"):  # other runs, and the UI, start at the same time
        wanted = project_fingerprint(current)
        found = _kept_manifest(path, stamp, wanted)
        if found is None:
            stamp.unlink(missing_ok=True)
            invoke(["parse"], current)
            found = json.loads(path.read_text(encoding="utf-8"))
            stamp.write_text(wanted, encoding="utf-8")
    return found


def _kept_manifest(path: Path, stamp: Path, wanted: str) -> Manifest | None:
    """The manifest of an earlier start; None when there is none, or it is stale or broken."""
    try:
        if stamp.read_bytes() != wanted.encode():
            return None
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def project_fingerprint(current: Settings) -> str:
    """A hash of every file dbt reads, and of the paths it is given."""
    paths = [PROJECT_DIR / "dbt_project.yml", PROJECT_DIR / "profiles.yml"]
    paths += [path for folder in PROJECT_FOLDERS for path in files_under(PROJECT_DIR / folder, PROJECT_FILES)]
    paths += files_under(current.seeds_dir, (".csv",))
    hashed = fingerprint([path for path in set(paths) if path.is_file()], PROJECT_DIR)
    return f"{hashed} {current.warehouse_dir} {current.seeds_dir}"


def _node_result(result: Any) -> NodeResult:
    return NodeResult(
        unique_id=result.node.unique_id,
        status=str(getattr(result.status, "value", result.status)),
        message=result.message or "",
        seconds=float(result.execution_time or 0),
        failures=result.failures,
        compiled_sql=getattr(result.node, "compiled_code", None) or "",
    )


def finished_node(event: Any) -> str | None:
    """The name of the node that an event of dbt's says is done, else None."""
    if event.info.name != "NodeFinished":
        return None
    return str(event.data.node_info.node_name)


def log_file(current: Settings) -> Path:
    """Where dbt's own log stands."""
    return current.log_dir / "dbt.log"
