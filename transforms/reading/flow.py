"""Blocks into paragraphs: the body goes on where a footnote, a caption or a page break cut it.

Belongs here: which block continues which.
Does not: the words themselves (`cleaning`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from transforms.reading.layout import TERMINAL, Block
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

    A body block that ends in mid-sentence is continued by the next body block of the same layer
    (intact text or copy), over whatever stands between.
    """
    paragraphs: list[Paragraph] = []
    open_body: dict[bool, Paragraph | None] = {False: None, True: None}
    barred: dict[bool, bool] = {False: False, True: False}
    for block in blocks:
        current = Paragraph(block.kind, block.words(), block.copy, block.marker)
        if block.kind == "heading":
            barred[block.copy] = True
        if block.kind == "body":
            before = open_body[block.copy]
            if before is not None and _continues(text, before.spans[-1], block, barred[block.copy]):
                before.spans.extend(current.spans)
                barred[block.copy] = False
                continue
            open_body[block.copy] = current
            barred[block.copy] = False
        paragraphs.append(current)
    return paragraphs


def _continues(text: str, before: tuple[int, int], block: Block, barred: bool) -> bool:
    tail = text[max(before[0], before[1] - 12) : before[1]]
    start = block.words()[0][0]
    if tail[-1] in HYPHENS:
        return True
    first, named = text[start], text.startswith(LOWER_NAMES, start)
    if TERMINAL.search(tail):
        return first.islower() and not named and not barred and tail[-1] != ":"
    return first.islower() or not barred
