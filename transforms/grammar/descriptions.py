"""Participles that only say who or what somebody is: "men belonging to X", "a truck packed with explosives".

Belongs here: where such a description ends, so that the place and the day behind it go on with what was done.
Does not: the bounds of other clauses (`transforms.grammar.clause_bounds`).
"""

from __future__ import annotations

from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

_ALIASES = frozenset({"know", "call", "nickname", "identify"})
_FITTED_OUT = frozenset("pack load fill lade rig stuff arm equip disguise dress".split())
_TAKEN_FOR = frozenset("belong believe suspect think presume say allege link affiliate ally tie".split())
_DESCRIBING = _ALIASES | _FITTED_OUT | _TAKEN_FOR
# "A man wearing a uniform", "gunmen riding motorcycles": what somebody had with him.
_BEARING = frozenset("wear carry ride wield brandish".split())

# What somebody is thought to be or to have in mind: "suspected of planning attacks".
_SAID_OF = frozenset({"be", "belong", "plan", "plot", "prepare"})
_WITH_OBJECT = _BEARING | (_SAID_OF - {"belong"})


def close_descriptions(groups: list[Group], clauses: list[Clause]) -> None:
    """Ends each description with what it says, and gives the phrases after it to the clause around it.

    "Killed by men belonging to X in Gao on 3 May", "an attack by men said to be rebels on 3 May killed".
    """
    for i, clause in enumerate(clauses):
        closing = _end_of_description(groups, clause)
        if not clause.position < closing < clause.end:
            continue
        named = groups[closing].kind == "," and clause.verb.lemma in _ALIASES  # "X, also known as Y, as its leader"
        if groups[closing + named].kind not in ("IN", "DATE", "RB"):
            continue
        following = clauses[i + 1] if i + 1 < len(clauses) and clauses[i + 1].verb.form == "finite" else None
        if following is not None and any(s.start < groups[clause.position].start for s in following.subjects):
            following.start = closing
        else:
            host = next((c for c in reversed(clauses[:i]) if not _describes(c)), None)
            if host is None:
                continue
            host.end = clause.end
        clause.end = closing


def _end_of_description(groups: list[Group], clause: Clause) -> int:
    """Where "belonging to X", "said to be X", "wearing a uniform" ends; 0 for other clauses."""
    if not _describes(clause):
        return 0
    k = clause.position + 1
    if clause.verb.lemma not in _WITH_OBJECT:
        if k >= len(groups) or groups[k].lemma not in ("to", "with", "as", "in"):
            return 0
        k += 1
    if k >= len(groups) or groups[k].kind != "NP":
        return 0
    last = members(groups[k])[-1]  # "identified as X and Y"
    return next(j for j in range(k, len(groups)) if groups[j] is last) + 1


def _describes(clause: Clause) -> bool:
    if clause.verb.form == "finite":
        return False
    if clause.verb.lemma in _SAID_OF and clause.governor is not None:  # "suspected of belonging to X"
        if clause.governor.verb.lemma in _DESCRIBING and _describes(clause.governor):
            return True
    bearing = clause.verb.form == "gerund" and clause.verb.lemma in _BEARING
    return clause.relation == "relative" and (bearing or clause.verb.lemma in _DESCRIBING)
