"""The noun group before a verb or relative pronoun that it is about.

Belongs here: antecedents, heads of "of" chains, first conjuncts, insertions to be skipped.
Does not: clauses and how they hang together (`transforms.grammar.subordination`).
"""

from __future__ import annotations

from transforms.figures.nouns import is_person
from transforms.grammar import words
from transforms.grammar.appositions import described_name
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

STOPS = frozenset({";", ":", ".", "?", "!", "—", "–"})


def noun_before(groups: list[Group], k: int) -> list[Group]:
    """The noun group at `k` with all it is coordinated with."""
    return members(groups[first_conjunct(groups, k)])


def first_conjunct(groups: list[Group], k: int) -> int:
    """The position of the first of the noun groups that the one at `k` is coordinated with."""
    return next((i for i in range(k, -1, -1) if groups[i].kind == "NP" and groups[k] in groups[i].conjuncts), k)


def awaiting_verb(groups: list[Group], k: int) -> list[Group]:
    """The noun group that ends at `k` when its verb is still to come: "when a bomb, planted by X, went off"."""
    while k >= 0 and groups[k].kind == "NP":
        first = first_conjunct(groups, k)
        opener = groups[first - 1] if first else None
        if opener is None or opener.kind == "SUB" or (opener.kind == "W" and opener.lemma == "that"):
            return members(groups[first]) if opener is not None else []
        if opener.kind != "IN" or first < 2:
            return []
        k = first - 2
    return []


def is_awaiting_verb(groups: list[Group], k: int) -> bool:
    """True when the noun group at `k` opens a clause or the sentence, past its phrases, so that no verb has it yet."""
    first = first_conjunct(groups, k)
    while first >= 2 and groups[first - 1].kind == "IN" and groups[first - 2].kind == "NP":
        first = first_conjunct(groups, first - 2)
    opener = groups[first - 1] if first else None
    if opener is None or opener.kind in ("SUB", ";", ":") or (opener.kind == "W" and opener.lemma == "that"):
        return True
    if opener.kind == "VG" and opener.lemma == "say" and opener.voice == "active":
        return True  # "police said men armed with rifles attacked"
    if opener.kind in _DASHES:
        return not any(g.kind == "VG" for g in groups[:first])  # "* TIKRIT - A bomber wearing a vest killed five"
    return opener.kind in (",", "DATE") and _only_phrases(groups[:first])


_DASHES = frozenset({"-", "–", "—"})


def _only_phrases(groups: list[Group]) -> bool:
    """ "In Gao on Monday,": nothing stands before a subject but when and where."""
    return all(
        g.kind in ("IN", "DATE", "RB", ",") or (g.kind == "NP" and k > 0 and groups[k - 1].kind == "IN")
        for k, g in enumerate(groups)
    )


def antecedent(groups: list[Group], k: int) -> list[Group]:
    """What a relative pronoun at `k` stands for: the noun group before it, past its "of" phrases for who."""
    j = k - 1
    while j >= 0 and groups[j].kind in (",", "IN", "RB", "DATE"):
        j -= 1
    if j >= 0 and groups[j].kind == ")" and (named := before_parenthesis(groups, j)) is not None:
        j = named  # "the Macina Front (QDe.001), which swore"
    if j > 2 and groups[j - 1].lemma == "not" and groups[j - 2].kind == ",":
        j -= 3  # "it was A, not B, that raided Gao"
    if j < 0 or groups[j].kind != "NP":
        return []
    if groups[k].lemma == "which" and j > 2 and groups[j - 1].lemma == "by" and groups[j - 2].lemma in _LEADING:
        j -= 3 if groups[j - 3].kind == "NP" else 0  # "a faction led by X, which": no person
    if (called := _called_otherwise(groups, j)) is not None:
        return noun_before(groups, called)
    of_people = groups[k].lemma in ("who", "whom")
    bearer = (described_name(groups, j) or _bearer(groups, j)) if of_people else _told_apart(groups, j, k)
    if bearer is None:
        bearer = chain_head(groups, past_locative(groups, j))
        if groups[k].lemma in ("who", "whom") and _is_of_a_person(groups[bearer], groups[j]):
            bearer = j
        if groups[k].lemma in ("who", "whom") and groups[bearer].lemma in _OF_A_PERSON and groups[j].proper:
            bearer = j  # "under the leadership of X, who"
    found = noun_before(groups, bearer)
    return [noun for noun in found if noun.start < groups[k].start]  # "A, who led it, and B"


