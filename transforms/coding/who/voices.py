"""Who "we" are, and who those are whom communiqués call by words of their own: "the brothers", "the mujahideen".

Belongs here: the authors of a text, and the speaker of a sentence, behind the words by which they mean themselves.
Does not: who the authors of a text are (`authors`), other pronouns and descriptions (`anaphora`).
"""

from __future__ import annotations

from transforms.coding.who.kinds import noun_classes
from transforms.coding.who.membership import group_at
from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

US = frozenset({"we", "us", "our", "ours", "ourselves"})
_SAYING = frozenset("say tell announce claim declare add write report state confirm".split())
# What those who fight for a cause call their own, and nobody else does.
_COMRADES = frozenset("mujahid mujahideen mujahidin mujahedin mujahedeen brother lion hero knight comrade".split())
_PLURALS = frozenset("mujahideen mujahidin mujahedin mujahedeen".split())
_TO_THE_READER = frozenset({"your", "you"})
_OWN = frozenset({"the", "", "your"})
_OF_OTHERS = frozenset({"captive", "civilian", "suspect"})
_SIDES = frozenset({"rebel", "force", "state"})


def ourselves(setting: Setting, group: Group) -> list[Participant]:
    """Whom "we" or "our" stands for: the authors of the text, else the body whose words the sentence gives."""
    quoted = setting.quoted.get(setting.analysis.sentence.ordinal)
    bodies = setting.authors or ((quoted,) if quoted is not None else _speakers(setting)[:1])
    return [setting.as_actor(group, body, "anaphora") for body in bodies]


def own_side(setting: Setting, word: str) -> frozenset[str]:
    """The keys of those for whom a quotation is spoken; an officer speaks for all forces of his country.

    Of a communiqué its authors, whom it may call "they" where they act, but not "them".
    """
    authors = frozenset(setting.authors) if word == "them" else frozenset()
    body = setting.quoted.get(setting.analysis.sentence.ordinal)
    if body is None:
        return authors
    code = setting.lexicon.actors[body].country_code if setting.lexicon.actors[body].kind == "state_force" else ""
    forces = (setting.lexicon.force_of(code, police) for police in (True, False)) if code else ()
    return frozenset({body, *(force for force in forces if force)})


def whose_spokesman(setting: Setting, group: Group) -> list[Participant]:
    """ "Their forces", "its men", told of by somebody who speaks for a body: that body."""
    owned = next((g for g in setting.analysis.groups if g.possessor is group), None)
    told = next((c for c in setting.analysis.clauses if owned is not None and owned in c.subjects), None)
    telling = told.governor if told is not None and told.relation == "complement" else None
    if telling is None or telling.verb.lemma not in _SAYING or not _is_told(telling):
        return []
    found: list[str] = []
    for speaker in telling.subjects[:1]:
        people = [p for p in setting.one(speaker) if "person" in p.classes]
        found += [body for p in people if (body := _body_of(setting, p)) is not None]
        found += _spoken_for(setting, speaker) if people and not found else []
    return [setting.as_actor(group, body, "anaphora") for body in found[:1]]


def comrades(setting: Setting, group: Group) -> list[Participant]:
    """The author of a text, or the speaker of a sentence, for those it calls "the mujahideen", "your brothers"."""
    plural = group.plural or group.lemma in _PLURALS
    arm = _is_arm(setting, group)
    if not (arm or (group.lemma in _COMRADES and plural)) or group.determiner not in _OWN:
        return []
    bodies = setting.authors or (_speakers(setting)[:1] if arm or group.lemma in _PLURALS else ())
    if len(bodies) != 1:
        return []
    if group.possessor is not None and group.possessor.lemma not in _TO_THE_READER:
        return []
    return [setting.as_actor(group, bodies[0], "anaphora")]


def _is_arm(setting: Setting, group: Group) -> bool:
    """ "The missile force", "the drone air force": an arm of the speaker's own."""
    before = {t.lower for t in setting.analysis.tokens[group.start : group.head]}
    return group.lemma in ("force", "unit") and bool(before & _ARMS)


_ARMS = frozenset("missile rocket rocketry drone uav unmanned".split())


def _speakers(setting: Setting) -> list[str]:
    """The ids of the bodies for which somebody speaks in the sentence: "our men did it, the Front said"."""
    found = []
    for clause in setting.analysis.clauses:
        if clause.verb.lemma in _SAYING and _is_told(clause):
            for group in [s for s in clause.subjects[:1] if not s.pronoun or s.lemma in _HE]:
                bodies = [_body_of(setting, speaker) for speaker in setting.one(group)]
                found += [body for body in bodies if body is not None] or _spoken_for(setting, group)
    return found


_HE = frozenset({"he", "she"})


def _spoken_for(setting: Setting, group: Group) -> list[str]:
    """The armed bodies named beside a speaker: "a JNIM spokesman, Musa Keita", "Musa Keita, spokesman for JNIM"."""
    beside = [group, *group.appositions]
    if any(noun_classes(setting.lexicon, g.lemma) & _OF_OTHERS for g in beside):
        return []
    mentions = [m for g in beside for m in setting.analysis.names if g.start <= m.start and m.end <= g.end]
    named = [alias.actor_id for m in mentions if (alias := setting.choose(m.aliases)) is not None]
    after = [phrases_after(setting.analysis.groups, setting.analysis.position_of(g))[:1] for g in beside]
    of = [p for found in after for prep, g in found if prep in ("of", "for") for p in setting.one(g) if p.actor_id]
    named += [p.actor_id for p in of if p.actor_id]
    return [actor for actor in named if setting.lexicon.actors[actor].kind in ("group", "faction")]


def _is_told(clause: Clause) -> bool:
    return clause.verb.voice == "active" and not clause.verb.negated and clause.relation != "relative"


def _body_of(setting: Setting, speaker: Participant) -> str | None:
    """A side that fights: the speaker, or the one he speaks for."""
    if "person" in speaker.classes:
        office = setting.discourse.office_of(speaker)
        known = office.actor_id if office is not None else None
        return known or (group_at(speaker.actor_id, *setting.interval, setting) if speaker.actor_id else None)
    return speaker.actor_id if speaker.classes & _SIDES else None
