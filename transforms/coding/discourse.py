"""What the text has spoken of so far: antecedents for pronouns and definite descriptions.

Belongs here: the memory of one article and the choice of an antecedent by recency and prominence,
after Lappin and Leass (1994).
Does not: who a name is (`transforms.coding.participants`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable
from dataclasses import dataclass

_MEMORY = 60
_PRONOUN_REACH = 3
_DESCRIPTION_REACH = 8


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who takes part in an event, known or only described.

    `start` and `end` are offsets into the sentence's text. `classes` says what it can be (`group`,
    `armed`, `person`, `place`, ...). `group_id` is the group of a described person or unit.
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


@dataclass(frozen=True, slots=True)
class _Entry:
    participant: Participant
    sentence: int
    position: int
    prominence: int


class Discourse:
    """The participants of an article in the order of their mention."""

    def __init__(self) -> None:
        self._entries: deque[_Entry] = deque(maxlen=_MEMORY)
        self.sentence = 0

    def add(self, participants: Iterable[Participant], position: int, prominence: int) -> None:
        """Remember participants mentioned at a position of the current sentence, with their prominence there."""
        for participant in participants:
            crowd = participant.plural and participant.resolution == "described"
            people = crowd and participant.classes & {"people", "fighter", "soldier"}
            if participant.actor_id or participant.resolution == "unresolved" or people:
                self._entries.append(_Entry(participant, self.sentence, position, prominence))

    def antecedent(
        self, wanted: frozenset[str], barred: frozenset[str | None] = frozenset(), reach: int = _PRONOUN_REACH
    ) -> Participant | None:
        """The most prominent recent participant of one of the wanted classes, None when there is none.

        `barred` are actors it cannot be; `reach` is how many sentences back it may stand.
        """
        best, best_score = None, -1e9
        for entry in self._entries:
            distance = self.sentence - entry.sentence
            participant = entry.participant
            if distance > reach or participant.actor_id in barred or not wanted & participant.classes:
                continue
            score = -10.0 * distance + entry.prominence + entry.position / 100
            if participant.resolution == "unresolved":
                score -= 4
            if score >= best_score:
                best, best_score = participant, score
        return best

    def named_with(self, noun: str) -> Participant | None:
        """The last participant whose name has the noun in it: "the rebels" after "Tuareg rebels"."""
        for entry in reversed(self._entries):
            if self.sentence - entry.sentence <= _DESCRIPTION_REACH and entry.participant.actor_id:
                if noun in entry.participant.name.lower().split():
                    return entry.participant
        return None

    def last_named(self, actor_ids: Collection[str]) -> list[str]:
        """Those of the actors that the text has lately spoken of, the last first."""
        seen = (e.participant.actor_id for e in reversed(self._entries) if e.participant.actor_id in actor_ids)
        return list(dict.fromkeys(actor for actor in seen if actor is not None))

    def latest(self, wanted: frozenset[str], count: int) -> list[Participant]:
        """The last `count` different participants of the wanted classes, in the order of mention."""
        found: list[Participant] = []
        for entry in reversed(self._entries):
            same = any(p.actor_id == entry.participant.actor_id for p in found)
            if wanted & entry.participant.classes and not same and self.sentence - entry.sentence <= _PRONOUN_REACH:
                found.append(entry.participant)
                if len(found) == count:
                    break
        return found[::-1]
