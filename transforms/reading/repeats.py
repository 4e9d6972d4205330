"""Text that stands twice in an article: a page scanned again, a cropped column, a pulled quote.

Belongs here: finding the stretches that match, and telling the original from its copy.
Does not: what is done with a copy (`flow`, `document`).

Words are compared in runs of four (shingles). A run seen before is followed along: matches that
move forward together in both places make a chain; a chain of enough words is a repeat. Of its two
sides the copy is the one that lost words, else the one outside the body, else the later one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from transforms.reading.blocks import Block

TOKEN = re.compile(r"[^\W_]+")
RUN = 4
FEWEST_MATCHES = 9
LEAST_DENSITY = 0.35
LONGEST_GAP = 40
MOST_PLACES = 3
OPEN_CHAINS = 6
CROPPED = 1.04
FEWEST_CROPPED = 60
SAME_PAGE = 200
COVERED = 0.6
WORD_FOR_WORD = 0.45


@dataclass(slots=True)
class Chain:
    """Matching runs: positions in the earlier and the later place, both rising."""

    earlier: list[int]
    later: list[int]

    def fits(self, i: int, j: int) -> bool:
        """Whether the match (i, j) moves forward from the last one in both places."""
        return 0 < i - self.earlier[-1] <= LONGEST_GAP and 0 <= j - self.later[-1] <= LONGEST_GAP


@dataclass(slots=True)
class Repeats:
    """Copies of an article as character ranges, with the place of the original for any position."""

    starts: list[int] = field(default_factory=list)
    originals: list[int] = field(default_factory=list)
    ranges: list[tuple[int, int]] = field(default_factory=list)
    matched: list[tuple[int, int]] = field(default_factory=list)

    def covered(self, spans: Sequence[tuple[int, int]]) -> float:
        """The share of the characters of `spans` that lie in a copy, gaps of the copy included."""
        return _share(self.ranges, spans)

    def repeated(self, spans: Sequence[tuple[int, int]]) -> float:
        """The share of the characters of `spans` that stand word for word in the original too."""
        return _share(self.matched, spans)

    def original(self, start: int, end: int) -> int | None:
        """Where the text between `start` and `end` stands in the original; None if nothing in it matches."""
        index = bisect_left(self.starts, start)
        if index == len(self.starts) or self.starts[index] >= end:
            return None
        place = self.originals[index]
        for _ in range(MOST_PLACES):
            index = bisect_left(self.starts, place)
            if index == len(self.starts) or self.starts[index] != place:
                break
            place = self.originals[index]
        return place


def find_repeats(text: str, blocks: Sequence[Block]) -> Repeats:
    """The copies among the blocks of one article."""
    tokens: list[tuple[int, int, int]] = []
    words: list[str] = []
    for number, block in enumerate(blocks):
        for start, end in block.spans:
            for match in TOKEN.finditer(text, start, end):
                tokens.append((match.start(), match.end(), number))
                words.append(match.group().casefold())
    matches: dict[int, tuple[int, int]] = {}
    spans: list[tuple[int, int]] = []
    runs: list[tuple[int, int]] = []
    for copy, original in _directed(_chains(words), tokens, blocks):
        for here, there in zip(copy, original, strict=True):
            matches.setdefault(here, (tokens[here][0], tokens[there][0]))
        runs.extend((tokens[here][0], tokens[here + RUN - 1][1]) for here in copy)
        spans.append((tokens[copy[0]][0], tokens[copy[-1] + RUN - 1][1]))
    pairs = sorted(matches.values())
    return Repeats([a for a, _ in pairs], [b for _, b in pairs], _merged(spans), _merged(runs))


def _share(ranges: Sequence[tuple[int, int]], spans: Sequence[tuple[int, int]]) -> float:
    total = inside = 0
    for start, end in spans:
        total += end - start
        index = max(0, bisect_right(ranges, (start, 1 << 62)) - 1)
        while index < len(ranges) and ranges[index][0] < end:
            inside += max(0, min(end, ranges[index][1]) - max(start, ranges[index][0]))
            index += 1
    return inside / total if total else 0.0


def _chains(words: Sequence[str]) -> list[Chain]:
    """All chains of enough matches; a run joins at most one chain, the last one it fits."""
    places: dict[tuple[str, ...], list[int]] = {}
    chains: list[Chain] = []
    done: list[Chain] = []
    for j, run in enumerate(zip(words, words[1:], words[2:], words[3:], strict=False)):
        seen = places.setdefault(run, [])
        if seen and j - seen[0] >= RUN:
            if chains and chains[-1].later[-1] == j - 1 and chains[-1].earlier[-1] + 1 in seen:
                chains[-1].earlier.append(chains[-1].earlier[-1] + 1)
                chains[-1].later.append(j)
            else:
                _join(chains, seen, j, done)
        if len(seen) < MOST_PLACES:
            seen.append(j)
    done.extend(filter(_counts, chains))
    return done


def _join(chains: list[Chain], seen: Sequence[int], j: int, done: list[Chain]) -> None:
    """Add the match at `j` to a chain it fits, which becomes the last one, or begin a new chain."""
    for index in range(len(chains) - 1, -1, -1):
        for i in seen:
            if chains[index].fits(i, j):
                chain = chains.pop(index)
                chain.earlier.append(i)
                chain.later.append(j)
                chains.append(chain)
                return
    chains.append(Chain([seen[0]], [j]))
    while len(chains) > OPEN_CHAINS:
        oldest = chains.pop(0)
        if _counts(oldest):
            done.append(oldest)


def _counts(chain: Chain) -> bool:
    matched = len(chain.later)
    span = max(chain.later[-1] - chain.later[0], 1)
    return matched >= FEWEST_MATCHES and matched >= LEAST_DENSITY * span and chain.earlier[-1] < chain.later[0]


def _directed(
    chains: list[Chain], tokens: Sequence[tuple[int, int, int]], blocks: Sequence[Block]
) -> Iterator[tuple[list[int], list[int]]]:
    """Each chain's positions as (copy, original); chains that follow each other are decided together."""
    group: list[Chain] = []
    for chain in sorted(chains, key=lambda chain: chain.earlier[0]):
        if group and not (_near(group[-1].earlier, chain.earlier) and _near(group[-1].later, chain.later)):
            yield from _sides(group, tokens, blocks)
            group = []
        group.append(chain)
    if group:
        yield from _sides(group, tokens, blocks)


