"""Who stays in the cast of an event: participants that cannot have taken part are struck out.

Belongs here: words that are nobody, sites that attack, and those who would be on both sides.
Does not: whether an argument fits its slot (`drafts`), who did it when nobody is told (`authorship`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from transforms.coding.drafts import Draft
from transforms.coding.who.participant import Participant
from transforms.grammar.lemmas import singular

_HURT = ("target", "victim")
# Last words of noun groups that name nobody by themselves: shares, sorts, times, parts of the body.
_NOBODY = frozenset(
    (
        "each either none such same kind sort type nature form manner way set series string wave number handful lot"
        " majority minority bulk rest part hand eye face name side behalf night day morning evening afternoon dawn"
        " dusk noon midnight week month year hour minute time moment weekend spring summer autumn winter"
        " thing fact case matter reason result effect end beginning start time"
        " war conflict insurgency violence unrest uprising p.m. a.m. entrance limit construction"
    ).split()
)
# Those hurt or held may be told by a bare number, those who did it not: "one struck the bus".
_SUFFERING = (*_HURT, "detainee")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HOUR = re.compile(r"\d{1,2}:\d{2}")
_REST = frozenset({"others", "other", "those", "them"})
_NO_DOER = frozenset({"one", "several", "some", "many", "two", "both", "all", "that", "this", "it", "which", "what"})


def strike_out(drafts: Sequence[Draft]) -> None:
    """Take out of each draft the participants that are nobody, and attackers who could not attack."""
    for draft in drafts:
        for role, participants in draft.roles.items():
            draft.roles[role] = [p for p in participants if not _is_nobody(p, role)]
        if draft.event_table == "attacks":
            _one_side(draft)


def _is_nobody(participant: Participant, role: str) -> bool:
    """ "Each", "this kind", "the hands", "night": a described participant that no reader could name."""
    if participant.actor_id is None and role == "perpetrator" and _YEAR.fullmatch(participant.text):
        return True  # "an offensive, Sinai 2018"
    if participant.actor_id is None and role == "perpetrator" and participant.text.startswith("Operation "):
        return True  # "Operation Sodoma killed two"
    if participant.actor_id is not None or participant.resolution != "described":
        return False
    words = participant.text.lower().split()
    by_means = "aircraft" in participant.classes and not participant.plural and len(words) == 1
    if not words or (by_means and participant.text.islower() and words != ["aircraft"]):
        return True  # "killed by drone"
    if _HOUR.fullmatch(words[0]):
        return True  # "attacked the site at 10:15"
    if role == "target" and len(words) == 1 and words[0] in _REST:
        return True  # "killing seven and wounding others"
    return singular(words[-1]) in _NOBODY or (role not in _SUFFERING and len(words) == 1 and words[0] in _NO_DOER)


def _one_side(draft: Draft) -> None:
    """A post or an embassy does not attack, and nobody is known to be both who attacked and who was hit."""
    doers = draft.roles.get("perpetrator", [])
    doers = [p for p in doers if not (p.resolution in ("owner", "embassy") and "place" in p.classes)]
    hurt = {p.actor_id for role in _HURT for p in draft.roles.get(role, []) if p.actor_id}
    # What the text around it has added gives way to what the event's own words say.
    doers = [p for p in doers if p.actor_id not in hurt or p.told_in is None]
    guilty = {p.actor_id for p in doers if p.actor_id}
    if "perpetrator" in draft.roles:
        draft.roles["perpetrator"] = doers
    for role in _HURT:
        if role in draft.roles:
            draft.roles[role] = [p for p in draft.roles[role] if p.actor_id not in guilty]
