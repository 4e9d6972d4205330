"""What a date is read against: the sentence before, the story's day, or the day of publication.

Belongs here: which interval a mention counts from. Does not: where the story stands (`timeline`), what an expression
means (`transforms.dates`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.coding.analysis import Analysis
from transforms.coding.when.by_the_way import is_of_today
from transforms.dates.model import DateMention, Day, Interval, Month, Period, Shift
from transforms.dates.narrative import lacks_year, points_back
from transforms.dates.resolution import resolve

if TYPE_CHECKING:
    from transforms.coding.when.timeline import Timeline

_OF_LATE, _FRESH = 366, 60


def reference_of(timeline: Timeline, analysis: Analysis, mention: DateMention) -> Interval | None:
    """What a mention is read against: the sentence before for distances, none where a report begins anew.

    Of a day or month without a year a dated report means the latest, unless the paragraph has set another.
    "That year", "the very month" is the one its sentence has named, or else the narrative's; the year of
    "11 September that year", "that September" also one that the sentence before named in passing.
    """
    since = analysis.sentence.ordinal - timeline.recent_sentence
    named = since == 0
    if points_back(mention.expression) and (told := _told_before(timeline, analysis, mention)) is not None:
        return told
    if points_back(mention.expression) and (since <= 1 or timeline.previous is None):
        return timeline.recent or timeline.previous
    if named and isinstance(getattr(mention.expression, "year", None), Period):
        return timeline.recent  # "in July 2015 ... and in April of the following year"
    if isinstance(mention.expression, Period) and (named or timeline.previous is None):
        by_the_month = mention.expression.unit == "month" and timeline.previous is not None
        if by_the_month and timeline.recent is not None and timeline.recent.precision == "year":
            return timeline.previous  # "X, who had planned the attack of 2014, was killed that month"
        return timeline.recent
    if isinstance(mention.expression, Shift) and since <= 1:
        in_days = mention.expression.unit in ("day", "hour")
        in_days = in_days and timeline.recent is not None and timeline.recent.precision != "day"
        return (timeline.previous if in_days else timeline.recent) or timeline.previous or timeline.recent
    if lacks_year(mention.expression) and is_of_today(analysis, mention):
        return None
    anew = timeline.published_precision == "day" and timeline.previous_paragraph != analysis.sentence.paragraph
    anew = anew and lacks_year(mention.expression) and not _is_history(timeline, mention)
    if anew or timeline.previous is None or timeline.before_back is None or not lacks_year(mention.expression):
        return None if anew else timeline.previous
    on = resolve(
        mention.expression, timeline.published, timeline.published_precision, None, timeline.previous
    ).date_start
    far = on is not None and timeline.previous.end is not None and (on - timeline.previous.end).days > _FRESH
    return timeline.before_back if far else timeline.previous  # the look back is over


def is_from_today(expression: object) -> bool:
    """ "Last month", "two years ago": told by the way from today, in histories and news alike; days ago are news."""
    told = isinstance(expression, (Period, Shift)) and expression.base == "publication"
    return told and getattr(expression, "unit", "") in ("month", "year", "decade")


def _is_history(timeline: Timeline, mention: DateMention) -> bool:
    """Whether a day without a year is no news: all that was dated before was long past, and it is not of late."""
    if timeline.published is None or timeline.latest is None or (timeline.published - timeline.latest).days <= _OF_LATE:
        return False
    as_news = resolve(mention.expression, timeline.published, timeline.published_precision).date_end
    return as_news is None or (timeline.published - as_news).days > _FRESH


def year_of_sentence(timeline: Timeline, expression: Day | Month) -> int | None:
    """ "A year later they took Gao and held it until 7 December": the year its sentence has told, if it is no news.

    None where the sentence has told something shorter or longer, or where the day is one of the last weeks.
    """
    told = timeline.recent
    if told is None or told.start is None or told.precision not in ("year", "month", "day"):
        return None
    if told.precision != "year" and (timeline.recent is timeline.previous or expression.month < told.start.month):
        return None  # where the story stands says the year of what comes next
    as_news = resolve(expression, timeline.published, timeline.published_precision).date_end
    of_late = timeline.published is not None and as_news is not None and (timeline.published - as_news).days <= _FRESH
    return None if of_late else told.start.year


def _told_before(timeline: Timeline, analysis: Analysis, mention: DateMention) -> Interval | None:
    """ "Listed since 2014 and designated on 14 May of that year": where an open stretch of the sentence began."""
    before = [
        timeline.resolved[id(m)] for m in analysis.dates if m.start < mention.start and id(m) in timeline.resolved
    ]
    last = before[-1] if before else None
    if last is not None and last.date_start is None and last.date_end is not None:
        return Interval(last.date_end, last.date_end, last.precision)  # "known as X until 2001, it arose that December"
    if last is None or last.date_start is None or last.date_end is not None:
        return None
    return Interval(last.date_start, last.date_start, last.precision)
