"""Finding figures in a sentence.

Belongs here: numerals, number words and vague amounts with their qualifiers, ranges, units and nouns.
Does not: casualties (`casualties`), dates (`transforms.dates`; their digits are no figures).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from transforms.dates.expressions import DateMention, find_dates

from .ages import is_age
from .nouns import head, is_unit
from .values import EXACT, FEW, ONES, SCALES, TENS, VAGUE, Bounds, number, qualified, shared_scale, vague


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, from its qualifier to its last numeral, and the noun it counts.

    `low` and `high` are inclusive, None is open. `kind`: number, or what it measures instead of
    counting: percent, share ("half of", in percent), money, duration, age, measure.
    """

    start: int
    end: int
    text: str
    low: int | None
    high: int | None
    kind: str = "number"
    noun: str = ""
    noun_start: int = -1
    noun_end: int = -1


_WORDS = "|".join(sorted([*ONES, *TENS, *SCALES], key=len, reverse=True))
_SPELT = rf"(?:{_WORDS})(?:[ -](?:{_WORDS})){{0,5}}(?:(?<=hundred) and (?:{_WORDS})(?:[ -](?:{_WORDS}))?)?"
_SCALE = rf"(?:[ -](?:{'|'.join(SCALES)})\b)?"
_SPACED = r"(?<![\d.,])\d{1,3}(?: \d{3}){1,3}(?![\d,.])"  # "30 000", as much of the press writes it
_DIGITS = rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,4}}(?!\d)|{_SPACED}|\d{{1,7}}(?:\.\d{{1,3}}(?=\s))?(?!\d))"
_VAGUE = "|".join(
    sorted([*VAGUE, *EXACT, *(f"{few} {scale}" for few in FEW for scale in SCALES), *FEW], key=len, reverse=True)
)
_CORE = re.compile(
    rf"(?<![\w.,:/#@-])(?:(?P<vague>{_VAGUE})|(?P<plain>{_DIGITS}{_SCALE}|{_SPELT}))"
    r"(?:(?P<plus>\+|-plus)|(?<=\d)x(?=\s))?(?![\w%:/]|[.,]\d)",  # "2x soldiers", as notes count
    re.IGNORECASE,
)
_MONEY = re.compile(r"(?:US|USD)?[$\u20ac\u00a3]\s?$")
_CANDIDATE = re.compile(r"\d+|a (?=few|dozen|couple|pair|hundred|thousand|million|handful|score|trio)|[a-z]{3,}")
_STARTERS = frozenset(re.split(r"[ -]", phrase)[0] for phrase in (*ONES, *TENS, *SCALES, *VAGUE, *EXACT, *FEW)) - {"a"}
_BEFORE = re.compile(
    r"\b(?:(?P<more>more than|over|in excess of|upwards? of|greater than|exceeding|well over|above)"
    r"|(?P<least>at least|no fewer than|as few as|as little as|no less than|not less than|not fewer than|a minimum of"
    r"|at the very least)"
    r"|(?P<most>up to|as many as|at most|no more than|not more than|a maximum of|as much as)"
    r"|(?P<fewer>fewer than|less than|under|below)"
    r"|(?P<about>about|around|some|approximately|roughly|nearly|almost|close to|just under|an estimated"
    r"|estimated|perhaps|exactly|only|just|another|all|all of|an additional|additional|the))\s$",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s(?:or (?P<least>more|over)|or (?P<most>fewer|less)|or so)\b", re.IGNORECASE)
_LINK = re.compile(r"\s?(?P<word>[-\u2013]|to|and|or)\s?(?:(?:US)?[$\u20ac\u00a3]\s?)?")
_RANGE_BEFORE = re.compile(r"\b(?P<opener>between|from)\s$", re.IGNORECASE)
_UNITS = re.compile(
    r"[\s-]?(?:(?P<percent>%|percent\b|per cent\b|percentage)"
    r"|(?P<age>years? old\b|-?year-olds?\b|months? old\b)"
    r"|(?P<duration>(?:(?:straight|consecutive|full|long|short|more|further|whole)\s)?"
    r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centuries)\b)"
    r"|(?P<money>(?:US )?(?:dollars?|euros?|pounds|francs?|CFA|rupees|crore|lakh|naira|shillings)\b)"
    r"|(?P<measure>(?:square\s)?(?:km\d?|kms|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|inch(?:es)?|kg|kgs"
    r"|kilograms?|kilos?|tons?|tonnes?|pounds|lit(?:er|re)s?|hectares?|acres?|mm|caliber|calibre|degrees?|a\.m"
    r"|p\.m|am|pm|GMT|UTC|percentage)\b))",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\b(?:resolutions?|no\.?|nos\."
    r"|(?<!to )(?<![a-z]s )(?<!they )(?<!now )(?<!still )(?<!already )(?<!currently )(?<!may )number"
    r"|pages?|pp?\.|articles?|sections?|chapters?|figures?|tables?|issues?"
    r"|editions?|vol\.|volumes?|phase|part|paragraphs?|highway|route|camp|unit|brigade|battalion|version|channel"
    r"|aged?|at age|article|law|flight|juz|season|episode|section|division|stage|euro|ward)\s$",
    re.IGNORECASE,
)
_SHARES = re.compile(
    r"\b(?P<share>half|one[- ]third|a third|two[- ]thirds|a quarter|one[- ]quarter|three[- ]quarters|a fifth)"
    r"(?=\s(?:of|its|his|their|the|all)\b)",
    re.IGNORECASE,
)
_SHARE_HINTS = ("alf", "third", "quarter", "fifth")
_SHARE_VALUES = {"half": 50, "third": 33, "thirds": 67, "quarter": 25, "quarters": 75, "fifth": 20}


