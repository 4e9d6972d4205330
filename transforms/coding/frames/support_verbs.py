"""Verbs that say whose deed a noun of action is: "launched an offensive", "a raid carried out by AQIM".

Belongs here: support verbs, their participles, and who claims an attack. Does not: the noun's own
complements (`arguments`).
"""

from __future__ import annotations

from transforms.coding.analysis import Analysis
from transforms.coding.frames.instances import Instance
from transforms.coding.frames.phrases import is_circumstance
from transforms.coding.frames.triggers import ClaimWords
from transforms.coding.whether.status import noun_governing
from transforms.grammar.clauses import Clause, agents_of, is_negated
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular
from transforms.grammar.nominals import members
from transforms.grammar.thwarting import repels, thwarts

# Verbs that lend a subject to a noun of action: Grefenstette and Teufel (1995) on support verbs.
_DOING = frozenset(
    (
        "carry conduct launch stage mount commit perpetrate lead wage execute undertake make do begin"
        " start plan spearhead direct organize organise orchestrate continue resume intensify open claim"
        " pursue run press embark deliver give effect complete have conclude enter form forge fight"
        " strike sign seal reach cement build"
    ).split()
)
_BODIES = frozenset({"alliance", "coalition"})
# What those do who ally: "announced a non-aggression pact", "set up a joint operations room".
_ALLYING = frozenset(
    "announce declare proclaim establish create found set agree broker unveil join observe respect honour honor keep"
    " maintain uphold renew extend".split()
)
_UNDERGOING = frozenset("suffer sustain face survive receive endure escape meet".split())
# "Was the target of an attack": nouns that make a subject what is acted upon.
_UNDERGONE = frozenset(["target", "victim", "object", "scene", "site"])
_ENGAGING = frozenset("go embark engage participate take settle agree fight work operate join enter".split())
_ANSWERING = frozenset("retaliate respond reply react answer".split())
_LOCATIVE = frozenset(
    "in at near on outside inside around within across throughout along between over off from".split()
)


# What somebody says stands on these: "claimed the attack on its website".
CHANNELS = frozenset(
    "twitter facebook telegram whatsapp youtube instagram rocketchat threema website channel page account".split()
)


def done_by(instance: Instance, analysis: Analysis, group: Group) -> None:
    """A participle that says whose deed the noun is: "a raid carried out by AQIM near Gao"."""
    for clause in analysis.clauses:
        if clause.relation != "relative" or clause.verb.form != "participle" or clause.verb.lemma not in _DOING:
            continue
        if clause.subjects and clause.subjects[0] is group:
            agents = agents_of(clause)
            if agents:
                instance.slots.setdefault("subj", agents)
            instance.loose.extend((p, noun) for p, noun in clause.phrases if p in _LOCATIVE)


# Whose oath it is announces it, to whom it is sworn takes it.
_TAKING = frozenset("accept receive acknowledge recognise recognize welcome endorse embrace approve".split())
# The agents of these in the passive did what they tell: "the offensive was announced by the army".
_TELLING = frozenset("announce declare proclaim order confirm".split())
_OWN_PLANS = frozenset({"announce", "declare", "proclaim"})
_ANNOUNCING = _OWN_PLANS | {"report", "confirm"}
_KNOWN = frozenset({"the", "this", "that", "these", "those"})


def _claimed(
    instance: Instance, host: Clause, group: Group, claims: ClaimWords, is_object: bool, is_subject: bool
) -> None:
    """Who claims an attack: "claimed the attack", "claimed responsibility for it", "was claimed by"."""
    verb = host.verb
    if verb.lemma not in claims.verbs or instance.trigger.event_table != "attacks":
        return
    if is_negated(host):
        return
    credit = any(o.lemma in claims.nouns for o in (*host.objects, *host.subjects))
    named = any(p == "for" and noun is group for p, noun in host.phrases)
    active = verb.voice == "active"
    if (credit and named) or (verb.lemma == "claim" and (is_object if active else is_subject)):
        instance.claimants = list(host.subjects) if active else agents_of(host)
    if instance.claimants:
        instance.slots.setdefault("subj", instance.claimants)


_COUNTING = frozenset("hundred dozen score thousand series string wave spate number couple total barrage".split())


def _own_phrases(analysis: Analysis, host: Clause) -> list[tuple[str, Group]]:
    """A clause's phrases but those of a noun that says when: "came days after an attack on a shrine in Sehwan"."""
    when = [analysis.position_of(noun) for p, noun in host.phrases if p in _BEFORE_OR_AFTER]
    if not when:
        return host.phrases
    return [(p, noun) for p, noun in host.phrases if not any(_hangs_on(analysis, noun, k) for k in when)]


def _hangs_on(analysis: Analysis, noun: Group, k: int) -> bool:
    at = analysis.position_of(noun)
    return 0 <= k < at and all(g.kind in ("IN", "NP") for g in analysis.groups[k:at])


_BEFORE_OR_AFTER = frozenset({"after", "before", "since", "following"})


def _suffers(instance: Instance) -> bool:
    """ "Confirmed the deaths": the noun's own subject is who died, not who tells of it."""
    doer = instance.trigger.frame.get("subj")
    return doer is not None and doer.role == "victim"


