"""The dates that stand in a clause, in a noun phrase, or at the edges of a sentence.

Belongs here: what belongs to which clause by its place among the groups; tenses that move in time.
Does not: which of them a trigger takes (`own_dates`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.when.occasions import is_of_what_preceded
from transforms.coding.when.set_off import (
    is_of_a_part,
    is_of_a_text,
    is_of_aside,
    is_of_insertion,
    is_of_what_was_so,
    opens_a_stretch,
)
from transforms.dates.model import DateMention
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

_PARTING = frozenset((";", ":"))
# When something was said is not when it was done.
SAYING = frozenset(
    "say tell announce report add claim state confirm warn declare acknowledge admit allege accuse write maintain"
    " explain note insist deny recall estimate condemn blame".split()
)

_OPENING = 7
_FRONT = 40


def in_noun(analysis: Analysis, start: int, end: int) -> list[DateMention]:
    """The dates within the tokens of a noun group: "Monday's raid", "the 2016 attacks"."""
    first, last = analysis.tokens[start].start, analysis.tokens[end - 1].end
    return [m for m in analysis.dates if first <= m.start and m.end <= last]


def after_noun(analysis: Analysis, noun: Group) -> list[DateMention]:
    """Dates in the chain of phrases directly after the noun: "the raid on Gao of 19 June"."""
    k = analysis.position_of(noun) + 1
    found: list[DateMention] = []
    coordinated: list[Group] = []
    while 0 < k < len(analysis.groups) and analysis.groups[k].kind in ("IN", "NP", "DATE", "RB", "CC", ",", "(", ")"):
        group = analysis.groups[k]
        if group.kind == "IN" and group.lemma == "since":
            break  # "the first attack in Gao since the raid of May": of another
        if group.kind == "DATE":
            mention = analysis.date_groups.get(group.start)
            if mention is not None:
                found.append(mention)
        elif group.kind == "NP" and analysis.groups[k - 1].kind == "IN":
            coordinated = group.conjuncts
        elif group.kind == "NP" and group not in coordinated and analysis.tokens[group.start - 1].text != "-":
            break
        elif group.kind in ("CC", ",") and not (coordinated and group.start < coordinated[-1].start):
            break
        k += 1
    return found or _in_heading(analysis, noun)


def _in_heading(analysis: Analysis, noun: Group) -> list[DateMention]:
    """The date of a heading, which has no verb: "Mine explosion on the Gao road, 0810 h, 8 March 2007: 4 dead"."""
    groups, position = analysis.groups, analysis.position_of(noun)
    end = next((k for k, g in enumerate(groups) if k > position and g.kind in (":", ";", ".")), len(groups))
    if position < 0 or any(g.kind in ("VG", "W", "SUB") for g in groups[:end]):
        return []
    dates = (analysis.date_groups.get(g.start) for g in groups[position + 1 : end] if g.kind == "DATE")
    return [mention for mention in dates if mention is not None][:1]


def dates_of(analysis: Analysis, event: Clause | Group) -> list[DateMention]:
    """The dates within a clause, or within a noun and the phrases after it."""
    if isinstance(event, Clause):
        return in_clause(analysis, event)
    return in_noun(analysis, event.start, event.end) + after_noun(analysis, event)


def in_clause(analysis: Analysis, clause: Clause) -> list[DateMention]:
    """The dates that stand in a clause and in no clause inside it, the nearest to its verb first."""
    leading = _leading(analysis, clause)
    first = analysis.groups[clause.start].start
    last = analysis.groups[clause.end - 1].end if clause.end > clause.start else clause.verb.end
    start, end = analysis.tokens[first].start, analysis.tokens[last - 1].end
    verb = analysis.tokens[clause.verb.head].start
    inside = [m for m in analysis.dates if start <= m.start < end and not m.premodifier]
    inside = [m for m in inside if m.start < verb or not _told_apart(analysis, clause, m)]
    later = [c for c in analysis.clauses if c.relation in ("coordinate", "main") and c.position > clause.position]
    inside = [m for m in inside if all(m not in _leading(analysis, c) for c in later)]
    others = [c for c in analysis.clauses if c is not clause and clause.start < c.start]
    nested = [c for c in others if c.end <= clause.position or (clause.position < c.start and c.end < clause.end)]
    inside = [m for m in inside if not any(holds(analysis, c, m) for c in nested)]
    inside += [m for m in _behind_names(analysis, clause) if m not in inside]
    inside = [
        m for m in inside if not any(rule(analysis, m) for rule in (is_of_what_was_so, is_of_a_part, is_of_a_text))
    ]
    asides = [m for m in inside if is_of_aside(analysis, m) or is_of_insertion(analysis, clause, m)]
    inside = [m for m in inside if m not in asides] or inside
    inside = [m for m in inside if not is_of_what_preceded(analysis, m)] or inside
    if not clause.verb.perfect:  # "has held it since the coup of May"
        inside = [m for m in inside if not opens_a_stretch(analysis, m)]
    if clause.subordinator in ("after", "before"):
        inside = [m for m in inside if getattr(m.expression, "base", "") != "event"]
    return leading + sorted(inside, key=lambda m: (_is_weak(analysis, m), abs(m.start - verb)))


# "Formed an alliance called X in May": the date is not that of the naming.
_NAMING = frozenset("call name know dub title entitle".split())


def _behind_names(analysis: Analysis, clause: Clause) -> list[DateMention]:
    """The dates behind a name that a participle gives the object of the clause."""
    named = [
        c for c in analysis.clauses if c.governor is clause and c.verb.form == "participle" and c.verb.lemma in _NAMING
    ]
    after = [m for c in named for m in analysis.dates if holds(analysis, c, m) and not m.premodifier]
    return [m for m in after if m.start > analysis.tokens[clause.verb.head].start]


def _is_weak(analysis: Analysis, mention: DateMention) -> bool:
    """Whether a date yields to any other of its clause: an end, "overnight", one in brackets or before a dash."""
    text = analysis.sentence.text
    bracketed = text[max(mention.start - 1, 0)] == "("
    dateline = mention.start < _FRONT and text[mention.end : mention.end + 2] in (" -", " –", " —", ": ")
    return mention.bound == "until" or mention.text == "overnight" or bracketed or dateline


def _leading(analysis: Analysis, clause: Clause) -> list[DateMention]:
    """The dates between "and" or "that" and what they open: "and, the following day, shelled", "that on 3 May they"."""
    found: list[DateMention] = []
    opener = {"coordinate": "CC", "main": "CC", "complement": "W"}.get(clause.relation)
    if opener is None:
        return found
    for k in range(clause.start - 1, max(clause.start - 1 - _OPENING, -1), -1):
        group = analysis.groups[k]
        if group.kind == opener:
            return found
        mention = analysis.date_groups.get(group.start) if group.kind == "DATE" else None
        if mention is not None:
            found.append(mention)
        elif group.kind not in ("IN", ",", "RB"):
            return []
    return []


def holds(analysis: Analysis, clause: Clause, mention: DateMention) -> bool:
    """Whether a date stands between the first and the last word of a clause."""
    first, last = analysis.groups[clause.start].start, analysis.groups[max(clause.end - 1, clause.start)].end
    return analysis.tokens[first].start <= mention.start < analysis.tokens[last - 1].end


def returns_to_present(analysis: Analysis) -> bool:
    """Whether a sentence is told from today, in the present perfect: "the partners have been leaving"."""
    first = next((c.verb for c in analysis.clauses if c.relation == "main" and c.verb.form == "finite"), None)
    return (
        first is not None
        and first.perfect
        and not any(token.lower in ("had", "'d") for token in analysis.tokens[first.start : first.end])
    )


def is_of_saying(analysis: Analysis, mention: DateMention) -> bool:
    """Whether a date says when something was told, not when it was done: "..., the army said on Monday"."""
    inner = innermost(analysis, mention)
    return inner is not None and inner.verb.lemma in SAYING


def innermost(analysis: Analysis, mention: DateMention) -> Clause | None:
    """The clause that a date stands in and no clause inside it."""
    holding = (clause for clause in analysis.clauses if holds(analysis, clause, mention))
    return min(holding, key=lambda clause: clause.end - clause.start, default=None)


def looks_back(analysis: Analysis, clause: Clause) -> bool:
    """Whether a clause is in the pluperfect: "had split off"."""
    verb = clause.verb
    return verb.perfect and any(token.lower in ("had", "'d") for token in analysis.tokens[verb.start : verb.end])


def closing(analysis: Analysis) -> list[DateMention]:
    """A date in brackets at the end is the date of all that the sentence tells: "... were let go (26 June)."."""
    words = [token.text for token in analysis.tokens]
    while words and words[-1] in '.!"':
        words.pop()
    if not words or words[-1] != ")":
        return []
    closing = analysis.tokens[len(words) - 1]
    return [m for m in analysis.dates if m.end == closing.start and analysis.sentence.text[m.start - 1] == "("]


def opening(analysis: Analysis, head: int) -> list[DateMention]:
    """A date in the first words of the sentence, or of its part after a ";" or ":", is that of all it tells."""
    before = [k + 1 for k, group in enumerate(analysis.groups) if group.kind in _PARTING and group.end <= head]
    for first in dict.fromkeys((*before[-1:], 0)):
        mention = _led_by(analysis, first)
        if mention is not None:
            return [mention]
    return []


def entry_date(analysis: Analysis) -> list[DateMention]:
    """The date that opens an entry of a log: "2 May - A firefight on Jolo between ...", "3 May: Soldiers rescued"."""
    groups = analysis.groups[:2]
    if len(groups) < 2 or groups[0].kind != "DATE" or groups[1].kind not in _ENTRY_MARKS:
        return []
    mention = analysis.date_groups.get(groups[0].start)
    return [] if mention is None or mention.premodifier or mention.bound else [mention]


_ENTRY_MARKS = frozenset({"-", "–", "—", ":"})


def _led_by(analysis: Analysis, first: int) -> DateMention | None:
    """The date that stands at a group or after phrases that begin there: "in Gao, on 3 May, ..."."""
    groups = analysis.groups
    for k in range(first, min(first + _OPENING, len(groups))):
        mention = analysis.date_groups.get(groups[k].start)
        if groups[k].kind == "DATE" and mention is not None:
            return None if mention.premodifier else mention
        if groups[k].kind not in ("IN", "RB", ",", "CC") and not (k > first and groups[k - 1].kind == "IN"):
            return None
    return None


def _told_apart(analysis: Analysis, clause: Clause, mention: DateMention) -> bool:
    """Whether a date after a ";" or ":" belongs to another clause there: "they fled; on 3 May they came back"."""
    last = analysis.tokens[clause.verb.end - 1].end
    marks = [analysis.tokens[g.start].start for g in analysis.groups if g.kind in _PARTING]
    return any(last <= mark < mention.start for mark in marks) and any(
        analysis.tokens[other.verb.start].start > mention.start for other in analysis.clauses
    )


_AFTERWARDS = frozenset("later subsequently eventually afterwards afterward thereafter since".split())


def is_later(analysis: Analysis, clause: Clause) -> bool:
    """ "Broke away in 2004 and later founded X": not on the day of what it is coordinated with."""
    said = analysis.tokens[max(clause.verb.start - 1, 0) : clause.verb.end]
    return clause.relation == "coordinate" and any(t.lower in _AFTERWARDS for t in said)
