"""What stands around a match decides whether it is a date.

Belongs here: telling dates from counts, names and ordinary words by the few tokens around them.
Does not: the inner form of expressions (`grammar`, `build`), nor bounds and modifiers (`attachment`).
"""

from __future__ import annotations

from dataclasses import dataclass

from .model import (
    Day,
    DayOfMonth,
    Decade,
    Month,
    Now,
    Period,
    Season,
    Span,
    Then,
    Unbounded,
    Vague,
    Weekday,
    Year,
)
from .tokens import CODES, Tokens
from .words import (
    COUNTED,
    DEEDS,
    DETERMINERS,
    FUNCTION,
    HABITUAL,
    MEASURED,
    MONTH_OPENERS,
    NAMED_AFTER_DAYS,
    NAMED_FOR,
    NUMBERED,
    OPENERS,
    PREPOSITIONS,
    TIME_OPENERS,
)

_YEAR = CODES["year"]
_MONTHS = (CODES["month"], CODES["abbr"])
_TIMES_OF_DAY = frozenset("night morning afternoon evening day dawn eve".split())
_DATED = tuple(CODES[name] for name in ("month", "abbr", "year", "day", "ordinal"))
_NAMES_TOO = (3, 4, 5, 6, 8)


@dataclass(slots=True)
class Found:
    """An expression over tokens `[first, last)`."""

    first: int
    last: int
    name: str
    expression: Unbounded


def before(tokens: Tokens, at: int, back: int = 1) -> str:
    """The lower-case word `back` tokens before token `at`, "" at the beginning."""
    return tokens.words[at - back].lower() if at >= back else ""


def after(tokens: Tokens, at: int, ahead: int = 0) -> str:
    """The lower-case word `ahead` tokens on from token `at`, "" at the end."""
    return tokens.words[at + ahead].lower() if at + ahead < len(tokens.words) else ""


def is_date(tokens: Tokens, found: Found) -> bool:
    """Whether a match is a date where it stands, and not a number, a name or another word."""
    expression = found.expression
    if found.name == "overnight":
        return before(tokens, found.last) == "overnight" or (
            before(tokens, found.first) in ("in", "during", "over")
            and after(tokens, found.last) not in ("of", "on", "to", "from", "between")
        )
    if found.name == "feast":
        return found.last - found.first > 1 or _ends(tokens, found.last)
    if isinstance(expression, Span):
        return before(tokens, found.first) in TIME_OPENERS or not _counts(tokens, found.last, round_only=False)
    if isinstance(expression, Year):
        return bool(expression.part) or _is_year(tokens, found)
    if isinstance(expression, Month):
        return _is_month(tokens, found, expression)
    if isinstance(expression, Season):
        return _is_season(tokens, found, expression)
    if isinstance(expression, Day):
        return _is_day(tokens, found, expression)
    if isinstance(expression, Weekday):
        return _is_weekday(tokens, found, expression)
    if isinstance(expression, Decade):
        return before(tokens, found.first) not in ("his", "her", "their")
    if isinstance(expression, DayOfMonth):
        told = before(tokens, found.first)
        at_night = told == "of" and before(tokens, found.first, 2) in _TIMES_OF_DAY  # "in the night of the 9th"
        return (at_night or told in ("on", "until", "since", "by")) and _ends(tokens, found.last)
    if isinstance(expression, Then):
        return _is_then(tokens, found)
    if isinstance(expression, Now):
        return before(tokens, found.first) in ("to", "until", "till", "and")
    if isinstance(expression, Period) and expression.part == "whole":
        course = tokens.words[found.first].lower() == "course"
        return course or before(tokens, found.first) in ("during", "throughout")
    if isinstance(expression, Period) and expression.part == "latest":
        named = "a" in (before(tokens, found.first), tokens.words[found.first].lower()) or found.last > found.first + 1
        modifies = named and not _ends(tokens, found.last)  # "a weekend attack"
        modifies = modifies or after(tokens, found.last) in DEEDS
        return modifies or before(tokens, found.first) in ("over", "during", "at", "on", "of")
    return not isinstance(expression, Vague) or before(tokens, found.first) not in ("more", "most")


def _glued(tokens: Tokens, at: int) -> bool:
    return at > 0 and tokens.spans[at - 1][1] == tokens.spans[at][0]


def _ends(tokens: Tokens, at: int) -> bool:
    word = after(tokens, at)
    return not word or not word.isalpha() or word in FUNCTION


def _counts(tokens: Tokens, last: int, round_only: bool) -> bool:
    """Whether a number before token `last` counts what follows it."""
    word = after(tokens, last)
    if word in COUNTED:
        return True
    if not word.isalpha() or not tokens.words[last].islower() or word in FUNCTION:
        return False
    return round_only and word.endswith("s") and not word.endswith(("ss", "as", "is", "us"))


