"""The register of articles: matching, spans, faults; ids of files it does not know."""

import hashlib
from pathlib import Path

import pytest

from transforms.reading.document import read_document
from transforms.reading.registry import COLUMNS, article_ids, read_registry
from transforms.text import Document

ISSUE = "The river rose. The ford was lost.\n\nThe hill was held. The post fell.\n"
HASH = hashlib.sha256(ISSUE.encode()).hexdigest()


def _row(**cells: str) -> str:
    given = {"source_file": "issue.txt", "published_precision": "day", **cells}
    return ",".join(given.get(column, "") for column in COLUMNS)


def _register(folder: Path, *rows: str) -> Path:
    path = folder / "articles.csv"
    path.write_text("\n".join([",".join(COLUMNS), *rows]) + "\n", encoding="utf-8")
    return path


def test_one_file_holds_several_articles(tmp_path):
    path = _register(
        tmp_path,
        _row(article_id="second", source_sha256=HASH, char_start="36", char_end=str(len(ISSUE))),
        _row(article_id="first", source_sha256=HASH, char_start="16", char_end="35", other_spans="0-15"),
    )
    document = read_document("renamed.txt", ISSUE.encode(), read_registry(path))

    assert isinstance(document, Document)
    assert [article.article_id for article in document.articles] == ["first", "second"]
    first, second = document.articles
    assert [(s.text, s.kind) for s in first.sentences] == [
        ("The river rose.", "note"),
        ("The ford was lost.", "body"),
    ]
    assert [s.text for s in second.sentences] == ["The hill was held.", "The post fell."]


def test_spans_are_not_applied_to_other_content_of_the_same_name(tmp_path):
    path = _register(tmp_path, _row(article_id="part", source_sha256=HASH, char_start="0", char_end="15"))
    document = read_document("issue.txt", b"Other words stand here now.", read_registry(path))

    assert isinstance(document, Document)
    assert [article.article_id for article in document.articles] == ["issue"]


def test_a_whole_file_is_known_by_name_even_when_it_was_edited(tmp_path):
    path = _register(tmp_path, _row(article_id="known", source_sha256=HASH, title="Known"))
    document = read_document("folder/issue.txt", b"Edited words stand here now.", read_registry(path))

    assert isinstance(document, Document)
    assert document.articles[0].title == "Known"


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        ({"article_id": "a", "published_precision": "week"}, "published_precision"),
        ({"article_id": ""}, "article_id"),
        ({"article_id": "a", "char_start": "5", "char_end": "5", "source_sha256": HASH}, "empty or inverted"),
        ({"article_id": "a", "char_start": "5", "char_end": "9"}, "source_sha256"),
        ({"article_id": "a", "published_on": "2019-13-01"}, "row 2"),
    ],
)
def test_a_faulty_row_is_named(tmp_path, cells, fault):
    with pytest.raises(ValueError, match="row 2") as raised:
        read_registry(_register(tmp_path, _row(**cells)))
    assert fault in str(raised.value)


def test_an_article_id_is_given_once(tmp_path):
    with pytest.raises(ValueError, match="given twice: a"):
        read_registry(_register(tmp_path, _row(article_id="a"), _row(article_id="a")))


def test_files_with_the_same_stem_get_distinct_ids_in_any_order():
    files = ["b/report.txt", "a/report.txt", "a/report.html", "lone.pdf", "a-report-txt.txt"]
    ids = article_ids(files)

    assert ids["lone.pdf"] == "lone"
    assert len(set(ids.values())) == len(files)
    assert article_ids(reversed(files)) == ids


def test_the_id_of_a_registered_article_is_nobody_elses():
    assert article_ids(["north/known.txt", "free.txt"], ["known", "free-txt"]) == {
        "north/known.txt": "north-known-txt",
        "free.txt": "free",
    }
    assert article_ids(["a.txt", "a.pdf"], ["a-pdf"]) == {"a.pdf": "a-pdf-2", "a.txt": "a-txt"}
