"""Ties noun groups to each other: lists with "and", names of those that a plural counts.

Belongs here: which noun groups are listed together.
Does not: which name is whose (`appositions`), phrases (`nominals`), subjects and objects (`clauses`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.appositions import apposition
from transforms.grammar.groups import Group

# Bodies stand in lists beside the names of others: "the army, JNIM, and the police".
_BODIES = frozenset(
    "army military navy police gendarmerie government state group front militia party movement ministry force".split()
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
    for group in groups:
        if group.conjuncts:
            _share_description(group)


def _share_description(first: Group) -> None:
    """ "X and Y, two commanders of Z, were killed": what stands beside the last of as many names is each one's."""
    names = [first, *first.conjuncts]
    described = [a for a in names[-1].appositions if a.count == len(names) and not a.proper]
    if described and all(name.proper for name in names):
        for name in names[:-1]:
            name.appositions.extend(described)


def _coordination(groups: list[Group], i: int) -> int:
    """Collects `NP, NP and NP` from position `i`; returns the position of its last member."""
    members, k = [], i
    while True:
        end = _past_abbreviation(groups, k)
        if end + 2 >= len(groups):
            break
        step = 2 if groups[end + 1].kind == "," and groups[end + 2].kind == "CC" else 1
        if end + step + 1 >= len(groups):
            break
        separator, nxt = groups[end + step], end + step + 1
        while nxt < len(groups) and groups[nxt].kind == "RB" and groups[nxt].lemma != "not":
            nxt += 1
        if separator.kind == "CC":
            nxt = _past_insertion(groups, nxt)
        if separator.kind not in (",", "CC") or nxt >= len(groups) or groups[nxt].kind != "NP":
            break
        if separator.lemma == "but":
            break
        if separator.kind == "CC" and _is_parallel(groups, i, nxt):
            break
        beside = _end_of_apposition(groups, k, nxt) if separator.kind == "," else 0
        if beside:
            groups[k].appositions.append(groups[nxt])
            k = beside - 1
            continue
        if separator.kind == "," and (closing := _end_of_titles(groups, k, nxt)):
            groups[k].appositions += [groups[nxt], *(g for g in groups[nxt + 1 : nxt + 4] if _is_bare_title(g))][:2]
            if [g.kind for g in groups[closing : closing + 2]] != [",", "CC"]:
                break
            k = closing - 1
            continue
        members.append((nxt, separator.kind))
        k = nxt
        if separator.kind == "CC":
            break
    if not members or members[-1][1] != "CC":
        return i
    last = members[-1][0]
    if members[0][1] == "," and _opens_before_subject(groups, i, last):
        return _coordination(groups, members[0][0])
    if _starts_clause(groups, i, last):
        members = members[:-1]
        if not members or members[-1][1] != "CC":
            return i
    if _is_named_list(groups, i, [m for m, _ in members]):
        groups[i].appositions = [groups[m] for m, _ in members]
        groups[members[0][0]].conjuncts = [groups[m] for m, _ in members[1:]]
        return members[-1][0]
    whole = _named_out_of(groups, i, [m for m, _ in members])
    if whole is not None:
        whole.appositions = [groups[m] for m, _ in members]
        groups[members[0][0]].conjuncts = [groups[m] for m, _ in members[1:]]
        return members[-1][0]
    groups[i].conjuncts = [groups[m] for m, _ in members]
    for member in groups[i].conjuncts:
        if (
            groups[i].possessor is not None
            and member.possessor is None
            and not member.determiner
            and not member.pronoun
        ):
            member.possessor = groups[i].possessor
    return members[-1][0]


def _past_abbreviation(groups: list[Group], k: int) -> int:
    """Past the brackets behind a name: "the Front (FPRC) and the Union (UPC)", "Musa (34) and Ali (22)"."""
    bracketed = [g.kind for g in groups[k + 1 : k + 4]] == ["(", "NP", ")"]
    return k + 3 if bracketed and groups[k].proper and groups[k + 2].end - groups[k + 2].start == 1 else k


def _end_of_apposition(groups: list[Group], k: int, nxt: int) -> int:
    """Where an apposition to `groups[k]` ends that a list goes on after: "X, a courier, and Y"; 0 when it is none.

    It is a name beside a description of one ("the mayor, Pedro Quispe, and two guards") or a description of one
    beside a name, and "and" follows its closing comma.
    """
    first, second = groups[k], groups[nxt]
    if first.plural or second.plural or first.pronoun or second.pronoun or first.appositions:
        return 0
    end = nxt + 1
    while end + 1 < len(groups) and groups[end].kind == "IN" and groups[end + 1].kind == "NP":
        end += 2
    if end + 1 >= len(groups) or groups[end].kind != "," or groups[end + 1].kind != "CC":
        return 0
    if second.proper and not second.determiner:
        described = not first.proper and bool(first.determiner or first.possessor) and first.lemma not in _BODIES
        return end if described and end == nxt + 1 else 0
    one_of_it = second.determiner in ("a", "an") or second.possessor is not None or end > nxt + 1
    return end if first.proper and not second.proper and one_of_it else 0


