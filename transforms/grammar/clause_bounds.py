"""Where in the sentence each clause begins and ends.

Belongs here: the stretch of groups that belongs to a clause, with the phrases that open it.
Does not: its subject (`transforms.grammar.finite_attachment`), its objects (`transforms.grammar.dependents`).
"""

from __future__ import annotations

from itertools import pairwise

from transforms.grammar.clauses import Clause
from transforms.grammar.dependents import REPORTING
from transforms.grammar.descriptions import close_descriptions
from transforms.grammar.groups import Group


def bound_clauses(groups: list[Group], clauses: list[Clause]) -> None:
    """Gives every clause its stretch of the sentence, from its introduction to the next clause's."""
    floor = -1
    for clause in clauses:
        clause.start = _introduction(groups, clause, floor)
        floor = clause.position
    for i, clause in enumerate(clauses):
        clause.end = _gap(groups, clause, clauses[i + 1].start if i + 1 < len(clauses) else len(groups))
    for host, clause in pairwise(clauses):
        closing = _end_of_insertion(groups, clause) if host.end == clause.start else 0
        last = next((c for c in clauses if c.start < closing < c.end), None)
        if closing and last is not None:
            host.end, last.end = last.end, closing
    close_descriptions(groups, clauses)


def release_insertions(clauses: list[Clause]) -> None:
    """What stands in an insertion is no phrase of the clause around it."""
    for i, host in enumerate(clauses):
        for clause in clauses[i + 1 :]:
            if clause.start >= host.end:
                break
            own = [noun for _, noun in clause.phrases]
            host.phrases = [(p, noun) for p, noun in host.phrases if all(noun is not one for one in own)]


def _end_of_insertion(groups: list[Group], clause: Clause) -> int:
    """ "Shot a trader, identified as X, in Gao on Monday": the comma after which its clause goes on; 0 where none."""
    at = clause.position
    pronoun = groups[clause.start].kind == "W" and clause.relation == "relative"
    opener = clause.start if pronoun else at
    described = at > 1 and groups[at - 1].kind == "NP" and groups[at - 1].determiner in ("a", "an", "the")
    if described and clause.verb.form == "participle":  # "named X, a general dismissed in May, as chief"
        opener = at - 1
    if opener < 2 or groups[opener - 1].kind != "," or groups[opener - 2].kind != "NP":
        return 0
    if clause.verb.form != "participle" and not pronoun:
        return 0
    for k in range(at + 1, len(groups) - 1):
        if groups[k].kind == ",":
            goes_on = groups[k + 1].lemma in _GOING_ON or (pronoun and groups[k + 1].kind == "DATE")
            return k if goes_on else 0
        if groups[k].kind in _PARTING or (groups[k].kind == "VG" and groups[k].form == "finite"):
            return 0
    return 0


_PARTING = frozenset({"W", "SUB", ";", ":", ".", "CC", "(", "—", "–"})
_GOING_ON = frozenset("in at near on outside inside from during as to for by with".split())


def _gap(groups: list[Group], clause: Clause, end: int) -> int:
    """Where a clause ends that a second one without its verb follows: "a mill was raided in May and another in June".

    Gapping, as in Ross, "Gapping and the order of constituents" (1970): what follows is no phrase of the first.
    """
    mark = next((k for k in range(clause.position + 1, end) if groups[k].kind == ";"), end)
    told = next((g for g in groups[mark:] if g.kind in ("VG", ".")), None)
    if clause.relation == "relative" or (told is not None and told.kind == "."):
        end = mark  # "Gao fell to X in May; Kidal to Y in June"
    for k in range(clause.position + 2, end - 2):
        remnant = groups[k + 1]
        if remnant.plural and not any(g.kind in ("IN", "DATE") for g in groups[clause.position + 1 : k]):
            continue  # "freed a miller and two others in May"
        if groups[k].kind in ("CC", ",") and remnant.kind == "NP" and groups[k + 2].kind in ("IN", "DATE"):
            if remnant.lemma in ("another", "other") or (remnant.determiner and remnant.lemma in _ORDINALS):
                return k
    return end


_ORDINALS = frozenset("second third fourth fifth".split())


def _introduction(groups: list[Group], clause: Clause, floor: int) -> int:
    """Where a clause begins: at its subject, with the phrases and conjunction that open it."""
    if floor < 0:
        return 0
    pronoun = next((k for k in range(clause.position - 1, floor, -1) if groups[k].kind == "W"), -1)
    own = [k for k in range(floor + 1, clause.position) if any(groups[k] is s for s in clause.subjects)]
    if clause.relation == "relative":
        in_contact = own and clause.objects and not clause.modifies
        return pronoun if pronoun > floor else min(own) if in_contact else clause.position
    start = min(own) if own and clause.verb.form == "finite" else clause.position
    while start - 1 > floor and groups[start - 1].kind == "RB":
        start -= 1
    if _is_opened_after_a_date(groups, clause, start, floor):
        return start - 1
    k = start - 1
    while (
        k > floor
        and groups[k].kind in ("DATE", "RB", "IN", "NP")
        and (groups[k].kind != "NP" or groups[k - 1].kind == "IN")
    ):
        k -= 1
    if clause.verb.form == "finite" and (groups[k].kind in _OPENINGS):
        start = k + 1
    if start - 1 > floor and groups[start - 1].kind in ("SUB", "W", "IN"):
        start -= 1
    apart = clause.verb.form == "finite" and clause.verb.lemma not in REPORTING and groups[start - 1].kind == ","
    return _opening_phrase(groups, start, floor) if apart else start


def _opening_phrase(groups: list[Group], start: int, floor: int) -> int:
    """Where the phrases before a subject begin that asides part from it: "...; in Bosso, 80 km away, gunmen raided"."""
    k = start - 1
    while k > floor and groups[k].kind in _PHRASES:
        k -= 1
    opens = k > floor and groups[k + 1].kind in ("IN", "DATE") and k + 1 < start
    parted = groups[k].kind == ";" or (groups[k].kind == "CC" and groups[k - 1].kind in (",", ";"))
    return k + 1 if opens and parted else start


_PHRASES = frozenset({"IN", "NP", "DATE", "RB", ",", "(", ")"})


def _is_opened_after_a_date(groups: list[Group], clause: Clause, start: int, floor: int) -> bool:
    """ "Took X, capital of Y, in May after the army left": the date stands with what was told before."""
    k = start - 1
    dated = k - 3 > floor and [g.kind for g in groups[k - 2 : k]] == ["IN", "DATE"]
    return dated and groups[k].lemma == clause.subordinator != "" and groups[k - 3].kind == ","


_OPENINGS = frozenset({",", "CC", "SUB", ";", "(", "—", "–", ":"})
