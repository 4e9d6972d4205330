"""Claims of responsibility in what is said: "said it was behind the attack", "said its fighters had shelled the base".

Belongs here: when the content of a verb of saying is a deed of the speaker's own side.
Does not: verbs that claim by themselves ("claimed responsibility"), which `seeds/triggers.csv` says.
"""

from __future__ import annotations

from collections.abc import Iterable

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.outcomes import HARM
from transforms.coding.drafts import Draft
from transforms.coding.whether.status import noun_governing
from transforms.coding.who.kinds import THE_GROUP
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.coding.who.sides import spoken_for
from transforms.grammar.clauses import Clause, agents_of, is_negated
from transforms.grammar.groups import Group
from transforms.grammar.reasons import REASONS

_SELVES = frozenset({"it", "they", "we", "he"})
_OURS = frozenset({"its", "their", "our", "his"})
_MEN = frozenset({"fighter", "soldier", "force", "people", "group"})
_OWN_MEN = frozenset("man member mujahideen seeker lion hero knight commando squad unit operative cell".split())
_ARMED = frozenset({"group", "faction"})
TO_BLAME = frozenset({"behind", "responsible", "blame"})
_SOME = frozenset({"one", "two", "three", "several", "some", "number"})
# What an armed side plants or sets off explodes, whatever it is called.
_OF_EXPLOSIVES = frozenset({"plant", "detonate"})
_DOING = frozenset("carry conduct launch stage mount perpetrate execute inflict".split())
# What a speaker's own side does without an attack: these verbs have attack senses beside others.
_NO_DEED = frozenset("have take lose hold open claim go come enter join leave call be make die perish fall".split())


def takes_blame(analysis: Analysis, saying: Clause, speakers: Iterable[Participant], resolver: Resolver) -> bool:
    """True when what a clause of saying says is an attack by the speaker or his men."""
    if saying.verb.negated or saying.verb.lemma == "deny":
        return False
    speakers = list(speakers)
    known = sides_of(speakers, resolver)
    known |= {resolver.lexicon.actors[actor].parent_id for actor in known if actor in resolver.lexicon.actors}
    closed = closed_by(analysis, saying)
    for clause in analysis.clauses:
        if clause is saying or is_negated(clause) or clause.verb.modal:
            continue
        if not (_is_said(clause, saying) or clause is closed or _is_quoted(analysis, clause)):
            continue
        if is_own_deed(analysis, clause, known, resolver):
            return True
        if _is_toll(clause, known, resolver) or (is_motive(clause, resolver) and _speaks_for_a_group(known, resolver)):
            return True
    return False


def closed_by(analysis: Analysis, saying: Clause) -> Clause | None:
    """ "X did it, Y said": the clause that a verb of saying closes."""
    first = analysis.position_of(saying.subjects[0]) if saying.subjects else 0
    if first < 2 or analysis.groups[first - 1].kind != "," or saying.relation == "relative" or saying.objects:
        return None
    if any(c.governor is saying and c.relation != "relative" for c in analysis.clauses):
        return None
    before = [c for c in analysis.clauses if c.position < first and c.relation == "main" and c.verb.form == "finite"]
    return before[-1] if before else None


def is_own_deed(analysis: Analysis, clause: Clause, speakers: set[str], resolver: Resolver) -> bool:
    """True when what a clause tells is an attack by the speakers or their men, a bomber of theirs included."""
    doers = clause.subjects if clause.verb.voice == "active" else agents_of(clause)
    own = any(is_own_side(doer, speakers, resolver) or is_one_of_ours(clause, doer) for doer in doers)
    if own and _is_deed(analysis, clause, resolver):
        return True
    if _names_who_did_it(clause, speakers, resolver):
        return True
    return any(_gives_his_life(clause, doer) for doer in doers) and _speaks_for_a_group(speakers, resolver)


def _names_who_did_it(clause: Clause, speakers: set[str], resolver: Resolver) -> bool:
    """ "The perpetrator was a soldier of the Islamic State", "the attackers were its men"."""
    if clause.verb.lemma != "be" or not any(s.lemma in _WHO_DID_IT for s in clause.subjects):
        return False
    return any(is_own_side(noun, speakers, resolver) for noun in clause.objects)


_WHO_DID_IT = frozenset("perpetrator executor executioner attacker assailant bomber gunman raider shooter".split())


def sides_of(speakers: Iterable[Participant], resolver: Resolver) -> set[str]:
    """The ids of speakers and of the bodies that they are of or speak for."""
    told = [(p, spoken_for(p, resolver)) for p in speakers]
    return {actor for p, body in told for actor in (p.actor_id, p.group_id, body.actor_id) if actor}


def _gives_his_life(clause: Clause, doer: Group) -> bool:
    """ "A suicide bomber had struck the bus", "a woman had blown herself up": told by a group, he was its own."""
    himself = any(o.lemma in ("himself", "herself", "themselves") for o in clause.objects)
    return doer.lemma == "bomber" or (clause.verb.lemma == "blow" and himself)


def is_one_of_ours(clause: Clause, doer: Group) -> bool:
    """ "One of its men had driven the car"."""
    whole = next((noun for preposition, noun in clause.phrases if preposition == "of"), None)
    ours = whole is not None and whole.possessor is not None and whole.possessor.lemma in _OURS
    return ours and doer.lemma in _SOME


