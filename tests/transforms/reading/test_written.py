from array import array
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from orchestration.settings import PROJECT_DIR
from transforms.reading.document import read_document
from transforms.reading.registry import Registry, read_registry
from transforms.reading.written import document_from_json, document_to_json
from transforms.text import Article, Document, Sentence

HYPHENATED = "Gao, 3 May 2018 - The attac-\nkers fled.[1] “Nobody” was hurt.\n\n1. A note.\n"


def test_a_document_is_read_back_as_it_was_written():
    registry = read_registry(PROJECT_DIR / "seeds" / "articles.csv")
    for path in sorted((PROJECT_DIR / "articles").glob("*.txt")):
        document = read_document(path.name, path.read_bytes(), registry)
        assert document_from_json(document_to_json(document)) == document
        assert document.articles[0].published is not None
        assert document.articles[0].sentences
    document = read_document("hyphens.txt", HYPHENATED.encode(), Registry())
    assert document_from_json(document_to_json(document)) == document


@given(
    st.lists(st.integers(0, 2**31), min_size=1, max_size=30),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.none() | st.dates(),
    st.none() | st.integers(0, 99),
)
def test_any_offsets_text_and_date_come_back(offsets, text, published, repeat_of):
    sentence = Sentence("a", "a.txt", 3, "note", text, array("I", offsets), 2, repeat_of)
    article = Article("a", "a.txt", text, published, "day", 1, 9, (sentence,), text, "P", "u", text, "a.txt")
    document = Document("a.txt", "h", "utf-8", text, (article, article))
    assert document_from_json(document_to_json(document)) == document


def test_an_issue_keeps_its_articles_apart():
    one, two = (
        Article(name, "i.txt", name, date(2018, 10, 1), "month", start, start + 5, (), text="0123456789", identity=name)
        for name, start in (("a", 0), ("b", 5))
    )
    document = Document("i.txt", "h", "utf-8", "0123456789", (one, two))
    assert document_from_json(document_to_json(document)) == document
