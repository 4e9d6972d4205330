"""Which date expressions of its sentence belong to a trigger.

Belongs here: the date of a noun, of a clause, of the clause above, of the sentence.
Does not: what an expression means (`transforms.dates`), dates of other sentences (`timeline`, `when`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.claims import is_answered
from transforms.coding.drafts import Draft
from transforms.coding.when.clause_dates import (
    SAYING,
    after_noun,
    closing,
    in_clause,
    in_noun,
    is_later,
    looks_back,
    opening,
)
from transforms.coding.whether.clause_realis import is_charge
from transforms.coding.whether.notes import heads_note
from transforms.dates.model import DateMention, Month, Year
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.reasons import answered

_OCCURRING = frozenset(
    "take occur happen come begin start break erupt commence kill injure wound hit rock target leave".split()
)


def own_mentions(draft: Draft, counted: Mapping[int, DateMention]) -> list[DateMention]:
    """The date expressions a draft may be dated by, the likeliest first.

    `counted` are distances by the identity of the clause or noun that they date (`distances`).
    """
    analysis, instance = draft.analysis, draft.instance
    found: list[DateMention] = []
    if instance.noun is not None:
        found.extend(in_noun(analysis, instance.noun.start, instance.noun.end))
        found.extend(after_noun(analysis, instance.noun))
        found.extend(m for clause in of_occurrence(analysis, instance.noun) for m in in_clause(analysis, clause))
        if id(instance.noun) in counted:
            found.append(counted[id(instance.noun)])
        if instance.support is None and (found or not _is_argument(draft) or is_what_for(draft)):
            return found or (opening(analysis, instance.head) if heads_note(analysis, instance.noun) else [])
    clause = instance.clause
    seen = 0
    while clause is not None and seen < 4:
        own = [counted[id(clause)]] if id(clause) in counted else []
        found.extend(m for m in own + in_clause(analysis, clause) if m not in found and not is_of_deed(draft, m))
        if found or (clause.relation == "relative" and clause.governor is None):
            break
        if clause.relation == "relative" and instance.noun is None and seen == 0 and not _nested(clause):
            found.extend(_before_relative(analysis, clause))
            break
        if clause.relation == "main" or is_later(analysis, clause) or is_charge(clause):
            break
        if _is_of_those_freed(draft, clause):
            break
        if _is_told_by_saying(clause):
            found.extend(_told_beside(analysis, clause))
            if found:
                break  # "said on Wednesday that 12 were killed when rebels raided Gao on 3 May"
        clause, seen = _above(analysis, clause), seen + 1
    if instance.purpose is not None:
        found.extend(m for m in in_clause(analysis, instance.purpose) if m not in found)
    if not found and instance.clause is not None:
        feasts = [noun for p, noun in instance.clause.phrases if p == "during"]  # "during a Sunday Mass"
        found.extend(m for noun in feasts for m in in_noun(analysis, noun.start, noun.end))
    if not found and instance.clause is not None:
        parts = (modifying, _at_once, _closing_together)
        for inner in [inner for part in parts for inner in part(analysis, instance.clause)]:
            found.extend(m for m in in_clause(analysis, inner) if not opens_second(analysis, inner, m))
            found.extend(m for deeper in _led_to(analysis, inner) for m in in_clause(analysis, deeper))
    told = instance.clause
    of_before = told is not None and told.relation == "relative" and told.subordinator != "that"
    if not found and told is not None and of_before and looks_back(analysis, told):
        return []  # "In 1999 Musa Keita, who had split from AQIM, broke with Gao"
    return found or opening(analysis, instance.head) or closing(analysis)


def is_what_for(draft: Draft) -> bool:
    """What somebody is charged over or answers with a deed: the day told is that of the charge, of the answer."""
    clause, noun = draft.instance.clause, draft.instance.noun
    if clause is None or noun is None or any(noun is n for n in (*clause.subjects, *clause.objects)):
        return False
    return is_answered(draft) or clause.verb.lemma in _ANSWERED_FOR


_ANSWERED_FOR = frozenset(
    (
        "charge sentence convict jail imprison indict try acquit arraign prosecute accuse arrest detain hold extradite"
        " sanction designate blacklist condemn blame"
    ).split()
)
_LETTING_GO = frozenset("free release rescue ransom exchange swap recover liberate".split())


def _is_of_those_freed(draft: Draft, clause: Clause) -> bool:
    """ "Released today the men captured at Gao": they were not captured today."""
    taken = draft.event_type in ("arrest", "abduction") and clause.relation == "relative"
    return taken and clause.governor is not None and clause.governor.verb.lemma in _LETTING_GO


_TERMS = frozenset("life year years month months decade decades".split())


def is_of_deed(draft: Draft, mention: DateMention) -> bool:
    """ "Jailed over attacks on a museum in 2015": the year of what somebody is tried for, not of the trial.

    Nor is the day of what is answered that of the answer: "killed in revenge for a raid on 3 May".
    """
    at, head = sum(t.start < mention.start for t in draft.analysis.tokens), draft.instance.head
    if any(first <= at < last and not first <= head < last for first, last in answered(draft.analysis.groups)):
        return True
    if draft.event_table == "statements" and _is_of_term(draft, at):
        return True
    tried = draft.event_type == "charge" or draft.instance.trigger.lemma[0] in ("jail", "imprison")
    if not tried or not isinstance(mention.expression, (Year, Month)):
        return False
    tokens = draft.analysis.tokens
    between = [token.lower for token in tokens[head:] if token.start < mention.start]
    return "over" in between or ("for" in between and not _TERMS & set(between))


def _is_of_term(draft: Draft, at: int) -> bool:
    """ "Declared a truce from 1 to 30 April": how long what is declared will last; `at` is the date's first token."""
    tokens, groups = draft.analysis.tokens, draft.analysis.groups
    term = next((g for g in groups if g.kind == "DATE" and g.start <= at < g.end), None)
    position = draft.analysis.position_of(term) if term is not None else 0
    if term is None or position < 2 or tokens[groups[position - 1].start].lower not in ("from", "between"):
        return False
    ranged = any(t.lower in ("to", "until", "till", "through", "and", "-", "–") for t in tokens[term.start : term.end])
    return ranged and groups[position - 2].lemma in _LASTING


