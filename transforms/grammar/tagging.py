"""Gives every token a word class.

Belongs here: the contextual rules that choose between a word's possible classes, in the manner of
Brill (1992), for names, particles, quantifiers and adverbs.
Does not: a word's class out of context (`transforms.grammar.general_lexicon`), verb against noun or
past against participle (`transforms.grammar.verb_tags`), groups of words (`transforms.grammar.grouping`).

Tags are the Penn Treebank's, with some of our own for the closed classes: `BE`, `HAVE`, `DO`, `W`
(relative and question words), `SUB` (subordinators), `POS` (the possessive mark), and the mark
itself for punctuation.
"""

from __future__ import annotations

from collections.abc import Collection

from transforms.grammar import words
from transforms.grammar.general_lexicon import general_lexicon, prior_tag, verb_base
from transforms.grammar.missing_verbs import supply_verbs
from transforms.grammar.set_phrases import retag_set_phrases
from transforms.grammar.surroundings import opens_object
from transforms.grammar.tokens import Token
from transforms.grammar.verb_tags import verb_or_noun


def tag(tokens: list[Token], names: Collection[int] = (), modifiers: Collection[int] = ()) -> None:
    """Fills in `token.tag` for a whole sentence.

    `names` are the positions that belong to known names, `modifiers` those of dates that modify a
    noun ("the 13 November attacks").
    """
    for i, token in enumerate(tokens):
        if i in names:
            token.tag = "NNP"
            continue
        if i in modifiers and token.lower not in words.DETERMINERS:
            token.tag = "JJ"
            continue
        token.tag = prior_tag(token.lower)
        if token.is_capitalised and token.is_word and _looks_like_a_name(tokens, i):
            token.tag = "NNP"
        if token.text == "May" and i:
            token.tag = "NNP"
    for i in range(len(tokens)):
        if tokens[i].tag not in ("NNP", "POS") and i not in names and i not in modifiers:
            tokens[i].tag = _in_context(tokens, i)
            if tokens[i].joined and tokens[i].tag == "JJ" and tokens[i - 1].tag == "NN":
                tokens[i - 1].tag = "JJ"  # "oil-producing"
            elif _closes_a_noun(tokens, i):
                tokens[i - 1].tag, tokens[i].tag = "NN", "NN"
    retag_set_phrases(tokens, names)
    supply_verbs(tokens, names)


# "A shoot-out", "the break-in", "a drive-by": a verb and its particle tied by a hyphen name a deed.
_TIED = frozenset("out in off up down over by back away through".split())


def _closes_a_noun(tokens: list[Token], i: int) -> bool:
    token, before = tokens[i], tokens[i - 1]
    if not token.joined or token.lower not in _TIED or before.joined or before.tag not in ("NN", "VB", "VBP"):
        return False
    return i + 1 == len(tokens) or not tokens[i + 1].joined


def _looks_like_a_name(tokens: list[Token], i: int) -> bool:
    token = tokens[i]
    if (
        token.tag in ("DT", "IN", "PRP", "PP$", "CC", "W", "SUB", "MD", "BE", "HAVE", "DO", "TO", "CD")
        and len(token.text) > 1
    ):
        return False
    opens = i == 0 or tokens[i - 1].text in {"“", '"', ":", "—", "(", "["}
    if not opens:
        return True
    return token.lower not in general_lexicon() and verb_base(token.lower) is None


