"""A trie over folded words: finds every known name of a sentence in one pass.

Belongs here: the data structure. Does not: which names there are or what they mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

P = TypeVar("P")


class _Node(Generic[P]):
    __slots__ = ("children", "payloads")

    def __init__(self) -> None:
        self.children: dict[str, _Node[P]] = {}
        self.payloads: tuple[P, ...] = ()


class NameTrie(Generic[P]):
    """Names as sequences of folded words; names of the same words share one leaf."""

    __slots__ = ("_root",)

    def __init__(self) -> None:
        self._root: dict[str, _Node[P]] = {}

    @classmethod
    def build(cls, entries: Iterable[tuple[Sequence[str], P]]) -> NameTrie[P]:
        """The trie of `(folded words, payload)` entries; empty names are left out."""
        trie = cls()
        for words, payload in entries:
            trie.add(words, payload)
        return trie

    def add(self, words: Sequence[str], payload: P) -> None:
        """File `payload` under `words`, once, after the payloads that are there already."""
        children = self._root
        node = None
        for word in words:
            node = children.get(word)
            if node is None:
                node = children[word] = _Node()
            children = node.children
        if node is not None and payload not in node.payloads:
            node.payloads = (*node.payloads, payload)

    def __contains__(self, word: str) -> bool:
        """Whether any name begins with this folded word."""
        return word in self._root

    def get(self, words: Sequence[str]) -> tuple[P, ...]:
        """The payloads filed under exactly these folded words."""
        children = self._root
        node = None
        for word in words:
            node = children.get(word)
            if node is None:
                return ()
            children = node.children
        return node.payloads if node is not None else ()

    def longest_at(self, words: Sequence[str], start: int) -> tuple[int, tuple[P, ...]] | None:
        """The longest name that begins at `start`: its end (exclusive) and payloads, or None."""
        node = self._root.get(words[start])
        if node is None:
            return None
        found = (start + 1, node.payloads) if node.payloads else None
        for position in range(start + 1, len(words)):
            node = node.children.get(words[position])
            if node is None:
                break
            if node.payloads:
                found = (position + 1, node.payloads)
        return found

    def longest_matches(self, words: Sequence[str]) -> list[tuple[int, int, tuple[P, ...]]]:
        """All names of the sentence, leftmost first, longest at each place, none overlapping.

        Each is `(start, end, payloads)` over the positions of `words`, `end` exclusive. The work is
        at most the number of words times the length of the longest name.
        """
        root = self._root
        matches = []
        position, count = 0, len(words)
        while position < count:
            if words[position] in root:
                found = self.longest_at(words, position)
                if found is not None:
                    matches.append((position, *found))
                    position = found[0]
                    continue
            position += 1
        return matches
