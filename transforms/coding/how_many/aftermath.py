"""How many died, told apart from the attack they died in: "Eleven worshippers died", two sentences on.

Belongs here: counts of killed that no coded clause of their sentence holds, and the attack they belong to.
Does not: counts in an attack's own clauses (`casualties`), sentences that name it again (`retelling`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.how_many.casualties import is_vague, reach
from transforms.figures import Casualty

_REACH = 2
# A toll of more than one occasion, or of another.
_OTHER_TOLL = re.compile(
    r"\b(?:since|so far|years?|months?|decades?|weeks?|wars?|conflict|insurgency|uprising|campaign"
    r"|previous|earlier|ago|in all|altogether|overall|separate(?:ly)?|elsewhere|meanwhile"
    r"|another(?! (?:\d|was|were|person|one|two|three|four|five|six|seven|eight|nine|ten|dozen))"
    r"|also|if|den(?:y|ied|ies))\b",
    re.IGNORECASE,
)
# Of more than one occasion too, unless that is what the sentence itself tells of: "three died in clashes".
_OCCASIONS = re.compile(r"\b(?:attacks|clashes)\b", re.IGNORECASE)
# In the words about the dead themselves: "would have killed ten", "no one of the ten died".
_UNREAL = re.compile(r"\b(?:would|could|not|no|nor|never)\b", re.IGNORECASE)
_EDGE = re.compile(r"[,;:\u2013\u2014]|\s(?:and|but|while|although)\s")


def count_aftermath(
    analysis: Analysis, coded: Sequence[Draft], rejected: Sequence[Draft], earlier: Sequence[Draft]
) -> None:
    """Give the last attack told of, if it has no dead yet, the dead of a sentence that none of its attacks counts."""
    free = [c for c in analysis.casualties() if c.kind == "killed" and c.low is not None]
    here = [d for d in coded if d.event_table == "attacks"]
    attacks = here + [d for d in rejected if d.event_table == "attacks" and not _lacks_an_argument(d)]
    free = [c for c in free if not any(_holds(d, c) for d in attacks)]
    if not free or len(free) > 2 or any(is_vague(analysis, c) for c in free):
        return
    text = analysis.sentence.text
    unreal = any(_UNREAL.search(text, *_clause_of(text, c)) for c in free)
    if unreal or _OTHER_TOLL.search(text) or (not here and _OCCASIONS.search(text)):
        return
    candidate = _candidate(analysis, here, earlier, free)
    if candidate is None or candidate.fatalities != (None, None) or candidate.status == "foiled":
        return
    highs = [c.high for c in free]
    candidate.fatalities = (
        sum(c.low or 0 for c in free),
        None if None in highs else sum(high or 0 for high in highs),
    )


def _lacks_an_argument(draft: Draft) -> bool:
    """Rejected for what it leaves unsaid, not for what it says: "eleven died", of what the sentence before tells."""
    reason = draft.reason or ""
    rising = draft.event_type == "offensive"  # "the toll has risen to 31"
    return reason.startswith("no ") or reason == "generic" or rising


def _clause_of(text: str, casualty: Casualty) -> tuple[int, int]:
    """The stretch of a sentence between the marks and conjunctions around the dead."""
    before = [m.end() for m in _EDGE.finditer(text, 0, casualty.start)]
    after = _EDGE.search(text, casualty.end)
    return (before[-1] if before else 0), (after.start() if after else len(text))


def _candidate(
    analysis: Analysis, here: Sequence[Draft], earlier: Sequence[Draft], dead: Sequence[Casualty]
) -> Draft | None:
    """The one attack of this sentence, else the last of those before it."""
    if here:
        told = [d for d in here if d.refers_to not in here]  # "was hit by a mine; one died and four were wounded"
        return told[0] if len(told) == 1 else None
    for draft in reversed(earlier):
        if draft.event_table == "attacks":
            distance = analysis.sentence.ordinal - draft.analysis.sentence.ordinal
            near = distance <= _REACH and draft.scope == "incident"
            return draft if near and not _on_another_day(analysis, draft, dead) else None
    return None


def _on_another_day(analysis: Analysis, draft: Draft, dead: Sequence[Casualty]) -> bool:
    """The dead have a date of their own; that of the words that tell it is none: "ten died, he said on Friday"."""
    if draft.analysis is analysis:
        return False
    stretches = [_clause_of(analysis.sentence.text, c) for c in dead]
    return any(start <= d.start < end for d in analysis.dates for start, end in stretches)


def _holds(draft: Draft, casualty: Casualty) -> bool:
    start, end = reach(draft)
    return start <= casualty.counted[0] < end
