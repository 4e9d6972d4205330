"""Ground that a clause leaves unsaid: "took Bama but were driven out", "held it for a day before withdrawing".

Belongs here: the place that the last report of territory tells, and whether those who come or go are its parties.
Does not: places of a clause's own words (`placing`), "it" and "the town" for a place (`placing`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.coding.drafts import Draft
from transforms.grammar import words
from transforms.grammar.groups import Group

_REACH = 1


def is_elided(draft: Draft) -> bool:
    """Whether the trigger is one of the verbs whose place is left unsaid."""
    return ("ELIDED", "") in draft.instance.trigger.phrases


def place_elided(draft: Draft, beside: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Give the draft the ground told of beside or before it; set its reason where it is about none.

    `beside` are the drafts of its sentence, `earlier` those that the text has told before.
    """
    told = _told(draft, beside, earlier)
    gained = draft.event_type == "capture"
    if draft.instance.clause is not None and any(_is_of_leader(s) for s in draft.instance.clause.subjects):
        told = None
    if told is None or not (_goes_on(told, draft) or _is_the_other_side(told, draft)):
        draft.reason = "no named place"
    elif _is_the_other_side(told, draft):
        for part in _parts(told, earlier):
            _add(part, draft, "loser")  # "The RSF took Wad Madani. The army withdrew without a fight."
        draft.reason = "told again"
    elif _is_one_event(told, draft):
        _add(told, draft, "holder" if gained else "loser")  # "took Bama after the soldiers withdrew" is one event
        draft.reason = "told again"
    else:
        draft.place_id, draft.place_span, draft.place_rule = told.place_id, None, "elided"
        draft.place_is_exact = told.place_is_exact


def _is_one_event(told: Draft, draft: Draft) -> bool:
    """ "Took Bama after the soldiers withdrew"; but "ruled it until it was driven out", whose holder is who loses."""
    here = told.analysis is draft.analysis and (draft.date_mention or told.date_mention) is told.date_mention
    if here and draft.event_type == "loss" and draft.roles.get("holder") and _holds(told, draft, "holder", "loser"):
        draft.date = draft.date_mention = None
        return False
    return here


def _is_of_leader(subject: Group) -> bool:
    """ "Its leader fled to Uganda": where one man went says nothing of who held the ground."""
    return subject.lemma in words.OFFICES and not subject.plural


def _goes_on(told: Draft, draft: Draft) -> bool:
    """Whether those who come are others than those who left, and those who leave held the place or lose it now."""
    if draft.event_type == "capture" and _is_driving(draft):
        after = told.analysis is draft.analysis and told.instance.head > draft.instance.head
        return not after  # "ran Mukalla until troops threw the jihadists out"
    if draft.event_type == "capture":
        return told.event_type == "loss" and not _holds(told, draft, "loser", "holder")
    here = told.analysis is draft.analysis and told.event_type in ("capture", "control")
    return here or _holds(told, draft, "holder", "loser")


def _is_the_other_side(told: Draft, draft: Draft) -> bool:
    """Whether those who leave are those who lost what the sentence before tells was taken."""
    taken = told.analysis is not draft.analysis and told.event_type == "capture" and draft.event_type == "loss"
    own_day = draft.date_mention is not None
    return taken and not own_day and not _holds(told, draft, "holder", "loser")


def _parts(told: Draft, earlier: Sequence[Draft]) -> list[Draft]:
    """The reports that one word gives of several places."""
    return [d for d in earlier if d.instance is told.instance and d.event_table == told.event_table] or [told]


def _is_driving(draft: Draft) -> bool:
    return draft.instance.trigger.event_type == "loss"


def _add(told: Draft, draft: Draft, role: str) -> None:
    """Add to a report of ground who gained it or lost it by the words of another, if it names nobody in that role."""
    sides = [p.key for found in told.roles.values() for p in found]
    others = [p for p in draft.roles.get(role, []) if p.actor_id and p.key not in sides]
    if others and not told.roles.get(role):
        elsewhere = draft.analysis.sentence if told.analysis is not draft.analysis else None
        told.roles[role] = [replace(p, told_in=p.told_in or elsewhere) for p in others]


def _told(draft: Draft, beside: Sequence[Draft], earlier: Sequence[Draft]) -> Draft | None:
    """The report of ground that the draft goes on from: the nearest of its sentence, else of the one before."""
    grounds = [d for d in beside if d is not draft and _is_of_ground(d)]
    before = [d for d in grounds if d.instance.head < draft.instance.head]
    if draft.event_type == "loss" and before:
        return before[-1]  # "overran Gao and left the same evening; two days later they took Kidal"
    if grounds:
        return min(grounds, key=lambda d: abs(d.instance.head - draft.instance.head))
    here = draft.analysis.sentence.ordinal
    near = [d for d in earlier if here - d.analysis.sentence.ordinal <= _REACH]
    return next((d for d in reversed(near) if _is_of_ground(d)), None)


def _is_of_ground(draft: Draft) -> bool:
    placed = draft.place_id is not None and not draft.reason
    return draft.event_table == "territory" and placed and not is_elided(draft)


def _holds(told: Draft, draft: Draft, theirs: str, own: str) -> bool:
    """Whether a party of the one report is a party of the other."""
    keys = {p.key for p in told.roles.get(theirs, [])}
    return any(p.key in keys for p in draft.roles.get(own, []))
