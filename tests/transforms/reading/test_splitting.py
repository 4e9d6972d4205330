"""What ends a sentence and what only looks so."""

import pytest

from transforms.reading.splitting import split_sentences


def _split(text: str, longest: int = 2000) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, longest)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["The post fell.", "It was lost."],
        ["Gen. Amadou met Col. Sidi ag Mossa at noon.", "They agreed."],
        ["Mr. Keita, Dr. Traore and Lt. Col. Diallo left.", "Nobody followed."],
        ["A U.N. report and a U.S.-led force named him.", "He denied it."],
        ["The convoy belonged to the U.N.", "The driver was unhurt."],
        ["J. B. Toure and A. Cisse were freed.", "All were well."],
        ["It happened on Jan. 5 and again in Feb.", "The mayor confirmed it."],
        ["Brigade No. 3 took Hill No. 12.", "No. 7 stayed."],
        ["See p. 8 and pp. 10-12 of vol. 3 for more.", "The rest is lost."],
        ["They lost 2.5 tons of rice and 3.75 million francs.", "The thieves fled."],
        ['He said: "We will return."', "Then he left."],
        ['"Where are they?" he asked.', '"Gone!" she said.'],
        ["(The camp was empty.)", "Nobody knew why."],
        ["The raid failed (the guards were warned).", "Two men died."],
        ["They came … and went.", "Silence followed."],
        [
            "They came… Then they went.",
        ],
        ["Forces withdrew.", "al-Hadi remained behind."],
        ["Forces withdrew.", "ag Mossa remained behind."],
        ["The site example.org was closed.", "Its owner fled."],
        ["Was it over?", "Not yet!", "The shelling went on."],
        ["Rifles, trucks, etc. were taken.", "The rest burned."],
        ["The firm Sahel Sand Co. paid ransom.", "It denied this."],
    ],
)
def test_sentences_are_found(sentences):
    expected = sentences if sentences[0] != "They came… Then they went." else ["They came…", "Then they went."]

    assert _split(" ".join(sentences)) == expected


def test_a_missing_space_after_a_stop_is_no_obstacle():
    assert _split("The bridge was destroyed.The town was cut off.") == [
        "The bridge was destroyed.",
        "The town was cut off.",
    ]


def test_a_text_without_stops_is_cut_on_white_space_within_the_bound():
    text = "march " * 1000
    parts = _split(text, 200)

    assert max(map(len, parts)) <= 200
    assert " ".join(parts) == text.strip()


def test_a_cut_prefers_a_clause_end():
    text = "a" * 90 + "; " + "b " * 60
    assert _split(text, 120)[0] == "a" * 90 + ";"


def test_one_endless_word_is_cut_at_the_bound():
    assert [len(part) for part in _split("x" * 450, 200)] == [200, 200, 50]


@pytest.mark.parametrize(
    "dateline",
    [
        "GOMA, DR Congo, June 14, 2022 (AFP) -",
        "KAMPALA/GOMA, Dec 1 (Reuters) -",
        "Kabul, 12 June 2019 (AFP) -",
        "Ouagadougou (AFP) –",
    ],
)
def test_a_dateline_is_no_part_of_the_first_sentence(dateline):
    assert _split(f"{dateline} Rebels took a town on Monday.") == [dateline, "Rebels took a town on Monday."]


def test_a_town_and_a_dash_alone_are_no_dateline():
    assert len(_split("Kabul (the capital) - Afghanistan's largest city - was calm.")) == 1