def _in_context(tokens: list[Token], i: int) -> str:
    token = tokens[i]
    tag_now, lower = token.tag, token.lower
    before = tokens[i - 1].tag if i else ""
    word_before = tokens[i - 1].lower if i else ""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if lower == "this" and after is not None and after.lower in _HAPPENED:
        return "PRP"  # "this happened on Monday": no noun follows
    if lower == "that":
        return _that(tokens, i)
    if lower == "her" and (after is None or prior_tag(after.lower) not in ("NN", "NNS", "JJ", "VBG")):
        return "PRP"
    if lower in words.REFLEXIVES and before in ("NN", "NNS", "NNP", "BE", "HAVE", "MD"):
        return "RB"  # "the emir himself resigned", "was itself absorbed": no argument of the verb
    if lower in _QUANTIFIERS and after is not None and after.lower == "of":
        return "NN"
    if (
        lower in ("earlier", "later", "then", "once", "first")
        and before in ("DT", "PP$", "POS")
        and after
        and prior_tag(after.lower) in ("NN", "NNS", "JJ")
    ):
        return "JJ"
    if lower == "since" and before in ("HAVE", "BE"):
        return "RB"
    if lower == "yet" and (before in ("HAVE", "BE", "DO") or word_before in ("not", "n't")):
        return "RB"
    if lower in ("more", "less", "most") and after and prior_tag(after.lower) in ("RB", "JJ"):
        return "RB"
    if tag_now == "PRP" and lower == "one" and after and prior_tag(after.lower) in ("NN", "JJ"):
        return "CD"
    if lower == "others" and before == "CD":
        return "NNS"
    if (
        lower in _ADJECTIVAL
        and word_before in ("that", "when", "after", "as", "while", "")
        and after
        and prior_tag(after.lower) in ("NN", "NNS")
    ):
        return "JJ"
    if (
        lower in _ALSO_NOUNS
        and tag_now == "JJ"
        and before in ("NN", "NNP", "JJ", "DT", "POS", "PP$")
        and not (after and (prior_tag(after.lower) in ("NN", "NNS", "JJ", "VBG") or after.is_capitalised))
    ):
        return "NN"
    if lower in _GOING_ON and word_before == "of" and i > 1 and tokens[i - 2].lower in _STRETCHES:
        return "NN"  # "after two days of fighting"
    if lower in _THOSE_HIT and word_before == "the" and after is not None and after.lower in _TELL_OF_THEM:
        return "NNS"  # "the dead included a priest"
    if lower in _HURT_WORDS and word_before == "those" and after is not None and after.lower in _TELL_OF_THEM:
        return "NNS"  # "those killed included a priest"
    if lower == "included" and word_before in _HURT_WORDS:
        return "VBD"
    if lower == "acting" and after is not None and after.lower in words.OFFICES:  # "made him acting emir"
        return "JJ"
    if lower == "general" and (before in ("NN", "NNP") or (before == "POS" and after and not after.is_word)):
        return "NN"  # "the inspector general put it at ...", "the front's general, X"
    if lower in ("go", "loose") and _is_let(tokens, i):  # "let go 12 detainees", "let the women and children go"
        return "IN"
    if lower in _RESULTS.get(word_before, ()):
        return "RB"
    if lower in _DIRECTIONS and before in ("DT", "JJ") and not (after and prior_tag(after.lower) in ("NN", "NNS")):
        return "NN"
    if (
        lower in _REPORTING_FORMS
        and after is not None
        and after.is_capitalised
        and before not in ("DT", "JJ", "PP$", "IN", "TO")
    ):
        return "VBZ" if lower.endswith("s") else "VBD"
    if lower in _WHERE_TO and word_before == "to" and not (after and opens_object(after) and after.lower not in _ON):
        return "NN"  # "sent to jail for life", not "to jail critics"
    if lower in ("each", "both", "all") and before == "BE" and after is not None and prior_tag(after.lower) != "IN":
        return "RB"  # "were each given ten years"
    if lower == "being" and word_before == "into":
        return "NN"  # "came into being"
    if lower in ("'s",):
        return "POS" if before in ("NN", "NNS", "NNP", "CD", "RB") else "BE"
    if tag_now in ("VB", "VBD", "VBN", "VBG", "VBZ", "NN", "NNS", "JJ"):
        return verb_or_noun(tokens, i, before, word_before, after)
    return tag_now


_QUANTIFIERS = frozenset("much most many all some few several half part plenty none".split())
# What a verb makes of its object stands before a long one: "shot dead 12 men", "set free the hostages".
_RESULTS = {
    **dict.fromkeys("shot shoot shoots shooting found left stabbed hacked".split(), ("dead",)),
    **dict.fromkeys(["set", "setting", "sets"], ("free", "ablaze", "alight")),
}
# Participles that qualify a noun where a clause begins: "that suspected rebels had fled".
_ADJECTIVAL = frozenset(["suspected", "alleged", "armed", "unidentified", "hooded", "masked", "wanted"])
# Adjectives that name a person when no noun follows: "a village chief in".
_ALSO_NOUNS = frozenset(
    (
        "notable chief militant insurgent official captive islamist jihadist radical extremist civilian national"
        " local native guerrilla military paramilitary separatist secessionist loyalist nationalist communist"
    ).split()
)
_HAPPENED = frozenset("happened occurred took came followed left brought marked made prompted".split())
_GOING_ON = frozenset({"fighting", "shelling", "shooting", "bombing", "firing", "looting"})
_STRETCHES = frozenset("minutes hours days nights weeks months years day night week month fortnight year".split())
_THOSE_HIT = frozenset({"dead", "wounded", "injured", "missing"})
_HURT_WORDS = frozenset("killed wounded injured arrested detained captured slain".split())
_TELL_OF_THEM = frozenset("included include includes were are was numbered number have had".split())
_WHERE_TO = frozenset({"court", "jail", "market", "school"})
_ON = frozenset("for in on at over after before by from without as until since".split())
_DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest".split())
# "On 3 May, reports the Herald": a verb of saying before a capital.
_REPORTING_FORMS = frozenset({"reports", "reported", "adds", "added", "says"})


def _is_let(tokens: list[Token], i: int) -> bool:
    """Whether the last verb before a token is "let", with no mark between."""
    for token in reversed(tokens[max(i - 8, 0) : i]):
        if token.lower in ("let", "lets", "letting"):
            return True
        if token.tag.startswith("VB") or token.tag in ("BE", "HAVE", "MD", "TO", ",", "."):
            return False
    return False


def _that(tokens: list[Token], i: int) -> str:
    after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    if (
        i
        and tokens[i - 1].tag in ("NN", "NNS", "NNP")
        and prior_tag(after) in ("BE", "HAVE", "MD", "VBD", "VBZ", "RB", "DO")
    ):
        return "W"
    determined = tokens[i + 1].is_capitalised if i + 1 < len(tokens) else False
    known_month = after in _PERIODS
    if known_month or (
        prior_tag(after) in ("NN",)
        and not determined
        and (i == 0 or tokens[i - 1].tag in ("IN", "TO", ",", "CC", "VB", "VBD", "VBG"))
    ):
        return "DT"
    return "W"


_PERIODS = frozenset(
    (
        "january february march april may june july august september october november december day week"
        " month year spring summer autumn fall winter time date period same"
    ).split()
)
