"""What the words around a capitalised name make of it: a settlement, an area, or no place.

Belongs here: the nouns, prepositions, definitions and lists beside a name that no dictionary has.
Does not: where such names stand in a sentence (`unlisted`), sites (`unlisted_sites`).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from transforms.names.place_words import (
    AFTER_DEFINITION,
    AREAS,
    AT,
    ATTACKS,
    BESIDE,
    KIN,
    NAMED_WITH_OF,
    NATURAL,
    NEVER,
    PLURALS,
    POSTS,
    SETTLEMENTS,
    TAKING,
    TITLES,
    VILLAGES,
)
from transforms.names.unlisted_sites import LONGEST

CHAIN = (",", "(", "in", "of")
_BESIDE_AT = frozenset({"downtown"})
_OPENS_PHRASE = frozenset({"of", "in", "from", "at", "near", "for", "to", "who", "and", ","})


def _past_listed(words: Sequence[str], lower: Sequence[str], end: int) -> int:
    """Behind the names that are listed after one: "Kikura | and Masambo, two villages"; `end` where none is."""
    k = end
    while k + 1 < len(words) and lower[k] in ("and", ",") and words[k + 1][:1].isupper():
        k += 2
        while k < len(words) and words[k][:1].isupper():
            k += 1
    return k


def end_of_list(words: Sequence[str], lower: Sequence[str], end: int) -> int:
    """Behind the plural for places that a name shares with those listed after it; 0 where none stands there."""
    k = _past_listed(words, lower, end)
    plural = end < k < len(lower) and lower[k].endswith("s") and lower[k] in PLURALS | AREAS
    return k + 1 if plural else 0


def definition_end(lower: Sequence[str], end: int) -> int:
    """The end of the noun of a definition that follows a name: ", a village" in "X, a village in Mali"; 0 for none."""
    if end + 1 >= len(lower) or lower[end] != "," or lower[end + 1] not in ("a", "an", "the", "another"):
        return 0
    for noun in range(end + 2, min(end + 6, len(lower) - 1)):
        if lower[noun] in _OPENS_PHRASE:
            return 0  # "Musa Keita, a resident of Gaya district, ..."
        if lower[noun] in SETTLEMENTS | AREAS and lower[noun + 1] in AFTER_DEFINITION:
            return noun + 1
    return 0


def _is_among_villages(words: Sequence[str], lower: Sequence[str], end: int) -> bool:
    """ "Kikura and two other villages", "Kikura and Masambo, two villages near Beni": listed with villages."""
    k = _past_listed(words, lower, end)
    if lower[k : k + 1] not in (["and"], [","]):
        return False
    noun = k + 1
    while noun < len(lower) and lower[noun] in _COUNTING:
        noun += 1
    among = lower[k] == "and" or (k > end and noun + 1 < len(lower) and lower[noun + 1] in AFTER_DEFINITION)
    return among and k + 1 < noun < len(lower) and lower[noun] in PLURALS


_COUNTING = frozenset(
    "two three four five six seven eight nine ten several other nearby neighbouring neighboring surrounding".split()
)


def kind_told(words: Sequence[str], lower: Sequence[str], taken: Collection[int], start: int, end: int) -> str:
    """What the words around a run make of it; empty for no place."""
    if _is_no_place(words, lower, taken, start, end):
        return ""
    if definition_end(lower, end) or _is_among_villages(words, lower, end):
        return "settlement"
    if start == 0:
        return ""
    before, after = lower[start - 1], lower[end] if end < len(lower) else "."
    if after == "(" and lower[end + 1 : end + 2] and lower[end + 1].isdigit():
        return ""  # "at the gate of Musa Keita (48)"
    return _by_its_noun(words, lower, start, end, before, after) or _by_what_leads_there(
        lower, start, end, before, after
    )


def _is_no_place(words: Sequence[str], lower: Sequence[str], taken: Collection[int], start: int, end: int) -> bool:
    """Too long, titled, an owner, or a part of a longer name."""
    in_town = lower[start] in KIN and end - start > 1 and lower[start - 1] in ("in", "near", "outside")
    owns = end < len(words) and lower[end] in ("'s", "’s", "'")
    if end - start > LONGEST or (lower[start] in TITLES and not in_town) or owns:
        return True
    owned = lower[start - 1] in ("'s", "’s")  # "Bujumbura's Kinama neighbourhood"
    typed = end < len(lower) and lower[end] in SETTLEMENTS | AREAS
    owned_there = owned and end - start == 1 and start > 2 and lower[start - 3] in AT | BESIDE  # "near Mali's Tandako"
    named_on = end in taken and lower[end] not in CHAIN and not _may_date(words[end])  # "in Bodo last month"
    return (start - 1 in taken and not (owned and typed) and not owned_there) or (named_on and not typed)


def _by_its_noun(words: Sequence[str], lower: Sequence[str], start: int, end: int, before: str, after: str) -> str:
    """By the noun beside the name: "the Chawkay and Manogai valleys", "a village called X"."""
    if lower[start] in NATURAL and end - start > 1 and before in AT | {"on", "the", "from", "of"}:
        return "area"
    if after in POSTS and before == "the":
        return "settlement"
    of_a_name = lower[end + 1 : end + 2] == ["of"] and "".join(words[end + 2 : end + 3])[:1].isupper()
    if after in VILLAGES and of_a_name and before not in AT:
        return ""  # "the Dogon village of Sobane", but "in Frisal village of Kulgam District"
    shared = end_of_list(words, lower, end)
    if shared and before in ("the", *AT):
        return "area" if lower[shared - 1] in AREAS else "settlement"  # "the Chawkay and Manogai valleys"
    if after == "division" and before in AT:
        return "area"  # "in Manyu division", but "the Golani division"
    if after in SETTLEMENTS | AREAS:
        return "area" if after in AREAS else "settlement"
    if before == "of" and start > 1 and lower[start - 2] in NAMED_WITH_OF:
        return "area" if lower[start - 2] in AREAS else "settlement"
    if _is_named_by(lower, start) or before in PLURALS:
        return "settlement"
    return "settlement" if before in SETTLEMENTS and before not in ("camp", "city", "quarter") else ""


def _by_what_leads_there(lower: Sequence[str], start: int, end: int, before: str, after: str) -> str:
    """By the verb or preposition before the name: "stormed X, near Chibok", "in X"."""
    hit = before in TAKING or (before == "on" and start > 1 and lower[start - 2] in ATTACKS)
    if hit and after == "," and lower[end + 1 : end + 2] in (["near"], ["in"], ["on"]):
        return "settlement"  # "stormed Kautikari, near Chibok", "a raid on Ngalewa, in the Kablewa area"
    at = (
        before in AT | BESIDE
        or (before in ("'s", "’s") and start > 2 and lower[start - 3] in AT | BESIDE)
        or (before in _BESIDE_AT and start > 1 and lower[start - 2] in AT)
    )
    return "settlement" if at else ""


def _is_named_by(lower: Sequence[str], start: int) -> bool:
    """ "A village called X", "a nearby town, X": what is told first is what the name is of.

    Not "the chief of a village, X", where the name may be the chief's.
    """
    if start < 3 or lower[start - 2] not in SETTLEMENTS:
        return False
    if lower[start - 1] in ("called", "named"):
        return True
    opens = next((k for k in range(start - 3, max(start - 7, 0), -1) if lower[k] in _ONE_OF_MANY), 0)
    return lower[start - 1] == "," and opens > 0 and lower[opens - 1] != "of"


_ONE_OF_MANY = frozenset("a an another one his her their our my".split())


def _may_date(word: str) -> bool:
    """A word that a date opens with and no name: "last", "Monday"."""
    return word[:1].islower() or word.lower() in NEVER
