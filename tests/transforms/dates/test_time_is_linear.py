"""No text makes dates, figures or casualties take more than linear time."""

import pytest

from tests.cost import seconds
from transforms.dates.expressions import find_dates
from transforms.figures import find_casualties, find_figures

HOSTILE = (
    "((((((((", "11111111", "1,000,", "5 May 2015 ", "between 2015 and ", "early mid late the ", "March or ",
    "killed 1 man and ", "dead wounded ", "12 men, including ", "five hundred and ", "the last few ",
    "a an one ", "3.", "death toll of ", "Abu Bakr ", "aaaaaaaa", "two days after the ", "in the past ",
)  # fmt: skip
SIZES = (4_000, 32_000)


@pytest.mark.parametrize("function", [find_dates, find_figures, find_casualties])
@pytest.mark.parametrize("unit", HOSTILE)
def test_eight_times_the_text_takes_no_more_than_some_eight_times_as_long(function, unit):
    small, large = ((unit * (size // len(unit) + 1))[:size] for size in SIZES)
    assert seconds(function, large) <= 24 * max(seconds(function, small), 0.001)