def _end_of_titles(groups: list[Group], k: int, nxt: int) -> int:
    """ "X, the founder and leader of Y, was killed": two titles of one, the second without article; 0 when none."""
    first, second = groups[k], groups[nxt]
    if not first.proper or first.plural or first.appositions or not _is_title(second):
        return 0
    third = nxt + 2
    if third >= len(groups) or groups[nxt + 1].kind != "CC" or not _is_bare_title(groups[third]):
        return 0
    end = third + 1
    while end + 1 < len(groups) and groups[end].kind == "IN" and groups[end + 1].kind in ("NP", "DATE"):
        end += 2
    return end if end < len(groups) and groups[end].kind in (",", ".", ";", ")", "—") else 0


def _is_title(group: Group) -> bool:
    told = group.kind == "NP" and not group.proper and not group.plural and not group.pronoun
    return told and group.lemma.rpartition("-")[2] in words.BEARERS


def _is_bare_title(group: Group) -> bool:
    return _is_title(group) and not group.determiner and group.possessor is None and not group.count


def _is_closed(groups: list[Group], last: int) -> bool:
    """Whether a mark closes a list behind its last member and that one's phrases."""
    k = last + 1
    while k + 1 < len(groups) and groups[k].lemma in ("of", "for") and groups[k + 1].kind == "NP":
        k += 2
    return k >= len(groups) or groups[k].kind in (",", ".", ";", "—", ")", "W")


def _is_named_list(groups: list[Group], i: int, members: list[int]) -> bool:
    """ "Two brothers, Musa and Daud, were killed": as many names as the plural before them counts, closed by a mark."""
    return (
        groups[i].plural
        and not groups[i].proper
        and groups[i + 1].kind == ","
        and _is_closed(groups, members[-1])
        and len(members) > 1
        and all(groups[m].proper for m in members)
    )


def _named_out_of(groups: list[Group], i: int, members: list[int]) -> Group | None:
    """ "Two commanders of JNIM, X and Y, were killed": as many names as the noun counts in whose phrase JNIM stands.

    Names are no partners of "the group" either: "members of the group, X and Y".
    """
    if not _is_closed(groups, members[-1]) or groups[i + 1].kind != "," or not all(groups[m].proper for m in members):
        return None
    k = i
    while k >= 2 and groups[k - 1].kind == "IN" and groups[k - 2].kind == "NP":
        k -= 2
        if groups[k].count == len(members) > 1 and not groups[k].proper:
            return groups[k]
    several = groups[i - 2] if k < i and groups[i - 1].lemma == "of" else None
    plain = not groups[i].proper and groups[i].determiner == "the" and not groups[i].plural
    bears = several is not None and several.plural and not several.proper and several.lemma in words.BEARERS
    return several if plain and bears else None


def _parallel_coordination(groups: list[Group], i: int) -> None:
    """ "The whole of Idlib and the greater part of Aleppo": partners with an of-phrase each."""
    if groups[i].conjuncts or i + 3 >= len(groups) or groups[i + 1].lemma != "of" or groups[i + 2].kind != "NP":
        return
    k = i + 3
    if groups[k].kind == "," and k + 1 < len(groups):
        k += 1
    if groups[k].kind != "CC" or k + 2 >= len(groups) or groups[k + 1].kind != "NP" or groups[k + 2].lemma != "of":
        return
    if not _starts_clause(groups, i, k + 1):
        groups[i].conjuncts = [groups[k + 1]]


def _is_parallel(groups: list[Group], i: int, nxt: int) -> bool:
    """ "The killing of X and the accession of Y": what follows "and" pairs with the killing, not with X."""
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


def _starts_clause(groups: list[Group], first: int, last: int) -> bool:
    """True when the group after "and" is the subject of a verb and the first group is not.

    "They attacked Gao and the army withdrew": `Gao` is no partner of `the army`.
    """
    before = first - 1
    while before >= 0 and groups[before].kind in ("RB", "DATE"):
        before -= 1
    if before < 0 or groups[before].kind not in ("VG", "IN", "NP"):
        return False
    k = last + 1
    while k < len(groups) and groups[k].kind in ("RB", "IN", "NP", "DATE"):
        if groups[k].kind == "NP" and groups[k - 1].kind != "IN":
            return False
        k += 1
    follows = k < len(groups) and groups[k].kind == "VG" and groups[k].form == "finite"
    return follows and not (groups[before].kind == "IN" and _is_part_of_subject(groups, before))


def _opens_before_subject(groups: list[Group], i: int, last: int) -> bool:
    """ "In the north of Mali, A, B and C merged": the phrase that opens the sentence is no member of its subject."""
    follows = last + 1 < len(groups) and groups[last + 1].kind == "VG" and groups[last + 1].form == "finite"
    first = i
    while first >= 3 and groups[first - 1].kind == "IN" and groups[first - 2].kind in ("NP", "DATE"):
        first -= 2
    return follows and first == 1 and groups[0].kind == "IN"


def _is_part_of_subject(groups: list[Group], k: int) -> bool:
    """The phrase that opens at `k` belongs to a noun group whose verb is to come: "commanders in A and B swore"."""
    if not any(g.kind == "VG" for g in groups[:k]):
        return True
    while k >= 2 and groups[k].kind == "IN" and groups[k - 1].kind == "NP":
        k -= 2
    noun = groups[k + 1]
    if groups[k].lemma == "as" and noun.lemma in words.OFFICES and not (noun.determiner or noun.plural):
        return False  # "was dismissed as emir of X and Y took over"
    return groups[k].kind == "SUB" or groups[k].lemma in _OPENS_CLAUSE


_OPENS_CLAUSE = frozenset("after before since until when as once that because although while".split())
