"""Sizes that rise, fall and are estimated: "the strength of X is put at 2,000", "its ranks swelled to 9,000".

Belongs here: figures that a verb of measuring ties to a group or to a noun for its size.
Does not: figures that are what somebody has (`headcount`), kinds (`quantities`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.how_many.bare_counts import OF_DEAD
from transforms.coding.how_many.headcount import having, people_of
from transforms.coding.how_many.holders import holders, known_groups
from transforms.coding.who.membership import in_question
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

# Verbs that say how large something is or becomes.
SIZING = frozenset(
    (
        "put estimate reckon place assess stand grow swell rise expand increase shrink dwindle fall drop decline reduce"
        " number remain stay hold hover peak total double triple treble quadruple plummet plunge climb soar balloon"
        " mushroom range vary run cut slash boost raise halve whittle deplete trim scale calculate average oscillate"
        " count thin surge contract approximate peg gauge"
    ).split()
)
_STRENGTH = frozenset("strength rank manpower membership following force army contingent garrison presence".split())
# Nouns that measure whatever follows them: "the size of X", "estimates of its strength", "the number of X fighters".
_MEASURES = frozenset("number size total estimate figure count level assessment calculation".split())
_JUDGEMENTS = frozenset("estimate assessment calculation".split())
_MEN = frozenset("fighter soldier troop man member militant combatant personnel guerrilla insurgent rebel".split())
_CORES = frozenset({"core", "network", "cell", "remnant", "insurgency"})  # "al-Qaida's core has dwindled to 400 men"
_OF_A_SIDE = frozenset({"fighter", "militant", "insurgent", "jihadist"})
_OF_FORCES = frozenset({"fighter", "soldier", "force"})
# Verbs by which somebody else gives the figure: the group is what is measured.
_JUDGING = frozenset("put place assess estimate reckon number calculate count approximate peg gauge".split())
# Verbs by which somebody makes a force larger or smaller.
_CHANGING = frozenset("cut reduce slash boost raise increase trim scale expand halve whittle".split())
_AT = frozenset({"at", "as", "to", "from", "between", "around", "below", "above"})
_VARYING = frozenset({"range", "vary", "run", "oscillate"})
_RANGING = frozenset({"between", "from"})
_DEPTH = 3


def sized(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> list[Participant]:
    """Whose size a clause gives with a figure; nobody when it measures something else."""
    measured = any(p in _AT and n is group for p, n in clause.phrases) or _equals(analysis, group, clause)
    if elliptic := _that_of(analysis, resolver, group):
        return elliptic
    sized_by = clause.verb.lemma in SIZING or (clause.verb.lemma == "be" and measured)  # "its numbers are down to"
    if not sized_by or not (measured or _opens_range(analysis, group)):
        return []
    judged = clause.verb.lemma in _JUDGING and clause.verb.voice == "active"  # who judges is not what is measured
    judges = {p.key for s in clause.subjects for p in resolver.one(s)} if judged else _who_tells(resolver, clause)
    if {t.lower for t in analysis.tokens} & OF_DEAD and any(_is_bare_measure(o) for o in clause.objects):
        return []  # "they put the figure at 1,200", of the dead
    for noun in clause.objects if judged else (*clause.subjects, *clause.objects):
        if noun is not group and _measures(noun, clause):
            owners = _owners(analysis, resolver, noun, clause)
            if any(p.key in judges for p in owners):  # "French officers put its strength at 1,000"
                owners = _judged(resolver, noun, judges)
            if owners:
                return owners
    if clause.verb.lemma == "be":
        return []
    if judged:  # "estimated the group at 6,000 men"
        nouns = [noun for noun in clause.objects if noun is not group]
        theirs = [n for n in nouns if n.possessor is not None and n.possessor.pronoun and _measures(n, clause)]
        owners = [p for n in theirs for p in _judged(resolver, n, judges)][:1]
        told = [n for n in nouns if n.determiner and n.possessor is None]
        return known_groups(resolver, nouns) or owners or holders(analysis, resolver, told, True)
    moving = clause.verb.lemma not in _JUDGING | _CHANGING
    if not moving and clause.verb.voice != "passive":
        return []
    described = holders(analysis, resolver, clause.subjects, True) if group.lemma in _MEN else []
    cores = [s.possessor for s in clause.subjects if s.lemma in _CORES and s.possessor is not None]
    return having(resolver, clause) or known_groups(resolver, cores) or described


def _equals(analysis: Analysis, group: Group, clause: Clause) -> bool:
    """ "The strength of X was 2,000 men", "the number of X fighters in Mali is 300"; not of those killed."""
    if clause.verb.lemma not in ("be", "hover") or not clause.subjects or not any(group is o for o in clause.objects):
        return False
    subject = clause.subjects[0]
    said = analysis.tokens[subject.start : clause.verb.start]
    plain = not {t.lower for t in said} & OF_DEAD and not any(t.tag in ("VBN", "VBD", "W") for t in said)
    return subject.lemma in _STRENGTH or (subject.lemma in _MEASURES and plain)


def _that_of(analysis: Analysis, resolver: Resolver, group: Group) -> list[Participant]:
    """ "The strength of X at 2,500, and that of Y at 500": whose the second is."""
    k = analysis.position_of(group)
    said = analysis.groups[max(k - 4, 0) : k]
    if [g.lemma for g in said[:2]] != ["that", "of"] or len(said) != _UP_TO_FIGURE or said[3].lemma not in _AT:
        return []
    return known_groups(resolver, [said[2]])


_UP_TO_FIGURE = 4


def _who_tells(resolver: Resolver, clause: Clause) -> set[str]:
    """Who says or judges a size, no body of fighters: "UN experts reckon that their number fell to a few hundred"."""
    above = clause.governor if clause.relation == "complement" else None
    told = [p for s in above.subjects for p in resolver.one(s)] if above is not None else []
    return {key for p in told if "rebel" not in p.classes for key in (p.key, p.group_id) if key}


def _is_bare_measure(noun: Group) -> bool:
    return noun.lemma in _MEASURES and noun.end - noun.start == 2 and noun.possessor is None


def _judged(resolver: Resolver, noun: Group, judges: set[str]) -> list[Participant]:
    """Of whom somebody else judges "its strength": the armed group told of before, not who judges."""
    one = [p for p in in_question(resolver, noun) if p.key not in judges]
    before = resolver.discourse.antecedent(frozenset({"rebel"}), frozenset(judges))
    return one or ([resolver.again(noun, before, "implied")] if before is not None else [])


def is_growth(analysis: Analysis, group: Group, clause: Clause) -> bool:
    """ "Grew from 300 to 1,000 members": two sizes, of which the second is the one it has; estimates only range so."""
    return analysis.tokens[group.start].lower == "from" and clause.verb.lemma not in _VARYING


def _opens_range(analysis: Analysis, group: Group) -> bool:
    return analysis.tokens[group.start].lower in _RANGING


def _measures(noun: Group, clause: Clause) -> bool:
    """A noun whose size is told: strength, ranks, a number; of who makes it larger or smaller, his troops too."""
    changed = clause.verb.lemma in _CHANGING or clause.verb.lemma in (
        "be",
        "stand",
        "number",
        "total",
        "estimate",
        "put",
        "count",
        "reckon",
        "assess",
        "calculate",
    )
    return noun.lemma in _STRENGTH | _MEASURES or (changed and noun.lemma in _MEN and noun.plural)


def _owners(analysis: Analysis, resolver: Resolver, noun: Group, clause: Clause) -> list[Participant]:
    """Whose size a noun is: its possessor's, that of the phrases after it, that of "whose"."""
    if noun.lemma in _MEASURES and not _is_of_people(analysis, resolver, noun):
        return []
    within = _of_nouns(analysis, noun)
    for one in (*within, noun) if noun.lemma in _JUDGEMENTS else (noun, *within):  # "the Afghan estimate of X's size"
        owners = holders(analysis, resolver, [one.possessor], True) if one.possessor is not None else []
        owners = owners or people_of(analysis, resolver, one, clause) or _modifiers(resolver, one)
        if owners:
            return owners
    if clause.relation == "relative":  # "whose strength peaked at 26,000"
        return known_groups(resolver, (*clause.objects, *clause.modifies))
    told = [n for n in _of_nouns(analysis, noun) if n.end - n.start > 1 or n.proper]  # not "the number of troops"
    described = holders(analysis, resolver, told, True)
    of_a_side = any(n.lemma in _OF_A_SIDE for n in _of_nouns(analysis, noun))  # "the number of fighters in the pocket"
    anew = (noun.lemma in _STRENGTH or of_a_side) and noun.possessor is None
    return described or (in_question(resolver, noun) if anew else [])


