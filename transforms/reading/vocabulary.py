"""The words of one document, as evidence for mending broken ones.

Belongs here: counting words and the parts of hyphenated ones, and decisions that rest on the counts.
Does not: a dictionary of any language, beyond the few word parts that hyphenation needs.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from transforms.reading.words import word_set

QUOTES = "'’‘`´ʼʻʿʾ"
WORD = re.compile(rf"[^\W_]+(?:[-{QUOTES}][^\W_]+)*")
BROKEN = re.compile(r"[-\u2010\u00ad][ \t]{0,8}[\r\n\f]\s{0,40}\S{1,60}")
LONGEST_WORD = 60
UNQUOTE = str.maketrans("", "", QUOTES)
POSSESSIVE = re.compile(rf"[{QUOTES}]s$")

ARTICLES = word_set("al el ul ad ag an ar as ash at az ed er ez es ud ur us uz wal bil lil abd")
ENGLISH_AL = (
    "though",
    "ready",
    "ways",
    "most",
    "so",
    "low",
    "li",
    "leg",
    "ter",
    "one",
    "ong",
    "ert",
    "ike",
    "bu",
    "ge",
)
KEPT = word_set("self non ex anti pro quasi mid well half")
PARTICLES = word_set("out up off down")
MELTED = word_set("over under out counter inter with there where some any every through up on in off never")


def fold(word: str) -> str:
    """A word as counted: no possessive, no quotes used as letters, no case."""
    return POSSESSIVE.sub("", word).translate(UNQUOTE).casefold()


@dataclass(frozen=True)
class Vocabulary:
    """Counts of the folded words of a document, of the parts of hyphenated words, and of pairs of parts.

    `quoted` holds the folded words that were seen with a quote used as a letter inside; `endings`
    counts the different words by their last three letters.
    """

    words: Counter[str]
    pairs: Counter[tuple[str, str]]
    quoted: frozenset[str]
    endings: Counter[str]

    def __contains__(self, word: str) -> bool:
        return fold(word) in self.words


def read_vocabulary(text: str) -> Vocabulary:
    """Count the words of a text; words broken at a line end are left out."""
    raw: Counter[str] = Counter(WORD.findall(_without_broken(text)))
    words: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    quoted: set[str] = set()
    for word, count in raw.items():
        parts = word.split("-")
        folded = [fold(part) for part in parts]
        for part, plain in zip(parts, folded, strict=True):
            words[plain] += count
            if len(plain) < len(POSSESSIVE.sub("", part)):
                quoted.add(plain)
        for pair in pairwise(folded):
            pairs[pair] += count
        if len(parts) > 1:
            words["-".join(folded)] += count
    return Vocabulary(words, pairs, frozenset(quoted), Counter(word[-3:] for word in words))


def _without_broken(text: str) -> str:
    """The text without the words that a line end breaks, which would be counted as two."""
    pieces: list[str] = []
    last = 0
    for match in BROKEN.finditer(text):
        start = match.start()
        while start > last and match.start() - start < LONGEST_WORD and not text[start - 1].isspace():
            start -= 1
        pieces.append(text[last:start])
        last = match.end()
    pieces.append(text[last:])
    return " ".join(pieces)


def keeps_hyphen(left: str, right: str, vocabulary: Vocabulary) -> bool:
    """Whether the hyphen between `left` and `right`, broken at a line end, belongs to the word.

    `left` and `right` are the parts directly at the hyphen ('Qa' and '`ida', 'long' and 'term').
    """
    if not left or not right or right[0] in QUOTES:
        return False
    if left[-1].isdigit() or right[0].isdigit():
        return True
    first, second = fold(left), fold(right)
    joined, paired = vocabulary.words[first + second], vocabulary.pairs[first, second]
    if joined != paired:
        return paired > joined
    if right[0].isupper():
        return not (left.isupper() and right.isupper() and len(left) > 1)
    if first in ARTICLES:
        return first in ("al", "el", "ul", "ez", "ash", "wal") and not (first == "al" and second.startswith(ENGLISH_AL))
    if first in KEPT:
        return True
    return second in PARTICLES and first not in MELTED and len(first) > 3
