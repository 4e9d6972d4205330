"""Whose base, post, convoy or embassy it is: the one attacked when it is attacked.

Belongs here: the owner of a site. Does not: where it stands (`transforms.coding.where.placing`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.who.forces import force_of
from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting, names_before_head
from transforms.grammar.clauses import Clause, agents_of
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

_EMBASSIES = frozenset({"embassy", "consulate"})
_LANDMARKS = _EMBASSIES | {"hotel", "mosque"}
# Only soldiers have these: "the Burundian base" is the army's.
_OF_SOLDIERS = frozenset(
    (
        "base airbase barrack garrison outpost post position checkpoint trench patrol tank warship"
        " gunboat frigate battery"
    ).split()
)
# These attack as well as they are attacked, unlike a post.
_ON_THE_MOVE = frozenset({"patrol"})
_NAMED = frozenset({"unresolved", "anaphora"})
# What somebody is in when it is hit.
_PERSONAL = frozenset(
    (
        "car vehicle convoy motorcade jeep pickup motorcycle motorbike house home residence bunker hideout hideaway"
        " compound office"
    ).split()
)
_CARRYING = frozenset("carry transport ferry convey take bring escort".split())
_SERVICES = frozenset("army military police gendarmerie infantry artillery navy commando paratrooper soldier".split())


def owners_of_site(setting: Setting, group: Group) -> list[Participant]:
    """The owner a site is named or told with, or the site itself when the dictionary has it as an actor."""
    embassies = _embassies(setting, group) if group.lemma in _EMBASSIES else []
    if embassies:
        return embassies
    if group.lemma in _LANDMARKS and group.determiner == "the":
        known = setting.discourse.named_with(group.lemma)
        return [setting.again(group, known, "anaphora")] if known else []
    site = frozenset({"property" if group.lemma in _ON_THE_MOVE else "place"})
    if group.possessor is not None:
        owners = [p for p in setting.one(group.possessor) if p.classes & {"group", "force", "government"}]
        return [setting.again(group, p, "owner", site) for p in owners if p.actor_id]
    for mention in names_before_head(setting, group, group.start):
        alias = setting.choose(mention.aliases)
        if alias is not None and setting.lexicon.actors[alias.actor_id].kind != "person":
            return [setting.as_named(mention, alias.actor_id, "owner", site)]
    found = _owners_after(setting, group) or _service_before(setting, group)
    return [replace(p, classes=p.classes | site) for p in found]


def flown_by(setting: Setting, group: Group) -> list[Participant]:
    """Whose aircraft or guns they are: "its drones", "SLAF jets", "regime warplanes"."""
    if group.possessor is not None:
        found = [p for p in setting.one(group.possessor) if p.actor_id and p.classes & {"group", "force", "state"}]
    else:
        named = ((m, setting.choose(m.aliases)) for m in names_before_head(setting, group, group.start))
        found = [setting.as_named(m, a.actor_id) for m, a in named if a is not None]
        said = {t.lower for t in setting.analysis.tokens[group.start : group.head]}
        of_state = bool(said & _OF_STATE) and not found and group.lemma not in _FIRE
        state = force_of(setting, group, setting.country, "implied") if of_state else None
        found += [state] if state is not None else []
    whose = [setting.again(group, p, "owner") for p in found if "person" not in p.classes]
    return [replace(p, classes=p.classes - {"place"}) for p in whose]  # "its jets" are the state, and no site of it


_OF_STATE = frozenset({"regime", "government", "army", "junta"})


def fired_by(setting: Setting, group: Group) -> list[Participant]:
    """Whose missiles and rockets they are that strike: "Houthi missiles", "Israeli shells"; not whose make."""
    fire = group.lemma in _FIRE
    if not (fire or group.lemma in FIRED) or not any(g is group for c in setting.analysis.clauses for g in _doing(c)):
        return []
    found = flown_by(setting, group)
    if found or not (fire or group.plural):
        return [p for p in found if p.classes & {"group", "force", "state"}]
    tokens = setting.analysis.tokens
    bare = (k for k in range(group.start, group.head) if not tokens[k + 1].joined)  # "Iranian-made"
    code = next((c for k in bare if (c := setting.lexicon.demonym_code(tokens[k].folded))), "")
    force = force_of(setting, group, code, "owner") if code else None
    return [force] if force is not None else []


def _doing(clause: Clause) -> list[Group]:
    """The subject of a verb, or whom or what a passive names after "by"."""
    return agents_of(clause) if clause.verb.voice == "passive" else clause.subjects


_FIRE = frozenset({"fire", "gunfire", "shelling", "firing"})
FIRED = frozenset("missile rocket mortar shell projectile artillery bomb mine".split())


def occupants(setting: Setting, group: Group) -> list[Participant]:
    """Whom an attack on his car, house or hideout is on: its owner, where that is a person known or named."""
    if group.possessor is None or group.lemma not in _PERSONAL or group.plural:
        return []
    people = frozenset({"person", "people"})
    return [replace(p, classes=p.classes | people) for p in setting.one(group.possessor) if _is_a_person(p)]


def aboard(setting: Setting, group: Group) -> list[Participant]:
    """Whom an attack on a vehicle hits beside: "a bus carrying police cadets", "a truck which carried soldiers"."""
    carried = [
        noun
        for clause in setting.analysis.clauses
        if clause.verb.lemma in _CARRYING and clause.relation == "relative" and any(s is group for s in clause.subjects)
        for noun in clause.objects
    ]
    return [p for noun in carried for p in setting.one(noun) if p.actor_id and p.classes & {"force", "group", "person"}]


def _is_a_person(owner: Participant) -> bool:
    if owner.plural or owner.classes & {"group", "force", "place"}:
        return False
    by_name = owner.resolution == "unresolved" and " " in owner.text
    return by_name or ("person" in owner.classes and bool(owner.actor_id or owner.resolution in _NAMED))


def _owners_after(setting: Setting, group: Group) -> list[Participant]:
    """ "A base of the army", "a post belonging to the Front"."""
    position = setting.analysis.position_of(group)
    following = phrases_after(setting.analysis.groups, position)[:1] if position >= 0 else []
    following = _belonging_to(setting, group) or [one for one in following if one[0] in ("of", "from")]
    if not following:
        return []
    owners = [p for p in setting.one(following[0][1]) if p.actor_id and p.classes & {"group", "force"}]
    return [setting.again(group, p, "owner") for p in owners]


def _belonging_to(setting: Setting, group: Group) -> list[tuple[str, Group]]:
    """Whom a site belongs to: the noun group after "belonging to"."""
    tokens = setting.analysis.tokens
    if [t.lower for t in tokens[group.end : group.end + 2]] != ["belonging", "to"]:
        return []
    return [("to", g) for g in setting.analysis.groups if g.kind == "NP" and g.start == group.end + 2]


def _service_before(setting: Setting, group: Group) -> list[Participant]:
    """ "An army post", "a Malian military camp"; without a nationality, of the country the text is about."""
    before = setting.analysis.tokens[group.start : group.head]
    nation = next((c for t in before if (c := setting.lexicon.demonym_code(t.folded))), "")
    if not any(t.lower in _SERVICES for t in before) and not (nation and group.lemma in _OF_SOLDIERS):
        return []
    code = nation or setting.country
    force = force_of(setting, group, code, "implied") if code else None
    return [force] if force is not None else []


def _embassies(setting: Setting, group: Group) -> list[Participant]:
    """The embassy of one country in another, when the dictionary has it."""
    before = setting.analysis.tokens[group.start : group.head]
    sender = next((c for t in before if (c := setting.lexicon.places.country_code_of(t.folded))), "")
    in_sentence = setting.analysis.position_of(group) >= 0
    hosts = [m.place.country_code for m in setting.analysis.places if in_sentence and m.start >= group.end]
    return [
        setting.as_actor(group, actor.actor_id, "embassy")
        for actor in setting.lexicon.embassies.get(sender, ())
        if actor.country_code in (hosts or [setting.country])
    ]
