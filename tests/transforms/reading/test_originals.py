"""The original articles and the digests: four articles in the issue, anchors covered, offsets right."""

import json

import pytest

from transforms.reading.cleaning import LIGATURES, PLAIN
from transforms.text import Document


def _sentences(documents: dict[str, Document]):
    return [
        (document, sentence)
        for document in documents.values()
        for article in document.articles
        for sentence in article.sentences
    ]


def _maps_back(document: Document, sentence) -> bool:
    return len(sentence.text) == len(sentence.offsets) and all(
        char == (original := document.text[offset])
        or (char == " " and original.isspace())
        or PLAIN.get(ord(original)) == char
        or char in LIGATURES.get(original, "")
        for char, offset in zip(sentence.text, sentence.offsets, strict=True)
    )


def test_the_digests_map_back(digests):
    assert len(digests) == 5
    assert all(_maps_back(*pair) for pair in _sentences(digests))


def test_the_digests_have_title_and_date_from_the_registry(digests):
    for document in digests.values():
        (article,) = document.articles
        assert document.text.startswith(article.title)
        assert article.published is not None


def test_the_issue_holds_four_articles_and_the_other_file_one(originals):
    ids = {article.article_id for document in originals.values() for article in document.articles}

    assert ids == {
        "ctc-2018-10-hassan",
        "ctc-2018-10-coninsx",
        "ctc-2018-10-bunzel",
        "ctc-2018-10-forbes",
        "wotr-2019-01-thurston",
    }


def test_the_originals_map_back(originals):
    assert all(_maps_back(*pair) for pair in _sentences(originals))


def test_offsets_rise_within_a_sentence(originals):
    for _, sentence in _sentences(originals):
        assert all(a <= b for a, b in zip(sentence.offsets, sentence.offsets[1:], strict=False))


def test_no_intact_sentence_is_endless_and_each_begins_like_one(originals):
    for _, sentence in _sentences(originals):
        if sentence.kind == "body" and sentence.repeat_of is None:
            assert len(sentence.text) < 1000
            assert not sentence.text[0].islower() or sentence.text.startswith("al-")
            assert sentence.text[-1] in ".?!:\"')…]"


@pytest.mark.parametrize("gold", ["gold/events.jsonl", "digests/digests.jsonl"])
def test_every_gold_anchor_lies_in_sentences_of_its_article(shared, originals, digests, gold):
    documents = {**originals, **digests}
    articles = {article.article_id: article for document in documents.values() for article in document.articles}
    for line in (shared / gold).read_text(encoding="utf-8").splitlines():
        event = json.loads(line)
        text = documents[event["file"]].text
        sentences = articles[event["article_id"]].sentences
        covered = [(s.char_start, s.char_end) for s in sentences]
        for start, end in event["anchors"]:
            inside = {i for a, b in covered for i in range(max(a, start), min(b, end))}
            missing = [i for i in range(start, end) if i not in inside and text[i].isalpha()]
            assert len(missing) <= 1, event["gold_id"]


def test_every_required_event_is_told_by_an_intact_sentence(shared, originals):
    articles = {article.article_id: article for document in originals.values() for article in document.articles}
    for line in (shared / "gold/events.jsonl").read_text(encoding="utf-8").splitlines():
        event = json.loads(line)
        intact = [s for s in articles[event["article_id"]].sentences if s.repeat_of is None]
        assert any(s.char_start < end and start < s.char_end for start, end in event["anchors"] for s in intact), event[
            "gold_id"
        ]


def test_cropped_pages_are_repeats_and_name_intact_sentences(originals):
    document = originals["ctc-sentinel-2018-10.txt"]
    for article, pages in zip(
        document.articles, ([(49_080, 54_300)], [(77_460, 82_900)], [], [(121_715, 122_050)]), strict=True
    ):
        intact = {s.char_start for s in article.sentences if s.repeat_of is None}
        for sentence in article.sentences:
            if sentence.repeat_of is not None:
                assert sentence.repeat_of in intact
            for start, end in pages:
                if start <= sentence.char_start < end and sentence.kind == "body":
                    assert sentence.repeat_of is not None, sentence.char_start
