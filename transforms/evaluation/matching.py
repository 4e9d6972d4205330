"""Which coded event is which gold event.

Belongs here: touching spans, the one-to-one assignment, what is left over.
Does not: what the slots say (`transforms.evaluation.slots`), figures (`transforms.evaluation.quality`).

A coded event can match a gold event when the table is the same and one of its spans touches one of the
anchors, with `SLACK` characters between them at most. Of all pairs the one that agrees best is taken
first. What is left over is spurious, unless it touches an anchor of an optional event.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from transforms.evaluation.coded import CodedEvent
from transforms.evaluation.gold import GoldEvent, GoldSet, Span
from transforms.evaluation.slots import AliasesById, Comparison, compare

SLACK = 30


@dataclass(frozen=True, slots=True)
class Match:
    """A coded event taken for a gold event, and how their slots compare."""

    coded: CodedEvent
    gold: GoldEvent
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the coded and the gold events of a set.

    `matches` holds required gold only, `neutral` the coded events that count neither way.
    """

    matches: tuple[Match, ...]
    missed: tuple[GoldEvent, ...]
    spurious: tuple[CodedEvent, ...]
    neutral: tuple[CodedEvent, ...]


def match_events(coded: Sequence[CodedEvent], gold: GoldSet, aliases: AliasesById | None = None) -> Outcome:
    """Coded events of the set's files against its gold, one to one."""
    scored = [event for event in coded if event.source_file in gold.files and event.event_table in gold.tables]
    by_file: dict[str, list[GoldEvent]] = defaultdict(list)
    for event in gold.events:
        by_file[event.source_file].append(event)
    taken = _assign(scored, by_file, aliases)
    matched_gold = {match.gold.gold_id for match in taken.values()}
    left = [event for index, event in enumerate(scored) if index not in taken]
    excused = [_touches_optional(event, by_file[event.source_file]) for event in left]
    optional = [match.coded for match in taken.values() if not match.gold.required]
    return Outcome(
        matches=tuple(taken[index] for index in sorted(taken) if taken[index].gold.required),
        missed=tuple(e for e in gold.events if e.required and e.gold_id not in matched_gold),
        spurious=tuple(event for event, neutral in zip(left, excused, strict=True) if not neutral),
        neutral=(*optional, *(event for event, neutral in zip(left, excused, strict=True) if neutral)),
    )


def overlap(spans: Sequence[Span], anchors: Sequence[Span]) -> int:
    """The most characters one of the spans shares with one of the anchors; negative for a gap."""
    return max(min(end, stop) - max(start, begin) for start, end in spans for begin, stop in anchors)


def _touches(event: CodedEvent, gold: GoldEvent) -> bool:
    return overlap(event.spans, gold.anchors) >= -SLACK


def _touches_optional(event: CodedEvent, gold: Sequence[GoldEvent]) -> bool:
    return any(not one.required and _touches(event, one) for one in gold)


def _assign(
    coded: Sequence[CodedEvent], by_file: Mapping[str, Sequence[GoldEvent]], aliases: AliasesById | None
) -> dict[int, Match]:
    """Index of the coded event to its match: pairs in order of agreement, required, shared characters."""
    pairs: list[tuple[tuple[float, bool, int], int, Match]] = []
    for index, event in enumerate(coded):
        for gold in by_file.get(event.source_file, ()):
            if gold.event_table == event.event_table and _touches(event, gold):
                comparison = compare(event, gold, aliases)
                rank = (comparison.agreement, gold.required, overlap(event.spans, gold.anchors))
                pairs.append((rank, index, Match(event, gold, comparison)))
    pairs.sort(key=lambda pair: pair[0], reverse=True)
    taken: dict[int, Match] = {}
    used: set[str] = set()
    for _, index, match in pairs:
        if index not in taken and match.gold.gold_id not in used:
            taken[index] = match
            used.add(match.gold.gold_id)
    return taken
