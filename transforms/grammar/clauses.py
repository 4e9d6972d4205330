"""Finds the clauses of a sentence: each verb group with its subject, objects and phrases.

Belongs here: active and passive, relatives, participles, infinitives and their controllers,
coordinated verbs. Does not: which verbs signal an event, or what a subject's role is
(`transforms.coding`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

_STOPS = frozenset({";", ":", ".", "?", "!", "—", "–"})


@dataclass(slots=True, eq=False)
class Clause:
    """A verb group and what depends on it; positions are indexes into the sentence's groups.

    `subjects` and `objects` are grammatical: the subject of a passive is what is acted upon.
    `phrases` are `(preposition, noun group)` pairs. `relation` says how the clause hangs on its
    `governor`: `main`, `relative`, `coordinate`, `adverbial`, `complement`. `governing_noun` is the
    noun an infinitive completes ("the decision to attack").
    """

    position: int
    verb: Group
    start: int = 0
    end: int = 0
    subjects: list[Group] = field(default_factory=list)
    objects: list[Group] = field(default_factory=list)
    phrases: list[tuple[str, Group]] = field(default_factory=list)
    relation: str = "main"
    subordinator: str = ""
    governor: Clause | None = None
    governing_noun: Group | None = None


def find_clauses(groups: list[Group]) -> list[Clause]:
    """The clauses of a sentence in the order of their verbs."""
    clauses: list[Clause] = []
    for position, group in enumerate(groups):
        if group.kind == "VG":
            clause = Clause(position, group)
            _attach(groups, clause, clauses)
            clauses.append(clause)
    _bound(groups, clauses)
    for clause in clauses:
        _dependents(groups, clause)
    _share_objects(groups, clauses)
    _late_subjects(clauses)
    return clauses


def _attach(groups: list[Group], clause: Clause, earlier: list[Clause]) -> None:
    k = clause.position - 1
    while (
        k >= 0
        and groups[k].kind in ("RB", "DATE")
        and not (k and groups[k - 1].kind == "IN" and groups[k].kind == "DATE")
    ):
        k -= 1
    form = clause.verb.form
    previous = earlier[-1] if earlier else None
    if form == "infinitive":
        _attach_infinitive(groups, clause, k, previous)
    elif form in ("gerund", "participle"):
        _attach_participle(groups, clause, k, previous)
    elif form == "bare":
        _attach_bare(groups, clause, k, previous)
    else:
        _attach_finite(groups, clause, k, earlier)


def _attach_infinitive(groups: list[Group], clause: Clause, k: int, previous: Clause | None) -> None:
    clause.relation, clause.governor = "complement", previous
    if k >= 0 and groups[k].kind == "CC" and previous is not None:
        clause.relation = "coordinate"
        clause.subjects = list(previous.subjects)
        return
    if k >= 0 and groups[k].kind == "NP":
        noun = groups[k]
        while k >= 2 and groups[k - 1].kind == "IN" and groups[k - 2].kind in ("NP", "JJ"):
            k -= 2 if groups[k - 2].kind == "NP" else 3
        intended = k >= 0 and groups[k].lemma in _INTENTION_NOUNS
        clause.governing_noun = groups[k] if intended else noun
        planner = _planner(groups, k) if intended else []
        if planner:
            clause.subjects = planner
            return
    if previous is None or (clause.governing_noun is not None and previous.verb.lemma in _THWARTING):
        return
    if clause.governing_noun is not None and previous.verb.lemma in _OBJECT_CONTROL and previous.verb.voice == "active":
        clause.subjects = [clause.governing_noun]
        clause.governing_noun = None
    else:
        clause.subjects = list(previous.subjects)


_OBJECT_CONTROL = frozenset(
    (
        "force order tell ask urge allow compel persuade instruct command direct invite enable cause"
        " push press want expect permit require help encourage call lead prompt send dispatch appoint"
    ).split()
)
# The plot that somebody foils is not his own.
_THWARTING = frozenset("foil thwart avert prevent disrupt uncover defuse intercept stop".split())
# "Accused X of attacking", "kept X from attacking": the object acts in what follows.
_BLAMING = frozenset(
    (
        "accuse suspect convict charge blame condemn sentence jail imprison arrest detain"
        " stop prevent keep deter bar ban"
    ).split()
)
_INTENTION_NOUNS = frozenset(
    (
        "plan plot attempt effort bid operation campaign decision order threat call intention vow"
        " promise willingness ability pledge desire failure refusal readiness aim goal strategy"
    ).split()
)


def _planner(groups: list[Group], k: int) -> list[Group]:
    """Whose plan it is: "an attempt by AQIM to seize ...", "AQIM's plot to ..."."""
    if k + 2 < len(groups) and groups[k + 1].lemma == "by" and groups[k + 2].kind == "NP":
        return members(groups[k + 2])
    owner = groups[k].possessor
    return [owner] if owner is not None and not owner.pronoun else []


def _attach_participle(groups: list[Group], clause: Clause, k: int, previous: Clause | None) -> None:
    clause.governor, clause.relation = previous, "adverbial"
    if k < 0:
        return
    kind = groups[k].kind
    if kind == "NP":
        clause.relation = "relative"
        clause.subjects = _noun_before(groups, _chain_head(groups, k))
        if k and groups[k - 1].kind == "IN" and groups[k - 1].lemma == "with":
            clause.relation = "adverbial"
    elif kind == "IN":
        clause.subordinator = groups[k].lemma
        if previous is not None and previous.verb.lemma in _BLAMING and previous.verb.voice == "active":
            accused = groups[previous.position + 1]
            clause.subjects = members(accused) if accused.kind == "NP" else []
    elif kind == "CC" and previous is not None and _shares_auxiliary(previous, clause):
        clause.relation, clause.verb.form, clause.verb.voice = "coordinate", previous.verb.form, previous.verb.voice
        clause.verb.modal, clause.verb.negated = previous.verb.modal, previous.verb.negated
        clause.verb.perfect, clause.verb.past = previous.verb.perfect, previous.verb.past
        clause.subjects, clause.subordinator = list(previous.subjects), previous.subordinator
        return
    elif kind == "SUB":
        clause.subordinator = groups[k].lemma
    if not clause.subjects and previous is not None:
        governor = previous
        while (
            governor.relation == "relative"
            and governor.governor is not None
            and kind == ","
            and governor.verb.form != "finite"
        ):
            governor = governor.governor
        clause.governor = governor
        clause.subjects = list(governor.subjects)


def _shares_auxiliary(previous: Clause, clause: Clause) -> bool:
    """ "Was struck and killed", "had abducted and killed": the second verb has the first one's auxiliary."""
    if previous.verb.form == clause.verb.form:
        return True
    if clause.verb.form == "participle":
        return previous.verb.form == "finite" and (previous.verb.voice == "passive" or previous.verb.perfect)
    return False


