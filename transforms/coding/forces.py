"""Forces called after their country: "Malian soldiers", "the French", "French and UN troops".

Belongs here: from a nationality to that country's army or police.
Does not: the forces of armed groups (`owners`).
"""

from __future__ import annotations

from transforms.coding.discourse import Participant
from transforms.coding.setting import Setting
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular

_POLICE = frozenset({"police", "policeman", "policemen", "constable"})


def force_of(setting: Setting, group: Group, code: str, resolution: str) -> Participant | None:
    """The army of a country, or its police when the noun group says so."""
    texts = {singular(t.lower) for t in setting.analysis.tokens[group.start : group.end]}
    actor_id = setting.lexicon.force_of(code, bool(texts & _POLICE))
    return None if actor_id is None else setting.as_actor(group, actor_id, resolution)


def national_force(setting: Setting, group: Group, noun_class: str) -> Participant | None:
    """A country's force from "Malian soldiers", "the Turkish army", "Nigerian police"."""
    if noun_class not in ("soldier", "force"):
        return None
    for token in setting.analysis.tokens[group.start : group.head]:
        code = setting.lexicon.places.country_code_of(token.folded)
        if code and token.is_capitalised:
            return force_of(setting, group, code, "alias")
    return None


def shared_force(setting: Setting, group: Group) -> Participant | None:
    """The first of two forces that share a noun: "French and UN troops"."""
    if not group.conjuncts or group.end - group.start > 2:
        return None
    code = setting.lexicon.demonym_code(setting.analysis.tokens[group.head].folded)
    last = setting.lexicon.classes.get(group.conjuncts[-1].lemma, frozenset())
    return force_of(setting, group, code, "alias") if code and last & {"soldier", "force"} else None


def nationality(setting: Setting, group: Group) -> Participant | None:
    """ "The French", "the Iraqis": in matters of war a country's forces."""
    if group.end - group.start > 2 or group.determiner != "the":
        return None
    code = setting.lexicon.demonym_code(setting.analysis.tokens[group.head].folded)
    return force_of(setting, group, code, "nationality") if code else None
