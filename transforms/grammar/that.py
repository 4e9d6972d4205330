"""What "that" is: a relative or what opens a clause, or a determiner, as in "that year" and "that number was down".

Belongs here: this one word. Does not: other words told by their neighbours (`transforms.grammar.neighbours`).
"""

from __future__ import annotations

from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.tokens import Token


def tag_of_that(tokens: list[Token], i: int) -> str:
    """`W` for a relative pronoun or the opener of a clause at `i`, `DT` for a determiner."""
    after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    if after == "of":
        return "DT"  # "the death of X and that of Y"
    if (
        i
        and tokens[i - 1].tag in ("NN", "NNS", "NNP")
        and prior_tag(after) in ("BE", "HAVE", "MD", "VBD", "VBZ", "RB", "DO")
    ):
        return "W"
    determined = tokens[i + 1].is_capitalised if i + 1 < len(tokens) else False
    if prior_tag(after) == "VBG" and i and tokens[i - 1].tag == "VBD" and not _has_verb(tokens, i + 2):
        return "DT"  # "claimed that killing a day later"
    known_month = after in _PERIODS
    sized = i + 2 < len(tokens) and after in _SUMS and prior_tag(tokens[i + 2].lower) in ("BE", "HAVE", "VBD", "MD")
    if sized and (i == 0 or tokens[i - 1].tag in ("CD", ",", "IN", "CC")):
        return "DT"  # "by 2019 that number was down to 350"
    if known_month or (
        prior_tag(after) in ("NN",)
        and not determined
        and (i == 0 or tokens[i - 1].tag in ("IN", "TO", ",", "CC", "VB", "VBD", "VBG"))
    ):
        return "DT"
    return "W"


def _has_verb(tokens: list[Token], i: int) -> bool:
    """Whether a verb follows from `i` on, as it does where "that" opens a clause."""
    return any(prior_tag(token.lower) in ("VBD", "VBZ", "BE", "HAVE", "MD", "DO") for token in tokens[i:])


_SUMS = frozenset({"number", "figure", "total", "strength", "force"})
_PERIODS = frozenset(
    (
        "january february march april may june july august september october november december day week"
        " month year spring summer autumn fall winter time date period same"
    ).split()
)
