"""Decides whether a form is a verb's past or its participle: "planted" in "a bomb planted by X exploded".

Belongs here: forms that are both. Does not: participles that qualify the noun before them (`reduced_relatives`),
verb against noun (`verb_tags`), the questions about surrounding words it asks (`surroundings`).
"""

from __future__ import annotations

from dataclasses import replace

from transforms.grammar import words
from transforms.grammar.acted_on import is_its_verb
from transforms.grammar.amounts import opens_time_ago
from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.gerunds import Form
from transforms.grammar.parted_objects import closes_the_telling, opens_what_is_told
from transforms.grammar.reduced_relatives import NAMING, lacks_its_object, name_follows, tells_of_the_noun
from transforms.grammar.set_off import closes_relative, is_in_object_relative, is_subject_in_relative
from transforms.grammar.surroundings import NOUN_TAGS, finite_verb_follows, opened_by_conjunction, verb_follows
from transforms.grammar.tokens import Token

_OF_SUSPECTS = frozenset({"suspected", "alleged", "masked", "hooded", "armed"})
_CROWDS = frozenset({"dozen", "dozens", "hundred", "hundreds", "thousand", "thousands"})


def past_or_participle(tokens: list[Token], i: int, form: Form) -> str:
    """VBD, VBN, JJ or NN for the form at `i`. The first rule that fits decides; without one it is a past."""
    if found := _by_itself(tokens, i, form) or _before_its_noun(tokens, i, form):
        return found
    if opens_time_ago(tokens, i + 1):
        form = replace(form, after=None)  # "a video released two days ago": no object
    for rule in _RULES:
        if found := rule(tokens, i, form):
            return found
    return "VBD"


def _by_itself(tokens: list[Token], i: int, form: Form) -> str:
    if form.lower in words.ONLY_PAST or form.before == "PRP":
        return "VBD"
    if form.lower in words.ONLY_PARTICIPLE:
        return "VBN"
    if i and tokens[i].joined:
        return "JJ"
    if form.lower == "said" and not (form.after is not None and form.after.tag == "TO"):
        return "VBD"  # but "a man said to be his deputy"
    return ""


def _before_its_noun(tokens: list[Token], i: int, form: Form) -> str:
    if form.lower == "armed" and form.precedes("NN", "NNS") and form.before != "W":
        return "JJ"  # "three Libyan armed groups"
    if form.before == "RB" and form.after is not None and form.after.text == "," and tokens[i - 2].text == ",":
        return "JJ"  # "the militias, loosely organised, have 300 men"
    if form.before in ("", "SUB") and form.lower in _OF_SUSPECTS and form.precedes("JJ", "NN", "NNS", "NNP"):
        return "JJ"  # "Suspected separatist rebels raided", but "suspected of raids"
    return ""


def _counted(tokens: list[Token], i: int, form: Form) -> str:
    """Among the counted and the dead: "10 dead and 17 wounded", "two wounded men"."""
    if form.before == "IN" and form.precedes("NN", "NNS"):
        return "JJ"
    if form.before == "CC" and i > 1 and form.lower in _FALLEN and tokens[i - 2].lower == "dead":
        if not form.precedes("CD", "DT", "PP$", "NNS"):
            return "NN"  # "the dead and wounded were shoppers"
    if form.before != "CD":
        return ""
    listed = i > 2 and tokens[i - 2].lower == "and" and tokens[i - 3].lower in _FALLEN
    if form.lower in _FALLEN and listed:
        return "NN"  # "confirmed 10 dead and 17 wounded"
    if i and tokens[i - 1].lower in _CROWDS and form.after is not None and form.after.is_capitalised:
        return "VBD"  # "more than a hundred surrounded Ogossagou"
    if form.precedes("NN", "NNS") and not _is_a_year(tokens[i - 1]):
        return "JJ"  # "two wounded men", but "a strike on 24 May 2020 killed villagers"
    return ""


def _without_object(tokens: list[Token], i: int, form: Form) -> str:
    """Verbs that never have an object, and what explodes by itself."""
    if form.before not in NOUN_TAGS:
        return ""
    if form.lower in _WITHOUT_OBJECT or (form.lower == "exploded" and _closes_agent(tokens, i)):
        return "VBD"
    if form.lower == "detonated" and form.after is not None and form.after.lower in ("in", "near", "at"):
        if {t.tag for t in tokens[:i]} & {"VBD", "VBN", "VBG"} == {"VBG"} and not verb_follows(tokens, i):
            return "VBD"  # "a device targeting a bus detonated in Gao"
    return ""


