"""Dates that stand beside a deed and are of something else: what is answered, tried, freed from, how long it lasts.

Belongs here: whose day a date is not. Does not: which date a trigger takes (`own_dates`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.attacks.claims import is_answered
from transforms.coding.drafts import Draft
from transforms.dates.model import DateMention, Month, Year
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.reasons import answered


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


def is_of_those_freed(draft: Draft, clause: Clause) -> bool:
    """ "Released today the men captured at Gao": they were not captured today."""
    taken = draft.event_type in ("arrest", "abduction") and clause.relation == "relative"
    return taken and clause.governor is not None and clause.governor.verb.lemma in _LETTING_GO


def is_a_reason(analysis: Analysis, clause: Clause) -> bool:
    """ "Seized on 11 July over a video in which he threatened the army": what somebody answers for was before."""
    host = clause.governor
    about = analysis.position_of(clause.modifies[0]) if clause.modifies else 0
    if clause.relation != "relative" or host is None or about < 1:
        return False
    before = [g.lemma for g in analysis.groups[max(about - 2, 0) : about]]
    return bool(_REASONS & set(before)) or (before[-1] == "for" and host.verb.lemma in _ANSWERED_FOR)


_REASONS = frozenset({"because", "over"})
_TERMS = frozenset("life year years month months decade decades".split())


def tells_of_the_dead(draft: Draft) -> Group | None:
    """The death in "confirmed his death on 6 February", "announced on Monday the death of its emir"."""
    clause = draft.instance.clause
    if clause is None or not (draft.event_type == "death" or draft.event_table == "statements"):
        return None
    if clause.verb.lemma not in _CONFIRMING or clause.verb.voice != "active":
        return None
    noun = draft.instance.noun
    return next((o for o in clause.objects if (o is noun if noun is not None else o.lemma in _DEATHS)), None)


def _is_of_the_dead(analysis: Analysis, death: Group, mention: DateMention) -> bool:
    """ "Announced the death on 6 February of its emir", "confirmed the death of its emir on 6 February": when he died
    in the first, when it was said in the second; "in a raid on 6 February" is when he died."""
    before = [g.lemma for g in analysis.groups if g.kind == "NP" and analysis.tokens[g.start].start < mention.start]
    if before and before[-1] in _KILLING:
        return True
    behind = next((k for k, t in enumerate(analysis.tokens) if t.start >= mention.end), len(analysis.tokens))
    within = analysis.tokens[death.start].start <= mention.start
    return within and [t.lower for t in analysis.tokens[behind : behind + 1]] == ["of"]


_DEATHS = frozenset("death demise martyrdom killing".split())
_KILLING = frozenset(
    "raid strike airstrike assault attack operation clash battle bombing ambush gunfight fight".split()
)
_CONFIRMING = frozenset("confirm announce acknowledge admit deny report mourn mark".split())


def is_of_deed(draft: Draft, mention: DateMention) -> bool:
    """ "Jailed over attacks on a museum in 2015": the year of what somebody is tried for, not of the trial.

    Nor is the day of what is answered that of the answer: "killed in revenge for a raid on 3 May".
    """
    death = tells_of_the_dead(draft)
    if death is not None and _is_of_the_dead(draft.analysis, death, mention) == (draft.event_table == "statements"):
        return True
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


def is_day_of_claim(draft: Draft, mention: DateMention) -> bool:
    """ "Claimed on Monday an attack in Gao": a day before a deed that somebody claims is that of the claim.

    A month or year holds for both.
    """
    noun = draft.instance.noun
    if noun is None or not draft.instance.claimants or isinstance(mention.expression, Month | Year):
        return False
    return mention.end <= draft.analysis.tokens[noun.start].start
