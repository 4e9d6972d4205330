"""What each table asks of a draft beyond the slots of its frame, and why a draft is no event.

Belongs here: the questions of each table, in order. Does not: the questions themselves; when and where it happened.
"""

from __future__ import annotations

from collections.abc import Callable

from transforms.coding.attacks import captivity
from transforms.coding.attacks.co_defendants import name_co_defendants
from transforms.coding.attacks.partners import name_partners
from transforms.coding.drafts import Draft
from transforms.coding.offices import announced, leadership, losses
from transforms.coding.realignments import allies, factions, listing, makers, oaths, unions, wholes
from transforms.coding.statements import speech
from transforms.coding.whether import realis, refusals
from transforms.coding.whether.agreements import is_refusal
from transforms.coding.whether.ground import tell_as_held
from transforms.coding.who.participants import Resolver

# What a body can do by saying so: "JNIM announces", "we hereby pledge".
_PERFORMED = frozenset({"statements", "leadership", "mergers"})


def complete(made: Draft, before: list[Draft], resolver: Resolver) -> None:
    """Fill a draft with what its table asks for, and say why it is no event where it is none.

    `before` are the events that the text and the sentence have told so far.
    """
    if made.event_table in _BY_TABLE:
        _BY_TABLE[made.event_table](made, before, resolver)
    made.reason = made.reason or realis.reason_not_coded(made.analysis, made.instance)
    if made.reason == "present" and made.event_type == "control":
        made.reason = None
    if made.event_table in _PERFORMED and speech.is_told_anyway(made, resolver):
        made.reason = None
    if made.reason == "hypothetical" and announced.is_announced(made, resolver):
        made.reason = None
    if is_refusal(made.instance) and made.instance.trigger.event_type != "disavowal":
        made.event_type = "rejection"
        refusals.turn_from_partner(made)


def _attack(made: Draft, before: list[Draft], resolver: Resolver) -> None:
    name_partners(made, resolver)


def _statement(made: Draft, before: list[Draft], resolver: Resolver) -> None:
    speech.complete(made, resolver)


def _office(made: Draft, before: list[Draft], resolver: Resolver) -> None:
    leadership.admit(made, resolver)
    losses.name_lost(made, resolver)


def _designation(made: Draft, before: list[Draft], resolver: Resolver) -> None:
    listing.complete(made, resolver)
    listing.recall_issuer(made, before)
    listing.recall_target(made, before, resolver)


def _merger(made: Draft, before: list[Draft], resolver: Resolver) -> None:
    allies.name_allies(made, resolver)
    oaths.name_givers_and_takers(made, resolver)
    makers.admit_new_name(made, resolver)
    makers.name_announced(made, resolver)
    makers.name_result(made, resolver)
    makers.name_makers(made, resolver)
    unions.name_what_came_of_it(made, resolver)
    if makers.is_settling(made) or makers.is_with_itself(made):
        made.reason = made.reason or "another sense"
    factions.name_parties(made, resolver)
    refusals.admit_summed_up(made, before)
    refusals.name_refused(made, resolver)
    wholes.name_parent(made, before)
    wholes.name_whole_left(made, before, resolver)


def _arrest(made: Draft, before: list[Draft], resolver: Resolver) -> None:
    captivity.name_detainees(made, resolver.lexicon)
    captivity.name_captors(made, resolver)
    name_co_defendants(made, resolver)


def _ground(made: Draft, before: list[Draft], resolver: Resolver) -> None:
    tell_as_held(made)


_BY_TABLE: dict[str, Callable[[Draft, list[Draft], Resolver], None]] = {
    "attacks": _attack,
    "statements": _statement,
    "leadership": _office,
    "designations": _designation,
    "mergers": _merger,
    "arrests": _arrest,
    "territory": _ground,
}
