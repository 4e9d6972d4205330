"""Whether the words that a trigger of the dictionary asks for stand beside its verb.

Belongs here: particles, object nouns and phrases of `seeds/triggers.csv`, and what turns a verb into another one.
Does not: the dictionary itself (`transforms.coding.frames.triggers`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.coding.frames.other_senses import (
    falls_apart,
    falls_otherwise,
    is_held_otherwise,
    is_meant_otherwise,
    is_noun,
    is_of_a_list,
    is_picked_up,
    is_shooting,
    is_taken_otherwise,
)
from transforms.grammar.clauses import Clause
from transforms.grammar.nominals import members
from transforms.grammar.tokens import Token

if TYPE_CHECKING:
    from transforms.coding.frames.triggers import Trigger


_BEFORE_RISING = 12
_COUNTS = frozenset("toll number figure count price tension death casualty total".split())


_CALLING = frozenset("call name style dub term".split())
_TROOPS = frozenset("column team squad wave unit detachment party convoy".split())
_OF_SEVERAL_SENSES = frozenset({"pick", "strike", "rise"})


def is_accompanied(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """True when the trigger's particle, object noun and phrase stand in the clause, and none that makes it another."""
    if trigger.particles and not _has_particle(trigger, tokens, clause):
        return False
    if trigger.lemma[0] == "take" and not trigger.particles and is_taken_otherwise(tokens, clause):
        return False
    if trigger.lemma[0] == "hold" and not trigger.particles and is_held_otherwise(tokens, clause):
        return False
    if trigger.lemma[0] == "fall" and not (trigger.particles or trigger.phrases) and falls_otherwise(tokens, clause):
        return False
    if trigger.event_table in ("arrests", "leadership", "attacks") and is_of_a_list(tokens, clause):
        return False  # "removed X from its sanctions list", "struck X from it": X is neither dismissed nor hit
    if trigger.lemma[0] == "pick" and trigger.event_table == "leadership" and is_picked_up(tokens, clause):
        return False
    if trigger.lemma[0] == "fire" and trigger.event_table == "leadership" and is_shooting(tokens, clause):
        return False
    if trigger.lemma[0] in _OF_SEVERAL_SENSES and is_meant_otherwise(trigger, tokens, clause):
        return False
    if trigger.lemma[0] == "know" and trigger.event_type == "rebrand" and clause.verb.form != "finite":
        return False  # "HTS, formerly known as the Nusra Front, shelled": no renaming is told
    if trigger.event_type == "rebrand" and trigger.lemma[0] in _CALLING and clause.relation == "relative":
        return False  # "a group calling itself the Islamic State in Bengal"
    if trigger.lemma[0] == "rise" and any(t.lower in _COUNTS for t in tokens[: clause.verb.start][-_BEFORE_RISING:]):
        return False  # "the toll has risen to 53"
    if trigger.lemma[0] == "break" and trigger.event_table == "attacks" and falls_apart(tokens, clause):
        return False
    if trigger.lemma[0] == "split" and any(p == "into" and n.lemma in _TROOPS for p, n in clause.phrases):
        return False  # "split into three columns before the raid"
    if trigger.object_lemmas:
        if clause.verb.voice == "passive" and trigger.event_type == "bombing" and _is_of_the_hit(trigger):
            return False
        partners = clause.subjects if clause.verb.voice == "passive" else clause.objects
        lost = trigger.lemma[0] == "lose"  # "lost the town to troops" is no loss of troops
        partners = (
            [
                *partners,
                *clause.objects,
                *(noun for p, noun in clause.phrases if not trigger.phrases and not (lost and p == "to")),
            ]
            if partners
            else clause.objects
        )
        if not any(is_noun(tokens, noun, trigger.object_lemmas) for noun in partners):
            return False
    if trigger.phrases and clause.verb.voice == "passive" and not _can_be_passive(trigger):
        return False
    if _has_another_object(trigger, clause):
        return False
    return not trigger.phrases or _has_phrase(trigger, tokens, clause)


