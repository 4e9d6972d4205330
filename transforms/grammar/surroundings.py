"""What stands around a token, as the rules for word classes ask it.

Belongs here: whether an object opens after it, whether its clause has another verb, what opens its group.
Does not: the class that follows from the answers (`transforms.grammar.verb_tags`).
"""

from __future__ import annotations

from itertools import pairwise

from transforms.grammar import words
from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.tokens import Token

NOUN_TAGS = ("NN", "NNS", "NNP", "CD", "PRP")
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "BE", "HAVE", "DO"})


def opener(tokens: list[Token], i: int) -> str:
    """The tag before the noun group whose last word may be at `i`: "to" in "to MNLA rebels"."""
    k = i - 1
    while k >= 0 and tokens[k].tag in ("NN", "NNP", "JJ", "CD", "DT", "PP$"):
        k -= 1
    return tokens[k].tag if k >= 0 else ""


def has_other_verb(tokens: list[Token], i: int) -> bool:
    """True when the clause around `i` has a finite verb already, or one in the past tense is to come."""
    for k in range(i - 1, -1, -1):
        if tokens[k].tag in (";", ":", "W", "SUB", "—"):
            break
        if tokens[k].tag in FINITE:
            return True
    return any(prior_tag(token.lower) in ("VBD", "BE", "HAVE", "MD") for token in tokens[i + 1 : i + 12])


def opens_definite(after: Token | None) -> bool:
    """True when a definite noun group or a phrase opens with the token after a form."""
    return after is not None and (prior_tag(after.lower) in ("DT", "PP$", "PRP", "IN", "TO") or after.is_capitalised)


def tag_before_adverbs(tokens: list[Token], i: int) -> str:
    """The tag before `i`, past the adverbs that stand between."""
    k = i - 1
    while k >= 0 and tokens[k].tag == "RB" and i - k < 5:
        k -= 1
    return tokens[k].tag if k >= 0 else ""


def follows_nominative(tokens: list[Token], i: int) -> bool:
    """True after a pronoun that is a subject and takes a verb without -s, adverbs aside: "we hereby pledge"."""
    before = next((t.lower for t in reversed(tokens[max(i - 5, 0) : i]) if t.tag != "RB"), "")
    # "We, the fighters of the mountain, pledge ..."
    ourselves = before == "," and i > 2 and tokens[0].lower == "we" and tokens[1].text == ","
    return before in ("they", "we", "i") or ourselves


def is_plural_subject(tokens: list[Token], i: int) -> bool:
    """True when what stands before `i` takes a verb without -s."""
    tag_before = tag_before_adverbs(tokens, i)
    if tag_before == "NNS" or tag_before == "W":
        return True
    return follows_nominative(tokens, i) or (tag_before == "PRP" and tokens[i - 1].lower in ("you", "who"))


def is_singular_subject(tokens: list[Token], i: int) -> bool:
    """True when the noun group before `i` opens with "a" or "an"."""
    k = i - 1
    while k > 0 and tokens[k].tag in ("NN", "JJ"):
        k -= 1
    return tokens[k].lower in ("a", "an")


def is_new_to_the_text(tokens: list[Token], i: int) -> bool:
    """True when the noun group before `i` opens with "a", "one", "another": who it is has not been said yet.

    With what it is of: "a member of the militia".
    """
    k = i - 1
    while k > 0 and tokens[k].tag in (*NOUN_TAGS, "JJ"):
        k -= 1
        if k > 1 and tokens[k].lower in ("the", "its", "their") and tokens[k - 1].lower == "of":
            k -= 2
    return tokens[k].lower in ("a", "an", "one", "another")


def opens_object(after: Token | None) -> bool:
    """True when the token after a form can open an object or a phrase, so that the form can be a verb."""
    return after is not None and (prior_tag(after.lower) in _OPENING or after.is_capitalised)


_OPENING = frozenset({"DT", "PP$", "PRP", "CD", "W", "TO", "IN", "RB", "JJ", "NNS"})


def verb_follows(tokens: list[Token], i: int) -> bool:
    """True when another word of the clause can be its verb: "when a bomb planted on a cart exploded"."""
    for token in tokens[i + 1 : i + 14]:
        if token.tag in (";", ":", ".", "SUB", "W", "CC", ",", "—", "("):
            return False
        if prior_tag(token.lower) in ("VBD", "VBN", "VBZ", "BE", "HAVE", "MD", "DO"):
            return True
    return False


