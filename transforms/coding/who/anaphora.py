"""Pronouns: whom the text means by "he", "it", "they", "their".

Belongs here: which antecedent they ask for, and when a pronoun has none.
Does not: descriptions like "the group" (`transforms.coding.who.called_again`), the memory of the text
(`transforms.coding.who.discourse`), equations in one sentence (`equations`).
"""

from __future__ import annotations

from transforms.coding.who.clause_mates import (
    BODIES_OF_MEN,
    ONE_OF_THEM,
    PARALLEL,
    described_by,
    fellow_arguments,
    is_object_of_named,
    subject_above,
    tellers,
    who_says,
)
from transforms.coding.who.descriptions import counted_out_of
from transforms.coding.who.participant import Participant
from transforms.coding.who.pronoun_uses import (
    answers_for,
    goes_on_after_semicolon,
    harmed_by_its_men,
    is_killed,
    is_let_go,
    led_by_slain,
    owned_by_a_town,
    owning_subject,
    owns_fighters,
    replaced,
    said_beside,
    takes_responsibility,
    tells_of_the_dead,
    told_of_itself,
    told_of_the_date,
    whence_named,
)
from transforms.coding.who.setting import Setting
from transforms.coding.who.voices import US, ourselves, own_side, whose_spokesman
from transforms.grammar import words
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

_HOLDING = frozenset("control charge command possession".split())  # "the army says it is in control"
_FEMALE = frozenset({"she", "her", "herself"})
_TAKEN = (frozenset({"people", "fighter"}), frozenset({"rebel"}))


def pronoun(setting: Setting, group: Group) -> list[Participant]:
    """Whom a pronoun stands for; a described participant when nobody fits."""
    word = setting.analysis.tokens[group.head].lower
    found = _by_its_word(setting, group, word)
    if found is not None:
        return found
    if meant := _by_its_clause(setting, group, word):
        return meant
    wanted, guess = next(sought for forms, sought in _SOUGHT if word in forms)
    if (ahead := _ahead(setting, group, wanted)) is not None:
        return [setting.again(group, ahead, "cataphora")]
    if owner := owning_subject(setting, group) or led_by_slain(setting, group) or answers_for(setting, group):
        return [owner]
    if (taken := _let_go(setting, group)) is not None:
        return [setting.again(group, taken, "anaphora", ("people",))]
    antecedent = _antecedent(setting, group, word, wanted)
    if antecedent is None:
        telling = tellers(setting, group) if word in ("they", "it") else []
        known = [p for p in telling if p.classes & BODIES_OF_MEN | p.classes & ONE_OF_THEM]
        return [setting.again(group, p, "described") for p in known] or [setting.as_text(group, guess, "described")]
    somebody = {"person", "people"} if word in words.SINGULAR_PERSON and antecedent.actor_id is None else ()
    return [setting.again(group, antecedent, "anaphora", somebody)]


# Whom the forms ask for, and what is guessed of them where the text has told of nobody.
_SOUGHT = (
    (words.SINGULAR_PERSON, (frozenset({"person"}), frozenset({"person", "people"}))),
    (words.SINGULAR_THING, (frozenset({"group", "state", "organ", "government"}), frozenset({"thing"}))),
    (
        words.PLURAL,
        (
            frozenset({"group", "faction", "fighter", "soldier", "people", "force"}),
            frozenset({"group", "people", "armed"}),
        ),
    ),
)


