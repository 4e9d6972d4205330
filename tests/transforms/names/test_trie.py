"""The trie finds leftmost-longest names and nothing else."""

from __future__ import annotations

from tests.cost import seconds
from transforms.names.folding import fold
from transforms.names.trie import NameTrie


def trie() -> NameTrie[str]:
    names = ["Mali", "northern Mali", "Tel Tamer", "Tel Tamer Bridge Camp", "Bridge", "Mali"]
    return NameTrie.build((fold(name), name) for name in names)


def test_longest_name_wins_and_none_overlap() -> None:
    words = fold("In northern Mali and at Tel Tamer Bridge , Mali")
    assert trie().longest_matches(words) == [
        (1, 3, ("northern Mali",)),
        (5, 7, ("Tel Tamer",)),
        (7, 8, ("Bridge",)),
        (9, 10, ("Mali",)),
    ]


def test_same_words_keep_every_payload_once() -> None:
    found = NameTrie.build([(("tripoli",), "ly"), (("tripoli",), "lb"), (("tripoli",), "ly")])
    assert found.longest_matches(["tripoli"]) == [(0, 1, ("ly", "lb"))]
    assert found.get(["tripoli"]) == ("ly", "lb")
    assert found.get(["trip"]) == ()
    assert "tripoli" in found
    assert "lb" not in found


def test_time_grows_with_the_words() -> None:
    names = NameTrie.build([(tuple("ab" * 6), "long"), (("a",), "short")])
    few, many = (seconds(names.longest_matches, ["a", "b"] * size) for size in (20_000, 80_000))
    assert many < 12 * few + 0.05
