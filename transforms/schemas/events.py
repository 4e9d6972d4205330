"""The eight event tables and their actors: columns, types, allowed values, descriptions, row rules.

Belongs here: the only declaration of what a row of an event table may hold, one model per table.
Does not: what happens to a row that breaks a rule (`transforms.validation`), nor how rows come to be.
"""

from __future__ import annotations

import pandera.polars as pa
import polars as pl
from pandera.api.polars.types import PolarsData

from transforms.schemas.codebook import EVENT_TABLES, EVENT_TYPES, ROLES
from transforms.schemas.report import REPORT_ID, EventReport, both_or_neither, holds


class Attacks(EventReport):
    """Reports of acts of organised violence by an armed actor or a state force."""

    event_type: str = pa.Field(isin=EVENT_TYPES["attacks"], description="Kind of attack")


class Mergers(EventReport):
    """Reports of organisational realignments of armed groups."""

    event_type: str = pa.Field(isin=EVENT_TYPES["mergers"], description="Kind of realignment")


class Arrests(EventReport):
    """Reports of persons or groups taken into, charged in or let out of custody."""

    event_type: str = pa.Field(isin=EVENT_TYPES["arrests"], description="Into, before or out of custody")


class Statements(EventReport):
    """Reports of communicative acts by an armed group, its organ, leader or official."""

    event_type: str = pa.Field(isin=EVENT_TYPES["statements"], description="Kind of statement")


class Leadership(EventReport):
    """Reports of a change in who leads or holds office in an armed group or organ of it."""

    event_type: str = pa.Field(isin=EVENT_TYPES["leadership"], description="Kind of change in office")


class Territory(EventReport):
    """Reports of an armed actor gaining, losing or holding a named place."""

    event_type: str = pa.Field(isin=EVENT_TYPES["territory"], description="Gained, lost or held")


class Strength(EventReport):
    """Reports of a figure for how many people or how much a group or force has."""

    event_type: str = pa.Field(isin=EVENT_TYPES["strength"], description="What is counted")
    quantity_low: pl.Int64 = pa.Field(nullable=True, ge=0, description="The figure, at least")
    quantity_high: pl.Int64 = pa.Field(nullable=True, ge=0, description="The figure, at most")
    unit: str = pa.Field(nullable=True, description="What the figure counts, as the text names it")

    @pa.dataframe_check(error="quantity_high: the highest figure is below the lowest")
    @classmethod
    def quantity_order(cls, data: PolarsData) -> pl.LazyFrame:
        return holds(data, pl.col("quantity_low") <= pl.col("quantity_high"))

    @pa.dataframe_check(error="quantity_low: a row of strength has a figure")
    @classmethod
    def quantity_given(cls, data: PolarsData) -> pl.LazyFrame:
        return holds(data, pl.col("quantity_low").is_not_null() | pl.col("quantity_high").is_not_null())


class Designations(EventReport):
    """Reports of a state or international body listing or delisting a group or person."""

    event_type: str = pa.Field(isin=EVENT_TYPES["designations"], description="Listed or delisted")


class EventActors(pa.DataFrameModel):
    """An actor in a role of an event report."""

    report_id: str = pa.Field(str_matches=REPORT_ID, description="Report the actor takes part in")
    event_table: str = pa.Field(isin=EVENT_TABLES, description="Event table of that report")
    role: str = pa.Field(description="Part the actor plays; each event table has its own roles")
    actor_id: str = pa.Field(nullable=True, description="Canonical id; null when the name is not known")
    actor_name: str = pa.Field(str_length={"min_value": 1}, description="Canonical name, else the words used")
    actor_text: str = pa.Field(nullable=True, description="The words that name the actor")
    char_start: pl.Int64 = pa.Field(nullable=True, ge=0, description="Where those words begin in the file")
    char_end: pl.Int64 = pa.Field(nullable=True, ge=1, description="Where they end, exclusive")
    resolution: str = pa.Field(str_length={"min_value": 1}, description="How the words became an actor")

    class Config:
        strict = True

    @pa.dataframe_check(error="role: not a role of this event table")
    @classmethod
    def role_of_table(cls, data: PolarsData) -> pl.LazyFrame:
        known = [(pl.col("event_table") == table) & pl.col("role").is_in(list(roles)) for table, roles in ROLES.items()]
        return holds(data, pl.any_horizontal(known))

    @pa.dataframe_check(error="char_end: the span of the name is not a span")
    @classmethod
    def actor_span(cls, data: PolarsData) -> pl.LazyFrame:
        ordered = (pl.col("char_start") < pl.col("char_end")).fill_null(True)
        return holds(data, ordered & both_or_neither("char_start", "char_end"))


EVENT_MODELS: dict[str, type[pa.DataFrameModel]] = {
    "attacks": Attacks,
    "mergers": Mergers,
    "arrests": Arrests,
    "statements": Statements,
    "leadership": Leadership,
    "territory": Territory,
    "strength": Strength,
    "designations": Designations,
}
