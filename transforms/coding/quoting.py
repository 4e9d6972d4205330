"""The words that a report quotes: enough of the sentence to see what it reports.

Belongs here: how far the quote of a draft reaches. Does not: the stretch its casualties are counted in
(`transforms.coding.how_many.casualties`), offsets into the file (`transforms.coding.rows`).
"""

from __future__ import annotations

from transforms.coding.drafts import Draft
from transforms.coding.how_many.casualties import clause_tokens, extent
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

# "Convicted" or "the letter" alone tells a reader nothing.
_ENOUGH = 4
_NEAR = 2


def quoted(draft: Draft) -> tuple[int, int]:
    """The tokens `[first, last)` that a report quotes.

    The draft's own clause or noun phrase; from the verb it hangs on where it is an infinitive ("refused | to
    recognize the caliphate"); the clause around it, else the sentence, where that is only a word or three.
    """
    first, last = _with_absorbed(draft, *extent(draft))
    last = _past_holder(draft, max(last, _end_of_remnant(draft)))
    clause = draft.instance.support or draft.instance.clause
    if clause is None:
        return _enough(draft, first, last, None)
    if draft.instance.noun is None and clause.verb.form == "infinitive":
        first = _opener(clause, first)
    return _enough(draft, first, last, clause)


def _with_absorbed(draft: Draft, first: int, last: int) -> tuple[int, int]:
    """The span with what stands right beside it and tells more of the event: "an attack in Gao | killed 12"."""
    for part in draft.absorbed:
        start, end = extent(part)
        if part.analysis is draft.analysis and start <= last + _NEAR and first <= end + _NEAR:
            first, last = min(first, start), max(last, end)
    return first, last


def _past_holder(draft: Draft, last: int) -> int:
    """ "In Gao, Mali": the place that says where the last one lies."""
    holders = (m for m in draft.analysis.places if m.is_container and m.start == last + 1)
    return next((m.end for m in holders if draft.analysis.tokens[last].text == ","), last)


def _end_of_remnant(draft: Draft) -> int:
    """Where the words end that give an event after the first its place and date: "and another in Gao in May"."""
    if draft.place_span is None or (draft.place_rule or "").partition(":")[0] not in _REMNANTS:
        return 0
    dated = draft.date_mention.end if draft.date_mention is not None else 0
    return max(draft.place_span[1], sum(token.start < dated for token in draft.analysis.tokens))


_REMNANTS = frozenset({"remnant", "item", "gapped"})


def _opener(clause: Clause, first: int) -> int:
    """The first token of the verb or the noun that an infinitive completes."""
    host, noun = clause.governor, clause.governing_noun
    openers = [host.verb.start, *(s.start for s in _beside(host))] if host is not None else []
    openers += [noun.start] if noun is not None else []
    return min([first, *(k for k in openers if k < first)])


def _beside(clause: Clause) -> list[Group]:
    """The subjects of a clause that stand right before its verb."""
    return [s for s in clause.subjects if s.end <= clause.verb.start <= s.end + _NEAR]


def _enough(draft: Draft, first: int, last: int, clause: Clause | None) -> tuple[int, int]:
    """The span itself, or the clause or the sentence around it where it is too short to tell anything."""
    tokens = draft.analysis.tokens
    while clause is not None and _words(draft, first, last) < _ENOUGH:
        start, end = clause_tokens(draft, clause.start, clause.end)
        first, last = min([first, start, *(s.start for s in _beside(clause))]), max(last, end)
        clause = clause.governor
    return (first, last) if _words(draft, first, last) >= _ENOUGH else (0, len(tokens))


def _words(draft: Draft, first: int, last: int) -> int:
    return sum(token.is_word for token in draft.analysis.tokens[first:last])
