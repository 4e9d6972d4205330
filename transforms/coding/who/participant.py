"""Somebody who takes part in an event, known or only described, and names by which Arabic calls people.

Belongs here: what is known of one participant. Does not: who a noun group is (`participants`), whom the text has
spoken of (`discourse`).
"""

from __future__ import annotations

from dataclasses import dataclass

from transforms.text import Sentence


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who takes part in an event, known or only described.

    `start` and `end` are offsets into the sentence's text. `classes` says what it can be (`group`,
    `armed`, `person`, `place`, ...). `group_id` is the group of a described person or unit,
    `told_in` the sentence of the offsets when it is not the event's own.
    """

    actor_id: str | None
    name: str
    text: str
    start: int
    end: int
    classes: frozenset[str]
    resolution: str
    plural: bool = False
    group_id: str | None = None
    told_in: Sentence | None = None

    @property
    def key(self) -> str:
        """What tells a participant from others: its id, else its name."""
        return self.actor_id or self.name


def kunya(name: str) -> str:
    """The name that Arabic calls somebody by: "Abu Isa" of "Abu Isa al-Masri"; "" where a name has none."""
    words = name.split()
    return " ".join(words[:-1]) if len(words) > 2 and is_kunya(name) else ""


def is_kunya(name: str) -> bool:
    """ "Abu Isa", "Umm Hamza": a name that tells whose parent somebody is."""
    return name.startswith(("Abu ", "Abou ", "Umm "))
