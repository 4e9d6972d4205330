"""Where words begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.grammar.tokens import folded_words, tokenize

CASES = {
    "AQIM's emir fled.": ["AQIM", "'s", "emir", "fled", "."],
    "They didn't go": ["They", "did", "n't", "go"],
    "the U.S. army": ["the", "U.S.", "army"],
    "2,000 men, 3.5 tons": ["2,000", "men", ",", "3.5", "tons"],
    "the 11th of 1990s": ["the", "11th", "of", "1990s"],
    "al-Shabaab": ["al", "Shabaab"],
    "a Qa`ida cell": ["a", "Qa`ida", "cell"],
    "(Kidal)": ["(", "Kidal", ")"],
}


@pytest.mark.parametrize(("text", "words"), CASES.items())
def test_words(text, words):
    assert [token.text for token in tokenize(text)] == words


def test_a_hyphen_joins():
    assert [token.joined for token in tokenize("car-bomb attack")] == [False, True, False]


@given(st.text())
def test_tokens_stand_where_they_say_and_in_order(text):
    end = 0
    for token in tokenize(text):
        written = text[token.start : token.end]
        assert token.text and (written == token.text or (written, token.text) == ("'", '"'))  # a single quote is one
        assert token.start >= end
        end = token.end


def test_names_fold_alike_however_they_are_written():
    spellings = ("al-Qaida", "Al-Qa`ida", "al-Qaeda", "AL QAIDA")
    assert len({folded_words(name) for name in spellings}) == 1
    assert folded_words("the Islamic State") == folded_words("Islamic State")