def find_figures(text: str, dates: Sequence[DateMention] | None = None) -> list[Figure]:
    """The figures of a sentence, in order; `dates` are its date mentions where they are known already."""
    candidates = _candidates(text)
    if not candidates and not any(word in text for word in _SHARE_HINTS):
        return []
    mentions = find_dates(text) if dates is None else dates
    starts = [mention.start for mention in mentions]
    figures: list[Figure] = []
    at = 0
    for start in candidates:
        match = _CORE.match(text, start) if start >= at else None
        if match is None:
            continue
        at = match.end()
        date = bisect_left(starts, match.end()) - 1
        if date >= 0 and match.start() < mentions[date].end:
            continue
        if figure := _figure(text, match):
            if figures and figures[-1].start >= figure.start:
                figures.pop()  # the few of "as few as 100"
            figures.append(figure)
            at = max(at, figure.end)
    if any(word in text for word in _SHARE_HINTS):
        figures += [share for match in _SHARES.finditer(text) if (share := _share(text, match))]
    return sorted(figures, key=lambda figure: figure.start)


def _candidates(text: str) -> list[int]:
    """Where a figure may begin: digits and the first words of number words."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return [
        match.start()
        for match in _CANDIDATE.finditer(lower)
        if (word := match.group()) in _STARTERS or word[0].isdigit() or word[1] == " "
    ]


def _figure(text: str, match: re.Match[str]) -> Figure | None:
    start, end = match.span()
    bounds = _value(match)
    if bounds is None or _NUMBERED.search(text, max(0, start - 14), start) or _bracketed(text, start, end):
        return None
    if match.group().isdigit() and is_unit(text, end):
        return None
    if currency := _MONEY.search(text, max(0, start - 5), start):
        start = currency.start()  # "more than $100 million"
    qualifier = "least" if match.group("plus") else ""
    opener = _RANGE_BEFORE.search(text, max(0, start - 9), start)
    if span := _range(text, match, bounds, opener is not None):
        bounds, end = span
        start = opener.start() if opener else start
    if suffix := _AFTER.match(text, end):
        qualifier, end = suffix.lastgroup or qualifier, suffix.end()
    if prefix := _BEFORE.search(text, max(0, start - 18), start):
        name = prefix.lastgroup or ""
        start = start if prefix.group(0).strip().lower() in ("the", "all", "all of") else prefix.start()
        qualifier = qualifier or name
    kind, end_of_unit = _kind(text, match.start(), end)
    low, high = qualified(bounds, qualifier)
    noun = head(text, end) if kind == "number" else None
    if kind == "number" and _pronoun(text, match, noun):
        return None
    at, to = noun or (-1, -1)
    last = max(end, end_of_unit)
    return Figure(start, last, text[start:last], low, high, kind, text[at:to] if noun else "", at, to)


def _value(match: re.Match[str]) -> Bounds | None:
    if match.group("vague"):
        return vague(match.group("vague"))
    value = number(match.group("plain"))
    return None if value is None else (value, value)


def _bracketed(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] == "[" and text[end : end + 1] == "]"


def _range(text: str, match: re.Match[str], first: Bounds, opened: bool) -> tuple[Bounds, int] | None:
    """The bounds and end of "5-7", "five to seven", "between 9,000 and 20,000"."""
    link = _LINK.match(text, match.end())
    second = _CORE_AT(text, link.end()) if link else None
    if link is None or second is None or first[0] is None:
        return None
    word = link.group("word")
    if (word == "and" and not opened) or (word == "or" and not _close(first, second)):
        return None
    bounds = _value(second)
    if bounds is None or bounds[0] is None or bounds[0] < first[0]:
        return None
    return (first[0] * shared_scale(match.group(), second.group()), bounds[1]), second.end()


_SECOND = re.compile(_CORE.pattern.replace(r"(?<![\w.,:/#@-])", "", 1), re.IGNORECASE)
_CORE_AT = _SECOND.match


def _close(first: Bounds, second: re.Match[str]) -> bool:
    bounds = _value(second)
    return bounds is not None and bounds[0] is not None and first[0] is not None and bounds[0] <= first[0] * 2 + 1


def _kind(text: str, start: int, end: int) -> tuple[str, int]:
    if _MONEY.search(text, max(0, start - 4), start):
        return "money", end
    if is_age(text, start, end):
        return "age", end
    unit = _UNITS.match(text, end)
    return (unit.lastgroup or "number", unit.end()) if unit else ("number", end)


def _pronoun(text: str, match: re.Match[str], noun: tuple[int, int] | None) -> bool:
    """ "One" that counts nothing: "no one", "the other one", "this one"."""
    if match.group().lower() != "one":
        return False
    before = text[max(0, match.start() - 8) : match.start()].lower().split()[-1:]
    if before and before[0] in (
        "no",
        "this",
        "that",
        "the",
        "another",
        "other",
        "each",
        "every",
        "any",
        "former",
    ):
        return True
    return text[match.end() : match.end() + 8] in (" another",) or text[match.end() : match.end() + 2] in (
        "'s",
        "\u2019s",
    )


def _share(text: str, match: re.Match[str]) -> Figure | None:
    start, end = match.span()
    words = match.group().lower().replace("-", " ").split()
    value = _SHARE_VALUES[words[-1]]
    prefix = _BEFORE.search(text, max(0, start - 18), start)
    low, high = qualified((value, value), prefix.lastgroup or "" if prefix else "")
    noun = head(text, end)
    at, to = noun or (-1, -1)
    return Figure(
        prefix.start() if prefix else start,
        end,
        text[prefix.start() if prefix else start : end],
        low,
        high,
        "share",
        text[at:to] if noun else "",
        at,
        to,
    )
