"""Relative clauses without a pronoun, "contact clauses" (Jespersen): "the town the group had seized".

Belongs here: which noun group the verb of such a clause lacks as its object.
Does not: relatives with "that", "which" or "who" (`transforms.grammar.finite_attachment`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.acted_on import ACTED_ON
from transforms.grammar.clauses import Clause
from transforms.grammar.dependents import REPORTING
from transforms.grammar.groups import Group


def attach_to_described(groups: list[Group], clause: Clause, subject: int) -> None:
    """ "A soldier they had shot in captivity": the noun group right before the subject is the missing object."""
    k = clause.position
    described = groups[subject - 1] if subject else None
    gap = k + 1 == len(groups) or groups[k + 1].kind not in ("NP", "W", "VG")
    if described is None or described.kind != "NP" or not gap or clause.relation not in ("main", "complement"):
        return
    if _is_set_off(groups, subject) or _holds(groups, subject) or _stands_beside(groups, clause, subject):
        _relate(clause, described)


def turn_into_contact_relative(groups: list[Group], clause: Clause) -> None:
    """ "The bomb they were assembling exploded": two noun groups side by side, two verbs side by side."""
    subject = next((k for k in range(clause.position) if any(groups[k] is s for s in clause.subjects)), 0)
    if subject and groups[subject - 1].kind == "NP" and clause.relation in ("main", "adverbial", "complement"):
        _relate(clause, groups[subject - 1])


def _relate(clause: Clause, described: Group) -> None:
    clause.relation, clause.subordinator, clause.objects = "relative", "that", [described]


def _is_set_off(groups: list[Group], subject: int) -> bool:
    """ "Musa, a guard they had shot"."""
    plain = groups[subject].pronoun or groups[subject].determiner in ("the", "its", "their", "his")
    plain = plain or (groups[subject].proper and groups[subject - 1].lemma in ACTED_ON)
    opened = subject > 1 and groups[subject - 2].kind == ","
    return plain and opened and groups[subject - 1].determiner in ("a", "an", "the")


def _holds(groups: list[Group], subject: int) -> bool:
    """ "Handed over a guard they had held": the subject can be no object."""
    described = groups[subject - 1]
    held = groups[subject].lemma in words.NOMINATIVES and described.determiner and not described.pronoun
    return bool(held) and not _tells(groups, subject)


def _stands_beside(groups: list[Group], clause: Clause, subject: int) -> bool:
    """ "Retook two towns it had lost", "the attack the group carried out": two noun groups after one verb.

    Not after verbs that take two objects, nor of what a sentence opens with: "In Gao the group killed".
    """
    described, verb = groups[subject - 1], clause.verb
    definite = groups[subject].pronoun or groups[subject].proper or groups[subject].determiner
    if not definite or described.pronoun or described.lemma in _TIMES or _tells(groups, subject):
        return False
    if verb.voice != "active" or verb.lemma in REPORTING or verb.lemma in _WITHOUT_OBJECT:
        return False
    first = subject - 1
    while first > 1 and groups[first - 1].kind == "IN" and groups[first - 2].kind == "NP":
        first -= 2
    if groups[first - 1].kind == "IN":
        first -= 1
        if groups[first - 1].lemma in REPORTING and groups[first - 1].voice == "active":
            return False  # "said on Telegram its men had carried it out"
    return first > 0 and groups[first - 1].kind == "VG"


def _tells(groups: list[Group], subject: int) -> bool:
    """After verbs of telling the clause is what is told: "told the miller they had fled"."""
    return subject > 1 and groups[subject - 2].kind == "VG" and groups[subject - 2].lemma in _TELLING


_TELLING = frozenset(
    (
        "tell inform warn assure remind notify convince persuade promise show ask advise urge order give send grant"
        " teach"
    ).split()
)
# "The day the group arrived": when, not what.
_TIMES = frozenset("day night week month year time moment morning evening hour way reason".split())
_WITHOUT_OBJECT = frozenset(
    "be arrive die fall go come happen occur flee withdraw retreat emerge appear remain stay exist rise begin".split()
)
