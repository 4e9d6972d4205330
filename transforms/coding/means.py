"""By what means an attack was done, where its trigger leaves the means open.

Belongs here: explosives as instrument or as modifier of the word for the attack.
Does not: triggers that name their means (`seeds/triggers.csv`).
"""

from __future__ import annotations

from transforms.coding.drafts import Draft
from transforms.coding.lexicon import Lexicon
from transforms.grammar.lemmas import singular

_WITH = frozenset({"with", "using", "by", "through"})
_USING = frozenset({"using", "firing", "throwing", "hurling", "lobbing", "detonating", "triggering"})


def name_means(draft: Draft, lexicon: Lexicon) -> None:
    """Make an assault a bombing when explosives were its means: "attacked with grenades", "an IED attack"."""
    if draft.event_table != "attacks" or draft.event_type != "assault":
        return
    analysis, instance = draft.analysis, draft.instance
    words: list[int] = []
    if instance.noun is not None:
        words.extend(range(instance.noun.start, instance.noun.head))
    clause = instance.support or (instance.clause if instance.noun is None else None)
    if clause is not None:
        for preposition, noun in clause.phrases:
            if preposition in _WITH:
                words.extend(k for member in (noun, *noun.conjuncts) for k in range(member.start, member.end))
        for other in analysis.clauses:
            if other.governor is clause and analysis.tokens[other.verb.head].lower in _USING:
                words.extend(k for noun in other.objects for k in range(noun.start, noun.end))
    if any("explosive" in lexicon.classes.get(singular(analysis.tokens[k].lower), ()) for k in words):
        draft.event_type = "bombing"
