"""Where in a sentence a draft's place may stand: its slot, its noun, its clause, what they hang on.

Belongs here: which places of the sentence belong to which trigger, the surest first.
Does not: what the text said before (`transforms.coding.where.carried`), which of two towns of one name is meant
(`transforms.names`).
"""

from __future__ import annotations

from collections.abc import Iterator

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.coding.drafts import Draft
from transforms.coding.frames.towns import towns_before
from transforms.coding.when.sharing import modifying, of_occurrence
from transforms.coding.where.grounds import OFFICES, ON_THE_MOVE
from transforms.coding.where.named_places import (
    PLAIN_AT,
    before_where,
    behind,
    called,
    headed,
    inside,
    named_in,
    part_or_whole,
    places_at,
    whose_deed,
)
from transforms.coding.where.occasions import OCCASIONS, is_occasion
from transforms.coding.where.opening_places import opening_places
from transforms.coding.whether.clause_realis import is_charge
from transforms.coding.who.included import included
from transforms.grammar.clauses import Clause, agents_of
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after
from transforms.grammar.reasons import answered

AT = PLAIN_AT | frozenset("by of into to against from".split())
_OF_NOUNS = AT - {"from", "to"}
_INTO = frozenset({"into"})
_UNSURE = frozenset({"", "subject", "clause", "governor", "inner", "modified", "sentence", "jurisdiction", "office"})
# Tables whose events happen somewhere, unlike what groups decide or declare.
_HAPPENING = frozenset({"attacks", "arrests", "territory"})
_CLOSE = frozenset({"settlement", "site", "area"})
_COURTS = frozenset({"court", "tribunal", "magistrate", "judge", "jury", "prosecutor"})
_SENDING = frozenset({"send", "deploy", "dispatch", "fly", "airlift", "move"})
_POLICE = frozenset({"police", "authority", "officer", "detective", "prosecutor"})


def is_surer(one: str | None, other: str | None) -> bool:
    """Whether the rule that placed one trigger is surer than that of another of the same event."""
    return one is not None and one.split(":")[0] not in _UNSURE and (other or "").split(":")[0] in _UNSURE


def searches(draft: Draft) -> Iterator[tuple[str, list[PlacedMention]]]:
    """The places a draft may be at, by the rule that finds them, the surest rule first."""
    if draft.event_table == "statements":
        yield "phrase", _spoken_at(draft)
        return
    analysis, instance = draft.analysis, draft.instance
    clause = instance.support or instance.clause
    yield from _by_slot(draft)
    if instance.noun is not None:
        yield from _by_noun(analysis, instance.noun)
    if clause is not None:
        yield from _by_clause(draft, clause)
    if instance.purpose is not None:
        aimed = [m for g in instance.purpose.objects for m in inside(analysis, g)]
        yield "purpose", aimed + places_at(analysis, instance.purpose.phrases, AT)
    held: list[PlacedMention] = []
    yield "argument", of_arguments(draft, held)
    yield "phrase", next((told for g in before_where(analysis, clause) if (told := inside(analysis, g))), [])
    if instance.noun is not None and is_occasion(analysis, instance.noun):
        return
    if clause is not None:
        yield from _beside_clause(draft, clause)
    if clause is None or not is_charge(clause):
        yield "sentence", opening_places(analysis)
    yield "office", held


def _by_slot(draft: Draft) -> Iterator[tuple[str, list[PlacedMention]]]:
    """What the slot for a place names."""
    analysis, groups = draft.analysis, draft.place_groups
    objects = [m for g in groups for m in called(analysis, g) or inside(analysis, g)]
    named = objects or [m for g in groups for a in g.appositions for m in inside(analysis, a)]
    hosts = [g for g in analysis.groups if any(a is one for a in g.appositions for one in groups)]
    yield "object", named or [m for g in hosts for m in inside(analysis, g)]  # "Kitchanga, a town held by the rebels"
    listed = [noun for group in groups if group.plural for noun in included(analysis, group)]
    yield "object", [m for noun in listed for m in inside(analysis, noun)]
    yield "pronoun", [m for g in groups if g.pronoun for m in towns_before(analysis, g)[-1:]]


def _by_noun(analysis: Analysis, noun: Group) -> Iterator[tuple[str, list[PlacedMention]]]:
    """What stands behind and inside a noun of action: "the attack in Gao", "the Gao attack"."""
    yield "phrase", places_at(analysis, phrases_after(analysis.groups, analysis.position_of(noun)), _OF_NOUNS)
    yield "phrase", [m for c in of_occurrence(analysis, noun) for m in places_at(analysis, c.phrases, AT)]
    yield "modifier", [m for m in inside(analysis, noun) if m.place.kind != "country"]


