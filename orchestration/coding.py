"""Documents as coded rows: the stage `code`.

Belongs here: batches, processes, one lexicon a process, articles the coder stumbles over. Does not:
rules of coding (`transforms.coding`).
"""

import gc
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from orchestration.errors import RefreshError
from orchestration.files import SKIPPED
from orchestration.parallel import in_batches, map_batches
from orchestration.progress import tell
from orchestration.settings import Settings
from transforms.schemas import MODELS, empty
from transforms.text import Article, Document, RejectedFile

if TYPE_CHECKING:
    from transforms.coding.lexicon import Lexicon

BATCH_CHARACTERS = 200_000
READER_TABLES = ("documents", "articles", "sentences", "rejected_files", "quarantine")
CODER_TABLES = tuple(name for name in MODELS if name not in READER_TABLES)


@dataclass(frozen=True, slots=True)
class CodedResult:
    """Rows by raw table, and the articles that could not be coded."""

    tables: dict[str, pl.DataFrame]
    rejected: tuple[RejectedFile, ...]


@cache
def lexicon(seeds_dir: Path) -> "Lexicon":
    """The dictionaries, read once a process.

    They live as long as the process, so the garbage collector is told not to look through them again and
    again, which would take a quarter of the time of coding.
    """
    from transforms.coding.lexicon import load_lexicon

    words = load_lexicon(seeds_dir)
    _ = words.places.gazetteer  # read when first asked for: now
    gc.collect()
    gc.freeze()
    return words


def code_documents(documents: Sequence[Document], current: Settings) -> CodedResult:
    """Codes every article; the rows do not depend on the number of processes.

    Raises `RefreshError` when no article at all could be coded: then the fault is not in an article.
    """
    articles = [article for document in documents for article in document.articles]
    sizes = [article.char_end - article.char_start for article in articles]
    workers = current.workers if sum(sizes) >= current.pool_min_characters else 1
    batches = in_batches(articles, sizes, BATCH_CHARACTERS)
    results: list[CodedResult] = []
    done = 0
    for batch, result in zip(
        batches, map_batches(partial(code_batch, seeds_dir=current.seeds_dir), batches, workers), strict=True
    ):
        results.append(result)
        done += len(batch)
        tell("code", done, len(articles), batch[-1].article_id)
    rejected = tuple(file for result in results for file in result.rejected)
    if articles and len(rejected) == len(articles):
        raise RefreshError(f"no article could be coded; the first: {rejected[0].source_file}: {rejected[0].reason}")
    return CodedResult(joined([result.tables for result in results]), rejected)


def code_batch(articles: list[Article], seeds_dir: Path) -> CodedResult:
    """The rows of a batch; when the coder fails on it, article by article, so that one costs only itself."""
    from transforms.coding.coder import code_articles

    words = lexicon(seeds_dir)
    try:
        return CodedResult(dict(code_articles(articles, words)), ())
    except Exception as error:
        if len(articles) == 1:
            reason = f"article {articles[0].article_id} cannot be coded: {type(error).__name__}: {error}"
            return CodedResult({}, (RejectedFile(articles[0].source_file, reason, SKIPPED),))
    single = [code_batch([article], seeds_dir) for article in articles]
    return CodedResult(
        joined([result.tables for result in single]),
        tuple(rejected for result in single for rejected in result.rejected),
    )


def joined(parts: Sequence[Mapping[str, pl.DataFrame]]) -> dict[str, pl.DataFrame]:
    """The coder's tables of all batches in one, in order; places, which batches share, once each."""
    tables = {}
    for name in CODER_TABLES:
        frames = [part[name] for part in parts if name in part]
        tables[name] = pl.concat(frames) if frames else empty(name)
    tables["places"] = tables["places"].unique(maintain_order=True)
    return tables
