"""A clause: a verb group with its subjects, objects and phrases.

Belongs here: what a clause is.
Does not: how clauses are found (`transforms.grammar.clause_finding`), which verbs signal an event, or
what a subject's role is (`transforms.coding`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from transforms.grammar import words
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members
from transforms.grammar.tokens import Token


@dataclass(slots=True, eq=False)
class Clause:
    """A verb group and what depends on it; positions are indexes into the sentence's groups.

    `subjects` and `objects` are grammatical: the subject of a passive is what is acted upon.
    `phrases` are `(preposition, noun group)` pairs. `relation` says how the clause hangs on its
    `governor`: `main`, `relative`, `coordinate`, `adverbial`, `complement`. `governing_noun` is the
    noun an infinitive completes ("the decision to attack"); `modifies` what a relative clause is about,
    whatever it is in the clause ("the raid in which 21 died").
    """

    position: int
    verb: Group
    start: int = 0
    end: int = 0
    subjects: list[Group] = field(default_factory=list)
    objects: list[Group] = field(default_factory=list)
    phrases: list[tuple[str, Group]] = field(default_factory=list)
    relation: str = "main"
    subordinator: str = ""
    governor: Clause | None = None
    governing_noun: Group | None = None
    modifies: list[Group] = field(default_factory=list)


def agents_of(clause: Clause) -> list[Group]:
    """Those by whom a passive clause says it was done."""
    by = (noun for preposition, noun in clause.phrases if preposition == "by" and noun.lemma not in words.STOOD_BY)
    return [agent for noun in by for agent in members(noun)]


def is_negated(clause: Clause) -> bool:
    """Its verb or one of its arguments says that it was not so: "did not attack", "nobody attacked"."""
    nouns = (*clause.subjects, *clause.objects[:1])
    denied = any(noun.determiner in ("no", "neither") or noun.lemma in words.NEGATIONS for noun in nouns)
    return clause.verb.negated or denied


def after_objects(clause: Clause, tokens: Sequence[Token]) -> list[int]:
    """The tokens at which a word may say what became of an object: "left dead six men", "left six men dead".

    After the verb, and from the end of its object to the next verb that has a subject of its own: "left a trader
    from Gao, Musa Keita, dead".
    """
    found = [clause.verb.end] if clause.verb.end < len(tokens) else []
    for k in range(clause.objects[0].end if clause.objects else len(tokens), len(tokens)):
        if tokens[k].tag in _PARTING or tokens[k].text in _MARKS:
            break
        found.append(k)
    return found


_PARTING = frozenset({"VBD", "VBZ", "VBP", "BE", "HAVE", "DO", "MD", "SUB", "W"})
_MARKS = frozenset({".", ";", ":"})
