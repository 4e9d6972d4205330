"""Sentences in capitals and headlines with a capital in every word, in the letters they would have had elsewhere.

The analysis reads case as a hint at names.

Belongs here: which words of such a sentence are names. Does not: quotes, which stay as printed: the text keeps its
length, so offsets hold.
Source: after the truecasing of Lita et al. (2003), with dictionaries for counts.
"""

from __future__ import annotations

from transforms.coding.lexicon import Lexicon
from transforms.grammar.general_lexicon import general_lexicon, prior_tag, verb_base
from transforms.grammar.lemmas import singular
from transforms.grammar.tokens import Token, tokenize
from transforms.names.placefinding import find_places
from transforms.text import is_in_capitals

_TITLES = frozenset(
    (
        "president general colonel major captain lieutenant sergeant admiral brigadier marshal minister mayor judge"
        " senator governor ambassador bishop archbishop father cardinal pope king prince sheikh mullah imam emir"
        " doctor professor mount lake"
    ).split()
)
_ABBREVIATED = frozenset(
    (
        "mr mrs ms dr gen col lt maj capt sgt cdr cmdr brig rev prof sen gov jan feb mar apr jun jul aug sep sept oct"
        " nov dec august"
    ).split()
)
_UNITS = frozenset("km kms kg hrs mph kph kmph approx etc".split())
_ARTICLES = frozenset("al el ad an ar as ash at az ud ul".split())
_FIRST_PARTS = frozenset("la las el los".split())
_INNER_PARTS = frozenset("de del du da dos y bin ibn ag ould".split())
_PREFIXES = frozenset("non anti pro ex co counter ultra multi pre post mid self semi".split())
_MONTHS_OR_WORDS = frozenset({"may", "march"})
_BEFORE_MONTHS = frozenset("in of since until by early mid late last this next during from to between".split())
_WORD_ENDINGS = tuple(
    "tion tions sion sions ment ments ness ship ism ist ists ity ties ly ings less naire naires".split()
)
_ROMAN = frozenset("ii iii iv vi vii viii ix".split())
_CLOSED = frozenset("DT IN PRP PP$ CC W SUB MD BE HAVE DO TO CD POS".split())
_LONGEST_ACRONYM = 6


def in_usual_case(text: str, lexicon: Lexicon) -> str:
    """A sentence as long as before; one in capitals, or with one in every word, has small letters but in names."""
    if is_in_capitals(text):
        tokens = tokenize(text)
        words = _known_names(tokens, lexicon)
    elif _has_shape_of_headline(text):
        tokens = tokenize(text)
        words = dict.fromkeys(_known_names(tokens, lexicon), "")
        words |= {i: "" for i, token in enumerate(tokens) if not token.text.istitle()}
        words = {i: tokens[i].text for i in words}
        if not any(prior_tag(token.lower) in _VERBS for i, token in enumerate(tokens) if i not in words):
            return text
    else:
        return text
    for i in range(len(tokens) - 1, -1, -1):
        if i not in words:
            words[i] = _in_context(tokens, i, words.get(i + 1, ""), lexicon)
    pieces, last = [], 0
    for i, token in enumerate(tokens):
        word = words[i] if len(words[i]) == token.end - token.start else token.text
        pieces += [text[last : token.start], word[:1].upper() + word[1:] if i == 0 else word]
        last = token.end
    return "".join(pieces) + text[last:]


def _has_shape_of_headline(text: str) -> bool:
    """Whether every longer word has a capital, and no stop ends the line: "Four Soldiers Killed in Mali Ambush"."""
    longer = [word for word in text.split() if word[0].isalpha() and len(word) > _SHORT]
    return len(longer) >= _FEWEST_WORDS and all(w[0].isupper() for w in longer) and not text.rstrip().endswith(".")


_SHORT, _FEWEST_WORDS = 4, 4
_VERBS = frozenset({"VB", "VBD", "VBN", "VBZ", "VBG"})


