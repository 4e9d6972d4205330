"""How many fighters, members, troops or detainees a group has.

Belongs here: figures that count people of a group. Does not: casualties (`casualties`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.discourse import Participant
from transforms.coding.drafts import Draft
from transforms.coding.instances import Instance
from transforms.coding.participants import Resolver
from transforms.coding.realis import status
from transforms.coding.triggers import Trigger
from transforms.coding.when import Timeline, date_draft
from transforms.coding.where import Placer
from transforms.figures import Figure
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

_HAVING = frozenset(["have", "number", "comprise", "boast", "command", "muster", "count", "include", "field", "total", "be", "reach", "exceed", "deploy", "station"])
_HOLDING = frozenset(["hold", "detain", "imprison", "jail", "intern"])
_TYPE_BY_CLASS = {"fighter": "fighters", "soldier": "troops", "force": "troops"}
_UNITS = {"member": "members", "fighter": "fighters", "soldier": "troops", "troop": "troops", "peacekeeper": "troops"}


def strength_drafts(analysis: Analysis, resolver: Resolver, timeline: Timeline, placer: Placer) -> list[Draft]:
    """Drafts of the strength table for the figures of a sentence that count a group's people."""
    found = []
    for figure in analysis.figures:
        if figure.kind != "number" or max(figure.low or 0, figure.high or 0) < 5:
            continue
        group = _group_of_figure(analysis, figure)
        clause = _clause_of(analysis, group) if group is not None else None
        if group is None or clause is None or clause.verb.negated or clause.verb.modal in ("would", "could", "may"):
            continue
        made = _draft(analysis, resolver, figure, group, clause)
        if made is not None:
            made.status = status(analysis, made.instance)
            date_draft(made, timeline)
            placer.place(made)
            found.append(made)
    return found


def _group_of_figure(analysis: Analysis, figure: Figure) -> Group | None:
    for group in analysis.groups:
        if group.kind == "NP" and analysis.tokens[group.start].start <= figure.start < analysis.tokens[group.end - 1].end:
            return group
    return None


def _clause_of(analysis: Analysis, group: Group) -> Clause | None:
    position = analysis.position_of(group)
    for clause in analysis.clauses:
        if any(group is g for g in (*clause.subjects, *clause.objects)):
            return clause
    return next((c for c in analysis.clauses if c.start <= position < c.end), None)


def _draft(analysis: Analysis, resolver: Resolver, figure: Figure, group: Group, clause: Clause) -> Draft | None:
    noun_class = next(iter(resolver.lexicon.classes.get(group.lemma, frozenset())), "")
    counted = noun_class in ("fighter", "soldier", "force", "people") or group.lemma == "member"
    detained = _is_detained(analysis, clause)
    is_subject = any(group is s for s in clause.subjects)
    owners: list[Participant] = []
    if counted:
        owners = [p for p in resolver.one(group) if p.actor_id and p.classes & {"group", "force", "fighter"}]
    if not owners and clause.verb.lemma in _HAVING and any(group is o for o in clause.objects) and counted:
        owners = [p for s in clause.subjects for p in resolver.one(s) if p.actor_id and "group" in p.classes]
    if not owners:
        position = analysis.position_of(group)
        owners = [p for prep, n in phrases_after(analysis.groups, position)[:1] if prep == "of" for p in resolver.one(n) if p.actor_id]
    if not owners or not (clause.verb.lemma in _HAVING or detained):
        return None
    if is_subject and clause.verb.lemma in ("have", "include", "be") and not detained:
        return None
    kind = "detainees" if detained else _UNITS.get(group.lemma) or _TYPE_BY_CLASS.get(noun_class, "members")
    trigger = Trigger(f"figure.{kind}", (group.lemma,), "figure", frozenset(), frozenset(), (), "strength", kind, {}, "")
    made = Draft(analysis, Instance(trigger, clause, None), "strength", kind)
    made.roles = {"group": owners}
    made.quantity, made.unit = (figure.low, figure.high), kind
    made.rule = f"figure.{kind}/{clause.verb.lemma}"
    return made


def _is_detained(analysis: Analysis, clause: Clause) -> bool:
    if clause.verb.lemma in _HOLDING and clause.verb.voice == "passive":
        return True
    return any(p in ("in", "under") and n.lemma in ("detention", "custody", "prison", "jail", "arrest") for p, n in clause.phrases)