def _by_its_word(setting: Setting, group: Group, word: str) -> list[Participant] | None:
    """Whom "we", "both", "the latter", "those" stand for, and "it" and "its" of nobody; None for other pronouns."""
    if word in US and (own := ourselves(setting, group)):
        return own
    if word == "both" and (pair := _pair_before(setting, group)):
        return pair
    if word in ("both", "latter", "former"):
        fellows = fellow_arguments(setting, group)  # "the Treasury listed both": not itself
        named = setting.discourse.company(_NAMED_TOGETHER, 1, fellows) if word == "both" else ()
        if len(named) == _TWO:
            return [_called_again(setting, group, p) for p in named]
        last = [p for p in setting.discourse.latest(frozenset({"actor"}), 2 + len(fellows)) if p.key not in fellows]
        return [setting.again(group, p, "anaphora") for p in last[-2:]]
    if word == "its" and owned_by_a_town(setting, group):
        return [setting.as_text(group, frozenset({"place"}), "place")]
    if word == "it" and _is_expletive(setting, group):
        return [setting.as_text(group, frozenset({"other"}), "described")]
    if any(word in forms for forms, _ in _SOUGHT):
        return None
    if word in US:
        return [setting.as_text(group, frozenset({"group", "people", "armed"}), "described")]
    people = word in ("those", "some", "others", "one", "another", "several", "many")
    described = setting.as_text(group, frozenset({"people" if people else "other"}), "described")
    return counted_out_of(setting, group) or [described]


def _by_its_clause(setting: Setting, group: Group, word: str) -> list[Participant]:
    """Whom the clauses around a pronoun name: those told of together, who tells it, the subject above."""
    if word in ("they", "them"):
        others = fellow_arguments(setting, group) if word == "them" else frozenset()
        together = setting.discourse.company(_NAMED_TOGETHER, 1, others)
        if together:
            return [_called_again(setting, group, p) for p in together]
    if word == "it" and (body := goes_on_after_semicolon(setting, group)):
        return body
    if word in ("they", "it") and (speakers := who_says(setting, group)):
        return [
            p
            if p.resolution == "unresolved" or not (p.actor_id or "force" in p.classes)
            else setting.again(group, p, "anaphora")
            for p in speakers
        ]
    if word in PARALLEL and (same := subject_above(setting, group)):
        return [setting.again(group, p, "anaphora") for p in same]
    if word in ("he", "she") and (gone := replaced(setting, group)):
        return [setting.again(group, p, "anaphora") for p in gone[:1]]
    men = word == "his" and owns_fighters(setting, group)
    return whose_spokesman(setting, group) if word in ("their", "its") or men else []


def _antecedent(setting: Setting, group: Group, word: str, wanted: frozenset[str]) -> Participant | None:
    """The last participant the text has told of that a pronoun may stand for."""
    barred, discourse = _barred(setting, group, word), setting.discourse
    one_person, several = word in words.SINGULAR_PERSON, word in words.PLURAL
    fighting = word in ("its", "their") and owns_fighters(setting, group)  # "two of its members were killed"
    if fighting or takes_responsibility(setting, group):  # no army, however lately it was told of
        found = discourse.antecedent(_REBELS, barred)
        found = found or discourse.antecedent(_REBELS, barred, reach=_FAR, topic="rebel")
        if found is not None:
            return found
    whence = whence_named(setting, group) if word in ("its", "their") else frozenset()
    if whence and (found := discourse.antecedent(BODIES_OF_MEN, barred | whence)):
        return found
    if word == "they" and is_killed(setting, group):
        for hurt in (True, False):  # "rebels killed two farmers. They were shot on their way home"
            if found := discourse.antecedent(_MORTALS, barred, reach=1, several=True, acted_on=hurt):
                return found
    found = discourse.antecedent(
        wanted,
        barred,
        one_person=one_person,
        several=several,
        topic="person" if word == "he" else "",
        parallel=word in ("it", "him", "them") and is_object_of_named(setting, group),
    )
    if found is None and one_person:
        return discourse.antecedent(frozenset({"name"}), barred, one_person=True)
    return found


