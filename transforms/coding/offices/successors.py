"""Successors told by what they are: "his successor, Musa Keita", "Keita's replacement Sidi Bah".

Belongs here: names beside a noun for who comes after somebody. Does not: offices said to be new (`succession`).
"""

from __future__ import annotations

from collections.abc import Iterable

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.offices.succession import named_holder
from transforms.coding.who.participants import Resolver
from transforms.coding.who.titles import of_office
from transforms.grammar import words
from transforms.grammar.clauses import Clause, is_negated
from transforms.grammar.groups import Group

_FOLLOWERS = frozenset({"successor", "replacement"})
_OF_TIME = frozenset({"immediate", "eventual", "direct", "chosen"})


def followers(analysis: Analysis, earlier: Iterable[Draft], resolver: Resolver) -> list[Draft]:
    """An appointment for each named successor whose coming to office the text has not told before."""
    found: list[Draft] = []
    for group in analysis.groups:
        named = _named(analysis, group)
        clause = _clause_of(analysis, group) if named is not None else None
        if named is None or clause is None:
            continue
        made = named_holder(analysis, clause, group, named, resolver)
        chosen = _choosing(analysis, group, named)
        if chosen is not None:
            made.instance.clause = chosen
        else:
            made.instance.clause, made.instance.noun = None, group  # its time is not that of what he then did
        holders = [p for p in made.roles["person"] if p.resolution == "unresolved" or "person" in p.classes]
        keys = {p.key for p in holders}
        told = any(p.key in keys for d in earlier if d.event_type == "appointment" for p in d.roles.get("person", []))
        bodies = of_office(analysis, group, resolver)
        if holders and bodies and not told:
            made.roles = {"person": holders[:1], "group": bodies[:1]}
            found.append(made)
    return found


def _named(analysis: Analysis, group: Group) -> Group | None:
    """The noun group of the name: in apposition to the successor, or with the word before it."""
    if group.kind != "NP" or group.possessor is None or group.plural:
        return None
    said = analysis.tokens[group.possessor.end : group.head + 1]
    if not any(t.lower in _FOLLOWERS for t in said):
        return None
    if any(t.tag == "JJ" and t.lower not in _OF_TIME and not t.is_capitalised for t in said):
        return None  # "his likely successor"
    if group.proper:
        return group
    return next((a for a in group.appositions if a.proper and not a.plural), None)


def _choosing(analysis: Analysis, group: Group, named: Group) -> Clause | None:
    """ "His successor, X, named four days later": the clause that tells how he came to office."""
    told = (c for c in analysis.clauses if c.verb.lemma in _CHOOSING and not c.objects)
    return next((c for c in told if any(s is group or s is named for s in c.subjects)), None)


_CHOOSING = frozenset(
    "name appoint reappoint choose elect announce pick select install proclaim nominate designate promote".split()
)


def _clause_of(analysis: Analysis, group: Group) -> Clause | None:
    """The clause the successor takes part in; None where it tells of what may be or is not."""
    for clause in analysis.clauses:
        if any(group is g for g in (*clause.subjects, *clause.objects, *(n for _, n in clause.phrases))):
            return None if clause.verb.modal or is_negated(clause) else clause
    return None


def new_holders(clause: Clause) -> list[Group]:
    """ "Appointed X, replacing Y as emir": it is X who does, of whom the clause above tells."""
    host = clause.governor
    follows = clause.verb.form == "gerund" and clause.verb.lemma in ("replace", "succeed")
    placed = follows and host is not None and host.verb.lemma in _CHOOSING and host.verb.voice == "active"
    return host.objects if placed and host is not None else []


def names_new_holder(analysis: Analysis, group: Group) -> bool:
    """ "The new emir, X, was named": who is named stands beside the office he is named to."""
    said = {t.lower for t in analysis.tokens[group.start : group.head]}
    is_office = group.lemma in _FOLLOWERS or (group.lemma in words.OFFICES and "new" in said)
    return is_office and any(a.proper for a in group.appositions)
