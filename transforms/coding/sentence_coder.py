"""Codes one sentence: instances become drafts, drafts are dated, placed, merged and counted.

Belongs here: the order of the steps within a sentence.
Does not: the steps themselves, which have modules of their own.
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.attacks import captivity, responsibility, searches
from transforms.coding.attacks.claims import is_answered
from transforms.coding.attacks.dead_once import tell_death_again
from transforms.coding.attacks.deaths import admit_deaths
from transforms.coding.attacks.fought_for import fight_for_ground
from transforms.coding.attacks.gapped_persons import gapped_persons
from transforms.coding.attacks.happening import tell_when_and_where
from transforms.coding.attacks.headlines import tell_headline
from transforms.coding.attacks.means import name_means
from transforms.coding.attacks.named_dead import name_parties
from transforms.coding.attacks.own_forces import Operations
from transforms.coding.attacks.retelling import retell
from transforms.coding.attacks.told_closer import tell_closer
from transforms.coding.attacks.told_on import tell_on
from transforms.coding.attacks.told_when import date_what_was_told
from transforms.coding.completion import complete
from transforms.coding.drafting import draft
from transforms.coding.drafts import Draft
from transforms.coding.frames.arguments import find_instances
from transforms.coding.how_many.aftermath import count_aftermath
from transforms.coding.how_many.casualties import count_killed
from transforms.coding.merging import merge
from transforms.coding.offices import (
    alongside,
    dead_leaders,
    derived,
    leadership,
    predecessors,
    same_body,
    succession,
    successors,
)
from transforms.coding.realignments import allies, factions, followers, listing, makers
from transforms.coding.statements import acts, media
from transforms.coding.when.dating import date_draft
from transforms.coding.when.only_dates import date_by_the_only_date
from transforms.coding.when.timeline import Timeline
from transforms.coding.where import elided, told_grounds
from transforms.coding.where.carried import carry
from transforms.coding.where.gapped_places import gapped
from transforms.coding.where.itemised import itemise
from transforms.coding.where.placing import Placer
from transforms.coding.where.remnants import told_by_remnants
from transforms.coding.where.several_places import distribute
from transforms.coding.whether import references, refusals, specificity
from transforms.coding.whether.bare_statements import reason_too_bare
from transforms.coding.whether.held_once import tell_custody_again
from transforms.coding.whether.scope import scope
from transforms.coding.whether.status import status
from transforms.coding.who import told_offices
from transforms.coding.who.former_holders import name_losers
from transforms.coding.who.participants import Resolver


def code_sentence(
    analysis: Analysis,
    resolver: Resolver,
    timeline: Timeline,
    placer: Placer,
    earlier: list[Draft],
    operations: Operations,
) -> tuple[list[Draft], list[Draft], list[Draft]]:
    """The coded drafts of a sentence, those not coded, each with its reason, and every draft it began with."""
    told_offices.learn(analysis, resolver)
    seen = _fitting(analysis, resolver)
    drafts, rejected = _parted(seen, earlier, resolver)
    _tell_beside_frames(analysis, drafts, earlier, resolver)
    for made in (*drafts, *(made for made in rejected if made.reason == "accident")):
        _situate(made, timeline, placer, resolver)
    same_body.share_body(drafts)
    makers.share_result([made for made in drafts if made.event_table == "mergers" and not made.reason])
    rejected.extend(made for made in drafts if made.reason)
    drafts = merge([made for made in drafts if not made.reason])
    drafts.extend(succession.accompanying(analysis, drafts, resolver))
    drafts.extend(succession.in_favour(analysis, drafts, resolver))
    drafts.extend(alongside.listed(analysis, drafts, resolver))
    coded: list[Draft] = []
    for made in drafts:
        _settle(made, drafts, earlier, coded, resolver)
        (rejected if made.reason else coded).append(made)
    rejected.extend(made for made in coded if made.reason)  # told again by a later one
    coded = [made for made in coded if not made.reason]
    date_by_the_only_date(analysis, coded, timeline)
    count_aftermath(analysis, coded, rejected, earlier)
    name_parties(analysis, coded, earlier, resolver)
    tell_when_and_where(analysis, coded, earlier, timeline)
    dead_leaders.tell_of_attack(coded)
    fight_for_ground(coded)
    for made in coded:
        carry(made, coded, earlier, placer.scene(), resolver.lexicon)
    factions.learn_new_bodies(coded, resolver)
    responsibility.attribute(analysis, coded, earlier, resolver)
    operations.credit(analysis, seen, coded, resolver)
    coded = _told_apart(analysis, coded, timeline, placer, resolver)
    captivity.hold_prisoners(coded)
    coded.extend(_deaths(coded, rejected, earlier, resolver))
    predecessors.drop_removals_of_dead(coded, earlier)
    rejected = [made for made in (*rejected, *coded) if made.reason]
    coded = [made for made in coded if not made.reason]
    coded.extend(listing.adjectival(analysis, resolver))
    return coded, rejected, seen


def _parted(seen: list[Draft], earlier: list[Draft], resolver: Resolver) -> tuple[list[Draft], list[Draft]]:
    """The drafts of the frames, filled: those that may be events, and those that have a reason not to be."""
    drafts: list[Draft] = []
    rejected: list[Draft] = []
    for made in seen:
        complete(made, earlier + drafts, resolver)
        (rejected if made.reason else drafts).append(made)
    if died := admit_deaths(drafts, rejected):
        rejected = [made for made in rejected if made.reason]
        drafts = sorted(drafts + died, key=lambda made: made.instance.head)
    return drafts, rejected


def _tell_beside_frames(analysis: Analysis, drafts: list[Draft], earlier: list[Draft], resolver: Resolver) -> None:
    """Add to `drafts` what no word for an event tells: "X is its emir", "among the dead was Y"."""
    drafts.extend(succession.predicates(analysis, resolver))
    drafts.extend(succession.heads(analysis, resolver))
    drafts.extend(successors.followers(analysis, earlier + drafts, resolver))
    drafts.extend(dead_leaders.among_the_dead(analysis, resolver))
    drafts.extend(followers.following(analysis, earlier + drafts, resolver))


def _told_apart(
    analysis: Analysis, coded: list[Draft], timeline: Timeline, placer: Placer, resolver: Resolver
) -> list[Draft]:
    """The events with those that share their words, and one for each place or person told apart."""
    told = coded + [part for made in coded for part in _told_in_short(made, timeline, placer, resolver)]
    told.extend(gapped_persons(analysis, told, timeline, resolver))
    placed = [part for made in told for part in distribute(made, timeline, resolver)]
    return [part for made in placed for part in leadership.apart(made, resolver)]


def _deaths(coded: list[Draft], rejected: list[Draft], earlier: list[Draft], resolver: Resolver) -> list[Draft]:
    """The deaths of leaders that events and succession tell."""
    deaths = derived.leadership_deaths([*coded, *rejected], resolver)
    deaths += predecessors.dead_predecessors([*coded, *deaths], rejected, earlier, resolver)
    for made in deaths:
        tell_death_again(made, earlier, resolver.lexicon.places)
    return deaths


def _situate(made: Draft, timeline: Timeline, placer: Placer, resolver: Resolver) -> None:
    """Status, means, date and place, as the sentence itself tells them."""
    made.status = status(made.analysis, made.instance)
    name_means(made, resolver.lexicon)
    date_draft(made, timeline)
    if made.event_table == "statements":
        media.date_by_modifier(made, timeline)
    if not elided.is_elided(made):
        placer.place(made)
    derived.resulting_group(made, resolver.lexicon)
    derived.gained_by_driving_out(made)
    if made.event_table == "leadership":
        leadership.complete(made, resolver)


def _settle(made: Draft, drafts: list[Draft], earlier: list[Draft], coded: list[Draft], resolver: Resolver) -> None:
    """The dead, the losers, what the text has told of it before, and whether it is one bounded occurrence.

    `drafts` are all of the sentence, `coded` those settled already, `earlier` those of the sentences before.
    """
    before = earlier + coded
    makers.set_results_apart(made)
    count_killed(made)
    derived.means_by_actor(made, resolver.lexicon)
    if elided.is_elided(made):
        elided.place_elided(made, drafts, earlier)
    told_grounds.recall_ground(made, drafts, earlier)
    told_grounds.credit_declarer(made, resolver)
    told_grounds.hand_back(made, earlier)
    if told_grounds.is_next_in_line(made):
        told_grounds.share_fate(made, drafts, earlier)
    name_losers(made, drafts, before, resolver)
    made.scope = scope(made)
    references.refer(made, earlier if is_answered(made) else before)
    tell_closer(made, earlier, resolver.lexicon.places)
    date_what_was_told(made, earlier, resolver.lexicon.places)
    retell(made, earlier if is_answered(made) else before)
    tell_death_again(made, before, resolver.lexicon.places)
    tell_custody_again(made, earlier, resolver.lexicon.places)
    tell_headline(made, earlier)
    allies.recall_allies(made, before)
    if made.event_table == "statements":
        acts.settle(made)
        acts.refer(made, earlier)
        acts.date_by_the_last(made, earlier)
        made.reason = reason_too_bare(made)
        return
    made.reason = made.reason or specificity.reason_too_vague(made, before)
    searched = searches.is_search(made, drafts, resolver.lexicon)
    driven = refusals.is_driven_from_ground(made, drafts)
    if searched or driven or refusals.is_of_something_else(made, before, resolver):
        made.reason = "another sense"
    if not made.reason:
        tell_on(made, earlier)


def _told_in_short(made: Draft, timeline: Timeline, placer: Placer, resolver: Resolver) -> list[Draft]:
    """Further events that share the words of a draft and have a place, a date or a number of their own."""
    return gapped(made, timeline, placer) or itemise(made, timeline, resolver) or told_by_remnants(made, timeline)


def _fitting(analysis: Analysis, resolver: Resolver) -> list[Draft]:
    """A draft for each word and event table: of the first trigger whose arguments fit, else of the first."""
    found: dict[tuple[int, str], Draft] = {}
    for instance in find_instances(analysis, resolver.lexicon.triggers):
        place = (instance.head, instance.trigger.event_table)
        if place not in found or found[place].reason:
            made = draft(analysis, instance, resolver)
            if place not in found or not made.reason:
                found[place] = made
    return captivity.told_apart(list(found.values()), resolver.lexicon)
