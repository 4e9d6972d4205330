"""A place of a sentence that may report an event: a trigger with the noun groups that fill its slots.

Belongs here: what the later steps may ask of an instance. Does not: finding them (`arguments`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from transforms.coding.frames.triggers import Trigger
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group


@dataclass(slots=True, eq=False)
class Instance:
    """A trigger in a sentence with its slots: `subj`, `obj`, `obj2`, prepositions.

    `clause` hosts it; `noun` is its noun group when it is nominal. `loose` holds the other
    prepositional phrases, which may say where.
    """

    trigger: Trigger
    clause: Clause | None
    noun: Group | None
    slots: dict[str, list[Group]] = field(default_factory=dict)
    loose: list[tuple[str, Group]] = field(default_factory=list)
    support: Clause | None = None
    purpose: Clause | None = None
    claimants: list[Group] = field(default_factory=list)

    @property
    def head(self) -> int:
        """The index of the trigger's token."""
        if self.noun is not None:
            return self.noun.head
        assert self.clause is not None
        return self.clause.verb.head
