"""Ground that a report of territory calls again: "retook it a year later", "Hama followed on 5 December".

Belongs here: "it" and "the town" for the place that last changed hands, places that share the fate of the last one.
Does not: ground left unsaid (`elided`), "it" and "there" by the places named (`placing`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.coding.drafts import Draft
from transforms.coding.frames.arguments import DECLARING
from transforms.coding.frames.towns import may_be_called_a_town
from transforms.coding.who.participants import Resolver
from transforms.grammar.groups import Group

_REACH = 2
_ON_THE_HEELS = 1
_CALLED_BACK = frozenset({"anaphora", "pronoun", "elided"})
_ARMED = frozenset({"armed", "force", "government"})
_TOWNS = frozenset(
    "area district neighbourhood suburb valley island city town village camp base capital stronghold outpost garrison"
    " airport airbase port enclave".split()
)


def is_next_in_line(draft: Draft) -> bool:
    """Whether the trigger is one of the verbs that tell of a place only that its turn came: "Hama followed"."""
    return ("NEXT", "") in draft.instance.trigger.phrases


def recall_ground(draft: Draft, beside: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Give a report that calls its ground "it" or "the town" the place that was last taken, lost or held.

    `beside` are the drafts of its sentence, `earlier` those that the text has told before.
    """
    if draft.event_table != "territory" or draft.reason or not any(_calls_back(g) for g in draft.place_groups):
        return
    if draft.place_id is not None and (draft.place_rule or "").split(":")[0] not in _CALLED_BACK:
        return
    told = _last(draft, beside) or (None if _has_town_of_its_own(draft) else _lately(draft, earlier, _REACH))
    if told is not None and told.place_id != draft.place_id:
        draft.place_id, draft.place_span, draft.place_rule = told.place_id, None, "anaphora"
        draft.place_is_exact = told.place_is_exact


def share_fate(draft: Draft, beside: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Give "Hama followed" the parties of the capture it follows; set its reason where it follows none."""
    told = _last(draft, beside) or _lately(draft, earlier, _ON_THE_HEELS)
    if told is None or told.event_type == "control" or told.place_id == draft.place_id:
        draft.reason = "no capture"
        return
    draft.event_type = told.event_type
    there = None if told.analysis is draft.analysis else told.analysis.sentence
    for role, parties in told.roles.items():
        draft.roles.setdefault(role, [replace(p, told_in=p.told_in or there) for p in parties])


def credit_declarer(draft: Draft, resolver: Resolver) -> None:
    """Give a capture that somebody declares the declarer for its holder: "the army declared the city liberated"."""
    clause = draft.instance.clause
    if draft.event_table != "territory" or clause is None or draft.instance.noun is not None:
        return
    saying = clause.governor
    if draft.event_type != "capture" or draft.roles.get("holder") or saying is None:
        return
    if saying.verb.lemma in DECLARING and saying.verb.voice == "active" and clause.verb.form != "infinitive":
        told = [p for s in saying.subjects for p in resolver.one(s) if p.classes & _ARMED]
        if told:
            draft.roles["holder"] = told


def hand_back(draft: Draft, earlier: Sequence[Draft]) -> None:
    """ "X drove Y from Gao. The group had held it for a year": who held ground before it was taken is who lost it."""
    clause = draft.instance.clause
    if draft.event_type != "control" or clause is None or not (clause.verb.perfect and clause.verb.past):
        return
    told = _lately(draft, earlier, _REACH)
    if told is None or told.event_type != "capture" or told.place_id != draft.place_id or not told.roles.get("loser"):
        return
    if {p.key for p in draft.roles.get("holder", [])} <= {p.key for p in told.roles.get("holder", [])}:
        draft.roles["holder"] = [replace(p, told_in=p.told_in or told.analysis.sentence) for p in told.roles["loser"]]


def _calls_back(group: Group) -> bool:
    town = (
        group.lemma in _TOWNS
        and not group.plural
        and group.determiner in ("the", "this", "that")
        and group.end - group.start == 2
    )
    return town or (group.pronoun and group.lemma in ("it", "they"))


def _is_ground(draft: Draft) -> bool:
    return draft.event_table == "territory" and draft.place_id is not None and not draft.reason


def _last(draft: Draft, beside: Sequence[Draft]) -> Draft | None:
    """The last report of ground before this one in its sentence."""
    before = [d for d in beside if d is not draft and _is_ground(d) and d.instance.head < draft.instance.head]
    return max(before, key=lambda d: d.instance.head, default=None)


def _lately(draft: Draft, earlier: Sequence[Draft], reach: int) -> Draft | None:
    """The last report of ground in the sentences before."""
    here = draft.analysis.sentence.ordinal
    for told in reversed(earlier):
        if here - told.analysis.sentence.ordinal > reach:
            return None
        if told.analysis is not draft.analysis and _is_ground(told):
            return told
    return None


def _has_town_of_its_own(draft: Draft) -> bool:
    """The sentence names a town before it says "it" or "the town": what it calls a capital is no town or village."""
    first = min(g.start for g in draft.place_groups)
    small = any(g.lemma in ("town", "village") for g in draft.place_groups)
    before = (m for m in draft.analysis.places if m.end <= first and may_be_called_a_town(m.place))
    return any(not (small and draft.analysis.tokens[m.start - 1].lower in ("capital", "city")) for m in before)
