"""Harm and its cause: verbs that say only that people were hurt, and the attack that hurt them.

Belongs here: when a clause of harm tells the outcome of another clause of its sentence.
Does not: later sentences that tell of the same attack (`transforms.coding.attacks.retelling`).
"""

from __future__ import annotations

from transforms.coding.drafts import Draft
from transforms.grammar.clauses import Clause, agents_of
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

HARM = frozenset(
    "kill injure wound maim hurt die lose claim burn murder slay massacre perish sustain suffer receive wipe".split()
)
_AIM = frozenset({"target", "hit", "strike", "attack"})
OCCASION = frozenset({"when", "as", "after", "while", "where"})
_ATTACKERS = frozenset({"fighter"})


def is_harm(draft: Draft) -> bool:
    """True for a verb that says who was hurt and leaves open by what."""
    instance = draft.instance
    of_people = draft.event_table == "attacks" and draft.event_type != "destruction"  # "burned down a hall"
    told = instance.trigger.lemma[0] in HARM or instance.trigger.object_lemmas >= {"martyrdom"}
    told = told or ("to", "hell") in instance.trigger.phrases
    return of_people and instance.noun is None and told


def befell(draft: Draft) -> bool:
    """True when the subject of a verb is who was hurt: "were killed", "died", "sustained injuries"."""
    instance, slot = draft.instance, draft.instance.trigger.frame.get("subj")
    if instance.noun is not None or instance.clause is None:
        return False
    return instance.clause.verb.voice == "passive" or (slot is not None and slot.role in ("target", "victim"))


def is_loss_of_materiel(draft: Draft) -> bool:
    """ "Two vehicles were destroyed": what an attack just told left behind, where nothing says by whom or how."""
    clause = draft.instance.clause
    if draft.event_type != "destruction" or draft.instance.noun is not None or clause is None:
        return False
    agentless = clause.verb.voice == "passive" and clause.relation == "main" and not draft.roles.get("perpetrator")
    return agentless and all(m.lemma in _MATERIEL for noun in clause.subjects for m in members(noun))


_MATERIEL = frozenset(
    "vehicle tank truck pickup weapon equipment system gun ammunition bulldozer armour armor humvee apc jeep motorbike"
    " motorcycle launcher radar helicopter emplacement".split()
)


def goes_on(draft: Draft) -> bool:
    """ "They came on motorcycles and opened fire": nobody and nothing new is told."""
    clause = draft.instance.clause
    if clause is None or clause.verb.perfect or not any(s.pronoun and s.lemma == "they" for s in clause.subjects):
        return False
    untold = draft.place_id is None and draft.date_mention is None and draft.fatalities == (None, None)
    return untold and not draft.roles.get("target") and not draft.roles.get("victim")


def tells_outcome(first: Draft, second: Draft) -> bool:
    """True when one of two drafts of a sentence is the harm that the other did, or more of the same harm.

    "Two were killed and five injured when a mine went off"; not "five rebels were killed as troops
    fired back after rebels attacked", where those who were hurt are those who attacked.
    """
    a, b = _clause(first), _clause(second)
    if a is None or b is None or a is b:
        return False
    if is_circumstance(second) and b.governor is a and not _is_only_before(first, a):
        return True
    if not (is_harm(first) or is_harm(second)):
        return False
    if _is_toll_of_claimed(first, second):
        return True
    if is_harm(first) and is_harm(second):
        both = b.relation in ("coordinate", "complement") or b.subordinator in ("while", "whereas")
        both = both and not tells_another(b)
        return ((b.governor is a and both) or _joined(first, a, b)) and _shares_agent(first, second)
    harm, cause = (first, second) if is_harm(first) else (second, first)
    if _is_left(harm, cause) or _happened_in(harm, cause):
        return True
    told_apart = harm.roles.get("perpetrator") or cause.event_type != "bombing"
    own_deed = told_apart and harm.instance.slots.get("subj") and harm.instance.noun is None
    harm_clause, cause_clause = (a, b) if harm is first else (b, a)
    if own_deed and harm_clause.verb.voice == "active" and cause_clause.subordinator == "after":
        return False  # "the army killed 60 rebels after mortar rounds hit a post"
    return _is_occasion(harm_clause, cause_clause) and not _hurt_themselves(harm, cause)


def _is_only_before(told: Draft, clause: Clause) -> bool:
    """ "After the attack, troops chased the rebels, killing five": those died of what came after it."""
    return any(p in ("after", "following", "since") and noun is told.instance.noun for p, noun in clause.phrases)


def _is_toll_of_claimed(claimed: Draft, harm: Draft) -> bool:
    """ "X, which claimed the attack in Gao, said it had killed six": told of no other day or place."""
    noun = claimed.instance.noun
    if noun is None or not claimed.instance.claimants or noun.determiner != "the" or noun.plural or not is_harm(harm):
        return False
    if harm.date_mention is not None or harm.place_id is not None:
        return False
    one, other = ({p.actor_id for p in d.roles.get("perpetrator", [])} for d in (claimed, harm))
    return one == other and None not in one and bool(one)