def _is_year(tokens: Tokens, found: Found) -> bool:
    at = found.first
    word, number = before(tokens, at), tokens.words[found.last - 1]
    following = after(tokens, found.last)
    if word in NUMBERED or following in MEASURED:
        return False
    if _counts(tokens, found.last, number.endswith("00")) and (number.endswith("00") or word not in TIME_OPENERS):
        return False
    if following in ("and", "to", "-", "\u2013") and _is_number(after(tokens, found.last, 1)):
        return False
    if (_glued(tokens, at) and word in (".", "$", "#", "/", "\u2019", "'")) or (
        word in ("-", "\u2013") and _is_number(before(tokens, at, 2)) and tokens.shape[at - 2] != _YEAR
    ):
        return False
    if word == "(" and before(tokens, at, 2).isdigit():
        return False
    if not word or word in OPENERS or word in DETERMINERS:
        return True
    if word in PREPOSITIONS:
        return not (
            word in ("at", "about", "around", "than", "over") and following[:1].isalpha() and following not in FUNCTION
        )
    if tokens.words[at - 1][0].isupper():
        return False
    return has_determiner(tokens, at) and following.isalpha() and following not in FUNCTION


def _is_number(word: str) -> bool:
    digits = word.replace(",", "")
    return digits.isdigit() and not 1900 <= int(digits[:9]) < 2040 and len(digits) > 2


def _is_month(tokens: Tokens, found: Found, month: Month) -> bool:
    named = after(tokens, found.last)
    capital = bool(named) and tokens.words[found.last][0].isupper()
    if month.year is not None or month.deixis:
        return not (named in NAMED_FOR and capital)
    word = before(tokens, found.first)
    if month.part:
        return True
    if named.isdigit() and int(named[:9]) <= 31 and word not in ("in", "since", "by", "until"):
        return False
    linked = named in ("or", "to", "-", "\u2013", "and", "/")
    if linked and tokens.shape[found.last + 1 : found.last + 2] in _MONTHS:
        dated = tokens.shape[found.last + 2 : found.last + 3] == _YEAR
        return dated or not named.isalpha() or word in ("between", "from", "in", "during")
    if CODES["abbr"] in tokens.shape[found.first : found.last]:
        return word in ("in", "since", "until", "by")
    continued = word in ("to", "and", "or", "-", "\u2013", "/") and found.first > 1
    continued = continued and tokens.shape[found.first - 2] in _DATED
    if (word in MONTH_OPENERS or continued) and tokens.words[found.last - 1] != "MAY":
        return named not in ("'s", "\u2019s") and not _name_follows(tokens, found.last, word)
    if not has_determiner(tokens, found.first) or not named.isalpha() or named in FUNCTION | NAMED_FOR:
        return False
    return not capital or month.month not in _NAMES_TOO


def _name_follows(tokens: Tokens, at: int, word: str) -> bool:
    """After "and", "to", "of", ... a month name with a capital word behind it is a person or a march."""
    return (
        word in ("and", "or", "to", "of", "by", "from")
        and tokens.words[at : at + 1] != []
        and (tokens.words[at][0].isupper() or tokens.words[at].lower() in ("said", "told", "says"))
    )


def _is_season(tokens: Tokens, found: Found, season: Season) -> bool:
    following = after(tokens, found.last)
    capital = tokens.words[found.last - 1][0].isupper()
    if season.year is not None:
        return True
    if season.month == 9 and following == "of":
        return False
    if season.deixis or season.part:
        return True
    word, start = before(tokens, found.first), tokens.words[found.first].lower()
    if start == "the":
        return word in ("in", "by", "over", "during", "since", "until", "throughout", "for") and not capital
    return word in ("in", "since", "until") and not following.startswith("of") and not capital


def _is_day(tokens: Tokens, found: Found, day: Day) -> bool:
    following = after(tokens, found.last)
    if following in NAMED_FOR and tokens.words[found.last][0].isupper():
        return False
    if before(tokens, found.first) == "of" and before(tokens, found.first, 2) == "anniversary":
        return False  # "a film for the anniversary of 9/11"
    if day.year is None and following in NAMED_AFTER_DAYS:
        return False
    if day.year is None and day.weekday is None and tokens.shape[found.last - 1] == CODES["day"]:
        if following in ("%", "percent", "per") or (following == "," and _is_number(after(tokens, found.last, 1))):
            return False
        if before(tokens, found.first) in ("in", "of", "since", "during") and following in COUNTED | {
            "more",
            "other",
        }:
            return False
        return not (
            before(tokens, found.first) in ("in", "early", "late")
            and following.isalpha()
            and following.endswith("s")
            and following not in FUNCTION
        )
    return True


def _is_weekday(tokens: Tokens, found: Found, weekday: Weekday) -> bool:
    if after(tokens, found.last) in HABITUAL and not weekday.deixis:
        return False
    at = found.first
    return not (at and tokens.words[at - 1][0].isupper() and before(tokens, at) in ("bloody", "black", "good", "holy"))


def _is_then(tokens: Tokens, found: Found) -> bool:
    word, opener = tokens.words[found.first].lower(), before(tokens, found.first)
    if word == "then":
        return opener in ("by", "since", "until", "till", "before")
    if word == "the":
        return opener == "at" and after(tokens, found.first, 1) == "time" and after(tokens, found.last) != "of"
    return opener in ("by", "since", "until", "at", "before", "from", "after")


def has_determiner(tokens: Tokens, at: int) -> bool:
    """Whether one of the three tokens before `at`, with only plain words between, opens a noun phrase."""
    for back in (1, 2, 3):
        word = before(tokens, at, back)
        if word in DETERMINERS:
            return True
        if not word.isalpha() or word in FUNCTION or word in PREPOSITIONS:
            return False
    return False
