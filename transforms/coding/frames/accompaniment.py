"""Whether the words that a trigger of the dictionary asks for stand beside its verb.

Belongs here: particles, object nouns and phrases of `seeds/triggers.csv`, and what turns a verb into another one.
Does not: the dictionary itself (`transforms.coding.frames.triggers`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from transforms.coding.frames.other_senses import is_meant_otherwise, is_noun
from transforms.grammar.clauses import Clause, after_objects
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members
from transforms.grammar.tokens import Token

if TYPE_CHECKING:
    from transforms.coding.frames.triggers import Trigger

    Construction = Callable[[Trigger, list[Token], Clause], bool]


def is_accompanied(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """True when the trigger's particle, object noun and phrase stand in the clause, and none that makes it another."""
    if trigger.particles and not _has_particle(trigger, tokens, clause):
        return False
    if trigger.object_lemmas and not _has_object_noun(trigger, tokens, clause):
        return False
    if trigger.phrases and clause.verb.voice == "passive" and not _can_be_passive(trigger):
        return False
    if _has_another_object(trigger, clause):
        return False
    if trigger.phrases and not _has_phrase(trigger, tokens, clause):
        return False
    return not is_meant_otherwise(trigger, tokens, clause)


def _has_object_noun(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    passive = clause.verb.voice == "passive"
    if passive and trigger.event_type == "bombing" and _is_of_the_hit(trigger):
        return False
    partners = clause.subjects if passive else clause.objects
    if any(is_noun(tokens, noun, trigger.object_lemmas) for noun in (*partners, *clause.objects)):
        return True
    if not partners or trigger.phrases:
        return False
    lost = trigger.lemma[0] == "lose"  # "lost the town to troops" is no loss of troops
    governed = (noun for p, noun in clause.phrases if not (lost and p == "to"))
    return any(is_noun(tokens, noun, trigger.object_lemmas) for noun in governed)


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
    if any(p in trigger.particles and any(g is noun for noun in clause.modifies) for p, g in clause.phrases):
        return True  # "Saleh, with whom they broke"
    if not clause.objects or clause.objects[0].start < after or trigger.particles <= _GOVERNING:
        return False  # "shot dead a trader on 7 December" is not "shot at"
    ends = [clause.objects[0].end, *(g.end for g in clause.objects[0].conjuncts)]
    ends += [g.end for p, g in clause.phrases[:1] if p == "of" and g.start == ends[0] + 1]  # "set 20 of the girls free"
    governed = {g.start - 1 for _, g in clause.phrases}  # "took 12 fighters in Gao" has a preposition
    ends = [end for end in ends if end < len(tokens) and end - after <= 6 and end not in governed]
    return any(tokens[end].lower in trigger.particles for end in ends)


_GOVERNING = frozenset({"at", "on", "upon"})


def _has_phrase(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    for word, noun in trigger.phrases:
        construction = _CONSTRUCTIONS.get(word)
        if construction is not None:
            if construction(trigger, tokens, clause):
                return True
        elif noun:
            if _governs(tokens, clause, word, noun):
                return True
        elif any(p == word and _is_its_own(clause, g) for p, g in clause.phrases) or _follows(tokens, clause, word):
            return True
    return False


def _is_its_own(clause: Clause, noun: Group) -> bool:
    """A phrase after the verb, or before a relative pronoun: "the town from which they were driven"."""
    return noun.start >= clause.verb.end or any(noun is g for g in clause.modifies)


def _replaces_with(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Replaced X with Y", but "X replaced Y, with Z as his deputy"."""
    named = [noun for p, noun in clause.phrases if p == "with" and noun.start > clause.verb.end]
    return any(tokens[noun.start - 2].text != "," for noun in named)


def _governs(tokens: list[Token], clause: Clause, preposition: str, noun: str) -> bool:
    """ "Put to flight"."""
    governed = [g for p, g in clause.phrases if p == preposition]
    if not governed:
        return False
    head = frozenset({noun.rpartition(" ")[2]})
    return any(is_noun(tokens, m, head) for g in governed for m in members(g))


def _follows(tokens: list[Token], clause: Clause, word: str) -> bool:
    """ "Was set ablaze", "set the camp at Gao ablaze", "left the mayor, Musa Keita, dead"."""
    if word in _RESULTS:
        return any(tokens[k].lower == word for k in after_objects(clause, tokens))
    ends = [clause.verb.end, *(o.end for o in clause.objects[:1] if word not in _OF_NEXT_VERB)]
    return any(end < len(tokens) and tokens[end].lower == word for end in ends)


_RESULTS = frozenset({"dead", "ablaze", "alight", "hostage", "captive", "prisoner", "free"})
_OF_NEXT_VERB = frozenset({"not", "to"})  # "pleaded not guilty", but "asked them not to"


def _is_always(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """What the words ask for is asked elsewhere: a date, an office."""
    return True


def _is_denied(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Did not recognise", "refused to recognise", "would take no orders"."""
    governor = clause.governor.verb.lemma if clause.governor is not None else ""
    refused = clause.verb.form == "infinitive" and governor in ("refuse", "decline", "fail")
    return clause.verb.negated or refused or any(o.determiner == "no" for o in clause.objects)


def _is_left_out(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """What the verb is told of is understood: "split in 2014"."""
    sources = [g for p, g in clause.phrases if p in ("from", "of")]
    if not clause.objects and not any(g.start > clause.verb.start for g in sources):
        return True
    return bool(clause.objects and trigger.frame.get("obj")) and not sources


def _stands_alone(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Hama followed": no object but what was told before."""
    return not clause.objects and clause.verb.voice == "active"


def _is_progressive(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    return tokens[clause.verb.head].tag == "VBG" and clause.verb.form == "finite"


def _is_first(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "First appeared in 2011"."""
    return clause.verb.start > 0 and any(t.lower == "first" for t in tokens[clause.verb.start - 1 : clause.verb.end])


def _has_infinitive(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    return any(token.tag == "TO" for token in tokens[clause.verb.end : clause.verb.end + 8])


def _has_that(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    return any(token.lower == "that" for token in tokens[clause.verb.end : clause.verb.end + 3])


def calls_terrorist(tokens: list[Token], clause: Clause) -> bool:
    """ "Declared the group a foreign terrorist organization": terrorist, and the body or person it is said to be."""
    said = [t.lower for t in tokens[clause.verb.end : clause.verb.end + 16]]
    return any(word in _OUTLAWED and not _BODIES.isdisjoint(said[i : i + 2]) for i, word in enumerate(said))


_OUTLAWED = frozenset("terrorist terror terrorists unlawful banned proscribed outlawed".split())
_BODIES = frozenset(
    (
        "organization organisation group entity organizations groups entities movement terrorist terrorists list"
        " association associations outfit"
    ).split()
)
# What stands for a construction in the column `phrase` of `seeds/triggers.csv`, in place of words.
_CONSTRUCTIONS: dict[str, Construction] = {
    "ALONE": _stands_alone,
    "DATED": _is_always,
    "ELIDED": _is_left_out,
    "FIRST": _is_first,
    "INF": _has_infinitive,
    "NEG": _is_denied,
    "NEXT": _stands_alone,
    "OFFICE": _is_always,
    "PROG": _is_progressive,
    "REPLACING": _replaces_with,
    "TERRORIST": lambda _, tokens, clause: calls_terrorist(tokens, clause),
    "THAT": _has_that,
}
