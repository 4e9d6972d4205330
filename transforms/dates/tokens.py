"""Words of a sentence as classes that date expressions are made of.

Belongs here: splitting a text into tokens and giving each a one-character class, so that the
grammar of dates is written over classes and every pattern stays short and bounded.
Does not: the grammar itself (`grammar`), nor tokens for anything but dates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .words import word_set

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
ABBREVIATED = {
    "Jan": 1,
    "Feb": 2,
    "Mar": 3,
    "Apr": 4,
    "Jun": 6,
    "Jul": 7,
    "Aug": 8,
    "Sep": 9,
    "Sept": 9,
    "Oct": 10,
    "Nov": 11,
    "Dec": 12,
}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# "Thurs 10/12/2015"; those of three letters are words and names, and stand for a day only before a date.
SHORT_WEEKDAYS = {"Tues": 1, "Weds": 2, "Thur": 3, "Thurs": 3}
SHORTEST_WEEKDAYS = {"Mon": 0, "Tue": 1, "Wed": 2, "Thu": 3, "Fri": 4, "Sat": 5, "Sun": 6}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_COUNTED = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty
"""
COUNTS = {word: number for number, word in enumerate(_COUNTED.split(), 1)}
COUNTS |= {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
UNITS = ("hour", "day", "week", "month", "year", "decade")

_PLAIN = word_set(
    """
    early mid late third fourth half quarter the this that next last past coming of in to and or then
    ago after before than couple recent yesterday tomorrow night weekend fortnight at followed was into
    well on by overnight course eve new
    """
)
_GROUPS = {
    "begin": "beginning start outset opening",
    "middle": "middle midst",
    "finish": "end close",
    "first": "first initial",
    "second": "second latter",
    "final": "final closing",
    "half_": "part stages phase",
    "a": "a an",
    "same": "same very",
    "following": "following ensuing subsequent succeeding",
    "previous": "previous preceding prior",
    "later": "later afterward afterwards thereafter",
    "earlier": "earlier previously",
    "within": "within inside",
    "less": "less under",
    "few": "few several some many",
    "lately": "recently lately",
    "today": "today tonight",
    "morning": "morning afternoon evening",
    "now": "present now",
    "time": "time date point moment",
    "shortly": "shortly soon immediately",
    "nights": "nights evenings mornings",
    "daytime": "nightfall lunchtime noon midday dusk sunset sunrise daybreak midnight",
    "out": "out ended ends over",
    "feast": "christmas easter",
    "holy": "good palm maundy boxing",
}
_WORDS = {word: word for word in _PLAIN}
_WORDS |= {word: name for name, words in _GROUPS.items() for word in words.split()}
_SYMBOLS = {",": "comma", "-": "dash", "\u2013": "dash", "\u2014": "dash", "/": "slash", "(": "open"}

NAMES = sorted(
    {*_WORDS.values(), *_SYMBOLS.values()}
    | word_set(
        "year day ordinal number count decade iso numeric nine_eleven month abbr weekday wday season other dot"
        " possessive"
    )
    | {f"u_{unit}" for unit in UNITS}
    | {f"us_{unit}" for unit in UNITS}
)
CODES = {name: chr(0xE000 + number) for number, name in enumerate(NAMES)}

_TABLE: dict[str, str] = {word: CODES[name] for word, name in _WORDS.items()}
_TABLE |= dict.fromkeys(COUNTS, CODES["count"]) | dict.fromkeys(SEASONS, CODES["season"])
_TABLE |= {unit: CODES[f"u_{unit}"] for unit in UNITS} | {f"{unit}s": CODES[f"us_{unit}"] for unit in UNITS}
_TABLE |= {form: code for word, code in _TABLE.items() for form in (word.title(), word.upper())}
_TABLE |= {symbol: CODES[name] for symbol, name in _SYMBOLS.items()} | {
    ".": CODES["dot"],
    "'s": CODES["possessive"],
    "\u2019s": CODES["possessive"],
}
_TABLE |= {form: CODES["month"] for name in MONTHS for form in (name, name.upper())}
_TABLE |= {form: CODES["weekday"] for name in WEEKDAYS for form in (name, name.upper())}
_TABLE |= {f: CODES["weekday"] for name in SHORT_WEEKDAYS for f in (name, name.upper(), name.lower())}
_TABLE |= {f: CODES["wday"] for name in SHORTEST_WEEKDAYS for f in (name, name.upper(), name.lower())}
_TABLE |= {form: CODES["abbr"] for name in ABBREVIATED for form in (name, name.upper())}
# Notes in small letters: "22 nov 2019". "May", "march", "august" and "mar" are words.
_TABLE |= {name.lower(): CODES["month"] for name in MONTHS if name not in ("March", "May", "August")}
_TABLE |= {name.lower(): CODES["abbr"] for name in ABBREVIATED if name not in ("Mar", "May")}
_TABLE |= {str(number): CODES["day"] for number in range(1, 32)}
_TABLE |= {f"0{number}": CODES["day"] for number in range(1, 10)}
_TABLE |= {str(number): CODES["year"] for number in range(1900, 2040)}

_TOKEN = re.compile(
    r"[^\W\d_]+(?!\w)|['\u2019]s\b"
    r"|\d{4}-\d{2}-\d{2}(?!\d)"
    r"|\d{1,2}/\d{1,2}/\d{4}(?!\d)|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)"
    r"|9/11(?![\d/])"
    r"|\d{1,3}(?:,\d{3}){1,4}(?!\d)"
    r"|(?!(?:19|20)\d\d\.)\d{1,9}\.\d{1,9}"
    r"|\d{3}0'?s\b"
    r"|\d{1,2}(?:st|nd|rd|th)\b"
    r"|\d+(?![^\W_])"
    r"|[^\W_]+"
    r"|\S"
)


@dataclass(slots=True)
class Tokens:
    """A text's tokens: their words, their spans, and `shape`, one class character for each."""

    text: str
    words: list[str]
    spans: list[tuple[int, int]]
    shape: str


def tokenise(text: str) -> Tokens:
    """The tokens of `text` with their classes."""
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(text):
        words.append(match.group())
        spans.append(match.span())
    table, other = _TABLE.get, CODES["other"]
    shape = [table(word) or (CODES[_digit_class(word)] if word[0].isdigit() else other) for word in words]
    return Tokens(text, words, spans, "".join(shape))


def _digit_class(word: str) -> str:
    if word == "9/11":
        return "nine_eleven"
    if len(word) == 10 and word[4] == "-":
        return "iso"
    if len(word) >= 8 and (word.count("/") == 2 or word.count(".") == 2):
        return "numeric"
    if word.endswith("s"):
        return "decade"
    if word[-2:] in ("st", "nd", "rd", "th") and word[:-2].isdigit():
        return "ordinal" if 1 <= int(word[:-2]) <= 31 else "other"
    return "number" if word.isdigit() and len(word) < 5 else "other"
