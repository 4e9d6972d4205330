"""What the readers share: limits, extracted text, and the reason a file is refused.

Belongs here: containers only. Does not: reading.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Limits:
    """What a single file may cost: bytes read, pages of a PDF, characters of one sentence and of the text."""

    max_bytes: int = 50_000_000
    max_pages: int = 2_000
    max_sentence: int = 2_000
    max_characters: int = 50_000_000


@dataclass(frozen=True, slots=True)
class Hint:
    """A stretch of extracted text whose kind the markup tells (`heading`, `caption`, `body`)."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Extracted:
    """Text as decoded or extracted, and what the format itself says about the article.

    `hints` cover all text of a marked-up file in order and are empty for the other formats.
    """

    text: str
    encoding: str
    hints: tuple[Hint, ...] = ()
    title: str = ""
    authors: str = ""
    publication: str = ""
    url: str = ""
    published: date | None = None
    published_precision: str = "unknown"


@dataclass(eq=False)
class UnreadableError(Exception):
    """Raised by a reader: why the file cannot be read, and what a person can do about it."""

    reason: str
    action: str = field(default="skipped")

    def __str__(self) -> str:
        return f"{self.reason}; {self.action}"
