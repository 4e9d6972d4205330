"""When it happened: the date of a draft.

Belongs here: the choice between the date a trigger has of its own and the one the narrative gives.
Does not: which dates are a trigger's own (`own_dates`), what an expression means (`transforms.dates`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.when.clause_dates import entry_date, is_of_saying, looks_back
from transforms.coding.when.hours import says_the_hour
from transforms.coding.when.only_dates import is_how_long
from transforms.coding.when.other_days import is_day_of_claim
from transforms.coding.when.own_dates import own_mentions
from transforms.coding.when.set_off import opens_a_stretch
from transforms.coding.when.timeline import Timeline
from transforms.coding.whether.clause_realis import is_charge
from transforms.dates.model import DateMention, Period, Resolved, Shift
from transforms.grammar.clauses import Clause

_CARRIED_OVER = 2
# How many sentences stand at most under a date of its own: "3 June", then the incidents of that day.
_UNDER_A_DATE = 6
# How many sentences on an hour is one of the day told of: "at dusk", "in the afternoon".
_BY_THE_CLOCK = 4
_LATER = frozenset({"later", "subsequently", "eventually"})
_BEFORE = frozenset({"previously", "earlier", "formerly"})
# "At its peak", "at the turn of the century": at a time of its own, which the text does not date.
HEYDAYS = frozenset("peak height zenith apogee apex heyday turn outset inception".split())
_DOERS = frozenset(
    (
        "attacker assailant gunman bomber kidnapper abductor killer raider hijacker shooter militant jihadist jihadi"
        " islamist insurgent"
    ).split()
)


def date_draft(draft: Draft, timeline: Timeline) -> None:
    """Give a draft the date of its noun, its clause, the clause above, or the narrative."""
    analysis = draft.analysis
    clause = draft.instance.support or draft.instance.clause
    entry = [] if clause is not None and clause.verb.perfect else entry_date(analysis)
    for mention in [*own_mentions(draft, timeline.counted), *entry]:
        found = timeline.resolved.get(id(mention))
        if is_day_of_claim(draft, mention) or (clause is not None and _is_said_afterwards(analysis, clause, mention)):
            continue
        if found is not None and found.precision != "unknown" and not is_how_long(draft, mention):
            of_verb = draft.instance.noun is None or draft.instance.support is not None
            if of_verb and clause is not None and clause.verb.perfect and opens_a_stretch(analysis, mention):
                found = Resolved(found.date_start, None, "range", f"{found.rule}/since")  # "since the coup of May"
            draft.date, draft.date_mention = found, mention
            return
    if _continues(draft, timeline, analysis):
        assert timeline.carried is not None
        carried = timeline.carried
        draft.date = Resolved(carried.date_start, carried.date_end, carried.precision, "narrative")


def _is_said_afterwards(analysis: Analysis, clause: Clause, mention: DateMention) -> bool:
    """ "Said two days later that its fighters had killed 30": when it was said, counted from the day of the deed."""
    told = clause.relation == "complement" and looks_back(analysis, clause)
    later = isinstance(mention.expression, Shift) and mention.expression.direction > 0
    saying = clause.governor
    claimed = saying is not None and saying.verb.form == "gerund" and saying.governor is not None
    claimed = claimed and saying is not None and saying.governor is not None and saying.governor.verb.lemma == "claim"
    return told and (later or claimed) and is_of_saying(analysis, mention)


def _continues(draft: Draft, timeline: Timeline, analysis: Analysis) -> bool:
    """The sentence before gave a date and this one goes on telling.

    What follows a date that stands alone, as in a log of incidents, happened then in whatever form it is told.
    """
    told = [m for m in analysis.dates if id(m) in timeline.resolved and timeline.resolved[id(m)].precision != "unknown"]
    after = [m for m in told if not is_of_saying(analysis, m) and not _counts_on(draft, m)]
    if timeline.carried is None or after:
        return False
    if draft.instance.clause is not None and is_charge(draft.instance.clause):
        return False  # what somebody is tried for was done long before
    if told and timeline.is_own_date:
        return False  # a dateline and the day on which it was said
    on = analysis.sentence.ordinal - timeline.carried_sentence
    here = timeline.carried_paragraph == analysis.sentence.paragraph
    if timeline.heading and 0 < on <= (_UNDER_A_DATE if here and not timeline.is_own_date else 1):
        return True
    if timeline.carried.date_end is None and draft.event_type != "control":
        return False  # "has lost 40 towns since May. It took back one of them": on some day since
    clause = draft.instance.support or draft.instance.clause
    of_a_day = timeline.carried.precision != "month" and timeline.carried.precision != "year"
    if clause is not None and of_a_day and 0 < on <= _BY_THE_CLOCK and says_the_hour(analysis):
        return clause.verb.past and not clause.verb.perfect
    if not 0 < on <= _CARRIED_OVER:
        return False
    if not analysis.clauses:
        return here
    if draft.instance.noun is not None and draft.instance.support is None:
        return False
    if clause is None or (draft.event_table != "attacks" and _is_later(analysis, clause)):
        return False
    if any(noun.lemma in HEYDAYS for preposition, noun in clause.phrases if preposition in ("at", "in", "during")):
        return False
    return (here or _takes_up(clause, timeline.spoken)) and _tells_on(clause)


def _counts_on(draft: Draft, mention: DateMention) -> bool:
    """ "They killed 30 before commandos shot them the next morning": counted from the day the text goes on from."""
    clause = draft.instance.support or draft.instance.clause
    forward = isinstance(mention.expression, (Shift, Period)) and mention.expression.base == "narrative"
    step = getattr(mention.expression, "direction", 0) or getattr(mention.expression, "offset", 0)
    behind = clause is not None and mention.start > draft.analysis.tokens[clause.verb.start].start
    return forward and step > 0 and behind


def _is_later(analysis: Analysis, clause: Clause) -> bool:
    """ "They later took Lalibela": on some day after the one told of. The dead of an attack died of it all the same."""
    first = analysis.groups[clause.start].start
    if any(token.lower in _BEFORE for token in analysis.tokens[clause.verb.start : clause.verb.head]):
        return True  # "the United States previously listed it"
    if any(token.lower in _LATER for token in analysis.tokens[first : clause.verb.end]):
        return True
    return clause.relation == "coordinate" and clause.governor is not None and _is_later(analysis, clause.governor)


def _tells_on(clause: Clause) -> bool:
    """Whether a clause moves a story on: simple past, or the past that somebody in it reports."""
    if clause.relation == "complement" and clause.governor is not None and clause.verb.form == "finite":
        above = clause.governor.verb
        return clause.verb.past and above.form == "finite" and above.past and not above.perfect
    return clause.relation in ("main", "coordinate", "adverbial") and clause.verb.past and (not clause.verb.perfect)


def _takes_up(clause: Clause, spoken: frozenset[str]) -> bool:
    """Whether the clause of a new paragraph is about those just told of (`spoken`): "the attackers", "they"."""
    first = clause.subjects[0] if clause.subjects else None
    if first is None:
        return False
    known = first.lemma in _DOERS or first.lemma in spoken
    return first.pronoun or (known and first.determiner in ("the", "these", "those"))
