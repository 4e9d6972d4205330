"""Groups tokens into noun groups, verb groups and the marks between them.

Belongs here: the second layer of the cascade, as in FASTUS (Hobbs et al. 1997): simplex noun
groups without their prepositional phrases, verb groups with tense, voice, modality and negation.
Does not: who is subject or object of what (`transforms.grammar.clauses`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from transforms.grammar import words
from transforms.grammar.tagging import verb_base
from transforms.grammar.tokens import Token

QUOTES = frozenset("\"“”«»„''``")
_NOUN_TAGS = frozenset({"NN", "NNS", "NNP"})


@dataclass(slots=True, eq=False)
class Group:
    """A run of tokens `[start, end)` that acts as one; `kind` is a class below or the mark itself.

    `NP` noun group, `VG` verb group, `IN` preposition, `CC`, `SUB`, `W`, `RB`, `DATE`, `,` `;` `(` ...
    For a noun group `head` is the index of its head noun, `lemma` the head's singular, `possessor`
    the group before a possessive mark. For a verb group `lemma` is the base of its main verb.
    """

    kind: str
    start: int
    end: int
    head: int
    lemma: str = ""
    possessor: Group | None = None
    determiner: str = ""
    plural: bool = False
    pronoun: bool = False
    voice: str = "active"
    form: str = "finite"
    modal: str = ""
    negated: bool = False
    perfect: bool = False
    past: bool = False
    conjuncts: list[Group] = field(default_factory=list)
    appositions: list[Group] = field(default_factory=list)


@cache
def singular(lower: str) -> str:
    """The singular of a plural noun by its spelling; any other word as it is."""
    if lower in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[lower]
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith(("sses", "ches", "shes", "xes")):
        return lower[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and len(lower) > 3:
        return lower[:-1]
    return lower


_IRREGULAR_PLURALS = {
    "men": "man", "women": "woman", "children": "child", "people": "people", "policemen": "policeman",
    "gunmen": "gunman", "townsmen": "townsman", "servicemen": "serviceman", "lives": "life", "thieves": "thief",
    "tribesmen": "tribesman", "clergymen": "clergyman", "militiamen": "militiaman", "dead": "dead", "series": "series",
    "forces": "force", "troops": "troop", "police": "police", "headquarters": "headquarters", "wives": "wife",
}  # fmt: skip
_BASE_OF = {
    form: base
    for base in words.IRREGULAR
    for form in (*words.IRREGULAR[base], words.gerund(base), words.third_person(base))
}


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


def group(tokens: list[Token], dates: dict[int, int], figures: dict[int, int], names: dict[int, int]) -> list[Group]:
    """The groups of a tagged sentence in order.

    `dates`, `figures` and `names` map the first token of a mention to the token after its last.
    """
    groups: list[Group] = []
    i, n = 0, len(tokens)
    while i < n:
        tag = tokens[i].tag
        if tokens[i].text in QUOTES:
            i += 1
            continue
        if i in dates:
            groups.append(Group("DATE", i, dates[i], i))
            i = dates[i]
            continue
        built = _verb_group(tokens, i, dates) if tag in _OPENS_VERB_GROUP else None
        if built is None and (tag in _OPENS_NOUN_GROUP or i in names or i in figures):
            built = _noun_group(tokens, i, dates, figures, names)
        if built is not None:
            groups.append(built)
            i = built.end
            continue
        kind = {"TO": "IN"}.get(tag, tag)
        groups.append(Group(kind, i, i + 1, i, lemma=tokens[i].lower))
        i += 1
    return groups


_VERBAL = frozenset({"VB", "VBP", "VBZ", "VBD", "VBN", "VBG"})
_OPENS_VERB_GROUP = _VERBAL | {"TO", "RB", "MD", "BE", "HAVE", "DO"}
_OPENS_NOUN_GROUP = _NOUN_TAGS | {"CD", "PRP", "DT", "PP$", "JJ", "RB"}


def _verb_group(tokens: list[Token], i: int, dates: dict[int, int]) -> Group | None:
    """A verb group starting at `i`: `to`? modal? not? have? be? adverbs main-verb."""
    j, n = i, len(tokens)
    seen: list[str] = []
    main = -1
    modal = ""
    negated = infinitive = False
    while j < n and j not in dates:
        token = tokens[j]
        tag = token.tag
        if tag == "TO" and j == i:
            infinitive = True
        elif tag == "RB" or token.text in QUOTES:
            only = j + 1 < n and tokens[j + 1].lower in ("only", "just", "merely", "simply")
            negated = negated or (token.lower in words.NEGATIONS and not only)
        elif tag == "MD":
            if main >= 0:
                break
            modal = token.lower
        elif tag in ("BE", "HAVE", "DO"):
            if main >= 0 and main != j - 1 and tokens[main].tag not in ("BE", "HAVE", "DO"):
                break
            if main >= 0 and tokens[main].tag not in ("BE", "HAVE", "DO"):
                break
            seen.append("have" if tag == "HAVE" else "do" if tag == "DO" else token.lower)
            main = j
        elif tag in _VERBAL:
            if main >= 0 and tokens[main].tag not in ("BE", "HAVE", "DO"):
                break
            main = j
            j += 1
            break
        else:
            break
        j += 1
    if main < 0 or (not infinitive and not modal and tokens[i].tag == "RB" and main == i):
        return None
    if (
        i < main
        and tokens[i].tag == "RB"
        and not any(tokens[k].tag in ("MD", "BE", "HAVE", "DO", "TO") for k in range(i, main))
    ):
        negated = negated or any(
            tokens[k].lower in words.NEGATIONS and tokens[k + 1].lower not in ("only", "just", "merely", "simply")
            for k in range(i, main)
        )
    return _verb_features(tokens, i, main, seen, modal, negated, infinitive)


def _verb_features(
    tokens: list[Token], start: int, main: int, seen: list[str], modal: str, negated: bool, infinitive: bool
) -> Group:
    tag = tokens[main].tag
    lexical = tag in _VERBAL
    lemma = verb_lemma(tokens[main].lower)
    be = any(word in words.BE for word in seen)
    have = "have" in seen
    if not lexical:
        return Group(
            "VG",
            start,
            main + 1,
            main,
            lemma=lemma,
            form="infinitive" if infinitive else _bare_form(tokens[main].lower),
            modal=modal,
            negated=negated,
            perfect=have and lemma == "be",
            past=tokens[main].lower in ("was", "were", "had", "did"),
        )
    passive = be and tag in ("VBN", "VBD")
    if tag == "VBN" and not be and not have:
        form, passive = ("participle", True)
    elif tag == "VBG" and not be:
        form = "gerund"
    elif infinitive:
        form = "infinitive"
    elif tag == "VB" and not modal and "do" not in seen:
        form = "bare"
    else:
        form = "finite"
    past = (
        tag in ("VBD",)
        or have
        or any(word in ("was", "were", "did") for word in seen)
        or (passive and form == "participle")
    )
    return Group("VG", start, main + 1, main, lemma=lemma, voice="passive" if passive else "active", form=form,
                 modal=modal, negated=negated, perfect=have, past=past)  # fmt: skip


def _bare_form(lower: str) -> str:
    return {"being": "gerund", "having": "gerund", "been": "participle", "be": "bare"}.get(lower, "finite")


def _noun_group(
    tokens: list[Token], i: int, dates: dict[int, int], figures: dict[int, int], names: dict[int, int]
) -> Group | None:
    """A noun group starting at `i`: determiner, numerals, adjectives, nouns, and possessives before it."""
    j, n = i, len(tokens)
    head, begin = -1, i
    possessor: Group | None = None
    determiner = ""
    while j < n:
        tag, lower = tokens[j].tag, tokens[j].lower
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
            head, j = names[j] - 1, names[j]
        elif j in figures:
            if head >= 0:
                break
            head, j = figures[j] - 1, figures[j]
        elif tag in _NOUN_TAGS or (tag == "CD" and (head < 0 or tokens[head].tag in ("NNP", "CD"))):
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
                    head < 0 or (head == j - 1 and tokens[head].tag in ("DT", "CD", "NNP") and _noun_follows(tokens, j))
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
                "NP", begin, j, head, _noun_lemma(tokens, head), possessor, determiner, _is_plural(tokens, head)
            )
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
                 pronoun=tokens[head].tag == "PRP" or (head == i and tokens[head].tag == "DT"))  # fmt: skip


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
    return singular(token.lower) if token.tag in ("NN", "NNS", "NNP") else token.lower


def _is_plural(tokens: list[Token], head: int) -> bool:
    token = tokens[head]
    return (
        token.tag == "NNS"
        or token.lower in words.PLURAL
        or token.lower in ("people", "police", "both", "these", "those", "men")
    )
