"""Is it one bounded occurrence, and has the text told of it before?

Belongs here: scope, the line between specific and generic, definite mentions of earlier events.
Does not: realis (`transforms.coding.realis`).
"""

from __future__ import annotations

from transforms.coding.bounds import is_bounded
from transforms.coding.casualties import extent
from transforms.coding.drafts import Draft, has_figure

_CAMPAIGN_TYPES = frozenset({"offensive"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "such", "its", "his", "their", "both"})
_REFER_BACK = 4


def scope(draft: Draft) -> str:
    """`campaign` for offensives, plural occurrences and stretches of time; else `incident`."""
    instance = draft.instance
    if draft.event_table not in ("attacks", "territory", "mergers", "statements"):
        return "incident"
    if draft.event_type in _CAMPAIGN_TYPES:
        return "campaign"
    if instance.noun is not None and instance.noun.plural and draft.event_table == "attacks":
        return "campaign"
    clause = instance.clause
    if instance.noun is None and clause is not None and draft.event_table == "attacks":
        progressive = draft.analysis.tokens[clause.verb.head].tag == "VBG" and clause.verb.form == "finite"
        objects = instance.slots.get("obj", [])
        if progressive or (
            objects
            and all(o.plural and not o.determiner for o in objects)
            and not any(has_figure(draft.analysis, o) for o in objects)
        ):
            return "campaign"
    return "incident"


def reason_too_vague(draft: Draft) -> str | None:
    """ "generic" when neither actor, time, place nor figure tells the occurrence from others of its kind."""
    instance = draft.instance
    if draft.event_table == "strength" and draft.quantity is None:
        return "no figure"
    if draft.refers_to is not None:
        return None
    if _lacks_a_party(draft):
        return "no partner"
    if draft.event_type == "pledge" and draft.date_mention is None and not draft.roles.get("counterpart"):
        return "generic"
    if draft.event_type == "formation" and draft.date_mention is None and not _is_named(draft, "result"):
        return "generic"
    if draft.event_table == "territory" and draft.place_id is None:
        return "no named place"
    if _is_habitual(draft):
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
        and any(has_figure(draft.analysis, g) for g in instance.slots.get("obj", []))
    )
    if instance.noun is not None and instance.support is None:
        bare = not instance.noun.determiner and instance.noun.possessor is None and not any(draft.roles.values())
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
        return None if known >= 1 and draft.event_table != "attacks" and not indefinite else "generic"
    if dated or placed or counted or known >= 1:
        return None
    return None if named else "generic"


def _lacks_a_party(draft: Draft) -> bool:
    """An alliance takes two, a merger two or the group that comes of it."""
    parties = sum(len(draft.roles.get(role, [])) for role in ("initiator", "counterpart"))
    plural = any(p.plural or p.classes & {"people"} for p in draft.roles.get("initiator", []))
    if draft.event_type == "alliance":
        return parties < 2 and not draft.roles.get("result")
    return draft.event_type == "merger" and parties < 2 and not plural and not draft.roles.get("result")


def _is_named(draft: Draft, role: str) -> bool:
    return any(p.actor_id or p.resolution == "unresolved" for p in draft.roles.get(role, []))


def _is_habitual(draft: Draft) -> bool:
    """ "Often clashed", "attacks in Europe and elsewhere": talk of many occurrences with no bound."""
    analysis, instance = draft.analysis, draft.instance
    if draft.date_mention is not None or draft.event_table != "attacks":
        return False
    if instance.noun is not None:
        plain = instance.noun.plural and instance.noun.determiner == "" and instance.noun.possessor is None
        return (
            plain and instance.support is None and not has_figure(analysis, instance.noun) and not draft.place_is_exact
        )
    clause = instance.clause
    assert clause is not None
    return any(t.lower in _FREQUENCY for t in analysis.tokens[clause.verb.start : clause.verb.end])


_FREQUENCY = frozenset("often frequently regularly routinely sometimes usually commonly occasionally typically".split())


def refer(draft: Draft, earlier: list[Draft]) -> None:
    """A definite mention without time and place of its own tells again of the last event of its kind."""
    noun = draft.instance.noun
    if noun is None:
        back = [part.instance.noun for part in draft.absorbed if part.instance.noun is not None]
        noun = next((n for n in back if n.determiner in ("the", "that", "this")), None)
    if (
        noun is None
        or draft.instance.support is not None
        or draft.date_mention is not None
        or draft.place_id is not None
    ):
        return
    if noun.determiner not in _DEFINITE and noun.possessor is None:
        return
    for candidate in reversed(earlier):
        distance = draft.analysis.sentence.ordinal - candidate.analysis.sentence.ordinal
        if distance > _REFER_BACK:
            break
        if (
            candidate.event_table == draft.event_table
            and _one_kind(candidate, draft)
            and _adds_nobody(candidate, draft)
        ):
            draft.refers_to = candidate
            draft.date, draft.place_id = candidate.date, candidate.place_id
            draft.place_rule = "reference" if candidate.place_id else None
            return


def _one_kind(first: Draft, second: Draft) -> bool:
    if first.event_type == second.event_type:
        return True
    types = (first.event_type, second.event_type)
    return first.event_table == "attacks" and "assault" in types and "abduction" not in types


def _adds_nobody(earlier: Draft, draft: Draft) -> bool:
    """A mention that refers back names nobody whom the event it refers to has not."""
    known = {p.actor_id for p in earlier.known_actors()}
    return all(p.actor_id in known for p in draft.known_actors()) and not any(
        p.resolution == "unresolved" for found in draft.roles.values() for p in found
    )


__all__ = ["extent", "reason_too_vague", "refer", "scope"]
