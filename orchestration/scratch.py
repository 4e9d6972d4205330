"""Texts to scored frames outside a refresh: read, code, link, in memory and in a scratch folder.

Belongs here: the short way that evaluation and benchmark take. Does not: publishing, history, locks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl

from orchestration.dbt import invoke, selection
from orchestration.errors import RefreshError
from orchestration.settings import settings
from orchestration.warehouse import connected, load_frames, read_frame, start_build
from transforms.coding.coder import code_articles
from transforms.coding.lexicon import Lexicon
from transforms.evaluation.unlinked import unlinked_events
from transforms.reading.document import read_document
from transforms.reading.frames import document_frames
from transforms.reading.registry import read_registry
from transforms.schemas import empty
from transforms.text import Document, RejectedFile
from transforms.validation import validate

LINKED = ("int_events", "int_event_reports", "int_report_events", "int_event_actors")
REPORTS = "FROM intermediate.int_event_reports JOIN intermediate.int_report_events USING (report_id)"
_BUILD_INFO = (
    "SELECT '' AS build_id, now()::TIMESTAMP AS built_at, '' AS code_version, '' AS dictionaries_version, "
    "'' AS articles_dir"
)


@dataclass(frozen=True, slots=True)
class ScoredFrames:
    """Frames like `marts.events`, `marts.event_reports`, `marts.event_actors`."""

    events: pl.DataFrame
    event_reports: pl.DataFrame
    event_actors: pl.DataFrame


def read_texts(paths: Sequence[Path], seeds_dir: Path) -> list[Document]:
    """Files as documents, those that cannot be read left out."""
    registry = read_registry(seeds_dir / "articles.csv")
    read = (read_document(path.name, path.read_bytes(), registry) for path in paths)
    return [document for document in read if not isinstance(document, RejectedFile)]


def code_documents(
    documents: Sequence[Document], lexicon: Lexicon
) -> tuple[dict[str, pl.DataFrame], pl.DataFrame]:
    """The coder's valid rows by table, and the quarantine."""
    articles = [article for document in documents for article in document.articles]
    return validate(code_articles(articles, lexicon))


def unlinked_frames(tables: dict[str, pl.DataFrame]) -> ScoredFrames:
    """Reports as events by what the coder tied together alone."""
    return ScoredFrames(*unlinked_events(tables))


def linked_frames(documents: Sequence[Document], tables: dict[str, pl.DataFrame]) -> ScoredFrames:
    """Reports as the events that dbt makes of them, in a scratch folder that is gone afterwards.

    Only what the events need is built, and no test is run. Raises `RefreshError` when a model fails.
    """
    with TemporaryDirectory(prefix="evaluate-") as folder:
        scratch = settings().model_copy(update={"warehouse_dir": Path(folder)})
        start_build(scratch.build_file)
        unread = {"rejected_files": empty("rejected_files"), "quarantine": empty("quarantine")}
        load_frames(scratch.build_file, "raw", {**document_frames(documents), **unread, **tables})
        with connected(scratch.build_file) as connection:
            connection.execute(f"CREATE TABLE raw.build_info AS {_BUILD_INFO}")
        models = [f"+{model}" for model in LINKED]
        no_tests = ["--exclude-resource-type", "test", "--exclude-resource-type", "unit_test"]
        ok, results = invoke(["build", *selection(models), *no_tests], scratch)
        if not ok:
            failed = [f"{result.unique_id}: {result.message}" for result in results if not result.passed]
            raise RefreshError(f"dbt could not link reports to events: {'; '.join(failed[:3])}")
        with connected(scratch.build_file, read_only=True) as connection:
            return ScoredFrames(
                read_frame(connection, "FROM intermediate.int_events"),
                read_frame(
                    connection,
                    REPORTS,
                ),
                read_frame(connection, "FROM intermediate.int_event_actors"),
            )
