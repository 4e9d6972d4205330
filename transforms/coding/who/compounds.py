"""Who and what a noun of action tells by plain nouns before its head: "a rebel rocket attack", "the market bombing".

Belongs here: attackers and the attacked as first parts of a compound.
Does not: names and nationalities there (`modifiers`), what stands after the noun (`drafts`).
Sources: Levi (1978) on what the first noun of a compound is to a noun of action, doer or thing done to.
"""

from __future__ import annotations

from transforms.coding.who.participant import Participant
from transforms.coding.who.setting import Setting, after_possessor
from transforms.grammar.groups import Group
from transforms.grammar.lemmas import singular

_ATTACKERS = frozenset({"fighter", "soldier", "force", "government"})
_OF_STATES = frozenset({"soldier", "force", "government"})
_SITES = frozenset({"place", "post", "property"})
# Where one drives or fights, and what brings a bomb: neither is what was attacked.
_WAYS = frozenset(
    "street road roadside highway border sea desert air ground land area region province district mountain frontier"
    " river forest valley city town".split()
)
_BRINGING = frozenset(
    "car truck lorry vehicle motorcycle motorbike bicycle bike van boat tanker rickshaw artillery drone"
    " aviation".split()
)
_MEANS = frozenset({"weapon", "explosive", "aircraft", "attack"})
# Says of what kind it was, not whose: "the military raid in Yemen" may be anybody's.
_OF_A_KIND = frozenset("military paramilitary commando terrorist target sniper".split())
# Of these whoever stands before the noun suffers it: "the soldier killings", "a priest murder".
_SUFFERED = frozenset("killing murder death abduction kidnapping assassination execution slaying beheading".split())


def by_compound(setting: Setting, noun: Group) -> tuple[str, Participant] | None:
    """The role and the participant told by the plain nouns before the head of a noun of an attack.

    The noun nearest the head counts, past words for the means: "army artillery strike" is the army's.
    """
    start, tokens = after_possessor(noun), setting.analysis.tokens
    at = noun.head - 1
    while at >= start and _is_means(setting, at):
        at -= 1
    if at < start or setting.analysis.name_at(at) is not None:
        return None
    word = singular(tokens[at].lower)
    classes = setting.lexicon.classes.get(word, frozenset())
    if word in _OF_A_KIND:
        return None
    if classes & _SITES and word not in _WAYS:
        return "target", setting.as_text(_part(setting, noun, at), classes, "described")
    if not classes & _ATTACKERS:
        return None
    alone = Group("NP", at, at + 1, at, lemma=word, determiner="the", plural=True)
    forces = setting.one(alone) if classes & _OF_STATES else []
    who = forces[0] if forces else setting.as_text(alone, classes, "described")
    return "target" if noun.lemma in _SUFFERED else "perpetrator", who


def _is_means(setting: Setting, at: int) -> bool:
    token = setting.analysis.tokens[at]
    word = singular(token.lower)
    classes = setting.lexicon.classes.get(word, frozenset())
    if token.tag not in ("NN", "NNS"):
        return token.tag in ("JJ", "CD", "VBG") and not classes & _ATTACKERS  # "the militant attack"
    return word in _BRINGING | _WAYS or bool(classes & _MEANS)


def _part(setting: Setting, noun: Group, at: int) -> Group:
    """The words of a compound that end at `at`: "police station" of "the police station bombing"."""
    first = at
    while first - 1 >= after_possessor(noun) and setting.analysis.tokens[first - 1].tag in ("NN", "NNS", "NNP"):
        first -= 1
    return Group("NP", first, at + 1, at, lemma=singular(setting.analysis.tokens[at].lower))
