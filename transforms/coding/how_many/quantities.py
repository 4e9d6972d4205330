"""What a figure of people counts, and of whom: fighters, troops, members, detainees or founders of a group.

Belongs here: the kind of a figure by its noun and verb, and the order in which the ways of owning people are tried.
Does not: the ways (`counted`, `headcount`, `bare_counts`, `resources`), drafts (`strength`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.how_many.bare_counts import beside_name, estimated, fighters_of, gapped, of_the_same, part_of
from transforms.coding.how_many.counted import joined, owned, told_otherwise
from transforms.coding.how_many.headcount import forces, having, having_with, people_of, sender, served, summed
from transforms.coding.how_many.holders import holders, known_groups
from transforms.coding.how_many.presence import are_there, is_large, is_presence, is_progressive, those_there
from transforms.coding.how_many.resources import CURRENCIES, is_arms, means_of, weapons_of
from transforms.coding.how_many.sizes import sized
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.figures import Figure
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

_HAVING = frozenset(
    (
        "have number comprise boast command muster count include field total be reach exceed retain maintain contain"
        " possess keep pay employ lead claim assemble gather control head"
    ).split()
)
# Verbs by which people are a part or a property of the subject only when they are the object.
_OF_OBJECTS = frozenset("have include be count lead claim control head gather keep possess".split())
_DEPLOYING = frozenset(["deploy", "station", "send", "dispatch", "contribute", "keep"])
_HOLDING = frozenset("hold detain imprison jail intern guard keep incarcerate".split())
_CUSTODY = frozenset("detention custody prison jail arrest".split())
_JAILS = _CUSTODY | {"facility", "camp", "centre", "center", "cell", "captivity"}
_SERVING = frozenset("serve fight operate remain".split())
_AT_WAR = frozenset({"fight", "battle", "combat", "confront", "oppose"})
_HOUSING = frozenset({"house", "host", "accommodate", "quarter"})
_FOUNDING = frozenset(["found", "establish", "form", "create", "set", "start"])
_TYPE_BY_CLASS = {"fighter": "fighters", "soldier": "troops", "force": "troops"}
# The men of rebels are fighters, those of a state troops: `by_owner` tells.
_MEN = "men"
_UNITS = {"member": "members", "man": _MEN}
# Units of people, of which a count is none of people: "24 battalions".
_FORMATIONS = frozenset("battalion brigade division regiment company platoon squad squadron unit katiba".split())
_CAPTIVES = frozenset("prisoner detainee captive inmate suspect".split())
_COUNTED = frozenset({"fighter", "soldier", "force", "people"})
_ARMED = frozenset({"fighter", "soldier", "force"})
# People who are a group's own when it "has" them; of others it may have hostages, victims, voters.
_HANDS = frozenset("man people recruit volunteer veteran youth national foreigner boy".split())
_NO_LONGER = frozenset({"former", "ex", "retired", "surrendered", "repentant", "demobilised", "demobilized"})
_WITHDRAWING = frozenset({"withdraw", "pull", "recall", "evacuate"})
_ADVISING = frozenset({"adviser", "advisor", "trainer", "instructor"})
_MEMBERSHIP = frozenset({"membership", "member"})
_REGULAR = frozenset({"state_force", "igo_force", "igo", "state"})
_REBELS = frozenset({"group", "faction", "category", "organ"})


def count(
    analysis: Analysis, resolver: Resolver, figure: Figure, group: Group, clause: Clause
) -> tuple[str, list[Participant]]:
    """What a figure counts and of whom; an empty kind when it counts no group's people."""
    if figure.kind == "money" or group.lemma in CURRENCIES:
        owners = means_of(analysis, resolver, group, clause)
        return ("resources", owners) if owners else ("", [])
    whole = part_of(analysis, figure, group) or group
    if whole.lemma in _FORMATIONS:
        return "", []
    listed = resolver.lexicon.classes.get(whole.lemma, frozenset())
    noun_class = "fighter" if whole.lemma == "member" else min(listed & _COUNTED, default="")
    if whole.lemma in _ADVISING and clause.verb.lemma in _DEPLOYING:
        noun_class = "soldier"
    kind = _UNITS.get(whole.lemma) or _TYPE_BY_CLASS.get(noun_class, "members")
    if is_arms(resolver, whole):
        owners = weapons_of(analysis, resolver, group, clause)
        return ("resources", owners) if owners else ("", [])
    if is_strong(analysis, figure):
        return _strong(analysis, resolver, group, clause)
    beside = beside_name(analysis, resolver, figure, group) or of_the_same(analysis, resolver, figure, group)
    if beside:
        return _MEN, beside
    measured = sized(analysis, resolver, group, clause)
    if measured:
        return _measured_kind(clause, kind if noun_class else ""), measured
    if not noun_class:
        owners = fighters_of(analysis, resolver, figure, group, clause) or gapped(analysis, resolver, group, clause)
        if owners:
            return _MEN, owners
        owners = joined(analysis, resolver, group, clause)
        if owners:
            return "members", owners
        return (_MEN, own) if (own := _named_there(analysis, resolver, group, clause)) else ("", [])
    if clause.verb.lemma in _WITHDRAWING and any(group is o for o in clause.objects):
        return "", []  # those who go are a part of those who were there
    if any(t.lower in _NO_LONGER for t in analysis.tokens[group.start : whole.head]):
        return "", []
    if _is_detained(analysis, clause, group):
        return "detainees", people_of(analysis, resolver, group, clause) or known_groups(resolver, clause.subjects)
    if _is_founded_by(clause, group):
        return "founders", [p for s in clause.subjects for p in resolver.one(s) if p.actor_id and "group" in p.classes]
    return _people(analysis, resolver, figure, whole, group, clause, noun_class, kind)


