"""`make refresh`: the job `refresh`, run in this process, with progress and a summary for a person.

Belongs here: starting the run, exit codes, telling a failure in one line. Does not: the job. Dagster is
imported only when there is something to do: it is slow to import.
"""

import io
import logging
import shutil
import time
import traceback
import warnings
from contextlib import redirect_stderr, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import uuid4

from rich.console import Console

from orchestration.ending import end_command
from orchestration.errors import BusyError, InputError, PublishError, RefreshError, ReportError
from orchestration.files import list_articles
from orchestration.presence import come, end_killed_runs, go
from orchestration.settings import Settings, SettingsError, settings
from orchestration.terminal import showing_progress

if TYPE_CHECKING:
    from dagster import ExecuteInProcessResult

LITTLE_SPACE = 1_000_000
OK, FAILED, UNUSABLE_INPUT, BUSY, INTERRUPTED = 0, 1, 2, 3, 130
INTERRUPTS = ("KeyboardInterrupt", "DagsterExecutionInterruptedError")
SHOWN_ERRORS = {error.__name__ for error in (RefreshError, InputError, BusyError, PublishError, ReportError)}


def main() -> int:
    """Runs a refresh; gives the exit code: 0 published, 1 failed, 2 nothing to read, 3 another one runs."""
    console, errors = Console(highlight=False), Console(stderr=True, highlight=False)
    try:
        current = settings()
        list_articles(current.articles_dir, current.max_files, current.max_file_bytes)
        return refresh(current, start_log(current), console, errors)
    except SettingsError as error:
        return _told(errors, f"a setting cannot be used: {error}", UNUSABLE_INPUT)
    except InputError as error:
        return _told(errors, str(error), UNUSABLE_INPUT)
    except RefreshError as error:
        return _told(errors, str(error), FAILED)
    except KeyboardInterrupt:
        return _told(errors, "interrupted", INTERRUPTED)


def start_log(current: Settings) -> Path:
    """The path of this refresh's log file, in a folder that can be written."""
    name = datetime.now(UTC).strftime("refresh-%Y%m%d-%H%M%S-%f.log")
    try:
        current.log_dir.mkdir(parents=True, exist_ok=True)
        (current.log_dir / name).touch()
    except OSError as error:
        reason = error.strerror or error
        raise RefreshError(f"WAREHOUSE_DIR {current.warehouse_dir} cannot be written: {reason}") from error
    return current.log_dir / name


def refresh(current: Settings, log: Path, console: Console, errors: Console) -> int:
    """Runs the job and shows what came of it."""
    started = time.monotonic()
    try:
        with showing_progress(console), _noise_to(log):
            result, seconds = run_job(current, log)
    except RefreshError:
        raise
    except Exception as error:
        with suppress(OSError), log.open("a", encoding="utf-8") as opened:
            traceback.print_exception(error, file=opened)
        told = " ".join(f"the refresh could not start or go on: {type(error).__name__}: {error}".split())
        return _told(errors, f"{told}{full_disk(current)}\nLog: {log}", FAILED)
    if not is_published(result):
        name, message = failure(result)
        code = {"InputError": UNUSABLE_INPUT, "BusyError": BUSY, **dict.fromkeys(INTERRUPTS, INTERRUPTED)}.get(
            name, FAILED
        )
        return _told(errors, f"{message}{full_disk(current)}\nLog: {log}", code)
    tell_summary(result, current, seconds, time.monotonic() - started, console)
    return OK


def full_disk(current: Settings) -> str:
    """What to add to a failure when there is no space left, which few libraries say; else nothing."""
    try:
        free = shutil.disk_usage(current.warehouse_dir).free
    except OSError:
        return ""
    return f" (no space left on the disk of {current.warehouse_dir})" if free < LITTLE_SPACE else ""


def tell_summary(
    result: "ExecuteInProcessResult", current: Settings, seconds: dict[str, float], total: float, console: Console
) -> None:
    """Prints the summary; the lock is free again, so that the next refresh may have the build file already."""
    import duckdb

    from orchestration.summary import collect, show

    try:
        after = [] if result.success else [f"published, but {failure(result)[1]}"]
        summary = collect(current, [*remarks(result), *after], *coded(result))
    except duckdb.Error:
        console.print(f"Published {current.published_file}; the next refresh has begun, so no counts are told.")
        return
    show(console, summary, current, seconds, total)


