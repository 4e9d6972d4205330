"""Whether two clauses of a sentence tell of two places: "killed nine at Gao and shelled a base at Kidal".

Belongs here: towns and ground that each clause names for itself. Does not: one event told by two clauses (`merging`).
"""

from __future__ import annotations

from transforms.coding.drafts import Draft
from transforms.grammar.clauses import Clause

_NAMED = frozenset({"phrase", "object", "argument"})


def in_two_towns(first: Draft, second: Draft) -> bool:
    """Coordinated clauses name a town each: "killed nine at Dangdala and the same night attacked a base at Baga"."""
    a, b = first.instance.clause, second.instance.clause
    if a is None or b is None or a is b:
        return False
    contrasted = any(c.subordinator in ("while", "whereas") for c in (a, b))
    if not contrasted and "coordinate" not in (a.relation, b.relation):
        return False
    kinds = ("settlement", "area", "site") if contrasted else ("settlement",)
    towns = {m.start: m.place.place_id for m in first.analysis.places if m.place.kind in kinds}
    named = [towns.get(_own_spot(draft, clause)) for draft, clause in ((first, a), (second, b))]
    return None not in named and named[0] != named[1]


def of_two_grounds(first: Draft, second: Draft) -> bool:
    """Each names the ground that changed hands, and they differ: "seized Djibo and captured Arbinda"."""
    clauses = [made.instance.clause for made in (first, second)]
    if first.event_table != "territory" or not any(c is not None and c.relation == "coordinate" for c in clauses):
        return False
    return first.place_id != second.place_id and _names_ground(first) and _names_ground(second)


def of_two_holders(first: Draft, second: Draft) -> bool:
    """ "Recaptured Torit after rebels occupied the town": each is told to have taken it."""
    sides = [{p.key for p in made.roles.get("holder", [])} for made in (first, second)]
    return first.event_table == "territory" and all(sides) and not sides[0] & sides[1]


def _names_ground(draft: Draft) -> bool:
    rule = (draft.place_rule or "").split(":")[0]
    return rule == "object" or (rule == "phrase" and draft.place_is_exact)


def _own_spot(draft: Draft, clause: Clause) -> int:
    """The token at which the place of a draft is named by its own clause; -1 where another names it."""
    groups = draft.analysis.groups
    if draft.place_span is None or (draft.place_rule or "").split(":")[0] not in _NAMED:
        return -1
    first, last = groups[clause.start].start, groups[max(clause.end - 1, clause.position)].end
    return draft.place_span[0] if first <= draft.place_span[0] < last else -1
