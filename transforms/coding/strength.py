"""How many fighters, members, troops or detainees a group has.

Belongs here: figures that count people of a group. Does not: casualties (`casualties`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.bare_counts import estimated, fighters_of
from transforms.coding.discourse import Participant
from transforms.coding.drafts import Draft
from transforms.coding.headcount import SIZING, having, having_with, is_growth, people_of, sender, served, sized
from transforms.coding.instances import Instance
from transforms.coding.participants import Resolver
from transforms.coding.resources import CURRENCIES, means_of
from transforms.coding.status import status
from transforms.coding.timeline import Timeline
from transforms.coding.triggers import Trigger
from transforms.coding.when import date_draft
from transforms.coding.where import Placer
from transforms.figures import Figure
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

_HAVING = frozenset(
    (
        "have number comprise boast command muster count include field total be reach exceed retain"
        " maintain contain"
    ).split()
)  # fmt: skip
_DEPLOYING = frozenset(["deploy", "station", "send", "dispatch", "contribute", "keep"])
_HOLDING = frozenset(["hold", "detain", "imprison", "jail", "intern"])
_CUSTODY = frozenset(["detention", "custody", "prison", "jail", "arrest"])
# "Some 500 fighters operate in Puntland": those who are there are a strength, those who do something an event.
_BEING_THERE = frozenset("be remain stay operate serve base station live".split())
_SERVING = frozenset("serve fight operate remain".split())
_FOUNDING = frozenset(["found", "establish", "form", "create", "set", "start"])
_PRESENCE = frozenset("presence deployment contingent force garrison mission estimate total".split())
_TYPE_BY_CLASS = {"fighter": "fighters", "soldier": "troops", "force": "troops"}
_UNITS = {
    "member": "members",
    "fighter": "fighters",
    "soldier": "troops",
    "troop": "troops",
    "peacekeeper": "troops",
}
_CAPTIVES = frozenset("prisoner detainee captive inmate suspect".split())
_AT = frozenset({"in", "at", "across", "around", "near", "throughout", "inside"})
_COUNTED = frozenset({"fighter", "soldier", "force", "people"})
_ARMED = frozenset({"fighter", "soldier", "force"})
_REGULAR = frozenset({"state_force", "igo_force"})


def strength_drafts(
    analysis: Analysis, resolver: Resolver, timeline: Timeline, placer: Placer
) -> tuple[list[Draft], list[Draft]]:
    """Drafts for the figures of a sentence that count a group's people, and those that count people of nobody known."""
    found: list[Draft] = []
    rejected: list[Draft] = []
    for figure in analysis.figures:
        if figure.kind not in ("number", "money") or max(figure.low or 0, figure.high or 0) < 5:
            continue
        group = _group_of_figure(analysis, figure)
        clause = _clause_of(analysis, group) if group is not None else None
        if group is None or clause is None:
            continue
        kind, owners = _count(analysis, resolver, figure, group, clause)
        if not kind:
            continue
        made = _draft(analysis, figure, group, clause, kind, owners)
        if clause.verb.lemma in SIZING and is_growth(analysis, group) and figure.high is not None:
            made.quantity = (figure.high, figure.high)
        made.reason = None if owners and _is_presence(analysis, group) else _reason(clause, owners)
        made.status = status(analysis, made.instance)
        date_draft(made, timeline)
        placer.place(made)
        (rejected if made.reason else found).append(made)
    return found, rejected


def _reason(clause: Clause, owners: list[Participant]) -> str | None:
    if clause.verb.negated:
        return "negated"
    if clause.verb.modal in ("would", "could", "may", "might", "should"):
        return "hypothetical"
    return None if owners else "no group"


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
    for clause in analysis.clauses:
        if any(group is g for g in (*clause.subjects, *clause.objects)):
            return clause
    return next((c for c in analysis.clauses if c.start <= position < c.end), None)


