"""One file in, one document with its articles and sentences out.

Belongs here: the order of the steps of reading.
Does not: any of the steps.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from transforms.reading.cleaning import Clean, clean_lines
from transforms.reading.flow import Paragraph, read_paragraphs
from transforms.reading.formats import extract
from transforms.reading.head import read_head
from transforms.reading.layout import Block, read_blocks
from transforms.reading.lines import read_lines
from transforms.reading.marks import strip_marks
from transforms.reading.registry import Entry, Registry
from transforms.reading.repeats import COVERED, Repeats, find_repeats, mark_copies
from transforms.reading.shapes import Extracted, Limits, Unreadable
from transforms.reading.splitting import split_sentences
from transforms.reading.vocabulary import Vocabulary, read_vocabulary
from transforms.text import Article, Document, RejectedFile, Sentence

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
    except Unreadable as error:
        return RejectedFile(source_file, error.reason, error.action)
    content_hash = hashlib.sha256(content).hexdigest()
    entries = registry.entries(source_file, content_hash)
    if not entries:
        entries = (_unknown(source_file, extracted, article_id or PurePath(source_file).stem),)
    vocabulary = read_vocabulary(extracted.text)
    articles = tuple(_article(source_file, extracted, entry, vocabulary, limits) for entry in entries)
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
    source_file: str, extracted: Extracted, entry: Entry, vocabulary: Vocabulary, limits: Limits
) -> Article:
    text = extracted.text
    start, end = entry.span or (0, len(text))
    blocks = _blocks(extracted, entry, start, min(end, len(text)))
    repeats = find_repeats(text, blocks)
    mark_copies(text, blocks, repeats)
    paragraphs = read_paragraphs(text, blocks)
    sentences = _sentences(source_file, entry.article_id, text, paragraphs, repeats, vocabulary, limits)
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
    )


def _blocks(extracted: Extracted, entry: Entry, start: int, end: int) -> list[Block]:
    """The blocks of an article; what stands outside its main span introduces it and is a note."""
    blocks, _ = read_blocks(extracted.text, start, end, extracted.hints)
    for other_start, other_end in entry.other_spans:
        others, _ = read_blocks(extracted.text, other_start, min(other_end, len(extracted.text)), extracted.hints)
        for block in others:
            block.kind = "note"
        blocks = others + blocks if other_start < start else blocks + others
    return blocks


@dataclass(slots=True)
class _Draft:
    paragraph: int
    kind: str
    copy: bool
    clean: Clean
    start: int
    end: int

    def origin(self) -> tuple[int, int]:
        return self.clean.offsets[self.start], self.clean.offsets[self.end - 1] + 1


def _sentences(
    source_file: str,
    article_id: str,
    text: str,
    paragraphs: Sequence[Paragraph],
    repeats: Repeats,
    vocabulary: Vocabulary,
    limits: Limits,
) -> tuple[Sentence, ...]:
    cleans = [clean_lines(text, paragraph.spans, vocabulary) for paragraph in paragraphs]
    footnotes = [(p.marker, p.spans[0][0]) for p in paragraphs if p.marker]
    cleans = strip_marks(cleans, footnotes, vocabulary)
    drafts = [
        _Draft(number, paragraph.kind, paragraph.copy, clean, start, end)
        for number, (paragraph, clean) in enumerate(zip(paragraphs, cleans, strict=True))
        for start, end in split_sentences(clean.text, limits.max_sentence)
    ]
    drafts.sort(key=lambda draft: draft.origin())
    originals = _repeat_of(drafts, repeats)
    return tuple(
        Sentence(
            article_id=article_id,
            source_file=source_file,
            ordinal=ordinal,
            kind=draft.kind,
            text=draft.clean.text[draft.start : draft.end],
            offsets=draft.clean.offsets[draft.start : draft.end],
            paragraph=draft.paragraph,
            repeat_of=original,
        )
        for ordinal, (draft, original) in enumerate(zip(drafts, originals, strict=True))
    )


def _repeat_of(drafts: Sequence[_Draft], repeats: Repeats) -> list[int | None]:
    """For every sentence the beginning of the intact sentence it repeats, else None."""
    copies = [draft.copy or _is_copied(draft, repeats) for draft in drafts]
    intact = [draft.origin() for draft, copy in zip(drafts, copies, strict=True) if not copy]
    starts = [start for start, _ in intact]
    found: list[int | None] = []
    last: int | None = None
    for draft, copy in zip(drafts, copies, strict=True):
        if not copy:
            found.append(None)
            continue
        place = repeats.original(*draft.origin())
        if place is not None and starts:
            last = starts[max(0, bisect_right(starts, place) - 1)]
        found.append(last if last is not None else (starts[0] if starts else None))
    return found


def _is_copied(draft: _Draft, repeats: Repeats) -> bool:
    offsets = draft.clean.offsets[draft.start : draft.end]
    return bool(repeats.ranges) and repeats.covered(_runs(offsets)) >= COVERED


def _runs(offsets: Sequence[int]) -> list[tuple[int, int]]:
    """Positions as unbroken ranges."""
    runs: list[tuple[int, int]] = []
    for position in offsets:
        if runs and position - runs[-1][1] <= 2:
            runs[-1] = (runs[-1][0], position + 1)
        else:
            runs.append((position, position + 1))
    return runs
