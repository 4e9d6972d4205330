"""Noun groups that stand for what was said elsewhere: pronouns, "the group", "the latter".

Belongs here: which antecedent they ask for, and when a pronoun has none.
Does not: the memory of the text (`transforms.coding.who.discourse`), equations in one sentence (`equations`).
"""

from __future__ import annotations

from transforms.coding.who.branches import is_tied
from transforms.coding.who.descriptions import counted_out_of, is_introduced
from transforms.coding.who.discourse import Participant
from transforms.coding.who.forces import force_of
from transforms.coding.who.kinds import THE_GROUP
from transforms.coding.who.pronoun_uses import is_let_go, led_by_slain, owning_subject, owns_fighters
from transforms.coding.who.setting import Setting, after_possessor, names_before_head
from transforms.coding.who.ties import parents_of_foes
from transforms.coding.who.voices import US, ourselves
from transforms.grammar import words
from transforms.grammar.groups import Group

# Called by the noun in their name: "the committee" after "the Delegated Committee".
_ORGANS = frozenset(
    "committee council bureau office commission foundation brigade battalion front coalition katiba network".split()
)
_THE_FIGHTERS = frozenset(
    (
        "militant jihadist jihadi fighter insurgent extremist terrorist attacker gunman assailant rebel guerrilla"
        " separatist mujahidin mujahid bandit kidnapper captor abductor hijacker paramilitary"
    ).split()
)
# The fighters of the one group a text is about; attackers and gunmen may be anybody's.
_OF_A_SIDE = frozenset(
    "militant jihadist jihadi insurgent rebel guerrilla separatist extremist terrorist fighter".split()
)
_HOLDING = frozenset("control charge command possession".split())  # "the army says it is in control"
_TOPIC_REACH = _DESCRIPTION_REACH = 8
_NEW_BODIES = frozenset(
    "body entity alliance coalition formation front force structure group organisation organization movement".split()
)
# "The National Liberation Army" is no country's army.
_OF_MOVEMENTS = frozenset(["liberation", "resistance", "people", "people's", "revolutionary", "islamic", "popular"])
_FEMALE = frozenset({"she", "her", "herself"})
_NATIONAL = frozenset(
    "army military troop soldier force police navy gendarmerie air-force policeman regime junta".split()
)
_LEADING_TO = frozenset({"lead", "result", "cause"})
_TAKEN = (frozenset({"people", "fighter"}), frozenset({"rebel"}))


def pronoun(setting: Setting, group: Group) -> list[Participant]:
    """Whom a pronoun stands for; a described participant when nobody fits."""
    word = setting.analysis.tokens[group.head].lower
    if word in US and (own := ourselves(setting, group)):
        return own
    if word in ("both", "latter", "former"):
        fellows = _fellow_arguments(setting, group)  # "the Treasury listed both": not itself
        last = [p for p in setting.discourse.latest(frozenset({"actor"}), 2 + len(fellows)) if p.key not in fellows]
        return [setting.again(group, p, "anaphora") for p in last[-2:]]
    if word == "it" and _is_expletive(setting, group):
        return [setting.as_text(group, frozenset({"other"}), "described")]
    if word in words.SINGULAR_PERSON:
        wanted, guess = frozenset({"person"}), frozenset({"person", "people"})
    elif word in words.SINGULAR_THING:
        wanted, guess = frozenset({"group", "state", "organ", "government"}), frozenset({"thing"})
    elif word in words.PLURAL:
        wanted = frozenset({"group", "faction", "fighter", "soldier", "people"})
        guess = frozenset({"group", "people", "armed"})
    else:
        if word in US:
            return [setting.as_text(group, frozenset({"group", "people", "armed"}), "described")]
        if whole := counted_out_of(setting, group):
            return whole
        people = word in ("those", "some", "others", "one", "another", "several", "many")
        return [setting.as_text(group, frozenset({"people" if people else "other"}), "described")]
    if word in ("they", "them"):
        together = setting.discourse.company(frozenset({"group", "faction", "person"}))
        if together:
            return [setting.again(group, p, "anaphora") for p in together]
    if word in ("they", "it") and (speakers := _who_says(setting, group)):
        return [setting.again(group, p, "anaphora") for p in speakers]
    if word in _PARALLEL and (same := _subject_above(setting, group)):
        return [setting.again(group, p, "anaphora") for p in same]
    ahead = _ahead(setting, group, wanted)
    if ahead is not None:
        return [setting.again(group, ahead, "cataphora")]
    barred = _fellow_arguments(setting, group) if word in ("him", "them", "it") else frozenset()
    barred |= _described_by(setting, group)
    if owner := owning_subject(setting, group) or led_by_slain(setting, group):
        return [owner]
    if word in _FEMALE:  # the leaders and fighters that the dictionaries know are men, nearly all
        barred |= setting.discourse.known_persons()
    one_person = word in words.SINGULAR_PERSON
    let_go = (setting.discourse.antecedent(kind, acted_on=True) for kind in _TAKEN if is_let_go(setting, group))
    if taken := next((one for one in let_go if one is not None), None):
        return [setting.again(group, taken, "anaphora", ("people",))]
    fighting = word in ("its", "their") and owns_fighters(setting, group)  # "two of its members were killed"
    found = setting.discourse.antecedent(frozenset({"rebel"}), barred) if fighting else None
    several = word in words.PLURAL
    found = found or setting.discourse.antecedent(
        wanted, barred, one_person=one_person, several=several, topic="person" if word == "he" else ""
    )
    if found is None and one_person:
        found = setting.discourse.antecedent(frozenset({"name"}), barred, one_person=True)
    if found is None:
        return [setting.as_text(group, guess, "described")]
    somebody = {"person", "people"} if word in words.SINGULAR_PERSON and found.actor_id is None else ()
    return [setting.again(group, found, "anaphora", somebody)]


