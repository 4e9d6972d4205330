"""The attack just told, told again at closer range: "The gunmen stormed the village of X", "The raid took place in Y".

Belongs here: definite doers and definite nouns whose place lies within that of the attack before.
Does not: sentences that add no place (`retelling`, `references`), clauses of happening with "it" (`happening`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from transforms.coding.attacks.outcomes import befell
from transforms.coding.drafts import Draft
from transforms.coding.when.sharing import of_occurrence
from transforms.coding.whether.events_meant import FIGHTS
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.names.places import PlaceLexicon

_REACH = 3
_THE = frozenset({"the", "this", "these", "those"})
_DOERS = frozenset(
    "attacker assailant gunman bomber kidnapper abductor killer raider hijacker shooter militant insurgent rebel"
    " jihadist extremist terrorist fighter bandit guerrilla troop soldier drone jet warplane helicopter"
    " aircraft".split()
)
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", re.IGNORECASE)
_HAPPENING = frozenset({"take", "happen", "occur", "begin", "start", "break", "erupt", "unfold"})
_ANOTHER = frozenset("another separate separately elsewhere meanwhile also different later earlier then".split())


def tell_closer(draft: Draft, earlier: Sequence[Draft], places: PlaceLexicon) -> None:
    """Make an attack refer to the one before it where it says in which part of that one's area it was."""
    if draft.event_table != "attacks" or draft.place_id is None or draft.refers_to is not None:
        return
    if _turns_away(draft):
        return
    attacks = [one for one in reversed(earlier) if one.event_table == "attacks" and _is_near(one, draft)]
    counted = [one for one in attacks if _has_the_toll_of(one, draft)]
    candidate = next(iter(counted or attacks[:1]), None)
    if candidate is None:
        return
    same = bool(counted) or _by_the_same(draft) or _is_the_same(draft) or _hits_them_again(draft)
    same = same or _are_the_same(candidate, draft)
    same = same or _are_hit_again(candidate, draft) or _details_the_lead(candidate, draft)
    if not (same or _names_whom_it_hit(candidate, draft)) or not _holds(candidate, draft, places):
        return
    if not _is_compatible(candidate, draft):
        return
    draft.refers_to = candidate
    if draft.date_mention is None:
        draft.date = candidate.date
    elif candidate.date_mention is None:
        candidate.date = draft.date  # without its mention, whose words stand in another sentence


def _is_near(candidate: Draft, draft: Draft) -> bool:
    return 0 < draft.analysis.sentence.ordinal - candidate.analysis.sentence.ordinal <= _REACH


def _holds(candidate: Draft, draft: Draft, places: PlaceLexicon) -> bool:
    """The place of the attack before is an area that the place of this one lies in."""
    if candidate.place_id is None or draft.place_id is None:
        return False
    inner, outer = places.place(draft.place_id), places.place(candidate.place_id)
    hit_again = candidate.roles.get("victim") and _hits_them_again(draft)
    if outer.kind == "settlement" and (hit_again or _names_whom_it_hit(candidate, draft)):
        return inner.country_code in ("", outer.country_code)  # "in Wadajir district"
    if outer.source == "direction" and inner.kind in ("settlement", "area", "site"):
        return inner.country_code in ("", outer.country_code)  # "in western Chad", then "near Ngouboua"
    of_no_country = outer.kind == "region" and not outer.country_code  # "the Lake Chad region"
    if candidate.place_is_exact:  # "a blast in Imphal", "the blast took place at Thumbuthong"
        # "The attack on the X hotel", "the blast struck people in the city's X neighbourhood"
        told = _is_the_same(draft) and (_happens(draft) or inner.kind == "site" or _is_a_quarter(draft))
        return inner.source == "text" and outer.kind == "settlement" and told
    anywhere = inner.source == "text" or inner.container_id == outer.container_id != ""  # no dictionary says where
    if anywhere and (of_no_country or inner.country_code == outer.country_code):
        return outer.kind != "site"
    return places.contains(candidate.place_id, draft.place_id)


