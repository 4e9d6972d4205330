"""Documents written down as JSON, and read back equal to what they were.

Belongs here: the written form. Does not: where it is kept (`orchestration.store`).
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from transforms.text import Article, Document, Sentence

_OWN_FIELDS = (
    "article_id", "title", "published_precision", "char_start", "char_end", "authors", "publication", "url", "identity",
)  # fmt: skip


def document_to_json(document: Document) -> bytes:
    """The document as JSON; its text stands there once, offsets as unbroken runs of (first, count)."""
    plain = {
        "source_file": document.source_file,
        "content_hash": document.content_hash,
        "encoding": document.encoding,
        "text": document.text,
        "articles": [_article_to_plain(article) for article in document.articles],
    }
    return json.dumps(plain, separators=(",", ":")).encode()


def document_from_json(written: bytes) -> Document:
    """The document that `document_to_json` wrote."""
    plain = json.loads(written)
    articles = [_article_from_plain(article, plain["source_file"], plain["text"]) for article in plain["articles"]]
    return Document(plain["source_file"], plain["content_hash"], plain["encoding"], plain["text"], tuple(articles))


def _article_to_plain(article: Article) -> dict[str, Any]:
    return {
        **{name: getattr(article, name) for name in _OWN_FIELDS},
        "published": article.published and article.published.isoformat(),
        "sentences": [
            (s.ordinal, s.kind, s.text, _runs(s.offsets), s.paragraph, s.repeat_of) for s in article.sentences
        ],
    }


def _article_from_plain(plain: dict[str, Any], source_file: str, text: str) -> Article:
    sentences = tuple(
        Sentence(plain["article_id"], source_file, ordinal, kind, words, _offsets(runs), paragraph, repeat_of)
        for ordinal, kind, words, runs, paragraph, repeat_of in plain["sentences"]
    )
    return Article(
        **{name: plain[name] for name in _OWN_FIELDS},
        source_file=source_file,
        published=date.fromisoformat(plain["published"]) if plain["published"] else None,
        sentences=sentences,
        text=text,
    )


def _runs(offsets: Sequence[int]) -> list[int]:
    """Offsets as first, count, first, count ...: a run goes on while each offset is one above the last."""
    breaks = [index for index, (one, next_one) in enumerate(pairwise(offsets), start=1) if next_one != one + 1]
    bounds = [0, *breaks, len(offsets)]
    return [value for start, end in pairwise(bounds) for value in (offsets[start], end - start)]


def _offsets(runs: Sequence[int]) -> array[int]:
    offsets = array("I")
    for first, count in zip(runs[::2], runs[1::2], strict=True):
        offsets.extend(range(first, first + count))
    return offsets
