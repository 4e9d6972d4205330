"""Fighters killed by nobody told, in the report of a force on what it did: "four insurgents were neutralised".

Belongs here: the force whose operation the text tells of, or which reports the dead of the other side.
Does not: attacks by fighters on whom nobody blames them (`authorship`), claims (`responsibility`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.who.forces import force_of
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.dependents import REPORTING
from transforms.grammar.groups import Group

_FIGHTERS = frozenset({"fighter", "rebel"})
_REACH = 2
# Words of a sentence in which fighters died by their own doing, of each other's, or of somebody else's.
_OTHERWISE = frozenset(
    (
        "rival rivals infighting between among themselves itself himself own premature prematurely accident accidental"
        " accidentally suicide detonated exploded separate separately elsewhere meanwhile clashes another faction"
        " factions executed beheaded custody prison"
    ).split()
)
_OF_WAR = frozenset({"defence", "defense", "military", "army", "forces", "staff"})


@dataclass(slots=True)
class Operations:
    """What a text has last told of a force's own doing: who it was, and in which sentence."""

    doers: tuple[Participant, ...] = ()
    sentence: int = -1

    def credit(self, analysis: Analysis, seen: Sequence[Draft], coded: Sequence[Draft], resolver: Resolver) -> None:
        """Make the force the perpetrator of the sentence's killings of fighters by nobody told, and remember it."""
        told = [d for d in seen if d.event_table == "attacks" and (d.reason or "").partition(" ")[0] in ("", "no")]
        here = next((doers for d in told if (doers := _forces(d, resolver))), ())
        said = {token.lower for token in analysis.tokens}
        for draft in coded if not said & _OTHERWISE else ():
            if draft.event_table != "attacks" or draft.status == "foiled" or not _are_fighters_killed(draft):
                continue
            doers = here or _before(self, analysis) or _reporting(analysis, draft, resolver)
            hurt = {p.actor_id for role in ("target", "victim") for p in draft.roles.get(role, [])}
            if doers and not hurt & {p.actor_id for p in doers}:
                draft.roles["perpetrator"] = list(doers)
        attacks = [d for d in (*told, *coded) if d.event_table == "attacks" and d.roles.get("perpetrator")]
        if attacks:
            own = here if all(_forces(d, resolver) for d in attacks) else ()
            self.doers = tuple(replace(p, told_in=analysis.sentence, resolution="implied") for p in own)
            self.sentence = analysis.sentence.ordinal


def _forces(draft: Draft, resolver: Resolver) -> tuple[Participant, ...]:
    """The perpetrators of a draft where all are known forces of states, or of those whom states send."""
    doers = draft.roles.get("perpetrator", [])
    kinds = {resolver.lexicon.actors[p.actor_id].kind if p.actor_id else "" for p in doers}
    return tuple(doers) if kinds and kinds <= {"state_force", "igo_force", "state"} else ()


def _before(operations: Operations, analysis: Analysis) -> tuple[Participant, ...]:
    near = analysis.sentence.ordinal - operations.sentence <= _REACH
    return operations.doers if near else ()


def _are_fighters_killed(draft: Draft) -> bool:
    """Whether all that is told of an event is which fighters died, in the passive or by a verb of dying."""
    hurt = [p for role in ("target", "victim") for p in draft.roles.get(role, [])]
    if not hurt or draft.roles.get("perpetrator") or draft.event_type not in ("assault", "airstrike", "offensive"):
        return False
    return bool(_killings(draft)) and all(p.classes & _FIGHTERS for p in hurt)


def _killings(draft: Draft) -> list[Clause]:
    """The clauses of an event that tell in the passive, or by a verb of dying, that somebody was killed."""
    clauses = [part.instance.clause for part in (draft, *draft.absorbed) if part.instance.noun is None]
    return [c for c in clauses if c is not None and (c.verb.voice == "passive" or c.verb.lemma in ("die", "perish"))]


def _reporting(analysis: Analysis, draft: Draft, resolver: Resolver) -> tuple[Participant, ...]:
    """The force by whose own report they died: "the army said nine rebels had been killed"."""
    clause = _killings(draft)[0]
    saying = [c for c in analysis.clauses if c.verb.lemma in REPORTING and c.verb.voice == "active"]
    tellers = [s for c in saying if c is clause.governor or _closes(c, clause) for s in c.subjects]
    tellers += [noun for preposition, noun in clause.phrases if preposition == "according"]
    return tuple(p for group in tellers for p in _force_that_tells(group, resolver))


def _force_that_tells(group: Group, resolver: Resolver) -> list[Participant]:
    """The army or police a noun group stands for; of a ministry of defence the army."""
    told = resolver.one(group)
    known = [p for p in told if p.actor_id]
    words = {t.lower for t in resolver.analysis.tokens[group.start : group.end]}
    if not words & _OF_WAR:
        return [p for p in known if resolver.lexicon.actors[p.actor_id or ""].kind == "state_force"]
    if known:
        return [p for p in known if resolver.lexicon.actors[p.actor_id or ""].kind in ("state_force", "state")]
    nations = (resolver.lexicon.demonym_code(t.folded) for t in resolver.analysis.tokens[group.start : group.head])
    code = next((nation for nation in nations if nation), resolver.country)
    force = force_of(resolver, group, code, "implied") if code and group.lemma == "ministry" else None
    return [force] if force is not None else []


def _closes(saying: Clause, told: Clause) -> bool:
    """ "Nine rebels were killed, the army said"."""
    return saying.relation in ("main", "complement") and saying.governor is told and saying.position > told.position
