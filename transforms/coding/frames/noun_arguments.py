"""The arguments of a noun of action: whose deed it is, to whom, by the words before and after it.

Belongs here: owners, phrases, purposes of nouns of action. Does not: verbs (`arguments`), what supports such a noun
(`support_verbs`).
"""

from __future__ import annotations

from itertools import pairwise

from transforms.coding.analysis import Analysis
from transforms.coding.frames.instances import Instance
from transforms.coding.frames.phrases import NAMES, is_circumstance
from transforms.coding.frames.support_verbs import CHANNELS, done_by, light_verb
from transforms.coding.frames.triggers import ClaimWords, Trigger
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members, phrases_after

_CLEARING = frozenset(
    "liberate retake recapture isolate clear capture take seize drive push expel oust dislodge encircle free"
    " recover regain reclaim flush rout secure chase".split()
)
# One of these that is somebody's was done to him.
_SUFFERED = frozenset(
    "killing murder slaying assassination execution beheading lynching abduction kidnapping kidnap hanging expulsion"
    " ejection dislodgement".split()
)
# What stands after these is a party, whose phrases are his own; "the arrest in Gao of X" has two of the noun's.
_OF_PARTIES = frozenset({"to", "by", "from", "with", "against"})


def of_noun(trigger: Trigger, analysis: Analysis, group: Group, position: int, claims: ClaimWords) -> Instance:
    """A trigger noun with its slots filled from what stands around it and from the verb that supports it."""
    host = _host(analysis, group, position)
    instance = Instance(trigger, host, group)
    slots = instance.slots
    if trigger.event_table == "territory" and (holders := _who_is_in(analysis, position)):
        slots["subj"] = holders
    if trigger.event_type == "control" and (held := _what_is_under(analysis, position)):
        slots["over"], slots["mod"] = held, [group]
    owner: list[Group] = []
    if group.possessor is not None:
        own = _announced_by_its_owner(trigger, group, host)
        slot = _owner_slot(trigger, analysis, group, position)
        if slot == "subj" and group.possessor.pronoun and trigger.event_table == "attacks":
            owner = [group.possessor]  # "the government launched its offensive": its subject says whose
        else:
            slots.setdefault(slot, []).extend(own or [group.possessor])
    shifted = trigger.event_type == "pledge" and host is not None and host.verb.lemma in _SHIFTING
    _fill_from_phrases(instance, analysis, position, shifted)
    if (
        trigger.event_type == "merger"
        and not {"subj", "obj"} & set(slots)
        and (own := _announced_by_its_owner(trigger, group, host))
    ):
        slots["obj"] = own
    if trigger.event_type == "appointment" and group.possessor is None and _is_announced(group, host):
        slots.setdefault("subj", list(host.subjects) if host is not None else [])
    carried = trigger.event_table == "statements" and host is not None and host.relation == "relative"
    if host is not None and not carried:  # a statement "carried by" an agency is not the agency's
        light_verb(instance, analysis, host, group, claims)
    if owner and all(_is_place(analysis, g) for g in slots.get("subj", [])):
        slots["subj"] = owner  # "Jakarta opened its operation"
    if trigger.event_table != "statements":
        done_by(instance, analysis, group)
    if trigger.event_type == "offensive":
        _aim(instance, analysis, position)
    return instance


def _fill_from_phrases(instance: Instance, analysis: Analysis, position: int, shifted: bool) -> None:
    """Fill slots from the phrases behind the noun; `shifted` of an allegiance that goes from one to another."""
    group, trigger, slots = analysis.groups[position], instance.trigger, instance.slots
    for (before, outer), (preposition, noun) in pairwise((("", group), *phrases_after(analysis.groups, position))):
        if preposition == "since":
            break  # "the deadliest attack since the collapse of a truce": of another time
        if preposition == "of" and outer.lemma in NAMES and before in trigger.frame:
            preposition = before  # "under the banner of X"
        elif shifted and preposition == "from":
            continue  # "shifted its allegiance from X to Y"
        target = trigger.frame.get(preposition)
        if preposition == "of" and outer is group and "mod" in slots:
            slots.setdefault("subj", []).extend(members(noun))  # "Gwoza, under the control of X"
        elif _is_beside_the_event(preposition, noun, before, outer, group):
            continue
        elif target is None:
            instance.loose.append((preposition, noun))
        elif target.role in ("subj", "obj"):
            slots.setdefault(target.role, []).extend(members(noun))
            instance.loose.append((preposition, noun))
        else:
            slots.setdefault(preposition, []).extend(members(noun))


