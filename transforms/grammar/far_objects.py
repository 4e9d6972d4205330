"""Objects that something parts from their verb: "took to court thirteen men", "announced on Monday the death of X".

Belongs here: phrases, dates and asides between a verb and its object.
Does not: objects right after a verb (`dependents`).
"""

from __future__ import annotations

from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members


def parted_object(groups: list[Group], clause: Clause, k: int) -> list[Group]:
    """The object of a clause that none follows directly at `k`, empty when there is none."""
    return _shifted_object(groups, clause, k) or _dated_object(groups, clause, k) or _set_off(groups, clause, k)


def _shifted_object(groups: list[Group], clause: Clause, k: int) -> list[Group]:
    """A long object after a short phrase: "took to court thirteen men", "sentenced to life in prison a trader"."""
    if clause.verb.voice != "active" or k >= clause.end or groups[k].lemma not in ("to", "into", "with"):
        return []
    while k + 2 < clause.end and groups[k].kind == "IN" and groups[k + 1].kind == "NP":
        k += 2
        if groups[k].kind == "NP":
            return members(groups[k])
    return []


def _set_off(groups: list[Group], clause: Clause, k: int) -> list[Group]:
    """The object behind an aside: "shot down, according to the army, a helicopter of the mission"."""
    k += k < clause.end and groups[k].kind in ("IN", "RB") and groups[k].lemma in _PARTICLES
    if clause.verb.voice != "active" or k >= clause.end or groups[k].kind != ",":
        return []
    k += 1
    first = k
    while k + 1 < clause.end and groups[k].kind in ("IN", "VG") and groups[k].lemma in _OF_SOURCES:
        k += 1
    if k == first or k + 2 >= clause.end or [g.kind for g in groups[k : k + 3]] != ["NP", ",", "NP"]:
        return []
    return members(groups[k + 2])


_PARTICLES = frozenset("down out up off over back".split())
_OF_SOURCES = frozenset({"according", "to", "by", "for"})


def _dated_object(groups: list[Group], clause: Clause, k: int) -> list[Group]:
    """The object behind a date: "announced on Monday the death of its emir", "abducted in Gao on Monday two men"."""
    dated = False
    while k < clause.end and clause.verb.voice == "active":
        phrase = groups[k].kind == "IN" and k + 1 < clause.end and groups[k + 1].kind in ("NP", "DATE")
        if not phrase and groups[k].kind != "DATE":
            break
        k += 2 if phrase else 1
        dated = groups[k - 1].kind == "DATE"
    if clause.objects or not dated or k >= clause.end or groups[k].kind != "NP":
        return []
    opens = bool(groups[k].determiner) or groups[k].possessor is not None or groups[k].proper or groups[k].plural
    if not opens or groups[k].pronoun or groups[k].lemma in _STRETCHES:
        return []
    rest = next((g for g in groups[k + 1 :] if g.kind in ("VG", "W", "SUB", ",", ";", ".", ":")), None)
    is_subject = rest is not None and rest.kind == "VG" and rest.form == "finite"
    return [] if is_subject else members(groups[k])


_STRETCHES = frozenset("minute hour day night week month year time number toll".split())
