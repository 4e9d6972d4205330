"""Where somebody is held, tried or let go, when the words of the deed name no place themselves.

Belongs here: arrests alone: a place told beside, the country of the state that holds.
Does not: places of the clause and those carried over (`transforms.coding.where.placing`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.coding.drafts import Draft
from transforms.coding.lexicon import Lexicon
from transforms.coding.where.grounds import most_exact, told_with
from transforms.coding.where.spots import set_place
from transforms.coding.whether.clause_realis import is_charge


def place_custody(draft: Draft, lexicon: Lexicon) -> None:
    """Set an arrest's place by its sentence, else by its state, which arrests, tries and frees at home."""
    found = told_with(draft.analysis, draft.instance.head) or most_exact(draft.analysis.places)
    parted = found is not None and draft.event_type == "release" and _is_parted(draft, found)
    if found is not None and not parted and not _is_of_charge(draft.analysis, found):
        set_place(draft, found, "sentence")
        return
    for detainer in draft.roles.get("detainer", []):
        actor = lexicon.actors.get(detainer.actor_id or "")
        if actor is not None and actor.kind == "state" and actor.country_code in lexicon.places.countries:
            draft.place_id = lexicon.places.countries[actor.country_code].place_id
            draft.place_rule = "jurisdiction"


def _is_parted(draft: Draft, mention: PlacedMention) -> bool:
    """A place of another verb: "captured in Mosul, he talked before he was freed", "freed men it had seized at Gao"."""
    head, clauses = draft.instance.head, draft.analysis.clauses
    if any(mention.start < clause.verb.start < clause.verb.end <= head for clause in clauses):
        return True
    before = (clause for clause in clauses if clause.relation == "relative" and clause.verb.perfect)
    return mention.place.kind != "country" and any(head < c.verb.start < mention.start for c in before)


def _is_of_charge(analysis: Analysis, mention: PlacedMention) -> bool:
    """ "Convicted of murdering four monks in Algeria": where the deed was done, not where the court sits."""
    charges = [c for c in analysis.clauses if is_charge(c)]
    return any(c.verb.start < mention.start < analysis.groups[max(c.end - 1, c.position)].end for c in charges)
