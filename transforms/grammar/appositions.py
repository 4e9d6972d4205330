"""Noun groups beside each other for one thing: "the emir, Musa Keita", "its emir in Gao, Musa Keita", "AQIM (X)".

Belongs here: which noun group is in apposition to which. Does not: lists (`transforms.grammar.nominals`).
"""

from __future__ import annotations

from transforms.figures.nouns import is_person
from transforms.grammar import words
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

_AT = frozenset({"in", "at", "near", "outside"})
_DASHES = frozenset({"-", "–", "—"})
_DESCRIBING = frozenset("want accuse suspect base know blame link nickname call name believe".split())
# "X, once a judge for Y": when he was it, and how surely.
_ONCE = frozenset("or then now also formerly once previously currently originally later reportedly allegedly".split())
# Phrases that say of what or where somebody holds his post.
_OF_POSTS = frozenset(["of", "for", "in", "at", "over", "from", "near", "across"])
# Bodies told by where they are: what stands after the place is their name, "the group's branch in Yemen, AQAP".
_PARTS_OF_BODIES = frozenset(
    "branch affiliate mission franchise arm wing offshoot force contingent faction operation chapter".split()
)


def apposition(groups: list[Group], i: int) -> None:
    """Adds to a noun group the one in brackets or between commas that names or describes the same."""
    group = groups[i]
    if i + 3 < len(groups) and groups[i + 1].kind == "(" and groups[i + 2].kind == "NP" and groups[i + 3].kind == ")":
        group.appositions.append(groups[i + 2])
        return
    if group.lemma == "one":
        _one_of_several(groups, i)
    group.appositions.extend(_identified(groups, i) or _behind_relative(groups, i))
    _between_dashes(groups, i)
    k = _past_own_phrases(groups, i)
    k = _past_other_name(groups, k) if group.proper else k
    if k + 1 < len(groups) and groups[k].kind == "," and not group.conjuncts:
        j = k + 1
        while j < len(groups) and groups[j].kind in ("RB", "CC") and groups[j].lemma in _ONCE:
            j += 1
        if j >= len(groups) or groups[j].kind != "NP" or group.pronoun or groups[j].pronoun:
            return
        if group.proper and i and groups[i - 1].lemma in _AT and groups[j].plural and is_person(groups[j].lemma):
            return  # "in Diffa, 50 men who refused were shot"
        if groups[j].conjuncts:
            listed = _listed_names(groups, group, j)
            group.appositions.extend(n for n in listed if not any(n is a for a in group.appositions))
            return
        end = j + 1
        while end + 1 < len(groups) and groups[end].kind == "IN" and groups[end + 1].kind == "NP":
            end = _past_list(groups, end + 1)
        if end > j + 1 and [g.kind for g in groups[end : end + 2]] == ["IN", "DATE"] and groups[end].lemma == "of":
            end += 2  # "a veteran of the war of 1990"
        dated = end < len(groups) and groups[end].kind == "DATE"
        if dated and (end > j + 1 or [g.kind for g in groups[end + 1 : end + 2]] == [","]):
            end += 1  # "X, leader of the front since May 2018, said", "X, its capital since 2014, ..."
        closed = end >= len(groups) or groups[end].kind in (",", ".", ";", "W", "—", ")", ":", "(")
        closed = closed or _goes_on_describing(groups, i, j, end)
        goes_on = [g.lemma or g.kind for g in groups[end : end + 2]] == [",", "and"]
        holder = k > i + 1 and groups[j].proper and not groups[j].determiner and _bears(group)
        if closed and (holder or not goes_on):
            told = any(a is groups[j] for a in group.appositions)
            if not told and not (groups[j].proper and _is_of_bearer(groups, i, groups[j])):
                group.appositions.append(groups[j])


def _identified(groups: list[Group], i: int) -> list[Group]:
    """The names of "a trader identified as X", "two men of the front, identified as X and Y", "a man named X"."""
    if groups[i].proper or groups[i].pronoun or (i > 1 and groups[i - 1].lemma == "of" and _is_whole(groups, i - 2, i)):
        return []
    k = i + 1
    while k + 2 < len(groups) and (groups[k].kind == "(" or (groups[k].lemma == "of" and _is_whole(groups, i, k + 1))):
        k += 3 if groups[k].kind == "(" else 2
    k += k < len(groups) and groups[k].kind == ","
    said = [g for g in groups[k : k + 4] if g.kind != "RB"][:3]  # "identified only as"
    called = said[0] if said and said[0].kind == "VG" and said[0].form == "participle" else None
    if called is None:
        return []
    by_as = [g.lemma for g in said[1:2]] == ["as"]
    named = next((g for g in said[2 if by_as else 1 :][:1] if g.kind == "NP"), None)
    if named is None or called.lemma not in (_NAMED_AS if by_as else _NAMED):
        return []
    names = members(named) if groups[i].plural else [named]
    return [name for name in names if name.proper]


