"""Realignments told by what groups agree to do or refuse to do: "agreed to merge", "refused to recognize him".

Belongs here: infinitives and negated verbs that tell a realignment all the same. Does not: other plans (`realis`),
whose claim or offer is refused (`refusals`).
"""

from __future__ import annotations

from transforms.coding.frames.instances import Instance
from transforms.coding.whether.clause_realis import CONDITIONS
from transforms.grammar.clauses import Clause

_REFUSING = frozenset({"refuse", "decline", "reject"})


def is_refusal(instance: Instance) -> bool:
    """A trigger of refusal is real when its verb is negated or declined: "refused to recognize"."""
    clause = instance.clause
    if instance.noun is not None or clause is None or instance.trigger.event_table != "mergers":
        return False
    declined = (
        clause.verb.form == "infinitive"
        and not _is_somebodys_call(clause)
        and clause.governor is not None
        and clause.governor.verb.lemma in _REFUSING
        and not clause.governor.verb.modal
    )
    if any(preposition == "NEG" for preposition, _ in instance.trigger.phrases):
        told = clause.verb.past and not clause.verb.modal
        # "He would not take orders from them": in narrative a refusal, not a condition.
        return declined or told or (clause.verb.modal == "would" and clause.subordinator not in CONDITIONS)
    return declined and instance.trigger.event_type in ("merger", "pledge", "rejoin", "alliance")


def _is_somebodys_call(clause: Clause) -> bool:
    """ "Rejected JNIM's call to join it": JNIM's call is what is refused, no deed of JNIM's."""
    return clause.governing_noun is not None and clause.governing_noun.possessor is not None


def is_agreement(instance: Instance) -> bool:
    """Groups that agree to merge or coexist have realigned."""
    clause = instance.clause
    if instance.trigger.event_table != "mergers" or instance.noun is not None or clause is None:
        return False
    host = clause.governor
    if (
        clause.verb.modal == "would"
        and host is not None
        and host.verb.lemma in _DECLARING
        and clause.verb.form == "finite"
    ):
        return host.verb.past and not (host.verb.modal or host.verb.negated or clause.verb.negated)
    if clause.verb.form != "infinitive" or clause.verb.negated:
        return False
    if host is not None and (host.verb.modal or host.verb.negated):
        return False
    if clause.governing_noun is not None and clause.governing_noun.lemma == "decision":
        return bool(clause.subjects)  # "X's decision to join Y"
    if host is None:
        return False
    if host.verb.lemma in _DECIDING:
        return host.verb.past and clause.governing_noun is None
    return host.verb.lemma == "agree" or (
        host.verb.lemma in _SIGNING
        and clause.verb.lemma in _COMING_TOGETHER
        and any(o.lemma in _AGREEMENTS for o in (*host.objects, *host.subjects))
    )


# A merger that is declared is one: "announced that they would merge".
_DECLARING = frozenset({"announce", "declare", "proclaim"})
# Who decides to join has joined, as far as a history tells.
_DECIDING = frozenset({"decide", "choose", "opt", "vote", "elect"})
# "Signed an agreement to form a front".
_SIGNING = frozenset("sign reach strike conclude make ink announce".split())
_COMING_TOGETHER = frozenset("form create establish found set merge unite unify reunite ally join".split())
_AGREEMENTS = frozenset(
    "agreement accord deal pact memorandum charter protocol declaration communique decision".split()
)
