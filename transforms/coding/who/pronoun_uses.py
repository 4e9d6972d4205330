"""What a pronoun's own clause says of whom it stands for: who is freed had been taken, who owns fighters is no state.

Belongs here: uses that narrow the choice of an antecedent. Does not: the choice (`anaphora`).
"""

from __future__ import annotations

from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting
from transforms.grammar import words
from transforms.grammar.clauses import Clause
from transforms.grammar.groups import Group

_LETTING_GO = frozenset({"free", "release", "rescue", "ransom"})


def owns_fighters(setting: Setting, group: Group) -> bool:
    """Whether what a possessive owns are people that only armed groups have: states have soldiers."""
    owned = next((g for g in setting.analysis.groups if g.possessor is group), None)
    return owned is not None and owned.lemma in _OF_GROUPS


_OF_GROUPS = frozenset("man member fighter militant gunman insurgent rebel jihadist mujahid guerrilla".split())


def goes_on_after_semicolon(setting: Setting, group: Group) -> list[Participant]:
    """ "X's government sent troops; on 31 August it arrested Y": a described body, the subject before."""
    groups, clauses = setting.analysis.groups, setting.analysis.clauses
    own = next((c for c in clauses if any(s is group for s in c.subjects) and c.relation == "main"), None)
    mark = next((g.start for g in groups if g.kind == ";" and g.start < group.start), 0) if own is not None else 0
    before = [c for c in clauses if c.relation == "main" and c.verb.form == "finite" and c.verb.start < mark]
    subject = before[-1].subjects[0] if before and len(before[-1].subjects) == 1 else None
    told = setting.so_far(subject) if subject is not None and not subject.plural else []
    bodies = {"government", "group", "force", "organ"}
    return told if len(told) == 1 and told[0].resolution == "described" and told[0].classes & bodies else []


def owned_by_a_town(setting: Setting, group: Group) -> bool:
    """ "Attacked Solhan, burned its market and killed its mayor": what towns have, where the sentence has named one."""
    owned = next((g for g in setting.analysis.groups if g.possessor is group), None)
    towns = (m for m in setting.analysis.places if m.end <= group.start and not m.demonym)
    return owned is not None and owned.lemma in _OF_TOWNS and any(m.place.kind in ("settlement", "site") for m in towns)


_OF_TOWNS = frozenset(
    "market marketplace mayor mosque church clinic hospital school granary house home hut shop well bridge inhabitant"
    " resident villager population outskirt street garrison barrack airport port harbour harbor".split()
)


def takes_responsibility(setting: Setting, group: Group) -> bool:
    """ "It claimed responsibility": who claims an attack is no state."""
    told = next((c for c in setting.analysis.clauses if any(s is group for s in c.subjects)), None)
    return told is not None and told.verb.lemma in _CLAIMING and any(o.lemma in _CLAIMED for o in told.objects)


_CLAIMING = frozenset("claim take assume accept admit".split())
_CLAIMED = frozenset({"responsibility", "credit"})


def owning_subject(setting: Setting, group: Group) -> Participant | None:
    """ "The faction rejected X's overtures and renewed its oath": a body that is only described owns what is its.

    Such a body is nobody that the text could mean again, so that the pronoun would go to another. "X refused when Y
    declared a merger, and renewed his oath": the subject that the verb shares stands further off than Y.
    """
    if setting.analysis.tokens[group.head].lower == "his":
        return _who_goes_on(setting, group)
    clause = _clause_of_owned(setting, group) if setting.analysis.tokens[group.head].lower == "its" else None
    told = [p for s in clause.subjects for p in setting.so_far(s)] if clause is not None else []
    described = len(told) == 1 and told[0].resolution == "described" and not told[0].plural
    return told[0] if described and told[0].classes & {"group", "faction"} else None


def _who_goes_on(setting: Setting, group: Group) -> Participant | None:
    """Whose something is that the doer of a shared subject does something to, when that is one known person."""
    clause = _clause_of_owned(setting, group)
    if clause is None or clause.relation != "coordinate" or clause.verb.lemma in _HARMING or len(clause.subjects) != 1:
        return None
    told = [p for p in setting.so_far(clause.subjects[0]) if "person" in p.classes]
    shared = clause.subjects[0].end <= setting.analysis.groups[clause.start].start
    return setting.again(group, told[0], "anaphora") if shared and len(told) == 1 and not told[0].plural else None


