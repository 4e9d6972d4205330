"""How long a call takes, for tests that hold its growth against the length of its input.

Belongs here: the measurement. Does not: bounds, which are ratios between calls and stand in the tests.
"""

from collections.abc import Callable
from time import process_time

RUNS = 3


def seconds(function: Callable[..., object], *arguments: object) -> float:
    """Processor seconds of a call, the best of three: what else the machine does does not count."""
    best = float("inf")
    for _ in range(RUNS):
        start = process_time()
        function(*arguments)
        best = min(best, process_time() - start)
    return best
