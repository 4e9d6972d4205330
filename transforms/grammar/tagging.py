"""Gives every token a word class.

Belongs here: the order of the steps, words that are names or parts of a date.
Does not: a word's class out of context (`transforms.grammar.general_lexicon`) and in it
(`transforms.grammar.neighbours`), groups of words (`transforms.grammar.grouping`).

Tags are the Penn Treebank's, with some of our own for the closed classes: `BE`, `HAVE`, `DO`, `W`
(relative and question words), `SUB` (subordinators), `POS` (the possessive mark), and the mark
itself for punctuation.
"""

from __future__ import annotations

from collections.abc import Collection

from transforms.figures.nouns import is_person
from transforms.grammar import words
from transforms.grammar.general_lexicon import general_lexicon, prior_tag, verb_base
from transforms.grammar.gerunds import BEARING
from transforms.grammar.lemmas import singular
from transforms.grammar.missing_verbs import supply_verbs
from transforms.grammar.neighbours import tag_in_context
from transforms.grammar.set_phrases import retag_set_phrases
from transforms.grammar.surroundings import FINITE
from transforms.grammar.tokens import Token


def tag(tokens: list[Token], names: Collection[int] = (), modifiers: Collection[int] = ()) -> None:
    """Fills in `token.tag` for a whole sentence.

    `names` are the positions that belong to known names, `modifiers` those of dates that modify a
    noun ("the 13 November attacks").
    """
    for i, token in enumerate(tokens):
        if i in names:
            token.tag = "NNP"
        elif i in modifiers and token.lower not in words.DETERMINERS:
            token.tag = "JJ"
        else:
            _tag_alone(tokens, i)
    for i in range(len(tokens)):
        if tokens[i].tag not in ("NNP", "POS") and i not in names and i not in modifiers:
            tokens[i].tag = tag_in_context(tokens, i)
            _retag_pair(tokens, i)
    _retag_on_board(tokens)
    retag_set_phrases(tokens, names)
    supply_verbs(tokens, names)


def _tag_alone(tokens: list[Token], i: int) -> None:
    """Tags a word by itself: a name by its capital, a part of a compound by its hyphen, else the lexicon's."""
    token = tokens[i]
    token.tag = prior_tag(token.lower)
    if token.is_capitalised and token.is_word and _looks_like_a_name(tokens, i):
        token.tag = "NNP"
    if token.text == "US" or (token.text == "May" and i):  # "US-trained", not "us"
        token.tag = "NNP"
    if token.lower in _ARTICLES and i + 1 < len(tokens) and tokens[i + 1].joined and tokens[i + 1].is_capitalised:
        token.tag = "NNP"  # "Saleh an-Nabhan"
    if token.lower == "general" and _is_a_rank(tokens, i):
        token.tag = "NN"
    if token.lower == "chief" and i and tokens[i - 1].tag == "NNS" and not _is_before_noun(tokens, i):
        token.tag = "NN"  # "an operations chief"
    if token.joined and tokens[i - 1].lower in _PREFIXES:
        token.tag = "JJ"  # "un-Islamic"
    if token.joined and token.lower.endswith("s") and token.lower[:-1].isdigit():
        token.tag = "NNS"  # "American F-15s", "two MiG-21s"


def _retag_pair(tokens: list[Token], i: int) -> None:
    """Sets right what a word and the one before it are together."""
    token = tokens[i]
    if (token.joined or token.lower in BEARING) and token.tag == "JJ" and tokens[i - 1].tag == "NN":
        tokens[i - 1].tag = "JJ"  # "oil-producing", "machete wielding"
    elif _takes_sides(tokens, i):
        token.tag = "JJ"
    elif _qualifies(tokens, i):
        tokens[i - 1].tag, token.tag = "JJ", "JJ"
    elif _ends_a_chain(tokens, i):
        for part in tokens[i - 2 : i + 1]:
            part.tag = "JJ"
    elif token.lower == "only" and i and tokens[i - 1].tag in ("DT", "PP$"):
        token.tag = "JJ"  # "the only survivor"
    elif token.lower == "ever" and i and (tokens[i - 1].tag == "JJ" or tokens[i - 1].lower == "first"):
        tokens[i - 1].tag, token.tag = "JJ", "JJ"  # "its first ever attack"
    elif _is_borne(tokens, i):
        token.tag = "JJ"  # "endured intensified attacks"
    elif token.lower == "crossing" and i and tokens[i - 1].lower in _CROSSED:
        token.tag = "NN"  # "attacked a border crossing"
    elif _closes_a_noun(tokens, i):
        tokens[i - 1].tag, token.tag = "NN", "NN"
    elif token.tag in FINITE and i > 1 and tokens[i - 1].lower in ("former", "latter"):
        tokens[i - 1].tag = "NN"  # "the former kidnapped three Americans"


def _retag_on_board(tokens: list[Token]) -> None:
    """ "Gunmen on board two boats": with "on" it governs what follows, as "aboard" does; not "all those on board"."""
    for i in range(1, len(tokens) - 1):
        opens = tokens[i + 1].tag in ("DT", "CD", "JJ", "NN", "NNS", "NNP", "PP$")
        if tokens[i].lower == "board" and tokens[i - 1].lower == "on" and opens:
            tokens[i].tag = "IN"


