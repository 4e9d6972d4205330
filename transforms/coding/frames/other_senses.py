"""Verbs that mean something else by the words after them: "took part", "held him responsible", "fell ill".

Belongs here: particles, objects and predicates that turn a verb of the dictionary into another one.
Does not: the words that a trigger asks for (`accompaniment`).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from transforms.grammar import words
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.nominals import members
from transforms.grammar.tokens import Token

if TYPE_CHECKING:
    from transforms.coding.frames.triggers import Trigger

    OtherSense = Callable[[Trigger, list[Token], Clause], bool]

_BEFORE_RISING = 12
_COUNTS = frozenset("toll number figure count price tension death casualty total".split())
_STRUCK = frozenset("deal alliance agreement pact accord bargain truce balance partnership understanding tone".split())
_LISTING = frozenset("remove drop strike take delete add put place name include".split())
_LISTS = frozenset("list blacklist register roster watchlist".split())
_HELD_OTHERWISE = frozenset("up off back out down responsible accountable liable dear".split())
_PIECES = frozenset("two three four half halves pieces factions parts fragments camps".split())
_AT_RISK = frozenset(
    (
        "relation relationship tie link bond stability peace unity cohesion existence survival security hold balance"
        " position leadership authority supremacy dominance legitimacy credibility control process future route"
        " progress gain order life supply"
    ).split()
)
_TROOPS = frozenset("column team squad wave unit detachment party convoy".split())
_FALLING_OTHERWISE = frozenset(
    (
        "ill sick asleep silent behind back short apart out off down over through away foul for under into from prey"
        " victim flat pregnant overboard"
    ).split()
)


def is_meant_otherwise(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """True when the words around a trigger's verb make it a verb of another sense."""
    if clause.verb.lemma in _LISTING and _is_of_a_list(trigger, tokens, clause):
        return True
    if trigger.event_type == "rebrand" and trigger.lemma[0] in _CALLING and clause.relation == "relative":
        return True  # "a group calling itself the Islamic State in Bengal"
    if trigger.event_type == "alliance" and clause.subordinator in ("of", "for") and clause.verb.form == "gerund":
        return True  # "accused of collaborating with the army", "killed for cooperating with it"
    other = _OTHER_SENSES.get(trigger.lemma[0])
    return other is not None and other(trigger, tokens, clause)


def is_noun(tokens: list[Token], group: Group, lemmas: frozenset[str]) -> bool:
    """Whether a noun group's head, or any of its words, is one of the lemmas."""
    return group.lemma in lemmas or any(singular(tokens[k].lower) in lemmas for k in range(group.start, group.end))


