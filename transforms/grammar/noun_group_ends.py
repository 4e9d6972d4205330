"""Where a noun group ends before a noun that is not of it: a subject without its comma, an office given to a name.

Belongs here: the questions about the words on both sides of such an end. Does not: what a noun group takes
(`noun_groups`).
"""

from __future__ import annotations

from transforms.figures.nouns import is_person
from transforms.grammar import words
from transforms.grammar.groups import QUOTES
from transforms.grammar.noun_modifiers import (
    NOUN_TAGS,
)
from transforms.grammar.tokens import Token


def opens_clause(tokens: list[Token], begin: int, head: int, j: int) -> bool:
    """After an opening phrase without a comma a name is a subject: "in his absence Musa took over".

    A noun for a person may be a title of the name: "with his deputy Abu Musa".
    """
    if head == begin == j - 1 and begin and tokens[head].lower in _PENALTIES and tokens[begin - 1].lower == "to":
        return True  # "sentenced to death Musa Keita"
    phrase = head == j - 1 and begin == 1 and tokens[0].tag == "IN" and tokens[begin].tag == "PP$"
    if not phrase or tokens[head].tag != "NN" or is_person(tokens[head].lower) or tokens[head].lower in words.OFFICES:
        return False
    end = next((k for k in range(j, min(j + 8, len(tokens))) if tokens[k].tag != "NNP"), j)
    return end < len(tokens) and tokens[end].tag in ("VBD", "VBZ", "MD")


_PENALTIES = frozenset({"death", "prison", "jail"})


# After these a name and the office its bearer is given stand side by side.
_APPOINTING = frozenset(
    (
        "name named names naming elect elected elects electing appoint appointed appoints appointing proclaim"
        " proclaimed proclaims proclaiming declare declared declares declaring make made makes making choose chose"
        " chosen choosing designate designated crown crowned acclaim acclaimed confirm confirmed nominate nominated"
    ).split()
)


def quotes_a_part(tokens: list[Token], j: int, counted: bool) -> bool:
    """A quotation mark that opens around some words before the noun, or around the noun that a figure counts."""
    inside = range(j + 1, min(j + 2 + _LONGEST_QUOTED, len(tokens)))
    closing = next((k for k in inside if tokens[k].text in QUOTES), j)
    quoted = tokens[j + 1 : closing]
    if not quoted or any(token.tag not in _QUOTED_TAGS for token in quoted):
        return False
    if all(token.is_capitalised for token in (tokens[j - 1], *quoted)):
        return True  # 'al-Qaida "Central"'
    if counted and quoted[-1].tag in ("NN", "NNS"):
        return True
    return goes_on(tokens, closing)


def goes_on(tokens: list[Token], closing: int) -> bool:
    """Whether a noun follows a closing quotation mark."""
    return closing + 1 < len(tokens) and tokens[closing + 1].tag in NOUN_TAGS and not tokens[closing + 1].joined


_LONGEST_QUOTED = 3


_QUOTED_TAGS = NOUN_TAGS | {"JJ", "CD", "VBN", "VBG"}


def opens_predicate(tokens: list[Token], begin: int, head: int, j: int) -> bool:
    """ "Elected Musa Keita head of its council": the office is said of the name, not part of one noun group."""
    names_end = j == head + 1 and head > begin and tokens[head].tag == "NNP" and tokens[begin].tag == "NNP"
    if not names_end or not begin or not _is_appointing(tokens, begin):
        return False
    office = next((k for k in range(j, min(j + _LONGEST_OFFICE, len(tokens))) if _ends_office(tokens, k)), None)
    if office is None or any(tokens[k].is_capitalised or not tokens[k].is_word for k in range(j, office + 1)):
        return False
    end = next((k for k in range(office + 1, len(tokens)) if not tokens[k].joined), len(tokens))  # "secretary-general"
    return end == len(tokens) or tokens[end].tag in ("IN", "CC") or not tokens[end].is_word


_LONGEST_OFFICE = 4


def _ends_office(tokens: list[Token], k: int) -> bool:
    """The last noun of an office: "emir", the second of "deputy emir", the third of "deputy defence chief"."""
    goes_on = k + 1 < len(tokens) and tokens[k + 1].tag in ("NN", "JJ") and not tokens[k + 1].joined
    return tokens[k].lower in words.OFFICES and not goes_on


def _is_appointing(tokens: list[Token], begin: int) -> bool:
    """A verb of appointing right before the name, or before those listed ahead of it."""
    if tokens[begin - 1].lower in _APPOINTING:
        return True
    listed = tokens[begin - 1].lower in (",", "and")
    return listed and any(token.lower in _APPOINTING for token in tokens[max(begin - _LISTED, 0) : begin])


_LISTED = 14
