"""Groups under the name they bore when an event happened.

Belongs here: a later name put back to the earlier one, where the dictionary knows one group to have become the other
(`successor_of` in `seeds/actor_relations.csv`). Does not: what a name in the text means (`participants`), earlier names
in texts about later events, which many go on using.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from transforms.coding.drafts import Draft
from transforms.coding.lexicon import Lexicon
from transforms.coding.who.participant import Participant


def name_as_of_then(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give each participant the id of its forerunner in events that ended before it took its present name.

    "AQIM had held them since 2003": GSPC, which took the name in 2007. A group that came of several keeps its name,
    and so does what comes of a merger or a founding.
    """
    for draft in drafts:
        last = draft.date.date_end if draft.date is not None else None
        if last is None:
            continue
        for role, participants in draft.roles.items():
            if role != "result":
                draft.roles[role] = [_as_of(last, p, lexicon) for p in participants]
        _rename_from(draft, lexicon)


def _as_of(last: date, participant: Participant, lexicon: Lexicon) -> Participant:
    """The participant, or the forerunner that it still was on the day `last`."""
    then = participant.actor_id
    seen = {then}
    while then is not None and (before := _forerunner(last, then, lexicon)) not in seen:
        then = before
        seen.add(then)
    if then == participant.actor_id or then is None:
        return participant
    return replace(participant, actor_id=then, name=lexicon.actors[then].name, resolution="name of the time")


def _forerunner(last: date, actor_id: str, lexicon: Lexicon) -> str:
    """What a group was when it had not yet taken its name on the day `last`; the group itself if it had."""
    origins = lexicon.origins(actor_id)
    later = len(origins) == 1 and origins[0].valid_from is not None and last < origins[0].valid_from
    return origins[0].related_id if later else actor_id


def _rename_from(draft: Draft, lexicon: Lexicon) -> None:
    """Who takes a new name had another: "X rebranded as Y in 2006" in a text that calls it Y throughout."""
    results = {p.actor_id for p in draft.roles.get("result", []) if p.actor_id}
    if draft.event_type not in ("rebrand", "formation") or not results:
        return
    draft.roles["initiator"] = [
        _before_renaming(p, lexicon) if p.actor_id in results else p for p in draft.roles.get("initiator", [])
    ]


def _before_renaming(participant: Participant, lexicon: Lexicon) -> Participant:
    origins = lexicon.origins(participant.actor_id or "")
    if len(origins) != 1:
        return participant
    then = origins[0].related_id
    return replace(participant, actor_id=then, name=lexicon.actors[then].name, resolution="name of the time")
