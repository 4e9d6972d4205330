"""To whom and by whom an oath is given, where no "to" or subject says it: "took an oath at the hand of X".

Belongs here: hands that oaths are laid in, "we, the fighters of X".
Does not: words for oaths (`seeds/triggers.csv`), oaths refused (`refusals`).
"""

from __future__ import annotations

from collections.abc import Iterable

from transforms.coding.drafts import Draft
from transforms.coding.who.armed_names import is_armed_body
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

_HANDS = frozenset({"hand", "hands", "palm"})
_AT = frozenset({"at", "on", "in", "into", "upon", "by"})
_US = frozenset({"we", "us"})
_BETWEEN = 3


def name_givers_and_takers(made: Draft, resolver: Resolver) -> None:
    """Fill in who takes an oath and who gives it where the sentence says so in words of its own."""
    if made.event_type != "pledge":
        return
    if not made.roles.get("counterpart"):
        takers = [p for noun in _laid_in_hands(made) for p in resolver.one(noun) if _may_take(p)]
        if takers:
            made.roles["counterpart"] = takers[:1]
            made.roles["initiator"] = [p for p in made.roles.get("initiator", []) if p.key != takers[0].key]
            made.reason = None if made.reason == "no counterpart" else made.reason
            _given_by_subject(made, resolver)
    made.roles["counterpart"] = [_called_caliph(made, p, resolver) for p in made.roles.get("counterpart", [])]
    taking = {p.key for p in made.roles["counterpart"]}
    ours = [p for noun in _who_we_are(made) for p in resolver.one(noun) if _may_give(p)]
    givers = ours or made.roles.get("initiator", [])
    made.roles["initiator"] = [p for p in givers if p.key not in taking]


def _given_by_subject(made: Draft, resolver: Resolver) -> None:
    """ "X and his men took an oath at his hands": whose subject the oath is the object of gives it."""
    clause, noun = made.instance.clause, made.instance.noun
    if clause is None or noun is None or not any(o is noun for o in clause.objects) or made.roles.get("initiator"):
        return
    found = [p for s in clause.subjects for p in resolver.one(s)]
    made.roles["initiator"] = [p for p in found if p.actor_id or p.resolution == "unresolved"]
    made.instance.support = clause if made.roles["initiator"] else None


def _called_caliph(made: Draft, party: Participant, resolver: Resolver) -> Participant:
    """ "The Caliph of the Muslims, Abu Bakr al-Baghdadi": the name behind the title."""
    if party.actor_id is not None or "leader" not in party.classes:
        return party
    tokens = made.analysis.tokens
    at = next((k for k, t in enumerate(tokens) if t.end >= party.end), len(tokens))
    near = [m for m in made.analysis.names if at < m.start <= at + _TITLE and m.aliases]
    named = [p for m in near[:1] if (p := resolver.named(m)) is not None and "person" in p.classes]
    return named[0] if named else party


_TITLE = 6


def _laid_in_hands(made: Draft) -> Iterable[Group]:
    """ "At the hands of X", "on X's hand": whose hands they are."""
    clause = made.instance.clause
    if clause is None:
        return
    for preposition, noun in clause.phrases:
        if preposition == "before" and noun.proper and noun.start > clause.verb.start:
            yield noun  # "took the oath before X"
        if preposition in _AT and noun.lemma in _HANDS:
            if noun.possessor is not None:
                yield noun.possessor
            for inner, owner in phrases_after(made.analysis.groups, made.analysis.position_of(noun))[:1]:
                if inner == "of":
                    yield owner


def _who_we_are(made: Draft) -> Iterable[Group]:
    """ "We, the fighters of X in Gao, pledge", "we in X pledge": the name beside the pronoun."""
    clause = made.instance.support or made.instance.clause
    subject = next((s for s in clause.subjects if s.lemma in _US), None) if clause is not None else None
    if subject is None or clause is None:
        return
    groups = made.analysis.groups
    position = made.analysis.position_of(subject)
    for k in range(position + 1, min(position + 1 + 2 * _BETWEEN, clause.position)):
        if groups[k].kind == "NP" and (groups[k].proper or groups[k].lemma not in _US):
            yield from members(groups[k])


def _may_take(party: Participant) -> bool:
    return (party.actor_id is not None or party.resolution == "unresolved") and "place" not in party.classes


def _may_give(party: Participant) -> bool:
    named = party.actor_id is not None and "rebel" in party.classes
    return named or is_armed_body(party) or (party.resolution == "unresolved" and "group" in party.classes)