def _barred(setting: Setting, group: Group, word: str) -> frozenset[str]:
    """The keys of those whom a pronoun cannot stand for where it stands."""
    barred = fellow_arguments(setting, group) if word in ("him", "them", "it") else frozenset()
    barred |= described_by(setting, group) | harmed_by_its_men(setting, group)
    barred |= told_of_the_date(setting, group) | said_beside(setting, group) | tells_of_the_dead(setting, group)
    barred |= told_of_itself(setting, group)
    if word in _OTHERS:
        barred |= own_side(setting, word)
    if word in _FEMALE:  # the leaders and fighters that the dictionaries know are men, nearly all
        barred |= setting.discourse.known_persons()
    return barred


def _let_go(setting: Setting, group: Group) -> Participant | None:
    """Those taken before whom "freed them" is about."""
    if not is_let_go(setting, group):
        return None
    found = (setting.discourse.antecedent(kind, acted_on=True, several=True) for kind in _TAKEN)
    return next((one for one in found if one is not None), None)


def _called_again(setting: Setting, group: Group, named: Participant) -> Participant:
    """One of those named together; a name that no dictionary has is somebody's."""
    return setting.again(group, named, "anaphora", ("people",) if named.classes == {"name"} else ())


def _pair_before(setting: Setting, group: Group) -> list[Participant]:
    """ "He accused two commanders, and both were arrested": the two that the sentence told of last."""
    nouns = [g for g in setting.analysis.groups if g.kind == "NP" and g.start < group.start and not g.pronoun]
    for noun in reversed(nouns):
        pair = members(noun)
        if len(pair) == _TWO:
            return [p for m in pair for p in setting.one(m)]
        if any(t.lower == "two" for t in setting.analysis.tokens[noun.start : noun.head]):
            return setting.one(noun)
    return []


_TWO = 2
_OTHERS = frozenset({"they", "them", "their"})  # those whom a speaker does not call "we"


_NAMED_TOGETHER = frozenset({"group", "faction", "person", "name"})
_MORTALS = frozenset({"people", "fighter", "soldier"})
_REBELS, _FAR = frozenset({"rebel"}), 8


_ENDS, _AFTER = frozenset("death killing assassination murder execution demise".split()), frozenset(["after", "since"])


def _ahead(setting: Setting, group: Group, wanted: frozenset[str]) -> Participant | None:
    """The main subject after an opening phrase: "After its raid on Gao, JNIM said ..."."""
    analysis = setting.analysis
    opens_with_verb = analysis.clauses and analysis.clauses[0].verb.start <= 1
    owned = next((g for g in analysis.groups if g.possessor is group), None)
    if owned is not None and owned.lemma in _ENDS and owned.start and analysis.tokens[owned.start - 1].lower in _AFTER:
        return None  # "a week after his death, X announced": nobody does after he died
    if analysis.groups[0].kind not in ("IN", "SUB", "RB", "DATE") and not opens_with_verb:
        return None
    mains = (c for c in analysis.clauses if c.relation == "main" and c.verb.form == "finite" and c.subjects)
    main = next(mains, None)
    if main is None:
        return None
    subject = main.subjects[0]
    position = analysis.position_of(subject)
    if analysis.tokens[subject.start].start <= analysis.tokens[group.start].start or position < 2:
        return None
    if analysis.groups[position - 1].kind != "," or analysis.name_at(subject.head) is None:
        return None
    return next((p for p in setting.one(subject) if p.classes & wanted), None)


def _is_expletive(setting: Setting, group: Group) -> bool:
    """ "It was the turn of ...", "it is clear that ...": the pronoun stands for nothing said before."""
    for clause in setting.analysis.clauses:
        if any(s is group for s in clause.subjects):
            if clause.verb.voice == "passive" and clause.verb.lemma in _TOLD:
                return True  # "they have merged, it was announced on Sunday"
            if clause.verb.lemma not in ("be", "seem", "appear"):
                return False  # "it had no ties and was not responsible": the first verb tells
            in_hand = any(p == "in" and noun.lemma in _HOLDING for p, noun in clause.phrases)
            return clause.verb.voice == "active" and not in_hand
    return False


_TOLD = frozenset({"announce", "report", "say", "reveal", "learn", "understand", "disclose"})