def led_by_slain(setting: Setting, group: Group) -> Participant | None:
    """ "The Taliban killed its leader": whose leader he was is another body, none of those who killed him."""
    owned = next((g for g in setting.analysis.groups if g.possessor is group), None)
    clause = _clause_of_owned(setting, group)
    if clause is None or owned is None or clause.verb.lemma not in _HARMING or clause.verb.voice != "active":
        return None
    said = [t.lower for t in setting.analysis.tokens[group.end : owned.head + 1]]
    if not any(o is owned for o in clause.objects) or "own" in said or not words.OFFICES & set(said):
        return None
    killers = frozenset(p.key for s in clause.subjects for p in setting.so_far(s))
    led = setting.discourse.antecedent(frozenset({"rebel"}), killers, reach=1) if killers else None
    return setting.again(group, led, "anaphora") if led is not None else None


def replaced(setting: Setting, group: Group) -> list[Participant]:
    """ "X replaced his brother after he died": who gave way is the one replaced."""
    clause = next((c for c in setting.analysis.clauses if any(s is group for s in c.subjects)), None)
    above = clause.governor if clause is not None and clause.relation == "adverbial" else None
    if above is None or above.verb.lemma not in _REPLACING or above.verb.voice != "active":
        return []
    return [p for o in above.objects[:1] for p in setting.one(o)] if above.verb.start < group.start else []


_REPLACING = frozenset({"replace", "succeed"})


def harmed_by_its_men(setting: Setting, group: Group) -> frozenset[str]:
    """ "Two soldiers of X were killed when its gunmen raided Gao": those who were harmed are none of its."""
    owned = next((g for g in setting.analysis.groups if g.possessor is group), None)
    doing = next(
        (c for c in setting.analysis.clauses if owned is not None and any(s is owned for s in c.subjects)), None
    )
    above = doing.governor if doing is not None and doing.relation == "adverbial" else None
    if doing is None or above is None or above.verb.voice != "passive" or above.verb.lemma not in _HARMING:
        return frozenset()
    harmed = [*above.subjects, *(noun for p, noun in above.phrases if p == "of")]
    whose = frozenset(p.key for noun in harmed for p in setting.so_far(noun))
    return whose if owns_fighters(setting, group) else frozenset()


def told_of_the_date(setting: Setting, group: Group) -> frozenset[str]:
    """ "In April 2015, when the coalition had begun its war, it took Mukalla": that clause only dates the main one."""
    groups = setting.analysis.groups
    own = next((c for c in setting.analysis.clauses if any(s is group for s in c.subjects)), None)
    k = next((k for k, g in enumerate(groups[:4]) if g.lemma == "when"), 0)
    dated = k > 1 and groups[k - 1].kind == "," and groups[k - 2].kind == "DATE"
    if not dated or own is None or own.relation != "main" or group.start < groups[k].start:
        return frozenset()
    aside = [g for g in groups[k:] if g.kind == "NP" and g.start < group.start]
    return frozenset(p.key for noun in aside for p in setting.so_far(noun))


def said_beside(setting: Setting, group: Group) -> frozenset[str]:
    """ "With the militia of X they took Gao": who stands in a phrase before the subject of a clause is not the subject.

    The phrases of a clause name others than its subject (condition B of the binding theory).
    """
    own = next((c for c in setting.analysis.clauses if any(s is group for s in c.subjects)), None)
    if own is None or setting.analysis.tokens[group.head].lower not in words.NOMINATIVES | {"it"}:
        return frozenset()
    before, position = [], setting.analysis.position_of(group) - 1
    groups = setting.analysis.groups
    while position > 0 and groups[position].kind == "NP" and groups[position - 1].kind == "IN":
        before.append(groups[position])
        position -= 2
    opened = position >= 0 and before and groups[position + 1].lemma in _BESIDE
    return frozenset(p.key for noun in before for p in setting.so_far(noun)) if opened else frozenset()


_BESIDE = frozenset("with alongside against from without unlike for despite under".split())


