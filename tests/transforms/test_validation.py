import json
from datetime import date

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.transforms.rows import REPORT_ID, actor, report
from transforms.schemas import EVENT_TABLES, MODELS, dtypes, empty, frame
from transforms.validation import TableShapeError, quote_mismatches, validate

OTHER_ID = "r_ffffffffffffffff"

BAD_REPORTS = {
    "no article": ({"article_id": None}, "article_id", "is missing"),
    "empty file name": ({"source_file": ""}, "source_file", "is empty"),
    "form of the id": ({"report_id": "42"}, "report_id", "does not have the form"),
    "negative ordinal": ({"sentence_ordinal": -1}, "sentence_ordinal", "is below 0"),
    "negative start": ({"char_start": -5, "quote": "x" * 20}, "char_start", "is below 0"),
    "backward span": ({"char_start": 15, "char_end": 10}, "char_end", "runs backwards"),
    "empty quote": ({"quote": ""}, "quote", "is empty"),
    "quote of another length": ({"quote": "other words"}, "quote", "length"),
    "type of no table": ({"event_type": "picnic"}, "event_type", "is none of"),
    "unknown status": ({"status": "rumoured"}, "status", "is none of reported, alleged, foiled"),
    "unknown scope": ({"scope": "series"}, "scope", "is none of"),
    "unknown precision": ({"date_precision": "decade"}, "date_precision", "is none of"),
    "end before start": (
        {"date_start": date(2016, 3, 2), "date_end": date(2016, 3, 1), "date_precision": "range"},
        "date_end",
        "before it starts",
    ),
    "day of two days": ({"date_precision": "day"}, "date_precision", "length"),
    "day without a date": (
        {"date_start": None, "date_end": None, "date_precision": "day"},
        "date_precision",
        "length",
    ),
    "month too short": ({"date_end": date(2016, 2, 28)}, "date_precision", "length"),
    "season of a month": ({"date_precision": "season"}, "date_precision", "length"),
    "year of a month": ({"date_precision": "year"}, "date_precision", "length"),
    "open year": ({"date_precision": "year", "date_end": None}, "date_precision", "length"),
    "unknown but dated": ({"date_precision": "unknown"}, "date_precision", "unknown date has neither"),
    "range without either end": (
        {"date_start": None, "date_end": None, "date_precision": "range"},
        "date_precision",
        "range needs",
    ),
    "half a date span": ({"date_char_end": None}, "date_char_end", "not a span"),
    "backward date span": ({"date_char_start": 40}, "date_char_end", "not a span"),
    "half a place span": ({"place_char_start": None}, "place_char_end", "not a span"),
    "place without name": ({"place_name": None}, "place_name", "has a name"),
    "negative fatalities": ({"fatalities_low": -1}, "fatalities_low", "is below 0"),
    "fatalities backward": ({"fatalities_high": 1}, "fatalities_high", "below the lowest"),
    "no trigger": ({"trigger_id": None}, "trigger_id", "is missing"),
    "rule of another trigger": ({"rule_id": "another/active"}, "rule_id", "begin with its trigger_id"),
    "repeat not told": ({"is_repeat": None}, "is_repeat", "is missing"),
    "refers to itself": ({"refers_to": REPORT_ID}, "refers_to", "itself"),
    "refers to no id": ({"refers_to": "the first"}, "refers_to", "does not have the form"),
}


@pytest.mark.parametrize("table", EVENT_TABLES)
@pytest.mark.parametrize("kind", BAD_REPORTS)
def test_a_bad_row_of_every_kind_is_caught_and_the_rest_goes_on(table, kind):
    changes, column, reason = BAD_REPORTS[kind]
    rows = [report(table, report_id=OTHER_ID), report(table, **changes)]
    kept, quarantine = validate({table: frame(table, rows)})
    assert kept[table]["report_id"].to_list() == [OTHER_ID]
    caught = quarantine.filter(pl.col("column_name") == column)
    assert caught.height >= 1
    assert any(reason in told for told in caught["reason"])
    listed = caught.row(0, named=True)
    assert listed["event_table"] == table
    assert listed["article_id"] == changes.get("article_id", "an-article")
    assert json.loads(listed["row_json"])["sentence_ordinal"] == changes.get("sentence_ordinal", 3)


@pytest.mark.parametrize(
    ("changes", "column"),
    [
        ({"quantity_low": -3}, "quantity_low"),
        ({"quantity_high": 100}, "quantity_high"),
        ({"quantity_low": None, "quantity_high": None}, "quantity_low"),
    ],
)
def test_bad_quantities_are_caught(changes, column):
    kept, quarantine = validate({"strength": frame("strength", [report("strength", **changes)])})
    assert kept["strength"].is_empty()
    assert quarantine["column_name"].to_list() == [column]


@pytest.mark.parametrize(
    ("changes", "column"),
    [
        ({"role": "detainee"}, "role"),
        ({"role": None}, "role"),
        ({"event_table": "battles"}, "event_table"),
        ({"actor_name": ""}, "actor_name"),
        ({"char_end": 0}, "char_end"),
        ({"char_start": None}, "char_end"),
        ({"resolution": None}, "resolution"),
        ({"report_id": OTHER_ID}, "report_id"),
    ],
)
def test_bad_actors_are_caught_and_told_with_their_article(changes, column):
    tables = {
        "attacks": frame("attacks", [report("attacks")]),
        "event_actors": frame("event_actors", [actor("attacks"), actor("attacks", **changes)]),
    }
    kept, quarantine = validate(tables)
    assert kept["event_actors"].height == 1
    assert column in quarantine["column_name"].to_list()
    expected = None if "report_id" in changes else "an-article"
    assert set(quarantine["article_id"].to_list()) == {expected}


