"""Who is hit by an attack is not who made it, where one noun group was read as both.

Belongs here: parting the two sides of one attack. Does not: filling them (`transforms.coding.drafts`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transforms.coding.drafts import Draft

_HIT = ("target", "victim")


def part_sides(made: Draft, of_both: bool = False) -> None:
    """ "An assault on Likosane that left 26 dead": what is hit by it is not who did it, whatever the relative is of.

    `of_both`: two words have told of it, and a force may have killed with the one and lost men with the other.
    """
    hit = {role: {(p.start, p.end) for p in made.roles.get(role, [])} for role in _HIT}
    doers = made.roles.get("perpetrator", [])
    mutual = "with" in made.instance.trigger.frame  # "they clashed with them"
    if made.event_table == "attacks" and doers and not mutual:
        kept = [p for p in doers if (p.start, p.end) not in hit["victim"]]
        kept = [p for p in kept if (p.start, p.end) not in hit["target"] or (of_both and p.actor_id is not None)]
        made.roles["perpetrator"] = kept
