import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from orchestration.parallel import StoppedError, in_batches, map_batches
from orchestration.settings import PROJECT_DIR
from tests.orchestration.sessions import running, still_running

PLENTY, LITTLE = 120, 3
NO_WORK = -1


def doubled(batch: list[int]) -> list[int]:
    return [2 * number for number in batch]


def dying(batch: list[int]) -> list[int]:
    if NO_WORK in batch:
        os._exit(7)
    return doubled(batch)


def hanging(batch: list[int]) -> list[int]:
    while NO_WORK in batch:
        try:
            time.sleep(0.01)
        except Exception:  # as parsers have it
            continue
    return doubled(batch)


def hanging_in_c(batch: list[int]) -> list[int]:
    """Never comes back to Python: no alarm helps."""
    if NO_WORK in batch:
        signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
        sum(range(10**13))
    return doubled(batch)


def told(outcomes) -> list:
    return [str(outcome) if isinstance(outcome, StoppedError) else outcome for _, outcome in outcomes]


def test_batches_keep_the_order_and_the_limit_and_a_large_item_stands_alone():
    assert in_batches(["a", "b", "c", "d"], [2, 2, 9, 1], 4) == [["a", "b"], ["c"], ["d"]]
    assert in_batches([], [], 4) == []
    assert in_batches(["empty", "a", "b"], [0, 4, 1], 4) == [["empty", "a"], ["b"]]


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_order_from_one_process_or_many(workers):
    outcomes = map_batches(doubled, [[1], [2, 3], [4]], workers, PLENTY)
    assert list(outcomes) == [([1], [2]), ([2, 3], [4, 6]), ([4], [8])]


@pytest.mark.parametrize(("function", "apart"), [(hanging, False), (hanging, True), (hanging_in_c, True)])
def test_an_item_that_hangs_is_stopped_and_costs_only_itself(function, apart):
    outcomes = map_batches(function, [[1, NO_WORK, 2], [3]], 1, LITTLE, apart)
    assert told(outcomes) == [[2], "took longer than FILE_TIMEOUT_SECONDS=3", [4], [6]]


def test_an_item_that_ends_its_process_costs_only_itself():
    outcomes = map_batches(dying, [[1, NO_WORK, 2], [3]], 2, PLENTY)
    assert told(outcomes) == [[2], "ended the process that worked on it (exit code 7)", [4], [6]]


def test_no_alarm_rings_after_the_work_is_done():
    before = signal.getsignal(signal.SIGALRM)
    assert told(map_batches(hanging, [[NO_WORK], [1]], 1, 0.2)) == ["took longer than FILE_TIMEOUT_SECONDS=0.2", [2]]
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    assert signal.getsignal(signal.SIGALRM) == before


def test_away_from_the_main_thread_where_no_alarm_rings_work_is_stopped_all_the_same():
    outcomes: list = []
    thread = threading.Thread(target=lambda: outcomes.extend(map_batches(hanging, [[NO_WORK], [1]], 1, LITTLE)))
    thread.start()
    thread.join()
    assert told(outcomes) == ["took longer than FILE_TIMEOUT_SECONDS=3", [2]]


def test_what_the_function_raises_is_raised():
    with pytest.raises(TypeError):
        list(map_batches(doubled, [[None]], 1, PLENTY, apart=True))
    assert not multiprocessing.active_children()


def test_workers_end_when_the_refresh_is_killed():
    script = (
        "from orchestration.parallel import map_batches\n"
        "from tests.orchestration.test_parallel import hanging, NO_WORK\n"
        "if __name__ == '__main__':\n"
        "    list(map_batches(hanging, [[NO_WORK], [NO_WORK]], 2, 600))\n"
    )
    killed = subprocess.Popen([sys.executable, "-c", script], cwd=PROJECT_DIR, start_new_session=True)
    while len(running(killed.pid)) < 4 and killed.poll() is None:  # itself, two workers, Python's resource tracker
        time.sleep(0.05)
    assert len(running(killed.pid)) == 4
    killed.kill()
    killed.wait()
    assert still_running(killed.pid) == []
