"""The folder of articles as documents: the stage `read`.

Belongs here: batches, processes, ids that two files claim. Does not: decoding and splitting
(`transforms.reading`).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePath

from orchestration.errors import RefreshError
from orchestration.files import SKIPPED, ArticleFile, list_articles, read_bytes
from orchestration.parallel import in_batches, map_batches
from orchestration.progress import tell
from orchestration.settings import Settings
from transforms.reading.document import read_document
from transforms.reading.registry import Registry, article_ids, read_registry
from transforms.reading.shapes import Limits
from transforms.text import Article, Document, RejectedFile

BATCH_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class ReadResult:
    """Everything the folder held: documents in order of file name, files that gave none, remarks."""

    documents: tuple[Document, ...]
    rejected: tuple[RejectedFile, ...]
    notes: tuple[str, ...] = ()


def read_folder(current: Settings) -> ReadResult:
    """Reads every file of ARTICLES_DIR. Raises `InputError` when there is no folder or no file in it,
    `RefreshError` when the article registry has a fault."""
    files, rejected = list_articles(current.articles_dir, current.max_files, current.max_file_bytes)
    sizes = [file.size for file in files]
    workers = current.workers if sum(sizes) >= current.pool_min_characters else 1
    read = partial(
        read_files,
        registry=_registry(current.seeds_dir / "articles.csv"),
        article_ids=article_ids(file.source_file for file in files),
        limits=Limits(max_bytes=current.max_file_bytes),
    )
    outcomes: list[Document | RejectedFile] = []
    for batch in map_batches(read, in_batches(files, sizes, BATCH_BYTES), workers):
        outcomes += batch
        tell("read", len(outcomes), len(files), batch[-1].source_file)
    rejected += [outcome for outcome in outcomes if isinstance(outcome, RejectedFile)]
    documents, copies = without_copies([outcome for outcome in outcomes if isinstance(outcome, Document)])
    documents = with_unique_ids(documents)
    return ReadResult(tuple(documents), (*rejected, *copies), tuple(notes_on_ids(documents)))


def read_files(
    files: list[ArticleFile], registry: Registry, article_ids: Mapping[str, str], limits: Limits
) -> list[Document | RejectedFile]:
    """The outcome for every file, in order; a file the reader stumbles over is rejected, not raised."""
    outcomes: list[Document | RejectedFile] = []
    for file in files:
        content = read_bytes(file, limits.max_bytes)
        if isinstance(content, RejectedFile):
            outcomes.append(content)
            continue
        try:
            article_id = article_ids[file.source_file]
            outcomes.append(read_document(file.source_file, content, registry, limits, article_id))
        except Exception as error:
            reason = f"cannot be read: {type(error).__name__}: {error}"
            outcomes.append(RejectedFile(file.source_file, reason, SKIPPED))
    return outcomes


def without_copies(documents: Sequence[Document]) -> tuple[list[Document], list[RejectedFile]]:
    """The documents without byte for byte copies of an earlier one, and the copies as rejected files."""
    first: dict[str, Document] = {}
    copies = []
    for document in documents:
        original = first.setdefault(document.content_hash, document)
        if original is not document:
            reason = f"has the same content as {original.source_file}"
            copies.append(RejectedFile(document.source_file, reason, "left out, so that no event counts twice"))
    return list(first.values()), copies


def with_unique_ids(documents: Sequence[Document]) -> list[Document]:
    """The documents; an article id that an earlier document has taken gets a number, as in `bunzel-2`."""
    taken: set[str] = set()
    told_apart = []
    for document in documents:
        articles = []
        for article in document.articles:
            new_id, count = article.article_id, 1
            while new_id in taken:
                count += 1
                new_id = f"{article.article_id}-{count}"
            taken.add(new_id)
            articles.append(article if new_id == article.article_id else _renamed(article, new_id))
        told_apart.append(replace(document, articles=tuple(articles)))
    return told_apart


def notes_on_ids(documents: Sequence[Document]) -> list[str]:
    """A remark on every file whose name does not tell its article apart, with the id it was given."""
    stems = Counter(PurePath(document.source_file).stem for document in documents)
    return [
        f"{document.source_file}: another file has the same name but for its ending; "
        f"its article is called {', '.join(article.article_id for article in document.articles)}"
        for document in documents
        if stems[PurePath(document.source_file).stem] > 1
    ]


def _renamed(article: Article, article_id: str) -> Article:
    sentences = tuple(replace(sentence, article_id=article_id) for sentence in article.sentences)
    return replace(article, article_id=article_id, sentences=sentences)


def _registry(path: Path) -> Registry:
    try:
        return read_registry(path)
    except (ValueError, OSError) as error:
        raise RefreshError(f"the article registry {path} cannot be used: {error}") from error
