from datetime import date
from types import SimpleNamespace

import duckdb
import pytest

from orchestration import explain
from orchestration.warehouse import load_frames
from tests.transforms.rows import REPORT_ID, actor, report
from transforms.schemas import frame

EVENT_ID = "e_0123456789abcdef"
TEXT = "In February 2016, near Gao,\nthe Group struck the camp. Later it left."
QUOTE = "the Group struck the camp"
START = TEXT.index(QUOTE)


@pytest.fixture
def warehouse(tmp_path):
    published, build = tmp_path / "published.duckdb", tmp_path / "build.duckdb"
    coded = report("attacks", char_start=START, char_end=START + len(QUOTE), quote=QUOTE, source_file="a.txt")
    kept = ("report_id", "event_table", "event_type", "article_id", "source_file", "char_start", "char_end")
    with duckdb.connect(str(published)) as connection:
        connection.execute("CREATE SCHEMA marts")
        connection.execute(
            f"CREATE TABLE marts.events AS SELECT '{EVENT_ID}' event_id, 'attacks' event_table,"
            " 'assault' event_type, 'reported' status, 'incident' scope,"
            " DATE '2016-02-01' date_start, DATE '2016-02-29' date_end, 'month' date_precision,"
            " 'Gao' place_name, 'Mali' country, 16.27 latitude, -0.04 longitude,"
            " 2 fatalities_low, NULL::INT fatalities_high"
        )
        connection.execute(
            f"CREATE TABLE marts.event_actors AS SELECT '{EVENT_ID}' event_id, 'perpetrator' AS role,"
            " 'a-group' actor_id, 'A Group' actor_name"
        )
        columns = ", ".join(f"? AS {name}" for name in (*kept, "quote", "rule_id", "is_repeat"))
        values = [{**coded, "event_table": "attacks"}[name] for name in (*kept, "quote", "rule_id", "is_repeat")]
        connection.execute(f"CREATE TABLE marts.event_reports AS SELECT '{EVENT_ID}' event_id, {columns}", values)
    documents = frame(
        "documents",
        [
            {
                "source_file": "a.txt",
                "content_hash": "h",
                "encoding": "utf-8",
                "characters": len(TEXT),
                "text": TEXT,
            }
        ],
    )
    tables = {
        "attacks": frame("attacks", [coded]),
        "event_actors": frame("event_actors", [actor("attacks")]),
        "documents": documents,
    }
    load_frames(build, "raw", tables)
    return SimpleNamespace(published_file=published, build_file=build, seeds_dir=tmp_path)


def told(warehouse, wanted=EVENT_ID, known=None):
    return "\n".join(explain.explained(wanted, warehouse.published_file, warehouse.build_file, known or {}))


def test_an_event_is_told_with_its_words_rules_and_names(warehouse):
    known = {"some-verb": {"trigger_id": "some-verb", "lemma": "strike", "frame": "", "event_type": "assault"}}
    text = told(warehouse, known=known)
    assert f"{EVENT_ID}  attacks/assault, reported, incident" in text
    assert "when    2016-02-01 to 2016-02-29 (month)" in text
    assert "where   Gao, Mali (16.270, -0.040)" in text
    assert "killed  2 or more" in text
    assert "A Group (a-group)" in text
    assert f"near Gao, [[{QUOTE}]]. Later it left." in text
    assert "some-verb/active  (seeds/triggers.csv: lemma strike, event_type assault)" in text
    assert 'date    "February 2016" (20-33), by month-year -> 2016-02-01' in text
    assert 'place   "Gao" (40-43), by in-clause -> Gao, Mali' in text
    assert 'perpetrator "the Group" (0-9) -> a-group, by alias' in text


def test_an_event_is_found_by_a_report_of_it(warehouse):
    assert told(warehouse, REPORT_ID) == told(warehouse)


def test_without_the_build_the_published_part_is_told(warehouse):
    warehouse.build_file.unlink()
    text = told(warehouse)
    assert f"[[{QUOTE}]]" in text
    assert "some-verb/active" in text
    assert "by alias" not in text


def test_an_unknown_event_is_said_to_be_unknown(warehouse, monkeypatch, capsys):
    monkeypatch.setattr(explain, "settings", lambda: warehouse)
    assert explain.main(["e_none"]) == 1
    assert "has no event or report e_none" in capsys.readouterr().err
    assert explain.main([EVENT_ID]) == 0
    assert EVENT_ID in capsys.readouterr().out


def test_without_a_warehouse_the_way_to_one_is_told(warehouse, monkeypatch, capsys):
    warehouse.published_file.unlink()
    monkeypatch.setattr(explain, "settings", lambda: warehouse)
    assert explain.main([EVENT_ID]) == 1
    assert "run make refresh first" in capsys.readouterr().err
    assert explain.main([" "]) == 1


@pytest.mark.parametrize(
    ("start", "end", "precision", "words"),
    [
        (None, None, "unknown", "unknown"),
        (date(2016, 1, 2), date(2016, 1, 2), "day", "2016-01-02 (day)"),
        (date(2016, 1, 2), None, "range", "2016-01-02 to open (range)"),
        (None, date(2016, 1, 2), "range", "open to 2016-01-02 (range)"),
    ],
)
def test_intervals_in_words(start, end, precision, words):
    row = {"date_start": start, "date_end": end, "date_precision": precision}
    assert explain._interval(row) == words


@pytest.mark.parametrize(
    ("low", "high", "words"), [(2, 2, "2"), (2, None, "2 or more"), (None, 9, "up to 9"), (2, 9, "2 to 9")]
)
def test_ranges_in_words(low, high, words):
    assert explain._range(low, high) == words
