"""How many were killed in an event.

Belongs here: which of a sentence's casualty figures belong to a draft, and named victims.
Does not: reading the figures (`transforms.figures`).
"""

from __future__ import annotations

import re

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.outcomes import HARM, OCCASION, is_harm, tells_another
from transforms.coding.drafts import Draft
from transforms.coding.how_many.victims import is_lethal, uncounted
from transforms.figures import Casualty
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.reasons import REASONS

# "Scores were killed" bounds nothing that two coders would agree on.
_VAGUE = re.compile(
    r"\b(?:scores|dozens|hundreds|thousands|tens|many|several|numerous|countless|a few)\b", re.IGNORECASE
)


def count_killed(draft: Draft) -> None:
    """Set the draft's fatalities from the figures of its clauses and from the victims that no figure counts."""
    if draft.event_table != "attacks" or (draft.status == "foiled" and not _was_fought(draft)):
        return
    start, end = reach(draft)
    head = draft.analysis.tokens[draft.instance.head].start
    low, high, found = 0, 0, False
    open_high = False
    counted: list[tuple[int, int]] = []
    for casualty in draft.analysis.casualties():
        if casualty.kind == "killed" and _belongs(casualty, start, end, head):
            if is_vague(draft.analysis, casualty):
                continue
            found = True
            counted.append(casualty.counted)
            low += casualty.low or 0
            if casualty.high is None:
                open_high = True
            else:
                high += casualty.high
            if casualty.low is None:
                draft.fatalities = (None, casualty.high)
                return
    least, most = uncounted(draft, counted)
    if found or least:
        closed = None if open_high or most is None else high + most
        draft.fatalities = (low + (least or 0), closed)
        return
    if is_lethal(draft):
        named = [
            p
            for p in draft.roles.get("victim", [])
            if not p.plural and p.resolution in ("alias", "anaphora", "unresolved", "office")
        ]
        if named:
            draft.fatalities = (len(named), len(named))


def _was_fought(draft: Draft) -> bool:
    """ "Troops foiled an attack and killed nine": it came to nothing, but those were killed in it."""
    return any(is_harm(part) and part.status == "reported" for part in draft.absorbed)


def is_vague(analysis: Analysis, casualty: Casualty) -> bool:
    """True for "scores", "dozens", "several"."""
    before = max(0, casualty.start - 40)
    return casualty.high is None and bool(_VAGUE.search(analysis.sentence.text, before, casualty.end))


def _belongs(casualty: Casualty, start: int, end: int, head: int) -> bool:
    """In the stretch an event is told in, or around its word: "the toll from Monday's bombing rose to 54"."""
    return start <= casualty.start < end or casualty.start <= head < casualty.end


def reach(draft: Draft) -> tuple[int, int]:
    """The stretch of the sentence, in characters, that the draft and what it absorbed speak of."""
    analysis = draft.analysis
    starts, ends = [], []
    for part in (draft, *draft.absorbed):
        first, last = extent(part)
        starts.append(min(analysis.tokens[first].start, _start_of_outcome(part)))
        ends.append(max(analysis.tokens[last - 1].end, _end_of_outcome(part)))
    return min(starts), max(ends)


def _start_of_outcome(draft: Draft) -> int:
    """Where the clause begins that tells who died on the occasion: "seven died when a bus hit a mine"."""
    analysis, clause = draft.analysis, draft.instance.support or draft.instance.clause
    host = clause.governor if clause is not None else None
    if clause is None or host is None or clause.relation != "adverbial" or clause.subordinator not in OCCASION:
        return len(analysis.sentence.text)
    if clause.subordinator == "while" and (clause.verb.lemma in HARM or tells_another(clause)):
        return len(analysis.sentence.text)  # "13 were killed in Gao, while 10 died in Kidal"
    own_deed = clause.subordinator == "after" and host.verb.voice == "active" and bool(host.objects)
    if host.verb.lemma not in HARM or host.position > clause.position or own_deed:
        return len(analysis.sentence.text)
    first = min([host.verb.start, *(s.start for s in host.subjects)])
    return analysis.tokens[first].start


def _tells_what_it_left(clause: Clause, host: Clause | None, noun: Group | None) -> bool:
    """ ", leaving 22 people dead" after the clause, "that left 20 dead" after the noun."""
    if noun is not None and clause.relation == "relative":
        return bool(clause.subjects) and clause.subjects[0] is noun
    return clause.relation == "adverbial" and clause.verb.form == "gerund" and clause.governor is host


def _end_of_outcome(draft: Draft) -> int:
    """Where the clause ends that tells what the occurrence led to: "the bombing left nine people dead"; else 0."""
    analysis, noun, clause = draft.analysis, draft.instance.noun, draft.instance.clause
    told = (
        c
        for c in analysis.clauses
        if (c.verb.lemma in _LEADING_TO and (_tells_what_it_left(c, clause, noun) or _left_there(c, draft)))
        or (c.verb.lemma in HARM and noun is not None and any(g is noun for g in c.modifies))
    )
    left = next(told, None)
    if left is not None:
        return analysis.tokens[analysis.groups[max(left.end - 1, left.position)].end - 1].end
    if noun is None or clause is None or clause.verb.lemma not in _LEADING_TO or noun not in clause.subjects:
        return 0
    return analysis.tokens[analysis.groups[max(clause.end - 1, clause.position)].end - 1].end


def _left_there(clause: Clause, draft: Draft) -> bool:
    """ "An attack on a post in the same town that left eight dead": no town leaves anybody dead."""
    subject = (
        clause.subjects[0]
        if clause.relation == "relative" and clause.verb.lemma == "leave" and clause.subjects
        else None
    )
    return subject is not None and any(noun is subject for _, noun in draft.instance.loose)


_LEADING_TO = frozenset({"leave", "cause", "claim", "result", "lead", "produce", "inflict", "cost", "take"})


def extent(draft: Draft) -> tuple[int, int]:
    """The tokens `[first, last)` of a draft's own clause or noun phrase."""
    analysis, instance = draft.analysis, draft.instance
    clause = instance.support or (instance.clause if instance.noun is None else None)
    if clause is not None:
        first, last = clause_tokens(draft, clause.start, clause.end)
        named = [s.start for s in clause.subjects if s.start < first and clause.relation == "main"]
        # "Bombed camps in retaliation for the killing of 29 men": those who died before did not die of it.
        answered = [n.start for p, n in clause.phrases if n.lemma in REASONS and n.start > instance.head]
        return min([first, *named]), min([last, *answered])
    assert instance.noun is not None
    position = analysis.position_of(instance.noun)
    k = position + 1
    while (k < len(analysis.groups) and analysis.groups[k].kind in ("IN", "DATE", "(", ")")) or (
        k < len(analysis.groups)
        and analysis.groups[k].kind in ("NP", "CC")
        and analysis.groups[k - 1].kind in ("IN", "NP", "CC", "(")
    ):
        k += 1
    return clause_tokens(draft, position, max(k, position + 1))


def clause_tokens(draft: Draft, first: int, last: int) -> tuple[int, int]:
    """Token bounds of the groups `[first, last)` without punctuation and conjunctions at the edges."""
    groups = draft.analysis.groups
    while first < last - 1 and groups[first].kind in (",", "CC", ";", "—", "–", ":", "SUB", "W", ".", ")"):
        first += 1
    while last - 1 > first and groups[last - 1].kind in (",", "CC", ";", "—", "–", ":", ".", "W", "SUB", "IN", "("):
        last -= 1
    head = draft.instance.head
    return min(groups[first].start, head), max(groups[last - 1].end, head + 1)
