"""The places with which a sentence or a note opens, and which hold for all that follows.

Belongs here: "In Gao, ...", "Gao, 3 May: ...". Does not: places of clauses (`spots`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.grammar.reasons import answered

# The first words of a sentence, where a place holds for all that follows.
_OPENING = 6


def opening_places(analysis: Analysis) -> list[PlacedMention]:
    """The place with which a sentence opens, for all that follows: no place of a clause before the main one."""
    first_verb = min((clause.verb.start for clause in analysis.clauses), default=len(analysis.tokens))
    opening = [m for m in analysis.places if m.locative and m.start <= min(_OPENING, first_verb)]
    before = answered(analysis.groups)
    opening = [m for m in opening if not any(a <= m.start < b for a, b in before)]
    return opening or _in_heading(analysis)


def _in_heading(analysis: Analysis) -> list[PlacedMention]:
    """The place of a note's heading: "Gao, 3 May: gunmen killed two officers"."""
    kinds = [group.kind for group in analysis.groups[:_OPENING]]
    end = kinds.index(":") if ":" in kinds else 0
    if "DATE" not in kinds[:end] or not set(kinds[:end]) <= {"NP", "DATE", ",", "IN", "(", ")"}:
        return []
    tokens = analysis.tokens
    heading = [m for m in analysis.places if m.end <= analysis.groups[end].start]
    return [m for m in heading if tokens[m.end].text not in "-–"]  # "the Kabul-Kandahar highway" is not Kabul
