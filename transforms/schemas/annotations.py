"""The raw tables beside the events: texts read, mentions found, what was left out, places used.

Belongs here: their columns, types, allowed values and descriptions.
Does not: the event tables (`transforms.schemas.events`).
"""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from transforms.schemas.codebook import (
    EVENT_TABLES,
    GEO_PRECISIONS,
    MENTION_KINDS,
    PLACE_KINDS,
    PUBLISHED_PRECISIONS,
    STAGES,
    UNRESOLVED_KINDS,
)
from transforms.text import SENTENCE_KINDS


class Documents(pa.DataFrameModel):
    """A file as it was read."""

    source_file: str = pa.Field(unique=True, description="File name")
    content_hash: str = pa.Field(description="Hash of the file's bytes")
    encoding: str = pa.Field(description="Encoding the bytes were read in, or the format they came from")
    characters: pl.Int64 = pa.Field(ge=0, description="Length of the text")
    text: str = pa.Field(description="The text, untouched; every span points into it")

    class Config:
        strict = True


class Articles(pa.DataFrameModel):
    """An article: a whole file or a part of an issue."""

    article_id: str = pa.Field(unique=True, description="Id of the article")
    source_file: str = pa.Field(description="File it stands in")
    title: str = pa.Field(nullable=True, description="Title")
    authors: str = pa.Field(nullable=True, description="Authors")
    publication: str = pa.Field(nullable=True, description="Where it was published")
    published_on: pl.Date = pa.Field(nullable=True, description="Day of publication, or first of its period")
    published_precision: str = pa.Field(isin=PUBLISHED_PRECISIONS, description="How exact that day is")
    url: str = pa.Field(nullable=True, description="Public address, where it is known to be right")
    char_start: pl.Int64 = pa.Field(ge=0, description="Where the article begins in the file's text")
    char_end: pl.Int64 = pa.Field(ge=0, description="Where it ends, exclusive")
    content_hash: str = pa.Field(description="Hash of the article's own text")
    sentences: pl.Int64 = pa.Field(ge=0, description="Sentences read")
    repeats: pl.Int64 = pa.Field(ge=0, description="Sentences that repeat another")

    class Config:
        strict = True


class Sentences(pa.DataFrameModel):
    """A sentence of an article."""

    article_id: str = pa.Field(description="Article it belongs to")
    source_file: str = pa.Field(description="File it stands in")
    ordinal: pl.Int64 = pa.Field(ge=0, description="Its place in the article, counted from 0")
    kind: str = pa.Field(isin=SENTENCE_KINDS, description="Part of the article it stands in")
    char_start: pl.Int64 = pa.Field(ge=0, description="Where it begins in the file's text")
    char_end: pl.Int64 = pa.Field(ge=1, description="Where it ends, exclusive")
    text: str = pa.Field(description="The sentence cleaned for reading")
    paragraph: pl.Int64 = pa.Field(ge=0, description="Paragraph of the article, counted from 0")
    is_repeat: bool = pa.Field(description="True where it repeats another sentence of the file")
    repeat_of: pl.Int64 = pa.Field(nullable=True, ge=0, description="Where the sentence it repeats begins")

    class Config:
        strict = True


class RejectedFiles(pa.DataFrameModel):
    """A file that could not be read."""

    source_file: str = pa.Field(description="File name")
    reason: str = pa.Field(description="Why it could not be read")
    action: str = pa.Field(description="What was done about it")

    class Config:
        strict = True


class Mentions(pa.DataFrameModel):
    """A name, date or figure found in an article."""

    article_id: str = pa.Field(description="Article it stands in")
    source_file: str = pa.Field(description="File it stands in")
    char_start: pl.Int64 = pa.Field(ge=0, description="Where it begins in the file's text")
    char_end: pl.Int64 = pa.Field(ge=1, description="Where it ends, exclusive")
    kind: str = pa.Field(isin=MENTION_KINDS, description="What it is")
    mention_id: str = pa.Field(nullable=True, description="Actor id, place id or value it stands for")
    text: str = pa.Field(description="The words")

    class Config:
        strict = True


