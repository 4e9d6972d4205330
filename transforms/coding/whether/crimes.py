"""Crimes as courts name them: "charged with murder", "on charges of kidnapping".

Belongs here: nouns that say of what somebody is accused. Does not: the charge itself (`custody`), deeds that a gerund
tells he is charged with (`clause_realis`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.instances import Instance
from transforms.coding.whether.status import noun_governing
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group


def is_crime_in_law(analysis: Analysis, instance: Instance, noun: Group, host: Clause | None) -> bool:
    """ "Charged with murder", "on a warrant for murder": a crime in law, where no one is said to have suffered it."""
    if noun.determiner or noun.plural or noun.possessor is not None or instance.slots.get("obj"):
        return False
    if instance.trigger.event_table != "attacks" or noun.end - noun.start > _CRIME_AND_ITS_KIND:
        return False
    governing = noun_governing(analysis, noun)
    if governing is not None:
        return governing.lemma in _CHARGES
    return host is not None and host.verb.lemma in _CHARGING and any(n is noun for _, n in host.phrases)


_CHARGES = frozenset(
    "charge count offence offense crime suspicion accusation conviction allegation warrant indictment".split()
)
_CHARGING = frozenset("charge convict accuse indict sentence try jail imprison suspect acquit clear arraign".split())
_CRIME_AND_ITS_KIND = 2
