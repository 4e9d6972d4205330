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


def is_joined(instance: Instance) -> bool:
    """ "Koufa took part in the attack": others made it too."""
    support = instance.support
    return support is not None and (
        support.verb.lemma in ("participate", "join")
        or (support.verb.lemma == "take" and any(o.lemma == "part" for o in support.objects))
    )


def leaves_out_who(instance: Instance) -> bool:
    """ "Rockets were fired at the base": a passive need not say who did what its own object tells of."""
    clause, trigger = instance.clause, instance.trigger
    told = instance.noun is None and clause is not None and bool(trigger.object_lemmas)
    passive = told and clause is not None and clause.verb.voice == "passive"
    return passive and trigger.event_table == "attacks" and not instance.slots.get("subj")


def passes(instance: Instance) -> bool:
    """ "Zaranj fell to them", "is under their control": what passes to somebody is a place, not a person."""
    to = instance.trigger.frame.get("to")
    given = to is not None and to.role == "holder" and bool(instance.slots.get("to"))
    return given or any(noun and prep in ("under", "in", "into", "to") for prep, noun in instance.trigger.phrases)
