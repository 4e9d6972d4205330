"""How much those whom a sentence names stand out: subjects more than objects, objects more than what is said aside.

Belongs here: the ranks of noun groups by grammar. Does not: the choice of an antecedent (`discourse`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.who.discourse import ASIDE, SUBJECT
from transforms.grammar.clauses import Clause, agents_of

_PUTTING_INTO_OFFICE = frozenset("appoint name designate install promote nominate elect choose anoint".split())
_FOLLOWING = frozenset({"replace", "succeed"})


def how_prominent(analysis: Analysis) -> dict[int, int]:
    """How much a noun group of the sentence stands out: subjects, then objects, of clauses that are not relative.

    Whom somebody puts into an office is who the text goes on about (Rohde and Kehler 2014 on verbs of transfer).
    """
    found: dict[int, int] = {}
    for clause in analysis.clauses:
        relative = clause.relation == "relative"
        aside = (clause.relation == "adverbial" and clause.verb.form == "finite") or _is_told_aside(clause)
        for noun in (*clause.objects, *(n for p, n in clause.phrases if p in ("of", "to"))):
            found.setdefault(id(noun), 0 if relative else 3)
        for noun in clause.subjects:
            rank = 2 if relative else ASIDE if aside else SUBJECT if clause.verb.form == "finite" else 3
            found[id(noun)] = max(found.get(id(noun), 0), rank)
    for clause in analysis.clauses:
        if (
            clause.verb.lemma in _PUTTING_INTO_OFFICE
            and clause.verb.voice == "active"
            and clause.relation != "relative"
        ):
            found |= {id(noun): SUBJECT + 1 for noun in clause.objects[:1]}
        if clause.verb.lemma in _FOLLOWING and clause.verb.voice == "passive":
            found |= {id(noun): SUBJECT + 1 for noun in agents_of(clause)}
    return found


def _is_told_aside(clause: Clause) -> bool:
    """ "X left the alliance, complaining that Y had attacked Z": what somebody says by the way names others."""
    above = clause.governor
    said = clause.relation == "complement" and above is not None and above.verb.form in ("gerund", "participle")
    aside = said and above is not None and above.relation == "adverbial" and clause.verb.form == "finite"
    return aside and not any(subject.pronoun for subject in clause.subjects)
