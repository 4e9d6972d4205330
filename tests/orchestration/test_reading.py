import pytest

from orchestration import reading
from orchestration.errors import RefreshError
from orchestration.reading import notes_on_ids, read_folder, with_unique_ids, without_copies
from orchestration.settings import settings
from transforms.text import Article, Document, Sentence


def document(source_file: str, article_id: str, content_hash: str = "") -> Document:
    sentence = Sentence(article_id, source_file, 0, "body", "A.", range(2))
    article = Article(article_id, source_file, "", None, "unknown", 0, 2, (sentence,))
    return Document(source_file, content_hash or source_file, "utf-8", "A.", (article,))


def test_a_copy_of_a_file_is_left_out_and_named():
    kept, copies = without_copies([document("a.txt", "a", "same"), document("b.txt", "b", "same")])
    assert [kept_one.source_file for kept_one in kept] == ["a.txt"]
    assert copies[0].source_file == "b.txt"
    assert copies[0].reason == "has the same content as a.txt"


def test_an_article_id_is_given_once_and_its_sentences_follow():
    told_apart = with_unique_ids([document("a.txt", "same"), document("b.txt", "same"), document("c.txt", "c")])
    ids = [article.article_id for one in told_apart for article in one.articles]
    assert ids == ["same", "same-2", "c"]
    assert told_apart[1].articles[0].sentences[0].article_id == "same-2"


def test_files_of_one_name_are_remarked_on_with_the_ids_they_got():
    notes = notes_on_ids([document("a.html", "a-html"), document("a.txt", "a-txt"), document("b.txt", "b")])
    assert len(notes) == 2
    assert notes[0].startswith("a.html: ")
    assert "a-html" in notes[0]


def test_a_faulty_registry_is_told_by_file_and_row(tmp_path):
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "articles.csv").write_text("article_id\nx\n", encoding="utf-8")
    (tmp_path / "a.txt").write_text("A.", encoding="utf-8")
    current = settings().model_copy(update={"articles_dir": tmp_path, "seeds_dir": tmp_path / "seeds"})
    with pytest.raises(RefreshError, match=r"articles\.csv"):
        read_folder(current)


def test_a_folder_is_read_again_when_all_that_is_not_kept_is_an_empty_file(tmp_path):
    for name, text in (("a.txt", "It came. It went."), ("empty.txt", ""), ("z.txt", "It came again.")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    current = settings().model_copy(update={"articles_dir": tmp_path, "warehouse_dir": tmp_path / ".w", "workers": 1})
    first, second = read_folder(current), read_folder(current)
    assert (first.reused, second.reused) == (0, 2)
    assert second.documents == first.documents
    assert [file.source_file for file in second.rejected] == ["empty.txt"]


def test_many_processes_read_what_one_reads(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "BATCH_BYTES", 2_000)
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(f"Number {number} came. It went.\n" * 50, encoding="utf-8")
    own = {"articles_dir": tmp_path, "warehouse_dir": tmp_path / "w", "recode": True}
    one = settings().model_copy(update={**own, "workers": 1})
    many = one.model_copy(update={"workers": 2, "pool_min_characters": 0})
    assert read_folder(many) == read_folder(one)
