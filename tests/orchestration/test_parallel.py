import os

import pytest

from orchestration.errors import RefreshError
from orchestration.parallel import in_batches, map_batches


def doubled(batch: list[int]) -> list[int]:
    return [2 * number for number in batch]


def dying(batch: list[int]) -> list[int]:
    os._exit(1)


def test_batches_keep_the_order_and_the_limit_and_a_large_item_stands_alone():
    assert in_batches(["a", "b", "c", "d"], [2, 2, 9, 1], 4) == [["a", "b"], ["c"], ["d"]]
    assert in_batches([], [], 4) == []


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_order_from_one_process_or_many(workers):
    assert list(map_batches(doubled, [[1], [2], [3]], workers)) == [[2], [4], [6]]


def test_a_worker_that_dies_is_told_and_what_to_do():
    with pytest.raises(RefreshError, match="set WORKERS lower"):
        list(map_batches(dying, [[1], [2]], 2))
