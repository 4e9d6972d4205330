"""The setting a noun group is resolved in: its sentence, the time and country, what was said before.

Belongs here: what every way of resolving needs: the choice among a name's aliases, making participants.
Does not: the ways of resolving (`participants` and the modules it calls).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from transforms.coding.analysis import Analysis
from transforms.coding.known_names import NameMention
from transforms.coding.lexicon import Alias, Lexicon
from transforms.coding.who.armed_names import ARMED_BODY, UNLISTED_BODY, calls_it_armed, is_armed_body
from transforms.coding.who.bare_names import bare_name, end_of_body
from transforms.coding.who.discourse import Discourse
from transforms.coding.who.kinds import actor_classes
from transforms.coding.who.participant import Participant, is_kunya
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members


class Setting(ABC):
    """One sentence after another of one article, as those see them who resolve noun groups."""

    def __init__(self, lexicon: Lexicon, published: date | None) -> None:
        self.lexicon = lexicon
        self.published = published
        self.discourse = Discourse()
        self.country: str = ""
        self.authors: tuple[str, ...] = ()  # who "we" are
        self.quoted: Mapping[int, str] = {}  # for whom it is said, by the sentences of quotations
        self._analysis: Analysis | None = None
        self._interval: tuple[date | None, date | None] = (None, None)

    @abstractmethod
    def one(self, group: Group) -> list[Participant]:
        """The participants of this noun group alone."""

    @abstractmethod
    def so_far(self, group: Group) -> list[Participant]:
        """What a noun group was resolved to, nobody while it has not been."""

    def of(self, group: Group) -> list[Participant]:
        """The participants of a noun group and of those coordinated with it."""
        return [p for member in members(group) for p in self.one(member)]

    @property
    def analysis(self) -> Analysis:
        """The sentence."""
        assert self._analysis is not None, "no sentence was begun"
        return self._analysis

    @property
    def interval(self) -> tuple[date | None, date | None]:
        """The time of the sentence, or of its publication when it gives none."""
        return self._interval if any(self._interval) else (self.published, self.published)

    def choose(self, aliases: tuple[Alias, ...]) -> Alias | None:
        """The alias that holds at the sentence's time, else at publication, else the first.

        Of actors that share a name the one of the country that the text is about, or whom it has spoken of.
        """
        aliases = self._without_namesakes(aliases)
        if not aliases:
            return None
        start, end = self.interval
        if start is None and end is None:
            aliases = tuple(sorted(aliases, key=lambda a: a.valid_to is not None))
        holding = [a for a in aliases if a.holds(start, end)]
        dated = [a for a in holding if a.valid_from or a.valid_to]
        from_start = [a for a in dated if a.holds(start, start)]
        known = [a for a in (from_start or dated or holding or aliases) if a.actor_id in self.lexicon.actors]
        here = [a for a in known if self.country and self.lexicon.actors[a.actor_id].country_code == self.country]
        return next(iter(here or known), None)

    def _without_namesakes(self, aliases: tuple[Alias, ...]) -> tuple[Alias, ...]:
        """Those of a name's bearers who can be meant: of a name marked as ambiguous only the one who is told of."""
        shared = {a.actor_id: a for a in aliases if a.kind == "ambiguous"}
        if not shared:
            return aliases
        own = tuple(a for a in aliases if a.kind != "ambiguous")
        told = self.discourse.last_named(shared)
        there = [a for a in shared if self.country and self.lexicon.actors[a].country_code == self.country]
        meant = told[:1] or (there if len(there) == 1 else [])
        return tuple(shared[actor] for actor in meant) or own

    def localised(self, actor_id: str) -> str:
        """The mission in the country the text is about, for a body that has one in many countries."""
        return self.lexicon.local_missions.get((actor_id, self.country)) or actor_id

    def branch_speaking(self, actor_id: str) -> str:
        """The author of a text for the movement it is a branch of, whose men it calls its own; else the actor."""
        actors = self.lexicon.actors
        own = [a for a in self.authors if actors[a].parent_id == actor_id and actors[a].kind in ("group", "faction")]
        return own[0] if len(own) == 1 else actor_id

    def as_named(
        self,
        mention: NameMention,
        actor_id: str,
        resolution: str = "alias",
        more: Iterable[str] = (),
        plural: bool = False,
    ) -> Participant:
        """The actor of a known name, in the words of the name; `more` are classes beside those of its kind."""
        first, last = self.analysis.tokens[mention.start].start, self.analysis.tokens[mention.end - 1].end
        actor = self.lexicon.actors[actor_id]
        text = self.analysis.sentence.text[first:last]
        classes = actor_classes(actor.kind) | frozenset(more)
        return Participant(actor_id, actor.name, text, first, last, classes, resolution, plural)

    def as_text(self, group: Group, classes: frozenset[str], resolution: str) -> Participant:
        """A noun group as it stands, nobody known."""
        text = self.analysis.text_of(group)
        start = self.analysis.tokens[group.start].start
        return Participant(None, text, text, start, start + len(text), classes, resolution, group.plural)

    def as_unknown(self, group: Group, classes: frozenset[str]) -> Participant:
        """A name no dictionary has, bare of titles; `classes` grow by what the words before it say of its bearer."""
        bare = bare_name(self.analysis.tokens, group, self.lexicon)
        start, end = self.analysis.tokens[bare.start].start, self.analysis.tokens[bare.end - 1].end
        text = self.analysis.sentence.text[start:end]
        known = classes | {"person", "people"} if bare.is_person else classes
        said = [t.lower for t in self.analysis.tokens[group.start : bare.start]]  # "the rebel group FLN"
        if not bare.is_person and calls_it_armed(said):
            known = known | UNLISTED_BODY | ARMED_BODY
        if known >= UNLISTED_BODY | ARMED_BODY:
            self.discourse.learn_body(text, known)
        known |= self.discourse.classes_of_body(text)
        name = text
        if " " not in text or is_kunya(text):
            name, borne = self.discourse.full_name(text)
            known = known | borne
        if " " in text and "group" not in known and name == text:
            self.discourse.learn_name(text, known)
        return Participant(None, name, text, start, end, known, "unresolved", group.plural)

    def as_body(self, group: Group) -> Participant | None:
        """A body no dictionary has, under a name that phrases belong to; None where the noun group opens none."""
        position = self.analysis.position_of(group)
        tokens = self.analysis.tokens
        last = end_of_body(self.analysis.groups, position, tokens) if position >= 0 else 0
        first = group.start + (1 if group.determiner in ("the", "a", "an") else 0)
        if not last or self.analysis.name_at(group.head) is not None:
            return None
        start, end = tokens[first].start, tokens[last - 1].end
        text = self.analysis.sentence.text[start:end]
        return Participant(None, text, text, start, end, UNLISTED_BODY, "unresolved")

    def as_introduced(self, group: Group, mention: NameMention) -> Participant:
        """A body no dictionary has, under the name that the text introduces with its abbreviation."""
        first, last = self.analysis.tokens[mention.start].start, self.analysis.tokens[mention.end - 1].end
        text = self.analysis.sentence.text[first:last]
        body = Participant(None, text, text, first, last, UNLISTED_BODY, "unresolved", group.plural)
        return replace(body, classes=body.classes | ARMED_BODY) if is_armed_body(body) else body

    def as_actor(self, group: Group, actor_id: str, resolution: str) -> Participant:
        """A known actor, in the words of a noun group that describes it."""
        actor = self.lexicon.actors[actor_id]
        text = self.as_text(group, actor_classes(actor.kind), resolution)
        return replace(text, actor_id=actor_id, name=actor.name)

    def again(self, group: Group, participant: Participant, resolution: str, more: Iterable[str] = ()) -> Participant:
        """A participant known already, in the words of another noun group."""
        text = self.as_text(group, participant.classes | frozenset(more), resolution)
        return replace(text, actor_id=participant.actor_id, name=participant.name, group_id=participant.group_id)


def after_possessor(group: Group) -> int:
    """The token at which a noun group's own words start."""
    return group.possessor.end if group.possessor is not None else group.start


def names_before_head(setting: Setting, group: Group, start: int) -> list[NameMention]:
    """The actors' names that stand in a noun group from the token `start` on and before its head."""
    return [m for m in setting.analysis.names if start <= m.start and m.end <= group.head and m.aliases]
