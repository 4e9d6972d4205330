"""Known names inside longer ones that are somebody else's: "Sahal Diriye" is not Ahmed Umar Diriye.

Belongs here: what stands before a known name that makes it another's. Does not: whose name it is (`participants`).
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from transforms.coding.known_names import NameMention
from transforms.coding.who.bare_names import is_title
from transforms.coding.who.setting import Setting
from transforms.grammar.general_lexicon import general_lexicon
from transforms.grammar.groups import Group
from transforms.grammar.words import OFFICES
from transforms.names.folding import ARTICLE, fold

# Given names so common that between two others they are a father's.
_OF_FATHERS = frozenset(
    (
        "mohamed mohammed muhammad mohamud ahmed ahmad ali hassan hussein ibrahim omar abdi abdullah abdullahi yusuf"
        " ismail musa salah osman adan isse moalim abdirahman"
    ).split()
)
# Titles that stand before whole names.
_RELIGIOUS = frozenset(
    "sheikh sheik shaykh mullah maulana mawlawi haji hajji qari hafiz malam imam ayatollah sayyid ustad mufti".split()
)


def is_namesake(setting: Setting, group: Group, mention: NameMention) -> bool:
    """A known surname after a first name that is none of that person's: "Sahal Diriye" is not Ahmed Umar Diriye."""
    alias = setting.choose(mention.aliases)
    tokens = setting.analysis.tokens
    first = tokens[mention.start - 1] if mention.start > group.start else None
    surname = [t for t in tokens[mention.start : mention.end] if t.folded != ARTICLE]
    chained = len(surname) == 2 and surname[0].lower in _OF_FATHERS  # "Abdiweli Mohamed Yusuf", son of a Mohamed
    if alias is None or first is None or (len(surname) > 1 and not chained) or first.tag != "NNP":
        return False
    actor = setting.lexicon.actors[alias.actor_id]
    if actor.kind in ("group", "faction"):  # "ISKP commander Qari Fateh" is not Fateh
        titled = any(t.lower in OFFICES for t in tokens[group.start : mention.start - 1])
        return titled and first.is_capitalised and first.lower not in general_lexicon()
    if actor.kind != "person" or not first.is_capitalised or first.lower in general_lexicon() or is_title(first):
        return False
    if first.lower in _RELIGIOUS or (chained and setting.lexicon.demonym_code(first.folded)):
        return False
    return not any(_sounds_like(first.text, name) for name in actor.name.replace("-", " ").split())


def _sounds_like(first: str, second: str) -> bool:
    """Two spellings of one given name by their consonants: "Mokhtar" and "Moktar", not "Mokhtar" and "Musa"."""
    one, other = _consonants(first), _consonants(second)
    if not one or not other or first[0].lower() != second[0].lower():
        return False
    return one.startswith(other) or other.startswith(one) or SequenceMatcher(None, one, other).ratio() >= _ALIKE


def _consonants(name: str) -> str:
    return _VOWELS.sub("", "".join(fold(name)).replace("kh", "k").replace("gh", "g"))


_VOWELS = re.compile(r"[aeiouwy\W]")
_ALIKE = 0.7
