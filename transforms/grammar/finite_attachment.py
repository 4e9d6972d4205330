"""How a finite verb finds its subject and governor, looking left from the verb.

Belongs here: relatives, coordinated verbs, subjects that a modifier parts from their verb.
Does not: what opens a subordinate clause (`transforms.grammar.subordination`), other forms of verbs
(`transforms.grammar.nonfinite_attachment`).
"""

from __future__ import annotations

from transforms.grammar.antecedents import STOPS, antecedent, before_parenthesis, first_conjunct, noun_before
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nonfinite_attachment import THWARTING
from transforms.grammar.subordination import is_subordinator, subordination


def attach_finite(groups: list[Group], clause: Clause, k: int, earlier: list[Clause]) -> None:
    """Fill in subject, relation and governor of a finite verb, looking left from group `k`."""
    previous = earlier[-1] if earlier else None
    while k >= 0:
        kind = groups[k].kind
        if kind == "NP":
            first = first_conjunct(groups, k)
            if (
                first
                and groups[first - 1].kind == "IN"
                and (first == k or groups[first - 2].kind == "NP")
                and not is_subordinator(groups, first - 1)
            ):
                k = first - 2
                continue
            clause.subjects = noun_before(groups, k)
            subordination(groups, clause, k, previous)
            return
        if kind == "W":
            clause.relation, clause.governor = "relative", previous
            clause.subjects = antecedent(groups, k)
            if (
                not clause.subjects
                and k
                and groups[k - 1].kind == "CC"
                and previous is not None
                and previous.relation == "relative"
            ):
                clause.subjects = _modified_by(groups, previous)
            return
        if kind == "CC":
            _coordinate(clause, groups, k, earlier)
            return
        if kind in (",", ")", "—", "–"):
            jumped = before_parenthesis(groups, k)
            if jumped is not None:
                k = jumped
                continue
            if kind == "," and previous is not None:
                _coordinate(clause, groups, k, earlier)
            return
        if kind == "VG":
            skipped = next((c for c in reversed(earlier) if c.position == k), None)
            clause.governor = previous
            if skipped is not None and skipped.relation == "relative":
                clause.subjects = _modified_by(groups, skipped)
                _subordinate_as_whole(groups, clause, previous)
            elif skipped is not None and skipped.verb.form == "infinitive" and skipped.governing_noun is not None:
                clause.subjects = [skipped.governing_noun]
                if clause.verb.lemma in THWARTING and clause.verb.voice == "passive":
                    skipped.governor = clause
                own = next((i for i in range(k) if clause.subjects and groups[i] is clause.subjects[0]), None)
                if own is not None and skipped.verb.form == "participle":
                    subordination(groups, clause, own, skipped.governor)
            elif skipped is not None and skipped.relation == "adverbial" and skipped.governor is not None:
                clause.relation, clause.governor = "coordinate", skipped.governor
                clause.subjects = list(skipped.governor.subjects)
            return
        if kind == ";" and k == clause.position - 1 and previous is not None:
            _coordinate(clause, groups, k, earlier)
            return
        if kind in STOPS or kind == "SUB":
            clause.governor = previous
            return
        k -= 1


def _subordinate_as_whole(groups: list[Group], clause: Clause, previous: Clause | None) -> None:
    """ "After a bomb hidden in a cart went off": what opens the clause stands before its modified subject."""
    first = next((k for k, g in enumerate(groups) if clause.subjects and g is clause.subjects[0]), 0)
    if first and groups[first - 1].lemma in (
        "after",
        "before",
        "when",
        "as",
        "while",
        "because",
        "although",
        "until",
        "since",
    ):
        clause.relation, clause.subordinator = "adverbial", groups[first - 1].lemma
        clause.governor = previous.governor if previous is not None and previous.governor is not None else previous


def _modified_by(groups: list[Group], relative: Clause) -> list[Group]:
    """The noun group that a relative clause or participle modifies: the subject of the verb after it."""
    own_subject = relative.subordinator in ("that", "which", "who", "whom", "whose", "where", "when")
    return list(relative.objects if own_subject and relative.objects else relative.subjects)


def _coordinate(clause: Clause, groups: list[Group], k: int, earlier: list[Clause]) -> None:
    partners = [c for c in earlier if c.position < k and c.verb.form in ("finite", "participle")]
    if not partners:
        return
    partner = partners[-1]
    same_form = [c for c in partners if bool(c.verb.modal) == bool(clause.verb.modal) and c.verb.form == "finite"]
    same_tense = [c for c in same_form if c.verb.perfect == clause.verb.perfect and c.verb.past == clause.verb.past]
    if same_form:
        partner = (same_tense or same_form)[-1]
    clause.relation, clause.governor = "coordinate", partner
    clause.subjects = list(partner.subjects)
    clause.subordinator = partner.subordinator
