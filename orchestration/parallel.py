"""One function over many batches, in this process or in a pool of them, in order.

Belongs here: processes. Does not: what the function does. Workers are spawned, never forked: Polars
keeps threads, and a forked thread pool hangs.
"""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from orchestration.errors import RefreshError

Item = TypeVar("Item")
Result = TypeVar("Result")


def in_batches(items: Sequence[Item], sizes: Sequence[int], limit: int) -> list[list[Item]]:
    """Items in order, cut into batches of at most `limit` by their sizes; a larger item stands alone."""
    batches: list[list[Item]] = []
    filled = limit
    for item, size in zip(items, sizes, strict=True):
        if filled + size > limit:
            batches.append([])
            filled = 0
        batches[-1].append(item)
        filled += size
    return batches


def map_batches(
    function: Callable[[list[Item]], Result], batches: Sequence[list[Item]], workers: int
) -> Iterator[Result]:
    """The function's result for every batch, in order. With one worker or one batch no process starts.

    `function` must be importable by name (or a `functools.partial` of such a function).
    """
    workers = min(workers, len(batches))
    if workers <= 1:
        yield from map(function, batches)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=workers, mp_context=context) as pool:
        try:
            yield from pool.map(function, batches)
        except BrokenProcessPool:
            raise RefreshError(
                "a worker process ended before its work was done, most likely for want of memory; set WORKERS lower"
            ) from None
