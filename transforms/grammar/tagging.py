"""Gives every token a word class.

Belongs here: the general lexicon of English (Brill's, as TextBlob ships it) and the contextual
rules that choose between a word's possible classes, in the manner of Brill (1992).
Does not: groups of words (`transforms.grammar.groups`).

Tags are the Penn Treebank's, with some of our own for the closed classes: `BE`, `HAVE`, `DO`, `W`
(relative and question words), `SUB` (subordinators), `POS` (the possessive mark), and the mark
itself for punctuation.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from transforms.grammar import words
from transforms.grammar.tokens import Token

_NOUNS = ("NN", "NNS", "NNP", "CD", "PRP")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "BE", "HAVE", "DO"})


@cache
def general_lexicon() -> dict[str, str]:
    """The most frequent tag of 94,000 English words, from the Brill lexicon in the TextBlob package.

    Raises FileNotFoundError when the package is not installed.
    """
    spec = find_spec("textblob")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the package textblob, which ships the English lexicon, is not installed")
    path = Path(spec.submodule_search_locations[0]) / "en" / "en-lexicon.txt"
    lexicon: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, tag = line.partition(" ")
        if tag and not word.startswith(";;;"):
            lexicon[word] = tag.strip()
    for base, (past, participle) in words.IRREGULAR.items():
        lexicon.setdefault(base, "VB")
        lexicon[past] = lexicon[participle] = "VBD"
        if participle != past:
            lexicon[participle] = "VBN"
    return lexicon


@cache
def verb_base(form: str) -> str | None:
    """The base of a verb form by its ending (`attacks`, `attacking`, `attacked`), None when no verb fits."""
    lexicon = general_lexicon()
    if form.endswith("ing"):
        stems = (form[:-3], form[:-3] + "e", form[:-4] if form[-4:-3] == form[-5:-4] else "")
    elif form.endswith("ied"):
        stems = (form[:-3] + "y", form[:-1], "")
    elif form.endswith("ed"):
        stems = (form[:-2], form[:-1], form[:-3] if form[-3:-2] == form[-4:-3] else "")
    elif form.endswith("ies"):
        stems = (form[:-3] + "y", "", "")
    elif form.endswith("s") and not form.endswith("ss"):
        stems = (form[:-1], form[:-2] if form.endswith("es") else "", "")
    else:
        stems = (form, "", "")
    for stem in stems:
        if len(stem) > 1 and _is_verb_stem(stem, lexicon):
            return stem
    return None


def _is_verb_stem(stem: str, lexicon: dict[str, str]) -> bool:
    if stem in words.IRREGULAR or lexicon.get(stem, "").startswith("VB"):
        return True
    past = words.regular_past(stem)
    return stem in lexicon and lexicon.get(past, "").startswith("VB")


@cache
def prior_tag(lower: str) -> str:
    """The class of a lower-case word before its context is known."""
    for members, tag in _CLOSED:
        if lower in members:
            return tag
    if not lower:
        return ""
    if lower[0].isdigit():
        return "CD"
    if not (lower[0].isalpha() or len(lower) > 1):
        return lower
    listed = general_lexicon().get(lower)
    if listed is None or (listed == "NN" and _is_adverb(lower)):
        listed = _tag_by_ending(lower)
    return _COARSER.get(listed, listed)


_COARSER = {"NNPS": "NNP", "JJR": "JJ", "JJS": "JJ", "RBR": "RB", "RBS": "RB", "FW": "NN", "VBP": "VB"}


_CLOSED: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"'s", "'"}), "POS"),
    (words.BE, "BE"),
    (words.HAVE, "HAVE"),
    (words.DO, "DO"),
    (words.MODALS, "MD"),
    (frozenset({"to"}), "TO"),
    (frozenset({"who", "whom", "which", "whose", "that"}), "W"),
    (words.POSSESSIVES, "PP$"),
    (words.PRONOUNS, "PRP"),
    (words.CONJUNCTIONS, "CC"),
    (
        frozenset({"when", "where", "while", "whereas", "because", "although", "though", "unless", "if", "whether"}),
        "SUB",
    ),
    (
        frozenset(
            (
                "the a an this these those each every some any no another either neither both all half several such"
            ).split()
        ),
        "DT",
    ),
    (words.ADVERBS - words.PREPOSITIONS - {"about", "over", "since"}, "RB"),
    (words.PREPOSITIONS, "IN"),
    (frozenset(["many", "few", "most", "more", "less", "much", "other"]), "JJ"),
    (
        frozenset(
            (
                "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred"
                " thousand million dozen"
            ).split()
        ),
        "CD",
    ),
)


def _is_adverb(lower: str) -> bool:
    """An adjective with -ly, which the general lexicon sometimes takes for a noun: "briefly"."""
    return lower.endswith("ly") and len(lower) > 5 and general_lexicon().get(lower[:-2]) == "JJ"


def _tag_by_ending(lower: str) -> str:
    if lower.endswith("ly"):
        return "RB"
    if lower.endswith("ing"):
        return "VBG"
    if lower.endswith("ed"):
        return "VBD"
    if lower.endswith(("ous", "ful", "ive", "ic", "ical", "able", "less", "ary")):
        return "JJ"
    return "NNS" if lower.endswith("s") and not lower.endswith(("ss", "us", "is")) else "NN"


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
    if lower == "that":
        return _that(tokens, i)
    if lower == "her" and (after is None or prior_tag(after.lower) not in ("NN", "NNS", "JJ", "VBG")):
        return "PRP"
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
    if lower in ("'s",):
        return "POS" if before in ("NN", "NNS", "NNP", "CD", "RB") else "BE"
    if tag_now in ("VB", "VBD", "VBN", "VBG", "VBZ", "NN", "NNS", "JJ"):
        return _verb_or_noun(tokens, i, before, word_before, after)
    return tag_now


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
        "chief militant insurgent official captive islamist jihadist radical extremist civilian national"
        " local native guerrilla"
    ).split()
)
_DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest".split())


# "On 3 May, reports the Herald": a verb of saying before a capital.
_REPORTING_FORMS = frozenset({"reports", "reported", "adds", "added", "says"})


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


def _verb_or_noun(tokens: list[Token], i: int, before: str, word_before: str, after: Token | None) -> str:
    token = tokens[i]
    lower, tag_now = token.lower, token.tag
    base = verb_base(lower)
    skipped = _tag_before_adverbs(tokens, i)
    stands_alone = word_before in _STAND_ALONE and tag_now in ("VBD", "VBN") and _opens_definite(after)
    if (before == "DT" and not stands_alone) or before in ("PP$", "POS") or (before == "JJ" and tag_now != "VBG"):
        return _inside_noun_group(lower, tag_now, after)
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
        and _opens_definite(after)
        and prior_tag(after.lower) not in ("IN", "TO")
    ):
        return "VBG"
    if lower.endswith("ing") and before == "CD" and after is not None and prior_tag(after.lower) in ("NN", "NNS"):
        return "JJ"
    if lower.endswith("ing") and base:
        return (
            "NN"
            if tag_now == "NN" and (after is not None and after.lower == "of")
            else "VBG"
            if tag_now != "NN" or before not in ("IN", "NN", "JJ", "NNP")
            else "NN"
        )
    if base == lower and tag_now in ("NN", "VB", "JJ") and _is_plural_subject(tokens, i) and _opens_object(after):
        return "VBP" if tag_now == "VB" or prior_tag(after.lower) != "IN" else tag_now  # type: ignore[union-attr]
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
            and _has_other_verb(tokens, i)
            and _opener(tokens, i) in ("IN", "TO", "VBD", "VBN", "VBG", "VB")
        ):
            return "NNS"
        noun_phrase_ends = (
            after is not None and prior_tag(after.lower) in ("IN", "TO", "RB") and not after.is_capitalised
        )
        if tag_now == "NNS" and noun_phrase_ends and before != "PRP":
            return "NNS"
        return "VBZ" if singular and _opens_object(after) else "NNS" if tag_now == "NNS" else "VBZ"
    if lower in _INVARIANT and before in ("NN", "NNP", ")") and skipped not in ("TO", "MD", "DO"):
        return _past_or_participle(tokens, i, before, after, lower)
    if (
        tag_now == "VB"
        and before in ("VBD", "VBN", "VBZ")
        and verb_base(word_before) not in _BEFORE_BARE
        and i + 1 < len(tokens)
        and prior_tag(tokens[i + 1].lower) in ("IN", "CC", ",", ".")
    ):
        return "NN"  # an object without an article: "held sway over", "lost control of"
    if tag_now == "VB":
        if before in ("NN", "NNS", "PRP", "W", "CC", "RB", "NNP"):
            return "VBP"
        return "NN" if before in ("IN", "CD") and lower not in _COMMON_BASES else "VB"
    if tag_now in ("VBD", "VBN") or (lower.endswith("ed") and base):
        return _past_or_participle(tokens, i, before, after, lower)
    return tag_now


def _opener(tokens: list[Token], i: int) -> str:
    """The tag before the noun group whose last word may be at `i`: "to" in "to MNLA rebels"."""
    k = i - 1
    while k >= 0 and tokens[k].tag in ("NN", "NNP", "JJ", "CD", "DT", "PP$"):
        k -= 1
    return tokens[k].tag if k >= 0 else ""


def _has_other_verb(tokens: list[Token], i: int) -> bool:
    """True when the clause around `i` has a finite verb already, or one in the past tense is to come."""
    for k in range(i - 1, -1, -1):
        if tokens[k].tag in (";", ":", "W", "SUB", "—"):
            break
        if tokens[k].tag in _FINITE:
            return True
    return any(prior_tag(token.lower) in ("VBD", "BE", "HAVE", "MD") for token in tokens[i + 1 : i + 12])


_BEFORE_BARE = frozenset("help let make dare go come see watch hear need be do".split())
# Words whose "to" is a preposition: "prior to attack" has a noun, "able to attack" a verb.
_TAKING_TO = frozenset(
    "due prior led leading linked tied response subjected subject according access close thanks".split()
)
_COMMON_BASES = frozenset("be do have go make take give get see say come know think become keep let put join".split())


# Determiners that can be a subject by themselves: "both attacked the town".
_STAND_ALONE = frozenset({"both", "all", "some", "these", "those"})


def _opens_definite(after: Token | None) -> bool:
    return after is not None and (prior_tag(after.lower) in ("DT", "PP$", "PRP", "IN", "TO") or after.is_capitalised)


def _tag_before_adverbs(tokens: list[Token], i: int) -> str:
    k = i - 1
    while k >= 0 and tokens[k].tag == "RB" and i - k < 5:
        k -= 1
    return tokens[k].tag if k >= 0 else ""


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


def _is_plural_subject(tokens: list[Token], i: int) -> bool:
    tag_before = _tag_before_adverbs(tokens, i)
    if tag_before == "NNS" or tag_before == "W":
        return True
    return tag_before == "PRP" and tokens[i - 1].lower in ("they", "we", "you", "i", "who")


def _opens_object(after: Token | None) -> bool:
    if after is None:
        return False
    return (
        prior_tag(after.lower) in ("DT", "PP$", "PRP", "CD", "W", "TO", "IN", "RB", "JJ", "NNS") or after.is_capitalised
    )


def _past_or_participle(tokens: list[Token], i: int, before: str, after: Token | None, lower: str) -> str:
    if lower in _ONLY_PAST or before == "PRP":
        return "VBD"
    if lower in _ONLY_PARTICIPLE:
        return "VBN"
    if i and tokens[i].joined:
        return "JJ"
    follows_noun = before in _NOUNS or (before in (")", ",") and i > 1)
    if before in ("IN",) and after and prior_tag(after.lower) in ("NN", "NNS"):
        return "JJ"
    if before == "CD" and after and prior_tag(after.lower) in ("NN", "NNS"):
        return "JJ"
    if not follows_noun and before not in ("W", "RB", "CC", "VBD", "VBN"):
        return "VBN" if before in ("", ",", "SUB", "IN") else "VBD"
    if after is not None and after.lower == "by" and before != "W":
        return "VBN"
    if before in _NOUNS and _opened_by_conjunction(tokens, i) and not _verb_follows(tokens, i):
        return "VBD"
    phrase_follows = after is None or (after.tag in ("IN", "TO", "RB") and not _opens_figure(tokens, i + 1))
    if (
        lower in _NEEDS_OBJECT
        and before in (*_NOUNS, ")", ",")
        and phrase_follows
        and (after is None or after.tag == "IN")
    ):
        return "VBN"
    if after is not None and after.lower == "as" and before in (*_NOUNS, ",", ")") and lower in _NAMED_AS:
        return "VBN"
    opens_phrase = phrase_follows or (after is not None and not after.is_word)
    if before in _NOUNS and opens_phrase and (_finite_verb_follows(tokens, i) or _is_inside_a_clause(tokens, i)):
        return "VBN"
    return "VBD"


def _verb_follows(tokens: list[Token], i: int) -> bool:
    """True when another word of the clause can be its verb: "when a bomb planted on a cart exploded"."""
    for token in tokens[i + 1 : i + 14]:
        if token.tag in (";", ":", ".", "SUB", "W", "CC", ",", "—", "("):
            return False
        if prior_tag(token.lower) in ("VBD", "VBN", "VBZ", "BE", "HAVE", "MD", "DO"):
            return True
    return False


def _opened_by_conjunction(tokens: list[Token], i: int) -> bool:
    """True when "after", "when", "as" ... stand before the noun group before `i`: a clause that needs its verb."""
    k = i - 1
    while k >= 0 and tokens[k].tag in (*_NOUNS, "JJ", "DT", "PP$", "POS"):
        k -= 1
    return k >= 0 and tokens[k].lower in (
        "after",
        "before",
        "when",
        "while",
        "as",
        "until",
        "because",
        "although",
        "once",
    )


def _opens_figure(tokens: list[Token], i: int) -> bool:
    """ "At least", "up to", "more than", "as many as": a number is to come, and with it an object."""
    return i + 1 < len(tokens) and (tokens[i].lower, tokens[i + 1].lower) in _BEFORE_FIGURES


_BEFORE_FIGURES = frozenset(
    [
        ("at", "least"),
        ("at", "most"),
        ("up", "to"),
        ("more", "than"),
        ("less", "than"),
        ("fewer", "than"),
        ("as", "many"),
        ("over", "a"),
        ("close", "to"),
        ("as", "few"),
        ("well", "over"),
        ("no", "fewer"),
        ("around", "a"),
        ("about", "a"),
    ]
)
# Verbs that always have an object; with none they are participles: "a bomb planted on a bicycle exploded".
_NEEDS_OBJECT = frozenset(
    "planted laid placed buried concealed hidden fixed attached installed hurled lobbed".split()
    + "thrown tossed launched injured wounded killed kidnapped abducted arrested seized".split()
    + ("captured detained sentenced jailed founded freed convicted extradited beheaded executed murdered").split()
)
# Verbs that need an object before "as"; without one they are participles: "a man identified as Musa".
_NAMED_AS = frozenset(
    (
        "identified known described named recognised recognized designated labelled labeled branded"
        " listed seen regarded"
    ).split()
)


def _is_inside_a_clause(tokens: list[Token], i: int) -> bool:
    """True when a noun with a verb or "with" before it, and no new clause since, stands before `i`."""
    for k in range(i - 1, max(-1, i - 14), -1):
        tag_k = tokens[k].tag
        if tag_k == "," and i - k <= 3 and tokens[k + 1].lower in ("a", "an", "the"):
            continue
        if tag_k in (",", ";", ":", "CC", "W", "SUB", "—", "PRP", "("):
            return False
        if tokens[k].lower == "with" or tag_k in ("VBD", "VBZ", "VBP", "BE", "HAVE", "VBG"):
            return True
        if tag_k == "VBN":
            return tokens[k - 1].tag in ("BE", "HAVE", "RB") if k else False
    return False


_QUANTIFIERS = frozenset("much most many all some few several half part plenty none".split())
_INVARIANT = frozenset(base for base, (past, participle) in words.IRREGULAR.items() if base == past == participle)
_ONLY_PAST = frozenset(past for past, participle in words.IRREGULAR.values() if past != participle)
_ONLY_PARTICIPLE = frozenset(p for past, p in words.IRREGULAR.values() if past != p and p not in words.IRREGULAR)


def _finite_verb_follows(tokens: list[Token], i: int) -> bool:
    """True when the clause has another finite verb, so that this form can only be a participle."""
    for k in range(i + 1, min(len(tokens), i + 14)):
        tag_k = tokens[k].tag
        if tag_k in (";", ":", ".", "SUB", "W", "CC", ",", "—", "(", '"'):
            return False
        if tag_k in ("BE", "HAVE", "MD", "DO", "VBZ") or (tag_k == "VBD" and tokens[k].lower in _ONLY_PAST):
            return True
        if (
            tag_k in ("VBD", "VBN")
            and tokens[k - 1].tag not in ("DT", "JJ", "RB")
            and _opens_object(tokens[k + 1] if k + 1 < len(tokens) else None)
        ):
            return prior_tag(tokens[k + 1].lower) != "IN"
    return False
