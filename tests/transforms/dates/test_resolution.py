"""What days an expression stands for. All sentences are invented; the rules are the codebook's."""

from datetime import date

import pytest

from transforms.dates.expressions import find_dates
from transforms.dates.model import Interval
from transforms.dates.resolution import Resolved, resolve

PUBLISHED = date(2018, 10, 18)
MAY_2017 = Interval(date(2017, 5, 1), date(2017, 5, 31), "month")


def days(sentence: str, **given: object) -> Resolved:
    (mention,) = find_dates(sentence)
    given = {"published": PUBLISHED, "published_precision": "day"} | given
    return resolve(mention.expression, **given)  # type: ignore[arg-type]


def spelt(resolved: Resolved) -> str:
    start = resolved.date_start.isoformat() if resolved.date_start else ""
    end = resolved.date_end.isoformat() if resolved.date_end else ""
    return f"{start}..{end} {resolved.precision}"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It fell on 11 July 2014.", "2014-07-11..2014-07-11 day"),
        ("It fell in March 2018.", "2018-03-01..2018-03-31 month"),
        ("It fell in February 2016.", "2016-02-01..2016-02-29 month"),
        ("It fell in mid-September 2017.", "2017-09-11..2017-09-20 range"),
        ("It fell in early March 2018.", "2018-03-01..2018-03-10 range"),
        ("It fell in late March 2018.", "2018-03-21..2018-03-31 range"),
        ("It fell in the second half of September 2017.", "2017-09-16..2017-09-30 range"),
        ("It fell in early 2017.", "2017-01-01..2017-04-30 range"),
        ("It fell in mid-2016.", "2016-05-01..2016-08-31 range"),
        ("It fell late in 2016.", "2016-09-01..2016-12-31 range"),
        ("It had fallen by the end of 2016.", "2016-09-01..2016-12-31 range"),
        ("It fell in the first days of 2014.", "2014-01-01..2014-01-10 range"),
        ("It fell in the first months of 2014.", "2014-01-01..2014-04-30 range"),
        ("It fell in the spring of 2013.", "2013-03-01..2013-05-31 season"),
        ("It fell in summer 2013.", "2013-06-01..2013-08-31 season"),
        ("It fell in autumn 2013.", "2013-09-01..2013-11-30 season"),
        ("It fell in the winter of 2013.", "2013-12-01..2014-02-28 season"),
        ("It fell in 2014.", "2014-01-01..2014-12-31 year"),
        ("It had fallen by 2017.", "2017-01-01..2017-12-31 year"),
        ("It fell between 2012 and 2015.", "2012-01-01..2015-12-31 range"),
        ("It fell between March and May 2017.", "2017-03-01..2017-05-31 range"),
        ("It fell between November and March 2017.", "2016-11-01..2017-03-31 range"),
        ("It fell throughout 2013 and well into the first months of 2014.", "2013-01-01..2014-04-30 range"),
        ("They have held it since 2013.", "2013-01-01.. range"),
        ("They held it until June 2016.", "..2016-06-30 range"),
        ("They held it before April 2013.", "..2013-03-31 range"),
        ("They held it after 5 March 2018.", "2018-03-05.. range"),
        ("As of 2018 they hold it.", "2018-01-01..2018-10-18 range"),
        ("It began in the 1990s.", "1990-01-01..1999-12-31 range"),
        ("It began on 03/04/2016.", "2016-03-04..2016-04-03 range"),
        ("It began on Thursday 10/12/2015.", "2015-12-10..2015-12-10 day"),
        ("it began on 22 nov 2019", "2019-11-22..2019-11-22 day"),
        ("It lasted from 2013 to the present.", "2013-01-01..2018-10-18 range"),
    ],
)
def test_what_the_words_alone_say(sentence, expected):
    resolved = days(sentence)
    assert spelt(resolved) == expected


