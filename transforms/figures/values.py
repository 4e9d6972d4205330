"""What a numeral or number word is worth, alone and under a qualifier.

Belongs here: numbers in digits and words, magnitudes, vague amounts, and what "more than" does to them.
Does not: where they stand in a sentence (`numbers`).

Vague amounts have a least value and no most: dozens 24, scores 40, hundreds 200, thousands 2,000, tens of
thousands 20,000, several 3, a few 2; of a magnitude as many of it (several dozen 36).
"""

from __future__ import annotations

import re

ONES = {
    word: number
    for number, word in enumerate(
        (
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ),
        1,
    )
}
TENS = {
    word: 10 * number
    for number, word in enumerate(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), 2)
}
SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
VAGUE = {
    "dozens": 24,
    "scores": 40,
    "tens": 20,
    "hundreds": 200,
    "thousands": 2000,
    "millions": 2_000_000,
    "tens of thousands": 20_000,
    "hundreds of thousands": 200_000,
    "dozens upon dozens": 24,
}
FEW = {"several": 3, "a few": 2, "few": 2, "a handful of": 3, "a handful": 3}
EXACT = {
    "both": 2,
    "a couple of": 2,
    "a couple": 2,
    "a pair of": 2,
    "a dozen": 12,
    "half a dozen": 6,
    "half-a-dozen": 6,
    "a score of": 20,
    "a hundred": 100,
    "a thousand": 1000,
    "a million": 1_000_000,
    "a trio of": 3,
}

Bounds = tuple[int | None, int | None]
_SPACED = re.compile(r"(?<=\d) (?=\d{3}\b)")  # "30 000"


def number(text: str) -> int | None:
    """The value of a numeral or of number words, None when it has none."""
    words = _SPACED.sub("", text.lower()).replace("-", " ").split()
    total = current = 0
    for word in words:
        if word == "and":
            continue
        if word in SCALES:
            current = (current or 1) * SCALES[word]
            if SCALES[word] >= 1000:
                total, current = total + current, 0
        elif (value := _plain(word)) is not None:
            if isinstance(value, float):
                return _scaled(value, words)
            current += value
        else:
            return None
    return total + current


def _plain(word: str) -> int | float | None:
    if word in ONES or word in TENS:
        return ONES.get(word) or TENS[word]
    digits = word.replace(",", "")
    if digits.isdigit() and len(digits) < 16:
        return int(digits)
    whole, _, fraction = digits.partition(".")
    return float(digits) if whole.isdigit() and fraction.isdigit() and len(digits) < 16 else None


def _scaled(value: float, words: list[str]) -> int | None:
    scale = SCALES.get(words[-1], 1)
    return round(value * scale)


def vague(text: str) -> Bounds | None:
    """The bounds of a vague amount, None for any other words."""
    folded = " ".join(text.lower().split())
    if folded in VAGUE:
        return VAGUE[folded], None
    if folded in EXACT:
        return EXACT[folded], EXACT[folded]
    if folded in FEW:
        return FEW[folded], None
    few, _, scale = folded.rpartition(" ")
    if few in FEW and scale in SCALES:
        return FEW[few] * SCALES[scale], None
    return None


def shared_scale(first: str, second: str) -> int:
    """What the last word of a range says of its first number too: the million of "between 50 and 100 million"."""
    words = second.lower().replace("-", " ").split()
    low, high, scale = number(first), number(second), SCALES.get(words[-1], 1)
    own = set(first.lower().replace("-", " ").split()) & set(SCALES)
    shared = len(words) > 1 and not own and low is not None and high is not None and low * scale < high
    return scale if shared else 1


def qualified(bounds: Bounds, qualifier: str) -> Bounds:
    """Bounds under the qualifier's class: more, least, most, fewer, or none of them."""
    low, high = bounds
    if qualifier == "more" and low is not None:
        return (low + 1 if high is not None else low), None
    if qualifier == "least":
        return low, None
    if qualifier == "most":
        return None, high if high is not None else low
    if qualifier == "fewer" and (high or low):
        return None, max((high or low or 1) - 1, 0)
    return bounds
