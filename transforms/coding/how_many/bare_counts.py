"""Figures of people that no noun follows: "numbers 200 to 280", "a force of about 600", "of whom 300 are armed".

Belongs here: whose fighters a figure counts when the noun is left out, or the group is left to the context.
Does not: figures with their noun (`strength`), owners by name (`headcount`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.how_many.headcount import forces, having, people_of, sender, served
from transforms.coding.how_many.holders import JUDGES, holders, known_groups
from transforms.coding.who.membership import in_question
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.figures import Figure
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

_NUMBERING = frozenset({"number", "muster", "field", "total"})
# Nouns that say of themselves that people under arms are counted, and those that may count anything.
_FORCE = frozenset("force strength manpower membership following army rank contingent garrison".split())
_SUM = frozenset({"figure", "estimate"})
_ANYBODY = frozenset({"individual", "person", "people"})
_ESTIMATING = frozenset({"reckon", "estimate", "number"})
_SPEAKING = frozenset({"speak", "talk"})
_KEEPING = frozenset(
    "have claim boast be keep retain maintain command remain stay operate serve fight lead run possess".split()
)
_MANY = 50
_TELLING_SIZE = frozenset(
    "have number field command muster count boast estimate put reckon assess be total comprise keep maintain".split()
)
_HAVING_TOO = frozenset("have number field command muster count boast".split())
# What comes before a figure that was: "down from", "a rise from", "compared with".
_MOVED = frozenset("down up increase decrease rise drop fall decline jump growth compared".split())
_HAS_MOVED = _MOVED | frozenset(
    "shrunk dwindled fallen grown risen swollen declined grew fell rose shrank swelled".split()
)
_PEAKS = frozenset({"peak", "high", "maximum", "height"})
OF_DEAD = frozenset("dead deaths toll killed casualties displaced wounded".split())
_STRENGTH = frozenset("strength manpower membership".split())
_ARMED_NOUNS = frozenset({"fighter", "soldier", "force"})
_ARMED = frozenset({"arms", "weapons", "armed", "fighters", "combatants", "active"})


def bare(analysis: Analysis, figure: Figure, group: Group) -> bool:
    """True when the figure is all there is of its noun group: no noun says what it counts."""
    return analysis.tokens[group.head].start < figure.end


def fighters_of(
    analysis: Analysis, resolver: Resolver, figure: Figure, group: Group, clause: Clause
) -> list[Participant]:
    """Whose fighters a figure without a noun counts; nobody when it may count something else."""
    part = _part_of_them(analysis, resolver, figure, group)
    numbering = clause.verb.voice == "active" and clause.verb.lemma in _NUMBERING
    numbering = numbering and any(group is o for o in clause.objects)
    if part or not (bare(analysis, figure, group) or (numbering and group.lemma in _ANYBODY)):
        return part
    if numbering:
        many = max(figure.low or 0, figure.high or 0) >= _MANY  # fewer are those who did what is told
        return having(resolver, clause) or (holders(analysis, resolver, clause.subjects, True) if many else [])
    if clause.verb.lemma == "be" and clause.relation == "relative" and any(group is o for o in clause.objects):
        return _counted_in_relative(analysis, resolver, clause)
    if _is_down_to(analysis, group, clause):
        return having(resolver, clause) or holders(analysis, resolver, clause.subjects, True)
    sized = _size_before(analysis, group)
    if sized is not None:
        return _of_size(analysis, resolver, sized, group, clause)
    return []


def _is_down_to(analysis: Analysis, group: Group, clause: Clause) -> bool:
    """ "It is now down to fewer than 200"."""
    if clause.verb.lemma != "be" or not any(p == "to" and n is group for p, n in clause.phrases):
        return False
    before = [t.lower for t in analysis.tokens[clause.verb.end : group.start]]
    return before[-2:] in (["down", "to"], ["up", "to"])


def _counted_in_relative(analysis: Analysis, resolver: Resolver, clause: Clause) -> list[Participant]:
    """ "French soldiers, of whom there are 4,500 in the Sahel": those before the relative clause."""
    armed = [s for s in clause.subjects if resolver.lexicon.classes.get(s.lemma, frozenset()) & _ARMED_NOUNS]
    return [p for s in armed for p in people_of(analysis, resolver, s, clause)][:1]


def estimated(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> list[Participant]:
    """ "Strength estimates stayed at 2,000 fighters", "the army reckoned with 10,000 cadres": of the group in question.

    The noun group counts armed people; the text speaks of one group only.
    """
    measured = any(s.lemma in _SUM | _STRENGTH and not s.possessor for s in clause.subjects)
    measured = measured and any(n is group for n in (*clause.objects, *(n for _, n in clause.phrases)))
    # "The Monitoring Team counts 3,000 fighters": of the group it speaks of, whose they are
    by_judges = clause.verb.lemma == "count" and any(s.lemma in JUDGES for s in clause.subjects)
    judged = (clause.verb.lemma in _ESTIMATING or by_judges) and not clause.subordinator
    counted = any(n is group for n in (*clause.objects, *(n for p, n in clause.phrases if p == "with")))
    spoken = clause.verb.lemma in _SPEAKING and any(p == "of" and n is group for p, n in clause.phrases)
    if not (measured or (judged and counted) or (spoken and not clause.subordinator)):
        return []
    return people_of(analysis, resolver, group, clause) or in_question(resolver, group)


def _size_before(analysis: Analysis, group: Group) -> Group | None:
    """The noun that a figure is the size of: "a force of about 600"."""
    position = analysis.position_of(group)
    if position < 2 or analysis.groups[position - 1].lemma != "of" or analysis.groups[position - 2].kind != "NP":
        return None
    noun = analysis.groups[position - 2]
    return noun if noun.lemma in _FORCE | _SUM else None


def _of_size(analysis: Analysis, resolver: Resolver, noun: Group, group: Group, clause: Clause) -> list[Participant]:
    if {t.lower for t in analysis.tokens} & OF_DEAD:
        return []
    owners = people_of(analysis, resolver, noun, clause)
    if not owners and noun.possessor is not None:
        owners = [p for p in resolver.one(noun.possessor) if p.actor_id and "group" in p.classes]
    if not owners:
        after = phrases_after(analysis.groups, analysis.position_of(group))[:1]
        owners = [p for prep, n in after if prep in ("for", "with", "in") for p in resolver.one(n)]
        owners = [p for p in owners if p.actor_id and "group" in p.classes and "state" not in p.classes]
    keeping = clause.verb.lemma in _KEEPING
    if noun.lemma in _FORCE and keeping:
        owners = owners or served(resolver, clause) or having(resolver, clause)
    return owners[:1] or (in_question(resolver, group) if keeping or noun.lemma in _SUM | _STRENGTH else [])


def _part_of_them(analysis: Analysis, resolver: Resolver, figure: Figure, group: Group) -> list[Participant]:
    """ "X has 600 followers, of whom some 300 carry arms": of those counted before, so many are fighters."""
    position = analysis.position_of(group)
    before = analysis.groups[:position]
    if len(before) < 3 or before[-1].lemma != "whom" or before[-2].lemma != "of":
        return []
    said = {t.lower for t in [t for t in analysis.tokens if t.start >= figure.end][:6]}
    whole = next((g for g in reversed(before[:-2]) if g.kind == "NP"), None)
    if whole is None or not said & _ARMED:
        return []
    clause = next((c for c in analysis.clauses if whole in (*c.subjects, *c.objects)), None)
    owners = people_of(analysis, resolver, whole, clause) if clause is not None else []
    if not owners and clause is not None and whole in clause.objects:
        owners = having(resolver, clause)
    owners = owners or [p for p in resolver.one(whole) if p.actor_id and "group" in p.classes]
    return owners[:1] or in_question(resolver, group)


def gapped(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> list[Participant]:
    """ "X has 3,500 fighters, Y about 1,500": a figure without its noun, which the sentence has given before."""
    position = analysis.position_of(group)
    counted = [g for g in analysis.groups[:position] if g.kind == "NP" and _counts_fighters(analysis, resolver, g)]
    if analysis.tokens[group.head].tag != "CD" or not counted:
        return []
    if fallen_from(analysis, group) is not None:  # "has 4,000 fighters, down from 26,000"
        told = next((c for c in analysis.clauses if any(counted[-1] is o for o in c.objects)), clause)
        theirs = people_of(analysis, resolver, counted[-1], told) or holders(analysis, resolver, told.subjects, True)
        return theirs or sender(resolver, told)
    if analysis.groups[position - 1].lemma == "with" and position > 2:
        k = position - 2 - (analysis.groups[position - 2].kind == ",")
        if analysis.groups[k].kind == "NP":  # "with 1,500 men, and Y with about 3,500"
            return known_groups(resolver, [analysis.groups[k]])
    for preposition, noun in phrases_after(analysis.groups, position)[:1]:  # "against 1,500 for Y"
        if preposition == "for" and known_groups(resolver, [noun]):
            return known_groups(resolver, [noun])
    is_object = any(group is o for o in clause.objects)
    has = clause.verb.lemma in _HAVING_TOO and clause.verb.voice == "active"
    return having(resolver, clause) if has and is_object else []


def beside_name(analysis: Analysis, resolver: Resolver, figure: Figure, group: Group) -> list[Participant]:
    """ "JNIM has 6,000 fighters and ISGS about 2,500", "put X at 6,000 men and Y at 2,500": whose a bare figure is.

    Of a second clause verb and counted noun are left out (Ross 1970), so that the name stands beside the figure.
    """
    groups, k = analysis.groups, analysis.position_of(group) - 1
    if not bare(analysis, figure, group) or k < 3:
        return []
    if groups[k].lemma == "at":
        k -= 1
    while k > 1 and groups[k].kind == "NP" and groups[k - 1].kind == "IN":
        k -= 2  # "its branch in Puntland 300"
    if k < 2 or groups[k].kind != "NP" or groups[k].pronoun or groups[k - 1].kind not in (",", "CC"):
        return []
    counted = [g for g in groups[: k - 1] if g.kind == "NP" and _counts_fighters(analysis, resolver, g)]
    first = analysis.position_of(counted[0]) if counted else -1
    verb = next((c.verb for c in analysis.clauses if c.start <= first < c.end), None)
    if verb is None or verb.lemma not in _TELLING_SIZE or verb.negated:
        return []
    return forces(resolver, resolver.one(groups[k]))[:1] or holders(analysis, resolver, [groups[k]], True)


def of_the_same(analysis: Analysis, resolver: Resolver, figure: Figure, group: Group) -> list[Participant]:
    """ "Has 4,000 fighters in Helmand and 1,200 in Uruzgan": a bare figure with a place, of those counted before it."""
    groups, k = analysis.groups, analysis.position_of(group)
    if not bare(analysis, figure, group) or k < 3 or groups[k - 1].kind not in (",", "CC"):
        return []
    after = phrases_after(groups, k)[:1]
    if not after or after[0][0] not in ("in", "at", "around", "near"):
        return []
    if not any(after[0][1].start <= m.start < after[0][1].end for m in analysis.places):
        return []
    counted = [g for g in groups[: k - 1] if g.kind == "NP" and _counts_fighters(analysis, resolver, g)]
    first = analysis.position_of(counted[-1]) if counted else -1
    clause = next((c for c in analysis.clauses if c.start <= first < c.end), None)
    if clause is None or clause.verb.lemma not in _TELLING_SIZE or clause.verb.negated:
        return []
    return people_of(analysis, resolver, counted[-1], clause)[:1] or having(resolver, clause)[:1]


def fallen_from(analysis: Analysis, group: Group) -> int | None:
    """Where "down from" or "an increase from" begins, when it stands before a figure; None when it does not."""
    before = analysis.tokens[max(group.start - 2, 0) : group.start]
    said = [t.lower for t in before]
    moved = len(said) == 2 and said[0] in _MOVED and said[1] in ("from", "on", "with", "to")
    if moved:
        return before[0].start
    if said == [",", "from"] and any(t.lower in _HAS_MOVED for t in analysis.tokens[: group.start - 2]):
        return before[1].start  # "is down to 600 men, from more than 6,000 in 2009"
    peak = [t.lower for t in analysis.tokens[max(group.start - 4, 0) : group.start]]
    at_most = len(peak) == 4 and peak[0] == "from" and peak[2] in _PEAKS and peak[3] == "of"  # "from a peak of"
    return analysis.tokens[group.start - 4].start if at_most else None


def _counts_fighters(analysis: Analysis, resolver: Resolver, group: Group) -> bool:
    armed = resolver.lexicon.classes.get(group.lemma, frozenset()) & _ARMED_NOUNS or group.lemma in ("man", "member")
    start, end = analysis.tokens[group.start].start, analysis.tokens[group.end - 1].end
    return bool(armed) and any(start <= f.start < end for f in analysis.figures)


def part_of(analysis: Analysis, figure: Figure, group: Group) -> Group | None:
    """The noun group that a bare figure counts a part of: "its fighters" in "15,000 of its fighters"."""
    position = analysis.position_of(group)
    after = phrases_after(analysis.groups, position)[:1] if position >= 0 and bare(analysis, figure, group) else []
    return after[0][1] if after and after[0][0] == "of" else None