def _is_whole(groups: list[Group], i: int, k: int) -> bool:
    """ "Two men of the Front identified as", "a member of the militia named X", but "of a militia named X"."""
    return groups[k].proper or (groups[k].determiner == "the" and groups[i].determiner in ("a", "an", "one"))


def _behind_relative(groups: list[Group], i: int) -> list[Group]:
    """ "The man who has led the group since June, Musa Keita, is": the name between a relative clause and the verb."""
    person = is_person(groups[i].lemma) or groups[i].lemma in words.BEARERS
    if groups[i].plural or groups[i].proper or not person or not groups[i + 1 : i + 2] or groups[i + 1].kind != "W":
        return []
    comma = next((k for k in range(i + 2, len(groups)) if groups[k].kind in (",", ";", "W", "SUB")), len(groups))
    behind = groups[comma : comma + 4]
    named = [g.kind for g in behind] == [",", "NP", ",", "VG"] and behind[1].proper and not behind[1].determiner
    return [behind[1]] if named and behind[3].form == "finite" else []


_NAMED_AS = frozenset({"identify", "name", "know", "recognise", "recognize"})
_NAMED = frozenset({"name", "call"})


def _past_other_name(groups: list[Group], k: int) -> int:
    """Where the mark stands behind another name: "X, also known as Y, the emir of Z", "X (known as Y), an emir"."""
    if k >= len(groups) or groups[k].kind not in (",", "("):
        return k
    j = k + 1
    while j < len(groups) and groups[j].kind == "RB":
        j += 1
    said = groups[j : j + 4]
    if [g.kind for g in said[:3]] != ["VG", "IN", "NP"] or said[0].lemma not in _CALLING or said[1].lemma != "as":
        return k
    if len(said) < 4 or said[3].kind not in (",", ")"):
        return k
    end = j + 3
    return end + 1 if said[3].kind == ")" and groups[end + 1 : end + 2] and groups[end + 1].kind == "," else end


_CALLING = frozenset({"know", "call", "nickname"})


def _past_list(groups: list[Group], k: int) -> int:
    """The position behind a noun group and those listed with it: "an alliance of X and Y"."""
    conjuncts = groups[k].conjuncts
    last = next((i for i in range(k, len(groups)) if conjuncts and groups[i] is conjuncts[-1]), k)
    return last + 1


def _one_of_several(groups: list[Group], i: int) -> None:
    """ "One of the founders of the front, Musa Keita, was killed": the name is of the one, and says what he was."""
    if i + 2 >= len(groups) or groups[i + 1].lemma != "of" or groups[i + 2].kind != "NP":
        return
    several, k = groups[i + 2], i + 3
    if not several.plural or several.lemma not in words.BEARERS | {"those"}:
        return
    if k < len(groups) and groups[k].kind == "W":  # "one of those who stayed, Musa Keita, wrote"
        k = next((j for j in range(k + 1, len(groups)) if groups[j].kind in (",", "W", ";", "CC")), len(groups))
    while k + 1 < len(groups) and groups[k].lemma in _OF_POSTS and groups[k + 1].kind == "NP":
        k += 2
    named = groups[k + 1] if k + 1 < len(groups) and groups[k].kind == "," else None
    # "The Saudi Musa Keita".
    of_nation = named is not None and named.head - named.start > 1 and named.determiner == "the"
    verb = groups[k + 2] if k + 2 < len(groups) else None
    if verb is not None and verb.kind == "VG" and verb.form == "finite":
        return  # "killing one of its leaders, Musa Keita said": who said so
    if named is not None and named.proper and (of_nation or not named.determiner):
        for described in (groups[i], several):
            described.appositions[:] = [groups[k + 1]]


