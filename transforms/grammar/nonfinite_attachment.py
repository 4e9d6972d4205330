"""How infinitives, participles, gerunds and bare verbs find their subject and governor.

Belongs here: controllers, plans and their planners, shared auxiliaries.
Does not: finite verbs (`transforms.grammar.finite_attachment`).
"""

from __future__ import annotations

from transforms.figures.nouns import is_person
from transforms.grammar.antecedents import awaiting_verb, chain_head, deed_before, noun_before, past_locative
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members
from transforms.grammar.thwarting import thwarts


def attach_infinitive(groups: list[Group], clause: Clause, k: int, previous: Clause | None) -> None:
    """Fill in who controls an infinitive, and the noun it completes."""
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
        if clause.verb.lemma == "be" and previous is not None and k == previous.position + 1:
            noun = groups[k]  # "estimated the strength of X in Mali to be 300": whatever follows it
        clause.governing_noun = groups[k] if intended else noun
        planner = _planner(groups, k) if intended else []
        if planner:
            clause.subjects = planner
            return
    if previous is None or (clause.governing_noun is not None and thwarts(groups, previous)):
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
        " estimate peg believe consider judge assess reckon report assume presume deem declare"
    ).split()
)
# "Accused X of attacking", "kept X from attacking": the object acts in what follows.
_BLAMING = frozenset(
    (
        "accuse suspect convict charge blame condemn sentence jail imprison arrest detain"
        " stop prevent keep deter bar ban"
    ).split()
)
_INTENTION_NOUNS = frozenset(
    (
        "plan plot attempt effort bid push drive operation campaign decision order threat call intention vow"
        " promise willingness ability pledge desire failure refusal readiness aim goal strategy"
    ).split()
)


def _planner(groups: list[Group], k: int) -> list[Group]:
    """Whose plan it is: "an attempt by AQIM to seize ...", "AQIM's plot to ...", "the decision of AQIM to ..."."""
    before = ("by", "of") if groups[k].lemma == "decision" else ("by",)
    if k + 2 < len(groups) and groups[k + 1].lemma in before and groups[k + 2].kind == "NP":
        return members(groups[k + 2])
    owner = groups[k].possessor
    return [owner] if owner is not None and not owner.pronoun else []


# What is done to deeds alone: "an attack on a hotel in Kabul claimed by X" is not about Kabul.
_DONE = frozenset(
    "claim carry commit perpetrate stage mount conduct orchestrate mastermind blame attribute pin".split()
)


def attach_participle(groups: list[Group], clause: Clause, k: int, previous: Clause | None) -> None:
    """Fill in whom a participle or gerund modifies, or the verb whose auxiliary and subject it shares."""
    clause.governor, clause.relation = previous, "adverbial"
    if k < 0:
        return
    kind = groups[k].kind
    done = clause.verb.form == "participle" and clause.verb.lemma in _DONE
    deed = deed_before(groups, k - (kind == ",")) if done and k else k
    if deed < k and groups[deed].kind == "NP":
        _tell_of(clause, noun_before(groups, deed))
    elif kind == "NP":
        _attach_to_noun(groups, clause, k)
    elif kind == "IN":
        _attach_by_preposition(groups, clause, k, previous)
    elif kind == "CC" and previous is not None and _shares_auxiliary(previous, clause):
        _share_verb(clause, previous)
        return
    elif kind == "SUB":
        clause.subordinator = groups[k].lemma
    elif kind == ",":
        _attach_behind_comma(groups, clause, k, previous)
    if not clause.subjects and previous is not None:
        _take_subjects(groups, clause, previous, behind_comma=kind == ",")


def _tell_of(clause: Clause, nouns: list[Group]) -> None:
    """Make the participle a relative clause of the nouns."""
    clause.relation, clause.subjects = "relative", nouns


def _attach_to_noun(groups: list[Group], clause: Clause, k: int) -> None:
    if clause.verb.form == "gerund" and clause.verb.lemma in _SHOOTING and groups[k].lemma in _TOWNS:
        return  # "stormed the town firing in the air": who came, not the town
    k -= 2 if _is_where(groups, clause, k) else 0
    _tell_of(clause, noun_before(groups, chain_head(groups, past_locative(groups, k))))
    if k and groups[k - 1].kind == "IN" and groups[k - 1].lemma == "with":
        clause.relation = "adverbial"


def _attach_by_preposition(groups: list[Group], clause: Clause, k: int, previous: Clause | None) -> None:
    clause.subordinator = groups[k].lemma
    if (owner := _whose_part(groups, k)) is not None:
        clause.subjects = [owner]
    if previous is not None and previous.verb.lemma in _BLAMING and previous.verb.voice == "active":
        accused = groups[previous.position + 1]
        clause.subjects = members(accused) if accused.kind == "NP" else []


def _share_verb(clause: Clause, previous: Clause) -> None:
    """ "Was captured and shot": the second participle has the auxiliary, subject and mood of the first."""
    clause.relation, clause.verb.form, clause.verb.voice = "coordinate", previous.verb.form, previous.verb.voice
    clause.verb.modal, clause.verb.negated = previous.verb.modal, previous.verb.negated
    clause.verb.perfect, clause.verb.past = previous.verb.perfect, previous.verb.past
    clause.subjects, clause.subordinator = list(previous.subjects), previous.subordinator


def _attach_behind_comma(groups: list[Group], clause: Clause, k: int, previous: Clause | None) -> None:
    if awaiting := awaiting_verb(groups, k - 1):
        _tell_of(clause, awaiting)
    elif clause.verb.lemma in _NAMING and previous is not None and _named_at(groups, k) >= 0:
        # "Shot dead a trader, identified as X": who stands before it is named.
        _tell_of(clause, noun_before(groups, chain_head(groups, _named_at(groups, k))))
    elif (listed := _listed_before(groups, clause, k)) is not None:
        _tell_of(clause, noun_before(groups, listed))
    elif previous is not None and _is_of_somebody_before(groups, clause, k):
        _tell_of(clause, noun_before(groups, k - 1))


