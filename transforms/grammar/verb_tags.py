"""Decides the word classes of forms that verbs share with nouns and adjectives.

Belongs here: verb or noun ("attacks"), gerund or noun ("the bombing"), past or participle ("planted").
Does not: the questions about surrounding words it asks (`transforms.grammar.surroundings`), other
words (`transforms.grammar.tagging`).
"""

from __future__ import annotations

from transforms.grammar import words
from transforms.grammar.general_lexicon import prior_tag, verb_base
from transforms.grammar.participles import past_or_participle
from transforms.grammar.surroundings import (
    has_other_verb,
    is_plural_subject,
    is_singular_subject,
    opener,
    opens_definite,
    opens_figure,
    opens_object,
    opens_range,
    tag_before_adverbs,
)
from transforms.grammar.tokens import Token


def verb_or_noun(tokens: list[Token], i: int, before: str, word_before: str, after: Token | None) -> str:
    """The tag in context of a form that the lexicon takes for a verb, noun, participle or adjective."""
    token = tokens[i]
    lower, tag_now = token.lower, token.tag
    base = verb_base(lower)
    if token.joined and tag_now in ("VBG", "VBD", "VBN") and after is not None and prior_tag(after.lower) in _HEADS:
        return "JJ"  # "an oil-producing province"
    skipped = tag_before_adverbs(tokens, i)
    stands_alone = word_before in _STAND_ALONE and tag_now in ("VBD", "VBN") and opens_definite(after)
    if (before == "DT" and not stands_alone) or before in ("PP$", "POS") or (before == "JJ" and tag_now != "VBG"):
        return _inside_noun_group(lower, tag_now, after)
    if before == "TO" and _names_a_goal(tokens, i, after):
        return "NN"
    if (
        skipped == "TO"
        and base == lower
        and not (
            before == "TO"
            and tag_now in ("NN", "NNS")
            and after
            and after.tag in ("IN", "CC")
            and lower not in _COMMON_BASES
            and i > 1
            and tokens[i - 2].lower in _TAKING_TO
        )
    ):
        return "VB"
    if skipped in ("MD", "DO") and base == lower:
        return "VB"
    if word_before in _HELPING and (base == lower or lower == "found") and opens_object(after):
        return "VB"  # "helped found the movement"
    if skipped == "BE" and base == lower and tag_now == "VB":
        return "JJ"  # "is close to", "was open": no verb follows "be" without an ending
    if skipped in ("HAVE", "BE") or word_before in words.GET:
        if lower.endswith("ed") or tag_now in ("VBD", "VBN"):
            return "VBN"
        if lower.endswith("ing") and base:
            return "VBG"
    if (
        lower.endswith("ing")
        and before == "JJ"
        and (after is None or prior_tag(after.lower) not in ("DT", "PRP", "PP$"))
        and not (after and after.is_capitalised)
    ):
        return "NN"
    if (
        lower.endswith("ing")
        and base
        and before == "IN"
        and after is not None
        and opens_definite(after)
        and prior_tag(after.lower) not in ("IN", "TO")
    ):
        return "VBG"
    if lower.endswith("ing") and before == "CD" and after is not None and prior_tag(after.lower) in ("NN", "NNS"):
        return "JJ"
    if lower.endswith("ing") and base and before == "" and after is not None and _follows_its_noun(after):
        return "NN"
    if lower.endswith("ing") and base:
        return (
            "NN"
            if tag_now == "NN" and (after is not None and after.lower == "of")
            else "VBG"
            if tag_now != "NN" or before not in ("IN", "NN", "JJ", "NNP")
            else "NN"
        )
    if base == lower and tag_now in ("NN", "VB", "JJ") and is_plural_subject(tokens, i) and opens_object(after):
        phrase = prior_tag(after.lower) == "IN" and not opens_figure(tokens, i + 1)  # type: ignore[union-attr]
        return "VBP" if tag_now == "VB" or not phrase or opens_range(tokens, i + 1) else tag_now
    if (
        tag_now == "VBZ"
        and base
        and base != lower
        and after is not None
        and prior_tag(after.lower) in ("BE", "HAVE", "MD")
        and before != "PRP"
    ):
        return "NNS"
    if tag_now in ("NNS", "VBZ") and base and base != lower:
        singular = before in ("NN", "NNP", "PRP", "W", "RB")
        if (
            tag_now == "NNS"
            and singular
            and has_other_verb(tokens, i)
            and opener(tokens, i) in ("IN", "TO", "VBD", "VBN", "VBG", "VB")
        ):
            return "NNS"
        noun_phrase_ends = (
            after is not None
            and prior_tag(after.lower) in ("IN", "TO", "RB")
            and not (after.is_capitalised or opens_figure(tokens, i + 1) or opens_range(tokens, i + 1))
        )
        if tag_now == "NNS" and noun_phrase_ends and before != "PRP":
            return "NNS"
        return "VBZ" if singular and opens_object(after) else "NNS" if tag_now == "NNS" else "VBZ"
    if lower in words.INVARIANT and before in ("NN", "NNP", ")") and skipped not in ("TO", "MD", "DO"):
        return past_or_participle(tokens, i, before, after, lower)
    if (
        tag_now == "VB"
        and before in ("VBD", "VBN", "VBZ", "VB", "VBG")
        and verb_base(word_before) not in _BEFORE_BARE
        and i + 1 < len(tokens)
        and prior_tag(tokens[i + 1].lower) in ("IN", "CC", ",", ".")
    ):
        return "NN"  # an object without an article: "held sway over", "lost control of"
    if tag_now == "VB":
        if before == "NN" and is_singular_subject(tokens, i):
            return "NN"  # "a fuel dump": one thing would take -s
        if before in ("NN", "NNS", "PRP", "W", "CC", "RB", "NNP", ")"):
            return "VBP"
        return "NN" if before in ("IN", "CD") and lower not in _COMMON_BASES else "VB"
    if tag_now in ("VBD", "VBN") or (lower.endswith("ed") and base):
        return past_or_participle(tokens, i, before, after, lower)
    return tag_now