def _who_says(setting: Setting, group: Group) -> list[Participant]:
    """ "Lagos police said they had arrested ...": a body of the state that tells what it did."""
    told = next((c for c in setting.analysis.clauses if any(s is group for s in c.subjects)), None)
    telling = told.governor if told is not None and told.relation == "complement" else None
    if telling is None or telling.verb.lemma not in _SAYING:
        return []
    speakers = [p for s in telling.subjects[:1] for p in setting.one(s)]
    return [p for p in speakers if p.classes & _BODIES_THAT_ACT]


def _subject_above(setting: Setting, group: Group) -> list[Participant]:
    """ "Rebels killed six policemen when they stormed the post": the subject of the clause that another hangs on."""
    told = next((c for c in setting.analysis.clauses if any(s is group for s in c.subjects)), None)
    above = told.governor if told is not None and told.relation == "adverbial" else None
    if told is None or above is None or told.verb.form != "finite" or told.subordinator not in _AT_THAT_TIME:
        return []
    if len(above.subjects) != 1 or above.verb.voice == "passive" or above.subjects[0].start > group.start:
        return []
    wanted = {"it": _BODIES_OF_MEN, "they": _BODIES_OF_MEN | {"people", "fighter"}}[group.lemma]
    meant = [p for p in setting.one(above.subjects[0]) if p.classes & wanted]
    return meant if group.lemma == "they" or not above.subjects[0].plural else []


_PARALLEL = frozenset({"they", "it"})
_AT_THAT_TIME = frozenset({"when", "as", "while", "after", "before"})
_BODIES_OF_MEN = frozenset({"group", "organ", "force", "soldier"})
_SAYING = frozenset("say announce report tell claim add state confirm".split())
_BODIES_THAT_ACT = frozenset({"force", "soldier", "government", "state"})


def definite(setting: Setting, group: Group, noun_class: str) -> list[Participant]:
    """The antecedent of "the group", "the militants", "the army"."""
    noun = setting.analysis.tokens[group.head].lower
    named = setting.discourse.named_with(noun) if group.plural or group.lemma in _ORGANS else None
    if named is not None:
        return [setting.again(group, named, "anaphora")]
    if (
        _is_new_body(setting, group)
        or (group.lemma in THE_GROUP and not group.plural)
        or (group.lemma in _THE_FIGHTERS and group.plural)
    ):
        if _has_own_name(setting, group) or _is_told_apart(setting, group) or is_introduced(group):
            return []
        if _is_new_body(setting, group):
            told = [p for beside in group.appositions for p in setting.one(beside) if "group" in p.classes]
            newest = told[0] if told else setting.discourse.new_body(_DESCRIPTION_REACH)
            return [setting.again(group, newest, "anaphora")] if newest is not None else []
        barred = _fellow_arguments(setting, group) | _tied_to(setting, group) | parents_of_foes(setting, group)
        reach = 1 if group.lemma in _THE_FIGHTERS else _DESCRIPTION_REACH
        bodies = frozenset({"organ", "faction", "body"})
        found = setting.discourse.antecedent(bodies, barred, reach, topic="rebel" if group.lemma in THE_GROUP else "")
        if found is None and group.lemma in _OF_A_SIDE:
            found = setting.discourse.only_one(frozenset({"rebel"}), _TOPIC_REACH)
            found = None if found is not None and found.key in barred else found
        if found is not None and not found.classes & {"media"}:
            return [setting.again(group, found, "anaphora")]
    if noun_class in ("force", "soldier") and setting.country and group.lemma in _NATIONAL:
        before = setting.analysis.tokens[group.start : group.head]
        if any(t.is_capitalised and t.lower in _OF_MOVEMENTS for t in before):
            return []
        force = force_of(setting, group, setting.country, "implied")
        return [force] if force else []
    return []


