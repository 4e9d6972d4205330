"""Two events of a sentence and the time between them: "A fled on Monday, three days after B was killed".

Belongs here: which clause or noun a distance in time counts from, and which it dates.
Does not: the arithmetic (`transforms.dates.resolution`), dates of other sentences (`timeline`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.dates.model import DateMention, Interval, Shift
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

_WAYS = frozenset(("after", "before", "following"))


@dataclass(frozen=True, slots=True)
class Distance:
    """A distance said by `mention` from the event of a clause or noun (`origin`) to that of `dated`.

    `dated` is None where no clause is found, as in "the raid, a week after the vote".
    """

    mention: DateMention
    dated: Clause | None
    origin: Clause | Group

    @property
    def backwards(self) -> DateMention:
        """The same distance counted from the other end, for the event the text counts from."""
        expression = self.mention.expression
        assert isinstance(expression, Shift)
        return replace(self.mention, expression=replace(expression, direction=-expression.direction))


def find_distances(analysis: Analysis) -> list[Distance]:
    """The distances of a sentence that count from an event the sentence names."""
    found = []
    for position, group in enumerate(analysis.groups):
        mention = analysis.date_groups.get(group.start) if group.kind == "DATE" else None
        if mention is None or not mention.counts_from_event or not isinstance(mention.expression, Shift):
            continue
        distance = _distance(analysis, mention, position)
        if distance is not None:
            found.append(distance)
    return found


def _distance(analysis: Analysis, mention: DateMention, position: int) -> Distance | None:
    groups = analysis.groups
    following = next((c for c in analysis.clauses if c.position > position), None)
    if following is not None and following.relation == "adverbial" and following.subordinator in _WAYS:
        if following.start <= position + 2:
            later = (c for c in analysis.clauses if c.relation == "main" and c.position > following.position)
            return Distance(mention, following.governor or next(later, None), following)  # "a day after X, Y struck"
    noun = position + 2
    if noun < len(groups) and groups[noun].kind == "NP" and groups[noun - 1].kind in ("IN", "SUB"):
        return Distance(mention, _around(analysis, position), groups[noun])
    return None


def _around(analysis: Analysis, position: int) -> Clause | None:
    """The clause that a group stands in: the innermost one."""
    holding = [c for c in analysis.clauses if c.start <= position < c.end]
    return max(holding, key=lambda c: c.start, default=None)


def just_before(analysis: Analysis, mention: DateMention) -> list[DateMention]:
    """The date that a distance is an aside to: "on 4 May, two days after he had fled, he was killed"."""
    groups = analysis.groups
    k = next((k for k, g in enumerate(groups) if analysis.date_groups.get(g.start) is mention), 0)
    if k < 2 or groups[k - 1].kind not in (",", "(") or groups[k - 2].kind != "DATE":
        return []
    told = analysis.date_groups.get(groups[k - 2].start)
    return [] if told is None else [told]


def told_before(clause: Clause, anchors: list[Draft]) -> Interval | None:
    """The date of what "the blast came a day after ..." speaks of: the last of that name, else what was told first."""
    names = {subject.lemma for subject in clause.subjects}
    dated = [draft for draft in anchors if draft.date is not None and draft.date.precision != "unknown"]
    named = [draft for draft in dated if names & {draft.event_type, *draft.instance.trigger.lemma}]
    meant = named[-1] if named else next(iter(dated), None)
    return meant.date.interval if meant is not None and meant.date is not None else None


def anchor(analysis: Analysis, mention: DateMention, told: list[Draft]) -> Interval | None:
    """The date of the event named after an expression: "three days after the merger", "two years after El Adde".

    `told` are the events told before; a place alone stands for what the text told of it last.
    """
    if getattr(mention.expression, "base", "") != "event":
        return None
    following = {t.lower for t in analysis.tokens if mention.end <= t.start <= mention.end + 60}
    tokens = analysis.tokens
    there = {
        m.place.place_id
        for m in analysis.places
        if 0 <= tokens[m.start].start - mention.end <= _BESIDE and not m.demonym and not m.locative
    }
    of_them = [d for d in told if any(_surname(p.name) in following for p in d.known_actors())]  # "before X's death"
    for earlier in (*reversed(of_them), *reversed(told)):
        names = {earlier.event_type, *earlier.instance.trigger.lemma}
        names |= _ANY_ATTACK if earlier.event_table == "attacks" else set()
        if (
            earlier.date is not None
            and earlier.date.precision != "unknown"
            and (names & following or earlier.place_id in there)
        ):
            return earlier.date.interval
    return None


def _surname(name: str) -> str:
    return name.lower().replace("-", " ").rpartition(" ")[2]


_BESIDE = 7  # "after ", "the "
# Whatever it was done with, the text may call it so.
_ANY_ATTACK = {"attack"}