def _by_clause(draft: Draft, clause: Clause) -> Iterator[tuple[str, list[PlacedMention]]]:
    """The phrases of the verb, the court or the police whose seat it is, where those on the way came to."""
    analysis, instance, arrest = draft.analysis, draft.instance, draft.event_table == "arrests"
    if arrest:
        judges = (*clause.subjects, *agents_of(clause))
        yield "court", [m for g in judges if g.lemma in _COURTS for m in _seat(analysis, g)]
    if instance.noun is None and (landing := _landing(analysis, clause)) is not None:
        reached = [m for g in landing.objects for m in inside(analysis, g)]
        yield "phrase", [*_of_clause(analysis, landing), *reached]
    if instance.noun is None or instance.support is not None:
        yield "phrase", _of_clause(analysis, clause)
        yield "court", [m for g in clause.subjects if arrest and g.lemma in _POLICE for m in _seat(analysis, g)]
        sent = draft.event_table == "strength" and clause.verb.lemma in _SENDING
        way = frozenset({"to"} if sent else {"from"} if draft.event_type == "abduction" else ())
        yield "phrase", places_at(analysis, clause.phrases, way)


def _beside_clause(draft: Draft, clause: Clause) -> Iterator[tuple[str, list[PlacedMention]]]:
    """Where its clause is by the clauses around it and by the nouns that it modifies."""
    analysis, instance = draft.analysis, draft.instance
    if instance.noun is None or instance.support is not None:
        yield "subject", places_at(analysis, clause.phrases, PLAIN_AT)
    yield from _around_clause(analysis, clause, draft.event_table in _HAPPENING)
    parts = modifying(analysis, clause) if draft.event_table not in _OF_PERSONS else []
    yield "inner", [m for part in parts for m in places_at(analysis, part.phrases, PLAIN_AT)]
    last = [members(noun)[-1] for noun in clause.modifies]
    yield "modified", [m for noun in last for m in headed(analysis, noun) or behind(analysis, noun)]


# "Arrested a man who was wanted in Mali", "named X, who was born in Gao": where somebody was is not where it happened.
_OF_PERSONS = frozenset({"arrests", "leadership"})


def _landing(analysis: Analysis, clause: Clause) -> Clause | None:
    """The clause that says where it hit, of "a rocket fired by rebels in X landed in Y", where X is only whence."""
    if clause.verb.form != "participle" or clause.verb.lemma not in _FIRING or not clause.subjects:
        return None
    weapon = clause.subjects[0]
    return next((c for c in analysis.clauses if c is not clause and any(s is weapon for s in c.subjects)), None)


_FIRING = frozenset({"fire", "launch", "shoot", "lob"})


def _seat(analysis: Analysis, court: Group) -> list[PlacedMention]:
    """Where a court sits: "a Nairobi court", "a court in Nairobi"."""
    return inside(analysis, court) or places_at(
        analysis, phrases_after(analysis.groups, analysis.position_of(court))[:1], PLAIN_AT
    )


def _of_clause(analysis: Analysis, clause: Clause) -> list[PlacedMention]:
    """The places of a clause's phrases: after the verb or before the subject, save "after the raid on Gao, ..."."""
    subject = min((g.start for g in clause.subjects), default=clause.verb.start)
    told = [(p, g) for p, g in clause.phrases if g.start > clause.verb.start or g.start < subject]
    occasions = [g for p, g in told if p in OCCASIONS and g.start < subject]
    told = [(p, g) for p, g in told if not any(o.end <= g.start < subject for o in occasions)]
    blamed = [g for p, g in told if _is_blamed_for(analysis, g) or (p in OCCASIONS and g.lemma in _TURNS)]
    told = [(p, g) for p, g in told if not any(0 <= g.start - deed.end <= 1 for deed in blamed)]
    closer = places_at(analysis, [(p, g) for p, g in told if g.start > clause.verb.start], PLAIN_AT | _INTO)
    if any(m.place.kind in _CLOSE for m in closer):
        return closer  # "In Deir Ezzor, gunmen ambushed a car near Theban"
    return places_at(analysis, told, PLAIN_AT | _INTO)


