"""Rows and page of the data dictionary."""

import pytest

from transforms.dictionary import Entry, frame, page


def entry(column="status", data_type="VARCHAR", description="How sure | it is", allowed=()):
    return Entry("attacks", column, 1, data_type, description, allowed, "raw.<table>; models/x.sql")


@pytest.mark.parametrize(
    ("column", "data_type", "unit"),
    [
        ("latitude", "DOUBLE", "degrees, WGS 84"),
        ("fatalities_low", "BIGINT", "persons"),
        ("first_char_start", "BIGINT", "characters from the start of the file's text"),
        ("members_arrested", "BIGINT", "events"),
        ("first_date", "DATE", "day"),
        ("built_at", "TIMESTAMP", "time, UTC"),
        ("year", "VARCHAR", None),
        ("is_repeat", "BOOLEAN", None),
        ("heaps", "BIGINT", None),
    ],
)
def test_units_go_by_type_and_name(column, data_type, unit):
    assert entry(column, data_type).unit == unit


def test_a_row_holds_what_the_entry_tells():
    rows = frame([entry(allowed=("reported", "alleged")), entry("year", "BIGINT", "Year")])
    assert rows.row(0) == (
        *("attacks", "status", 1, "VARCHAR", None, "How sure | it is"),
        *("reported; alleged", "raw.<table>; models/x.sql"),
    )
    assert rows["allowed_values"].to_list() == ["reported; alleged", None]


def test_the_page_has_a_section_per_table_and_breaks_no_line_of_a_table():
    text = page(frame([entry(allowed=("reported", "alleged"))]), {"attacks": "An attack."})
    assert "\n## attacks\n\nAn attack.\n" in text
    assert text.splitlines()[-1] == (
        "| `status` | VARCHAR |  | How sure \\| it is | `reported`, `alleged` | raw.\\<table>; models/x.sql |"
    )