def light_verb(instance: Instance, analysis: Analysis, host: Clause, group: Group, claims: ClaimWords) -> None:
    """A support verb hands its subject to the noun: "launched an offensive", "came under attack"."""
    if host.verb.lemma == "claim" and is_negated(host):
        return
    counted = noun_governing(analysis, group, ("of",))  # "carried out hundreds of strikes"
    whole = counted if counted is not None and singular(counted.lemma) in _COUNTING else group
    is_object = any(group is o or whole is o for o in host.objects)
    is_subject = any(group is s for s in host.subjects)
    doing = _DOING | _ALLYING if _is_agreed(instance, group) else _DOING
    if is_object and host.verb.voice == "active":
        _of_object(instance, analysis, host, doing)
    elif is_subject and host.verb.voice == "passive" and host.verb.lemma in doing:
        _supported(instance, host, "subj", agents_of(host))
    else:
        _of_phrase(instance, host, group)
    _claimed(instance, host, group, claims, is_object, is_subject)
    _told_by(instance, host, is_object, is_subject)
    told_of_another = is_subject and any(o.lemma in _OTHER_DEEDS for o in host.objects)
    if instance.support is not None or (is_subject and not told_of_another):
        _phrases(instance, analysis, host, doing)


# "The strikes followed the death of two in an attack on a post": the phrases are of what they followed.
_OTHER_DEEDS = frozenset(
    "death killing murder assassination attack raid bombing blast ambush kidnapping abduction execution".split()
)


def _is_agreed(instance: Instance, group: Group) -> bool:
    """An oath or a pact, which those who announce it make; a coalition is formed, unless it is one "with" somebody."""
    pact = instance.trigger.event_type == "alliance"
    beside = "with" in instance.slots or any(p == "with" for p, _ in instance.loose)
    return instance.trigger.event_type == "pledge" or (pact and (group.lemma not in _BODIES or beside))


def _supported(instance: Instance, host: Clause, slot: str, groups: list[Group]) -> None:
    instance.support = host
    if groups:
        instance.slots.setdefault(slot, groups)


def _of_object(instance: Instance, analysis: Analysis, host: Clause, doing: frozenset[str]) -> None:
    """ "Launched an offensive", "joined the raid", "suffered an attack", "beat back a raid"."""
    if thwarts(analysis.groups, host):
        _supported(instance, host, "obj", host.subjects if repels(analysis.groups, host) else [])
    elif host.verb.lemma in doing or (host.verb.lemma == "join" and instance.trigger.event_table == "attacks"):
        shared = instance.trigger.event_table == "mergers" and bool(instance.slots.get("obj"))
        shared = shared and host.verb.lemma not in ("join", "enter")  # "joined a coalition with X and Y"
        _supported(instance, host, "subj", [] if shared else host.subjects)
    elif host.verb.lemma in _UNDERGOING:
        _supported(instance, host, "obj", host.subjects)


def _of_phrase(instance: Instance, host: Clause, group: Group) -> None:
    """ "Retaliated with air strikes", "was the target of a raid", "came under attack", "engaged in a battle"."""
    verb = host.verb
    under = next((p for p, noun in host.phrases if noun is group and p in _LEADING_TO_DEEDS), "")
    if verb.lemma in _ANSWERING and under == "with" and verb.voice == "active":
        _supported(instance, host, "subj", host.subjects)
    elif verb.lemma == "be" and under == "of" and host.objects and host.objects[0].lemma in _UNDERGONE:
        _supported(instance, host, "obj", host.subjects)
    elif verb.lemma == "come" and under == "under":
        _supported(instance, host, "obj", host.subjects)
        _supported(
            instance, host, "subj", [m for p, noun in host.phrases if p in ("from", "by") for m in members(noun)]
        )
    elif verb.lemma in _ENGAGING and under in _ENGAGED_IN and verb.voice == "active":
        if verb.lemma != "take" or any(o.lemma == "part" for o in host.objects):
            _supported(instance, host, "subj", host.subjects)


_LEADING_TO_DEEDS = frozenset("under on in into of with from upon to".split())
_ENGAGED_IN = frozenset("on in into upon to".split())


def _told_by(instance: Instance, host: Clause, is_object: bool, is_subject: bool) -> None:
    """Who announces an attack or the taking of ground, who takes an oath: "IS accepted Boko Haram's oath"."""
    verb, slots = host.verb, instance.slots
    told = instance.trigger.event_table in ("attacks", "territory") and not _suffers(instance)
    # Police report attacks, officials confirm them, spokesmen announce "the attacks": only what one sets about oneself
    # is announced.
    noun = instance.noun
    known = noun is not None and noun.determiner in _KNOWN and instance.trigger.event_type != "offensive"
    told = told and ((verb.lemma in _OWN_PLANS and not known) or instance.trigger.event_table == "territory")
    if is_object and verb.voice == "active" and verb.lemma in _ANNOUNCING and told:
        slots.setdefault("subj", host.subjects)
    if instance.trigger.event_type == "pledge" and verb.lemma in _TAKING:
        if is_subject and verb.voice == "passive":
            slots.setdefault("to", agents_of(host))
        elif is_object and verb.voice == "active":
            slots.setdefault("to", host.subjects)


def _phrases(instance: Instance, analysis: Analysis, host: Clause, doing: frozenset[str]) -> None:
    """The phrases of a verb that belong to the noun it supports: "launched an attack on the base in Gao"."""
    for preposition, noun in _own_phrases(analysis, host):
        if is_circumstance(preposition, noun) or (preposition == "on" and noun.lemma in CHANNELS):
            continue
        if preposition == "by" and host.verb.voice == "passive" and host.verb.lemma not in doing | _TELLING:
            continue  # "the raid was condemned by France"
        target = instance.trigger.frame.get(preposition)
        if target is not None and target.role in ("subj", "obj") and preposition != "of":
            instance.slots.setdefault(target.role, members(noun))
        elif preposition in _LOCATIVE:
            instance.loose.append((preposition, noun))
