import polars as pl
import pytest

from tests.transforms.rows import actor, report
from transforms.schemas import EVENT_TABLES, MODELS, ROLES, columns, dtypes, empty, frame, table_description


@pytest.mark.parametrize("table", MODELS)
def test_every_table_and_column_is_described(table):
    assert table_description(table)
    assert [column.name for column in columns(table) if not column.description] == []


@pytest.mark.parametrize("table", MODELS)
def test_an_empty_frame_passes_its_model(table):
    made = empty(table)
    assert dict(made.schema) == dtypes(table)
    MODELS[table].validate(made, lazy=True)


@pytest.mark.parametrize("table", EVENT_TABLES)
def test_event_tables_share_their_columns(table):
    common = list(dtypes("attacks"))
    assert list(dtypes(table))[: len(common)] == common
    assert set(dtypes(table)) - set(common) == (
        {"quantity_low", "quantity_high", "unit"} if table == "strength" else set()
    )


@pytest.mark.parametrize("table", EVENT_TABLES)
def test_a_good_row_of_every_table_passes(table):
    MODELS[table].validate(frame(table, [report(table)]), lazy=True)
    actors = [actor(table, role=role) for role in ROLES[table]]
    MODELS["event_actors"].validate(frame("event_actors", actors), lazy=True)


def test_a_frame_fills_missing_columns_and_refuses_unknown_ones():
    assert frame("mentions", [{"article_id": "a"}])["char_start"].to_list() == [None]
    with pytest.raises(ValueError, match=r"raw\.mentions has no column colour"):
        frame("mentions", [{"colour": "red"}])


def test_an_unknown_table_is_named():
    with pytest.raises(KeyError, match="battles"):
        empty("battles")


def test_duckdb_types_are_those_of_the_columns():
    types = {column.name: column.duckdb_type for column in columns("strength")}
    assert types["quantity_low"] == "BIGINT"
    assert types["fatalities_low"] == "INTEGER"
    assert types["date_start"] == "DATE"
    assert types["is_repeat"] == "BOOLEAN"
    assert columns("strength")[0].dtype == pl.String
