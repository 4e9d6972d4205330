"""Texts to scored frames outside a refresh: read, code, validate, link.

Belongs here: the short way that evaluation takes. Does not: publishing, history, locks, scoring.
"""

from collections.abc import Sequence
from pathlib import Path

import polars as pl

from orchestration.linking import ScoredFrames, linked_frames
from transforms.coding.coder import code_articles
from transforms.coding.lexicon import Lexicon
from transforms.evaluation.unlinked import unlinked_events
from transforms.reading.document import read_document
from transforms.reading.frames import document_frames
from transforms.reading.registry import read_registry
from transforms.schemas import empty
from transforms.text import Document, RejectedFile
from transforms.validation import validate


def read_texts(paths: Sequence[Path], seeds_dir: Path) -> list[Document]:
    """Files as documents, those that cannot be read left out."""
    registry = read_registry(seeds_dir / "articles.csv")
    read = (read_document(path.name, path.read_bytes(), registry) for path in paths)
    return [document for document in read if not isinstance(document, RejectedFile)]


def code_documents(documents: Sequence[Document], lexicon: Lexicon) -> tuple[dict[str, pl.DataFrame], pl.DataFrame]:
    """The coder's valid rows by table, and the quarantine."""
    articles = [article for document in documents for article in document.articles]
    return validate(code_articles(articles, lexicon))


def unlinked_frames(tables: dict[str, pl.DataFrame]) -> ScoredFrames:
    """Reports as events by what the coder tied together alone."""
    return ScoredFrames(*unlinked_events(tables))


def warehouse_frames(documents: Sequence[Document], tables: dict[str, pl.DataFrame]) -> ScoredFrames:
    """Reports as the events that the warehouse makes of them."""
    unread = {name: empty(name) for name in ("rejected_files", "quarantine")}
    return linked_frames({**document_frames(documents), **unread, **tables})
