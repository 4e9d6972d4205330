"""Simplex noun groups, without their prepositional phrases.

Belongs here: where a noun group ends, its head, determiner and possessor.
Does not: coordination and apposition (`transforms.grammar.nominals`).
"""

from __future__ import annotations

from transforms.figures.nouns import is_person
from transforms.grammar import words
from transforms.grammar.groups import QUOTES, Group
from transforms.grammar.lemmas import singular
from transforms.grammar.offices import office_noun
from transforms.grammar.tokens import Token

_NOUN_TAGS = frozenset({"NN", "NNS", "NNP"})
# "Took 170 guests hostage": what became of those named before.
_MADE_INTO = frozenset({"hostage", "captive"})
OPENS_NOUN_GROUP = _NOUN_TAGS | {"CD", "PRP", "DT", "PP$", "JJ", "RB"}


def noun_group(
    tokens: list[Token], i: int, dates: dict[int, int], figures: dict[int, int], names: dict[int, int]
) -> Group | None:
    """A noun group starting at `i`: determiner, numerals, adjectives, nouns, and possessives before it."""
    j, n = i, len(tokens)
    head, begin = -1, i
    possessor: Group | None = None
    determiner = ""
    while j < n:
        tag, lower = tokens[j].tag, tokens[j].lower
        if lower in _MADE_INTO and head >= 0 and _is_plural(tokens, head):
            break
        if j in dates:
            if (
                dates[j] < n
                and (
                    (tokens[dates[j]].tag in ("NN", "NNS", "NNP", "JJ", "POS") and head < 0)
                    or tokens[dates[j]].tag == "POS"
                )
                and j > i
            ):
                j = dates[j]
                continue
            break
        if j in names:
            if head >= 0 and tokens[head].tag == "NN" and not _can_extend(tokens, head, j):
                break
            if _opens_clause(tokens, begin, head, j):
                break
            head, j = names[j] - 1, names[j]
        elif j in figures:
            if head >= 0:
                break
            head, j = figures[j] - 1, figures[j]
        elif head >= 0 and _opens_predicate(tokens, begin, head, j):
            break
        elif tag in _NOUN_TAGS or (tag == "CD" and (head < 0 or tokens[head].tag in ("NNP", "CD"))):
            if tag == "NNP" and _opens_clause(tokens, begin, head, j):
                break
            head, j = j, j + 1
        elif tag == "PRP" and (j == begin or (j == begin + 1 and tokens[begin].lower == "no")):
            head, j = j, j + 1
            break
        elif tag in ("DT", "PP$") and (j == begin or tokens[j - 1].lower in ("all", "both", "half", "such")):
            determiner = lower
            if tag == "DT" and lower in (
                "this",
                "that",
                "these",
                "those",
                "both",
                "all",
                "some",
                "another",
                "each",
                "neither",
                "several",
            ):
                head = j if head < 0 else head
            j += 1
        elif (
            (
                tag == "JJ"
                and (
                    head < 0
                    or (
                        (
                            (head == j - 1 and tokens[head].tag in ("DT", "CD", "NNP"))
                            or _is_compound_so_far(tokens, begin, head, j)
                        )
                        and _noun_follows(tokens, j)
                    )
                )
            )
            or (
                tag in ("VBN", "VBG", "VBD")
                and head < 0
                and j > i
                and _noun_follows(tokens, j)
                and tokens[j - 1].tag in ("DT", "JJ", "PP$", "CD", "POS", "RB")
            )
            or (
                tag == "RB"
                and head < 0
                and j + 1 < n
                and tokens[j + 1].tag in ("JJ", "CD", "VBN", "VBD")
                and lower not in words.NEGATIONS
                and lower not in _RESULTS
            )
        ):
            j += 1
        elif tag == "POS" and head >= 0 and j + 1 < n:
            possessor = Group(
                "NP", begin, j, head, _noun_lemma(tokens, head), possessor, determiner, _is_plural(tokens, head),
                proper=tokens[head].tag == "NNP",
            )  # fmt: skip
            begin, head, determiner = j + 1, -1, ""
            j += 1
        elif tokens[j].text in QUOTES and j > i and head < 0:
            j += 1
        elif head >= 0 and _is_acronym_inside(tokens, j):
            j += 3
        else:
            break
    if head < 0:
        if determiner and j > begin and tokens[j - 1].tag in ("JJ", "CD", "VBN"):
            head = j - 1
        elif possessor is not None:
            return possessor
        else:
            return None
    if i == begin and tokens[i].tag == "PP$" and possessor is None:
        possessor = Group("NP", i, i + 1, i, tokens[i].lower, pronoun=True)
    return Group("NP", i, j, head, _noun_lemma(tokens, head), possessor, determiner, _is_plural(tokens, head),
                 pronoun=tokens[head].tag == "PRP" or (head == i and tokens[head].tag == "DT"),
                 proper=tokens[head].tag == "NNP")  # fmt: skip


