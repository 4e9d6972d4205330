"""What a text tells ahead of its story: "who would be killed in 2019" did happen.

Belongs here: when "would" is no hypothesis. Does not: other modals (`clause_realis`).
"""

from __future__ import annotations

import re

from transforms.coding.analysis import Analysis
from transforms.coding.when.clause_dates import in_clause
from transforms.grammar.clauses import Clause

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# "They planned a vote that would be held in 2019": nobody says that it was.
_PLANNING = frozenset("plan agree decide propose announce schedule expect promise hope want sign approve".split())


def is_future_in_the_past(analysis: Analysis, clause: Clause) -> bool:
    """ "Would later lead" looks ahead from the past and did happen; "would attack if" did not."""
    between = {t.lower for t in analysis.tokens[clause.verb.start : clause.verb.end]}
    if between & {"later", "eventually", "soon", "subsequently", "ultimately"}:
        return True
    told = clause.relation == "relative" and not clause.verb.perfect  # "who would be killed in February 2019"
    above = clause.governor
    past = above is None or above.verb.form != "finite" or (above.verb.past and above.verb.lemma not in _PLANNING)
    return told and past and any(_YEAR.search(m.text) or "later" in m.text.lower() for m in in_clause(analysis, clause))
