"""Words that point back at a place: "there", "the city", "the town saw an attack".

Belongs here: whether a draft's words point at a place spoken of before. Does not: which place that is (`placing`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis, PlacedMention
from transforms.coding.drafts import Draft
from transforms.coding.frames.towns import SHARES
from transforms.coding.where.named_places import PLAIN_AT
from transforms.coding.who.included import included
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

AREAS = frozenset("area region province district island".split())
TOWNS = frozenset(
    (
        "city town village camp base capital seat downtown centre center compound outpost airport airbase stronghold"
        " garrison fort headquarters port quarter"
    ).split()
)
# "The town saw an attack": where it happened is told as who beheld it.
_BEHOLDING = frozenset({"see", "witness", "experience"})


def beheld_by(draft: Draft) -> list[Group]:
    """The subjects of "saw", "witnessed", "experienced" before the noun of a draft."""
    clause, noun = draft.instance.clause, draft.instance.noun
    if noun is None or clause is None or clause.verb.lemma not in _BEHOLDING or clause.verb.voice == "passive":
        return []
    return list(clause.subjects) if any(m is noun for o in clause.objects for m in members(o)) else []


def there(draft: Draft) -> PlacedMention | None:
    """The place that "there" means, where its own sentence has named one before: "seized Gao and killed two there"."""
    analysis = draft.analysis
    spots = [k for k, token in enumerate(analysis.tokens) if token.lower == "there" and token.tag == "RB"]
    towns = [m for m in analysis.places if not m.demonym and m.place.kind in ("settlement", "site")]
    countries = [m for m in analysis.places if not m.demonym and m.place.kind == "country"]
    before = [
        m for m in towns or countries if spots and m.end <= spots[0]
    ]  # "took oaths from Yemen and declared ... there"
    return before[-1] if before else None


def points_back(draft: Draft, nouns: frozenset[str]) -> bool:
    """ "There", "the city": the place named before is meant."""
    analysis, instance = draft.analysis, draft.instance
    clause = instance.support or (instance.clause if instance.noun is None else None)
    spots = [*draft.place_groups, *instance.slots.get("obj", [])]
    spots += [noun for group in draft.place_groups if group.lemma in SHARES for noun in named_by(analysis, group)]
    if instance.noun is not None:
        spots += [g for p, g in phrases_after(analysis.groups, analysis.position_of(instance.noun)) if p in PLAIN_AT]
    spots += beheld_by(draft)
    if clause is not None:
        last = analysis.groups[max(clause.end - 1, clause.start)].end
        said = analysis.tokens[clause.verb.head : last]
        if nouns & AREAS and any(t.lower == "there" and t.tag == "RB" for t in said):
            return True
        spots += [g for p, g in clause.phrases if p in PLAIN_AT | {"for"}]
    spots += [g.possessor for g in spots if g.possessor is not None]  # "stormed the town's barracks"
    return any(
        g.lemma in nouns
        and not g.plural
        and g.determiner in ("the", "this", "that")
        and not any(t.tag == "NNP" for t in analysis.tokens[g.start : g.end])
        for g in spots
    )


def named_by(analysis: Analysis, group: Group) -> list[Group]:
    """The names after "of" that a place or a share of it is called by: "the villages of X", "the whole of X"."""
    after = phrases_after(analysis.groups, analysis.position_of(group))[:1]
    called = [one for preposition, noun in after if preposition == "of" and not group.proper for one in members(noun)]
    return called or (included(analysis, group) if group.plural and not group.proper else [])
