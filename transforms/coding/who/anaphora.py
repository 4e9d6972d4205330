"""Pronouns: whom the text means by "he", "it", "they", "their".

Belongs here: which antecedent they ask for, and when a pronoun has none.
Does not: descriptions like "the group" (`transforms.coding.who.called_again`), the memory of the text
(`transforms.coding.who.discourse`), equations in one sentence (`equations`).
"""

from __future__ import annotations

from transforms.coding.who.clause_mates import (
    described_by,
    fellow_arguments,
    is_object_of_named,
    tellers,
    who_says,
)
from transforms.coding.who.descriptions import counted_out_of
from transforms.coding.who.discourse import Participant
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
from transforms.grammar.clauses import agents_of
from transforms.grammar.groups import Group
from transforms.grammar.nominals import members

_HOLDING = frozenset("control charge command possession".split())  # "the army says it is in control"
_FEMALE = frozenset({"she", "her", "herself"})
_TAKEN = (frozenset({"people", "fighter"}), frozenset({"rebel"}))


def pronoun(setting: Setting, group: Group) -> list[Participant]:
    """Whom a pronoun stands for; a described participant when nobody fits."""
    word = setting.analysis.tokens[group.head].lower
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
    if word in words.SINGULAR_PERSON:
        wanted, guess = frozenset({"person"}), frozenset({"person", "people"})
    elif word in words.SINGULAR_THING:
        wanted, guess = frozenset({"group", "state", "organ", "government"}), frozenset({"thing"})
    elif word in words.PLURAL:
        wanted = frozenset({"group", "faction", "fighter", "soldier", "people", "force"})
        guess = frozenset({"group", "people", "armed"})
    else:
        if word in US:
            return [setting.as_text(group, frozenset({"group", "people", "armed"}), "described")]
        if whole := counted_out_of(setting, group):
            return whole
        people = word in ("those", "some", "others", "one", "another", "several", "many")
        return [setting.as_text(group, frozenset({"people" if people else "other"}), "described")]
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
    if word in _PARALLEL and (same := _subject_above(setting, group)):
        return [setting.again(group, p, "anaphora") for p in same]
    if word in ("he", "she") and (gone := replaced(setting, group)):
        return [setting.again(group, p, "anaphora") for p in gone[:1]]
    men = word == "his" and owns_fighters(setting, group)
    if (word in ("their", "its") or men) and (spoken_for := whose_spokesman(setting, group)):
        return spoken_for
    ahead = _ahead(setting, group, wanted)
    if ahead is not None:
        return [setting.again(group, ahead, "cataphora")]
    barred = fellow_arguments(setting, group) if word in ("him", "them", "it") else frozenset()
    barred |= described_by(setting, group) | harmed_by_its_men(setting, group)
    barred |= told_of_the_date(setting, group) | said_beside(setting, group) | tells_of_the_dead(setting, group)
    barred |= own_side(setting, word) if word in _OTHERS else frozenset()
    barred |= told_of_itself(setting, group)
    if owner := owning_subject(setting, group) or led_by_slain(setting, group) or answers_for(setting, group):
        return [owner]
    if word in _FEMALE:  # the leaders and fighters that the dictionaries know are men, nearly all
        barred |= setting.discourse.known_persons()
    one_person = word in words.SINGULAR_PERSON
    let_go = (
        setting.discourse.antecedent(kind, acted_on=True, several=True) for kind in _TAKEN if is_let_go(setting, group)
    )
    if taken := next((one for one in let_go if one is not None), None):
        return [setting.again(group, taken, "anaphora", ("people",))]
    fighting = word in ("its", "their") and owns_fighters(setting, group)  # "two of its members were killed"
    fighting = fighting or takes_responsibility(setting, group)
    found = setting.discourse.antecedent(_REBELS, barred) if fighting else None
    if fighting and found is None:  # no army, however lately it was told of
        found = setting.discourse.antecedent(_REBELS, barred, reach=_FAR, topic="rebel")
    several = word in words.PLURAL
    whence = whence_named(setting, group) if word in ("its", "their") else frozenset()
    if whence and found is None:
        found = setting.discourse.antecedent(_BODIES_OF_MEN, barred | whence)
    if found is None and word == "they" and is_killed(setting, group):
        found = setting.discourse.antecedent(_MORTALS, barred, reach=1, several=True)
    found = found or setting.discourse.antecedent(
        wanted,
        barred,
        one_person=one_person,
        several=several,
        topic="person" if word == "he" else "",
        parallel=word in ("it", "him", "them") and is_object_of_named(setting, group),
    )
    if found is None and one_person:
        found = setting.discourse.antecedent(frozenset({"name"}), barred, one_person=True)
    if found is None:
        telling = tellers(setting, group) if word in ("they", "it") else []
        known = [p for p in telling if p.classes & _BODIES_OF_MEN | p.classes & _ONE_OF_THEM]
        return [setting.again(group, p, "described") for p in known] or [setting.as_text(group, guess, "described")]
    somebody = {"person", "people"} if word in words.SINGULAR_PERSON and found.actor_id is None else ()
    return [setting.again(group, found, "anaphora", somebody)]


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


