"""Did it happen: the reasons for not coding a trigger.

Belongs here: questions, refusals, accidents, other senses, and nouns of action that are planned or denied.
Does not: what holds of any clause (`clause_realis`), who says so (`status`), what happened to whom.
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.instances import Instance
from transforms.coding.realignments.allies import is_ended
from transforms.coding.whether.agreements import is_agreement, is_refusal
from transforms.coding.whether.clause_realis import (
    CONDITIONS,
    POSSIBLE,
    clause_reason,
    is_future_in_the_past,
)
from transforms.coding.whether.custody import why_not_yet
from transforms.coding.whether.status import noun_governing
from transforms.grammar.clauses import Clause, is_negated
from transforms.grammar.groups import Group

_INTENDING = frozenset(
    (
        "want plan intend aim vow threaten urge call order ask tell promise hope wish prepare pledge"
        " decide refuse decline demand instruct advocate encourage consider propose agree need expect"
        " warn likely ready able willing require recommend swear forbid ban conspire plot incite"
    ).split()
)
_FIGURATIVE = frozenset(
    "verbal scathing rhetorical polemical personal written ideological theological media propaganda diplomatic"
    " legal political cyber heart charm".split()
)
_ACCIDENTS = frozenset(
    "crash accident collision illness disease earthquake flood fire avalanche drowning stampede cancer".split()
)
# The present tense states these as a fact of today; other verbs it makes habits.
_LASTING = frozenset({"control"})
_VEHICLES = frozenset("truck lorry bus car train tram tractor van jeep trailer taxi".split())
_PEACEFUL = frozenset(
    (
        "election electoral vaccination polio advertising awareness recruitment recruiting media propaganda fundraising"
        " rescue relief humanitarian aid evacuation search cleanup training literacy presidential campaigning peace"
        " diplomatic banking smuggling mining business day-to-day"
    ).split()
)
# Modifiers under which a word of violence means something else: "a general strike", "a heart attack".
_OTHER_SENSES: dict[str, frozenset[str]] = {
    "strike": frozenset("general hunger nationwide countrywide transport labour labor rail shutter wheel down".split()),
    "attack": frozenset({"heart", "panic", "asthma", "verbal", "cyber"}),
    "battle": frozenset({"legal", "court", "electoral", "political"}),
    "campaign": _PEACEFUL,
    "operation": _PEACEFUL,
    "push": _PEACEFUL,
    "drive": _PEACEFUL,
    "effort": _PEACEFUL,
    "post": frozenset(
        "police army border military customs security command guard gendarmerie observation trading frontier".split()
    ),
    # Of a state's politics, not of a group's leaders.
    "election": frozenset("presidential parliamentary legislative general municipal local regional senate".split()),
}
_TALKS = frozenset(
    "negotiation talk discussion consultation deliberation call proposal idea suggestion prediction".split()
)
_KEEPING_OR_BREAKING = frozenset(
    "break breach violate betray renounce repudiate revoke rescind withdraw abandon forsake keep honour honor respect"
    " uphold observe fulfil fulfill".split()
)
_IN_ANSWER = frozenset({"order", "reply", "response", "answer"})
_OFFERING = frozenset({"offer", "pledge", "promise"})
_HAPPENING = frozenset("happen occur take materialize materialise come succeed follow result".split())


def reason_not_coded(analysis: Analysis, instance: Instance) -> str | None:
    """Why a trigger reports no occurrence, in one of the words of the candidates table; None when it does."""
    clause = instance.clause
    if analysis.sentence.text.rstrip().endswith("?"):
        return "question"
    if is_refusal(instance) or is_agreement(instance):
        return None
    if instance.trigger.event_table == "attacks" and clause is not None and instance.noun is None:
        if any(p in ("in", "by", "of", "from") and _is_accident(n) for p, n in clause.phrases):
            return "accident"
        if _is_run_over(analysis, instance):
            return "accident"
    if instance.noun is not None:
        reason = _nominal_reason(analysis, instance, instance.noun, clause)
        if reason is not None:
            return reason
    governed = instance.support or (clause if instance.noun is None else None)
    if instance.noun is not None and governed is not None and governed.verb.lemma == "claim":
        return (
            None if is_negated(governed) else clause_reason(analysis, governed, False)
        )  # unclaimed, it still happened
    if governed is not None:
        happens = instance.noun is None and instance.trigger.event_type not in _LASTING
        return clause_reason(analysis, governed, happens)
    return None


def _is_accident(noun: Group) -> bool:
    """What kills without an attacker; "fire" only where it is one that burns, not "helicopter fire"."""
    if noun.lemma not in _ACCIDENTS:
        return False
    return noun.lemma != "fire" or (noun.determiner in ("a", "the") and noun.end - noun.start == 2)


def _is_kept_or_broken(noun: Group, host: Clause | None) -> bool:
    """ "Accused them of having broken their oath": an oath given before is no pledge anew."""
    return host is not None and host.verb.lemma in _KEEPING_OR_BREAKING and any(noun is o for o in host.objects)


def _is_content(analysis: Analysis, noun: Group) -> bool:
    """The "allegiance" of "renewed its pledge of allegiance" is what was pledged, no pledge beside it."""
    governing = noun_governing(analysis, noun)
    return governing is not None and governing.lemma in ("pledge", "oath", "vow")


def _nominal_reason(analysis: Analysis, instance: Instance, noun: Group, host: Clause | None) -> str | None:
    if noun.determiner in ("no", "any", "neither", "every", "each"):
        return "negated" if noun.determiner in ("no", "neither") else "generic"
    if host is not None and not instance.support and (noun in host.subjects or noun in host.objects):
        if host.subordinator in CONDITIONS or (host.verb.modal in POSSIBLE and not host.verb.perfect):
            return "hypothetical"
    if host is not None and not instance.support and host.verb.modal in ("will", "shall") and not host.verb.perfect:
        return "hypothetical"
    if instance.trigger.event_table == "arrests" and host is not None and (reason := why_not_yet(noun, host)):
        return reason
    if instance.trigger.event_type in ("alliance", "merger") and is_ended(analysis, noun, host):
        return "bare mention"
    if instance.trigger.event_type == "pledge" and (_is_kept_or_broken(noun, host) or _is_content(analysis, noun)):
        return "bare mention"
    if noun.lemma in _OTHER_SENSES and any(
        analysis.tokens[k].lower in _OTHER_SENSES[noun.lemma] for k in range(noun.start, noun.head)
    ):
        return "another sense"
    if noun.lemma == "strike" and _is_called(analysis, noun):
        return "another sense"
    before = _preposition_before(analysis, noun)
    if noun.lemma in _IN_ANSWER and before == "in" and noun.end - noun.start == 1:  # "in order to", "in reply to"
        return "another sense"
    sought = host is not None and host.verb.lemma == "want" and host.verb.voice == "passive"  # "wanted for the attack"
    if before in ("without", "against", "for") and host is not None and host.verb.lemma in _INTENDING and not sought:
        return "planned"
    if before == "for" and host is not None and host.verb.lemma in _OFFERING and host.objects:
        return "planned"  # "offered $5 million for his capture"
    if host is not None and not instance.support and any(s is noun for s in host.subjects):
        if host.verb.negated and host.verb.lemma in _HAPPENING:
            return "negated"
        if host.verb.modal == "would" and not host.verb.perfect and not is_future_in_the_past(analysis, host):
            return "hypothetical"
    if any(
        analysis.tokens[k].lower in ("future", "potential", "possible", "planned", "imminent", "would")
        or (analysis.tokens[k].lower == "further" and instance.trigger.event_table != "statements")
        for k in range(noun.start, noun.head)
    ):
        return "planned"
    if (
        host is not None
        and not instance.support
        and any(o is noun for o in host.objects)
        and host.verb.lemma in _INTENDING
    ):
        return "planned"
    if instance.trigger.event_table != "statements" and any(
        analysis.tokens[k].lower in _FIGURATIVE for k in range(noun.start, noun.head)
    ):
        return "figurative"
    governing = noun_governing(analysis, noun)
    if governing is not None and governing.lemma in (
        "threat",
        "risk",
        "possibility",
        "fear",
        "prospect",
        "plan",
        "capability",
        "likelihood",
        "wave",
    ):
        return "planned" if governing.lemma != "wave" else None
    return "planned" if _talked_over(analysis, noun) else None


def _is_run_over(analysis: Analysis, instance: Instance) -> bool:
    """ "Killed when hit by a truck": what hit somebody is a vehicle, and nobody is said to have driven it at him."""
    if instance.trigger.lemma[0] not in ("hit", "strike", "kill", "injure", "wound"):
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


def _is_called(analysis: Analysis, noun: Group) -> bool:
    """ "A strike called by the party": one that people hold, not one that hits."""
    return any(
        c.verb.lemma in ("call", "observe", "enforce") and (noun in c.subjects or noun in c.objects)
        for c in analysis.clauses
    )


def _talked_over(analysis: Analysis, noun: Group) -> bool:
    """ "Negotiations over a merger": what is talked about has not been done."""
    position = analysis.position_of(noun)
    if position < 2 or analysis.groups[position - 1].lemma not in ("over", "about", "on", "of", "for", "towards"):
        return False
    return analysis.groups[position - 2].lemma in _TALKS


def _preposition_before(analysis: Analysis, noun: Group) -> str:
    position = analysis.position_of(noun)
    return analysis.groups[position - 1].lemma if position > 0 and analysis.groups[position - 1].kind == "IN" else ""