def _known_names(tokens: list[Token], lexicon: Lexicon) -> dict[int, str]:
    """The tokens of known actors and places, by their index, spelled as the dictionaries spell them."""
    found: dict[int, str] = {}
    folded = [token.folded for token in tokens]
    for start, end, aliases in lexicon.names.longest_matches(folded):
        model = next((tokenize(a.text) for a in aliases if a.text), [])
        spelled = [t.text for t in model if t.lower not in ("the", "'s")]
        common = _is_common(tokens[start].lower) and all(a.kind == "acronym" for a in aliases)
        if end - start == 1 and (common or tokens[start].lower in _ABBREVIATED):
            continue
        for k in range(start, end):
            found[k] = _spelled_like(tokens[k], spelled[k - start] if len(spelled) == end - start else "")
    for place in find_places(lexicon.places, [token.text for token in tokens], folded):
        span = range(place.start, place.end)
        if tuple(folded[place.start : place.end]) in lexicon.places.capitals:  # "US", "UAE"
            continue
        if place.weak and any(_is_common(tokens[k].lower) for k in span):
            continue
        for k in span:
            if k not in found or found[k].isupper():
                sides = place.kind == "area" and k == place.start
                found[k] = _capitalised(tokens[k]) if _may_open(tokens[k].lower) and not sides else tokens[k].lower
    return found


def _may_open(lower: str) -> bool:
    """Whether a part of a name may have a capital: "of", "the" and "and" have none."""
    return prior_tag(lower) not in ("IN", "DT", "CC", "POS") or lower in _ARTICLES


def _spelled_like(token: Token, model: str) -> str:
    if len(model) == len(token.text):
        return "".join(c if m.isupper() else c.lower() for c, m in zip(token.text, model, strict=True))
    if model.isupper():
        return token.text
    return token.lower if (model and model[0].islower()) or not _may_open(token.lower) else _capitalised(token)


def _capitalised(token: Token) -> str:
    word = token.text.lower()
    first = next((k for k, c in enumerate(word) if c.isalpha()), 0)
    return word[: first + 1].upper() + word[first + 1 :]


def _in_context(tokens: list[Token], i: int, following: str, lexicon: Lexicon) -> str:
    """The token at `i` that is no part of a known name, given the word after it as it is spelled now."""
    token = tokens[i]
    lower = token.lower
    before = tokens[i - 1].lower if i else ""
    before_name = following[:1].isupper()
    if not token.is_word or any(c.isdigit() or c == "." for c in lower) or lower in _ROMAN:
        return token.text
    joined = tokens[i + 1] if i + 1 < len(tokens) and tokens[i + 1].joined else None
    if joined is not None and joined.text.isdigit() and len(lower) < 4:  # "AK-47"
        return token.text
    if len(lower) == 1:
        return lower if lower in ("a", "y") else token.text.upper()
    if lower in _ARTICLES and before_name and (i or joined is not None):
        return lower
    if lower in _PREFIXES and joined is not None:
        return lower
    if lower in _INNER_PARTS:
        return lower if before_name else _capitalised(token)
    if lower in _ABBREVIATED or ((lower in _FIRST_PARTS or lower in _TITLES) and before_name):
        return _capitalised(token)
    if lower in _MONTHS_OR_WORDS:
        dated = before in _BEFORE_MONTHS or following[:1].isdigit() or before[:1].isdigit()
        return _capitalised(token) if dated else lower
    if lower == "us":
        return "US" if before == "the" or prior_tag(following.lower()) in ("NN", "NNS", "JJ") else lower
    if _is_common(lower) or lower in _UNITS or _is_formed(lower, lexicon):
        return lower
    if len(lower) <= _LONGEST_ACRONYM and (not set(lower) & set("aeiouy") or before == "("):
        return token.text
    return _capitalised(token)


def _is_common(lower: str) -> bool:
    """A word that the general lexicon has in small letters."""
    return general_lexicon().get(lower, "NNP") not in ("NNP", "NNPS", "FW") or prior_tag(lower) in _CLOSED


def _is_formed(lower: str, lexicon: Lexicon) -> bool:
    """A noun of the field, a form of a known word, a British spelling, a word with an ending that names lack."""
    if lower.capitalize() in general_lexicon():
        return False
    one = singular(lower)
    if {one, lower} & lexicon.classes.keys() or (one != lower and _is_common(one)):
        return True
    if verb_base(lower) is not None or (len(lower) > 6 and lower.endswith(_WORD_ENDINGS)):
        return True
    spelled = (lower.replace("our", "or"), lower.replace("is", "iz"), lower.removesuffix("re") + "er", lower[:-2])
    stems = (lower[:-1], lower[:-3]) if lower.endswith(("ed", "er", "ers")) and len(lower) > 5 else ()
    rest = tuple(lower.removeprefix(p) for p in ("un", "re", "non", "counter", "over") if len(lower) > len(p) + 4)
    return any(_is_common(w) for w in (*spelled[:3], *rest) if w != lower) or any(
        _is_common(w) for w in (*stems, *spelled[3:]) if stems and len(w) > 2
    )
