"""From a match of the grammar to a feast: fixed ones are days, others move with Easter.

Belongs here: the names of feasts. Does not: when Easter is (`calendar`).
"""

from __future__ import annotations

import re

from .matched import Match
from .model import Day, MovableFeast, Unbounded

_FIXED_FEASTS = {
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new years eve": (12, 31),
    "new years day": (1, 1),
}


_FROM_EASTER = {
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter saturday": -1,
    "easter eve": -1,
    "easter": 0,
    "easter sunday": 0,
    "easter day": 0,
    "easter monday": 1,
}


def feast(m: Match) -> Unbounded | None:
    """ "Christmas Eve 2011", "Easter Sunday", "New Year's Day"."""
    name = re.sub(r"\W+s ", "s ", m.word("feast"))
    if name in _FIXED_FEASTS:
        return Day(*_FIXED_FEASTS[name], m.year)
    return MovableFeast(_FROM_EASTER[name], m.year) if name in _FROM_EASTER else None
