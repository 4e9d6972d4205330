"""Names that a text introduces with an abbreviation of its own: "the Front for Rebirth and Liberation (FRL)".

Belongs here: how far the long name goes, after Schwartz and Hearst (2003), "A simple algorithm for identifying
abbreviation definitions". Does not: names of the dictionaries (`transforms.names.resolution`), who bears them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from transforms.names.place import words_of

_JOINING = words_of("of for the and in on to de du des la le les et pour del do da e y al el - ’s 's")
# What the long name of a body says it is, where its letters are those of another language.
_BODIES = words_of(
    "front movement army organisation organization party union league alliance coalition congress council committee"
    " group forces force brigade brigades battalion militia network command resistance mouvement armée"
)
_LETTERS = range(2, 9)
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Introduced:
    """A long name at tokens `[start, end)` and the abbreviation it is given at token `short`."""

    start: int
    end: int
    short: int


def introduced(words: Sequence[str]) -> list[Introduced]:
    """The names of a sentence's words that an abbreviation in brackets follows."""
    found = []
    for i in range(2, len(words) - 2):
        short = words[i + 1]
        if words[i] != "(" or words[i + 2] not in (")", ",", ";") or not _is_abbreviation(short):
            continue
        start = _by_initials(words, i, short)
        start = _by_capitals(words, i) if start is None else start
        if start is not None and i - start > 1:
            found.append(Introduced(start, i, i + 1))
    return found


def _is_abbreviation(word: str) -> bool:
    letters = word.replace("-", "").replace(".", "")
    return len(letters) in _LETTERS and letters.isalpha() and letters.isupper()


def _by_initials(words: Sequence[str], end: int, short: str, joining: bool = False) -> int | None:
    """Where the words begin whose initials the letters are; those that only join others may be left out.

    `joining`: whether such words give letters, which they do only where the others do not suffice.
    """
    letters = [letter for letter in short.upper() if letter.isalpha()]
    k = end - 1
    while k >= max(end - _LONGEST, 0) and letters:
        joins = words[k].lower() in _JOINING
        if words[k][:1].upper() == letters[-1] and (joining if joins else words[k][:1].isupper()):
            letters.pop()
        elif not joins:
            break
        k -= 1
    if not letters and words[k + 1][:1].isupper():
        return k + 1
    return None if joining else _by_initials(words, end, short, joining=True)


def _by_capitals(words: Sequence[str], end: int) -> int | None:
    """Where the capitalised words begin that end at the bracket, when they call themselves a body."""
    k = end
    while k > max(end - _LONGEST, 0):
        previous = words[k - 1]
        if not previous[:1].isupper() and (previous.lower() not in _JOINING or previous.lower() in ("and", "in", "to")):
            break
        k -= 1
    while k < end and words[k].lower() in _JOINING:
        k += 1
    return k if any(word.lower() in _BODIES for word in words[k:end]) else None