def _attach_bare(groups: list[Group], clause: Clause, k: int, previous: Clause | None) -> None:
    if previous is not None and k >= 0 and groups[k].kind in ("CC", ","):
        clause.relation, clause.governor = "coordinate", previous
        clause.subjects = list(previous.subjects)
        clause.verb.form, clause.verb.modal = previous.verb.form, previous.verb.modal
        clause.governing_noun = previous.governing_noun
    elif k >= 0 and groups[k].kind == "NP":
        clause.subjects = _noun_before(groups, k)
        clause.governor = previous


def _attach_finite(groups: list[Group], clause: Clause, k: int, earlier: list[Clause]) -> None:
    previous = earlier[-1] if earlier else None
    while k >= 0:
        kind = groups[k].kind
        if kind == "NP":
            first = _first_conjunct(groups, k)
            if (
                first
                and groups[first - 1].kind == "IN"
                and (first == k or groups[first - 2].kind == "NP")
                and not _is_subordinator(groups, first - 1)
            ):
                k = first - 2
                continue
            clause.subjects = _noun_before(groups, k)
            _subordination(groups, clause, k, previous)
            return
        if kind == "W":
            clause.relation, clause.governor = "relative", previous
            clause.subjects = _antecedent(groups, k)
            if (
                not clause.subjects
                and k
                and groups[k - 1].kind == "CC"
                and previous is not None
                and previous.relation == "relative"
            ):
                clause.subjects = _modified_by(groups, previous)
            return
        if kind == "CC":
            _coordinate(clause, groups, k, earlier)
            return
        if kind in (",", ")", "—", "–"):
            jumped = _before_parenthesis(groups, k)
            if jumped is not None:
                k = jumped
                continue
            if kind == "," and previous is not None:
                _coordinate(clause, groups, k, earlier)
            return
        if kind == "VG":
            skipped = next((c for c in reversed(earlier) if c.position == k), None)
            clause.governor = previous
            if skipped is not None and skipped.relation == "relative":
                clause.subjects = _modified_by(groups, skipped)
                _subordinate_as_whole(groups, clause, previous)
            elif skipped is not None and skipped.verb.form == "infinitive" and skipped.governing_noun is not None:
                clause.subjects = [skipped.governing_noun]
                if clause.verb.lemma in _THWARTING and clause.verb.voice == "passive":
                    skipped.governor = clause
                own = next((i for i in range(k) if clause.subjects and groups[i] is clause.subjects[0]), None)
                if own is not None and skipped.verb.form == "participle":
                    _subordination(groups, clause, own, skipped.governor)
            elif skipped is not None and skipped.relation == "adverbial" and skipped.governor is not None:
                clause.relation, clause.governor = "coordinate", skipped.governor
                clause.subjects = list(skipped.governor.subjects)
            return
        if kind == ";" and k == clause.position - 1 and previous is not None:
            _coordinate(clause, groups, k, earlier)
            return
        if kind in _STOPS or kind == "SUB":
            clause.governor = previous
            return
        k -= 1


