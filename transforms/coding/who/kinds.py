"""What actors and common nouns can be: the classes that the slots of triggers ask for.

Belongs here: the classes of an actor's kind and of a noun, and the nouns that say "the group".
Does not: who a noun group is (`transforms.coding.who.participants`).
"""

from __future__ import annotations

from collections.abc import Sequence

from transforms.coding.lexicon import Lexicon
from transforms.grammar.general_lexicon import prior_tag
from transforms.grammar.groups import Group
from transforms.grammar.tokens import Token

KIND_CLASSES: dict[str, frozenset[str]] = {
    "group": frozenset({"actor", "group", "armed", "organ", "rebel"}),
    "faction": frozenset({"actor", "group", "armed", "faction", "people", "rebel"}),
    "organ": frozenset({"actor", "group", "organ", "government"}),
    "media": frozenset({"actor", "organ", "media"}),
    "person": frozenset({"actor", "person", "people", "leader"}),
    "state_force": frozenset({"actor", "armed", "force", "government", "group"}),
    "igo_force": frozenset({"actor", "armed", "force", "soldier", "group"}),
    "state": frozenset({"actor", "government", "state"}),
    "igo": frozenset({"actor", "government"}),
    "institution": frozenset({"actor", "place", "government"}),
    "polity": frozenset({"actor", "caliphate", "place"}),
    "category": frozenset({"actor", "people", "fighter", "armed", "rebel"}),
}
NOUN_CLASSES: dict[str, frozenset[str]] = {
    "fighter": frozenset({"fighter", "armed", "people", "rebel"}),
    "soldier": frozenset({"soldier", "armed", "people", "force"}),
    "force": frozenset({"force", "armed", "group"}),
    "group": frozenset({"group", "armed"}),
    "government": frozenset({"government", "organ"}),
    "leader": frozenset({"leader", "person", "people"}),
    "partner": frozenset({"group", "armed"}),
    "people": frozenset({"people", "person"}),
}
# Nouns for part of an armed body; where a noun has several classes, the first of these counts.
MEMBER_CLASSES = ("fighter", "soldier", "force", "group", "leader", "people")
THE_GROUP = frozenset(
    (
        "group organization organisation movement faction outfit militia branch affiliate franchise"
        " network offshoot jihadists"
    ).split()
)


def actor_classes(kind: str) -> frozenset[str]:
    """What an actor of this kind can be."""
    return KIND_CLASSES.get(kind, frozenset({"actor"}))


def noun_classes(lexicon: Lexicon, lemma: str) -> frozenset[str]:
    """What a common noun can be: its classes in the seed with those they imply; `other` when unknown."""
    listed = lexicon.classes.get(lemma, frozenset())
    found = frozenset(c for name in listed for c in NOUN_CLASSES.get(name, frozenset({name})))
    return found or frozenset({"other"})


def described_classes(lexicon: Lexicon, tokens: Sequence[Token], group: Group) -> frozenset[str]:
    """What a noun group can be by its noun and the words before it: "armed men" are gunmen."""
    armed = group.lemma in _ANYBODY and any(t.lower in _ARMED for t in tokens[group.start : group.head])
    return noun_classes(lexicon, "gunman" if armed else group.lemma)


_ARMED = frozenset({"armed", "masked", "hooded", "terrorist"})
_ANYBODY = frozenset({"man", "person", "people", "youth", "individual", "element"})


def is_bare_count(text: str) -> bool:
    """ "One", "another", "at least three": the words count people and say nothing of them."""
    return all(word in _COUNTING or prior_tag(word) == "CD" for word in text.lower().split())


_COUNTING = frozenset("one another several many some dozens scores no at least about more fewer less than".split())


def leading_class(lexicon: Lexicon, lemma: str) -> str:
    """The one class that decides how a common noun is read; empty when the seed has none."""
    listed = lexicon.classes.get(lemma, frozenset())
    return next((c for c in MEMBER_CLASSES if c in listed), min(listed, default=""))
