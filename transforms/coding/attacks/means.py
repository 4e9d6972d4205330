"""By what means an attack was done, where its trigger leaves the means open.

Belongs here: explosives, guns and aircraft as instrument, as doer or as modifier of the word for the attack; killing
of those who are held.
Does not: triggers that name their means (`seeds/triggers.csv`).
"""

from __future__ import annotations

from collections.abc import Iterator

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.lexicon import Lexicon
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular

_WITH = frozenset({"with", "using", "by", "through"})
_FROM_ABOVE = frozenset({"air", "sky", "above"})
_USING = frozenset({"using", "firing", "throwing", "hurling", "lobbing", "detonating", "triggering"})
# Fired from afar: an assault, no bombing (codebook: explosives placed, thrown or worn).
SHELLS = frozenset("rocket mortar shell rpg projectile torpedo warhead round".split())
_FIRED = frozenset({"propelled", "rifle", "launched"})
# "Killed in an air operation".
_UNDERTAKINGS = frozenset({"operation", "campaign", "mission", "raid"})
_AIRBORNE = frozenset({"air", "aerial"})
_MISSILES = frozenset({"missile", "hellfire"})
# "F-16", "Mi-24", "Su-25": the letters of an aircraft's model before a number.
_MODELS = frozenset("f mi mig su ac ah mq uh".split())
_KILLING = frozenset("kill shoot murder slay slaughter massacre hang stab hack drown burn machine-gun".split())
_TAKING = frozenset("capture abduct kidnap seize detain arrest hold imprison jail apprehend surrender".split())
_PREPARING = frozenset("bind blindfold handcuff gag tie kneel line".split())
_HELD_IN = frozenset("captivity custody detention prison jail cell bar".split())


def name_means(draft: Draft, lexicon: Lexicon) -> None:
    """Make an assault what its means make it: "attacked with grenades", "shelled from the air", "shot in his cell"."""
    if _is_operation_on_site(draft):
        draft.event_type = "assault"
    if draft.event_table != "attacks" or draft.event_type != "assault":
        return
    found = {means_at(draft.analysis, k, lexicon) for k in _words_of_means(draft)}
    if "airstrike" in found or _is_from_above(draft):
        draft.event_type = "airstrike"
    elif "bombing" in found or _is_by_bombers(draft):
        draft.event_type = "bombing"
    elif _kills_captives(draft):
        draft.event_type = "execution"


def _is_operation_on_site(draft: Draft) -> bool:
    """ "The mujahideen carried out an operation against the hotel": rebels' word for an attack."""
    noun = draft.instance.noun
    if draft.event_type != "offensive" or noun is None or noun.lemma != "operation" or noun.plural:
        return False
    if draft.analysis.tokens[noun.head].is_capitalised or draft.instance.support is None:
        return False
    doers, met = draft.roles.get("perpetrator", []), draft.instance.slots.get("obj", [])
    by_rebels = bool(doers) and all("rebel" in p.classes for p in doers)
    return by_rebels and bool(met) and not any(g.plural or g.lemma in _GROUND for g in met)


_GROUND = frozenset("town city village area region province district territory stronghold pocket island hill".split())


def means_at(analysis: Analysis, token: int, lexicon: Lexicon) -> str:
    """The type of attack that the word at a token is the means of; empty for none, as for guns and shells."""
    word = singular(analysis.tokens[token].lower)
    classes = lexicon.classes.get(word, frozenset())
    model = word.rstrip("s").isdigit() and analysis.tokens[token].joined and analysis.tokens[token - 1].lower in _MODELS
    if "aircraft" in classes or word in _MISSILES or word in _AIRBORNE or model:
        return "airstrike"
    fired = analysis.tokens[token].lower.startswith("grenade") and analysis.tokens[token - 1].lower in _FIRED
    return "bombing" if "explosive" in classes and word not in SHELLS and not fired else ""


def _words_of_means(draft: Draft) -> Iterator[int]:
    analysis, instance = draft.analysis, draft.instance
    if instance.noun is not None:
        yield from range(instance.noun.start, instance.noun.head)
    clause = _clause(draft)
    if clause is None:
        return
    for preposition, noun in clause.phrases:
        if preposition in _WITH:
            yield from (k for member in (noun, *noun.conjuncts) for k in range(member.start, member.end))
        elif preposition in ("in", "during") and (noun.lemma in _UNDERTAKINGS or noun.lemma in _AIRBORNE):
            yield from range(noun.start, noun.head + (1 if noun.conjuncts else 0))  # "in air and artillery raids"
    for other in analysis.clauses:
        if other.governor is clause and analysis.tokens[other.verb.head].lower in _USING:
            yield from (k for noun in other.objects for k in range(noun.start, noun.end))


def _clause(draft: Draft) -> Clause | None:
    instance = draft.instance
    return instance.support or (instance.clause if instance.noun is None else None)


def _is_from_above(draft: Draft) -> bool:
    clause = _clause(draft)
    return clause is not None and any(p in ("from", "by") and n.lemma in _FROM_ABOVE for p, n in clause.phrases)


def _is_by_bombers(draft: Draft) -> bool:
    """ "Bombers struck a mosque", but not "US bombers", which fly."""
    clause = _clause(draft)
    doers = clause.subjects if clause is not None and clause.verb.voice == "active" else []
    tokens = draft.analysis.tokens
    return any(g.lemma == "bomber" and not any(t.tag == "NNP" for t in tokens[g.start : g.head]) for g in doers)


def _kills_captives(draft: Draft) -> bool:
    """ "The soldiers captured there were shot", "was bound and shot", "shot in his cell"."""
    clause = _clause(draft)
    if clause is None or draft.instance.noun is not None or clause.verb.lemma not in _KILLING:
        return False
    if any(p in ("in", "behind") and n.lemma in _HELD_IN for p, n in clause.phrases):
        return True
    victims = draft.instance.slots.get("obj", [])
    return any(_was_held(other, clause, victims) for other in draft.analysis.clauses)


def _was_held(other: Clause, clause: Clause, victims: list[Group]) -> bool:
    if other is clause or not any(noun is victim for noun in other.subjects for victim in victims):
        return False
    told_before = other.relation == "relative" or other.position < clause.position
    if other.verb.lemma in _PREPARING:
        return told_before
    taken = other.verb.voice == "passive" and other.relation == "relative"
    bare = other.position < clause.position and clause.verb.voice == "passive" and not other.objects
    return other.verb.lemma in _TAKING and other.verb.past and (taken or bare)
