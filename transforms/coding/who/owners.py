"""Members, parts and leaders of a group that is named with them: "JNIM fighters", "the leader of AQIM".

Belongs here: whose member is described, and who the member is: the group itself or the holder of an office.
Does not: whose building or convoy it is (`sites`), soldiers of a country (`forces`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.lexicon import Alias
from transforms.coding.who.branches import is_tied
from transforms.coding.who.forces import force_of
from transforms.coding.who.kinds import THE_GROUP, noun_classes
from transforms.coding.who.membership import group_at
from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting, after_possessor, names_before_head
from transforms.grammar.antecedents import antecedent
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after
from transforms.grammar.tokens import Token

_MEMBERS_OF_A_GROUP = frozenset(
    (
        "member supporter follower man loyalist affiliate associate suspect recruit returnee defector sympathiser"
        " brother"
    ).split()
)
_OFFICE_RELATIONS = {
    "leader": "leader_of", "chief": "leader_of", "emir": "leader_of", "amir": "leader_of", "head": "leader_of",
    "caliph": "leader_of", "boss": "leader_of", "deputy": "deputy_of",
    "spokesman": "spokesman_of", "founder": "founder_of", "mufti": "jurist_of",
}  # fmt: skip
_EMPLOYERS = frozenset({"institution", "igo", "media", "state_force", "igo_force"})
# Last words in the names of bodies that no dictionary has.
_BODIES = frozenset(
    "organisation organization service directorate agency ministry committee council force police department authority"
    " office bureau commission society union party movement front council corporation company bank".split()
)
_POSTED = frozenset({"in", "for", "at", "over", "of"})
_WHOLES = frozenset("alliance coalition merger union fusion federation".split())
_SERVICES = frozenset("service police force directorate agency unit command guard intelligence apparatus".split())
_FIGHTING = frozenset({"fighter", "force", "soldier"})
_PIECES = frozenset("faction wing splinter offshoot".split())
# "Al-Qaida's affiliates" are bodies of their own, "Shekau's faction" is the one that he leads.
BRANCHES = frozenset("affiliate branch franchise chapter subsidiary".split())
_APART = frozenset("splinter breakaway dissident rival renegade rogue".split())


def owners(setting: Setting, group: Group, noun_class: str) -> list[Participant]:
    """The group whose member or part is described: a name before the head, a possessor, an of-phrase."""
    for mention in reversed(names_before_head(setting, group, after_possessor(group))):
        alias = setting.choose(mention.aliases) if not is_tied(setting.analysis.tokens, mention.end) else None
        if alias is not None and setting.lexicon.actors[alias.actor_id].kind not in ("person", "state"):
            return [setting.as_named(mention, setting.localised(alias.actor_id))]
    if group.possessor is not None:
        possessors = setting.one(group.possessor)
        his_own = group.lemma in THE_GROUP | _HIS or noun_class in _FIGHTING or (group.plural and group.lemma == "man")
        people = [p for p in possessors if "person" in p.classes] if his_own else []
        led = [body for person in people for body in _led_by(setting, group, person)]
        soldiers = noun_class in ("soldier", "force")  # "its troops": a state's
        found = led or [_own_force(setting, group, p) if soldiers else p for p in possessors if p.actor_id]
        found = [p for p in found if "group" in p.classes]
        if found:
            return found
    position = setting.analysis.position_of(group)
    if position > 0 and setting.analysis.groups[position - 1].lemma == "whose":
        meant = [p for g in antecedent(setting.analysis.groups, position - 1) for p in setting.one(g)]
        return [p for p in meant if p.actor_id and "group" in p.classes]  # "AQIM, whose fighters took Gao"
    for preposition, noun in phrases_after(setting.analysis.groups, position)[:1] if position >= 0 else []:
        if preposition == "of" and group.lemma in _WHOLES and (noun.plural or noun.conjuncts):
            return []  # "an alliance of two groups" is neither of them
        if preposition in ("of", "from") or (preposition == "in" and _names_body_alone(setting, noun)):
            soldiers = noun_class in ("soldier", "force")
            bodies = [_own_force(setting, noun, p) if soldiers else p for p in setting.of(noun) if p.actor_id]
            return [p for p in bodies if "group" in p.classes or (soldiers and "state" in p.classes)]
    return []


_HIS = frozenset({"faction", "wing", "camp", "band"})


def service_of(setting: Setting, group: Group) -> list[Participant]:
    """The armed group whose police, service or unit is named: "HTS's General Security Service"."""
    owner = group.possessor
    named = setting.analysis.tokens[group.head].is_capitalised and group.lemma in _SERVICES
    if owner is None or owner.pronoun or not named:
        return []
    bodies = [p for p in setting.one(owner) if "rebel" in p.classes and "person" not in p.classes]
    return [setting.again(group, body, "member") for body in bodies]


def _names_body_alone(setting: Setting, noun: Group) -> bool:
    """ "The brothers in JNIM": a name that no place bears."""
    name = setting.analysis.name_at(noun.head)
    return name is not None and bool(name.aliases) and not name.places


def _own_force(setting: Setting, noun: Group, of: Participant) -> Participant:
    """The forces of a state whose soldiers are told of: "two soldiers from Chad"; any other body as it is."""
    if "state" not in of.classes or of.actor_id is None:
        return of
    code = setting.lexicon.actors[of.actor_id].country_code
    return (force_of(setting, noun, code, of.resolution) if code else None) or of


def _led_by(setting: Setting, group: Group, leader: Participant) -> list[Participant]:
    """The group of "al-Baghdadi's group": the one its leader led at the time, by the dictionary or by the text."""
    start, end = setting.interval
    led = [r for r in setting.lexicon.parts.get(leader.actor_id or "", ()) if r.relation == "leader_of"]
    held = [r for r in led if Alias(r.actor_id, r.valid_from, r.valid_to).holds(start, end)]
    known = [r.related_id for r in held if r.valid_from and r.related_id in setting.lexicon.actors]
    told = setting.discourse.office_of(leader)
    if told is not None and told.actor_id in setting.lexicon.actors and (len(known) != 1 or not leader.actor_id):
        return [setting.as_actor(group, told.actor_id, "led")]
    known = known or [r.related_id for r in held if r.related_id in setting.lexicon.actors]
    if not known and leader.actor_id and group.lemma == "man":  # a commander has men too
        served = group_at(leader.actor_id, start, end, setting)
        known = [served] if served is not None else []
    return [setting.as_actor(group, known[0], "led")] if known else []


def as_member(setting: Setting, group: Group, owner: Participant, noun_class: str) -> Participant:
    """The member of `owner` that a noun group describes: several stand for the group, one is somebody in it."""
    classes = noun_classes(setting.lexicon, group.lemma)
    relation = _OFFICE_RELATIONS.get(group.lemma)
    if noun_class == "leader" and relation and _is_the_holder(setting, group) and owner.actor_id:
        holder = _office_holder(setting, owner.actor_id, relation)
        if holder is not None:
            return setting.as_actor(group, holder, "office")
    if group.lemma == "wing" and any(t.lower in ("armed", "military") for t in _words(setting, group)):
        text = setting.as_text(group, classes | owner.classes, "member")  # "the PKK's armed wing" is who fights for it
        return replace(text, actor_id=owner.actor_id, name=owner.name, group_id=owner.actor_id)
    apart = any(t.lower in _APART for t in _words(setting, group))  # "the Taliban splinter group"
    several = group.plural or noun_class in ("force", "group", "fighter", "soldier")
    outside = noun_class == "people" and group.lemma not in _MEMBERS_OF_A_GROUP
    piece = (group.lemma in _PIECES and owner.resolution != "led") or (group.plural and group.lemma in BRANCHES)
    if several and not (apart or piece or outside):
        branch = setting.branch_speaking(owner.actor_id) if owner.actor_id else None
        name = setting.lexicon.actors[branch].name if branch else owner.name
        text = setting.as_text(group, classes | owner.classes, "member")
        return replace(text, actor_id=branch, name=name, group_id=branch)
    return replace(setting.as_text(group, classes, "described"), group_id=owner.actor_id)


def _words(setting: Setting, group: Group) -> list[Token]:
    return setting.analysis.tokens[after_possessor(group) : group.head]


def _is_the_holder(setting: Setting, group: Group) -> bool:
    """ "The group's leader" is one man; "a leader", "the former leader", "a senior commander" is not."""
    qualified = any(t.tag == "JJ" for t in setting.analysis.tokens[after_possessor(group) : group.head])
    definite = group.determiner in ("the", "its", "their", "") or group.possessor is not None
    definite = definite and not _is_of_a_headline(setting, group)
    return definite and not group.plural and not qualified and not _is_regional(setting, group)


def _is_of_a_headline(setting: Setting, group: Group) -> bool:
    """ "ISIS leader killed in Syria": without article or name it may be any of them; "leader of ISIS" is its office."""
    if group.determiner or group.possessor is not None or group.appositions:
        return False
    return bool(names_before_head(setting, group, group.start))


def _is_regional(setting: Setting, group: Group) -> bool:
    """ "The group's emir in Gao", "the leader of the group in Borno": of a place, not the head of the whole."""
    position = setting.analysis.position_of(group)
    after = phrases_after(setting.analysis.groups, position)[:2] if position >= 0 else []
    of_body = bool(after) and after[0][0] in ("of", "from")
    for preposition, noun in after[1:] if of_body and group.possessor is None else after[:1]:
        places = any(noun.start <= m.start < noun.end for m in setting.analysis.places)
        if preposition in _POSTED and (places or "place" in noun_classes(setting.lexicon, noun.lemma)):
            return True
    return False


def _office_holder(setting: Setting, group_id: str, relation: str) -> str | None:
    start, end = setting.interval
    for item in setting.lexicon.office_holders.get((group_id, relation), ()):
        dated = item.valid_from or item.valid_to
        held = Alias(item.actor_id, item.valid_from, item.valid_to).holds(start, end)
        if dated and held and item.actor_id in setting.lexicon.actors:
            return item.actor_id
    return None


def employers(setting: Setting, group: Group, person: Participant) -> list[Participant]:
    """The body whose people are hit: "six employees of Action Against Hunger", "a colonel of the Security Directorate".

    An armed body is what its members stand for already (`as_member`).
    """
    if "people" not in person.classes or (person.actor_id and "person" not in person.classes):
        return []
    found: list[Participant] = []
    for mention in names_before_head(setting, group, after_possessor(group)):
        alias = setting.choose(mention.aliases)
        if alias is not None and _is_employer(setting, alias.actor_id):
            found.append(setting.as_named(mention, alias.actor_id))
    position = setting.analysis.position_of(group)
    for preposition, noun in phrases_after(setting.analysis.groups, position)[:1] if position >= 0 else []:
        if preposition in ("of", "from", "with"):
            found += [p for p in setting.of(noun) if p.actor_id and _is_employer(setting, p.actor_id)]
            if not found and noun.proper and noun.lemma in _BODIES and setting.analysis.name_at(noun.head) is None:
                found.append(setting.as_unknown(noun, frozenset({"name", "group"})))
    return found


def _is_employer(setting: Setting, actor_id: str) -> bool:
    return setting.lexicon.actors[actor_id].kind in _EMPLOYERS
