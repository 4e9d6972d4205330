"""The attack just told, dated in a sentence after it: "The raid began late on Saturday".

Belongs here: definite nouns with a date that the attack before them leaves open. Does not: nouns that name a closer
place (`told_closer`), clauses with "it" (`happening`), nouns without date and place (`references`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.attacks.told_closer import others_take_part
from transforms.coding.drafts import Draft
from transforms.dates.model import Resolved
from transforms.grammar.groups import Group
from transforms.names.places import PlaceLexicon

_REACH = 3
_FEW_DAYS = 3
_ANOTHER = frozenset("another separate separately elsewhere meanwhile also different later earlier then second".split())
_TABLES = frozenset({"attacks", "arrests"})


def date_what_was_told(draft: Draft, earlier: Sequence[Draft], places: PlaceLexicon) -> None:
    """Make a definite mention with a date refer to what was told before without one, and give it that date."""
    if draft.event_table not in _TABLES or draft.refers_to is not None or draft.date_mention is None:
        return
    if not _is_of_days(draft.date) or not is_the_same(draft) or _turns_away(draft):
        return
    told = _last_told(draft, earlier)
    if told is None or not 0 < draft.analysis.sentence.ordinal - told.analysis.sentence.ordinal <= _REACH:
        return
    assert draft.date is not None
    if not _is_open(told.date if told.date_mention is not None else None, draft.date) or told.scope == "campaign":
        return
    if _is_compatible(told, draft) and _is_there(told, draft, places):
        draft.refers_to = told
        for one in (told, *(other for other in earlier if _is_beside(told, other))):
            one.date, one.date_mention = draft.date, None  # its words stand in another sentence
        draft.place_id = draft.place_id or told.place_id


# More events than a few sentences tell.
_LATELY = 60


def _last_told(draft: Draft, earlier: Sequence[Draft]) -> Draft | None:
    """What was told last; of "killed two and abducted six", told in one sentence, the one of the draft's kind."""
    lately = earlier[: -_LATELY - 1 : -1]
    last = next((one for one in lately if one.event_table == draft.event_table), None)
    beside = [one for one in lately if last is not None and one.analysis is last.analysis]
    same = [one for one in beside if one.event_table == draft.event_table and _is_compatible(one, draft)]
    told = same[0] if same else last
    while told is not None and told.refers_to is not None:
        told = told.refers_to
    return told


def _is_beside(told: Draft, other: Draft) -> bool:
    """Told in one sentence, without a date of its own, of the same place: "killed two and abducted six in Gao"."""
    here = other.analysis is told.analysis and other.event_table == told.event_table
    return here and other.date is None and other.place_id == told.place_id


def _is_of_days(date: Resolved | None) -> bool:
    """Whether a date is of a day or a few, not "since the start of the year"."""
    if date is None or date.date_start is None or date.date_end is None:
        return False
    return (date.date_end - date.date_start).days <= _FEW_DAYS


def is_the_same(draft: Draft) -> bool:
    """ "The attack", "the ambush", "in the gunfight": one that has been told."""
    nouns = [part.instance.noun for part in (draft, *draft.absorbed)]
    return any(noun is not None and _is_definite(noun) for noun in nouns)


def _is_definite(noun: Group) -> bool:
    return noun.determiner in ("the", "this") and not noun.plural and noun.possessor is None


def _turns_away(draft: Draft) -> bool:
    clause = draft.instance.support or draft.instance.clause
    looks_back = clause is not None and clause.verb.perfect
    return looks_back or any(token.lower in _ANOTHER for token in draft.analysis.tokens)


def _is_open(told: Resolved | None, date: Resolved) -> bool:
    """Whether what was told has no date of its own, or a longer stretch that the date lies in."""
    if told is None or told.date_start is None or told.date_end is None:
        return told is None
    assert date.date_start is not None
    assert date.date_end is not None
    within = told.date_start <= date.date_start and date.date_end <= told.date_end
    return within and told.interval != date.interval


def _is_compatible(told: Draft, draft: Draft) -> bool:
    types = {told.event_type, draft.event_type}
    if len(types) > 1 and ("assault" not in types or types & {"abduction", "destruction", "offensive"}):
        return False
    unknown = not any(p.actor_id for p in told.roles.get("perpetrator", []))
    named = any(p.actor_id for p in draft.roles.get("perpetrator", []))
    if (unknown and named) or others_take_part(told, draft):
        return False
    return "foiled" not in (told.status, draft.status) or told.status == draft.status


def _is_there(told: Draft, draft: Draft, places: PlaceLexicon) -> bool:
    """No other place is named, but for what holds that of the one told."""
    if draft.place_id is None:
        return told.place_is_exact or not draft.analysis.places
    return told.place_id is not None and places.contains(draft.place_id, told.place_id)
