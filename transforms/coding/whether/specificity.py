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
from transforms.grammar.groups import Group


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
        # "The Caliphate was proclaimed".
        of_state = any("caliphate" in p.classes for p in draft.roles.get("result", []))
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
    if instance.noun is not None and instance.support is None and not _is_told_by_a_verb_too(draft):
        return None if _is_told_by_noun(draft, instance.noun) else "generic"
    if _has_day_place_or_count(draft) or draft.known_actors() or is_of_somebody(draft, earlier):
        return None
    armed = draft.event_table == "mergers" and any(is_armed_body(p) for found in draft.roles.values() for p in found)
    return None if armed or _names_somebody(draft) else "generic"  # "jihadist groups in Mali have merged"


def _names_somebody(draft: Draft) -> bool:
    """Whether one who takes part is named as no dictionary has it."""
    return any(p.resolution == "unresolved" for found in draft.roles.values() for p in found)


def _has_day_place_or_count(draft: Draft) -> bool:
    dated = draft.date is not None and draft.date.precision != "unknown"
    return dated or draft.place_id is not None or _is_counted(draft)


def _is_counted(draft: Draft) -> bool:
    """Whether the dead, a quantity, or those attacked or arrested have a figure."""
    if draft.fatalities != (None, None) or draft.quantity is not None:
        return True
    if draft.event_table not in ("attacks", "arrests"):
        return False
    return any(draft.analysis.has_figure(group) for group in draft.instance.slots.get("obj", []))


def _is_told_by_a_verb_too(draft: Draft) -> bool:
    """ "Musa Keita was shot dead in that attack"."""
    return any(part.instance.noun is None for part in draft.absorbed) and _names_somebody(draft)


def _is_told_by_noun(draft: Draft, noun: Group) -> bool:
    """Whether a noun without a verb of its own tells one occurrence: "the attack in Gao", but not "such attacks"."""
    parties = any(draft.roles.values())
    if parties and heads_note(draft.analysis, noun):
        return True
    bare = not noun.determiner and noun.possessor is None and not parties
    if bare and not noun.plural and noun.end - noun.start == 1:
        return False
    if draft.date_mention is not None or draft.place_id is not None or _is_counted(draft):
        return True
    if noun.plural and noun.determiner in ("", "such", "some", "many"):
        return False
    known = len({p.actor_id for p in draft.known_actors()})
    if known >= 2:
        return True
    listed = draft.event_table == "designations" and _names_somebody(draft)  # "the addition of Musa Keita to the list"
    definite = noun.determiner not in ("a", "an", "another", "some")
    return bool(known or listed) and definite and draft.event_table != "attacks"


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
