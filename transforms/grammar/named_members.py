"""Names and descriptions of the same within a list: "the mayor, X, and two guards", "X, founder and leader of Y".

Belongs here: which members of what looks like a list stand for another of it. Does not: lists (`coordination`),
names and descriptions outside of one (`appositions`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.groups import Group

# Bodies stand in lists beside the names of others: "the army, JNIM, and the police".
_BODIES = frozenset(
    "army military navy police gendarmerie government state group front militia party movement ministry force".split()
)


def end_of_apposition(groups: list[Group], k: int, nxt: int) -> int:
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


def past_phrases_of_title(groups: list[Group], k: int) -> int:
    """ "Its commander in Gao, Musa Keita, and two others died": where the phrases of a title end that a name and "and"
    follow, or his people ("the mayor of Gao, his wife and a guard"); 0 when none do."""
    if not _is_title(groups[k]) or not (groups[k].determiner or groups[k].possessor is not None):
        return 0
    end = k + 1
    while end + 1 < len(groups) and groups[end].kind == "IN" and groups[end + 1].kind == "NP":
        end += 2
    after = groups[end : end + 4]
    named = [g.kind for g in after] == [",", "NP", ",", "CC"] and after[1].proper and not after[1].determiner
    his = after[1:] if after[:1] and after[0].kind == "," else after[1:2] if after[:1] and after[0].kind == "CC" else []
    listed = len(his) == 1 or (len(his) > 1 and his[1].kind in (",", "CC"))
    owner = his[0].possessor if listed and his[0].kind == "NP" else None
    with_his = owner is not None and owner.pronoun
    return end - 1 if end > k + 1 and (named or with_his) else 0


def end_of_titles(groups: list[Group], k: int, nxt: int) -> int:
    """ "X, the founder and leader of Y, was killed": two titles of one, the second without article or with "a" ("and a
    former colonel"); 0 when none."""
    first, second = groups[k], groups[nxt]
    third = nxt + 2
    described = _is_title(second) or (second.determiner in ("a", "an") and _is_one_of(groups, third))
    if not first.proper or first.plural or first.appositions or not described:
        return 0
    if (
        third >= len(groups)
        or groups[nxt + 1].kind != "CC"
        or not (is_bare_title(groups[third]) or _is_past_title(groups, third))
    ):
        return 0
    end = third + 1
    while end + 1 < len(groups) and groups[end].kind == "IN" and groups[end + 1].kind in ("NP", "DATE"):
        end += 2
    return end if end < len(groups) and groups[end].kind in (",", ".", ";", ")", "—") else 0


def _is_title(group: Group) -> bool:
    told = group.kind == "NP" and not group.proper and not group.plural and not group.pronoun
    return told and group.lemma in words.BEARERS


def is_bare_title(group: Group) -> bool:
    """ "Leader" in "the founder and leader of Y"."""
    return _is_title(group) and not group.determiner and group.possessor is None and not group.count


def _is_past_title(groups: list[Group], k: int) -> bool:
    """ "A former colonel", "a veteran of the war", "one of its founders": what somebody was besides what he is."""
    return _is_one_of(groups, k) or (_is_title(groups[k]) and groups[k].determiner in ("a", "an"))


def _is_one_of(groups: list[Group], k: int) -> bool:
    return [g.lemma for g in groups[k : k + 2]] == ["one", "of"]


def _is_closed(groups: list[Group], last: int) -> bool:
    """Whether a mark closes a list behind its last member and that one's phrases."""
    k = last + 1
    while k + 1 < len(groups) and groups[k].lemma in ("of", "for") and groups[k + 1].kind == "NP":
        k += 2
    return k >= len(groups) or groups[k].kind in (",", ".", ";", "—", ")", "W")


def is_named_list(groups: list[Group], i: int, members: list[int]) -> bool:
    """ "Two brothers, Musa and Daud, were killed": as many names as the plural before them counts, closed by a mark."""
    return (
        groups[i].plural
        and not groups[i].proper
        and groups[i + 1].kind == ","
        and _is_closed(groups, members[-1])
        and len(members) > 1
        and all(groups[m].proper for m in members)
    )


def named_out_of(groups: list[Group], i: int, members: list[int]) -> Group | None:
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


def share_description(first: Group) -> None:
    """ "X and Y, two commanders of Z, were killed": what stands beside the last of as many names is each one's."""
    names = [first, *first.conjuncts]
    described = [a for a in names[-1].appositions if a.count == len(names) and not a.proper]
    if described and all(name.proper for name in names):
        for name in names[:-1]:
            name.appositions.extend(described)


def past_brackets(groups: list[Group], k: int) -> int:
    """Past the brackets behind a name: "the FPRC (Popular Front) and the Union (UPC)", "Musa (34) and Ali (22)"."""
    if not groups[k].proper or [g.kind for g in groups[k + 1 : k + 2]] != ["("]:
        return k
    closing = next((c for c in range(k + 2, min(k + _IN_BRACKETS, len(groups))) if groups[c].kind == ")"), k)
    inside = groups[k + 2 : closing]
    return closing if all(g.kind in ("NP", "IN", "CC") and g.lemma not in _AREAS for g in inside) else k


_IN_BRACKETS = 8
# What says in brackets where a place is, of a list that another preposition governs.
_AREAS = frozenset("district province state region county governorate department".split())