def _named_there(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> list[Participant]:
    """ "Some 40,000 Taliban are active in Helmand": a group's own name counted, where its people are."""
    there = group.proper and any(group is s for s in clause.subjects) and are_there(analysis, resolver, group, clause)
    return [p for p in resolver.one(group) if p.actor_id and "rebel" in p.classes] if there else []


def _is_founded_by(clause: Clause, group: Group) -> bool:
    passive = clause.verb.lemma in _FOUNDING and clause.verb.voice == "passive"
    return passive and any(p == "by" and n is group for p, n in clause.phrases)


def _people(
    analysis: Analysis,
    resolver: Resolver,
    figure: Figure,
    whole: Group,
    group: Group,
    clause: Clause,
    noun_class: str,
    kind: str,
) -> tuple[str, list[Participant]]:
    """Counted people, by the ways of saying whose they are; `group` is where the figure stands, `whole` its noun."""
    is_subject, is_object = any(group is s for s in clause.subjects), any(group is o for o in clause.objects)
    armed = (noun_class in _ARMED and whole.lemma != "member") or whole.lemma == "man"
    if clause.verb.lemma in _DEPLOYING and (is_object or (is_subject and clause.verb.voice == "passive")):
        sent = people_of(analysis, resolver, whole, clause) or sender(resolver, clause)
        if clause.verb.lemma == "keep" and is_object:
            sent = sent or holders(
                analysis, resolver, clause.subjects, armed
            )  # "the insurgents had kept 200 men there"
        return kind, sent or (resolver.one(whole) if armed and is_large(analysis, group) else [])
    if not (armed or noun_class):
        return "", []
    if noun_class in _ARMED:
        judged = estimated(analysis, resolver, group, clause)
        if judged:
            return kind, judged
    if noun_class == "people" and whole.lemma not in _HANDS:
        numbered = fighters_of(analysis, resolver, figure, group, clause)
        return (_MEN, numbered) if numbered else (kind, joined(analysis, resolver, group, clause))
    near = having_with(analysis, resolver, group, armed)
    named = near if near and near[0].actor_id else []  # "X, with 7,000 men, and Y, with 10,000, are the largest"
    told = named or told_otherwise(analysis, resolver, group, clause, armed) or near
    if told:
        return kind, told
    if is_subject and clause.verb.lemma in _AT_WAR and is_large(analysis, group) and is_progressive(analysis, clause):
        return kind, people_of(analysis, resolver, whole, clause)  # "some 700 X militants are battling the army"
    if is_subject and clause.verb.lemma in _SERVING and served(resolver, clause):
        return kind, served(resolver, clause)
    if is_presence(analysis, group):
        return kind, people_of(analysis, resolver, whole, clause) or summed(analysis, resolver, group, clause)
    if is_subject and noun_class in _ARMED and are_there(analysis, resolver, group, clause):
        return kind, people_of(analysis, resolver, whole, clause) or those_there(resolver, whole)
    if clause.verb.lemma in _HOUSING and is_object:
        return kind, people_of(analysis, resolver, whole, clause)
    if clause.verb.lemma in _HAVING and not (is_subject and clause.verb.lemma in _OF_OBJECTS):
        own = people_of(analysis, resolver, whole, clause)
        if not own and is_object:
            own = having(resolver, clause) or (sender(resolver, clause) if kind == "troops" else [])
            own = own or holders(analysis, resolver, clause.subjects, armed)
        return kind if own or is_object else "", own
    own = owned(analysis, resolver, whole, clause) if armed or whole.lemma == "member" else []
    return (kind, own) if own else ("", [])


def _measured_kind(clause: Clause, kind: str) -> str:
    """The kind of a figure that tells a size: by its own noun, else by the noun that is measured."""
    membership = any(noun.lemma in _MEMBERSHIP for noun in (*clause.subjects, *clause.objects))
    return kind or ("members" if membership else _MEN)


def by_owner(kind: str, owners: list[Participant], resolver: Resolver) -> str:
    """The kind of a figure as its owners have it: the men of an army are troops, the troops of rebels fighters."""
    kinds = {resolver.lexicon.actors[p.actor_id].kind for p in owners if p.actor_id}
    if kind == _MEN:
        return "troops" if kinds and kinds <= _REGULAR else "fighters"
    return "fighters" if kinds and kinds <= _REBELS and kind == "troops" else kind


def is_strong(analysis: Analysis, figure: Figure) -> bool:
    """ "A 1,200-strong militia", "the force is 5,000 strong"."""
    return any(t.lower == "strong" and 0 <= t.start - figure.end <= 1 for t in analysis.tokens)


def _strong(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> tuple[str, list[Participant]]:
    """Who are so many: "a 1,200-strong militia", "JNIM is 2,000 strong", "French soldiers, now 4,500 strong, ..."."""
    own = people_of(analysis, resolver, group, clause)
    position = analysis.position_of(group)
    if not own and position >= 2 and analysis.groups[position - 1].kind == "," and not group.proper:
        before = analysis.groups[position - 2]
        own = people_of(analysis, resolver, before, clause) if before.kind == "NP" else []
    if not own and group.possessor is not None:  # "the Union's 22,000-strong mission"
        own = forces(resolver, resolver.one(group.possessor)) or holders(analysis, resolver, [group.possessor], True)
    return _MEN, own or having(resolver, clause)


def _is_detained(analysis: Analysis, clause: Clause, group: Group) -> bool:
    held = clause.subjects if clause.verb.voice == "passive" else clause.objects
    if clause.verb.lemma in _HOLDING and any(group is g for g in held):
        jailed = any(p in ("in", "at") and n.lemma in _JAILS for p, n in clause.phrases)
        return clause.verb.voice == "passive" or group.lemma in _CAPTIVES or jailed
    after = [(p, n) for p, n in phrases_after(analysis.groups, analysis.position_of(group))[:1]]
    return any(
        (p in ("in", "under") and n.lemma in _CUSTODY) or (p == "behind" and n.lemma == "bar")
        for p, n in (*after, *(clause.phrases if clause.verb.lemma == "be" else []))
    )
