"""The group a person led or served at a time, as the text and the dictionary have it.

Belongs here: the choice among a person's groups. Does not: reading relations (`lexicon`).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from transforms.coding.lexicon import Alias, Relation
from transforms.coding.who.kinds import actor_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting
from transforms.grammar.groups import Group

_OFFICES = (
    "leader_of",
    "deputy_of",
    "spokesman_of",
    "commander_of",
    "founder_of",
    "jurist_of",
    "judge_of",
    "official_of",
)
_REBEL = frozenset({"rebel", "group"})
_REACH = 3
_MEMBERSHIP = (*_OFFICES, "member_of", "part_of", "affiliate_of")


def group_at(person_id: str, start: date | None, end: date | None, setting: Setting) -> str | None:
    """The group of a person in an interval, None when the dictionary knows none.

    Of several the one of the highest office counts if the text has lately named it, else one that the text
    has named: a writer who speaks of a movement alone means its commander in a branch too.
    """
    groups = _candidates(person_id, start, end, setting)
    if not groups:
        return None
    above = [parent for group in groups for parent in _parents(group, start, end, setting)]
    first = groups[0]
    named = setting.discourse.last_named({*groups, *above})
    own = [group for group in named if group in groups]
    return first if first in named or not named else (own or named)[0]


def group_about(person_id: str, start: date | None, setting: Setting) -> str | None:
    """The group that a person came to lead or serve next to the day `start`, of whatever day: None when it has none.

    Of a leader's first weeks the dictionary may know nothing yet.
    """
    held = [r for r in setting.lexicon.parts.get(person_id, ()) if r.relation in _OFFICES and r.valid_from is not None]
    known = [r for r in held if r.related_id in setting.lexicon.actors]
    if start is None or not known:
        return group_at(person_id, None, None, setting)
    return min(known, key=lambda r: abs((r.valid_from or start) - start)).related_id


def _candidates(person_id: str, start: date | None, end: date | None, setting: Setting) -> list[str]:
    found: list[str] = []
    for name in _MEMBERSHIP:
        fitting = [
            r for r in setting.lexicon.parts.get(person_id, ()) if r.relation == name and _holds(r, start, end, setting)
        ]
        fitting.sort(key=lambda r: str(r.valid_from or ""), reverse=True)
        found.extend(r.related_id for r in fitting if r.related_id not in found)
    return found


def _holds(relation: Relation, start: date | None, end: date | None, setting: Setting) -> bool:
    known = relation.related_id in setting.lexicon.actors
    return known and Alias(relation.actor_id, relation.valid_from, relation.valid_to).holds(start, end)


def _parents(group: str, start: date | None, end: date | None, setting: Setting) -> list[str]:
    listed = [
        r.related_id
        for r in setting.lexicon.parts.get(group, ())
        if r.relation == "part_of" and _holds(r, start, end, setting)
    ]
    parent = setting.lexicon.actors[group].parent_id
    return [*listed, *([parent] if parent in setting.lexicon.actors else [])]


def group_participant(at: Participant, group_id: str, setting: Setting) -> Participant:
    """A group as a participant at the words of its member or leader."""
    group = setting.lexicon.actors[group_id]
    return Participant(group_id, group.name, at.text, at.start, at.end, actor_classes(group.kind), "implied")


def in_question(setting: Setting, at: Group | Participant) -> list[Participant]:
    """The one armed group that the sentence, or those just before it, speak of, in the words of a noun group."""
    found = setting.discourse.topic(_REBEL, _REACH)
    if found is None:
        return []
    if isinstance(at, Participant):
        return [replace(found, text=at.text, start=at.start, end=at.end, resolution="implied")]
    return [setting.again(at, found, "implied")]
