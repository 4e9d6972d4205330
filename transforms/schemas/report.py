"""The columns and row rules that the eight event tables share.

Belongs here: the base model of an event report. Does not: what one table has of its own
(`transforms.schemas.events`), what happens to a row that breaks a rule (`transforms.validation`).

A row rule is a `dataframe_check` whose message is `column: what is wrong`, the column being the one
to blame; `transforms.validation` turns it into a line of the quarantine.
"""

from __future__ import annotations

import pandera.polars as pa
import polars as pl
from pandera.api.polars.types import PolarsData

from transforms.schemas.codebook import DATE_PRECISIONS, SCOPES, STATUSES

REPORT_ID = r"^r_[0-9a-f]{16}$"


def holds(data: PolarsData, rule: pl.Expr) -> pl.LazyFrame:
    """The rule's answer for every row; a rule over missing values is not broken by them."""
    return data.lazyframe.select(rule.fill_null(True))


def both_or_neither(start: str, end: str) -> pl.Expr:
    """True where both columns have a value or neither has."""
    return pl.col(start).is_null() == pl.col(end).is_null()


def _whole(first_months: tuple[int, ...], length: str) -> pl.Expr:
    """True where the date is one whole period that begins with the first of one of these months."""
    start, end = pl.col("date_start"), pl.col("date_end")
    begins = (start.dt.day() == 1) & start.dt.month().is_in(first_months)
    return begins & (end == start.dt.offset_by(length).dt.offset_by("-1d"))


