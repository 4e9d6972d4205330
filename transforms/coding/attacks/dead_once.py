"""Nobody dies twice: a killing of somebody whose death the text has told is the same event.

Belongs here: deaths of persons by name, in attacks and in the leadership, told again at a distance; of people by a
pronoun, told again at once. Does not: victims by description (`retelling`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.drafts import Draft
from transforms.coding.how_many.victims import is_lethal
from transforms.coding.who.participant import Participant
from transforms.names.places import PlaceLexicon

# How many events back: whole books are read too, in time that grows with their length alone.
_REACH = 200
_NAMED = frozenset({"alias", "anaphora", "unresolved", "naming", "apposition"})


def tell_death_again(draft: Draft, earlier: Sequence[Draft], places: PlaceLexicon) -> None:
    """Make the killing of a named person refer to the one told before, and tell that one its day and its place."""
    if draft.refers_to is not None:
        return
    alike = [one for one in earlier[-_REACH:] if one.event_table == draft.event_table and one.refers_to is None]
    dead = _named_dead(draft)
    told = next((one for one in alike if dead & _named_dead(one) and not _was_a_rumour(one, draft)), None)
    told = told or _killed_just_before(draft, alike)
    if told is None or told is draft:
        return
    draft.refers_to = told
    if draft.event_table == "leadership":
        if draft.date_mention is None or draft.instance.noun is not None or draft.instance.trigger.object_lemmas:
            draft.date = told.date or draft.date  # "confirmed his death on Monday"
        return
    if told.date_mention is None and draft.date_mention is not None:
        told.date = draft.date  # without its mention, whose words stand in another sentence
    elif told.date is not None:
        draft.date = told.date  # "confirmed on Wednesday that he had been killed"
    tell_place(told, draft, places)


def _killed_just_before(draft: Draft, alike: Sequence[Draft]) -> Draft | None:
    """ "Rebels killed two farmers. They were shot on their way home": the killing of those the pronoun stands for."""
    clause = draft.instance.clause
    if draft.event_type not in ("assault", "execution") or draft.instance.noun is not None or clause is None:
        return None
    told = clause.subjects if clause.verb.voice == "passive" else clause.objects
    if not any(noun.pronoun and noun.lemma in _THEM for noun in told):
        return None
    hurt = {p.key for p in _hurt(draft) if p.actor_id is None and p.resolution == "anaphora"}
    last = alike[-1] if alike else None
    if not hurt or last is None or draft.analysis.sentence.ordinal - last.analysis.sentence.ordinal > 1:
        return None
    other_day = draft.date_mention is not None and last.date_mention is not None and draft.date != last.date
    if other_day or (draft.place_is_exact and draft.place_id != last.place_id):
        return None  # "gunmen had attacked him in Jalalabad in 2017"
    return last if is_lethal(last) and hurt <= {p.key for p in _hurt(last)} else None


_THEM = frozenset({"he", "she", "they", "him", "her", "them"})


def _hurt(draft: Draft) -> list[Participant]:
    return [p for role in ("victim", "target") for p in draft.roles.get(role, [])]


def _was_a_rumour(told: Draft, draft: Draft) -> bool:
    """ "Believed dead in 2013, he was killed in 2018": what was said of another time was not his death."""
    if told.status != "alleged" or told.date is None or draft.date is None:
        return False
    first, then = told.date.date_end, draft.date.date_start
    return first is not None and then is not None and (then - first).days > _LONG


_LONG = 60


def tell_place(told: Draft, draft: Draft, places: PlaceLexicon) -> None:
    """Give what is told again the place told first, and what was told first the closer one named for it since."""
    draft.place_id = draft.place_id or told.place_id
    if draft.place_id and draft.place_is_exact and not told.place_is_exact:
        if not told.place_id or places.contains(told.place_id, draft.place_id):
            told.place_id, told.place_rule, told.place_span = draft.place_id, "happening", None
            told.place_is_exact = True


def _named_dead(draft: Draft) -> set[str]:
    """The keys of those persons whom an attack killed, or whose death is one in the leadership, by name."""
    if draft.event_table == "leadership" and draft.event_type == "death":
        return {p.key for p in draft.roles.get("person", []) if p.resolution in _NAMED and not p.plural}
    if draft.event_table != "attacks" or draft.status == "foiled" or not is_lethal(draft):
        return set()
    named = (p for p in draft.roles.get("victim", []) if p.resolution in _NAMED and not p.plural)
    return {p.key for p in named if p.actor_id or " " in p.name}