def _has_own_name(setting: Setting, group: Group) -> bool:
    """ "The M5-RFP movement": a name stands in it, so that it refers to nothing said before."""
    tokens = setting.analysis.tokens
    names = setting.analysis.names
    tied = {k for m in names if is_tied(tokens, m.end) for k in range(m.start, m.end)}  # "the Iran-backed group"
    return any(
        tokens[k].tag == "NNP" and tokens[k].is_capitalised and not setting.lexicon.demonym_code(tokens[k].folded)
        for k in range(after_possessor(group), group.head)
        if k not in tied
    )


def _is_told_apart(setting: Setting, group: Group) -> bool:
    """ "The local rebels", "the rival group": others than those told of before."""
    said = setting.analysis.tokens[after_possessor(group) : group.head]
    return any(t.lower in OTHERS for t in said)


# What tells those who are meant apart from those told of before.
OTHERS = frozenset({"local", "other", "rival", "opposing", "fellow", "neighbouring", "neighboring"})


def _tied_to(setting: Setting, group: Group) -> frozenset[str]:
    """Whose ally somebody is called is another: "the al-Qaida-linked group" is not al-Qaida."""
    tied = (m for m in names_before_head(setting, group, group.start) if is_tied(setting.analysis.tokens, m.end))
    return frozenset(alias.actor_id for m in tied if (alias := setting.choose(m.aliases)) is not None)


def _is_new_body(setting: Setting, group: Group) -> bool:
    """ "The new body", "the new alliance": a group that the text has just told the formation of."""
    said = {t.lower for t in setting.analysis.tokens[group.start : group.head]}
    return group.lemma in _NEW_BODIES and "new" in said and not group.plural


def last_ones(setting: Setting, group: Group) -> list[Participant]:
    """ "The latter", "the former", "the two", "the two groups"."""
    said = [t.lower for t in setting.analysis.tokens[group.start : group.end]]
    if len(said) > 3 or said[0] not in ("the", "these", "both"):
        return []
    is_group = group.lemma in THE_GROUP
    one_of_two = said[-1] in ("latter", "former")
    if not (one_of_two or said[-1] == "two" or is_group):
        return []
    last = setting.discourse.latest(frozenset({"group", "person"} if one_of_two else {"organ"}), 2)
    if one_of_two:
        meant = last[-1:] if said[-1] == "latter" else last[:1]
    else:
        two = "two" in said or (group.plural and len(said) == 2)
        meant = last if two and len(last) == 2 else []
    return [setting.again(group, p, "anaphora") for p in meant]


def _ahead(setting: Setting, group: Group, wanted: frozenset[str]) -> Participant | None:
    """The main subject after an opening phrase: "After its raid on Gao, JNIM said ..."."""
    analysis = setting.analysis
    opens_with_verb = analysis.clauses and analysis.clauses[0].verb.start <= 1
    if analysis.groups[0].kind not in ("IN", "SUB") and not opens_with_verb:
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
            if clause.verb.lemma not in ("be", "seem", "appear"):
                return False  # "it had no ties and was not responsible": the first verb tells
            in_hand = any(p == "in" and noun.lemma in _HOLDING for p, noun in clause.phrases)
            return clause.verb.voice == "active" and not in_hand
    return False


def _fellow_arguments(setting: Setting, group: Group) -> frozenset[str]:
    """Who an object pronoun cannot be: the subject of its own clause."""
    for clause in setting.analysis.clauses:
        if any(o is group for o in clause.objects) or any(n is group for _, n in clause.phrases):
            if not any(s is group for s in clause.subjects):
                # "Attacked a village, which led to the death of nine of them": not of the attackers.
                led_to = clause.governor if clause.verb.lemma in _LEADING_TO else None
                others = [*clause.subjects, *(led_to.subjects if led_to is not None else ())]
                return frozenset(p.key for s in others for p in setting.so_far(s))
    return frozenset()


def _described_by(setting: Setting, group: Group) -> frozenset[str]:
    """The people that a relative clause is about are not its subject: "two drivers they had kidnapped"."""
    own = [c for c in setting.analysis.clauses if c.relation == "relative" and any(s is group for s in c.subjects)]
    described = (p for c in own for o in c.objects for p in setting.so_far(o))
    return frozenset(p.key for p in described if p.classes & {"people", "person", "fighter", "soldier"})
