"""Simplex noun groups, without their prepositional phrases.

Belongs here: where a noun group ends, its head, determiner and possessor.
Does not: coordination and apposition (`transforms.grammar.nominals`).
"""

from __future__ import annotations

from transforms.figures.values import ONES
from transforms.grammar import words
from transforms.grammar.acted_on import is_acted_on
from transforms.grammar.body_names import joins_a_name
from transforms.grammar.groups import QUOTES, Group
from transforms.grammar.lemmas import singular
from transforms.grammar.noun_group_ends import goes_on, opens_clause, opens_predicate, quotes_a_part
from transforms.grammar.noun_modifiers import (
    NOUN_TAGS,
    end_of_acronym_inside,
    is_adverb_inside,
    is_participle_inside,
    modifies,
)
from transforms.grammar.offices import office_noun
from transforms.grammar.tokens import Token

# "Took 170 guests hostage": what became of those named before.
_MADE_INTO = frozenset({"hostage", "captive"})
# A share of something opens a noun group: "by the evening | most of the town".
_SHARES = frozenset({"most", "plenty"})
OPENS_NOUN_GROUP = NOUN_TAGS | {"CD", "PRP", "DT", "PP$", "JJ", "RB"}


def noun_group(
    tokens: list[Token], i: int, dates: dict[int, int], figures: dict[int, int], names: dict[int, int]
) -> Group | None:
    """A noun group starting at `i`: determiner, numerals, adjectives, nouns, and possessives before it.

    `dates`, `figures` and `names` give, by the token they begin at, where such expressions end.
    """
    reading = _Reading(tokens, i, dates, figures, names)
    while reading.at < len(tokens) and reading.takes_next():
        pass
    return reading.group()


