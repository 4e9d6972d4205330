"""A clause: a verb group with its subjects, objects and phrases.

Belongs here: what a clause is.
Does not: how clauses are found (`transforms.grammar.clause_finding`), which verbs signal an event, or
what a subject's role is (`transforms.coding`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from transforms.grammar.groups import Group


@dataclass(slots=True, eq=False)
class Clause:
    """A verb group and what depends on it; positions are indexes into the sentence's groups.

    `subjects` and `objects` are grammatical: the subject of a passive is what is acted upon.
    `phrases` are `(preposition, noun group)` pairs. `relation` says how the clause hangs on its
    `governor`: `main`, `relative`, `coordinate`, `adverbial`, `complement`. `governing_noun` is the
    noun an infinitive completes ("the decision to attack").
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
