"""Places that only say who somebody is: "Musa Keita, a preacher from Soum, founded X".

Belongs here: places in the description behind a name.
Does not: which places of a sentence belong to which trigger (`transforms.coding.where.spots`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.grammar.groups import Group

_INSIDE = frozenset({"NP", "IN", "RB", "JJ", "DATE", "CC"})


def says_who(analysis: Analysis, mention: PlacedMention) -> bool:
    """Whether a place stands in the description between the comma behind a name and the next one."""
    groups = analysis.groups
    k = next((k for k, g in enumerate(groups) if g.start <= mention.start < g.end), -1)
    while k > 0 and (groups[k].kind in _INSIDE or _is_reduced(groups[k])):
        k -= 1
    if k < 1 or groups[k].kind != "," or groups[k - 1].kind != "NP":
        return False
    named, first = groups[k - 1], k + 1
    while groups[first].kind in ("RB", "JJ"):
        first += 1
    said = groups[first]
    described = said.kind == "NP" and not said.proper and not said.plural and said.start < mention.start
    return described and named.proper and not any(said is one for one in named.conjuncts)


def _is_reduced(group: Group) -> bool:
    """ "A cleric based in Gao"."""
    return group.kind == "VG" and group.form in ("participle", "gerund")