def test_actors_go_with_their_quarantined_report():
    tables = {
        "attacks": frame("attacks", [report("attacks", status="rumoured")]),
        "event_actors": frame("event_actors", [actor("attacks")]),
    }
    kept, quarantine = validate(tables)
    assert kept["event_actors"].is_empty()
    assert quarantine["reason"].to_list()[-1] == "its report was quarantined"


def test_an_actor_of_the_same_report_id_in_another_table_is_an_orphan():
    tables = {
        "attacks": frame("attacks", [report("attacks")]),
        "event_actors": frame("event_actors", [actor("arrests")]),
    }
    assert validate(tables)[0]["event_actors"].is_empty()


def test_the_second_of_two_equal_reports_is_quarantined():
    kept, quarantine = validate({"mergers": frame("mergers", [report("mergers"), report("mergers")])})
    assert kept["mergers"].height == 1
    assert quarantine["reason"].to_list() == ["the same report stands twice"]


def test_every_broken_rule_of_a_row_is_listed_once():
    row = report("attacks", status="rumoured", scope="series")
    _, quarantine = validate({"attacks": frame("attacks", [row])})
    assert sorted(quarantine["column_name"].to_list()) == ["scope", "status"]


def test_good_tables_come_back_whole_and_the_quarantine_empty():
    tables = {name: frame(name, [report(name)]) for name in EVENT_TABLES}
    kept, quarantine = validate(tables)
    assert all(kept[name].equals(tables[name]) for name in EVENT_TABLES)
    assert quarantine.equals(empty("quarantine"))


@pytest.mark.parametrize("table", MODELS)
def test_a_missing_column_is_named(table):
    last = list(dtypes(table))[-1]
    with pytest.raises(TableShapeError, match=rf"raw\.{table} lacks {last}"):
        validate({table: empty(table).drop(last)})


def test_a_wrong_type_is_named():
    wrong = empty("attacks").with_columns(pl.col("char_start").cast(pl.String))
    with pytest.raises(TableShapeError, match=r"raw\.attacks\.char_start is String, should be Int64"):
        validate({"attacks": wrong})


def test_an_unknown_column_and_an_unknown_table_are_named():
    with pytest.raises(TableShapeError, match=r"raw\.attacks has unknown colour"):
        validate({"attacks": empty("attacks").with_columns(colour=pl.lit("red"))})
    with pytest.raises(TableShapeError, match=r"raw\.battles"):
        validate({"battles": pl.DataFrame()})


def test_columns_in_another_order_are_put_right():
    shuffled = frame("attacks", [report("attacks")]).select(sorted(dtypes("attacks")))
    kept, _ = validate({"attacks": shuffled})
    assert kept["attacks"].columns == list(dtypes("attacks"))


@given(st.lists(st.sampled_from([{}, {"status": "rumoured"}, {"fatalities_low": -1}, {"quote": "x"}]), max_size=12))
def test_every_row_is_kept_or_quarantined(changes):
    rows = [report("attacks", report_id=f"r_{n:016x}", **change) for n, change in enumerate(changes)]
    kept, quarantine = validate({"attacks": frame("attacks", rows)})
    good = [row["report_id"] for row, change in zip(rows, changes, strict=True) if not change]
    assert kept["attacks"]["report_id"].to_list() == good
    listed = {json.loads(row)["report_id"] for row in quarantine["row_json"]}
    assert listed == {row["report_id"] for row in rows} - set(good)


@given(st.dates(), st.dates(), st.sampled_from(["day", "month", "season", "year", "range", "unknown"]))
def test_any_date_is_judged_without_an_error(start, end, precision):
    row = report("attacks", date_start=start, date_end=end, date_precision=precision)
    kept, _ = validate({"attacks": frame("attacks", [row])})
    fits = {
        "day": start == end,
        "range": start <= end,
        "unknown": False,
    }
    assert kept["attacks"].height == fits.get(precision, kept["attacks"].height)


@given(st.text(max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_a_quote_cut_from_its_text_is_never_a_mismatch(text, start, length):
    documents = pl.DataFrame({"source_file": ["f.txt"], "text": [text]})
    rows = {
        "source_file": ["f.txt"],
        "char_start": [start],
        "char_end": [start + length],
        "quote": [text[start : start + length]],
    }
    assert quote_mismatches(pl.DataFrame(rows), documents).is_empty()


def test_quotes_that_stand_elsewhere_are_told_with_what_stands_there():
    documents = pl.DataFrame({"source_file": ["f.txt"], "text": ["They took the town."]})
    reports = pl.DataFrame(
        {
            "source_file": ["f.txt", "f.txt", "gone.txt"],
            "char_start": [0, 1, 0],
            "char_end": [4, 5, 4],
            "quote": ["They", "They", "They"],
        }
    )
    assert quote_mismatches(reports, documents)["found"].to_list() == ["hey ", None]
