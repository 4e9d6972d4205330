"""Has the text told of it before?

Belongs here: definite mentions of earlier events ("the attack", "that raid", "both"). Does not: clauses that go on
telling of an attack (`transforms.coding.attacks.retelling`), whether it is specific (`.specificity`).
"""

from __future__ import annotations

from transforms.coding.attacks.claims import is_avowed
from transforms.coding.drafts import Draft
from transforms.coding.whether.events_meant import (
    is_said_of_it,
    last_of_its_kind,
    one_kind,
    only_one_of_its_kind,
    tells_of_the,
)
from transforms.coding.whether.ranking import is_ranked
from transforms.grammar.nominals import phrases_after

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "such", "its", "his", "their", "both"})


def refer(draft: Draft, earlier: list[Draft]) -> None:
    """A definite mention without time and place of its own tells again of the last event of its kind."""
    noun = draft.instance.noun
    if noun is None:
        back = [part.instance.noun for part in draft.absorbed if part.instance.noun is not None]
        noun = next((n for n in back if n.determiner in ("the", "that", "this")), None)
    support = draft.instance.support
    known = bool(draft.instance.claimants) or tells_of_the(draft)  # "claimed the attack" tells no other
    if noun is None or (support is not None and not known):
        return
    summed_up = is_said_of_it(draft) or _follows_another(draft)
    named_by_day = _is_named_by_its_day(draft)
    own_day = (
        draft.date_mention is not None
        and not (summed_up or named_by_day)
        and not (known and _is_dated_by_saying(draft))
    )
    if own_day and not _may_be_day_of_claim(draft):
        return
    elsewhere = known and not phrases_after(draft.analysis.groups, draft.analysis.position_of(noun))
    elsewhere = elsewhere and not any(noun.start <= m.start < noun.end for m in draft.analysis.places)
    elsewhere = elsewhere or (named_by_day and _is_called_one_of(draft))
    if draft.place_id is not None and not (summed_up or elsewhere or is_ranked(draft.analysis.tokens, noun)):
        return
    if noun.determiner not in _DEFINITE and noun.possessor is None and not (summed_up or named_by_day):
        return
    meant = last_of_its_kind(draft, earlier) or only_one_of_its_kind(draft, earlier)
    if named_by_day:
        meant = _of_that_day(draft, earlier)
    if noun.determiner == "both":
        meant = next((d for d in reversed(earlier) if d.event_table == draft.event_table), None)
    if meant is not None and not (own_day and not _is_later(draft, meant)):
        draft.refers_to = meant
        draft.date, draft.place_id = meant.date, meant.place_id
        draft.place_rule = "reference" if meant.place_id else None


def _follows_another(draft: Draft) -> bool:
    """ "The strikes followed the death of two men in Gao", "the raid comes amid clashes in Kidal", "is the second in
    Mali this week": date and place are of the others."""
    clause, noun = draft.instance.clause, draft.instance.noun
    if clause is None or not any(s is noun for s in clause.subjects):
        return False
    if clause.verb.lemma == "be" and any(is_ranked(draft.analysis.tokens, other) for other in clause.objects):
        verb = clause.verb.start  # "the raid in Gao on Saturday was the deadliest in Mali": its own stand before it
        own_day = draft.date_mention is not None and draft.date_mention.start < draft.analysis.tokens[verb].start
        return not own_day and (draft.place_span is None or draft.place_span[0] > verb)
    if clause.verb.lemma == "come":
        return any(preposition in ("amid", "amidst") for preposition, _ in clause.phrases)
    return clause.verb.lemma in ("follow", "precede") and clause.verb.voice == "active" and bool(clause.objects)


def _is_named_by_its_day(draft: Draft) -> bool:
    """ "Friday's attack": the one that was told with that day."""
    noun, mention, tokens = draft.instance.noun, draft.date_mention, draft.analysis.tokens
    if noun is None or mention is None or noun.plural or not tokens[noun.start].start <= mention.start:
        return False
    behind = next((t for t in tokens[noun.start : noun.head] if t.start >= mention.end - 2 and t.lower == "'s"), None)
    return behind is not None and mention.start < behind.start


def _is_called_one_of(draft: Draft) -> bool:
    """ "Friday's attack is the latest in a line of raids in Gao": the place is of all of them."""
    clause, noun = draft.instance.clause, draft.instance.noun
    return clause is not None and clause.verb.lemma == "be" and any(s is noun for s in clause.subjects)


def _of_that_day(draft: Draft, earlier: list[Draft]) -> Draft | None:
    day = draft.date.interval if draft.date is not None else None
    told = (d for d in reversed(earlier) if d.event_table == draft.event_table and one_kind(d, draft))
    return next((d for d in told if d.date is not None and d.date.interval == day and d.status != "foiled"), None)


def _is_dated_by_saying(draft: Draft) -> bool:
    """ "JNIM said two days later that it had carried out the attack": when it was said."""
    clause, mention = draft.instance.support or draft.instance.clause, draft.date_mention
    if clause is None or mention is None or clause.governor is None:
        return False
    if clause.relation != "complement" and not is_avowed(clause):
        return False
    parts = [clause.verb] if is_avowed(clause) else [*clause.subjects, clause.verb]
    return mention.start < draft.analysis.tokens[min(part.start for part in parts)].start


def _may_be_day_of_claim(draft: Draft) -> bool:
    """ "Claimed the attack on Tuesday", of the one that has been told: the day may be that of the claim."""
    noun = draft.instance.noun
    claimed = noun is not None and bool(draft.instance.claimants) and noun.determiner in ("the", "this", "that")
    return claimed and not any(g for name, g in draft.instance.slots.items() if name not in ("subj", "by"))


def _is_later(draft: Draft, told: Draft) -> bool:
    """Whether a draft has a day after the one on which the earlier began."""
    first = told.date.date_start if told.date is not None else None
    then = draft.date.date_start if draft.date is not None else None
    return first is not None and then is not None and then > first
