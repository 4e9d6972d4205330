"""Who does what a noun of action says, when it is named before the head: "the ISIL attack".

Belongs here: names, nationalities and earlier named forces as modifiers.
Does not: the arguments of the noun that stand after it (`drafts`).
"""

from __future__ import annotations

from transforms.coding.known_names import NameMention
from transforms.coding.lexicon import Alias
from transforms.coding.who.forces import force_of
from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting, after_possessor, names_before_head
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular

_BODIES = frozenset({"force", "fighter", "government", "group"})
# Whose they are goes without saying in a text about one country: "back in army hands".
_OF_THE_STATE = frozenset("army regime junta government".split())
_HELD = frozenset("hand control rule authority grip".split())


def modifiers(setting: Setting, group: Group, military: bool) -> list[Participant]:
    """Who is named before the head; with `military`, a nationality counts as its forces."""
    start = after_possessor(group)
    chosen = [(m, setting.choose(m.aliases)) for m in names_before_head(setting, group, start)]
    chosen = [(m, alias) for m, alias in chosen if alias is None or not _says_only_where(setting, group, m, alias)]
    found = [setting.as_named(mention, alias.actor_id) for mention, alias in chosen if alias is not None]
    if found:
        return found
    for token in setting.analysis.tokens[start : group.head]:
        nation = token.folded.removesuffix("-led")
        code = setting.lexicon.demonym_code(nation) if military and token.is_capitalised else ""
        force = force_of(setting, group, code, "nationality") if code else None
        if force is not None:
            return [force]
        if setting.lexicon.classes.get(singular(token.lower), frozenset()) & _BODIES:
            known = setting.discourse.named_with(token.lower)
            if known is not None:
                return [setting.again(group, known, "anaphora")]
            held = token.lower in _OF_THE_STATE and group.lemma in _HELD and military and setting.country
            force = force_of(setting, group, setting.country, "implied") if held else None
            if force is not None:
                return [force]
    return []


def _says_only_where(setting: Setting, group: Group, mention: NameMention, alias: Alias) -> bool:
    """ "Six killed in Mali ambush": a country's name before a fight on the ground; "the Israel strike" is Israel's."""
    known = setting.lexicon.actors.get(alias.actor_id)
    word = setting.analysis.tokens[mention.start]
    adjective = bool(setting.lexicon.demonym_code(word.folded)) or word.text.isupper()
    return known is not None and known.kind == "state" and not adjective and group.lemma in _ON_THE_GROUND


_ON_THE_GROUND = frozenset("attack ambush bombing blast explosion shooting killing kidnapping massacre siege".split())
