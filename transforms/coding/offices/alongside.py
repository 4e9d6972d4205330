"""Further holders of office that a sentence lists beside one it tells in full: "X became emir and Y his deputy".

Belongs here: pairs of a name and an office that share the verb before them. Does not: holders told with "with"
(`succession`), whose office it is (`leadership`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.offices.succession import named_holder
from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participants import Resolver
from transforms.grammar.groups import Group

_OFFICES = frozenset({"leader", "office"})
_PHRASE = frozenset({"of", "for", "in", "over"})


def listed(analysis: Analysis, drafts: list[Draft], resolver: Resolver) -> list[Draft]:
    """An appointment for each name with an office that follows one told by a verb of appointing in the sentence."""
    found: list[Draft] = []
    for told in [d for d in drafts if d.event_type == "appointment" and d.instance.noun is None]:
        clause = told.instance.clause
        if clause is None or not told.roles.get("group"):
            continue
        for person, office in _pairs(analysis, clause.position, resolver):
            known = [q.key for d in (*drafts, *found) for q in d.roles.get("person", [])]
            made = named_holder(analysis, clause, office, person, resolver)
            holders = made.roles["person"]
            if not holders or any(p.key in known for p in holders):
                continue
            for role in ("group", "agent"):
                made.roles[role] = [replace(p) for p in told.roles.get(role, [])]
            made.status, made.date, made.date_mention = told.status, told.date, told.date_mention
            made.place_id, made.place_span, made.place_rule = told.place_id, told.place_span, told.place_rule
            found.append(made)
    return found


def _pairs(analysis: Analysis, position: int, resolver: Resolver) -> list[tuple[Group, Group]]:
    """Names with the offices right behind them, each after a comma or "and", up to the next verb."""
    groups = analysis.groups
    found: list[tuple[Group, Group]] = []
    for k in range(position + 1, len(groups) - 1):
        if groups[k].kind == "VG":
            break
        opens = groups[k - 1].kind in (",", "CC", ";")
        if not opens or groups[k].kind != "NP" or not _may_hold(groups[k], resolver):
            continue
        at = k + 2 if groups[k + 1].lemma == "as" and k + 2 < len(groups) else k + 1
        if _is_office(groups[at], resolver) and not _goes_on(groups, at + 1):
            found.append((groups[k], groups[at]))
    return found


def _may_hold(group: Group, resolver: Resolver) -> bool:
    if not group.proper or group.plural or group.pronoun:
        return False
    found = resolver.one(group)
    return bool(found) and all(p.resolution == "unresolved" or "person" in p.classes for p in found)


def _is_office(group: Group, resolver: Resolver) -> bool:
    described = group.kind == "NP" and not group.proper and not group.plural and not group.pronoun
    if described and group.lemma == "one":
        return group.possessor is not None or group.determiner == "the"  # "and Musa Keita its political one"
    return described and bool(noun_classes(resolver.lexicon, group.lemma) & _OFFICES)


def _goes_on(groups: list[Group], k: int) -> bool:
    """A verb behind the office makes both its subject: "and Musa Keita its spokesman said"."""
    while k + 1 < len(groups) and groups[k].lemma in _PHRASE and groups[k + 1].kind == "NP":
        k += 2
    return k < len(groups) and groups[k].kind == "VG" and groups[k].form == "finite"
