"""Subjects and objects of verbs."""

from __future__ import annotations

import pytest

from tests.transforms.grammar.parsing import Parsed

ARGUMENTS = {
    "active": ("The guards attacked the camp.", "attack", ["The guards"], ["the camp"]),
    "phrase between subject and verb": (
        "The guards of the mill attacked the camp.",
        "attack",
        ["The guards"],
        ["the camp"],
    ),
    "coordinated phrase between": (
        "The raids on mills in Ruvelo and Gandor shook us.",
        "shake",
        ["The raids"],
        ["us"],
    ),
    "insertion between": (
        "The guards, a band of four, attacked the camp.",
        "attack",
        ["The guards"],
        ["the camp"],
    ),
    "relative between": (
        "The guards, who had fled, attacked the camp.",
        "attack",
        ["The guards"],
        ["the camp"],
    ),
    "subject of a relative": ("The guards, who had fled, attacked the camp.", "flee", ["The guards"], []),
    "object relative": ("The camp which the guards attacked fell.", "attack", ["the guards"], ["The camp"]),
    "coordinated verbs": ("The guards left and attacked the camp.", "attack", ["The guards"], ["the camp"]),
    "coordinated subjects": (
        "The guards and the men attacked the camp.",
        "attack",
        ["The guards", "the men"],
        ["the camp"],
    ),
    "coordinated objects": (
        "The guards attacked the camp and the mill.",
        "attack",
        ["The guards"],
        ["the camp", "the mill"],
    ),
    "participle": ("The guards attacked the camp, killing a man.", "kill", ["The guards"], ["a man"]),
    "participle that opens": (
        "Fleeing the camp, the guards attacked a mill.",
        "flee",
        ["the guards"],
        ["the camp"],
    ),
    "subject control": ("The guards wanted to attack the camp.", "attack", ["The guards"], ["the camp"]),
    "object control": (
        "The men forced the guards to attack the camp.",
        "attack",
        ["the guards"],
        ["the camp"],
    ),
    "blame": ("The men accused the guards of attacking the camp.", "attack", ["the guards"], ["the camp"]),
    "particle": ("The guards carried out a raid.", "carry", ["The guards"], ["a raid"]),
    "after a source": (
        "According to a trader, the guards attacked the camp.",
        "attack",
        ["the guards"],
        ["the camp"],
    ),
    "complement": (
        "A trader said that the guards attacked the camp.",
        "attack",
        ["the guards"],
        ["the camp"],
    ),
    "adverbial": ("When the guards attacked the camp, the men fled.", "flee", ["the men"], []),
    "after": ("The men fled after the guards attacked the camp.", "attack", ["the guards"], ["the camp"]),
}


@pytest.mark.parametrize(("text", "verb", "subjects", "objects"), ARGUMENTS.values(), ids=ARGUMENTS)
def test_arguments(text, verb, subjects, objects):
    parsed = Parsed(text)
    assert (parsed.subjects(verb), parsed.objects(verb)) == (subjects, objects)


def test_the_agent_of_a_passive_is_a_phrase():
    parsed = Parsed("The camp was attacked by the guards.")
    assert parsed.subjects("attack") == ["The camp"]
    assert [(p, parsed.words(n)) for p, n in parsed.clause("attack").phrases] == [("by", "the guards")]


RELATIONS = {
    "main": ("The guards fled.", "flee", "main", ""),
    "relative": ("The guards, who fled, were caught.", "flee", "relative", ""),
    "coordinate": ("The guards turned and fled.", "flee", "coordinate", ""),
    "condition": ("If the guards flee, the camp will fall.", "flee", "adverbial", "if"),
    "participle": ("The guards left, taking the grain.", "take", "adverbial", ""),
    "infinitive": ("The guards tried to flee.", "flee", "complement", ""),
    "that": ("A trader said that the guards fled.", "flee", "complement", "that"),
}


@pytest.mark.parametrize(("text", "verb", "relation", "subordinator"), RELATIONS.values(), ids=RELATIONS)
def test_how_a_clause_hangs_on_another(text, verb, relation, subordinator):
    clause = Parsed(text).clause(verb)
    assert (clause.relation, clause.subordinator) == (relation, subordinator)


def test_the_noun_that_an_infinitive_completes():
    parsed = Parsed("The guards foiled a plot to burn the mill.")
    assert parsed.words(parsed.clause("burn").governing_noun) == "a plot"
    assert parsed.subjects("burn") == []


@pytest.mark.parametrize(
    "text", ["", ".", ", , ,", "and and and", "to to to", "of of", "'s 's", "who which that", "was was"]
)
def test_scraps_of_language_do_not_fail(text):
    assert isinstance(Parsed(text).clauses, list)
