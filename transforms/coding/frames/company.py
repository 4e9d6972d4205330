"""Those told beside a subject or object without "and": "X, along with Y, attacked", "listed X as well as Y".

Belongs here: whom such words join to whom in a clause. Does not: lists with "and" (`transforms.grammar.nominals`),
allies and partners that a trigger's own frame asks for ("merged with Y").
"""

from __future__ import annotations

from transforms.coding.frames.instances import Instance
from transforms.coding.frames.phrases import opens
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members
from transforms.grammar.tokens import Token

_WITH = frozenset({"along", "together"})
# Who has it done to him in company; a place or a force hit "together with Y" may be Y's prey or partner.
_IN_COMPANY = frozenset({"victim", "detainee", "person"})
_LISTED = "designations"


def add_company(instance: Instance, tokens: list[Token], passive: bool) -> None:
    """Put those told in company into the slot of whom they accompany."""
    clause, frame = instance.clause, instance.trigger.frame
    if clause is None or not clause.subjects:
        return
    for preposition, noun in clause.phrases:
        joined = _joins(tokens, preposition, noun)
        if not joined or (preposition in frame and joined != "as well as"):
            continue
        before = noun.start < clause.verb.start
        if before and (opens(clause, noun) or _stands_apart(clause, noun)):
            continue
        name = "obj" if passive or (not before and (clause.objects or joined == "as well as")) else "subj"
        slot = frame.get(name)
        if slot is None or not instance.slots.get(name) or not (before or _may_follow(instance, name, joined)):
            continue
        instance.slots[name] = [*instance.slots[name], *members(noun)]


def _joins(tokens: list[Token], preposition: str, noun: Group) -> str:
    """By which words a noun is told in company, empty where it is not."""
    before = [t.lower for t in tokens[max(noun.start - 3, 0) : noun.start]]
    if preposition == "with" and before[-2:-1] and before[-2] in _WITH:
        return "along with"
    if preposition == "as" and before == ["as", "well", "as"]:
        return "as well as"
    return preposition if preposition == "alongside" else ""


def _stands_apart(clause: Clause, noun: Group) -> bool:
    """What stands after the verb of a relative clause is none of the subject's company."""
    return any(noun.start < subject.end for subject in clause.subjects)


def _may_follow(instance: Instance, name: str, joined: str) -> bool:
    """Behind the verb: whom it was done to with others; "as well as" only right behind whom it joins."""
    trigger = instance.trigger
    role = trigger.frame[name].role
    if joined == "as well as":
        return name == "obj"
    return role in _IN_COMPANY or (trigger.event_table == _LISTED and name == "obj")
