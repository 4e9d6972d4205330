"""Who a faction is that merges, pledges or splits: its name in apposition, else the one who leads it.

Belongs here: parties of a realignment that are described, not named. Does not: which words signal a
realignment (`seeds/triggers.csv`), names (`participants`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.realignments.leavers import (
    BANDS,
    is_at,
    is_group,
    is_unsaid,
    join_for_themselves,
    part_between,
    part_from_the_led,
    part_from_their_group,
    part_from_whom_text_is_about,
)
from transforms.coding.realignments.unions import equated
from transforms.coding.who.armed_names import ARMED, is_armed_body
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

_LEADING = frozenset({"lead", "head", "command", "run"})
_REBEL_KINDS = frozenset({"group", "faction", "category", "person", "polity", "organ", "media"})


def learn_new_bodies(coded: Sequence[Draft], resolver: Resolver) -> None:
    """Remember the groups that realignments bring about: "the new group"."""
    for made in (made for made in coded if made.event_table == "mergers"):
        named = [p for p in made.roles.get("result", []) if p.actor_id or p.resolution == "unresolved"]
        becoming = made.roles.get("initiator", []) if made.event_type in ("merger", "rebrand") else []
        makers = {p.key for p in becoming}
        for new in named:
            resolver.discourse.learn_new_body(new, makers)
        if made.event_type == "merger" and not named and not made.roles.get("counterpart"):
            resolver.discourse.learn_new_body(None, makers)
        founders = [p for p in made.roles.get("initiator", []) if _is_a_person(p)]
        for founder in founders if made.event_type == "formation" and named else ():
            if resolver.discourse.office_of(founder) is None:
                resolver.discourse.learn_office(founder, named[0])


def _is_a_person(party: Participant) -> bool:
    unknown = party.resolution == "unresolved" and " " in party.name and not is_armed_body(party)
    return ("person" in party.classes or unknown) and not party.plural and "group" not in party.classes


def _goes_along(made: Draft, party: Participant) -> bool:
    """ "X rejoined Y along with Z": Z did as X."""
    words = made.analysis.sentence.text[: party.start].lower().split()
    return words[-2:] in (["along", "with"], ["together", "with"])


def name_parties(made: Draft, resolver: Resolver) -> None:
    """Put names in the place of the described initiators of a realignment."""
    if made.event_table != "mergers":
        return
    company = [p for p in made.roles.get("counterpart", []) if _goes_along(made, p)]
    if company and len(company) < len(made.roles["counterpart"]):
        made.roles["counterpart"] = [p for p in made.roles["counterpart"] if p not in company]
        made.roles["initiator"] = [*made.roles.get("initiator", []), *company]
    if made.event_type == "pledge" and made.instance.noun is not None and made.reason == "no counterpart":
        _told_by_giver(made, resolver)
    if made.event_type == "split" and made.instance.noun is not None and not made.roles.get("initiator"):
        others = {p.actor_id for p in made.roles.get("counterpart", [])}
        named = [p for g in _same(made.analysis, made.instance.noun) for p in resolver.one(g)]
        made.roles["initiator"] = [p for p in named if p.actor_id not in others]
    left = made.roles.get("counterpart", [])
    if made.event_type == "split" and (not left or all(is_unsaid(p) for p in left)):
        part_from_their_group(made, resolver)
    if made.event_type == "merger" and made.instance.trigger.lemma[0] == "join" and made.instance.noun is None:
        join_for_themselves(made, resolver)
    if made.event_type == "split":
        part_between(made, resolver)
        part_from_the_led(made, resolver)
        part_from_whom_text_is_about(made, resolver)
    _take_sides(made, resolver)
    _turn_round(made)
    parties: list[Participant] = []
    for party in made.roles.get("initiator", []):
        named = equated(made.analysis, party, resolver)
        parties.extend(named or (_leaders(made.analysis, party, resolver) if party.actor_id is None else [party]))
    made.roles["initiator"] = parties
    if made.event_type == "split" and made.instance.support is not None:  # "suffered a split": who left is not told
        suffered = {p.key for p in made.roles.get("counterpart", [])}
        made.roles["initiator"] = [p for p in parties if p.key not in suffered]
    of_rebels = any("rebel" in slot.classes for slot in made.instance.trigger.frame.values())
    if not made.reason and not _has_a_known_party(made, resolver) and (of_rebels or _is_civil(made, resolver)):
        made.reason = "no known group"


def _take_sides(made: Draft, resolver: Resolver) -> None:
    """ "The Harakat went over to the Taliban": a whole group that leaves nobody is taken in, it splits from none."""
    parties = made.roles.get("initiator", [])
    joined = made.roles.get("result", [])
    whole = all(is_group(p, resolver) and p.resolution == "alias" for p in parties)
    crossing = made.instance.noun is None and made.instance.trigger.lemma[0] in ("go", "come", "cross", "switch")
    if made.event_type == "split" and crossing and parties and whole and joined and not made.roles.get("counterpart"):
        made.event_type = "merger"
        made.roles["counterpart"], made.roles["result"] = joined, []


def _turn_round(made: Draft) -> None:
    """ "Sinai Province was known as Ansar Beit al-Maqdis until 2014": the name told second is the old one."""
    clause = made.instance.clause
    if made.event_type != "rebrand" or made.instance.trigger.lemma[0] != "know" or clause is None:
        return
    if any(t.lower in ("until", "till", "before") for t in made.analysis.tokens[clause.verb.end :]):
        roles = made.roles
        roles["initiator"], roles["result"] = roles.get("result", []), roles.get("initiator", [])


def _told_by_giver(made: Draft, resolver: Resolver) -> None:
    """ "The pledge came from X", "X's oath": who gives it tells one oath from others, where it has a date."""
    host = made.instance.clause
    if not made.roles.get("initiator") and host is not None and host.verb.lemma == "come":
        givers = [p for prep, n in host.phrases if prep == "from" for m in members(n) for p in resolver.one(m)]
        made.roles["initiator"] = givers if any(made.instance.noun is s for s in host.subjects) else []
    if _has_a_known_party(made, resolver):
        made.reason = None


def _has_a_known_party(made: Draft, resolver: Resolver) -> bool:
    """One of the parties is a group or person of the field: names that no dictionary has may be anything."""
    parties = [p for found in made.roles.values() for p in found]
    if any(is_armed_body(p) or p.group_id or resolver.discourse.office_of(p) is not None for p in parties):
        return True
    return any(p.actor_id and resolver.lexicon.actors[p.actor_id].kind in _REBEL_KINDS for p in parties)


# What may be a party, a firm or a state as well as an armed body.
_NEUTRAL = frozenset(
    (
        "party organisation organization association company firm club committee council government cabinet community"
        " church team union network alliance coalition federation agency body"
    ).split()
)
_OF_STATES = frozenset({"state", "state_force", "igo", "igo_force", "institution"})


def _is_civil(made: Draft, resolver: Resolver) -> bool:
    """Parties that no dictionary has for rebels, none of them named or called armed: "the party split", "Police formed
    a task force", "Turkey cut ties with Syria"."""
    parties = [p for found in made.roles.values() for p in found]
    if made.event_type == "split" and any("alliance" in p.classes for p in parties):
        return False  # whose it was may have been told before
    return bool(parties) and all(_is_civil_party(p, made, resolver) for p in parties)


