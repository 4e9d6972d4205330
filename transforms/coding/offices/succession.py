"""Offices told without a verb of appointing: "its new leader is X", "was formed, with X as its commander".

Belongs here: predicates that name a new holder, and holders who are named beside a merger or an appointment.
Does not: verbs and nouns of appointing (`seeds/triggers.csv`), whose office it is (`leadership`).
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.frames.instances import Instance
from transforms.coding.frames.triggers import Trigger
from transforms.coding.whether.clause_realis import CONDITIONS
from transforms.coding.who.participants import Resolver
from transforms.coding.who.titles import HEADING, bodies_of_the_field, leading_and_led
from transforms.grammar.clauses import Clause, is_negated
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

_NEW = frozenset("new next newly first second third fourth fifth sixth seventh acting interim".split())
_FOLLOWER = frozenset({"successor", "replacement"})
_HAVING = frozenset({"have", "get", "gain"})
# What brings to light who holds an office, and is no act of appointing.
_SHOWING = frozenset(
    (
        "identify describe list reveal mention cite emerge surface appear speak feature refer portray style call sign"
        " recognise recognize know"
    ).split()
)
_AT_HEAD = frozenset({"head", "helm", "command", "charge"})
_REALIGNING = frozenset({"merger", "formation", "rebrand", "split"})


def predicates(analysis: Analysis, resolver: Resolver) -> list[Draft]:
    """Appointments said without a verb of appointing: "its new emir is X", "X is now its emir", "has a new emir, X".

    "X is its emir" tells of no change.
    """
    found: list[Draft] = []
    for clause in analysis.clauses:
        future = clause.verb.modal == "will" and clause.subordinator not in CONDITIONS  # "its leader will be X"
        if (clause.verb.modal and not future) or is_negated(clause):
            continue
        now = future or any(t.lower == "now" for t in analysis.tokens[clause.verb.start : clause.verb.end + 1])
        for person, office in _pairs(analysis, clause, resolver):
            if _is_new(analysis, resolver, office, now) and _is_person(analysis, resolver, person):
                found.append(named_holder(analysis, clause, office, person, resolver))
    return found


def _pairs(analysis: Analysis, clause: Clause, resolver: Resolver) -> list[tuple[Group, Group]]:
    """Persons with the office that a clause says they are in."""
    if clause.verb.lemma == "be":
        pairs = [(s, o) for s in clause.subjects for o in clause.objects]
        return [(s, o) if _is_person(analysis, resolver, s) else (o, s) for s, o in pairs]
    if clause.verb.lemma in _HAVING:
        return [(name, o) for o in clause.objects for name in o.appositions]
    if clause.verb.lemma in _SHOWING:
        shown = clause.subjects if clause.verb.voice == "passive" or not clause.objects else clause.objects
        return [(g, noun) for preposition, noun in clause.phrases if preposition == "as" for g in shown]
    return []


def heads(analysis: Analysis, resolver: Resolver) -> list[Draft]:
    """Who a new body is led by, or a body will be: "the new front is headed by X", "the group will be led by X"."""
    found: list[Draft] = []
    for clause in analysis.clauses:
        future = clause.verb.modal == "will" and clause.subordinator not in CONDITIONS
        if clause.verb.lemma not in HEADING or is_negated(clause) or (clause.verb.modal and not future):
            continue
        leaders, led = leading_and_led(clause)
        for person in (g for g in leaders if _is_person(analysis, resolver, g)):
            for body in (g for g in led if future or _NEW & {t.lower for t in analysis.tokens[g.start : g.head]}):
                known = bodies_of_the_field(resolver.one(body), resolver)
                if known:
                    found.append(named_holder(analysis, clause, body, person, resolver))
                    found[-1].roles["group"] = known[:1]
    return found


def accompanying(analysis: Analysis, drafts: Iterable[Draft], resolver: Resolver) -> list[Draft]:
    """Holders named with "with" beside a realignment or an appointment: "merged, with X as general commander"."""
    told = [d for d in drafts if d.event_type == "appointment" or d.event_type in _REALIGNING]
    if not told:
        return []
    found: list[Draft] = []
    groups = analysis.groups
    for k in range(len(groups) - 1):
        if groups[k].lemma != "with" or groups[k + 1].kind != "NP":
            continue
        office = next(
            (groups[i + 1] for i in range(k + 2, min(k + 8, len(groups) - 1)) if _opens_office(groups, i)), None
        )
        at_head = office is not None and office.lemma in _AT_HEAD
        beside = groups[k + 1] if groups[k + 1].proper else next(iter(groups[k + 1].appositions), groups[k + 1])
        if (
            office is None
            or not (at_head or _is_office(resolver, office))
            or not _is_person(analysis, resolver, beside)
        ):
            continue
        companion = told[0]
        clause = companion.instance.support or companion.instance.clause
        if clause is None:
            continue
        for holder in members(beside):
            made = named_holder(analysis, clause, office, holder, resolver)
            roles = companion.roles
            made.roles["group"] = [
                p for p in roles.get("group") or roles.get("result") or roles.get("initiator", []) if p.actor_id
            ][:1]
            if any(p.key == q.key for p in made.roles["person"] for d in told for q in d.roles.get("person", [])):
                continue
            made.status, made.date, made.date_mention = companion.status, companion.date, companion.date_mention
            found.append(made)
    return found


def in_favour(analysis: Analysis, drafts: Iterable[Draft], resolver: Resolver) -> list[Draft]:
    """Who comes after one who goes: "stood down in favour of X", "was set aside in favour of X"."""
    found: list[Draft] = []
    for gone in [d for d in drafts if d.event_type == "removal" and d.instance.clause is not None]:
        clause = gone.instance.clause
        assert clause is not None
        favoured = [n for (_, a), (p, n) in pairwise(clause.phrases) if p == "of" and a.lemma in ("favour", "favor")]
        for person in (g for g in favoured if _is_person(analysis, resolver, g)):
            made = named_holder(analysis, clause, favoured[0], person, resolver)
            made.roles["group"] = [p for p in gone.roles.get("group", []) if p.actor_id]
            made.status, made.date, made.date_mention = gone.status, gone.date, gone.date_mention
            found.append(made)
    return found


def _opens_office(groups: list[Group], i: int) -> bool:
    """ "With X as commander", "with X at its head", "with X in command"."""
    return groups[i].lemma == "as" or (groups[i].lemma in ("at", "in") and groups[i + 1].lemma in _AT_HEAD)


def _is_office(resolver: Resolver, group: Group) -> bool:
    return "leader" in resolver.lexicon.classes.get(group.lemma, ()) and not group.proper


def _is_new(analysis: Analysis, resolver: Resolver, group: Group, now: bool = False) -> bool:
    if not _is_office(resolver, group) or group.plural:
        return False
    before = {t.lower for t in analysis.tokens[group.start : group.head]}
    return group.lemma in _FOLLOWER or bool(before & _NEW) or now


def _is_person(analysis: Analysis, resolver: Resolver, group: Group) -> bool:
    if group.pronoun or not group.proper or group.plural:
        return False
    found = resolver.one(group)
    return all(p.resolution == "unresolved" or "person" in p.classes for p in found) and bool(found)


def named_holder(analysis: Analysis, clause: Clause, office: Group, person: Group, resolver: Resolver) -> Draft:
    """The appointment of a person to an office that no verb of appointing tells."""
    trigger = Trigger(
        "named-holder.appointment",
        (office.lemma,),
        "verb",
        frozenset(),
        frozenset(),
        (),
        "leadership",
        "appointment",
        {},
        "",
    )
    instance = Instance(trigger, clause, None, {"as": [office]})
    made = Draft(analysis, instance, "leadership", "appointment")
    made.rule = "named-holder.appointment/predicate"
    made.roles = {"person": [p for m in members(person)[:1] for p in resolver.one(m)]}
    return made
