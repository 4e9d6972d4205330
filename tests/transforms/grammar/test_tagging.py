"""Word classes in context."""

from __future__ import annotations

import pytest

from tests.transforms.grammar.parsing import Parsed

CASES = [
    ("The attack was short.", "attack", "NN"),
    ("They attack towns.", "attack", "VBP"),
    ("They vowed to attack.", "attack", "VB"),
    ("The rebels may attack towns.", "attack", "VB"),
    ("The wounded men fled.", "wounded", "JJ"),
    ("A video released three days later showed him.", "released", "VBN"),
    ("The general said so.", "general", "NN"),
    ("The general public fled.", "general", "JJ"),
    ("The split gave rise to a feud.", "split", "NN"),
    ("The split gave rise to a feud.", "gave", "VBD"),
    ("The shot killed him.", "killed", "VBD"),
    ("The split group fled.", "split", "JJ"),
    ("Two men were wounded.", "wounded", "VBN"),
    ("Men wounded by a shell fled.", "wounded", "VBN"),
    ("The shell wounded two men.", "wounded", "VBD"),
    ("He was accused of killing a guard.", "killing", "VBG"),
    ("The killing of a guard was reported.", "killing", "NN"),
    ("Both attacked the town.", "attacked", "VBD"),
    ("Both wounded men fled.", "wounded", "JJ"),
    ("The men that fled were caught.", "that", "W"),
    ("In May they fled.", "May", "NNP"),
    ("They may flee.", "may", "MD"),
    ("The men fled according to a guard.", "according", "IN"),
    ("She saw her.", "her", "PRP"),
    ("The town's guard fled.", "'s", "POS"),
    ("The camp at Ruvelo fell.", "Ruvelo", "NNP"),
    ("They refused to recognise him.", "recognise", "VB"),
    ("They hope to disavow him.", "disavow", "VB"),
    ("The guard fields between 70 and 120 men.", "fields", "VBZ"),
    ("The army fields near Ruvelo burned.", "fields", "NNS"),
    ("The organisation fled.", "organisation", "NN"),
    ("The chief was himself wounded.", "himself", "RB"),
    ("The chief wounded himself.", "himself", "PRP"),
    ("The guards said on Monday they would flee.", "said", "VBD"),
    ("The men, whom the guards arrested in June, fled.", "arrested", "VBD"),
    ("The bomb planted in June on the road went off.", "planted", "VBN"),
]


@pytest.mark.parametrize(("text", "word", "expected"), CASES)
def test_class_of_a_word(text, word, expected):
    assert Parsed(text).tag_of(word) == expected


def test_names_are_names_whatever_their_words():
    from transforms.grammar.tagging import tag
    from transforms.grammar.tokens import tokenize

    tokens = tokenize("Storm Brigade fled")
    tag(tokens, {0, 1})
    assert [token.tag for token in tokens[:2]] == ["NNP", "NNP"]
