"""Did it happen: the reasons for not coding a trigger.

Belongs here: questions, refusals, agreements, accidents.
Does not: what holds of any clause (`clause_realis`), nouns of action (`nouns_of_action`), who says so (`status`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.instances import Instance
from transforms.coding.whether.agreements import is_agreement, is_refusal
from transforms.coding.whether.clause_realis import (
    clause_reason,
)
from transforms.coding.whether.nouns_of_action import reason_not_done
from transforms.coding.whether.open_questions import is_left_open
from transforms.coding.whether.status import DEFUSING
from transforms.grammar.clauses import Clause, is_negated
from transforms.grammar.groups import Group

_ACCIDENTS = frozenset(
    (
        "crash accident collision illness disease epidemic earthquake flood flooding landslide cyclone hurricane"
        " typhoon storm tsunami drought famine fire avalanche drowning stampede cancer"
    ).split()
)
# The present tense states these as a fact of today; other verbs it makes habits.
_LASTING = frozenset({"control"})
_HITTING = frozenset("hit strike kill injure wound hurt sustain suffer receive".split())
_GOING_BACK = frozenset({"trace", "date"})  # "traces its origins to 2003"
_VEHICLES = frozenset("truck lorry bus car train tram tractor van jeep trailer taxi".split())


def reason_not_coded(analysis: Analysis, instance: Instance) -> str | None:
    """Why a trigger reports no occurrence, in one of the words of the candidates table; None when it does."""
    clause = instance.clause
    if analysis.sentence.text.rstrip().endswith("?"):
        return "question"
    if is_left_open(analysis, instance):
        return "left open"
    if _is_in_title(analysis, instance):
        return "another sense"
    if is_refusal(instance) or is_agreement(instance):
        return None
    if instance.trigger.event_table == "attacks" and clause is not None and instance.noun is None:
        if any(p in ("in", "by", "of", "from") and _is_accident(n) for p, n in clause.phrases):
            return "accident"
        if clause.verb.voice == "active" and any(_is_accident(s) for s in clause.subjects):
            return "accident"
        if _is_run_over(analysis, instance):
            return "accident"
        if _is_being_defused(analysis, instance, clause):
            return "under way"
    if instance.noun is not None:
        reason = reason_not_done(analysis, instance, instance.noun, clause)
        if reason is not None:
            return reason
    governed = instance.support or (clause if instance.noun is None else None)
    if instance.noun is not None and governed is not None and governed.verb.lemma == "claim":
        return (
            None if is_negated(governed) else clause_reason(analysis, governed, False)
        )  # unclaimed, it still happened
    if governed is not None and instance.claimants and governed.governor is not None and instance.noun is None:
        governed = governed.governor  # "claimed responsibility for killing two guards"
    if governed is not None:
        lasting = instance.trigger.event_type in _LASTING or instance.trigger.lemma[0] in _GOING_BACK
        happens = instance.noun is None and not lasting
        return clause_reason(analysis, governed, happens)
    return None


def _is_in_title(analysis: Analysis, instance: Instance) -> bool:
    """ "A film called "Killing the Apostates"": the words of a title tell of nothing."""
    text, head = analysis.sentence.text, analysis.tokens[instance.head].start
    opening = max(text.rfind(mark, 0, head) for mark in _QUOTES)
    before = text[:opening].rstrip(" ,:").rpartition(" ")[2].lower() if opening > 0 else ""
    return before in _ENTITLED and not any(mark in text[opening + 1 : head] for mark in _CLOSING_QUOTES)


_QUOTES, _CLOSING_QUOTES = ('"', "\u201c"), ('"', "\u201d")
_ENTITLED = frozenset({"called", "titled", "entitled", "named", "dubbed", "headlined"})


def _is_being_defused(analysis: Analysis, instance: Instance, clause: Clause) -> bool:
    """ "A bomb they were defusing exploded": it was not made safe."""
    going_on = clause.verb.form == "finite" and analysis.tokens[clause.verb.head].tag == "VBG"
    return going_on and instance.trigger.event_type == "bombing" and clause.verb.lemma in DEFUSING


def _is_accident(noun: Group) -> bool:
    """What kills without an attacker; "fire" only where it is one that burns, not "helicopter fire"."""
    if noun.lemma not in _ACCIDENTS:
        return False
    return noun.lemma != "fire" or (noun.determiner in ("a", "the") and noun.end - noun.start == 2)


def _is_run_over(analysis: Analysis, instance: Instance) -> bool:
    """ "Killed when hit by a truck": what hit somebody is a vehicle, and nobody is said to have driven it at him."""
    if instance.trigger.lemma[0] not in _HITTING:
        return False
    told = [
        c for c in analysis.clauses if c.governor is instance.clause and c.relation != "relative" and not c.subordinator
    ]
    told += [instance.clause] if instance.clause is not None else []
    return any(
        c.verb.lemma in ("hit", "strike", "crush", "run")
        and any(p == "by" and n.lemma in _VEHICLES and n.determiner in ("a", "an", "the") for p, n in c.phrases)
        for c in analysis.clauses
        if any(c is one or c.governor is one for one in told)
    )