_LASTING = frozenset("ceasefire cease-fire truce strike lockdown amnesty halt pause shutdown bandh campaign".split())


def modifying(analysis: Analysis, clause: Clause) -> list[Clause]:
    """Clauses that qualify an argument and share the time and place of the whole.

    "Shot at men leaving a mosque in May", "swore allegiance in a video posted in May"; a participle
    that tells of an earlier deed ("freed hostages seized in May") has its own.
    """
    return [
        inner
        for inner in analysis.clauses
        if inner.governor is clause
        and inner.relation == "relative"
        and (inner.verb.form == "gerund" or (inner.verb.form == "participle" and inner.verb.lemma in ISSUING))
    ]


_AT_ONCE = ("when", "as", "while")


def _at_once(analysis: Analysis, clause: Clause, subordinators: Sequence[str] = _AT_ONCE) -> list[Clause]:
    """Clauses that tell what happened at the same moment: "shot him as he left the mosque on 3 May"."""
    return [
        inner
        for inner in analysis.clauses
        if inner.governor is clause and inner.relation == "adverbial" and inner.subordinator in subordinators
    ]


def _closing_together(analysis: Analysis, clause: Clause) -> list[Clause]:
    """A coordinated clause whose last phrases hold for both: "a guard was killed and two were hurt in Gao on 3 May"."""
    if any(noun.start > clause.verb.start for _, noun in clause.phrases):
        return []
    return [
        inner
        for inner in analysis.clauses
        if inner.governor is clause
        and inner.relation == "coordinate"
        and inner.start <= clause.end + 1
        and (inner.verb.past, inner.verb.perfect) == (clause.verb.past, clause.verb.perfect)
    ]


def _is_told_by_saying(clause: Clause) -> bool:
    """ "Said that X fled"; but "was reported to have fled", which is told of one time."""
    finite = clause.relation == "complement" and clause.verb.form == "finite"
    return finite and clause.governor is not None and clause.governor.verb.lemma in SAYING


