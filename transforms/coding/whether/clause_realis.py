"""Why a clause tells of no occurrence: its modal, its negation, the verb that governs it.

Belongs here: what holds of any clause, whatever the trigger.
Does not: what noun of action or trigger it is (`transforms.coding.whether.realis`).
Sources: implicative and non-factive verbs after Karttunen (1971).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.whether.looking_ahead import is_future_in_the_past
from transforms.coding.whether.notes import is_noted
from transforms.coding.whether.status import CLAIMING, FAILING, is_forestalled, is_thwarted, rumour_of
from transforms.grammar.clauses import Clause, is_negated

CONDITIONS = frozenset({"if", "unless", "whether", "lest"})
POSSIBLE = frozenset("may might could can should must ought will shall cannot 'll".split())
_UNTRUE = frozenset("untrue false unfounded baseless wrong premature groundless incorrect fabricated".split())
_IMPLICATIVE = frozenset(
    (
        "manage begin start continue help force proceed happen lead serve cause allow enable dare bother"
        " get go come use return join compel oblige persuade induce exploit"
    ).split()
)
_RESULTING = frozenset(
    "merge unite join combine come band wind split break ally fuse leave quit defect secede desert".split()
)
_ORDINALS = frozenset("first second third fourth fifth sixth seventh last latest only".split())
_INTENTION_NOUNS = frozenset(
    (
        "plan plot attempt effort bid push drive decision order threat call intention vow promise willingness"
        " ability desire capability readiness aim goal strategy right need demand appeal preparation"
        " pressure possibility risk warning fear prospect ambition proposal idea hope wish duty"
        " obligation permission"
    ).split()
)


def clause_reason(analysis: Analysis, clause: Clause, is_verb: bool) -> str | None:
    """Why a clause reports no occurrence, None when it does; `is_verb`: its verb is the trigger, and no lasting one."""
    verb = clause.verb
    if is_negated(clause):
        return "negated"
    if clause.subordinator in CONDITIONS or _is_awaited(analysis, clause):
        return "hypothetical"
    if is_forestalled(clause):
        return None
    if _is_untrue(analysis, clause):
        return "negated"
    if verb.modal in POSSIBLE and not verb.perfect:
        return "hypothetical"
    if verb.modal == "would" and not is_future_in_the_past(analysis, clause):
        return "hypothetical"
    if verb.form in ("infinitive", "bare"):
        return None if _is_of_the_first(analysis, clause) else _infinitive_reason(analysis, clause)
    if verb.form == "gerund" and clause.subordinator in ("without",):
        return "negated"
    if verb.form == "gerund":
        return _gerund_reason(analysis, clause)
    if is_verb and verb.form == "finite" and not verb.past and not verb.perfect and not verb.modal:
        present = analysis.tokens[verb.head].tag in ("VBZ", "VBP", "VB") and not _is_performed(clause)
        return "present" if present and not is_headline(analysis) else None
    governor = clause.governor
    if clause.relation == "complement" and governor is not None:
        if (
            governor.verb.lemma
            in ("fear", "hope", "doubt", "want", "wish", "warn", "threaten", "promise", "demand", "insist")
            and not verb.past
        ):
            return "hypothetical"
        if governor.verb.negated and governor.verb.lemma in CLAIMING:
            return "negated"
    return None


def _is_performed(clause: Clause) -> bool:
    """ "Tuesday's action designates X": an act of office does what it says."""
    return any(s.lemma in ("action", "order", "decree", "decision") for s in clause.subjects)


def _is_of_the_first(analysis: Analysis, clause: Clause) -> bool:
    """ "Zaranj was the first capital to fall": who was the first to do something did it."""
    told = clause.governor
    if told is None or told.verb.lemma not in ("be", "become") or told.verb.modal or is_negated(told):
        return False
    words = {t.lower for noun in told.objects for t in analysis.tokens[noun.start : noun.end]}
    return bool(words & _ORDINALS)


def _is_untrue(analysis: Analysis, clause: Clause) -> bool:
    """ "Rumours that he had been removed proved untrue"."""
    rumour = rumour_of(clause) if clause.relation == "relative" and clause.subordinator == "that" else None
    told = [c for c in analysis.clauses if rumour is not None and any(rumour is s for s in c.subjects)]
    return any(t.lower in _UNTRUE for c in told for t in analysis.tokens[c.verb.start : c.verb.end + 4])


def _is_awaited(analysis: Analysis, clause: Clause) -> bool:
    """ "Until the last of them has been killed", "when sentenced, he faces ten years": it has not been yet."""
    main = clause.governor
    if clause.verb.form == "participle" and clause.subordinator in ("when", "once") and main is not None:
        return main.verb.form == "finite" and not (main.verb.past or main.verb.perfect)
    told = {t.lower for t in analysis.tokens[clause.verb.start : clause.verb.end]}
    return clause.subordinator in ("until", "till") and bool(told & {"has", "have", "is", "are"})


def is_headline(analysis: Analysis) -> bool:
    """ "Gunmen kill 12 in Kano market": the present of headlines, which leave out articles, tells what has happened."""
    tokens = analysis.tokens
    if _is_chronicled(analysis):
        return True
    if len(tokens) > _HEADLINE or any(t.lower in _UNHEADLINED for t in tokens):
        return False
    # With a full stop only a count tells it from a habit: "JNIM kills civilians in Mali."
    heads = analysis.sentence.ordinal == 0 or analysis.sentence.kind == "heading"
    unended = bool(analysis.places or (heads and analysis.names)) and tokens[-1].text not in _ENDS
    return unended or any(figure.kind == "number" for figure in analysis.figures)


def _is_chronicled(analysis: Analysis) -> bool:
    """ "26 August: troops kill an emir", "In May 2014, gunmen seize 30 girls": the present of chronicles."""
    kinds = [(g.kind, analysis.text_of(g)) for g in analysis.groups[:3]]
    if kinds and kinds[0][0] == "IN":
        kinds = kinds[1:]
    if len(kinds) < 2 or kinds[0][0] != "DATE" or kinds[0][1].lower().startswith("as of"):
        return False
    mark = kinds[1][1]
    return mark in (":", "-", "–", "—") or (mark == "," and any(year in kinds[0][1] for year in ("19", "20")))


_HEADLINE = 22
_ENDS = frozenset({".", "!", "?", "…"})
# What headlines do without: articles, auxiliaries; and what makes a sentence of habits or rules.
_UNHEADLINED = frozenset(
    "a an the is are was were has have had be often usually always every who which if when"
    " how why what we they it".split()
)


def _gerund_reason(analysis: Analysis, clause: Clause) -> str | None:
    """A gerund tells of a circumstance ("killing 12", "after seizing the town"), else it is a notion."""
    governor = clause.governor
    if governor is None:
        return None if is_noted(analysis, clause) else "generic"
    if clause.subordinator in ("of", "for"):
        return None if is_charge(clause) else "generic"
    if clause.subordinator in ("from", "about", "against", "to", "at", "with", "without"):
        return "planned"
    if clause.subordinator in ("on", "upon") and governor.verb.lemma in _BENT_ON:
        return "planned"  # "concentrated on eliminating its rivals"
    if governor.verb.negated or (governor.verb.modal in POSSIBLE and not _is_beheld(governor)):
        return "hypothetical"
    if governor.verb.lemma == "deny" and not clause.subordinator:
        return None  # "denied killing six": alleged, as "denied that it had"
    if governor.verb.lemma in ("deny", "avoid", "stop", "cease", "oppose", "consider", "resist", "risk"):
        return "negated"
    return _infinitive_reason(analysis, governor) if governor.verb.form == "infinitive" else None


def _is_beheld(governor: Clause) -> bool:
    """ "He can be heard swearing allegiance": what can be seen or heard is on record."""
    return governor.verb.voice == "passive" and governor.verb.lemma in ("see", "hear", "watch")


_BENT_ON = frozenset("concentrate focus insist plan work count centre center".split())
_BLAMING = frozenset(
    (
        "accuse suspect convict charge blame condemn sentence arrest detain jail imprison try indict prosecute hang"
        " execute want punish"
    ).split()
)


# "Confessed to killing a priest", "admitted planting the bomb".
_OWNING_UP = frozenset({"confess", "admit"})


def is_charge(clause: Clause) -> bool:
    """ "Jailed for bombing a train", "accused of killing a priest": what somebody is said to have done before."""
    governor = clause.governor
    if governor is None or clause.verb.form != "gerund":
        return False
    blamed = governor.verb.lemma in _BLAMING and clause.subordinator in ("of", "for")
    return blamed or governor.verb.lemma in _OWNING_UP


def _infinitive_reason(analysis: Analysis, clause: Clause) -> str | None:
    governor = clause.governor
    if clause.verb.perfect and governor is not None:
        return None
    if clause.governing_noun is not None and clause.governing_noun.lemma in _INTENTION_NOUNS:
        return None if is_thwarted(analysis, clause) else "planned"
    if governor is None:
        return "planned"
    if governor.verb.negated:
        return "negated"
    if _is_outcome(analysis, clause) and not governor.verb.modal:
        return _clause_reason_of_governor(analysis, governor)
    if (
        governor.verb.lemma in _RESULTING
        and governor.verb.past
        and clause.verb.lemma in ("form", "create", "become", "found", "establish", "set", "launch", "give", "join")
    ):
        return None
    if governor.verb.lemma in _IMPLICATIVE and not governor.verb.modal:
        return _clause_reason_of_governor(analysis, governor)
    if governor.verb.lemma in FAILING or _was_able(analysis, governor):
        return None
    return "planned"


def _is_outcome(analysis: Analysis, clause: Clause) -> bool:
    """ "Took the town only to lose it a week later": an outcome against all plans."""
    before = analysis.tokens[max(clause.verb.start - 2, 0) : clause.verb.start]
    return any(t.lower == "only" for t in before)


def _was_able(analysis: Analysis, governor: Clause) -> bool:
    """ "Was able to strike the base", "was quick to claim it": in the past who was so to do a thing did it."""
    after = analysis.tokens[governor.verb.end : governor.verb.end + 2]
    return governor.verb.lemma == "be" and governor.verb.past and any(t.lower in _ABLE for t in after)


_ABLE = frozenset("able quick swift prompt fast first last".split())


def _clause_reason_of_governor(analysis: Analysis, governor: Clause) -> str | None:
    if governor.verb.modal in POSSIBLE:
        return "hypothetical"
    if governor.verb.lemma == "use" and _is_of_habit(analysis, governor):
        return "present"  # "they use the mosque to launch attacks"
    return _infinitive_reason(analysis, governor) if governor.verb.form == "infinitive" else None


def _is_of_habit(analysis: Analysis, clause: Clause) -> bool:
    verb = clause.verb
    told = verb.past or verb.perfect or verb.modal
    return verb.form == "finite" and not told and analysis.tokens[verb.head].tag in ("VBZ", "VBP")
