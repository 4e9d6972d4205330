"""The "and" inside the name of a movement that no dictionary has: "the Liberation and Reform Movement".

Belongs here: which words are joined into one name. Does not: names of the dictionaries (`transforms.names`).
"""

from __future__ import annotations

from transforms.grammar.tokens import Token

# What movements call themselves after, two by two.
_IDEALS = frozenset(
    (
        "liberation justice equality freedom unity dignity independence peace reform change reconciliation salvation"
        " resistance democracy development solidarity progress truth jihad preaching combat defence defense stability"
        " renewal security"
    ).split()
)
_BODIES = frozenset("movement front party alliance union forces force council congress coalition organisation".split())


def joins_a_name(tokens: list[Token], head: int, j: int) -> bool:
    """Whether the token at `j` is the "and" between an ideal, which `head` is, and one that a body's noun follows."""
    ideal = tokens[head].is_capitalised and tokens[head].lower in _IDEALS and j == head + 1
    if not ideal or tokens[j].lower != "and":
        return False
    end = next((k for k in range(j + 1, min(j + 5, len(tokens))) if not tokens[k].is_capitalised), j + 1)
    return any(token.lower in _BODIES for token in tokens[j + 2 : end])
