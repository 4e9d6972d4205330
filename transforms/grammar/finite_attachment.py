"""How a finite verb finds its subject and governor, looking left from the verb.

Belongs here: relatives, the order in which subjects are looked for.
Does not: coordinated verbs (`transforms.grammar.coordinate_verbs`), relatives without a pronoun
(`transforms.grammar.contact_relatives`), subjects parted from their verb
(`transforms.grammar.parted_subjects`), what opens a subordinate clause (`transforms.grammar.subordination`), other
forms of verbs (`transforms.grammar.nonfinite_attachment`).
"""

from __future__ import annotations

from transforms.grammar.antecedents import (
    STOPS,
    antecedent,
    before_parenthesis,
    first_conjunct,
    is_awaiting_verb,
    noun_before,
)
from transforms.grammar.clauses import Clause
from transforms.grammar.contact_relatives import attach_to_described, turn_into_contact_relative
from transforms.grammar.coordinate_verbs import coordinate, is_gapped
from transforms.grammar.groups import Group
from transforms.grammar.parted_subjects import (
    awaits_after_plan,
    before_aside,
    before_relative,
    named_before,
    tell_of_plan,
)
from transforms.grammar.subordination import is_subordinator, subordination


def attach_finite(groups: list[Group], clause: Clause, k: int, earlier: list[Clause]) -> None:
    """Fill in subject, relation and governor of a finite verb, looking left from group `k`.

    `earlier` are the clauses of the verbs before it, the nearest last.
    """
    previous, closing = earlier[-1] if earlier else None, k
    if k >= 0 and previous is not None and (told := before_aside(groups, k, previous)) is not None:
        clause.subjects = noun_before(groups, told)
        subordination(groups, clause, told, previous.governor)
        previous.relation, previous.governor = "complement", clause
        return
    while k >= 0:
        onward = _past_what_intervenes(groups, k)
        if onward == k:
            break
        k = onward
    if k < 0:
        return
    kind = groups[k].kind
    if _closes_result(groups, closing, k):
        coordinate(clause, groups, closing, earlier)
    elif kind == "NP":
        _attach_to_subject(groups, clause, k, previous)
    elif kind == "W":
        _attach_as_relative(groups, clause, k, previous)
    elif kind == "VG":
        _attach_after_verb(groups, clause, k, earlier)
    elif kind == "CC" or (previous is not None and (kind == "," or (kind == ";" and k == clause.position - 1))):
        coordinate(clause, groups, k, earlier)
    elif kind not in _CLOSING:
        clause.governor = previous


# Marks that may close an insertion.
_CLOSING = (",", ")", "—", "–")


def _closes_result(groups: list[Group], comma: int, k: int) -> bool:
    """ "Raided a post in Gao, killing two, bombed a mill": what the gerund parts from the verb is no subject of it.

    The noun at `k`, at which the search ended, belongs to a verb before it.
    """
    if comma < 0 or groups[comma].kind != "," or groups[k].kind != "NP" or k >= comma:
        return False
    if not any(groups[j].kind == "," and groups[j + 1].form == "gerund" for j in range(k + 1, comma)):
        return False
    first = first_conjunct(groups, k)
    return first > 0 and groups[first - 1].kind == "VG" and groups[first - 1].form == "finite"


def _past_what_intervenes(groups: list[Group], k: int) -> int:
    """Where the search goes on to the left of group `k`; `k` itself where it ends there."""
    kind = groups[k].kind
    if kind == "NP":
        return _past_dependents(groups, k)
    if kind in _CLOSING:
        jumped = before_parenthesis(groups, k)
        return k if jumped is None else jumped
    if kind == "VG":
        return k - 2 if _opens_insertion(groups, k) else k
    return k if kind in STOPS or kind in ("W", "CC", "SUB") else k - 1


def _past_dependents(groups: list[Group], k: int) -> int:
    """What a noun group hangs on stands before it; `k` itself where the group hangs on nothing."""
    first = first_conjunct(groups, k)
    if first > 1 and groups[first - 1].lemma == "including" and groups[first - 2].kind == ",":
        return first - 3  # "twelve people, including the mayor, were killed"
    if first > 2 and [g.lemma for g in groups[first - 2 : first]] in (["rather", "than"], ["instead", "of"]):
        return first - 3
    if first > 3 and [g.kind for g in groups[first - 4 : first]] == ["IN", "NP", "CC", "IN"]:
        return first - 3  # "a share of its commanders and of its volunteers swore"
    if not first or groups[first - 1].kind != "IN" or is_subordinator(groups, first - 1):
        return k
    return first - 2 if first == k or groups[first - 2].kind == "NP" else k


def _attach_to_subject(groups: list[Group], clause: Clause, k: int, previous: Clause | None) -> None:
    """The noun group at `k` is the subject, or belongs to one that something parts from the verb."""
    first = first_conjunct(groups, k)
    if (bearer := named_before(groups, first)) is not None:
        if not any(a is groups[first] for a in groups[bearer].appositions):
            groups[bearer].appositions.append(groups[first])
        k = bearer
    whole = before_relative(groups, clause, k, previous)
    if whole is not None:
        clause.subjects = noun_before(groups, whole)
        subordination(groups, clause, whole, previous.governor if previous is not None else None)
        if previous is not None and previous.governor is None:
            previous.governor = clause
        return
    if previous is not None and awaits_after_plan(groups, clause, previous):
        tell_of_plan(groups, clause, previous)
        return
    clause.subjects = noun_before(groups, k)
    if previous is not None and first and groups[first - 1].kind == "CC" and is_gapped(groups, clause, previous):
        clause.verb.voice, clause.verb.perfect = "passive", previous.verb.perfect
        clause.objects = []
    while previous is not None and previous.position > k and previous.verb.form != "finite":
        previous = previous.governor
    subordination(groups, clause, k, previous)
    attach_to_described(groups, clause, first)