@pytest.mark.parametrize(
    ("sentence", "expected", "rule"),
    [
        ("Last year it fell.", "2017-01-01..2017-12-31 year", "relative-to-publication:-1year"),
        ("It fell late last year.", "2017-09-01..2017-12-31 range", "relative-to-publication:-1year"),
        ("This summer it fell.", "2018-06-01..2018-08-31 season", "year-from-publication"),
        ("In the past year it fell.", "2017-10-18..2018-10-18 range", "window-from-publication:-1year"),
        ("It fell in the past 24 hours.", "2018-10-17..2018-10-18 range", "window-from-publication:-24hour"),
        ("It fell yesterday.", "2018-10-17..2018-10-17 day", "relative-to-publication:-1day"),
        ("It fell the day before yesterday.", "2018-10-16..2018-10-16 day", "relative-to-publication:-2day"),
        ("It fell two days ago.", "2018-10-16..2018-10-16 day", "relative-to-publication:-2day"),
        ("It fell two years ago.", "2016-01-01..2016-12-31 year", "relative-to-publication:-2year"),
        ("It fell last week.", "2018-10-08..2018-10-14 range", "relative-to-publication:-1week"),
        ("It fell last month.", "2018-09-01..2018-09-30 month", "relative-to-publication:-1month"),
        ("It fell earlier this month.", "2018-10-01..2018-10-18 range", "same-month-as-publication"),
        ("It fell on Monday.", "2018-10-15..2018-10-15 day", "weekday-from-publication"),
        ("It fell on Thursday.", "2018-10-18..2018-10-18 day", "weekday-from-publication"),
        ("It fell last Thursday.", "2018-10-11..2018-10-11 day", "weekday-from-publication"),
        ("It fell over the weekend.", "2018-10-13..2018-10-14 range", "same-weekend-as-publication"),
        ("It fell on 30 August.", "2018-08-30..2018-08-30 day", "year-from-publication"),
        ("It fell on 30 November.", "2017-11-30..2017-11-30 day", "year-from-publication"),
        ("It fell on Tuesday, August 30.", "2016-08-30..2016-08-30 day", "year-from-publication"),
        ("It fell in November.", "2017-11-01..2017-11-30 month", "year-from-publication"),
        ("It fell on September 18 of this year.", "2018-09-18..2018-09-18 day", "year-from-publication"),
    ],
)
def test_counted_from_the_publication(sentence, expected, rule):
    resolved = days(sentence)
    assert (spelt(resolved), resolved.rule) == (expected, rule)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("That December it fell.", "2017-12-01..2017-12-31 month"),
        ("That March it fell.", "2017-03-01..2017-03-31 month"),
        ("In mid-September it fell.", "2017-09-11..2017-09-20 range"),
        ("It fell on 11 July.", "2017-07-11..2017-07-11 day"),
        ("The following April it fell.", "2018-04-01..2018-04-30 month"),
        ("It fell in April of the following year.", "2018-04-01..2018-04-30 month"),
        ("The same month it fell.", "2017-05-01..2017-05-31 month"),
        ("The following month it fell.", "2017-06-01..2017-06-30 month"),
        ("Later that year it fell.", "2017-05-01..2017-12-31 range"),
        ("By the end of the year it fell.", "2017-09-01..2017-12-31 range"),
        ("The year before, it fell.", "2016-01-01..2016-12-31 year"),
        ("Two months later it fell.", "2017-07-01..2017-07-31 month"),
        ("Four years later it fell.", "2021-01-01..2021-12-31 year"),
        ("A few days later it fell.", "2017-05-01..2017-06-10 range"),
        ("Within days it fell.", "2017-05-01..2017-06-10 range"),
        ("Several months later it fell.", "2017-08-01..2018-02-28 range"),
        ("It fell between August and October.", "2017-08-01..2017-10-31 range"),
        ("It fell in August-October.", "2017-08-01..2017-10-31 range"),
        ("It fell in August and September.", "2017-08-01..2017-09-30 range"),
        ("By then it had fallen.", "..2017-05-31 range"),
        ("Since then it has been theirs.", "2017-05-01.. range"),
        ("It did not fall until December.", "2017-12-01..2017-12-31 month"),
    ],
)
def test_counted_from_the_narrative(sentence, expected):
    assert spelt(days(sentence, previous=MAY_2017)) == expected


@pytest.mark.parametrize(
    ("month", "sentence", "expected"),
    [
        (12, "In January it fell.", "2018-01-01..2018-01-31 month"),
        (12, "In July it fell.", "2018-07-01..2018-07-31 month"),
        (9, "In July it fell.", "2017-07-01..2017-07-31 month"),
        (12, "That July it fell.", "2017-07-01..2017-07-31 month"),
    ],
)
def test_a_narrative_moves_on_into_the_next_year(month, sentence, expected):
    previous = Interval(date(2017, month, 1), date(2017, month, 28), "month")
    assert spelt(days(sentence, previous=previous)) == expected


def test_a_named_event_is_counted_from_before_the_narrative():
    march = Interval(date(2017, 3, 1), date(2017, 3, 31), "month")
    resolved = days("Three days after the pact it fell.", anchor=march, previous=MAY_2017)
    assert spelt(resolved) == "2017-03-04..2017-04-03 range"
    assert resolved.rule == "relative-to-event:+3day"


def test_a_day_counts_exactly():
    day = Interval(date(2015, 1, 30), date(2015, 1, 30), "day")
    assert spelt(days("Three days after the pact it fell.", anchor=day)) == "2015-02-02..2015-02-02 day"
    assert spelt(days("The next day it fell.", previous=day)) == "2015-01-31..2015-01-31 day"
    assert spelt(days("A month later it fell.", previous=day)) == "2015-02-01..2015-02-28 month"


def test_a_month_of_publication_is_no_day():
    resolved = days("It fell yesterday.", published=date(2018, 10, 1), published_precision="month")
    assert resolved.precision == "range"
    resolved = days("It fell on Monday.", published=date(2018, 10, 1), published_precision="month")
    assert (resolved.precision, resolved.rule) == ("unknown", "no-publication")


@pytest.mark.parametrize("sentence", ["It fell recently.", "It fell last year.", "Two days later it fell."])
def test_what_cannot_be_known_is_unknown(sentence):
    assert spelt(days(sentence, published=None)) == ".. unknown"


def test_every_interval_is_in_order():
    for sentence in ("By then it fell.", "Months earlier it fell.", "In the past decade it fell."):
        resolved = days(sentence, previous=MAY_2017)
        assert not (resolved.date_start and resolved.date_end) or resolved.date_start <= resolved.date_end
