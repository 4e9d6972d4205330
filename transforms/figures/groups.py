"""Counted groups of persons: figures, single persons with an article, and their sums.

Belongs here: "two militants and a policeman" as one group of three.
Does not: what happened to them (`casualties`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .nouns import head, is_person, singular
from .numbers import Figure


@dataclass(frozen=True, slots=True)
class Group:
    """Counted persons from the first figure to the last noun; `noun` is the first one's."""

    start: int
    end: int
    low: int | None
    high: int | None
    noun: str


DEATH_NOUNS = frozenset(("death", "fatality", "fatalitie", "dead"))
_CASUALTY_NOUNS = DEATH_NOUNS | {"injury", "injurie", "wounded", "injured", "killed", "casualty"}
_ARTICLE = re.compile(r"\b(?:an?|another)(?=\s[^\W\d_])", re.IGNORECASE)
_ANOTHER = re.compile(r"\banother(?=\s(?:in|at|on|near|was|died)\b|[.,;)]|$)")
# "A soldier from Chad was killed and four others wounded": a verb stands between the two.
_WORD = r"\s(?!(?:was|were|is|are|has|have|had|died|killed|wounded|injured|shot)\b)[\w'\u2019.-]{1,30}"
_JOIN = re.compile(
    rf"(?:\s(?:of|from|in)(?:{_WORD}){{1,5}})?"
    r"\s?(?:,\sand|,\sas well as|,\salong with|,|and|as well as|along with|plus|&)\s$",
    re.IGNORECASE,
)
_LISTED = re.compile(rf"(?:\s(?:of|from|in)(?:{_WORD}){{1,5}})?\s?(?:,|and\b|as well as|along with|plus|&)")
_INCLUDED = re.compile(
    r"\b(?:including|among (?:them|whom)|most of them|of whom|of which|mostly)(?:\s[\w-]{1,20}){0,3}\s$"
    r"|,\sone of (?:them|whom)\s$",
    re.IGNORECASE,
)
# "64 villagers, 30 of them children".
_OF_THEM = re.compile(r"(?:about |around |some |at least )?[\w-]+(?: [\w-]+)? of (?:them|whom|which)\b", re.IGNORECASE)
# "89 people, 31 women and five children among them".
AMONG_THEM = re.compile(r"(?:\sand\s[\w-]{1,20}(?:\s[\w-]{1,20}){0,2})?\samong (?:them|the (?:dead|victims))\b")
# "Killed 12 people and another 30 were injured": what is done to the second is told by a verb of its own.
_DONE_TO = re.compile(r"(?:kill(?:ed|ing|s)?|wound(?:ed|ing|s)?|injur(?:ed|ing|es)|leaving|left)\s$", re.IGNORECASE)
_OWN_VERB = re.compile(
    r"(?:\sothers?)?\s(?:were|was|are|is|have|had|has|remain(?:s|ed)?|sustained|suffered)\b", re.IGNORECASE
)
# "Killed seven civilians in Djibo, and 600 people fled": a verb that says what the second did.
_DID = re.compile(
    r"(?:\sothers?)?(?:\s(?:also|then|later|have|had|has))?\s(?:fled|left|escaped|ran|went|crossed|sought|gathered|took"
    r"|abandoned|moved|joined|came|lived?|needed?|face[ds]?|attended|lost|managed|tried|began|protested|marched"
    r"|displaced|fleeing|surrendered|returned|arrived|demanded)\b",
    re.IGNORECASE,
)
_HAD_BEEN = re.compile(r"\b(?:were|was|been|being)\s(?:\w+ly\s)?$", re.IGNORECASE)
# "4 soldiers, 9 rebels dead": a list without "and", as headlines and notes have it.
_FATE = re.compile(r"\s(?:(?:reported(?:ly)?|confirmed|feared)\s)?(?:dead|killed|slain|KIA|wounded|injured|hurt|WIA)\b")
_OF_NOTES = ("KIA", "WIA")
_WHOSE = r"(?:\s(?:of|from|in)(?:\s[\w'\u2019.-]{1,30}){1,4})?"
_AND = re.compile(rf"{_WHOSE}\sand\s")
_SAID = re.compile(rf"{_WHOSE}\s(?:said|told|says?|reported that|confirmed that)\b")
_REACH = 120
# "60 fighters on both sides were killed": counts nobody.
_SIDES = frozenset({"side", "party", "camp", "front", "end"})
_NOT_ONE_PERSON = frozenset(
    ("dead", "people", "other", "police", "troops", "personnel", "militia", "family", "staff", "crew")
)


