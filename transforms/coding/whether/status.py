"""How an occurrence that is coded is told: as a fact, as alleged, as foiled.

Belongs here: hedges, attribution, failure; what a plan that was thwarted is.
Does not: whether a trigger is coded at all (`transforms.coding.whether.realis`).
Sources: FactBank's factuality values (Saurí and Pustejovsky 2009) reduced to the codebook's three statuses.
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.instances import Instance
from transforms.grammar.clauses import Clause, is_negated
from transforms.grammar.groups import Group
from transforms.grammar.thwarting import miscarries, repels, thwarts

HEDGES = frozenset(
    (
        "reportedly allegedly supposedly apparently purportedly ostensibly presumably probably likely"
        " possibly seemingly rumored rumoured alleged purported suspected putative unconfirmed perhaps"
    ).split()
)
_REPORTING_PASSIVES = frozenset(
    (
        "say believe think report allege rumor rumour suspect claim consider understand presume assume"
        " accuse suppose deem fear"
    ).split()
)
CLAIMING = frozenset(
    (
        "claim allege accuse suspect suggest believe assert speculate deny rumour rumor estimate reckon"
        " contend maintain"
    ).split()
)
FAILING = frozenset(["fail", "try", "attempt", "seek", "endeavor", "endeavour", "struggle"])
RUMOURS = frozenset("report rumour rumor claim allegation speculation suggestion gossip".split())
# A bomb of which this is told harmed nobody.
DEFUSING = frozenset("defuse disarm deactivate dismantle disable neutralise neutralize make".split())
_SURVIVING = frozenset({"survive", "escape", "dodge"})


def status(analysis: Analysis, instance: Instance) -> str:
    """`reported`, `alleged` or `foiled` for a trigger that is coded."""
    clause, noun = instance.clause, instance.noun
    if is_foiled(analysis, instance):
        return "foiled"
    if noun is not None and any(analysis.tokens[k].lower in HEDGES for k in range(noun.start, noun.end)):
        return "alleged"
    told_of = noun_governing(analysis, noun) if noun is not None else None
    if told_of is not None and told_of.lemma in ("rumor", "rumour", "allegation", "suspicion"):
        return "alleged"
    if told_of is not None and told_of.lemma in RUMOURS and is_dismissed(analysis, told_of):
        return "alleged"
    governed = instance.support or clause
    if governed is None:
        return "reported"
    if instance.trigger.event_table == "leadership" and governed.verb.voice == "passive":
        if noun is None and governed.verb.lemma in _REPORTING_PASSIVES:
            return "alleged"  # "is believed dead"
    return "alleged" if _is_alleged(analysis, governed) else "reported"


def is_foiled(analysis: Analysis, instance: Instance) -> bool:
    """True for what was tried or planned and came to nothing."""
    clause, noun = instance.clause, instance.noun
    if noun is not None:
        modifiers = {analysis.tokens[k].lower for k in range(noun.start, noun.head)}
        if noun.lemma in ("attempt", "bid"):
            return True
        if modifiers & {"failed", "foiled", "attempted", "thwarted", "unsuccessful", "abortive", "averted", "botched"}:
            return True
        return clause is not None and is_kept_from(analysis, clause, noun)
    assert clause is not None
    if is_forestalled(clause):
        return True
    if clause.verb.lemma in DEFUSING and instance.trigger.event_type == "bombing":
        return True
    if clause.verb.lemma in _SURVIVING and "attempt" in instance.trigger.object_lemmas:
        return True
    if clause.verb.form == "infinitive" and clause.governor is not None:
        return is_thwarted(analysis, clause) or (
            clause.governor.verb.lemma in FAILING and clause.governor.verb.lemma != "seek"
        )
    return False


def is_kept_from(analysis: Analysis, clause: Clause, noun: Group) -> bool:
    """ "Prevented an attack", "a raid was averted": a deed somebody kept from being done, by what its clause tells."""
    undone = thwarts(analysis.groups, clause) and not repels(analysis.groups, clause) and not miscarries(clause)
    return undone and (noun in clause.objects or (noun in clause.subjects and clause.verb.voice == "passive"))


def is_forestalled(clause: Clause) -> bool:
    """ "Shot dead before he could set off his vest": what somebody was about to do and was kept from."""
    return clause.subordinator == "before" and clause.verb.modal == "could" and not is_negated(clause)


def is_thwarted(analysis: Analysis, clause: Clause) -> bool:
    """ "Police foiled a plot to bomb the station": a plan that came to nothing, and that it did is told as a fact."""
    governor, plan = clause.governor, clause.governing_noun
    if governor is None or plan is None or not thwarts(analysis.groups, governor):
        return False
    happened = governor.verb.past and not governor.verb.modal and not governor.verb.negated
    return happened and any(plan is noun for noun in (*governor.objects, *governor.subjects))


_DISMISSING = frozenset("dismiss deny reject refute rubbish rebut dispel scotch quash contradict debunk".split())


def is_dismissed(analysis: Analysis, rumour: Group) -> bool:
    """ "Denied reports of the merger": what one side says and the other denies."""
    told = [c for c in analysis.clauses if c.verb.lemma in _DISMISSING and not c.verb.negated]
    return any(rumour is g for c in told for g in (c.subjects if c.verb.voice == "passive" else c.objects))


def rumour_of(clause: Clause) -> Group | None:
    """The rumour that a clause is the content of: "reports that the emir had been replaced"."""
    return next((noun for noun in clause.objects[-1:] if noun.lemma in RUMOURS), None)


def _is_rumoured(analysis: Analysis, clause: Clause) -> bool:
    """ "Claims by the army that the emir had been killed", "denied reports he is dead": what a rumour says."""
    if clause.relation == "relative" and clause.subordinator == "that" and rumour_of(clause) is not None:
        return True
    groups, k = analysis.groups, analysis.position_of(clause.subjects[0]) - 1 if clause.subjects else -1
    told = k > 0 and groups[k].lemma == "that"
    k -= told
    while told and k > 1 and groups[k].kind == "NP" and groups[k - 1].lemma in ("by", "from"):
        k -= 2
    rumour = groups[k] if k >= 0 and groups[k].kind == "NP" and groups[k].lemma in RUMOURS else None
    return rumour is not None and (told or is_dismissed(analysis, rumour))


def _is_alleged(analysis: Analysis, clause: Clause) -> bool:
    if clause.verb.modal in ("may", "might", "could", "must") and clause.verb.perfect:
        return True
    first, last = analysis.groups[clause.start].start, clause.verb.end
    hedges = HEDGES - {"suspected", "alleged", "putative", "purported"}  # of a person, these say who, not whether
    if any(token.lower in hedges for token in analysis.tokens[first:last]):
        return True
    if any(
        noun.lemma in ("likelihood", "report", "allegation", "rumor", "rumour")
        and p in ("in", "by", "according")
        and not (noun.lemma == "report" and not noun.plural)  # "in a report to the Council" hedges nothing
        for p, noun in clause.phrases
    ):
        return True
    if _is_rumoured(analysis, clause):
        return True
    governor = clause.governor
    if governor is not None and clause.relation == "complement":
        if clause.verb.form in ("infinitive", "participle") and governor.verb.voice == "passive":
            return governor.verb.lemma in _REPORTING_PASSIVES
        return governor.verb.lemma in CLAIMING
    if governor is not None and clause.verb.form == "gerund":
        by = "of" if governor.verb.lemma in ("accuse", "suspect") else ""
        return governor.verb.lemma in ("accuse", "suspect", "deny") and clause.subordinator == by
    return False


def noun_governing(analysis: Analysis, noun: Group, by: tuple[str, ...] = ("of", "for")) -> Group | None:
    """The noun of which a noun is a phrase by one of the prepositions: "threat" for "attack" in "threat of attack"."""
    position = analysis.position_of(noun)
    if position >= 2 and analysis.groups[position - 1].lemma in by and analysis.groups[position - 2].kind == "NP":
        return analysis.groups[position - 2]
    return None
