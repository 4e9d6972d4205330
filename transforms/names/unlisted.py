"""Places that no dictionary has: "the village of Kassara", "at Gorba (Seno province)".

Belongs here: which capitalised words the words around them make a place, and where that place lies.
Does not: places of the dictionaries (`transforms.names.placefinding`). What is found here has a name, a
country where the text gives one, and no coordinates.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from transforms.names.place import Place, words_of

_AT = words_of("in at near outside around into")
_COMPASS = words_of("north south east west northeast northwest southeast southwest")
_SETTLEMENTS = words_of(
    "village town city hamlet settlement suburb neighborhood neighbourhood locality quarter camp township barangay"
    " sitio vereda kebele locality ward parish payam boma woreda subprefecture kampung"
)
_PLURALS = words_of(
    "villages towns cities hamlets settlements suburbs neighborhoods neighbourhoods localities communities wards"
    " communes barangays sitios townships quarters camps"
)
_AREAS = words_of(
    "district province commune municipality governorate county tehsil taluk cercle department valley forest region"
    " regions area areas subdistrict upazila block lga territory zone prefecture wilaya oblast raion districts"
    " governorates provinces valleys mountains hills island islands desert lagoon river jungle peninsula plateau gorge"
    " creek lake swamp swamps marshes delta woods ravine canyon massif bush highlands basin canal dam coast bay forests"
    " corridor axis sector subcounty archipelago"
)
# Sites are known by their name and kind together: "the Amarula hotel", "Kotonkarfe prison".
_SITES = words_of(
    "hotel mall mosque church cathedral university college academy school hospital clinic prison jail airport airfield"
    " airstrip airbase barracks bridge dam crossing checkpoint roadblock junction roundabout square market bazaar"
    " stadium gate highway road street avenue volcano mine refinery oilfield theatre restaurant cafe nightclub port"
    " seminary madrasa temple shrine monastery compound"
)
# Posts of soldiers bear the name of the place they stand at: "the Damboa base" is at Damboa.
_POSTS = words_of("base outpost garrison")
# "Madani teaching hospital", "Qayyarah air base".
_DESCRIBING = words_of(
    "teaching military general central police army international air naval refugee border power railway train bus"
)
_STATIONS = words_of("base station camp post plant headquarters")
# Parts and surroundings of a place, told with "of": "the outskirts of X", "the vicinity of X".
_PARTS = words_of("vicinity outskirts edge environs suburbs gates centre center surroundings foothills direction")
# "The gendarmerie post of Konna".
_GUARDED = words_of(
    "base post outpost camp garrison barracks market airport airfield port prison jail hospital checkpoint station"
    " crossing hinterland hinterlands countryside mission refinery mine"
)
_NAMED_WITH_OF = {"community"} | _SETTLEMENTS | _PLURALS | _AREAS | _PARTS | _COMPASS | _GUARDED
_JOINING = words_of("al el i e as ar ad an ash")
# "Vigia del Fuerte", "Naranjo de Chila", "Ilha do Ibo".
PARTICLES = words_of("de del della do da dos das du des la las los le les")
# What follows the noun in ", a village in ...", ", the second town of ...": not "chief" of "a village chief".
_AFTER_DEFINITION = words_of("in of near on at about some outside where that which north south east west , . ) ;")
_TITLES = words_of(
    "sheikh shaykh sheik mullah maulana mufti abu abd abdul ibn bin umm general colonel major captain president mr mrs"
    " dr camp fort operation exercise hotel"
)
_NEVER = words_of(
    "ramadan ramazan eid ashura muharram christmas easter nowruz islam arabic english pashto dari urdu hausa"
    " somali swahili twitter telegram facebook youtube whatsapp reuters january february march april may june july"
    " august september october november december monday tuesday wednesday thursday friday saturday sunday shiite"
    " shia sunni ahmadi ahmadiyya deobandi barelvi salafi wahhabi baptist anglican methodist evangelical"
    " pentecostal orthodox maronite assyrian chaldean christian muslim kurdish arab catholic coptic sufi hindu"
    " jewish buddhist protestant alawite yazidi druze turkmen"
)
# Open the names of bodies, operations and people: "Operation Barkhane", "Radio Kivu".
_BODIES = words_of(
    "operation radio agence group force task mission project team unit brigade battalion division army commander"
    " sergeant lieutenant brigadier professor prince princess king queen pope saint father sister brother judge"
    " minister senator ambassador bank party union front movement company embassy ministry club league court"
    " hurricane cyclone president governor mayor corporal private captain admiral officer inspector constable"
    " deputy chief spokesman flight tropical world human save doctors black red young free super mister miss lady"
    " lord agent witness"
)
_LISTS = [[noun, "of"] for noun in sorted(_PLURALS)]
_LONGEST = 3
# Stands in no name of a place, and in no other id.
MARK = ":"
_CHAIN = (",", "(", "in", "of")


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
        if end == i:
            i += 1
            continue
        last = _site_end(lower, i, end)
        kind = "site" if last else _kind(words, lower, taken, i, end)
        if not kind and i - 1 == listed and lower[listed] in ("and", ","):
            kind = "settlement"  # "the villages of Tsauwa and Gandu"
        first = i + 1 if lower[i] in _SETTLEMENTS and end > i + 1 else i  # "Sitio Mahayag"
        named = [w for w in lower[first : end - 1 if last == end else end] if w not in _JOINING | PARTICLES]
        if kind and _is_name(named, _is_called(lower, i), is_common):
            yield UnlistedPlace(i, last or end, kind)
            listed = end if i - 1 == listed or lower[i - 2 : i] in _LISTS else -2
        i = max(last, end)


def _is_called(lower: Sequence[str], start: int) -> bool:
    """After "the village of": what follows is a name, whatever words it is made of."""
    return start > 1 and lower[start - 1] == "of" and lower[start - 2] in _SETTLEMENTS


def _is_name(named: Sequence[str], is_called: bool, is_common: Callable[[str], bool]) -> bool:
    """Whether capitalised words are the name of a place; of "Bar Sanguni" the last word alone is none of the language.

    Not where a common word opens the name of a body or an operation.
    """
    if not named or any(word in _NEVER for word in named):
        return False
    if is_called or not any(is_common(word) for word in named):
        return True
    return not is_common(named[-1]) and named[0] not in _BODIES


def _site_end(lower: Sequence[str], start: int, end: int) -> int:
    """The end of the name of a site whose first capitalised words are `[start, end)`; 0 when it is none.

    Only with an article or a preposition of place before it: "Hotel College" may be anybody's name.
    """
    before = lower[start - 1] if start else ""
    named = before in _AT or before in ("the", "on", "of", "from")
    plainly = before.isalpha() and before not in ("a", "an", "another", "one", "two", "some", "any", "no")
    if end - start > _LONGEST + 1 or not (named or (plainly and end < len(lower) and lower[end] in _SITES)):
        return 0
    if end - start > 1 and lower[end - 1] in _SITES:
        return end
    if end < len(lower) and lower[end] in _SITES:
        return end + 1
    described = end + 1 < len(lower) and lower[end] in _DESCRIBING and lower[end + 1] in _SITES | _STATIONS
    return end + 2 if described else 0


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
    after = position + 1 if after == position and words[position].lower() in _JOINING else after
    return position < after < len(words) and words[after][:1].isupper()


def definition_end(lower: Sequence[str], end: int) -> int:
    """The end of the noun of a definition that follows a name: ", a village" in "X, a village in Mali"; 0 for none."""
    if end + 1 >= len(lower) or lower[end] != "," or lower[end + 1] not in ("a", "an", "the", "another"):
        return 0
    for noun in range(end + 2, min(end + 6, len(lower) - 1)):
        if lower[noun] in _SETTLEMENTS and lower[noun + 1] in _AFTER_DEFINITION:
            return noun + 1
    return 0


def _kind(words: Sequence[str], lower: Sequence[str], taken: Collection[int], start: int, end: int) -> str:
    """What the words around a run make of it; empty for no place."""
    if end - start > _LONGEST or lower[start] in _TITLES or (end < len(words) and lower[end] in ("'s", "’s", "'")):
        return ""
    owned = lower[start - 1] in ("'s", "’s")  # "Bujumbura's Kinama neighbourhood"
    typed = end < len(lower) and lower[end] in _SETTLEMENTS | _AREAS
    if (start - 1 in taken and not (owned and typed)) or (end in taken and lower[end] not in _CHAIN and not typed):
        return ""
    if definition_end(lower, end):
        return "settlement"
    if start == 0:
        return ""
    before, after = lower[start - 1], lower[end] if end < len(lower) else "."
    if after in _POSTS and before == "the":
        return "settlement"
    if after in _SETTLEMENTS | _AREAS:
        return "area" if after in _AREAS else "settlement"
    if before == "of" and start > 1 and lower[start - 2] in _NAMED_WITH_OF:
        return "area" if lower[start - 2] in _AREAS else "settlement"
    if before in _PLURALS or (before in _SETTLEMENTS and before not in ("camp", "city", "quarter")):
        return "settlement"
    if before in _AT or (before == "al" and start > 1 and lower[start - 2] in _AT):
        return "settlement"
    return ""


def container_of(words: Sequence[str], end: int, places: Sequence[tuple[int, Place]]) -> Place | None:
    """The known place that the words after an unlisted one say holds it: "Gorba (Seno province)", "Gorba in Mali"."""
    lower = [word.lower() for word in words]
    end = definition_end(lower, end) or end
    for start, place in places:
        between = [word.lower() for word in words[end:start]]
        if start >= end and len(between) <= 3 and between and set(between) <= {*_CHAIN, "the", *_SETTLEMENTS, *_AREAS}:
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
