"""Who is sentenced with others by one verb: "sentenced X to life in prison and Y and Z to 20 years each".

Belongs here: the persons behind the first, each before a penalty of their own. Does not: who holds whom (`captivity`).
"""

from __future__ import annotations

from transforms.coding.drafts import Draft
from transforms.coding.who.participants import Resolver
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular

_SENTENCING = frozenset({"sentence", "condemn", "jail"})
_PENALTIES = frozenset("life death year month term prison imprisonment jail".split())


def name_co_defendants(made: Draft, resolver: Resolver) -> None:
    """Add to the detainees of a sentence those whom its verb is left out before."""
    clause = made.instance.clause
    told = made.event_type == "charge" and made.instance.noun is None and bool(made.roles.get("detainee"))
    if not told or clause is None or clause.verb.lemma not in _SENTENCING:
        return
    known = {p.key for p in made.roles["detainee"]}
    for group in _before_penalties(made, clause.verb.end):
        for one in resolver.one(group):
            named = "person" in one.classes or one.resolution == "unresolved"
            if named and one.key not in known:
                known.add(one.key)
                made.roles["detainee"].append(one)


def _before_penalties(made: Draft, after: int) -> list[Group]:
    """The noun groups behind the token `after` that a penalty follows, with the names listed before it."""
    groups = [g for g in made.analysis.groups if g.start >= after]
    found: list[Group] = []
    for at, group in enumerate(groups[:-2]):
        k = at
        behind = [g for g in groups[k + 1 : k + 8] if g not in group.appositions and g.lemma != ","][:2]
        own = len(behind) == 2 and behind[0].lemma in ("to", "for") and _is_penalty(made, behind[1])
        if group.kind == "NP" and own:
            listed = [group]
            while k > 1 and groups[k - 1].lemma in ("and", ",") and groups[k - 2].proper:
                k -= 2
                listed.append(groups[k])
            if not k or groups[k - 1].kind != "IN":  # "X, also known as Y and Z, to 12 years"
                found.extend(listed)
    return found


def _is_penalty(made: Draft, group: Group) -> bool:
    """ "Life in prison", "20 years", and "six" for "six years"."""
    return singular(group.lemma) in _PENALTIES or made.analysis.tokens[group.head].tag == "CD"
