"""What the text has spoken of so far: antecedents for pronouns and definite descriptions.

Belongs here: the memory of one article and the choice of an antecedent by recency and prominence,
after Lappin and Leass (1994).
Does not: who a name is (`transforms.coding.who.participants`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from transforms.coding.who.participant import Participant, kunya

_MEMORY = 60
_COMPANIES = 6
_PRONOUN_REACH = 3
# How much the subject of a clause stands out; objects do less.
SUBJECT = 7
_OBJECT = 3
# The subject of "after soldiers left": where the next sentence says "they", the main subject is meant.
ASIDE = 6
_SET_ASIDE = 4
_DESCRIPTION_REACH = 8
# Whom a text first names it is likely about: a group is "the group" of its later sentences, a person is more often "he"
# than another of the same sentence.
_OF_THE_TOPIC = {"rebel": 14, "person": 1}
_FALLEN = frozenset({"dead", "killed", "wounded", "injured", "slain", "deceased"})


@dataclass(frozen=True, slots=True)
class _Entry:
    participant: Participant
    sentence: int
    position: int
    prominence: int


def _is_somebody_new(participant: Participant) -> bool:
    """ "A farmer was seized", "the third victim": one person whom no name tells."""
    one = not participant.plural and participant.resolution == "described" and "person" in participant.classes
    return one and participant.text.split()[0].lower() in ("a", "an", "one", "another")


class Discourse:
    """The participants of an article in the order of their mention."""

    def __init__(self) -> None:
        self._entries: deque[_Entry] = deque(maxlen=_MEMORY)
        self._companies: deque[tuple[tuple[Participant, ...], int, int, int]] = deque(maxlen=_COMPANIES)
        self._full_names: dict[str, tuple[str, frozenset[str]]] = {}
        self._offices: dict[str, Participant] = {}
        self._bearers: dict[str, Participant] = {}
        self._shared: set[str] = set()
        self._bodies: dict[str, frozenset[str]] = {}
        self._newest: tuple[Participant, int] | None = None
        self._opened_with: dict[str, tuple[str, int, int]] = {}
        self._dissolved = ""  # the group that the text was about and that has merged into one not named yet
        self.sentence = 0

    def add(self, participants: Iterable[Participant], position: int, prominence: int) -> None:
        """Remember participants mentioned at a position of the current sentence, with their prominence there."""
        for participant in participants:
            if participant.actor_id is None and participant.text.rpartition(" ")[2].lower() in _FALLEN:
                continue  # "among the dead was their emir": theirs are those who fought
            crowd = participant.plural and participant.resolution == "described"
            people = crowd and participant.classes & {"people", "fighter", "soldier"}
            one = prominence == SUBJECT and _is_somebody_new(participant)
            for kind in _OF_THE_TOPIC.keys() & participant.classes if participant.actor_id else ():
                self._open_with(kind, participant, prominence)
            if participant.actor_id or participant.resolution == "unresolved" or people or one:
                self._entries.append(_Entry(participant, self.sentence, position, prominence))

    def forget_antecedents(self) -> None:
        """Begin an item of a list: no pronoun in it means anybody of the item before."""
        self._entries.clear()
        self._companies.clear()

    def _open_with(self, kind: str, participant: Participant, prominence: int) -> None:
        """Remember whom the text first names of a kind: of those in one sentence rather its subject."""
        _, sentence, stands_out = self._opened_with.get(kind, ("", self.sentence, -1))
        if stands_out < 0 or (sentence == self.sentence and stands_out < SUBJECT <= prominence):
            self._opened_with[kind] = participant.key, self.sentence, prominence

    def learn_name(self, name: str, classes: frozenset[str]) -> None:
        """Remember whose last name the last word of an unknown name is: "Higgins" after "William Higgins"."""
        for short in (name.rsplit(" ", 1)[1], kunya(name)):
            self._full_names[short] = name, classes

    def full_name(self, last: str) -> tuple[str, frozenset[str]]:
        """The name that a last name stood in before, with what its bearer can be; else the last name itself."""
        return self._full_names.get(last, (last, frozenset()))

    def learn_body(self, name: str, classes: frozenset[str]) -> None:
        """Remember what the text has called the bearer of a name that no dictionary has: "the rebel group FLN"."""
        self._bodies[name] = classes

    def classes_of_body(self, name: str) -> frozenset[str]:
        """What the text has called the bearer of the name before."""
        return self._bodies.get(name, frozenset())

    def learn_other_name(self, name: str, bearer: Participant) -> None:
        """Remember by which other name the text calls somebody: "Musa Keita, alias Lala"."""
        if self._bearers.setdefault(name, bearer).key != bearer.key:
            self._shared.add(name)

    def is_shared(self, name: str) -> bool:
        """Whether the text has given several persons a name: "Mehsud" after Baitullah and Hakimullah Mehsud."""
        return name in self._shared

    def bearer_of(self, name: str) -> Participant | None:
        """Who bears a name that the text has given somebody beside his own."""
        return self._bearers.get(name)

    def learn_office(self, person: Participant, body: Participant) -> None:
        """Remember of which body the text has called somebody a leader or official."""
        self._offices[person.key] = body

    def office_of(self, person: Participant) -> Participant | None:
        """The body of which the text has called somebody a leader or official, None when of none."""
        return self._offices.get(person.key)

    def add_company(self, participants: Sequence[Participant], position: int, prominence: int) -> None:
        """Remember that participants were named together: "JNIM and Katiba Macina"."""
        self._companies.append((tuple(participants), self.sentence, position, prominence))

    def company(
        self, wanted: frozenset[str], reach: int = 1, barred: frozenset[str] = frozenset()
    ) -> tuple[Participant, ...]:
        """Those last named together, when nobody who stands out as much has been named since.

        All are of one of the wanted classes; `reach` is how many sentences back they may stand, `barred` are the keys
        of those who are none of them and rival nobody.
        """
        for participants, sentence, position, prominence in reversed(self._companies):
            if self.sentence - sentence > reach or not all(p.classes & wanted for p in participants):
                continue
            since = [e for e in self._entries if (e.sentence, e.position) > (sentence, position)]
            if barred & {p.key for p in participants}:
                continue
            others = [e for e in since if e.participant.key not in barred]
            rivals = [e for e in others if e.participant.classes & wanted and e.participant not in participants]
            return () if any(e.prominence >= prominence for e in rivals) else participants
        return ()

    def antecedent(
        self,
        wanted: frozenset[str],
        barred: frozenset[str] = frozenset(),
        reach: int = _PRONOUN_REACH,
        one_person: bool = False,
        acted_on: bool = False,
        several: bool = False,
        topic: str = "",
        parallel: bool = False,
    ) -> Participant | None:
        """The most prominent recent participant of one of the wanted classes, None when there is none.

        `barred` are the keys of those it cannot be; `reach` is how many sentences back it may stand; `one_person`:
        "he" is none of "its foreign volunteers"; `several`: "they" are no one spokesman; `acted_on`: no subject;
        `topic`: the first of this kind in the text stands out; `parallel`: so does whom the sentence before had as an
        object by a pronoun: "X drove it out of Gao. The next day Y expelled it from Kidal".
        """
        best, best_score = None, -1e9
        for entry in self._entries:
            distance = self.sentence - entry.sentence
            participant = entry.participant
            if distance > reach or participant.key in barred or not wanted & participant.classes:
                continue
            unlisted = participant.resolution == "unresolved"
            if several and not participant.plural and "person" in participant.classes:
                continue
            several_men = one_person and (participant.plural or "group" in participant.classes)
            if several_men or (acted_on and entry.prominence >= ASIDE):
                continue
            score = -10.0 * distance + entry.prominence + entry.position / 100
            if unlisted:
                score -= 4
            if parallel and distance == 1 and entry.prominence == _OBJECT and participant.resolution == "anaphora":
                score += SUBJECT - _OBJECT + 1
            if topic and participant.key == self._opened_with.get(topic, ("",))[0]:
                score += _OF_THE_TOPIC[topic]
            if entry.prominence == ASIDE:
                score += -_SET_ASIDE if distance else SUBJECT - ASIDE
            if score >= best_score:
                best, best_score = participant, score
        return best

    def learn_new_body(self, body: Participant | None, makers: Collection[str] = ()) -> None:
        """Remember the body that the text has just told came into being, None while it has no name.

        Where the group that the text is about is one of its makers the text is about the new one from there on.
        """
        topic, _, _ = self._opened_with.get("rebel", ("", 0, 0))
        gone_into_it = topic in makers or (topic and topic == self._dissolved)
        if body is None:
            self._dissolved = topic if topic in makers else self._dissolved
            return
        if gone_into_it and "rebel" in body.classes:
            self._opened_with["rebel"], self._dissolved = (body.key, self.sentence, SUBJECT), ""
        self._newest = body, self.sentence

    def new_body(self, reach: int) -> Participant | None:
        """The body that the text last told came into being, lately: "the new group"."""
        return self._newest[0] if self._newest is not None and self.sentence - self._newest[1] <= reach else None

    def known_persons(self) -> frozenset[str]:
        """The keys of the persons the text has lately spoken of that the dictionaries know."""
        people = (e.participant for e in self._entries if "person" in e.participant.classes)
        return frozenset(p.key for p in people if p.actor_id)

    def topic(self, wanted: frozenset[str], reach: int = 1, since: int | None = None) -> Participant | None:
        """The only known participant with all the wanted classes in the sentence, else in the one before, ...

        None when several compete: a text that speaks of two groups leaves open whose something is. From `since`
        sentences back the one that the text opened with comes first, if it has been told of within reach.
        """
        for distance in range(reach + 1):
            if since is not None and distance > since:
                about = {key for key, _, _ in self._opened_with.values()}
                lately = (e for e in reversed(self._entries) if self.sentence - e.sentence <= reach)
                first = next(
                    (e for e in lately if e.participant.key in about and wanted <= e.participant.classes), None
                )
                if first is not None:
                    return first.participant
            known = {
                e.participant.actor_id: e.participant
                for e in self._entries
                if e.participant.actor_id and self.sentence - e.sentence == distance and wanted <= e.participant.classes
            }
            if known:
                return next(iter(known.values())) if len(known) == 1 else None
        return None

    def named_with(self, noun: str) -> Participant | None:
        """The last participant called by the noun, in his name or the text: "the soldiers" after "Chadian soldiers"."""
        for entry in reversed(self._entries):
            if self.sentence - entry.sentence <= _DESCRIPTION_REACH and entry.participant.actor_id:
                words = f"{entry.participant.name} {entry.participant.text}".lower().split()
                if noun in words:
                    return entry.participant
        return None

    def bodies(self) -> list[Participant]:
        """Those whom the text has lately spoken of that are no persons, the last first."""
        return [e.participant for e in reversed(self._entries) if "person" not in e.participant.classes]

    def last_named(self, actor_ids: Collection[str]) -> list[str]:
        """Those of the actors that the text has lately spoken of, the last first."""
        seen = (e.participant.actor_id for e in reversed(self._entries) if e.participant.actor_id in actor_ids)
        return list(dict.fromkeys(actor for actor in seen if actor is not None))

    def latest(self, wanted: frozenset[str], count: int, reach: int = _PRONOUN_REACH) -> list[Participant]:
        """The last `count` different participants of the wanted classes, `reach` sentences back, in their order."""
        found: list[Participant] = []
        for entry in reversed(self._entries):
            same = any(p.actor_id == entry.participant.actor_id for p in found)
            if wanted & entry.participant.classes and not same and self.sentence - entry.sentence <= reach:
                found.append(entry.participant)
                if len(found) == count:
                    break
        return found[::-1]
