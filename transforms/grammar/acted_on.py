"""Things before the name of whoever acted on them: "the alliance Ansaru struck with X", "the town Ansaru had taken".

Belongs here: nouns that a name after them does not name, so that a relative clause without a pronoun begins with it.
Does not: such clauses (`contact_relatives`), noun groups (`noun_groups`).
"""

from __future__ import annotations

from transforms.grammar.tokens import Token

ACTED_ON = frozenset(
    (
        "alliance pact truce deal agreement ceasefire merger allegiance oath pledge attack raid assault offensive"
        " ambush bombing town city village base area territory district province state"
    ).split()
)


# "The deadliest attack Mali has seen": it was somebody else's.
_SEEN = frozenset("saw seen knew known suffered witnessed experienced endured faced".split())


def is_acted_on(tokens: list[Token], begin: int, head: int, end: int) -> bool:
    """Whether the noun at `head`, whose group begins at `begin`, is acted on by the name that ends at `end`."""
    following = tokens[end : end + 2]
    tags = [token.tag for token in following]
    verb = tags[:1] in (["VBD"], ["VBN"]) or tags in (["HAVE", "VBN"], ["HAVE", "VBD"])
    seen = any(token.lower in _SEEN for token in following)
    return verb and not seen and _is_a_thing(tokens, begin, head)


def is_its_verb(tokens: list[Token], i: int) -> bool:
    """Whether the form at `i` is the verb of such a clause: a name stands before it, and before that the thing."""
    k = i - 1
    while k > 0 and tokens[k].tag == "NNP":
        k -= 1
    k -= k > 0 and k < i - 1 and tokens[k].lower == "the"
    begin = k
    while begin > 0 and tokens[begin - 1].tag in ("NN", "JJ"):
        begin -= 1
    begin -= begin > 0 and tokens[begin - 1].tag in ("DT", "PP$")
    return 0 < k < i - 1 and _is_a_thing(tokens, begin, k)


def _is_a_thing(tokens: list[Token], begin: int, head: int) -> bool:
    told = tokens[begin].tag in ("DT", "PP$") or (begin > 0 and tokens[begin - 1].lower == "of")
    return told and tokens[head].tag == "NN" and tokens[head].lower in ACTED_ON
