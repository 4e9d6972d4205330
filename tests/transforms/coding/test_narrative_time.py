"""Dates that one event has from another: distances, the same day, years that are left unsaid."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, matches, shown, told

DISTANCES = {
    "a year pointed at that was named in passing": (
        "A meeting she had called in March 2011 came to nothing.\n"
        "Gunmen from JNIM attacked a convoy near Ansongo on 5 May that year.",
        ["attacks/assault place=Ansongo date=2011-05-05..2011-05-05"],
    ),
    "a year left unsaid is not pointed at": (
        "A meeting she had called in March 2011 came to nothing.\n\n"
        "Gunmen from JNIM attacked a convoy near Ansongo on 5 May.",
        ["attacks/assault place=Ansongo date=2019-05-05..2019-05-05"],
    ),
    "counted back from a dated clause": (
        "Gunmen ambushed a convoy near Ansongo on Monday, three days after militants killed four soldiers in Gao.",
        [
            "attacks/assault place=Ansongo date=2019-06-10..2019-06-10",
            "attacks/assault place=Gao date=2019-06-07..2019-06-07",
        ],
    ),
    "counted on from a dated noun": (
        "Three days after the ambush near Ansongo on 5 May, militants killed four soldiers in Gao.",
        [
            "attacks/assault place=Ansongo date=2019-05-05..2019-05-05",
            "attacks/assault killed=4..4 date=2019-05-08..2019-05-08",
        ],
    ),
    "counted back in months": (
        "The army retook Baidoa on Tuesday, ten months after al-Shabaab captured Barawe.",
        [
            "territory/capture place=Baidoa date=2019-06-11..2019-06-11",
            "territory/capture place=Barawe date=2018-08-01..2018-08-31",
        ],
    ),
    "what came a day after": (
        "A suicide bomber killed 11 people in Mogadishu on Tuesday.\n\n"
        "The blast came a day after gunmen shot dead three policemen in Baidoa.",
        [
            "attacks/bombing place=Mogadishu date=2019-06-11..2019-06-11",
            "attacks/assault place=Baidoa date=2019-06-10..2019-06-10",
        ],
    ),
    "from the day of a report in the present tense": (
        "A teacher is still missing three days after gunmen abducted four nurses in Gao.",
        ["attacks/abduction place=Gao date=2019-06-09..2019-06-09"],
    ),
    "two days on": (
        "On 8 February 2018 troops captured Baidoa.\nTwo days on, al-Shabaab attacked Mogadishu.",
        [
            "territory/capture place=Baidoa date=2018-02-08..2018-02-08",
            "attacks/assault place=Mogadishu date=2018-02-10..2018-02-10",
        ],
    ),
    "hours are the same day": (
        "On 8 February 2018 troops captured Baidoa.\nHours later al-Shabaab attacked Mogadishu.",
        ["attacks/assault place=Mogadishu date=2018-02-08..2018-02-08"],
    ),
    "since a day, when": (
        "It is the second raid since Thursday, when gunmen killed four soldiers in Gao.",
        ["attacks/assault place=Gao date=2019-06-06..2019-06-06"],
    ),
    "the next March is not of this year": (
        "JNIM attacked Kidal in August 2016.\nThe next March it attacked Gao.",
        ["attacks/assault place=Gao date=2017-03-01..2017-03-31"],
    ),
    "the year before": (
        "JNIM attacked Kidal in August 2016.\nIt had attacked Gao on 7 March of the year before.",
        ["attacks/assault place=Gao date=2015-03-07..2015-03-07"],
    ),
    "a week is seven days from a day": (
        "Al-Shabaab attacked Baidoa on 3 May.\nA week later it shelled Mogadishu.",
        [
            "attacks/assault place=Baidoa date=2019-05-03..2019-05-03",
            "attacks/assault place=Mogadishu date=2019-05-10..2019-05-10",
        ],
    ),
}
CLAUSES = {
    "a date after a semicolon is of what follows": (
        "The governor took refuge in a hotel; on 3 May, JNIM fighters stormed Gao.",
        ["attacks/assault place=Gao date=2019-05-03..2019-05-03"],
    ),
    "a date after a phrase that opens": (
        "In Gao, on 3 May 2018, the army opened a road and JNIM fighters killed two soldiers.",
        ["attacks/assault place=Gao date=2018-05-03..2018-05-03 killed=2..2"],
    ),
    "as he left": (
        "JNIM gunmen shot dead four soldiers as they left a mosque in Gao on 3 May 2018.",
        ["attacks/assault date=2018-05-03..2018-05-03 killed=4..4"],
    ),
    "a date before the second verb": (
        "On 5 June JNIM attacked Gao and, the following day, abducted two teachers in Kidal.",
        [
            "attacks/assault place=Gao date=2019-06-05..2019-06-05",
            "attacks/abduction place=Kidal date=2019-06-06..2019-06-06",
        ],
    ),
    "a relative clause that says when": (
        "The bombing, which took place on Monday in Kano, killed 12 people.",
        ["attacks/bombing date=2019-06-10..2019-06-10 killed=12..12"],
    ),
    "a weekday of last week": (
        "Gunmen abducted three nurses in Kidal on Tuesday last week.",
        ["attacks/abduction date=2019-06-04..2019-06-04"],
    ),
    "two days on end": (
        "JNIM shelled Gao on Sunday and Monday.",
        ["attacks/assault place=Gao date=2019-06-09..2019-06-10"],
    ),
    "a weekday after a noun": (
        "A suicide bombing in the Somali capital Tuesday killed three people.",
        ["attacks/bombing date=2019-06-11..2019-06-11 killed=3..3"],
    ),
    "a weekday before a noun": (
        "The Tuesday bombing in Mogadishu killed three people.",
        ["attacks/bombing date=2019-06-11..2019-06-11 killed=3..3"],
    ),
}
YEARS = {
    "the present perfect returns to the report": (
        "In April 2015 Tanzanian police arrested Jamil Mukulu.\nThe group has since spread.\n"
        "On 3 June gunmen attacked a school in Gao.",
        ["arrests/arrest date=2015-04-01..2015-04-30", "attacks/assault date=2019-06-03..2019-06-03"],
    ),
    "a paragraph of its own is of the latest year": (
        "In April 2015 Tanzanian police arrested Jamil Mukulu.\n\nOn 3 June gunmen attacked a school in Gao.",
        ["arrests/arrest date=2015-04-01..2015-04-30", "attacks/assault date=2019-06-03..2019-06-03"],
    ),
    "a paragraph goes on in its year": (
        "In April 2015 Tanzanian police arrested Jamil Mukulu.\nOn 3 June gunmen attacked a school in Gao.",
        ["arrests/arrest date=2015-04-01..2015-04-30", "attacks/assault date=2015-06-03..2015-06-03"],
    ),
    "a look back does not move on": (
        "On 17 May JNIM attacked a base in Gao.\nThe group had attacked Kidal in August 2014.\n"
        "It attacked Ansongo on 20 May.",
        [
            "attacks/assault place=Gao date=2019-05-17..2019-05-17",
            "attacks/assault place=Kidal date=2014-08-01..2014-08-31",
            "attacks/assault place=Ansongo date=2019-05-20..2019-05-20",
        ],
    ),
    "a paragraph that begins with a look back goes on in it": (
        "JNIM attacked a base in Gao on 17 May.\n\nThe group had attacked Kidal in August 2014.\n"
        "On 3 September it attacked Ansongo.",
        [
            "attacks/assault place=Gao date=2019-05-17..2019-05-17",
            "attacks/assault place=Kidal date=2014-08-01..2014-08-31",
            "attacks/assault place=Ansongo date=2014-09-03..2014-09-03",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), DISTANCES.values(), ids=DISTANCES)
def test_distances_date_either_event(text, expected, lexicon):
    events = told(text, lexicon)
    assert all(any(matches(line, event) for event in events) for line in expected), shown(events)


@pytest.mark.parametrize(("text", "expected"), CLAUSES.values(), ids=CLAUSES)
def test_which_clause_a_date_belongs_to(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)


CARRIED = {
    "what is reported of it": (
        "A bomb killed three soldiers in Diffa on Tuesday.\nThe army said it captured two attackers.",
        "2019-06-11..2019-06-11",
    ),
    "the attackers, in a new paragraph": (
        "A bomb killed three soldiers in Diffa on Tuesday.\n\nThe attackers abducted two nurses.",
        "2019-06-11..2019-06-11",
    ),
    "another, in a new paragraph": (
        "A bomb killed three soldiers in Diffa on Tuesday.\n\nBoko Haram abducted two nurses.",
        "",
    ),
    "what has been done so far": (
        "A bomb killed three soldiers in Diffa on Tuesday.\nBoko Haram has abducted two nurses.",
        "",
    ),
    "last year": (
        "A bomb killed three soldiers in Diffa on Tuesday.\nBoko Haram abducted two nurses last year.",
        "2018-01-01..2018-12-31",
    ),
}


@pytest.mark.parametrize(("text", "date"), CARRIED.values(), ids=CARRIED)
def test_what_goes_on_has_the_date_before(text, date, lexicon):
    later = [event for event in told(text, lexicon) if event["table"] in ("attacks/abduction", "arrests/arrest")]
    assert [event["date"] for event in later] == [date], shown(later)


@pytest.mark.parametrize(("text", "expected"), YEARS.values(), ids=YEARS)
def test_a_year_left_unsaid(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)


LOOKING_BACK = {
    "a weekday before the day told": (
        "On 5 June a bomb killed two men near Gao.\nOn Tuesday, gunmen had stormed a post near Kidal.",
        "2019-06-04..2019-06-04",
    ),
    "a weekday of the report": (
        "On 5 June a bomb killed two men near Gao.\nOn Tuesday, gunmen stormed a post near Kidal.",
        "2019-06-11..2019-06-11",
    ),
    "a weekday that is reported": (
        "On 5 June a bomb killed two men near Gao.\nThe army said gunmen had stormed a post near Kidal on Tuesday.",
        "2019-06-11..2019-06-11",
    ),
    "the night before it was told": (
        "Gunmen stormed a post near Kidal overnight, the army said on Monday.",
        "2019-06-09..2019-06-10",
    ),
    "weekend raids": ("Gunmen killed two men in weekend raids near Kidal.", "2019-06-08..2019-06-09"),
    "an entry of a log": ("2 May - A firefight on Jolo between troops and the Abu Sayyaf.", "2019-05-02..2019-05-02"),
    "an entry that looks back": (
        "2 May: In the deadliest raid since the start of the war in 1992, gunmen killed 98 people at Gao.",
        "2019-05-02..2019-05-02",
    ),
    "what a stretch began with": (
        "Gunmen killed six men in Gao, the first raid since the fall of Kidal in 2012.",
        "",
    ),
    "a date before a dash": (
        "Maiduguri, Nigeria, June 12 - Gunmen killed two men in Kidal on Monday.",
        "2019-06-10..2019-06-10",
    ),
}


@pytest.mark.parametrize(("text", "date"), LOOKING_BACK.values(), ids=LOOKING_BACK)
def test_days_told_from_another_day(text, date, lexicon):
    events = told(text, lexicon)
    attacks = [event for event in events if event["table"].startswith("attacks/")]
    assert attacks[-1]["date"] == date, shown(events)
