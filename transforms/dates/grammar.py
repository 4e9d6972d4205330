"""The grammar of date expressions, as patterns over token classes.

Belongs here: which sequences of classes make an expression, each pattern short and bounded.
Does not: the meaning of a match (`build`), nor what stands around it (`context`).

A pattern is a regular expression in which `{name}` is the class `name` of `tokens`. Group names end
in 1 or 2 where a pattern holds two dates.
"""

from __future__ import annotations

import re

from .tokens import CODES, UNITS

_PLACEHOLDER = re.compile(r"\{([a-z]\w*)\}")

_UNIT = "".join(f"{{u_{unit}}}" for unit in UNITS)
_UNITS = "".join(f"{{us_{unit}}}" for unit in UNITS)
_EDGE = (
    r"{the}?(?:(?P<edge>[{begin}{middle}{finish}])"
    r"|{early}(?:{us_month}|{us_week}|{us_day}|{us_year}|{half_})(?P<opening>)"
    r"|{late}(?:{us_month}|{us_week}|{us_day}|{us_year}|{half_})(?P<ending>)"
    r"|(?P<nth>[{first}{second}{third}{fourth}{final}{last}])(?:{few}|{couple}{of}|{count})?"
    r"(?P<slice>[{half}{quarter}{us_month}{u_week}{us_week}{us_day}{us_year}{half_}]))"
    r"{of}"
)
_PART = (
    rf"(?:(?P<part>[{{early}}{{mid}}{{late}}]){{dash}}?(?:{{in}}{{the}}?|{{the}})?|{_EDGE}{{the}}?"
    r"|(?P<rest>[{later}{earlier}]){in}{the}?)?"
)
_DEIXIS = r"(?:(?P<deixis>[{this}{that}{last}{next}])|{the}(?P<pointing>[{same}{following}{previous}{next}{last}]))"
_REF = (
    r"(?:{comma}?{of}?(?P<year>{year})"
    r"|{comma}?{of}?{in}?(?:(?P<ref>[{this}{that}{last}{next}])|{the}(?P<refp>[{same}{following}{previous}{next}]))"
    r"{u_year}|{of}{the}{u_year}(?P<yearbefore>{before}))?"
)
_COUNT = (
    r"(?:(?P<vague>{a}?{few}|{a}{couple}{of}?)|(?P<count>[{day}{number}{count}])(?:{dash}(?P<ones>{count}))?"
    r"(?:[{or}{to}{dash}](?P<count2>[{day}{number}{count}]))?|(?P<one>{a}))"
)
# "Two and a half years", "a year and a half", "half a year".
_LENGTH = (
    rf"(?:(?:{_COUNT}(?P<half1>{{and}}{{a}}{{half}})?|(?P<half3>{{half}}{{a}}))(?P<unit>[{_UNIT}{_UNITS}{{fortnight}}])"
    rf"(?P<half2>{{and}}{{a}}{{half}})?|(?P<bare>[{_UNITS}]))"
)
_FEAST = (
    r"(?P<feast>{feast}(?:{eve}|{u_day}|{weekday})?|{holy}(?:{weekday}|{u_day})"
    r"|{new}{u_year}{possessive}[{eve}{u_day}])"
)
# Before a date: "last 12 March", "Easter Sunday, 27 March", "Monday the 3rd of May".
_WEEKDAY = (
    r"(?:{last}|(?:{feast}|{holy})(?:[{eve}{u_day}]{comma}?)?)?"
    r"(?:(?P<weekday>[{weekday}{wday}]){dot}?(?:{comma}|{open})?{the}?)?"
)
_MON = "(?:{month}|{abbr}{dot}?)"
_DAYNO = "[{day}{ordinal}]"
_TO = "[{dash}{slash}{to}{and}{or}]"