_ARTICLES = frozenset({"an", "as", "at", "ad"})  # before letters of the sun
_PREFIXES = frozenset({"un", "non", "anti"})


def _is_a_rank(tokens: list[Token], i: int) -> bool:
    """ "The general said", "a general dismissed in May", but not "the general public"."""
    after = prior_tag(tokens[i + 1].lower) if i + 1 < len(tokens) else "."
    return i > 0 and tokens[i - 1].tag in ("DT", "JJ", "CD", "PP$", "POS") and after not in ("NN", "NNS", "JJ", "CC")


def _takes_sides(tokens: list[Token], i: int) -> bool:
    """ "A pro-government tribal elder": whom somebody is for or against qualifies him."""
    sided = tokens[i].joined and i > 0 and tokens[i - 1].lower in ("pro", "anti")
    return sided and i + 1 < len(tokens) and prior_tag(tokens[i + 1].lower) in ("JJ", "NN", "NNS")


def _qualifies(tokens: list[Token], i: int) -> bool:
    """ "An off-duty policeman", "two on-site guards": a preposition and its noun tied by a hyphen, before a noun."""
    tied = tokens[i].joined and i > 1 and tokens[i - 1].tag in ("IN", "RB") and tokens[i].tag in ("NN", "JJ")
    inside = tied and tokens[i - 2].tag in ("DT", "CD", "JJ", "PP$")
    return inside and _is_before_noun(tokens, i)


def _ends_a_chain(tokens: list[Token], i: int) -> bool:
    """ "Hit-and-run attacks", "house-to-house fighting": words tied by a link and hyphens, before a noun."""
    tied = i > 1 and tokens[i].joined and tokens[i - 1].joined and tokens[i - 1].lower in _LINKS
    return tied and _is_before_noun(tokens, i)


_LINKS = frozenset("and to for by in on of".split())


def _is_before_noun(tokens: list[Token], i: int) -> bool:
    return i + 1 < len(tokens) and prior_tag(tokens[i + 1].lower) in ("NN", "NNS", "JJ")


# "A shoot-out", "the break-in", "a drive-by": a verb and its particle tied by a hyphen name a deed.
_TIED = frozenset("out in off up down over by back away through".split())


def _is_borne(tokens: list[Token], i: int) -> bool:
    """A participle between a verb of bearing and its object: "endured intensified RSF attacks"."""
    if tokens[i].tag not in ("VBD", "VBN") or not 0 < i < len(tokens) - 1 or tokens[i - 1].lower not in _BEARING_IT:
        return False
    return tokens[i + 1].tag in ("NN", "NNS", "NNP", "JJ")


_BEARING_IT = frozenset("endured endures faced faces suffered suffers saw seen witnessed experienced mounted".split())
_CROSSED = frozenset({"border", "frontier", "river", "level", "railway"})


def _closes_a_noun(tokens: list[Token], i: int) -> bool:
    token, before = tokens[i], tokens[i - 1]
    if not token.joined or token.lower not in _TIED or before.joined or before.tag not in ("NN", "VB", "VBP"):
        return False
    return i + 1 == len(tokens) or not tokens[i + 1].joined


def _looks_like_a_name(tokens: list[Token], i: int) -> bool:
    token = tokens[i]
    if (
        token.tag in ("DT", "IN", "PRP", "PP$", "CC", "W", "SUB", "MD", "BE", "HAVE", "DO", "TO", "CD")
        and len(token.text) > 1
    ):
        return False
    if token.lower.endswith("ists") and token.lower not in general_lexicon():
        return False  # "the Islamists": whoever holds to something
    opens = i == 0 or tokens[i - 1].text in {"“", '"', ":", "—", "(", "["} or _heads_an_item(tokens, i)
    if not opens:
        return not _is_one_of_many(tokens, i)
    if token.tag == "JJ" and i + 2 < len(tokens) and tokens[i + 1].lower == "and" and tokens[i + 2].is_capitalised:
        return True  # "French and Malian troops"
    if token.lower not in general_lexicon() and verb_base(token.lower) is None:
        return not is_person(token.lower) or token.lower == singular(token.lower)  # "Gendarmes": no name
    return token.tag == "VB" and _is_before_a_surname(tokens, i)


def _is_one_of_many(tokens: list[Token], i: int) -> bool:
    """ "A Policeman", "two Constables": a common noun that incident reports write with a capital."""
    counted = i > 0 and (tokens[i - 1].lower in ("a", "an") or prior_tag(tokens[i - 1].lower) == "CD")
    alone = i + 1 == len(tokens) or not (tokens[i + 1].is_capitalised or tokens[i + 1].joined)
    token = tokens[i]
    common = token.tag in ("NN", "NNS") and token.lower in general_lexicon() and not token.text.isupper()
    return counted and alone and common and not token.joined


def _heads_an_item(tokens: list[Token], i: int) -> bool:
    """ "MOSUL - A parked car bomb": a dash between spaces opens what an item tells."""
    dash = tokens[i - 1]
    return dash.text in ("-", "–") and tokens[i - 2].end < dash.start and dash.end < tokens[i].start


def _is_before_a_surname(tokens: list[Token], i: int) -> bool:
    """ "Peter Wani, their leader, ...": a verb that opens a sentence with a strange name behind it is a first name."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is not None and after.is_capitalised and after.is_word and after.lower not in general_lexicon()
