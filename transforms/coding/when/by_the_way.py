"""Dates that a sentence gives by the way: of what somebody had done before, or would do.

Belongs here: which dates of asides leave the story where it was. Does not: where the story stands (`timeline`).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from transforms.coding.analysis import Analysis
from transforms.coding.when.clause_dates import SAYING, holds, innermost, looks_back
from transforms.dates.model import DateMention, Day, Interval, Month
from transforms.dates.resolution import resolve
from transforms.grammar.clauses import Clause


def is_of_what_had_been(analysis: Analysis, mention: DateMention) -> bool:
    """ "In October 2020 it freed X, who had been abducted in March": before the day that the sentence has given."""
    inner = innermost(analysis, mention)
    return inner is not None and inner.relation == "relative" and looks_back(analysis, inner)


def had_been(analysis: Analysis, mention: DateMention) -> bool:
    """ "A report of February stated that X had been arrested in October": before the day that the text has come to."""
    inner = innermost(analysis, mention)
    return inner is not None and looks_back(analysis, inner)


def is_beside_the_story(analysis: Analysis, mention: DateMention) -> bool:
    """Whether the only date of a sentence is that of what somebody had done, would do or did by the way.

    "Beside him sat X, who would be killed in 2019", "the State Department, which listed it in May, offers".
    """
    inner = innermost(analysis, mention)
    if inner is not None and inner.verb.form == "gerund" and inner.governor is not None:
        return inner.governor.verb.lemma in _ACCUSING  # "one was accused of killing a trader last month"
    if inner is None or inner.relation != "relative" or inner.verb.form != "finite":
        return False
    if analysis.groups[inner.start].lemma == "that":
        return False  # "blames it for a bombing that killed four on 16 November": what the sentence is about
    above = inner.governor
    return inner.verb.modal == "would" or (
        above is not None and above.verb.form == "finite" and not above.verb.past and not above.verb.perfect
    )


_ACCUSING = frozenset({"accuse", "suspect", "blame", "want", "convict", "charge"})


def is_aside(analysis: Analysis, mention: DateMention, dated_before: bool, is_report: bool) -> bool:
    """A date in a relative clause, or in a look back from a paragraph's own dates, does not move it on.

    A dated report (`is_report`) that sums up in the present perfect stays in its own days: "has raided Gao in 2013".
    """

    def is_off(clause: Clause) -> bool:
        back = looks_back(analysis, clause)
        return (clause.relation == "relative" and not _stands_before(analysis, clause, mention)) or (
            back if dated_before else is_report and clause.verb.perfect and not back
        )

    return any(holds(analysis, clause, mention) and is_off(clause) for clause in analysis.clauses)


def _stands_before(analysis: Analysis, relative: Clause, mention: DateMention) -> bool:
    """ "In May 2014 the faction led by Musa Keita left": the date stands before what the clause modifies."""
    about = relative.modifies or relative.subjects
    return bool(about) and mention.end <= analysis.tokens[about[0].start].start


def is_of_main(analysis: Analysis, mention: DateMention) -> bool:
    """Whether a date that opens a stretch belongs to the main verb: "Musa Keita has led the group since 2018"."""
    inner = innermost(analysis, mention)
    since = inner is not None and inner.relation == "main" and inner.verb.form == "finite"
    return since and not mention.premodifier


def is_of_today(analysis: Analysis, mention: DateMention) -> bool:
    """ "This month, on 6 June", "an officer said in July, there are fewer than 500": counted back from publication."""
    before = [m for m in analysis.dates if m.end <= mention.start]
    running = any(m.text.lower() in _RUNNING for m in before)
    inner = innermost(analysis, mention)
    said = inner is not None and inner.verb.lemma in SAYING
    told = [c for c in analysis.clauses if c is not inner and c.relation == "main" and c.verb.form == "finite"]
    now = said and bool(told) and not any(c.verb.past or c.verb.perfect or c.verb.modal for c in told)
    return running or now


_RUNNING = frozenset({"this month", "this year", "this week"})


def opens_sentence(mention: DateMention) -> bool:
    """ "On 16 June, ...": the story's next day."""
    return mention.start <= len("On ")


def moved_on(expression: Day | Month, told: Interval | None, published: date | None) -> Day | Month:
    """A day that opens a sentence, of the next year where it lies back in the one told: "in October. On 16 June"."""
    if told is None or told.start is None or told.precision not in ("day", "month") or expression.deixis:
        return expression
    back = resolve(expression, published, "day", None, told).date_start
    next_year = replace(expression, deixis="following")
    on = resolve(next_year, published, "day", None, told).date_end
    far = back is not None and (told.start - back).days > _FAR_BACK
    return next_year if far and on is not None and published is not None and on <= published else expression


_FAR_BACK = 60


def looked_back_on(expression: Month, told: Interval | None, published: date | None, before: bool) -> Month:
    """The month of "the May memorandum", of what `before` had been: the last May before the day told.

    "That December it reported ...; its July note added": a note of no later month of the year may be of the next.
    """
    here = resolve(replace(expression, deixis="that"), published, "day", None, told).date_start
    now = (told.end or told.start) if told is not None else None
    if here is not None and now is not None and here > now:
        return replace(expression, deixis="previous")
    return replace(expression, deixis="that") if before else expression