class Candidates(pa.DataFrameModel):
    """A trigger that was seen and not coded, with the reason."""

    article_id: str = pa.Field(description="Article it stands in")
    source_file: str = pa.Field(description="File it stands in")
    char_start: pl.Int64 = pa.Field(ge=0, description="Where its clause begins in the file's text")
    char_end: pl.Int64 = pa.Field(ge=1, description="Where it ends, exclusive")
    quote: str = pa.Field(description="The words")
    event_table: str = pa.Field(isin=EVENT_TABLES, description="Event table it would have gone to")
    event_type: str = pa.Field(nullable=True, description="Type it would have had")
    trigger_id: str = pa.Field(description="Row of seeds/triggers.csv that was seen")
    reason: str = pa.Field(description="Why it was not coded")

    class Config:
        strict = True


class UnresolvedNames(pa.DataFrameModel):
    """A name that looks like an actor or place and is in no dictionary."""

    article_id: str = pa.Field(description="Article it stands in")
    source_file: str = pa.Field(description="File it stands in")
    char_start: pl.Int64 = pa.Field(ge=0, description="Where it begins in the file's text")
    char_end: pl.Int64 = pa.Field(ge=1, description="Where it ends, exclusive")
    name: str = pa.Field(description="The name as it stands")
    kind: str = pa.Field(isin=UNRESOLVED_KINDS, description="What it looks like")

    class Config:
        strict = True


class Places(pa.DataFrameModel):
    """A place that some row of the build uses."""

    place_id: str = pa.Field(unique=True, description="Id of the place")
    place_name: str = pa.Field(description="Canonical name")
    kind: str = pa.Field(isin=PLACE_KINDS, description="What kind of place")
    country: str = pa.Field(nullable=True, description="Country it lies in, English short name")
    country_code: str = pa.Field(nullable=True, description="ISO 3166-1 alpha-2 code of that country")
    admin1: str = pa.Field(nullable=True, description="First-level area it lies in")
    latitude: float = pa.Field(nullable=True, ge=-90, le=90, description="Degrees north")
    longitude: float = pa.Field(nullable=True, ge=-180, le=180, description="Degrees east")
    geo_precision: str = pa.Field(isin=GEO_PRECISIONS, description="What the coordinates stand for")
    source: str = pa.Field(nullable=True, description="Where name and coordinates come from")

    class Config:
        strict = True


class StageCounts(pa.DataFrameModel):
    """How many of something went into a stage, or what became of them there."""

    stage: str = pa.Field(isin=STAGES, description="Stage of the pipeline")
    unit: str = pa.Field(description="What is counted: files, articles, sentences, triggers, or rows of a table")
    source_file: str = pa.Field(nullable=True, description="File they belong to; empty where they belong to none")
    article_id: str = pa.Field(nullable=True, description="Article they belong to; empty where they belong to none")
    direction: str = pa.Field(isin=("in", "out"), description="in: taken in by the stage; out: accounted for by it")
    outcome: str = pa.Field(description="What became of them")
    row_count: pl.Int64 = pa.Field(ge=0, description="How many")

    class Config:
        strict = True


class Quarantine(pa.DataFrameModel):
    """A row that broke a rule and was left out."""

    event_table: str = pa.Field(description="Table the row was meant for")
    article_id: str = pa.Field(nullable=True, description="Article it came from")
    source_file: str = pa.Field(nullable=True, description="File it came from")
    char_start: pl.Int64 = pa.Field(nullable=True, description="Where its quote begins in the file's text")
    char_end: pl.Int64 = pa.Field(nullable=True, description="Where it ends, exclusive")
    row_number: pl.Int64 = pa.Field(ge=0, description="Place of the row in its table as coded, counted from 0")
    column_name: str = pa.Field(description="Column to blame")
    value: str = pa.Field(nullable=True, description="Value found there")
    reason: str = pa.Field(description="What is wrong with it")
    row_json: str = pa.Field(description="The whole row as JSON")

    class Config:
        strict = True


ANNOTATION_MODELS: dict[str, type[pa.DataFrameModel]] = {
    "documents": Documents,
    "articles": Articles,
    "sentences": Sentences,
    "rejected_files": RejectedFiles,
    "mentions": Mentions,
    "candidates": Candidates,
    "unresolved_names": UnresolvedNames,
    "places": Places,
    "stage_counts": StageCounts,
    "quarantine": Quarantine,
}
