"""Ties noun groups to each other in lists: "A, B and C".

Belongs here: which noun groups are listed together.
Does not: descriptions that stand in a list (`named_members`), which name is whose (`appositions`), phrases
(`nominals`), subjects and objects (`clauses`).
"""

from __future__ import annotations

from transforms.grammar.appositions import apposition
from transforms.grammar.groups import Group
from transforms.grammar.list_ends import opens_before_subject, starts_clause
from transforms.grammar.named_members import (
    end_of_apposition,
    end_of_titles,
    is_bare_title,
    is_named_list,
    named_out_of,
    past_brackets,
    past_phrases_of_title,
    share_description,
)


def tie_noun_groups(groups: list[Group]) -> None:
    """Fills in `conjuncts` and `appositions` of the noun groups of one sentence.

    The first member of a coordination lists the others in `conjuncts`; the first of two groups for
    one thing lists the second in `appositions`.
    """
    i = 0
    while i < len(groups):
        if groups[i].kind == "NP":
            i = _coordination(groups, i)
        i += 1
    for i, group in enumerate(groups):
        if group.kind == "NP":
            _parallel_coordination(groups, i)
            apposition(groups, i)
    _list_by_semicolons(groups)
    for group in groups:
        if group.conjuncts:
            share_description(group)


def _coordination(groups: list[Group], i: int) -> int:
    """Joins `NP, NP and NP` from position `i`; returns the position of its last member."""
    members = _listed(groups, i)
    if not members or members[-1][1] != "CC":
        return i
    last = members[-1][0]
    if members[0][1] == "," and opens_before_subject(groups, i, last):
        return _coordination(groups, members[0][0])
    if starts_clause(groups, i, last):
        members = members[:-1]
        if not members or members[-1][1] != "CC":
            return i
    return _join(groups, i, [m for m, _ in members])


def _listed(groups: list[Group], i: int) -> list[tuple[int, str]]:
    """The positions of the noun groups listed with the one at `i`, each with what parts it from the one before."""
    members: list[tuple[int, str]] = []
    k = i
    while (found := _next_noun(groups, k)) is not None:
        separator, nxt = found
        if separator == "CC" and not members and _is_parallel(groups, i, nxt):
            break
        if separator == "," and (beside := end_of_apposition(groups, k, nxt)):
            groups[k].appositions.append(groups[nxt])
            k = beside - 1
            continue
        if separator == "," and (closing := end_of_titles(groups, k, nxt)):
            groups[k].appositions += [groups[nxt], *(g for g in groups[nxt + 1 : nxt + 4] if is_bare_title(g))][:2]
            if [g.kind for g in groups[closing : closing + 2]] != [",", "CC"]:
                break
            k = closing - 1
            continue
        members.append((nxt, separator))
        k = nxt
        if separator == "CC" and not _goes_on_at_length(groups, k):
            break
    return members


def _next_noun(groups: list[Group], k: int) -> tuple[str, int] | None:
    """The separator behind the noun group at `k`, comma or conjunction, and the position of the next noun group."""
    end = past_phrases_of_title(groups, k) or _past_what_sets_off(groups, k) or past_brackets(groups, k)
    if end + 2 >= len(groups):
        return None
    step = 2 if groups[end + 1].kind == "," and groups[end + 2].kind == "CC" else 1
    if end + step + 1 >= len(groups):
        return None
    separator, nxt = groups[end + step], end + step + 1
    while nxt < len(groups) and groups[nxt].kind == "RB" and groups[nxt].lemma != "not":
        nxt += 1
    if separator.kind == "CC":
        nxt += 2 if [g.lemma or g.kind for g in groups[nxt : nxt + 2]] == ["/", "or"] else 0  # "A and/or B"
        nxt = _past_insertion(groups, nxt)
    if separator.kind not in (",", "CC") or separator.lemma == "but" or nxt >= len(groups):
        return None
    return (separator.kind, nxt) if groups[nxt].kind == "NP" else None


def _join(groups: list[Group], i: int, members: list[int]) -> int:
    """Makes the members conjuncts of the noun group at `i`, or of the first where that one is their heading."""
    first, others = groups[members[0]], [groups[m] for m in members[1:]]
    whole = groups[i] if is_named_list(groups, i, members) else named_out_of(groups, i, members)
    if whole is not None:
        whole.appositions, first.conjuncts = [first, *others], others
        return members[-1]
    groups[i].conjuncts = [first, *others]
    for member in groups[i].conjuncts:
        if member.possessor is None and not member.determiner and not member.pronoun:
            member.possessor = groups[i].possessor
    return members[-1]