def _is_a_quarter(draft: Draft) -> bool:
    """Whether the words for the place say that it is a part of a town."""
    group = draft.analysis.group_at(draft.place_span[0]) if draft.place_span is not None else None
    return group is not None and group.lemma in _QUARTERS


_QUARTERS = frozenset({"neighbourhood", "neighborhood", "district", "quarter", "suburb"})


def _is_compatible(candidate: Draft, draft: Draft) -> bool:
    types = {candidate.event_type, draft.event_type}
    if any(part.event_type == candidate.event_type for part in draft.absorbed):  # "stormed it, burning homes"
        types = {candidate.event_type}
    if len(types) > 1 and ("assault" not in types or types & {"abduction", "destruction"}):
        return False
    several = candidate.scope == "campaign" and not _are_the_same(candidate, draft)
    if several or not _on_one_day(candidate, draft):
        return False
    if others_take_part(candidate, draft):
        return False
    return candidate.status == draft.status or "foiled" not in (candidate.status, draft.status)


def others_take_part(candidate: Draft, draft: Draft) -> bool:
    """Whether the two name different actors in one role; of a gunfight, which has two sides, in any."""
    roles: list[tuple[str, ...]] = [("perpetrator",), ("target",), ("victim",), ("detainee",)]
    nouns = [part.instance.noun for part in (draft, *draft.absorbed)]
    if any(noun is not None and noun.lemma in FIGHTS for noun in nouns):
        roles = [("perpetrator", "target", "victim")]
    for names in roles:
        first = {p.actor_id for name in names for p in candidate.roles.get(name, []) if p.actor_id}
        second = {p.actor_id for name in names for p in draft.roles.get(name, []) if p.actor_id}
        if first and second and not first & second:
            return True
    return False


def _on_one_day(candidate: Draft, draft: Draft) -> bool:
    """Of one date, or "the raid took place on Monday" where the first sentence gave none."""
    if draft.date_mention is None or candidate.date == draft.date:
        return True
    if candidate.date is not None and draft.date is not None and candidate.date.interval == draft.date.interval:
        return True
    told = _happens(draft) or any(_is_definite(part) for part in draft.absorbed) or _details_the_lead(candidate, draft)
    this_week = _WEEKDAY.search(draft.date_mention.text) is not None and _is_definite(draft)  # "the attack late Monday"
    return candidate.date_mention is None and (told or this_week)


def _happens(draft: Draft) -> bool:
    """ "The raid took place in", "the blast, which occurred at"."""
    noun, clause = draft.instance.noun, draft.instance.support or draft.instance.clause
    if clause is not None and clause.verb.lemma in _HAPPENING:
        return True
    return noun is not None and bool(of_occurrence(draft.analysis, noun))


def _by_the_same(draft: Draft) -> bool:
    """Done by "the gunmen", told of before."""
    clause = draft.instance.support or (draft.instance.clause if draft.instance.noun is None else None)
    doer = _doer(draft) if clause is not None else None
    return doer is not None and doer.determiner in _THE and doer.lemma in _DOERS


def _has_the_toll_of(told: Draft, draft: Draft) -> bool:
    """ "Two rebels were killed in Ubari", "police shot the two in the Sharara quarter": as many dead."""
    dead = told.fatalities[0]
    if dead is None or dead != draft.fatalities[0] or dead < _SEVERAL:
        return False
    hurt = [{p.actor_id for role in _HURT for p in d.roles.get(role, []) if p.actor_id} for d in (told, draft)]
    return bool(hurt[0] & hurt[1]) or not (hurt[0] and hurt[1])


_SEVERAL, _HURT = 2, ("target", "victim")


def _hits_them_again(draft: Draft) -> bool:
    """ "Gunmen opened fire on him": who was hit has been told of."""
    clause, noun = draft.instance.clause, draft.instance.noun
    if noun is not None or clause is None or clause.verb.perfect or clause.verb.voice == "passive":
        return False
    met = [group for name in ("obj", "on", "at", "upon") for group in draft.instance.slots.get(name, [])]
    return bool(met) and met[0].pronoun and met[0].lemma in _HIM


