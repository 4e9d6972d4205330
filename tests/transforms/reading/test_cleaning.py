"""Clean text and its way back: joined words, drop capitals, plain quotes, single spaces."""

import pytest

from transforms.reading.cleaning import LIGATURES, PLAIN, clean_lines
from transforms.reading.vocabulary import fold, keeps_hyphen, read_vocabulary


def _clean(text: str, elsewhere: str = ""):
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return clean_lines(text, spans, read_vocabulary(text + "\n\n" + elsewhere))


@pytest.mark.parametrize(
    ("broken", "elsewhere", "mended"),
    [
        ("the emir-\nate fell", "an emirate", "the emirate fell"),
        ("a ransom was deman-\nded", "", "a ransom was demanded"),
        ("fighters of al-Ma-\n`ruf", "", "fighters of al-Ma`ruf"),
        ("near Tell ez-\nZur", "", "near Tell ez-Zur"),
        ("followers of al-\nHadi", "", "followers of al-Hadi"),
        ("al-Ha-\ndi’s men", "al-Hadi came", "al-Hadi's men"),
        ("the 30-\nvehicle convoy", "", "the 30-vehicle convoy"),
        ("a long-\nterm plan", "their long-term goal", "a long-term plan"),
        ("the self-\nstyled emir", "", "the self-styled emir"),
        ("al-\nthough it rained", "", "although it rained"),
        ("a drawn-\nout siege", "", "a drawn-out siege"),
        ("INTER-\nNATIONAL", "", "INTERNATIONAL"),
        ("the Franco-\nMalian force", "", "the Franco-Malian force"),
        ("soft\u00ad\nened", "", "softened"),
        ("see https://example.org/a-\nb for more", "", "see https://example.org/a-b for more"),
        ("the camps—\nall of them", "", "the camps—all of them"),
    ],
)
def test_words_broken_at_a_line_end_are_mended(broken, elsewhere, mended):
    assert _clean(broken, elsewhere).text == mended


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("I n recent months", "In recent months"),
        ("W hen the rain came", "When the rain came"),
        ("A man fled", "A man fled"),
        ("I think so", "I think so"),
        ("A n old fort", "An old fort"),
        ("“Who fled?” asked ‘Umar", '"Who fled?" asked \'Umar'),
        ("Mus’ab and M'Bodi of al-Qa`rif", "Mus'ab and M'Bodi of al-Qa`rif"),
        ("two   spaces\u00a0and\ta tab", "two spaces and a tab"),
        ("the ﬁrst oﬃcer", "the first officer"),
        ("zero\u200bwidth", "zerowidth"),
    ],
)
def test_traces_of_the_page_go(text, clean):
    assert _clean(text).text == clean


def test_a_name_parted_by_its_quote_is_one_word_when_it_stands_whole_elsewhere():
    assert _clean("Abu Ya 'rub spoke", "Abu Ya'rub and others").text == "Abu Ya'rub spoke"
    assert _clean("they took 'rub and salt").text == "they took 'rub and salt"


def test_spaced_letters_are_one_word_when_the_word_is_known():
    assert _clean("i f it rains a n d snows", "if it and").text == "if it rains and snows"
    assert _clean("plan A B C").text == "plan A B C"


def test_every_character_has_its_way_back():
    text = "“The emir-\nate” of  al-Ha-\n`rith’s  ﬁrst\toﬃce—\nI n all"
    clean = _clean(text)

    assert len(clean.text) == len(clean.offsets)
    for char, offset in zip(clean.text, clean.offsets, strict=True):
        original = text[offset]
        assert (
            char == original
            or (char == " " and original.isspace())
            or PLAIN.get(ord(original)) == char
            or char in LIGATURES.get(original, "")
        )


def test_folding_sees_through_quotes_possessives_and_case():
    assert fold("al-Qa`rif’s") == fold("AL-QAʼRIF")


def test_evidence_of_the_document_comes_before_rules():
    vocabulary = read_vocabulary("the cooperation and the re-entry of co-pilots")

    assert not keeps_hyphen("co", "operation", vocabulary)
    assert keeps_hyphen("re", "entry", vocabulary)
