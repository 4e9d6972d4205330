"""Lines of a paragraph to one clean string, with the way back to every character.

Belongs here: joining lines, mending words, plain quotes, single spaces; the map of offsets.
Does not: which lines make a paragraph (`layout`, `flow`), nor footnote marks (`marks`).

A clean character is the original one, or a declared substitution: white space to a space
(`SPACE`), typographic quotes to plain ones (`PLAIN`), a ligature to its letters (`LIGATURES`).
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from transforms.reading.vocabulary import QUOTES, Vocabulary, fold, keeps_hyphen

DOUBLE, SINGLE = "“”„‟«»″", "‘’‚‛ʼʻ′´ʿʾ"
PLAIN = {ord(mark): plain for marks, plain in ((DOUBLE, '"'), (SINGLE, "'"), ("‐‑", "-")) for mark in marks}
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\x00"
SPECIAL = re.compile(rf"\s{{2,}}|[^\S ]|[{INVISIBLE}]|[ﬀ-ﬆ]")
LAST_PART = re.compile(rf"[^\W_][^\W_{QUOTES}]*(?:[{QUOTES}][^\W_]+)*$")
FIRST_PART = re.compile(rf"[{QUOTES}]?[^\W_]+(?:[{QUOTES}][^\W_]+)*")
DROP_CAP = re.compile(r"\W?([A-Z])( +)([a-z]{1,20})\b")
SPACES = re.compile(r" +")
SPACED = re.compile(r"(?<!\S)[A-Za-z](?: {1,2}[A-Za-z])+(?!\S)")
PARTED_NAME = re.compile(rf"(?<=[^\W\d_])(?: [{QUOTES}] ?|[{QUOTES}] )(?=[a-z])")
LETTERS_BEFORE = re.compile(r"[^\W\d_]+$")
LETTERS = re.compile(r"[a-z]+")
ADDRESS = re.compile(r"(?:://|www\.|\.\w{2,6}/)\S*$")
DASHES = "—–/"


@dataclass(slots=True)
class Clean:
    """A clean string and, for each of its characters, the position it came from."""

    text: str
    offsets: array[int]

    def without(self, spans: Iterable[tuple[int, int]]) -> Clean:
        """The same text with some of its own stretches cut out; spans are in order and apart."""
        pieces: list[str] = []
        offsets: array[int] = array("I")
        last = 0
        for start, end in spans:
            pieces.append(self.text[last:start])
            offsets.extend(self.offsets[last:start])
            last = end
        pieces.append(self.text[last:])
        offsets.extend(self.offsets[last:])
        return Clean("".join(pieces), offsets)


def clean_lines(text: str, spans: Sequence[tuple[int, int]], vocabulary: Vocabulary) -> Clean:
    """One clean string from the stretches `spans` of `text`, which follow each other in a paragraph."""
    pieces: list[str] = []
    offsets: array[int] = array("I")
    previous: tuple[int, int] | None = None
    for start, end in spans:
        if previous is not None:
            cut, space = _seam(text, previous, (start, end), vocabulary)
            if cut:
                pieces[-1] = pieces[-1][:-1]
                del offsets[-1:]
            if space:
                pieces.append(" ")
                offsets.append(previous[1])
        pieces.append(_line(text, start, end, offsets))
        previous = (start, end)
    joined = Clean("".join(pieces), offsets)
    return joined.without(_needless_spaces(joined.text, vocabulary))


def _line(text: str, start: int, end: int, offsets: array[int]) -> str:
    pieces: list[str] = []
    last = start
    for match in SPECIAL.finditer(text, start, end):
        pieces.append(text[last : match.start()])
        offsets.extend(range(last, match.start()))
        found = match.group()
        put = LIGATURES.get(found) or ("" if found in INVISIBLE else " ")
        pieces.append(put)
        offsets.extend([match.start()] * len(put))
        last = match.end()
    pieces.append(text[last:end])
    offsets.extend(range(last, end))
    return "".join(pieces).translate(PLAIN)


def _seam(text: str, before: tuple[int, int], after: tuple[int, int], vocabulary: Vocabulary) -> tuple[bool, bool]:
    """How two lines meet: whether the last character goes, and whether a space comes between."""
    last = text[before[1] - 1]
    if last == "\u00ad":
        return False, False
    if last in "-\u2010" and before[1] - before[0] > 1 and not text[before[1] - 2].isspace():
        head = text[max(before[0], before[1] - 41) : before[1] - 1]
        if ADDRESS.search(head) is not None:
            return False, False
        left = LAST_PART.search(head)
        right = FIRST_PART.match(text, after[0], min(after[1], after[0] + 40))
        if left is None or right is None:
            return False, False
        return not keeps_hyphen(left.group(), right.group(), vocabulary), False
    if last in DASHES and before[1] - before[0] > 1 and not text[before[1] - 2].isspace():
        return False, False
    return False, True


def _needless_spaces(text: str, vocabulary: Vocabulary) -> list[tuple[int, int]]:
    """Spaces inside a word: after a drop capital, between spaced letters, beside a quote used as a letter."""
    spans: set[tuple[int, int]] = set()
    drop = DROP_CAP.match(text)
    if drop is not None and _is_drop_cap(drop[1], drop[3], vocabulary):
        spans.add(drop.span(2))
    for match in SPACED.finditer(text):
        if _is_spaced_word(match.group(), vocabulary):
            spans.update((m.start(), m.end()) for m in SPACES.finditer(text, *match.span()))
    for match in PARTED_NAME.finditer(text):
        left = LETTERS_BEFORE.search(text[max(0, match.start() - 30) : match.start()])
        right = LETTERS.match(text, match.end(), match.end() + 30)
        if left is not None and right is not None and fold(left.group() + right.group()) in vocabulary.quoted:
            spans.update((m.start(), m.end()) for m in SPACES.finditer(text, *match.span()))
    return sorted(spans)


def _is_drop_cap(capital: str, rest: str, vocabulary: Vocabulary) -> bool:
    """'I n recent' is one word set apart; 'A man' and 'I think' are two."""
    if capital not in "AIO":
        return True
    if (capital + rest) in vocabulary and len(rest) > 1:
        return vocabulary.words[rest] <= vocabulary.words[(capital + rest).lower()]
    return rest not in vocabulary or len(rest) == 1


def _is_spaced_word(letters: str, vocabulary: Vocabulary) -> bool:
    return letters.replace(" ", "") in vocabulary and not all(letter in "aAIO" for letter in letters.split())