def _is_beside_the_event(preposition: str, noun: Group, before: str, outer: Group, group: Group) -> bool:
    """Whether a phrase behind `outer`, itself behind `before`, says nothing of the event `group`."""
    if preposition == "of" and (before in _OF_PARTIES or before == "as"):
        return True  # "allegiance to the caliph of the Muslims", "claimed the attack as an act of vengeance"
    if preposition in ("on", "of") and outer is not group and outer.lemma in _PUT_OUT:
        return True  # "the attack in a statement on its website", "in a recording of its emir"
    # "Condemned the attack on Twitter", "the attack on the border".
    return (preposition == "on" and noun.lemma in CHANNELS) or is_circumstance(preposition, noun)


def _aim(instance: Instance, analysis: Analysis, position: int) -> None:
    """ "An offensive to clear Gao of rebels": what is cleared is whom it is against."""
    group = analysis.groups[position]
    aims = (c for c in analysis.clauses if c.governing_noun is group or _follows(analysis, c, position))
    purpose = next(aims, None)
    if purpose is not None and purpose.verb.lemma in _CLEARING:
        instance.slots.setdefault("obj", list(purpose.objects))
        instance.loose.extend(purpose.phrases)
        instance.purpose = purpose


_SHIFTING = frozenset("shift switch transfer move change".split())
# What is told stands "on" a channel.
_PUT_OUT = frozenset("statement message video post communique communiqué recording clip audio".split()) | CHANNELS


def _owner_slot(trigger: Trigger, analysis: Analysis, group: Group, position: int) -> str:
    """Whether the owner of a deed did it ("subj") or suffered it: "his raid", but "his arrest", "his killing by X"."""
    of = trigger.frame.get("of")
    if of is None or of.role != "obj":
        return "subj"
    after = _prepositions(analysis, position)
    if trigger.event_table == "territory" and group.possessor is not None and _is_town(analysis, group.possessor):
        return "obj"  # "Kidal's recapture"
    if trigger.event_table == "territory" and group.possessor is not None and group.possessor.lemma == "its":
        return "subj" if {"of", "over", "in"} & after else "obj"  # "its capture of Gao", "completed its recapture"
    formed = trigger.event_type == "formation"  # "its creation", but "his creation of JNIM"
    suffered = formed or trigger.event_table in ("arrests", "leadership") or trigger.lemma[-1] in _SUFFERED
    of_whom = "of" in after
    if trigger.event_table == "leadership":  # "his ouster as head of the council"
        of_whom = [preposition for preposition, _ in phrases_after(analysis.groups, position)[:1]] == ["of"]
    undergone = suffered and not group.plural and not of_whom
    return "obj" if "by" in after or undergone else "subj"


def _is_town(analysis: Analysis, group: Group) -> bool:
    """A noun group that names a place below a country."""
    return any(group.start <= m.start and m.end <= group.end and m.place.kind != "country" for m in analysis.places)


def _what_is_under(analysis: Analysis, position: int) -> list[Group]:
    """The place beside "under the control of": "Gwoza, under the control of X since May, was bombed"."""
    groups, k = analysis.groups, position - 2
    if k < 1 or groups[position - 1].lemma != "under" or groups[k].kind != ",":
        return []
    return [groups[k - 1]] if _is_town(analysis, groups[k - 1]) else []


def _is_place(analysis: Analysis, group: Group) -> bool:
    return any(group.start <= m.start and m.end <= group.end for m in analysis.places)


def _who_is_in(analysis: Analysis, position: int) -> list[Group]:
    """Who is said in short to be in control: "RSF now in control of X"."""
    groups, k = analysis.groups, position - 2
    while k > 0 and groups[k].kind == "RB":
        k -= 1
    short = position >= 2 and groups[position - 1].lemma == "in" and not analysis.clauses
    return members(groups[k]) if short and groups[k].kind == "NP" else []


def _announced_by_its_owner(trigger: Trigger, group: Group, host: Clause | None) -> list[Group]:
    """ "Five factions announced their merger", "A and B announced a merger": whose it is are those who tell it."""
    if trigger.event_table != "mergers" or host is None or host.verb.lemma not in _ANNOUNCING:
        return []
    own = group.possessor is not None and group.possessor.lemma in ("their", "its", "they", "it")
    several = len(host.subjects) > 1 or any(s.plural for s in host.subjects)
    own = own or (group.possessor is None and several)
    return list(host.subjects) if own and any(o is group for o in host.objects) else []


def _is_announced(group: Group, host: Clause | None) -> bool:
    """ "Al-Shabaab announced the appointment of X": who announces an appointment makes it."""
    return host is not None and host.verb.lemma in _ANNOUNCING and any(o is group for o in host.objects)


_ANNOUNCING = frozenset("announce declare proclaim confirm agree".split())


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
            sharing = (c for c in analysis.clauses if any(group is o for o in c.objects) and c.position < position)
            return max(sharing, key=lambda c: c.position)  # "to disarm and swear allegiance"
    for clause in analysis.clauses:
        if clause.start <= position < clause.end:
            return clause
    return analysis.clauses[-1] if analysis.clauses else None
