"""Why a trigger of territory tells of no ground that changed hands: nameless posts, raids, advances under way.

Belongs here: what is told of territory alone. Does not: reasons that hold for all tables (`specificity`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.drafts import Draft
from transforms.coding.whether.clause_realis import is_headline
from transforms.coding.whether.status import FAILING
from transforms.grammar.general_lexicon import general_lexicon
from transforms.grammar.nominals import members, phrases_after


def reason_no_ground(draft: Draft, earlier: Sequence[Draft]) -> str | None:
    """A reason not to code a territory draft, None when a named place was taken, lost or held.

    `earlier` are the events that the text has told before.
    """
    nameless = _is_of_nameless_ground(draft) or _is_control_of_a_thing(draft)
    if draft.place_id is None or nameless or _is_of_another_thing(draft, earlier):
        return "no named place"
    if draft.event_type == "loss" and _is_of_some(draft):
        return "no loss"
    return "no capture" if draft.event_type == "capture" and (_is_under_way(draft) or _is_a_raid(draft)) else None


def tell_as_held(made: Draft) -> None:
    """ "The group occupies several towns": in the present it is what is held, not what was just taken."""
    clause = made.instance.clause
    if made.event_type != "capture" or made.instance.trigger.lemma[0] not in _LASTING or clause is None:
        return
    verb = clause.verb
    if verb.form == "finite" and verb.voice == "active" and not (verb.past or verb.perfect or verb.modal):
        if not is_headline(made.analysis):
            made.event_type = "control"


_LASTING = frozenset({"occupy", "dominate", "administer"})


def _is_of_some(draft: Draft) -> bool:
    """ "Is pulling 7,000 troops out of the country": so many go, and the others may stay."""
    clause, forces = draft.instance.clause, draft.instance.trigger.object_lemmas
    counted = clause.objects if clause is not None and forces else []
    return any(draft.analysis.has_figure(noun) for noun in counted)


def _is_control_of_a_thing(draft: Draft) -> bool:
    """ "Took control of a convoy in Gao": what is controlled is told, and it is no ground."""
    slots = draft.instance.slots
    told = [*slots.get("of", []), *slots.get("over", [])] if "control" in draft.instance.trigger.object_lemmas else []
    return bool(told) and not any(g is place for g in told for place in draft.place_groups)


def _is_of_another_thing(draft: Draft, earlier: Sequence[Draft]) -> bool:
    """ "Recaptured it" two sentences after a place was named: the place only where it was fought over."""
    if draft.place_rule != "anaphora" or not any(g.pronoun for g in draft.place_groups):
        return False
    here = draft.analysis.sentence.ordinal
    near = [d for d in earlier if here - d.analysis.sentence.ordinal <= _REACH]
    return not any(d.event_table in ("territory", "attacks") and d.place_id == draft.place_id for d in near)


def _is_under_way(draft: Draft) -> bool:
    """ "Were still clearing the town": it is being taken, and has not been."""
    clause = draft.instance.clause
    if draft.instance.noun is not None or clause is None:
        return False
    trying = clause.governor if clause.verb.form == "infinitive" else None
    if trying is not None and trying.verb.lemma in FAILING:  # "are trying to retake the town"
        tag = draft.analysis.tokens[trying.verb.head].tag
        return trying.verb.form == "finite" and tag in ("VBG", "VBP", "VBZ")
    if clause.verb.form != "finite" or clause.verb.voice != "active":
        return False
    return draft.analysis.tokens[clause.verb.head].tag == "VBG"


def _is_a_raid(draft: Draft) -> bool:
    """ "Entered the village and burned it": who comes into a place to do harm has not taken it."""
    clause = draft.instance.clause
    if draft.instance.noun is not None or clause is None or clause.verb.lemma not in _COMING or not clause.subjects:
        return False
    doer = clause.subjects[0]
    theirs = [c for c in draft.analysis.clauses if c is not clause and any(s is doer for s in c.subjects)]
    return any(c.verb.lemma in _RAIDING and c.verb.voice == "active" and c.subordinator != "without" for c in theirs)


_REACH = 2
_COMING = frozenset("enter storm march walk roll sweep move burst ride drive come descend invade".split())
_RAIDING = frozenset(
    "kill shoot abduct kidnap burn loot torch murder behead steal rob fire raid slaughter massacre execute rustle"
    " ransack plunder open set".split()
)
_NAMELESS = frozenset(
    "office post hill checkpoint checkpost roadblock position house building home street road bridge trench seat school"
    " shop store bunker outpost ridge point power mosque farm stretch line".split()
)


def _is_of_nameless_ground(draft: Draft) -> bool:
    """What was taken is a post or a hill without a name, which is near a named place at most."""
    analysis, spots = draft.analysis, [one for group in draft.place_groups for one in members(group)]
    if not spots or any(g.lemma not in _NAMELESS for g in spots):
        return False
    after = [phrases_after(analysis.groups, analysis.position_of(g))[:1] for g in spots]
    called = [n for phrases in after for preposition, n in phrases if preposition == "of"]
    told = [one for g in (*spots, *called) for one in (g, *g.appositions)]
    tokens = [token for one in told for token in analysis.tokens[one.start : one.end]]
    return not any(t.tag == "NNP" and general_lexicon().get(t.lower) not in ("NN", "NNS", "JJ") for t in tokens)
