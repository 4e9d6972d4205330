"""What ties a clause to the one before it: subordinators, relative pronouns, "that".

Belongs here: whether "after", "as", "since" ... open a clause or a phrase.
Does not: the subject of the clause (`transforms.grammar.finite_attachment`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.antecedents import antecedent, first_conjunct, noun_before
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group


def subordination(groups: list[Group], clause: Clause, k: int, previous: Clause | None) -> None:
    """Looks left of a subject for what ties the clause to the one before it."""
    clause.governor = previous
    j = first_conjunct(groups, k) - 1
    while j >= 0 and groups[j].kind in ("RB", "DATE", "NP", "IN", "CC", ",") and not is_subordinator(groups, j):
        if groups[j].kind == "NP" and (j == 0 or groups[j - 1].kind != "IN"):
            break
        j -= 1
    if j < 0:
        return
    if groups[j].kind == "NP" and previous is not None and j and groups[j - 1] is previous.verb:
        # "Told reporters on Monday the group was behind it".
        if previous.verb.lemma in _TELLING and previous.verb.voice == "active" and j < first_conjunct(groups, k):
            clause.relation = "complement"
        return
    if groups[j].kind == "SUB" or is_subordinator(groups, j):
        clause.relation, clause.subordinator = "adverbial", groups[j].lemma
    elif groups[j].kind == "W":
        saying = _verb_of_saying(groups, j, previous) if groups[j].lemma == "that" else None
        if saying is None and groups[j].lemma == "that" and j and groups[j - 1].kind == "CC":
            saying = _goes_on_saying(previous)
        if saying is not None or (groups[j].lemma == "that" and j and groups[j - 1].kind in ("VG", "RB", "IN", ",")):
            clause.relation, clause.subordinator, clause.governor = "complement", "that", saying or previous
        else:
            clause.relation, clause.subordinator = "relative", groups[j].lemma
            if j and groups[j - 1].kind != "VG":
                _relate(groups, clause, j, previous)
    elif (
        groups[j].kind == "VG"
        and previous is not None
        and groups[j] is previous.verb
        and not (previous.relation == "relative" and previous.verb.form == "participle")
    ):
        first = first_conjunct(groups, k)
        i = first - 1
        while i > 0 and groups[i].kind in ("DATE", "RB", "IN", ","):
            i -= 1  # "and, in 2010, two others were hurt"
        joined = i > 0 and groups[i].kind == "CC"  # "a guard was killed and two others were hurt"
        opening = _opening(groups, previous) if first > 0 and groups[first - 1].kind == "," else None
        if opening is not None:
            clause.relation, clause.governor = "main", None
            opening.governor = clause if opening.subordinator in _AT_THAT_TIME else None
            return
        clause.relation = "coordinate" if joined else "complement"


def _relate(groups: list[Group], clause: Clause, j: int, previous: Clause | None) -> None:
    """What the relative pronoun at `j` stands for is the clause's object, after a preposition its phrase.

    "The town it took", "AQIM, from which it broke away": the preposition parts it from its antecedent, which is
    the name before it, whatever that hangs on ("its origins in AQIM, from which").
    """
    again = groups[j - 1].kind == "CC" and previous is not None and previous.relation == "relative"
    clause.modifies = antecedent(groups, j) or (list(previous.modifies) if again and previous else [])
    fronted = groups[j - 1].kind == "IN" and groups[j - 1].lemma not in _OF_OCCASIONS
    if not fronted or groups[j].lemma not in _AFTER_PREPOSITIONS:
        clause.objects = list(clause.modifies)
        return
    nearest = next((k for k in range(j - 2, -1, -1) if groups[k].kind not in (",", "DATE", "RB", "IN")), -1)
    if nearest >= 0 and groups[nearest].kind == "NP" and groups[nearest].proper:
        clause.modifies = noun_before(groups, nearest)
    clause.phrases += [(groups[j - 1].lemma, noun) for noun in clause.modifies]


_AFTER_PREPOSITIONS = frozenset({"which", "whom"})
_OF_OCCASIONS = frozenset({"in", "during", "at", "after"})  # "the raid in which 21 died"
_AT_THAT_TIME = frozenset({"when", "as", "while"})


def _opening(groups: list[Group], clause: Clause | None) -> Clause | None:
    """The subordinate clause that opens a sentence and awaits a main one: "After Musa had fled, ...".

    `clause` is that clause or one inside it. So does the relative clause of an opening phrase: "In a letter, which was
    leaked in May, ...".
    """
    inner = clause
    while clause is not None and not (clause.relation == "adverbial" and clause.verb.form == "finite"):
        clause = clause.governor
    if clause is None and inner is not None and inner.governor is None and groups[0].kind == "IN":
        return inner if (inner.relation, inner.verb.form) == ("relative", "finite") else None
    if clause is None or clause.subordinator == "where":
        return None  # "Tower 22, the outpost where three were killed, was ..."
    if clause.governor is None:
        return clause
    between = groups[clause.governor.position : clause.position]
    return clause if any(group.kind in (";", ":") for group in between) else None


def _verb_of_saying(groups: list[Group], j: int, previous: Clause | None) -> Clause | None:
    """The verb of saying whose content "that" at `j` opens: "said on Monday that", "told AFP in a letter that".

    Between the two stand a date, phrases with their participles, and only after verbs of telling an object.
    """
    saying = previous
    while saying is not None and (
        saying.position > j or (saying.relation == "relative" and saying.verb.form == "participle")
    ):
        saying = saying.governor  # "announced that the Front, which X had founded, was merged"
    if saying is None or saying.verb.lemma not in _SAYING | _TELLING:
        return None
    if saying.verb.voice == "passive" and [s.lemma for s in saying.subjects] != ["it"]:
        return None  # but "it was announced on Monday by X that"
    between = groups[saying.position + 1 : j]
    if saying.verb.lemma in _TELLING and between and between[0].kind == "NP":
        between = between[1:]
    before = "VG"
    for group in between:
        if group.kind not in ("NP", "IN", "DATE", "RB", ",", "VG") or (group.kind == "NP" and before != "IN"):
            return None
        before = group.kind
    return saying


def _goes_on_saying(told: Clause | None) -> Clause | None:
    """ "Said that X had died and that Y would succeed him": the verb of saying of what is told before "and that"."""
    while told is not None and told.relation != "complement":
        told = told.governor
    saying = told.governor if told is not None else None
    return saying if saying is not None and saying.verb.lemma in _SAYING | _TELLING else None


_TELLING = frozenset("tell inform warn assure remind notify".split())
_SAYING = frozenset(
    (
        "say announce claim confirm declare state add deny insist admit acknowledge boast vow pledge stress report"
        " affirm assert reply respond write warn explain note maintain rule decree order"
    ).split()
)


def _past_relative(groups: list[Group], j: int) -> int:
    """Past a relative clause without commas that opens at `j`: "after the men who had founded the group refused"."""
    if j + 1 >= len(groups) or groups[j].kind != "W" or groups[j - 1].kind != "NP":
        return j
    k = next((k for k in range(j + 1, len(groups)) if groups[k].kind == "VG"), len(groups)) + 1
    while k < len(groups) and (groups[k].kind in _PLAIN or (groups[k].kind == "VG" and groups[k].form != "finite")):
        k += 1
    return k if k < len(groups) and groups[k].kind == "VG" else j


_PLAIN = frozenset({"NP", "IN", "DATE", "RB"})


def is_subordinator(groups: list[Group], k: int) -> bool:
    """After, before, since, until and as open a clause when a subject and a finite verb follow."""
    if groups[k].kind == "SUB":
        return True
    after_participle = (
        groups[k].lemma == "as" and k and groups[k - 1].kind == "VG" and groups[k - 1].form == "participle"
    )
    if after_participle and groups[k - 1].lemma not in _HARMING:
        return False  # "known as X", but "12 killed as bomb explodes"
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
    if k + 1 < len(groups) and groups[k + 1].lemma in words.OBJECTIVES:
        return False  # "the emir before him was killed"
    j = k + 1
    seen_noun = False
    while j < len(groups) and groups[j].kind in ("NP", "RB", "DATE", "IN", "CC"):
        seen_noun = seen_noun or groups[j].kind == "NP"
        j = _past_apposition(groups, j + 1)
    j = _past_relative(groups, j) if seen_noun else j
    return (
        seen_noun
        and j < len(groups)
        and groups[j].kind == "VG"
        and groups[j].form == "finite"
        and not _closed_by(groups, k + 1, j)
    )


def _past_apposition(groups: list[Group], j: int) -> int:
    """Past what stands between commas before a verb: "after its emir, Musa Keita, was killed".

    A name, a description, or a participle with its phrases: "after a bombing, blamed on X, had killed two".
    """
    if [g.kind for g in groups[j : j + 2]] == [",", "VG"] and groups[j + 1].form in ("participle", "gerund"):
        closing = j + 2
        while closing < len(groups) and groups[closing].kind in ("NP", "IN", "DATE", "RB", "CC"):
            closing += 1
        closed = closing + 1 < len(groups) and groups[closing].kind == "," and groups[closing + 1].kind == "VG"
        return closing + 1 if closed and groups[closing + 1].form == "finite" else j
    if j + 3 >= len(groups) or groups[j].kind != "," or groups[j + 1].kind != "NP" or groups[j + 2].kind != ",":
        return j
    beside = any(groups[j + 1] is a for g in groups[max(j - 5, 0) : j] for a in g.appositions)
    return j + 3 if beside and groups[j + 3].kind == "VG" else j


_HARMING = frozenset("kill wound injure hurt displace arrest".split())
# Nouns that stand bare after "as": "as leader of the group".
_ROLES = frozenset(
    (
        "leader chief head emir amir commander deputy spokesman governor president minister caliph"
        " successor director part"
    ).split()
)


def _closed_by(groups: list[Group], start: int, verb: int) -> bool:
    """True when two noun groups stand side by side, so that the verb has a subject of its own."""
    beside = (("NP", "NP"), ("NP", "DATE"), ("DATE", "NP"))
    return any((groups[i].kind, groups[i + 1].kind) in beside for i in range(start, verb - 1))
