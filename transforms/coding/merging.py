"""Joins the drafts of a sentence that tell of one event.

Belongs here: the last layer of the cascade, when grammar ties two triggers, and what the joined draft keeps.
Does not: harm and its cause (`outcomes`), sentences that tell an event again (`retelling`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.deeds_told_again import is_inside, sums_up
from transforms.coding.attacks.outcomes import is_circumstance, is_harm, tells_outcome, turn_round
from transforms.coding.attacks.parted_sides import part_sides
from transforms.coding.drafts import Draft
from transforms.coding.frames.instances import Instance
from transforms.coding.statements import acts
from transforms.coding.where.apart import in_two_towns
from transforms.coding.where.spots import is_surer
from transforms.coding.whether.notes import is_noted_outcome
from transforms.grammar.clauses import Clause
from transforms.grammar.nominals import members
from transforms.grammar.nonfinite_attachment import thwarts

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


_MEANS_OF = frozenset({"in", "by", "during", "with", "through", "via"})
# "Was taken after a battle" is one event, "after the murder of X gunmen attacked Y" are two.
_LEAD_TO = frozenset({"after", "from"})


def merge(drafts: list[Draft]) -> list[Draft]:
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
        return any(acts.same_act(part, second) for part in (first, *first.absorbed))
    if first.event_table != "attacks":
        types = {first.event_type, second.event_type}
        one_kind = len(types) == 1 or types in ({"merger", "formation"}, {"alliance", "formation"})
        return (
            one_kind and _linked(first.instance, second.instance, first.analysis) and not _on_other_days(first, second)
        )
    if any(_is_planted(part, second) for part in (first, *first.absorbed)):
        return True
    return (
        _compatible_types(first, second)
        and not _on_other_days(first, second)
        and not in_two_towns(first, second)
        and any(
            _linked(part.instance, second.instance, first.analysis) or tells_outcome(part, second)
            for part in (first, *first.absorbed)
        )
    )


def _is_planted(first: Draft, second: Draft) -> bool:
    """ "Defused a bomb planted near the office": the participle tells more of the bomb that the verb is about."""
    a, b = first.instance.clause, second.instance.clause
    if a is None or b is None or not first.event_type == second.event_type == "bombing":
        return False
    about = b.relation == "relative" and b.verb.form == "participle" and first.instance.noun is None
    near = [*a.objects, *a.subjects, *(noun for _, noun in a.phrases)]  # "drove over a mine planted by X"
    return about and any(subject is noun for subject in b.subjects for noun in near)


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


def _linked(first: Instance, second: Instance, analysis: Analysis) -> bool:
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
    if clause is not None and sums_up(analysis, noun, clause):
        return True
    assert noun.noun is not None and clause is not None
    if is_noted_outcome(analysis, noun.noun, verb):
        return True
    if any(noun.noun is g for g in (*clause.subjects, *clause.objects, *clause.modifies)):
        return True
    own_occasion = noun.noun.determiner in ("the", "this", "that", "these", "those") or noun.noun.possessor is not None
    told_by = [(p, m) for p, n in clause.phrases for m in members(n)]  # "in air and artillery raids"
    if any(noun.noun is n and (p in _MEANS_OF or (p in _LEAD_TO and not own_occasion)) for p, n in told_by):
        return True
    if any(noun.noun is g for p in _MEANS_OF for g in verb.slots.get(p, [])):
        return True
    if any(noun.noun is g and (p, g.lemma) in verb.trigger.phrases for p, g in clause.phrases):
        return True
    if clause.relation == "relative" and clause.subjects and any(clause.subjects[0] is g for _, g in noun.loose):
        return True
    if clause.relation == "relative" and is_inside(clause, noun, analysis):
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
        opens = first.governor is second and first.verb.form != "finite"  # "Handed over in May, he is held in ..."
        child = second if second.governor is first and not opens else first
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


def _is_thwarted(kept: Draft) -> bool:
    """ "Troops beat back an attack by X and killed nine": those who beat it back did not carry it out."""
    return kept.instance.support is not None and thwarts(kept.analysis.groups, kept.instance.support)


def _absorb(kept: Draft, other: Draft) -> None:
    if {kept.event_type, other.event_type} == {"merger", "formation"}:
        kept.event_type = "merger"
    if {kept.event_type, other.event_type} == {"alliance", "formation"}:
        named = any(
            p.actor_id or p.resolution == "unresolved" for d in (kept, other) for p in d.roles.get("result", [])
        )
        kept.event_type = "formation" if named else "alliance"  # "formed an alliance" is one of those who formed it
    hurt = {kept.event_type, other.event_type} == {"assault", "destruction"} and (is_harm(kept) or is_harm(other))
    if hurt:
        kept.event_type = "assault"  # "killed five and burnt two trucks"
    elif kept.event_table == "attacks" and _MEANS[other.event_type] > _MEANS[kept.event_type]:
        kept.event_type = other.event_type
    if kept.event_table == "statements":
        acts.absorb_type(kept, other)
    turn_round(kept, other)
    for role, participants in other.roles.items():
        if role == "perpetrator" and (_is_thwarted(kept) or (kept.roles.get(role) and is_circumstance(other))):
            continue
        if role == "perpetrator" and is_circumstance(other):  # "a convoy hit a mine, killing six": it was hit itself
            hit = {p.text for part in ("target", "victim") for p in kept.roles.get(part, [])}
            participants = [p for p in participants if p.text not in hit]
        known = kept.roles.setdefault(role, [])
        known.extend(
            p
            for p in participants
            if all(p.text != q.text and (p.actor_id is None or p.actor_id != q.actor_id) for q in known)
        )
    told_by_relative = other.instance.clause is not None and other.instance.clause.relation == "relative"
    part_sides(kept, of_both=not told_by_relative)
    if kept.date is None or (kept.date_mention is None and other.date_mention is not None):
        kept.date, kept.date_mention = other.date, other.date_mention
    if kept.place_id is None or is_surer(other.place_rule, kept.place_rule):
        kept.place_id, kept.place_span, kept.place_rule = other.place_id, other.place_span, other.place_rule
    if "foiled" in (kept.status, other.status):
        kept.status = "foiled"
    kept.absorbed.append(other)
