"""Finds the verb of a clause left without one, because it looks like a noun: "X, with 500 men, controls Y".

Belongs here: third persons that the general lexicon takes for plurals, where their clause has no other verb.
Does not: verb against noun where the words beside the form tell (`transforms.grammar.verb_tags`).
"""

from __future__ import annotations

from collections.abc import Collection

from transforms.figures.nouns import is_person
from transforms.grammar.amounts import opens_figure, opens_range
from transforms.grammar.general_lexicon import prior_tag, verb_base
from transforms.grammar.surroundings import opens_object
from transforms.grammar.tokens import Token

_BREAKS = frozenset({";", ":", "—", "SUB", "W"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "BE", "HAVE", "DO"})
# Who reports the clause has verbs of his own, which are none of the clause's.
_REPORTING = frozenset("says said say".split())

_BEFORE_COUNTS = frozenset({"RB", "IN", "JJ", "DT", "TO"})


def supply_verbs(tokens: list[Token], names: Collection[int]) -> None:
    """Tags as a verb the one word of a verbless clause that can be it."""
    start = 0
    for end in range(len(tokens) + 1):
        if end == len(tokens) or tokens[end].tag in _BREAKS:
            _supply(tokens, start, end, names)
            start = end + 1


def _supply(tokens: list[Token], start: int, end: int, names: Collection[int]) -> None:
    if any(_is_finite(tokens, k) for k in range(start, end)):
        return
    for i in range(start + 1, end - 1):
        if i in names or tokens[i].is_capitalised:
            continue
        if tokens[i].tag == "NNS" and (_can_be(tokens, start, i) or _counts(tokens, i) or _acts(tokens, i, names)):
            tokens[i].tag = "VBZ"
            return
        if found := _does(tokens, i, names):
            tokens[i].tag = found
            return
        base = verb_base(tokens[i].lower) == tokens[i].lower
        if tokens[i].tag == "NN" and base and (_counts(tokens, i) or _follows_name(tokens, i, names)):
            tokens[i].tag = "VBP"
            return


def _is_finite(tokens: list[Token], k: int) -> bool:
    infinitive = k > 0 and tokens[k - 1].tag == "TO"
    return tokens[k].tag in FINITE and tokens[k].lower not in _REPORTING and not infinitive


def _can_be(tokens: list[Token], start: int, i: int) -> bool:
    """A third person after an insertion that commas close, with its object; or with an infinitive: "claims to have"."""
    base = verb_base(tokens[i].lower)
    if base is None or base == tokens[i].lower:
        return False
    after, before = tokens[i + 1], tokens[i - 1]
    if after.tag == "TO":
        infinitive = i + 2 < len(tokens) and verb_base(tokens[i + 2].lower) == tokens[i + 2].lower
        return infinitive and before.tag in ("NN", "NNP", ")", ",")
    inserted = before.tag == "," and any(t.tag == "," for t in tokens[start : i - 1])
    phrase = prior_tag(after.lower) == "IN" and not (opens_figure(tokens, i + 1) or opens_range(tokens, i + 1))
    return inserted and opens_object(after) and not phrase


def _counts(tokens: list[Token], i: int) -> bool:
    """What may be a verb stands after its subject and before a figure: "the group numbers about 300"."""
    if verb_base(tokens[i].lower) is None or tokens[i - 1].tag not in ("NN", "NNS", "NNP", ")", ","):
        return False
    after = next((k for k in range(i + 1, min(i + 5, len(tokens))) if tokens[k].tag not in _BEFORE_COUNTS), i)
    counted = tokens[after + 1].lower if after + 1 < len(tokens) else ""
    return after > i and tokens[after].tag == "CD" and counted not in _TIMES  # "on its channels two days later"


_TIMES = frozenset("hour hours day days week weeks month months year years".split())


def _acts(tokens: list[Token], i: int, names: Collection[int]) -> bool:
    """Between a known name and a noun: "JNIM claims responsibility"; a plural seldom qualifies the noun after it."""
    base = verb_base(tokens[i].lower)
    return (
        base is not None
        and base != tokens[i].lower
        and tokens[i].lower not in _QUALIFYING
        and i - 1 in names
        and tokens[i + 1].tag in ("NN", "NNS")
        and not tokens[i + 1].is_capitalised
    )


def _does(tokens: list[Token], i: int, names: Collection[int]) -> str:
    """The tag of what people do to what follows: "gunmen attack army base", "bomber hits mosque"; else ""."""
    base, before, after = verb_base(tokens[i].lower), tokens[i - 1], tokens[i + 1]
    if base is None or tokens[i].tag not in ("NN", "NNS", "JJ", "VB") or after.tag not in _OBJECTS:
        return ""
    if tokens[i].lower in _QUALIFYING or not (i - 1 in names or is_person(before.lower)):
        return ""
    third = base != tokens[i].lower
    if third != (tokens[i].tag == "NNS"):
        return ""
    if third:
        return "VBZ" if before.tag in ("NN", "NNP") and i - 1 not in names else ""
    plural = before.tag == "NNS" or (is_person(before.lower) and before.lower.endswith(("men", "s")))
    return "VBP" if plural or (i - 1 in names and tokens[i].tag != "VB" and base in _AGAINST) else ""


_OBJECTS = frozenset({"NN", "NNS", "DT", "PP$", "CD", "JJ"})
# What armed groups do, by verbs that are nouns too.
_AGAINST = frozenset("attack raid ambush storm assault bomb murder target shell siege strike open".split())
_QUALIFYING = frozenset("forces arms talks operations affairs works ranks sales troops goods".split())


def _follows_name(tokens: list[Token], i: int, names: Collection[int]) -> bool:
    """Between a known name and what it may act on: "the Taliban control Kunduz", "the SDF now hold the town"."""
    k, after = i - 1, tokens[i + 1]
    while k >= 0 and tokens[k].tag == "RB":
        k -= 1
    return k in names and (i + 1 in names or after.tag in ("DT", "PP$", "CD"))
