"""How far off something was: "40 km (25 miles) from Gao", "two miles away from it", "some 30 km south of Gao".

Belongs here: whether a distance stands before a preposition.
Does not: which place is meant (`transforms.coding.where`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.grammar.tokens import Token
from transforms.names.place_words import COMPASS, LENGTHS

_BETWEEN = {"from": frozenset({"away"}), "off": frozenset({"away"}), "of": COMPASS}


def is_from_afar(tokens: Sequence[Token], k: int) -> bool:
    """Whether the preposition at `k` says how far off, and not whence or whose."""
    between = _BETWEEN.get(tokens[k].lower)
    j = k - 1
    while between is not None and j > 0 and (tokens[j].lower in between or tokens[j].text == ")"):
        j -= 1
    bearing = tokens[k].lower != "of" or tokens[k - 1].lower in COMPASS  # "held two miles of road"
    return between is not None and j > 0 and bearing and tokens[j].lower in LENGTHS


def is_beside(tokens: Sequence[Token], k: int) -> bool:
    """ "Positions east of Kibumba": near it; "the east of Mali" and "in north of Mali" are parts of it."""
    if tokens[k].lower != "of" or k < _NOUN_AND_BEARING or tokens[k - 1].lower not in COMPASS or k + 1 >= len(tokens):
        return False
    return tokens[k - 2].tag in ("NN", "NNS") and tokens[k + 1].is_capitalised


_NOUN_AND_BEARING = 2
