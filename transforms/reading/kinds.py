"""What a block is: body, heading, caption, footnote, note.

Belongs here: evidence of the page (markers, capitals, words that captions use).
Does not: how lines are grouped into blocks (`layout`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from transforms.reading.blocks import TERMINAL, Block, is_title

LETTERED = re.compile(r"([a-z])[.)]?\s{1,3}(?=[A-Z“\"‘'\[(]|Ed\b)")
NUMBERED = re.compile(r"(?:\[(\d{1,3})\]|(\d{1,3})[.)]?)\s{1,3}(?=[A-Z“\"‘'\[(])")
STARRED = re.compile(r"[*†‡§]{1,3}\s{0,3}(?=[A-Z“\"‘'\[(])")
PLACED = re.compile(
    r"\((?:far |top |bottom |upper |lower |middle |second |third |center |centre |first ){0,2}"
    r"(?:to )?(?:left|right|middle|center|centre|top|bottom|above|below)\b[^()]{0,20}\)|"
    r"\((?:Photo|Source|Credit|Image)\b|"
    r"\b(?:Photo|Image|Picture) (?:by|credit|courtesy)\b|\(?\b(?:Getty Images|AP Photo|AFP via)\b",
    re.IGNORECASE,
)
CAPTIONED = re.compile(r"(?:Photo|Photograph|Image|Figure|Fig\.|Map|Table|Chart|Caption|Picture)(?: \d{1,2})?[:.] ")
PICTURED = re.compile(
    r"(?:An?|The|This) (?:image|photo|photograph|picture|still|screenshot|screen capture|map)\b[^.]{0,60}"
    r"\b(?:captured|taken|shows|showing|from|released|posted)\b"
)
EDITOR = re.compile(
    r"(?:\(?\[?(?:Editor|Editors|Author|Publisher|Translator)[’']?s?[’']? note|Correction|Follow @)\b",
    re.IGNORECASE,
)
REFERENCES = re.compile(
    r"(?:Citations|Notes|Endnotes|References|Bibliography|Works Cited|Footnotes|Sources)\W{0,2}$",
    re.IGNORECASE,
)
LABELLED = re.compile(
    r"(?:Digest of|Published|Posted|Date|Source|Byline|Author|Originally published|Reprinted from)\b"
    r"[^.]{0,30}?:"
)
MARKED_A = re.compile(r"[.,;:?!)”\"]a\s")
SPACED_LETTERS = re.compile(r"(?:\b\w ){3,}")


def _is_running(words: str) -> bool:
    """A running header or page number: no small letters, or letters set apart."""
    if len(words) > 90 or TERMINAL.search(words):
        return False
    return not any(char.islower() for char in words) or bool(SPACED_LETTERS.search(words) and len(words) < 50)


REACH = 9_000


def classify(text: str, blocks: Sequence[Block], wrapped: bool) -> None:
    """Set the kind of every block; `wrapped` tells whether paragraphs run over several lines."""
    expected, in_references, seen_prose = "a", False, False
    for index, block in enumerate(blocks):
        words = " ".join(text[a:b] for a, b in block.spans)
        last = index + 1 == len(blocks)
        if in_references and not (is_title(words) and not NUMBERED.match(words)):
            block.kind = "note"
            continue
        in_references = False
        if REFERENCES.match(words) and len(block.lines) == 1:
            block.kind, in_references = "heading", True
        elif _is_running(words) and (wrapped or len(words) <= 4):
            block.kind, block.running = "note", True
        elif (letter := _lettered(text, blocks, index, words, expected)) is not None:
            block.kind, block.marker = "footnote", letter
            block.skip = _marker_length(LETTERED, words)
            expected = chr(max(ord(expected), ord(letter) + 1)) if letter != "a" else "b"
        elif STARRED.match(words) and wrapped:
            block.kind, block.skip = "footnote", _marker_length(STARRED, words)
        elif _numbered(text, blocks, index, words):
            block.kind, block.skip = "footnote", _marker_length(NUMBERED, words)
        elif EDITOR.match(words) or (not seen_prose and LABELLED.match(words) and len(words) < 400):
            block.kind = "note"
        elif (
            len(words) <= 900
            and (CAPTIONED.match(words) or PICTURED.match(words) or PLACED.search(words))
            and not (PLACED.search(words) is None and len(words) > 300)
        ):
            block.kind = "caption"
        elif not last and _is_heading(words, wrapped, len(block.lines)):
            block.kind = "heading"
        seen_prose = seen_prose or (block.kind == "body" and len(words) > 160)


def _is_heading(words: str, wrapped: bool, lines: int) -> bool:
    if is_title(words):
        return lines <= 4
    return not wrapped and len(words) <= 120 and len(words.split()) <= 18 and words[-1].isalnum() and words[0].isupper()


def _marker_length(pattern: re.Pattern[str], words: str) -> int:
    match = pattern.match(words)
    return match.end() if match is not None else 0


def _lettered(text: str, blocks: Sequence[Block], index: int, words: str, expected: str) -> str | None:
    """The letter of a lettered footnote: the next in order, one seen before, or 'a' that begins anew.

    'a' is an English word too: its mark must have been seen, or a footnote 'b' come soon.
    """
    match = LETTERED.match(words)
    if match is None:
        return None
    letter, start = match[1], blocks[index].start
    if letter == "a":
        marked = MARKED_A.search(text, max(0, start - REACH), start) is not None
        followed = any(_letter(text, block) == "b" for block in blocks[index + 1 : index + 3])
        return letter if marked or followed else None
    return letter if ord(letter) <= ord(expected) + 1 else None


def _letter(text: str, block: Block) -> str | None:
    match = LETTERED.match(text, block.start, min(block.end, block.start + 8))
    return match[1] if match is not None else None


def _numbered(text: str, blocks: Sequence[Block], index: int, words: str) -> bool:
    """A numbered footnote stands beside another one, with the number before or after its own."""
    number = _number(words)
    if number is None:
        return False
    for other in (index - 1, index + 1):
        if 0 <= other < len(blocks):
            near = _number(text[blocks[other].start : blocks[other].start + 12])
            if near is not None and abs(near - number) == 1:
                return True
    return False


def _number(words: str) -> int | None:
    match = NUMBERED.match(words)
    return int(match[1] or match[2]) if match is not None else None
