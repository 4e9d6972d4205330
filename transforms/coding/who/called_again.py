"""Noun groups that call again what the text has told of: "the group", "the militants", "the army", "the latter".

Belongs here: which antecedent they ask for, and when they have none.
Does not: pronouns (`transforms.coding.who.anaphora`), the memory of the text (`transforms.coding.who.discourse`).
"""

from __future__ import annotations

from transforms.coding.who.armed_names import ARMED
from transforms.coding.who.branches import is_tied
from transforms.coding.who.clause_mates import fellow_arguments
from transforms.coding.who.descriptions import is_introduced
from transforms.coding.who.forces import force_of
from transforms.coding.who.kinds import THE_GROUP
from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting, after_possessor, names_before_head
from transforms.coding.who.ties import parents_of_foes
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

# Called by the noun in their name: "the committee" after "the Delegated Committee".
_ORGANS = frozenset(
    "committee council bureau office commission foundation brigade battalion front coalition katiba network".split()
)
_THE_FIGHTERS = frozenset(
    (
        "militant jihadist jihadi islamist fighter insurgent extremist terrorist attacker gunman assailant rebel"
        " guerrilla separatist mujahidin mujahid bandit kidnapper captor abductor hijacker paramilitary"
    ).split()
)
# The fighters of the one group a text is about; attackers and gunmen may be anybody's.
_OF_A_SIDE = frozenset(
    "militant jihadist jihadi islamist insurgent rebel guerrilla separatist extremist terrorist fighter".split()
)
_TOPIC_REACH = _DESCRIPTION_REACH = 8
_NEW_BODIES = frozenset(
    "body entity alliance coalition formation front force structure group organisation organization movement".split()
)
_UNIONS, _UNION_REACH = frozenset({"alliance", "coalition"}), 12
# "The National Liberation Army" is no country's army.
_OF_MOVEMENTS = frozenset(["liberation", "resistance", "people", "people's", "revolutionary", "islamic", "popular"])
_NATIONAL = frozenset(
    "army military troop soldier force police navy gendarmerie air-force policeman regime junta".split()
)


def definite(setting: Setting, group: Group, noun_class: str) -> list[Participant]:
    """The antecedent of "the group", "the militants", "the army"."""
    noun = setting.analysis.tokens[group.head].lower
    bare = noun_class == "force" and group.determiner == ""  # "security forces" are not the Ethiopian forces of before
    again = group.lemma in _ORGANS and group.head <= group.start + 1  # "the brigade", not "the last brigade"
    named = setting.discourse.named_with(noun) if (group.plural and not bare) or again else None
    if named is not None:
        return [setting.again(group, named, "anaphora")]
    if (
        _is_new_body(setting, group)
        or (group.lemma in THE_GROUP and not group.plural)
        or (group.lemma in _THE_FIGHTERS and group.plural)
    ):
        if _has_own_name(setting, group) or _is_told_apart(setting, group) or is_introduced(group):
            return []
        if _is_new_body(setting, group):
            told = [p for beside in group.appositions for p in setting.one(beside) if "group" in p.classes]
            newest = told[0] if told else setting.discourse.new_body(_UNION_REACH)
            if newest is not None or group.lemma not in THE_GROUP:
                return [setting.again(group, newest, "anaphora")] if newest is not None else []
        barred = fellow_arguments(setting, group) | _tied_to(setting, group) | parents_of_foes(setting, group)
        barred |= _named_beside(setting, group)
        reach = 1 if group.lemma in _THE_FIGHTERS else _DESCRIPTION_REACH
        bodies = frozenset({"organ", "faction", "body"})
        found = setting.discourse.antecedent(bodies, barred, reach, topic="rebel" if group.lemma in THE_GROUP else "")
        if found is None and group.lemma in _OF_A_SIDE:
            found = setting.discourse.topic(frozenset({"rebel"}), _TOPIC_REACH, since=1)
            found = None if found is not None and found.key in barred else found
        if found is not None and not found.classes & {"media"}:
            return [setting.again(group, found, "anaphora")]
    if noun_class in ("force", "soldier") and setting.country and group.lemma in _NATIONAL:
        before = setting.analysis.tokens[group.start : group.head]
        if any(t.is_capitalised and t.lower in _OF_MOVEMENTS for t in before):
            return []
        force = force_of(setting, group, setting.country, "implied")
        return [force] if force else []
    return []


def province(setting: Setting, group: Group) -> list[Participant]:
    """ "The province", of a group that calls itself one, unless something is said to lie in it."""
    if group.lemma != "province" or group.determiner != "the" or group.head != group.start + 1:
        return []
    if group.start and setting.analysis.tokens[group.start - 1].lower in _WITHIN:
        return []
    named = setting.discourse.named_with("province")
    return [setting.again(group, named, "anaphora")] if named is not None and "rebel" in named.classes else []


