"""The stage `evaluate`: the build held against every gold set whose files are in it.

Belongs here: Dagster's view of it. Does not: scoring (`transforms.evaluation`), gold files on disk
(`orchestration.gold_sets`).
"""

import dagster as dg
import polars as pl

from orchestration.fingerprints import code_fingerprint
from orchestration.metadata import OWNERS, column_schema, rows_metadata
from orchestration.progress import tell
from orchestration.publish import SCHEMA
from orchestration.retries import tried_again
from orchestration.settings import settings
from orchestration.warehouse import connected, load_frames, read_frame
from transforms.evaluation.quality import DESCRIPTION, QUALITY_COLUMNS, QUALITY_SCHEMA, aliases_by_id, score_gold_sets

TABLE = "coding_quality"
QUALITY = dg.AssetKey([SCHEMA, TABLE])
READ = ("events", "event_reports", "event_actors")


@dg.asset(
    key=QUALITY,
    deps=[[SCHEMA, table] for table in READ],
    group_name="evaluate",
    kinds={"python", "duckdb"},
    owners=OWNERS,
    code_version=code_fingerprint("transforms/evaluation"),
    required_resource_keys={"writer"},
    description=DESCRIPTION,
    metadata={
        "dagster/column_schema": column_schema(
            (name, str(QUALITY_SCHEMA[name]), text) for name, text in QUALITY_COLUMNS.items()
        )
    },
)
def coding_quality(context: dg.AssetExecutionContext) -> dg.MaterializeResult:
    """Scores the build; the table is empty when no gold covers the files read."""
    with tried_again(context):
        scores = score_build()
        load_frames(settings().build_file, SCHEMA, {TABLE: scores})
    tell("evaluate", 1, 1)
    rows = scores.select("gold_set", "event_table", "precision", "recall", "f1").iter_rows(named=True)
    return dg.MaterializeResult(metadata={"dagster/row_count": scores.height, "scores": rows_metadata(rows)})


def score_build() -> pl.DataFrame:
    """The frame of `marts.coding_quality` for the build file."""
    from orchestration.gold_sets import read_gold_sets

    current = settings()
    with connected(current.build_file, read_only=True) as connection:
        events, reports, actors = (read_frame(connection, f"FROM {SCHEMA}.{table}") for table in READ)
        files = dict(connection.execute("SELECT source_file, content_hash FROM raw.documents").fetchall())
        aliases = read_frame(connection, "SELECT actor_id, alias FROM seeds.actor_aliases")
    gold_sets = read_gold_sets(current.gold_dirs)
    return score_gold_sets(events, reports, actors, gold_sets, aliases_by_id(aliases), files)
