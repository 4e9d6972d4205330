"""Who the dead of an attack were, and who did it, told in a sentence of its own: "the dead included X".

Belongs here: clauses that count somebody among the dead or identify victims and attackers, and their attack.
Does not: names beside a count in the attack's own sentence (`included`), how many died (`aftermath`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause, is_negated
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

_DEAD = frozenset("dead deceased slain killed victims victim fatalities casualties bodies body".split())
_IDENTIFYING = frozenset({"identify", "name", "recognise", "recognize"})
_ATTACKERS = frozenset(
    "attacker assailant bomber gunman shooter killer assassin perpetrator hijacker kidnapper".split()
)
_MANY = frozenset({"they", "them"})
_ONE = frozenset({"he", "she", "him", "her"})
_REACH, _REACH_OF_DEATHS = 2, 4
_BEFORE = 8  # events


def counted_dead(analysis: Analysis, clause: Clause) -> list[Group]:
    """The noun groups that a clause says to be of the dead."""
    verb = clause.verb
    if verb.lemma == "be" and any(p == "among" and _are(analysis, n, _DEAD) for p, n in clause.phrases):
        return [*clause.subjects, *clause.objects]
    if verb.lemma == "be" and any(p == "among" and _are_killed(analysis, n) for p, n in clause.phrases):
        return list(clause.subjects)
    if verb.lemma == "include" and any(_are(analysis, s, _DEAD) for s in clause.subjects):
        return list(clause.objects)
    described, names = identified(clause)
    return names if any(_are(analysis, n, _DEAD) for n in described) else []


def _are_killed(analysis: Analysis, group: Group) -> bool:
    """ "The 26 gunned down in Gao": a participle tells what befell those counted."""
    told = (c for c in analysis.clauses if c.relation == "relative" and any(s is group for s in c.subjects))
    return any(c.verb.voice == "passive" and c.verb.lemma in _KILLING and not c.verb.negated for c in told)


_KILLING = frozenset("kill gun shoot slay massacre execute murder behead neutralise neutralize eliminate".split())


def identified(clause: Clause) -> tuple[list[Group], list[Group]]:
    """Those described and the names they are given: "the bomber was named as X", "police identified him as X"."""
    if clause.verb.lemma not in _IDENTIFYING:
        return [], []
    named = [m for p, n in clause.phrases if p == "as" for m in members(n)]
    if clause.verb.voice == "passive":
        return [*clause.subjects, *(n for p, n in clause.phrases if p == "of")], [*clause.objects, *named]
    return (list(clause.objects), named) if named else ([], [])


def name_parties(analysis: Analysis, coded: Sequence[Draft], earlier: Sequence[Draft], resolver: Resolver) -> None:
    """Add those whom a sentence counts among the dead, or identifies, to the attack that the text is about."""
    for clause in analysis.clauses:
        if clause.verb.modal or is_negated(clause):
            continue
        dead = counted_dead(analysis, clause)
        described, names = ([], []) if dead else identified(clause)
        slain = bool(dead) or any(_are(analysis, group, _DEAD) for group in described)
        attack = _attack_told(analysis, coded, earlier, slain) if dead or names else None
        if attack is None:
            continue
        if any(_are(analysis, group, _ATTACKERS) for group in described):
            _add(analysis, attack, "perpetrator", names, resolver)
        elif dead or (attack.fatalities != (None, None) and any(_is_victim(g, attack) for g in described)):
            _add(analysis, attack, "victim", dead or names, resolver)


def _attack_told(analysis: Analysis, coded: Sequence[Draft], earlier: Sequence[Draft], slain: bool) -> Draft | None:
    """The one attack of the sentence, else the last event told of, where that is an attack that was carried out.

    `slain`: one is meant in which people died.
    """
    here = [draft for draft in coded if draft.event_table == "attacks"]
    if here:
        return here[0] if len(here) == 1 else None
    told = [d for d in reversed(earlier[-_BEFORE:]) if d.event_table != "statements" and not _is_of_things(d)]
    lethal = [d for d in told if slain and d.event_table == "attacks" and d.fatalities != (None, None)]
    last = next(iter(lethal or told), None)
    if last is None or last.event_table != "attacks" or last.status == "foiled":
        return None
    reach = _REACH_OF_DEATHS if lethal else _REACH
    return last if analysis.sentence.ordinal - last.analysis.sentence.ordinal <= reach else None


def _is_of_things(draft: Draft) -> bool:
    """ "Burned several houses": nobody died of it."""
    return draft.event_type == "destruction" and draft.fatalities == (None, None)


def _is_victim(group: Group, attack: Draft) -> bool:
    """A pronoun that can only be those who were hurt, since the attackers are not of its number."""
    if not group.pronoun or group.lemma not in _ONE | _MANY:
        return False
    doers = [p for p in attack.roles.get("perpetrator", []) if p.actor_id is None]
    hurt = [p for role in ("victim", "target") for p in attack.roles.get(role, [])]
    several = group.lemma in _MANY
    return any(p.plural == several for p in hurt) and not any(p.plural == several for p in doers)


def _add(analysis: Analysis, attack: Draft, role: str, groups: Sequence[Group], resolver: Resolver) -> None:
    known = attack.roles.setdefault(role, [])
    elsewhere = attack.analysis is not analysis
    for person in (p for group in groups for p in resolver.one(group) if _is_a_person(p)):
        told = replace(person, told_in=analysis.sentence) if elsewhere else person
        if all(told.key != p.key and told.text != p.text for p in known):
            known.append(told)


def _is_a_person(participant: Participant) -> bool:
    """A named person, by a name of his own: known, or of two words or more."""
    if participant.actor_id is not None:
        return "person" in participant.classes
    named = participant.resolution == "unresolved" and not participant.plural and "group" not in participant.classes
    return named and ("person" in participant.classes or " " in participant.text)


def _are(analysis: Analysis, group: Group, words: frozenset[str]) -> bool:
    said = {t.lower for t in analysis.tokens[group.start : group.end + 1]} | {group.lemma}
    return bool(said & words)
