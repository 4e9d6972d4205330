"""The dead told by a noun: "the deaths of five", "the toll rose to 12", "claimed nine lives", "six bodies were found".

Belongs here: nouns of death and what they count. Does not: verbs of killing and dying (`casualties`).
"""

from __future__ import annotations

import re

from .groups import DEATH_NOUNS, Group
from .nouns import is_person, singular

_NOUN_BEFORE = re.compile(
    r"\b(?:(?P<toll>(?:death )?toll(?:, [^,;.]{1,40},)?(?:\s[\w'\u2019-]{1,20}){0,16}"
    r"|death count(?:\s[\w'\u2019-]{1,20}){0,4}"
    r"|(?:number of (?:dead|deaths|fatalities)|(?:put|puts|putting) the (?:dead|deaths|number killed)) (?:at|to)"
    r"|number (?:of (?:the )?(?:dead|deaths|fatalities|[\w-]{2,20} killed)|killed)(?:\s[\w'\u2019-]{1,20}){0,16}"
    r"\s(?:at|to))"
    r"|(?P<of>(?:deaths?|killings?|murders?|massacre|slaughter|executions?|beheadings?|assassinations?"
    r"|slaying) of"
    r"|kill(?:ed|ing|s)?(?: its| the| their| all its)? (?:entire )?crew of"
    r"|claim(?:ed|ing)(?: the lives of)?|cost(?:ing)? the lives of|took the lives of"
    r"|taking the lives of)|(?P<label>(?:^|[\s(])(?:killed|dead|deaths|fatalities|KIA)\s?[:=]))\s?$",
    re.IGNORECASE,
)
_LIVES = re.compile(
    r"\b(?:claim(?:ed|ing|s)?|cost(?:ing|s)?(?: of)?|took|tak(?:ing|es|en)|with the loss of|gave|giving)\s$",
    re.IGNORECASE,
)
_THEIR_LIVES = re.compile(
    r"\s(?:(?:of\s)?(?:its|their|his)\s[\w-]{1,20}\s)?(?:their lives|his life|her life)\b", re.IGNORECASE
)
_LOST = re.compile(r"\b(?:lost|losing)\s(?:only\s|just\s)?$", re.IGNORECASE)
_REMAINS_OF = re.compile(r"\b(?:bodies|corpses) of\s$", re.IGNORECASE)
_FOUND = re.compile(r"\b(?:found|count(?:ed|s)|recover(?:ed|s)|discover(?:ed|s)|retriev(?:ed|es))\b", re.IGNORECASE)
_GRAVE = re.compile(r"\bgraves?\b", re.IGNORECASE)


def told_by_noun(text: str, group: Group) -> tuple[int, int] | None:
    """The span of "the deaths of", "death toll rose to", "claimed ... lives" or "... deaths"."""
    noun = singular(group.noun)
    if noun in DEATH_NOUNS:
        return group.start, group.end
    if noun in ("life", "live"):
        verb = _LIVES.search(text, max(0, group.start - 18), group.start)
        return (verb.start(), group.end) if verb else None
    if noun in ("body", "corpse") or _REMAINS_OF.search(text, max(0, group.start - 12), group.start):
        return _found_dead(text, group)
    if lives := _THEIR_LIVES.match(text, group.end):
        return group.start, lives.end()
    lost = _LOST.search(text, max(0, group.start - 14), group.start)
    if lost and (is_person(group.noun) or not group.noun):
        return lost.start(), group.end
    match = _NOUN_BEFORE.search(text, max(0, group.start - 150), group.start)
    if match is None:
        return None
    claimed = (match.group("of") or "").lower().startswith("claim")
    return None if claimed and not is_person(group.noun) else (match.start(), group.end)


def _found_dead(text: str, group: Group) -> tuple[int, int] | None:
    """The span of "counted nine corpses", "the bodies of five villagers were found"; no graves, no exchanges."""
    if _GRAVE.search(text):
        return None
    before = _FOUND.search(text, max(0, group.start - 40), group.start)
    after = _FOUND.search(text, group.end, min(len(text), group.end + 40))
    if before is None and after is None:
        return None
    return (before.start() if before else group.start), (after.end() if after and not before else group.end)
