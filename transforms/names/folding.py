"""One folded form for the many transliterations of a name.

Dictionaries and texts are folded by the same functions, so that al-Qa`ida, al-Qaeda and al-Qaida,
or Abou Zeid and Abu Zayd, are one key. The folded form is a key and is never shown.

Belongs here: rules that hold for a whole family of spellings, and the few words (Muhammad, shaykh)
whose spellings no rule covers. Does not: the other names of one actor or place, which are aliases
in `seeds/`; and k is never q, kh never k, since too many different names would meet.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

APOSTROPHES = "'’‘‛`´′ʹʻʼʽʾʿˈˊˋ˴՚＇\u02c0\u02c1\u02bd"
HYPHENS = frozenset("-‐‑‒–—―−")

_NO_APOSTROPHE = str.maketrans("", "", APOSTROPHES)
_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "a"})
_POSSESSIVE = re.compile(rf"(?<=\w)(?:[{APOSTROPHES}]s|[{APOSTROPHES}])$", re.IGNORECASE)
_WORD = re.compile(rf"[\w{APOSTROPHES}]+(?:\.[\w{APOSTROPHES}]+)*|[^\w\s]")

ARTICLE = "al"
_ARTICLES = frozenset("al el ul il ad ed az ez ash esh ar er ath eth adh".split())
_HYPHENATED_ARTICLES = frozenset("as es an en at et ach ech ud ur us ush un".split())

_VOWELS = re.compile(r"ou|oo|ee|ae|(?:ay|ei|ey)(?=\w)|aw|iy|dj|dh|ph")
_VOWEL_FORMS = {
    "ou": "u",
    "oo": "u",
    "ee": "i",
    "ae": "ai",
    "ay": "ai",
    "ei": "ai",
    "ey": "ai",
    "aw": "au",
    "iy": "i",
    "dj": "j",
    "dh": "d",
    "ph": "f",
}
_DOUBLED = re.compile(r"(.)\1+")

_SPELLINGS = {
    "muhamad": "mohamed mohammed mohamad mohammad muhammad muhammed muhamed mohamet mahomed",
    "ahmad": "ahmed achmed",
    "shaikh": "sheik cheikh cheick cheik shaikh sheikh shaykh",
    "umar": "omar umar oumar",
    "uthman": "othman osman usman ousmane uthman",
    "usama": "osama usama oussama",
    "yusuf": "yusef yousef youssef youssouf yousuf yusuf yousif yusif",
    "bin": "bin ibn ben",
    "abu": "abu abou",
    "din": "din dine deen",
    "qaida": "qaeda qaida qaidah kaida kaeda qaeeda",
    "ladin": "laden ladin",
    "mujahidin": "mujahidin mujahideen mujahedin mujahedeen mujaheddin moudjahidine mujahidine",
    "taliban": "taliban taleban talibaan",
    "shabab": "shabab shabaab shebab",
    "jabhat": "jabhat jabhah jabha jebhat",
    "jamaat": "jamaat jamaa jamaah jama'a jama'ah jama'at jemaah jamaatu jama'atu",
    "dawla": "dawla dawlah daula dowla dawlat",
    "ibrahim": "ibrahim brahim ebrahim ibrahima",
    "husain": "hussein husayn hussain husain hossein hocine houssein",
    "husaini": "husseini husayni husaini hussaini hosseini",
    "hashimi": "hashimi hashemi hashmi",
    "qurashi": "qurashi qurayshi quraishi qureshi qurashy",
    "ismail": "ismail ismael esmail ismaeel",
    "mustafa": "mustafa mostafa mustapha moustapha",
    "musab": "musab mosab mossab moussab musaab",
    "sulaiman": "suleiman sulayman soleiman suleyman souleymane soliman",
    "khilafa": "khilafa khilafah khelafa",
}


def _plain(word: str) -> str:
    lowered = word.lower()
    if not lowered.isascii():
        decomposed = unicodedata.normalize("NFKD", lowered)
        lowered = "".join(c for c in decomposed if not (unicodedata.combining(c) or c.isspace())).translate(_LETTERS)
    return lowered


def _fold_letters(word: str) -> str:
    folded = _VOWELS.sub(lambda match: _VOWEL_FORMS[match.group()], word)
    folded = _DOUBLED.sub(r"\1", folded)
    if len(folded) >= 4 and folded.endswith(("ah", "eh")):
        folded = folded[:-2] + "a"
    if len(folded) >= 4 and folded.endswith("y"):
        folded = folded[:-1] + "i"
    return folded


_SPELLING_OF = {
    spelling.translate(_NO_APOSTROPHE): form
    for form, spellings in _SPELLINGS.items()
    for spelling in (form, *spellings.split())
}


@lru_cache(maxsize=262_144)
def fold_word(word: str, before_hyphen: bool = False) -> str:
    """The folded form of one word or punctuation mark.

    `before_hyphen` says that a hyphen follows directly: then as-, an-, at- and the like are the
    Arabic article too, which standing free they are not. A possessive ending is dropped. Marks
    that are no word come back as they are. Dotted acronyms keep their inner dots (`u.s`), so that
    they never meet the pronoun.
    """
    plain = _POSSESSIVE.sub("", _plain(word)).translate(_NO_APOSTROPHE)
    if not plain:
        return word
    if "." in plain and len(plain) > 1:
        return plain.rstrip(".")
    if plain in _ARTICLES or (before_hyphen and plain in _HYPHENATED_ARTICLES):
        return ARTICLE
    spelling = _SPELLING_OF.get(plain)
    if spelling is not None:
        return spelling
    folded = _fold_letters(plain)
    return folded if len(folded) > 2 else plain


def fold(text: str) -> tuple[str, ...]:
    """The folded words of a name: split at spaces and hyphens, a leading "the" left out."""
    words = []
    for match in _WORD.finditer(text):
        piece = match.group()
        if piece not in HYPHENS:
            words.append(fold_word(piece, text[match.end() : match.end() + 1] in HYPHENS))
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return tuple(words)