class _Reading:
    """A noun group being read from left to right: how far, and what its parts are so far.

    `begin` is where the part after the last possessive begins, `head` its head so far (-1: none yet).
    """

    def __init__(
        self, tokens: list[Token], start: int, dates: dict[int, int], figures: dict[int, int], names: dict[int, int]
    ) -> None:
        self.tokens, self.dates, self.figures, self.names = tokens, dates, figures, names
        self.start = self.begin = self.at = start
        self.head = -1
        self.possessor: Group | None = None
        self.determiner = ""

    def takes_next(self) -> bool:
        """Whether the group goes on with what stands next, which is then part of it."""
        tokens, begin, head, j = self.tokens, self.begin, self.head, self.at
        token = tokens[j]
        if head >= 0 and ((token.lower in _MADE_INTO and _is_plural(tokens, head)) or token.lower in _SHARES):
            return False
        if j in self.dates:
            return self._takes_date()
        if j in self.names:
            extends = head < 0 or tokens[head].tag != "NN" or _can_extend(tokens, head, j)
            if head == j - 1 and is_acted_on(tokens, begin, head, self.names[j]):
                return False
            return extends and not opens_clause(tokens, begin, head, j) and self._heads(self.names[j])
        if j in self.figures:
            counted = head == begin and tokens[head].lower in _BEFORE_COUNTS  # "all seven people aboard"
            return (head < 0 or counted) and self._heads(self.figures[j])
        if head >= 0 and opens_predicate(tokens, begin, head, j):
            return False
        if token.tag in NOUN_TAGS or (token.tag == "CD" and (head < 0 or tokens[head].tag in ("NNP", "CD"))):
            return not (token.tag == "NNP" and opens_clause(tokens, begin, head, j)) and self._heads(j + 1)
        if token.tag == "PRP" and (j == begin or (j == begin + 1 and tokens[begin].lower == "no")):
            self._heads(j + 1)
            return False
        if token.tag in ("DT", "PP$") and (j == begin or tokens[j - 1].lower in ("all", "both", "half", "such")):
            return self._takes_determiner()
        if modifies(tokens, begin, head, j) or is_participle_inside(tokens, self.start, head, j):
            self.at += 1
        elif is_adverb_inside(tokens, head, j):
            self.at += 1
        elif token.text in QUOTES and j > self.start and (head < 0 or self._takes_quote()):
            self.at += 1
        elif token.tag == "POS" and head >= 0 and j + 1 < len(tokens):
            self._takes_possessive()
        elif head >= 0 and (end := end_of_acronym_inside(tokens, j)):
            self.at = end
        elif head >= 0 and joins_a_name(tokens, head, j):
            self.at += 1
        return self.at > j

    def _takes_quote(self) -> bool:
        """'Two "jan militia" members', 'three "spies"': whether a quotation mark is around words of the group."""
        tokens, head, j = self.tokens, self.head, self.at
        if sum(token.text in QUOTES for token in tokens[self.start : j]) % 2:
            return tokens[head].tag in ("NN", "NNS") or goes_on(tokens, j)
        counted = self.begin in self.figures and tokens[head].tag in ("CD", "NNP")  # "seven", "three Ivorian"
        return quotes_a_part(tokens, j, counted)

    def _heads(self, end: int) -> bool:
        self.head, self.at = end - 1, end
        return True

    def _takes_date(self) -> bool:
        """ "The 13 November attacks", "Monday's raid": a date goes on to its noun, else the group ends before it."""
        end = self.dates[self.at]
        if self.at == self.start or end == len(self.tokens):
            return False
        following = self.tokens[end].tag
        if following == "POS" or (following in ("NN", "NNS", "NNP", "JJ") and self.head < 0):
            self.at = end
            return True
        return False

    def _takes_determiner(self) -> bool:
        token = self.tokens[self.at]
        self.determiner = token.lower
        if token.tag == "DT" and token.lower in _STAND_ALONE and self.head < 0:
            self.head = self.at
        self.at += 1
        return True

    def _takes_possessive(self) -> None:
        self.possessor = self._part(self.begin, self.at)
        self.begin, self.head, self.determiner = self.at + 1, -1, ""
        self.at += 1

    def _part(self, start: int, end: int) -> Group:
        tokens, head = self.tokens, self.head
        return Group("NP", start, end, head, _noun_lemma(tokens, head), self.possessor, self.determiner,
                     _is_plural(tokens, head), proper=tokens[head].tag == "NNP",
                     count=_count(tokens, start, end))  # fmt: skip

    def group(self) -> Group | None:
        """The group as read; None where no noun was found."""
        tokens, first = self.tokens, self.tokens[self.start]
        if self.head < 0:
            if not self.determiner or self.at <= self.begin or tokens[self.at - 1].tag not in ("JJ", "CD", "VBN"):
                return self.possessor
            self.head = self.at - 1  # "the wounded"
        if self.start == self.begin and first.tag == "PP$" and self.possessor is None:
            self.possessor = Group("NP", self.start, self.start + 1, self.start, first.lower, pronoun=True)
        whole = self._part(self.start, self.at)
        head = tokens[self.head]
        whole.pronoun = head.tag == "PRP" or (self.head == self.start and head.tag == "DT")
        return whole


def _count(tokens: list[Token], start: int, end: int) -> int:
    """How many a noun group is of, where a word or figure below a hundred opens it: "two", "his three"."""
    first = tokens[start + 1 : end] if tokens[start].tag in ("DT", "PP$") else tokens[start:end]
    word = first[0].lower if first else ""
    return ONES.get(word, int(word) if word.isascii() and word.isdigit() and len(word) <= _SMALL else 0)


_SMALL = 2
# Determiners that can be a group by themselves.
_STAND_ALONE = frozenset("this that these those both all some another each neither several".split())
_BEFORE_COUNTS = frozenset({"all", "these", "those"})


def _can_extend(tokens: list[Token], head: int, j: int) -> bool:
    """A common noun directly before a name is a title or a modifier of it ("spokesman Abu X")."""
    return head == j - 1


def _noun_lemma(tokens: list[Token], head: int) -> str:
    token = tokens[head]
    office = office_noun(tokens, head)[1] if token.tag == "NN" else ""
    return office or (singular(token.lower) if token.tag in ("NN", "NNS", "NNP") else token.lower)


def _is_plural(tokens: list[Token], head: int) -> bool:
    token = tokens[head]
    return (
        token.tag == "NNS"
        or token.lower in words.PLURAL
        or token.lower in ("people", "police", "both", "these", "those", "men")
    )