def _count(
    analysis: Analysis, resolver: Resolver, figure: Figure, group: Group, clause: Clause
) -> tuple[str, list[Participant]]:
    """What a figure counts and of whom; an empty kind when it counts no group's people."""
    if figure.kind == "money" or group.lemma in CURRENCIES:
        owners = means_of(analysis, resolver, group, clause)
        return ("resources", owners) if owners else ("", [])
    noun_class = min(resolver.lexicon.classes.get(group.lemma, frozenset()) & _COUNTED, default="")
    counted = bool(noun_class) or group.lemma == "member"
    kind = _UNITS.get(group.lemma) or _TYPE_BY_CLASS.get(noun_class, "members")
    if _is_strong(analysis, figure):
        return _strong(analysis, resolver, group, clause)
    measured = sized(analysis, resolver, group, clause)
    if measured:
        return kind if counted else "fighters", measured
    if not counted:
        owners = fighters_of(analysis, resolver, figure, group, clause)
        kinds = {resolver.lexicon.actors[p.actor_id or ""].kind for p in owners}
        return ("troops" if kinds & _REGULAR else "fighters", owners) if owners else ("", [])
    if _is_detained(analysis, clause, group):
        return "detainees", people_of(analysis, resolver, group, clause)
    if (
        clause.verb.lemma in _FOUNDING
        and clause.verb.voice == "passive"
        and any(p == "by" and n is group for p, n in clause.phrases)
    ):
        return "founders", [p for s in clause.subjects for p in resolver.one(s) if p.actor_id and "group" in p.classes]
    is_subject, is_object = any(group is s for s in clause.subjects), any(group is o for o in clause.objects)
    if clause.verb.lemma in _DEPLOYING and (is_object or (is_subject and clause.verb.voice == "passive")):
        return "troops" if kind == "troops" else kind, people_of(analysis, resolver, group, clause) or sender(
            resolver, clause
        )
    if noun_class in _ARMED:
        judged = estimated(analysis, resolver, group, clause)
        if judged:
            return kind, judged
    accompanied = having_with(analysis, resolver, group)
    if accompanied:
        return kind, accompanied
    if is_subject and clause.verb.lemma in _SERVING and served(resolver, clause):
        return kind, served(resolver, clause)
    if _is_presence(analysis, group):
        return kind, people_of(analysis, resolver, group, clause)
    if is_subject and clause.verb.lemma in _BEING_THERE and noun_class in _ARMED and _names_a_place(analysis, clause):
        return kind, people_of(analysis, resolver, group, clause) or resolver.one(group)
    if clause.verb.lemma in _HAVING and not (is_subject and clause.verb.lemma in ("have", "include", "be", "count")):
        own = people_of(analysis, resolver, group, clause)
        owned = having(resolver, clause) or (sender(resolver, clause) if kind == "troops" else [])
        return kind if own or is_object else "", own or (owned if is_object else [])
    return "", []


def _names_a_place(analysis: Analysis, clause: Clause) -> bool:
    """A phrase of the clause says by name where: "in Puntland"."""
    spots = [noun for p, noun in clause.phrases if p in _AT]
    return any(noun.start <= m.start and m.end <= noun.end for noun in spots for m in analysis.places)


def _is_strong(analysis: Analysis, figure: Figure) -> bool:
    """ "A 1,200-strong militia", "the force is 5,000 strong"."""
    return any(t.lower == "strong" and 0 <= t.start - figure.end <= 1 for t in analysis.tokens)


def _strong(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> tuple[str, list[Participant]]:
    """Who are so many: "a 1,200-strong militia", "JNIM is 2,000 strong", "French soldiers, now 4,500 strong, ..."."""
    own = people_of(analysis, resolver, group, clause)
    position = analysis.position_of(group)
    if not own and position >= 2 and analysis.groups[position - 1].kind == "," and not group.proper:
        before = analysis.groups[position - 2]
        own = people_of(analysis, resolver, before, clause) if before.kind == "NP" else []
    owners = own or having(resolver, clause)
    kinds = {resolver.lexicon.actors[p.actor_id].kind for p in owners if p.actor_id}
    return "troops" if kinds & _REGULAR else "fighters", owners


def _is_presence(analysis: Analysis, group: Group) -> bool:
    position = analysis.position_of(group)
    before = analysis.groups[position - 2] if position >= 2 and analysis.groups[position - 1].lemma == "of" else None
    return before is not None and before.kind == "NP" and before.lemma in _PRESENCE


def _is_detained(analysis: Analysis, clause: Clause, group: Group) -> bool:
    held = clause.subjects if clause.verb.voice == "passive" else clause.objects
    if clause.verb.lemma in _HOLDING and any(group is g for g in held):
        return clause.verb.voice == "passive" or group.lemma in _CAPTIVES
    after = [(p, n) for p, n in phrases_after(analysis.groups, analysis.position_of(group))[:1]]
    return any(
        p in ("in", "under") and n.lemma in _CUSTODY
        for p, n in (*after, *(clause.phrases if clause.verb.lemma == "be" else []))
    )


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
