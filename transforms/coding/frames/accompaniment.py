"""Whether the words that a trigger of the dictionary asks for stand beside its verb.

Belongs here: particles, object nouns and phrases of `seeds/triggers.csv`, and what turns a verb into another one.
Does not: the dictionary itself (`transforms.coding.frames.triggers`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.nominals import members
from transforms.grammar.tokens import Token

if TYPE_CHECKING:
    from transforms.coding.frames.triggers import Trigger


_BEFORE_RISING = 12
_COUNTS = frozenset("toll number figure count price tension death casualty total".split())


def is_accompanied(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """True when the trigger's particle, object noun and phrase stand in the clause, and none that makes it another."""
    if trigger.particles and not _has_particle(trigger, tokens, clause):
        return False
    if trigger.lemma[0] == "take" and not trigger.particles and _is_taken_otherwise(tokens, clause):
        return False
    if trigger.lemma[0] == "hold" and not trigger.particles and _is_held_otherwise(tokens, clause):
        return False
    if trigger.lemma[0] == "fall" and not (trigger.particles or trigger.phrases) and _falls_otherwise(tokens, clause):
        return False
    if trigger.event_table in ("arrests", "leadership", "attacks") and _is_of_a_list(tokens, clause):
        return False  # "removed X from its sanctions list", "struck X from it": X is neither dismissed nor hit
    if trigger.lemma[0] == "pick" and trigger.event_table == "leadership" and _is_picked_up(tokens, clause):
        return False
    if trigger.lemma[0] == "fire" and trigger.event_table == "leadership" and _is_shooting(tokens, clause):
        return False
    if trigger.lemma[0] in _OF_SEVERAL_SENSES and _is_meant_otherwise(trigger, tokens, clause):
        return False
    if trigger.lemma[0] == "know" and trigger.event_type == "rebrand" and clause.verb.form != "finite":
        return False  # "HTS, formerly known as the Nusra Front, shelled": no renaming is told
    if trigger.event_type == "rebrand" and trigger.lemma[0] in _CALLING and clause.relation == "relative":
        return False  # "a group calling itself the Islamic State in Bengal"
    if trigger.lemma[0] == "rise" and any(t.lower in _COUNTS for t in tokens[: clause.verb.start][-_BEFORE_RISING:]):
        return False  # "the toll has risen to 53"
    if trigger.lemma[0] == "break" and trigger.event_table == "attacks" and _falls_apart(tokens, clause):
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
        if not any(_is_noun(tokens, noun, trigger.object_lemmas) for noun in partners):
            return False
    if trigger.phrases and clause.verb.voice == "passive" and not _can_be_passive(trigger):
        return False
    return not trigger.phrases or _has_phrase(trigger, tokens, clause)


def _is_taken_otherwise(tokens: list[Token], clause: Clause) -> bool:
    """ "Took out 12 fighters", "took on the army", "took part in the battle of Gao": other verbs than "take"."""
    after = clause.verb.end
    said = [token.lower for token in tokens[after : after + 2]]
    if said[:1] == ["part"] and said != ["part", "of"]:
        return True
    opens = bool(clause.objects) and clause.objects[0].start == after + 1
    return opens and tokens[after].lower in ("out", "on", "down", "off")


_OF_SEVERAL_SENSES = frozenset({"pick", "strike", "rise"})


def _is_meant_otherwise(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Picked up X", "struck an alliance", "rose to head of the office": no choice, no attack, no rising."""
    verb, table = trigger.lemma[0], trigger.event_table
    after = tokens[clause.verb.end].lower if clause.verb.end < len(tokens) else ""
    if verb == "strike":
        return table == "attacks" and any(o.lemma in _STRUCK for o in clause.objects)
    if verb == "rise":
        return table == "attacks" and after in ("to", "from", "through")
    return table == "leadership" and after in ("up", "off")


_STRUCK = frozenset("deal alliance agreement pact accord bargain truce balance partnership understanding tone".split())
_CALLING = frozenset("call name style dub term".split())


def _is_picked_up(tokens: list[Token], clause: Clause) -> bool:
    """ "Was picked up by the police": nobody chose him."""
    return clause.verb.end < len(tokens) and tokens[clause.verb.end].lower in ("up", "off", "out")


def _is_shooting(tokens: list[Token], clause: Clause) -> bool:
    """ "Said it fired them", "by firing squad": what is fired are rockets, and no person."""
    after = tokens[clause.verb.end].lower if clause.verb.end < len(tokens) else ""
    return after in ("squad", "squads", "range") or any(o.lemma in ("they", "them", "it") for o in clause.objects)


def _is_of_a_list(tokens: list[Token], clause: Clause) -> bool:
    lists = [m for p, noun in clause.phrases if p in ("from", "off", "to", "on") for m in members(noun)]
    return clause.verb.lemma in _LISTING and any(_is_noun(tokens, noun, _LISTS) for noun in lists)


_LISTING = frozenset("remove drop strike take delete add put place name include".split())
_LISTS = frozenset("list blacklist register roster watchlist".split())


def _is_held_otherwise(tokens: list[Token], clause: Clause) -> bool:
    """ "Held the army off", "held it up as a pattern", "held him responsible": other verbs than "hold"."""
    ends = [clause.verb.end, *(o.end for o in clause.objects[:1])]
    return any(end < len(tokens) and tokens[end].lower in _HELD_OTHERWISE for end in ends)


_HELD_OTHERWISE = frozenset("up off back out down responsible accountable liable dear".split())


def _falls_apart(tokens: list[Token], clause: Clause) -> bool:
    """ "Broke in two", "broke into factions"."""
    said = [token.lower for token in tokens[clause.verb.end : clause.verb.end + 3]]
    return said[:1] in (["in"], ["into"]) and bool(set(said) & _PIECES)


_PIECES = frozenset("two three four half halves pieces factions parts fragments camps".split())
_TROOPS = frozenset("column team squad wave unit detachment party convoy".split())
_FALLING_OTHERWISE = frozenset(
    (
        "ill sick asleep silent behind back short apart out off down over through away foul for under into from prey"
        " victim flat pregnant overboard"
    ).split()
)


def _falls_otherwise(tokens: list[Token], clause: Clause) -> bool:
    """ "Fell ill", "fell back", "fell from the roof": other verbs than the "fell" of the battlefield."""
    after = clause.verb.end
    return after < len(tokens) and tokens[after].lower in _FALLING_OTHERWISE


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
            p == preposition and any(_is_noun(tokens, m, frozenset({noun.split()[-1]})) for m in members(g))
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


def _is_noun(tokens: list[Token], group: Group, lemmas: frozenset[str]) -> bool:
    return group.lemma in lemmas or any(singular(tokens[k].lower) in lemmas for k in range(group.start, group.end))
