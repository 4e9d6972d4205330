"""What went into reading and loading, and what became of it: the rows of `raw.stage_counts` of these stages.

Belongs here: counting files, articles, sentences and rows, by file. Does not: the coder's own counts
(`transforms.coding.tally`), those of the models, whether the two sides agree (`models/`, `tests/dbt/`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import polars as pl

from transforms.schemas import frame
from transforms.text import Document, RejectedFile

TABLE = "stage_counts"


def reading_counts(
    listed: Iterable[str],
    documents: Sequence[Document],
    rejected: Sequence[RejectedFile],
    not_coded: Sequence[RejectedFile],
    coded: Iterable[str],
) -> pl.DataFrame:
    """Files listed, read and rejected; articles and sentences of the documents, as the coder got them.

    `listed` are the names of all files found, `rejected` those that gave no document, `not_coded` the
    articles the coder failed on (their reason begins with the article), `coded` the ids of the others.
    """
    rows = [_row("read", "files", name, None, "in", "listed") for name in listed]
    rows += [_row("read", "files", document.source_file, None, "out", "read") for document in documents]
    rows += [_row("read", "files", file.source_file, None, "out", "rejected") for file in rejected]
    ids = set(coded)
    for document in documents:
        for article in document.articles:
            place, count = (document.source_file, article.article_id), len(article.sentences)
            rows.append(_row("code", "articles", *place, "in", "read"))
            rows.append(_row("code", "sentences", *place, "in", "read", count))
            if article.article_id in ids or not count:
                rows.append(_row("code", "articles", *place, "out", "coded"))
            elif any(
                file.source_file == document.source_file and file.reason.startswith(f"article {article.article_id} ")
                for file in not_coded
            ):
                rows.append(_row("code", "articles", *place, "out", "rejected"))
                rows.append(_row("code", "sentences", *place, "out", "in a rejected article", count))
    return frame(TABLE, rows)


def loading_counts(
    coded: Mapping[str, pl.DataFrame], kept: Mapping[str, pl.DataFrame], quarantine: pl.DataFrame
) -> pl.DataFrame:
    """Rows of every table before they were held against their model, those kept, those in quarantine."""
    found: Counter[tuple[str, str | None, str, str]] = Counter()
    for tables, direction, outcome in ((coded, "in", "coded"), (kept, "out", "kept")):
        for table, rows in tables.items():
            if table == TABLE:
                continue
            for file in _files(rows):
                found[table, file, direction, outcome] += 1
    bad = quarantine.unique(["event_table", "row_number"]).select("event_table", "source_file")
    for table, file in bad.iter_rows():
        shown = file if "source_file" in coded[table].columns else None
        found[table, shown, "out", "in quarantine"] += 1
    return frame(TABLE, [_row("load", key[0], key[1], None, key[2], key[3], count) for key, count in found.items()])


def _files(rows: pl.DataFrame) -> list[str | None]:
    return rows["source_file"].to_list() if "source_file" in rows.columns else [None] * rows.height


def _row(
    stage: str, unit: str, source_file: str | None, article_id: str | None, direction: str, outcome: str, count: int = 1
) -> dict[str, object]:
    return {
        "stage": stage,
        "unit": unit,
        "source_file": source_file,
        "article_id": article_id,
        "direction": direction,
        "outcome": outcome,
        "row_count": count,
    }
