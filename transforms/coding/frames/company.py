"""Those told in company of a subject or object: "was killed along with Y", "listed X in Mali together with Y".

Belongs here: whom such words join to whom in a clause. Does not: lists, of which "X along with Y" is one
(`transforms.grammar.coordination`), allies and partners that a trigger's own frame asks for ("merged with Y").
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
        if not _joins(tokens, preposition, noun) or preposition in frame:
            continue
        before = noun.start < clause.verb.start
        if before and (opens(clause, noun) or _stands_apart(clause, noun)):
            continue
        borne = bool(clause.objects) and all(o.lemma in instance.trigger.object_lemmas for o in clause.objects)
        name = "obj" if passive or (not before and clause.objects and not borne) else "subj"
        slot = frame.get(name)
        if slot is None or not instance.slots.get(name) or not (before or borne or _may_follow(instance, name)):
            continue
        instance.slots[name] = [*instance.slots[name], *members(noun)]


def _joins(tokens: list[Token], preposition: str, noun: Group) -> bool:
    before = tokens[noun.start - 2].lower if noun.start > 1 else ""
    return preposition == "alongside" or (preposition == "with" and before in _WITH)


def _stands_apart(clause: Clause, noun: Group) -> bool:
    """What stands after the verb of a relative clause is none of the subject's company."""
    return any(noun.start < subject.end for subject in clause.subjects)


def _may_follow(instance: Instance, name: str) -> bool:
    """Behind the verb: whom it was done to with others."""
    trigger = instance.trigger
    return trigger.frame[name].role in _IN_COMPANY or (trigger.event_table == _LISTED and name == "obj")
