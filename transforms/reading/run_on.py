"""Sentences that run together because their full stops were lost, as in many incident notes.

Belongs here: where a new sentence must begin: a capital that no name explains after words that can end one.
Does not: sentences with their stops (`splitting`).
"""

from __future__ import annotations

import re

from transforms.grammar.general_lexicon import general_lexicon, prior_tag
from transforms.reading.words import word_set

_WORD = re.compile(r"[^\W_][\w'-]*")
_SHORTEST = 110
_FEWEST_BEFORE, _FEWEST_AFTER = 7, 3
# Words that open sentences and no names, if a small letter follows them.
_OPENERS = word_set(
    "the a an in on at it its he she they his her their this these those there after before during following "
    "according meanwhile later however earlier subsequently separately further another one two three four five "
    "some no none when while as though although if since soon upon with two both several all nobody further also"
)
# Who acts in such notes: a capital that is no part of a name, if a verb or a small letter follows.
_ACTORS = word_set(
    "police militants maoists troops troopers soldiers sources security unidentified unknown suspected terrorists "
    "insurgents gunmen army villagers locals sfs officials rebels miscreants assailants residents witnesses "
    "authorities injured"
)
_REPORTING = word_set("reports reported report adds added says writes")
# The last word of a newspaper's or agency's name, after which a sentence may begin with a name.
_MASTHEADS = word_set(
    "times express news hindu today excelsior post tribune age star telegraph pioneer herald dawn nation mail "
    "chronicle standard sentinel observer agency reporter mirror statesman live leader monitor republica guardian "
    "independent press online wire review bulletin courier gazette journal daily ndtv pti ani afp ap reuters live "
    "service radio tv media watch prabha samay diary voice world india"
)
_LONGEST_MASTHEAD = 5
_ENDING = frozenset({"NN", "NNS", "RB", "VBN"})
_VERBAL = frozenset({"VBD", "VBZ", "BE", "HAVE", "MD", "IN", "RB"})
_MONTHS = word_set("january february march april may june july august september october november december")


def run_on_cuts(text: str, start: int, end: int) -> list[int]:
    """Where the sentences that `text[start:end]` runs together begin, after the first."""
    if end - start < _SHORTEST:
        return []
    words = list(_WORD.finditer(text, start, end))
    cuts: list[int] = []
    last = 0
    for i in range(1, len(words) - _FEWEST_AFTER):
        word = words[i].group()
        if (
            not word[0].isupper()
            or word[1:].isupper()
            or i - last < _FEWEST_BEFORE
            or text[words[i].start() - 1] != " "
        ):
            continue
        if text[words[i - 1].end() : words[i].start()] != " ":
            continue
        if _opens(words, i) or _follows_masthead(words, i):
            cuts.append(words[i].start())
            last = i
    return cuts


def _opens(words: list[re.Match[str]], i: int) -> bool:
    word, following = words[i].group().lower(), words[i + 1].group()
    if not (following[0].islower() or following[0].isdigit()):
        return False
    if word in _ACTORS:
        before = words[i - 1].group()
        acts = word.endswith("s") or prior_tag(following) in _VERBAL
        return acts and not before[0].isupper() and _can_end(words, i - 1) and prior_tag(before) != "VBN"
    return word in _OPENERS and _can_end(words, i - 1)


def _can_end(words: list[re.Match[str]], i: int) -> bool:
    """Whether a sentence may end with the word at `i`: a noun, an adverb, a day of a month, the end of a name."""
    word = words[i].group()
    if word.isdigit():
        return i > 0 and words[i - 1].group().lower() in _MONTHS
    if word[0].isupper():
        return word.lower() not in _OPENERS
    return word in general_lexicon() and prior_tag(word) in _ENDING


def _follows_masthead(words: list[re.Match[str]], i: int) -> bool:
    """ "Reports Daily Excelsior Militants ...", "reports The Hindu on June 9 Seven ..."."""
    if words[i].group().lower() in _MONTHS or words[i - 1].group() == "on":
        return False
    k = i - 1
    while k > 0 and (words[k].group().isdigit() or words[k].group().lower() in _MONTHS or words[k].group() == "on"):
        k -= 1
    if words[k].group().lower() not in _MASTHEADS or words[i].group().lower() in _MASTHEADS:
        return False
    for j in range(k, max(-1, k - _LONGEST_MASTHEAD - 1), -1):
        if words[j].group() in _REPORTING:
            return True
        if words[j].group()[0].islower():
            return False
    return False
