"""Hours of a day that was told before: "at dusk", "in the afternoon", "minutes later".

Belongs here: whether a sentence tells such an hour. Does not: which day it is of (`dating`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis

_CLOCK_DIGITS = 5
_HOURS = frozenset("dawn dusk noon midday midnight nightfall sunset sunrise daybreak".split())
_PARTS_OF_DAY = frozenset("morning afternoon evening".split())
_SOON = frozenset("minutes moments seconds shortly soon".split())
_CLOCK = frozenset("am pm a.m p.m a.m. p.m. hrs hours o'clock".split())


def says_the_hour(analysis: Analysis) -> bool:
    """Whether a sentence tells the time of a day told before: "at dusk", "in the afternoon", "minutes later"."""
    lower = [token.lower for token in analysis.tokens]
    for first, second, third in zip(lower, lower[1:], [*lower[2:], ""], strict=False):
        if first in ("at", "before", "after", "by") and second in _HOURS:
            return True
        if first in ("in", "during") and second == "the" and third in _PARTS_OF_DAY:
            return True
        if first in _SOON and second in ("later", "after", "afterwards", "afterward"):
            return True
        if second in _CLOCK and first[:1].isdigit() and len(first) <= _CLOCK_DIGITS:
            return True
    return False
