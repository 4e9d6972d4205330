"""Who claims an attack or is blamed for it, told in another clause or sentence of the same report.

Belongs here: the attack that a claim or blame is about, and the roles it gives.
Does not: who claims in a clause (`claimants`), a claim as a statement (`claims`), "claimed the raid", whose noun is
an attack's own word (`instances`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.claimants import claimants, own_deed
from transforms.coding.attacks.claims import closed_by, is_answered, is_one_of_ours
from transforms.coding.attacks.outcomes import is_harm
from transforms.coding.drafts import Draft
from transforms.coding.statements.media import is_source
from transforms.coding.whether.habits import is_of_attacks_at_large
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.coding.who.sides import spoken_for
from transforms.grammar.clauses import Clause, is_negated
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

_REACH = 3
# With the preposition before whoever did it: "was blamed on the Front", "attributed the raid to it".
_BLAMING = {"blame": "on", "attribute": "to"}
_OF_NO_GROUP = frozenset({"place", "media"})


def attribute(analysis: Analysis, coded: Sequence[Draft], earlier: Sequence[Draft], resolver: Resolver) -> None:
    """Name in the attack that the text is about those who claim it and those who are blamed for it.

    A claimant counts as the perpetrator too while the text names no other; so does who is blamed.
    """
    for clause in analysis.clauses:
        if is_negated(clause) or clause.verb.modal or is_of_attacks_at_large(analysis, clause, resolver.lexicon):
            continue
        told = [p for group in claimants(analysis, clause, resolver) for p in resolver.one(group) if _may_claim(p)]
        said = [spoken_for(p, resolver) for p in told]
        accused = _blamed(clause) or _suspected(analysis, clause)
        blamed = [p for group in accused for p in resolver.one(group) if _may_be_blamed(p)]
        for attack in _meant(analysis, clause, coded, earlier) if said or blamed else ():
            for mention in _mentions(attack):
                _credit(mention, _told(analysis, mention, said), _told(analysis, mention, blamed))
            if blamed and not said and _turns_the_blame(analysis, clause):
                attack.status = "alleged"
        if clause.verb.lemma == "deny" and any(o.lemma in _DENIED for o in clause.objects):
            _cast_doubt(analysis, {p.actor_id for s in clause.subjects for p in resolver.one(s)}, coded, earlier)
    for draft in coded:
        _avow(draft, resolver)
        _claim_by_source(draft, coded, resolver)
        _by_order(draft, resolver)
        claimed_by = draft.roles.get("claimant", [])
        if draft.refers_to is not None and claimed_by:  # "the Front claimed the attack"
            for mention in _mentions(draft.refers_to):
                _credit(mention, _told(analysis, mention, claimed_by), [])


def _mentions(attack: Draft) -> Iterator[Draft]:
    """An attack and what the text has told of it before, back to where it was told first."""
    seen: set[int] = set()
    mention: Draft | None = attack
    while mention is not None and mention.event_table == "attacks" and id(mention) not in seen:
        seen.add(id(mention))
        yield mention
        mention = mention.refers_to


_DENIED = frozenset("involvement responsibility role part hand accusation allegation charge report attack".split())


def _cast_doubt(analysis: Analysis, deniers: set[str | None], coded: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """What its doers deny is alleged of them: "the rebels denied involvement"."""
    for draft in chain(reversed(coded), reversed(earlier)):
        if analysis.sentence.ordinal - draft.analysis.sentence.ordinal > _REACH:
            return
        done = {p.actor_id for p in draft.roles.get("perpetrator", []) if p.actor_id}
        if draft.event_table == "attacks" and done & deniers and draft.status == "reported":
            draft.status = "alleged"
            return


def _turns_the_blame(analysis: Analysis, clause: Clause) -> bool:
    """ "The rebels denied it and blamed the army": whom those blame who are blamed themselves."""
    denials = (c for c in analysis.clauses if c.verb.lemma == "deny" and c is not clause)
    return any(s is d for c in denials for s in clause.subjects for d in c.subjects)


def _credit(attack: Draft, said: Sequence[Participant], blamed: Sequence[Participant]) -> None:
    _add(attack, "claimant", said)
    known = attack.roles.get("perpetrator", [])
    if not any(p.actor_id for p in known):
        _add(attack, "perpetrator", said or [p for p in blamed if p.actor_id or not known])
        if any(p.actor_id for p in said or blamed):
            # "Gunmen stormed it", then "X claimed the attack": they were its men.
            attack.roles["perpetrator"] = [p for p in attack.roles["perpetrator"] if not is_nobody_named(p)]
        guilty = {p.key for p in attack.roles.get("perpetrator", [])}
        attack.roles["target"] = [p for p in attack.roles.get("target", []) if p.key not in guilty]


def is_nobody_named(doer: Participant) -> bool:
    """ "Gunmen", "a suicide bomber": words for whoever did it, that tell nobody apart."""
    return doer.actor_id is None and doer.resolution == "described" and bool(doer.classes & _ANYBODY)


_ANYBODY = frozenset({"armed", "fighter", "rebel"})


def _by_order(draft: Draft, resolver: Resolver) -> None:
    """ "Was executed on Shekau's orders", "on the orders of X": who had it done, where the text names no other."""
    clause = draft.instance.support or draft.instance.clause
    if draft.event_table != "attacks" or clause is None or draft.roles.get("perpetrator"):
        return
    for order in (noun for p, noun in clause.phrases if p in ("on", "at", "under") and noun.lemma in _ORDERS):
        after = phrases_after(draft.analysis.groups, draft.analysis.position_of(order))
        whose = [order.possessor] if order.possessor is not None else [n for p, n in after[:1] if p in ("of", "from")]
        _add(draft, "perpetrator", [p for group in whose for p in resolver.one(group) if _may_claim(p)])


_ORDERS = frozenset({"order", "instruction", "behest", "command"})


def _avow(draft: Draft, resolver: Resolver) -> None:
    """A group that says it did it claims it; an army that reports what it did does not."""
    clause = draft.instance.support or (draft.instance.clause if draft.instance.noun is None else None)
    if draft.event_table != "attacks" or clause is None:
        return
    done = {p.actor_id for p in draft.roles.get("perpetrator", []) if p.actor_id}
    said = [spoken_for(p, resolver) for group in own_deed(clause, resolver) for p in resolver.one(group)]
    if clause.relation in ("main", "coordinate"):  # not "the charge that our men shelled it"
        said += [p for s in clause.subjects if (s.possessor or s).lemma in ("we", "our") for p in resolver.one(s)]
    rebels = [p for p in said if "rebel" in p.classes]
    if any(is_one_of_ours(clause, doer) for doer in clause.subjects):  # "said one of its men had driven the car"
        _add(draft, "perpetrator", rebels)
        done |= {p.actor_id for p in rebels if p.actor_id}
    _add(draft, "claimant", [p for p in rebels if p.actor_id in done])


def _claim_by_source(draft: Draft, coded: Sequence[Draft], resolver: Resolver) -> None:
    """ "According to a statement by X, its men did it", "the attacker was its soldier, X said": a claim by the way."""
    clause = draft.instance.support or draft.instance.clause
    if draft.event_table != "attacks" or clause is None:
        return
    for said in (d for d in coded if d.event_type == "claim" and d.instance.clause is not None):
        saying = said.instance.clause
        assert saying is not None
        if (saying is clause and is_source(said)) or closed_by(draft.analysis, saying) is clause:
            told = [spoken_for(p, resolver) for p in said.roles.get("speaker", [])]
            _add(draft, "claimant", [p for p in told if "media" not in p.classes])


def _told(analysis: Analysis, attack: Draft, participants: Sequence[Participant]) -> list[Participant]:
    """The participants with the sentence their words stand in, where it is not the attack's."""
    elsewhere = attack.analysis is not analysis
    return [replace(p, told_in=analysis.sentence) for p in participants] if elsewhere else list(participants)