def _subject_above(setting: Setting, group: Group) -> list[Participant]:
    """ "Rebels killed six policemen when they stormed the post": the subject of the clause that another hangs on."""
    told = next((c for c in setting.analysis.clauses if any(s is group for s in c.subjects)), None)
    above = told.governor if told is not None and told.relation == "adverbial" else None
    if told is None or above is None or told.verb.form != "finite" or told.subordinator not in _AT_THAT_TIME:
        return []
    word = setting.analysis.tokens[group.head].lower
    if above.verb.form == "participle" and above.verb.voice == "passive":  # "held by rebels after they stormed it"
        agents = [noun for noun in agents_of(above) if noun.start < group.start]
        return [p for noun in agents[:1] for p in setting.one(noun) if p.classes & _PARALLEL[word]]
    if len(above.subjects) != 1 or above.verb.voice == "passive" or above.subjects[0].start > group.start:
        return []
    subject = above.subjects[0]
    if told.verb.perfect and any(o.pronoun and o.lemma in _OBJECT_FORMS.get(word, ()) for o in above.objects):
        return []  # "drove them out after they had murdered two of its leaders"
    meant = [p for p in setting.one(subject) if p.classes & _PARALLEL[word]]
    if word in words.SINGULAR_PERSON and any(_is_one(setting, noun) for noun in above.objects):
        return []  # "a gunman shot the mayor as he left"
    return meant if word == "they" or not subject.plural else []


_OBJECT_FORMS = {"they": ("they", "them"), "it": ("it",), "he": ("he", "him")}
_NAMED_TOGETHER = frozenset({"group", "faction", "person", "name"})
_AT_THAT_TIME = frozenset({"when", "as", "while", "after", "before", "until", "where"})
_MORTALS = frozenset({"people", "fighter", "soldier"})
_REBELS, _FAR = frozenset({"rebel"}), 8
_BODIES_OF_MEN = frozenset({"group", "organ", "force", "soldier"})
_ONE_OF_THEM = frozenset({"person", "people", "fighter", "soldier", "name"})
_PARALLEL = {
    "it": _BODIES_OF_MEN,
    "they": _BODIES_OF_MEN | {"people", "fighter"},
    "he": _ONE_OF_THEM,
    "she": _ONE_OF_THEM,
}


def _is_one(setting: Setting, noun: Group) -> bool:
    """Whether a noun group is of one person, as far as anybody knows."""
    single = not noun.plural and not setting.analysis.has_figure(noun)
    return single and not any(p.classes & _NO_PERSON and "person" not in p.classes for p in setting.one(noun))


_ENDS, _AFTER = frozenset("death killing assassination murder execution demise".split()), frozenset(["after", "since"])
_NO_PERSON = frozenset({"group", "place"})


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
