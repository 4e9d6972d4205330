"""Which words of a sentence are dates, and which only look like them. All sentences are invented."""

from itertools import pairwise

import pytest

from transforms.dates.expressions import find_dates


def texts(sentence: str) -> list[str]:
    return [mention.text for mention in find_dates(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In March 2018 raiders burned a customs post.", ["March 2018"]),
        ("The column left on 11 July 2014.", ["11 July 2014"]),
        ("The column left on July 11, 2014, at dawn.", ["July 11, 2014"]),
        ("It was signed on the 3rd of June, 2012.", ["the 3rd of June, 2012"]),
        ("On Monday, Dec. 26, a depot burned.", ["Monday, Dec. 26"]),
        ("The post is dated 2018-09-05.", ["2018-09-05"]),
        ("The post is dated 13/02/2016.", ["13/02/2016"]),
        ("Mid-September 2017 was quiet.", ["Mid-September 2017"]),
        ("They met in early 2015 and late in 2012.", ["early 2015", "late in 2012"]),
        ("It fell in the second half of September.", ["the second half of September"]),
        ("In the first months of 2014 they regrouped.", ["the first months of 2014"]),
        ("In the last week of March the road closed.", ["the last week of March"]),
        ("The bridge was rebuilt last week after the flood had gone.", ["last week"]),
        ("Between 2012 and 2015 the toll doubled.", ["Between 2012 and 2015"]),
        ("He ruled there from 2013 to 2015.", ["from 2013 to 2015"]),
        ("They fought from May 3 to June 10.", ["from May 3 to June 10"]),
        ("The sweep lasted 3 to 5 January.", ["3 to 5 January"]),
        ("The sweep lasted January 3-5, 2015.", ["January 3-5, 2015"]),
        ("It came in March or April 2018.", ["March or April 2018"]),
        ("It spread in 2016 and 2017.", ["2016 and 2017"]),
        ("The war of 1980-88 shaped him.", ["1980-88"]),
        ("Since the 1990s the trade has grown.", ["Since the 1990s"]),
        ("In the fall of 2013 a front was formed.", ["the fall of 2013"]),
        ("They came in the winter of 2014-15.", ["the winter of 2014-15"]),
        ("That March the post was named again.", ["That March"]),
        ("They came back the following April.", ["the following April"]),
        ("The killings stopped by the end of the year.", ["by the end of the year"]),
        ("Later that year he fled.", ["Later that year"]),
        ("Three days after the pact a convoy burned.", ["Three days after"]),
        ("A few days later he was gone.", ["A few days later"]),
        ("Within days his deputy was gone.", ["Within days"]),
        ("Two months afterward it reopened.", ["Two months afterward"]),
        ("Four years later the town was theirs.", ["Four years later"]),
        ("In the past 24 hours two posts fell.", ["the past 24 hours"]),
        ("Last year the rains failed.", ["Last year"]),
        ("It was heard of again two days ago.", ["two days ago"]),
        ("By then the rebels had left.", ["By then"]),
        ("The video was out on the 13th.", ["the 13th"]),
        ("He spoke in July of that year.", ["July of that year"]),
        ("The notice of September 18 of this year is short.", ["September 18 of this year"]),
        ("Guards fled at year's end.", ["year's end"]),
        ("The raids of January–March 2014 emptied it.", ["January–March 2014"]),
    ],
)
def test_dates_are_found_whole(sentence, expected):
    assert texts(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Some 2,000 fighters and 2000 civilians left.",
        "Resolution 2328 was passed by a vote of fifteen.",
        "The stadium was built for Euro 2000.",
        "See page 1999 of edition 43.",
        "The plan is called Vision 2030.",
        "He may march with an august company and may not fall back.",
        "Judge April Jones spoke to June and August Meyer.",
        "The shop sold between 2000 and 3000 crates.",
        "The shift began at 2015 hours.",
        "He is 25 years old and served two years in prison.",
        "The fall of the fort was a heavy blow.",
        "They marched behind the banner of the Prague Spring.",
        "The 23 March Movement and the 17 November group were unrelated.",
        "The first of them was the second to leave.",
    ],
)
def test_numbers_names_and_verbs_are_no_dates(sentence):
    assert texts(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "bound", "text"),
    [
        ("The road has been closed since 2013.", "since", "since 2013"),
        ("It has been closed since at least mid-2014.", "since", "since at least mid-2014"),
        ("By the end of 2016 the valley was lost.", "by", "By the end of 2016"),
        ("They held out until December.", "until", "until December"),
        ("They did not yield until December.", "not-until", "until December"),
        ("Before April 2013 nobody knew the name.", "before", "Before April 2013"),
        ("Prior to 2011 it was a market town.", "before", "Prior to 2011"),
        ("After 2014 the fair was moved.", "after", "After 2014"),
        ("As of 2018 the school is shut.", "as-of", "As of 2018"),
        ("From 2013 onwards the tax was levied.", "since", "From 2013 onwards"),
        ("Beginning in 2012 the tax was levied.", "since", "Beginning in 2012"),
        ("In pre-9/11 days he lived there.", "before", "pre-9/11"),
        ("In 2013 the tax was levied.", "", "2013"),
    ],
)
def test_bounds(sentence, bound, text):
    (mention,) = find_dates(sentence)
    assert (mention.bound, mention.text) == (bound, text)


@pytest.mark.parametrize(
    ("sentence", "premodifier"),
    [
        ("The 2016 attacks are not forgotten.", True),
        ("His May 2017 memo went unread.", True),
        ("A March 5, 2018, statement named the town.", True),
        ("The deadly January 2016 attack closed the hotel.", True),
        ("After the 2016 attacks the hotel closed.", True),
        ("In March 2018 the hotel closed.", False),
        ("In 2012 militants took the town.", False),
        ("In the fall of 2013 an army came.", False),
    ],
)
def test_dates_inside_noun_phrases_are_marked(sentence, premodifier):
    (mention,) = find_dates(sentence)
    assert mention.premodifier is premodifier
    assert not (premodifier and mention.bound)


def test_spans_quote_the_sentence_and_do_not_overlap():
    sentence = "On 5 May 2015 and again in June, three days after the vote, the 2014 truce was broken."
    mentions = find_dates(sentence)
    assert [sentence[mention.start : mention.end] for mention in mentions] == [m.text for m in mentions]
    assert all(left.end <= right.start for left, right in pairwise(mentions))
    assert [mention.preposition for mention in mentions] == ["on", "in", "", ""]


def test_nothing_in_nothing():
    assert find_dates("") == []
    assert find_dates("The men left.") == []
