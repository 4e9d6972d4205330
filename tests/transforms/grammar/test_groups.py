"""Noun groups and verb groups, coordination and apposition."""

from __future__ import annotations

import pytest

from tests.transforms.grammar.parsing import Parsed
from transforms.grammar.lemmas import singular, verb_lemma
from transforms.grammar.nominals import members, phrases_after

VERBS = {
    "They attacked the town.": ("attack", "active", "finite", "", False, False),
    "They were attacked.": ("attack", "passive", "finite", "", False, False),
    "They had not been attacked.": ("attack", "passive", "finite", "", True, True),
    "They never attacked.": ("attack", "active", "finite", "", True, False),
    "They not only attacked the town.": ("attack", "active", "finite", "", False, False),
    "They might attack.": ("attack", "active", "finite", "might", False, False),
    "They could have attacked.": ("attack", "active", "finite", "could", False, True),
    "To attack towns is folly.": ("attack", "active", "infinitive", "", False, False),
    "Attacking towns, they moved on.": ("attack", "active", "gerund", "", False, False),
    "They have fled.": ("flee", "active", "finite", "", False, True),
    "The town was overrun.": ("overrun", "passive", "finite", "", False, False),
}


@pytest.mark.parametrize(("text", "expected"), VERBS.items())
def test_verb_groups(text, expected):
    verb = Parsed(text).clauses[0].verb
    assert (verb.lemma, verb.voice, verb.form, verb.modal, verb.negated, verb.perfect) == expected


def test_heads_and_possessors():
    found = Parsed("The old town's main gate fell.").noun("The old town's main gate")
    assert (found.lemma, found.plural, found.possessor.lemma) == ("gate", False, "town")


def test_plurals():
    found = Parsed("Several armed men fled.").groups[0]
    assert (found.lemma, found.plural) == ("man", True)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("towns", "town"),
        ("cities", "city"),
        ("men", "man"),
        ("crisis", "crisis"),
        ("bus", "bus"),
        ("churches", "church"),
    ],
)
def test_singulars(plural, one):
    assert singular(plural) == one


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("was", "be"),
        ("fled", "flee"),
        ("seized", "seize"),
        ("raiding", "raid"),
        ("carried", "carry"),
        ("shot", "shoot"),
        ("overran", "overrun"),
        ("kidnapped", "kidnap"),
    ],
)
def test_bases_of_verbs(form, base):
    assert verb_lemma(form) == base


def test_coordination():
    parsed = Parsed("They took the camp, the bridge and the mill.")
    assert [parsed.words(found) for found in members(parsed.noun("the camp"))] == [
        "the camp",
        "the bridge",
        "the mill",
    ]


def test_coordination_does_not_swallow_the_next_subject():
    parsed = Parsed("They took the camp and the guards fled.")
    assert members(parsed.noun("the camp")) == [parsed.noun("the camp")]
    assert parsed.subjects("flee") == ["the guards"]


def test_apposition():
    parsed = Parsed("Ruvelo, a trader, fled.")
    assert [parsed.words(found) for found in parsed.noun("Ruvelo").appositions] == ["a trader"]


def test_a_list_is_no_apposition():
    assert not Parsed("They took the camp, the bridge and the mill.").noun("the camp").appositions


def test_phrases_after_a_noun():
    parsed = Parsed("The raid on the camp by four men from the hills ended.")
    found = phrases_after(parsed.groups, 0)
    assert [(preposition, parsed.words(noun)) for preposition, noun in found] == [
        ("on", "the camp"),
        ("by", "four men"),
        ("from", "the hills"),
    ]
