"""Title and publication date, read from the head of a text and from nowhere else."""

from datetime import date

import pytest

PROSE = (
    "The brigade took the town on 3 May 2015 after a siege of two months, and it held the place until the "
    "rains came, when the governor returned with his men and the elders asked for a truce.\n"
)


@pytest.mark.parametrize(
    ("head", "published", "precision"),
    [
        ("Published: 23 January 2019", date(2019, 1, 23), "day"),
        ("Posted on January 23, 2019", date(2019, 1, 23), "day"),
        ("Date: 2019-01-23", date(2019, 1, 23), "day"),
        ("Published: 23 January 2019 | Updated: 9 June 2020", date(2019, 1, 23), "day"),
        ("Posted on Wednesday, 23 January 2019, last changed 9 June 2020", date(2019, 1, 23), "day"),
        ("Published January 23, 2019 On 3 May 2017 the fort fell.", date(2019, 1, 23), "day"),
        ("Source: The Review, 9 June 2018, reprinted 23 January 2019", date(2019, 1, 23), "day"),
        ("2019-01-23", date(2019, 1, 23), "day"),
        ("Wednesday, 23rd January 2019", date(2019, 1, 23), "day"),
        ("23 Jan. 2019, 10:30 GMT", date(2019, 1, 23), "day"),
        ("January 2019", date(2019, 1, 1), "month"),
        ("By A. Writer | January 23, 2019", date(2019, 1, 23), "day"),
        ('Digest of: B. Author, "A long title", The Review 3:4, October 2018.', date(2018, 10, 1), "month"),
        ("GAO, Mali, 23 January 2019 (Wire) - Calm has returned to the town.", date(2019, 1, 23), "day"),
        ("SAN PEDRO, 23 JAN 89 (AGENCY) -- THE TOWN IS CALM AGAIN.", date(1989, 1, 23), "day"),
        ("GAO RADIO IN FRENCH, 0600 GMT, 3 FEB 04 -- THE TOWN IS CALM AGAIN.", date(2004, 2, 3), "day"),
        ("GAO/KIDAL, Jan 23, 2019 (Wire) - Calm has returned to the towns.", date(2019, 1, 23), "day"),
        ("Gao, 23 January 2019", date(2019, 1, 23), "day"),
        ("Gao, 23 January 2019 - Calm has returned to the town.", date(2019, 1, 23), "day"),
        ("Gao/Kidal, 23.01.2019: Calm has returned to the towns.", date(2019, 1, 23), "day"),
        ("(Gao, 23 January 2019) Calm has returned to the town.", date(2019, 1, 23), "day"),
        ("Gao, 23 January 2019. Calm has returned to the town.", date(2019, 1, 23), "day"),
        ("Gao - January 23, 2019:", date(2019, 1, 23), "day"),
        ("For immediate release: Wednesday, January 23, 2019", date(2019, 1, 23), "day"),
        ("Incident report 2019-01-23", date(2019, 1, 23), "day"),
        ("Press briefing, 23 January 2019", date(2019, 1, 23), "day"),
        ("GAO: Daily security update, Wednesday 23 January 2019", date(2019, 1, 23), "day"),
        ("Gao daily brief – Wednesday 23 January 2019", date(2019, 1, 23), "day"),
        ("Compiled from the press, week ending Wednesday, 23 January 2019", date(2019, 1, 23), "day"),
        ("GAO: The week's incidents, to 23 January 2019", date(2019, 1, 23), "day"),
        ("Jan 23, 2019 (Wire) - Calm has returned to the town.", date(2019, 1, 23), "day"),
        ("DTG: 231430Z JAN 19", date(2019, 1, 23), "day"),
        ("Wednesday 23-01-2019", date(2019, 1, 23), "day"),
        ("(CLANDESTINE) RADIO GAO IN FRENCH, MONITORED 3 FEB 04 -- [EXCERPTS] ALL IS CALM.", date(2004, 2, 3), "day"),
        ("The report of 23 January 2019 was a forgery.", None, "unknown"),
        ("In Gao, 23 January 2019 - a Wednesday - was calm.", None, "unknown"),
        ("On 23 January 2019 - a Wednesday - calm returned.", None, "unknown"),
        ("The fort fell on 23 January 2019.", None, "unknown"),
        ("The fort fell in January 2019", None, "unknown"),
        ("31 February 2019", None, "unknown"),
        ("", None, "unknown"),
    ],
)
def test_the_date_is_read_from_the_head_only(article, head, published, precision):
    found = article(f"A title for the piece\n{head}\n\n{PROSE}")

    assert (found.published, found.published_precision) == (published, precision)


def test_a_communique_is_dated_where_it_is_signed(article):
    assert article(f"To our people\n\n{PROSE}\nThe Command\nHills of Kidal, 9 April 2020\n").published == date(
        2020, 4, 9
    )
    assert article(f"To our people\n\n{PROSE}\nDone at Kidal, 9 April 2020\n").published == date(2020, 4, 9)
    assert article(f"To our people\n\n{PROSE}\nKidal, the 9th of April 2020\n").published == date(2020, 4, 9)
    assert article(f"To our people\n\n{PROSE}\nThe fort fell on 9 April 2020.\n").published is None


def test_front_matter_is_read(article):
    found = article(f"---\ntitle: The siege\nauthor: A. Writer\ndate: 2016-02-03\n---\n\n{PROSE}")

    assert (found.title, found.authors, found.published) == ("The siege", "A. Writer", date(2016, 2, 3))


def test_the_first_line_is_the_title_when_it_is_not_prose(article):
    assert article(f"A siege and its end\n\n{PROSE}").title == "A siege and its end"
    assert article(PROSE).title == "report"