def _behind_no_noun(tokens: list[Token], i: int, form: Form) -> str:
    follows_noun = form.before in NOUN_TAGS or (form.before in (")", ",") and i > 1)
    if follows_noun or form.before in ("W", "RB", "CC", "VBD", "VBN"):
        return ""
    return "VBN" if form.before in ("", ",", "SUB", "IN") else "VBD"


def _before_its_agent(tokens: list[Token], i: int, form: Form) -> str:
    if form.after is None:
        return ""
    if form.after.lower == "by" and form.before != "W":
        return "VBN"
    if form.after.lower in {*_PARTICLES, "online"} and [t.lower for t in tokens[i + 2 : i + 3]] == ["by"]:
        return "VBN"  # "a video released online by the group", "a raid carried out by the army"
    return ""


def _of_who_says_it(tokens: list[Token], i: int, form: Form) -> str:
    if form.before == "," and closes_relative(tokens, i - 1) and not (form.after and form.after.lower == "by"):
        return "VBD"  # "ETA, which killed 800 people, declared an end to it"
    if form.before not in NOUN_TAGS:
        return ""
    if form.lower in _REPORTED and (opens_what_is_told(tokens, i) or closes_the_telling(tokens, i)):
        return "VBD"
    if form.lower in _OF_ONESELF and form.after is not None and form.after.tag == "TO":
        return "VBD"  # "JNIM claimed to have shelled the base"
    return ""


def _of_its_clause(tokens: list[Token], i: int, form: Form) -> str:
    """The noun before is the subject that a relative or a conjunction awaits a verb for."""
    if form.before not in NOUN_TAGS:
        return ""
    if is_subject_in_relative(tokens, i) or (opened_by_conjunction(tokens, i) and not verb_follows(tokens, i)):
        return "VBD"
    if is_in_object_relative(tokens, i) or (form.before == "NNP" and is_its_verb(tokens, i)):
        return "VBD"
    return ""


def _before_its_object(tokens: list[Token], i: int, form: Form) -> str:
    if form.before not in NOUN_TAGS or form.after is None or form.after.lower not in _PARTICLES:
        return ""
    has_object = i + 2 < len(tokens) and prior_tag(tokens[i + 2].lower) in ("DT", "PP$")
    if has_object and (not finite_verb_follows(tokens, i) or _named_object(tokens, i)):
        return "VBD"  # "twenty rebels laid down their arms", "set up an alliance called the Front"
    return ""


_RULES = (
    _counted,
    _without_object,
    _behind_no_noun,
    _before_its_agent,
    _of_who_says_it,
    tells_of_the_noun,
    _of_its_clause,
    _before_its_object,
    lacks_its_object,
)


def _named_object(tokens: list[Token], i: int) -> bool:
    """The verb that follows tells the name of the object: "set up an alliance called the Front"."""
    verbs = (k for k in range(i + 2, min(len(tokens), i + 9)) if prior_tag(tokens[k].lower) in ("VBD", "VBN", "BE"))
    first = next((k for k in verbs if not _is_before_noun(tokens, k)), None)
    return first is not None and tokens[first].lower in NAMING and name_follows(tokens, first)


def _is_before_noun(tokens: list[Token], k: int) -> bool:
    """ "An armed group": the form at `k` modifies the common noun after it."""
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    return after is not None and not after.is_capitalised and prior_tag(after.lower) in ("NN", "NNS")


def _is_a_year(token: Token) -> bool:
    return len(token.text) == 4 and token.text.isdigit() and token.text[:2] in ("19", "20")


def _closes_agent(tokens: list[Token], i: int) -> bool:
    """ "A grenade hurled by two militants exploded": behind who did something to it."""
    k = i - 1
    while k > 0 and tokens[k].tag in (*NOUN_TAGS, "JJ", "DT", "CD", "POS"):
        k -= 1
    return tokens[k].lower == "by" and k > 0 and tokens[k - 1].tag == "VBN"


_FALLEN = frozenset({"dead", "wounded", "injured", "missing"})
# Verbs that never have an object are no participles after a noun: "the men escaped from a camp after guards left".
_WITHOUT_OBJECT = frozenset(
    (
        "escaped defected emerged erupted arrived disappeared vanished occurred happened died seceded reappeared"
        " resurfaced absconded perished clashed collapsed converged coalesced split"
    ).split()
)
# Adverbs between a verb and its object that are seldom prepositions.
_PARTICLES = frozenset({"down", "up", "out", "off"})
# What those do who make something known; in the passive it is also done to what they make known.
_REPORTED = frozenset(
    "announced confirmed claimed reported acknowledged declared stated disclosed revealed conceded admitted".split()
)
# What somebody says of himself where an infinitive follows.
_OF_ONESELF = frozenset({"claimed", "vowed", "threatened", "promised", "refused", "managed"})
