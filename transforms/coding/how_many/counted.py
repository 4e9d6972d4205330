"""Ways of saying how many a group has that need more than a verb and its object.

Belongs here: "consists of 300", "could call on 300", "down to 300", "some 300 belong to it", "a force of 300",
"300 have joined it", "its 300 fighters". Does not: figures without a noun (`bare_counts`), kinds (`strength`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.how_many.headcount import category, forces, people_of
from transforms.coding.how_many.holders import holders, known_groups
from transforms.coding.how_many.presence import is_large
from transforms.coding.who.membership import in_question
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

# Verbs with the preposition that brings what somebody has: "consists of", "can count on", "is left with".
_WITH_PHRASE: dict[str, frozenset[str]] = {
    **dict.fromkeys("consist compose comprise make form".split(), frozenset({"of"})),
    **dict.fromkeys("call count rely draw depend".split(), frozenset({"on", "upon"})),
    **dict.fromkeys("leave remain begin start be".split(), frozenset({"with"})),
    **dict.fromkeys("dispose boast".split(), frozenset({"of"})),
}
_SETTING_UP = frozenset({"make", "form", "compose", "leave"})
_JOINING = frozenset("join enlist enrol enroll rally".split())
_TRAVELLING = frozenset("travel go leave come flock cross arrive move flow".split())
_RECRUITING = frozenset("recruit enlist attract conscript mobilise mobilize arm train enrol enroll".split())
_HELPING = frozenset({"train", "arm"})
_SUPPORTING = frozenset("back support assist reinforce bolster aid".split())
_BELONGING = frozenset("belong fight serve operate remain stay be affiliate".split())
_ENGAGING = frozenset({"involve", "engage", "mobilise", "mobilize", "commit"})
_DEFENDING = frozenset({"defend", "hold", "guard", "man", "garrison", "protect"})
_A_FORCE = 100
_GIVING = frozenset({"give", "allow"})
_CREDITING = frozenset({"credit", "attribute", "ascribe"})
_HAVING = frozenset("have field command maintain keep boast lead retain possess muster raise assemble".split())
_SIZE = frozenset(
    "force army militia strength manpower membership following contingent garrison mission ceiling core cadre".split()
)
_BODIES = frozenset(
    "group faction outfit movement organisation organization rebel gang militia alliance coalition".split()
)

_PARTS = frozenset("faction wing splinter offshoot militia gang band brigade".split())
_LEADING = frozenset({"lead", "head", "command"})
_HARMING = frozenset(
    "kill wound injure arrest detain capture die lose free release execute abduct kidnap surrender defect bury behead"
    " massacre neutralise neutralize eliminate charge sentence try ambush attack hit target".split()
)


def told_otherwise(
    analysis: Analysis, resolver: Resolver, group: Group, clause: Clause, armed: bool
) -> list[Participant]:
    """Whose people a counted noun group tells of by one of these ways; nobody when by none."""
    for way in (
        _with_phrase,
        _down_to,
        _under_arms,
        _recruited,
        joined,
        _belonging,
        _credited,
        _supporting,
        _size_of,
        _beside,
        _engaged,
    ):
        owners = way(analysis, resolver, group, clause, armed)
        if owners:
            return owners
    return []


def _is_subject(group: Group, clause: Clause) -> bool:
    return any(group is s for s in clause.subjects)


def _prepositions_of(group: Group, clause: Clause) -> set[str]:
    return {p for p, n in clause.phrases if n is group}


def _with_phrase(a: Analysis, r: Resolver, group: Group, clause: Clause, armed: bool) -> list[Participant]:
    verb = clause.verb
    wanted = _WITH_PHRASE.get(verb.lemma, frozenset())
    if not wanted & _prepositions_of(group, clause) or (verb.lemma in _SETTING_UP and verb.voice != "passive"):
        return []
    return holders(a, r, clause.subjects, armed)


def _down_to(a: Analysis, r: Resolver, group: Group, clause: Clause, armed: bool) -> list[Participant]:
    """ "X is down to 300 fighters"."""
    before = a.tokens[clause.verb.end : group.start]
    moved = any(t.lower in ("down", "up") for t in before) and bool(before) and before[-1].lower == "to"
    return holders(a, r, clause.subjects, armed) if moved and clause.verb.lemma == "be" else []


def _under_arms(a: Analysis, r: Resolver, group: Group, clause: Clause, armed: bool) -> list[Participant]:
    """ "Some 600 men are under arms", "X has 600 men under arms"."""
    if not any(p == "under" and n.lemma == "arm" for p, n in clause.phrases):
        return []
    if _is_subject(group, clause) and clause.verb.lemma == "be":
        return people_of(a, r, group, clause) or in_question(r, group)
    return []


def _recruited(a: Analysis, r: Resolver, group: Group, clause: Clause, armed: bool) -> list[Participant]:
    """ "X has recruited 300 men", "300 men were recruited by X"."""
    if clause.verb.lemma not in _RECRUITING:
        return []
    if clause.verb.voice == "active":
        return known_groups(r, clause.subjects) if any(group is o for o in clause.objects) else []
    agents = [n for p, n in clause.phrases if p in ("by", "into")]
    theirs = _is_subject(group, clause) and clause.verb.lemma not in _HELPING  # who trains them need not have them
    return known_groups(r, agents) if theirs else []


def joined(a: Analysis, r: Resolver, group: Group, clause: Clause, armed: bool = True) -> list[Participant]:
    """ "Some 300 have joined X", "300 went there to join X": told of so many, it is how many X has of them."""
    for joining in (clause, *(c for c in a.clauses if c.governor is clause)):
        if joining.verb.lemma not in _JOINING or not _is_subject(group, joining) or not is_large(a, group):
            continue
        purpose = joining.verb.form == "infinitive" and clause.verb.lemma in _TRAVELLING
        if joining.verb.perfect or purpose or (joining.verb.past and joining.verb.form == "finite"):
            whom = (n for p, n in joining.phrases if p in ("with", "in", "to", "for"))
            return known_groups(r, (*joining.objects, *whom))
    if clause.verb.lemma in _TRAVELLING and clause.verb.perfect and _is_subject(group, clause) and is_large(a, group):
        return category(a, r, group)  # "some 30,000 foreign fighters have travelled to Syria"
    return []


def _belonging(a: Analysis, r: Resolver, group: Group, clause: Clause, armed: bool) -> list[Participant]:
    if clause.verb.lemma not in _BELONGING or not _is_subject(group, clause):
        return []
    said = [t.lower for t in a.tokens[clause.verb.end : clause.verb.end + 3]]  # "are loyal to X"
    to_whom = clause.verb.lemma in ("belong", "affiliate") or bool({"loyal", "answerable"} & set(said))
    with_whom = {"to"} if to_whom else {"with", "for", "alongside"}
    whom = [n for p, n in clause.phrases if p in with_whom]
    return holders(a, r, whom, armed) if to_whom else known_groups(r, whom)


def _credited(a: Analysis, r: Resolver, group: Group, clause: Clause, armed: bool) -> list[Participant]:
    """ "They credit X with 300 men", "X is credited with 300 men"."""
    if clause.verb.lemma in _GIVING and clause.verb.voice == "active" and any(group is o for o in clause.objects[1:]):
        return holders(a, r, clause.objects[:1], armed)  # "experts give it 4,000 fighters"
    if clause.verb.lemma not in _CREDITING:
        return []
    whose = clause.subjects if clause.verb.voice == "passive" else clause.objects
    if "with" in _prepositions_of(group, clause):
        return holders(a, r, whose, armed)
    return holders(a, r, (n for p, n in clause.phrases if p == "to"), armed)


def _supporting(a: Analysis, r: Resolver, group: Group, clause: Clause, armed: bool) -> list[Participant]:
    """ "Backed by 3,000 Rwandan troops"."""
    supported = clause.verb.lemma in _SUPPORTING and clause.verb.voice == "passive"
    return people_of(a, r, group, clause) if supported and "by" in _prepositions_of(group, clause) else []


def _size_of(a: Analysis, r: Resolver, group: Group, clause: Clause, armed: bool) -> list[Participant]:
    """ "X, a force of 300 men", "X has a strength of 300 men"."""
    position = a.position_of(group)
    if position < 2 or a.groups[position - 1].lemma != "of":
        return []
    noun = a.groups[position - 2]
    if noun.lemma in ("head", "helm"):  # "at the head of 500 men"
        return holders(a, r, clause.subjects, armed)
    if noun.lemma in _PARTS and clause.verb.lemma in _LEADING and any(noun is o for o in clause.objects):
        return holders(a, r, [noun], armed)  # "leads a Taliban faction of 200 men"
    # "X, a group of 300", "X is a group of 300", not "a group of 300 raided"
    beside = any(p.resolution in ("apposition", "predicate") for p in r.one(noun))
    if noun.lemma not in _SIZE and not (noun.lemma in _BODIES and beside):
        return []
    owners = known_groups(r, [noun, *([noun.possessor] if noun.possessor is not None else [])])
    if owners:
        return owners
    after = [n for p, n in phrases_after(a.groups, position)[:1] if p in ("for", "from")]
    owners = known_groups(r, after)
    had = clause.verb.lemma in _HAVING and any(noun is o for o in clause.objects)
    had = had or "with" in _prepositions_of(noun, clause)
    return owners or (holders(a, r, clause.subjects, armed) if had else []) or _topic(r, noun)


def _beside(a: Analysis, r: Resolver, group: Group, clause: Clause, armed: bool) -> list[Participant]:
    """ "The Raia Mutomboki, an estimated 500 men, hold the shore": a count between commas behind a name."""
    beside = [g for g in a.groups if any(one is group for one in g.appositions)]
    hosts = [g for g in beside if g.proper or (g.possessor is not None and g.possessor.proper)]
    return holders(a, r, hosts, armed) if hosts and is_large(a, group) else []


def _engaged(a: Analysis, r: Resolver, group: Group, clause: Clause, armed: bool) -> list[Participant]:
    """ "Some 2,000 soldiers take part", "held by 120 soldiers": the regulars an operation or a place has."""
    regulars = "soldier" in r.lexicon.classes.get(group.lemma, frozenset())
    if not (regulars and is_large(a, group, _A_FORCE)) or clause.verb.negated:
        return []
    verb, passive = clause.verb.lemma, clause.verb.voice == "passive"
    subject, part = _is_subject(group, clause), any(o.lemma == "part" for o in clause.objects)
    taking = subject and ((verb == "take" and part) or verb == "participate" or (passive and verb in _ENGAGING))
    given = not passive and verb in _ENGAGING and any(group is o for o in clause.objects)
    holding = passive and verb in _DEFENDING and "by" in _prepositions_of(group, clause)
    return (people_of(a, r, group, clause) or r.one(group)[:1]) if taking or given or holding else []


def _topic(resolver: Resolver, noun: Group) -> list[Participant]:
    return in_question(resolver, noun) if noun.lemma in ("strength", "manpower", "membership") else []


def owned(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> list[Participant]:
    """ "AMISOM's 22,000 troops", "the 4,500 French soldiers": all of them, whatever is told of them but their harm."""
    definite = group.possessor is not None or group.determiner == "the"
    harmed = clause.verb.lemma in _HARMING
    if not definite or harmed or not is_large(analysis, group):
        return []
    if group.possessor is not None:
        theirs = known_groups(resolver, [group.possessor]) or forces(resolver, resolver.one(group.possessor))
        return theirs or people_of(analysis, resolver, group, clause)
    return people_of(analysis, resolver, group, clause)
