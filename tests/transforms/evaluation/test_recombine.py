import pytest

from transforms.evaluation.recombine import recombined_articles, sentences_of

TEXTS = [
    "A Heading\n\nThe first group struck the town in May 2012, wounding 7 men, and left. The second fled north.",
    "On the third day, an envoy came, bearing terms of peace, and was heard at length. Nobody believed a word he said.",
]


def test_headings_and_fragments_are_left_out():
    assert [sentence[:8] for sentence in sentences_of(TEXTS)] == ["The firs", "On the t", "Nobody b"]


def test_the_same_seed_gives_the_same_text_and_another_seed_another():
    first, again, other = (list(recombined_articles(TEXTS, 20_000, seed)) for seed in (1, 1, 2))
    assert first == again
    assert first != other


@pytest.mark.parametrize("characters", [1, 500, 9_001, 50_000])
def test_there_is_as_much_text_as_asked_for_and_hardly_more(characters):
    written = sum(map(len, recombined_articles(TEXTS, characters)))
    assert characters <= written < characters + 2_000


def test_figures_and_years_vary():
    text = "".join(recombined_articles(TEXTS, 20_000))
    assert sum(f"in May {year}" in text for year in range(2006, 2019)) > 3
    assert sum(f"wounding {men} men" in text for men in range(1, 29)) > 5


def test_texts_without_a_sentence_are_refused():
    with pytest.raises(ValueError, match="no sentences"):
        list(recombined_articles(["Nothing here"], 100))
