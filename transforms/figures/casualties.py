"""How many a sentence says were killed or wounded.

Belongs here: the words that make a counted group casualties.
Does not: victims given by name, nor which event the count belongs to (`transforms.coding`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from transforms.dates.expressions import DateMention
from transforms.dates.words import word_set

from .gapped import beside_him, died_with, elsewhere
from .groups import DEATH_NOUNS, Group, groups_of
from .nominal_tolls import told_by_noun
from .nouns import singular
from .numbers import Figure, find_figures


@dataclass(frozen=True, slots=True)
class Casualty:
    """A count of persons killed or wounded (`kind`), from the first to the last word that says so.

    `others`: it counts beside victims given otherwise ("the mayor and two others") and leaves them out.
    `counted` is the span of those counted alone.
    """

    start: int
    end: int
    kind: str
    low: int | None
    high: int | None
    noun: str
    others: bool = False
    counted: tuple[int, int] = (0, 0)


_KILLED = (
    r"killed|killing|kills?"
    r"|(?:fatally|mortally) (?:wounded|injured|hit|shot|stabbed|struck)"
    r"|murder(?:ed|ing|s)|massacr(?:ed|ing)|slaughter(?:ed|ing)|execut(?:ed|ing)"
    r"|butcher(?:ed|ing)|slew|slaying|mow(?:ed|ing|n) down|wip(?:ed|ing) out"
    r"|behead(?:ed|ing)|assassinat(?:ed|ing)|shot dead|shooting dead|gunned down|gunning down"
    r"|lynch(?:ed|ing)|slain|hanged|burn(?:ed|t|ing) alive|(?:burn(?:ed|t|ing)|hack(?:ed|ing) and burn(?:ed|ing)"
    r"|hack(?:ed|ing)|club(?:bed|bing)|knif(?:ed|ing)|stabb(?:ed|ing)|crush(?:ed|ing)) to death"
    r"|stoned to death|shot to death|beaten to death|neutrali[sz](?:ed|ing)|eliminat(?:ed|ing)"
    r"|martyr(?:ed|ing)"
)
_WOUNDED = r"wound(?:ed|ing)|injur(?:ed|ing)|hurt|maim(?:ed|ing)"
_DIED = (
    r"died|dead|perished|dying|lost their lives|lost (?:his|her) life|succumbed|g[ai]ven? their lives"
    r"|fell(?=[.,;]| (?:in|at|on|near|during|when|and|with|while|last|that|this|yesterday)\b|$)"
    r"|KIA(?=[.,;)/&]|\sand\b|$)"
)
_TRIGGER = re.compile(rf"\b(?:(?P<killed>{_KILLED})|(?P<wounded>{_WOUNDED})|(?P<died>{_DIED}))\b", re.IGNORECASE)
_HINT = re.compile(
    rf"\b(?:{_KILLED}|{_WOUNDED}|{_DIED}|deaths?|toll|lives|fatalities|massacre|murders?|killings?"
    r"|executions?|beheadings?|assassinations?|slaying|slaughter|bodies|corpses|lost|losing)\b",
    re.IGNORECASE,
)
_PLACE = r"(?:of|in|from|at|on|near|with|inside|aboard|belonging to|riding|travell?ing)"
_SUBSET = (
    r"(?:including|among them|among whom|most of them|mostly|all|some of them|many of them|one of them"
    r"|both of them)"
)
_HELPERS = (
    r"(?:were|was|are|is|be|been|being|have|had|has|got|get|reportedly|allegedly|also|later|then|both|all"
    r"|subsequently|immediately|instantly|either|confirmed|left|found|feared|believed|shot|to|critically"
    r"|seriously|severely|badly|slightly|lightly|grievously|dead|dead and|reported|killed and|brutally"
    r"|lay|lie|lies|injured|wounded|wounded and|injured and|so far|each|fatally|may|might|said|presumed|thought|more"
    r"|others?)"
)
_BETWEEN = re.compile(
    rf"(?:\sand\s[a-z]{{3,20}})?(?:\s{_PLACE}(?:\s[\w'\u2019.-]{{1,30}}){{1,9}})?"
    r"(?:\s?\([^()]{1,60}\))?"
    rf"(?:\s?,?\s{_SUBSET}[^.;:]{{0,120}}?,|\sincluding(?:\s[\w'\u2019-]{{1,20}}){{1,5}}?)?"
    r",?(?:\s(?:who|which|that))?"
    rf"(?P<aux>(?:\s{_HELPERS}){{0,5}})\s",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:were|was|are|is|be|been|being|got|get|left|found)\b", re.IGNORECASE)
# "Wounded two soldiers before being shot dead": not the soldiers were.
_SPARED = re.compile(r"\b(?:before|after|without|while)\sbeing\b")
# "Held 50 men, among them a judge, who was executed": one was.
_ONE_OF_THEM = re.compile(r",\s(?:including|among them|among whom)\s[^.;:]{1,120},\swho\s(?:was|is|has)\b")
_CLOSED = re.compile(
    r"\s*(?:$|[.,;:()&\u2013\u2014\"\u201d-]|\d+x?\s(?:x\s)?(?:wounded|injured|hurt|WIA)\b|(?:in|by|on|during|when|and|at|near|after|while|since|as|from"
    r"|this|last|yesterday|today|there|here|with|along|over|across|outside|inside|or|but|before|between"
    r"|within|around|under|for|of|earlier|later|so|following|late|early)\b)"
)
_OBJECT = re.compile(
    r"(?:\s(?:off|all|and|also|himself and|herself and|themselves and|them and|her and|him and|only"
    r"|and (?:wound|injur)(?:ed|ing)))?(?:\sa (?:combined |further )?total of)?\s"
)
# "Fifteen were killed or wounded" tells not how many died.
OR_ONLY_HURT = re.compile(r" or (?:wounded|injured|hurt|captured|arrested|detained|missing)\b", re.IGNORECASE)
_SELF = re.compile(r"\s(?:him|her|it)self and\s")
_BESIDE = re.compile(r"(?:\s[\w'\u2019.-]{1,30}){1,12}(?:,? and|,? along with|,? as well as)\s")
# "Killed in the attack and six others were injured": the others have a verb of their own.
_FARES_OTHERWISE = re.compile(
    r"(?:\s\w+ly)?\s(?:was|were|are|is|have|has|had|got|sustained|suffered|received|escaped|survived|remain(?:ed|s)?|fled)\b"
)
_OTHER = re.compile(r"\bothers?\b", re.IGNORECASE)
_NEGATION = re.compile(r"\b(?:no|not|nor|without)\s$", re.IGNORECASE)
# "2 soldiers killed 3 wounded": the second figure is of another fate.
_HURT = re.compile(r"\s(?:x\s)?(?:wounded|injured|hurt|WIA|missing)\b(?=[.,;)]|\s(?:in|by|when|after|at|as|on)\b|$)")
_NOT_PERSONS = word_set(
    """
    attack operation raid strike day month year time village town province country bomb vehicle car tank
    truck house building round shot report statement case plot camel goat sheep cow cattle animal
    """
)


def find_casualties(
    text: str, figures: Sequence[Figure] | None = None, dates: Sequence[DateMention] | None = None
) -> list[Casualty]:
    """The counts of killed and wounded in a sentence, in order; pass `figures` or `dates` where known."""
    if not _HINT.search(text):
        return []
    groups = groups_of(text, find_figures(text, dates) if figures is None else figures)
    if not groups:
        return []
    starts = [group.start for group in groups]
    found: list[Casualty] = []
    used: set[tuple[str, int]] = set()
    for trigger in _TRIGGER.finditer(text):
        kind = "wounded" if trigger.group("wounded") or OR_ONLY_HURT.match(text, trigger.end()) else "killed"
        group = _attached(text, trigger, groups, starts)
        if group is None and trigger.group("killed"):
            group = beside_him(text, trigger.end(), groups, starts) or died_with(text, trigger.end(), groups, starts)
        if group and (kind, group.start) not in used and not _negated(text, group.start):
            used.add((kind, group.start))
            found.append(_casualty(text, trigger.span(), kind, group))
            more = elsewhere(text, trigger.end(), groups, starts) or died_with(text, trigger.end(), groups, starts)
            if more and (kind, more.start) not in used:
                used.add((kind, more.start))
                found.append(_casualty(text, trigger.span(), kind, more))
    for group in groups:
        if ("killed", group.start) not in used and (span := told_by_noun(text, group)):
            found.append(_casualty(text, span, "killed", _raised(text, group, span)))
    return sorted(found, key=lambda casualty: casualty.start)


def _attached(text: str, trigger: re.Match[str], groups: list[Group], starts: list[int]) -> Group | None:
    """The group that a verb makes casualties of: its object, or the subject of a passive or of dying."""
    at = bisect_left(starts, trigger.end())
    if at < len(groups) and not trigger.group("died") and (found := _object(text, trigger, groups[at])):
        return found
    at = bisect_left(starts, trigger.start())
    return _subject(text, trigger, groups[at - 1]) if at else None


def _object(text: str, trigger: re.Match[str], group: Group) -> Group | None:
    if group.start - trigger.end() >= 120 or not _personal(group) or _HURT.match(text, group.end):
        return None
    gap = text[trigger.end() : group.start]
    if _OBJECT.fullmatch(gap) and not _passive_before(text, trigger.start()):
        extra = 1 if _SELF.fullmatch(gap) else 0
        return Group(group.start, group.end, _add(group.low, extra), _add(group.high, extra), group.noun)
    beside = _BESIDE.fullmatch(gap) and not _FARES_OTHERWISE.match(text, group.end)
    return group if beside and _is_other(text, group) else None


def _subject(text: str, trigger: re.Match[str], group: Group) -> Group | None:
    if trigger.start() <= group.end:
        return group if trigger.end() <= group.end else None
    match = None
    if trigger.start() - group.end < 260 and _personal(group):
        match = _BETWEEN.fullmatch(text, group.end, trigger.start())
    if match is None or _SPARED.search(text, group.end, trigger.start()):
        return None
    if _ONE_OF_THEM.search(text, group.end, trigger.start()):
        return None
    if trigger.group("died") or _PASSIVE.search(match.group("aux")) or _CLOSED.match(text, trigger.end()):
        return group
    return None


def _passive_before(text: str, at: int) -> bool:
    before = text[max(0, at - 16) : at]
    return _PASSIVE.search(before.rpartition(",")[2]) is not None


def _personal(group: Group) -> bool:
    noun = singular(group.noun)
    return noun not in _NOT_PERSONS and noun not in DEATH_NOUNS


def _add(value: int | None, extra: int) -> int | None:
    return None if value is None else value + extra


def _raised(text: str, group: Group, span: tuple[int, int]) -> Group:
    """A toll that rose "from 10 to 12" is the second figure."""
    if "toll" in text[span[0] : group.start].lower() and text[group.start : group.start + 5].lower() == "from ":
        return Group(group.start, group.end, group.high, group.high, group.noun)
    return group


def _negated(text: str, at: int) -> bool:
    return _NEGATION.search(text, max(0, at - 8), at) is not None


def _is_other(text: str, group: Group) -> bool:
    return _OTHER.search(text, group.start, group.end) is not None


def _casualty(text: str, span: tuple[int, int], kind: str, group: Group) -> Casualty:
    start, end = min(span[0], group.start), max(span[1], group.end)
    counted = (group.start, group.end)
    return Casualty(start, end, kind, group.low, group.high, group.noun, _is_other(text, group), counted)
