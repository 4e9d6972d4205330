"""A report in the making.

Belongs here: what is known of it. Does not: how its slots become roles (`drafting`), where and when it happened
(`where`, `when`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from transforms.coding.analysis import Analysis
from transforms.coding.frames.instances import Instance
from transforms.coding.who.participant import Participant
from transforms.dates.model import DateMention, Resolved
from transforms.grammar.groups import Group


@dataclass(slots=True, eq=False)
class Draft:
    """One place in a sentence that reports an event, with what has been found out about it.

    `place_groups` are the noun groups of a slot that must be a place. `reason` is set when the
    trigger is not coded. `absorbed` are drafts of the same sentence that tell of the same event.
    """

    analysis: Analysis
    instance: Instance
    event_table: str
    event_type: str
    roles: dict[str, list[Participant]] = field(default_factory=dict)
    place_groups: list[Group] = field(default_factory=list)
    status: str = "reported"
    scope: str = "incident"
    reason: str | None = None
    date: Resolved | None = None
    date_mention: DateMention | None = None
    place_id: str | None = None
    place_span: tuple[int, int] | None = None
    place_rule: str | None = None
    place_is_exact: bool = False
    fatalities: tuple[int | None, int | None] = (None, None)
    quantity: tuple[int | None, int | None] | None = None
    unit: str | None = None
    absorbed: list[Draft] = field(default_factory=list)
    refers_to: Draft | None = None
    report_id: str = ""
    rule: str = ""

    def known_actors(self) -> list[Participant]:
        """Participants that the dictionaries know."""
        return [p for found in self.roles.values() for p in found if p.actor_id]
