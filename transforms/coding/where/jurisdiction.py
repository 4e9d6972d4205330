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
from transforms.grammar.clauses import Clause


def place_custody(draft: Draft, lexicon: Lexicon) -> None:
    """Set an arrest's place by its sentence, else by its state, which arrests, tries and frees at home."""
    found = told_with(draft.analysis, draft.instance.head) or most_exact(draft.analysis.places)
    parted = found is not None and _is_parted(draft, found)
    if found is not None and not parted and not is_of_charge(draft.analysis, found):
        set_place(draft, found, "sentence")
        return
    country = lexicon.places.countries.get(_state_that_holds(draft, lexicon))
    if country is not None:
        draft.place_id, draft.place_rule = country.place_id, "jurisdiction"


def _state_that_holds(draft: Draft, lexicon: Lexicon) -> str:
    """The code of the country whose state, court, prison or police it is: "let out of a Malian jail"; "" for none."""
    actors = (lexicon.actors.get(detainer.actor_id or "") for detainer in draft.roles.get("detainer", []))
    states = [actor.country_code for actor in actors if actor is not None and actor.kind == "state"]
    if states or draft.instance.clause is None:
        return states[-1] if states else ""
    clause, tokens = draft.instance.clause, draft.analysis.tokens
    own = (*clause.subjects, *(noun for _, noun in clause.phrases))
    words = (token.folded for g in own if g.lemma in _OF_THE_STATE for token in tokens[g.start : g.head])
    return next((code for word in words if (code := lexicon.demonym_code(word))), "")


_OF_THE_STATE = frozenset("court tribunal judge prosecutor jail prison police policeman authority gendarme".split())


def _is_parted(draft: Draft, mention: PlacedMention) -> bool:
    """A place of another verb: "a man arrested in May was killed in Lagos"; of those let go where they were taken:
    "captured in Mosul, he talked before he was freed", "freed men it had seized at Gao"."""
    head, clauses, own = draft.instance.head, draft.analysis.clauses, draft.instance.clause
    if own is not None and own.relation == "relative" and own.end < len(draft.analysis.groups):
        if mention.start >= draft.analysis.groups[own.end].start:
            return True
    if own is not None and any(_holds(draft, clause, mention) for clause in clauses if clause is not own):
        return True
    if draft.event_type != "release":
        return False
    if any(mention.start < clause.verb.start < clause.verb.end <= head for clause in clauses):
        return True
    before = (clause for clause in clauses if clause.relation == "relative" and clause.verb.perfect)
    return mention.place.kind != "country" and any(head < c.verb.start < mention.start for c in before)


def _holds(draft: Draft, clause: Clause, mention: PlacedMention) -> bool:
    """A relative clause of somebody: "a man who was wanted in Mali"."""
    groups, head = draft.analysis.groups, draft.instance.head
    if clause.relation != "relative" or clause.verb.form != "finite" or clause.verb.start <= head < clause.verb.end:
        return False
    first, last = groups[clause.start].start, groups[max(clause.end - 1, clause.start)].end
    return first <= mention.start < last and not first <= head < last


_DEEDS = frozenset("attack bombing blast explosion killing murder massacre shooting kidnapping siege".split())
_CHARGES = frozenset({"charge", "warrant", "indictment", "request"})
_FOR = frozenset({"over", "for", "behind", "after", "of"})


def is_of_charge(analysis: Analysis, mention: PlacedMention) -> bool:
    """ "Convicted of murdering four monks in Algeria", "held over the attack in Mali": where the deed was done."""
    groups, at = analysis.groups, analysis.group_at(mention.start)
    if at is not None and at.lemma in _CHARGES and mention.end <= at.head:
        return True  # "held on US drug charges"
    k = analysis.position_of(at) if at is not None else -1
    if k > 3 and groups[k - 1].kind == "IN" and groups[k - 2].lemma in _DEEDS:
        # "Charged with murder in Bamako" is where he is tried.
        if groups[k - 3].lemma in _FOR or groups[k - 4].lemma == "connection":
            return True
    charges = [c for c in analysis.clauses if is_charge(c)]
    return any(c.verb.start < mention.start < analysis.groups[max(c.end - 1, c.position)].end for c in charges)
