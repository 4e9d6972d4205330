"""Clean paragraphs into sentences.

Belongs here: what ends a sentence and what only looks so.
Does not: line breaks and other traces of the page, gone before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from transforms.reading.run_on import run_on_cuts
from transforms.reading.words import word_set

STOP = re.compile(r"(?:[.!?]{1,6}|…)[\"')\]]{0,4}(?: +|$)|(?<=[a-z]{3})[.!?][\"')\]]{0,3}(?=[A-Z][a-z]{1,20} )")
TITLES = word_set(
    "mr mrs ms dr prof gen col lt maj capt cpt sgt cpl adm brig cmdr cdr hon rev fr st sen rep gov pres amb "
    "spc pfc pvt ssgt msgt cmsgt supt insp det messrs mme mlle shk sheik vs cf viz approx"
)
CLOSING = word_set("etc eds ed dept ltd inc co corp bros sr jr al")
BEFORE_NUMBER = word_set("no nos p pp vol art sec fig figs ch chap para ca c v vv op res par nr")
MONTHS = word_set("jan feb mar apr jun jul aug sep sept oct nov dec")
OPENERS = word_set(
    "the a an in on at it its he she they his her their this that these those but and as after before by for "
    "from if when while since although however meanwhile we our i there then yet with no one some many both "
    "all not according during following among despite to so nor such what who how most more under over"
)
LOWER_STARTS = re.compile(r"(?:al|el|ad|an|ar|as|ash|at|az|ez|ag|bin|ibn|ould|abu|ul|wa)[- '`]")
INITIALS = re.compile(r"(?:[A-Za-z]\.)+$")
NEXT_WORD = re.compile(r"[\"'(\[]*([^\W_]+)")
WORD_LETTER = re.compile(r"[^\W_]")
# "MAIDUGURI, Nigeria, June 7 (Agency) - ": where and when a report was filed, which is no part of its first sentence.
DATELINE = re.compile(
    r"[A-Z][A-Z.'`/-]{2,40}(?: [A-Z][A-Z.'`/-]{1,20}){0,3}"
    r"(?P<more>(?:, (?:[A-Z][a-z]|D\.?R\.? )[\w.' -]{1,30}?){0,2}"
    r"(?:,? (?:\d{1,2} [A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.? \d{1,2})(?:,? \d{4})?)?"
    r"(?: ?\([^()]{2,30}\))?) ?(?P<dash> -{1,2}|[–—]) ?(?=[\"'(]?[A-Z\d])"
)
# The same in a wire that is all capitals: "BOGOTA, COLOMBIA, 15 JAN 90 (AGENCY) -- ".
CAPITALS_DATELINE = re.compile(
    r"[A-Z][A-Z.'`-]{2,20}(?: [A-Z][A-Z.'`-]{1,20}){0,3}"
    r"(?P<more>(?:, [A-Z][A-Z.' -]{1,30}?){0,2}"
    r"(?:,? (?:\d{1,2} [A-Z]{3,9}\.?|[A-Z]{3,9}\.? \d{1,2})(?:,? (?:\d{4}|\d\d))?)?"
    r"(?: ?\([^()]{2,60}\))?) ?(?P<dash> -{1,2}|[–—]) ?(?=[\"'(\[]?[A-Z\d])"
)
# The same with the town in small letters, where an agency is named: "Kabul, June 7 (AFP) - ".
SMALL_DATELINE = re.compile(
    r"[A-Z][\w'-]{2,20}(?: [A-Z][\w'-]{1,20}){0,2}"
    r"(?P<more>(?:, [A-Z][a-z][\w.' -]{1,30}?){0,2}"
    r"(?:,? (?:\d{1,2} [A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.? \d{1,2})(?:,? \d{4})?)?"
    r" ?\((?:[A-Z]{2,6}|Reuters|Xinhua|Kyodo|Agency)\)) ?(?P<dash> -{1,2}|[–—]) ?(?=[\"'(]?[A-Z\d])"
)
LONGEST_DATELINE = 120
LAST_TOKEN = 40
CUTS = ("; ", ": ", ", ", " ")


def split_sentences(text: str, longest: int) -> list[tuple[int, int]]:
    """The spans of the sentences of a clean paragraph, none longer than `longest` characters."""
    spans: list[tuple[int, int]] = []
    start = checked = _dateline_end(text)
    spans.extend(_bounded(text, 0, start, longest))
    worded = False
    for match in STOP.finditer(text, start):
        worded = worded or WORD_LETTER.search(text, checked, match.start()) is not None
        checked = match.end()
        if match.end() < len(text) and not (worded and _ends(text, match)):
            continue
        spans.extend(_whole(text, start, match.end(), longest))
        start, worded = match.end(), False
    spans.extend(_whole(text, start, len(text), longest))
    return spans


def _dateline_end(text: str) -> int:
    """Where a dateline ends, 0 when there is none: an acronym between dashes opens a sentence like any subject."""
    in_capitals = not any(map(str.islower, text[:LONGEST_DATELINE]))
    match = (CAPITALS_DATELINE if in_capitals else DATELINE).match(text) or SMALL_DATELINE.match(text)
    if match is None:
        return 0
    first_sentence = text[match.end() :].split(". ", 1)[0]
    return match.end() if match["more"] or match["dash"] not in first_sentence else 0


def _ends(text: str, match: re.Match[str]) -> bool:
    following = NEXT_WORD.match(text, match.end())
    first = text[match.end()]
    if first.islower() and not LOWER_STARTS.match(text, match.end()):
        return False
    stop = match.group().rstrip(" ")
    if stop[0] == "…" or stop.startswith("..."):
        return text[match.start() - 1] != " "
    if stop[0] in "!?" or len(stop.rstrip("\"')]")) > 1:
        return True
    if first in ",;:)":
        return False
    word = following[1] if following else ""
    before = text[max(0, match.start() - LAST_TOKEN) : match.start() + 1].rsplit(" ", 1)[-1].lstrip("\"'([")
    return _stop_ends(before, word, len(stop) > 1)


def _stop_ends(before: str, following: str, closed: bool) -> bool:
    """Whether a single full stop after the token `before` ends the sentence."""
    token = before[:-1].lower()
    if INITIALS.match(before):
        letters = before.count(".")
        if letters == 1:
            return before[0].islower() and closed
        return following.lower() in OPENERS and following[:1].isupper()
    if token in TITLES:
        return closed
    if token in CLOSING:
        return following.lower() in OPENERS and following[:1].isupper()
    if token in BEFORE_NUMBER:
        return not following[:1].isdigit() and (len(token) > 1 or closed)
    if token in MONTHS:
        return not following[:1].isdigit()
    return True


def _whole(text: str, start: int, end: int, longest: int) -> Iterator[tuple[int, int]]:
    """The sentences between two stops: one, or those that lost stops run together."""
    for cut in [*run_on_cuts(text, start, end), end]:
        yield from _bounded(text, start, cut, longest)
        start = cut


def _bounded(text: str, start: int, end: int, longest: int) -> Iterator[tuple[int, int]]:
    """The span without white space at its ends, cut on white space where it is too long."""
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    while end - start > longest:
        cut = _cut(text, start, start + longest)
        yield start, cut
        start = cut
        while start < end and text[start] == " ":
            start += 1
    if end > start:
        yield start, end


def _cut(text: str, start: int, limit: int) -> int:
    """Where to cut before `limit`: after the last of the strongest marks in the second half."""
    for mark in CUTS:
        found = text.rfind(mark, start + (limit - start) // 2, limit)
        if found > start:
            return found + len(mark.rstrip(" "))
    return limit
