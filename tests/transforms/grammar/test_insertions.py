"""Subjects that a set-off modifier parts from their verb, and subjects that follow it."""

from __future__ import annotations

import pytest

from tests.transforms.grammar.parsing import Parsed

SUBJECTS = {
    "a name and an age": ("The thief, identified as Musa Keita, 34, was caught in Ruvelo.", "catch", ["The thief"]),
    "a name and a trade": ("The thief, named as Musa Keita, a tailor, was caught.", "catch", ["The thief"]),
    "a deed": ("Musa Keita, accused of burning a mill in Ruvelo, was freed.", "free", ["Musa Keita"]),
    "a deed without commas": ("Two men suspected of being members of a gang were caught.", "catch", ["Two men"]),
    "what is said of them": ("Nine men, said to be members of a gang, were caught.", "catch", ["Nine men"]),
    "what is believed of her": ("A woman believed to be the wife of the chief was freed.", "free", ["A woman"]),
    "an age": ("The miller, aged 34, was freed on Friday.", "free", ["The miller"]),
    "a participle of place": ("The gang, based in Ruvelo, has split.", "split", ["The gang"]),
    "a participle before a past that may be one": ("The gang, formed in May, raided a mill.", "raid", ["The gang"]),
    "an apposition with its verb": ("The chief, Musa Keita, convicted a miller.", "convict", ["The chief"]),
    "a verb after an insertion": ("The guards, in a raid on Ruvelo, seized two men.", "seize", ["The guards"]),
    "an inverted passive": ("Also held was a miller from Ruvelo.", "hold", ["a miller"]),
    "an inverted passive with a phrase": (
        "Caught with him were his wife and two sons.",
        "catch",
        ["his wife", "two sons"],
    ),
    "a perfect that goes on": (
        "The chief said the guards had raided a mill and caught two men.",
        "catch",
        ["the guards"],
    ),
    "two who are said to have": ("Officials said thieves and millers burned it.", "burn", ["thieves", "millers"]),
    "two who are claimed to have": (
        "The chief claimed his soldiers and three guards caught a thief.",
        "catch",
        ["his soldiers", "three guards"],
    ),
    "what is announced, and who confirms it": (
        "The chief announced a curfew and the mayor confirmed it.",
        "confirm",
        ["the mayor"],
    ),
    "a list that a description parts": (
        "Musa, led by a miller, and Daud caught a thief.",
        "catch",
        ["Musa", "Daud"],
    ),
    "a second saying": ("The chief said the guards had left and announced a curfew.", "announce", ["The chief"]),
}


@pytest.mark.parametrize(("text", "verb", "subjects"), SUBJECTS.values(), ids=SUBJECTS)
def test_subjects(text, verb, subjects):
    assert Parsed(text).subjects(verb) == subjects


GOALS = {
    "nothing after": ("The men were handed over to police.", ["police"]),
    "a place after": ("He surrendered to police in Ruvelo.", ["police"]),
    "a source": ("The mill burned, according to police.", []),
    "an object after": ("They want to police the border.", []),
}


@pytest.mark.parametrize(("text", "goals"), GOALS.values(), ids=GOALS)
def test_police_after_to_are_no_verb_without_an_object(text, goals):
    parsed = Parsed(text)
    assert [parsed.words(n) for p, n in parsed.clauses[0].phrases if p == "to"] == goals


def test_anti_and_its_noun_are_one_group():
    parsed = Parsed("Anti-terrorism police caught four men.")
    assert parsed.subjects("catch") == ["Anti-terrorism police"]