def groups_of(text: str, figures: Sequence[Figure]) -> list[Group]:
    """The counted groups of a sentence, neighbours added up, those after "including" left out."""
    groups: list[Group] = []
    included = -1
    for item in _counted(text, figures):
        if groups and item.start < groups[-1].end:
            continue
        since = max(groups[-1].end if groups else 0, item.start - 60)
        part = included >= 0 and item.start - included < 40 and _JOIN.match(text[included : item.start])
        among = groups and text[since : item.start].endswith(", ") and AMONG_THEM.match(text, item.end)
        of_them = bool(groups) and _OF_THEM.match(text, item.start) and not _fell_of_them(text, item)
        if part or among or _INCLUDED.search(text, since, item.start) or of_them:
            included = item.end
        elif groups and _addable(groups[-1], item) and _joined(text, groups[-1], item):
            groups[-1] = _sum(groups[-1], item)
        else:
            groups.append(item)
    return groups


def _fell_of_them(text: str, item: Group) -> bool:
    """ "Opened fire on a group of farmers, killing three of them", "... and three of them were killed"."""
    return _DONE_TO.search(text, max(0, item.start - 12), item.start) is not None or (
        _FELL.match(text, item.end) is not None
    )


_FELL = re.compile(r"\s(?:died|(?:was|were|have been|had been) (?:killed|shot|wounded|injured))\b")


def _counted(text: str, figures: Sequence[Figure]) -> list[Group]:
    counted = [
        Group(figure.start, max(figure.noun_end, figure.end), figure.low, figure.high, figure.noun)
        for figure in figures
        if figure.kind == "number" and not (figure.text.lower() == "both" and singular(figure.noun) in _SIDES)
    ]
    taken = {figure.start for figure in figures}
    for match in _ARTICLE.finditer(text):
        if match.start() in taken or (noun := head(text, match.end())) is None:
            continue
        word = text[noun[0] : noun[1]]
        if is_person(word) and singular(word) == word.lower() and word.lower() not in _NOT_ONE_PERSON:
            counted.append(Group(match.start(), noun[1], 1, 1, word))
    counted += [Group(*match.span(), 1, 1, "") for match in _ANOTHER.finditer(text)]
    return _without_speakers(text, sorted(counted, key=lambda group: group.start))


def _without_speakers(text: str, counted: list[Group]) -> list[Group]:
    """The groups less those who tell it: "killed 12 soldiers, two sources and a local official said"."""
    kept: list[Group] = []
    spoken = -1
    for group in reversed(counted):
        together = spoken >= 0 and _AND.fullmatch(text, group.end, spoken) is not None
        if together or _SAID.match(text, group.end):
            spoken = group.start
        else:
            kept.append(group)
    return kept[::-1]


def _joined(text: str, left: Group, right: Group) -> bool:
    """True when "and" ties two groups, or a comma within a list that goes on: "two guards, a cook and a nurse"."""
    between = text[left.end : right.start]
    if text[left.start : left.end].endswith(_OF_NOTES) or text[right.start : right.end].endswith(_OF_NOTES):
        return False  # "3 guards KIA, 5 WIA"
    if not _JOIN.match(between) or _is_told_by_its_own_verb(text, left, right):
        return False
    if not between.rstrip().endswith(",") or _LISTED.match(text, right.end) is not None:
        return True
    people = bool(left.noun and right.noun) and is_person(left.noun) and is_person(right.noun)
    return people and between == ", " and _FATE.match(text, right.end) is not None


def _is_told_by_its_own_verb(text: str, left: Group, right: Group) -> bool:
    """ "Killed 12 people and another 30 were injured": the first is an object, the second a subject."""
    if _DID.match(text, right.end):
        return True
    done = _DONE_TO.search(text, max(0, left.start - 12), left.start)
    if done is None or _HAD_BEEN.search(text, max(0, done.start() - 16), done.start()):
        return False
    return _OWN_VERB.match(text, right.end) is not None


def _addable(left: Group, right: Group) -> bool:
    return (
        right.start - left.end < _REACH
        and singular(left.noun) not in _CASUALTY_NOUNS
        and singular(right.noun) not in _CASUALTY_NOUNS
    )


def _sum(left: Group, right: Group) -> Group:
    low = left.low + right.low if left.low is not None and right.low is not None else None
    high = left.high + right.high if left.high is not None and right.high is not None else None
    return Group(left.start, right.end, low, high, left.noun)
