"""Steps that are tried again, with a wait that doubles, when their fault is one that passes.

Belongs here: Dagster's side of retries. Does not: which faults pass (`orchestration.transient`).
"""

from collections.abc import Iterator
from contextlib import contextmanager

import dagster as dg

from orchestration.settings import settings
from orchestration.transient import is_transient


@contextmanager
def tried_again(context: dg.AssetExecutionContext) -> Iterator[None]:
    """Asks Dagster to run the step again when the block fails for a passing reason, RETRY_ATTEMPTS times.

    Every other error, and a passing one after the last attempt, goes through as it is.
    """
    try:
        yield
    except Exception as error:
        current, number = settings(), context.op_execution_context.retry_number
        if number >= current.retry_attempts or not is_transient(error):
            raise
        wait = current.retry_wait_seconds * 2**number
        told = f"{type(error).__name__}: {error}"
        context.log.warning(f"{told}; this may pass: try {number + 2} follows in {wait:g} seconds")
        raise dg.RetryRequested(current.retry_attempts, wait) from error
