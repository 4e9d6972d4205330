"""Clauses that share the day and the place of another: "shot men leaving a mosque", "killed when a mine went off".

Belongs here: parts of one occurrence, what is told together, the clause that a clause stands in.
Does not: which date a trigger takes (`own_dates`), dates of something else (`other_days`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.analysis import Analysis
from transforms.coding.when.clause_dates import SAYING, in_clause
from transforms.dates.model import DateMention
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

ANNOUNCING = frozenset({"announce", "declare", "proclaim", "unveil"})
ISSUING = frozenset(
    "post publish release issue broadcast upload circulate air distribute date sign record carry"
    " pack load rig lade hide conceal plant fix attach strap fill lead back accompany escort".split()
)
_OCCURRING = frozenset(
    "take occur happen come begin start break erupt commence kill injure wound hit rock target leave".split()
)


def modifying(analysis: Analysis, clause: Clause) -> list[Clause]:
    """Clauses that qualify an argument and share the time and place of the whole.

    "Shot at men leaving a mosque in May", "swore allegiance in a video posted in May"; a participle
    that tells of an earlier deed ("freed hostages seized in May") has its own.
    """
    return [
        inner
        for inner in analysis.clauses
        if inner.governor is clause
        and inner.relation == "relative"
        and (inner.verb.form == "gerund" or (inner.verb.form == "participle" and inner.verb.lemma in ISSUING))
    ]


_AT_ONCE = ("when", "as", "while")


def at_once(analysis: Analysis, clause: Clause, subordinators: Sequence[str] = _AT_ONCE) -> list[Clause]:
    """Clauses that tell what happened at the same moment: "shot him as he left the mosque on 3 May"."""
    return [
        inner
        for inner in analysis.clauses
        if inner.governor is clause and inner.relation == "adverbial" and inner.subordinator in subordinators
    ]


def closing_together(analysis: Analysis, clause: Clause) -> list[Clause]:
    """A coordinated clause whose last phrases hold for both: "a guard was killed and two were hurt in Gao on 3 May"."""
    if any(noun.start > clause.verb.start for _, noun in clause.phrases):
        return []
    return [
        inner
        for inner in analysis.clauses
        if inner.governor is clause
        and inner.relation == "coordinate"
        and inner.start <= clause.end + 1
        and (inner.verb.past, inner.verb.perfect) == (clause.verb.past, clause.verb.perfect)
    ]


def is_told_by_saying(clause: Clause) -> bool:
    """ "Said that X fled"; but "was reported to have fled", which is told of one time."""
    finite = clause.relation == "complement" and clause.verb.form == "finite"
    return finite and clause.governor is not None and clause.governor.verb.lemma in SAYING


def told_beside(analysis: Analysis, clause: Clause) -> list[DateMention]:
    """The dates of what is told along with a clause: at what moment it happened, and what came of what."""
    occasions = at_once(analysis, clause, ("when", "as", "while", "after"))
    beside = [*modifying(analysis, clause), *occasions, *closing_together(analysis, clause)]
    return [m for inner in beside for m in in_clause(analysis, inner) if not opens_second(analysis, inner, m)]


def above(analysis: Analysis, clause: Clause) -> Clause | None:
    """The clause that a clause stands in: of a participle beside a noun the one the noun is part of.

    "Said on Wednesday that a bomb planted by X killed 12 on 3 May": it was planted for what it did.
    """
    if clause.relation == "relative" and clause.verb.form == "participle":
        for host in analysis.clauses:
            if host is not clause and any(a is b for a in host.subjects for b in (*clause.modifies, *clause.subjects)):
                return host
    return clause.governor


def opens_second(analysis: Analysis, clause: Clause, mention: DateMention) -> bool:
    """ "His deputy took over, and in 2010 they freed 700 inmates": what comes second begins with its own date."""
    return clause.relation == "coordinate" and mention.start < analysis.tokens[clause.verb.start].start


def led_to(analysis: Analysis, clause: Clause) -> list[Clause]:
    """What the doer of a participle was trying to do: "shot men trying to cross the river on 3 May"."""
    return [inner for inner in analysis.clauses if inner.governor is clause and inner.verb.form == "infinitive"]


def of_occurrence(analysis: Analysis, noun: Group) -> list[Clause]:
    """The clauses that say when and where: "the raid took place in the capital, Kidal, on 3 May".

    Or who did it: "died on Tuesday of wounds from a raid carried out by the army a week ago".
    """
    return [clause for clause in analysis.clauses if any(s is noun for s in clause.subjects) and _tells_of_it(clause)]


def _tells_of_it(clause: Clause) -> bool:
    done = clause.verb.voice == "passive" and clause.verb.form == "participle" and clause.verb.lemma in _DOING
    return done or clause.verb.lemma in _OCCURRING


_DOING = frozenset("carry stage mount conduct perpetrate execute commit".split())
