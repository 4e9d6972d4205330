"""What a text says it does not know of an event: "it did not say how he died", "it was unclear who shot him".

Belongs here: indirect questions about those whom a pronoun stands for, or how many they were. Does not: direct
questions, conditions ("whether"), denials (`realis`, `clause_realis`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.instances import Instance
from transforms.grammar.clauses import Clause
from transforms.grammar.tokens import Token

_ASKING = frozenset("how why when where who whom".split())
_TELLING = frozenset(
    (
        "say specify disclose explain elaborate reveal state give provide know indicate mention clarify confirm"
        " saying specifying disclosing explaining elaborating revealing stating giving providing indicating"
    ).split()
)
_UNTOLD = frozenset("unclear unknown unsaid uncertain".split())
_CLEAR = frozenset("clear known certain disclosed specified".split())
_NOT = frozenset({"not", "n't", "never", "without", "yet"})
_BEFORE = 9


def is_left_open(analysis: Analysis, instance: Instance) -> bool:
    """Whether a verb tells of an event again that the text leaves open: of one whom it has named, or of how many."""
    clause = instance.clause
    if clause is None or instance.noun is not None:
        return False
    tokens = analysis.tokens
    first = min((s.start for s in clause.subjects), default=clause.verb.start)
    first = min(first, clause.verb.start)
    asked = first - 1
    if not (_is_of_those_named(clause) or tokens[first].lower in ("many", "much")):
        return False  # "did not say how many soldiers had been killed"
    return asked > 0 and tokens[asked].lower in _ASKING and _is_unsaid(tokens, asked)


def _is_of_those_named(clause: Clause) -> bool:
    told = [*clause.subjects, *clause.objects[:1]]
    return bool(told) and any(noun.pronoun for noun in told)


def _is_unsaid(tokens: list[Token], asked: int) -> bool:
    """ "Did not say how", "it was not clear who", "unclear when": before the word that asks."""
    before = [t.lower for t in tokens[max(asked - _BEFORE, 0) : asked]]
    if _UNTOLD & set(before[-3:]):
        return True
    return bool((_CLEAR | _TELLING) & set(before)) and bool(_NOT & set(before))
