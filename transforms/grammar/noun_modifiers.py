"""What stands before a noun inside its group: adjectives, participles, adverbs, acronyms in brackets.

Belongs here: whether a word is part of the group that is being read. Does not: the reading (`noun_groups`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.general_lexicon import general_lexicon
from transforms.grammar.tokens import Token

NOUN_TAGS = frozenset({"NN", "NNS", "NNP"})


def modifies(tokens: list[Token], begin: int, head: int, j: int) -> bool:
    """An adjective before the noun, or inside a compound that a noun still has to end."""
    if tokens[j].tag != "JJ" or head < 0:
        return tokens[j].tag == "JJ"
    chained = all(token.tag == "JJ" for token in tokens[head + 1 : j])  # "the JNIM military chief Musa Keita"
    inside = (chained and tokens[head].tag in ("DT", "CD", "NNP")) or _is_graded(tokens, head, j)
    return (inside or _is_compound_so_far(tokens, begin, head, j)) and _noun_follows(tokens, j)


def _is_graded(tokens: list[Token], head: int, j: int) -> bool:
    """The word after a number and an adverb: "some 300 heavily armed men"."""
    return head == j - 2 and tokens[head].tag == "CD" and tokens[j - 1].tag == "RB"


def is_participle_inside(tokens: list[Token], start: int, head: int, j: int) -> bool:
    """ "The newly formed group": a participle before its noun."""
    if tokens[j].tag not in ("VBN", "VBG", "VBD") or j == start:
        return False
    if head >= 0:
        return _is_graded(tokens, head, j) and _noun_follows(tokens, j)
    return _noun_follows(tokens, j) and tokens[j - 1].tag in ("DT", "JJ", "PP$", "CD", "POS", "RB")


def is_adverb_inside(tokens: list[Token], head: int, j: int) -> bool:
    """ "Heavily armed men", "nearly 30 rebels": an adverb before an adjective, participle or numeral."""
    counted = head == j - 1 and tokens[head].tag == "CD"  # "some 300 heavily armed men"
    if tokens[j].tag != "RB" or (head >= 0 and not counted) or j + 1 == len(tokens):
        return False
    if counted and not (tokens[j].lower.endswith("ly") and _noun_follows(tokens, j + 1)):
        return False
    tied = tokens[j + 1].tag in ("JJ", "CD", "VBN", "VBD")
    return tied and tokens[j].lower not in words.NEGATIONS and tokens[j].lower not in _RESULTS


# What became of an object that follows is no part of it: "shot dead 12 men".
_RESULTS = frozenset({"dead", "free", "ablaze", "alight"})


def end_of_acronym_inside(tokens: list[Token], j: int) -> int:
    """Where an acronym in brackets ends inside a compound, 0 for none: "an improvised explosive device (IED) blast".

    Or a short name: "the Communist Party of India (CPI Maoist) cadres"; or a rank: "Sub Inspector (SI) Musa Keita".
    """
    if tokens[j].text != "(" or tokens[j - 1].tag not in ("NN", "NNP"):
        return 0
    end = next((k for k in range(j + 2, min(j + _LONGEST_SHORT_NAME, len(tokens) - 1)) if tokens[k].text == ")"), 0)
    inside = tokens[j + 1 : end]
    named = bool(inside) and _is_short(tokens[j - 1], inside[0]) and all(token.is_capitalised for token in inside)
    if not named or end + 1 >= len(tokens):
        return 0
    rank = end == j + 2 and inside[0].text.isupper() and tokens[j - 1].lower in general_lexicon()
    titled = rank and tokens[end + 1].tag == "NNP"
    if tokens[end + 1].tag == "JJ" and [t.tag for t in tokens[end + 2 : end + 4]][-1:] != ["NNP"]:
        end += end + 2 < len(tokens)  # "the Front (FLX) terrorist group"
    return end + 1 if titled or tokens[end + 1].tag in ("NN", "NNS") else 0


_LONGEST_SHORT_NAME = 5


def _is_short(before: Token, first: Token) -> bool:
    """An acronym; behind a name it may have small letters: "Lashkar-e-Taiba (LeT) militants"."""
    several = sum(letter.isupper() for letter in first.text) > 1
    return first.text.isupper() or (before.tag == "NNP" and several)


def _is_compound_so_far(tokens: list[Token], begin: int, head: int, j: int) -> bool:
    """After a preposition or conjunction no second object follows: "in a roadside remote-controlled blast"."""
    return (
        tokens[head].tag == "NN"
        and tokens[begin].lower in ("a", "an")
        and begin > 0
        and tokens[begin - 1].tag in ("IN", "SUB")
        and all(token.tag == "JJ" for token in tokens[head + 1 : j])
    )


def _noun_follows(tokens: list[Token], j: int) -> bool:
    for k in range(j + 1, min(j + 4, len(tokens))):
        if tokens[k].tag in NOUN_TAGS:
            return True
        if tokens[k].tag not in ("JJ", "CD", "VBN"):
            return False
    return False
