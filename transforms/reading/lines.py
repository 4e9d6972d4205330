"""Lines of a text with their offsets, and whether the text is broken into lines by its page.

Belongs here: what can be told from line ends, indents and empty lines.
Does not: what a block of lines is (`layout`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from transforms.text import is_in_capitals

LINE = re.compile(r"[^\r\n\f\x0b\x1c\x1d\x1e\x85\u2028\u2029]+")
PAGE_MARKS = "\f"
WIDEST_COLUMN = 160
HYPHENS = "-\u2010\u00ad"
SENTENCE_ENDS = ".!?:\"”'’)]"


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the white space around it: `text[start:end]`.

    `gap` tells that an empty line stands before it, `page` that a page begins with it, `indent`
    how much white space it begins with.
    """

    start: int
    end: int
    indent: int
    gap: bool
    page: bool

    def __len__(self) -> int:
        return self.end - self.start


def read_lines(text: str, start: int, end: int) -> list[Line]:
    """The lines of `text[start:end]` that hold more than white space."""
    lines: list[Line] = []
    gap, page, last = True, False, start
    for match in LINE.finditer(text, start, end):
        between = text[last : match.start()]
        breaks = between.count("\n") + between.count("\r") - between.count("\r\n") + between.count("\u2028")
        gap = gap or breaks > 1 or "\u2029" in between
        page = page or any(mark in between for mark in PAGE_MARKS)
        last = match.end()
        raw = match.group()
        body = raw.strip()
        if not body:
            gap = True
            continue
        indent = len(raw) - len(raw.lstrip())
        lines.append(Line(match.start() + indent, match.start() + indent + len(body), indent, gap, page))
        gap, page = False, False
    return lines


def is_wrapped(text: str, lines: Sequence[Line]) -> bool:
    """Whether paragraphs run over several lines: many lines go on in lower case or after a hyphen.

    Where all is in capitals, a line goes on that does not end where a sentence does.
    """
    in_capitals = bool(lines) and is_in_capitals(text[lines[0].start : lines[-1].end])
    pairs = continued = 0
    for line, following in pairwise(lines):
        if following.gap or len(line) > WIDEST_COLUMN:
            continue
        pairs += 1
        last, first = text[line.end - 1], text[following.start]
        goes_on = last not in SENTENCE_ENDS if in_capitals else first.islower()
        continued += goes_on or last in HYPHENS or last == ","
    return continued > 0 and continued >= (0.5 if in_capitals else 0.2) * pairs


def first_word_length(text: str, line: Line) -> int:
    """How many characters the first word of the line has."""
    space = text.find(" ", line.start, line.end)
    return (space if space >= 0 else line.end) - line.start


def leaves_room(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether the next line's first word would have fitted on this line: the break is meant."""
    return len(line) + 1 + first_word_length(text, following) <= 0.85 * width
