"""What a pronoun's own clause says of whom it stands for: who is freed had been taken, who owns fighters is no state.

Belongs here: uses that narrow the choice of an antecedent. Does not: the choice (`anaphora`).
"""

from __future__ import annotations

from transforms.coding.who.setting import Setting
from transforms.grammar.groups import Group

_LETTING_GO = frozenset({"free", "release", "rescue", "ransom"})


def owns_fighters(setting: Setting, group: Group) -> bool:
    """Whether what a possessive owns are people that only armed groups have: states have soldiers."""
    owned = next((g for g in setting.analysis.groups if g.possessor is group), None)
    return owned is not None and owned.lemma in _OF_GROUPS


_OF_GROUPS = frozenset("member fighter militant gunman insurgent rebel jihadist mujahid guerrilla".split())


def is_let_go(setting: Setting, group: Group) -> bool:
    """ "They were freed on Friday": those who had been taken, not who took them."""
    word = setting.analysis.tokens[group.head].lower
    return word in ("they", "them") and any(
        clause.verb.lemma in _LETTING_GO
        and any(n is group for n in (clause.subjects if clause.verb.voice == "passive" else clause.objects))
        for clause in setting.analysis.clauses
    )
