"""A single occurrence or a bounded series: the codebook's `incident` and `campaign`.

Belongs here: the scope of a draft. Does not: whether it is bounded at all (`transforms.coding.whether.specificity`).
"""

from __future__ import annotations

from transforms.coding.drafts import Draft

_CAMPAIGN_TYPES = frozenset({"offensive"})


def scope(draft: Draft) -> str:
    """`campaign` for offensives, plural occurrences and stretches of time; else `incident`."""
    instance = draft.instance
    if draft.event_table not in ("attacks", "territory", "mergers", "statements"):
        return "incident"
    if draft.event_type in _CAMPAIGN_TYPES:
        return "campaign"
    several = instance.noun is not None and instance.noun.plural and not instance.noun.lemma.endswith("bomber")
    if several and draft.event_table == "attacks":
        return "campaign"
    clause = instance.clause
    if draft.event_table == "attacks" and _is_since_then(draft):
        return "campaign"
    if instance.noun is None and clause is not None and draft.event_table == "attacks":
        progressive = draft.analysis.tokens[clause.verb.head].tag == "VBG" and clause.verb.form == "finite"
        objects = [o for o in instance.slots.get("obj", []) if o.lemma not in instance.trigger.object_lemmas]
        if progressive or (
            not _is_of_a_day(draft)
            and objects
            and all(o.plural and not o.determiner and not o.pronoun for o in objects)
            and not any(draft.analysis.has_figure(o) for o in objects)
        ):
            return "campaign"
    return "incident"


def _is_of_a_day(draft: Draft) -> bool:
    """ "Ambushed troops near Gao on Monday": of one day and one spot, however many they were."""
    return draft.date is not None and draft.date.precision == "day" and draft.date_mention is not None


def _is_since_then(draft: Draft) -> bool:
    """ "Have been killed in the conflict since 2009": from then on, and with no end."""
    clause, date = draft.instance.support or draft.instance.clause, draft.date
    if clause is None or not clause.verb.perfect or draft.date_mention is None or date is None:
        return False
    return date.date_start is not None and date.date_end is None
