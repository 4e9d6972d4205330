"""The checks between the finished build and its publication: is it worse than what is published?

Belongs here: Dagster's view of them, and which loss blocks. Does not: the comparison
(`transforms.evaluation.regression`), checks of a table on its own (`orchestration.assets.load`, dbt).
"""

from pathlib import Path
from typing import Any

import dagster as dg
import duckdb
import polars as pl

from orchestration.assets.evaluate import QUALITY
from orchestration.metadata import first_rows
from orchestration.publish import SCHEMA
from orchestration.settings import settings
from orchestration.warehouse import connected, read_frame
from transforms.evaluation.regression import COMPARED, coverage_losses, lost_articles, score_losses

ARTICLES = dg.AssetKey([SCHEMA, "articles"])
ENOUGH = 10  # articles: of fewer, a share says little, and a loss only warns
SHOWN = 20
NOTHING = "there is no last publication to compare with"
LET_THROUGH = "to publish all the same, run one refresh with {}=1"


@dg.asset_check(
    asset=ARTICLES,
    blocking=True,
    description="no more than COVERAGE_LOSS_ALLOWED of what the last publication held is missing",
    required_resource_keys={"writer"},
)
def coverage_held(context: dg.AssetCheckExecutionContext) -> dg.AssetCheckResult:
    """Blocks when too many articles, or too much of what unchanged articles gave, went missing."""
    query = f"SELECT {', '.join(COMPARED)} FROM {SCHEMA}.articles ORDER BY article_id"
    frames = _last_and_new(query)
    if isinstance(frames, str):
        return _passed(frames)
    allowed = settings().coverage_loss_allowed
    losses = coverage_losses(*frames)
    over = losses.filter(pl.col("lost_share") > allowed)
    blocks = over.filter(pl.col("basis") >= ENOUGH).height > 0
    told = "; ".join(f"{name}: {was} before, {now} now" for name, was, now, *_ in over.iter_rows())
    return dg.AssetCheckResult(
        passed=over.is_empty(),
        severity=dg.AssetCheckSeverity.ERROR if blocks else dg.AssetCheckSeverity.WARN,
        description=f"{told}; {LET_THROUGH.format('COVERAGE_LOSS_ALLOWED')}" if told else None,
        metadata={**_rows("compared", losses), **_rows("articles", lost_articles(*frames)), "allowed": allowed},
    )


@dg.asset_check(
    asset=QUALITY,
    blocking=True,
    description="F1 on no gold set fell by more than GOLD_LOSS_ALLOWED below the last publication's",
    required_resource_keys={"writer"},
)
def gold_scores_held(context: dg.AssetCheckExecutionContext) -> dg.AssetCheckResult:
    """Blocks when the total of a gold set fell; warns when a single event table did, for it may hold few events."""
    query = f"SELECT gold_set, event_table, gold_required, f1 FROM {SCHEMA}.coding_quality"
    frames = _last_and_new(query)
    if isinstance(frames, str):
        return _passed(frames)
    allowed = settings().gold_loss_allowed
    fell = score_losses(*frames, allowed)
    blocks = fell.filter("is_total").height > 0
    told = "; ".join(
        f"F1 of {table} on {gold}: {was:.2f} before, {now:.2f} now"
        for gold, table, was, now in fell.select("gold_set", "event_table", "f1_before", "f1_now").iter_rows()
    )
    return dg.AssetCheckResult(
        passed=fell.is_empty(),
        severity=dg.AssetCheckSeverity.ERROR if blocks else dg.AssetCheckSeverity.WARN,
        description=f"{told}; {LET_THROUGH.format('GOLD_LOSS_ALLOWED')}" if told else None,
        metadata={**_rows("fell", fell), "allowed": allowed},
    )


def _last_and_new(query: str) -> tuple[pl.DataFrame, pl.DataFrame] | str:
    """The query's rows in the last publication and in the build; why not, when there is no usable last one."""
    current = settings()
    before = _published(current.published_file, query)
    if isinstance(before, str):
        return before
    with connected(current.build_file, read_only=True) as connection:
        return before, read_frame(connection, query)


def _published(path: Path, query: str) -> pl.DataFrame | str:
    """A publication that is missing, broken or of an older form is no obstacle: this one replaces it."""
    if not path.exists():
        return NOTHING
    try:
        with connected(path, read_only=True) as connection:
            return read_frame(connection, query)
    except duckdb.Error as error:
        return f"the last publication cannot be compared with: {str(error).splitlines()[0]}"


def _passed(reason: str) -> dg.AssetCheckResult:
    return dg.AssetCheckResult(passed=True, description=reason)


def _rows(label: str, frame: pl.DataFrame) -> dict[str, Any]:
    return first_rows(label, frame.head(SHOWN).iter_rows(named=True))
