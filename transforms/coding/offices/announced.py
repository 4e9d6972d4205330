"""Changes of office and of name that are told as decided: "the group announced that X would succeed him".

Belongs here: whether what will be is as good as done. Does not: other plans (`transforms.coding.whether.realis`).
"""

from __future__ import annotations

from transforms.coding.drafts import Draft
from transforms.coding.statements.spokesmen import holds_office
from transforms.coding.who.participants import Resolver
from transforms.coding.who.titles import bodies_of_the_field
from transforms.grammar.clauses import is_negated

_DECIDING = frozenset({"announce", "decide", "decree", "rule"})
_ANNOUNCING = _DECIDING | {"say", "confirm", "declare", "state", "tell", "add"}


def is_announced(made: Draft, resolver: Resolver) -> bool:
    """ "The group announced that X would succeed him": what a group says will be so in its ranks is decided."""
    clause = made.instance.clause
    if made.event_type not in ("appointment", "removal", "rebrand") or clause is None:
        return False
    host = clause.governor
    told = host is not None and clause.relation == "complement" and host.verb.lemma in _ANNOUNCING
    if clause.verb.modal not in ("will", "would") or not told or host is None or is_negated(host) or host.verb.modal:
        return False
    speakers = [p for g in host.subjects for p in resolver.one(g)]
    armed = bodies_of_the_field(speakers, resolver) or any(holds_office(p, resolver) for p in speakers)
    return bool(armed) or host.verb.lemma in _DECIDING