def _names_a_goal(tokens: list[Token], i: int, after: Token | None) -> bool:
    """ "According to police", "handed over to police in Gao", "said to state media", but "to police the border"."""
    if i > 1 and tokens[i - 2].lower == "according":
        return True
    return tokens[i].lower in _GOALS and (after is None or after.tag not in ("DT", "PP$", "PRP", "RB"))


# Nouns that are seldom verbs: after "to" they are whom or what it goes to, where no object follows.
_GOALS = frozenset("police state rebel base camp militant court".split())


def _follows_its_noun(after: Token) -> bool:
    """A gerund that opens a sentence is its subject: "Fighting broke out", "Fighting between X and Y"."""
    return after.lower in ("between", "of") or prior_tag(after.lower) in ("VBD", "BE", "HAVE", "MD")


_HELPING = frozenset("help helps helped".split())
_HEADS = frozenset({"NN", "NNS"})
_BEFORE_BARE = frozenset("help let make dare go come see watch hear need be do".split())
# Words whose "to" is a preposition: "prior to attack" has a noun, "able to attack" a verb.
_TAKING_TO = frozenset(
    "due prior led leading linked tied response subjected subject according access close thanks".split()
)
_COMMON_BASES = frozenset("be do have go make take give get see say come know think become keep let put join".split())
# Determiners that can be a subject by themselves: "both attacked the town".
_STAND_ALONE = frozenset({"both", "all", "some", "these", "those"})


def _inside_noun_group(lower: str, tag_now: str, after: Token | None) -> str:
    if tag_now in ("VBD", "VBN") or (lower.endswith("ed") and tag_now != "NN"):
        return (
            "JJ"
            if after and after.is_word and prior_tag(after.lower) not in ("IN", "BE", "HAVE", "MD", "CC", "TO")
            else "NN"
        )
    if tag_now == "VBG":
        return "JJ" if after and prior_tag(after.lower) in ("NN", "NNS") else "NN"
    if tag_now in ("VB", "VBP"):
        return "NN"
    if tag_now == "VBZ":
        return "NNS"
    return tag_now
