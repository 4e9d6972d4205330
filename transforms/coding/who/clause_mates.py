"""Those in the clause of a pronoun and in the one above it: whom it cannot be, and who tells what it is about.

Belongs here: fellow arguments, whom a relative clause describes, the speakers of a reported clause,
the subject that a clause of time goes on with.
Does not: the choice of an antecedent (`anaphora`), uses of single pronouns (`pronoun_uses`).
"""

from __future__ import annotations

from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting
from transforms.grammar import words
from transforms.grammar.clauses import Clause, agents_of
from transforms.grammar.groups import Group
from transforms.grammar.nominals import phrases_after

_LEADING_TO = frozenset({"lead", "result", "cause"})
_SAYING = frozenset("say announce report tell claim add state confirm".split())
_BODIES_THAT_ACT = frozenset({"force", "soldier", "government", "state"})
BODIES_OF_MEN = frozenset({"group", "organ", "force", "soldier"})
ONE_OF_THEM = frozenset({"person", "people", "fighter", "soldier", "name"})
# Whom a pronoun may stand for where it is the subject of a clause that hangs on the one above.
PARALLEL = {
    "it": BODIES_OF_MEN,
    "they": BODIES_OF_MEN | {"people", "fighter"},
    "he": ONE_OF_THEM,
    "she": ONE_OF_THEM,
}
_OBJECT_FORMS = {"they": ("they", "them"), "it": ("it",), "he": ("he", "him")}
_AT_THAT_TIME = frozenset({"when", "as", "while", "after", "before", "until", "where"})
_NO_PERSON = frozenset({"group", "place"})


def fellow_arguments(setting: Setting, group: Group) -> frozenset[str]:
    """Who an object pronoun cannot be: the subject of its own clause."""
    for clause in setting.analysis.clauses:
        if any(o is group for o in clause.objects) or any(n is group for _, n in clause.phrases):
            if not any(s is group for s in clause.subjects):
                # "Attacked a village, which led to the death of nine of them": not of the attackers.
                led_to = clause.governor if clause.verb.lemma in _LEADING_TO else None
                others = [*clause.subjects, *(led_to.subjects if led_to is not None else ())]
                others += _said_of_subject(setting, clause)  # "X, which was close to Y, drove them out"
                if any(o is group for o in clause.objects):
                    others += _other_side(setting, clause)  # "a war with Y drained it"
                return frozenset(p.key for s in others for p in setting.so_far(s))
    return frozenset()


def is_object_of_named(setting: Setting, group: Group) -> bool:
    """ "The next day Ansar Dine expelled it": what somebody who is named does to it."""
    own = (c for c in setting.analysis.clauses if any(o is group for o in c.objects) and c.verb.voice == "active")
    return any(s.proper for c in own for s in c.subjects)


def _other_side(setting: Setting, clause: Clause) -> list[Group]:
    """With or by whom the deed is that a clause is about: whom else it touches is another."""
    groups = setting.analysis.groups
    after = [one for s in clause.subjects for one in phrases_after(groups, setting.analysis.position_of(s))[:2]]
    return [noun for preposition, noun in after if preposition in ("with", "against", "by")]


def _said_of_subject(setting: Setting, clause: Clause) -> list[Group]:
    """Whom a relative clause between the subject of a clause and its verb names."""
    told = (c for c in setting.analysis.clauses if c.relation == "relative" and c.position < clause.position)
    own = [c for c in told if any(m is s for m in c.modifies for s in clause.subjects)]
    return [noun for c in own for noun in (*c.objects, *(n for _, n in c.phrases))]


def described_by(setting: Setting, group: Group) -> frozenset[str]:
    """Whom a relative clause is about is not its subject: "two drivers they had kidnapped", "X, which it accuses"."""
    own = [c for c in setting.analysis.clauses if c.relation == "relative" and any(s is group for s in c.subjects)]
    return frozenset(p.key for c in own for o in c.objects[-1:] for p in setting.so_far(o))


def who_says(setting: Setting, group: Group) -> list[Participant]:
    """ "Lagos police said they had arrested ...": a body of the state that tells what it did.

    "A faction announced that it was leaving": so does a body that is only described.
    """
    it = setting.analysis.tokens[group.head].lower == "it"
    told = tellers(setting, group)
    own = [p for p in told if p.resolution == "described" and p.classes & {"group", "faction"} and p.plural != it]
    return [p for p in told if p.classes & _BODIES_THAT_ACT or _is_named_body(setting, p) or p in own]


def _is_named_body(setting: Setting, party: Participant) -> bool:
    """ "The Katiba Salaheddine announced that it was leaving": a name with an article is no person's."""
    before = setting.analysis.sentence.text[: party.start].rstrip().lower()
    the = party.text.lower().startswith("the ") or before.split()[-1:] == ["the"]
    return the and party.resolution == "unresolved" and not party.plural and not party.classes & {"person", "place"}


def tellers(setting: Setting, group: Group) -> list[Participant]:
    """Who says what the pronoun's clause tells."""
    told = next((c for c in setting.analysis.clauses if any(s is group for s in c.subjects)), None)
    telling = told.governor if told is not None and told.relation == "complement" else None
    if telling is None or telling.verb.lemma not in _SAYING:
        return []
    return [p for s in telling.subjects[:1] for p in setting.one(s)]


def subject_above(setting: Setting, group: Group) -> list[Participant]:
    """ "Rebels killed six policemen when they stormed the post": the subject of the clause that another hangs on."""
    told = next((c for c in setting.analysis.clauses if any(s is group for s in c.subjects)), None)
    above = told.governor if told is not None and told.relation == "adverbial" else None
    if told is None or above is None or told.verb.form != "finite" or told.subordinator not in _AT_THAT_TIME:
        return []
    word = setting.analysis.tokens[group.head].lower
    if above.verb.form == "participle" and above.verb.voice == "passive":  # "held by rebels after they stormed it"
        agents = [noun for noun in agents_of(above) if noun.start < group.start]
        return [p for noun in agents[:1] for p in setting.one(noun) if p.classes & PARALLEL[word]]
    if len(above.subjects) != 1 or above.verb.voice == "passive" or above.subjects[0].start > group.start:
        return []
    subject = above.subjects[0]
    if told.verb.perfect and any(o.pronoun and o.lemma in _OBJECT_FORMS.get(word, ()) for o in above.objects):
        return []  # "drove them out after they had murdered two of its leaders"
    meant = [p for p in setting.one(subject) if p.classes & PARALLEL[word]]
    if word in words.SINGULAR_PERSON and any(_is_one(setting, noun) for noun in above.objects):
        return []  # "a gunman shot the mayor as he left"
    return meant if word == "they" or not subject.plural else []


def _is_one(setting: Setting, noun: Group) -> bool:
    """Whether a noun group is of one person, as far as anybody knows."""
    single = not noun.plural and not setting.analysis.has_figure(noun)
    return single and not any(p.classes & _NO_PERSON and "person" not in p.classes for p in setting.one(noun))
