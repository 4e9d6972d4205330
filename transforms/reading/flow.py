"""Blocks into paragraphs: the body goes on where a footnote, a caption or a page break cut it.

Belongs here: which block continues which.
Does not: the words themselves (`cleaning`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from transforms.reading.blocks import TERMINAL, Block
from transforms.reading.lines import HYPHENS

LOWER_NAMES = ("al-", "ag ", "ad-", "el-", "bin ", "ibn ", "an-", "ash-", "as-")


@dataclass(slots=True)
class Paragraph:
    """Stretches of text that are read one after the other. `copy` marks a cropped or doubled page."""

    kind: str
    spans: list[tuple[int, int]]
    copy: bool = False
    marker: str = ""


def read_paragraphs(text: str, blocks: Sequence[Block]) -> list[Paragraph]:
    """The paragraphs of an article in order of their beginnings.

    A body block that ends in mid-sentence is continued by the next body block, over whatever stands
    between; so is a note by the note that follows it. Copies are not continued: their line ends are lost.
    """
    paragraphs: list[Paragraph] = []
    open_body: Paragraph | None = None
    barred = False
    for block in blocks:
        current = Paragraph(block.kind, block.words(), block.copy, block.marker)
        if block.copy or block.running:
            paragraphs.append(current)
            continue
        before = open_body if block.kind == "body" else _open_note(paragraphs, block)
        if block.kind == "heading":
            barred = True
        if before is not None and _continues(text, before.spans[-1], block, barred and block.kind == "body"):
            before.spans.extend(current.spans)
        else:
            paragraphs.append(current)
            open_body = current if block.kind == "body" else open_body
        barred = barred and block.kind != "body"
    return paragraphs


def _open_note(paragraphs: Sequence[Paragraph], block: Block) -> Paragraph | None:
    if block.kind == "note" and paragraphs and paragraphs[-1].kind == "note":
        return paragraphs[-1]
    return None


def _continues(text: str, before: tuple[int, int], block: Block, barred: bool) -> bool:
    tail = text[max(before[0], before[1] - 12) : before[1]]
    start = block.words()[0][0]
    if tail[-1] in HYPHENS:
        return True
    first, named = text[start], text.startswith(LOWER_NAMES, start)
    if block.whole:
        return first.islower() and not named and (tail[-1].isalnum() or tail[-1] == ",")
    if TERMINAL.search(tail):
        return first.islower() and not named and not barred and tail[-1] != ":"
    return first.islower() or not barred
