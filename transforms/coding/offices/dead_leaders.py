"""Leaders told to be among the dead: "among the dead was X, emir of Y", "one of the dead was identified as X".

Belongs here: deaths of leaders that no verb of killing or dying tells. Does not: those killed in an attack of the
same sentence (`derived`), whom a body lost (`losses`), verbs and nouns of dying (`seeds/triggers.csv`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.named_dead import counted_dead
from transforms.coding.attacks.outcomes import OCCASION
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
                    made.rule = "among-the-dead.death/" + clause.verb.lemma
                    made.roles = {"person": [person], "group": bodies}
                    found.append(made)
    return found


def tell_of_attack(drafts: Sequence[Draft]) -> None:
    """When, where and by whom a leader died of whom an attack of the sentence tells: "died when a bomb went off"."""
    attacks = [d for d in drafts if d.event_table == "attacks" and d.status != "foiled"]
    for made in [d for d in drafts if d.event_type == "death" and d.event_table == "leadership"]:
        told = next((d for d in attacks if _hits(d, made)), None)
        if told is None:
            told = next((d for d in attacks if _is_what_killed(d, made)), None)
            if told is None:
                continue
            told.roles["victim"] = list(made.roles["person"])
            told.fatalities = (1, 1) if told.fatalities == (None, None) else told.fatalities
        if not made.roles.get("agent"):
            own = {p.key for p in made.roles.get("person", [])}
            made.roles["agent"] = [p for p in told.roles.get("perpetrator", []) if p.actor_id and p.key not in own]
        if made.date_mention is None:
            made.date, made.date_mention = told.date, told.date_mention
        if made.place_id is None:
            made.place_id, made.place_span, made.place_rule = told.place_id, told.place_span, told.place_rule


def _hits(attack: Draft, death: Draft) -> bool:
    """The attack has the dead as its victim: "mourned X, who was killed in a raid", "died in a strike"."""
    keys = {p.key for p in death.roles.get("person", [])}
    return bool(keys & {p.key for p in attack.roles.get("victim", [])})


def _is_what_killed(attack: Draft, death: Draft) -> bool:
    """ "Died when a roadside bomb went off", "died in a raid": an attack on nobody else."""
    if _brought_about(attack, death):
        return not attack.roles.get("victim")
    dying, clause = death.instance.clause, attack.instance.support or attack.instance.clause
    if death.instance.noun is not None or dying is None or clause is None or not death.roles.get("person"):
        return False
    occasion = clause.governor is dying and clause.subordinator in OCCASION - {"after"}
    noun = attack.instance.noun
    wounds = [n for p, n in dying.phrases if p in ("of", "from") and n.lemma in ("wound", "injury")]
    relatives = (c for c in attack.analysis.clauses if c.relation == "relative")
    sustained = [c for c in relatives if any(s in wounds for s in c.subjects)]
    where = [*dying.phrases, *(phrase for c in sustained for phrase in c.phrases)]  # "of wounds suffered in a raid"
    in_it = any(p in ("in", "from") and n is noun for p, n in where) and (clause is dying or clause in sustained)
    return (occasion or in_it) and death.instance.trigger.lemma[0] in _DYING and not attack.roles.get("victim")


def _brought_about(attack: Draft, death: Draft) -> bool:
    """ "Carried out a raid, resulting in the death of X", "the raid led to the death of X"."""
    noun, telling = death.instance.noun, death.instance.clause
    if noun is None or telling is None or telling.verb.lemma not in _BRINGING_ABOUT or not death.roles.get("person"):
        return False
    done = attack.instance.support or attack.instance.clause
    cause = attack.instance.noun
    led_from = cause is not None and any(cause is n for n in (*telling.subjects, *telling.modifies))
    return led_from or (telling.verb.form == "gerund" and done is not None and telling.governor is done)


_BRINGING_ABOUT = frozenset({"result", "lead", "cause", "culminate", "end"})
_DYING = frozenset({"die", "lose", "perish", "fall"})
