"""When and where an attack was, told in a sentence after it: "This happened on Monday in Gao".

Belongs here: clauses of happening whose subject stands for the attack before, and what they give it.
Does not: nouns for an attack ("the raid took place on Monday"), which refer back by themselves (`references`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.when.clause_dates import in_clause
from transforms.coding.when.timeline import Timeline
from transforms.coding.where.named_places import PLAIN_AT, places_at
from transforms.coding.where.nested_places import narrowest
from transforms.coding.where.spots import set_place
from transforms.grammar.clauses import Clause, is_negated

_HAPPENING = frozenset({"happen", "occur"})
# "The operation was carried out on Tuesday".
_DONE = frozenset({"carry", "conduct", "launch", "stage", "mount", "perpetrate", "undertake"})
_IT = frozenset({"it", "this", "that", "incident", "event", "tragedy"})
_NAMED = frozenset({"operation", "action", "encounter", "exchange", "search", "sweep", "cordon"})
_REACH = 2


def tell_when_and_where(
    analysis: Analysis, coded: Sequence[Draft], earlier: Sequence[Draft], timeline: Timeline
) -> None:
    """Give the attack just told the date and the place of a clause that says when and where it happened."""
    if coded:
        return
    for clause in analysis.clauses:
        if is_negated(clause) or clause.verb.modal or not _is_about_it(analysis, clause):
            continue
        last = next(reversed(earlier), None)
        near = last is not None and analysis.sentence.ordinal - last.analysis.sentence.ordinal <= _REACH
        if last is None or not near or last.event_table != "attacks":
            return
        _date(analysis, clause, last, timeline)
        _place(analysis, clause, last)


def _is_about_it(analysis: Analysis, clause: Clause) -> bool:
    after = analysis.tokens[clause.verb.end].lower if clause.verb.end < len(analysis.tokens) else ""
    happens = clause.verb.lemma in _HAPPENING or (clause.verb.lemma == "take" and after == "place")
    done = clause.verb.lemma in _DONE and clause.verb.voice == "passive"
    it = any(subject.lemma in _IT for subject in clause.subjects)
    named = any(s.lemma in _NAMED and s.determiner in ("the", "this") for s in clause.subjects)
    return clause.verb.past and ((happens and (it or named)) or (done and named))


def _date(analysis: Analysis, clause: Clause, attack: Draft, timeline: Timeline) -> None:
    if attack.date_mention is not None:
        return
    for mention in in_clause(analysis, clause):
        found = timeline.resolved.get(id(mention))
        if found is not None and found.precision != "unknown":
            attack.date = found  # without its mention, whose words stand in another sentence
            return


def _place(analysis: Analysis, clause: Clause, attack: Draft) -> None:
    if attack.place_is_exact and attack.place_rule not in ("narrative", "scene", "country"):
        return
    found = narrowest(analysis, places_at(analysis, clause.phrases, PLAIN_AT))
    if found is not None:
        set_place(attack, found, "happening")
        attack.place_span = None  # its words stand in another sentence
