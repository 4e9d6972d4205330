"""Whose custody is told of, where neither name nor date nor place tells it from others.

Belongs here: one person held, charged or freed, and those of whom the text has told that they were held.
Belongs here too: arrests that somebody escaped, swaps that are only agreed on, raids that are searches.
Does not: every other bound of an event (`transforms.coding.whether.specificity`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

_ONE = frozenset({"a", "an", "one", "another"})
_DEFINITE = frozenset({"the", "these", "those", "both", "all"})
_THEY = frozenset({"he", "she", "they", "him", "her", "them"})
_PEOPLE = frozenset({"people", "person", "fighter", "soldier", "captive"})


_TERMS = frozenset({"year", "years", "month", "months", "life", "day", "days"})


def is_a_term(analysis: Analysis, noun: Group) -> bool:
    """ "To 15 years imprisonment": how long somebody is to be held, told with his sentence."""
    return noun.lemma == "imprisonment" and any(t.lower in _TERMS for t in analysis.tokens[noun.start : noun.head])


_EVADING = frozenset("escape evade avoid elude dodge resist".split())


def why_not_yet(noun: Group, host: Clause) -> str | None:
    """ "Escaped arrest", "agreed on a swap of prisoners": why it has not come to what the noun says."""
    if host.verb.lemma in _EVADING and any(o is noun for o in host.objects):
        return "negated"
    agreed = host.verb.lemma == "agree" and any(n is noun for p, n in host.phrases if p in ("on", "to", "upon"))
    return "planned" if agreed else None


def only_describes(draft: Draft) -> bool:
    """ "Let out 800 inmates, among them a dozen women convicted of spying": what they were held for, and no trial."""
    clause, mention = draft.instance.clause, draft.date_mention
    if draft.event_type != "charge" or clause is None or draft.instance.noun is not None or draft.roles.get("detainer"):
        return False
    verb = draft.analysis.tokens[clause.verb.start].start
    own = (mention is not None and mention.start > verb) or (draft.place_span or (0,))[0] > clause.verb.start
    known = any("person" in p.classes and p.resolution != "described" for p in draft.roles.get("detainee", []))
    return clause.relation == "relative" and clause.verb.form == "participle" and not own and not known


def is_of_somebody(draft: Draft, earlier: Sequence[Draft]) -> bool:
    """ "A judge jailed a trader", "the trader's cousin was charged"; "the women were freed", once they were taken."""
    clause = draft.instance.clause
    if draft.event_table != "arrests" or draft.instance.noun is not None or clause is None or not clause.verb.past:
        return False
    people = [p for p in draft.roles.get("detainee", []) if p.classes & _PEOPLE]
    groups = [g for g in draft.analysis.groups if any(_is_at(draft, g, p.start, p.end) for p in people)]
    if any(not g.plural and not g.pronoun and (g.determiner in _ONE or g.possessor is not None) for g in groups):
        return True
    taken = any(d.event_table == "arrests" or d.event_type == "abduction" for d in earlier)
    return taken and any(g.lemma in _THEY if g.pronoun else g.determiner in _DEFINITE for g in groups)


def _is_at(draft: Draft, group: Group, start: int, end: int) -> bool:
    tokens = draft.analysis.tokens
    return group.kind == "NP" and tokens[group.start].start <= start and end <= tokens[group.end - 1].end