_WITHIN = frozenset("in of across throughout from to near inside into around over within outside".split())


def _has_own_name(setting: Setting, group: Group) -> bool:
    """ "The M5-RFP movement": a name stands in it, so that it refers to nothing said before."""
    tokens = setting.analysis.tokens
    names = setting.analysis.names
    tied = {k for m in names if is_tied(tokens, m.end) for k in range(m.start, m.end)}  # "the Iran-backed group"
    return any(
        tokens[k].tag == "NNP"
        and tokens[k].is_capitalised
        and tokens[k].lower not in ARMED | _CREEDS
        and not setting.lexicon.demonym_code(tokens[k].folded)
        for k in range(after_possessor(group), group.head)
        if k not in tied
    )


# "The Islamist faction", "the Sunni group": written with capitals, and no names.
_CREEDS = frozenset("islamic salafist salafi sunni shiite shia marxist maoist muslim".split())


def _is_told_apart(setting: Setting, group: Group) -> bool:
    """ "The local rebels", "the rival group": others than those told of before; so are "the rebels" behind them."""
    same = (g for g in setting.analysis.groups if g.lemma == group.lemma and g.plural == group.plural)
    called = [g for g in same if g.start <= group.start]
    return any(t.lower in OTHERS for g in called for t in setting.analysis.tokens[after_possessor(g) : g.head])


# What tells those who are meant apart from those told of before.
OTHERS = frozenset(
    "local other rival opposing fellow neighbouring neighboring monitoring rights advocacy aid research"
    " watchdog".split()
)


def _is_told_which(setting: Setting, group: Group) -> bool:
    """Whether a participle or a relative clause right behind a plural says which are meant."""
    groups, k = setting.analysis.groups, setting.analysis.position_of(group) + 1
    return 0 < k < len(groups) and (groups[k].kind == "W" or groups[k].form in ("participle", "gerund"))


def _tied_to(setting: Setting, group: Group) -> frozenset[str]:
    """Whose ally somebody is called is another: "the al-Qaida-linked group" is not al-Qaida."""
    tied = (m for m in names_before_head(setting, group, group.start) if is_tied(setting.analysis.tokens, m.end))
    return frozenset(alias.actor_id for m in tied if (alias := setting.choose(m.aliases)) is not None)


def _named_beside(setting: Setting, group: Group) -> frozenset[str]:
    """Who is named beside them is another: "the rebels and Jabhat al-Nusra", "of the rebels and of Nusra"."""
    beside = setting.analysis.groups[setting.analysis.position_of(group) + 1 :][:3]
    kinds = [g.kind for g in beside]
    listed = members(group)[1:]
    if kinds[:1] == ["CC"] and "NP" in kinds[1:]:
        listed = [*listed, beside[kinds.index("NP")]]
    named = (setting.analysis.name_at(noun.head) for noun in listed)
    return frozenset(a.actor_id for m in named if m is not None and (a := setting.choose(m.aliases)) is not None)


def _is_new_body(setting: Setting, group: Group) -> bool:
    """ "The new body", "the new alliance": a group that the text has just told the formation of."""
    said = {t.lower for t in setting.analysis.tokens[group.start : group.head]}
    just_told = said == {"the"} and group.lemma in _UNIONS and setting.discourse.new_body(_UNION_REACH) is not None
    return group.lemma in _NEW_BODIES and ("new" in said or just_told) and not group.plural


def last_ones(setting: Setting, group: Group) -> list[Participant]:
    """ "The latter", "the former", "the two", "the two groups"."""
    said = [t.lower for t in setting.analysis.tokens[group.start : group.end]]
    if len(said) > 3 or said[0] not in ("the", "these", "both"):
        return []
    is_group = group.lemma in THE_GROUP
    one_of_two = said[-1] in ("latter", "former")
    if not (one_of_two or said[-1] == "two" or is_group):
        return []
    if is_group and group.plural and _is_told_which(setting, group):
        return []  # "the groups removed from the list"
    last = setting.discourse.latest(frozenset({"group", "person"} if one_of_two else {"organ"}), 2)
    last = last if one_of_two else [p for p in last if not p.classes & {"state", "government"}]
    if one_of_two:
        meant = last[-1:] if said[-1] == "latter" else last[:1]
    else:
        two = "two" in said or (group.plural and len(said) == 2)
        meant = last if two and len(last) == 2 else []
    return [setting.again(group, p, "anaphora") for p in meant]
