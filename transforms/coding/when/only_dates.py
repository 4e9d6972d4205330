"""Events without a date of their own in a sentence that gives just one.

Belongs here: when the only date of a sentence holds for what its other clauses and phrases tell.
Does not: dates that grammar ties to a trigger (`own_dates`), dates of other sentences (`timeline`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.when.clause_dates import SAYING, innermost, is_later, is_of_saying, looks_back
from transforms.coding.when.other_days import is_a_reason, is_day_of_claim, is_of_deed, is_what_for
from transforms.coding.when.set_off import is_of_a_part, opens_a_stretch
from transforms.coding.when.sharing import ANNOUNCING, ISSUING, opens_second
from transforms.coding.when.timeline import Timeline
from transforms.coding.whether.clause_realis import is_charge
from transforms.dates.model import DateMention, Resolved, Shift, Window
from transforms.grammar.clauses import Clause

_JUDGING = frozenset({"charge", "sentence", "convict"})
# "Jailed in 2017 over an attack", "wanted for the raid", "angry with the massacres": an earlier event.
_EARLIER = frozenset({"for", "over", "since", "after", "following", "before", "until", "with", "about", "from", "as"})
_TAKING = frozenset({"arrest", "abduction"})
_OF_OTHER_TIMES = frozenset({"since", "until", "before", "after"})


def date_by_the_only_date(analysis: Analysis, coded: Sequence[Draft], timeline: Timeline) -> None:
    """Give the sentence's only date to the drafts that have none and are not told to be of another time."""
    only = _only_date(analysis, timeline)
    if only is None:
        return
    mention, found = only
    inner = innermost(analysis, mention)
    freeing = any(d.event_type == "release" and d.instance.clause is inner for d in coded)
    for draft in coded:
        if freeing and draft.event_type in _TAKING:
            continue  # "released today the men captured at Gao"
        if draft.date is None and draft.refers_to is None and inner is not None and _holds_for(draft, mention, inner):
            draft.date, draft.date_mention = found, mention


def _only_date(analysis: Analysis, timeline: Timeline) -> tuple[DateMention, Resolved] | None:
    """The one date that a sentence gives; none where it gives a bound or belongs to a noun ("the 2016 attacks")."""
    told = [(m, timeline.resolved[id(m)]) for m in analysis.dates if id(m) in timeline.resolved]
    told = [(mention, found) for mention, found in told if found.precision != "unknown"]
    if len(told) == len(analysis.dates) == 2 and is_of_saying(analysis, told[1][0]):
        told = told[:1]  # "held two men suspected of links to JNIM on Monday, the army said on Tuesday"
    if len(told) != 1 or told[0][1].date_start is None:
        return None
    mention = told[0][0]
    back = isinstance(mention.expression, Shift) and mention.expression.direction < 0
    elsewhere = mention.bound or mention.premodifier or opens_a_stretch(analysis, mention)
    elsewhere = elsewhere or is_of_a_part(analysis, mention)
    return None if elsewhere or back else told[0]


def _holds_for(draft: Draft, mention: DateMention, dated: Clause) -> bool:
    analysis, instance = draft.analysis, draft.instance
    clause = instance.support or instance.clause
    if (
        clause is None
        or clause.verb.modal
        or is_charge(clause)
        or is_of_deed(draft, mention)
        or is_how_long(draft, mention)
        or _was_once(analysis, clause)
        or is_a_reason(analysis, clause)
        or is_day_of_claim(draft, mention)
    ):
        return False
    if instance.noun is not None and instance.support is None:
        held = clause is dated or _announces(clause, dated)
        return held and not _is_of_an_earlier_event(draft) and not is_what_for(draft)
    if dated is clause or _announces(clause, dated):
        return True
    if is_later(analysis, clause):
        return False
    if (
        dated.verb.lemma in SAYING | _JUDGING
        or dated.subordinator in _OF_OTHER_TIMES
        or clause.subordinator in _OF_OTHER_TIMES
    ):
        return False
    if looks_back(analysis, clause) != looks_back(analysis, dated) or (clause.verb.perfect and not dated.verb.perfect):
        return False
    if dated.verb.form == "participle" and _is_set_off(analysis, dated):
        return False  # "the Front, founded in 2015, was among those that formed JNIM"
    if opens_second(analysis, dated, mention) and clause.position < dated.position:
        return False
    head = analysis.tokens[instance.head].start
    if draft.event_table != "attacks" and _is_of_another_time(clause, dated):
        return False
    if dated.relation == "relative" and dated.verb.form == "finite":
        if draft.event_table == "statements":
            return False  # "a bombing that killed nine in January was claimed by X"
        return mention.start < head and dated.governor is clause
    return draft.event_table != "arrests" or mention.start < head or dated.verb.form != "finite"


def _was_once(analysis: Analysis, clause: Clause) -> bool:
    """ "X once controlled Gao, but last month it was driven out": at a time that the text leaves open."""
    return any(t.lower in ("once", "formerly") for t in analysis.tokens[clause.verb.start : clause.verb.head])


def _is_of_another_time(clause: Clause, dated: Clause) -> bool:
    """ "Musa Keita, who succeeded him, swore allegiance in May": the relative clause tells what had been before."""
    told = clause.relation == "relative" and clause.verb.form == "finite" and clause.start < dated.position
    return told and dated.relation in ("main", "coordinate") and clause.end <= dated.position


def is_how_long(draft: Draft, mention: DateMention) -> bool:
    """ "Recaptured the port, their stronghold for the past year", "declared a truce for the month of April"."""
    before = draft.analysis.sentence.text[: mention.start].lower().split()[-4:]
    opens = (*before[-2:], *mention.text.lower().split()[:1]) if before else ()  # but "Beginning in 2012 X ruled"
    if draft.event_table == "statements" and set(opens) & {"beginning", "starting", "effective"}:
        return True  # "declared a truce beginning on 3 May"
    if draft.event_table == "statements":
        return before[-1:] == ["for"] or (before[:1] == ["for"] and before[-2:] in (["month", "of"], ["period", "of"]))
    return draft.event_type in ("capture", "loss") and before[-1:] == ["for"] and isinstance(mention.expression, Window)


def _announces(clause: Clause, dated: Clause) -> bool:
    """ "In a communiqué released on 2 March he announced the merger": the day is that of what it announces."""
    issued = dated.verb.form == "participle" and dated.verb.lemma in ISSUING and dated.position < clause.position
    return issued and clause.verb.lemma in ANNOUNCING


def _is_set_off(analysis: Analysis, clause: Clause) -> bool:
    """ "The Front, founded in 2015, was ...", "the Front, an alliance founded in 2015, was ..."."""
    if clause.verb.start > 0 and analysis.tokens[clause.verb.start - 1].text == ",":
        return True
    beside = (a for group in analysis.groups for a in group.appositions)
    return any(a is noun for a in beside for noun in (*clause.modifies, *clause.subjects))


def _is_of_an_earlier_event(draft: Draft) -> bool:
    """ "Sentenced in 2017 over an attack": the noun tells why, and not what happened then."""
    noun, groups = draft.instance.noun, draft.analysis.groups
    at = draft.analysis.position_of(noun) if noun is not None else 0
    return at > 0 and groups[at - 1].lemma in _EARLIER
