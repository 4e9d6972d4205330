"""Cuts a sentence into tokens.

Belongs here: where a word begins and ends, clitics, hyphens, abbreviations.
Does not: what class of word a token is (`transforms.grammar.tagging`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from transforms.names.folding import fold_word

_MARKS = "`'’‘ʿʾʻʼ"
# Titles that are written short before a name; the full stop is theirs.
_TITLES = "Mr|Mrs|Ms|Dr|Prof|Rev|Gov|Sen|Rep|Hon|Col|Gen|Lt|Maj|Capt|Sgt|Cpl|Pvt|Brig|Adm|Cmdr|Insp|Supt|Const|Eng"
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., U.N., D.C.
    rf"|(?:{_TITLES})\.(?=\s)"  # Col. Maj. Gen.
    r"|(?<!\w)[A-Z]\.(?=\s[A-Z])"  # T. Ramesh
    r"|[Uu]/[IiKk](?!\w)"  # U/I armed men
    r"|[A-Z]{2}[a-z]\.\d+"  # QDe.159, an entry of a list of the United Nations
    r"|(?<!\d)\d{1,2}:\d{2}(?![\d:])"  # 10:15
    r"|\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?(?![^\W\d_])"  # 2,000; 3.5; 11th; 1990s
    rf"|[{_MARKS}]?[^\W\d_]+(?:[{_MARKS}][^\W\d_]+)*(?:\d+(?![^\W\d_]))?"  # Qa`ida, M'Begui
    r"|\d+"
    r"|\S"
)
# How incident notes write that nobody knows who it was.
_UNIDENTIFIED = frozenset({"u/i", "u/k"})
_CLITIC = re.compile(r"(?i)['’](?:s|re|ve|ll|d|m)$|n['’]t$")


@dataclass(slots=True)
class Token:
    """One word or mark of a sentence.

    `start` and `end` are offsets into the sentence's text, `folded` is the spelling under which
    names are compared, `joined` says that a hyphen ties the token to the one before it, `is_word` that
    it is spelled with letters or digits, `is_capitalised` that its first letter is a capital, a hint at
    a name. `tag` is filled in by `transforms.grammar.tagging`.
    """

    text: str
    lower: str
    folded: str
    start: int
    end: int
    joined: bool = False
    is_word: bool = False
    is_capitalised: bool = False
    tag: str = ""


def tokenize(text: str) -> list[Token]:
    """The tokens of a sentence in order; hyphens inside a word are dropped and noted in `joined`."""
    tokens: list[Token] = []
    hyphen_at = -1
    if "'" in text:
        text = _with_double_quotes(text)
    for match in _TOKEN.finditer(text):
        word, start, end = match.group(), match.start(), match.end()
        if word == "-" and tokens and tokens[-1].end == start and end < len(text) and text[end].isalnum():
            hyphen_at = end
            continue
        if word == "-" and end < len(text) and text[end] in _MARKS:
            hyphen_at = end
            continue
        joined = hyphen_at == start
        if joined and tokens[-1].lower == "re" and not tokens[-1].joined:
            tokens[-1] = _again(text, tokens[-1].start, end)
            continue
        clitic = _CLITIC.search(word) if len(word) > 2 and ("'" in word or "’" in word) else None
        if clitic and clitic.start() > 0:
            cut = start + clitic.start()
            tokens.append(_token(text, start, cut, joined))
            tokens.append(_token(text, cut, end, False))
            continue
        tokens.append(_token(text, start, end, joined))
    return tokens


def _with_double_quotes(text: str) -> str:
    """Single quotes around words as double ones, each in its place: "the 'encounter' took place".

    A quote after "s" may make a possessive and closes nothing unless the sentence pauses there; one before a name
    ("'Abd") opens nothing where none closes.
    """
    return _QUOTED.sub(r'"\1"', text)


_QUOTED = re.compile(
    r"(?<![\w'])'(?=[^\W\d_])([^'\"]*(?:(?<=\w)'(?=\w)[^'\"]*)*)(?:(?<!s)'|(?<=s)'(?=[,.;:?!)]|$))(?!\w)"
)


def _token(text: str, start: int, end: int, joined: bool) -> Token:
    word = text[start:end]
    lower, folded, is_word, is_capitalised = _forms(word, text[end : end + 1] == "-")
    return Token(word, lower, folded, start, end, joined, is_word, is_capitalised)


@lru_cache(maxsize=65_536)
def _forms(word: str, before_hyphen: bool) -> tuple[str, str, bool, bool]:
    """A word in lower case and folded, whether it is a word, whether it is capitalised."""
    if word.lower() in _UNIDENTIFIED:
        return "unidentified", "unidentified", True, False
    is_word = word[0].isalnum() or (len(word) > 1 and word[1].isalpha())
    is_capitalised = word.lstrip(_MARKS)[:1].isupper()
    return word.lower().replace("’", "'"), fold_word(word, before_hyphen), is_word, is_capitalised


def _again(text: str, start: int, end: int) -> Token:
    """A verb with its prefix as one word: "re-entered"."""
    token = _token(text, start, end, False)
    token.lower = token.lower.replace("-", "")
    return token


def folded_words(name: str) -> tuple[str, ...]:
    """The folded words of a dictionary name, cut as the words of a sentence are; "the" is left off."""
    found = tuple(token.folded for token in tokenize(name))
    return found[1:] if len(found) > 1 and found[0] == "the" else found


def is_inside_name(tokens: list[Token], i: int) -> bool:
    """ "Musa al-Ban": a common noun's letters behind the article of a name."""
    token = tokens[i]
    return i > 0 and token.joined and token.is_capitalised and tokens[i - 1].lower in _ARTICLES


_ARTICLES = frozenset("al el ul ad ag ash as an ar at az".split())