def _is_civil_party(party: Participant, made: Draft, resolver: Resolver) -> bool:
    if party.actor_id:
        return resolver.lexicon.actors[party.actor_id].kind in _OF_STATES
    if party.resolution == "unresolved":
        return False
    words = party.text.lower().split()
    official = bool(party.classes & {"government", "force", "soldier"}) and not party.classes & {"fighter", "rebel"}
    return (words[-1] in _NEUTRAL or official) and not ARMED & set(words)


def _same(analysis: Analysis, noun: Group) -> list[Group]:
    """The names beside a description: "MUJAO, a breakaway faction of AQIM", "the breakaway faction, MUJAO"."""
    described = [g for g in analysis.groups if any(a is noun for a in g.appositions)]
    said = [
        s
        for c in analysis.clauses
        if c.verb.lemma == "be" and not c.verb.negated and any(o is noun for o in c.objects)
        for s in c.subjects
    ]
    return [g for g in (*described, *noun.appositions, *said) if g.proper]


def _leaders(analysis: Analysis, party: Participant, resolver: Resolver) -> list[Participant]:
    """ "A faction led by X", "40 men under X", "X's fighters": X, who acts; else the party as it is told."""
    group = next((g for g in analysis.groups if g.kind == "NP" and is_at(analysis, g, party)), None)
    if group is None or group.proper or group.lemma not in BANDS:
        return [party]
    position = analysis.position_of(group)
    under = [n for p, n in phrases_after(analysis.groups, position) if p == "under"]
    led = [n for c in analysis.clauses if _is_led(c, group) for p, n in c.phrases if p == "by"]
    loyal = _loyal_to(analysis, position)
    owner = [group.possessor] if group.possessor is not None and not group.possessor.pronoun else []
    found = [p for g in (*under, *led, *loyal, *owner) for m in members(g) for p in resolver.one(m) if _is_somebody(p)]
    return found or [party]


def _is_led(clause: Clause, group: Group) -> bool:
    participle = clause.verb.voice == "passive" and clause.relation == "relative"
    return participle and clause.verb.lemma in _LEADING and any(s is group for s in clause.subjects)


def _loyal_to(analysis: Analysis, position: int) -> Iterable[Group]:
    following = analysis.groups[position + 1 : position + 4]
    if len(following) == 3 and following[0].kind == "JJ" and following[1].lemma == "to" and following[2].kind == "NP":
        yield following[2]


def _is_somebody(person: Participant) -> bool:
    return ("person" in person.classes and person.actor_id is not None) or person.resolution == "unresolved"
