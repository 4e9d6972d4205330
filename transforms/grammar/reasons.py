"""Phrases that tell what a deed answers: "in retaliation for the killing of X by Y in Z".

Belongs here: the nouns of answering, and how far the phrases run that belong to what is answered.
Does not: whose deed that was (`transforms.coding.attacks.claims`).
"""

from __future__ import annotations

from transforms.grammar.groups import Group

REASONS = frozenset("retaliation revenge response reply answer reprisal reaction vengeance retribution".split())
_OF_REASONS = frozenset({"to", "for", "against"})


def past_reason(groups: list[Group], k: int) -> int:
    """The position after what is answered, where the noun of an answer stands at `k`; `k + 1` for any other noun.

    Its agents and places are no phrases of the answer: "hit camps in response to the attack by X on Y".
    """
    if groups[k].kind != "NP" or groups[k].lemma not in REASONS:
        return k + 1
    end = k + 1
    if end + 1 >= len(groups) or groups[end].lemma not in _OF_REASONS or groups[end + 1].kind != "NP":
        return end
    while end + 1 < len(groups) and (groups[end].kind == "DATE" or _goes_on(groups, end)):
        end += 1 if groups[end].kind == "DATE" else 2
    return end


def _goes_on(groups: list[Group], k: int) -> bool:
    return groups[k].kind in ("IN", "CC") and groups[k + 1].kind in ("NP", "DATE")


def answered(groups: list[Group]) -> list[tuple[int, int]]:
    """The stretches of a sentence, in tokens, that tell of what something is an answer to."""
    ends = [(k, past_reason(groups, k)) for k, group in enumerate(groups) if group.lemma in REASONS]
    return [(groups[k + 1].start, groups[end - 1].end) for k, end in ends if end > k + 1]
