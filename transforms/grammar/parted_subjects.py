"""Subjects that something parts from their verb: a relative clause, a plan told by an infinitive, who says so.

Belongs here: which noun group before an insertion still awaits its verb.
Does not: how a verb looks for its subject otherwise (`transforms.grammar.finite_attachment`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.antecedents import is_awaiting_verb
from transforms.grammar.clauses import Clause
from transforms.grammar.dependents import REPORTING
from transforms.grammar.groups import Group
from transforms.grammar.thwarting import miscarries, thwarts

# "A group calling itself X raided Gao": X says better than "a group" who it was.
_NAMING = frozenset({"call", "name", "style", "dub", "term"})


def named_before(groups: list[Group], described: int) -> int | None:
    """ "Musa Keita, a commander in Raqqa was killed": the name that a description without a closing comma is of.

    "A group calling itself X claimed it": the group whose name X is.
    """
    name = described - 2
    if name > 0 and groups[name].kind == "VG" and groups[described - 1].lemma in ("itself", "themselves"):
        calling = groups[name].lemma in _CALLING and groups[name].form in ("gerund", "participle")
        return name - 1 if calling and groups[name - 1].kind == "NP" else None
    if name < 0 or groups[described - 1].kind != "," or groups[described].determiner not in ("a", "an"):
        return None
    named = groups[name]
    awaits = named.kind == "NP" and named.proper and not named.plural and is_awaiting_verb(groups, name)
    return name if awaits and groups[described].lemma in words.BEARERS else None


_CALLING = frozenset("call style name dub term".split())
_INSIDE = frozenset({"adverbial", "complement", "coordinate"})
_PLAIN = frozenset({"NP", "IN", "DATE", "RB"})


def before_relative(
    groups: list[Group], clause: Clause, k: int, previous: Clause | None, around: bool = False
) -> int | None:
    """ "The group that raided the post in Gao withdrew", "the lorries carrying millet were burned".

    The noun before the relative clause or its gerund still awaits its verb; `around`: another stands inside it.
    """
    inner, last = previous, previous
    while inner is not None and inner.relation == "coordinate" and _goes_on(inner):
        inner = inner.governor  # "a group that broke from X and swore allegiance to Y was banned"
    while inner is not None and inner.relation in _INSIDE and inner.verb.form != "finite":
        inner = inner.governor  # "two men suspected of being spies were held"
    if inner is None or inner.relation != "relative" or inner.position > k or inner.verb.lemma in _NAMING:
        return None
    joined = last is not None and last is not inner and last.verb.form == "finite"
    between = groups[(last.position if joined and last is not None else inner.position) + 1 : clause.position]
    listed = any(g.kind == "CC" for g in between)  # "men armed with knives and axes attacked"
    nested = around or inner is not previous or listed
    reduced = inner.verb.form == "gerund" or (inner.verb.form == "participle" and nested)
    if not reduced and (inner.verb.form != "finite" or inner.verb.lemma in REPORTING):
        return None
    plain = _PLAIN | {"CC"} if reduced else _PLAIN
    if any(g.kind not in plain and not (g.kind == "VG" and g.form != "finite") for g in between):
        return None
    about = next(iter(inner.modifies or (inner.subjects if reduced else ())), None)
    position = next((i for i in range(inner.position) if groups[i] is about), None)
    if position is None or not (reduced or any(g.kind == "W" for g in groups[position + 1 : inner.position])):
        return None
    if any(g.kind == "," for g in groups[position + 1 : inner.position]):
        return None
    outer = inner.governor
    if outer is not None and outer.relation == "relative" and outer.verb.form != "finite" and outer.position < position:
        # "a device targeting a bus carrying guests detonated", "a bomb planted by a man wearing a uniform killed"
        return before_relative(groups, clause, k, outer, around=True)
    if not is_awaiting_verb(groups, position) and not _is_in_time_clause(groups, position):
        return None
    while position >= 2 and groups[position - 1].kind == "IN" and groups[position - 2].kind == "NP":
        if groups[position - 1].lemma in _BEFORE_CLAUSES:
            break
        position -= 2  # "an attack by a man wearing a uniform killed": what is governed is no subject
    return position


# "He left after the men who had founded the group refused": a preposition of time that may open a clause.
_BEFORE_CLAUSES = frozenset({"after", "before", "since", "until"})


def _is_in_time_clause(groups: list[Group], k: int) -> bool:
    """ "After the head of a group fighting X was killed": "after" opens the clause of which the noun is part."""
    while k >= 2 and groups[k - 1].kind == "IN" and groups[k - 2].kind == "NP":
        if groups[k - 1].lemma in _BEFORE_CLAUSES:
            break
        k -= 2
    return k > 0 and groups[k - 1].kind == "IN" and groups[k - 1].lemma in _BEFORE_CLAUSES


def _goes_on(clause: Clause) -> bool:
    """A finite verb that shares the subject of a relative clause before it."""
    above = clause.governor
    return clause.verb.form == "finite" and above is not None and above.relation in ("relative", "coordinate")


def awaits_after_plan(groups: list[Group], clause: Clause, plan: Clause) -> bool:
    """ "An attempt to bomb a church in Cairo was foiled": the noun before the infinitive still awaits its verb."""
    if plan.verb.form != "infinitive" or plan.governing_noun is None or plan.verb.lemma in REPORTING:
        return False
    between = groups[plan.position + 1 : clause.position]
    position = next((i for i in range(plan.position) if groups[i] is plan.governing_noun), None)
    plain = all(g.kind in ("NP", "IN", "DATE", "RB") for g in between)
    return position is not None and plain and is_awaiting_verb(groups, position)


def tell_of_plan(groups: list[Group], clause: Clause, plan: Clause) -> None:
    """The noun of a plan is the subject of the verb after its infinitive; what thwarts it governs the infinitive."""
    clause.subjects = [plan.governing_noun] if plan.governing_noun is not None else []
    if thwarts(groups, clause) and (clause.verb.voice == "passive" or miscarries(clause)):
        plan.governor = clause


def before_aside(groups: list[Group], k: int, previous: Clause | None) -> int | None:
    """ "Militants in Gao, the army said on Monday, killed two": the subject before the aside that closes at `k`."""
    if previous is None or groups[k].kind != "," or previous.verb.lemma not in REPORTING or previous.objects:
        return None
    plain = all(g.kind in ("DATE", "RB", "IN", "NP") for g in groups[previous.position + 1 : k])
    speaker = next((i for i in range(previous.position) if any(groups[i] is s for s in previous.subjects)), 0)
    opened = speaker > 1 and groups[speaker - 1].kind == "," and groups[speaker - 2].kind == "NP"
    if not plain or not opened or not is_awaiting_verb(groups, speaker - 2):
        return None
    first = speaker - 2
    while first >= 2 and groups[first - 1].kind == "IN" and groups[first - 2].kind == "NP":
        first -= 2
    return None if first and groups[first - 1].kind == "IN" else first
