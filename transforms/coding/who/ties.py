"""Whose people somebody is said to be behind the noun: "rebels belonging to X", "gunmen believed to be from X".

Belongs here: whose they are by "belonging to", "loyal to" and "to be". Does not: names before the head, possessors
and of-phrases (`owners`), allies, who are not whom they are linked to (`branches`).
"""

from __future__ import annotations

from transforms.coding.lexicon import Alias
from transforms.coding.who.kinds import actor_classes
from transforms.coding.who.membership import group_at
from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

_FIGHTING = frozenset(
    (
        "chase drive push expel oust dislodge rout attack fight ambush defeat battle shell disavow disown repudiate"
        " denounce condemn rebuke"
    ).split()
)
_OWN = frozenset({"affiliate_of", "part_of", "leader_of", "deputy_of", "spokesman_of", "commander_of"})
_LOYAL = frozenset({"loyal", "faithful"})
_TO = frozenset({"to", "with"})
_FROM = frozenset({"from", "of", "with", "in"})
_HOLDING = frozenset(
    "believe suspect think say presume allege understand report suppose assume claim purport identify".split()
)
_SEVERAL = frozenset({"fighter", "group", "force"})


def tied_to(setting: Setting, group: Group, noun_class: str) -> list[Participant]:
    """The armed bodies that a noun group of fighters, or of several people, is said to belong to."""
    loose = noun_class in _SEVERAL
    if not (loose or group.plural):
        return []
    nouns = _loyal_to(setting, group) if loose or noun_class == "soldier" else []
    for clause in setting.analysis.clauses:
        if any(s is group for s in clause.subjects) and not clause.verb.negated:
            nouns += _said_to_be(setting, clause)
    named = [beside for noun in nouns for beside in ([a for a in noun.appositions if a.proper] or [noun])]
    meant = [p for noun in named for p in setting.one(noun) if p.actor_id]
    bodies = [setting.again(group, p, "member") for p in meant if "rebel" in p.classes and "person" not in p.classes]
    if bodies or noun_class == "group":  # "the faction loyal to Karuna" is his own, and none of the body he left
        return bodies
    return [body for p in meant if "person" in p.classes for body in _led_by(setting, group, p)]


def _led_by(setting: Setting, group: Group, leader: Participant) -> list[Participant]:
    """ "Forces loyal to Haftar": of the armed group that he leads or serves."""
    body = group_at(leader.actor_id or "", *setting.interval, setting)
    known = setting.lexicon.actors.get(body or "")
    return [setting.as_actor(group, known.actor_id, "led")] if known and "rebel" in actor_classes(known.kind) else []


def parents_of_foes(setting: Setting, group: Group) -> frozenset[str]:
    """The keys of the bodies that whoever fights or disavows a noun group belongs to.

    Nusra did not chase al-Qaida, its parent, and al-Zawahiri did not disavow al-Qaida.
    """
    foes = [c.subjects for c in setting.analysis.clauses if c.verb.lemma in _FIGHTING and group in c.objects[:1]]
    keys = {p.key for subjects in foes for s in subjects for p in setting.so_far(s)}
    start, end = setting.interval
    return frozenset(
        r.related_id
        for key in keys
        for r in setting.lexicon.parts.get(key, ())
        if r.relation in _OWN and Alias(key, r.valid_from, r.valid_to).holds(start, end)
    )


def _loyal_to(setting: Setting, group: Group) -> list[Group]:
    """ "Fighters loyal to X"."""
    said = [t.lower for t in setting.analysis.tokens[group.end : group.end + 2]]
    loyal = len(said) == 2 and said[0] in _LOYAL and said[1] in _TO
    following = (g for g in setting.analysis.groups if g.start == group.end + 2 and g.kind == "NP")
    return [m for g in following for m in members(g)] if loyal else []


def _said_to_be(setting: Setting, clause: Clause) -> list[Group]:
    """Who those are, by a clause whose subject they are: "belonging to X", "believed to be members of X"."""
    verb = clause.verb
    if verb.lemma == "belong":
        return _after(clause, _TO)
    host = clause.governor
    held = host is not None and host.verb.lemma in _HOLDING and host.verb.form != "finite"
    if verb.lemma == "be" and verb.form == "infinitive" and held:
        groups = setting.analysis.groups
        whose = [
            n for o in clause.objects for p, n in phrases_after(groups, setting.analysis.position_of(o)) if p == "of"
        ]
        return [*(m for o in clause.objects for m in members(o)), *whose[:1], *_after(clause, _FROM)]
    return []


def _after(clause: Clause, prepositions: frozenset[str]) -> list[Group]:
    return [m for preposition, noun in clause.phrases if preposition in prepositions for m in members(noun)]