def _subordinate_as_whole(groups: list[Group], clause: Clause, previous: Clause | None) -> None:
    """ "After a bomb hidden in a cart went off": what opens the clause stands before its modified subject."""
    first = next((k for k, g in enumerate(groups) if clause.subjects and g is clause.subjects[0]), 0)
    if first and groups[first - 1].lemma in (
        "after",
        "before",
        "when",
        "as",
        "while",
        "because",
        "although",
        "until",
        "since",
    ):
        clause.relation, clause.subordinator = "adverbial", groups[first - 1].lemma
        clause.governor = previous.governor if previous is not None and previous.governor is not None else previous


def _modified_by(groups: list[Group], relative: Clause) -> list[Group]:
    """The noun group that a relative clause or participle modifies: the subject of the verb after it."""
    own_subject = relative.subordinator in ("that", "which", "who", "whom", "whose", "where", "when")
    return list(relative.objects if own_subject and relative.objects else relative.subjects)


def _coordinate(clause: Clause, groups: list[Group], k: int, earlier: list[Clause]) -> None:
    partners = [c for c in earlier if c.position < k and c.verb.form in ("finite", "participle")]
    if not partners:
        return
    partner = partners[-1]
    same_form = [c for c in partners if bool(c.verb.modal) == bool(clause.verb.modal) and c.verb.form == "finite"]
    same_tense = [c for c in same_form if c.verb.perfect == clause.verb.perfect and c.verb.past == clause.verb.past]
    if same_form:
        partner = (same_tense or same_form)[-1]
    clause.relation, clause.governor = "coordinate", partner
    clause.subjects = list(partner.subjects)
    clause.subordinator = partner.subordinator


