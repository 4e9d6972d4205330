"""Finds the places that a sentence names.

Belongs here: sure names, and names that only the words around them make a place.
Does not: the directions beside a name (`.directions`), which place of that name is meant (`.resolution`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from transforms.names.directions import direction_after, direction_before
from transforms.names.place import PlaceMention, words_of
from transforms.names.place_words import ARTICLES, ATTACKS, BESIDE, PARTICLES, PARTING, PLACE_NOUNS, TAKING, TYPE_NOUNS
from transforms.names.places import ADJECTIVES, PlaceLexicon
from transforms.names.unlisted import joins

_SURE_PREPOSITIONS = words_of("in at near outside inside around across throughout off")
_OPEN_PREPOSITIONS = words_of("to from toward towards into through between of on via for")
_BEFORE_NAMES = _SURE_PREPOSITIONS | _OPEN_PREPOSITIONS | {"the"}
# How many words may stand between an attack and the "on" of what it hit.
_FAR = 8
_POPULATION_FOR_OPEN = 10_000
# "GAO, Mali - Gunmen", "GAO/KIDAL, Mali": capitals that open a text.
_DATELINE = 3
_MAX_WEAK_WORDS = 4
# "In the nearby Bunagana", "in western Daraa".
_BEFORE_WEAK = BESIDE | {"the", "al", "rural", "downtown"} | set(ADJECTIVES.values())
_TYING = PARTICLES | ARTICLES


_MARKS = "'’`ʿ‘"


def _is_marked_capital(word: str) -> bool:
    return word[0] in _MARKS and word.lstrip(_MARKS)[:1].isupper()


class PlaceFinder:
    """Finds places over one sentence's words; makes the lookups of a lexicon sensitive to context."""

    def __init__(self, lexicon: PlaceLexicon, words: Sequence[str], folded: Sequence[str]) -> None:
        """`words` as they stand in the text, `folded` the same words folded; hyphens are no words."""
        self._lexicon = lexicon
        self._lower = [word.lower() for word in words]
        self._words = words
        self._kept = [i for i, word in enumerate(self._lower) if word not in ("'s", "’s")]
        self._folded = [folded[i] for i in self._kept]
        self._covered = [False] * len(words)
        self._capitals = [word[0].isupper() or _is_marked_capital(word) for word in words]

    def find(self) -> list[PlaceMention]:
        """All mentions in order, none overlapping."""
        found = [self._with_part(mention) for mention in self._sure()]
        found += self._demonyms()
        for mention in found:
            self._cover(mention.start, mention.end)
        found += self._weak()
        return sorted(found, key=lambda mention: mention.start)

    def _cover(self, start: int, end: int) -> None:
        for i in range(start, end):
            self._covered[i] = True

    def _capital(self, position: int) -> bool:
        return 0 <= position < len(self._words) and self._capitals[position]

    def _span(self, start: int, end: int) -> tuple[int, int]:
        """From positions among the kept words to positions among all words."""
        return self._kept[start], self._kept[end - 1] + 1

    def _sure(self) -> Iterator[PlaceMention]:
        for low, high, candidates in self._lexicon.names.longest_matches(self._folded):
            low, high, candidates = self._longer(low, high, candidates)
            start, end = self._span(low, high)
            if self._is_written_as_name(start, end, tuple(self._folded[low:high])):
                self._cover(start, end)
                yield PlaceMention(start, end, candidates)

    def _is_written_as_name(self, start: int, end: int, words: tuple[str, ...]) -> bool:
        if words in self._lexicon.capitals:
            return all(word.isupper() for word in self._words[start:end])
        if end - start == 1:
            if self._is_acronym(start):
                return False
            return self._capital(start) and not (words in self._lexicon.weak_names and self._in_name(start))
        return any(self._capital(i) for i in range(start, end) if self._lower[i] not in ("the", "al"))

    def _is_acronym(self, position: int) -> bool:
        """ "According to SABA": in capitals amid other writing, with neither a dateline nor a preposition of place."""
        word = self._words[position]
        if position < _DATELINE or not word.isupper() or self._lower[position - 1] in _SURE_PREPOSITIONS:
            return False
        amid_capitals = self._words[position - 1].isupper() or all(word.isupper() for word in self._words[:2])
        return len(word) > 1 and not amid_capitals

    def _in_name(self, position: int) -> bool:
        """Among capitalised words that are no place: "Michael Jordan", "Jordan Smith"."""
        after = position + 1
        if self._capital(after) and not self._is_type_noun(after):
            return True
        return position > 1 and self._capital(position - 1) and not self._covered[position - 1]

    def _demonyms(self) -> Iterator[PlaceMention]:
        for low, high, candidates in self._lexicon.demonyms.longest_matches(self._folded):
            start, end = self._span(low, high)
            if self._capital(start) and not any(self._covered[start:end]):
                yield PlaceMention(start, end, candidates, "demonym")

    def _with_part(self, mention: PlaceMention) -> PlaceMention:
        """The mention with the direction beside it: northern Mali, the east of Chad, Mali's north."""
        start, direction = direction_before(self._lower, mention.start)
        end = mention.end
        if not direction:
            end, direction = direction_after(self._words, mention.end)
        if not direction:
            return mention
        parts = tuple(dict.fromkeys(self._lexicon.part_of(p, direction) for p in mention.candidates))
        if parts == mention.candidates:
            return mention
        return PlaceMention(start, end, parts, "area")

    def _weak(self) -> Iterator[PlaceMention]:
        for position, i in enumerate(self._kept):
            if not self._capitals[i] or self._covered[i] or not self._may_begin(i):
                continue
            end = self._weak_end(position)
            if end:
                start, stop = self._span(position, end)
                self._cover(start, stop)
                candidates = self._lexicon.candidates(self._folded[position:end])
                yield PlaceMention(start, stop, candidates, weak=True)

    def _weak_end(self, position: int) -> int:
        """Where a name that begins here and that the context makes a place ends; 0 when none does."""
        start = self._kept[position]
        stop = self._run_end(position)
        for end in range(stop, position, -1):
            last = self._kept[end - 1] + 1
            if self._capital(last) and not self._covered[last] and not self._is_type_noun(last):
                continue
            if last < len(self._words) and self._words[last] in _TYING and joins(self._words, last):
                continue  # "Naranjo de Chila" is no Naranjo, "Hay al-Intisar" no Hay
            words = tuple(self._folded[position:end])
            if self._is_known(words) and self._is_locative(start, last, words):
                return end
        return 0

    def _run_end(self, position: int) -> int:
        """The end of the capitalised words from here, at most a few; digits and marks end it."""
        end = position
        while end < len(self._kept) and end - position < _MAX_WEAK_WORDS:
            i = self._kept[end]
            joins = self._lower[i] in ("al", "el", "e", "i") and end > position
            if self._covered[i] or not (self._capital(i) or joins):
                break
            end += 1
        return end

    def _may_begin(self, start: int) -> bool:
        """Not within a longer name: the word before is none of its words."""
        if start == 0:
            return True
        before = self._lower[start - 1]
        return not self._capital(start - 1) or before in _BEFORE_NAMES

    def _is_known(self, words: tuple[str, ...]) -> bool:
        lexicon = self._lexicon
        return bool(lexicon.weak.get(words)) or bool(lexicon.gazetteer.keys(words))

    def _is_type_noun(self, position: int) -> bool:
        return position < len(self._lower) and self._lower[position] in TYPE_NOUNS

    def _is_locative(self, start: int, end: int, words: tuple[str, ...]) -> bool:
        lower, lexicon = self._lower, self._lexicon
        if self._is_type_noun(end) or self._is_in_chain(end, words):
            return True
        is_plain_word = words in lexicon.weak_names or len(words[0]) < 3
        before = start - 1
        if before >= 0 and lower[before] in BESIDE and not is_plain_word:
            return True  # "had taken nearby Bunagana"
        while before >= 0 and lower[before] in _BEFORE_WEAK:
            before -= 1
        if before < 0:
            return False
        is_curated = bool(lexicon.weak.get(words))
        if lower[before] in TAKING:
            return is_curated if is_plain_word else self._is_town(words)
        if lower[before] == "of" and before >= 1:
            return (
                lower[before - 1] in PLACE_NOUNS
                or lower[before - 1] == "out"
                or (not is_plain_word and self._is_town(words))
            )
        if self._is_listed(before, end):
            return not is_plain_word and self._is_town(words)
        if is_plain_word:
            return lower[before] in ("in", "near") and bool(lexicon.names.get(words) or lexicon.weak.get(words))
        if lower[before] in _SURE_PREPOSITIONS or (lower[before] == "on" and self._is_attacked(before)):
            return True
        return lower[before] in _OPEN_PREPOSITIONS and self._is_town(words)

    def _is_attacked(self, before: int) -> bool:
        """After the "on" of an attack: "an attack by four gunmen on Pulka"."""
        return any(word in ATTACKS for word in self._lower[max(before - _FAR, 0) : before])

    def _is_in_chain(self, end: int, words: tuple[str, ...]) -> bool:
        """Before a comma and a known place that holds one of that name: "X, Pakistan"."""
        if end + 1 >= len(self._words) or self._lower[end] not in (",", "("):
            return False
        position = bisect_left(self._kept, end + 1)
        if position >= len(self._kept):
            return False
        held = self._lexicon.names.longest_at(self._folded, position) or self._lexicon.weak.longest_at(
            self._folded, position
        )
        if held is None or not self._capital(end + 1):
            return False
        inner = self._lexicon.candidates(words)
        return any(self._lexicon.contains(outer, place) for outer in held[1] for place in inner)

    def _is_listed(self, before: int, end: int) -> bool:
        """One of a list of places: after one and "and", or after one and a comma with more to come."""
        if before < 1 or not self._covered[before - 1]:
            return False
        after = self._lower[end] if end < len(self._lower) else "."
        return self._lower[before] in ("and", "or") or (
            self._lower[before] == "," and after in (",", "and", "or", ".", ")", ";")
        )

    def _longer(self, low: int, high: int, candidates: tuple[str, ...]) -> tuple[int, int, tuple[str, ...]]:
        """A longer name that a known one is part of: "Banda Aceh", "Kpendjal-Ouest"."""
        before, after = (self._kept[low - 1] if low else -1), (self._kept[high] if high < len(self._kept) else -1)
        if self._capital(after) and self._lower[after] in PARTING:
            return low, high + 1, candidates
        name = tuple(self._folded[low - 1 : high]) if high - low == 1 and before > 0 else ()
        if name and self._capital(before) and not self._covered[before] and self._is_town(name):
            return low - 1, high, self._lexicon.gazetteer_ids(name) or candidates
        return low, high, candidates

    def _is_town(self, words: tuple[str, ...]) -> bool:
        lexicon = self._lexicon
        sizes = (lexicon.place(place_id).population for place_id in lexicon.gazetteer_ids(words))
        return bool(lexicon.weak.get(words)) or any(size >= _POPULATION_FOR_OPEN for size in sizes)


def find_places(lexicon: PlaceLexicon, words: Sequence[str], folded: Sequence[str]) -> list[PlaceMention]:
    """The places of a sentence, in order, over the positions of its words.

    `words` are the sentence's words and marks as written, without hyphens inside words, `folded` the
    same folded. Mentions that are `weak` yield to any actor's name over the same words.
    """
    return PlaceFinder(lexicon, words, folded).find()
