"""Verb groups: auxiliaries, adverbs and the main verb.

Belongs here: where a verb group ends, its tense, voice, modality and negation.
Does not: its subject and objects (`transforms.grammar.clauses`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.groups import QUOTES, Group
from transforms.grammar.lemmas import verb_lemma
from transforms.grammar.tokens import Token

_VERBAL = frozenset({"VB", "VBP", "VBZ", "VBD", "VBN", "VBG"})
OPENS_VERB_GROUP = _VERBAL | {"TO", "RB", "MD", "BE", "HAVE", "DO"}


def verb_group(tokens: list[Token], i: int, dates: dict[int, int]) -> Group | None:
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
            negated = i > 0 and tokens[i - 1].lower in ("not", "never")  # "agreed not to side with them"
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
    lemma = tokens[main].lower if tag == "VB" and tokens[main].lower in _BASES_TOO else verb_lemma(tokens[main].lower)
    be = any(word in words.BE for word in seen)
    have = "have" in seen
    if not lexical:
        return Group(
            "VG",
            start,
            main + 1,
            main,
            lemma=lemma,
            form="infinitive" if infinitive else "finite" if have or modal else _bare_form(tokens[main].lower),
            modal=modal,
            negated=negated,
            perfect=have and lemma == "be",
            past=tokens[main].lower in ("was", "were", "had", "did"),
        )
    passive = be and tag in ("VBN", "VBD")
    if tag == "VBN" and not be and not have:
        form, passive = ("participle", True)
    elif (tag == "VBG" and not be) or tokens[start].lower in ("having", "being"):
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


# Bases that are past forms of other verbs as well: "to found", "to wound".
_BASES_TOO = frozenset({"found", "wound", "bound", "fell"})


def parted(tokens: list[Token], auxiliary: Group, main: Group) -> Group | None:
    """The verb group of a participle that a date parts from its auxiliary: "had | on 12 May | arrested"; else None."""
    words_of = tokens[auxiliary.start : auxiliary.end]
    between = tokens[main.start : main.head]
    if tokens[main.head].tag not in ("VBN", "VBD") or any(t.lower != "been" for t in between):
        return None
    if any(t.tag not in ("BE", "HAVE", "MD", "RB") for t in words_of):
        return None
    seen = ["have" if t.tag == "HAVE" else t.lower for t in (*words_of, *between) if t.tag in ("BE", "HAVE")]
    if not seen:
        return None
    return _verb_features(tokens, main.start, main.head, seen, auxiliary.modal, auxiliary.negated, False)


def _bare_form(lower: str) -> str:
    return {"being": "gerund", "having": "gerund", "been": "participle", "be": "bare"}.get(lower, "finite")
