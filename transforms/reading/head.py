"""The head of an article: its title and the date it was published, where the text says so.

Belongs here: front matter, labelled lines, datelines, bylines.
Does not: dates in the prose (`transforms.dates`); a date of the story is not a publication date.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

MONTHS = [name.lower() for name in calendar.month_name[1:]]
MONTH_NUMBER = {name: i + 1 for i, name in enumerate(MONTHS)} | {name[:3]: i + 1 for i, name in enumerate(MONTHS)}
MONTH_NUMBER["sept"] = 9
MONTH = r"(?P<month{n}>(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{{0,6}})\.?"
DAY = r"(?P<day{n}>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year{n}>(?:19|20)\d\d)"
DATE = re.compile(
    rf"\b(?:{YEAR.format(n=1)}-(?P<month1>\d\d)-(?P<day1>\d\d)(?:T[\d:.]+\S{{0,6}})?"
    rf"|{DAY.format(n=2)} (?:of )?{MONTH.format(n=2)},? {YEAR.format(n=2)}"
    rf"|{MONTH.format(n=3)} {DAY.format(n=3)},? {YEAR.format(n=3)}"
    rf"|{MONTH.format(n=4)},? {YEAR.format(n=4)}"
    rf"|{YEAR.format(n=5)}/(?P<month5>\d\d)/(?P<day5>\d\d)"
    rf"|{DAY.format(n=6)}[./-](?P<month6>\d\d)[./-]{YEAR.format(n=6)}"
    rf"|{DAY.format(n=7)}(?:\d{{4}}Z)? {MONTH.format(n=7)} '?(?P<year7>\d\d))\b",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"^\W{0,3}(?:first |originally |last |for (?:immediate )?)?(?P<label>published|release|posted|date|dated|released|"
    r"issued|filed|dtg|publication date|issue|source|from|digest|reprinted|pubdate)\b"
    r"[^:\n]{0,20}(?::|\bon\b|\bof\b|(?=\d))",
    re.IGNORECASE,
)
DATELINE = re.compile(r"^[A-Z][A-Z'’`./ -]{2,40}(?:,[^—–\n]{0,60})?\s*[(,—–-]")
# "Juba, 21 April 2014", alone or before a dash or colon.
PLACED = re.compile(
    r"^(?!(?:On|In|By|At|From|Since|Until|After|Before|During|The(?! Hague))\b)"
    r"[A-Z][\w'’.-]{1,20}[ /,]{1,2}(?:(?:[A-Z][\w'’.-]{1,20}|of|de|del|la|al)[ /,]{1,2}){0,4}$",
)
# "14 APR 89" is of the last century, "14 APR 24" of this.
FIRST_SHORT_YEAR = 40
# "Done at Juba, 11 June 2019", "Distributed by the Centre, 11 June 2019" under a communiqué.
SIGNED = re.compile(r"^\W{0,3}(?:done|issued|given|signed|made|released|distributed|published|dated|written)\b", re.I)
# "Incident report 2019-06-11", "Press briefing, 21 July 2016": what the text is, and of which day.
KINDS = re.compile(
    r"\b(?:report|sitrep|note|bulletin|update|briefing|briefs?|incidents|chronology|communiqu[eé]|log|digest|release|statement|summary|dispatch|cable|week"
    r"|factbox|developments|roundup|round-up)"
    r"(?: (?:no\.?|number|#)? ?[\d/.-]{1,12})?[\s,:(–—-]{1,3}(?:of |for |dated |ending |to )?$",
    re.IGNORECASE,
)
KEY = re.compile(r"^(?P<key>[A-Za-z][A-Za-z_ -]{1,24}):\s*(?P<value>.{1,500})$")
WEEKDAYS = re.compile(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b", re.IGNORECASE)
CLOCK_WORDS = re.compile(r"\b(?:am|pm|gmt|utc|est|edt|bst|at|on|updated)\b", re.IGNORECASE)
FRONT_MATTER = re.compile(r"\s*---[ \t]*\r?\n(?:[^\n]{0,500}\n){0,40}?---[ \t]*(?:\r?\n|$)")
LONGEST_FRONT_MATTER = 8_000
HEAD_LINES = 12
SIGNATURE_LINES = 4
LONGEST_HEAD = 400
SHORT_LINE = 120
LONGEST_TITLE = 180


@dataclass(frozen=True, slots=True)
class Head:
    """What the first lines tell; empty or None where they do not."""

    title: str
    published: date | None
    published_precision: str
    authors: str = ""
    publication: str = ""
    url: str = ""


def parse_date(words: str) -> tuple[date | None, str]:
    """The first date written in `words` and how exact it is: `day`, `month` or `unknown`."""
    return _read(DATE.search(words))


def _read(match: re.Match[str] | None) -> tuple[date | None, str]:
    if match is None:
        return None, "unknown"
    for n in range(1, 8):
        if match[f"year{n}"] is None:
            continue
        month = match[f"month{n}"].lower()
        number = int(month) if month.isdigit() else MONTH_NUMBER.get(month) or MONTH_NUMBER.get(month[:3], 0)
        if not month.isdigit() and not any(name.startswith(month) or month == "sept" for name in MONTHS):
            return None, "unknown"
        day = match[f"day{n}"] if n != 4 else None
        year = int(match[f"year{n}"])
        if n == 7:
            if not match["month7"].isupper():
                return None, "unknown"
            year += 1900 if year >= FIRST_SHORT_YEAR else 2000
        try:
            return date(year, number, int(day) if day else 1), "day" if day else "month"
        except ValueError:
            return None, "unknown"
    return None, "unknown"


def front_matter_end(text: str, start: int, end: int) -> int:
    """Where the front matter at the start of an article ends, `start` when there is none.

    Front matter is YAML's form: a line of three dashes, lines of `key: value`, three dashes.
    """
    match = FRONT_MATTER.match(text, start, min(end, start + LONGEST_FRONT_MATTER))
    return match.end() if match is not None else start


def read_head(lines: list[str], fallback_title: str) -> Head:
    """Title and publication date from the first lines of an article that no registry knows."""
    tail = [line.strip() for line in lines[-SIGNATURE_LINES * 2 :] if line.strip()][-SIGNATURE_LINES:]
    lines = [line.strip() for line in lines[: HEAD_LINES * 3] if line.strip()][: HEAD_LINES * 2]
    keys: dict[str, str] = {}
    if lines and lines[0] == "---" and "---" in lines[1:]:
        end = lines.index("---", 1)
        keys = {m["key"].strip().lower(): m["value"].strip(" \"'") for m in map(KEY.match, lines[1:end]) if m}
        lines = lines[end + 1 :]
    title = keys.get("title") or _title(lines, fallback_title)
    published, precision = parse_date(keys.get("date") or keys.get("published") or "")
    if published is None:
        published, precision = _published(lines[:HEAD_LINES])
    if published is None:
        published, precision = _signed(tail)
    return Head(
        title=title,
        published=published,
        published_precision=precision,
        authors=keys.get("author") or keys.get("authors") or "",
        publication=keys.get("publication") or keys.get("source") or "",
        url=keys.get("url") or "",
    )


def _title(lines: list[str], fallback: str) -> str:
    for line in lines[:1]:
        label = KEY.match(line)
        if label is not None and label["key"].lower() in ("title", "headline"):
            return label["value"].strip()
        line = re.sub(r"(?:\[\d{1,3}\])+$", "", line)
        if (
            line
            and len(line) <= LONGEST_TITLE
            and line[-1] not in ".,;:"
            and not _only_date(line)
            and not LABEL.match(line)
        ):
            return line
    return fallback


def _published(lines: list[str]) -> tuple[date | None, str]:
    """The date of the first line that is a date line; prose ends the search."""
    for line in lines:
        head = line[:LONGEST_HEAD]
        match = _date_of_line(head, len(line))
        published, precision = _read(match)
        if published is not None:
            return published, precision
        if _is_prose(line):
            return None, "unknown"
    return None, "unknown"


def _signed(lines: list[str]) -> tuple[date | None, str]:
    """The date under which a communiqué is signed: a line of its own among the last."""
    for line in reversed(lines):
        match = DATE.search(line[:SHORT_LINE])
        if match is None:
            continue
        before = re.sub(r"(?:, )?(?:on|this|the) (?:the )?$", " ", line[: match.start()], flags=re.IGNORECASE)
        ends = match.end() == len(line.rstrip(" ."))
        if _only_date(line) or (ends and (PLACED.match(before) or (SIGNED.match(line) and len(line) <= SHORT_LINE))):
            return _read(match)
    return None, "unknown"


def _date_of_line(head: str, length: int) -> re.Match[str] | None:
    dates = list(DATE.finditer(head))
    if not dates:
        return None
    label = LABEL.match(head)
    if label is not None and length <= LONGEST_HEAD:
        between = WEEKDAYS.sub("", head[label.end() : dates[0].start()])
        return dates[-1] if re.search(r"\w", between) else dates[0]  # what follows may be "updated 3 June 2019"
    if _only_date(head):
        return dates[0]
    rest = head[dates[0].end() :].strip(" .")
    before = head[: dates[0].start()]
    bracketed = before.startswith("(") and rest.startswith(")")
    placed = PLACED.match(re.sub(r" [–—-] $", ", ", before.lstrip("(")))
    if placed and (not rest or rest[0] in "—–-:" or rest.startswith("(") or bracketed or _opens_prose(head, dates[0])):
        return dates[0]
    kind = re.sub(r"[\s,]+$", " ", WEEKDAYS.sub("", before))
    if length <= SHORT_LINE and not rest and KINDS.search(kind):
        return dates[0]
    if not before and re.match(r"\([^)]{2,40}\) ?[–—-]", rest):
        return dates[0]  # "Nov 13, 2006 (Wire) - ..."
    if before.isupper() and len(before) <= SHORT_LINE and rest[:1] in ("-", "—", "–", "["):
        return dates[0]
    dateline = DATELINE.match(head)
    if dateline is not None and dates[0].start() <= dateline.end() + 30 and _closes(head[dates[0].end() :]):
        return dates[0]
    if length <= SHORT_LINE and head[-1] not in ".!?" and _byline(head, dates[-1]):
        return dates[-1]
    return None


def _opens_prose(head: str, match: re.Match[str]) -> bool:
    """ "The Hague, 26 January 2015. Today ...": a full stop after the date, then the text."""
    return re.match(r"\.\s+[A-Z]", head[match.end() :]) is not None


def _closes(rest: str) -> bool:
    """Whether a dateline ends soon after its date: a dash, a bracket or a colon."""
    return any(mark in rest[:30] for mark in "—–):") or " -" in rest[:30]


def _only_date(line: str) -> bool:
    match = DATE.search(line[:SHORT_LINE])
    if match is None or len(line) > SHORT_LINE:
        return False
    rest = WEEKDAYS.sub("", line[: match.start()] + line[match.end() :])
    return re.search(r"[^\W\d_]{2,}", CLOCK_WORDS.sub("", rest)) is None


def _byline(head: str, match: re.Match[str]) -> bool:
    """Whether the date stands apart at an end of the line: 'By A. Writer | 3 May 2017'."""
    before, after = head[: match.start()].rstrip(), head[match.end() :].strip()
    apart = before[-1:] in ("|", "·", "•", "-", "–", "—", ",", "/", "(") and not after.strip(" )|·.")
    leads = not before and after[:1] in ("|", "·", "•", "-", "–", "—", "/")
    return (apart and (before[-1:] != "," or head.lower().startswith("by "))) or leads


def _is_prose(line: str) -> bool:
    return len(line) > SHORT_LINE and line[-1] in ".!?\"”'’)" and not LABEL.match(line)
