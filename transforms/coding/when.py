"""When it happened: which date expression of the text belongs to which trigger.

Belongs here: the choice of the expression, the narrative's date, the event an expression counts from.
Does not: what an expression means (`transforms.dates`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.dates.model import DateMention, Interval, Resolved, Shift
from transforms.dates.narrative import carry
from transforms.dates.resolution import resolve
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

_CARRIED_OVER = 2


@dataclass
class Timeline:
    """The narrative's date as the article goes on.

    `previous` is the last date that a sentence gave; it is forgotten at a new paragraph for the
    purpose of carrying, not for the purpose of finding a year.
    """

    published: date | None
    published_precision: str
    previous: Interval | None = None
    recent: Interval | None = None
    recent_sentence: int = -9
    carried: Resolved | None = None
    carried_paragraph: int = -1
    carried_sentence: int = -1
    resolved: dict[int, Resolved] = field(default_factory=dict)

    def begin(self, analysis: Analysis, anchors: list[Draft]) -> None:
        """Resolve the dates of a sentence from left to right."""
        self.resolved = {}
        for mention in analysis.dates:
            anchor = self._anchor(analysis, mention, anchors)
            previous = self.previous
            if (
                isinstance(mention.expression, Shift)
                and self.recent
                and analysis.sentence.ordinal - self.recent_sentence <= 1
            ):
                previous = self.recent
            found = resolve(mention.expression, self.published, self.published_precision, anchor, previous)
            self.resolved[id(mention)] = found
            if found.precision != "unknown" and found.date_start is not None and not mention.premodifier:
                self.recent, self.recent_sentence = found.interval, analysis.sentence.ordinal
            if not _is_aside(analysis, mention):
                self.previous = carry(self.previous, mention, found)

    def interval(self) -> tuple[date | None, date | None]:
        """The first exact interval of the sentence, for names whose meaning depends on the time."""
        for found in self.resolved.values():
            if found.precision != "unknown":
                return found.date_start, found.date_end
        return (self.previous.start, self.previous.end) if self.previous else (None, None)

    def end(self, analysis: Analysis) -> None:
        """Remember the sentence's date for the sentence after it."""
        exact = [r for r in self.resolved.values() if r.precision != "unknown" and r.date_start is not None]
        if exact:
            self.carried = exact[-1]
            self.carried_paragraph = analysis.sentence.paragraph
            self.carried_sentence = analysis.sentence.ordinal

    def _anchor(self, analysis: Analysis, mention: DateMention, anchors: list[Draft]) -> Interval | None:
        """The date of the event named after the expression: "three days after the merger"."""
        if getattr(mention.expression, "base", "") != "event":
            return None
        following = {t.lower for t in analysis.tokens if mention.end <= t.start <= mention.end + 60}
        for earlier in reversed(anchors):
            names = {earlier.event_type, *earlier.instance.trigger.lemma}
            if earlier.date is not None and earlier.date.precision != "unknown" and names & following:
                return earlier.date.interval
        return None


def _is_aside(analysis: Analysis, mention: DateMention) -> bool:
    """A date in a relative clause or apposition does not move the narrative on."""
    for clause in analysis.clauses:
        if clause.relation == "relative":
            first, last = analysis.groups[clause.start].start, analysis.groups[max(clause.end - 1, clause.start)].end
            if analysis.tokens[first].start <= mention.start < analysis.tokens[last - 1].end:
                return True
    return False


def date_draft(draft: Draft, timeline: Timeline) -> None:
    """Give a draft the date of its noun, its clause, the clause above, or the narrative."""
    analysis = draft.analysis
    for mention in _own_mentions(draft):
        found = timeline.resolved.get(id(mention))
        if found is not None and found.precision != "unknown":
            draft.date, draft.date_mention = found, mention
            return
    if _continues(draft, timeline, analysis):
        assert timeline.carried is not None
        carried = timeline.carried
        draft.date = Resolved(carried.date_start, carried.date_end, carried.precision, "narrative")


def _continues(draft: Draft, timeline: Timeline, analysis: Analysis) -> bool:
    """The sentence before gave a date and this one goes on telling in the simple past."""
    clause = draft.instance.support or (draft.instance.clause if draft.instance.noun is None else None)
    return (
        timeline.carried is not None
        and timeline.carried_paragraph == analysis.sentence.paragraph
        and 0 < analysis.sentence.ordinal - timeline.carried_sentence <= _CARRIED_OVER
        and not any(r.precision != "unknown" for r in timeline.resolved.values())
        and clause is not None
        and clause.relation in ("main", "coordinate", "adverbial")
        and clause.verb.past
        and not clause.verb.perfect
    )


def _own_mentions(draft: Draft) -> list[DateMention]:
    analysis, instance = draft.analysis, draft.instance
    found: list[DateMention] = []
    if instance.noun is not None:
        found.extend(_in_noun(analysis, instance.noun.start, instance.noun.end))
        found.extend(_after_noun(draft))
        if instance.support is None and (found or not _is_argument(draft)):
            return found
    clause = instance.clause
    seen = 0
    while clause is not None and seen < 4:
        found.extend(m for m in _in_clause(analysis, clause) if m not in found)
        if found or (clause.relation == "relative" and clause.governor is None):
            break
        if clause.relation == "relative" and instance.noun is None and seen == 0 and not _nested(clause):
            found.extend(_before_relative(analysis, clause))
            break
        if clause.relation == "main":
            break
        clause, seen = clause.governor, seen + 1
    if instance.purpose is not None:
        found.extend(m for m in _in_clause(analysis, instance.purpose) if m not in found)
    if not found and instance.clause is not None:
        found.extend(m for inner in modifying(analysis, instance.clause) for m in _in_clause(analysis, inner))
    if not found:
        found.extend(_opening(analysis))
    return found


