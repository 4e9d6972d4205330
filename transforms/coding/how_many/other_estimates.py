"""Figures that somebody else gives for a size told before: "the police speak of 200", "some cut it to 45,000".

Belongs here: bare figures of sources, and what was left "by the end", for the group whose size the text has just told.
Does not: figures with their owner (`counted`), falls "from 4,000" (`bare_counts`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.how_many.bare_counts import bare
from transforms.coding.how_many.sizes import SIZING
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.figures import Figure
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

_ARMED = frozenset({"fighter", "soldier"})
_REACH = 1
_LEAST = 50
_OF_PEOPLE = frozenset({"fighters", "members", "troops"})
_GIVING = frozenset(
    "give put say speak talk reckon guess come cut think count estimate suggest allow quote cite run range vary place"
    " believe mention set assess offer stand".split()
)
_SOURCES = frozenset(
    "official source expert analyst panel report ministry estimate count figure survey researcher observer diplomat"
    " officer envoy police army military government study assessment intelligence monitor scholar author memo spokesman"
    " other some commander bulletin census tally one".split()
)
_SUMS = frozenset({"number", "total", "figure", "count", "strength", "size"})
_OTHERWISE = frozenset(
    "dead death toll killed casualties casualty wounded displaced refugees civilians people houses dollars km miles"
    " percent per cent years days months prisoners hostages surrendered arrested deaths attacks incidents".split()
)


def estimated_again(
    analysis: Analysis, resolver: Resolver, figure: Figure, group: Group, clause: Clause, told: Sequence[Draft]
) -> tuple[str, list[Participant]]:
    """The kind and owners of a figure that revises the last size told; an empty kind when it revises none.

    `told` are the events that the text has told so far.
    """
    last = _last_size(analysis, told)
    many = max(figure.low or 0, figure.high or 0) >= _LEAST
    if last is None or not many or figure.kind != "number" or not _is_of_people(analysis, resolver, figure, group):
        return "", []
    if {t.lower for t in analysis.tokens} & _OTHERWISE or clause.verb.negated or clause.verb.modal:
        return "", []
    after = analysis.tokens[group.end].lower if group.end < len(analysis.tokens) else ""
    if after in ("of", "%", "-"):
        return "", []
    if not (_is_given(resolver, group, clause) or _is_left(analysis, group, clause) or _moves(group, clause)):
        return "", []
    return last.event_type, [resolver.again(group, p, "anaphora") for p in last.roles["group"]]


def _is_of_people(analysis: Analysis, resolver: Resolver, figure: Figure, group: Group) -> bool:
    """No noun follows the figure, or one of people under arms without a name: "200", "some 200 fighters"."""
    armed = resolver.lexicon.classes.get(group.lemma, frozenset()) & _ARMED or group.lemma in ("man", "member")
    return bare(analysis, figure, group) or (bool(armed) and group.possessor is None)


def _last_size(analysis: Analysis, told: Sequence[Draft]) -> Draft | None:
    """The last report of how many people a group has, in this sentence or the one before."""
    here = analysis.sentence.ordinal
    for draft in reversed(told):
        if here - draft.analysis.sentence.ordinal > _REACH:
            return None
        if draft.event_table == "strength":
            return draft if draft.event_type in _OF_PEOPLE and draft.roles.get("group") else None
    return None


def _is_given(resolver: Resolver, group: Group, clause: Clause) -> bool:
    """A source gives the figure: it is the subject of a verb of estimating."""
    if clause.verb.lemma not in _GIVING or clause.verb.voice != "active":
        return False
    is_argument = any(group is n for n in (*clause.objects, *(n for _, n in clause.phrases)))
    return is_argument and any(_is_source(resolver, s) for s in clause.subjects)


def _is_source(resolver: Resolver, noun: Group) -> bool:
    judges = ("state", "government", "institution")
    return noun.lemma in _SOURCES or any(set(judges) & p.classes and p.actor_id for p in resolver.one(noun))


def _moves(group: Group, clause: Clause) -> bool:
    """ "By 2019 that number was down to 350": the sum told before is another now."""
    sums = [s for s in clause.subjects if s.lemma in _SUMS and s.possessor is None]
    again = any(s.determiner in ("the", "that", "this") and s.end - s.start == 2 for s in sums)
    moved = clause.verb.lemma in SIZING | {"be"} and clause.verb.voice == "active"
    return again and moved and any(group is n for n in (*clause.objects, *(n for _, n in clause.phrases)))


def _is_left(analysis: Analysis, group: Group, clause: Clause) -> bool:
    """ "By the end there were fewer than 1,000", "perhaps 300 remain", "no more than 200 were left"."""
    words = [t.lower for t in analysis.tokens[clause.verb.start : clause.verb.end]]
    there = clause.verb.lemma == "be" and "there" in words and any(group is o for o in clause.objects)
    are_left = clause.verb.lemma == "leave" and clause.verb.voice == "passive"
    remains = are_left or clause.verb.lemma in ("remain", "survive")
    return there or (remains and any(group is s for s in clause.subjects))
