"""The dictionary forms of nouns and verbs.

Belongs here: the singular of a plural, the base of a verb form.
Does not: whether a word is a noun or a verb (`transforms.grammar.tagging`).
"""

from __future__ import annotations

from functools import cache

from transforms.grammar import words
from transforms.grammar.general_lexicon import verb_base


@cache
def singular(lower: str) -> str:
    """The singular of a plural noun by its spelling; any other word as it is."""
    if lower in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[lower]
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith(("sses", "ches", "shes", "xes")):
        return lower[:-2]
    if lower.endswith("oes") and lower not in _IN_OE:
        return lower[:-2]  # "heroes", "torpedoes"
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and len(lower) > 3:
        return lower[:-1]
    return lower


_IN_OE = frozenset("foes shoes toes canoes woes hoes does goes".split())
_IRREGULAR_PLURALS = {
    "men": "man", "women": "woman", "children": "child", "people": "people", "policemen": "policeman",
    "gunmen": "gunman", "townsmen": "townsman", "servicemen": "serviceman", "lives": "life", "thieves": "thief",
    "tribesmen": "tribesman", "clergymen": "clergyman", "militiamen": "militiaman", "dead": "dead", "series": "series",
    "forces": "force", "troops": "troop", "police": "police", "headquarters": "headquarters", "wives": "wife",
    "jihadis": "jihadi", "salafis": "salafi", "sufis": "sufi", "taxis": "taxi", "qadis": "qadi",
}  # fmt: skip
_BASE_OF = {
    form: base
    for base in words.IRREGULAR
    for form in (*words.IRREGULAR[base], words.gerund(base), words.third_person(base))
} | {"born": "bear"}


@cache
def verb_lemma(lower: str) -> str:
    """The base of a verb form, irregular or regular; the form itself when none is known."""
    if lower in words.BE:
        return "be"
    if lower in words.HAVE:
        return "have"
    if lower in words.DO:
        return "do"
    return _BASE_OF.get(lower) or verb_base(lower) or lower
