"""Dates that a sentence gives by the way: of what somebody had done before, or would do.

Belongs here: which dates of asides leave the story where it was. Does not: where the story stands (`timeline`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.when.clause_dates import holds, innermost, looks_back
from transforms.dates.model import DateMention
from transforms.grammar.clauses import Clause


def is_of_what_had_been(analysis: Analysis, mention: DateMention) -> bool:
    """ "In October 2020 it freed X, who had been abducted in March": before the day that the sentence has given."""
    inner = innermost(analysis, mention)
    return inner is not None and inner.relation == "relative" and looks_back(analysis, inner)


def is_beside_the_story(analysis: Analysis, mention: DateMention) -> bool:
    """Whether the only date of a sentence is that of what somebody had done, would do or did by the way.

    "Beside him sat X, who would be killed in 2019", "the State Department, which listed it in May, offers".
    """
    inner = innermost(analysis, mention)
    if inner is None or inner.relation != "relative" or inner.verb.form != "finite":
        return False
    if analysis.groups[inner.start].lemma == "that":
        return False  # "blames it for a bombing that killed four on 16 November": what the sentence is about
    above = inner.governor
    return inner.verb.modal == "would" or (
        above is not None and above.verb.form == "finite" and not above.verb.past and not above.verb.perfect
    )


def is_aside(analysis: Analysis, mention: DateMention, dated_before: bool, is_report: bool) -> bool:
    """A date in a relative clause, or in a look back from a paragraph's own dates, does not move it on.

    A dated report (`is_report`) that sums up in the present perfect stays in its own days: "has raided Gao in 2013".
    """

    def is_off(clause: Clause) -> bool:
        back = looks_back(analysis, clause)
        return clause.relation == "relative" or (
            back if dated_before else is_report and clause.verb.perfect and not back
        )

    return any(holds(analysis, clause, mention) and is_off(clause) for clause in analysis.clauses)


def is_of_main(analysis: Analysis, mention: DateMention) -> bool:
    """Whether a date that opens a stretch belongs to the main verb: "Musa Keita has led the group since 2018"."""
    inner = innermost(analysis, mention)
    since = inner is not None and inner.relation == "main" and inner.verb.form == "finite"
    return since and not mention.premodifier