def _are_hit_again(candidate: Draft, draft: Draft) -> bool:
    """ "Gunmen abducted four miners. The miners were seized in X": they have been told of."""
    clause = draft.instance.clause
    if draft.instance.noun is not None or clause is None or clause.verb.voice != "passive" or clause.verb.perfect:
        return False
    hurt = clause.subjects[0] if clause.subjects else None
    words = {
        singular(w) for role in ("victim", "target") for p in candidate.roles.get(role, []) for w in p.text.split()
    }
    return hurt is not None and hurt.determiner == "the" and hurt.plural and hurt.lemma in words


def _details_the_lead(candidate: Draft, draft: Draft) -> bool:
    """ "Jihadists killed nine in the north, officials said. Fighters of X stormed the village of Y on Wednesday".

    The second sentence of a report tells where and by whom, and counts nobody anew.
    """
    after = draft.analysis.sentence.ordinal - candidate.analysis.sentence.ordinal
    clause = draft.instance.support or draft.instance.clause
    if (
        candidate.refers_to is not None
        or after != 1
        or clause is None
        or clause.verb.perfect
        or candidate.event_table != "attacks"
    ):
        return False
    leads = candidate.analysis.sentence.ordinal <= 1 and candidate.fatalities != (None, None)
    doers = candidate.roles.get("perpetrator", [])
    by_some = bool(doers) and all(p.actor_id is None and "fighter" in p.classes for p in doers)
    counts_nobody = draft.fatalities == (None, None)
    return leads and by_some and counts_nobody and clause.relation in ("main", "complement")


_HIM = frozenset({"him", "her", "them"})


def _doer(draft: Draft) -> Group | None:
    """The subject of an active verb; where an aside hides it, the noun that opens the sentence."""
    clause = draft.instance.support or draft.instance.clause
    if clause is None or clause.verb.voice == "passive" or clause.verb.perfect:
        return None
    if clause.subjects:
        return clause.subjects[0]
    first = draft.analysis.groups[0]
    return first if first.kind == "NP" else None


def _is_the_same(draft: Draft) -> bool:
    """ "The attack", "the ambush": one that has been told."""
    return any(_is_definite(part) for part in (draft, *draft.absorbed))


def _are_the_same(candidate: Draft, draft: Draft) -> bool:
    """ "The strikes targeted three houses", where several have been told."""
    noun = draft.instance.noun
    several = candidate.scope == "campaign" or _happens(draft)
    return noun is not None and noun.determiner == "the" and noun.plural and several


def _names_whom_it_hit(candidate: Draft, draft: Draft) -> bool:
    """ "A cleric was killed in Aden. Sheikh Musa was shot in Mualla district": the one who fell, now by his name."""
    fallen, named = candidate.roles.get("victim", []), draft.roles.get("victim", [])
    if len(fallen) != 1 or len(named) != 1 or candidate.fatalities != (1, 1) or draft.date_mention is not None:
        return False
    described = fallen[0].resolution == "described" and not fallen[0].plural
    by_name = named[0].resolution in ("unresolved", "alias") and not named[0].plural
    at_once = draft.analysis.sentence.ordinal - candidate.analysis.sentence.ordinal == 1
    return described and by_name and at_once and befell(draft)


def _is_definite(draft: Draft) -> bool:
    noun = draft.instance.noun
    if noun is None or (noun.plural and noun.lemma not in _OF_MANY_DEAD):
        return False
    return noun.determiner in ("the", "this") or (noun.plural and noun.determiner == "these")


_OF_MANY_DEAD = frozenset({"killing", "murder"})  # "carried out the killings": one deed


def _turns_away(draft: Draft) -> bool:
    return any(token.lower in _ANOTHER for token in draft.analysis.tokens)
