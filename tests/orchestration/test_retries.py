import errno

import dagster as dg
import duckdb
import pytest

from orchestration import retries
from orchestration.errors import InputError, PublishError, RefreshError
from orchestration.retries import tried_again
from orchestration.settings import settings
from orchestration.transient import is_transient, patiently

LOCK = duckdb.IOException('IO Error: Could not set lock on file "x": Conflicting lock is held in another process')


def wrapped(error):
    try:
        raise PublishError("could not be written") from error
    except PublishError as caught:
        return caught


PASSING = [
    OSError(errno.EIO, "I/O error"),
    OSError(errno.ESTALE, "stale"),
    BlockingIOError(errno.EAGAIN, "again"),
    LOCK,
]
STAYING = [
    OSError(errno.ENOSPC, "disk full"),
    PermissionError(errno.EACCES, "permission denied"),
    FileNotFoundError(errno.ENOENT, "no such file"),
    InputError("holds no files"),
    RefreshError("dbt build failed at some_test: Got 3 results, configured to fail if != 0"),
    ValueError("a fault of the program"),
]


@pytest.mark.parametrize("error", PASSING, ids=repr)
def test_locks_and_stuttering_disks_pass_also_as_the_cause_of_another_error(error):
    assert is_transient(error)
    assert is_transient(wrapped(error))


@pytest.mark.parametrize("error", STAYING, ids=repr)
def test_bad_input_full_disks_missing_rights_and_failed_tests_stay(error):
    assert not is_transient(error)
    assert not is_transient(wrapped(error))


def test_dbt_passes_the_words_of_a_lock_on():
    assert is_transient(RefreshError(f"dbt build failed at actors: Runtime Error {LOCK}"))


def test_a_read_is_tried_again_after_a_passing_fault_only():
    def failing_with(error, times):
        calls = []

        def read():
            calls.append(1)
            if len(calls) <= times:
                raise error
            return len(calls)

        return read, calls

    assert patiently(failing_with(PASSING[0], 2)[0], waits=(0, 0)) == 3
    read, calls = failing_with(PASSING[0], 9)
    with pytest.raises(OSError, match="I/O error"):
        patiently(read, waits=(0, 0))
    assert len(calls) == 3
    read, calls = failing_with(STAYING[0], 9)
    with pytest.raises(OSError, match="disk full"):
        patiently(read, waits=(0, 0))
    assert len(calls) == 1


def run_step(monkeypatch, errors, attempts=3):
    """Runs a step that raises these errors in turn, then succeeds; gives the result and the waits it asked for."""
    current = settings().model_copy(update={"retry_attempts": attempts, "retry_wait_seconds": 0.001})
    monkeypatch.setattr(retries, "settings", lambda: current)
    left, waits = list(errors), []
    asked = dg.RetryRequested.__init__
    monkeypatch.setattr(
        dg.RetryRequested, "__init__", lambda self, times, wait: (waits.append(wait), asked(self, times, wait))[0]
    )

    @dg.asset
    def step(context: dg.AssetExecutionContext) -> None:
        with tried_again(context):
            if left:
                raise left.pop(0)

    with dg.instance_for_test() as instance:
        return dg.materialize([step], instance=instance, raise_on_error=False), waits


def test_a_step_is_tried_again_with_a_wait_that_doubles(monkeypatch):
    result, waits = run_step(monkeypatch, PASSING[:3])
    assert result.success
    assert waits == [0.001, 0.002, 0.004]


def test_a_step_gives_up_after_the_last_attempt_with_the_error_itself(monkeypatch):
    result, waits = run_step(monkeypatch, PASSING[:1] * 9, attempts=2)
    assert not result.success
    assert len(waits) == 2
    [failure] = result.get_step_failure_events()
    assert "I/O error" in failure.step_failure_data.error.to_string()


def test_bad_input_is_not_tried_again(monkeypatch):
    result, waits = run_step(monkeypatch, [InputError("holds no files")])
    assert not result.success
    assert not waits
