"""Codes one sentence: instances become drafts, drafts are dated, placed, counted and merged.

Belongs here: the order of the steps within a sentence, and the last layer of the cascade, merging.
Does not: the steps themselves, which have modules of their own.
"""

from __future__ import annotations

from transforms.coding import acts, derived, leadership, listing, media, realis, specificity, speech
from transforms.coding.analysis import Analysis
from transforms.coding.casualties import count_killed
from transforms.coding.drafts import Draft, draft
from transforms.coding.instances import Instance, find_instances
from transforms.coding.means import name_means
from transforms.coding.outcomes import is_circumstance, is_harm, tells_outcome, turn_round
from transforms.coding.participants import Resolver
from transforms.coding.retelling import retell
from transforms.coding.status import status
from transforms.coding.when import Timeline, date_draft
from transforms.coding.where import Placer
from transforms.grammar.clauses import Clause

# An attack word of more precise means wins over one that only says that people were hurt.
_MEANS = {
    "airstrike": 5,
    "bombing": 4,
    "execution": 3,
    "assassination": 3,
    "abduction": 3,
    "destruction": 2,
    "offensive": 1,
    "assault": 0,
}


def code_sentence(
    analysis: Analysis, resolver: Resolver, timeline: Timeline, placer: Placer, earlier: list[Draft]
) -> tuple[list[Draft], list[Draft]]:
    """The coded drafts of a sentence and those not coded, each of the latter with its reason."""
    drafts: list[Draft] = []
    rejected: list[Draft] = []
    for made in _fitting(analysis, resolver):
        instance = made.instance
        if made.event_table == "statements":
            speech.complete(made, resolver)
        elif made.event_table == "leadership":
            leadership.admit(made)
        elif made.event_table == "designations":
            listing.complete(made, resolver)
        made.reason = made.reason or realis.reason_not_coded(analysis, instance)
        if realis.is_refusal(instance):
            made.event_type = "rejection"
        (rejected if made.reason else drafts).append(made)
    for made in drafts:
        made.status = status(analysis, made.instance)
        name_means(made, resolver.lexicon)
        date_draft(made, timeline)
        if made.event_table == "statements":
            media.date_by_modifier(made, timeline)
        placer.place(made)
        derived.resulting_group(made, resolver.lexicon)
        if made.event_table == "leadership":
            leadership.complete(made, resolver)
    rejected.extend(made for made in drafts if made.reason)
    drafts = _merge([made for made in drafts if not made.reason])
    coded: list[Draft] = []
    for made in drafts:
        count_killed(made)
        derived.means_by_actor(made, resolver.lexicon)
        made.scope = specificity.scope(made)
        specificity.refer(made, earlier + coded)
        retell(made, earlier + coded)
        if made.event_table == "statements":
            acts.refer(made, earlier)
            made.reason = acts.reason_too_bare(made)
        else:
            made.reason = specificity.reason_too_vague(made)
        (rejected if made.reason else coded).append(made)
    coded = [part for made in coded for whole in placer.distribute(made) for part in leadership.apart(whole)]
    coded.extend(derived.leadership_deaths(coded, resolver))
    coded.extend(listing.adjectival(analysis, resolver))
    return coded, rejected


def _fitting(analysis: Analysis, resolver: Resolver) -> list[Draft]:
    """A draft for each word and event table: of the first trigger whose arguments fit, else of the first."""
    found: dict[tuple[int, str], Draft] = {}
    for instance in find_instances(analysis, resolver.lexicon.triggers):
        place = (instance.head, instance.trigger.event_table)
        if place not in found or found[place].reason:
            made = draft(analysis, instance, resolver)
            if place not in found or not made.reason:
                found[place] = made
    return list(found.values())


def _merge(drafts: list[Draft]) -> list[Draft]:
    """One draft for each event: what a clause says of the means, the victims and the outcome belongs together."""
    kept: list[Draft] = []
    for made in drafts:
        partner = next((k for k in reversed(kept) if _same_event(k, made)), None)
        if partner is None:
            kept.append(made)
        else:
            _absorb(partner, made)
            _join_outcome(kept, partner, made)
    return kept


def _join_outcome(kept: list[Draft], cause: Draft, made: Draft) -> None:
    """Harm told before its cause joins it when the cause is told: "killed when a bomb planted ... exploded"."""
    for harm in [k for k in kept if k is not cause and is_harm(k) and cause.event_table == "attacks"]:
        told = any(tells_outcome(part, made) for part in (harm, *harm.absorbed))
        if told and _compatible_types(harm, cause) and not _on_other_days(harm, cause):
            kept.remove(cause)
            _absorb(harm, cause)
            return


