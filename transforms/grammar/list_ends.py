"""Where a list of noun groups ends, because what follows "and" opens a clause of its own.

Belongs here: "the army shelled A, and B fled". Does not: collecting the members (`coordination`).
"""

from __future__ import annotations

from transforms.figures.nouns import is_person
from transforms.grammar import words
from transforms.grammar.groups import Group


def starts_clause(groups: list[Group], first: int, last: int) -> bool:
    """True when the group after "and" is the subject of a verb and the first group is not.

    "They attacked Gao and the army withdrew": `Gao` is no partner of `the army`.
    """
    before = first - 1
    while before >= 0 and groups[before].kind in ("RB", "DATE"):
        before -= 1
    if before < 0 or groups[before].kind not in ("VG", "IN", "NP"):
        return False
    if _is_told(groups[before], groups[first]):
        return False  # "officials said A and B attacked Gao"
    whole = before
    while whole > 1 and groups[whole].lemma == "of" and groups[whole - 1].kind == "NP":
        whole -= 2  # "between members of A and B left one soldier dead"
    if groups[whole].lemma == "between":
        return False
    k = last + 1
    if [g.kind for g in groups[k : k + 3]] == [",", "NP", ","]:
        k += 3  # "were seized in Gao and their guide, X, was killed"
    if [g.kind for g in groups[k : k + 2]] == [",", "W"]:  # "took Konna, and Paris, which had hesitated, sent men"
        closing = next((c for c in range(k + 2, len(groups)) if groups[c].kind == ","), len(groups))
        k = closing + 1 if [g.kind for g in groups[closing + 1 : closing + 2]] == ["VG"] else k
    while k < len(groups) and groups[k].kind in ("RB", "IN", "NP", "DATE"):
        if groups[k].kind == "NP" and (groups[k - 1].kind != "IN" or groups[k].lemma in words.NOMINATIVES):
            return False  # "killed A and two guards as they drove home"
        k += 1
    follows = k < len(groups) and groups[k].kind == "VG" and groups[k].form == "finite"
    return follows and not (groups[before].kind == "IN" and _is_part_of_subject(groups, before))


def _is_told(verb: Group, first: Group) -> bool:
    """Whether what a verb of telling is followed by is a clause: people are said to do something, not said."""
    if verb.kind != "VG" or verb.voice != "active":
        return False
    somebody = first.proper or is_person(first.lemma) or first.lemma in _FIGHTING
    return verb.lemma in _SAYING or (verb.lemma in _TELLING_OF and somebody)


_SAYING = frozenset("say think believe allege insist".split())
_TELLING_OF = frozenset(
    "announce claim confirm report deny suggest know admit acknowledge reveal declare state".split()
)
_FIGHTING = frozenset("fighter militant rebel gunman soldier troop force".split())


def opens_before_subject(groups: list[Group], i: int, last: int) -> bool:
    """ "In the north of Mali, A, B and C merged", "according to X, A and B fled": the phrase that opens the sentence is
    no member of its subject."""
    follows = last + 1 < len(groups) and groups[last + 1].kind == "VG" and groups[last + 1].form == "finite"
    first = i
    while first >= 3 and groups[first - 1].kind == "IN" and groups[first - 2].kind in ("NP", "DATE"):
        first -= 2
    return follows and first > 0 and all(group.kind == "IN" for group in groups[:first])


def _is_part_of_subject(groups: list[Group], k: int) -> bool:
    """The phrase that opens at `k` belongs to a noun group whose verb is to come: "commanders in A and B swore"."""
    if not any(g.kind == "VG" for g in groups[:k]):
        return True
    while k >= 2 and groups[k].kind == "IN" and groups[k - 1].kind == "NP":
        k -= 2
    noun = groups[k + 1]
    if _is_told(groups[k], noun):
        return True  # "said an attack in A and B killed 12"
    if groups[k].lemma == "as" and noun.lemma in words.OFFICES and not (noun.determiner or noun.plural):
        return False  # "was dismissed as emir of X and Y took over"
    return groups[k].kind == "SUB" or groups[k].lemma in _OPENS_CLAUSE


_OPENS_CLAUSE = frozenset("after before since until when as once that because although while".split())