def _take_subjects(groups: list[Group], clause: Clause, previous: Clause, behind_comma: bool) -> None:
    """Give a participle that tells of no noun the verb it goes with, and that verb's subjects."""
    governor = previous
    if behind_comma:
        while governor.relation == "relative" and governor.governor is not None and governor.verb.form != "finite":
            governor = governor.governor
        if governor.subordinator == "from" and governor.governor is not None:
            if governor.governor.verb.lemma in _BLAMING:  # "mined the road to stop help from arriving, killing six"
                governor = governor.governor
    failing = governor.governor if governor.verb.form == "infinitive" and behind_comma else None
    if failing is not None and failing.verb.lemma in _NOT_DOING and clause.verb.lemma in _SAYING:
        governor = failing  # "a truce, which X declined to extend, accusing Y": who declined says why
    elif failing is not None and failing.verb.lemma in _NOT_DOING and failing.relation == "relative":
        governor = failing.governor or governor  # "fired on a bus that failed to stop, killing six"
    elif failing is not None and groups[failing.position + 1].kind == "NP" and clause.verb.form == "gerund":
        governor = failing  # "stormed a plant to end a siege, killing 11"
    clause.governor, clause.subjects = governor, list(governor.subjects)


def _whose_part(groups: list[Group], k: int) -> Group | None:
    """ "Sanctioned X for its role in killing", "X's part in taking the town": who plays the part does what follows."""
    part = groups[k - 1] if k and groups[k].lemma == "in" else None
    return part.possessor if part is not None and part.lemma in _PARTS else None


_PARTS = frozenset("role part hand involvement participation complicity".split())
_SHOOTING = frozenset("shoot fire kill burn loot torch rampage ransack chant shout scream set".split())
_TOWNS = frozenset("village town city hamlet settlement camp market neighbourhood neighborhood district area".split())


def _is_of_somebody_before(groups: list[Group], clause: Clause, k: int) -> bool:
    """ "The army freed Musa Keita, kidnapped in May": what is done to people is told of whom the comma follows."""
    if k < 2 or clause.verb.form != "participle" or clause.verb.lemma not in _DONE_TO_PEOPLE | _HELD:
        return False
    noun, before = groups[k - 1], groups[k - 2]
    one = noun.kind == "NP" and not noun.plural and (noun.proper or is_person(noun.lemma))
    return one and (before.kind == "VG" or (before.kind == "IN" and before.lemma in ("of", "with")))


def _listed_before(groups: list[Group], clause: Clause, k: int) -> int | None:
    """ "Its men are gone: Musa Keita, the emir, killed in May; Sidi Bah, held": where the name of the item stands."""
    name = k - 3 if k > 3 and groups[k - 2].kind == "," and groups[k - 3].kind == "NP" else k - 1
    opener = name - 1 - (name > 1 and groups[name - 1].kind == "CC")
    named = name > 0 and groups[name].kind == "NP" and groups[name].proper and clause.verb.form == "participle"
    return name if named and groups[opener].kind in (":", ";") else None


_HELD = frozenset({"hold", "capture", "sentence", "convict", "imprison"})


def _named_at(groups: list[Group], comma: int) -> int:
    """Where the noun group before a comma stands, past its short name: "a member of X (Y), identified"; else -1."""
    k = comma - 4 if comma > 3 and groups[comma - 1].kind == ")" and groups[comma - 3].kind == "(" else comma - 1
    return k if k >= 0 and groups[k].kind == "NP" else -1


def _is_where(groups: list[Group], clause: Clause, k: int) -> bool:
    """ "The commander in Mali killed by troops": what is done to people is not done to the place they were in."""
    if clause.verb.lemma not in _DONE_TO_PEOPLE or k < 2 or not groups[k].proper:
        return False
    return groups[k - 1].lemma in ("in", "near", "at") and groups[k - 2].kind == "NP"


_DONE_TO_PEOPLE = frozenset(
    "kill wound injure murder assassinate behead execute arrest detain abduct kidnap jail shoot neutralise".split()
)
_NOT_DOING = frozenset({"fail", "refuse", "decline"})
_SAYING = frozenset("accuse say claim complain argue insist cite warn call blame denounce".split())
_NAMING = frozenset("identify name know describe accuse suspect".split())


def _shares_auxiliary(previous: Clause, clause: Clause) -> bool:
    """ "Was struck and killed", "had abducted and killed": the second verb has the first one's auxiliary."""
    if previous.verb.form == clause.verb.form:
        return True
    if clause.verb.form == "participle":
        return previous.verb.form == "finite" and (previous.verb.voice == "passive" or previous.verb.perfect)
    return False


def attach_bare(groups: list[Group], clause: Clause, k: int, previous: Clause | None) -> None:
    """Fill in subject and governor of a verb without ending: a coordinate one, or after its noun."""
    if previous is not None and k >= 0 and groups[k].kind in ("CC", ","):
        clause.relation, clause.governor = "coordinate", previous
        clause.subjects = list(previous.subjects)
        clause.verb.form, clause.verb.modal = previous.verb.form, previous.verb.modal
        clause.governing_noun = previous.governing_noun
    elif previous is not None and k == previous.position and previous.verb.lemma == "help":
        clause.relation, clause.governor = "complement", previous
        clause.subjects = list(previous.subjects)
    elif k >= 0 and groups[k].kind == "NP":
        clause.subjects = noun_before(groups, k)
        clause.governor = previous
