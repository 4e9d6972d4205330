"""A build held against the last publication: what was read and coded then and is not now.

Belongs here: the comparison of frames. Does not: where the frames come from, whether a loss blocks
(`orchestration.assets.checks`).
"""

from __future__ import annotations

import polars as pl

from transforms.evaluation.quality import ALL, CORE_THREE

TOTALS = (ALL, CORE_THREE)
LOSSES = {"measure": pl.String, "before": pl.Int64, "now": pl.Int64, "lost_share": pl.Float64, "basis": pl.Int64}
COMPARED = ("article_id", "source_file", "content_hash", "sentences", "reports")


def coverage_losses(before: pl.DataFrame, now: pl.DataFrame) -> pl.DataFrame:
    """How much of the last publication is missing: articles, and sentences and reports of unchanged articles.

    Both frames are like `marts.articles`. Articles are counted, so a renamed file is no loss; sentences and
    reports are summed over the articles whose text is in both, so an edited or removed article is none
    either. `basis` is how many articles a figure rests on, `lost_share` is never below 0.
    """
    unchanged = _unchanged(before, now)
    figures = [("articles", before.height, now.height, before.height)]
    for measure in ("sentences", "reports"):
        was, is_now = int(unchanged[f"{measure}_before"].sum()), int(unchanged[measure].sum())
        figures.append((f"{measure} of unchanged articles", was, is_now, unchanged.height))
    rows = [(name, was, found, max(0, was - found) / max(1, was), basis) for name, was, found, basis in figures]
    return pl.DataFrame(rows, schema=LOSSES, orient="row")


def lost_articles(before: pl.DataFrame, now: pl.DataFrame) -> pl.DataFrame:
    """What became less: articles whose id and text are both gone, and unchanged ones with fewer reports."""
    gone = before.join(now, on="article_id", how="anti").join(now, on="content_hash", how="anti")
    fewer = _unchanged(before, now).filter(
        (pl.col("reports") < pl.col("reports_before")) | (pl.col("sentences") < pl.col("sentences_before"))
    )
    columns = ["article_id", "source_file", "what", "sentences_before", "sentences", "reports_before", "reports"]
    told = [
        gone.select(
            "article_id", "source_file", pl.lit("is gone").alias("what"),
            pl.col("sentences").alias("sentences_before"), pl.lit(0, pl.Int64).alias("sentences"),
            pl.col("reports").alias("reports_before"), pl.lit(0, pl.Int64).alias("reports"),
        ),
        fewer.with_columns(pl.lit("gives less than before").alias("what")).select(columns),
    ]  # fmt: skip
    lost = (pl.col("reports_before") - pl.col("reports")).alias("lost")
    return pl.concat(told).sort(lost, pl.col("sentences_before"), "article_id", descending=[True, True, False])


def score_losses(before: pl.DataFrame, now: pl.DataFrame, allowed: float) -> pl.DataFrame:
    """Rows of `marts.coding_quality` whose F1 fell by more than is allowed, totals first.

    Only figures on the same number of gold events are compared: another number is other gold, or other files.
    """
    both = before.join(now, on=["gold_set", "event_table", "gold_required"], suffix="_now")
    fell = both.with_columns((pl.col("f1") - pl.col("f1_now")).alias("fell_by")).filter(pl.col("fell_by") > allowed)
    return fell.select(
        "gold_set", "event_table", "gold_required", pl.col("f1").alias("f1_before"), "f1_now", "fell_by",
        pl.col("event_table").is_in(TOTALS).alias("is_total"),
    ).sort("is_total", "fell_by", "gold_set", "event_table", descending=[True, True, False, False])  # fmt: skip


def _unchanged(before: pl.DataFrame, now: pl.DataFrame) -> pl.DataFrame:
    """The articles of `now` whose text was published before, with the sentences and reports it had then."""
    first = before.unique("content_hash", keep="first", maintain_order=True)
    then = first.select(
        "content_hash", pl.col("sentences").alias("sentences_before"), pl.col("reports").alias("reports_before")
    )
    return now.unique("content_hash", keep="first", maintain_order=True).join(then, on="content_hash")
