"""What goes on about the deed just told and names no other place or day: "The gunmen opened fire", "we heard a blast".

Belongs here: what the attackers did next to nobody new, what witnesses heard, those held who "were arrested".
Does not: the place within the area of the attack before (`told_closer`), clauses of harm and means (`retelling`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from transforms.coding.attacks.retelling import is_days_on
from transforms.coding.attacks.told_closer import others_take_part
from transforms.coding.drafts import Draft
from transforms.grammar.groups import Group

_REACH = 2
_BEFORE = 8  # events
_HEARD = frozenset({"assault", "bombing", "airstrike"})
_THE = frozenset({"the", "these", "those", "both", "all"})
_THEY = frozenset({"he", "she", "they", "him", "her", "them"})
_ATTACKERS = frozenset(
    "attacker assailant gunman raider shooter militant insurgent rebel jihadist extremist terrorist bandit"
    " fighter".split()
)
_HELD = frozenset("suspect man woman person individual militant detainee accused captive hostage".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten pair trio".split())
_ANOTHER = frozenset(
    "another separate separately elsewhere meanwhile also different later earlier then again previously before".split()
)
_AT = frozenset({"in", "at", "near", "outside", "inside", "around"})
_OF_STATES = frozenset({"soldier", "force", "state", "government"})


def tell_on(draft: Draft, earlier: Sequence[Draft]) -> None:
    """Make a draft refer to the deed before it that it goes on about, and take its day and place."""
    if draft.refers_to is not None or draft.event_table not in ("attacks", "arrests"):
        return
    candidate = _last_told(draft, earlier)
    if candidate is None:
        return
    if "foiled" in (candidate.status, draft.status) or candidate.scope == "campaign" or _stands_apart(candidate, draft):
        return
    heard = candidate.event_type in _HEARD and _is_heard(draft)
    if heard or _is_done_by_the_attackers(candidate, draft) or _is_held_again(candidate, draft):
        draft.refers_to = candidate
        draft.date = candidate.date
        if _misread_captives(candidate, draft):
            told = candidate.analysis.sentence
            draft.roles["detainee"] = [
                replace(p, told_in=told, resolution="implied") for p in candidate.roles["detainee"]
            ]
        draft.event_type = candidate.event_type if heard else draft.event_type
        if draft.place_id is None:
            draft.place_id = candidate.place_id
            draft.place_rule = "reference" if candidate.place_id else None


def _last_told(draft: Draft, earlier: Sequence[Draft]) -> Draft | None:
    """The last deed of its table in the sentences before; of an attack not what was done to things beside it."""
    here = draft.analysis.sentence.ordinal
    near = [d for d in earlier[-_BEFORE:] if 0 < here - d.analysis.sentence.ordinal <= _REACH]
    near = [d for d in near if d.event_table == draft.event_table]
    if draft.event_type in _HEARD:
        near = [d for d in near if d.event_type in _HEARD] or near
    return near[-1] if near else None


def _stands_apart(candidate: Draft, draft: Draft) -> bool:
    """It has a day or a place of its own, or somebody else takes part."""
    if (draft.date_mention is not None and draft.date != candidate.date) or is_days_on(candidate, draft):
        return True
    if draft.place_id is not None and draft.place_id != candidate.place_id:
        return True
    if _misread_captives(candidate, draft):
        return _names_another_spot(candidate, draft)
    return others_take_part(candidate, draft) or _names_another_spot(candidate, draft)


def _misread_captives(candidate: Draft, draft: Draft) -> bool:
    """ "They were arrested", taken for the police who arrested them."""
    held = _held(draft) if draft.event_table == "arrests" else []
    taken = draft.roles.get("detainee", [])
    forces = bool(taken) and all(p.classes & _OF_STATES for p in taken)
    return bool(held) and held[0].pronoun and forces and bool(candidate.roles.get("detainee"))


def _names_another_spot(candidate: Draft, draft: Draft) -> bool:
    """A name after "in", "at", "near" that the deed was not told with."""
    said = {t.lower for t in candidate.analysis.tokens}
    tokens, groups = draft.analysis.tokens, draft.analysis.groups
    spots = [noun for at, noun in pairwise(groups) if at.lemma in _AT and noun.kind == "NP"]
    return any(t.tag == "NNP" and t.lower not in said for noun in spots for t in tokens[noun.start : noun.end])


def _is_heard(draft: Draft) -> bool:
    """ "Residents heard gunfire": what came to the ears of somebody was of the attack that is told."""
    clause, noun = draft.instance.clause, draft.instance.noun
    return clause is not None and clause.verb.lemma == "hear" and any(noun is o for o in clause.objects)


def _is_done_by_the_attackers(candidate: Draft, draft: Draft) -> bool:
    """ "The gunmen opened fire", where neither a count nor "a" brings in somebody who was not there before."""
    clause = draft.instance.clause
    if draft.event_table != "attacks" or draft.instance.noun is not None or clause is None or _turns_away(draft):
        return False
    plain = {candidate.event_type, draft.event_type} <= {"assault", "bombing"} and draft.event_type == "assault"
    doers = candidate.roles.get("perpetrator", [])
    if not plain or clause.verb.voice == "passive" or clause.verb.perfect or draft.fatalities != (None, None):
        return False
    if not clause.subjects or (doers and all(p.classes & _OF_STATES for p in doers)):
        return False
    if draft.instance.trigger.lemma[0] in _WARDING_OFF:  # "soldiers repelled the attackers"
        return any(_are_attackers(noun) for noun in clause.objects)
    doer = clause.subjects[0]
    met = [group for groups in draft.instance.slots.values() for group in groups if group is not doer]
    if any(g.determiner in ("a", "an", "another") or draft.analysis.has_figure(g) for g in met):
        return False
    return _are_attackers(doer)


def _are_attackers(group: Group) -> bool:
    return group.determiner in _THE and group.lemma in _ATTACKERS


_WARDING_OFF = frozenset({"repel", "repulse", "rebuff"})


def _is_held_again(candidate: Draft, draft: Draft) -> bool:
    """ "The suspects were taken into custody", "he was captured": those whose arrest has been told."""
    if draft.event_type not in ("arrest", "abduction") or candidate.event_type != draft.event_type:
        return False
    if draft.instance.noun is not None or _turns_away(draft):
        return False
    held, told = _held(draft), _held(candidate)
    return bool(held and told) and _are_known(held[0]) and _are_many(held[:1]) == _are_many(told)


def _held(draft: Draft) -> list[Group]:
    clause = draft.instance.clause
    passive = clause is not None and clause.verb.voice == "passive"
    return draft.instance.slots.get("obj", []) or (list(clause.subjects) if clause is not None and passive else [])


def _are_many(groups: Sequence[Group]) -> bool:
    return len(groups) > 1 or groups[0].plural or groups[0].count > 1 or groups[0].lemma in _NUMBERS


def _are_known(group: Group) -> bool:
    if group.pronoun:
        return group.lemma in _THEY
    return group.determiner in _THE and group.lemma in _HELD | _NUMBERS and not group.proper


def _turns_away(draft: Draft) -> bool:
    return any(token.lower in _ANOTHER for token in draft.analysis.tokens)
