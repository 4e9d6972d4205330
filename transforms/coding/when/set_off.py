"""Dates of what is said beside a clause: of a name, between commas, of the stretch that something is the first of.

Belongs here: which dates among the words of a clause are not its own. Does not: those that are (`clause_dates`), dates
that leave the story where it was (`by_the_way`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.dates.model import DateMention
from transforms.grammar import words
from transforms.grammar.clauses import Clause


def is_of_what_was_so(analysis: Analysis, mention: DateMention) -> bool:
    """ "When X, by then its spokesman, granted as much": what one was by then dates no deed."""
    set_off = analysis.sentence.text[: mention.start].rstrip().endswith(",")
    return set_off and mention.text.lower() in ("by then", "by that time")


def is_of_aside(analysis: Analysis, mention: DateMention) -> bool:
    """ "Retook Gwoza, the group's capital since August 2014, on 27 March": the date of what a name is called."""
    k = next((k for k, g in enumerate(analysis.groups) if analysis.date_groups.get(g.start) is mention), 0)
    while k > 0 and analysis.groups[k].kind in ("IN", "DATE"):
        k -= 1
    while k > 1 and analysis.groups[k].kind == "NP" and analysis.groups[k - 1].lemma == "of":
        k -= 2  # "a veteran of the rebellion of the 1990s"
    noun = analysis.groups[k]
    return noun.kind == "NP" and any(noun is aside for group in analysis.groups for aside in group.appositions)


def is_of_a_text(analysis: Analysis, mention: DateMention) -> bool:
    """ "According to Monday's issue of the paper": the day that a text came out."""
    holding = (g for g in analysis.groups if g.kind == "NP" and analysis.tokens[g.start].start <= mention.start)
    noun = next((g for g in holding if mention.end < analysis.tokens[g.end - 1].end), None)
    return noun is not None and noun.lemma in words.TEXTS


def is_of_a_part(analysis: Analysis, mention: DateMention) -> bool:
    """ "Has killed a dozen, including three at Gao in 2018": the date of some of them."""
    before = [g for g in analysis.groups if analysis.tokens[g.start].start < mention.start]
    opener = next((k for k in range(len(before) - 1, 0, -1) if before[k].lemma == "including"), 0)
    if not opener or before[opener - 1].kind != "," or opener + 1 == len(before):
        return False
    part = before[opener + 1]
    counted = part.kind == "NP" and analysis.has_figure(part)
    return counted and all(g.kind in ("IN", "NP", "DATE") for g in before[opener + 1 :])


def is_of_insertion(analysis: Analysis, clause: Clause, mention: DateMention) -> bool:
    """ "ISGS, with 425 men in 2018, was listed in May 2019": what stands between commas before the verb has that date.

    Unless the date alone stands there: "JNIM, on 3 May, took Gao".
    """
    groups = analysis.groups
    k = next((k for k, g in enumerate(groups) if analysis.date_groups.get(g.start) is mention), 0)
    if not clause.subjects or clause.position != k + 2 or groups[k + 1].kind != ",":
        return False
    first = k
    while first > 0 and groups[first].kind in ("IN", "NP", "DATE", "JJ", "RB"):
        first -= 1
    opened = groups[first].kind == "," and groups[first].start >= clause.subjects[-1].end
    return opened and any(g.kind in ("NP", "JJ") for g in groups[first + 1 : k])


def opens_a_stretch(analysis: Analysis, mention: DateMention) -> bool:
    """ "The deadliest raid since the start of the war in 1992": the date is that of what the stretch began with."""
    k = next((k for k, g in enumerate(analysis.groups) if analysis.date_groups.get(g.start) is mention), 0) - 1
    while k >= 0 and analysis.groups[k].kind in ("IN", "NP"):
        if analysis.groups[k].lemma == "since":
            return True
        k -= 1
    return False
