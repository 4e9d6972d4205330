"""The fight in which ground changed hands: "recaptured Qassabiyeh from the rebels on Monday after heavy fighting".

Belongs here: the place, the day and the sides of a fight that a clause of territory tells with "after" or "in".
Does not: fights told by themselves, sentences about them later (`transforms.coding.attacks.retelling`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.drafts import Draft
from transforms.coding.whether.events_meant import FIGHTS

_OCCASION = frozenset({"after", "following", "amid", "in", "during"})


def fight_for_ground(coded: Sequence[Draft]) -> None:
    """Give each fight that stands in a phrase of a change of hands what is told of the ground, where it has none."""
    changes = [d for d in coded if d.event_table == "territory" and d.event_type in ("capture", "loss")]
    for fight in coded if changes else ():
        noun = fight.instance.noun
        if fight.event_table != "attacks" or noun is None or noun.lemma not in FIGHTS or fight.refers_to is not None:
            continue
        for ground in changes:
            clause = ground.instance.clause
            if clause is not None and any(n is noun and p in _OCCASION for p, n in clause.phrases):
                _share(fight, ground)


def _share(fight: Draft, ground: Draft) -> None:
    if fight.date_mention is None:
        fight.date, fight.date_mention = ground.date, ground.date_mention
    if not fight.place_is_exact and ground.place_id is not None:
        fight.place_id, fight.place_span, fight.place_rule = ground.place_id, ground.place_span, "ground"
        fight.place_is_exact = ground.place_is_exact
    if any(fight.roles.values()):
        return  # "clashes that left 12 soldiers dead": of either side
    for role, side in (("perpetrator", "holder"), ("target", "loser")):
        if ground.roles.get(side):
            fight.roles[role] = list(ground.roles[side])
