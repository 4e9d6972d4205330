"""Places that head the entries of a list: "MOSUL - Gunmen shot dead ...", "- Bay: Mortar rounds landed ...".

Belongs here: whether a text is such a list, and which place an entry stands under.
Does not: the dateline of a report, which says where it was written (`grounds`).
"""

from __future__ import annotations

from collections.abc import Iterable

from transforms.coding.analysis import Analysis, Scan
from transforms.grammar.tokens import Token
from transforms.names.place import PlaceMention

_MARKS = frozenset("-–—:")
_NEAR = frozenset({"near", "in", "outside"})
# One report has one dateline; a list has several entries.
_FEWEST = 2


def entries(scans: Iterable[Scan]) -> frozenset[int]:
    """The sentences that open an entry of a list with a place and a mark; none where the text is no list.

    Within a paragraph only names in capitals open one.
    """
    found: list[int] = []
    paragraph = -1
    for scanned in scans:
        sentence, tokens = scanned.sentence, scanned.tokens
        opens_paragraph, paragraph = sentence.paragraph != paragraph, sentence.paragraph
        shouted = bool(tokens) and tokens[_first_word(tokens)].text.isupper()
        if (opens_paragraph or shouted) and sentence.kind != "heading" and _opens(tokens, scanned.places):
            found.append(sentence.ordinal)
    return frozenset(found) if len(found) >= _FEWEST else frozenset()


def rubric(analysis: Analysis) -> str:
    """The id of the place that the sentence opens with, "" where it opens with none."""
    first = _first_word(analysis.tokens)
    return next((m.place.place_id for m in analysis.places if m.start == first), "")


def _opens(tokens: list[Token], places: list[PlaceMention]) -> bool:
    first = _first_word(tokens)
    ends = [m.end for m in places if m.start == first and m.kind != "demonym"]
    return any(end < len(tokens) and tokens[end].text in _MARKS for end in ends)


def _first_word(tokens: list[Token]) -> int:
    """The first token after bullets and "near"."""
    k = 0
    while k < len(tokens) - 1 and (not tokens[k].is_word or tokens[k].lower in _NEAR):
        k += 1
    return k
