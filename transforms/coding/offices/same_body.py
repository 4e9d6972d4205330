"""Changes of office told side by side are of one body: "X was dismissed and Y appointed emir of JNIM".

Belongs here: the body of a change that only another of the sentence tells. Does not: what a change itself says of its
body (`leadership`), bodies that the text has told before (`membership`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.coding.drafts import Draft

_CHANGES = frozenset({"appointment", "removal"})
# Whose officials others are: "President X dismissed Y".
_OF_STATES = frozenset({"government", "state"})
NO_GROUP = "no group of the office"


def share_body(drafts: Sequence[Draft]) -> None:
    """Fill in the body of changes of office that tell none, where the others of the sentence are of one body.

    A death counts: "the emir of JNIM died and Musa Keita took over".
    """
    told = {
        p.actor_id: p
        for made in drafts
        if made.event_table == "leadership" and not made.reason
        for p in made.roles.get("group", [])
        if p.actor_id
    }
    if len(told) != 1:
        return
    (body,) = told.values()
    for made in drafts:
        person = made.roles.get("person", [])
        named = bool(person) and all(p.actor_id or p.resolution == "unresolved" for p in person)
        ruled = any(p.resolution == "unresolved" or p.classes & _OF_STATES for p in made.roles.get("agent", []))
        if made.reason == NO_GROUP and made.event_type in _CHANGES and named and not ruled:
            made.roles["group"], made.reason = [replace(body)], None
