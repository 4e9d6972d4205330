"""How many fighters, members, troops or detainees a group has.

Belongs here: figures that count people of a group. Does not: casualties (`casualties`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.coding.analysis import Analysis
from transforms.coding.discourse import Participant
from transforms.coding.drafts import Draft
from transforms.coding.instances import Instance
from transforms.coding.participants import Resolver
from transforms.coding.status import status
from transforms.coding.triggers import Trigger
from transforms.coding.when import Timeline, date_draft
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
_SIZING = frozenset(
    (
        "put estimate reckon place assess stand grow swell rise expand increase shrink dwindle fall drop"
        " decline reduce number"
    ).split()
)
_SIZE = frozenset("strength number size rank membership manpower force army total following".split())
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
_COUNTED = frozenset({"fighter", "soldier", "force", "people"})
_BODIES = frozenset({"group", "force", "fighter"})


def strength_drafts(
    analysis: Analysis, resolver: Resolver, timeline: Timeline, placer: Placer
) -> tuple[list[Draft], list[Draft]]:
    """Drafts for the figures of a sentence that count a group's people, and those that count people of nobody known."""
    found: list[Draft] = []
    rejected: list[Draft] = []
    for figure in analysis.figures:
        if figure.kind != "number" or max(figure.low or 0, figure.high or 0) < 5:
            continue
        group = _group_of_figure(analysis, figure)
        clause = _clause_of(analysis, group) if group is not None else None
        if group is None or clause is None:
            continue
        kind, owners = _count(analysis, resolver, figure, group, clause)
        if not kind:
            continue
        made = _draft(analysis, figure, group, clause, kind, owners)
        if clause.verb.lemma in _SIZING and _is_growth(analysis, group) and figure.high is not None:
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
        if any(group is g for g in (*clause.subjects, *clause.objects)):
            return clause
    return next((c for c in analysis.clauses if c.start <= position < c.end), None)


def _count(
    analysis: Analysis, resolver: Resolver, figure: Figure, group: Group, clause: Clause
) -> tuple[str, list[Participant]]:
    """What a figure counts and of whom; an empty kind when it counts no group's people."""
    noun_class = min(resolver.lexicon.classes.get(group.lemma, frozenset()) & _COUNTED, default="")
    counted = bool(noun_class) or group.lemma == "member"
    kind = _UNITS.get(group.lemma) or _TYPE_BY_CLASS.get(noun_class, "members")
    if _is_strong(analysis, figure):
        return "fighters", _people_of(analysis, resolver, group, clause) or _having(resolver, clause)
    sized = _sized(analysis, resolver, group, clause)
    if sized:
        return kind if counted else "fighters", sized
    if not counted:
        return "", []
    if _is_detained(analysis, clause, group):
        return "detainees", _people_of(analysis, resolver, group, clause)
    if (
        clause.verb.lemma in _FOUNDING
        and clause.verb.voice == "passive"
        and any(p == "by" and n is group for p, n in clause.phrases)
    ):
        return "founders", [p for s in clause.subjects for p in resolver.one(s) if p.actor_id and "group" in p.classes]
    is_subject, is_object = any(group is s for s in clause.subjects), any(group is o for o in clause.objects)
    if clause.verb.lemma in _DEPLOYING and (is_object or (is_subject and clause.verb.voice == "passive")):
        return "troops" if kind == "troops" else kind, _people_of(analysis, resolver, group, clause) or _sender(
            resolver, clause
        )
    if _is_presence(analysis, group):
        return kind, _people_of(analysis, resolver, group, clause)
    if clause.verb.lemma in _HAVING and not (is_subject and clause.verb.lemma in ("have", "include", "be")):
        own = _people_of(analysis, resolver, group, clause)
        return kind if own or is_object else "", own or (_having(resolver, clause) if is_object else [])
    return "", []