def run_job(current: Settings, log: Path) -> tuple["ExecuteInProcessResult", dict[str, float]]:
    """Runs the job with Dagster in this process; gives its result and the seconds each stage took."""
    from orchestration.automation import JOB
    from orchestration.definitions import defs
    from orchestration.instance import open_instance, take_in_logs
    from orchestration.summary import STAGES

    run_id = str(uuid4())
    come(current, run_id)
    take_in_logs(current)
    with open_instance(current) as instance:
        end_killed_runs(current, instance)
        result = defs.resolve_job_def(JOB).execute_in_process(
            run_id=run_id,
            instance=instance,
            run_config={"loggers": {"file": {"config": {"path": str(log)}}}},
            raise_on_error=False,
        )
        stats = instance.get_run_step_stats(result.run_id)
    go(current, run_id)
    spent = {stat.step_key: stat.end_time - stat.start_time for stat in stats if stat.end_time and stat.start_time}
    return result, {stage: spent[step] for step, stage in STAGES.items() if step in spent}


def is_published(result: "ExecuteInProcessResult") -> bool:
    """Whether the file was published; what comes after that, such as the report page, cannot undo it."""
    return bool(result.asset_materializations_for_node("published__armed_group_events"))


def remarks(result: "ExecuteInProcessResult") -> list[str]:
    """What the stage `read` noted about files that it did read."""
    from dagster import JsonMetadataValue

    from orchestration.assets.read import NOTES

    events = result.asset_materializations_for_node("read__documents")
    found = [value for event in events if isinstance(value := event.metadata.get(NOTES), JsonMetadataValue)]
    return [str(note) for value in found for note in cast(list[object], value.data)]


def coded(result: "ExecuteInProcessResult") -> tuple[int, int]:
    """How many articles the stage `code` coded anew, and how many it reused."""
    from orchestration.assets.code import RECODED, REUSED

    told = result.asset_materializations_for_node("code__reports")[-1].metadata
    return cast(int, told[RECODED].value), cast(int, told[REUSED].value)


def failure(result: "ExecuteInProcessResult") -> tuple[str, str]:
    """The name of the error that ended the run, and one line that tells it."""
    blocked = [check for check in result.get_asset_check_evaluations() if check.blocking and not check.passed]
    for check in blocked:
        if check.severity.value == "ERROR":
            where = f"the check {check.check_name} of {'.'.join(check.asset_key.path)} failed"
            return "", f"{where}: {check.description}" if check.description else where
    for event in result.all_events:
        error = getattr(event.event_specific_data, "error", None)
        if error is None or not event.is_failure:
            continue
        chain = [error]
        while chain[-1].cause is not None:
            chain.append(chain[-1].cause)
        for link in chain:
            if link.cls_name in INTERRUPTS:
                return link.cls_name, "interrupted"
            if link.cls_name in SHOWN_ERRORS:
                return link.cls_name, link.message.split(": ", 1)[1].strip()
        where = f" in {event.step_key}" if event.step_key else ""
        return "", f"the refresh failed{where}: {' '.join(chain[-1].message.split())}"
    return "", "the refresh failed"


def _told(errors: Console, message: str, code: int) -> int:
    kept = "The last good file, where there is one, stays as it was."
    errors.print(f"Not refreshed: {message}\n{kept}", markup=False, soft_wrap=True)
    return code


class _StrayLines(io.TextIOBase):
    """What a library writes past the loggers, handed to a log handler: one that fails raises nothing."""

    def __init__(self, handler: logging.Handler) -> None:
        self._handler = handler

    def write(self, text: str) -> int:
        if text.strip():
            self._handler.handle(logging.makeLogRecord({"msg": text.rstrip()}))
        return len(text)


class _noise_to:  # noqa: N801
    """Sends warnings and stray lines of the libraries to the log file inside the block.

    Dagster writes to the error stream itself when its history cannot be written, as on a full disk; a person
    is told that once, in the line that says why the refresh failed.
    """

    def __init__(self, log: Path) -> None:
        self._handler = logging.FileHandler(log, encoding="utf-8")
        self._stray = redirect_stderr(_StrayLines(self._handler))

    def __enter__(self) -> None:
        self._stray.__enter__()
        logging.captureWarnings(True)
        logging.raiseExceptions = False  # a log that cannot be written is no reason to print traces
        warnings.simplefilter("ignore", ResourceWarning)
        logging.getLogger("py.warnings").addHandler(self._handler)
        logging.getLogger("py.warnings").propagate = False

    def __exit__(self, *_: object) -> None:
        self._stray.__exit__(None, None, None)
        logging.captureWarnings(False)
        logging.getLogger("py.warnings").removeHandler(self._handler)
        with suppress(OSError):
            self._handler.close()


if __name__ == "__main__":
    end_command(main())
