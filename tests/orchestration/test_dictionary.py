"""The data dictionary against the columns, values and declarations it speaks of."""

import duckdb
import pytest

from orchestration.dictionary import PAGE, published_page
from orchestration.warehouse import literal, quoted
from transforms.schemas import EVENT_TYPES

COLUMNS = """
    SELECT table_name, column_name, column_index, data_type, comment FROM duckdb_columns()
    WHERE schema_name = 'marts' AND NOT internal
"""
ENTRIES = "SELECT table_name, column_name, position, data_type, description FROM marts.data_dictionary"


@pytest.fixture
def published(refreshed):
    with duckdb.connect(str(refreshed.published), read_only=True) as connection:
        yield connection


def told(connection, table, column):
    names = "unit, allowed_values, comes_from"
    query = f"SELECT {names} FROM marts.data_dictionary WHERE table_name = ? AND column_name = ?"
    return connection.execute(query, [table, column]).fetchone()


def test_it_tells_of_every_column_there_is_and_of_no_other(published):
    entries, columns = (set(published.execute(query).fetchall()) for query in (ENTRIES, COLUMNS))
    assert entries - columns == set(), "told of, but not there"
    assert columns - entries == set(), "there, but not told of"


def test_it_tells_of_each_column_once(published):
    rows, distinct = published.execute(
        "SELECT count(*), count(DISTINCT (table_name, column_name)) FROM marts.data_dictionary"
    ).fetchone()
    assert rows == distinct > 500


def test_every_number_and_date_has_a_unit(published):
    without = published.execute(
        "SELECT table_name || '.' || column_name FROM marts.data_dictionary"
        " WHERE unit IS NULL AND data_type NOT IN ('VARCHAR', 'BOOLEAN')"
    ).fetchall()
    assert without == [], "give these a unit in transforms/dictionary.py"


def test_no_row_holds_a_value_that_is_not_allowed(published):
    closed = published.execute(
        "SELECT table_name, column_name, allowed_values FROM marts.data_dictionary WHERE allowed_values IS NOT NULL"
    ).fetchall()
    assert len(closed) > 50
    for table, column, allowed in closed:
        values = ", ".join(literal(value) for value in allowed.split("; "))
        name = quoted(column)
        query = f"SELECT DISTINCT {name} FROM marts.{quoted(table)} WHERE {name} NOT IN ({values})"
        assert published.execute(query).fetchall() == [], (table, column)


@pytest.mark.parametrize(
    ("table", "column", "expected"),
    [
        ("attacks", "event_type", (None, "; ".join(EVENT_TYPES["attacks"]), "raw.attacks; models/marts/attacks.sql")),
        ("events", "quote_that_is_not_there", None),
        ("event_reports", "quote", (None, None, "raw.<every event table>; models/marts/event_reports.sql")),
        (
            "sahel_events",
            "zone",
            (None, "sahel; neighbour; abroad", "seeds.sahel_areas; models/marts/sahel_events.sql"),
        ),
        ("places", "latitude", ("degrees, WGS 84", None, "raw.places; models/marts/mart_places.sql")),
        ("actors", "source", (None, None, "seeds.actors; models/marts/mart_actors.sql")),
        ("coding_quality", "recall", ("share, 0 to 1", None, "transforms/evaluation/quality.py")),
        ("group_strength", "attacks", ("events", None, "models/marts/group_strength.sql")),
    ],
)
def test_unit_allowed_values_and_origin(published, table, column, expected):
    assert told(published, table, column) == expected


def test_what_a_column_comes_from_exists(published):
    from orchestration.settings import PROJECT_DIR

    makers = {
        row[0].split("; ")[-1] for row in published.execute("SELECT comes_from FROM marts.data_dictionary").fetchall()
    }
    assert all((PROJECT_DIR / maker).is_file() for maker in makers)


def test_the_page_of_the_docs_is_current(refreshed):
    assert PAGE.read_text(encoding="utf-8") == published_page(refreshed.published), "run make refresh dictionary"
