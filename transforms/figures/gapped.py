"""Counts whose verb is left out: "six people were killed in Gao and two in Menaka".

Belongs here: the second figure of such a sentence, and those who died with others.
Does not: figures with a verb of their own (`casualties`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from .groups import Group
from .nouns import is_person

_REACH = 60
_FAR = 150
_FIRST_PLACE = re.compile(r"\s(?:in|at|near)\s[^\W\d_a-z][^,.;:]{1,40}?,?\sand\s$")
# "Six attackers died along with four guards", but "three were killed along with their horses".
_WITH = re.compile(r"\s(?:,\s)?(?:along|together) with(?:\s(?:his|her|their|the))?\s$")
# "Was killed with two bodyguards", but "was killed with five others wounded".
_SIMPLY_WITH = re.compile(r"\swith(?:\s(?:his|her|their|the))?\s$")
_BEFORE_FATE = re.compile(r"(?:\s\w+)?\s(?:wounded|injured|hurt|missing|captured|killed|dead)\b")
_NEXT_PLACE = re.compile(r"\s(?:more\s|others?\s)?(?:in|at|near)\s(?:the\s(?:town|village|city)\sof\s)?[^\W\d_a-z]")

# "And seven in Mandera were wounded": a verb of their own.
_OWN_VERB = re.compile(r"[\w'’ -]{0,40}?\s(?:was|were|is|are|has|have|had|got)\b")


def elsewhere(text: str, at: int, groups: Sequence[Group], starts: Sequence[int]) -> Group | None:
    """The number that shares the verb ending at `at` and tells of another place; `starts` are those of `groups`."""
    following = bisect_left(starts, at)
    group = groups[following] if following < len(groups) else None
    if group is None or group.noun or group.start - at >= _REACH:
        return None
    place = _NEXT_PLACE.match(text, group.end) if _FIRST_PLACE.fullmatch(text, at, group.start) else None
    return group if place is not None and not _OWN_VERB.match(text, place.end()) else None


# "Killed X, its emir, in May 2019 with ten of his men"; not those he was travelling with.
_BESIDE_HIM = re.compile(
    r"(?:,|\d{4}|\b[^\W\d_a-z][\w'’-]+)\s(?:along\s|together\s)?with\s(?P<his>(?:his|her|their)\s)?$"
)
_OF_HIS = re.compile(r"(?:about |some |at least )?[\w-]+ of (?:his|her|its|their) [\w-]+\b", re.IGNORECASE)


def beside_him(text: str, at: int, groups: Sequence[Group], starts: Sequence[int]) -> Group | None:
    """The ten of "killed X with ten of his men", after a verb of killing ending at `at` whose object is a name."""
    following = bisect_left(starts, at)
    group = groups[following] if following < len(groups) else None
    if group is None or group.start - at > _FAR or not text[at : at + 2].strip()[:1].isupper():
        return None
    beside = _BESIDE_HIM.search(text, at, group.start)
    told = beside is not None and (_OF_HIS.match(text, group.start) or (beside["his"] and is_person(group.noun)))
    return group if told and ";" not in text[at : group.start] else None


def died_with(text: str, at: int, groups: Sequence[Group], starts: Sequence[int]) -> Group | None:
    """The four guards of "six attackers died along with four guards", after a verb ending at `at`."""
    following = bisect_left(starts, at)
    group = groups[following] if following < len(groups) else None
    people = group is not None and (is_person(group.noun) or group.noun in ("", "others", "other"))
    if group is None or not people:
        return None
    simply = _SIMPLY_WITH.fullmatch(text, at, group.start) and not _BEFORE_FATE.match(text, group.end)
    return group if simply or _WITH.fullmatch(text, at, group.start) else None