def _has_another_object(trigger: Trigger, clause: Clause) -> bool:
    """ "Shot at a guard", but "shot a guard at the gate", which another sense of the verb tells."""
    bare = bool(trigger.phrases) and not (trigger.particles or trigger.object_lemmas or "obj" in trigger.frame)
    told = bare and all(not noun for _, noun in trigger.phrases) and trigger.event_table == "attacks"
    return told and trigger.lemma[0] != "fire" and clause.verb.voice == "active" and bool(clause.objects)


def _is_of_the_hit(trigger: Trigger) -> bool:
    """ "A truck hit a mine", but "a truck was hit by a mine", which is told of the mine."""
    subject = trigger.frame.get("subj")
    return subject is not None and subject.role == "target"


def _can_be_passive(trigger: Trigger) -> bool:
    """ "Shoot at" has no object that could become a subject: "was shot dead at" is another verb."""
    return "obj" in trigger.frame or bool(trigger.object_lemmas) or trigger.event_table != "attacks"


def _has_particle(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    after = clause.verb.end
    if after < len(tokens) and tokens[after].lower in trigger.particles:
        return True
    if not clause.objects or clause.objects[0].start < after:
        return False
    ends = [clause.objects[0].end, *(g.end for g in clause.objects[0].conjuncts)]
    ends += [g.end for p, g in clause.phrases[:1] if p == "of" and g.start == ends[0] + 1]  # "set 20 of the girls free"
    governed = {g.start - 1 for _, g in clause.phrases}  # "took 12 fighters in Gao" has a preposition
    ends = [end for end in ends if end < len(tokens) and end - after <= 6 and end not in governed]
    return any(tokens[end].lower in trigger.particles for end in ends)


def _has_phrase(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    for preposition, noun in trigger.phrases:
        if preposition == "NEG":
            refused = (
                clause.verb.form == "infinitive"
                and clause.governor is not None
                and clause.governor.verb.lemma in ("refuse", "decline", "fail")
            )
            none = any(o.determiner == "no" for o in clause.objects)  # "would take no orders"
            if clause.verb.negated or refused or none:
                return True
        elif preposition in ("OFFICE", "DATED"):
            return True
        elif preposition == "ELIDED":
            if not (
                clause.objects or any(p in ("from", "of") and g.start > clause.verb.start for p, g in clause.phrases)
            ):
                return True
            if clause.objects and trigger.frame.get("obj") and not any(p in ("from", "of") for p, _ in clause.phrases):
                return True
        elif preposition == "NEXT":
            if not clause.objects and clause.verb.voice == "active":
                return True
        elif preposition == "TERRORIST":
            if calls_terrorist(tokens, clause):
                return True
        elif preposition == "INF":
            if any(token.tag == "TO" for token in tokens[clause.verb.end : clause.verb.end + 8]):
                return True
        elif preposition == "PROG":
            if tokens[clause.verb.head].tag == "VBG" and clause.verb.form == "finite":
                return True
        elif preposition == "THAT":
            if any(token.lower == "that" for token in tokens[clause.verb.end : clause.verb.end + 3]):
                return True
        elif not noun:
            if (
                any(p == preposition and g.start >= clause.verb.end for p, g in clause.phrases)
                or tokens[min(clause.verb.end, len(tokens) - 1)].lower == preposition
            ):
                return True
        elif any(
            p == preposition and any(is_noun(tokens, m, frozenset({noun.split()[-1]})) for m in members(g))
            for p, g in clause.phrases
        ) or (
            preposition == "ablaze"
            and clause.verb.end < len(tokens)
            and any(t.lower == "ablaze" for t in tokens[clause.verb.end : clause.verb.end + 8])
        ):
            return True
    return False


def calls_terrorist(tokens: list[Token], clause: Clause) -> bool:
    """ "Declared the group a foreign terrorist organization": terrorist, and the body or person it is said to be."""
    said = [t.lower for t in tokens[clause.verb.end : clause.verb.end + 16]]
    kinds = (
        "organization",
        "organisation",
        "group",
        "entity",
        "organizations",
        "groups",
        "entities",
        "movement",
        "terrorist",
        "terrorists",
        "list",
        "association",
        "associations",
        "outfit",
    )
    return any(word in _OUTLAWED and set(said[i : i + 2]) & set(kinds) for i, word in enumerate(said))


_OUTLAWED = frozenset("terrorist terror terrorists unlawful banned proscribed outlawed".split())
