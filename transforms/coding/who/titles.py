"""Whose office a title is: "AQIM's emir", "X, leader of the group", "X, who ran its media wing".

Belongs here: the body of an office where a noun group or a person's title tells it, and whether the text calls
somebody a leader. Does not: changes of office (`leadership`), offices the dictionary knows (`membership`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.whether.status import HEDGES
from transforms.coding.who.armed_names import is_rebel_body
from transforms.coding.who.membership import group_at, group_participant
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause, agents_of
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.nominals import phrases_after

HEADING = frozenset(["lead", "head", "command", "run", "oversee", "direct", "chair"])
_OF_OFFICE = frozenset(["of", "in", "for", "at", "from", "over"])
# Offices that are told by whose they are: "Kony's deputy".
_OF_PERSONS = frozenset("deputy successor predecessor lieutenant aide replacement adviser spokesman".split())
_ARMED_TITLES = frozenset(
    "emir amir commander leader chief ringleader kingpin warlord founder ideologue spokesman qadi wali".split()
)
# Whose leaders are none of an armed group's.
_OF_OTHERS = frozenset(
    (
        "police army military village tribal tribe traditional community party opposition union church religious"
        " student district town city regional government vigilante civilian militia self-defence naval navy air force"
        " battalion brigade regiment division constable prison station security intelligence customs clan council"
    ).split()
)
_DESCRIBING = frozenset({"describe", "identify", "know", "regard", "see", "name"})
_BODIES = frozenset(["group", "organ", "faction", "media", "igo_force", "state_force"])


def of_office(analysis: Analysis, office: Group, resolver: Resolver) -> list[Participant]:
    """The body of an office: "AQIM's emir", "leader of the group", "the JNIM chief"."""
    if office.possessor is not None:
        owners = resolver.one(office.possessor)
        found = bodies_of_the_field(owners, resolver, office)
        titles = {t.lower for t in analysis.tokens[office.possessor.end : office.head + 1]}
        if not found and titles & _OF_PERSONS:  # "Kony's deputy", "Kony's deputy Vincent Otti"
            found = _bodies_of_leaders(owners, resolver)
        if found:
            return found
    inside = _named_inside(analysis, office, resolver)
    if found := bodies_of_the_field(inside, resolver):
        return found[:1]
    if office.lemma in _OF_PERSONS:  # "a Kony lieutenant", "a lieutenant of Kony"
        after = phrases_after(analysis.groups, analysis.position_of(office))[:1]
        owners = inside or [p for preposition, noun in after if preposition == "of" for p in resolver.one(noun)]
        if found := _bodies_of_leaders(owners, resolver):
            return found[:1]
    position = analysis.position_of(office)
    for preposition, noun in phrases_after(analysis.groups, position)[:2] if position >= 0 else []:
        if preposition in _OF_OFFICE:
            owned = resolver.one(noun.possessor) if noun.possessor is not None else []  # "of the movement's council"
            inside = _named_inside(analysis, noun, resolver)  # "head of JNIM operations in Gao"
            for bodies in (resolver.one(noun), owned, inside):
                if found := bodies_of_the_field(bodies, resolver, office):
                    return found
    return []


def _bodies_of_leaders(owners: list[Participant], resolver: Resolver) -> list[Participant]:
    """The bodies of those whose deputies others are, as the dictionary or the text has them."""
    persons = [p for p in owners if p.actor_id and "person" in p.classes]
    known = [(p, group_at(p.actor_id or "", *resolver.interval, resolver)) for p in persons]
    found = [group_participant(p, g, resolver) for p, g in known if g is not None]
    return found or [told for p in owners for told in _told(p, resolver)]


def of_the_whole(analysis: Analysis, office: Group, resolver: Resolver) -> list[Participant]:
    """ "Had been given command of the whole": the body that the text has lately told the making of."""
    after = phrases_after(analysis.groups, analysis.position_of(office))[:1]
    whole = next((noun for preposition, noun in after if preposition == "of" and noun.lemma in _WHOLES), None)
    newest = resolver.discourse.new_body(_LATELY) if whole is not None else None
    return [resolver.again(whole, newest, "anaphora")] if whole is not None and newest is not None else []


_WHOLES = frozenset({"whole", "lot", "ensemble"})
_LATELY = 4


def _named_inside(analysis: Analysis, group: Group, resolver: Resolver) -> list[Participant]:
    """The actors named before the head of a noun group: JNIM in "the JNIM chief"."""
    inside = [m for m in analysis.names if group.start <= m.start and m.end <= group.head and m.aliases]
    return [p for mention in inside if (p := resolver.named(mention)) is not None]


def of_title(analysis: Analysis, person: Participant, resolver: Resolver) -> list[Participant]:
    """The body a person is said to lead where he is named: before the name, in apposition, in a relative clause.

    Else the body of which the text has called him a leader before, where no dictionary knows one.
    """
    for group in _namings(analysis, person):
        for office in _offices_of(analysis, group):
            found = of_office(analysis, office, resolver)
            if found:
                return found
        for clause in _heading(analysis, group):
            headed = clause.objects if clause.verb.form == "finite" else []
            found = bodies_of_the_field(
                (p for g in headed for p in (*resolver.one(g), *of_office(analysis, g, resolver))), resolver
            )
            if found:
                return found
    known = person.actor_id is not None and group_at(person.actor_id, None, None, resolver) is not None
    return [] if known else _told(person, resolver)


def _told(person: Participant, resolver: Resolver) -> list[Participant]:
    """The body of which the text has called somebody a leader before, in the words of the person."""
    told = resolver.discourse.office_of(person)
    return [replace(told, start=person.start, end=person.end, text=person.text, resolution="implied")] if told else []


def _offices_of(analysis: Analysis, group: Group) -> list[Group]:
    """The noun groups that may say what somebody is: "X, its emir", "X, one of its commanders", "X and Y, two of"."""
    found = [group, *group.appositions]
    for one in [a for a in group.appositions if a.count and a.end - a.start == 1]:
        after = phrases_after(analysis.groups, analysis.position_of(one))[:1]
        found.extend(noun for preposition, noun in after if preposition == "of")
    for clause in analysis.clauses:  # "X, described as the emir of Gao"
        if clause.verb.lemma in _DESCRIBING and clause.verb.form == "participle" and group in clause.subjects:
            found.extend(noun for preposition, noun in clause.phrases if preposition == "as")
    return found


def is_titled(analysis: Analysis, person: Participant, resolver: Resolver) -> bool:
    """True when the text calls him a leader: "JNIM commander X", "X, its emir", "a commander, X", "X, who led it".

    What it has called him before counts.
    """
    if resolver.discourse.office_of(person) is not None:
        return True
    for group in _namings(analysis, person):
        before = {singular(t.lower) for t in analysis.tokens[group.start : group.head]}
        titles = before | {singular(office.lemma) for office in _offices_of(analysis, group)}
        if any("leader" in resolver.lexicon.classes.get(word, ()) for word in titles) or _heading(analysis, group):
            return True
    return False


def has_armed_title(analysis: Analysis, person: Participant) -> bool:
    """ "A senior commander, X": a title that armed groups give, with no word that makes it a state's or a village's."""
    said = [[t.lower for t in analysis.tokens[g.start : g.end]] for g in _offices_at(analysis, person)]
    return any({singular(word) for word in words} & _ARMED_TITLES and not set(words) & _OF_OTHERS for words in said)


def _offices_at(analysis: Analysis, person: Participant) -> list[Group]:
    return [office for group in _namings(analysis, person) for office in (group, *group.appositions)]


def _namings(analysis: Analysis, person: Participant) -> list[Group]:
    """The noun groups that a person is named in or that stand before his name for him: "a commander, X"."""
    named = [g for g in analysis.groups if g.kind == "NP" and _covers(analysis, g, person)]
    described = [g for g in analysis.groups if any(a is n for a in g.appositions for n in named)]
    return [*named, *described]


def _heading(analysis: Analysis, group: Group) -> list[Clause]:
    """The relative clauses by which somebody heads a body: "X, who ran its media wing"."""
    return [
        c
        for c in analysis.clauses
        if c.verb.lemma in HEADING and c.relation == "relative" and any(s is group for s in c.subjects)
    ]


def leading_and_led(clause: Clause) -> tuple[list[Group], list[Group]]:
    """Who leads and what is led in a clause whose verb is one of leading."""
    return (agents_of(clause), clause.subjects) if clause.verb.voice == "passive" else (clause.subjects, clause.objects)


def is_hedged(analysis: Analysis, person: Participant) -> bool:
    """A doubt about one of several: "killed X and, in all likelihood, Y"."""
    for token in reversed([t for t in analysis.tokens if t.end <= person.start][-8:]):
        if token.lower in HEDGES or token.lower == "likelihood":
            return True
        if token.lower == "and" or token.tag in ("VBD", "VBN", "VBZ"):
            return False
    return False


def _covers(analysis: Analysis, group: Group, person: Participant) -> bool:
    return analysis.tokens[group.start].start <= person.start and person.end <= analysis.tokens[group.end - 1].end


def bodies_of_the_field(
    participants: Iterable[Participant], resolver: Resolver, office: Group | None = None
) -> list[Participant]:
    """Bodies of the field: armed groups, their organs and branches, forces; not those of states and of the UN.

    Of bodies that no dictionary has those whose name, or whose leader's `office`, is one of arms.
    """
    at_arms = office is not None and singular(office.lemma) in _OF_ARMS
    return [p for p in participants if _is_of_the_field(p, resolver) or is_rebel_body(p, at_arms)]


_OF_ARMS = frozenset("emir amir commander wali qadi".split())


def _is_of_the_field(body: Participant, resolver: Resolver) -> bool:
    actors = resolver.lexicon.actors
    actor = actors.get(body.actor_id or "")
    if actor is None or actor.kind not in _BODIES or actor.actor_id in resolver.lexicon.national_forces:
        return False
    above = actors.get(actor.parent_id)
    return above is None or above.kind not in ("igo", "state", "institution")
