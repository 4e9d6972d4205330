"""Footnote marks go; numbers and letters that belong to the text stay."""

import pytest

from transforms.reading.cleaning import clean_lines
from transforms.reading.marks import strip_marks
from transforms.reading.vocabulary import read_vocabulary


def _strip(text: str, footnotes: str = "") -> str:
    whole = text + "\n" + footnotes
    vocabulary = read_vocabulary(whole)
    clean = clean_lines(whole, [(0, len(text))], vocabulary)
    letters = [(letter, len(text) + 1 + place) for place, letter in enumerate(footnotes)]
    return strip_marks([clean], letters, vocabulary)[0].text


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        (
            "The fort,1 they say, fell.2 The town3 held. A town.",
            "The fort, they say, fell. The town held. A town.",
        ),
        ('It was "lost."1 They fled.2', 'It was "lost." They fled.'),
        (
            "In May 2016,1 the fort fell in 2017.2 Rain came.",
            "In May 2016, the fort fell in 2017. Rain came.",
        ),
        ("The state,[1] it said.[2] Done.", "The state, it said. Done."),
        ("The state¹ fell.² Done.", "The state fell. Done."),
        ("[TEXT] The rebels [WORDS INDISTINCT] fled. [PASSAGE OMITTED]", "The rebels fled. "),
    ],
)
def test_marks_and_remarks_go(marked, plain):
    assert _strip(marked) == plain


@pytest.mark.parametrize(
    "text",
    [
        "The G5 force lost 1,000 men and 2.5 tons near Hill 12.",
        "The F16 and the B52 flew. The F stayed.",
        "It fell in 2017. 40 men fled, No.5 among them, said p.3 of it.",
        "He used an M23 and ran 3.14 miles; see 10:8 and 9/11.",
        "Read https://example.org/a.1 for more.",
        "Prices rose by 7.5 percent in 2012,000 shops.",
    ],
)
def test_numbers_of_the_text_stay(text):
    assert _strip(text) == text


def test_letter_marks_go_where_a_footnote_of_that_letter_follows():
    assert _strip("The state.a The fort,b they say.", "ab") == "The state. The fort, they say."
    assert _strip('It fell."a They fled.', "a") == 'It fell." They fled.'
    assert _strip("The state.a The fort fell.", "") == "The state.a The fort fell."


def test_a_letter_glued_to_a_word_goes_when_the_rest_is_a_word_of_the_text():
    assert _strip("The patrolc met another patrol.", "c") == "The patrol met another patrol."


def test_apostrophes_and_opening_quotes_keep_their_letters():
    text = "The group's men said \"a man's word\" was theirs, and they didn't go."
    assert _strip(text, "ast") == text
