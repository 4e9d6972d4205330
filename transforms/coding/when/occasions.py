"""Dates of what a sentence opens with: "After three bombings in Kampala in October, Uganda sent troops ...".

Belongs here: phrases that tell what came before. Does not: dates of clauses (`clause_dates`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.dates.model import DateMention


def is_of_what_preceded(analysis: Analysis, mention: DateMention) -> bool:
    """ "After three bombings in Kampala in October, Uganda sent troops on 30 November": the date of the bombings."""
    k = next((k for k, g in enumerate(analysis.groups) if analysis.date_groups.get(g.start) is mention), 0) - 1
    while k > 0 and analysis.groups[k].kind in ("IN", "NP", "DATE") and analysis.groups[k].lemma not in _FOLLOWING:
        k -= 1
    following = analysis.groups[k].lemma in _FOLLOWING and (k == 0 or analysis.groups[k - 1].kind == ",")
    return following and analysis.groups[k + 1].kind == "NP" and analysis.groups[k].kind in ("IN", "SUB", "VG")


_FOLLOWING = frozenset({"after", "following", "despite", "since"})
