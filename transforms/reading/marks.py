"""Footnote marks in clean paragraphs: numbers and letters glued to words and stops; remarks on the text itself.

Belongs here: telling 'Mosul,1 while' and 'uneasy.b These' from 'G5', '1,000' and 'July 2017'.
Does not: the footnotes themselves (`layout`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from transforms.reading.cleaning import Clean
from transforms.reading.vocabulary import Vocabulary, fold
from transforms.reading.words import word_set

NUMBER = re.compile(r"(?<=[^\W\d_]|[.,;:?!)\]\"'])(\d{1,3})(?=[\s.,;:)\]\"—]|$)")
LETTER = re.compile(r"(?<=[.,;:?!)\]\"'])([a-z])(?=[\s)\]\"—]|$)")
BRACKETED = re.compile(r"(?<=\S)(?:\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed)\])+")
# "[TEXT]", "[WORDS INDISTINCT]", "[PASSAGE OMITTED]": what a monitoring service says of its own text.
REMARK = re.compile(
    r"\[[^\[\]a-z]{0,40}\b(?:TEXT|EXCERPTS?|PASSAGES?|WORDS?|INDISTINCT|OMITTED|RECEIVED|BYLINE|RECORDING|HEARD|SIC"
    r"|PUBLISHED|VIDEO|DATELINE)\b[^\[\]a-z]{0,40}\] ?"
)
SUPERSCRIPT = re.compile(r"(?<=\S)[¹²³⁰⁴-⁹]+")
GLUED_LETTER = re.compile(r"[^\W\d_][\w'`-]{1,40}(?![\w'`-])")
WORD_BEFORE = re.compile(r"[^\W\d_]+$")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d$")
NOT_MARKED = word_set("no nos p pp vol art sec fig ch ca jan feb mar apr jun jul aug sep sept oct nov dec")
CLOSERS = "\"')]"
STOPS = ".,;:?!"
INITIAL = re.compile(r"(?:^|[\s.(])[A-Za-z]\.$")
LARGEST_STEP = 4
ENDINGS = {
    "d": "e",
    "e": "abcdfghijklmnopqrtuvwxyz",
    "n": "aeiouw",
    "r": "e",
    "s": "abcdefghijklmnopqrtuvwxyz",
    "t": "lnp",
    "y": "abcdefghijklmnopqrstuvwxz",
}
REACH = 9_000
NEAREST_PARAGRAPHS = 30
MANY_WORDS = 1_000


@dataclass(frozen=True, slots=True)
class Found:
    """A number that may be a mark: which one, where, and whether its place alone makes it one."""

    number: int
    paragraph: int
    span: tuple[int, int]


def strip_marks(
    paragraphs: Sequence[Clean], footnotes: Sequence[tuple[str, int]], vocabulary: Vocabulary
) -> list[Clean]:
    """The paragraphs of one article without their footnote marks.

    `footnotes` are the lettered footnotes of the article: letter and original position.
    """
    cuts: list[set[tuple[int, int]]] = [_plain_marks(clean.text) for clean in paragraphs]
    for found in _numbers(paragraphs, vocabulary):
        cuts[found.paragraph].add(found.span)
    for paragraph, span in _letters(paragraphs, footnotes, vocabulary):
        cuts[paragraph].add(span)
    return [
        clean.without(_apart(sorted(spans))) if spans else clean for clean, spans in zip(paragraphs, cuts, strict=True)
    ]


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _plain_marks(text: str) -> set[tuple[int, int]]:
    return {match.span() for pattern in (BRACKETED, REMARK, SUPERSCRIPT) for match in pattern.finditer(text)}


def _numbers(paragraphs: Sequence[Clean], vocabulary: Vocabulary) -> list[Found]:
    """Glued numbers, when together they count up from 1 as footnotes do."""
    candidates = [
        Found(int(match[1]), index, match.span(1))
        for index, clean in enumerate(paragraphs)
        for match in NUMBER.finditer(clean.text)
        if match[1][0] != "0" and _may_be_mark(clean.text, match.start(1), vocabulary)
    ]
    last = 0
    for number in sorted({found.number for found in candidates}):
        if number - last > (LARGEST_STEP if last else 1):
            break
        last = number
    return [found for found in candidates if found.number <= last]


def _may_be_mark(text: str, start: int, vocabulary: Vocabulary) -> bool:
    before = text[max(0, start - 60) : start]
    token = before.rsplit(" ", 1)[-1]
    if "://" in token or "www." in token or "@" in token:
        return False
    if before[-1].isalpha():
        word = WORD_BEFORE.search(before)
        return word is not None and len(word.group()) >= 3 and word.group() in vocabulary
    stem = before.rstrip(CLOSERS)
    closed = len(stem) < len(before)
    stem = stem.rstrip(STOPS)
    if not stem or stem[-1].isspace():
        return False
    if stem[-1].isdigit():
        return closed or (before[-1] in ".,;" and YEAR.search(stem) is not None)
    word = WORD_BEFORE.search(stem)
    return word is None or (len(word.group()) > 1 and not _is_abbreviation(word.group()))


def _is_abbreviation(word: str) -> bool:
    return word.lower() in NOT_MARKED and not word.isupper()


def _letters(
    paragraphs: Sequence[Clean], footnotes: Sequence[tuple[str, int]], vocabulary: Vocabulary
) -> list[tuple[int, tuple[int, int]]]:
    """The marks of lettered footnotes: after a stop, else glued to a word, before the footnote itself."""
    letters = {letter for letter, _ in footnotes}
    if not letters:
        return []
    marks: list[tuple[int, tuple[int, int]]] = []
    marked: dict[str, list[int]] = {}
    for index, clean in enumerate(paragraphs):
        for match in LETTER.finditer(clean.text):
            if match[1] in letters and _after_closing(clean.text, match.start(1)):
                marks.append((index, match.span(1)))
                marked.setdefault(match[1], []).append(clean.offsets[match.start(1)])
    starts = [clean.offsets[0] if clean.text else 0 for clean in paragraphs]
    for places in marked.values():
        places.sort()
    for letter, position in footnotes:
        places = marked.get(letter, [])
        nearest = bisect_left(places, position) - 1
        if nearest < 0 or places[nearest] <= position - REACH:
            glued = _glued(paragraphs, bisect_left(starts, position), letter, position, vocabulary)
            if glued is not None:
                marks.append(glued)
    return marks


def _after_closing(text: str, start: int) -> bool:
    """Whether a lone letter stands behind a stop or a closing quote, not behind an apostrophe."""
    before = text[max(0, start - 6) : start]
    stem = before.rstrip(CLOSERS)
    if not stem or stem[-1].isspace() or (before[-1] == "'" and stem[-1] not in STOPS):
        return False
    return before[-1] != "." or INITIAL.search(before) is None


def _glued(
    paragraphs: Sequence[Clean], before: int, letter: str, position: int, vocabulary: Vocabulary
) -> tuple[int, tuple[int, int]] | None:
    """The last word before the footnote at `position` that is a word only without its last letter.

    Better a stem known from elsewhere in the document; else the only word with such an ending.
    """
    strange: list[tuple[int, tuple[int, int]]] = []
    for index in range(before - 1, max(-1, before - 1 - NEAREST_PARAGRAPHS), -1):
        clean = paragraphs[index]
        first = bisect_left(clean.offsets, position - REACH)
        last = bisect_left(clean.offsets, position)
        for match in reversed(list(GLUED_LETTER.finditer(clean.text, first, last))):
            end, word = match.end(), match.group()
            if word[-1] != letter or not word[-2].isalpha():
                continue
            if _known_without(word, vocabulary):
                return index, (end - 1, end)
            if _is_strange(word, vocabulary):
                strange.append((index, (end - 1, end)))
    return strange[0] if len(strange) == 1 else None


def _known_without(word: str, vocabulary: Vocabulary) -> bool:
    part = word.rsplit("-", 1)[-1]
    stem = part[:-1]
    if len(stem) < 3 or vocabulary.words[fold(part)] > 1 or _is_ending(stem, part[-1]):
        return False
    plain = fold(stem)
    return vocabulary.words[plain] > 0 or (plain.endswith("s") and vocabulary.words[plain[:-1]] > 0)


def _is_strange(word: str, vocabulary: Vocabulary) -> bool:
    """Whether no other word of a long text ends like this one, while many end like it without its letter."""
    if len(word) < 6 or not word.isalpha() or _is_ending(word[:-1], word[-1]):
        return False
    ending, stem_ending = fold(word)[-3:], fold(word)[-4:-1]
    return len(vocabulary.words) > MANY_WORDS and vocabulary.endings[ending] == 1 < vocabulary.endings[stem_ending]


def _is_ending(stem: str, letter: str) -> bool:
    """Whether the letter may be an ending of the word itself: 'stated', 'taken', 'theirs', 'theme'."""
    if stem.isupper():
        return letter == "s"
    if len(stem) < 4 and stem.islower():
        return True
    return stem[-1].casefold() in ENDINGS.get(letter, "")
