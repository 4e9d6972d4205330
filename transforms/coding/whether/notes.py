"""Incident notes, which leave out verbs and articles: "IED strike on army convoy near Baidoa, 3 killed".

Belongs here: which noun or weapon heads a note. Does not: headlines in the present tense (`clause_realis`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.outcomes import HARM
from transforms.coding.frames.instances import Instance
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

# What may stand before the noun that heads a note: its date, its number, marks.
_BEFORE = frozenset({"DATE", "IN", ":", "-", "–", "—", ",", "(", ")", "/", "CD", ".", "*", "•"})


def heads_note(analysis: Analysis, noun: Group) -> bool:
    """A singular noun without article that opens the sentence and is no argument of a verb."""
    if noun.plural or noun.determiner or noun.possessor is not None or not _opens(analysis, noun):
        return False
    return not any(noun is g for c in analysis.clauses for g in (*c.subjects, *c.objects))


def is_noted(analysis: Analysis, clause: Clause) -> bool:
    """ "SVBIED targeting army checkpoint in Garmsir, 14 May": a gerund without any verb that it hangs on."""
    subject = clause.subjects[0] if clause.subjects else None
    if subject is None or subject.plural or subject.determiner or not _opens(analysis, subject):
        return False
    finite = any(c.verb.form == "finite" for c in analysis.clauses)
    return not finite and bool(analysis.dates)


def is_noted_outcome(analysis: Analysis, noun: Group, verb: Instance) -> bool:
    """ "Grenade attack on bar in Gitega, 3 killed": in a note the harm is that of the deed which heads it."""
    told = verb.clause is not None and verb.clause.verb.lemma in HARM and not verb.slots.get("subj")
    return told and verb.head > noun.head and heads_note(analysis, noun)


def _opens(analysis: Analysis, noun: Group) -> bool:
    position = analysis.position_of(noun)
    return position >= 0 and all(_is_prelude(analysis, group) for group in analysis.groups[:position])


def _is_prelude(analysis: Analysis, group: Group) -> bool:
    digits = group.kind == "NP" and all(t.text.isdigit() for t in analysis.tokens[group.start : group.end])
    return group.kind in _BEFORE or digits