def _past_what_sets_off(groups: list[Group], k: int) -> int:
    """ "A, led by X, and B merged": where a description of A ends that "and" goes on after; 0 when none does."""
    if (
        k + 5 >= len(groups)
        or not groups[k].proper
        or groups[k + 1].kind != ","
        or any(g.kind == "VG" for g in groups[:k])
    ):
        return 0
    participle = groups[k + 2].kind == "VG" and groups[k + 2].form == "participle"
    if not participle and groups[k + 2].kind != "W":
        return 0
    for end in range(k + 3, min(k + _LONGEST_ASIDE, len(groups) - 3)):
        if groups[end].kind in (";", ".", "SUB") or (participle and groups[end].kind == "VG"):
            return 0
        if groups[end].kind == ",":
            goes_on = groups[end + 1].kind == "CC" and groups[end + 2].kind == "NP" and groups[end + 3].kind == "VG"
            return end - 1 if goes_on and groups[end + 3].form == "finite" else 0
    return 0


_LONGEST_ASIDE = 14


def _goes_on_at_length(groups: list[Group], k: int) -> bool:
    """ "A and B, as well as C": a list that "and" has closed goes on by more words than one."""
    after = [g for g in groups[k + 1 : k + 3] if g.kind != ","][:1]
    return bool(after) and after[0].kind == "CC" and after[0].end - after[0].start > 1


def _parallel_coordination(groups: list[Group], i: int) -> None:
    """ "The whole of Idlib and the greater part of Aleppo": partners with an of-phrase each."""
    if groups[i].conjuncts or i + 3 >= len(groups) or groups[i + 1].lemma != "of" or groups[i + 2].kind != "NP":
        return
    k = i + 3
    if groups[k].kind == "," and k + 1 < len(groups):
        k += 1
    if groups[k].kind != "CC" or k + 2 >= len(groups) or groups[k + 1].kind != "NP" or groups[k + 2].lemma != "of":
        return
    if not starts_clause(groups, i, k + 1):
        groups[i].conjuncts = [groups[k + 1]]


def _list_by_semicolons(groups: list[Group]) -> None:
    """ "Listed A, minister of defence; B, his deputy; and C": names that marks part, the last of them after "and"."""
    marks = [k for k, g in enumerate(groups) if g.kind == ";"]
    if not marks or [g.kind for g in groups[marks[-1] + 1 : marks[-1] + 3]] != ["CC", "NP"]:
        return
    listed = [groups[k + 1 + (groups[k + 1].kind == "CC")] for k in marks if k + 2 < len(groups)]
    verbs = [k for k, g in enumerate(groups) if g.kind == "VG" and g.form == "finite"]
    if not listed or not all(g.kind == "NP" and g.proper for g in listed):
        return
    if len(verbs) != 1 or verbs[0] > marks[0]:
        return  # "A took Gao; B fled; and C surrendered"
    opening = groups[verbs[0] + 1] if verbs[0] + 1 < marks[0] else None
    if opening is not None and opening.kind == "NP" and opening.proper and not opening.conjuncts:
        opening.conjuncts = listed


def _is_parallel(groups: list[Group], i: int, nxt: int) -> bool:
    """ "The killing of X and the accession of Y": what follows "and" pairs with the killing, not with X.

    A list that has begun goes on: "the union of A, B and the northern branch of C".
    """
    of_before = i >= 1 and groups[i - 1].kind == "IN"
    of_after = nxt + 1 < len(groups) and groups[nxt + 1].kind == "IN" and groups[nxt + 1].lemma == "of"
    return of_before and of_after and groups[nxt].determiner in ("the", "a", "an") and groups[i].determiner == ""


def _past_insertion(groups: list[Group], k: int) -> int:
    """Past a phrase between commas after "and": "and, in all likelihood, his deputy"."""
    if k < len(groups) and groups[k].kind == "(":
        closing = next((e for e in range(k + 1, min(k + 4, len(groups))) if groups[e].kind == ")"), k - 1)
        return closing + 1
    if k < len(groups) and groups[k].kind == ",":
        for end in range(k + 1, min(k + 5, len(groups))):
            if groups[end].kind == ",":
                return end + 1
            if groups[end].kind not in ("IN", "NP", "RB", "DATE"):
                break
    return k
