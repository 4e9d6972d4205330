"""Lines into blocks.

Belongs here: evidence of the page (empty lines, indents, widths).
Does not: what a block is (`kinds`), nor how interrupted sentences go on (`flow`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from transforms.reading.blocks import TERMINAL, Block, is_title
from transforms.reading.kinds import LABELLED, classify
from transforms.reading.lines import Line, is_wrapped, leaves_room, read_lines
from transforms.reading.shapes import Hint

BULLET = re.compile(r"[•▪‣◦·*–-]\s")
END_MARK = re.compile(r"[ \u00a0]{3,}([A-Z]{2,10}|[■●◆▪∎□♦])$")


def read_blocks(text: str, start: int, end: int, hints: Sequence[Hint] = ()) -> list[Block]:
    """The blocks of `text[start:end]` with their kinds; `hints` are the kinds that markup told."""
    if hints:
        inside = [hint for hint in hints if start <= hint.start < end]
        return [Block([Line(hint.start, hint.end, 0, True, False)], hint.kind, whole=True) for hint in inside]
    lines = read_lines(text, start, end)
    wrapped = is_wrapped(text, lines)
    groups = _groups(text, lines) if wrapped else ([line] for line in lines)
    parts = [part for group in groups for part in (_split(text, group) if wrapped else [group])]
    blocks = [Block(part, whole=not wrapped) for whole in parts for part in _without_end_mark(text, whole)]
    classify(text, blocks, wrapped)
    return blocks


def _groups(text: str, lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines between empty lines, page breaks and indents."""
    group: list[Line] = []
    for line in lines:
        fresh = line.gap or line.page or (group and line.indent > group[-1].indent) or BULLET.match(text, line.start)
        if group and fresh:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _split(text: str, group: list[Line]) -> Iterator[list[Line]]:
    """A group cut where a line ends early on purpose: after a heading, at the end of a paragraph."""
    width = max(len(line) for line in group)
    part: list[Line] = []
    for line, following in zip(group, [*group[1:], None], strict=True):
        part.append(line)
        if following is not None and is_title(text[line.start : line.end]) and LABELLED.match(text, following.start):
            yield part
            part = []
            continue
        if following is None or not leaves_room(text, line, following, width):
            continue
        words = text[line.start : line.end]
        starts = not text[following.start].islower()
        if starts and (TERMINAL.search(words) or all(is_title(text[p.start : p.end]) for p in part)):
            if is_title(words) and is_title(text[following.start : following.end]) and len(following) < 0.6 * width:
                continue
            yield part
            part = []
    if part:
        yield part


def _without_end_mark(text: str, lines: list[Line]) -> Iterator[list[Line]]:
    """The lines, and apart from them the sign that closes an article, set off by wide space."""
    last = lines[-1]
    mark = END_MARK.search(text, max(last.start, last.end - 24), last.end)
    if mark is None or mark.start() == last.start:
        yield lines
        return
    yield [*lines[:-1], replace(last, end=mark.start())]
    yield [replace(last, start=mark.start(1), gap=True)]
