"""Joins the drafts of a sentence that tell of one event.

Belongs here: the last layer of the cascade, when grammar ties two triggers, and what the joined draft keeps.
Does not: harm and its cause (`outcomes`), sentences that tell an event again (`retelling`).
"""

from __future__ import annotations

from transforms.coding.attacks.outcomes import is_circumstance, is_harm, tells_outcome, turn_round
from transforms.coding.attacks.parted_sides import part_sides
from transforms.coding.drafts import Draft
from transforms.coding.linked import linked
from transforms.coding.statements import acts
from transforms.coding.when.clause_dates import is_of_saying
from transforms.coding.where.apart import in_two_towns, of_two_grounds, of_two_holders
from transforms.coding.where.spots import is_surer
from transforms.coding.who.kinds import is_bare_count
from transforms.grammar.clauses import Clause, agents_of
from transforms.grammar.thwarting import thwarts

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

_SUFFERING = ("target", "victim")


def merge(drafts: list[Draft]) -> list[Draft]:
    """One draft for each event: what a clause says of the means, the victims and the outcome belongs together."""
    kept: list[Draft] = []
    for made in drafts:
        partner = next((k for k in reversed(kept) if _same_event(k, made)), None) or _taken_in(kept, made)
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
        if told and _compatible_types(harm, cause) and not (_on_other_days(harm, cause) or in_two_towns(harm, made)):
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
        apart = _on_other_days(first, second) or of_two_grounds(first, second) or of_two_holders(first, second)
        tied = linked(first.instance, second.instance, first.analysis) or _is_made_by(first, second)
        tied = tied or (types == {"rejection"} and _is_what_is_refused(first, second))
        return one_kind and not apart and tied and not _is_of_what_was_formed(first, second)
    if any(_is_planted(part, second) for part in (first, *first.absorbed)):
        return True
    return (
        _compatible_types(first, second)
        and not _on_other_days(first, second)
        and not in_two_towns(first, second)
        and not _is_in_the_wake(first, second)
        and any(
            linked(part.instance, second.instance, first.analysis) or tells_outcome(part, second)
            for part in (first, *first.absorbed)
        )
    )


def _is_in_the_wake(first: Draft, second: Draft) -> bool:
    """ "Shot him after a failed raid": what has failed is another deed than what followed it."""
    failed, other = (first, second) if first.status == "foiled" else (second, first)
    noun, position = failed.instance.noun, 0
    if failed.status != "foiled" or other.status == "foiled" or noun is None:
        return False
    position = failed.analysis.position_of(noun)
    return position > 0 and failed.analysis.groups[position - 1].lemma in ("after", "before", "since", "following")


def _is_made_by(first: Draft, second: Draft) -> bool:
    """ "X was formed from the merger of A and B", "X was created when A and B merged": one body comes of one union."""
    for formed, union in ((first, second), (second, first)):
        clause, other = formed.instance.clause, union.instance.clause
        if formed.event_type != "formation" or formed.instance.noun is not None or clause is None or other is None:
            continue
        if any(a is union.instance.noun for g in (*clause.subjects, *clause.objects) for a in g.appositions):
            return True  # "X - a coalition of A and B - was announced"
        if any(p in _OUT_OF and noun is union.instance.noun for p, noun in clause.phrases):
            return True
        if other.governor is clause and other.relation == "adverbial" and other.subordinator in ("when", "as", "after"):
            return union.instance.noun is None
    return False


def _is_of_what_was_formed(first: Draft, second: Draft) -> bool:
    """ "X was founded by Y and merged with Z": the body that was formed is a party of the merger, which is another."""
    formed, union = (first, second) if first.event_type == "formation" else (second, first)
    clause = formed.instance.clause
    if formed.event_type != "formation" or union.event_type != "merger" or clause is None:
        return False
    other = union.instance.clause
    if formed.instance.noun is not None or clause.verb.voice != "passive" or other is None:
        return False
    if other.relation != "coordinate" or other.verb.form != "finite":
        return False
    results = {p.key for p in formed.roles.get("result", [])}
    return any(p.key in results for p in union.roles.get("initiator", []))


def _is_what_is_refused(first: Draft, second: Draft) -> bool:
    """ "Rejected an offer to merge with X": the infinitive says what is rejected."""
    a, b = first.instance.clause, second.instance.clause
    return b is not None and b.verb.form == "infinitive" and b.governor is a


_OUT_OF = frozenset({"from", "of", "by", "through", "after", "in", "as"})