def opened_by_conjunction(tokens: list[Token], i: int) -> bool:
    """True when "after", "when", "that" ... stand before the noun group before `i`: a clause that needs its verb."""
    return opening_word(tokens, i) in (
        "after",
        "before",
        "when",
        "while",
        "as",
        "until",
        "because",
        "although",
        "once",
        "that",
    )


def opening_word(tokens: list[Token], i: int) -> str:
    """The word before the noun group that ends before `i`."""
    k = i - 1
    while k >= 0 and tokens[k].tag in (*NOUN_TAGS, "JJ", "DT", "PP$", "POS"):
        k -= 1
    return tokens[k].lower if k >= 0 else ""


def is_inside_a_clause(tokens: list[Token], i: int) -> bool:
    """True when a noun with a verb or "with" before it, and no new clause since, stands before `i`."""
    for k in range(i - 1, max(-1, i - 14), -1):
        tag_k = tokens[k].tag
        if tag_k == "," and i - k <= 3 and tokens[k + 1].lower in ("a", "an", "the"):
            continue
        if tag_k in (",", ";", ":", "CC", "W", "SUB", "—", "PRP", "("):
            return False
        if tokens[k].lower in ("said", "says"):
            return False  # what is said has a verb of its own
        if tokens[k].lower == "with" or tag_k in ("VBD", "VBZ", "VBP", "BE", "HAVE", "VBG"):
            return True
        if tag_k == "VBN":
            return tokens[k - 1].tag in ("BE", "HAVE", "RB") if k else False
    return False


def finite_verb_follows(tokens: list[Token], i: int) -> bool:
    """True when the clause has another finite verb, so that this form can only be a participle.

    Short names in brackets are passed over: "men tied to the Front (FLX) faction were killed".
    """
    behind = 0
    for k in range(i + 1, min(len(tokens), i + 14)):
        tag_k = tokens[k].tag
        if tag_k == "(" and (
            closing := next((j for j in range(k, k + 3) if tokens[j : j + 1] and tokens[j].tag == ")"), 0)
        ):
            behind = closing + 1
        if k < behind:
            continue
        if tag_k in (";", ":", ".", "SUB", "W", "CC", ",", "—", "(", '"') or tokens[k].lower in words.NOMINATIVES:
            return False  # "said on Monday they would stay": a clause of its own
        if tag_k in ("BE", "HAVE", "MD", "DO", "VBZ") or (tag_k == "VBD" and tokens[k].lower in words.ONLY_PAST):
            return True
        if (
            tag_k in ("VBD", "VBN")
            and tokens[k - 1].tag not in ("DT", "JJ", "RB", "TO", "IN", "PP$", "CD")
            and opens_object(tokens[k + 1] if k + 1 < len(tokens) else None)
        ):
            return prior_tag(tokens[k + 1].lower) != "IN"
    return False


def has_verb_ahead(tokens: list[Token], i: int) -> bool:
    """ "After fighting erupted", "after shelling that killed 12", "Fighting near Gao on Monday left 12 dead"."""
    k = i + 1
    if k < len(tokens) and tokens[k].lower in ("that", "which"):
        k += 1
    elif i == 0 and k < len(tokens) and prior_tag(tokens[k].lower) == "IN":
        until = min(len(tokens), _NEAR)
        while k < until and tokens[k].text != "," and prior_tag(tokens[k].lower) not in _PAST_OR_AUXILIARY:
            k += 1
    return k < len(tokens) and prior_tag(tokens[k].lower) in _PAST_OR_AUXILIARY


_PAST_OR_AUXILIARY = frozenset({"VBD", "BE", "HAVE", "MD"})
_NEAR = 16  # words


def qualifies_area(tokens: list[Token], i: int) -> bool:
    """ "In the Maoist hit Kandhamal District", "in the violence hit Gao area": what the district suffers from."""
    names = [t.lower for t in tokens[i + 1 : i + 4]]
    area = next((k for k, word in enumerate(names) if word in _AREAS), 0)
    if not area or not tokens[i + 1].is_capitalised:
        return False
    before = tokens[max(i - _AFFLICTED, 0) : i]
    return any(a.tag == "IN" and b.lower == "the" for a, b in pairwise(before)) and not any(
        t.tag in ("VBD", "VBZ", "VBP") for t in before[-2:]
    )


_AREAS = frozenset("district area region province agency belt state valley tehsil block".split())
_AFFLICTED = 12