def _subordination(groups: list[Group], clause: Clause, k: int, previous: Clause | None) -> None:
    """Looks left of a subject for what ties the clause to the one before it."""
    clause.governor = previous
    j = k - 1
    while j >= 0 and groups[j].kind in ("RB", "DATE", "NP", "IN", "CC", ",") and not _is_subordinator(groups, j):
        if groups[j].kind == "NP" and (j == 0 or groups[j - 1].kind != "IN"):
            break
        j -= 1
    if j < 0:
        return
    if groups[j].kind == "SUB" or _is_subordinator(groups, j):
        clause.relation, clause.subordinator = "adverbial", groups[j].lemma
    elif groups[j].kind == "W":
        if groups[j].lemma == "that" and j and groups[j - 1].kind in ("VG", "RB", "IN", ","):
            clause.relation, clause.subordinator = "complement", "that"
        else:
            clause.relation, clause.subordinator = "relative", groups[j].lemma
            if j and groups[j - 1].kind != "VG":
                clause.objects = _antecedent(groups, j)
    elif groups[j].kind == "VG" and previous is not None and groups[j] is previous.verb:
        clause.relation = "complement"


def _is_subordinator(groups: list[Group], k: int) -> bool:
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


def _noun_before(groups: list[Group], k: int) -> list[Group]:
    """The noun group at `k` with all it is coordinated with."""
    return members(groups[_first_conjunct(groups, k)])


def _first_conjunct(groups: list[Group], k: int) -> int:
    """The position of the first of the noun groups that the one at `k` is coordinated with."""
    return next((i for i in range(k, -1, -1) if groups[i].kind == "NP" and groups[k] in groups[i].conjuncts), k)


def _antecedent(groups: list[Group], k: int) -> list[Group]:
    """What a relative pronoun at `k` stands for: the noun group before it, past its "of" phrases for who."""
    j = k - 1
    while j >= 0 and groups[j].kind in (",", "IN", "RB", "DATE"):
        j -= 1
    if j < 0 or groups[j].kind != "NP":
        return []
    return _noun_before(groups, _chain_head(groups, _past_locative(groups, j)))


def _past_locative(groups: list[Group], j: int) -> int:
    """ "The raid on the base at Konna, Mali, which killed ...": a place is no antecedent, what lies there is."""
    k = j
    while k >= 2 and groups[k - 1].kind == "," and groups[k - 2].kind == "NP":
        k -= 2
    if (
        k >= 2
        and groups[k - 1].kind == "IN"
        and groups[k - 1].lemma in ("in", "at", "near")
        and not groups[k].determiner
    ):
        return k - 2 if groups[k - 2].kind == "NP" else j
    return j


def _chain_head(groups: list[Group], j: int) -> int:
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


def _before_parenthesis(groups: list[Group], k: int) -> int | None:
    """The position before an insertion that closes at `k` (", an ally of AQIM,"), None when it is none."""
    opening = {",": ",", ")": "(", "—": "—", "–": "–"}[groups[k].kind]
    j = k - 1
    while j >= 0 and groups[j].kind != opening and groups[j].kind not in _STOPS - {opening}:
        j -= 1
    if j <= 0 or groups[j].kind != opening:
        return None
    if groups[k].kind != ",":
        return j - 1
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
    if first.kind in ("NP", "CC") and (not has_finite or any(g.kind in ("W", "SUB") for g in groups[j + 1 : k])):
        return j - 1
    if first.kind == "IN" and any(g.kind == "W" for g in groups[j + 1 : k]):
        return j - 1
    return None


def _bound(groups: list[Group], clauses: list[Clause]) -> None:
    """Gives every clause its stretch of the sentence, from its introduction to the next clause's."""
    floor = -1
    for clause in clauses:
        clause.start = _introduction(groups, clause, floor)
        floor = clause.position
    for i, clause in enumerate(clauses):
        clause.end = clauses[i + 1].start if i + 1 < len(clauses) else len(groups)


