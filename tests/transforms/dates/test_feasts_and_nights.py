"""Feasts, nights and the forms of old wires as dates. All sentences are invented."""

from datetime import date

import pytest

from transforms.dates import calendar
from transforms.dates.expressions import find_dates
from transforms.dates.resolution import resolve

PUBLISHED = date(2018, 10, 18)


def spelt(sentence: str) -> list[str]:
    found = [resolve(mention.expression, PUBLISHED, "day") for mention in find_dates(sentence)]
    return [f"{one.date_start}..{one.date_end}" for one in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A bomb went off on Christmas Day 2011.", ["2011-12-25..2011-12-25"]),
        ("On Christmas Eve the post was burned.", ["2017-12-24..2017-12-24"]),
        ("It fell at Easter 2015.", ["2015-04-05..2015-04-05"]),
        ("It fell on Easter Sunday, March 27, 2016, after a siege.", ["2016-03-27..2016-03-27"]),
        ("It fell on Good Friday 2014.", ["2014-04-18..2014-04-18"]),
        ("It fell on New Year's Eve 2016.", ["2016-12-31..2016-12-31"]),
        ("The clinic is named after Christmas Okoro.", []),
        ("Boats left Easter Island with rice.", []),
        ("A good day for the town.", []),
        ("In the new year the talks resume.", []),
    ],
)
def test_feasts_are_days(sentence, expected):
    assert spelt(sentence) == expected


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(1961, date(1961, 4, 2)), (2000, date(2000, 4, 23)), (2008, date(2008, 3, 23)), (2038, date(2038, 4, 25))],
)
def test_easter_is_where_the_church_has_it(year, sunday):
    assert calendar.easter(year) == sunday


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The depot was shelled overnight.", ["2018-10-17..2018-10-18"]),
        ("The depot was shelled during the night.", ["2018-10-17..2018-10-18"]),
        ("The depot was shelled last night.", ["2018-10-17..2018-10-17"]),
        ("The king of the night fled.", []),
        ("They marched in the night to the pass.", []),
    ],
)
def test_a_night_reaches_into_the_day_of_the_report(sentence, expected):
    assert spelt(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("LIMA, 14 APR 89 -- A BOMB WENT OFF.", ["1989-04-14..1989-04-14"]),
        ("THE POST WAS BURNED ON 2 NOV 90.", ["1990-11-02..1990-11-02"]),
        ("THE POST WAS BURNED LAST 12 MARCH.", ["2018-03-12..2018-03-12"]),
        ("ON 14 APRIL 89 MEN WERE HURT.", ["2018-04-14..2018-04-14"]),
        ("On 14 April 20 men were hurt.", ["2018-04-14..2018-04-14"]),
        ("THE POST WAS BURNED ON MONDAY.", ["2018-10-15..2018-10-15"]),
    ],
)
def test_old_wires_write_short_years(sentence, expected):
    assert spelt(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It took until 3 February 2018 to find him.", ["2018-02-03..2018-02-03"]),
        ("They held the mill until 3 February 2018.", ["None..2018-02-03"]),
        ("He did not speak until 3 February 2018.", ["2018-02-03..2018-02-03"]),
    ],
)
def test_what_was_waited_for_came_at_the_end(sentence, expected):
    assert spelt(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He was freed in the course of the year.", ["2018-01-01..2018-12-31"]),
        ("Two men were freed during the month.", ["2018-10-01..2018-10-31"]),
        ("The man of the year was freed.", []),
    ],
)
def test_the_running_year_is_a_date_where_something_falls_into_it(sentence, expected):
    assert spelt(sentence) == expected
