"""Who has been arrested or freed is not arrested or freed a second time where the text tells of it again.

Belongs here: custody of persons by name, told twice. Does not: charges, of which one man may have many, people by
description (`custody`), deaths (`transforms.coding.attacks.dead_once`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.attacks.dead_once import tell_place
from transforms.coding.drafts import Draft
from transforms.names.places import PlaceLexicon

# How many events back, as with deaths.
_REACH = 200
_ONCE = frozenset({"arrest", "release"})
_NAMED = frozenset({"alias", "anaphora", "unresolved", "naming", "apposition"})
_AGAIN = frozenset("again re-arrested rearrested recaptured retaken second twice another third".split())


def tell_custody_again(draft: Draft, earlier: Sequence[Draft], places: PlaceLexicon) -> None:
    """Make an arrest or a release of somebody refer to the one told before, and tell that one its day."""
    if draft.event_table != "arrests" or draft.event_type not in _ONCE or draft.refers_to is not None:
        return
    held = _named(draft)
    if not held or any(t.lower in _AGAIN for t in draft.analysis.tokens):
        return
    lately = [one for one in earlier[-_REACH:] if one.event_table == "arrests" and held & _named(one)]
    told = lately[-1] if lately else None
    while told is not None and told.refers_to is not None:
        told = told.refers_to
    if told is None:
        told = _told_without_name(draft, earlier)
    elif not held <= _named(told):
        return
    if told is None or told.event_type != draft.event_type:
        return
    if not _same_day(told, draft) or not _same_place(told, draft, places):
        return
    draft.refers_to = told
    if told.date_mention is None and draft.date_mention is not None:
        told.date = draft.date  # without its mention, whose words stand in another sentence
    draft.date = told.date or draft.date
    tell_place(told, draft, places)


def _told_without_name(draft: Draft, earlier: Sequence[Draft]) -> Draft | None:
    """ "Police arrested a commander, sources said. Musa Keita was detained in Gao on Monday": who he is told next."""
    clause = draft.instance.clause
    if clause is None or clause.verb.voice != "passive" or draft.roles.get("detainer") or draft.event_type != "arrest":
        return None
    held = [one for one in earlier if one.event_table == "arrests"][-1:]
    for told in held:
        near = 0 < draft.analysis.sentence.ordinal - told.analysis.sentence.ordinal <= _NEXT
        described = [p for p in told.roles.get("detainee", []) if p.resolution == "described" and not p.plural]
        if near and told.refers_to is None and len(described) == len(told.roles.get("detainee", [])) == 1:
            return told if described[0].text.split()[0].lower() in ("a", "an") else None
    return None


_NEXT = 2


def _named(draft: Draft) -> set[str]:
    named = (p for p in draft.roles.get("detainee", []) if p.resolution in _NAMED and not p.plural)
    return {p.key for p in named if p.actor_id or " " in p.name}


def _same_day(told: Draft, draft: Draft) -> bool:
    """One of the two has no day of its own, or it lies in the other's."""
    if draft.date_mention is None or draft.date is None or told.date_mention is None or told.date is None:
        return True
    first, second = told.date, draft.date
    if first.date_start is None or second.date_start is None or first.date_end is None or second.date_end is None:
        return first.interval == second.interval
    within = first.date_start <= second.date_start and second.date_end <= first.date_end
    return within or (second.date_start <= first.date_start and first.date_end <= second.date_end)


def _same_place(told: Draft, draft: Draft, places: PlaceLexicon) -> bool:
    one, other = told.place_id, draft.place_id
    if one is None or other is None or one == other:
        return True
    return places.contains(one, other) or places.contains(other, one)
