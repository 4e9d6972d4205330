"""How many fighters, members, troops or detainees a group has.

Belongs here: figures that count people of a group. Does not: casualties (`casualties`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.drafts import Draft
from transforms.coding.frames.instances import Instance
from transforms.coding.frames.triggers import Trigger
from transforms.coding.how_many.bare_counts import fallen_from
from transforms.coding.how_many.other_estimates import estimated_again
from transforms.coding.how_many.presence import is_presence
from transforms.coding.how_many.quantities import by_owner, count, is_strong
from transforms.coding.how_many.sizes import SIZING, is_growth
from transforms.coding.when.dating import HEYDAYS, date_draft
from transforms.coding.when.timeline import Timeline
from transforms.coding.where.placed import PlacedMention
from transforms.coding.where.placing import Placer
from transforms.coding.where.spots import PLAIN_AT, inside, set_place
from transforms.coding.whether.status import status
from transforms.coding.who.participant import Participant
from transforms.coding.who.participants import Resolver
from transforms.dates.model import DateMention
from transforms.figures import Figure
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after
from transforms.grammar.tokens import Token

_LATELY = 20
_POSSIBLE = frozenset({"could", "may", "might", "can"})
# What somebody may have is an estimate of what he has; what he may send is none of what he sends.
_ABLE = frozenset("have number be field muster command call count draw rely total exceed reach boast comprise".split())
# What somebody could do with his people in the past tells how many he had: "could field 3,000 men".
_AT_WILL = frozenset("field muster command call count draw rely boast".split())
_FALLING = frozenset("kill slay wound injure neutralise neutralize eliminate".split())
_INTENDING = frozenset(
    "want plan intend aim hope seek vow pledge promise agree decide order ask urge propose need expect prepare threaten"
    " recommend offer authorise authorize approve".split()
)


def strength_drafts(
    analysis: Analysis, resolver: Resolver, timeline: Timeline, placer: Placer, earlier: Sequence[Draft] = ()
) -> tuple[list[Draft], list[Draft]]:
    """Drafts for the figures of a sentence that count a group's people, and those that count people of nobody known.

    `earlier` are the events that the text has told before.
    """
    found: list[Draft] = []
    rejected: list[Draft] = []
    for figure in analysis.figures:
        if figure.kind not in ("number", "money") or max(figure.low or 0, figure.high or 0) < 5:
            continue
        group = _group_of_figure(analysis, figure)
        clause = _clause_of(analysis, group) if group is not None else None
        if group is None or clause is None or _is_added(analysis, group):
            continue
        clause = _with_subject(clause)
        kind, owners = count(analysis, resolver, figure, group, clause)
        if not kind or not owners:
            again, theirs = estimated_again(analysis, resolver, figure, group, clause, (*earlier[-_LATELY:], *found))
            kind, owners = (kind or again, theirs) if again else (kind, owners)
        if not kind:
            continue
        kind = by_owner(kind, owners, resolver)
        made = _draft(analysis, figure, group, clause, kind, owners)
        if clause.verb.lemma in SIZING and is_growth(analysis, group, clause) and figure.high is not None:
            made.quantity = (figure.high, figure.high)
        said = analysis.tokens[clause.verb.end : clause.verb.end + 1]
        presupposed = is_presence(analysis, group) or is_strong(analysis, figure)
        made.reason = None if owners and presupposed else _reason(clause, owners, said)
        if made.reason == "negated" and owners and figure.low is not None and figure.high is None:
            made.reason, made.quantity = None, (None, figure.low - 1)  # "never had more than 5,000"
        guessed = clause.verb.modal in ("may", "might") or (
            clause.verb.modal == "could" and clause.verb.lemma not in _AT_WILL
        )
        made.status = "alleged" if guessed else status(analysis, made.instance)
        date_draft(made, timeline)
        if _is_dated_otherwise(analysis, made, group) or _is_of_heyday(analysis, group):
            made.date = made.date_mention = None
        behind = _date_behind(analysis, group)
        if behind is not None and behind is not made.date_mention and id(behind) in timeline.resolved:
            made.date, made.date_mention = timeline.resolved[id(behind)], behind
        placer.place(made)
        there = _place_behind(analysis, group)
        if there is not None:
            set_place(made, there, "phrase")
        (rejected if made.reason else found).append(made)
    return found, rejected


def _is_added(analysis: Analysis, group: Group) -> bool:
    """ "Sent 1,300 additional men": what comes on top of a force is not its size."""
    return any(t.lower in _ON_TOP for t in analysis.tokens[group.start : group.head])


_ON_TOP = frozenset({"additional", "extra", "further", "fresh"})


def _date_behind(analysis: Analysis, group: Group) -> DateMention | None:
    """The date right behind a figure, of several the figure's own: "up from 4,000 in 2022"."""
    k = analysis.position_of(group)
    behind = analysis.groups[k + 1 : k + 3]
    of_several = sum(figure.kind == "number" for figure in analysis.figures) > 1
    if not of_several or not behind:
        return None
    if [g.kind for g in behind] == ["IN", "DATE"] and behind[0].lemma == "in":
        return analysis.date_groups.get(behind[1].start)
    return analysis.date_groups.get(behind[0].start) if behind[0].kind == "DATE" else None  # "at 1,000 two years later"


def _is_of_heyday(analysis: Analysis, group: Group) -> bool:
    """ "From 3,000 at its peak to 150 today": a figure of a time that the text does not date."""
    k = analysis.position_of(group)
    behind = [g for g in analysis.groups[k + 1 : k + 5] if g.kind != ","]
    kinds = [g.kind for g in behind]
    return kinds[:2] == ["IN", "NP"] and behind[1].lemma in HEYDAYS and kinds[2:] != ["IN", "DATE"]