_OF_A_PERSON = frozenset("leadership command authority direction guidance rule auspices influence death arrest".split())
_LEADING = frozenset({"lead", "head", "command"})


def _is_of_a_person(noun: Group, inside: Group) -> bool:
    """ "The names of eight fighters who fell", "the succession of Musa Keita, whom a drone had killed"."""
    if noun is inside or noun.pronoun:
        return False
    named = inside.proper and not inside.plural and not inside.determiner and noun.lemma in _OF_ONE
    return named or (noun.lemma in _OF_PEOPLE and is_person(inside.lemma))


# What one person comes into, leaves or causes.
_OF_ONE = frozenset(
    "succession death killing arrest capture appointment removal loss fall ouster murder assassination rule leadership"
    " command reign release trial absence brainchild work idea".split()
)
# What people have and are not.
_OF_PEOPLE = frozenset("name body family home house list death identity release photo picture grave funeral".split())


def _called_otherwise(groups: list[Group], j: int) -> int | None:
    """ "X, better known as Y, who led it": where X stands, of whom Y is another name."""
    k = j - 2
    if k < 2 or groups[j - 1].lemma != "as" or groups[k].kind != "VG" or groups[k].lemma not in _CALLING:
        return None
    k -= 1
    while k > 0 and groups[k].kind == "RB":
        k -= 1
    opens = k > 0 and groups[k].kind in (",", "(") and groups[k - 1].kind == "NP" and groups[k - 1].proper
    return k - 1 if opens else None


_CALLING = frozenset({"know", "call", "nickname", "identify"})


def _bearer(groups: list[Group], j: int) -> int | None:
    """ "A judge for Ansar Dine, who was let out": the office-holder that a name stands in a phrase of."""
    j = first_conjunct(groups, j)
    if j < 2 or not groups[j].proper or groups[j - 1].kind != "IN" or groups[j - 1].lemma not in _OF_AN_OFFICE:
        return None
    return j - 2 if groups[j - 2].kind == "NP" and groups[j - 2].lemma in words.BEARERS else None


def _told_apart(groups: list[Group], j: int, k: int) -> int | None:
    """ "An offshoot of AQIM that emerged in 2012": without a comma what is told of is the noun, not the name."""
    parts = j == k - 1 and j >= 2 and groups[j].proper and not groups[j].conjuncts and groups[j - 1].lemma == "of"
    if not parts or groups[j].possessor is not None:
        return None
    noun = groups[j - 2]
    return j - 2 if noun.kind == "NP" and noun.determiner in ("a", "an") and not noun.proper else None


_OF_AN_OFFICE = frozenset("of for with in at from to under".split())


def past_locative(groups: list[Group], j: int) -> int:
    """ "The raid on the base at Konna, Mali, which killed ...": a place is no antecedent, what lies there is."""
    k = j
    while k >= 2 and groups[k - 1].kind == "," and groups[k - 2].kind == "NP":
        k -= 2
    if k < 2 or groups[k - 1].kind != "IN" or groups[k - 1].lemma not in _WHERE or groups[k - 2].kind != "NP":
        return j
    named = k < j and groups[k].lemma in _TOWNS  # "in the capital, Bamako, that killed ..."
    return k - 2 if named or not (groups[k].determiner or _is_deed(groups[k])) else j


_WHERE = frozenset({"in", "at", "near", "from", "outside"})
_TOWNS = frozenset("capital city town village district neighbourhood neighborhood suburb province region state".split())


def deed_before(groups: list[Group], k: int) -> int:
    """Where the nearest noun of a deed stands whose phrases end at `k`: "an attack on a hotel in Kabul on Monday".

    `k` itself where there is none.
    """
    at = k
    while at >= 0 and not _is_deed(groups[at]):
        if at >= 1 and groups[at].kind == "DATE" and groups[at - 1].kind == "NP":
            at -= 1
        elif at >= 2 and groups[at].kind in ("NP", "DATE") and groups[at - 1].kind == "IN":
            at -= 2
        else:
            return k
    return max(at, 0)