def _introduction(groups: list[Group], clause: Clause, floor: int) -> int:
    """Where a clause begins: at its subject, with the phrases and conjunction that open it."""
    if floor < 0:
        return 0
    pronoun = next((k for k in range(clause.position - 1, floor, -1) if groups[k].kind == "W"), -1)
    if clause.relation == "relative":
        return pronoun if pronoun > floor else clause.position
    own = [k for k in range(floor + 1, clause.position) if any(groups[k] is s for s in clause.subjects)]
    start = min(own) if own and clause.verb.form == "finite" else clause.position
    while start - 1 > floor and groups[start - 1].kind == "RB":
        start -= 1
    k = start - 1
    while (
        k > floor
        and groups[k].kind in ("DATE", "RB", "IN", "NP")
        and (groups[k].kind != "NP" or groups[k - 1].kind == "IN")
    ):
        k -= 1
    if clause.verb.form == "finite" and (groups[k].kind in _OPENINGS):
        start = k + 1
    if start - 1 > floor and groups[start - 1].kind in ("SUB", "W", "IN"):
        start -= 1
    return start


_OPENINGS = frozenset({",", "CC", "SUB", ";", "(", "—", "–", ":"})


def _dependents(groups: list[Group], clause: Clause) -> None:
    k = clause.position + 1
    while k < clause.end and groups[k].kind in ("RB", "JJ"):
        k += 1
    if (
        k + 1 < clause.end
        and groups[k + 1].kind == "NP"
        and (groups[k].lemma in _PARTICLES or clause.verb.lemma in _PHRASAL.get(groups[k].lemma, ()))
    ):
        k += 1
    found: list[Group] = []
    while k < len(groups) and groups[k].kind == "NP" and len(found) < 2:
        found.extend(members(groups[k]))
        last = groups[k].conjuncts[-1] if groups[k].conjuncts else groups[k]
        while groups[k] is not last:
            k += 1
        k += 1
    if not found:
        found = _shifted_object(groups, clause, k)
    if found:
        clause.objects = found
    while k < max(clause.end, clause.position + 1) and k < len(groups):
        if groups[k].kind == "IN" and k + 1 < len(groups) and groups[k + 1].kind == "NP":
            clause.phrases.append((groups[k].lemma, groups[k + 1]))
        k += 1
    k = clause.start
    while k + 1 < clause.position:
        if groups[k].kind == "IN" and groups[k + 1].kind == "NP":
            clause.phrases.append((groups[k].lemma, groups[k + 1]))
        k += 1


# Between a verb and a noun group these belong to the verb: "carried out an attack".
_PARTICLES = frozenset({"out", "up", "off"})
_PHRASAL = {
    "over": frozenset("take hand turn".split()),
    "down": frozenset("hand gun shoot lay cut bring strike burn mow tear pull track hunt shut".split()),
    "back": frozenset("take win wrest push drive beat hold seize claim roll get".split()),
}


def _shifted_object(groups: list[Group], clause: Clause, k: int) -> list[Group]:
    """A long object after a short phrase: "took to court thirteen men"."""
    if (
        clause.verb.voice == "active"
        and k + 2 < clause.end
        and groups[k].kind == "IN"
        and groups[k].lemma in ("to", "into")
    ):
        if groups[k + 1].kind == "NP" and groups[k + 2].kind == "NP":
            return members(groups[k + 2])
    return []


def _share_objects(groups: list[Group], clauses: list[Clause]) -> None:
    """Two verbs tied by a conjunction alone have the second one's object: "abducted and killed a trader"."""
    for first, second in zip(clauses[-2::-1], clauses[:0:-1], strict=True):
        between = groups[first.position + 1 : second.position]
        tied = [g.kind for g in between if g.kind not in ("RB", "JJ")] == ["CC"]
        if (
            tied
            and not first.objects
            and first.verb.voice == second.verb.voice == "active"
            and first.verb.form == second.verb.form
        ):
            first.objects = list(second.objects)


def _late_subjects(clauses: list[Clause]) -> None:
    """A participle that opens the sentence has the subject of the clause that follows."""
    for i, clause in enumerate(clauses):
        if not clause.subjects and clause.verb.form in ("gerund", "participle", "infinitive"):
            for later in clauses[i + 1 :]:
                if later.verb.form == "finite" and later.subjects:
                    clause.subjects, clause.governor = list(later.subjects), later
                    break


__all__ = ["Clause", "find_clauses", "phrases_after"]
