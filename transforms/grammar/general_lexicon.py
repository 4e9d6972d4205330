"""The general lexicon of English: what class a word has, and what verb a form belongs to, by itself.

Belongs here: Brill's lexicon, as the package TextBlob ships it, closed classes, endings.
Does not: what the words around it make of a word (`transforms.grammar.tagging`).
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from transforms.grammar import words


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
    lexicon["suspects"] = "NNS"  # the press of the lexicon suspects; that of the field writes of suspects
    lexicon |= dict.fromkeys(_NOUNS_BY_USE, "NN")
    lexicon |= dict.fromkeys(("anti", "pro"), "JJ")  # "anti-terrorism police"
    for base, (past, participle) in words.IRREGULAR.items():
        lexicon.setdefault(base, "VB")
        lexicon[past] = lexicon[participle] = "VBD"
        if participle != past:
            lexicon[participle] = "VBN"
    for verb in words.VERBS:
        lexicon.setdefault(verb, "VB")
    return lexicon | {
        _british(word): tag for word, tag in lexicon.items() if "iz" in word and _british(word) not in lexicon
    }


# People and bodies whose endings are those of adjectives or participles, which the lexicon has not.
_NOUNS_BY_USE = (
    "constable constabulary dignitary luminary commoner informer cleaner hireling paramedic missionary mercenary"
    " pedestrian contingent signatory audio elder individual"
).split()


def _british(word: str) -> str:
    """ "recognise" for "recognize", "organisation" for "organization"; a word with no such ending as it is."""
    for american in ("ize", "ized", "izes", "izing", "izer", "izers", "ization", "izations"):
        if word.endswith(american) and len(word) > len(american) + 2:
            return word[: -len(american)] + "is" + american[2:]
    return word


@cache
def verb_base(form: str) -> str | None:
    """The base of a verb form by its ending (`attacks`, `attacking`, `attacked`), None when no verb fits."""
    lexicon = general_lexicon()
    if form in words.IRREGULAR or lexicon.get(form) == "VB":
        return form
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
        if (len(stem) > _SHORTEST or stem in words.IRREGULAR) and _is_verb_stem(stem, lexicon):
            return stem
    return None


# Of two letters only the listed ones are verbs: a "wing" is no form of "we".
_SHORTEST = 2


def _is_verb_stem(stem: str, lexicon: dict[str, str]) -> bool:
    if stem in words.IRREGULAR or stem in words.ALSO_VERBS or lexicon.get(stem, "").startswith("VB"):
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
    (frozenset(["many", "few", "most", "more", "less", "much", "other", "neighbouring", "neighboring"]), "JJ"),
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
    if lower.endswith("dis"):
        return "NNS"  # "jihadis", "Mahdis", "Saudis"
    return "NNS" if lower.endswith("s") and not lower.endswith(("ss", "us", "is")) else "NN"
