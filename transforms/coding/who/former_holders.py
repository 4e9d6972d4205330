"""From whom ground was taken, where another word than "from" says so: "the rebel-held town", "the army's base".

Belongs here: losers of captures by the owner of the site, by who held it, by whom they fought for it, by what the text
told before. Does not: losers in slots of the trigger (`transforms.coding.drafts`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from transforms.coding.drafts import Draft
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

_OWNED = frozenset({"owner", "implied"})
_HOLDING = frozenset("hold control occupy defend garrison man run".split())
_FIGHTING = frozenset(
    "fighting fight clash battle combat firefight gunfight gunbattle shootout skirmish standoff siege war campaign"
    " offensive operation assault attack".split()
)
_ENDING = frozenset({"end", "break", "terminate"})
_RULE = frozenset("control rule occupation hold grip reign presence domination administration".split())
_BODIES = frozenset({"group", "force", "soldier", "fighter"})


def name_losers(draft: Draft, beside: Sequence[Draft], earlier: Sequence[Draft], resolver: Resolver) -> None:
    """Add the loser of ground where its report names none; a holding that says no more than that is told with it."""
    if draft.event_table != "territory" or draft.place_id is None:
        return
    if draft.event_type == "loss" and draft.instance.noun is not None:
        _add(draft, _owners(draft, resolver))  # "the loss of their capital Raqqa"
    if draft.event_type != "capture":
        return
    if _is_held_before(draft, beside):
        draft.reason = "told again"
        return
    for other in beside:
        held_before = other.event_type == "control" and other.place_id == draft.place_id and _is_aside(other, draft)
        if other.event_table == "territory" and held_before and not other.reason:
            other.reason = "told again"
            _add(draft, other.roles.get("holder", []))
    _add(draft, _owners(draft, resolver))
    _add(draft, _holders_before(draft, resolver))
    _add(draft, _fought(draft, resolver))
    _add(draft, _ended(draft, resolver))
    _add(draft, _told_before(draft, earlier))


def _is_held_before(draft: Draft, beside: Sequence[Draft]) -> bool:
    """ "Regained Konna, the headquarters they had occupied": who takes it now is not said to have taken it before."""
    clause = draft.instance.clause
    if clause is None or clause.relation != "relative" or not clause.verb.perfect or draft.date_mention is not None:
        return False
    holders = {p.key for p in draft.roles.get("holder", [])}
    others = [d for d in beside if d is not draft and d.event_table == "territory" and d.event_type == "capture"]
    return any(holders & {p.key for p in d.roles.get("holder", [])} for d in others)


def _add(draft: Draft, found: list[Participant]) -> None:
    holders = {p.key for p in draft.roles.get("holder", [])}
    known = [p for p in found if p.actor_id and p.key not in holders and p.classes & _BODIES]
    if known and not draft.roles.get("loser"):
        draft.roles["loser"] = list({p.key: p for p in known}.values())


def _is_aside(other: Draft, draft: Draft) -> bool:
    """A relative clause about the place that is taken, without a date of its own: "Baghouz, held by X, fell"."""
    clause = other.instance.clause
    relative = other.instance.noun is None and clause is not None and clause.relation == "relative"
    of_its_own = other.date_mention is not None and other.date_mention is not draft.date_mention
    return relative and not of_its_own and other.analysis is draft.analysis


def _places(draft: Draft) -> list[Group]:
    return [one for group in draft.place_groups for noun in members(group) for one in (noun, *noun.appositions)]


def _owners(draft: Draft, resolver: Resolver) -> list[Participant]:
    """Whose the site is: "the army camp at X", "X, the rebels' capital", "the rebel-held town of X"."""
    found = [p for group in _places(draft) for p in resolver.one(group) if p.resolution in _OWNED]
    owners = [g.possessor for g in _places(draft) if g.possessor is not None]
    return found or [p for owner in owners for p in resolver.one(owner)]


def _holders_before(draft: Draft, resolver: Resolver) -> list[Participant]:
    """Who held it until then, by a clause about it: "the last town held by X", "which X had held"."""
    places = _places(draft)
    found: list[Group] = []
    for clause in draft.analysis.clauses:
        if clause.verb.lemma not in _HOLDING or clause is draft.instance.clause or clause.relation != "relative":
            continue
        if clause.verb.voice == "passive" and any(s is g for s in clause.subjects for g in places):
            found += [one for preposition, noun in clause.phrases if preposition == "by" for one in members(noun)]
        elif any(g is noun for g in places for noun in (*clause.objects, *clause.modifies)):
            found += clause.subjects
    return [p for noun in found for p in resolver.one(noun)]


def _fought(draft: Draft, resolver: Resolver) -> list[Participant]:
    """Against whom it was won: "after two days of fighting with the army", "after clashes with X"."""
    clause = draft.instance.clause
    if clause is None or draft.instance.noun is not None:
        return []
    phrases = clause.phrases
    against = [
        noun
        for (_, before), (preposition, noun) in pairwise(phrases)
        if before.lemma in _FIGHTING and preposition in ("with", "against") and noun.start <= before.end + 2
    ]
    return [p for noun in against for one in members(noun) for p in resolver.one(one)]


def _ended(draft: Draft, resolver: Resolver) -> list[Participant]:
    """Whose rule the capture ended: "ending a decade of control by X", "ending X's nine-month occupation"."""
    found: list[Group] = []
    for clause in draft.analysis.clauses:
        if clause.governor is not draft.instance.clause or clause.verb.lemma not in _ENDING or clause.subordinator:
            continue
        nouns = [*clause.objects, *(noun for _, noun in clause.phrases)]
        if any(noun.lemma in _RULE for noun in nouns):
            found += [noun.possessor for noun in nouns if noun.lemma in _RULE and noun.possessor is not None]
            found += [one for preposition, noun in clause.phrases if preposition == "by" for one in members(noun)]
    return [p for noun in found for p in resolver.one(noun)]


def _told_before(draft: Draft, earlier: Sequence[Draft]) -> list[Participant]:
    """Who held it by the last report of the same place."""
    same = (d for d in reversed(earlier) if d.event_table == "territory" and d.place_id == draft.place_id)
    last = next(same, None)
    if last is None or last.event_type == "loss" or _is_after(last, draft):
        return []
    there = None if last.analysis is draft.analysis else last.analysis.sentence
    return [replace(p, told_in=p.told_in or there) for p in last.roles.get("holder", [])]


def _is_after(told: Draft, draft: Draft) -> bool:
    """Whether what the text told before was later: it goes back to how the place was first taken."""
    then, now = told.date, draft.date
    if then is None or now is None or then.date_start is None or now.date_end is None:
        return False
    return then.date_start > now.date_end