def _same_event(first: Draft, second: Draft) -> bool:
    if first.event_table != second.event_table:
        return False
    if first.instance.head == second.instance.head:
        return True
    if first.event_table == "statements":
        return acts.same_act(first, second)
    if first.event_table != "attacks":
        one_kind = first.event_type == second.event_type or {first.event_type, second.event_type} == {
            "merger",
            "formation",
        }
        return one_kind and _linked(first.instance, second.instance)
    return (
        _compatible_types(first, second)
        and not _on_other_days(first, second)
        and any(
            _linked(part.instance, second.instance) or tells_outcome(part, second) for part in (first, *first.absorbed)
        )
    )


def _on_other_days(first: Draft, second: Draft) -> bool:
    """Each has a date of its own, and they differ: "raided Gao in March and shelled Kidal in April"."""
    if first.date is None or second.date is None or first.date_mention is None or second.date_mention is None:
        return False
    days = first.date.interval, second.date.interval
    return first.date_mention is not second.date_mention and days[0] != days[1]


def _compatible_types(first: Draft, second: Draft) -> bool:
    types = {first.event_type, second.event_type}
    if types == {"execution", "bombing"}:
        return is_harm(first) or is_harm(second)
    if "abduction" in types and len(types) > 1:
        return False
    return (
        "assault" in types
        or len(types) == 1
        or types == {"bombing", "destruction"}
        or types == {"airstrike", "destruction"}
        or types == {"airstrike", "bombing"}
    )


def _linked(first: Instance, second: Instance) -> bool:
    """True when grammar ties two triggers: one is argument, means, result or relative of the other."""
    a, b = first.clause, second.clause
    if a is None or b is None:
        return False
    if first.noun is not None and second.noun is not None:
        return any(second.noun is g for p, g in first.loose if p == "of") or any(
            second.noun is g for g in first.slots.get("obj", [])
        )
    if first.noun is None and second.noun is None:
        return _clauses_linked(a, b)
    noun, verb = (first, second) if first.noun is not None else (second, first)
    clause = verb.clause
    assert noun.noun is not None and clause is not None
    if any(noun.noun is s for s in clause.subjects) or any(noun.noun is o for o in clause.objects):
        return True
    if any(
        noun.noun is n and p in ("in", "by", "during", "with", "through", "via", "after", "from")
        for p, n in clause.phrases
    ):
        return True
    if any(noun.noun is g and (p, g.lemma) in verb.trigger.phrases for p, g in clause.phrases):
        return True
    if clause.relation == "relative" and clause.subjects and any(clause.subjects[0] is g for _, g in noun.loose):
        return True
    if clause.relation == "adverbial" and clause.verb.form == "gerund" and clause.governor is noun.clause:
        return noun.clause is not None and any(noun.noun is o for o in noun.clause.objects)
    return noun.support is not None and _clauses_linked(noun.support, clause)


def _clauses_linked(first: Clause, second: Clause) -> bool:
    """The second clause tells the result of the first: ", killing 12" or "and killed 12"."""
    if [id(s) for s in first.subjects] == [id(s) for s in second.subjects] and first.subjects:
        if any(c.relation == "relative" and c.verb.form == "participle" for c in (first, second)):
            return True
    if second.governor is first or first.governor is second:
        child = second if second.governor is first else first
        same_subject = (
            bool(child.subjects)
            and child.subjects[0] in (first.subjects + second.subjects)
            and ([id(s) for s in first.subjects] == [id(s) for s in second.subjects])
        )
        if child.relation == "adverbial" and child.verb.form in ("gerund", "participle"):
            return True
        if (
            child.relation == "complement"
            and child.verb.form == "infinitive"
            and child.verb.lemma in ("form", "create", "become", "found")
        ):
            return True
        if child.relation == "coordinate":
            return same_subject
        return child.relation == "relative" and child.verb.form != "finite" and same_subject
    return False


def _absorb(kept: Draft, other: Draft) -> None:
    if {kept.event_type, other.event_type} == {"merger", "formation"}:
        kept.event_type = "merger"
    if kept.event_table == "attacks" and _MEANS[other.event_type] > _MEANS[kept.event_type]:
        kept.event_type = other.event_type
    if kept.event_table == "statements":
        acts.absorb_type(kept, other)
    turn_round(kept, other)
    for role, participants in other.roles.items():
        if role == "perpetrator" and is_circumstance(other) and kept.roles.get("perpetrator"):
            continue
        known = kept.roles.setdefault(role, [])
        known.extend(
            p
            for p in participants
            if all(p.text != q.text and (p.actor_id is None or p.actor_id != q.actor_id) for q in known)
        )
    if kept.date is None or (kept.date_mention is None and other.date_mention is not None):
        kept.date, kept.date_mention = other.date, other.date_mention
    if kept.place_id is None:
        kept.place_id, kept.place_span, kept.place_rule = other.place_id, other.place_span, other.place_rule
    if "foiled" in (kept.status, other.status):
        kept.status = "foiled"
    kept.absorbed.append(other)
