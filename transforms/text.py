"""The shapes that text takes on its way to the coder: documents, articles, sentences.

Belongs here: the containers, the arithmetic of offsets, and whether a text's case tells anything.
Does not: how a file is decoded (`transforms.reading`) or what a sentence means (`transforms.coding`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

SENTENCE_KINDS = ("body", "heading", "caption", "footnote", "note")

_FEWEST_CAPITALS = 12
_MOST_SMALL = 0.1


def is_in_capitals(text: str) -> bool:
    """Whether nearly all letters are capitals, as in old wires, so that case tells nothing."""
    capitals = sum(map(str.isupper, text))
    return capitals >= _FEWEST_CAPITALS and sum(map(str.islower, text)) <= _MOST_SMALL * capitals


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, cleaned for reading, with the way back to the file it stands in.

    `text` has single spaces, joined words and plain quotes; `offsets[i]` is the position of
    `text[i]` in the document's text, so that every span of the sentence has its original span.
    `kind` is one of `SENTENCE_KINDS`. `paragraph` counts the paragraphs of the article from 0.
    `repeat_of` is the `char_start` of the sentence that this one repeats, else None.
    """

    article_id: str
    source_file: str
    ordinal: int
    kind: str
    text: str
    offsets: Sequence[int]
    paragraph: int = 0
    repeat_of: int | None = None

    @property
    def char_start(self) -> int:
        """Where the sentence begins in the document's text."""
        return self.offsets[0]

    @property
    def char_end(self) -> int:
        """Where the sentence ends in the document's text, exclusive."""
        return self.offsets[-1] + 1

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The document's `(char_start, char_end)` for `text[start:end]`; `end` is exclusive."""
        return self.offsets[start], self.offsets[end - 1] + 1


@dataclass(frozen=True, slots=True)
class Article:
    """One article: a whole file, or a part of an issue that the registry knows.

    `published` is the day, or the first day of the period that `published_precision` names
    (`day`, `month`, `year`, `unknown`); None when neither registry nor text tells. `text` is the
    whole document's text, into which all offsets point. `identity` is what the ids of the article's
    reports are made from: unlike the `article_id` of an unknown file it never depends on other files.
    """

    article_id: str
    source_file: str
    title: str
    published: date | None
    published_precision: str
    char_start: int
    char_end: int
    sentences: tuple[Sentence, ...]
    authors: str = ""
    publication: str = ""
    url: str = ""
    text: str = ""
    identity: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One file as decoded: its text untouched, and the articles found in it."""

    source_file: str
    content_hash: str
    encoding: str
    text: str
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class RejectedFile:
    """A file that could not be read: which, why, and what was done about it."""

    source_file: str
    reason: str
    action: str
