"""Whom somebody leaves or comes back to, where only what the text told before says it: "left in July", "the parent".

Belongs here: wholes told sentences before. Does not: wholes that the words of the sentence name (`leavers`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.coding.drafts import Draft
from transforms.coding.realignments.leavers import is_group
from transforms.coding.who.participants import Resolver


def name_whole_left(made: Draft, earlier: Sequence[Draft], resolver: Resolver) -> None:
    """ "A, B and C merged into X. C left in July": of whom somebody is told only that he left, X is left.

    It is no split where the text has not told of any union or oath of his.
    """
    if ("ALONE", "") not in made.instance.trigger.phrases or made.reason:
        return
    if not _leaves_as_a_body(made, resolver):
        made.reason = "no known group"
        return
    if made.roles.get("counterpart"):
        return
    own = {key for p in made.roles.get("initiator", []) for key in (p.key, p.group_id) if key}
    for told in reversed(earlier):
        joined = told.roles.get("result") or told.roles.get("counterpart", [])
        parties = [p for role in ("initiator", "counterpart") for p in told.roles.get(role, [])]
        if told.event_type in _JOINING and joined and own & {p.key for p in parties}:
            there = None if told.analysis is made.analysis else told.analysis.sentence
            left = [replace(p, told_in=p.told_in or there) for p in joined if p.key not in own]
            made.roles["counterpart"] = left
            break
    made.reason = None if made.roles.get("counterpart") else "no counterpart"


def _leaves_as_a_body(made: Draft, resolver: Resolver) -> bool:
    """A group under its name or a faction left, on a day that is told: men who left may have left a town."""
    clause = made.instance.clause
    if clause is None or clause.verb.form != "finite" or clause.verb.voice == "passive" or not made.analysis.dates:
        return False
    if any(p in ("for", "with", "to") and g.start == clause.verb.end + 1 for p, g in clause.phrases):
        return False  # "left for Cuba", "left with the vehicles"
    named = [p for g in clause.subjects if not g.plural for p in resolver.one(g)]
    named = [p for p in named if is_group(p, resolver) and p.resolution in ("alias", "anaphora")]
    return bool(named) or any(g.lemma in _PIECES for g in clause.subjects)


_PIECES = frozenset({"faction", "wing", "splinter", "battalion", "brigade", "unit"})
_JOINING = frozenset({"merger", "formation", "alliance", "rejoin", "pledge"})


def name_parent(made: Draft, earlier: Sequence[Draft]) -> None:
    """ "Merged into the parent organisation": whom the text has told it to have left or rejoined."""
    slots = [g for name in ("into", "obj", "with", "to", "from") for g in made.instance.slots.get(name, [])]
    parents = [g for g in slots if any(t.lower == "parent" for t in made.analysis.tokens[g.start : g.end])]
    own = {p.key for p in made.roles.get("initiator", [])}
    if not parents or not own or any(p.actor_id for p in made.roles.get("counterpart", [])):
        return
    for told in reversed(earlier):
        parties = {p.key for p in told.roles.get("initiator", [])}
        if told.event_type in _OF_PARENTS and parties & own and told.roles.get("counterpart"):
            there = None if told.analysis is made.analysis else told.analysis.sentence
            made.roles["counterpart"] = [replace(p, told_in=p.told_in or there) for p in told.roles["counterpart"]]
            made.roles["result"] = [p for p in made.roles.get("result", []) if p.actor_id]
            made.reason = None if made.reason in ("no counterpart", "counterpart does not fit") else made.reason
            return


_OF_PARENTS = frozenset({"split", "rejoin", "disavowal"})
