"""Finds the places of a sentence that may report an event, and their arguments.

Belongs here: trigger + frame → slots filled with noun groups, light verbs included.
Does not: who the noun groups are (`participants`), whether it happened (`realis`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from transforms.coding.analysis import Analysis
from transforms.coding.triggers import Trigger, TriggerIndex
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

# Verbs that lend a subject to a noun of action: Grefenstette and Teufel (1995) on support verbs.
_DOING = frozenset(
    (
        "carry conduct launch stage mount commit perpetrate lead wage execute undertake make do begin"
        " start plan spearhead direct organize organise orchestrate continue resume intensify open claim"
        " pursue run press embark deliver give effect complete have conclude enter form forge fight"
        " strike sign seal reach cement build"
    ).split()
)
_UNDERGOING = frozenset(
    "suffer sustain face survive repel withstand receive endure escape foil thwart meet repulse".split()
)
# "Was the target of an attack": nouns that make a subject what is acted upon.
_UNDERGONE = frozenset(["target", "victim", "object", "scene", "site"])
_CLEARING = frozenset(
    "liberate retake recapture isolate clear capture take seize drive push expel oust dislodge encircle free"
    " recover regain reclaim flush rout secure chase".split()
)
_ENGAGING = frozenset("go embark engage participate take settle agree fight work operate join".split())
_LOCATIVE = frozenset(
    "in at near on outside inside around within across throughout along between over off from".split()
)


@dataclass(slots=True, eq=False)
class Instance:
    """A trigger in a sentence with its slots: `subj`, `obj`, `obj2`, prepositions.

    `clause` hosts it; `noun` is its noun group when it is nominal. `loose` holds the other
    prepositional phrases, which may say where.
    """

    trigger: Trigger
    clause: Clause | None
    noun: Group | None
    slots: dict[str, list[Group]] = field(default_factory=dict)
    loose: list[tuple[str, Group]] = field(default_factory=list)
    support: Clause | None = None
    purpose: Clause | None = None
    claimants: list[Group] = field(default_factory=list)

    @property
    def head(self) -> int:
        """The index of the trigger's token."""
        if self.noun is not None:
            return self.noun.head
        assert self.clause is not None
        return self.clause.verb.head


def find_instances(analysis: Analysis, index: TriggerIndex) -> list[Instance]:
    """All triggers of a sentence in the order of the text."""
    found = [
        _of_verb(trigger, clause)
        for clause in analysis.clauses
        for trigger in index.of_clause(analysis.tokens, analysis.groups, clause)
    ]
    for position, group in enumerate(analysis.groups):
        if group.kind == "NP" and not group.pronoun:
            found.extend(
                _of_noun(t, analysis, group, position)
                for t in index.of_noun(analysis.tokens, analysis.groups, position)
            )
    found.sort(key=lambda instance: instance.head)
    return found


def _of_verb(trigger: Trigger, clause: Clause) -> Instance:
    instance = Instance(trigger, clause, None)
    passive = clause.verb.voice == "passive" or _is_reduced_passive(trigger, clause)
    agents = [noun for preposition, noun in clause.phrases if preposition == "by"]
    if passive:
        instance.slots["obj"] = list(clause.subjects)
        instance.slots["subj"] = [m for agent in agents[:1] for m in members(agent)]
        if clause.objects:
            instance.slots["obj2"] = list(clause.objects)
    else:
        instance.slots["subj"] = list(clause.subjects)
        plain = [o for o in clause.objects if o.lemma not in trigger.object_lemmas]
        instance.slots["obj"] = plain if trigger.object_lemmas else _first_object(clause)
        instance.slots["obj2"] = [] if trigger.object_lemmas else _second_object(clause)
    particle = next(
        (n for p, n in clause.phrases if p in trigger.particles and 0 <= n.start - clause.verb.end <= 1), None
    )
    if particle is not None and not passive and not instance.slots["obj"]:
        instance.slots["obj"] = members(particle)
    if "mod" in trigger.frame:
        nouns = {phrase[1].split()[-1] for phrase in trigger.phrases if phrase[1]} | trigger.object_lemmas
        instance.slots["mod"] = [
            g for g in (*clause.objects, *(noun for _, noun in clause.phrases)) if g.lemma in nouns
        ]
    for preposition, noun in clause.phrases:
        if preposition in trigger.frame:
            instance.slots.setdefault(preposition, []).extend(members(noun))
        if not (passive and preposition == "by"):
            instance.loose.append((preposition, noun))
    return instance


