"""The stage `load`: rows held against their models, then written to the build file as `raw`.

Belongs here: the raw tables as Dagster assets and the checks of whole tables. Does not: the rules
(`transforms.schemas`), how a row is held against them (`transforms.validation`).
"""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import dagster as dg
import polars as pl

from orchestration.assets.code import REPORTS
from orchestration.assets.read import DOCUMENTS
from orchestration.blame import blame, named_in
from orchestration.coding import CodedResult
from orchestration.fingerprints import code_fingerprint, code_version, seeds_fingerprint
from orchestration.metadata import OWNERS, column_schema, facts_metadata, first_rows, raw_column_schema
from orchestration.progress import tell
from orchestration.reading import ReadResult
from orchestration.retries import tried_again
from orchestration.settings import settings
from orchestration.warehouse import TableFacts, connected, load_frames, start_build, table_facts
from transforms.reading.frames import document_frames
from transforms.schemas import MODELS, frame, table_description
from transforms.stage_counts import TABLE as COUNTS
from transforms.stage_counts import loading_counts, reading_counts
from transforms.validation import quote_mismatches, validate

SCHEMA = "raw"
BUILD_INFO = (
    ("build_id", "VARCHAR", "Id of the Dagster run that made the build."),
    ("built_at", "TIMESTAMP", "When the rows were loaded, in UTC."),
    ("code_version", "VARCHAR", "Version of the checkout and hash of its code."),
    ("dictionaries_version", "VARCHAR", "Hash of the files in seeds/."),
    ("articles_dir", "VARCHAR", "Folder the articles were read from."),
)
QUOTED = tuple(name for name in MODELS if name != "quarantine" and "quote" in MODELS[name].to_schema().columns)
SHOWN_ROWS = 10
HELD = "rows_hold"
QUOTES = "quotes_stand_in_text"


def _specs() -> list[dg.AssetSpec]:
    specs = [_spec(name, table_description(name), raw_column_schema(name)) for name in MODELS]
    return [*specs, _spec("build_info", "The build.", column_schema(BUILD_INFO))]


def _spec(table: str, description: str, schema: dg.TableSchema) -> dg.AssetSpec:
    return dg.AssetSpec(
        [SCHEMA, table],
        deps=[DOCUMENTS, REPORTS],
        description=description,
        group_name="load",
        kinds={"python", "duckdb"},
        owners=OWNERS,
        code_version=code_fingerprint("transforms/schemas"),
        metadata={"dagster/column_schema": schema},
    )


def _check_specs() -> list[dg.AssetCheckSpec]:
    quotes = [
        dg.AssetCheckSpec(
            QUOTES, asset=[SCHEMA, name], blocking=True, description="text[char_start:char_end] is the quote"
        )
        for name in QUOTED
    ]
    held = dg.AssetCheckSpec(
        HELD,
        asset=[SCHEMA, "quarantine"],
        description="every coded row has the form its Pandera model declares",
    )
    return [*quotes, held]


@dg.multi_asset(
    specs=_specs(),
    check_specs=_check_specs(),
    ins={"documents": dg.AssetIn(DOCUMENTS), "reports": dg.AssetIn(REPORTS)},
    required_resource_keys={"writer"},
    name="raw_tables",
)
def raw_tables(
    context: dg.AssetExecutionContext, documents: ReadResult, reports: CodedResult
) -> Iterator[dg.MaterializeResult | dg.AssetCheckResult]:
    """Validates, starts an empty build file, loads every raw table into it, proves every quote."""
    current = settings()
    frames = raw_frames(documents, reports)
    tell("load", 0, len(frames))
    kept, quarantine = validate(frames)
    counts = loading_counts(frames, kept, quarantine)
    kept |= {"quarantine": quarantine, COUNTS: pl.concat([kept[COUNTS], counts])}
    blame(context, "load", named_in(quarantine.iter_rows(named=True)))
    info = build_info(context.run_id, str(current.articles_dir), seeds_fingerprint(current.seeds_dir))
    with tried_again(context):
        start_build(current.build_file)
        load_frames(current.build_file, SCHEMA, {**kept, "build_info": info})
    tell("load", len(frames), len(frames))
    yield from _materialized([*kept, "build_info"])
    yield from _quotes_checked(context, kept)
    yield dg.AssetCheckResult(
        asset_key=[SCHEMA, "quarantine"],
        check_name=HELD,
        passed=quarantine.is_empty(),
        severity=dg.AssetCheckSeverity.WARN,
        metadata=_failed(quarantine),
    )


def raw_frames(documents: ReadResult, reports: CodedResult) -> dict[str, pl.DataFrame]:
    """Everything that reading and coding gave, by raw table, before it is held against the models."""
    coded = reports.tables[COUNTS]["article_id"].to_list()
    read = reading_counts(documents.listed, documents.documents, documents.rejected, reports.rejected, coded)
    rejected = [asdict(file) for file in (*documents.rejected, *reports.rejected)]
    return {
        **document_frames(documents.documents),
        **reports.tables,
        "rejected_files": frame("rejected_files", rejected),
        COUNTS: pl.concat([read, reports.tables[COUNTS]]),
    }


def build_info(run_id: str, articles_dir: str, dictionaries: str) -> pl.DataFrame:
    """The one row that tells which build this is."""
    now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    names = [name for name, _, _ in BUILD_INFO]
    return pl.DataFrame([(run_id, now, code_version(), dictionaries, articles_dir)], schema=names, orient="row")


def _materialized(names: list[str]) -> Iterator[dg.MaterializeResult]:
    with connected(settings().build_file, read_only=True) as connection:
        for name in names:
            facts: TableFacts = table_facts(connection, SCHEMA, name)
            yield dg.MaterializeResult(
                asset_key=[SCHEMA, name], metadata=facts_metadata(facts), data_version=dg.DataVersion(facts.version)
            )


def _quotes_checked(
    context: dg.AssetExecutionContext, tables: dict[str, pl.DataFrame]
) -> Iterator[dg.AssetCheckResult]:
    for name in QUOTED:
        wrong = quote_mismatches(tables[name], tables["documents"])
        blame(context, "quotes", named_in(wrong.iter_rows(named=True)))
        yield dg.AssetCheckResult(
            asset_key=[SCHEMA, name],
            check_name=QUOTES,
            passed=wrong.is_empty(),
            metadata=_failed(wrong),
        )


def _failed(rows: pl.DataFrame) -> dict[str, Any]:
    return {"rows": rows.height, **first_rows("first", rows.head(SHOWN_ROWS).iter_rows(named=True))}
