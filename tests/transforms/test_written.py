from datetime import date

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from tests.transforms.rows import report
from transforms.schemas import frame
from transforms.schemas.written import tables_from_json, tables_to_json


def test_rows_come_back_in_order_with_their_types():
    first = {
        "attacks": frame("attacks", [report("attacks", date_start=date(2018, 2, 28)), report("attacks", quote='"é"')]),
        "places": frame("places", [{"place_id": "gao", "latitude": 0.1 + 0.2, "longitude": None}]),
        "mergers": frame("mergers", []),
    }
    second = {"attacks": frame("attacks", [report("attacks", status="foiled")])}
    found = tables_from_json([tables_to_json(first), tables_to_json({}), tables_to_json(second)])
    assert set(found) == {"attacks", "places"}
    assert_frame_equal(found["attacks"], pl.concat([first["attacks"], second["attacks"]]))
    assert_frame_equal(found["places"], first["places"])


def test_a_type_that_no_raw_table_has_is_not_written():
    with pytest.raises(TypeError, match="no timedelta"):
        tables_to_json({"attacks": pl.DataFrame({"x": [date(2018, 1, 2) - date(2018, 1, 1)]})})
