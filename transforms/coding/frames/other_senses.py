"""Verbs that mean something else by the words after them: "took part", "held him responsible", "fell ill".

Belongs here: particles, objects and predicates that turn a verb of the dictionary into another one.
Does not: the words that a trigger asks for (`accompaniment`).
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


def is_taken_otherwise(tokens: list[Token], clause: Clause) -> bool:
    """ "Took out 12 fighters", "took on the army", "took part in the battle of Gao": other verbs than "take"."""
    after = clause.verb.end
    said = [token.lower for token in tokens[after : after + 2]]
    if said[:1] == ["part"] and said != ["part", "of"]:
        return True
    opens = bool(clause.objects) and clause.objects[0].start == after + 1
    return opens and tokens[after].lower in ("out", "on", "down", "off")


def is_meant_otherwise(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Picked up X", "struck an alliance", "rose to head of the office": no choice, no attack, no rising."""
    verb, table = trigger.lemma[0], trigger.event_table
    after = tokens[clause.verb.end].lower if clause.verb.end < len(tokens) else ""
    if verb == "strike":
        return table == "attacks" and any(o.lemma in _STRUCK for o in clause.objects)
    if verb == "rise":
        return table == "attacks" and after in ("to", "from", "through")
    return table == "leadership" and after in ("up", "off")


_STRUCK = frozenset("deal alliance agreement pact accord bargain truce balance partnership understanding tone".split())


def is_picked_up(tokens: list[Token], clause: Clause) -> bool:
    """ "Was picked up by the police": nobody chose him."""
    return clause.verb.end < len(tokens) and tokens[clause.verb.end].lower in ("up", "off", "out")


def is_shooting(tokens: list[Token], clause: Clause) -> bool:
    """ "Said it fired them", "by firing squad": what is fired are rockets, and no person."""
    after = tokens[clause.verb.end].lower if clause.verb.end < len(tokens) else ""
    return after in ("squad", "squads", "range") or any(o.lemma in ("they", "them", "it") for o in clause.objects)


def is_of_a_list(tokens: list[Token], clause: Clause) -> bool:
    """ "Struck from the list", "added to the blacklist": nobody is hit."""
    lists = [m for p, noun in clause.phrases if p in ("from", "off", "to", "on") for m in members(noun)]
    return clause.verb.lemma in _LISTING and any(is_noun(tokens, noun, _LISTS) for noun in lists)


_LISTING = frozenset("remove drop strike take delete add put place name include".split())
_LISTS = frozenset("list blacklist register roster watchlist".split())


def is_held_otherwise(tokens: list[Token], clause: Clause) -> bool:
    """ "Held the army off", "held it up as a pattern", "held him responsible": other verbs than "hold"."""
    ends = [clause.verb.end, *(o.end for o in clause.objects[:1])]
    return any(end < len(tokens) and tokens[end].lower in _HELD_OTHERWISE for end in ends)


_HELD_OTHERWISE = frozenset("up off back out down responsible accountable liable dear".split())


def falls_apart(tokens: list[Token], clause: Clause) -> bool:
    """ "Broke in two", "broke into factions"."""
    said = [token.lower for token in tokens[clause.verb.end : clause.verb.end + 3]]
    return said[:1] in (["in"], ["into"]) and bool(set(said) & _PIECES)


_PIECES = frozenset("two three four half halves pieces factions parts fragments camps".split())
_FALLING_OTHERWISE = frozenset(
    (
        "ill sick asleep silent behind back short apart out off down over through away foul for under into from prey"
        " victim flat pregnant overboard"
    ).split()
)


def falls_otherwise(tokens: list[Token], clause: Clause) -> bool:
    """ "Fell ill", "fell back", "fell from the roof": other verbs than the "fell" of the battlefield."""
    after = clause.verb.end
    return after < len(tokens) and tokens[after].lower in _FALLING_OTHERWISE


def is_noun(tokens: list[Token], group: Group, lemmas: frozenset[str]) -> bool:
    """Whether a noun group's head, or any of its words, is one of the lemmas."""
    return group.lemma in lemmas or any(singular(tokens[k].lower) in lemmas for k in range(group.start, group.end))
