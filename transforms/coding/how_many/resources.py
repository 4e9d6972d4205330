"""Money that a group has or takes in: "collects 10 million dollars a month", "an annual budget of $100 million".

Belongs here: sums of money that are a group's means. Does not: ransoms, fines and rewards, which are single payments.
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.how_many.headcount import having, people_of
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

CURRENCIES = frozenset("dollar euro pound franc rupee shilling naira peso dinar riyal lira afghani rial".split())
_EARNING = frozenset("collect raise earn generate make gross net hold amass extract levy".split())
_RECEIVING = frozenset({"receive", "get", "obtain", "draw", "derive"})
_GIVING = frozenset({"give", "provide", "pay", "send", "grant", "transfer"})
_YEARLY = frozenset("year month week annually yearly monthly annum".split())
_MEANS = frozenset("budget revenue income fortune reserve treasury earnings turnover war-chest chest wealth".split())
_OF_MEANS = frozenset(
    "have be put estimate reach total exceed say report hold increase rise grow fall drop decline shrink".split()
)

_ARMS = frozenset({"weapon", "aircraft"})
_STORES = frozenset("arsenal stockpile fleet armoury armory stock inventory store".split())
_VEHICLES = frozenset(
    "vehicle tank truck pickup motorcycle motorbike boat speedboat technical jeep car helicopter humvee".split()
)
_HAVING = frozenset("have possess own field operate boast retain stockpile amass control command".split())


def means_of(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> list[Participant]:
    """Whose means a sum of money is; nobody when it is a price, a ransom or a fine."""
    following = analysis.tokens[clause.verb.end : clause.verb.end + 1]
    taken = clause.verb.lemma == "take" and any(t.lower == "in" for t in following)
    if (
        clause.verb.voice == "active"
        and (clause.verb.lemma in _EARNING or taken)
        and any(group is n for n in (*clause.objects, *(n for _, n in clause.phrases if taken)))
    ):
        return _rebels(having(resolver, clause), resolver)
    if clause.verb.voice == "active" and any(group is o for o in clause.objects) and _recurs(analysis, group, clause):
        if clause.verb.lemma in _RECEIVING:
            return _rebels(having(resolver, clause), resolver)
        if clause.verb.lemma in _GIVING:  # "Iran gives X some $100 million a year"
            to = [n for p, n in clause.phrases if p == "to"]
            return _rebels([p for n in (*clause.objects, *to) if n.proper for p in resolver.one(n)], resolver)
    told = _of_means(analysis, resolver, group, clause)
    if told:
        return told
    for noun in (*clause.subjects, *clause.objects):
        if noun.lemma not in _MEANS or clause.verb.lemma not in _OF_MEANS:
            continue
        after = phrases_after(analysis.groups, analysis.position_of(noun))[:2]
        given = any(n is group for n in (*clause.objects, *(n for _, n in clause.phrases)))
        if given or any(p == "of" and n is group for p, n in after):
            owners = resolver.one(noun.possessor) if noun.possessor is not None else []
            owners = [p for p in owners if p.actor_id] or people_of(analysis, resolver, noun, clause)
            return _rebels(owners or having(resolver, clause), resolver)
    return []


def _of_means(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> list[Participant]:
    """ "X, with 500 men and an income of $10 million": a sum that a noun for means stands before."""
    position = analysis.position_of(group)
    if position < 2 or analysis.groups[position - 1].lemma != "of" or analysis.groups[position - 2].lemma not in _MEANS:
        return []
    noun = analysis.groups[position - 2]
    if any(noun is one for one in (*clause.subjects, *clause.objects)):
        return []
    owners = resolver.one(noun.possessor) if noun.possessor is not None else []
    return _rebels(owners or having(resolver, clause), resolver)


def _recurs(analysis: Analysis, group: Group, clause: Clause) -> bool:
    """A sum that comes in again and again, or as ransoms in all: "a year", "annually", "in ransoms"."""
    after = [t.lower for t in analysis.tokens[group.end : group.end + 3]]
    yearly = bool(set(after) & _YEARLY)
    return yearly or any(p in ("in", "from") and n.lemma == "ransom" for p, n in clause.phrases)


def _rebels(owners: list[Participant], resolver: Resolver) -> list[Participant]:
    """Armed groups: the budgets of states and of their forces are none of the field's."""
    kinds = {"group", "faction", "organ"}
    return [p for p in owners if p.actor_id and resolver.lexicon.actors[p.actor_id].kind in kinds][:1]


def is_arms(resolver: Resolver, group: Group) -> bool:
    """Weapons, aircraft and vehicles, which a group has beside its people."""
    classes = resolver.lexicon.classes.get(group.lemma, frozenset())
    return bool(classes & _ARMS) or group.lemma in _VEHICLES


def weapons_of(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> list[Participant]:
    """ "X has 130,000 rockets", "its arsenal is put at 300 rockets": whose arms and vehicles are counted."""
    position = analysis.position_of(group)
    before = analysis.groups[position - 2] if position >= 2 and analysis.groups[position - 1].lemma == "of" else None
    store = before if before is not None and before.lemma in _STORES else None
    had = clause.verb.lemma in _HAVING and clause.verb.voice == "active"
    if had and any(one is o for o in clause.objects for one in (group, store)):
        return _rebels(having(resolver, clause), resolver)
    stores = [noun for noun in clause.subjects if noun.lemma in _STORES and noun.possessor is not None]
    measured = clause.verb.lemma in _OF_MEANS and any(n is group for _, n in clause.phrases)
    return _rebels([p for n in stores for p in resolver.one(n.possessor or n)], resolver) if measured else []
