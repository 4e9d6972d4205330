"""Those who "died": victims of an attack where their sentence tells of one that grammar ties to the dying.

Belongs here: verbs of dying whose frame asks for an attack that they died in, and where else it may stand.
Does not: verbs of killing, which tell an attack by themselves; counts of the dead (`how_many`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.attacks.outcomes import is_harm, tells_outcome
from transforms.coding.drafts import Draft
from transforms.coding.linked import linked
from transforms.coding.whether.realis import reason_not_coded

_MEANS_ARE_OPEN = ("no means", "means does not fit")


def admit_deaths(drafts: Sequence[Draft], rejected: Sequence[Draft]) -> list[Draft]:
    """The rejected drafts of dying that belong to an attack of `drafts`, now without their reason.

    "Three soldiers died and six were wounded in a blast", "died when a mine went off", "died following a blast".
    """
    attacks = [d for d in drafts if d.event_table == "attacks" and d.event_type != "abduction"]
    found = [d for d in rejected if d.reason in _MEANS_ARE_OPEN and is_harm(d)]
    admitted = []
    for dying in found:
        if any(_died_of(dying, attack) for attack in attacks):
            dying.reason = reason_not_coded(dying.analysis, dying.instance)
            admitted += [] if dying.reason else [dying]
    return admitted


def _died_of(dying: Draft, attack: Draft) -> bool:
    first, second = sorted((dying, attack), key=lambda d: d.instance.head)
    return linked(first.instance, second.instance, dying.analysis) or tells_outcome(first, second)