def is_circumstance(draft: Draft) -> bool:
    """A gerund of harm or aim, which tells more of the verb it hangs on: "lobbed a grenade, injuring two"."""
    clause = draft.instance.clause
    if draft.instance.noun is not None or clause is None or clause.verb.form != "gerund":
        return False
    plain = clause.subordinator in ("", "while", "thereby")
    return plain and (is_harm(draft) or draft.instance.trigger.lemma[0] in _AIM)


def turn_round(harm: Draft, fight: Draft) -> None:
    """Who was killed in a fight "with" somebody was killed by him: he is no target of it."""
    noun = fight.instance.noun
    if not is_harm(harm) or noun is None or "with" not in fight.instance.trigger.frame:
        return
    hurt = {p.text for role in ("victim", "target") for p in harm.roles.get(role, [])}
    others = [p for p in fight.roles.get("target", []) if p.text not in hurt]
    if hurt and others and not harm.roles.get("perpetrator") and not fight.roles.get("perpetrator"):
        fight.roles["perpetrator"] = others
        fight.roles["target"] = [p for p in fight.roles["target"] if p.text in hurt]


def _clause(draft: Draft) -> Clause | None:
    return draft.instance.support or draft.instance.clause


def _joined(draft: Draft, first: Clause, second: Clause) -> bool:
    """A conjunction and no other verb stand between the two: "was killed and another, Musa, was injured".

    Headlines have a comma for it: "four killed, six injured".
    """
    between = [group.kind for group in draft.analysis.groups[first.position + 1 : second.position]]
    if between == [",", "NP"] and second.verb.past and not second.objects:
        return True
    return "CC" in between and "VG" not in between and not {";", "SUB"} & set(between)


def _is_left(harm: Draft, cause: Draft) -> bool:
    """ "The blast left two injured", "hurled a grenade leaving two injured"."""
    clause = _clause(harm)
    left = clause.governor if clause is not None else None
    if left is None or left.verb.lemma != "leave":
        return False
    return left.governor is _clause(cause) or any(noun is cause.instance.noun for noun in left.subjects)


def _happened_in(harm: Draft, cause: Draft) -> bool:
    """ "Ambushed a convoy, in which two were killed", "raided a village where six died": by nobody else."""
    told, deed, noun = _clause(harm), _clause(cause), cause.instance.noun
    if told is None or deed is None or told.governor is not deed or told.subordinator not in ("which", "where"):
        return False
    suffered = told.verb.voice == "passive" or told.verb.lemma in ("die", "perish", "lose")
    if not suffered or told.verb.perfect or agents_of(told):
        return False
    where = [*told.modifies, *told.objects]
    if noun is not None and cause.instance.support is None:
        return any(noun is n for n in where)
    hit = [*deed.objects, *deed.subjects, *(n for _, n in deed.phrases)]
    return any(w is n for w in where for n in hit) or (told.relation == "adverbial" and not where)


def _shares_agent(first: Draft, second: Draft) -> bool:
    done = [_doers(draft) for draft in (first, second)]
    if done[0] and done[1] and done[0][0] is not done[1][0]:
        return False  # "killing 24 rebels, but three soldiers were killed by a mine"
    agents = [draft.roles.get("perpetrator", []) for draft in (first, second)]
    return not agents[0] or not agents[1]


def _doers(draft: Draft) -> list[Group]:
    """The noun groups that a word's frame makes the doers; of "lost their lives" none are."""
    slot = draft.instance.trigger.frame.get("subj")
    return draft.instance.slots.get("subj", []) if slot is not None and slot.role == "perpetrator" else []


def _is_occasion(harm: Clause | None, cause: Clause | None) -> bool:
    if harm is None or cause is None:
        return False
    if cause.relation == "adverbial" and cause.subordinator in OCCASION and cause.verb.form == "finite":
        if tells_another(cause) or any(o.lemma in _STRIFE for o in cause.objects):
            return False  # "as the country battles a revolt"
        return cause.governor is harm or _is_harm_beside(cause.governor, harm)
    simultaneous = harm.relation == "adverbial" and harm.subordinator in ("as", "when", "while")
    return simultaneous and harm.governor is cause


def tells_another(clause: Clause) -> bool:
    """ "Four were killed in Gao, while an attack on a bakery left two dead"."""
    new = [s for s in clause.subjects if s.determiner in ("a", "an", "another") and s.lemma in _OTHER_DEEDS]
    return clause.subordinator in ("while", "whereas") and bool(new)


_STRIFE = frozenset("revolt insurgency rebellion uprising war conflict".split())
_OTHER_DEEDS = frozenset("attack raid ambush bombing blast explosion assault shooting strike".split())


def _is_harm_beside(clause: Clause | None, harm: Clause) -> bool:
    """ "A guard was killed and two others sustained injuries when a mine went off", "12 killed, 20 hurt as ..."."""
    beside = clause is not None and clause.governor is harm
    beside = beside and clause is not None and (clause.relation in _BESIDE or clause.subordinator == "while")
    return clause is not None and beside and clause.verb.lemma in HARM


_BESIDE = frozenset({"coordinate", "complement"})


def _hurt_themselves(harm: Draft, cause: Draft) -> bool:
    hurt = [p for role in ("victim", "target") for p in harm.roles.get(role, [])]
    return (
        bool(hurt)
        and all(p.classes & _ATTACKERS for p in hurt)
        and any(p.classes & _ATTACKERS for p in cause.roles.get("perpetrator", []))
    )
