"""Verbs parted by a date from what they tell or whom they hit: "announced on Monday that", "killed on Monday two men".

Belongs here: what shows that a form which might be a participle is the verb of its clause after all.
Does not: the other marks of participles (`transforms.grammar.participles`).
"""

from __future__ import annotations

from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.surroundings import FINITE, NOUN_TAGS
from transforms.grammar.tokens import Token


def opens_what_is_told(tokens: list[Token], i: int) -> bool:
    """ "Announced on Monday that they had merged", "said in a statement it had": what is told follows a phrase."""
    for k in range(i + 1, min(len(tokens) - 1, i + 9)):
        word = tokens[k].lower
        if word in _TOLD_OF:
            return True
        if word == "that":
            return prior_tag(tokens[k + 1].lower) not in ("VBD", "BE", "HAVE", "MD", "VBZ")
        if prior_tag(word) in ("VBD", "VBN", "VBZ", "BE", "HAVE", "MD") or not (tokens[k].is_word or word[0].isdigit()):
            return False
    return False


# Subjects of what is told.
_TOLD_OF = frozenset({"it", "they", "he", "she", "we"})
# What is announced rather than announces.
_MADE_KNOWN = frozenset(
    (
        "merger deal ceasefire cease-fire truce agreement pact plan decision operation offensive alliance move death"
        " killing arrest attack strike raid toll result appointment measure change"
    ).split()
)


def closes_the_telling(tokens: list[Token], i: int) -> bool:
    """ "X died in 2018, the group announced in May": who tells stands after the comma, and no verb follows."""
    k = i - 1
    while k > 0 and tokens[k].tag in (*NOUN_TAGS, "JJ", "DT", "PP$", "POS"):
        k -= 1
    if tokens[k].tag != "," or tokens[k + 1].lower in ("a", "an") or tokens[i - 1].lower in _MADE_KNOWN:
        return False
    told = any(t.tag in FINITE for t in tokens[:k])
    verbs = ("VBD", "VBN", "VBZ", "BE", "HAVE", "MD")
    rest = [t for t in tokens[i + 1 :] if not t.is_capitalised]  # "May" is a month
    return told and not any(prior_tag(t.lower) in verbs or t.tag in (",", "W") for t in rest)


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def object_behind_day(tokens: list[Token], i: int) -> bool:
    """ "Gunmen abducted on Monday two aid workers": the object of a verb whose day stands before it."""
    day, opens = tokens[i + 1 : i + 3], tokens[i + 3 : i + 4]
    told = len(day) == 2 and day[0].lower == "on" and day[1].lower in _DAYS and bool(opens)
    first = not any(t.tag in FINITE for t in tokens[:i])
    return told and first and (prior_tag(opens[0].lower) in ("DT", "PP$", "CD") or opens[0].text[0].isdigit())
