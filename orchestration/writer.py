"""One writer: the lock that a run holds from its first step to its last.

Belongs here: the lock as a Dagster resource. Does not: what is written.
"""

from collections.abc import Iterator

import dagster as dg
from filelock import FileLock, Timeout

from orchestration.errors import BusyError
from orchestration.presence import come, end_killed_runs
from orchestration.settings import settings


@dg.resource(description="Held by the one run that may write to this warehouse.")
def writer(context: dg.InitResourceContext) -> Iterator[FileLock]:
    """The lock of WAREHOUSE_DIR, however the run began. Raises `BusyError` when another run holds it."""
    current = settings()
    current.lock_file.parent.mkdir(parents=True, exist_ok=True)
    if context.run_id:
        come(current, context.run_id)
    lock = FileLock(current.lock_file, timeout=current.lock_timeout_seconds)
    try:
        lock.acquire()
    except Timeout:
        raise BusyError(
            f"another refresh is writing to {current.warehouse_dir}; wait for it to end, "
            "or set LOCK_TIMEOUT_SECONDS to have this one wait"
        ) from None
    try:
        if context.instance is not None:
            end_killed_runs(current, context.instance)
        yield lock
    finally:
        lock.release()
