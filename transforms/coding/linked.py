"""Whether grammar ties two triggers of a sentence: one is argument, means, result or relative of the other.

Belongs here: two clauses, two nouns of action, a clause and a noun.
Does not: what else makes two drafts one event (`merging`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.claims import closed_by
from transforms.coding.attacks.deeds_told_again import is_inside, sums_up
from transforms.coding.frames.instances import Instance
from transforms.coding.frames.phrases import measured
from transforms.coding.whether.notes import is_noted_outcome
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

_ONESELF = frozenset({"himself", "herself", "themselves"})
_MEANS_OF = frozenset({"in", "by", "during", "with", "through", "via", "due"})
# "Was taken after a battle" is one event, "after the murder of X gunmen attacked Y" are two.
_LEAD_TO = frozenset({"after", "following", "from"})


def linked(first: Instance, second: Instance, analysis: Analysis) -> bool:
    """True when grammar ties two triggers: one is argument, means, result or relative of the other."""
    a, b = first.clause, second.clause
    if any(_is_told_behind_source(one, other, analysis) for one, other in ((first, second), (second, first))):
        return True
    if any(_comes_about_by(one, other) for one, other in ((first, second), (second, first))):
        return True
    if first.noun is not None and second.noun is not None and _is_called(first.noun, second.noun, analysis):
        return True
    if first.noun is not None and second.noun is not None and _is_by_means_of(analysis, first.noun, second.noun):
        return True
    if a is None or b is None:
        return False
    if _led_to(first, second):
        return True
    if first.noun is not None and second.noun is not None:
        return any(second.noun is g for p, g in first.loose if p == "of") or any(
            second.noun is g for slot in ("obj", "subj", "by") for g in first.slots.get(slot, [])
        )
    if first.noun is None and second.noun is None:
        return _clauses_linked(a, b)
    noun, verb = (first, second) if first.noun is not None else (second, first)
    clause = verb.clause
    if clause is not None and sums_up(analysis, noun, clause):
        return True
    assert noun.noun is not None and clause is not None
    if is_noted_outcome(analysis, noun.noun, verb):
        return True
    if any(noun.noun is g for g in (*clause.subjects, *clause.objects, *clause.modifies)):
        return True
    if clause.verb.lemma == "blow" and any(o.lemma in _ONESELF for o in clause.objects):
        return False  # "blew himself up during a raid by X"
    own_occasion = noun.noun.determiner in ("the", "this", "that", "these", "those") or noun.noun.possessor is not None
    # "In air and artillery raids", "in a wave of bombings"
    told_by = [(p, m) for k, (p, _) in enumerate(clause.phrases) for m in members(measured(clause, k))]
    if any(noun.noun is n and (p in _MEANS_OF or (p in _LEAD_TO and not own_occasion)) for p, n in told_by):
        return True
    if any(noun.noun is g for p in _MEANS_OF for g in verb.slots.get(p, [])):
        return True
    if any(noun.noun is g and (p, g.lemma) in verb.trigger.phrases for p, g in clause.phrases):
        return True
    if clause.relation == "relative" and clause.subjects and any(clause.subjects[0] is g for _, g in noun.loose):
        return True
    if clause.relation == "relative" and is_inside(clause, noun, analysis):
        return True
    if clause.relation == "adverbial" and clause.verb.form == "gerund" and clause.governor is noun.clause:
        return noun.clause is not None and any(noun.noun is o for o in noun.clause.objects)
    return noun.support is not None and _clauses_linked(noun.support, clause)


def _is_told_behind_source(deed: Instance, harm: Instance, analysis: Analysis) -> bool:
    """ "A bomb killed eight, police said, in an attack claimed by X": what stands behind whoever told it."""
    clause, told = deed.clause, harm.support or harm.clause
    if deed.noun is None or deed.noun.determiner not in ("a", "an") or clause is None or told is None:
        return False
    if closed_by(analysis, clause) is not told:
        return False
    return any(p in _MEANS_OF and noun is deed.noun for p, noun in clause.phrases)


def _comes_about_by(deed: Instance, told: Instance) -> bool:
    """ "The attack began as a bomber hit the gate", "took place in June, when he shot X": what it consisted of."""
    host, inner = deed.clause, told.support or told.clause
    if deed.noun is None or host is None or inner is None or inner.governor is not host:
        return False
    begins = host.verb.lemma in _COMING_ABOUT or (
        host.verb.lemma == "take" and [o.lemma for o in host.objects] == ["place"]
    )
    subject = any(deed.noun is s for s in host.subjects)
    return begins and subject and inner.relation == "adverbial" and inner.subordinator in ("when", "as")


_COMING_ABOUT = frozenset("begin start commence open occur happen come unfold".split())


def _is_called(first: Group, second: Group, analysis: Analysis) -> bool:
    """ "The first attack on Monday was a car bombing": one deed under two names."""
    copulas = (c for c in analysis.clauses if c.verb.lemma in _EQUATING and not c.verb.negated)
    return any(any(s is first for s in c.subjects) and any(o is second for o in c.objects) for c in copulas)


_EQUATING = frozenset({"be", "become", "constitute", "represent", "mark"})


def _is_by_means_of(analysis: Analysis, harm: Group, deed: Group) -> bool:
    """ "His death in an air strike", "the killing of five men in a raid": the second noun says how it came."""
    groups, at = analysis.groups, analysis.position_of(deed)
    if harm.lemma not in _HARM or at < 2 or groups[at - 1].lemma not in _MEANS_OF:
        return False
    k = at - 2
    while k >= 2 and groups[k] is not harm and groups[k - 1].lemma in _WHOSE_AND_WHERE:
        k -= 2
    return groups[k] is harm


def _led_to(deed: Instance, harm: Instance) -> bool:
    """ "Attacked a post, which led to the killing of six", "the raid resulted in the death of two"."""
    clause = harm.clause
    if clause is None or harm.noun is None or harm.noun.lemma not in _HARM or harm.support is not None:
        return False
    if clause.verb.lemma not in _LEADING or clause.verb.voice == "passive":
        return False
    led_to = [*clause.objects, *(n for p, n in clause.phrases if p in _LEADING[clause.verb.lemma])]
    if not any(harm.noun is m for n in led_to for m in members(n)):
        return False
    by_deed = deed.support or (deed.clause if deed.noun is None else None)
    above = clause.governor
    if above is not None and above.relation == "relative" and above.verb.form != "finite":
        above = above.governor  # "attacked a truck belonging to X, which led to"
    return above is by_deed is not None or any(s is deed.noun for s in clause.subjects)


_LEADING = {"lead": ("to",), "result": ("in",), "end": ("in", "with"), "cause": (), "culminate": ("in",)}
_WHOSE_AND_WHERE = frozenset({"of", "in", "at", "near"})
_HARM = frozenset("death killing murder assassination wounding injury slaying".split())


def _clauses_linked(first: Clause, second: Clause) -> bool:
    """The second clause tells the result of the first: ", killing 12" or "and killed 12"."""
    if [id(s) for s in first.subjects] == [id(s) for s in second.subjects] and first.subjects:
        if any(c.relation == "relative" and c.verb.form == "participle" for c in (first, second)):
            return True
    if second.governor is first or first.governor is second:
        opens = first.governor is second and first.verb.form != "finite"  # "Handed over in May, he is held in ..."
        child = second if second.governor is first and not opens else first
        same_subject = (
            bool(child.subjects)
            and child.subjects[0] in (first.subjects + second.subjects)
            and ([id(s) for s in first.subjects] == [id(s) for s in second.subjects])
        )
        if child.relation == "adverbial" and child.verb.form in ("gerund", "participle"):
            return True
        if (
            child.relation == "complement"
            and child.verb.form == "infinitive"
            and child.verb.lemma in ("form", "create", "become", "found")
        ):
            return True
        if child.relation == "coordinate":
            return same_subject
        return child.relation == "relative" and child.verb.form != "finite" and same_subject
    return False
