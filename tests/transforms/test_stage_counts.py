from datetime import date

import polars as pl

from tests.transforms.rows import actor, report
from transforms.schemas import frame
from transforms.stage_counts import loading_counts, reading_counts
from transforms.text import Article, Document, RejectedFile, Sentence
from transforms.validation import validate


def document(name, *articles):
    """A document whose articles have as many sentences as told."""
    made = tuple(
        Article(
            article_id, name, "", date(2017, 1, 1), "day", 0, 1,
            tuple(Sentence(article_id, name, number, "body", "x", [number]) for number in range(sentences)),
        )
        for article_id, sentences in articles
    )  # fmt: skip
    return Document(name, name, "utf-8", "x", made)


def balance(counts, **where):
    """The counts taken in and accounted for, of the rows with these values."""
    chosen = counts.filter(**where) if where else counts
    return tuple(chosen.filter(pl.col("direction") == way)["row_count"].sum() for way in ("in", "out"))


READ = (document("a.txt", ("a", 3)), document("issue.txt", ("b", 4), ("c", 0)))


def test_files_listed_are_read_or_rejected():
    rejected = [RejectedFile("bad.txt", "is empty", "skipped")]
    counts = reading_counts(["a.txt", "issue.txt", "bad.txt"], READ, rejected, [], ["a", "b"])
    assert balance(counts, unit="files") == (3, 3)
    assert counts.filter(outcome="rejected")["source_file"].to_list() == ["bad.txt"]


def test_a_file_that_no_stage_accounts_for_shows():
    counts = reading_counts(["a.txt", "issue.txt", "lost.txt"], READ, [], [], ["a", "b"])
    assert balance(counts, unit="files", source_file="lost.txt") == (1, 0)


def test_articles_are_coded_or_rejected_with_their_sentences():
    failed = [RejectedFile("issue.txt", "article b cannot be coded: ValueError", "skipped")]
    counts = reading_counts([], READ, [], failed, ["a"])
    assert balance(counts, unit="articles") == (3, 3)
    assert balance(counts, unit="sentences", article_id="b") == (4, 4)


def test_an_article_that_the_coder_passed_over_shows():
    counts = reading_counts([], READ, [], [], ["a"])
    assert balance(counts, unit="articles", article_id="b") == (1, 0)
    assert balance(counts, unit="articles", article_id="c") == (1, 1)  # nothing in it to code


def test_rows_are_kept_or_in_quarantine_however_many_rules_they_break():
    coded = {
        "attacks": frame("attacks", [report("attacks"), report("attacks", status="rumoured", quote="")]),
        "event_actors": frame("event_actors", [actor("attacks"), actor("attacks", role=None, actor_name="")]),
    }
    coded["attacks"][1, "report_id"] = "r_ffffffffffffffff"
    kept, quarantine = validate(coded)
    assert quarantine.height > 2
    counts = loading_counts(coded, kept, quarantine)
    assert balance(counts, unit="attacks", source_file="an-article.txt") == (2, 2)
    assert balance(counts, unit="event_actors") == (2, 2)


def test_an_actor_of_a_quarantined_report_is_told_by_its_own_row():
    coded = {
        "attacks": frame("attacks", [report("attacks", status="rumoured")]),
        "event_actors": frame("event_actors", [actor("attacks", role=None), actor("attacks"), actor("attacks")]),
    }
    kept, quarantine = validate(coded)
    actors = quarantine.filter(event_table="event_actors")
    assert actors["row_number"].to_list() == [0, 1, 2]
    assert balance(loading_counts(coded, kept, quarantine)) == (4, 4)


def test_a_row_that_is_in_neither_place_shows():
    coded = {"attacks": frame("attacks", [report("attacks")])}
    kept, quarantine = validate(coded)
    counts = loading_counts(coded, {"attacks": kept["attacks"].head(0)}, quarantine)
    assert balance(counts, unit="attacks") == (1, 0)
