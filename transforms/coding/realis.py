"""Did it happen, and who says so: status, and the reasons for not coding a trigger.

Belongs here: negation, modality, plans, conditions, questions, attribution, failure.
Does not: what happened to whom.
Sources: FactBank's factuality values (Saurí and Pustejovsky 2009) reduced to the codebook's three
statuses; implicative and non-factive verbs after Karttunen (1971).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.instances import Instance
from transforms.grammar import words
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

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
_CLAIMING = frozenset(
    (
        "claim allege accuse suspect suggest believe assert speculate deny rumour rumor estimate reckon"
        " contend maintain"
    ).split()
)
_IMPLICATIVE = frozenset(
    (
        "manage begin start continue help force proceed happen lead serve cause allow enable dare bother"
        " get go come use return join compel oblige"
    ).split()
)
_RESULTING = frozenset(
    "merge unite join combine come band wind split break ally fuse leave quit defect secede desert".split()
)
_FAILING = frozenset(["fail", "try", "attempt", "seek", "endeavor", "endeavour", "struggle"])
_FOILING = frozenset(
    "foil thwart avert prevent disrupt abort stop defuse neutralize neutralise intercept avoid repel".split()
)
_INTENDING = frozenset(
    (
        "want plan intend aim vow threaten urge call order ask tell promise hope wish prepare pledge"
        " decide refuse decline demand instruct advocate encourage consider propose agree need expect"
        " warn likely ready able willing require recommend swear forbid ban conspire plot incite"
    ).split()
)
_INTENTION_NOUNS = frozenset(
    (
        "plan plot attempt effort bid decision order threat call intention vow promise willingness"
        " ability desire capability readiness aim goal strategy right need demand appeal preparation"
        " pressure possibility risk warning fear prospect ambition proposal idea hope wish duty"
        " obligation permission"
    ).split()
)
_FIGURATIVE = frozenset(
    "verbal scathing rhetorical polemical personal written ideological theological media propaganda diplomatic"
    " legal political cyber heart charm".split()
)
_ACCIDENTS = frozenset(
    "crash accident collision illness disease earthquake flood fire avalanche drowning stampede cancer".split()
)
_CONDITIONS = frozenset({"if", "unless", "whether", "lest"})
_POSSIBLE = frozenset("may might could can should must ought will shall cannot 'll".split())


def reason_not_coded(analysis: Analysis, instance: Instance) -> str | None:
    """Why a trigger reports no occurrence, in one of the words of the candidates table; None when it does."""
    clause = instance.clause
    if analysis.sentence.text.rstrip().endswith("?"):
        return "question"
    if is_refusal(instance) or _is_agreement(instance):
        return None
    if instance.trigger.event_table == "attacks" and clause is not None and instance.noun is None:
        if any(p in ("in", "by", "of", "from") and n.lemma in _ACCIDENTS for p, n in clause.phrases):
            return "accident"
    if instance.noun is not None:
        reason = _nominal_reason(analysis, instance, instance.noun, clause)
        if reason is not None:
            return reason
    governed = instance.support or (clause if instance.noun is None else None)
    if governed is not None:
        happens = instance.noun is None and instance.trigger.event_type not in _LASTING
        return _clause_reason(analysis, governed, happens)
    return None


def is_refusal(instance: Instance) -> bool:
    """A trigger of refusal is real when its verb is negated or declined: "refused to recognize"."""
    clause = instance.clause
    if instance.noun is not None or clause is None or instance.trigger.event_table != "mergers":
        return False
    declined = (
        clause.verb.form == "infinitive"
        and clause.governor is not None
        and clause.governor.verb.lemma in _REFUSING
        and not clause.governor.verb.modal
    )
    if any(preposition == "NEG" for preposition, _ in instance.trigger.phrases):
        return declined or (clause.verb.past and not clause.verb.modal)
    return declined and instance.trigger.event_type in ("merger", "pledge", "rejoin", "alliance")


# The present tense states these as a fact of today; other verbs it makes habits.
_LASTING = frozenset({"control"})
_REFUSING = frozenset({"refuse", "decline", "reject"})


# Modifiers under which a word of violence means something else: "a general strike", "a heart attack".
_OTHER_SENSES: dict[str, frozenset[str]] = {
    "strike": frozenset("general hunger nationwide countrywide transport labour labor rail shutter wheel down".split()),
    "attack": frozenset({"heart", "panic", "asthma", "verbal", "cyber"}),
    "battle": frozenset({"legal", "court", "electoral", "political"}),
    "campaign": frozenset({"election", "electoral", "vaccination", "polio", "advertising"}),
}


def _nominal_reason(analysis: Analysis, instance: Instance, noun: Group, host: Clause | None) -> str | None:
    if noun.determiner in ("no", "any", "neither", "every", "each"):
        return "negated" if noun.determiner in ("no", "neither") else "generic"
    if host is not None and not instance.support and (noun in host.subjects or noun in host.objects):
        if host.subordinator in _CONDITIONS or (host.verb.modal in _POSSIBLE and not host.verb.perfect):
            return "hypothetical"
    if host is not None and not instance.support and host.verb.modal in ("will", "shall") and not host.verb.perfect:
        return "hypothetical"
    if noun.lemma in _OTHER_SENSES and any(
        analysis.tokens[k].lower in _OTHER_SENSES[noun.lemma] for k in range(noun.start, noun.head)
    ):
        return "another sense"
    before = _preposition_before(analysis, noun)
    sought = host is not None and host.verb.lemma == "want" and host.verb.voice == "passive"  # "wanted for the attack"
    if before in ("without", "against", "for") and host is not None and host.verb.lemma in _INTENDING and not sought:
        return "planned"
    if host is not None and not instance.support and any(s is noun for s in host.subjects):
        if host.verb.negated and host.verb.lemma in _HAPPENING:
            return "negated"
        if host.verb.modal == "would" and not host.verb.perfect and not _future_in_the_past(analysis, host):
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
    governing = _noun_governing(analysis, noun)
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


def _talked_over(analysis: Analysis, noun: Group) -> bool:
    """ "Negotiations over a merger": what is talked about has not been done."""
    position = analysis.position_of(noun)
    if position < 2 or analysis.groups[position - 1].lemma not in ("over", "about", "on", "of", "for", "towards"):
        return False
    return analysis.groups[position - 2].lemma in _TALKS


_TALKS = frozenset(
    "negotiation talk discussion consultation deliberation call proposal idea suggestion prediction".split()
)
_HAPPENING = frozenset("happen occur take materialize materialise come succeed follow result".split())


def _clause_reason(analysis: Analysis, clause: Clause, is_verb: bool) -> str | None:
    verb = clause.verb
    if verb.negated or _negative_argument(clause):
        return "negated"
    if clause.subordinator in _CONDITIONS:
        return "hypothetical"
    if verb.modal in _POSSIBLE and not verb.perfect:
        return "hypothetical"
    if verb.modal == "would" and not _future_in_the_past(analysis, clause):
        return "hypothetical"
    if verb.form in ("infinitive", "bare"):
        return _infinitive_reason(clause)
    if verb.form == "gerund" and clause.subordinator in ("without",):
        return "negated"
    if verb.form == "gerund":
        return _gerund_reason(clause)
    if is_verb and verb.form == "finite" and not verb.past and not verb.perfect and not verb.modal:
        return "present" if analysis.tokens[verb.head].tag in ("VBZ", "VBP", "VB") else None
    governor = clause.governor
    if clause.relation == "complement" and governor is not None:
        if (
            governor.verb.lemma
            in ("fear", "hope", "doubt", "want", "wish", "warn", "threaten", "promise", "demand", "insist")
            and not verb.past
        ):
            return "hypothetical"
        if governor.verb.negated and governor.verb.lemma in _CLAIMING:
            return "negated"
    return None


def _gerund_reason(clause: Clause) -> str | None:
    """A gerund tells of a circumstance ("killing 12", "after seizing the town"), else it is a notion."""
    governor = clause.governor
    if governor is None:
        return "generic"
    if clause.subordinator in ("of", "for"):
        blamed = governor.verb.lemma in (
            "accuse",
            "suspect",
            "convict",
            "charge",
            "blame",
            "condemn",
            "sentence",
            "arrest",
            "detain",
        )
        return None if blamed else "generic"
    if clause.subordinator in ("from", "about", "against", "to", "at", "with", "without"):
        return "planned"
    if governor.verb.modal in _POSSIBLE or governor.verb.negated:
        return "hypothetical"
    if governor.verb.lemma in ("deny", "avoid", "stop", "cease", "oppose", "consider", "resist", "risk"):
        return "negated"
    return _infinitive_reason(governor) if governor.verb.form == "infinitive" else None


def _is_agreement(instance: Instance) -> bool:
    """Groups that agree to merge or coexist have realigned."""
    clause = instance.clause
    return (
        instance.trigger.event_table == "mergers" and instance.noun is None and clause is not None
        and clause.verb.form == "infinitive" and clause.governor is not None
        and clause.governor.verb.lemma == "agree"
        and not clause.governor.verb.modal
        and not clause.governor.verb.negated
    )  # fmt: skip


def _infinitive_reason(clause: Clause) -> str | None:
    governor = clause.governor
    if clause.verb.perfect and governor is not None:
        return None
    if clause.governing_noun is not None and clause.governing_noun.lemma in _INTENTION_NOUNS:
        return None if _is_thwarted(clause) else "planned"
    if governor is None:
        return "planned"
    if governor.verb.negated:
        return "negated"
    if (
        governor.verb.lemma in _RESULTING
        and governor.verb.past
        and clause.verb.lemma in ("form", "create", "become", "found", "establish", "set", "launch", "give")
    ):
        return None
    if governor.verb.lemma in _IMPLICATIVE and not governor.verb.modal:
        return _clause_reason_of_governor(governor)
    if governor.verb.lemma in _FAILING:
        return None
    return "planned"


def _clause_reason_of_governor(governor: Clause) -> str | None:
    if governor.verb.modal in _POSSIBLE:
        return "hypothetical"
    return _infinitive_reason(governor) if governor.verb.form == "infinitive" else None


def status(analysis: Analysis, instance: Instance) -> str:
    """`reported`, `alleged` or `foiled` for a trigger that is coded."""
    clause, noun = instance.clause, instance.noun
    if _is_foiled(analysis, instance):
        return "foiled"
    if noun is not None and any(analysis.tokens[k].lower in HEDGES for k in range(noun.start, noun.end)):
        return "alleged"
    told_of = _noun_governing(analysis, noun) if noun is not None else None
    if told_of is not None and told_of.lemma in ("rumor", "rumour", "allegation", "suspicion"):
        return "alleged"
    governed = instance.support or clause
    if governed is None:
        return "reported"
    return "alleged" if _is_alleged(analysis, governed) else "reported"


def _is_foiled(analysis: Analysis, instance: Instance) -> bool:
    clause, noun = instance.clause, instance.noun
    if noun is not None:
        modifiers = {analysis.tokens[k].lower for k in range(noun.start, noun.head)}
        if noun.lemma in ("attempt", "bid"):
            return True
        if modifiers & {"failed", "foiled", "attempted", "thwarted", "unsuccessful", "abortive", "averted", "botched"}:
            return True
        return (
            clause is not None and clause.verb.lemma in _FOILING and (noun in clause.objects or noun in clause.subjects)
        )
    assert clause is not None
    if clause.verb.form == "infinitive" and clause.governor is not None:
        return _is_thwarted(clause) or (clause.governor.verb.lemma in _FAILING and clause.governor.verb.lemma != "seek")
    return False


def _is_thwarted(clause: Clause) -> bool:
    """ "Police foiled a plot to bomb the station": a plan that came to nothing, and that it did is told as a fact."""
    governor, plan = clause.governor, clause.governing_noun
    if governor is None or plan is None or governor.verb.lemma not in _FOILING:
        return False
    happened = governor.verb.past and not governor.verb.modal and not governor.verb.negated
    return happened and any(plan is noun for noun in (*governor.objects, *governor.subjects))


def _is_alleged(analysis: Analysis, clause: Clause) -> bool:
    if clause.verb.modal in ("may", "might", "could", "must") and clause.verb.perfect:
        return True
    first, last = analysis.groups[clause.start].start, clause.verb.end
    hedges = HEDGES - {"suspected", "alleged", "putative", "purported"}  # of a person, these say who, not whether
    if any(token.lower in hedges for token in analysis.tokens[first:last]):
        return True
    if any(
        noun.lemma in ("likelihood", "report", "allegation", "rumor", "rumour") and p in ("in", "by", "according")
        for p, noun in clause.phrases
    ):
        return True
    governor = clause.governor
    if governor is not None and clause.relation == "complement":
        if clause.verb.form == "infinitive" and governor.verb.voice == "passive":
            return governor.verb.lemma in _REPORTING_PASSIVES
        return governor.verb.lemma in _CLAIMING
    if governor is not None and clause.verb.form == "gerund" and clause.subordinator == "of":
        return governor.verb.lemma in ("accuse", "suspect")
    return False


def _future_in_the_past(analysis: Analysis, clause: Clause) -> bool:
    """ "Would later lead" looks ahead from the past and did happen; "would attack if" did not."""
    between = {t.lower for t in analysis.tokens[clause.verb.start : clause.verb.end]}
    return bool(between & {"later", "eventually", "soon", "subsequently", "ultimately"})


def _negative_argument(clause: Clause) -> bool:
    nouns = (*clause.subjects, *clause.objects[:1])
    return any(noun.determiner in ("no", "neither") or noun.lemma in words.NEGATIONS for noun in nouns)


def _preposition_before(analysis: Analysis, noun: Group) -> str:
    position = analysis.position_of(noun)
    return analysis.groups[position - 1].lemma if position > 0 and analysis.groups[position - 1].kind == "IN" else ""


def _noun_governing(analysis: Analysis, noun: Group) -> Group | None:
    position = analysis.position_of(noun)
    if (
        position >= 2
        and analysis.groups[position - 1].lemma in ("of", "for")
        and analysis.groups[position - 2].kind == "NP"
    ):
        return analysis.groups[position - 2]
    return None
