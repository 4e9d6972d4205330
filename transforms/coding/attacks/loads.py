"""Vehicles that are weapons because of what they carry: "a lorry packed with explosives", "a booby-trapped car".

Belongs here: the words for a load and what makes one dangerous. Does not: weapons as such (`seeds/nouns.csv`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.lexicon import Lexicon
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular

_LOADED = frozenset(
    "packed laden loaded filled stuffed rigged primed crammed fitted wired stacked armed strapped carrying".split()
)
_TRAPPED = frozenset({"booby-trapped", "explosives-laden", "explosive-laden", "bomb-laden", "explosives-packed"})
_CHEMICALS = frozenset("fertiliser fertilizer dynamite tnt c4 ammonal semtex gelignite ammonium anfo".split())
# "A pickup packed with 200 kg of homemade explosives": how far the load may stand from its participle.
_REACH = 8


def is_loaded(analysis: Analysis, group: Group, lexicon: Lexicon) -> bool:
    """True when a noun group is said to be full of explosives."""
    tokens = analysis.tokens
    words = [t.lower for t in tokens[group.start : group.head]]
    if any("-".join(words[k : k + 2]) in _TRAPPED for k in range(len(words))):
        return True
    after = group.end + (group.end < len(tokens) and tokens[group.end].text == ",")
    if after >= len(tokens) or tokens[after].lower not in _LOADED:
        return False
    for token in tokens[after + 1 : after + 1 + _REACH]:
        if token.text in ".,;:" or token.tag in ("VBD", "BE", "HAVE", "MD"):
            return False
        word = singular(token.lower)
        if word in _CHEMICALS or "explosive" in lexicon.classes.get(word, frozenset()):
            return True
    return False
