"""Words that stand between a verb and its object without belonging to either: "in turn", "what it called".

Belongs here: set phrases that act as one adverb, and the hedge that a free relative puts before a noun.
Does not: adverbs of one word (`transforms.grammar.words`).
"""

from __future__ import annotations

from collections.abc import Collection

from transforms.grammar.general_lexicon import general_lexicon, prior_tag
from transforms.grammar.tokens import Token

_PHRASES = frozenset(
    (phrase[0], phrase[1])
    for phrase in map(
        str.split,
        (
            "in turn",
            "by force",
            "in full",
            "in vain",
            "at once",
            "at last",
            "on foot",
            "in part",
            "once more",
            "for good",
            "no longer",
        ),
    )
)
_BESIDE = frozenset({"close", "adjacent", "next"})
_BEST_DAYS = frozenset("peak height zenith heyday apex apogee prime".split())
_CALLING = frozenset("called calls termed terms dubbed dubs considered considers labelled labeled".split())
_DESCRIBING = frozenset("described describes".split())
_SAYING = frozenset("said says".split())
_LONGEST_SPEAKER = 4


def retag_set_phrases(tokens: list[Token], names: Collection[int]) -> None:
    """Tags the words of set phrases and of "what X called" as adverbs, where no known name is among them."""
    for i in range(len(tokens) - 1):
        span = _phrase_end(tokens, i)
        if span > i and not any(k in names for k in range(i, span)):
            for token in tokens[i:span]:
                token.tag = "RB"


def _phrase_end(tokens: list[Token], i: int) -> int:
    lower = tokens[i].lower
    if lower in ("better", "best") and tokens[i + 1].lower == "known":
        return i + 1
    if _is_of_best_days(tokens, i):
        return i + 3
    if (lower, tokens[i + 1].lower) in _PHRASES:
        after = tokens[i + 2].lower if i + 2 < len(tokens) else ""
        # "in part of the town", "in full control"
        goes_on = after == "of" or (
            tokens[i + 1].lower == "full" and prior_tag(after) == "NN" and after in general_lexicon()
        )
        return i if goes_on else i + 2
    if lower in _BESIDE and tokens[i + 1].lower == "to" and i and tokens[i - 1].tag in ("NN", "NNS", "NNP"):
        return i + 1  # "a town close to the border"
    return _hedge_end(tokens, i) if lower == "what" and i else i


def _is_of_best_days(tokens: list[Token], i: int) -> bool:
    """ "At its peak X had ...": the name that follows is no part of the phrase."""
    if i + 3 >= len(tokens) or tokens[i].lower not in ("at", "in") or tokens[i + 1].tag != "PP$":
        return False
    return tokens[i + 2].lower in _BEST_DAYS and tokens[i + 3].is_capitalised


def _hedge_end(tokens: list[Token], i: int) -> int:
    """Where "what it called" ends, `i` when it is no hedge: "what police described as", "what he said was"."""
    for k in range(i + 2, min(i + 3 + _LONGEST_SPEAKER, len(tokens) - 1)):
        lower, following = tokens[k].lower, tokens[k + 1].lower
        if lower in _CALLING:
            return k + 1
        if (lower in _DESCRIBING and following == "as") or (lower in _SAYING and following in ("was", "were", "is")):
            return k + 2
        if not tokens[k].is_word:
            break
    return i
