"""Noun groups that the grammar says stand for the same: in apposition, as a predicate, as a name given.

Belongs here: what one sentence itself equates. Does not: what refers back to another (`anaphora`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

_NAMING = frozenset("name call dub know style term title nickname identify surname".split())
_PERSON = frozenset({"person", "people"})


class Equations:
    """The appositions, predicates and namings of one sentence."""

    def __init__(self, analysis: Analysis) -> None:
        self._apposed = {
            id(apposed): group
            for group in reversed(analysis.groups)
            if group.appositions and (group.proper or analysis.name_at(group.head))
            for apposed in group.appositions
        }
        self._clauses = [c for c in analysis.clauses if c.verb.lemma == "be" or c.verb.lemma in _NAMING]

    def same_thing(self, setting: Setting, group: Group) -> list[Participant]:
        """A description in apposition to a name, or said of it: "AQIM, a group ..."; "X is an Algerian whom ..."."""
        other = self._apposed.get(id(group))
        if other is not None:
            named = [p for p in setting.one(other) if p.actor_id or self._is_the_named(setting, group, p)]
            return [setting.again(group, p, "apposition") for p in named]
        for clause in self._clauses:
            if clause.verb.lemma in _NAMING and any(n is group for n in clause.subjects):
                itself = any(o.lemma in ("itself", "themselves", "himself") for o in clause.objects)
                given = [o for o in clause.objects if not o.pronoun]
                given += [n for p, n in clause.phrases if p == "as"]
                borne = [p for n in given if itself or clause.verb.voice == "passive" for p in setting.one(n)]
                described = clause.relation != "main" and (clause.verb.form == "participle" or itself)
                said = noun_classes(setting.lexicon, group.lemma)
                bodies = [p for p in borne if described and "group" in said and _may_be_a_body(p)]
                if bodies:
                    return [replace(p, classes=p.classes | said) for p in bodies]
                named = [p for p in borne if p.actor_id or (described and self._is_the_named(setting, group, p))]
                if named:
                    more: frozenset[str] = frozenset() if "group" in said else said | _PERSON
                    return [setting.again(group, p, "naming", () if p.actor_id else more) for p in named]
            if clause.verb.lemma == "be" and not clause.verb.negated and self._is_told_of_one(setting, clause, group):
                told = [p for subject in clause.subjects[:1] for p in setting.one(subject)]
                return [setting.again(group, p, "predicate") for p in told if p.actor_id and "group" in p.classes]
            if clause.verb.lemma == "be" and not clause.verb.negated and any(o is group for o in clause.objects):
                subject = clause.subjects[0] if len(clause.subjects) == 1 else None
                if subject is not None and subject is not group and setting.analysis.name_at(subject.head) is not None:
                    return [setting.again(group, p, "predicate") for p in setting.one(subject) if p.actor_id]
        return []

    @staticmethod
    def _is_told_of_one(setting: Setting, clause: Clause, group: Group) -> bool:
        """ "X is one of the groups that took Gao": what they did X did."""
        one = any(o.lemma == "one" for o in clause.objects)
        of = any(preposition == "of" and noun is group for preposition, noun in clause.phrases)
        acts = any(c.relation == "relative" and any(s is group for s in c.subjects) for c in setting.analysis.clauses)
        return one and of and acts and group.plural

    @staticmethod
    def _is_the_named(setting: Setting, group: Group, named: Participant) -> bool:
        """A description of one person beside a name no dictionary has: "Ali Njoroge, a former teacher"."""
        people = "people" in noun_classes(setting.lexicon, group.lemma) and not group.plural
        return people and named.resolution == "unresolved" and "group" not in named.classes


def _may_be_a_body(named: Participant) -> bool:
    """A name no dictionary has that nothing says is a person's or a place's: "an alliance called Hadba Front"."""
    return named.resolution == "unresolved" and not named.classes & {"person", "place"}
