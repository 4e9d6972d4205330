"""What a text has told of who leads what: "Musa Keita, the emir of JNIM", "the group, led by Musa Keita".

Belongs here: learning offices from titles and from verbs of leading, for sentences that name the person alone.
Does not: offices the dictionary knows (`membership`), changes of office (`leadership`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.coding.who.titles import HEADING, bodies_of_the_field, is_titled, leading_and_led, of_office, of_title
from transforms.grammar.clauses import is_negated

_ALSO_CALLED = frozenset({"alias", "aka", "a.k.a."})
_LEADING = HEADING | {"found", "co-found", "establish"}


def learn(analysis: Analysis, resolver: Resolver) -> None:
    """Remember for the rest of the text whose leaders and officials a sentence says persons are, and their names."""
    learn_other_names(analysis, resolver)
    for group in analysis.groups:
        if group.kind == "NP" and group.proper and not group.plural:
            for person in resolver.one(group):
                if _is_somebody(person) and is_titled(analysis, person, resolver):
                    _remember(person, of_title(analysis, person, resolver), resolver)
    for clause in analysis.clauses:
        if clause.verb.lemma == "be" and not clause.verb.modal and not is_negated(clause):
            for person, office in ((p, o) for o in clause.objects for g in clause.subjects for p in resolver.one(g)):
                if _is_somebody(person) and "leader" in noun_classes(resolver.lexicon, office.lemma):
                    _remember(person, of_office(analysis, office, resolver), resolver)
        if clause.verb.lemma in _LEADING and not clause.verb.modal and not is_negated(clause):
            leaders, led = leading_and_led(clause)
            bodies = bodies_of_the_field((p for g in led for p in resolver.one(g)), resolver)
            for person in (p for g in leaders for p in resolver.one(g)):
                if _is_somebody(person):
                    _remember(person, bodies, resolver)


def learn_other_names(analysis: Analysis, resolver: Resolver) -> None:
    """Remember the names of one word that a sentence gives persons beside their own: "Musa Keita, alias Lala"."""
    for group in analysis.groups:
        if group.kind != "NP" or not group.proper or group.plural:
            continue
        for other in group.appositions:
            names = [t.text for t in analysis.tokens[other.start : other.end] if t.lower not in _ALSO_CALLED]
            lone = len(names) == 1 and names[0][:1].isupper() and other.proper
            if lone and analysis.name_at(other.head) is None and not names[0].isupper():
                for person in (p for p in resolver.one(group) if _is_somebody(p)):
                    resolver.discourse.learn_other_name(names[0], person)


def _is_somebody(person: Participant) -> bool:
    if person.actor_id is not None:
        return "person" in person.classes
    return person.resolution == "unresolved" and "group" not in person.classes


def _remember(person: Participant, bodies: list[Participant], resolver: Resolver) -> None:
    armed = [b for b in bodies if b.actor_id is None or "rebel" in b.classes or "organ" in b.classes]
    if armed:
        resolver.discourse.learn_office(person, armed[0])
