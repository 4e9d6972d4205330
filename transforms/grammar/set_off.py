"""Whether a token stands in a relative clause or an apposition, and whether a comma closes one.

Belongs here: what sets a form off from the verb of its sentence, asked before there are clauses. Does not: other
questions about the words around a token (`surroundings`), clauses (`clause_finding`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.surroundings import NOUN_TAGS, opening_word
from transforms.grammar.tokens import Token


def is_subject_in_relative(tokens: list[Token], i: int) -> bool:
    """True when the noun group before `i` follows "whom", so that it needs a verb: "whom the emir of JNIM freed"."""
    k = i - 1
    while k >= 0 and i - k < 8 and (tokens[k].tag in (*NOUN_TAGS, "JJ", "DT", "PP$", "POS") or tokens[k].lower == "of"):
        k -= 1
    return k >= 0 and tokens[k].lower == "whom"


def is_in_object_relative(tokens: list[Token], i: int) -> bool:
    """ "Which the army listed", "whom police arrested": the pronoun is no subject, so the noun group before `i` is."""
    return opening_word(tokens, i) in ("which", "whom")


def closes_relative(tokens: list[Token], comma: int) -> bool:
    """Whether the comma closes a relative clause behind the noun group that opens the sentence: "X, who ..., said"."""
    opening = next((k for k in range(comma - 1, -1, -1) if tokens[k].tag in (",", ";", ":", ".", '"')), 0)
    if opening < 1 or tokens[opening].tag != "," or tokens[opening + 1].lower not in ("who", "which"):
        return False
    first = tokens[:opening]
    return all(t.tag in (*NOUN_TAGS, "JJ", "DT", "PP$", "POS", "IN") for t in first) and tokens[0].tag != "IN"


def is_in_apposition(tokens: list[Token], i: int) -> bool:
    """ "Seleka, a coalition of groups formed in 2012, took Bangui": `i` stands between commas in what a name is called.

    The name opens its clause, and a verb that it awaits follows the second comma.
    """
    k = i - 1
    while k > 0 and tokens[k].tag in (*NOUN_TAGS, "JJ", "DT", "PP$", "POS", "IN"):
        k -= 1
    if k < 1 or tokens[k].tag != "," or tokens[k - 1].tag != "NNP" or tokens[k + 1].tag != "DT":
        return False
    first = k - 1
    while first > 0 and tokens[first - 1].tag in ("NNP", "DT", "JJ", "NN"):
        first -= 1
    if first > 0 and tokens[first - 1].tag not in ("SUB", ";", '"', ")"):
        return False
    closing = next((j for j in range(i + 1, min(i + 12, len(tokens))) if tokens[j].tag in (",", ".", ";")), 0)
    awaited = prior_tag(tokens[closing + 1].lower) if closing and closing + 1 < len(tokens) else ""
    return closing > 0 and tokens[closing].tag == "," and awaited in ("VBD", "VBN", "VBZ", "BE", "HAVE", "MD")


def is_set_off_from_its_verb(tokens: list[Token], i: int) -> bool:
    """ "A trader, convicted in May, was freed": the form after the comma has a subject that awaits a later verb.

    A subject and its verb are parted by two commas or by none.
    """
    k = i - 2
    while k >= 0 and tokens[k].tag in (*NOUN_TAGS, "JJ", "DT", "PP$", "POS", "IN"):
        k -= 1
    opens = k < 0 or tokens[k].tag in ("SUB", '"', ";") or tokens[k].lower == "that"
    if not opens or tokens[k + 1].tag == "IN" or tokens[i + 1 : i + 2] == []:
        return False
    renamed = tokens[i].lower in _NAMING and tokens[i + 1].is_capitalised  # "Nusra, renamed Fateh al-Sham in 2016, is"
    if tokens[i + 1].tag not in ("IN", "RB") and not renamed:
        return False
    closing = next((j for j in range(i + 1, min(i + 16, len(tokens))) if tokens[j].tag == ","), 0)
    if not closing:
        return False
    awaited = tokens[closing + 1 : closing + 3]
    first = next((token for token in awaited if prior_tag(token.lower) != "RB"), None)
    return any(
        prior_tag(token.lower) in ("BE", "HAVE", "MD", "DO") or token.lower in words.ONLY_PAST for token in awaited
    ) or (first is not None and prior_tag(first.lower) in ("VBD", "VBN", "VBZ"))


_NAMING = frozenset("renamed rebranded rechristened dubbed named called nicknamed".split())
