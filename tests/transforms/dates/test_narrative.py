"""Which dates move a narrative on. All sentences are invented."""

from datetime import date

import pytest

from transforms.dates.expressions import find_dates
from transforms.dates.model import Interval
from transforms.dates.narrative import carry
from transforms.dates.resolution import resolve

JUNE_2016 = Interval(date(2016, 6, 1), date(2016, 6, 30), "month")


def after(sentence: str, previous: Interval | None) -> Interval | None:
    for mention in find_dates(sentence):
        resolved = resolve(mention.expression, date(2018, 10, 1), "month", None, previous)
        previous = carry(previous, mention, resolved)
    return previous


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("In July they came back.", date(2016, 7, 1)),
        ("In 2017 they came back.", date(2017, 1, 1)),
        ("A court, set up in 2013, sat that July.", date(2016, 7, 1)),
        ("The office, set up in 2013, was closed.", date(2016, 6, 1)),
        ("The 2014 truce was broken.", date(2016, 6, 1)),
        ("It had been held since March 2013.", date(2016, 6, 1)),
        ("Its July note was ignored.", date(2016, 7, 1)),
        ("Some months earlier they had left.", date(2016, 6, 1)),
        ("He was seen last year.", date(2016, 6, 1)),
        ("Two months later they came back.", date(2016, 8, 1)),
    ],
)
def test_asides_leave_the_narrative_where_it_was(sentence, start):
    narrative = after(sentence, JUNE_2016)
    assert narrative is not None
    assert narrative.start == start


def test_a_first_date_is_where_a_narrative_begins():
    assert after("They came in 2012.", None) == Interval(date(2012, 1, 1), date(2012, 12, 31), "year")
    assert after("They came.", None) is None
