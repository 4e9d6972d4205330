"""Lines into blocks, and what each block is: body, heading, caption, footnote, note.

Belongs here: evidence of the page (empty lines, widths, markers, capitals).
Does not: the order in which interrupted sentences go on (`flow`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from transforms.reading.lines import Line, is_wrapped, leaves_room, read_lines
from transforms.reading.shapes import Hint

TERMINAL = re.compile(r"[.!?…:][\"'”’)\]]{0,3}(?:\d{1,3}|[a-z])?$")
LETTERED = re.compile(r"([a-z])[.)]?\s{1,3}(?=[A-Z“\"‘'\[(]|Ed\b)")
NUMBERED = re.compile(r"(?:\[(\d{1,3})\]|(\d{1,3})[.)]?)\s{1,3}(?=[A-Z“\"‘'\[(])")
STARRED = re.compile(r"[*†‡§]{1,3}\s{0,3}(?=[A-Z“\"‘'\[(])")
PLACED = re.compile(
    r"\((?:far |top |bottom |upper |lower |middle |second |third |center |centre |first ){0,2}"
    r"(?:to )?(?:left|right|middle|center|centre|top|bottom|above|below)\b[^()]{0,20}\)|\((?:Photo|Source|Credit|Image)\b|"
    r"\b(?:Photo|Image|Picture) (?:by|credit|courtesy)\b|\(?\b(?:Getty Images|AP Photo|AFP via)\b",
    re.IGNORECASE,
)
CAPTIONED = re.compile(r"(?:Photo|Photograph|Image|Figure|Fig\.|Map|Table|Chart|Caption|Picture)(?: \d{1,2})?[:.] ")
PICTURED = re.compile(r"(?:An?|The|This) (?:image|photo|photograph|picture|still|screenshot|screen capture|map)\b[^.]{0,60}"
                      r"\b(?:captured|taken|shows|showing|from|released|posted)\b")
EDITOR = re.compile(r"(?:\(?\[?(?:Editor|Editors|Author|Publisher|Translator)[’']?s?[’']? note|Correction|Follow @)\b", re.IGNORECASE)
REFERENCES = re.compile(r"(?:Citations|Notes|Endnotes|References|Bibliography|Works Cited|Footnotes|Sources)\W{0,2}$", re.IGNORECASE)
LABELLED = re.compile(r"(?:Digest of|Published|Posted|Date|Source|Byline|Author|Originally published|Reprinted from)\b[^.]{0,30}?[:]")
BULLET = re.compile(r"[•▪‣◦·*–-]\s")
SMALL = frozenset("a an the of in on at to by for and or nor but as its with from after into over under than vs via is".split())
MARKED_A = re.compile(r"[.,;:?!)”\"]a\s")
SPACED_LETTERS = re.compile(r"(?:\b\w ){3,}")


@dataclass(slots=True)
class Block:
    """Lines that stand together. `skip` is how many characters of a marker come before its words."""

    lines: list[Line]
    kind: str = "body"
    skip: int = 0
    marker: str = ""
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


def read_blocks(text: str, start: int, end: int, hints: Sequence[Hint] = ()) -> tuple[list[Block], bool]:
    """The blocks of `text[start:end]` with their kinds, and whether the text is wrapped into lines."""
    if hints:
        return [Block([Line(h.start, h.end, 0, True, False)], h.kind) for h in hints if start <= h.start < end], False
    lines = read_lines(text, start, end)
    wrapped = is_wrapped(text, lines)
    groups = _groups(text, lines) if wrapped else ([line] for line in lines)
    blocks = [Block(part) for group in groups for part in (_split(text, group) if wrapped else [group])]
    _classify(text, blocks, wrapped)
    return blocks, wrapped


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


def is_title(words: str) -> bool:
    """Whether a line reads like a heading: short, capitalised, with no stop at its end."""
    if not words or len(words) > 120 or words[-1] in ".,;:!-–—" or TERMINAL.search(words.rstrip("?)")):
        return False
    tokens = words.split()
    if len(tokens) > 16 or not (words.lstrip("\"“‘'(")[:1].isupper() or words[0].isdigit()):
        return False
    return all(_capital(token) for token in tokens[1:])


def _capital(token: str) -> bool:
    bare = token.strip("\"“”‘’'()[],:;?`")
    return not bare or not bare[0].islower() or bare in SMALL or bare.startswith(("al-", "ag", "ad-", "wal-", "bin", "ibn", "ul-"))


def _is_running(words: str) -> bool:
    """A running header or page number: no small letters, or letters set apart."""
    if len(words) > 90 or TERMINAL.search(words):
        return False
    return not any(char.islower() for char in words) or bool(SPACED_LETTERS.search(words) and len(words) < 50)


def _classify(text: str, blocks: Sequence[Block], wrapped: bool) -> None:
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
        elif (letter := _lettered(text, block, words, expected)) is not None:
            block.kind, block.marker = "footnote", letter
            block.skip = _marker_length(LETTERED, words)
            expected = chr(max(ord(expected), ord(letter) + 1)) if letter != "a" else "b"
        elif STARRED.match(words) and wrapped:
            block.kind, block.skip = "footnote", _marker_length(STARRED, words)
        elif _numbered(text, blocks, index, words):
            block.kind, block.skip = "footnote", _marker_length(NUMBERED, words)
        elif EDITOR.match(words) or (not seen_prose and LABELLED.match(words) and len(words) < 400):
            block.kind = "note"
        elif len(words) <= 900 and (CAPTIONED.match(words) or PICTURED.match(words) or PLACED.search(words)) and not (
            PLACED.search(words) is None and len(words) > 300
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


def _lettered(text: str, block: Block, words: str, expected: str) -> str | None:
    """The letter of a lettered footnote: the next in order, one seen before, or 'a' that begins anew."""
    match = LETTERED.match(words)
    if match is None:
        return None
    letter = match[1]
    if letter == "a":
        return letter if MARKED_A.search(text, max(0, block.start - 9_000), block.start) else None
    return letter if letter <= expected or ord(letter) - ord(expected) <= 1 else None


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