def _is_reduced_passive(trigger: Trigger, clause: Clause) -> bool:
    """A verb that must have an object and has none is a passive without its auxiliary: "five others injured in ..."."""
    verb, needed = clause.verb, trigger.frame.get("obj")
    if verb.lemma not in _HARMING or needed is None or not needed.required or clause.objects or not clause.subjects:
        return False
    return verb.end - verb.start == 1 and verb.past and verb.form == "finite" and clause.relation != "relative"


_HARMING = frozenset(
    (
        "kill injure wound maim murder behead abduct kidnap shoot slay massacre torch burn hack execute arrest detain"
        " release free sentence jail charge convict imprison capture acquit extradite deport hang remand"
    ).split()
)


def _first_object(clause: Clause) -> list[Group]:
    if not clause.objects:
        return []
    first = clause.objects[0]
    return [first, *(o for o in clause.objects[1:] if o in first.conjuncts)]


def _second_object(clause: Clause) -> list[Group]:
    first = clause.objects[0] if clause.objects else None
    return [o for o in clause.objects[1:] if first is not None and o not in first.conjuncts]


def _of_noun(trigger: Trigger, analysis: Analysis, group: Group, position: int) -> Instance:
    host = _host(analysis, group, position)
    instance = Instance(trigger, host, group)
    slots = instance.slots
    if group.possessor is not None:
        owner = (
            "obj"
            if trigger.frame.get("of")
            and trigger.frame["of"].role == "obj"
            and "by" in _prepositions(analysis, position)
            else "subj"
        )
        slots.setdefault(owner, []).append(group.possessor)
    for preposition, noun in phrases_after(analysis.groups, position):
        target = trigger.frame.get(preposition)
        if target is None:
            instance.loose.append((preposition, noun))
        elif target.role in ("subj", "obj"):
            slots.setdefault(target.role, []).extend(members(noun))
            instance.loose.append((preposition, noun))
        else:
            slots.setdefault(preposition, []).extend(members(noun))
    if host is not None:
        _light_verb(instance, host, group)
    _done_by(instance, analysis, group)
    if trigger.event_type == "offensive":
        purpose = next(
            (c for c in analysis.clauses if c.governing_noun is group or _follows(analysis, c, position)), None
        )
        if purpose is not None and purpose.verb.lemma in _CLEARING:
            slots.setdefault("obj", list(purpose.objects))
            instance.loose.extend(purpose.phrases)
            instance.purpose = purpose
    return instance


def _done_by(instance: Instance, analysis: Analysis, group: Group) -> None:
    """A participle that says whose deed the noun is: "a raid carried out by AQIM near Gao"."""
    for clause in analysis.clauses:
        if clause.relation != "relative" or clause.verb.form != "participle" or clause.verb.lemma not in _DOING:
            continue
        if clause.subjects and clause.subjects[0] is group:
            agents = [m for p, noun in clause.phrases if p == "by" for m in members(noun)]
            if agents:
                instance.slots.setdefault("subj", agents)
            instance.loose.extend((p, noun) for p, noun in clause.phrases if p in _LOCATIVE)


def _follows(analysis: Analysis, clause: Clause, position: int) -> bool:
    """An infinitive directly after the noun and its of-phrase: "the first phase of the effort to isolate ..."."""
    return (
        clause.verb.form == "infinitive"
        and position < clause.position
        and all(g.kind in ("NP", "RB") or g.lemma == "of" for g in analysis.groups[position + 1 : clause.position])
    )


