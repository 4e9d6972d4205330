"""Is an occurrence bounded by the words around its trigger, though nothing in them could be resolved?

Belongs here: signs in the clause that one occurrence is meant: a count, a day, a named spot, "a/an".
Does not: the dictionaries' view of actors, dates and places (`transforms.coding.whether.specificity`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

_AT = frozenset(
    {"in", "at", "near", "on", "outside", "inside", "around", "within", "across", "along", "between", "under"}
)


def is_bounded(draft: Draft) -> bool:
    """True when a past clause tells of one occurrence: an indefinite singular under the simple past exists once."""
    instance = draft.instance
    clause = instance.support or instance.clause
    if clause is None or not _is_past(clause):
        return False
    if draft.date_mention is not None or _has_known_victim(draft):
        return True
    nouns = list(clause.subjects) + list(clause.objects) + [noun for _, noun in clause.phrases]
    if instance.noun is not None:
        if not any(instance.noun is m for g in (*clause.subjects, *clause.objects) for m in members(g)):
            nouns = []  # "a faction split off over the killing of Muslims"
        position = draft.analysis.position_of(instance.noun)
        nouns += [instance.noun, *(noun for _, noun in phrases_after(draft.analysis.groups, position))]
    if any(_is_one(draft.analysis, noun) for group in nouns for noun in members(group)):
        return True
    return any(preposition in _AT and _is_named(draft.analysis, noun) for preposition, noun in clause.phrases)


def _has_known_victim(draft: Draft) -> bool:
    """A pronoun or one definite person was hurt: somebody the text has spoken of."""
    if draft.instance.noun is not None:
        return False
    hurt = [noun for group in draft.instance.slots.get("obj", []) for noun in members(group)]
    people = any("people" in p.classes for p in draft.roles.get("victim", []))
    return any(noun.pronoun or (people and noun.determiner == "the" and not noun.plural) for noun in hurt)


def _is_past(clause: Clause) -> bool:
    """Past itself, or a participle or gerund that hangs on a past verb."""
    seen: Clause | None = clause
    for _ in range(4):
        if seen is None:
            return False
        if seen.verb.form == "finite" or seen.verb.lemma == "be":
            return seen.verb.past
        if seen.verb.form == "participle" and seen.governor is None:
            return True
        seen = seen.governor
    return False


def _is_one(analysis: Analysis, noun: Group) -> bool:
    return noun.determiner in ("a", "an") or analysis.has_figure(noun)


def _is_named(analysis: Analysis, noun: Group) -> bool:
    return any(analysis.tokens[k].tag == "NNP" for k in range(noun.start, noun.end))
