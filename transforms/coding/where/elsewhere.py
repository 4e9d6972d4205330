"""Countries named for whom they send or what lies beyond: "the Iran-backed militia", "near the border with Mali".

Belongs here: which mentions of a sentence say nothing of where it happened, nor of what the article is about.
Does not: finding names (`transforms.names.placefinding`), the place of an event (`transforms.coding.where.placing`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.tokens import Token
from transforms.names.place import PlaceMention
from transforms.names.place_words import ORIGINS
from transforms.names.places import PlaceLexicon

_BORDERS = frozenset({"border", "borders", "frontier", "frontiers"})
# "The Kenyan border town" is in Kenya.
_NOUNS = frozenset({"NN", "NNS"})


def named_in_earnest(
    tokens: Sequence[Token], mentions: Sequence[PlaceMention], lexicon: PlaceLexicon
) -> list[PlaceMention]:
    """The mentions without the countries that are only named beside, in order."""
    kept: list[PlaceMention] = []
    beyond = -1  # the token after a country beyond a border: "the border with Mali and Niger"
    for mention in mentions:
        listed = beyond >= 0 and all(t.lower in ("and", ",") for t in tokens[beyond : mention.start])
        if not _is_country(mention, lexicon):
            after = tokens[mention.end : mention.end + 1]
            if not (after and after[0].joined and after[0].lower == "based"):  # "a Kinshasa-based group" is anywhere
                kept.append(mention)
        elif _is_neighbour(tokens, mention) or listed:
            beyond = mention.end
        elif mention.start and tokens[mention.start - 1].lower == "outside":
            continue  # "its first raid outside Mali"
        elif _is_where_to(tokens, mention.start):
            continue
        elif not (_is_origin(tokens, mention.end) or _strikes_abroad(tokens, mention, lexicon)):
            kept.append(mention)
    return kept


def _is_where_to(tokens: Sequence[Token], start: int) -> bool:
    """ "Arrested as he tried to travel to Syria", "extradited to France": where somebody was bound for."""
    at = start - 1 if start and tokens[start - 1].lower == "the" else start
    return at > 1 and tokens[at - 1].lower in ("to", "for") and tokens[at - 2].lower in _BOUND


_BOUND = frozenset(
    (
        "travel travels travelled traveled travelling traveling fly flew flown flying flight flights plane trip journey"
        " extradite extradited extraditing extradition deport deported deporting deportation bound"
    ).split()
)


def _is_country(mention: PlaceMention, lexicon: PlaceLexicon) -> bool:
    return all(lexicon.place(candidate).kind == "country" for candidate in mention.candidates)


def _is_origin(tokens: Sequence[Token], end: int) -> bool:
    """Whether a hyphen ties the country named before token `end` to what comes from it: "the Iran-backed militia"."""
    return end < len(tokens) and tokens[end].joined and tokens[end].lower in ORIGINS


def _strikes_abroad(tokens: Sequence[Token], mention: PlaceMention, lexicon: PlaceLexicon) -> bool:
    """ "A US drone strike", "Israeli jets": of countries whose aircraft are mostly told of elsewhere."""
    after = [token.lower for token in tokens[mention.end : mention.end + 2]]
    codes = {lexicon.place(candidate).country_code for candidate in mention.candidates}
    flown = after[:1] if after[:1] != ["air"] else after[1:]
    return codes <= STRIKING_ABROAD and bool(_FROM_THE_AIR & set(flown))


# States whose aircraft strike in other countries more often than at home.
STRIKING_ABROAD = frozenset("US IL TR RU FR GB SA AE IR JO".split())
_FROM_THE_AIR = frozenset(
    "drone drones jet jets warplane warplanes aircraft airstrike airstrikes strike strikes missile missiles".split()
)


def _is_neighbour(tokens: Sequence[Token], mention: PlaceMention) -> bool:
    """ "Near the border with Mali", "toward the Malian border": what happened did so on this side of it."""
    start, end = mention.start, mention.end
    if start > 1 and tokens[start - 1].lower == "with" and tokens[start - 2].lower in _BORDERS:
        return True
    if end >= len(tokens) or tokens[end].lower not in _BORDERS or tokens[end].joined or tokens[start].joined:
        return False
    return end + 1 == len(tokens) or prior_tag(tokens[end + 1].lower) not in _NOUNS
