"""The contract of the coder: frames, quotes, repeats, batches, empty input, references."""

from __future__ import annotations

import polars as pl
import pytest

from tests.transforms.coding.telling import article, told
from transforms.coding.coder import code_articles
from transforms.schemas import EVENT_TABLES

TEXT = """JNIM attacked the Malian army near Gao on 3 March 2018, killing 14 soldiers.
The group later stormed Ansongo.
Ansar Dine and AQIM merged in March 2017.

JNIM may attack Bamako.
The United States designated Ansar Dine in March 2013.
Seydou Barkalo was arrested in Mopti in May 2018.
JNIM attacked the Malian army near Gao on 3 March 2018, killing 14 soldiers.
"""
OTHER = """In 2015 Boko Haram bombed a market in Maiduguri.
It pledged allegiance to the Islamic State in March 2015.
"""


@pytest.fixture(scope="module")
def frames(lexicon):
    return code_articles([article(TEXT)], lexicon)


def test_quotes_are_the_text_at_their_span(frames):
    quoted = [frames[table].select("char_start", "char_end", "quote") for table in (*EVENT_TABLES, "candidates")]
    rows = pl.concat(quoted).rows()
    assert len(rows) >= 6
    assert all(TEXT[start:end] == quote for start, end, quote in rows)


def test_mentions_are_the_text_at_their_span(frames):
    rows = frames["mentions"].select("char_start", "char_end", "text").rows()
    assert rows and all(TEXT[start:end] == text for start, end, text in rows)


def test_every_row_names_its_rule_and_every_candidate_its_reason(frames):
    for table in EVENT_TABLES:
        assert frames[table]["rule_id"].str.contains("/").all()
    assert frames["candidates"].height and frames["candidates"]["reason"].str.len_chars().min() > 3


def test_actors_belong_to_reports(frames):
    reports = {row for table in EVENT_TABLES for row in frames[table]["report_id"]}
    assert set(frames["event_actors"]["report_id"]) <= reports
    assert sum(frames[table].height for table in EVENT_TABLES) == len(reports)


def test_a_repeat_makes_no_second_event(frames):
    attacks = frames["attacks"].filter(pl.col("place_name") == "Gao")
    assert attacks["is_repeat"].to_list() == [False, True]
    assert attacks["refers_to"].to_list() == [None, attacks["report_id"][0]]
    assert attacks["fatalities_low"].to_list() == [14, 14]


def test_unknown_names_are_kept(frames):
    assert "Seydou Barkalo" in frames["unresolved_names"]["name"].to_list()


def test_a_batch_is_coded_like_its_articles_one_by_one(lexicon):
    articles = [article(TEXT, "one"), article(OTHER, "two"), article(TEXT, "three")]
    together = code_articles(articles, lexicon)
    apart = [code_articles([each], lexicon) for each in articles]
    for table, found in together.items():
        if table != "places":
            assert found.equals(pl.concat([frames[table] for frames in apart])), table
    assert set(together["places"]["place_id"]) == {i for frames in apart for i in frames["places"]["place_id"]}


def test_coding_twice_gives_the_same_rows(lexicon, frames):
    again = code_articles([article(TEXT)], lexicon)
    assert all(again[table].equals(frames[table]) for table in frames)


@pytest.mark.parametrize("text", ["", "\n\n", "Gao\n", ".\n", "(((\n", "the of and\n", "'s\n", '" "\n'])
def test_text_that_says_nothing(text, lexicon):
    assert told(text, lexicon) == []


def test_no_articles(lexicon):
    frames = code_articles([], lexicon)
    assert all(frame.is_empty() for frame in frames.values())
    assert set(EVENT_TABLES) < set(frames)


def test_an_article_without_a_date(lexicon):
    assert [event["date"] for event in told("Last year JNIM attacked Gao.", lexicon, published=None)] == [""]


def test_a_definite_mention_refers_to_the_event_told_before(lexicon):
    text = "On 3 March 2018 JNIM attacked Gao.\nThe attack shocked the country.\n"
    events = [event for event in told(text, lexicon) if event["table"] == "attacks/assault"]
    assert [event["again"] for event in events] in (["false"], ["false", "true"])