def _told_beside(analysis: Analysis, clause: Clause) -> list[DateMention]:
    """The dates of what is told along with a clause: at what moment it happened, and what came of what."""
    beside = [*_at_once(analysis, clause, ("when", "as", "while", "after")), *_closing_together(analysis, clause)]
    return [m for inner in beside for m in in_clause(analysis, inner) if not opens_second(analysis, inner, m)]


def _above(analysis: Analysis, clause: Clause) -> Clause | None:
    """The clause that a clause stands in: of a participle beside a noun the one the noun is part of.

    "Said on Wednesday that a bomb planted by X killed 12 on 3 May": it was planted for what it did.
    """
    if clause.relation == "relative" and clause.verb.form == "participle":
        for host in analysis.clauses:
            if host is not clause and any(a is b for a in host.subjects for b in (*clause.modifies, *clause.subjects)):
                return host
    return clause.governor


def opens_second(analysis: Analysis, clause: Clause, mention: DateMention) -> bool:
    """ "His deputy took over, and in 2010 they freed 700 inmates": what comes second begins with its own date."""
    return clause.relation == "coordinate" and mention.start < analysis.tokens[clause.verb.start].start


def _led_to(analysis: Analysis, clause: Clause) -> list[Clause]:
    """What the doer of a participle was trying to do: "shot men trying to cross the river on 3 May"."""
    return [inner for inner in analysis.clauses if inner.governor is clause and inner.verb.form == "infinitive"]


ANNOUNCING = frozenset({"announce", "declare", "proclaim", "unveil"})
ISSUING = frozenset(
    "post publish release issue broadcast upload circulate air distribute date sign record carry"
    " pack load rig lade hide conceal plant fix attach strap fill lead back accompany escort".split()
)


def _is_argument(draft: Draft) -> bool:
    """A noun that is subject or object of its clause shares the clause's date."""
    clause, noun = draft.instance.clause, draft.instance.noun
    if clause is None or noun is None or clause.verb.lemma in ("include", "comprise", "be", "range", "number"):
        return False
    one = noun.determiner in ("a", "an") or (noun.plural and not noun.determiner and noun.possessor is None)
    occasion = one and any(noun is n and p in _OCCASION for p, n in clause.phrases) and not _is_in_one_before(draft)
    return occasion or noun in clause.subjects or noun in clause.objects


def _is_in_one_before(draft: Draft) -> bool:
    """ "Chosen on 3 May after the death of X in a strike": the strike is where he died, not where it was chosen."""
    noun, groups = draft.instance.noun, draft.analysis.groups
    k = draft.analysis.position_of(noun) - 3 if noun is not None else 0
    while k > 0 and groups[k].kind == "IN" and groups[k + 1].kind == "NP":
        if groups[k].lemma in _LOOKING_BACK and groups[k + 1].determiner == "the":
            return True
        k -= 2
    return False


_LOOKING_BACK = frozenset({"after", "following", "since", "before"})
# "The town was taken on 3 May after a gun battle": one occasion, one date.
_OCCASION = frozenset({"after", "in", "during", "amid", "following", "by", "with"})


def _before_relative(analysis: Analysis, clause: Clause) -> list[DateMention]:
    """The date between an antecedent and its relative clause: "one in 2005 in which ..."."""
    k = clause.start - 1
    while k > 0 and analysis.groups[k].kind in ("IN", "W", ",", "DATE"):
        if analysis.groups[k].kind == "DATE":
            mention = analysis.date_groups.get(analysis.groups[k].start)
            return [mention] if mention is not None else []
        k -= 1
    for k in range(clause.start, clause.position):
        if (
            analysis.groups[k].kind == "DATE"
            and k + 1 < len(analysis.groups)
            and analysis.groups[k + 1].kind in ("IN", "W")
        ):
            mention = analysis.date_groups.get(analysis.groups[k].start)
            return [mention] if mention is not None else []
    return []


def _nested(clause: Clause) -> bool:
    return clause.verb.form != "finite"


def of_occurrence(analysis: Analysis, noun: Group) -> list[Clause]:
    """The relative clauses that say when and where: "the raid, which took place in Gao on 3 May, ..."."""
    return [
        clause
        for clause in analysis.clauses
        if clause.relation == "relative" and noun in clause.subjects and clause.verb.lemma in _OCCURRING
    ]
