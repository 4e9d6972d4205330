"""Names of places that only say where the one before them lies: "in Gao, Mali".

Belongs here: which names a chain holds. Does not: finding places (`transforms.names`), where an event was (`where`).
"""

from __future__ import annotations

from itertools import pairwise

from transforms.coding.lexicon import Lexicon
from transforms.coding.where.placed import PlacedMention
from transforms.grammar.tokens import Token
from transforms.names.place import Place
from transforms.names.places import PlaceLexicon


def holders(tokens: list[Token], places: list[PlacedMention], lexicon: Lexicon) -> dict[int, int]:
    """Where "Mali" of "Gao, Mali" ends, by its comma: places that only say where the one before them lies.

    Of "in Sawa Barracks, Tandako, Gao Region," the comma behind the first name, whether or not a gazetteer has it.
    """
    unlisted = {k: outer.end for outer in places if (k := _opens_unlisted(tokens, outer)) > 0}
    return unlisted | {
        inner.end: outer.end
        for inner, outer in pairwise(places)
        if outer.start == inner.end + 1
        and tokens[inner.end].text == ","
        and _lies_in(inner.place, outer.place, lexicon.places)
    }


def _opens_unlisted(tokens: list[Token], outer: PlacedMention) -> int:
    """The comma behind the first of two names that a wide place between commas closes; 0 for none."""
    closed = outer.end < len(tokens) and tokens[outer.end].text == ","
    if outer.place.kind not in _WIDER or outer.demonym or not closed:
        return 0
    k = outer.start - 1
    for _ in range(_NAMES_BEFORE):
        if k < 2 or tokens[k].text != ",":
            return 0
        comma, k = k, k - 1
        while k > 0 and comma - k <= _LONGEST_NAME and tokens[k].tag == "NNP":
            k -= 1
        if k == comma - 1:
            return 0
    return comma if k > 0 and tokens[k].lower in ("in", "at", "near") else 0


_NAMES_BEFORE, _LONGEST_NAME = 2, 3


def _lies_in(inner: Place, outer: Place, places: PlaceLexicon) -> bool:
    wider = outer.kind in _WIDER and inner.kind not in _WIDER[outer.kind]
    if not wider or not inner.country_code or inner.country_code != outer.country_code:
        return False
    return outer.kind != "area" or places.contains(outer.place_id, inner.place_id)


_WIDER = {"country": ("country", "region"), "area": ("country", "region", "area"), "region": ("country", "region")}
