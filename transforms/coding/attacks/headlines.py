"""The attack that a headline tells, told again in the sentence under it, with its day and its place.

Belongs here: headlines, the first attack told after them. Does not: what makes a headline be coded (`whether`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.attacks.told_closer import others_take_part
from transforms.coding.drafts import Draft

_UNDER = 3
# How many events of any table a headline and the sentences under it tell at most.
_AT_THE_TOP = 20
_ENDINGS = (".", "!", "?", '."', ".”", ":")


def tell_headline(draft: Draft, earlier: Sequence[Draft]) -> None:
    """Make the attack under a headline refer to the headline's, where as many died, and tell that one its day."""
    if draft.event_table != "attacks" or draft.refers_to is not None or draft.status == "foiled":
        return
    if len(earlier) > _AT_THE_TOP:
        return
    told = [one for one in earlier if one.event_table == "attacks"]
    if len(told) != 1 or not _is_headline(told[0]) or not _is_one(told[0], draft):
        return
    headline = told[0]
    if draft.analysis.sentence.ordinal - headline.analysis.sentence.ordinal > _UNDER:
        return
    draft.refers_to = headline
    if headline.date_mention is None and draft.date is not None:
        headline.date = draft.date
    if draft.place_id is not None and (draft.place_is_exact or headline.place_id is None):
        headline.place_id, headline.place_rule, headline.place_span = draft.place_id, "happening", None
        headline.place_is_exact = draft.place_is_exact


def _is_headline(draft: Draft) -> bool:
    sentence = draft.analysis.sentence
    plain = sentence.ordinal == 0 and not sentence.text.rstrip().endswith(_ENDINGS)
    return sentence.kind == "heading" or plain


def _is_one(headline: Draft, draft: Draft) -> bool:
    if headline.fatalities[0] is None or headline.fatalities[0] != draft.fatalities[0]:
        return False
    types = {headline.event_type, draft.event_type}
    return (len(types) == 1 or "assault" in types) and not others_take_part(headline, draft)
