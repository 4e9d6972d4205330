"""People who are counted where they are: "some 500 fighters operate in Puntland", "about 30 militants are left".

Belongs here: when being somewhere tells how many a group has there. Does not: whose they are by name (`headcount`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.who.forces import force_of
from transforms.coding.who.membership import in_question
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

# Those who are there are a strength, those who do something an event.
_BEING_THERE = frozenset(
    "be remain stay operate serve base station live hide regroup entrench hole camp roam prowl patrol lurk dig".split()
)
_STILL_THERE = frozenset("left active present behind underground".split())
_LEFT = frozenset({"remain", "stay", "leave"})
_PRESENCE = frozenset("presence deployment contingent force garrison mission estimate total".split())
_AT = frozenset({"in", "at", "across", "around", "near", "throughout", "inside", "on", "between", "within"})
_LARGE = 20


def is_presence(analysis: Analysis, group: Group) -> bool:
    """ "A presence of 500 fighters"."""
    position = analysis.position_of(group)
    before = analysis.groups[position - 2] if position >= 2 and analysis.groups[position - 1].lemma == "of" else None
    return before is not None and before.kind == "NP" and before.lemma in _PRESENCE


def is_large(analysis: Analysis, group: Group, least: int = _LARGE) -> bool:
    """So many that they are a strength wherever they are told of."""
    start, end = analysis.tokens[group.start].start, analysis.tokens[group.end - 1].end
    return any(start <= f.start < end and max(f.low or 0, f.high or 0) >= least for f in analysis.figures)


def is_progressive(analysis: Analysis, clause: Clause) -> bool:
    """ "Are fighting": what goes on tells how many there are, where what they did once tells who did it."""
    return clause.verb.form == "finite" and analysis.tokens[clause.verb.head].tag == "VBG"


def are_there(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> bool:
    """Counted fighters, the subject of a clause, are said to be at a place, or to be all that is left."""
    verb = clause.verb
    if verb.lemma == "leave":
        return verb.voice == "passive" and is_large(analysis, group)
    if verb.lemma not in _BEING_THERE:
        return False
    if _names_a_place(analysis, clause):
        return True
    spots = [n for p, n in clause.phrases if p in _AT and _is_spot(resolver, n)]
    there = bool(spots) or verb.lemma in _LEFT or _are_left(analysis, clause)
    return there and is_large(analysis, group)


def those_there(resolver: Resolver, group: Group) -> list[Participant]:
    """The counted fighters as who they are: of the one armed group in question, else as the text describes them.

    Soldiers are the country's that the text is about.
    """
    found = resolver.one(group)
    known = [p for p in found if p.actor_id]
    if not known and "soldier" in resolver.lexicon.classes.get(group.lemma, frozenset()):
        force = force_of(resolver, group, resolver.country, "implied") if resolver.country else None
        return [force] if force is not None else found
    return known or in_question(resolver, group) or found


def _is_spot(resolver: Resolver, noun: Group) -> bool:
    return noun.lemma == "garrison" or "place" in resolver.lexicon.classes.get(noun.lemma, frozenset())


def _are_left(analysis: Analysis, clause: Clause) -> bool:
    after = [t.lower for t in analysis.tokens[clause.verb.end : clause.verb.end + 3]]
    return any(word in _STILL_THERE for word in after[:2]) or "large" in after


def _names_a_place(analysis: Analysis, clause: Clause) -> bool:
    """A phrase of the clause says by name where: "in Puntland"."""
    spots = [noun for p, noun in clause.phrases if p in _AT]
    return any(noun.start <= m.start and m.end <= noun.end for noun in spots for m in analysis.places)
