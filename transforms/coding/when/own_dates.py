"""Which date expressions of its sentence belong to a trigger.

Belongs here: the date of a noun, of a clause, of the clause above, of the sentence.
Does not: clauses that share one day (`sharing`), dates of something else (`other_days`), what an expression means
(`transforms.dates`), dates of other sentences (`timeline`).
"""

from __future__ import annotations

from collections.abc import Mapping

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.when.clause_dates import after_noun, closing, in_clause, in_noun, is_later, looks_back, opening
from transforms.coding.when.other_days import (
    is_a_reason,
    is_of_deed,
    is_of_those_freed,
    is_what_for,
    tells_of_the_dead,
)
from transforms.coding.when.sharing import (
    above,
    at_once,
    closing_together,
    is_told_by_saying,
    led_to,
    modifying,
    of_occurrence,
    opens_second,
    told_beside,
)
from transforms.coding.whether.clause_realis import is_charge
from transforms.coding.whether.notes import heads_note
from transforms.dates.model import DateMention
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group


def own_mentions(draft: Draft, counted: Mapping[int, DateMention]) -> list[DateMention]:
    """The date expressions a draft may be dated by, the likeliest first.

    `counted` are distances by the identity of the clause or noun that they date (`distances`).
    """
    analysis, instance = draft.analysis, draft.instance
    found: list[DateMention] = []
    if draft.event_type == "death" and tells_of_the_dead(draft) is not None:
        return [m for m in analysis.dates if not is_of_deed(draft, m)]
    if instance.noun is not None:
        found.extend(_of_noun(analysis, instance.noun, counted))
        if instance.support is None and (found or not _is_argument(draft) or is_what_for(draft)):
            return found or (opening(analysis, instance.head) if heads_note(analysis, instance.noun) else [])
    _add_of_clauses(draft, counted, found)
    if instance.purpose is not None:
        found.extend(m for m in in_clause(analysis, instance.purpose) if m not in found)
    if not found and instance.clause is not None:
        found.extend(_of_parts(analysis, instance.clause))
    told = instance.clause
    of_before = told is not None and told.relation == "relative" and told.subordinator != "that"
    if not found and told is not None and of_before and (looks_back(analysis, told) or is_a_reason(analysis, told)):
        return []  # "In 1999 Musa Keita, who had split from AQIM, broke with Gao"
    if not found and told is not None:
        found.extend(_of_host(analysis, told))
    return found or opening(analysis, instance.head) or closing(analysis)


def _of_host(analysis: Analysis, told: Clause) -> list[DateMention]:
    """The dates of the clause that a relative clause or an explanation goes on from, behind the sentence's first.

    "In March it took Jaar, and in May Zinjibar, which it declared an emirate"; "Its first act, on 20 March, was its
    bloodiest: bombers struck a mosque".
    """
    host = told.governor if told.relation == "relative" else None
    if told.relation == "main" and told.start > 0 and analysis.groups[told.start - 1].kind == ":":
        host = next((c for c in analysis.clauses if c.verb.lemma == "be" and c.end == told.start), None)
    about = analysis.position_of(told.modifies[0]) if told.relation == "relative" and told.modifies else 0
    if about > 0 and analysis.groups[about - 1].lemma in ("after", "before", "since", "following"):
        return []  # "six days after the bombings in which X left 185 dead"
    if host is None or host.relation == "relative" or host.position > told.position:
        return []
    if told.verb.form != "finite" or told.verb.perfect or not (told.verb.past and host.verb.past):
        return []
    return in_clause(analysis, host)


def _of_noun(analysis: Analysis, noun: Group, counted: Mapping[int, DateMention]) -> list[DateMention]:
    """The dates in a noun, after it, and of a clause that says when it happened."""
    found = in_noun(analysis, noun.start, noun.end) + after_noun(analysis, noun)
    found.extend(m for clause in of_occurrence(analysis, noun) for m in in_clause(analysis, clause))
    return [*found, counted[id(noun)]] if id(noun) in counted else found