def _taken_in(kept: list[Draft], raid: Draft) -> Draft | None:
    """ "Abducted 110 girls in a raid on a school": how they were taken; of "killed six and took two in a raid" the six.

    None where the raid is told for itself.
    """
    noun = raid.instance.noun
    if raid.event_type != "assault" or noun is None:
        return None
    for taking in kept:
        clause = taking.instance.clause if taking.instance.noun is None else None
        if taking.event_type == "abduction" and clause is not None:
            if any(p in ("in", "during") and n is noun for p, n in clause.phrases):
                killing = next((k for k in kept if _is_before(k, clause)), None)
                if killing is not None and taking.date_mention is None:  # both on the day of the raid
                    taking.date, taking.date_mention = raid.date, raid.date_mention
                return killing or taking
    return None


def _is_before(killing: Draft, clause: Clause) -> bool:
    return killing.event_type == "assault" and killing.instance.clause is clause.governor is not None


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
    if is_harm(first) and is_harm(second) and not (_has_own_day(first) and _has_own_day(second)):
        return False
    days = first.date.interval, second.date.interval
    return first.date_mention is not second.date_mention and days[0] != days[1]


def _has_own_day(draft: Draft) -> bool:
    """ "The army said on Monday that six were killed": the day is that of saying it."""
    return draft.date_mention is not None and not is_of_saying(draft.analysis, draft.date_mention)


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
        or types in ({"airstrike", "bombing"}, {"assassination", "bombing"})
    )


def _is_thwarted(kept: Draft) -> bool:
    """ "Troops beat back an attack by X and killed nine": those who beat it back did not carry it out."""
    return kept.instance.support is not None and thwarts(kept.analysis.groups, kept.instance.support)


def _died_in_storm(harm: Draft, cause: Draft) -> bool:
    """ "Two hostages were killed when police stormed the house": they were not put to death by who held them."""
    own, clause = harm.instance.clause, cause.instance.clause
    occasion = clause is not None and clause.governor is own and clause.subordinator in ("when", "as", "while")
    return is_harm(harm) and own is not None and own.verb.voice == "passive" and not agents_of(own) and occasion


def _absorb(kept: Draft, other: Draft) -> None:
    if {kept.event_type, other.event_type} == {"merger", "formation"}:
        kept.event_type = "merger"
    if {kept.event_type, other.event_type} == {"alliance", "formation"}:
        named = any(
            p.actor_id or p.resolution == "unresolved" for d in (kept, other) for p in d.roles.get("result", [])
        )
        kept.event_type = "formation" if named else "alliance"  # "formed an alliance" is one of those who formed it
    parts = (kept, *kept.absorbed, other, *other.absorbed)
    hurt = {kept.event_type, other.event_type} == {"assault", "destruction"} and any(is_harm(part) for part in parts)
    if hurt:
        kept.event_type = "assault"  # "killed five and burnt two trucks"
    elif {kept.event_type, other.event_type} == {"assault", "execution"} and _died_in_storm(kept, other):
        kept.event_type = "assault"
    elif kept.event_table == "attacks" and _MEANS[other.event_type] > _MEANS[kept.event_type]:
        kept.event_type = other.event_type
    if kept.event_table == "statements":
        acts.absorb_type(kept, other)
    turn_round(kept, other)
    for role, participants in other.roles.items():
        if role == "perpetrator" and (_is_thwarted(kept) or (kept.roles.get(role) and is_circumstance(other))):
            continue
        if role == "perpetrator" and is_circumstance(other):  # "a convoy hit a mine, killing six": it was hit itself
            hit = {p.text for part in _SUFFERING for p in kept.roles.get(part, [])}
            participants = [p for p in participants if p.text not in hit and not is_bare_count(p.name)]
        known = kept.roles.setdefault(role, [])
        if role in _SUFFERING and any(kept.roles.get(hit) for hit in _SUFFERING):
            participants = [p for p in participants if p.actor_id or not is_bare_count(p.name)]  # "and hurt two"
        known.extend(p for p in participants if all(p.text != q.text and p.key != q.key for q in known))
    told_by_relative = other.instance.clause is not None and other.instance.clause.relation == "relative"
    part_sides(kept, of_both=not told_by_relative)
    later = kept.date_mention is None or (is_harm(kept) and is_harm(other) and not _has_own_day(kept))
    if kept.date is None or (later and _has_own_day(other)):
        kept.date, kept.date_mention = other.date, other.date_mention
    if kept.place_id is None or is_surer(other.place_rule, kept.place_rule):
        kept.place_id, kept.place_span, kept.place_rule = other.place_id, other.place_span, other.place_rule
    if "foiled" in (kept.status, other.status):
        kept.status = "foiled"
    kept.absorbed.append(other)
