"""Sentences in capitals get the letters they would have had: what is a name, what is a word, what stays."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import article, is_told, shown, told
from transforms.coding.casing import in_usual_case
from transforms.coding.coder import code_articles


@pytest.mark.parametrize(
    "usual",
    [
        "Gunmen of Boko Haram attacked a church in Kano on Sunday.",
        "The ELN is holding two Italian engineers in Arauca.",
        "In May the troops may march on Herat.",
        "On 4 March Col Torralba met General Quesada.",
        "The general told us that the US envoy left.",
        "The PLVK claimed the attack on the barracks.",
        "Fighters of al-Shabaab killed Khalid al-Tamari in Kismayo.",
        "Hooded men set fire to a neighbouring sawmill.",
        "An M-19 column fired AK-47 rifles.",
    ],
)
def test_names_keep_their_capitals_and_words_lose_them(lexicon, usual):
    assert in_usual_case(usual.upper(), lexicon) == usual


@pytest.mark.parametrize(
    "text",
    ["JNIM attacked the Malian army near GAO.", "KABUL, Afghanistan, June 7 (AGENCY) -", "AQIM", "A U.N. convoy"],
)
def test_a_text_whose_case_tells_something_is_left_alone(lexicon, text):
    assert in_usual_case(text, lexicon) is text


@pytest.mark.parametrize("text", ["İSTANBUL'DA ÇATIŞMA: ẞ ŒUVRE ǅ ΑΣ ATTACKED THE ARMY", "'" * 400 + "ABCDEFGHIJKLMN"])
def test_a_text_keeps_its_length_whatever_its_letters(lexicon, text):
    assert len(in_usual_case(text, lexicon)) == len(text)


CAPITALS = (
    "GUERRILLAS OF THE ELN KIDNAPPED TWO ENGINEERS IN SARAVENA ON 3 MAY 1999.\n"
    "THE AIR FORCE BOMBED A CAMP OF BOKO HARAM IN SAMBISA FOREST, KILLING 12."
)


def test_a_wire_in_capitals_is_coded_as_any_other(lexicon):
    events = told(CAPITALS, lexicon)
    expected = [
        "attacks/abduction perpetrator=eln place=Saravena date=1999-05-03..1999-05-03",
        "attacks/airstrike place=Sambisa_Forest killed=12..12",
    ]
    assert is_told(expected, events), shown(events)


def test_quotes_are_the_words_as_printed(lexicon):
    attacks = code_articles([article(CAPITALS)], lexicon)["attacks"]
    for row in attacks.to_dicts():
        assert row["quote"].isupper()
        assert row["quote"] == CAPITALS[row["char_start"] : row["char_end"]]