PATTERNS: tuple[tuple[str, str], ...] = (
    ("iso", r"(?P<iso>{iso})"),
    ("numeric", _WEEKDAY + r"(?P<numeric>{numeric})"),
    ("nine_eleven", r"(?P<nine>{nine_eleven})"),
    ("decade", _PART + r"{the}?(?P<decade>{decade})"),
    ("days", _WEEKDAY + rf"(?P<day1>{_DAYNO}){_TO}(?P<day2>{_DAYNO}){{of}}?(?P<month>{_MON}){_REF}"),
    ("days", _WEEKDAY + rf"(?P<month>{_MON})(?P<day1>{_DAYNO}){_TO}(?P<day2>{_DAYNO}){_REF}"),
    ("day", _WEEKDAY + rf"{{the}}?(?P<day>{_DAYNO}){{of}}?(?P<month>{_MON}){_REF}"),
    ("day", _WEEKDAY + rf"(?P<month>{_MON}){{the}}?(?P<day>{_DAYNO}){_REF}"),
    ("day", rf"(?P<day>{_DAYNO})(?P<month>{_MON})(?P<short>{{number}}|{{day}})"),
    ("feast", _FEAST + _REF),
    ("day_of_month", r"{the}(?P<ordinal>{ordinal}){of}(?:{this}|{that}|{the}{same}){u_month}"),
    ("day_of_month", r"{the}(?P<ordinal>{ordinal})"),
    ("month", _PART + rf"{_DEIXIS}?(?P<month>{_MON}){_REF}"),
    (
        "season",
        _PART + rf"(?:{_DEIXIS}|{{the}})?(?P<season>{{season}})"
        rf"(?:{{of}}?(?P<first_year>{{year}})[{{dash}}{{slash}}]"
        rf"[{{day}}{{number}}{{year}}]|{_REF})",
    ),
    ("years", r"(?P<year1>{year})[{dash}{slash}](?P<year2>[{day}{number}{year}])"),
    ("year", _PART + r"(?P<year>{year})"),
    ("period", _PART + rf"{_DEIXIS}(?P<unit>[{_UNIT}])(?P<span>(?={{after}}|{{before}}))?"),
    ("same_day", r"{the}{same}{u_day}"),
    ("rest", rf"(?P<rest>[{{later}}{{earlier}}{{early}}{{late}}]){{in}}?{_DEIXIS}(?P<unit>[{_UNIT}])"),
    (
        "rest",
        r"(?P<rest>[{later}{earlier}{late}{early}]){in}{the}(?P<unit>[{u_year}{u_month}{u_week}{u_day}])",
    ),
    ("rest", rf"{_EDGE}{{the}}(?P<unit>[{{u_year}}{{u_month}}{{u_week}}{{u_decade}}])"),
    ("year_out", r"{before}(?:{the}|{that})(?P<unit>{u_year})(?:{was}{out}|{out})"),
    ("day_name", r"(?:{the}?(?P<second>{u_day}){before}(?={yesterday}))?(?P<name>[{today}{yesterday}{tomorrow}])"),
    ("overnight", r"{overnight}|{the}{night}"),
    ("term", r"(?:{course}{of})?{the}(?P<unit>[{u_week}{u_month}{u_year}])"),
    ("part_of_day", rf"{_DEIXIS}[{{morning}}{{night}}]"),
    ("year_end", r"(?P<year>{year}){possessive}(?:{finish})"),
    ("year_end", r"{u_year}(?:{possessive}|{dash}){finish}"),
    (
        "weekend",
        r"(?:(?P<deixis>[{this}{last}{that}{next}])|{the}(?P<pointing>[{following}{previous}{same}{last}{past}])|{the})?{weekend}",
    ),
    ("weekday", rf"{_DEIXIS}?(?P<weekday>{{weekday}})"),
    ("weekday", r"(?P<weekday>{weekday}){of}?(?P<week>[{this}{last}]){u_week}"),
    ("weekday", r"(?P<week>[{this}{last}]){u_week}{comma}?{on}?(?P<weekday>{weekday})"),
    (
        "distance",
        rf"(?P<under>{{within}}|{{in}}?{{less}}{{than}}?|{{less}})?{_LENGTH}"
        r"(?P<way>[{later}{earlier}{ago}{after}{before}{into}])",
    ),
    ("distance", rf"{_LENGTH}(?P<way>{{following}})"),
    ("distance", rf"{_COUNT}(?P<unit>[{{night}}{{nights}}])(?P<way>[{{later}}{{earlier}}{{ago}}{{after}}{{before}}])"),
    ("days_on", rf"{_LENGTH}{{on}}(?={{comma}})"),
    ("by_then", r"{by}{daytime}"),
    ("beside", r"{the}(?P<unit>[{u_day}{u_week}{u_month}{u_year}])(?P<way>[{after}{before}{following}])"),
    ("shortly", r"(?P<shortly>{shortly})(?P<way>[{later}{after}])"),
    ("within", rf"{{within}}{_LENGTH}(?P<of>{{of}})?"),
    ("window", rf"(?:{{the}}|{{this}})?(?P<past>[{{past}}{{last}}{{previous}}]){{day}}?{_LENGTH}"),
    ("window", rf"{{the}}?(?P<past>{{past}})(?P<single>[{_UNIT}])"),
    ("window", rf"{{the}}(?P<past>{{last}})(?P<single>[{_UNIT}])"),
    ("ahead", rf"{{the}}(?P<ahead>[{{next}}{{following}}{{coming}}])(?:{_COUNT})?(?P<units>[{_UNITS}])"),
    ("ahead", rf"{{the}}(?P<units>[{_UNITS}])(?P<way>[{{after}}{{following}}]|{{that}}{{followed}})"),
    ("vague", rf"(?P<vague>{{lately}}|{{recent}}[{_UNITS}])"),
    ("then", r"(?:{that}|{the}){time}|{then}"),
    ("now", r"{the}?(?P<now>{now})"),
)


_NEEDED = {
    "iso": "iso",
    "numeric": "numeric",
    "nine_eleven": "nine_eleven",
    "decade": "decade",
    "days": "month abbr",
    "day": "month abbr",
    "day_of_month": "ordinal",
    "feast": "feast holy new",
    "overnight": "overnight night",
    "by_then": "daytime",
    "month": "month abbr",
    "season": "season",
    "years": "year",
    "year": "year",
    "weekend": "weekend",
    "weekday": "weekday",
    "shortly": "shortly",
    "then": "then time",
    "now": "now",
    "day_name": "today yesterday tomorrow",
    "part_of_day": "night morning",
    "year_end": "year u_year",
}
_UNIT_NAMES = " ".join(f"u_{unit} us_{unit}" for unit in UNITS) + " fortnight lately night nights"


def compiled() -> tuple[tuple[str, frozenset[str], re.Pattern[str]], ...]:
    """The patterns, in order: name, the classes of which one must be there, and the pattern itself."""
    return tuple(
        (
            name,
            frozenset(CODES[needed] for needed in _NEEDED.get(name, _UNIT_NAMES).split()),
            re.compile(_PLACEHOLDER.sub(_code, pattern)),
        )
        for name, pattern in PATTERNS
    )


def _code(match: re.Match[str]) -> str:
    return CODES[match.group(1)]