def _add_of_clauses(draft: Draft, counted: Mapping[int, DateMention], found: list[DateMention]) -> None:
    """Add the dates of a draft's clause, else those of the clauses it stands in, as far as they are of one time."""
    analysis, clause = draft.analysis, draft.instance.clause
    for depth in range(_DEEPEST):
        if clause is None:
            return
        own = [counted[id(clause)]] if id(clause) in counted else []
        found.extend(m for m in own + in_clause(analysis, clause) if m not in found and not is_of_deed(draft, m))
        if found or (clause.relation == "relative" and clause.governor is None):
            return
        if clause.relation == "relative" and draft.instance.noun is None and depth == 0 and not _nested(clause):
            found.extend(_before_relative(analysis, clause))
            return
        if clause.relation == "main" or is_later(analysis, clause) or is_charge(clause):
            return
        if _closes_dated_list(analysis, clause):
            return
        if is_of_those_freed(draft, clause):
            return
        if is_told_by_saying(clause):
            found.extend(told_beside(analysis, clause))
            if found:
                return  # "said on Wednesday that 12 were killed when rebels raided Gao on 3 May"
        clause = above(analysis, clause)


def _closes_dated_list(analysis: Analysis, clause: Clause) -> bool:
    """ "Bombed Abuja in 2011, raided Chibok in 2014, and took Gwoza": each verb before had a date of its own."""
    before: list[Clause] = []
    while clause.relation == "coordinate" and clause.governor is not None:
        clause = clause.governor
        before.append(clause)
    own = [next((m for m in in_clause(analysis, c) if m.start > _start(analysis, c)), None) for c in before]
    return len({id(m) for m in own if m is not None}) > 1


def _start(analysis: Analysis, clause: Clause) -> int:
    return analysis.tokens[clause.verb.start].start


_DEEPEST = 4


def _of_parts(analysis: Analysis, clause: Clause) -> list[DateMention]:
    """The dates of an occasion, and of clauses that tell more of the same occurrence."""
    feasts = [noun for p, noun in clause.phrases if p == "during"]  # "during a Sunday Mass"
    found = [m for noun in feasts for m in in_noun(analysis, noun.start, noun.end)]
    parts = [*modifying(analysis, clause), *at_once(analysis, clause), *closing_together(analysis, clause)]
    for inner in parts if not found else []:
        found.extend(m for m in in_clause(analysis, inner) if not opens_second(analysis, inner, m))
        found.extend(m for deeper in led_to(analysis, inner) for m in in_clause(analysis, deeper))
    return found


def _is_argument(draft: Draft) -> bool:
    """A noun that is subject or object of its clause shares the clause's date."""
    clause, noun = draft.instance.clause, draft.instance.noun
    if clause is None or noun is None or clause.verb.lemma in ("include", "comprise", "be", "range", "number"):
        return False
    one = noun.determiner in ("a", "an") or (noun.plural and not noun.determiner and noun.possessor is None)
    occasion = one and any(noun is n and p in _OCCASION for p, n in clause.phrases) and not _is_in_one_before(draft)
    return occasion or noun in clause.subjects or noun in clause.objects


def _is_in_one_before(draft: Draft) -> bool:
    """ "Chosen on 3 May after the death of X in a strike": the strike is where he died, not where it was chosen."""
    noun, groups = draft.instance.noun, draft.analysis.groups
    k = draft.analysis.position_of(noun) - 3 if noun is not None else 0
    while k > 0 and groups[k].kind == "IN" and groups[k + 1].kind == "NP":
        if groups[k].lemma in _LOOKING_BACK and groups[k + 1].determiner == "the":
            return True
        k -= 2
    return False


_LOOKING_BACK = frozenset({"after", "following", "since", "before"})
# "The town was taken on 3 May after a gun battle": one occasion, one date.
_OCCASION = frozenset({"after", "in", "during", "amid", "following", "by", "with"})


def _nested(clause: Clause) -> bool:
    return clause.verb.form != "finite"


def _before_relative(analysis: Analysis, clause: Clause) -> list[DateMention]:
    """The date between an antecedent and its relative clause: "one in 2005 in which ..."."""
    k = clause.start - 1
    while k > 0 and analysis.groups[k].kind in ("IN", "W", ",", "DATE"):
        if analysis.groups[k].kind == "DATE":
            mention = analysis.date_groups.get(analysis.groups[k].start)
            return [mention] if mention is not None else []
        k -= 1
    for k in range(clause.start, clause.position):
        if (
            analysis.groups[k].kind == "DATE"
            and k + 1 < len(analysis.groups)
            and analysis.groups[k + 1].kind in ("IN", "W")
        ):
            mention = analysis.date_groups.get(analysis.groups[k].start)
            return [mention] if mention is not None else []
    return []