def tells_of_the_dead(setting: Setting, group: Group) -> frozenset[str]:
    """ "X confirmed that he was dead": nobody tells of his own death."""
    own = next((c for c in setting.analysis.clauses if any(s is group for s in c.subjects)), None)
    telling = own.governor if own is not None and own.relation == "complement" else None
    if own is None or telling is None:
        return frozenset()
    dead = own.verb.lemma == "die" or (own.verb.voice == "passive" and own.verb.lemma in _KILLING)
    after = setting.analysis.tokens[own.verb.end : own.verb.end + 1]
    dead = dead or (own.verb.lemma == "be" and any(t.lower == "dead" for t in after))
    return frozenset(p.key for s in telling.subjects for p in setting.so_far(s)) if dead else frozenset()


def is_killed(setting: Setting, group: Group) -> bool:
    """ "They were killed in March": people, no body as a whole."""
    own = next((c for c in setting.analysis.clauses if any(s is group for s in c.subjects)), None)
    return own is not None and own.verb.voice == "passive" and own.verb.lemma in _KILLING


def told_of_itself(setting: Setting, group: Group) -> frozenset[str]:
    """ "Led by Musa Keita, a rival of X, it attacked": those named in what opens a sentence of "it" are others.

    So are those that describe it: "The son-in-law of Musa Keita, he had been in Gao".
    """
    groups = setting.analysis.groups
    clauses = [c for c in setting.analysis.clauses if any(s is group for s in c.subjects)]
    starts = [c.verb.start for c in clauses if c.verb.form != "finite" and c.verb.start < group.start]
    first = next((g for g in groups if g.kind == "VG"), group)
    if groups[0].kind == "NP" and not groups[0].proper and group.start < first.start:
        starts.append(0)
    told = [g for g in groups if starts and g.kind == "NP" and min(starts) <= g.start < group.start and not g.pronoun]
    return frozenset(p.key for noun in told for p in setting.so_far(noun))


def answers_for(setting: Setting, group: Group) -> Participant | None:
    """ "Sanctioned X for its role", "jailed him for his part": it is the role of who is made to answer for it."""
    for clause in setting.analysis.clauses:
        told = any(p == "for" and noun.possessor is group for p, noun in clause.phrases)
        if told and clause.verb.lemma in _MADE_TO_ANSWER:
            answering = clause.subjects if clause.verb.voice == "passive" else clause.objects
            found = [p for noun in answering[:1] for p in setting.so_far(noun)]
            return setting.again(group, found[0], "anaphora") if len(found) == 1 and found[0].actor_id else None
    return None


_MADE_TO_ANSWER = frozenset(
    "sanction designate blacklist list proscribe ban charge indict sentence convict jail imprison arrest detain punish"
    " condemn criticise criticize blame".split()
)


def whence_named(setting: Setting, group: Group) -> frozenset[str]:
    """ "Musa Keita, the founder of Ansar Dine, was named its emir": the bodies that only say who was put in office."""
    clause = _clause_of_owned(setting, group)
    if clause is None or clause.verb.lemma not in _PUTTING_IN_OFFICE or not clause.subjects:
        return frozenset()
    first, last = clause.subjects[0].end, clause.verb.start
    said = [g for g in setting.analysis.groups if g.kind == "NP" and first <= g.start < last]
    return frozenset(p.key for g in said for p in setting.so_far(g) if p.classes & {"group", "faction", "organ"})


_PUTTING_IN_OFFICE = frozenset(
    "name appoint elect choose become make declare proclaim designate install select".split()
)
_KILLING = frozenset("kill assassinate murder execute behead shoot massacre slaughter".split())
_HARMING = frozenset("kill assassinate murder shoot attack ambush capture behead wound target eliminate".split())


def _clause_of_owned(setting: Setting, group: Group) -> Clause | None:
    """The clause in which what a possessive owns is an object or stands in a phrase."""
    for clause in setting.analysis.clauses:
        nouns = (*clause.objects, *(noun for _, noun in clause.phrases if noun.start > clause.verb.start))
        if any(noun.possessor is group for noun in nouns):
            return clause
    return None


def is_let_go(setting: Setting, group: Group) -> bool:
    """ "They were freed on Friday": those who had been taken, not who took them."""
    word = setting.analysis.tokens[group.head].lower
    return word in ("they", "them") and any(
        clause.verb.lemma in _LETTING_GO
        and any(n is group for n in (clause.subjects if clause.verb.voice == "passive" else clause.objects))
        for clause in setting.analysis.clauses
    )
