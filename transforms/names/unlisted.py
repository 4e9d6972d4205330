"""Places that no dictionary has: "the village of Kassara", "at Gorba (Seno province)".

Belongs here: which capitalised words the words around them make a place, and where that place lies.
Does not: places of the dictionaries (`transforms.names.placefinding`). What is found here has a name, a
country where the text gives one, and no coordinates.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from transforms.names.place import Place
from transforms.names.place_words import (
    AFTER_DEFINITION,
    AREAS,
    AT,
    ATTACKS,
    BESIDE,
    BODIES,
    JOINING,
    KIN,
    LISTS,
    NAMED_WITH_OF,
    NATURAL,
    NEVER,
    PARTICLES,
    PLURALS,
    POSTS,
    SETTLEMENTS,
    TAKING,
    TITLES,
    VILLAGES,
)
from transforms.names.unlisted_sites import LONGEST, is_station, kind_of_site, past_subjects, site_end

# Stands in no name of a place, and in no other id.
MARK = ":"
_BESIDE_AT = frozenset({"downtown"})
# Those that are no English word.
_ARTICLES = frozenset({"al", "el", "ash", "ar", "az", "ez"})
_CHAIN = (",", "(", "in", "of")
_OPENS_PHRASE = frozenset({"of", "in", "from", "at", "near", "for", "to", "who", "and", ","})


@dataclass(frozen=True, slots=True)
class UnlistedPlace:
    """A name at words `[start, end)` that only its surroundings make a place; `kind` as of a `Place`.

    The name of a site holds the word for its kind.
    """

    start: int
    end: int
    kind: str


def find_unlisted(
    words: Sequence[str], taken: Collection[int], is_common: Callable[[str], bool]
) -> Iterator[UnlistedPlace]:
    """The unlisted places of a sentence, in order.

    `taken` are the positions of known names and dates, `is_common` tells a word of the language from a name.
    """
    lower = [word.lower() for word in words]
    i = 0
    listed = -2
    while i < len(words):
        end = _run_end(words, lower, taken, i)
        if end == i or lower[i] in AT:  # "In Ekok, ..." opens a sentence
            i += 1
            continue
        site = site_end(lower, i, end)
        last = past_subjects(words, site)
        opens = i - (i > 0 and lower[i - 1] in _ARTICLES and i - 1 not in taken)  # "the village of al-Shuhayl"
        kind = kind_of_site(lower, i, last) if last else _kind(words, lower, taken, opens, end)
        if not kind and i - 1 == listed and lower[listed] in ("and", ","):
            kind = "settlement"  # "the villages of Tsauwa and Gandu"
        first = i + 1 if lower[i] in SETTLEMENTS and end > i + 1 else i  # "Sitio Mahayag"
        kept = end - _length_of_kind(lower, i, end, site)
        named = [w for w in lower[first:kept] if w not in JOINING | PARTICLES]
        if kind and _is_name(named, _is_called(lower, opens), is_common):
            yield UnlistedPlace(i if last else opens, last or end, kind)
            listed = end if i - 1 == listed or lower[i - 2 : i] in LISTS else -2
        i = max(last, end)


def _length_of_kind(lower: Sequence[str], start: int, end: int, end_of_site: int) -> int:
    """How many words at the end of a run say what it is: "Amarula Hotel", "Konta Police Station", "Orangi Town"."""
    if end_of_site == end:
        return 2 if is_station(lower, start, end) else 1
    return int(end - start > 1 and lower[end - 1] in SETTLEMENTS)


def _is_called(lower: Sequence[str], start: int) -> bool:
    """After "the village of": what follows is a name, whatever words it is made of."""
    return start > 1 and lower[start - 1] == "of" and lower[start - 2] in SETTLEMENTS


def _is_name(named: Sequence[str], is_called: bool, is_common: Callable[[str], bool]) -> bool:
    """Whether capitalised words are the name of a place; of "Bar Sanguni" the last word alone is none of the language.

    Not where a common word opens the name of a body or an operation.
    """
    if not named or any(word in NEVER for word in named):
        return False
    if is_called or not any(is_common(word) for word in named):
        return True
    return not is_common(named[-1]) and named[0] not in BODIES


def _run_end(words: Sequence[str], lower: Sequence[str], taken: Collection[int], start: int) -> int:
    end = start
    while end < len(words) and end not in taken:
        if not (end > start and joins(words, end)) and not (words[end][:1].isupper() and words[end][1:2].islower()):
            break
        end += 1
    return end


def _past_listed(words: Sequence[str], lower: Sequence[str], end: int) -> int:
    """Behind the names that are listed after one: "Kikura | and Masambo, two villages"; `end` where none is."""
    k = end
    while k + 1 < len(words) and lower[k] in ("and", ",") and words[k + 1][:1].isupper():
        k += 2
        while k < len(words) and words[k][:1].isupper():
            k += 1
    return k


def _end_of_list(words: Sequence[str], lower: Sequence[str], end: int) -> int:
    """Behind the plural for places that a name shares with those listed after it; 0 where none stands there."""
    k = _past_listed(words, lower, end)
    plural = end < k < len(lower) and lower[k].endswith("s") and lower[k] in PLURALS | AREAS
    return k + 1 if plural else 0


def joins(words: Sequence[str], position: int) -> bool:
    """True when the word at `position` joins what stands before it and a capitalised word to one name."""
    after = position
    while after < len(words) and words[after] in PARTICLES:
        after += 1
    after = position + 1 if after == position and words[position].lower() in JOINING else after
    return position < after < len(words) and words[after][:1].isupper()


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


def _kind(words: Sequence[str], lower: Sequence[str], taken: Collection[int], start: int, end: int) -> str:
    """What the words around a run make of it; empty for no place."""
    in_town = lower[start] in KIN and end - start > 1 and lower[start - 1] in ("in", "near", "outside")
    if (
        end - start > LONGEST
        or (lower[start] in TITLES and not in_town)
        or (end < len(words) and lower[end] in ("'s", "’s", "'"))
    ):
        return ""
    owned = lower[start - 1] in ("'s", "’s")  # "Bujumbura's Kinama neighbourhood"
    typed = end < len(lower) and lower[end] in SETTLEMENTS | AREAS
    named_on = end in taken and lower[end] not in _CHAIN and not _may_date(words[end])  # "in Bodo last month"
    if (start - 1 in taken and not (owned and typed)) or (named_on and not typed):
        return ""
    if definition_end(lower, end) or _is_among_villages(words, lower, end):
        return "settlement"
    if start == 0:
        return ""
    before, after = lower[start - 1], lower[end] if end < len(lower) else "."
    if after == "(" and lower[end + 1 : end + 2] and lower[end + 1].isdigit():
        return ""  # "at the gate of Musa Keita (48)"
    if lower[start] in NATURAL and end - start > 1 and before in AT | {"on", "the", "from", "of"}:
        return "area"
    if after in POSTS and before == "the":
        return "settlement"
    if (
        after in VILLAGES
        and lower[end + 1 : end + 2] == ["of"]
        and words[end + 2 : end + 3]
        and words[end + 2][:1].isupper()
        and before not in AT
    ):
        return ""  # "the Dogon village of Sobane", but "in Frisal village of Kulgam District"
    shared = _end_of_list(words, lower, end)
    if shared and before in ("the", *AT):
        return "area" if lower[shared - 1] in AREAS else "settlement"  # "the Chawkay and Manogai valleys"
    if after == "division" and before in AT:
        return "area"  # "in Manyu division", but "the Golani division"
    if after in SETTLEMENTS | AREAS:
        return "area" if after in AREAS else "settlement"
    if before == "of" and start > 1 and lower[start - 2] in NAMED_WITH_OF:
        return "area" if lower[start - 2] in AREAS else "settlement"
    if _is_named_by(lower, start):
        return "settlement"
    if before in PLURALS or (before in SETTLEMENTS and before not in ("camp", "city", "quarter")):
        return "settlement"
    hit = before in TAKING or (before == "on" and start > 1 and lower[start - 2] in ATTACKS)
    if hit and after == "," and lower[end + 1 : end + 2] in (["near"], ["in"], ["on"]):
        return "settlement"  # "stormed Kautikari, near Chibok", "a raid on Ngalewa, in the Kablewa area"
    if before in AT | BESIDE or (before in _BESIDE_AT and start > 1 and lower[start - 2] in AT):
        return "settlement"
    return ""


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


def container_of(words: Sequence[str], end: int, places: Sequence[tuple[int, Place]]) -> Place | None:
    """The known place that the words after an unlisted one say holds it: "Gorba (Seno province)", "Gorba in Mali"."""
    lower = [word.lower() for word in words]
    end = definition_end(lower, end) or _end_of_list(words, lower, end) or end
    for start, place in places:
        between = [word.lower() for word in words[end:start]]
        if start >= end and len(between) <= 3 and between and set(between) <= {*_CHAIN, "the", *SETTLEMENTS, *AREAS}:
            return place
    return None


def unlisted_id(name: str, kind: str, container_id: str) -> str:
    """The id of an unlisted place, which says all that is known of it: where it lies, its name, its kind."""
    return MARK.join((container_id, name, kind))


def make_unlisted(place_id: str, place_of: Callable[[str], Place]) -> Place:
    """The place of an id that `unlisted_id` made; `place_of` gives the place of its container's id."""
    container_id, name, kind = place_id.split(MARK)
    container = place_of(container_id) if container_id else None
    area = container.name if container is not None and container.geo_precision == "admin1" else ""
    return Place(
        place_id=place_id,
        name=name,
        kind=kind,
        country=container.country if container else "",
        country_code=container.country_code if container else "",
        admin1=(container.admin1 or area) if container else "",
        latitude=None,
        longitude=None,
        geo_precision="settlement" if kind == "settlement" else "region",
        container_id=container_id,
        source="text",
    )
