"""One file in, one document with its articles and sentences out.

Belongs here: the order of the steps of reading.
Does not: any of the steps.
"""

from __future__ import annotations

import hashlib
from pathlib import PurePath

from transforms.reading.blocks import Block
from transforms.reading.flow import read_paragraphs
from transforms.reading.formats import extract
from transforms.reading.head import front_matter_end, read_head
from transforms.reading.layout import read_blocks
from transforms.reading.lines import read_lines
from transforms.reading.registry import Entry, Registry
from transforms.reading.repeats import find_repeats, mark_copies
from transforms.reading.sentences import read_sentences
from transforms.reading.shapes import Extracted, Limits, UnreadableError
from transforms.reading.vocabulary import Vocabulary, read_vocabulary
from transforms.text import Article, Document, RejectedFile

HEAD_CHARACTERS = 8_000


def read_document(
    source_file: str,
    content: bytes,
    registry: Registry,
    limits: Limits | None = None,
    article_id: str | None = None,
) -> Document | RejectedFile:
    """Read one file: its text untouched, its articles and their sentences; or why it was refused.

    `article_id` is the id of the article when the registry does not know the file (see
    `registry.article_ids`); without it the file's stem is used.
    """
    limits = limits or Limits()
    try:
        extracted = extract(source_file, content, limits)
    except UnreadableError as error:
        return RejectedFile(source_file, error.reason, error.action)
    content_hash = hashlib.sha256(content).hexdigest()
    entries = registry.entries(source_file, content_hash)
    registered = bool(entries)
    if not registered:
        entries = (_unknown(source_file, extracted, article_id or PurePath(source_file).stem),)
    vocabulary = read_vocabulary(extracted.text)
    articles = tuple(_article(source_file, extracted, entry, registered, vocabulary, limits) for entry in entries)
    return Document(source_file, content_hash, extracted.encoding, extracted.text, articles)


def _unknown(source_file: str, extracted: Extracted, article_id: str) -> Entry:
    """An entry for a file the registry does not know, from the format's data and the text's head."""
    lines = read_lines(extracted.text, 0, min(len(extracted.text), HEAD_CHARACTERS))
    head = read_head([extracted.text[line.start : line.end] for line in lines], PurePath(source_file).stem)
    published, precision = extracted.published, extracted.published_precision
    if published is None:
        published, precision = head.published, head.published_precision
    return Entry(
        article_id=article_id,
        source_file=source_file,
        source_sha256="",
        span=None,
        other_spans=(),
        title=extracted.title or head.title,
        authors=extracted.authors or head.authors,
        publication=extracted.publication or head.publication,
        published_on=published,
        published_precision=precision,
        url=extracted.url or head.url,
    )


def _article(
    source_file: str, extracted: Extracted, entry: Entry, registered: bool, vocabulary: Vocabulary, limits: Limits
) -> Article:
    text = extracted.text
    start, end = entry.span or (0, len(text))
    parts = _parts(extracted, entry, start, min(end, len(text)))
    blocks = [block for part in parts for block in part]
    repeats = find_repeats(text, blocks)
    mark_copies(text, blocks, repeats)
    paragraphs = [paragraph for part in parts for paragraph in read_paragraphs(text, part)]
    sentences = read_sentences(source_file, entry.article_id, text, paragraphs, repeats, vocabulary, limits)
    return Article(
        article_id=entry.article_id,
        source_file=source_file,
        title=entry.title,
        published=entry.published_on,
        published_precision=entry.published_precision,
        char_start=start,
        char_end=min(end, len(text)),
        sentences=sentences,
        authors=entry.authors,
        publication=entry.publication,
        url=entry.url,
        text=text,
        identity=entry.article_id if registered else source_file,
    )


def _parts(extracted: Extracted, entry: Entry, start: int, end: int) -> list[list[Block]]:
    """The blocks of each stretch of an article; what stands outside its main span introduces it: a note."""
    body = front_matter_end(extracted.text, start, end)
    parts: list[tuple[int, list[Block]]] = [(start, read_blocks(extracted.text, body, end, extracted.hints))]
    for other_start, other_end in entry.other_spans:
        others = read_blocks(extracted.text, other_start, min(other_end, len(extracted.text)), extracted.hints)
        for block in others:
            block.kind = "note"
        parts.append((other_start, others))
    return [blocks for _, blocks in sorted(parts, key=lambda part: part[0])]