def _is_blamed_for(analysis: Analysis, deed: Group) -> bool:
    """ "The mastermind of the attack in X", "a suspect in the bombing in X": he was killed somewhere else."""
    position = analysis.position_of(deed)
    return position > 1 and analysis.groups[position - 2].lemma in _AUTHORS and deed.lemma in _DEEDS_BLAMED


# "Seized the north following a coup in Bamako": of what came before only fights are where the rest was.
_TURNS = frozenset("coup election revolution referendum vote protest independence summit".split())
_BESIDE = 5  # "a coup in the capital, Bamako"
_AUTHORS = frozenset("mastermind planner organiser organizer author architect perpetrator suspect ringleader".split())
_DEEDS_BLAMED = frozenset("attack bombing blast explosion killing murder massacre shooting kidnapping raid".split())


def of_arguments(draft: Draft, held: list[PlacedMention] | None = None) -> list[PlacedMention]:
    """The places of whom or what was hit: inside these nouns and in the phrases after them.

    To `held` go those that only say over what somebody holds office: "the Kunduz police chief".
    """
    analysis = draft.analysis
    to = draft.instance.trigger.frame.get("to")  # "laid siege to Djibo"
    names = ("obj", "at", "on", "against", "in", "near", *(("to",) if to is not None and to.role == "target" else ()))
    found: list[PlacedMention] = []
    for group in [*(g for name in names for g in draft.instance.slots.get(name, [])), *draft.place_groups]:
        if group.lemma not in ON_THE_MOVE:
            named = [m for m in inside(analysis, group) if m.place.kind != "country" or m.end == group.end]
            of_office = held is not None and group.lemma in OFFICES and not group.plural
            (held if of_office and held is not None else found).extend(named)
        position = analysis.position_of(group)
        if position >= 0:
            found.extend(places_at(analysis, phrases_after(analysis.groups, position), PLAIN_AT | {"of"}))
            found.extend(behind(analysis, group) if group in draft.place_groups and not found else [])
    return found


def _around_clause(
    analysis: Analysis, clause: Clause, with_governor: bool
) -> Iterator[tuple[str, list[PlacedMention]]]:
    """The places told with "in" and the like anywhere in the clause, then in the one it hangs on."""
    yield "clause", _within(analysis, clause)
    governor = None if is_charge(clause) else clause.governor
    kept = ("adverbial", "coordinate", "complement") if with_governor else ("coordinate",)
    if governor is not None and clause.relation in kept:
        yield "governor", _within(analysis, governor)


def _within(analysis: Analysis, clause: Clause) -> list[PlacedMention]:
    first, last = analysis.groups[clause.start].start, analysis.groups[max(clause.end - 1, 0)].end
    turns = [g for p, g in clause.phrases if p in OCCASIONS and g.lemma in _TURNS]
    before = [*answered(analysis.groups), *((g.start, g.end + _BESIDE) for g in turns)]
    there = [m for m in analysis.places if m.locative and first <= m.start < last]
    here = [(m, analysis.group_at(m.start)) for m in there if not any(a <= m.start < b for a, b in before)]
    named = [(m, group) for m, group in here if group is None or not whose_deed(group, m)]
    return [one for m, group in named for one in (part_or_whole(analysis, group) if group is not None else []) or [m]]


def _spoken_at(draft: Draft) -> list[PlacedMention]:
    """Where words were spoken or sent from: a phrase of the verb or of the medium, not of what was spoken about."""
    analysis, instance = draft.analysis, draft.instance
    clause = instance.support or instance.clause
    found: list[PlacedMention] = []
    if instance.noun is not None:
        for preposition, noun in phrases_after(analysis.groups, analysis.position_of(instance.noun)):
            if preposition not in PLAIN_AT | {"from"}:
                break
            found.extend(named_in(analysis, noun))
    if clause is not None and (instance.noun is None or instance.support is not None):
        for preposition, noun in clause.phrases:
            k = analysis.position_of(noun)
            opens = k <= clause.start + 1
            if preposition in PLAIN_AT | {"from"} and (
                opens or analysis.groups[k - 2].kind in ("VG", "RB", "DATE", ",")
            ):
                found.extend(named_in(analysis, noun))
    return found


def set_place(draft: Draft, mention: PlacedMention, rule: str) -> None:
    """Give a draft the place of a mention; `rule` says how it was found."""
    draft.place_id, draft.place_span, draft.place_rule = (
        mention.place.place_id,
        (mention.start, mention.end),
        f"{rule}:{mention.rule}",
    )
    draft.place_is_exact = mention.place.kind in ("settlement", "site")