def _attach_as_relative(groups: list[Group], clause: Clause, k: int, previous: Clause | None) -> None:
    """ "Who raided Gao": the relative's antecedent is its subject; "and who" shares that of the relative before."""
    clause.relation, clause.governor = "relative", previous
    clause.subjects = antecedent(groups, k)
    clause.modifies = list(clause.subjects)
    coordinated = k and groups[k - 1].kind == "CC" and previous is not None and previous.relation == "relative"
    if not clause.subjects and coordinated and previous is not None:
        clause.subjects = _modified_by(groups, previous)


def _attach_after_verb(groups: list[Group], clause: Clause, k: int, earlier: list[Clause]) -> None:
    """Right before the finite verb stands the verb group `k` of another clause: its subject is beyond that clause."""
    previous = earlier[-1] if earlier else None
    skipped = next((c for c in reversed(earlier) if c.position == k), None)
    clause.governor = previous
    if skipped is None:
        return
    if skipped.verb.form == "finite" and skipped.relation == "main" and groups[clause.position - 1].kind == ",":
        clause.relation, clause.governor = "coordinate", skipped  # "went to Gao, this time with others, killed two"
        clause.subjects = list(skipped.subjects)
        return
    in_contact = skipped.verb.form == "finite" and skipped.relation != "relative"
    if skipped.verb.form == "finite":
        turn_into_contact_relative(groups, skipped)
    if (reduced := _reduced_relative(skipped)) is not None:
        modified = _modified_by(groups, reduced)
        clause.subjects = modified if in_contact else _whole_of(groups, modified)
        _subordinate_as_whole(groups, clause, previous)
    elif skipped.verb.form == "infinitive" and skipped.governing_noun is not None:
        tell_of_plan(groups, clause, skipped)
    elif skipped.relation == "adverbial" and skipped.governor is not None:
        clause.relation, clause.governor = "coordinate", skipped.governor
        clause.subjects = list(skipped.governor.subjects)


def _opens_insertion(groups: list[Group], k: int) -> bool:
    """ "The man, identified as X, 34, was held": the participle after the comma modifies what awaits its verb."""
    set_off = k > 1 and groups[k].form in ("participle", "gerund") and groups[k - 1].kind == ","
    return set_off and groups[k - 2].kind == "NP" and is_awaiting_verb(groups, k - 2)


def _subordinate_as_whole(groups: list[Group], clause: Clause, previous: Clause | None) -> None:
    """ "After a bomb hidden in a cart went off": what opens the clause stands before its modified subject."""
    first = next((k for k, g in enumerate(groups) if clause.subjects and g is clause.subjects[0]), 0)
    if first and groups[first - 1].lemma in _WHEN_OR_WHY:
        clause.relation, clause.subordinator = "adverbial", groups[first - 1].lemma
        governor = previous.governor if previous is not None and previous.governor is not None else previous
        while governor is not None and governor.verb.form != "finite" and governor.governor is not None:
            governor = governor.governor  # "was hit when men believed to be rebels raided Gao"
        clause.governor = governor


_WHEN_OR_WHY = frozenset("after before when as while because although until since".split())


def _reduced_relative(clause: Clause) -> Clause | None:
    """The relative clause or participle that a clause is or is inside: "gunmen believed to be from X killed ...".

    Or "gunmen suspected of belonging to X killed ...", "men who refused to join were shot".
    """
    if clause.relation == "relative":
        return clause
    inner: Clause | None = clause
    while inner is not None and (
        (inner.relation, inner.verb.form) == ("complement", "infinitive")
        or (inner.relation, inner.verb.form, inner.subordinator) == ("adverbial", "gerund", "of")
    ):
        inner = inner.governor
    forms = ("participle", "gerund") if inner is clause else ("participle", "gerund", "finite")
    reduced = inner is not None and inner.relation == "relative" and inner.verb.form in forms
    return inner if reduced and clause.governing_noun is None else None


def _modified_by(groups: list[Group], relative: Clause) -> list[Group]:
    """The noun group that a relative clause or participle modifies: the subject of the verb after it."""
    own_subject = relative.subordinator in ("that", "which", "who", "whom", "whose", "where", "when")
    told_of = relative.modifies or relative.objects
    return list(told_of if own_subject and told_of else relative.subjects)


def _whole_of(groups: list[Group], modified: list[Group]) -> list[Group]:
    """The noun group that the modified one hangs on: "a leader of the group based in Gao was killed".

    "The attack on a town held by rebels killed 12", "gunmen using pistols fitted with silencers killed 12": of all that
    stands before its verb the first noun is the subject.
    """
    k = next((k for k, g in enumerate(groups) if modified and g is modified[0]), 0)
    first = k
    while first > 1 and groups[first - 2].kind == "NP" and _hangs_on_noun(groups[first - 1]):
        first -= 2
    return modified if first == k else noun_before(groups, first)


def _hangs_on_noun(group: Group) -> bool:
    """A preposition, or the gerund of a reduced relative, ties the noun after it to the one before."""
    return group.kind == "IN" or (group.kind == "VG" and group.form == "gerund")
