"""Is it one bounded occurrence?

Belongs here: the line between specific and generic. Does not: realis (`transforms.coding.whether.realis`), a single
occurrence or a series (`.scope`), definite mentions of what was told before (`.references`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.drafts import Draft
from transforms.coding.whether.bounds import is_bounded
from transforms.coding.whether.custody import is_of_somebody, only_describes
from transforms.coding.whether.ground import reason_no_ground
from transforms.coding.whether.habits import is_denied_at_large, is_habitual, is_of_a_kind
from transforms.coding.whether.notes import heads_note
from transforms.coding.who.armed_names import is_armed_body


def reason_too_vague(draft: Draft, earlier: Sequence[Draft] = ()) -> str | None:
    """ "generic" when neither actor, time, place nor figure tells the occurrence from others of its kind.

    `earlier` are the events that the text has told before.
    """
    instance = draft.instance
    if draft.event_table == "strength" and draft.quantity is None:
        return "no figure"
    if draft.refers_to is not None:
        return None
    if draft.event_table in _DATED and draft.date_mention is None and _needs_date(draft):
        return "generic"
    if _lacks_a_party(draft):
        return "no partner"
    if draft.event_type == "pledge" and draft.date_mention is None and not draft.roles.get("counterpart"):
        return "generic"
    if draft.event_type == "formation" and not _is_named(draft, "result"):
        of_state = any(
            "caliphate" in p.classes for p in draft.roles.get("result", [])
        )  # "the Caliphate was proclaimed"
        if draft.date_mention is None or not (_is_named(draft, "initiator") or draft.place_id or of_state):
            return "generic"
    if draft.event_table == "mergers" and instance.noun is not None and instance.noun.plural:
        if draft.date_mention is None:
            return "generic"  # "a series of splits"
    if draft.event_table == "territory" and (reason := reason_no_ground(draft, earlier)) is not None:
        return reason
    if is_habitual(draft) or is_of_a_kind(draft) or only_describes(draft) or is_denied_at_large(draft):
        return "generic"
    if draft.event_table == "attacks" and is_bounded(draft):
        return None
    known = len({p.actor_id for p in draft.known_actors()})
    named = sum(p.resolution == "unresolved" for found in draft.roles.values() for p in found)
    dated = draft.date is not None and draft.date.precision != "unknown"
    own_date = draft.date_mention is not None
    placed = draft.place_id is not None
    counted = draft.fatalities != (None, None) or draft.quantity is not None
    counted = counted or (
        draft.event_table in ("attacks", "arrests")
        and any(draft.analysis.has_figure(g) for g in instance.slots.get("obj", []))
    )
    told_by_verb = any(part.instance.noun is None for part in draft.absorbed)  # "was shot dead in that attack"
    if instance.noun is not None and instance.support is None and not (told_by_verb and named):
        parties = any(draft.roles.values())
        if parties and heads_note(draft.analysis, instance.noun):
            return None
        bare = not instance.noun.determiner and instance.noun.possessor is None and not parties
        if bare and not instance.noun.plural and instance.noun.end - instance.noun.start == 1:
            return "generic"
        if (
            instance.noun.plural
            and instance.noun.determiner in ("", "such", "some", "many")
            and not (own_date or placed or counted)
        ):
            return "generic"
        if own_date or placed or counted or known >= 2:
            return None
        indefinite = instance.noun.determiner in ("a", "an", "another", "some")
        listed = named and draft.event_table == "designations"  # "the addition of Musa Keita to the list"
        return None if (known or listed) and draft.event_table != "attacks" and not indefinite else "generic"
    if dated or placed or counted or known >= 1 or is_of_somebody(draft, earlier):
        return None
    armed = draft.event_table == "mergers" and any(is_armed_body(p) for found in draft.roles.values() for p in found)
    return None if named or armed else "generic"  # "jihadist groups in Mali have merged"


# Words of these tables tell an occurrence only with its date: "emerged in 2013", "sanctions ... since 2013".
_DATED = frozenset({"mergers", "designations"})


def _needs_date(draft: Draft) -> bool:
    return any(preposition == "DATED" for preposition, _ in draft.instance.trigger.phrases)


def _lacks_a_party(draft: Draft) -> bool:
    """An alliance takes two, a merger two or the group that comes of it."""
    figures = draft.analysis.figures
    parties = sum(len(draft.roles.get(role, [])) for role in ("initiator", "counterpart"))
    plural = any(
        p.plural or p.classes & {"people"} or any(f.kind == "number" and p.start <= f.start < p.end for f in figures)
        for p in draft.roles.get("initiator", [])
    )
    if draft.event_type == "split":  # "the ruling coalition collapsed"
        return not draft.known_actors() and any("alliance" in p.classes for p in draft.roles.get("initiator", []))
    if draft.event_type == "alliance":
        return parties < 2 and not draft.roles.get("result")
    return draft.event_type == "merger" and parties < 2 and not plural and not draft.roles.get("result")


def _is_named(draft: Draft, role: str) -> bool:
    return any(p.actor_id or p.resolution == "unresolved" for p in draft.roles.get(role, []))