def _people_of(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> list[Participant]:
    """Whose people a noun group counts: a name in it, its possessor, an of-phrase, or a kind of people it names."""
    kinds = _category(analysis, resolver, group)
    if kinds:
        return kinds
    own = [p for p in resolver.one(group) if (p.actor_id and p.classes & _BODIES) or p.group_id]
    if own:
        return [p if p.actor_id else _of_group(p, resolver) for p in own]
    position = analysis.position_of(group)
    return [
        p
        for prep, n in phrases_after(analysis.groups, position)[:1]
        if prep in ("of", "from")
        for p in resolver.one(n)
        if p.actor_id and p.classes & _BODIES
    ]


def _of_group(member: Participant, resolver: Resolver) -> Participant:
    actor = resolver.lexicon.actors[member.group_id or ""]
    return replace(member, actor_id=actor.actor_id, name=actor.name)


def _category(analysis: Analysis, resolver: Resolver, group: Group) -> list[Participant]:
    """A kind of people that the dictionary lists: "2,000 foreign fighters"."""
    folded = [t.folded for t in analysis.tokens[group.start : group.end]]
    for first in range(len(folded)):
        match = resolver.lexicon.names.longest_at(folded, first) if folded[first] in resolver.lexicon.names else None
        for alias in match[1] if match is not None and match[0] == len(folded) else ():
            actor = resolver.lexicon.actors.get(alias.actor_id)
            if actor is not None and actor.kind == "category":
                start, end = analysis.tokens[group.start + first].start, analysis.tokens[group.end - 1].end
                text = analysis.sentence.text[start:end]
                return [
                    Participant(
                        actor.actor_id,
                        actor.name,
                        text,
                        start,
                        end,
                        frozenset({"people", "fighter"}),
                        "alias",
                        True,
                    )
                ]
    return []


def _having(resolver: Resolver, clause: Clause) -> list[Participant]:
    return [
        p
        for s in clause.subjects
        for p in resolver.one(s)
        if p.actor_id and "group" in p.classes and "state" not in p.classes
    ]


def _sender(resolver: Resolver, clause: Clause) -> list[Participant]:
    """ "France deployed 4,500 troops": the forces of the state that sends them."""
    found = []
    for sender in (p for s in clause.subjects for p in resolver.one(s) if p.actor_id and clause.verb.voice == "active"):
        actor = resolver.lexicon.actors[sender.actor_id or ""]
        force = (
            resolver.lexicon.force_of(actor.country_code, police=False) if actor.kind == "state" else sender.actor_id
        )
        if force is not None and force in resolver.lexicon.actors:
            found.append(replace(sender, actor_id=force, name=resolver.lexicon.actors[force].name))
    return found


def _sized(analysis: Analysis, resolver: Resolver, group: Group, clause: Clause) -> list[Participant]:
    """ "The strength of X is put at 2,000", "its ranks swelled to 9,000", "X grew to 1,000 members"."""
    measured = any(p in ("at", "to", "from") and n is group for p, n in clause.phrases)
    if clause.verb.lemma not in _SIZING or not (measured or _is_growth(analysis, group)):
        return []
    for noun in (*clause.subjects, *clause.objects):
        if noun.lemma in _SIZE and noun is not group:
            owners = [p for p in resolver.one(noun.possessor) if p.actor_id] if noun.possessor is not None else []
            owners = owners or _people_of(analysis, resolver, noun, clause)
            if owners:
                return owners
    moving = clause.verb.lemma not in ("put", "place", "assess", "reduce", "number")
    return _having(resolver, clause) if moving or clause.verb.voice == "passive" else []


def _is_growth(analysis: Analysis, group: Group) -> bool:
    """ "From 300 to 1,000 members": a figure that opens with its preposition."""
    return analysis.tokens[group.start].lower == "from"


def _is_strong(analysis: Analysis, figure: Figure) -> bool:
    """ "A 1,200-strong militia", "the force is 5,000 strong"."""
    return any(t.lower == "strong" and 0 <= t.start - figure.end <= 1 for t in analysis.tokens)


def _is_presence(analysis: Analysis, group: Group) -> bool:
    position = analysis.position_of(group)
    before = analysis.groups[position - 2] if position >= 2 and analysis.groups[position - 1].lemma == "of" else None
    return before is not None and before.kind == "NP" and before.lemma in _PRESENCE


def _is_detained(analysis: Analysis, clause: Clause, group: Group) -> bool:
    if clause.verb.lemma in _HOLDING and clause.verb.voice == "passive" and any(group is s for s in clause.subjects):
        return True
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
