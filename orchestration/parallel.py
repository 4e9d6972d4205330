"""One function over many batches, in this process or in a pool of them, in order, none beyond its time.

Belongs here: processes and time limits. Does not: what the function does. Workers are spawned, never
forked: Polars keeps threads, and a forked thread pool hangs.

In this process an alarm ends what Python runs; code in C that never comes back, and a fault that ends the
process, cost only a worker: what other people's parsers do is therefore run `apart`.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import TypeVar

from pebble import ProcessExpired, ProcessPool

from orchestration.errors import RefreshError

Item = TypeVar("Item")
Result = TypeVar("Result")
ALARM_AGAIN_SECONDS = 1.0


class StoppedError(Exception):
    """Work on an item that was ended from outside: it took too long, or took its process with it."""


class _Alarm(BaseException):
    """The alarm inside the work; no `except Exception` of a library keeps it."""


def in_batches(items: Sequence[Item], sizes: Sequence[int], limit: int) -> list[list[Item]]:
    """Items in order, cut into batches of at most `limit` by their sizes; a larger item stands alone."""
    batches: list[list[Item]] = []
    filled = 0
    for item, size in zip(items, sizes, strict=True):
        if not batches or filled + size > limit:
            batches.append([])
            filled = 0
        batches[-1].append(item)
        filled += size
    return batches


def map_batches(
    function: Callable[[list[Item]], Result],
    batches: Sequence[list[Item]],
    workers: int,
    seconds: float,
    apart: bool = False,
) -> Iterator[tuple[list[Item], Result | StoppedError]]:
    """Every batch with the function's result, in order; each may take that many seconds.

    A batch that had to be stopped comes again item by item, so that one item costs only itself: beside it
    stands why it was stopped. With one worker no process starts unless the work is to be done `apart`.
    `function` must be importable by name (or a `functools.partial` of such a function).
    """
    workers = min(workers, len(batches))
    if workers <= 1 and not apart and threading.current_thread() is threading.main_thread():
        for batch in batches:
            yield from _item_by_item(lambda items: _in_time(function, items, seconds), batch)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPool(max_workers=max(workers, 1), initializer=_end_with_parent, context=context) as pool:

        def schedule(items: list[Item]) -> Future[Result]:
            return pool.schedule(function, args=(items,), timeout=seconds)

        def run(items: list[Item]) -> Result:
            known = id(items) in scheduled
            return _awaited(scheduled.pop(id(items)) if known else schedule(items), seconds)

        try:
            scheduled = {id(batch): schedule(batch) for batch in batches}
            for batch in batches:
                yield from _item_by_item(run, batch)
        except BaseException:
            pool.stop()
            raise


def _item_by_item(
    run: Callable[[list[Item]], Result], batch: list[Item]
) -> Iterator[tuple[list[Item], Result | StoppedError]]:
    outcome: Result | StoppedError
    try:
        outcome = run(batch)
    except StoppedError as stopped:
        outcome = stopped
    if isinstance(outcome, StoppedError) and len(batch) > 1:
        for item in batch:
            yield from _item_by_item(run, [item])
    else:
        yield batch, outcome


def _in_time(function: Callable[[list[Item]], Result], items: list[Item], seconds: float) -> Result:
    try:
        with alarm(seconds):
            return function(items)
    except _Alarm:
        raise StoppedError(_too_long(seconds)) from None


@contextmanager
def alarm(seconds: float) -> Iterator[None]:
    """Ends the block after that many seconds; works in the main thread of a process only."""

    def ring(_signal: int, _frame: object) -> None:
        raise _Alarm

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds, ALARM_AGAIN_SECONDS)  # again, should the first be swallowed
    try:
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    finally:  # should it ring at the very end of the block
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _awaited(future: "Future[Result]", seconds: float) -> Result:
    try:
        return future.result()
    except TimeoutError:
        raise StoppedError(_too_long(seconds)) from None
    except ProcessExpired as ended:
        raise StoppedError(f"ended the process that worked on it (exit code {ended.exitcode})") from None
    except BrokenProcessPool:
        raise RefreshError("worker processes cannot be started; set WORKERS lower") from None


def _too_long(seconds: float) -> str:
    return f"took longer than FILE_TIMEOUT_SECONDS={seconds:g}"


def _end_with_parent() -> None:
    """Has a worker end when the refresh is killed, which may leave it waiting or at work for ever."""
    threading.Thread(target=_watch_parent, daemon=True).start()


def _watch_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
