"""Whose authority, merger or oath is refused, and refusals of other things.

Belongs here: the counterpart of a refusal, demands that ask for no allegiance.
Does not: verbs that are refusals by their negation (`transforms.coding.whether.realis`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.coding.drafts import Draft
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import agents_of
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

_OF_ALLEGIANCE = frozenset({"merger", "oath", "caliphate", "leader"})
_ANYTHING = frozenset({"demand", "document"})
_JOINING = frozenset(
    "join merge unite pledge swear submit recognise recognize obey accept rejoin return dissolve reconcile".split()
)
_ASKING = frozenset({"group", "person", "rebel"})


def name_refused(made: Draft, resolver: Resolver) -> None:
    """ "Rejected Mansour's leadership", "spurned the call of JNIM": whose it is, is who is refused."""
    if made.event_type != "rejection" or made.roles.get("counterpart"):
        return
    owners = [
        owner
        for noun in _refused(made)
        if "merger" not in noun_classes(resolver.lexicon, noun.lemma)  # "the merger of X and Y" is nobody's
        for owner in _owners(made, noun)
    ]
    refusing = {p.actor_id for p in made.roles.get("initiator", [])}
    found = [p for owner in owners for p in resolver.one(owner) if p.actor_id not in refusing]
    named = [p for p in found if p.actor_id and p.classes & _ASKING and "state" not in p.classes]
    if named:
        made.roles["counterpart"] = named


def admit_summed_up(made: Draft, earlier: Sequence[Draft]) -> None:
    """ "X swore allegiance to Y, a move that Z rejected": what the noun sums up is what is refused, and whose it is."""
    clause = made.instance.clause
    if made.event_type != "rejection" or made.reason != "deed does not fit" or clause is None:
        return
    summed = any(g.lemma in _SUMMING_UP for g in (*clause.objects, *clause.modifies, *clause.subjects))
    here = made.analysis.sentence.ordinal
    last = next((d for d in reversed(earlier) if d.event_table not in ("statements", "leadership")), None)
    if not summed or last is None or here - last.analysis.sentence.ordinal > 1 or last.event_table != "mergers":
        return
    there = None if last.analysis is made.analysis else last.analysis.sentence
    own = {p.key for p in made.roles.get("initiator", [])}
    others = [replace(p, told_in=p.told_in or there) for p in last.roles.get("initiator", []) if p.key not in own]
    if own and others:
        made.roles["counterpart"], made.reason = others, None


_SUMMING_UP = frozenset("move choice decision step gesture act announcement declaration proclamation".split())


def turn_from_partner(made: Draft) -> None:
    """ "Refused to merge with X", "rejected an offer to join X": X is refused and refuses nothing."""
    clause = made.instance.clause
    if clause is None or made.instance.noun is not None or made.roles.get("counterpart"):
        return
    verb = made.analysis.tokens[clause.verb.head].end
    after = [p for p in made.roles.get("initiator", []) if p.start > verb]
    before = [p for p in made.roles.get("initiator", []) if p.start < verb]
    if after and before:
        made.roles["initiator"], made.roles["counterpart"] = before, after


def is_of_something_else(made: Draft, earlier: Sequence[Draft], resolver: Resolver) -> bool:
    """ "Rejected the ceasefire proposal": no group's claim, no call to join, no merger told before."""
    refused = _refused(made)
    if made.event_type != "rejection" or not refused or made.roles.get("counterpart"):
        return False
    classes = frozenset(c for noun in refused for c in noun_classes(resolver.lexicon, noun.lemma))
    if not classes & _ANYTHING or classes & _OF_ALLEGIANCE or any(_asks_to_join(made, noun) for noun in refused):
        return False
    return not any(d.event_table == "mergers" for d in earlier)


def is_driven_from_ground(made: Draft, beside: Sequence[Draft]) -> bool:
    """ "Threw the MNLA out of Gao": who is driven out of a town is cut off by nobody."""
    if made.event_type != "disavowal":
        return False
    clause, grounds = made.instance.clause, [d for d in beside if d.event_table == "territory"]
    same = [d for d in grounds if d.instance.head == made.instance.head]
    if clause is not None and clause.verb.form == "gerund":  # "took Gao, expelling the MNLA"
        same += [d for d in grounds if d.instance.clause is clause.governor]
    return any(d.place_id is not None and not d.reason for d in same)


def _refused(made: Draft) -> list[Group]:
    slot = made.instance.trigger.frame.get("obj")
    return made.instance.slots.get("obj", []) if slot is not None and slot.role == "deed" else []


def _owners(made: Draft, noun: Group) -> list[Group]:
    named = [noun.possessor] if noun.possessor is not None and not noun.possessor.pronoun else []
    after = phrases_after(made.analysis.groups, made.analysis.position_of(noun))[:1]
    named += [g for preposition, g in after if preposition in ("of", "from", "by", "with", "to")]
    for clause in made.analysis.clauses:  # "the pledge made by X", "the caliphate declared by X"
        if clause.relation == "relative" and any(s is noun for s in clause.subjects):
            named += agents_of(clause)
    return named


def _asks_to_join(made: Draft, noun: Group) -> bool:
    return any(c.governing_noun is noun and c.verb.lemma in _JOINING for c in made.analysis.clauses)