def _near(before: Sequence[int], after: Sequence[int]) -> bool:
    return 0 <= after[0] - before[-1] <= SAME_PAGE


def _sides(
    group: Sequence[Chain], tokens: Sequence[tuple[int, int, int]], blocks: Sequence[Block]
) -> Iterator[tuple[list[int], list[int]]]:
    first, last = group[0], group[-1]
    long_earlier = last.earlier[-1] - first.earlier[0] + RUN
    long_later = last.later[-1] - first.later[0] + RUN
    body_earlier = blocks[tokens[first.earlier[0]][2]].kind == "body"
    body_later = blocks[tokens[first.later[0]][2]].kind == "body"
    if max(long_earlier, long_later) >= FEWEST_CROPPED and max(long_earlier, long_later) > CROPPED * min(
        long_earlier, long_later
    ):
        earlier_is_copy = long_later > long_earlier
    else:
        earlier_is_copy = body_later and not body_earlier
    for chain in group:
        yield (chain.earlier, chain.later) if earlier_is_copy else (chain.later, chain.earlier)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def mark_copies(text: str, blocks: Sequence[Block], repeats: Repeats) -> None:
    """Set `copy` on the blocks that a copy covers, and on the scraps of lines between such blocks."""
    for block in blocks:
        block.copy = repeats.covered(block.spans) >= COVERED and repeats.repeated(block.spans) >= WORD_FOR_WORD
    if not any(block.copy for block in blocks):
        return
    for step in (1, -1):
        order = blocks if step == 1 else blocks[::-1]
        for before, block in pairwise(order):
            if before.copy and not block.copy and not block.running and _is_scrap(text, before, block, repeats):
                block.copy = True


def _is_scrap(text: str, neighbour: Block, block: Block, repeats: Repeats) -> bool:
    """A few words left of a cropped line: they stand in the original near what the neighbour copies."""
    words = [match.group().casefold() for start, end in block.spans for match in TOKEN.finditer(text, start, end)]
    place = repeats.original(neighbour.start, neighbour.end)
    if place is None or len(words) > 12:
        return False
    first, last = max(0, place - 400), place + 2 * (neighbour.end - neighbour.start) + 600
    if place < neighbour.start:
        last = min(last, neighbour.start, block.start)
    else:
        first = max(first, neighbour.end, block.end)
    around = text[first:last].casefold()
    return " ".join(words) in " ".join(TOKEN.findall(around))