def is_motive(clause: Clause, resolver: Resolver) -> bool:
    """ "The attack avenged its dead", "the raid was in retaliation for": who gives the reason has done it."""
    deeds = [g for g in clause.subjects if g.determiner in ("the", "this") or g.lemma in ("it", "this")]
    if not any(resolver.lexicon.classes.get(g.lemma, frozenset()) & {"attack"} or g.pronoun for g in deeds):
        return False
    reasons = {g.lemma for g in clause.objects} | {noun.lemma for prep, noun in clause.phrases if prep in ("in", "as")}
    return clause.verb.lemma == "avenge" or bool(reasons & REASONS and clause.verb.lemma in ("be", "come"))


def is_answered(draft: Draft) -> bool:
    """ "In response to the killings", "revenge for the raid": what somebody answers was done by others."""
    deed = draft.instance.noun
    answer = noun_governing(draft.analysis, deed, ("to", "for", "of")) if deed is not None else None
    return answer is not None and answer.lemma in REASONS


def _speaks_for_a_group(speakers: set[str], resolver: Resolver) -> bool:
    actors = resolver.lexicon.actors
    return any(known in actors and actors[known].kind in _ARMED for known in speakers)


def _is_toll(clause: Clause, speakers: set[str], resolver: Resolver) -> bool:
    """ "Said twelve soldiers died in the ambush": the other side's dead, and nobody else named as who killed them."""
    passive = clause.verb.lemma in HARM and clause.verb.voice == "passive" and not agents_of(clause)
    if not (passive or clause.verb.lemma in ("die", "perish")):
        return False
    return _speaks_for_a_group(speakers, resolver) and any(
        "soldier" in p.classes and p.actor_id not in speakers for s in clause.subjects for p in resolver.one(s)
    )


def _is_said(clause: Clause, saying: Clause) -> bool:
    """The clause is what is said, or coordinated with it: "said it attacked the town and killed six"."""
    climbed: Clause | None = clause
    for _ in range(3):
        if climbed is None:
            return False
        if climbed.governor is saying:
            return tells_what_was_done(climbed)
        if climbed.relation not in ("coordinate", "complement"):
            return False
        climbed = climbed.governor
    return False


def tells_what_was_done(clause: Clause) -> bool:
    """What is said by a finite verb, "claimed to have done it", "admitted doing it"."""
    if clause.relation != "complement":
        return is_avowed(clause)
    return clause.verb.form == "finite" or (clause.verb.form == "infinitive" and clause.verb.perfect)


def is_avowed(clause: Clause) -> bool:
    """ "Admitted planting the bomb", "boasted of killing two": the gerund of what somebody owns up to."""
    host = clause.governor
    if host is None or clause.verb.form != "gerund" or host.objects:
        return False
    return (clause.subordinator or "") in AVOWING.get(host.verb.lemma, ())


# With the deed itself as what is said: "admitted the bombing", "boasted of the blast", "owned up to the killing".
AVOWING = {
    "admit": frozenset({"", "to"}),
    "acknowledge": frozenset({""}),
    "boast": frozenset({"of", "about"}),
    "own": frozenset({"to"}),
    "confess": frozenset({"", "to"}),
}


def _is_quoted(analysis: Analysis, clause: Clause) -> bool:
    """ "We blew up the bridge", "our men shelled it": the speaker's own words."""
    owners = [s.possessor or s for s in clause.subjects]
    return any(analysis.tokens[g.head].lower in ("we", "our") for g in owners)


def is_own_side(doer: Group, speakers: set[str], resolver: Resolver) -> bool:
    """True when a noun group is the speakers themselves or their men: "it", "the group", "our fighters"."""
    if doer.pronoun:
        return doer.lemma in _SELVES
    if doer.lemma in THE_GROUP and doer.determiner == "the" and not doer.plural:
        return True
    classes = resolver.lexicon.classes.get(doer.lemma, frozenset())
    if doer.possessor is not None and doer.possessor.pronoun and doer.possessor.lemma in _OURS:
        return bool(classes & _MEN) or doer.lemma in _OWN_MEN
    return any(p.actor_id in speakers for p in resolver.one(doer) if p.actor_id)


def _is_deed(analysis: Analysis, clause: Clause, resolver: Resolver) -> bool:
    verb = clause.verb
    if verb.lemma == "be":
        return any(t.lower in TO_BLAME for t in analysis.tokens[verb.end : verb.end + 3])
    if not (verb.past or verb.perfect or verb.form == "gerund"):
        return False
    triggers = resolver.lexicon.triggers
    if verb.lemma in _OF_EXPLOSIVES:
        return True
    if verb.lemma in _DOING:
        done = [t for g in (*clause.objects, *clause.subjects) for t in triggers.nouns.get(g.lemma, ())]
        if any(t.event_table == "attacks" for t in done):
            return True
    # With its particle and object: who cuts a cable attacks, who cuts an ally off does not.
    named = any(t.event_table == "attacks" for t in triggers.of_clause(analysis.tokens, analysis.groups, clause))
    return named and verb.lemma not in _NO_DEED
