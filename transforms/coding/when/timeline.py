"""Where the article stands in time: the dates of its sentences, from the first to the last.

Belongs here: resolving a sentence's dates against those before it, the event an expression counts from.
Does not: which date belongs to which trigger (`own_dates`, `when`).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.when.by_the_way import (
    had_been,
    is_aside,
    is_beside_the_story,
    is_of_main,
    is_of_what_had_been,
    looked_back_on,
    moved_on,
    opens_sentence,
)
from transforms.coding.when.clause_dates import (
    dates_of,
    holds,
    in_clause,
    innermost,
    is_of_saying,
    looks_back,
    returns_to_present,
)
from transforms.coding.when.distances import Distance, anchor, find_distances, just_before, told_before
from transforms.coding.when.read_against import is_from_today, reference_of, year_of_sentence
from transforms.dates.model import (
    Bounded,
    DateMention,
    Day,
    Expression,
    Interval,
    Month,
    Resolved,
    Shift,
    Weekday,
)
from transforms.dates.narrative import carry, lacks_year
from transforms.dates.resolution import resolve
from transforms.grammar.clauses import Clause
from transforms.text import Sentence

_HEADING = 8
_DEEP = 4
_COMING = frozenset(("come", "happen", "occur", "follow", "take"))


@dataclass
class Timeline:
    """The narrative's date as the article goes on.

    `previous` is the last date that a sentence gave, `previous_paragraph` where. `resolved` are the days of the
    sentence's mentions by identity, `counted` those that date a clause or noun from afar. `above_items` is the day of
    the report that tells a list.
    """

    published: date | None
    published_precision: str
    previous: Interval | None = None
    previous_paragraph: int = -1
    recent: Interval | None = None
    recent_sentence: int = -9
    latest: date | None = None
    before_back: Interval | None = None
    carried: Resolved | None = None
    carried_paragraph: int = -1
    carried_sentence: int = -1
    heading: bool = False
    above_items: Resolved | None = None
    in_items: bool = False
    spoken: frozenset[str] = frozenset()
    resolved: dict[int, Resolved] = field(default_factory=dict)
    counted: dict[int, DateMention] = field(default_factory=dict)

    def begin(self, analysis: Analysis, anchors: list[Draft]) -> None:
        """Resolve the dates of a sentence from left to right, then those that count from one of these."""
        self.resolved, self.counted = {}, {}
        distances = find_distances(analysis)
        counting = {id(distance.mention) for distance in distances}
        for mention in analysis.dates:
            if id(mention) not in counting:
                self._resolve(analysis, mention, anchor(analysis, mention, anchors))
        for distance in distances:
            self._count(analysis, distance, anchors)
        for clause in analysis.clauses:
            self._specify(analysis, clause)
        for mention in analysis.dates:
            if mention.text.lower() == "overnight":
                self._before_told(analysis, mention)

    def open_item(self, sentence: Sentence) -> None:
        """Go back to the day of the report above a list, which no item gives to the next."""
        if not self.in_items:
            self.in_items, self.above_items = True, self.carried if self.is_own_date else None
        self.carried, self.heading = self.above_items, False
        self.carried_sentence, self.carried_paragraph = sentence.ordinal - 1, sentence.paragraph

    def _resolve(self, analysis: Analysis, mention: DateMention, anchor: Interval | None) -> None:
        expression = self._as_meant(analysis, mention)
        reference = reference_of(self, analysis, mention)
        found = resolve(expression, self.published, self.published_precision, anchor, reference)
        if anchor is None and mention.text.lower().endswith(" into"):
            found = Resolved(None, None, "unknown", "no-event")  # "eight days into his tenure"
        self.resolved[id(mention)] = found
        aside = self._is_aside(analysis, mention) or _names_a_deed(analysis, mention)
        from_afar = aside and isinstance(mention.expression, Shift)  # "in a recording issued years afterward"
        passing = mention.premodifier or from_afar or (aside and found.date_end is None)  # "who had held it since 2014"
        passing = passing and not is_of_main(analysis, mention)  # "has led it since 2018 ... in May of that year"
        if found.precision != "unknown" and found.date_start is not None and not passing:
            self.recent, self.recent_sentence = found.interval, analysis.sentence.ordinal
        if found.date_end is not None and not is_from_today(mention.expression):
            self.latest = max(found.date_end, self.latest or found.date_end)
        if not aside:
            moved = carry(self.previous, mention, found)
            if moved is not self.previous:
                self.before_back = self.previous if self._goes_back(analysis, mention, found) else None
                self.previous, self.previous_paragraph = moved, analysis.sentence.paragraph

    def _goes_back(self, analysis: Analysis, mention: DateMention, found: Resolved) -> bool:
        """ "X had succeeded Y in October 2019", where the text has come to 2022."""
        told, here = self.previous.start if self.previous is not None else None, innermost(analysis, mention)
        back = here is not None and here.relation == "main" and looks_back(analysis, here)
        return back and told is not None and found.date_end is not None and found.date_end < told

    def _before_told(self, analysis: Analysis, mention: DateMention) -> None:
        """ "Struck positions overnight, the army said on Monday": the night before it was said."""
        said = [self.resolved[id(m)] for m in analysis.dates if m is not mention and is_of_saying(analysis, m)]
        days = [found.date_end for found in said if found.precision == "day" and found.date_end is not None]
        if days:
            self.resolved[id(mention)] = Resolved(days[0] - timedelta(days=1), days[0], "range", "night-before-told")

    def _specify(self, analysis: Analysis, clause: Clause) -> None:
        """ "Since Thursday, when two bombs went off": they went off on the day that is a bound before."""
        k = clause.start - 1
        k -= k > 0 and analysis.groups[k].kind == ","
        mention = analysis.date_groups.get(analysis.groups[k].start) if k >= 0 else None
        if clause.subordinator == "when" and mention is not None and isinstance(mention.expression, Bounded):
            itself = replace(mention, expression=mention.expression.expression)
            self._resolve(analysis, itself, None)
            self.counted[id(clause)] = itself

    def _as_meant(self, analysis: Analysis, mention: DateMention) -> Expression:
        """A weekday before the day that its paragraph has set: "on 5 June ...", "on Tuesday, gunmen had raided Gao"."""
        expression, previous = mention.expression, self.previous
        month = isinstance(expression, Month) and lacks_year(expression)
        back = month and had_been(analysis, mention)
        if isinstance(expression, Month) and month and (back or mention.premodifier):
            return looked_back_on(expression, previous, self.published, back)
        if isinstance(expression, (Day, Month)) and lacks_year(expression):
            named = self.recent_sentence == analysis.sentence.ordinal
            before = named and is_of_what_had_been(analysis, mention)
            if named and not before and (year := year_of_sentence(self, expression)) is not None:
                return replace(expression, year=year)
            if before or not opens_sentence(mention):
                return replace(expression, deixis="previous") if before else expression
            return moved_on(expression, previous, self.published)
        here = self.previous_paragraph == analysis.sentence.paragraph
        if not isinstance(expression, Weekday) or expression.deixis or not here or previous is None:
            return expression
        if previous.precision != "day" or self.published is None or previous.start is None:
            return expression
        own = [c for c in analysis.clauses if c.relation in ("main", "coordinate") and holds(analysis, c, mention)]
        back = any(looks_back(analysis, clause) for clause in own)
        return replace(expression, deixis="previous") if back else expression

    def _count(self, analysis: Analysis, distance: Distance, anchors: list[Draft]) -> None:
        """Date the event that a distance leads to from the one it counts from, else the other way round."""
        mention, origin, dated = distance.mention, distance.origin, distance.dated
        beside = self._date_at(just_before(analysis, mention), mention)
        if beside is not None:
            self._count_back(analysis, distance, beside)
            return
        told = [m for m in dates_of(analysis, origin) if not is_of_saying(analysis, m)]
        given = self._date_at(told, mention) or anchor(analysis, mention, anchors)
        if given is None and dated is not None:
            known = self._date_above(analysis, distance)
            if known is None and dated.verb.lemma in _COMING:
                known = told_before(dated, anchors)
            if known is not None:
                self._count_back(analysis, distance, known)
                return
        self._resolve(analysis, mention, given)
        if dated is not None:
            self.counted[id(dated)] = mention

    def _count_back(self, analysis: Analysis, distance: Distance, known: Interval) -> None:
        """Date the event that a distance counts from by the day (`known`) of the one that it leads to."""
        back = distance.backwards
        self.resolved[id(distance.mention)] = Resolved(None, None, "unknown", "counted-back")
        self._resolve(analysis, back, known)
        self.counted[id(distance.origin)] = back

    def _date_above(self, analysis: Analysis, distance: Distance) -> Interval | None:
        """The date of the clause a distance leads to or of one above it; in the present tense that of the report."""
        clause = distance.dated
        for _ in range(_DEEP):
            if clause is None:
                return None
            known = self._date_at(in_clause(analysis, clause), distance.mention)
            if known is not None:
                return known
            if clause.verb.form == "finite" and not clause.verb.past and clause.verb.lemma not in _COMING:
                return self._today()
            clause = clause.governor
        return None

    def _today(self) -> Interval | None:
        exact = self.published is not None and self.published_precision == "day"
        return Interval(self.published, self.published, "day") if exact else None

    def _date_at(self, mentions: list[DateMention], besides: DateMention) -> Interval | None:
        for mention in mentions:
            found = self.resolved.get(id(mention))
            if mention is not besides and found is not None and found.precision != "unknown":
                return found.interval
        return None

    @property
    def is_own_date(self) -> bool:
        """Whether the date carried on is only that of the article itself, as in the head of a communiqué."""
        return self.carried is not None and self.carried.date_start == self.published

    def interval(self) -> tuple[date | None, date | None]:
        """The first exact interval of the sentence, for names whose meaning depends on the time."""
        for found in self.resolved.values():
            if found.precision != "unknown":
                return found.date_start, found.date_end
        return (self.previous.start, self.previous.end) if self.previous else (None, None)

    def end(self, analysis: Analysis) -> None:
        """Remember the sentence's date for the sentence after it."""
        dated = [(m, self.resolved[id(m)]) for m in analysis.dates if id(m) in self.resolved]
        self.spoken |= {group.lemma for group in analysis.groups if group.kind == "NP"}
        if self._today() is not None and returns_to_present(analysis):
            self.previous_paragraph = -1
        # "Planned since 2012" tells of no day that the next sentence could go on from.
        exact = [(m, r) for m, r in dated if r.precision != "unknown" and r.date_start and r.date_end]
        if exact:
            told = [(m, r) for m, r in exact if not self._is_aside(analysis, m)]
            told = told or [(m, r) for m, r in exact[-1:] if not is_beside_the_story(analysis, m)]
            if not told:
                return
            done = [(m, r) for m, r in told if not is_of_saying(analysis, m)] or told
            self.carried = done[-1][1]
            self.spoken = frozenset(group.lemma for group in analysis.groups if group.kind == "NP")
            self.carried_paragraph = analysis.sentence.paragraph
            self.carried_sentence = analysis.sentence.ordinal
            self.heading = all(group.kind in ("DATE", ".", ",", ":", "NP", "IN") for group in analysis.groups) and (
                not analysis.clauses and len(analysis.tokens) <= _HEADING
            )

    def _is_aside(self, analysis: Analysis, mention: DateMention) -> bool:
        dated_before = self.previous_paragraph == analysis.sentence.paragraph
        return is_aside(analysis, mention, dated_before, self._today() is not None)


def _names_a_deed(analysis: Analysis, mention: DateMention) -> bool:
    """ "On 15 September it withdrew the May memorandum": the month only says which."""
    return mention.premodifier and any(not m.premodifier for m in analysis.dates)
