"""Blocks of lines, and what can be seen of their words: an ended sentence, a title.

Belongs here: the shape shared by `layout`, `kinds`, `flow` and `repeats`.
Does not: how lines are grouped or kinds are told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from transforms.reading.lines import Line
from transforms.reading.words import word_set

TERMINAL = re.compile(r"[.!?…:][\"'”’)\]]{0,3}(?:\d{1,3}|[a-z])?$")
SMALL = word_set("a an the of in on at to by for and or nor but as its with from after into over under than vs via is")


@dataclass(slots=True)
class Block:
    """Lines that stand together. `skip` is how many characters of a marker come before its words.

    `whole` tells that the block is a paragraph of its own, since markup or unbroken lines say so;
    `running` that it is a running header; `copy` that it stands elsewhere too.
    """

    lines: list[Line]
    kind: str = "body"
    skip: int = 0
    marker: str = ""
    whole: bool = False
    running: bool = False
    copy: bool = False
    spans: list[tuple[int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.spans = [(line.start, line.end) for line in self.lines]

    @property
    def start(self) -> int:
        """Where the block begins in the document's text."""
        return self.lines[0].start

    @property
    def end(self) -> int:
        """Where the block ends in the document's text, exclusive."""
        return self.lines[-1].end

    def words(self) -> list[tuple[int, int]]:
        """The stretches of text that hold the block's words, without its marker."""
        (start, end), *rest = self.spans
        return [(start + self.skip, end), *rest] if start + self.skip < end else rest or [(start, end)]


def is_title(words: str) -> bool:
    """Whether a line reads like a heading: short, capitalised, with no stop at its end."""
    if not words or len(words) > 160 or words[-1] in ".,;:!-–—" or TERMINAL.search(words.rstrip("?)")):
        return False
    tokens = words.split()
    if len(tokens) > 22 or not (words.lstrip("\"“‘'(")[:1].isupper() or words[0].isdigit()):
        return False
    return all(_capital(token) for token in tokens[1:])


def _capital(token: str) -> bool:
    bare = token.strip("\"“”‘’'()[],:;?`")
    return (
        not bare
        or not bare[0].islower()
        or bare in SMALL
        or bare.startswith(("al-", "ag", "ad-", "wal-", "bin", "ibn", "ul-"))
    )
