"""Whether a place that a sentence names is where something happened.

Belongs here: origins and aims, offices, vehicles and datelines, which are none; the most exact of several.
Does not: which words belong to which trigger (`transforms.coding.where.spots`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.where.placed import PlacedMention
from transforms.grammar.far_off import is_from_afar
from transforms.names.places import ADJECTIVES

_EXACTNESS = {"site": 0, "settlement": 1, "area": 2, "admin1": 2, "region": 3, "country": 4}
_EXACT = frozenset({"site", "settlement", "area"})
# What stands before a place that somebody comes from, goes to, or holds office over.
_NOT_THERE = frozenset({"from", "to", "of", "for", "towards", "toward"})
# Before "of" and a place: not the place's office or people but the ground there.
_NEAR_OF = frozenset(ADJECTIVES) | frozenset(
    "town city village district province state region area outskirts vicinity edge centre center part side".split()
)
_SAYING = frozenset("say tell announce report add claim state confirm warn".split())
_WIDE = frozenset({"country", "region"})
_TITLED = frozenset("emir amir leader chief head commander spokesman representative envoy".split())
_OFFICES = _TITLED | {"branch", "affiliate"}
OFFICES = _TITLED | frozenset(
    "governor mayor judge manager director minister lawmaker councillor councilor senator prosecutor mp deputy"
    " prefect administrator commissioner politician legislator journalist lawyer".split()
)
_PARTS_OF_BODIES = frozenset("branch wing faction affiliate franchise cell command chapter province".split())
# Named after places they serve or come from.
ON_THE_MOVE = frozenset(
    "bus coach ship vessel tanker boat ferry truck lorry train plane airliner newspaper radio television".split()
)
_HOLDERS = frozenset(
    "emir sultan governor mayor bishop archbishop king chief prefect commissioner administrator wali imam".split()
)
_WILLS = frozenset("request behest invitation urging insistence instigation expense suggestion".split())


def told_with(analysis: Analysis, head: int) -> PlacedMention | None:
    """The most exact place, the nearest to a trigger at `head`: none where somebody comes from, goes or speaks."""
    spoken = [
        (analysis.groups[c.start].start, analysis.groups[max(c.end - 1, c.start)].end)
        for c in analysis.clauses
        if c.verb.lemma in _SAYING
    ]
    fitting = [
        m
        for m in analysis.places
        if m.place.kind in _EXACT and is_there(analysis, m) and not any(a <= m.start < b for a, b in spoken)
    ]
    return min(fitting, key=lambda m: (_EXACTNESS[m.place.kind], abs(m.start - head)), default=None)


def is_there(analysis: Analysis, mention: PlacedMention) -> bool:
    """Whether a place may be where something happened: neither an origin nor an aim, nor what a vehicle is called
    after, nor the dateline that opens a sentence."""
    tokens, group = analysis.tokens, analysis.group_at(mention.start)
    if mention.start == 0:
        return False
    before = tokens[mention.start - 1].lower
    near = before == "of" and tokens[max(mention.start - 2, 0)].lower in _NEAR_OF
    if before in _NOT_THERE and not near and not is_from_afar(tokens, mention.start - 1):
        return False
    if group is not None and group.lemma in _PARTS_OF_BODIES and mention.end <= group.head:
        return False  # "heads the Macina branch"
    return group is None or group.lemma not in ON_THE_MOVE


def is_elsewhere(analysis: Analysis, preposition: str, mention: PlacedMention) -> bool:
    """Whether a phrase with this preposition says of somebody what he is, or where it did not happen."""
    return _names_an_office(analysis, mention) or (
        mention.place.kind in _WIDE and _is_beside(analysis, preposition, mention)
    )


def _names_an_office(analysis: Analysis, mention: PlacedMention) -> bool:
    """ "The Emir of Potiskum" may be anywhere; "at the request of the United States" is no place."""
    before = [t.lower for t in analysis.tokens[max(mention.start - 3, 0) : mention.start] if t.lower != "the"][-2:]
    return len(before) == 2 and before[1] == "of" and before[0] in _HOLDERS | _WILLS


def _is_beside(analysis: Analysis, preposition: str, mention: PlacedMention) -> bool:
    """ "Outside Syria" is not in Syria; "its leader in Mali" holds his office there and may be killed anywhere."""
    before = analysis.tokens[: mention.start]
    opener = next((k for k in range(len(before) - 1, -1, -1) if before[k].lower == preposition), 0)
    return preposition == "outside" or (opener > 0 and before[opener - 1].lower in _OFFICES)


def most_exact(found: list[PlacedMention]) -> PlacedMention | None:
    """The most exact of some places, the first of several."""
    return min(found, key=lambda m: (_EXACTNESS.get(m.place.kind, 5), m.start), default=None)


def near_by(analysis: Analysis, found: list[PlacedMention]) -> list[PlacedMention]:
    """Those places that are not only named to say how far off another lies: "Konduga, 38 km from Maiduguri"."""
    return [m for m in found if not m.start or not is_from_afar(analysis.tokens, m.start - 1)]


def is_dateline(analysis: Analysis) -> bool:
    """ "KADUNA, Nigeria (Reuters) -" says where the report was written, not where it happened."""
    return not analysis.clauses and bool(analysis.places) and analysis.tokens[0].text.isupper()
