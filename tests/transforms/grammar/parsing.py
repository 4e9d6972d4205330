"""Parses an invented sentence without any dictionary of the field."""

from __future__ import annotations

from transforms.grammar.clause_finding import find_clauses
from transforms.grammar.clauses import Clause
from transforms.grammar.coordination import tie_noun_groups
from transforms.grammar.grouping import group
from transforms.grammar.groups import Group
from transforms.grammar.tagging import tag
from transforms.grammar.tokens import Token, tokenize


class Parsed:
    """A sentence's tokens, groups and clauses, with their words at hand."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[Token] = tokenize(text)
        tag(self.tokens)
        self.groups: list[Group] = group(self.tokens, {}, {}, {})
        tie_noun_groups(self.groups)
        self.clauses: list[Clause] = find_clauses(self.groups)

    def words(self, found: Group) -> str:
        """The words of a group."""
        return self.text[self.tokens[found.start].start : self.tokens[found.end - 1].end]

    def tag_of(self, word: str) -> str:
        """The tag of the first token spelled like that."""
        return next(token.tag for token in self.tokens if token.text == word)

    def noun(self, words: str) -> Group:
        """The noun group spelled like that."""
        return next(found for found in self.groups if found.kind == "NP" and self.words(found) == words)

    def clause(self, lemma: str) -> Clause:
        """The clause of a verb."""
        return next(clause for clause in self.clauses if clause.verb.lemma == lemma)

    def subjects(self, lemma: str) -> list[str]:
        """The words of a verb's subjects."""
        return [self.words(found) for found in self.clause(lemma).subjects]

    def objects(self, lemma: str) -> list[str]:
        """The words of a verb's objects."""
        return [self.words(found) for found in self.clause(lemma).objects]
