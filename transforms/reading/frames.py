"""Documents as frames: what was read, one row per file, article and sentence.

Belongs here: the columns of raw.documents, raw.articles, raw.sentences.
Does not: events (`transforms.coding`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import polars as pl

from transforms.text import Article, Document, Sentence

DOCUMENTS = {
    "source_file": pl.String,
    "content_hash": pl.String,
    "encoding": pl.String,
    "characters": pl.Int64,
    "text": pl.String,
}
ARTICLES = {
    "article_id": pl.String,
    "source_file": pl.String,
    "title": pl.String,
    "authors": pl.String,
    "publication": pl.String,
    "published_on": pl.Date,
    "published_precision": pl.String,
    "url": pl.String,
    "char_start": pl.Int64,
    "char_end": pl.Int64,
    "content_hash": pl.String,
    "sentences": pl.Int64,
    "repeats": pl.Int64,
}
SENTENCES = {
    "article_id": pl.String,
    "source_file": pl.String,
    "ordinal": pl.Int64,
    "kind": pl.String,
    "char_start": pl.Int64,
    "char_end": pl.Int64,
    "text": pl.String,
    "paragraph": pl.Int64,
    "is_repeat": pl.Boolean,
    "repeat_of": pl.Int64,
}


def document_frames(documents: Sequence[Document]) -> dict[str, pl.DataFrame]:
    """The frames `documents`, `articles` and `sentences` of what was read, with fixed columns."""
    articles = [(document, article) for document in documents for article in document.articles]
    sentences = [sentence for _, article in articles for sentence in article.sentences]
    return {
        "documents": pl.DataFrame([_document(document) for document in documents], schema=DOCUMENTS, orient="row"),
        "articles": pl.DataFrame([_article(*pair) for pair in articles], schema=ARTICLES, orient="row"),
        "sentences": pl.DataFrame([_sentence(sentence) for sentence in sentences], schema=SENTENCES, orient="row"),
    }


def article_hash(document: Document, article: Article) -> str:
    """A hash of the article's own text: it changes when its words do, not when its neighbours do."""
    digest = hashlib.sha256(document.text[article.char_start : article.char_end].encode("utf-8", "surrogatepass"))
    for sentence in article.sentences:
        if not article.char_start <= sentence.char_start < article.char_end:
            digest.update(sentence.text.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _document(document: Document) -> tuple[object, ...]:
    return document.source_file, document.content_hash, document.encoding, len(document.text), document.text


def _article(document: Document, article: Article) -> tuple[object, ...]:
    return (
        article.article_id,
        article.source_file,
        article.title,
        article.authors,
        article.publication,
        article.published,
        article.published_precision,
        article.url,
        article.char_start,
        article.char_end,
        article_hash(document, article),
        len(article.sentences),
        sum(sentence.repeat_of is not None for sentence in article.sentences),
    )


def _sentence(sentence: Sentence) -> tuple[object, ...]:
    return (
        sentence.article_id,
        sentence.source_file,
        sentence.ordinal,
        sentence.kind,
        sentence.char_start,
        sentence.char_end,
        sentence.text,
        sentence.paragraph,
        sentence.repeat_of is not None,
        sentence.repeat_of,
    )
