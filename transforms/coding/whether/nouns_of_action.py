"""Did it happen, told by a noun of action: "a planned raid", "no attack", "a general strike", "talks on a merger".

Belongs here: what the noun, the words before it and what governs it say.
Does not: what holds of verbs and of every clause (`realis`, `clause_realis`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.instances import Instance
from transforms.coding.realignments.allies import is_ended
from transforms.coding.whether.clause_realis import CONDITIONS, POSSIBLE, is_future_in_the_past
from transforms.coding.whether.crimes import is_crime_in_law
from transforms.coding.whether.custody import is_a_term, why_not_yet
from transforms.coding.whether.ranking import is_one_of_many
from transforms.coding.whether.status import RUMOURS, is_dismissed, is_kept_from, noun_governing
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.reasons import REASONS

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
        (
            "police army border military customs security command guard gendarmerie observation trading frontier check"
            " enemy sentry combat forward levies rangers"
        ).split()
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
_IN_ANSWER = REASONS | {"order"}
_OFFERING = frozenset({"offer", "pledge", "promise"})
_HAPPENING = frozenset("happen occur take materialize materialise come succeed follow result".split())
_KNOWN = frozenset("the this that these those".split())
_NOT_YET = frozenset("future potential possible planned imminent would".split())
# "A threat of attacks", "plans for a raid"; "a wave of attacks" has come.
_AHEAD = frozenset("threat risk possibility fear prospect plan capability likelihood".split())


def reason_not_done(analysis: Analysis, instance: Instance, noun: Group, host: Clause | None) -> str | None:
    """Why a noun of action tells of no occurrence, None when it does; `host` is the clause it is an argument of."""
    if noun.determiner in ("no", "any", "neither", "every", "each"):
        return "negated" if noun.determiner in ("no", "neither") else "generic"
    own = host if not instance.support else None  # the clause, where its verb is not what the noun tells
    return (
        _not_by_its_clause(noun, own)
        or _not_of_its_table(analysis, instance, noun, host)
        or _only_compared(analysis, instance, noun)
        or _another_sense(analysis, noun)
        or _not_by_its_verb(analysis, noun, host, own)
        or _not_by_its_words(analysis, instance, noun)
        or _not_by_what_governs(analysis, noun)
    )


def _not_by_its_clause(noun: Group, own: Clause | None) -> str | None:
    if own is None:
        return None
    if noun in own.subjects or noun in own.objects:
        if own.subordinator in CONDITIONS or (own.verb.modal in POSSIBLE and not own.verb.perfect):
            return "hypothetical"
    return "hypothetical" if own.verb.modal in ("will", "shall") and not own.verb.perfect else None


def _not_of_its_table(analysis: Analysis, instance: Instance, noun: Group, host: Clause | None) -> str | None:
    trigger = instance.trigger
    if trigger.event_table == "arrests" and host is not None and (reason := why_not_yet(noun, host)):
        return reason
    if trigger.event_type == "arrest" and is_a_term(analysis, noun):
        return "another sense"
    if trigger.event_table == "statements" and host is not None and host.subordinator == "as" and noun in host.subjects:
        return "bare mention"  # "as the letter had foreseen"
    if noun.lemma == "occupation" and _is_an_army(analysis, noun):
        return "bare mention"
    ended = trigger.event_type in ("alliance", "merger") and is_ended(analysis, noun, host)
    no_oath = trigger.event_type == "pledge" and (_is_kept_or_broken(noun, host) or _is_content(analysis, noun))
    actor = trigger.event_type == "split" and noun.lemma in _BODIES and _is_an_actor(noun, host)
    return "bare mention" if ended or no_oath or actor or is_crime_in_law(analysis, instance, noun, host) else None


def _only_compared(analysis: Analysis, instance: Instance, noun: Group) -> str | None:
    """ "One of the deadliest attacks in years": the one is told elsewhere, the others nowhere."""
    if instance.trigger.event_table == "attacks" and _is_counted(analysis, noun):
        return "generic"
    many = instance.trigger.event_table == "attacks" and analysis.position_of(noun) >= 0
    many = many and is_one_of_many(analysis.tokens, analysis.groups, analysis.position_of(noun))
    return "generic" if many else None


def _is_counted(analysis: Analysis, noun: Group) -> bool:
    """ "The third such raid this month": how many of the kind there were, after the one that is told."""
    before = analysis.tokens[max(noun.start - 1, 0)].lower
    said = {t.lower for t in analysis.tokens[max(noun.start - 1, 0) : noun.head]}
    if noun.plural and "such" in said and said & {"several", "many", "numerous", "other", "similar"}:
        return True  # "has carried out several such attacks"
    return analysis.tokens[noun.start].lower == "such" and before in _ORDINALS


_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth latest".split())


def _another_sense(analysis: Analysis, noun: Group) -> str | None:
    said = {analysis.tokens[k].lower for k in range(noun.start, noun.head)}
    k = analysis.position_of(noun)
    if [group.lemma for group in analysis.groups[max(k - 2, 0) : k]] == ["state", "of"]:
        return "another sense"  # "a state of siege"
    if noun.lemma == "post" and [group.lemma for group in analysis.groups[k + 1 : k + 2]] == ["of"]:
        return "another sense"  # "a post of the army"
    in_answer = noun.lemma in _IN_ANSWER and noun.end - noun.start == 1  # "in order to", "in reply to"
    if said & _OTHER_SENSES.get(noun.lemma, frozenset()) or (noun.lemma == "strike" and _is_called(analysis, noun)):
        return "another sense"
    return "another sense" if in_answer and _preposition_before(analysis, noun) == "in" else None


def _not_by_its_verb(analysis: Analysis, noun: Group, host: Clause | None, own: Clause | None) -> str | None:
    if host is not None and host.verb.lemma in _INTENDING:
        sought = host.verb.lemma == "want" and host.verb.voice == "passive"  # "wanted for the attack"
        if _preposition_before(analysis, noun) in ("without", "against", "for") and not sought:
            return "planned"
    offered = host is not None and host.verb.lemma in _OFFERING and host.objects
    if offered and _preposition_before(analysis, noun) == "for":
        return "planned"  # "offered $5 million for his capture"
    if own is not None and own.verb.lemma in _HALTING and noun.plural and any(o is noun for o in own.objects):
        return "negated"  # "suspended its attacks"
    if own is not None and any(s is noun for s in own.subjects):
        if own.verb.negated and own.verb.lemma in _HAPPENING:
            return "negated"
        if own.verb.modal == "would" and not own.verb.perfect and not is_future_in_the_past(analysis, own):
            return "hypothetical"
    return None


def _not_by_its_words(analysis: Analysis, instance: Instance, noun: Group) -> str | None:
    said = {analysis.tokens[k].lower for k in range(noun.start, noun.head)}
    told = instance.trigger.event_table == "statements"
    clause = instance.support or instance.clause
    kept_from = clause is not None and is_kept_from(analysis, clause, noun)
    if not kept_from and (said & _NOT_YET or ("further" in said and not told)):
        return "planned"
    if clause is not None and clause.verb.lemma in _INTENDING and any(o is noun for o in clause.objects):
        if not instance.support or (noun.determiner not in _KNOWN and noun.possessor is None):
            return "planned"  # "plans attacks"; who planned the attack or its attacks is told of one that came
    return "figurative" if said & _FIGURATIVE and not told else None


def _not_by_what_governs(analysis: Analysis, noun: Group) -> str | None:
    governing = noun_governing(analysis, noun)
    if (governing is not None and governing.lemma in _AHEAD) or _is_led_up_to(analysis, noun):
        return "planned"
    if governing is not None and noun.possessor is not None and noun.possessor.pronoun:
        if governing.lemma in RUMOURS and is_dismissed(analysis, governing):
            return "negated"  # "dismissed reports of his death" himself
    if (halt := noun_governing(analysis, noun, ("of", "to", "in", "on"))) is not None and halt.lemma in _HALTS:
        return "negated"
    talked = (governing is None or governing.lemma != "wave") and _talked_over(analysis, noun)
    return "planned" if talked else None


# "The suspension of its operations", "a halt to attacks".
_HALTING = frozenset("suspend halt stop cease pause end freeze discontinue".split())
_HALTS = frozenset("suspension cessation halt pause moratorium".split())


def _is_led_up_to(analysis: Analysis, noun: Group) -> bool:
    """ "The prelude to an execution", "preparations for an attack": what comes before it has been, not the deed."""
    groups, position = analysis.groups, analysis.position_of(noun)
    ahead = position > 1 and (groups[position - 2].lemma, groups[position - 1].lemma) == ("ahead", "of")
    if ahead and noun.determiner in ("a", "an"):
        return True  # "shelled the town ahead of an assault"
    before = noun_governing(analysis, noun, ("to", "for"))
    return before is not None and before.lemma in _LEADING_UP and noun.determiner != "the"


_LEADING_UP = frozenset("prelude precursor preparation alternative pretext excuse".split())


def _is_kept_or_broken(noun: Group, host: Clause | None) -> bool:
    """ "Accused them of having broken their oath": an oath given before is no pledge anew."""
    return host is not None and host.verb.lemma in _KEEPING_OR_BREAKING and any(noun is o for o in host.objects)


def _is_an_army(analysis: Analysis, occupation: Group) -> bool:
    """ "Soldiers of the Turkish occupation": whose they are, as their enemies call it."""
    governing = noun_governing(analysis, occupation, ("of",))
    return governing is not None and governing.lemma in _OF_ARMIES


_OF_ARMIES = frozenset(
    "soldier force army mercenary troop militia jet aircraft plane warplane vehicle convoy tank".split()
)
_BODIES = frozenset({"group", "faction", "splinter", "offshoot", "wing", "cell"})


def _is_an_actor(noun: Group, host: Clause | None) -> bool:
    """ "A splinter group of the FDLR attacked Gao": who acts is told, not when it split off."""
    if host is None or any(a.proper for a in noun.appositions):
        return False
    return host.verb.lemma not in ("be", "become") and any(noun is s for s in host.subjects)


def _is_content(analysis: Analysis, noun: Group) -> bool:
    """The "allegiance" of "renewed its pledge of allegiance" is what was pledged, no pledge beside it."""
    governing = noun_governing(analysis, noun)
    return governing is not None and governing.lemma in ("pledge", "oath", "vow")


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
