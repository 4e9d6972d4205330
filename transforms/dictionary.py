"""The data dictionary: what every published column holds, as rows and as a page.

Belongs here: units by name, the frame of `marts.data_dictionary`, the page of the docs.
Does not: where the declarations come from (`orchestration.dictionary`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import polars as pl

TABLE = "data_dictionary"
DESCRIPTION = (
    "A column of a published table: what it holds, in which unit, which values it may take, where it comes from."
)
COLUMNS: dict[str, str] = {
    "table_name": "Table of the schema marts",
    "column_name": "Column of that table",
    "position": "Place of the column in its table, from 1",
    "data_type": "DuckDB type",
    "unit": "What a number or date counts or measures; empty for text and for yes or no",
    "description": "What the column holds",
    "allowed_values": "Every value it may take, separated by semicolons; empty when the list is not closed",
    "comes_from": "The raw columns or dictionaries it goes back to, where they have its name, and what makes it",
}
SCHEMA: dict[str, pl.DataType] = {name: pl.Int64() if name == "position" else pl.String() for name in COLUMNS}

_EVENT_COUNTS = (
    r"events|events_for_.*|other_events|undated_events|attacks|mergers|arrests|statements|leadership|territory|strength"
    r"|designations|claims|deaths|splits|gains|losses|net|gold_required|coded|matched|missed|false_positives"
    r"|\w+_(gained|lost|given|held|suffered|arrested|released|alleged)"
)
_NUMBER_UNITS: tuple[tuple[str, str], ...] = (
    (r"latitude|longitude", "degrees, WGS 84"),
    (r"(\w+_)?char_(start|end)", "characters from the start of the file's text"),
    (r"(fatalities|fighters|strength)_(low|high)", "persons"),
    (r"quantity_(low|high)", "what the column unit names"),
    (r"amount", "what the column measure names"),
    (r"precision|recall|f1|\w+_(accuracy|precision|recall)", "share, 0 to 1"),
    (r"(\w+_)?year", "calendar year"),
    (r"(\w+_)?quarter", "quarter of the year, 1 to 4"),
    (r"(\w+_)?month(_number)?", "month of the year, 1 to 12"),
    (r"weekday_number", "day of the week, 1 to 7 from Monday"),
    (r"(\w+_)?days", "days"),
    (r"reports|report_count|event_reports", "reports"),
    (r"articles|article_count", "articles"),
    (r"(\w+_)?sentences", "sentences"),
    (r"candidates_not_coded", "triggers"),
    (r"quarantined|rejects|row_count", "rows"),
    (r"rejected_files", "files"),
    (r"mentions", "mentions"),
    (r"places", "places"),
    (r"countries", "countries"),
    (r"position", "rank, from 1"),
    (r"depth", "steps up"),
    (_EVENT_COUNTS, "events"),
)
_TYPE_UNITS = {"DATE": "day", "TIMESTAMP": "time, UTC"}
NUMBERS = ("BIGINT", "INTEGER", "DOUBLE")


@dataclass(frozen=True, slots=True)
class Entry:
    """What is told of a column."""

    table: str
    column: str
    position: int
    data_type: str
    description: str
    allowed: tuple[str, ...]
    comes_from: str

    @property
    def unit(self) -> str | None:
        """What its values count or measure; None for text, yes or no, and numbers nobody gave a unit."""
        if self.data_type not in NUMBERS:
            return _TYPE_UNITS.get(self.data_type)
        return next((unit for names, unit in _NUMBER_UNITS if re.fullmatch(names, self.column)), None)


INTRODUCTION = (
    "# Data dictionary",
    "",
    "Every column of every table that is published, in the schema `marts`. The same rows stand in",
    "`marts.data_dictionary`; the descriptions are the comments of the DuckDB file. Written by `make dictionary`.",
    "",
    "Comes from: the raw table or dictionary that a column goes back to under its own name, and the file that",
    "makes it. Raw tables are declared in `transforms/schemas/`, dictionaries stand in `seeds/`.",
)


def frame(entries: Iterable[Entry]) -> pl.DataFrame:
    """The rows of `marts.data_dictionary`, in the order of the entries."""
    rows = [
        (
            entry.table,
            entry.column,
            entry.position,
            entry.data_type,
            entry.unit,
            entry.description,
            "; ".join(entry.allowed) or None,
            entry.comes_from,
        )
        for entry in entries
    ]
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def page(rows: pl.DataFrame, tables: Mapping[str, str]) -> str:
    """The page of the docs from the rows and what one row of each table is: a section per table."""
    return "\n".join(_lines(rows, tables)) + "\n"


def _lines(rows: pl.DataFrame, tables: Mapping[str, str]) -> Iterator[str]:
    yield from INTRODUCTION
    for (table,), columns in rows.group_by("table_name", maintain_order=True):
        yield from ("", f"## {table}", "", _cell(tables[str(table)]), "")
        yield "| column | type | unit | description | allowed values | comes from |"
        yield "| --- | --- | --- | --- | --- | --- |"
        for row in columns.iter_rows(named=True):
            allowed = ", ".join(f"`{value}`" for value in (row["allowed_values"] or "").split("; ") if value)
            cells = (f"`{row['column_name']}`", row["data_type"], row["unit"] or "", row["description"], allowed)
            yield f"| {' | '.join(map(_cell, cells))} | {_cell(row['comes_from'])} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "\\<")