# What became of an object that follows is no part of it: "shot dead 12 men".
_RESULTS = frozenset({"dead", "free", "ablaze", "alight"})


def _is_acronym_inside(tokens: list[Token], j: int) -> bool:
    """An acronym in brackets inside a compound: "an improvised explosive device (IED) blast"."""
    return (
        j + 3 < len(tokens)
        and tokens[j].text == "("
        and tokens[j + 2].text == ")"
        and tokens[j + 1].text.isupper()
        and tokens[j - 1].tag in ("NN", "NNP")
        and tokens[j + 3].tag in ("NN", "NNS")
    )


def _is_compound_so_far(tokens: list[Token], begin: int, head: int, j: int) -> bool:
    """After a preposition or conjunction no second object follows: "in a roadside remote-controlled blast"."""
    return (
        tokens[head].tag == "NN"
        and tokens[begin].lower in ("a", "an")
        and begin > 0
        and tokens[begin - 1].tag in ("IN", "SUB")
        and all(token.tag == "JJ" for token in tokens[head + 1 : j])
    )


def _opens_clause(tokens: list[Token], begin: int, head: int, j: int) -> bool:
    """After an opening phrase without a comma a name is a subject: "in his absence Musa took over".

    A noun for a person may be a title of the name: "with his deputy Abu Musa".
    """
    if head == begin == j - 1 and begin and tokens[head].lower in _PENALTIES and tokens[begin - 1].lower == "to":
        return True  # "sentenced to death Musa Keita"
    phrase = head == j - 1 and begin == 1 and tokens[0].tag == "IN" and tokens[begin].tag == "PP$"
    if not phrase or tokens[head].tag != "NN" or is_person(tokens[head].lower) or tokens[head].lower in words.OFFICES:
        return False
    end = next((k for k in range(j, min(j + 8, len(tokens))) if tokens[k].tag != "NNP"), j)
    return end < len(tokens) and tokens[end].tag in ("VBD", "VBZ", "MD")


_PENALTIES = frozenset({"death", "prison", "jail"})
# After these a name and the office its bearer is given stand side by side.
_APPOINTING = frozenset(
    (
        "name named names naming elect elected elects electing appoint appointed appoints appointing proclaim"
        " proclaimed proclaims proclaiming declare declared declares declaring make made makes making choose chose"
        " chosen choosing designate designated crown crowned acclaim acclaimed confirm confirmed nominate nominated"
    ).split()
)


def _opens_predicate(tokens: list[Token], begin: int, head: int, j: int) -> bool:
    """ "Elected Musa Keita head of its council": the office is said of the name, not part of one noun group."""
    names_end = j == head + 1 and head > begin and tokens[head].tag == "NNP" and tokens[begin].tag == "NNP"
    if not names_end or tokens[j].lower not in words.OFFICES or not begin or tokens[begin - 1].lower not in _APPOINTING:
        return False
    end = next((k for k in range(j + 1, len(tokens)) if not tokens[k].joined), len(tokens))  # "secretary-general"
    return end == len(tokens) or tokens[end].tag == "IN" or not tokens[end].is_word


def _can_extend(tokens: list[Token], head: int, j: int) -> bool:
    """A common noun directly before a name is a title or a modifier of it ("spokesman Abu X")."""
    return head == j - 1


def _noun_follows(tokens: list[Token], j: int) -> bool:
    for k in range(j + 1, min(j + 4, len(tokens))):
        if tokens[k].tag in _NOUN_TAGS:
            return True
        if tokens[k].tag not in ("JJ", "CD", "VBN"):
            return False
    return False


def _noun_lemma(tokens: list[Token], head: int) -> str:
    token = tokens[head]
    office = office_noun(tokens, head)[1] if token.tag == "NN" else ""
    return office or (singular(token.lower) if token.tag in ("NN", "NNS", "NNP") else token.lower)


def _is_plural(tokens: list[Token], head: int) -> bool:
    token = tokens[head]
    return (
        token.tag == "NNS"
        or token.lower in words.PLURAL
        or token.lower in ("people", "police", "both", "these", "those", "men")
    )