def _place_behind(analysis: Analysis, group: Group) -> PlacedMention | None:
    """The place right behind a figure, of several the figure's own: "2,000 soldiers at Diffa and 3,000 at Bosso"."""
    if sum(figure.kind == "number" for figure in analysis.figures) < 2:
        return None
    after = phrases_after(analysis.groups, analysis.position_of(group))[:1]
    found = [m for preposition, noun in after if preposition in PLAIN_AT for m in inside(analysis, noun)]
    return found[0] if found else None


def _is_dated_otherwise(analysis: Analysis, made: Draft, group: Group) -> bool:
    """The date of "4,000, down from 26,000 in the 1980s" is of the figure that was."""
    mention, clause = made.date_mention, made.instance.clause
    if mention is not None and clause is not None and mention.end <= analysis.tokens[clause.verb.start].start:
        around = analysis.tokens[max(clause.verb.start - 1, 0) : clause.verb.end + 1]
        if any(t.lower in ("now", "today", "currently", "still") for t in around):
            return True  # "X, 30 men at its birth in 2012, now counts 300"
    if mention is not None and clause is not None and clause.verb.form == "participle" and clause.verb.lemma in SIZING:
        first, last = analysis.groups[clause.start].start, analysis.groups[max(clause.end - 1, clause.start)].end
        if not analysis.tokens[first].start <= mention.start < analysis.tokens[last - 1].end:
            return True  # "X, estimated at 25,000 men, lost Gharyan on 26 June": the day of the loss
    later = [g for g in analysis.groups if g.start > group.end]
    starts = [s for g in later if (s := fallen_from(analysis, g)) is not None]
    starts += [
        analysis.tokens[g.start].start
        for g in later
        if analysis.tokens[g.start - 1].lower == "from" and analysis.has_figure(g)
    ]
    return bool(starts) and made.date_mention is not None and made.date_mention.start > min(starts)


def _reason(clause: Clause, owners: list[Participant], after: Sequence[Token]) -> str | None:
    """Why a figure tells no strength: it is denied, wished for, planned, or nobody's.

    `after` is what follows the verb at once: "39 were dead, as well as 29 of the attackers".
    """
    verb, governor = clause.verb, clause.governor
    if verb.lemma == "be" and any(t.lower in ("dead", "wounded", "missing") for t in after):
        return "casualties"
    if verb.negated:
        return "negated"
    if verb.voice == "passive" and verb.lemma in _FALLING:
        return "another sense"  # "a total of 12 members have been killed"
    if verb.modal in ("would", "should", "will", "shall", "must", "ought"):
        return "hypothetical"
    if verb.modal in _POSSIBLE and verb.lemma not in _ABLE:
        return "hypothetical"
    wanted = verb.form == "infinitive" and governor is not None and governor.verb.lemma in _INTENDING
    return "planned" if wanted else None if owners else "no group"


def _group_of_figure(analysis: Analysis, figure: Figure) -> Group | None:
    for group in analysis.groups:
        if (
            group.kind == "NP"
            and analysis.tokens[group.start].start <= figure.start < analysis.tokens[group.end - 1].end
        ):
            return group
    return None


def _clause_of(analysis: Analysis, group: Group) -> Clause | None:
    position = analysis.position_of(group)
    for clause in analysis.clauses:
        if clause.verb.lemma == "be" and clause.relation == "complement" and any(group is s for s in clause.subjects):
            return clause  # "were believed to be in ..."
    for clause in sorted(analysis.clauses, key=lambda c: _is_said_of(c) and any(group is s for s in c.subjects)):
        if any(group is g for g in (*clause.subjects, *clause.objects)):
            return _reported(analysis, clause) or clause
    return next((c for c in analysis.clauses if c.start <= position < c.end), None)


def _is_said_of(clause: Clause) -> bool:
    """What is told of a noun beside its own verb: "who fled Gao", ", also known as ISIS,"."""
    return clause.relation == "relative" or (clause.relation == "adverbial" and clause.verb.form == "participle")


def _with_subject(clause: Clause) -> Clause:
    """An infinitive with the subject of what it completes: "X, thought to count 300 men"."""
    above = clause.governor
    if clause.subjects or clause.verb.form != "infinitive" or above is None or above.verb.voice != "passive":
        return clause
    return replace(clause, subjects=list(above.subjects))


def _reported(analysis: Analysis, clause: Clause) -> Clause | None:
    """What those of whom something is believed are believed to do: "are thought to be hiding in Sirte"."""
    if clause.verb.voice != "passive" or not clause.subjects:
        return None
    said = (c for c in analysis.clauses if c.governor is clause and c.verb.form == "infinitive")
    return next((c for c in said if c.subjects and c.subjects[0] is clause.subjects[0]), None)


def _draft(
    analysis: Analysis, figure: Figure, group: Group, clause: Clause, kind: str, owners: list[Participant]
) -> Draft:
    trigger = Trigger(
        f"figure.{kind}", (group.lemma,), "figure", frozenset(), frozenset(), (), "strength", kind, {}, ""
    )
    made = Draft(analysis, Instance(trigger, clause, None), "strength", kind)
    made.roles = {"group": owners}
    made.quantity, made.unit = (figure.low, figure.high), kind
    made.rule = f"figure.{kind}/{clause.verb.lemma}"
    return made