class EventReport(pa.DataFrameModel):
    """A place in an article that reports an event: the columns every event table has."""

    report_id: str = pa.Field(
        str_matches=REPORT_ID, description="Id of the report: made from its article, span, type and trigger"
    )
    article_id: str = pa.Field(str_length={"min_value": 1}, description="Article that reports the event")
    source_file: str = pa.Field(str_length={"min_value": 1}, description="File the article stands in")
    sentence_ordinal: pl.Int32 = pa.Field(ge=0, description="Sentence of the article, counted from 0")
    char_start: pl.Int64 = pa.Field(ge=0, description="First character of the quote in the file's text")
    char_end: pl.Int64 = pa.Field(ge=1, description="End of the quote in the file's text, exclusive")
    quote: str = pa.Field(str_length={"min_value": 1}, description="The words that report it, as they stand")
    event_type: str = pa.Field(description="Kind of event within its table")
    status: str = pa.Field(
        isin=STATUSES, description="reported as fact, alleged, or foiled (a specific plot that failed)"
    )
    scope: str = pa.Field(isin=SCOPES, description="incident: one occurrence; campaign: a bounded series")
    date_start: pl.Date = pa.Field(nullable=True, description="First day of the interval the text supports")
    date_end: pl.Date = pa.Field(nullable=True, description="Last day of that interval, inclusive")
    date_precision: str = pa.Field(isin=DATE_PRECISIONS, description="How exact the interval is")
    date_text: str = pa.Field(nullable=True, description="The date expression as it stands")
    date_char_start: pl.Int64 = pa.Field(nullable=True, ge=0, description="Where that expression begins")
    date_char_end: pl.Int64 = pa.Field(nullable=True, ge=1, description="Where it ends, exclusive")
    date_rule: str = pa.Field(nullable=True, description="How the expression became an interval")
    place_id: str = pa.Field(nullable=True, description="Most exact named place of the occurrence")
    place_name: str = pa.Field(nullable=True, description="Its canonical name")
    country: str = pa.Field(nullable=True, description="Country it lies in, English short name")
    place_text: str = pa.Field(nullable=True, description="The place's name as it stands")
    place_char_start: pl.Int64 = pa.Field(nullable=True, ge=0, description="Where that name begins")
    place_char_end: pl.Int64 = pa.Field(nullable=True, ge=1, description="Where it ends, exclusive")
    place_rule: str = pa.Field(nullable=True, description="How the name was tied to the event and resolved")
    fatalities_low: pl.Int32 = pa.Field(nullable=True, ge=0, description="Persons killed, at least")
    fatalities_high: pl.Int32 = pa.Field(nullable=True, ge=0, description="Persons killed, at most")
    trigger_id: str = pa.Field(str_length={"min_value": 1}, description="Row of seeds/triggers.csv that fired")
    rule_id: str = pa.Field(str_length={"min_value": 1}, description="Trigger and frame: what coded the row")
    is_repeat: bool = pa.Field(description="True where the text repeats a span of the same file")
    refers_to: str = pa.Field(
        nullable=True,
        str_matches=REPORT_ID,
        description="Earlier report of the article that it takes up again",
    )

    class Config:
        strict = True

    @pa.dataframe_check(error="report_id: the same report stands twice")
    @classmethod
    def report_once(cls, data: PolarsData) -> pl.LazyFrame:
        return holds(data, pl.col("report_id").is_first_distinct())

    @pa.dataframe_check(error="char_end: the span is empty or runs backwards")
    @classmethod
    def span_order(cls, data: PolarsData) -> pl.LazyFrame:
        return holds(data, pl.col("char_start") < pl.col("char_end"))

    @pa.dataframe_check(error="quote: its length is not that of the span")
    @classmethod
    def quote_fills_span(cls, data: PolarsData) -> pl.LazyFrame:
        length = pl.col("char_end") - pl.col("char_start")
        return holds(data, pl.col("quote").str.len_chars().cast(pl.Int64) == length)

    @pa.dataframe_check(error="date_end: the interval ends before it starts")
    @classmethod
    def date_order(cls, data: PolarsData) -> pl.LazyFrame:
        return holds(data, pl.col("date_start") <= pl.col("date_end"))

    @pa.dataframe_check(error="date_precision: the interval is not of the length it claims")
    @classmethod
    def date_fits_precision(cls, data: PolarsData) -> pl.LazyFrame:
        precision = pl.col("date_precision")
        fits = (
            pl.when(precision == "day")
            .then(pl.col("date_start") == pl.col("date_end"))
            .when(precision == "month")
            .then(_whole(tuple(range(1, 13)), "1mo"))
            .when(precision == "season")
            .then(_whole((3, 6, 9, 12), "3mo"))
            .when(precision == "year")
            .then(_whole((1,), "1y"))
            .otherwise(True)
        )
        return holds(data, fits.fill_null(False))

    @pa.dataframe_check(error="date_precision: a range needs a start or an end, an unknown date has neither")
    @classmethod
    def date_known(cls, data: PolarsData) -> pl.LazyFrame:
        dated = pl.col("date_start").is_not_null() | pl.col("date_end").is_not_null()
        return holds(data, dated == (pl.col("date_precision") != "unknown"))

    @pa.dataframe_check(error="date_char_end: the span of the date expression is not a span")
    @classmethod
    def date_span(cls, data: PolarsData) -> pl.LazyFrame:
        ordered = (pl.col("date_char_start") < pl.col("date_char_end")).fill_null(True)
        return holds(data, ordered & both_or_neither("date_char_start", "date_char_end"))

    @pa.dataframe_check(error="place_char_end: the span of the place name is not a span")
    @classmethod
    def place_span(cls, data: PolarsData) -> pl.LazyFrame:
        ordered = (pl.col("place_char_start") < pl.col("place_char_end")).fill_null(True)
        return holds(data, ordered & both_or_neither("place_char_start", "place_char_end"))

    @pa.dataframe_check(error="place_name: a place with an id has a name")
    @classmethod
    def place_named(cls, data: PolarsData) -> pl.LazyFrame:
        return holds(data, pl.col("place_id").is_null() | pl.col("place_name").is_not_null())

    @pa.dataframe_check(error="fatalities_high: the highest figure is below the lowest")
    @classmethod
    def fatalities_order(cls, data: PolarsData) -> pl.LazyFrame:
        return holds(data, pl.col("fatalities_low") <= pl.col("fatalities_high"))

    @pa.dataframe_check(error="rule_id: does not begin with its trigger_id")
    @classmethod
    def rule_names_trigger(cls, data: PolarsData) -> pl.LazyFrame:
        return holds(data, pl.col("rule_id").str.starts_with(pl.col("trigger_id") + "/"))

    @pa.dataframe_check(error="refers_to: a report cannot take itself up again")
    @classmethod
    def refers_elsewhere(cls, data: PolarsData) -> pl.LazyFrame:
        return holds(data, pl.col("refers_to") != pl.col("report_id"))