def _prepositions(analysis: Analysis, position: int) -> set[str]:
    return {preposition for preposition, _ in phrases_after(analysis.groups, position)}


def _host(analysis: Analysis, group: Group, position: int) -> Clause | None:
    for clause in analysis.clauses:
        if any(group in members(s) for s in clause.subjects) and clause.relation != "relative":
            return clause
        if any(group is o for o in clause.objects) and clause.position < position:
            return clause
    for clause in analysis.clauses:
        if clause.start <= position < clause.end:
            return clause
    return analysis.clauses[-1] if analysis.clauses else None


_ANNOUNCING = frozenset("announce declare proclaim report confirm".split())


def _claimed(instance: Instance, host: Clause, group: Group, is_object: bool, is_subject: bool) -> None:
    """Who claims an attack: "claimed the attack", "claimed responsibility for it", "was claimed by"."""
    verb = host.verb
    if verb.lemma not in ("claim", "take", "assume", "accept") or instance.trigger.event_table != "attacks":
        return
    credit = any(o.lemma in ("responsibility", "credit") for o in (*host.objects, *host.subjects))
    named = any(p == "for" and noun is group for p, noun in host.phrases)
    if (credit and named) or (verb.lemma == "claim" and is_object and verb.voice == "active"):
        instance.claimants = list(host.subjects)
    elif verb.lemma == "claim" and is_subject and verb.voice == "passive":
        instance.claimants = [m for p, noun in host.phrases if p == "by" for m in members(noun)]
    if instance.claimants:
        instance.slots.setdefault("subj", instance.claimants)


def _light_verb(instance: Instance, host: Clause, group: Group) -> None:
    """A support verb hands its subject to the noun: "launched an offensive", "came under attack"."""
    verb, slots = host.verb, instance.slots
    is_object = any(group is o for o in host.objects)
    is_subject = any(group is s for s in host.subjects)
    under = next(
        (
            p
            for p, noun in host.phrases
            if noun is group and p in ("under", "on", "in", "into", "of", "with", "from", "upon", "to")
        ),
        "",
    )
    if is_object and verb.voice == "active":
        if verb.lemma in _DOING:
            instance.support = host
            if not (instance.trigger.event_table == "mergers" and slots.get("obj")):
                slots.setdefault("subj", host.subjects)
        elif verb.lemma in _UNDERGOING:
            instance.support = host
            slots.setdefault("obj", host.subjects)
    elif is_subject and verb.voice == "passive" and verb.lemma in _DOING:
        instance.support = host
        agents = [m for p, noun in host.phrases if p == "by" for m in members(noun)]
        if agents:
            slots.setdefault("subj", agents)
    elif verb.lemma == "be" and under == "of" and host.objects and host.objects[0].lemma in _UNDERGONE:
        instance.support = host
        slots.setdefault("obj", host.subjects)
    elif verb.lemma == "come" and under == "under":
        instance.support = host
        slots.setdefault("obj", host.subjects)
        attackers = [m for p, noun in host.phrases if p in ("from", "by") for m in members(noun)]
        if attackers:
            slots.setdefault("subj", attackers)
    elif (
        verb.lemma in _ENGAGING
        and (verb.lemma != "take" or any(o.lemma == "part" for o in host.objects))
        and under in ("on", "in", "upon", "to")
        and verb.voice == "active"
    ):
        instance.support = host
        slots.setdefault("subj", host.subjects)
    _claimed(instance, host, group, is_object, is_subject)
    if (
        is_object
        and verb.voice == "active"
        and verb.lemma in _ANNOUNCING
        and instance.trigger.event_table in ("attacks", "territory")
    ):
        slots.setdefault("subj", host.subjects)
    if instance.support is not None or is_subject:
        for preposition, noun in host.phrases:
            target = instance.trigger.frame.get(preposition)
            if target is not None and target.role in ("subj", "obj") and preposition != "of":
                slots.setdefault(target.role, members(noun))
            elif preposition in _LOCATIVE:
                instance.loose.append((preposition, noun))
