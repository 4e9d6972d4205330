"""The state behind a body or a capital that lists somebody: "the Ethiopian parliament", "New Delhi".

Belongs here: whose list or ban it is where the text names a body of a state or the town it is governed from.
Does not: bodies the dictionary has (`participants`), lists and their owners (`realignments.listing`).
"""

from __future__ import annotations

from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.coding.who.setting import names_before_head
from transforms.grammar.groups import Group
from transforms.names.capitals import governed_from

_HEADS_OF_STATE = frozenset("president premier king emir sultan chancellor".split())


def _can_list(body: Participant, resolver: Resolver) -> bool:
    return resolver.lexicon.actors[body.actor_id or ""].kind in ("state", "igo", "institution")


def state_behind(group: Group, participant: Participant, resolver: Resolver) -> Participant | None:
    """The state that lists somebody through a body of its own; None for anybody else."""
    tokens, lexicon = resolver.analysis.tokens, resolver.lexicon
    if participant.actor_id is not None or group.pronoun:
        return None
    inside = names_before_head(resolver, group, group.start)
    bodies = [p for mention in inside if (p := resolver.named(mention)) is not None and _can_list(p, resolver)]
    if bodies:
        return bodies[0]  # "the UN sanctions committee"
    code = ""
    if "government" in noun_classes(lexicon, group.lemma) or group.lemma in _HEADS_OF_STATE:
        said = [t for t in tokens[group.start : group.head] if t.is_capitalised]
        codes = (lexicon.places.country_code_of(t.folded) or lexicon.demonym_code(t.folded) for t in said)
        code = next((c for c in codes if c), "")
    elif group.proper and not group.determiner:
        code = governed_from(" ".join(t.folded for t in tokens[group.start : group.end]))
    state = lexicon.state_of(code) if code else None
    return resolver.as_actor(group, state, "nationality") if state is not None else None