def _modifiers(resolver: Resolver, noun: Group) -> list[Participant]:
    """Who is named before a measure: "US troop levels"."""
    return [p for p in resolver.modifiers(noun, True) if "group" in p.classes][:1]


def _of_nouns(analysis: Analysis, noun: Group) -> list[Group]:
    """The nouns of the phrases after a measure: "the size", "X" in "estimates of the size of X"."""
    found: list[Group] = []
    for preposition, after in phrases_after(analysis.groups, analysis.position_of(noun))[:_DEPTH]:
        if preposition not in ("of", "for", "with"):
            break
        found.append(after)
    return found


def _is_of_people(analysis: Analysis, resolver: Resolver, noun: Group) -> bool:
    """A measure of people under arms: "the number of X fighters", "X's numbers"; not "the number of X attacks"."""
    after = _of_nouns(analysis, noun)[:1]
    if not after:  # "the number of dead", but "its numbers"
        return analysis.groups[analysis.position_of(noun) + 1].lemma != "of"
    listed = resolver.lexicon.classes.get(after[0].lemma, frozenset())
    known = any(p.actor_id and "group" in p.classes for p in resolver.one(after[0]))
    own_noun = bool(listed) and not known
    of_men = bool(listed & _OF_FORCES) or after[0].lemma in _MEN | _STRENGTH | _MEASURES
    return of_men or (known and not own_noun)
