"""Talk of what happens often: "frequently clashed", "attacks in Europe and elsewhere".

Belongs here: habits of attackers, which are no events. Does not: other bounds of an event (`specificity`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.lexicon import Lexicon
from transforms.coding.whether.clause_realis import is_headline
from transforms.coding.who.kinds import noun_classes
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after


def is_habitual(draft: Draft) -> bool:
    """ "Often clashed", "attacks in Europe and elsewhere": talk of many occurrences with no bound."""
    analysis, instance = draft.analysis, draft.instance
    if is_toll_of_strife(draft) or _carries_on(draft) or _is_compared(draft) or _is_being_fought(draft):
        return True
    if draft.date_mention is not None or draft.event_table != "attacks" or draft.fatalities != (None, None):
        return False
    if instance.support is not None:
        return _says_how_often(analysis, instance.support) or _has_done_several(draft, instance.support)
    if instance.noun is not None:
        if _is_of_a_trade(instance.noun, draft):
            return True
        plain = instance.noun.plural and instance.noun.determiner == "" and instance.noun.possessor is None
        return plain and not analysis.has_figure(instance.noun) and not draft.place_is_exact
    assert instance.clause is not None
    if is_of_strife(draft) and instance.clause.verb.perfect:
        return True
    if _goes_on_meanwhile(draft, instance.clause) or _is_kept_up(instance.clause):
        return True
    return _says_how_often(analysis, instance.clause)


def _is_of_a_trade(noun: Group, draft: Draft) -> bool:
    """ "Has focused on kidnapping for ransom": what a group lives by; "kidnapping of two nuns" tells of one."""
    bare = noun.determiner == "" and noun.possessor is None and noun.end - noun.start == 1 and not noun.plural
    return bare and noun.lemma in _TRADES and not draft.instance.slots.get("obj") and bool(draft.analysis.clauses)


_TRADES = frozenset({"kidnapping", "abduction", "hostage-taking", "bombing", "shelling", "assassination"})


def _goes_on_meanwhile(draft: Draft, clause: Clause) -> bool:
    """ "While it fought its rivals, the group lost ground": what went on for as long as the rest."""
    lasting = clause.subordinator == "while" and clause.verb.lemma in _FIGHTING and clause.verb.form != "participle"
    return lasting and draft.place_span is None


def _is_kept_up(clause: Clause) -> bool:
    """ "Keeps setting off bombs in Cotabato"."""
    above = clause.governor
    keeping = above is not None and above.verb.lemma in ("keep", "continue") and not above.verb.past
    return keeping and clause.verb.form == "gerund" and above is not None and not above.objects


_FIGHTING = frozenset("fight battle combat confront war".split())


def is_denied_at_large(draft: Draft) -> bool:
    """ "Denied killing civilians": no deed of a day, a place or a number that somebody denies."""
    clause = draft.instance.support or draft.instance.clause
    host = clause.governor if clause is not None and clause.verb.form == "gerund" else None
    told = draft.date_mention is not None or draft.place_id is not None or draft.fatalities != (None, None)
    return host is not None and host.verb.lemma == "deny" and not told


def is_of_a_kind(draft: Draft) -> bool:
    """ "Have carried out similar attacks": a sort of deeds, where no time and no place bounds them."""
    noun, tokens = draft.instance.noun, draft.analysis.tokens
    if noun is None or not noun.plural or draft.date_mention is not None or draft.place_id is not None:
        return False
    return any(t.lower in ("similar", "such") for t in tokens[noun.start : noun.head])


def is_of_strife(draft: Draft) -> bool:
    """ "An insurgency that has killed thousands": years of strife, not the attack that has been told."""
    clause = draft.instance.clause
    if draft.instance.noun is not None or clause is None or clause.verb.voice == "passive":
        return False
    return any(s.lemma in _STRIFE and s.determiner not in ("the", "this") for s in clause.subjects[:1])


def _carries_on(draft: Draft) -> bool:
    """ "Still carries out hit-and-run attacks": several, in the present tense of no headline, whatever the date."""
    clause, noun = draft.instance.support, draft.instance.noun
    if clause is None or noun is None or draft.event_table != "attacks" or clause.verb.form != "finite":
        return False
    verb = clause.verb
    told = verb.past or verb.perfect or verb.modal or verb.voice == "passive"
    told = told or draft.analysis.tokens[verb.head].tag == "VBG"  # "are facing airstrikes"
    several = noun.plural and not noun.determiner and not draft.analysis.has_figure(noun)
    return several and not told and not is_headline(draft.analysis)


def is_toll_of_strife(draft: Draft) -> bool:
    """ "The war has killed 370,000", "thousands have been killed in the conflict": what strife cost, with no bound.

    So has who "has killed thousands since launching its insurgency".
    """
    clause = draft.instance.support or draft.instance.clause
    if clause is None or draft.event_table != "attacks" or not clause.verb.perfect or draft.date_mention is not None:
        return False
    since = [c for c in draft.analysis.clauses if c.governor is clause and c.subordinator == "since"]
    told = [
        *clause.subjects[:1],
        *(s for c in since for s in (*c.subjects, *c.objects)),
        *(n for p, n in clause.phrases if p in _SPENT),
    ]
    return any(noun.lemma in _LASTING for noun in told)


def _is_being_fought(draft: Draft) -> bool:
    """ "As the country battles a jihadist revolt": strife of today, which the attack told is only part of."""
    clause, noun = draft.instance.support or draft.instance.clause, draft.instance.noun
    if (
        noun is None
        or clause is None
        or noun.lemma not in _LASTING
        or noun.determiner not in ("a", "an", "")
        or clause.verb.form != "finite"
    ):
        return False
    today = not (clause.verb.past or clause.verb.perfect or clause.verb.modal) and clause.verb.voice == "active"
    return today and any(o is noun for o in clause.objects) and not is_headline(draft.analysis)


def _is_compared(draft: Draft) -> bool:
    """ "Has killed more Kenyans than ever before": how many altogether, by no number."""
    tokens = draft.analysis.tokens
    for group in (g for groups in draft.instance.slots.values() for g in groups):
        said = {t.lower for t in tokens[group.start : group.head]}
        than = any(t.lower == "than" for t in tokens[group.end : group.end + 1])
        if said & {"more", "fewer"} and than and not draft.analysis.has_figure(group):
            return True
    return False


_SPENT = frozenset({"in", "during", "since", "by"})
_LASTING = frozenset("insurgency conflict war revolt rebellion uprising insurrection militancy".split())
_STRIFE = _LASTING | {"unrest", "violence"}


def _has_done_several(draft: Draft, clause: Clause) -> bool:
    """ "Has carried out several attacks in the region": any number of them, at any time, in no named place."""
    noun = draft.instance.noun
    if noun is None or not noun.plural or not clause.verb.perfect or draft.place_span is not None:
        return False
    return any(t.lower in _ANY_NUMBER for t in draft.analysis.tokens[noun.start : noun.head])


_ANY_NUMBER = frozenset("several many numerous various multiple some countless".split())


def is_of_attacks_at_large(analysis: Analysis, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Most attacks are blamed on X", "X often carries out such attacks": no attack that the text has told."""
    told = [*clause.subjects, *clause.objects, *(noun for _, noun in clause.phrases), *clause.modifies]
    shares = [g for g in told if g.lemma in _SHARES]
    parts = [n for g in shares for p, n in phrases_after(analysis.groups, analysis.position_of(g))[:1] if p == "of"]
    several = [g for g in (*told, *parts) if g.plural and "attack" in noun_classes(lexicon, g.lemma)]
    said = {t.lower for g in several for t in analysis.tokens[g.start : g.head]}
    return bool(several) and (bool(parts) or bool(said & _AT_LARGE) or _says_how_often(analysis, clause))


_SHARES = frozenset("most many majority bulk".split())
_AT_LARGE = frozenset("most many several some numerous various such similar frequent regular".split())


def _says_how_often(analysis: Analysis, clause: Clause) -> bool:
    """ "Frequently carries out", "have often attacked", "has come under attack on several occasions"."""
    if any(p == "on" and noun.lemma == "occasion" and noun.plural for p, noun in clause.phrases):
        return True
    before = max(clause.verb.start - 1, 0)
    said = {t.lower for t in analysis.tokens[before : clause.verb.end]}
    return bool(said & _FREQUENCY) or (clause.verb.perfect and "repeatedly" in said)


_FREQUENCY = frozenset("often frequently regularly routinely sometimes usually commonly occasionally typically".split())