def _blamed(clause: Clause) -> list[Group]:
    """ "Police blamed the Front", "the raid was blamed on the Front", "sources attributed the raid to the Front"."""
    before = _BLAMING.get(clause.verb.lemma)
    on = [m for preposition, noun in clause.phrases if preposition == before for m in members(noun)]
    if on or clause.verb.lemma != "blame":
        return on
    return list(clause.subjects if clause.verb.voice == "passive" else clause.objects)


def _suspected(analysis: Analysis, clause: Clause) -> list[Group]:
    """ "Authorities suspected the Front"; not "suspected them of leniency", "suspects the Front to be in Gao"."""
    if clause.verb.lemma != "suspect" or clause.verb.voice != "active" or any(p == "of" for p, _ in clause.phrases):
        return []
    told = any(c.governor is clause and c.relation == "complement" for c in analysis.clauses)
    return [] if told else [g for g in clause.objects if g.proper]


def _may_claim(participant: Participant) -> bool:
    """A group or a person, known or named; not "nobody", not an outlet that only carries the claim."""
    if participant.classes & _OF_NO_GROUP:
        return False
    return bool(participant.actor_id) or participant.resolution == "unresolved"


def _may_be_blamed(participant: Participant) -> bool:
    """A group or a person that is known, and whoever is described as armed: "blamed on gunmen"."""
    return bool(participant.actor_id and _may_claim(participant)) or "armed" in participant.classes


