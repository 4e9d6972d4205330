"""The objects and prepositional phrases of a clause, and what clauses lend each other.

Belongs here: objects after particles, shifted and shared objects, subjects that follow later.
Does not: subjects before the verb (`finite_attachment`, `nonfinite_attachment`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.antecedents import before_parenthesis, is_awaiting_verb
from transforms.grammar.clauses import Clause
from transforms.grammar.far_objects import parted_object
from transforms.grammar.groups import END_OF_SPEECH, Group
from transforms.grammar.nominals import members
from transforms.grammar.reasons import past_reason


def find_dependents(groups: list[Group], clause: Clause) -> None:
    """Fill in what follows a verb and belongs to it, and the phrases that open its clause."""
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
        if found and _opens_its_clause(groups, k):
            break
        found.extend(members(groups[k]))
        last = groups[k].conjuncts[-1] if groups[k].conjuncts else groups[k]
        while groups[k] is not last:
            k += 1
        k += 1
    found = [group for group in found if not any(group is subject for subject in clause.subjects)]
    if not found and not is_inverted(groups, clause):
        found = parted_object(groups, clause, k)
    if found:
        clause.objects = found
        k = max(k, past_reason(groups, k - 1))  # "the raid was revenge for the killing of X by Y"
    while k < max(clause.end, clause.position + 1) and k < len(groups):
        if groups[k].kind == "IN" and k + 1 < len(groups) and groups[k + 1].kind == "NP":
            clause.phrases.append((_preposition(groups, k), groups[k + 1]))
            k = past_reason(groups, k + 1) - 1
        k += 1
    k = clause.start
    while k + 1 < clause.position:
        if groups[k].kind == "IN" and groups[k + 1].kind == "NP":
            clause.phrases.append((_preposition(groups, k), groups[k + 1]))
            k = past_reason(groups, k + 1) - 1
        k += 1


def hand_on_openings(clauses: list[Clause]) -> None:
    """ "In Gao, lorries bringing millet were burned": what opens the sentence is no phrase of the relative."""
    for clause in clauses:
        if clause.relation != "relative" or not clause.subjects:
            continue
        noun = clause.subjects[0]
        opening = [(p, n) for p, n in clause.phrases if n.end <= noun.start]
        same = (c for c in clauses if c.relation != "relative" and any(s is noun for s in c.subjects))
        whole = next((c for c in same if c.verb.form != "infinitive"), None)
        if opening and whole is not None:
            clause.phrases = clause.phrases[: len(clause.phrases) - len(opening)]
            whole.phrases += opening


def _preposition(groups: list[Group], k: int) -> str:
    """The preposition at `k`; of two words, "according to", "due to", the first: nothing goes to anybody."""
    of_two = k > 0 and groups[k].lemma == "to" and groups[k - 1].lemma in _BEFORE_TO
    return groups[k - 1].lemma if of_two else groups[k].lemma


_BEFORE_TO = frozenset({"according", "due", "owing"})


def _opens_its_clause(groups: list[Group], k: int) -> bool:
    """ "A soldier they had held": the pronoun is the subject of the verb after it."""
    finite = k + 1 < len(groups) and groups[k + 1].kind == "VG" and groups[k + 1].form == "finite"
    return finite and groups[k].lemma in words.NOMINATIVES


# Between a verb and a noun group these belong to the verb: "carried out an attack".
_PARTICLES = frozenset({"out", "up", "off"})
_PHRASAL = {
    "over": frozenset("take hand turn".split()),
    "down": frozenset("hand gun shoot lay cut bring strike burn mow tear pull track hunt shut".split()),
    "back": frozenset("take win wrest push drive beat hold seize claim roll get".split()),
}


def invert_subjects(groups: list[Group], clauses: list[Clause]) -> None:
    """ "We did it," said the emir: after direct speech the subject may follow the verb of saying."""
    for clause in clauses:
        before = groups[clause.position - 1].kind if clause.position else ""
        if before == END_OF_SPEECH and clause.verb.lemma in REPORTING and clause.objects:
            clause.subjects, clause.objects = list(clause.objects), []
            clause.verb.form, clause.verb.voice = "finite", "active"
            clause.relation, clause.governor = "main", None


def is_inverted(groups: list[Group], clause: Clause) -> bool:
    """ "Two were killed, said the mayor", "two were killed on 3 May reports the Herald": a bare verb of saying before
    who said it, of whom no verb follows."""
    k, verb = clause.position, clause.verb
    teller = speaker_after(groups, clause)
    bare = verb.end - verb.start == 1 and verb.form != "gerund"
    if not bare or k < 2 or teller is None:
        return False
    if groups[k - 1].kind != "," and not (groups[k - 1].kind == "DATE" and teller.proper):
        return False
    text = groups[k + 1].determiner in ("a", "an") and groups[k + 1].lemma not in words.BEARERS
    if verb.lemma == "write" and text:
        return False  # "one of those who stayed, Musa Keita, wrote an essay"
    before = before_parenthesis(groups, k - 1) if groups[k - 1].kind == "," else None
    if before is not None and groups[before].kind == "NP" and is_awaiting_verb(groups, before):
        return False  # "Canada, which had listed X, added Y to its list"
    k += 1
    while k < len(groups) and groups[k].kind in ("IN", "NP", "DATE", "RB", "CC"):
        k += 1
    return k == len(groups) or groups[k].kind not in ("VG", "SUB")


def speaker_after(groups: list[Group], clause: Clause) -> Group | None:
    """Who stands behind a verb of saying, also behind its day: "announced Friday the minister"."""
    k = clause.position + 1
    k += k < len(groups) and groups[k].lemma == "on"
    k += k < len(groups) and groups[k].kind == "DATE"
    if k >= len(groups) or groups[k].kind != "NP":
        return None
    official = groups[k].lemma in _OFFICIALS
    told = clause.verb.lemma in _FOLLOWED_BY_SPEAKER or (clause.verb.lemma in _FOLLOWED_BY_OFFICIAL and official)
    return groups[k] if told else None


_FOLLOWED_BY_SPEAKER = frozenset({"say", "add", "report", "write", "explain"})
_FOLLOWED_BY_OFFICIAL = frozenset({"announce", "claim", "confirm", "declare", "tweet", "state"})
_OFFICIALS = words.BEARERS | frozenset("ministry army police government agency presidency military authority".split())


def invert_participles(clauses: list[Clause]) -> None:
    """ "Also held were two traders", "killed with him was his aide": who it was follows "be"."""
    if len(clauses) < 2:
        return
    first, second = clauses[:2]
    opens = not first.subjects and not first.objects and first.verb.past
    be = second.verb.lemma == "be" and second.verb.form == "finite"
    if opens and be and not second.subjects and second.objects:
        first.verb.voice, first.verb.form = "passive", "finite"
        first.relation, first.governor, first.subjects = "main", None, list(second.objects)


def release_subjects(clauses: list[Clause]) -> None:
    """Who a reported clause is about is no object of the reporting verb: "said it had attacked".

    Nor is the subject of a relative clause without a pronoun: "retook a town it had lost".
    """
    for clause in clauses:
        if clause.relation == "relative" and clause.objects:
            described = clause.objects[0]
            for host in clauses:
                if host is not clause and any(o is described for o in host.objects):
                    host.objects = [o for o in host.objects if not any(o is s for s in clause.subjects)]
        governor = clause.governor
        if governor is None or governor.verb.lemma not in REPORTING or clause.verb.form != "finite":
            continue
        if clause.relation == "complement":
            governor.objects = [o for o in governor.objects if not any(o is s for s in clause.subjects)]


# Verbs that are followed by what was said or thought, with "that" or without.
REPORTING = frozenset(
    (
        "say announce claim report confirm add believe think declare state tell allege insist deny admit acknowledge"
        " know suspect fear hope assert maintain boast warn write note stress reveal"
    ).split()
)


def share_objects(groups: list[Group], clauses: list[Clause]) -> None:
    """Two verbs tied by a conjunction alone have the second one's object: "abducted and killed a trader"."""
    for first, second in zip(clauses[-2::-1], clauses[:0:-1], strict=True):
        between = groups[first.position + 1 : second.position]
        if between and between[0].lemma in _AWAY:
            continue  # "broke away and founded X"
        tied = [g.kind for g in between if g.kind not in ("RB", "JJ")] == ["CC"]
        if (
            tied
            and not first.objects
            and first.verb.voice == second.verb.voice == "active"
            and first.verb.form == second.verb.form
        ):
            first.objects = list(second.objects)
    for clause in clauses:  # "Gao, which JNIM attacked and captured"
        partner = clause.governor
        if partner is None or clause.relation != "coordinate" or clause.objects or clause.verb.voice != "active":
            continue
        whole = partner.modifies if partner.relation == "relative" and partner.subordinator in _OBJECT_TOO else []
        at = next((k for k in range(partner.position, 0, -1) if groups[k].kind == "W"), 0)
        if groups[at - 1].kind == "IN" or partner.verb.lemma == "be":
            continue  # "the raid in which they killed"
        taken = [*partner.subjects, *(noun for _, noun in partner.phrases)]
        if whole and not any(noun is one for noun in whole for one in taken):
            clause.objects = list(whole)


