"""Leaders told to be among the dead: "among the dead was X, emir of Y", "one of the dead was identified as X".

Belongs here: deaths of leaders that no verb of killing or dying tells. Does not: those killed in an attack of the
same sentence (`derived`), verbs and nouns of dying (`seeds/triggers.csv`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.named_dead import counted_dead
from transforms.coding.drafts import Draft
from transforms.coding.frames.instances import Instance
from transforms.coding.frames.triggers import Trigger
from transforms.coding.who.participants import Resolver
from transforms.coding.who.titles import is_titled, of_title
from transforms.grammar.clauses import is_negated

_TRIGGER = Trigger(
    "among-the-dead.death", ("dead",), "verb", frozenset(), frozenset(), (), "leadership", "death", {}, ""
)


def among_the_dead(analysis: Analysis, resolver: Resolver) -> list[Draft]:
    """A leadership death for each titled leader whom a clause counts among the dead."""
    found: list[Draft] = []
    for clause in analysis.clauses:
        if clause.verb.modal or is_negated(clause):
            continue
        for group in counted_dead(analysis, clause):
            for person in resolver.one(group):
                known = person.actor_id is not None and "person" in person.classes
                if not (known or person.resolution == "unresolved") or not is_titled(analysis, person, resolver):
                    continue
                bodies = of_title(analysis, person, resolver)
                if bodies:
                    made = Draft(analysis, Instance(_TRIGGER, clause, None), "leadership", "death")
                    made.rule, made.fatalities = "among-the-dead.death/" + clause.verb.lemma, (1, 1)
                    made.roles = {"person": [person], "group": bodies}
                    found.append(made)
    return found