def _is_deed(noun: Group) -> bool:
    return noun.kind == "NP" and not noun.proper and (noun.lemma.endswith("ing") or noun.lemma in _DEEDS)


_DEEDS = frozenset(
    (
        "attack assault raid ambush strike airstrike air-strike offensive operation campaign blast explosion massacre"
        " murder death abduction assassination execution siege incursion robbery attempt plot clash atrocity incident"
    ).split()
)


def chain_head(groups: list[Group], j: int) -> int:
    """The noun that a modifier after "a coalition of forces" describes: the one with the article."""
    if groups[j].determiner or groups[j].possessor is not None or groups[j].lemma[:1].isupper():
        return j
    first = j
    while (
        first >= 2
        and groups[first - 1].kind == "IN"
        and groups[first - 1].lemma == "of"
        and groups[first - 2].kind == "NP"
    ):
        first -= 2
        if groups[first].determiner:
            return first
    return j


def before_parenthesis(groups: list[Group], k: int) -> int | None:
    """The position before an insertion that closes at `k` (", an ally of AQIM,"), None when it is none.

    "X, who led it in 2004, when it was small, was killed": one comma closes both.
    """
    before = _before_insertion(groups, k)
    while before is not None and groups[k].kind == "," and (outer := _before_open_relative(groups, before)) is not None:
        before = outer
    return before


def _before_open_relative(groups: list[Group], k: int) -> int | None:
    """The position before a relative clause between commas that is still open at `k`, None outside of one."""
    start = k
    while start > 0 and groups[start].kind not in STOPS | {",", "CC", "(", ")"}:
        start -= 1
    if start < 1 or groups[start].kind != "," or groups[start + 1].kind != "W":
        return None
    verb = any(group.kind == "VG" and group.form == "finite" for group in groups[start + 2 : k + 1])
    return start - 1 if verb else None


def _before_insertion(groups: list[Group], k: int) -> int | None:
    opening = {",": ",", ")": "(", "—": "—", "–": "–"}[groups[k].kind]
    j = k - 1
    while j >= 0 and groups[j].kind != opening and groups[j].kind not in STOPS - {opening}:
        j -= 1
    if j <= 0 or groups[j].kind != opening:
        return None
    if groups[k].kind != ",":
        return j - 1
    j = _before_list(groups, j)
    first = groups[j + 1]
    has_finite = any(g.kind == "VG" and g.form == "finite" for g in groups[j + 1 : k])
    if (
        first.kind in ("W", "SUB")
        or (first.kind == "IN" and first.lemma == "as")
        or (first.kind == "IN" and not has_finite)
        or (first.kind in ("RB", "DATE") and not has_finite)
    ):
        return j - 1
    if first.kind == "VG" and first.form in ("participle", "gerund"):
        return j - 1
    if first.kind == "JJ" and not has_finite:
        return j - 1
    if first.kind == "CC" and all(g.kind in ("IN", "DATE") for g in groups[j + 2 : k]):
        return None  # "killed two in Gao, and on 9 January, raided Kidal": a second verb
    if first.kind in ("NP", "CC") and (not has_finite or any(g.kind in ("W", "WP", "SUB") for g in groups[j + 1 : k])):
        return j - 1
    contact = [g.kind for g in groups[j + 1 : j + 4]] == ["NP", "NP", "VG"]
    if contact and groups[j + 2].lemma in words.NOMINATIVES | {"it"}:
        return j - 1  # "X, the group he had come to lead, dissolved"
    if first.kind == "IN" and any(g.kind == "W" for g in groups[j + 1 : k]):
        return j - 1
    return None


def _before_list(groups: list[Group], j: int) -> int:
    """The comma that opens an insertion where the one at `j` only parts a list: "two groups, X, Y and Z, merged"."""
    if groups[j + 1].kind != "NP":
        return j
    first = first_conjunct(groups, j + 1)
    if first == j + 1:
        return j
    opening = first - 1
    while opening > 0 and groups[opening].kind != "," and groups[opening].kind not in STOPS:
        opening -= 1
    return opening if opening > 0 and groups[opening].kind == "," else j