def _is_of_a_list(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Struck from the list", "removed X from its sanctions list": X is neither hit nor dismissed."""
    lists = [m for p, noun in clause.phrases if p in ("from", "off", "to", "on") for m in members(noun)]
    told = trigger.event_table in ("arrests", "leadership", "attacks")
    return told and any(is_noun(tokens, noun, _LISTS) for noun in lists)


def _takes(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Took out 12 fighters", "took on the army", "took part in the battle of Gao": other verbs than "take"."""
    if trigger.particles:  # "took it out on the villages"
        vented = any(o.lemma == "it" for o in clause.objects) and any(p == "on" for p, _ in clause.phrases)
        return vented and "out" in trigger.particles
    after = clause.verb.end
    said = [token.lower for token in tokens[after : after + 2]]
    if said[:1] == ["part"] and said != ["part", "of"]:
        return True
    opens = bool(clause.objects) and clause.objects[0].start == after + 1
    return opens and tokens[after].lower in ("out", "on", "down", "off")


def _holds(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Held the army off", "held it up as a pattern", "held him responsible": other verbs than "hold"."""
    ends = [clause.verb.end, *(o.end for o in clause.objects[:1])]
    return not trigger.particles and any(end < len(tokens) and tokens[end].lower in _HELD_OTHERWISE for end in ends)


def _rules(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Sirte, where it had ruled since 2015": power, and no ruling."""
    return trigger.event_type == "ruling" and clause.subordinator == "where"


def _falls(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Fell ill", "fell back", "fell from the roof", "the number fell": other verbs than that of the battlefield."""
    if trigger.event_table == "attacks" and any(s.lemma in _COUNTS for s in clause.subjects):
        return True
    for_good = [token.lower for token in tokens[clause.verb.end : clause.verb.end + 2]] == ["for", "good"]
    fell = trigger.particles or trigger.phrases or for_good
    return not fell and _word_after(tokens, clause) in _FALLING_OTHERWISE


def _picks(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Was picked up by the police": nobody chose him."""
    return trigger.event_table == "leadership" and _word_after(tokens, clause) in ("up", "off", "out")


def _catches(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Caught up with the rebels": nobody was seized yet."""
    return _word_after(tokens, clause) == "up"


def _fires(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Said it fired them", "by firing squad": what is fired are rockets, and no person."""
    shot = _word_after(tokens, clause) in ("squad", "squads", "range")
    return trigger.event_table == "leadership" and (
        shot or any(o.lemma in ("they", "them", "it") for o in clause.objects)
    )


def _strikes(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Struck an alliance": no attack."""
    return trigger.event_table == "attacks" and any(o.lemma in _STRUCK for o in clause.objects)


def _rises(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Rose to head of the office", "the toll has risen to 53": no rising."""
    if any(t.lower in _COUNTS for t in tokens[: clause.verb.start][-_BEFORE_RISING:]):
        return True
    return trigger.event_table == "attacks" and _word_after(tokens, clause) in ("to", "from", "through")


def _breaks(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Broke in two", "broke into factions": no breaking in."""
    said = [token.lower for token in tokens[clause.verb.end : clause.verb.end + 3]]
    if trigger.event_table == "mergers" and said[:1] == ["out"]:
        return True  # "a war that broke out"
    return trigger.event_table == "attacks" and said[:1] in (["in"], ["into"]) and bool(set(said) & _PIECES)


def _splits(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Split into three columns before the raid": the group stays one."""
    return any(p == "into" and n.lemma in _TROOPS for p, n in clause.phrases)


def _threatens(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "It threatened the group's ties to the elders": what might be lost, and nobody has uttered a threat."""
    return trigger.event_table == "statements" and any(o.lemma in _AT_RISK for o in clause.objects[:1])


def _integrates(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Integrated themselves into the local communities": no body is merged."""
    themselves = any(o.lemma in ("themselves", "itself") for o in clause.objects)
    return themselves and not any(p in ("into", "with", "in") and n.proper for p, n in clause.phrases)


def _hurts(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Spies have hurt it as much as drones": what harms a body in general is no attack on it."""
    return any(o.lemma in _HARMED_AT_LARGE and not o.plural for o in clause.objects[:1])


_HARMED_AT_LARGE = frozenset("it group movement organization organisation insurgency cause network regime".split())


def _knows(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "HTS, formerly known as the Nusra Front, shelled": no renaming is told."""
    said = tokens[max(clause.verb.start - 4, 0) : clause.verb.start + 10]
    dated = any(t.lower in ("until", "till", "since") for t in said)  # "known as X until 2014, Y ..."
    return trigger.event_type == "rebrand" and clause.verb.form != "finite" and not dated


def _tries(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Had tried for seven years to kill him": an attempt, and no court."""
    again = [t.lower for t in tokens[clause.verb.end : clause.verb.end + 2]]
    return _takes_infinitive(tokens, clause) or again in (["before", "."], ["before", ","], ["again", "."])


def _takes_infinitive(tokens: list[Token], clause: Clause) -> bool:
    after = tokens[clause.verb.end : clause.verb.end + _UP_TO_INFINITIVE]
    return any(a.lower == "to" and b.tag == "VB" for a, b in pairwise(after))


def _commands(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Who commanded the GIA in Kabylia": no order was given."""
    return trigger.event_type == "ruling" and not _takes_infinitive(tokens, clause)


def _announces(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Announced itself by an attack", "by abducting three men": by a deed, and no words."""
    itself = [o for o in clause.objects if o.lemma in ("itself", "himself", "themselves")]
    return bool(itself) and any(t.lower in ("by", "with") for t in tokens[itself[0].end : itself[0].end + _DATED_AFTER])


_DATED_AFTER = 6  # "on 13 November 1996 by"


def _raises(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Raised the group to the rank of a province": no band was raised."""
    return trigger.event_type == "formation" and any(p == "to" for p, _ in clause.phrases)


def _leaves(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "The group he left behind", "left their homes"."""
    home = any(o.lemma in _HOMES for o in clause.objects)
    return trigger.event_table == "mergers" and (home or _word_after(tokens, clause) == "behind")


_HOMES = frozenset({"home", "house", "village", "town", "country", "area", "region"})


_UP_TO_INFINITIVE = 7


def _becomes(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Became the most active part of the alliance": which part it was; "the best-known preacher": no office."""
    told = [t.lower for o in clause.objects for t in tokens[o.start : o.head]]
    if trigger.event_table == "leadership" and {"most", "best", "worst", "least"} & set(told):
        return True
    parts = [o for o in clause.objects if o.lemma == "part"]
    return trigger.event_type == "merger" and any(o.determiner == "the" for o in parts)


def _designates(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Was designated emir", "designated him as its leader": put into an office, and on no list."""
    told = [*clause.objects, *(n for p, n in clause.phrases if p == "as")]
    return trigger.event_table == "designations" and any(o.lemma in words.OFFICES for o in told)


def _launches(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Launched its insurgency in 1984": what it wages is no new body."""
    return trigger.event_type == "formation" and any(o.lemma in _WAGED for o in clause.objects)


_WAGED = frozenset("insurgency rebellion uprising revolt insurrection war struggle".split())


def _word_after(tokens: list[Token], clause: Clause) -> str:
    return tokens[clause.verb.end].lower if clause.verb.end < len(tokens) else ""


def _loses(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Has lost fighters", "lost its men", "lost half of them" over time: no attack, which has a count or occasion."""
    lost = clause.objects[0] if clause.objects and trigger.event_table == "attacks" else None
    if lost is None or not trigger.object_lemmas:
        return False
    counted = any(t.tag == "CD" for t in tokens[lost.start : lost.end])
    bare = lost.plural and lost.lemma != "life" and lost.determiner in ("", "its", "their") and not counted
    return lost.lemma in _SHARES or (bare and all(p == "by" for p, _ in clause.phrases))


def _targets(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "The Treasury is targeting his bankers", "targeted them with sanctions": nobody is shot at."""
    listing = any(is_noun(tokens, s, _LISTERS) for s in clause.subjects)
    return listing or any(p == "with" and is_noun(tokens, n, _LISTERS) for p, n in clause.phrases)


def _affiliates(trigger: Trigger, tokens: list[Token], clause: Clause) -> bool:
    """ "Groups affiliated with X": what they are, not what they did."""
    return clause.verb.end - clause.verb.start == 1


_LISTERS = frozenset("treasury ofac sanction designation embargo law bill indictment".split())
_SHARES = frozenset("half most many third quarter majority".split())
_CALLING = frozenset("call name style dub term".split())
_OTHER_SENSES: dict[str, OtherSense] = {
    "affiliate": _affiliates,
    "announce": _announces,
    "become": _becomes,
    "break": _breaks,
    "catch": _catches,
    "command": _commands,
    "designate": _designates,
    "fall": _falls,
    "fire": _fires,
    "hold": _holds,
    "hurt": _hurts,
    "integrate": _integrates,
    "know": _knows,
    "leave": _leaves,
    "launch": _launches,
    "lose": _loses,
    "pick": _picks,
    "raise": _raises,
    "rise": _rises,
    "rule": _rules,
    "split": _splits,
    "strike": _strikes,
    "take": _takes,
    "target": _targets,
    "threaten": _threatens,
    "try": _tries,
}
