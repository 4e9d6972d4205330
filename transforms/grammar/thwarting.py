"""Verbs that say that what somebody set out to do came to nothing: "foiled", "failed", "repelled".

Belongs here: these verbs with their particles. Does not: the plans themselves, which govern infinitives
(`nonfinite_attachment`).
"""

from __future__ import annotations

from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

# The plot that somebody foils is not his own.
_THWARTING = frozenset(
    "foil thwart avert prevent disrupt abort stop defuse neutralize neutralise intercept avoid uncover unearth"
    " frustrate scupper".split()
)
_THWARTING_UP = frozenset({"break", "bust"})
# "An attempt to seize the town failed": the plan itself is what comes to nothing.
_MISCARRYING = frozenset("fail collapse misfire backfire miscarry founder unravel fizzle".split())
_REPELLING = frozenset({"repel", "repulse", "rebuff", "withstand"})
_REPELLING_OFF = frozenset("beat fight fend ward drive push hold throw stave see".split())


def thwarts(groups: list[Group], clause: Clause) -> bool:
    """ "Foiled", "broke up", "beat back", "failed": what a clause's verb is told of came to nothing."""
    broken_up = clause.verb.lemma in _THWARTING_UP and _follows(groups, clause, "up")
    return clause.verb.lemma in _THWARTING or broken_up or miscarries(clause) or repels(groups, clause)


def miscarries(clause: Clause) -> bool:
    """ "Failed", "collapsed": what its subject set out to do came to nothing."""
    return clause.verb.lemma in _MISCARRYING and clause.verb.voice == "active" and not clause.objects


def repels(groups: list[Group], clause: Clause) -> bool:
    """ "Repelled", "fought off": an attack that did happen, and that its target withstood."""
    off = clause.verb.lemma in _REPELLING_OFF and _follows(groups, clause, "off", "back")
    return clause.verb.lemma in _REPELLING or off


def _follows(groups: list[Group], clause: Clause, *particles: str) -> bool:
    """True when one of the particles stands right after a clause's verb."""
    return clause.position + 1 < len(groups) and groups[clause.position + 1].lemma in particles
