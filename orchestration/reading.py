"""The folder of articles as documents: the stage `read`.

Belongs here: what has to be read and what is kept, batches, processes, ids that two files claim. Does not:
decoding and splitting (`transforms.reading`).
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePath

from orchestration.errors import RefreshError
from orchestration.files import SKIPPED, ArticleFile, folders_inside, list_articles, printable, read_bytes
from orchestration.kept_documents import KeptDocuments
from orchestration.parallel import StoppedError, in_batches, map_batches
from orchestration.progress import tell
from orchestration.settings import Settings
from transforms.reading.document import read_document
from transforms.reading.formats import HTML_SUFFIXES, PDF_SUFFIXES
from transforms.reading.registry import Registry, article_ids, read_registry
from transforms.reading.shapes import Limits
from transforms.text import Article, Document, RejectedFile

BATCH_BYTES = 2_000_000
PARSED_APART = HTML_SUFFIXES | PDF_SUFFIXES  # by libraries that a hostile file can hang


@dataclass(frozen=True, slots=True)
class ReadResult:
    """Everything the folder held: documents in order of file name, files that gave none, remarks.

    `reused` counts the documents that did not have to be read again; `listed` names every file found.
    """

    documents: tuple[Document, ...]
    rejected: tuple[RejectedFile, ...]
    notes: tuple[str, ...] = ()
    reused: int = 0
    listed: tuple[str, ...] = ()


def read_folder(current: Settings) -> ReadResult:
    """Every file of ARTICLES_DIR as a document: as kept where nothing it depends on has changed, else read.

    Raises `InputError` when there is no folder or no file in it, `RefreshError` when the article registry
    has a fault.
    """
    files, rejected = list_articles(current.articles_dir, current.max_files, current.max_file_bytes)
    listed = (*(file.source_file for file in files), *(file.source_file for file in rejected))
    registry = _registry(current.seeds_dir / "articles.csv")
    ids = article_ids((file.source_file for file in files), registry.article_ids)
    limits = limits_of(current)
    kept = KeptDocuments(current, registry, ids, limits)
    known = [kept.find(file) for file in files]
    missing = [file for file, document in zip(files, known, strict=True) if document is None]
    read = partial(read_files, registry=registry, article_ids=ids, limits=limits)
    anew = _read_anew(read, missing, len(files), kept, current)
    outcomes = [next(anew) if document is None else document for document in known]
    read_documents = [outcome for outcome in outcomes if isinstance(outcome, Document)]
    kept.keep_only(read_documents)
    rejected += [outcome for outcome in outcomes if isinstance(outcome, RejectedFile)]
    documents, copies = without_copies(read_documents)
    documents = with_unique_ids(documents)
    notes = (*notes_on_folders(folders_inside(current.articles_dir)), *notes_on_ids(documents))
    return ReadResult(tuple(documents), (*rejected, *copies), notes, len(files) - len(missing), listed)


def _read_anew(
    read: Callable[[list[ArticleFile]], list[Document | RejectedFile]],
    files: Sequence[ArticleFile],
    total: int,
    kept: KeptDocuments,
    current: Settings,
) -> Iterator[Document | RejectedFile]:
    """The outcome for every file, in order, each document kept, telling how far of the total that is."""
    sizes = [file.size for file in files]
    workers = current.workers if sum(sizes) >= current.pool_min_characters else 1
    apart = any(PurePath(file.source_file).suffix.lower() in PARSED_APART for file in files)
    done = total - len(files)
    tell("read", done, total)
    for batch, outcome in map_batches(
        read, in_batches(files, sizes, BATCH_BYTES), workers, current.file_timeout_seconds, apart
    ):
        if isinstance(outcome, StoppedError):
            outcomes: list[Document | RejectedFile] = [
                RejectedFile(batch[0].source_file, f"cannot be read: {outcome}", SKIPPED)
            ]
        else:
            outcomes = outcome
        kept.keep(document for document in outcomes if isinstance(document, Document))
        done += len(batch)
        tell("read", done, total, batch[-1].source_file)
        yield from outcomes


def limits_of(current: Settings) -> Limits:
    """What one file may cost, as the settings say."""
    return Limits(current.max_file_bytes, current.max_pdf_pages, max_characters=current.max_text_characters)


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
            reason = printable(f"cannot be read: {type(error).__name__}: {error}")  # an error may quote the text
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


def notes_on_folders(names: Sequence[str]) -> list[str]:
    """A remark on every folder inside the folder of articles."""
    return [f"{name} is a folder; the files in it were not read" for name in names]


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
    identity = f"{article.identity}|{article_id}"
    return replace(article, article_id=article_id, identity=identity, sentences=sentences)


def _registry(path: Path) -> Registry:
    try:
        return read_registry(path)
    except (ValueError, OSError) as error:
        raise RefreshError(f"the article registry {path} cannot be used: {error}") from error