def modifying(analysis: Analysis, clause: Clause) -> list[Clause]:
    """Clauses that qualify an argument and share the time and place of the whole.

    "Shot at men leaving a mosque in May", "swore allegiance in a video posted in May"; a participle
    that tells of an earlier deed ("freed hostages seized in May") has its own.
    """
    return [
        inner
        for inner in analysis.clauses
        if inner.governor is clause
        and inner.relation == "relative"
        and (inner.verb.form == "gerund" or (inner.verb.form == "participle" and inner.verb.lemma in _ISSUING))
    ]


_ISSUING = frozenset(
    "post publish release issue broadcast upload circulate air distribute date sign record carry"
    " pack load rig lade hide conceal plant fix attach strap fill lead back accompany escort".split()
)


def _is_argument(draft: Draft) -> bool:
    """A noun that is subject or object of its clause shares the clause's date."""
    clause, noun = draft.instance.clause, draft.instance.noun
    if clause is None or noun is None or clause.verb.lemma in ("include", "comprise", "be", "range", "number"):
        return False
    occasion = noun.determiner in ("a", "an") and any(noun is n and p in _OCCASION for p, n in clause.phrases)
    return occasion or noun in clause.subjects or noun in clause.objects


# "The town was taken on 3 May after a gun battle": one occasion, one date.
_OCCASION = frozenset({"after", "in", "during", "amid", "following", "by", "with"})


def _before_relative(analysis: Analysis, clause: Clause) -> list[DateMention]:
    """The date between an antecedent and its relative clause: "one in 2005 in which ..."."""
    k = clause.start - 1
    while k > 0 and analysis.groups[k].kind in ("IN", "W", ",", "DATE"):
        if analysis.groups[k].kind == "DATE":
            mention = analysis.date_groups.get(analysis.groups[k].start)
            return [mention] if mention is not None else []
        k -= 1
    for k in range(clause.start, clause.position):
        if (
            analysis.groups[k].kind == "DATE"
            and k + 1 < len(analysis.groups)
            and analysis.groups[k + 1].kind in ("IN", "W")
        ):
            mention = analysis.date_groups.get(analysis.groups[k].start)
            return [mention] if mention is not None else []
    return []


def _nested(clause: Clause) -> bool:
    return clause.verb.form != "finite"


def _in_noun(analysis: Analysis, start: int, end: int) -> list[DateMention]:
    first, last = analysis.tokens[start].start, analysis.tokens[end - 1].end
    return [m for m in analysis.dates if first <= m.start and m.end <= last]


def _after_noun(draft: Draft) -> list[DateMention]:
    """Dates in the chain of phrases directly after the noun: "the raid on Gao of 19 June"."""
    analysis, noun = draft.analysis, draft.instance.noun
    assert noun is not None
    k = analysis.position_of(noun) + 1
    found: list[DateMention] = []
    coordinated: list[Group] = []
    while 0 < k < len(analysis.groups) and analysis.groups[k].kind in ("IN", "NP", "DATE", "CC", ",", "(", ")"):
        group = analysis.groups[k]
        if group.kind == "DATE":
            mention = analysis.date_groups.get(group.start)
            if mention is not None:
                found.append(mention)
        elif group.kind == "NP" and analysis.groups[k - 1].kind == "IN":
            coordinated = group.conjuncts
        elif group.kind == "NP" and group not in coordinated:
            break
        elif group.kind in ("CC", ",") and not (coordinated and group.start < coordinated[-1].start):
            break
        k += 1
    return found


def _in_clause(analysis: Analysis, clause: Clause) -> list[DateMention]:
    first = analysis.groups[clause.start].start
    last = analysis.groups[clause.end - 1].end if clause.end > clause.start else clause.verb.end
    start, end = analysis.tokens[first].start, analysis.tokens[last - 1].end
    verb = analysis.tokens[clause.verb.head].start
    inside = [m for m in analysis.dates if start <= m.start < end and not m.premodifier]
    nested = [c for c in analysis.clauses if c is not clause and clause.start < c.start and c.end <= clause.position]
    inside = [m for m in inside if not any(_within(analysis, c, m) for c in nested)]
    if clause.subordinator in ("after", "before"):
        inside = [m for m in inside if getattr(m.expression, "base", "") != "event"]
    return sorted(inside, key=lambda m: (m.bound == "until", abs(m.start - verb)))


def _within(analysis: Analysis, clause: Clause, mention: DateMention) -> bool:
    first, last = analysis.groups[clause.start].start, analysis.groups[clause.end - 1].end
    return analysis.tokens[first].start <= mention.start < analysis.tokens[last - 1].end


def _opening(analysis: Analysis) -> list[DateMention]:
    """A date in the first words of the sentence sets the scene for all its clauses."""
    return [m for m in analysis.dates[:1] if m.start <= 12 and not m.premodifier]
