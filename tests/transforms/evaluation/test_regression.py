import polars as pl

from transforms.evaluation.regression import coverage_losses, lost_articles, score_losses


def articles(*rows):
    columns = ("article_id", "source_file", "content_hash", "sentences", "reports")
    return pl.DataFrame(rows, schema=columns, orient="row")


BEFORE = articles(("a", "a.txt", "h1", 10, 4), ("b", "b.txt", "h2", 20, 6), ("c", "c.txt", "h3", 30, 0))


def lost(before, now):
    return {row["measure"]: row["lost_share"] for row in coverage_losses(before, now).iter_rows(named=True)}


def test_nothing_is_lost_where_nothing_changed():
    assert set(lost(BEFORE, BEFORE).values()) == {0.0}
    assert lost_articles(BEFORE, BEFORE).is_empty()


def test_a_removed_article_is_lost_coverage_but_no_loss_of_reports():
    now = BEFORE.head(2)
    assert lost(BEFORE, now)["articles"] == 1 / 3
    assert lost(BEFORE, now)["reports of unchanged articles"] == 0.0
    assert lost_articles(BEFORE, now).select("article_id", "what").rows() == [("c", "is gone")]


def test_a_renamed_file_is_no_loss():
    now = BEFORE.with_columns(article_id=pl.col("article_id") + "2", source_file=pl.lit("other.txt"))
    assert set(lost(BEFORE, now).values()) == {0.0}
    assert lost_articles(BEFORE, now).is_empty()


def test_an_edited_article_is_not_compared_and_an_unchanged_one_that_gives_less_is():
    now = articles(("a", "a.txt", "edited", 1, 0), ("b", "b.txt", "h2", 20, 3), ("c", "c.txt", "h3", 15, 0))
    assert lost(BEFORE, now) == {
        "articles": 0.0,
        "sentences of unchanged articles": 0.3,
        "reports of unchanged articles": 0.5,
    }
    assert lost_articles(BEFORE, now)["article_id"].to_list() == ["b", "c"]


def test_the_basis_tells_on_how_many_articles_a_figure_rests():
    now = BEFORE.with_columns(content_hash=pl.Series(["h1", "x", "y"]))
    assert coverage_losses(BEFORE, now)["basis"].to_list() == [3, 1, 1]


def test_more_than_before_and_nothing_before_are_no_loss():
    assert set(lost(BEFORE.head(0), BEFORE).values()) == {0.0}
    assert set(lost(BEFORE, pl.concat([BEFORE, articles(("d", "d.txt", "h4", 5, 9))])).values()) == {0.0}


def scores(*rows):
    schema = {"gold_set": pl.String, "event_table": pl.String, "gold_required": pl.Int64, "f1": pl.Float64}
    return pl.DataFrame(rows, schema=schema, orient="row")


def test_scores_that_fell_by_more_than_allowed_are_told_totals_first():
    before = scores(("g", "attacks", 9, 0.9), ("g", "mergers", 5, 0.5), ("g", "all", 14, 0.8), ("h", "all", 3, 0.4))
    now = scores(("g", "attacks", 9, 0.5), ("g", "mergers", 5, 0.47), ("g", "all", 14, 0.7), ("h", "all", 3, 0.6))
    fell = score_losses(before, now, 0.05)
    assert fell.select("gold_set", "event_table", "is_total").rows() == [("g", "all", True), ("g", "attacks", False)]


def test_scores_on_other_gold_are_not_compared():
    assert score_losses(scores(("g", "all", 14, 0.8)), scores(("g", "all", 15, 0.1)), 0.05).is_empty()
    assert score_losses(scores(("g", "all", 14, 0.8)), scores(), 0.05).is_empty()