_OBJECT_TOO = frozenset({"which", "that", "whom", "who"})
_AWAY = frozenset({"away", "off", "apart"})


def late_subjects(clauses: list[Clause]) -> None:
    """A participle that opens the sentence has the subject of the clause that follows."""
    for i, clause in enumerate(clauses):
        if not clause.subjects and clause.verb.form in ("gerund", "participle", "infinitive"):
            for later in clauses[i + 1 :]:
                if later.verb.form == "finite" and later.subjects and not _follow_their_verb(later):
                    if any(s is clause.governing_noun for s in later.subjects):
                        break  # "a plot to bomb the embassy was uncovered": the plot bombs nobody
                    # "A, led by X, and B merged": only A is led by him
                    before = [s for s in later.subjects if s.start < clause.verb.start]
                    clause.subjects = before or list(later.subjects)
                    # Hung on a participle: "chosen to lead it, X was killed", "X, accused of killing Y, was freed".
                    hangs = clause.verb.form == "infinitive" or clause.subordinator == "of"
                    if clause.governor is None or not hangs:
                        clause.governor = later
                    break


def _follow_their_verb(clause: Clause) -> bool:
    """ "Killing two, reports the Herald"."""
    return all(subject.start > clause.verb.start for subject in clause.subjects)


def forestalled_subjects(clauses: list[Clause]) -> None:
    """ "Police arrested two men before they could attack": those kept from it are meant, not those who kept them."""
    for clause in clauses:
        host = clause.governor
        if clause.subordinator != "before" or clause.verb.modal != "could" or host is None or len(clause.subjects) != 1:
            continue
        meant = clause.subjects[0].lemma
        for held in host.objects if host.verb.voice == "active" else []:
            if (meant == "they" and held.plural) or (meant in ("he", "she") and not held.plural):
                clause.subjects = [held]
