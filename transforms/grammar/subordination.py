"""What ties a clause to the one before it: subordinators, relative pronouns, "that".

Belongs here: whether "after", "as", "since" ... open a clause or a phrase.
Does not: the subject of the clause (`transforms.grammar.finite_attachment`).
"""

from __future__ import annotations

from transforms.grammar.antecedents import antecedent
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group


def subordination(groups: list[Group], clause: Clause, k: int, previous: Clause | None) -> None:
    """Looks left of a subject for what ties the clause to the one before it."""
    clause.governor = previous
    j = k - 1
    while j >= 0 and groups[j].kind in ("RB", "DATE", "NP", "IN", "CC", ",") and not is_subordinator(groups, j):
        if groups[j].kind == "NP" and (j == 0 or groups[j - 1].kind != "IN"):
            break
        j -= 1
    if j < 0:
        return
    if groups[j].kind == "SUB" or is_subordinator(groups, j):
        clause.relation, clause.subordinator = "adverbial", groups[j].lemma
    elif groups[j].kind == "W":
        if groups[j].lemma == "that" and j and groups[j - 1].kind in ("VG", "RB", "IN", ","):
            clause.relation, clause.subordinator = "complement", "that"
        else:
            clause.relation, clause.subordinator = "relative", groups[j].lemma
            if j and groups[j - 1].kind != "VG":
                clause.objects = antecedent(groups, j)
    elif groups[j].kind == "VG" and previous is not None and groups[j] is previous.verb:
        clause.relation = "complement"


def is_subordinator(groups: list[Group], k: int) -> bool:
    """After, before, since, until and as open a clause when a subject and a finite verb follow."""
    if groups[k].kind == "SUB":
        return True
    if groups[k].lemma == "as" and k and groups[k - 1].kind == "VG" and groups[k - 1].form == "participle":
        return False
    if groups[k].kind != "IN" or groups[k].lemma not in (
        "after",
        "before",
        "since",
        "until",
        "till",
        "as",
        "once",
        "than",
    ):
        return False
    if (
        groups[k].lemma == "as"
        and k + 1 < len(groups)
        and groups[k + 1].lemma in _ROLES
        and not groups[k + 1].determiner
    ):
        return False
    j = k + 1
    seen_noun = False
    while j < len(groups) and groups[j].kind in ("NP", "RB", "DATE", "IN", "CC"):
        seen_noun = seen_noun or groups[j].kind == "NP"
        j += 1
    return (
        seen_noun
        and j < len(groups)
        and groups[j].kind == "VG"
        and groups[j].form == "finite"
        and not _closed_by(groups, k + 1, j)
    )


# Nouns that stand bare after "as": "as leader of the group".
_ROLES = frozenset(
    (
        "leader chief head emir amir commander deputy spokesman governor president minister caliph"
        " successor director part"
    ).split()
)


def _closed_by(groups: list[Group], start: int, verb: int) -> bool:
    """True when two noun groups stand side by side, so that the verb has a subject of its own."""
    return any(groups[i].kind == "NP" and groups[i + 1].kind in ("NP", "DATE") for i in range(start, verb - 1))