def _meant(analysis: Analysis, clause: Clause, coded: Sequence[Draft], earlier: Sequence[Draft]) -> Sequence[Draft]:
    """The attack whose noun the clause names, else the one attack of the sentence, else the last one told of.

    "Both attacks" are the last two, "all of them" those of the last sentences.
    """
    here = [draft for draft in coded if draft.event_table == "attacks" and not is_answered(draft)]
    before = [draft for draft in reversed(earlier) if draft.event_table == "attacks"]
    near = [d for d in before if analysis.sentence.ordinal - d.analysis.sentence.ordinal <= _REACH]
    named = [*clause.objects, *clause.subjects, *(noun for _, noun in clause.phrases)]
    said = {analysis.tokens[group.start].lower for group in named}
    if "both" in said or (said & _SEVERAL and clause.verb.lemma == "claim"):
        here = [draft for draft in near if draft.refers_to is None and not _is_of_the_state(draft)]
        here = [d for d in here if d.analysis.sentence.paragraph == near[0].analysis.sentence.paragraph]
        counted = [_NUMBERS[token.lower] for token in analysis.tokens if token.lower in _NUMBERS]
        return here[: 2 if "both" in said else counted[0] if counted else None]
    if clause.relation == "relative" and len(here) == 1:
        return here
    for draft in here:
        if any(draft.instance.noun is group for group in named):
            return [draft]
    if here:
        return here if len(here) == 1 else []
    last = [draft for draft in before if not _is_of_attackers_killed(draft)][:1]
    return [draft for draft in last if draft in near and not _is_of_the_state(draft)]


def _is_of_attackers_killed(draft: Draft) -> bool:
    """ "Eight terrorists were killed in clashes": what a group claims is not how its men fell."""
    hurt = [p for role in ("target", "victim") for p in draft.roles.get(role, [])]
    done = any(p.actor_id for p in draft.roles.get("perpetrator", []))
    return is_harm(draft) and bool(hurt) and not done and all("rebel" in p.classes for p in hurt)


_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
_SEVERAL = frozenset({"them", "all", "each"})


def _is_of_the_state(draft: Draft) -> bool:
    return any(p.classes & {"government", "force", "soldier"} for p in draft.roles.get("perpetrator", []))


def _add(attack: Draft, role: str, participants: Sequence[Participant]) -> None:
    known = attack.roles.setdefault(role, []) if participants else []
    for participant in participants:
        if all(participant.key != p.key for p in known):
            known.append(participant)