def _listed_names(groups: list[Group], group: Group, j: int) -> list[Group]:
    """ "He and two lieutenants, Musa Keita and Sidi Bah, were killed": names for a plural, closed by a mark."""
    named = [groups[j], *groups[j].conjuncts]
    end = next((k for k in range(j, len(groups)) if groups[k] is named[-1]), 0) + 1
    closed = end >= len(groups) or groups[end].kind in (",", ".", ";", "—", ")", "W")
    plain = group.plural and not group.proper and all(g.proper for g in named)
    return named if plain and closed else []


def _between_dashes(groups: list[Group], i: int) -> None:
    """ "Two commanders - Musa Keita and Sidi Bah - were killed": names between dashes behind a description."""
    if i + 3 >= len(groups) or groups[i + 1].kind not in _DASHES:
        return
    named = groups[i + 2]
    if groups[i].proper:  # "JNIM - a coalition of X, Y and Z - was announced"
        closed = any(g.kind in _DASHES for g in groups[i + 3 : i + 14])
        if named.kind == "NP" and not named.proper and named.determiner in ("a", "an", "the") and closed:
            groups[i].appositions.append(named)
        return
    last = named.conjuncts[-1] if named.conjuncts else named
    end = next((k for k in range(i + 2, min(i + 14, len(groups))) if groups[k] is last), 0) + 1
    all_names = named.kind == "NP" and all(g.proper for g in (named, *named.conjuncts))
    if all_names and end < len(groups) and groups[end].kind in _DASHES:
        groups[i].appositions.extend([named, *named.conjuncts])


def _goes_on_describing(groups: list[Group], i: int, j: int, end: int) -> bool:
    """ "X, a commander wanted by the police, was killed", "X, an emir responsible for the raid, was killed"."""
    if (
        not groups[i].proper
        or groups[j].proper
        or not (groups[j].determiner in ("a", "an", "the") or _bears(groups[j]))
    ):
        return False
    after = groups[end]
    if after.kind == "JJ":
        return end + 1 < len(groups) and groups[end + 1].kind == "IN"
    if after.kind == "NP":  # "Mosul, a town it had captured", "Derna, the town Ansaru had held"
        verb = groups[end + 1] if end + 1 < len(groups) else None
        return (after.pronoun or after.proper) and verb is not None and verb.kind == "VG" and verb.form == "finite"
    return after.kind == "VG" and (after.form in ("participle", "gerund") or after.lemma in _DESCRIBING)


def _is_of_bearer(groups: list[Group], i: int, named: Group) -> bool:
    """Whether the name beside a phrase is taken: in "a founder of the group, Musa Keita" it is the founder's."""
    before = groups[max(i - 4, 0) : i] if groups[i - 1].kind == "IN" else []
    named_by = [g for g in before if _bears(g) or g.lemma in _PARTS_OF_BODIES]
    return any(named is a for g in named_by for a in g.appositions)


def _bears(group: Group) -> bool:
    titled = not group.proper or group.determiner == "the"  # "the Emir of Gao, Musa Keita"
    return group.lemma in words.BEARERS and not group.plural and titled


def _past_own_phrases(groups: list[Group], i: int) -> int:
    """The position after the phrases that say of what somebody is the head: "its emir in Gao, X", "leader of Y, X".

    A chain of several phrases counts only where a name follows that may be its bearer's.
    """
    group, k = groups[i], i + 1
    if not (k + 1 < len(groups) and groups[k].kind == "IN" and groups[k + 1].kind == "NP"):
        return k
    bears = _bears(group)
    if groups[k].lemma == "of" and (groups[k + 1].possessor is not None or bears):
        k += 2
    elif groups[k].lemma == "for" and bears:
        k += 2
    elif groups[k].lemma in ("of", "in", "for") and group.lemma in _PARTS_OF_BODIES and groups[k + 1].proper:
        k += 2
    if not bears:
        return k
    end = k
    while end + 1 < len(groups) and groups[end].lemma in _OF_POSTS and groups[end + 1].kind == "NP":
        end += 2
    named = end + 1 < len(groups) and groups[end].kind == "," and groups[end + 1].proper
    return end if named and not groups[end + 1].determiner and len(groups[end + 1].lemma) > 1 else k


def described_name(groups: list[Group], j: int) -> int | None:
    """ "Held Musa Keita, a trader from Gao, who was freed": the name that a description stands beside."""
    k = j - 2 if j > 2 and groups[j - 1].kind == "IN" and groups[j - 2].kind == "NP" else j
    before = range(k - 1, max(k - 4, 0) - 1, -1)
    return next((i for i in before if groups[i].proper and any(a is groups[k] for a in groups[i].appositions)), None)
