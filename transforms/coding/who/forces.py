"""Forces called after their country: "Malian soldiers", "the French", "French and UN troops".

Belongs here: from a nationality to that country's army or police.
Does not: the forces of armed groups (`owners`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.names.capitals import governed_from

_UNITS = frozenset("battalion brigade division regiment corps squadron company sector".split())
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
_OWNING = frozenset({"'s", "’s", "'", "’"})
_POLICE = frozenset({"police", "policeman", "constable", "detective"})
# Strikes that an intelligence service may have made as well as the army: "an American drone" is the country's.
_FROM_AFAR = frozenset({"strike", "airstrike", "raid", "missile"})
_OF_AGENCIES_TOO = frozenset({"US"})
# Forces that fight the state are not its own.
_OF_OTHERS = frozenset(
    "opposition rebel insurgent guerrilla subversive anti-government enemy opposing rival hostile foreign".split()
)


# "The army" of a text on Jenin or Gaza is Israel's.
_WITHOUT_ARMY, _OCCUPIER = "PS", "IL"


def force_of(setting: Setting, group: Group, code: str, resolution: str) -> Participant | None:
    """The army of a country, or its police when the noun group says so."""
    texts = {singular(t.lower) for t in setting.analysis.tokens[group.start : group.end]}
    if texts & _OF_OTHERS:
        return None
    if code == _WITHOUT_ARMY and resolution == "implied" and not texts & _POLICE:
        code = _OCCUPIER
    actor_id = setting.lexicon.force_of(code, bool(texts & _POLICE))
    afar = bool(texts & _FROM_AFAR) or "aircraft" in setting.lexicon.classes.get(group.lemma, frozenset())
    if afar and code in _OF_AGENCIES_TOO:
        actor_id = setting.lexicon.state_of(code) or actor_id
    if actor_id is None:
        return None
    force = setting.as_actor(group, actor_id, resolution)
    return replace(force, classes=force.classes | {"force"}) if afar else force  # "American drones ... they struck"


def national_force(setting: Setting, group: Group, noun_class: str) -> Participant | None:
    """A country's force from "Malian soldiers", "the Turkish army", "Nigerian police", "Moscow's air force"."""
    if noun_class not in ("soldier", "force"):
        return None
    tokens = setting.analysis.tokens
    for i in range(group.start, group.head):
        token = tokens[i]
        code = setting.lexicon.places.country_code_of(token.folded)
        if code and _is_named_otherwise(setting, group, i):
            return None
        if code and tokens[i + 1].joined and tokens[i + 1].lower in _BACKED:
            continue  # "U.S.-backed Kurdish militias"
        if tokens[i + 1].lower in _OWNING and group.lemma not in _POLICE:  # a capital's police is the town's own
            code = code or governed_from(token.folded)
        if code and token.is_capitalised:
            return force_of(setting, group, code, "alias")
    return None


def _is_named_otherwise(setting: Setting, group: Group, nation: int) -> bool:
    """ "The Free Syrian Brigade": a name of its own, in capitals, of a body that is no state's."""
    tokens = setting.analysis.tokens
    if not tokens[group.head].is_capitalised or tokens[group.head].text.isupper():
        return False
    beside = [t.lower for k, t in enumerate(tokens[group.start : group.head], group.start) if k != nation]
    return any(word in _CHOSEN for word in beside)


_BACKED = frozenset("backed supported funded trained armed allied aligned".split())
# What armed groups call themselves beside the name of a country.
_CHOSEN = frozenset("free islamic popular people's resistance liberation revolutionary martyrs".split())


def shared_force(setting: Setting, group: Group) -> Participant | None:
    """The first of two forces that share a noun: "French and UN troops"."""
    classes = shared_noun(setting, group)
    code = setting.lexicon.demonym_code(setting.analysis.tokens[group.head].folded)
    return force_of(setting, group, code, "alias") if classes & {"soldier", "force"} else None


def shared_noun(setting: Setting, group: Group) -> frozenset[str]:
    """What those are whose noun stands with the nationality after: soldiers of "French and UN soldiers"."""
    code = setting.lexicon.demonym_code(setting.analysis.tokens[group.head].folded)
    if not code or not group.conjuncts or group.end - group.start > 2:
        return frozenset()
    return noun_classes(setting.lexicon, group.conjuncts[-1].lemma)


_ARMED = frozenset({"soldier", "force", "people", "fighter", "armed"})


def nationality(setting: Setting, group: Group) -> Participant | None:
    """ "The French", "the Iraqis": in matters of war a country's forces."""
    if group.end - group.start > 2 or group.determiner != "the" or shared_noun(setting, group) - _ARMED:
        return None  # "the Egyptian and Jordanian branches of X"
    code = setting.lexicon.demonym_code(setting.analysis.tokens[group.head].folded)
    return force_of(setting, group, code, "nationality") if code else None


def numbered_unit(setting: Setting, group: Group) -> Participant | None:
    """A unit with a number is of the army of its nation, else of the country the text is about: "151 Battalion"."""
    before = setting.analysis.tokens[group.start : group.head]
    numbered = any(t.text[0].isdigit() or t.lower in _ORDINALS for t in before)
    if not numbered or group.lemma not in _UNITS or group.plural:
        return None
    code = next((c for t in before if (c := setting.lexicon.demonym_code(t.folded))), setting.country)
    named = setting.analysis.tokens[group.head].is_capitalised or any(t.text[0].isdigit() for t in before)
    return force_of(setting, group, code, "implied") if named and code else None
