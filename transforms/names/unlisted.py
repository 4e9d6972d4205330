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
    AREAS,
    AT,
    BODIES,
    JOINING,
    LISTS,
    NEVER,
    PARTICLES,
    SETTLEMENTS,
)
from transforms.names.unlisted_kinds import CHAIN, definition_end, end_of_list, kind_told
from transforms.names.unlisted_sites import is_station, kind_of_site, past_subjects, site_end

# Stands in no name of a place, and in no other id.
MARK = ":"
# Those that are no English word.
_ARTICLES = frozenset({"al", "el", "ash", "ar", "az", "ez"})


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
        kind = kind_of_site(lower, i, last) if last else kind_told(words, lower, taken, opens, end)
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


def joins(words: Sequence[str], position: int) -> bool:
    """True when the word at `position` joins what stands before it and a capitalised word to one name."""
    after = position
    while after < len(words) and words[after] in PARTICLES:
        after += 1
    after = position + 1 if after == position and words[position].lower() in JOINING else after
    return position < after < len(words) and words[after][:1].isupper()


def container_of(words: Sequence[str], end: int, places: Sequence[tuple[int, Place]]) -> Place | None:
    """The known place that the words after an unlisted one say holds it: "Gorba (Seno province)", "Gorba in Mali"."""
    lower = [word.lower() for word in words]
    end = definition_end(lower, end) or end_of_list(words, lower, end) or end
    for start, place in places:
        between = [word.lower() for word in words[end:start]]
        if start >= end and len(between) <= 3 and between and set(between) <= {*CHAIN, "the", *SETTLEMENTS, *AREAS}:
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
