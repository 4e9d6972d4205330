"""Documents as coded rows: the stage `code`.

Belongs here: what has to be coded and what was coded before, batches, processes, one lexicon a process,
articles the coder stumbles over. Does not: rules of coding (`transforms.coding`).
"""

import gc
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from orchestration.errors import RefreshError
from orchestration.files import SKIPPED, printable
from orchestration.fingerprints import article_key, coder_holds, coder_version, dictionaries_fingerprint
from orchestration.parallel import StoppedError, in_batches, map_batches
from orchestration.progress import tell
from orchestration.settings import Settings
from orchestration.store import ResultStore
from transforms.schemas import MODELS, empty
from transforms.schemas.written import tables_from_json, tables_to_json
from transforms.text import Article, Document, RejectedFile

if TYPE_CHECKING:
    from transforms.coding.lexicon import Lexicon

BATCH_CHARACTERS = 200_000
JOINED_ARTICLES = 1_000
READER_TABLES = ("documents", "articles", "sentences", "rejected_files", "quarantine")
CODER_TABLES = tuple(name for name in MODELS if name not in READER_TABLES)


@dataclass(frozen=True, slots=True)
class CodedResult:
    """Rows by raw table, the articles that could not be coded, how many were coded now and how many before.

    `version` is a hash of the rows: the same for the same rows, reused or not.
    """

    tables: dict[str, pl.DataFrame]
    rejected: tuple[RejectedFile, ...]
    recoded: int = 0
    reused: int = 0
    version: str = ""


def lexicon(seeds_dir: Path) -> "Lexicon":
    """The dictionaries, read once a process, and again only when they changed.

    They live as long as the process, so the garbage collector is told not to look through them again and
    again, which would take a quarter of the time of coding.
    """
    return _lexicon(seeds_dir, dictionaries_fingerprint(seeds_dir))


@lru_cache(maxsize=1)
def _lexicon(seeds_dir: Path, _fingerprint: str) -> "Lexicon":
    from transforms.coding.lexicon import load_lexicon

    words = load_lexicon(seeds_dir)
    _ = words.places.gazetteer  # read when first asked for: now
    gc.collect()
    gc.freeze()
    return words


def code_documents(documents: Sequence[Document], current: Settings) -> CodedResult:
    """The rows of every article: kept ones where nothing they depend on has changed, coded now where it has.

    All rows come from their kept form, so they depend neither on what was reused nor on the number of
    processes. Raises `RefreshError` when no article at all could be coded: then the fault is not in an
    article.
    """
    articles = [article for document in documents for article in document.articles]
    coder = coder_version(current.seeds_dir)
    store = ResultStore(current.kept_dir / "coded")
    keys = {article.article_id: article_key(coder, article) for article in articles}
    missing = [a for a in articles if current.recode or store.find(keys[a.article_id]) is None]
    unkept: dict[str, bytes] = {}
    rejected: dict[str, RejectedFile] = {}
    for batch, outcomes in _coded(missing, len(articles), current):
        lasting = coder_holds(coder, current.seeds_dir)  # else edited in the meantime: rows of either version
        for article, outcome in zip(batch, outcomes, strict=True):
            key = keys[article.article_id]
            if isinstance(outcome, RejectedFile):
                rejected[key] = outcome
            elif lasting:
                store.keep(key, outcome)
            else:
                unkept[key] = outcome
    if articles and len(rejected) == len(articles):
        first = next(iter(rejected.values()))
        raise RefreshError(f"no article could be coded; the first: {first.source_file}: {first.reason}")
    used = [key for key in keys.values() if key not in rejected]
    tables, version = _tables(store, unkept, used)
    store.keep_only(used)
    reused = len(articles) - len(missing)
    return CodedResult(tables, tuple(rejected.values()), len(used) - reused, reused, version)


def _coded(
    articles: Sequence[Article], total: int, current: Settings
) -> Iterator[tuple[list[Article], list[bytes | RejectedFile]]]:
    """Batches of the articles with what was coded of each, telling how far of the total that is."""
    sizes = [article.char_end - article.char_start for article in articles]
    workers = current.workers if sum(sizes) >= current.pool_min_characters else 1
    batches = in_batches(articles, sizes, BATCH_CHARACTERS)
    code = partial(code_batch, seeds_dir=current.seeds_dir)
    done = total - len(articles)
    tell("code", done, total)
    for batch, outcome in map_batches(code, batches, workers, current.file_timeout_seconds):
        done += len(batch)
        tell("code", done, total, batch[-1].article_id)
        yield batch, [not_coded(batch[0], str(outcome))] if isinstance(outcome, StoppedError) else outcome


def code_batch(articles: list[Article], seeds_dir: Path) -> list[bytes | RejectedFile]:
    """Every article's rows in their kept form; an article that the coder fails on costs only itself."""
    from transforms.coding.coder import code_articles

    words = lexicon(seeds_dir)
    outcomes: list[bytes | RejectedFile] = []
    for article in articles:
        try:
            outcomes.append(tables_to_json(code_articles([article], words)))
        except Exception as error:
            outcomes.append(not_coded(article, f"{type(error).__name__}: {error}"))
    return outcomes


def not_coded(article: Article, why: str) -> RejectedFile:
    """The article among the rejected, and why."""
    reason = f"article {article.article_id} cannot be coded: {printable(why)}"  # an error may quote the text
    return RejectedFile(article.source_file, reason, SKIPPED)


def _tables(
    store: ResultStore, unkept: Mapping[str, bytes], keys: Sequence[str]
) -> tuple[dict[str, pl.DataFrame], str]:
    """The rows under the keys, in order, and a hash of them."""
    parts = []
    digest = hashlib.sha256()
    for first in range(0, len(keys), JOINED_ARTICLES):
        entries = [unkept.get(key) or store.find(key) for key in keys[first : first + JOINED_ARTICLES]]
        if None in entries:
            raise RefreshError("rows kept a moment ago cannot be read back; is another program at work in build/kept?")
        found = [entry for entry in entries if entry is not None]
        for entry in found:
            digest.update(hashlib.sha256(entry).digest())
        parts.append(tables_from_json(found))
    return joined(parts), digest.hexdigest()


def joined(parts: Sequence[Mapping[str, pl.DataFrame]]) -> dict[str, pl.DataFrame]:
    """The coder's tables of all parts in one, in order; places, which articles share, once each."""
    tables = {}
    for name in CODER_TABLES:
        frames = [part[name] for part in parts if name in part]
        tables[name] = pl.concat(frames) if frames else empty(name)
    tables["places"] = tables["places"].unique().sort("place_id")
    return tables
