import pytest

from orchestration import coding
from orchestration.coding import CODER_TABLES, code_batch, code_documents, joined
from orchestration.errors import RefreshError
from orchestration.reading import read_folder
from orchestration.settings import settings
from tests.conftest import TINY
from tests.transforms.rows import report
from transforms.coding import coder
from transforms.schemas import frame
from transforms.text import RejectedFile


def read(folder, texts):
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    current = settings().model_copy(update={"articles_dir": folder, "warehouse_dir": folder / "w", "workers": 1})
    return read_folder(current).documents, current


def test_rows_do_not_depend_on_the_number_of_processes(tmp_path, monkeypatch):
    monkeypatch.setattr(coding, "BATCH_CHARACTERS", 300)
    documents, one = read(tmp_path, {f"{number}.txt": TINY.replace("2017", f"201{number}") for number in range(3)})
    many = one.model_copy(update={"workers": 2, "pool_min_characters": 0, "recode": True})
    serial, pooled = code_documents(documents, one), code_documents(documents, many)
    assert all(serial.tables[name].equals(pooled.tables[name]) for name in CODER_TABLES)
    assert serial.rejected == pooled.rejected == ()
    assert (pooled.recoded, pooled.reused) == (3, 0)
    assert serial.tables["attacks"].height


def test_an_article_that_the_coder_stumbles_over_costs_only_itself(tmp_path, monkeypatch):
    documents, current = read(tmp_path, {"good.txt": TINY, "bad.txt": TINY + "More."})
    code_articles = coder.code_articles

    def stumbling(articles, lexicon):
        if any(article.article_id == "bad" for article in articles):
            raise IndexError("a fault")
        return code_articles(articles, lexicon)

    monkeypatch.setattr(coder, "code_articles", stumbling)
    articles = [article for document in documents for article in document.articles]
    assert [type(outcome) for outcome in code_batch(articles, current.seeds_dir)] == [RejectedFile, bytes]
    for attempt in range(2):
        result = code_documents(documents, current)
        assert set(result.tables["attacks"]["article_id"]) == {"good"}
        assert [file.source_file for file in result.rejected] == ["bad.txt"]
        assert "article bad cannot be coded: IndexError: a fault" in result.rejected[0].reason
        assert (result.recoded, result.reused) == (1 - attempt, attempt)


def test_an_article_that_hangs_the_coder_is_stopped_and_tried_again_by_the_next_refresh(tmp_path, monkeypatch):
    documents, current = read(tmp_path, {"good.txt": TINY, "bad.txt": TINY + "More."})
    current = current.model_copy(update={"file_timeout_seconds": 5.0})
    good = [article for document in documents for article in document.articles if article.article_id == "good"]
    code_batch(good, current.seeds_dir)  # the dictionaries are there, and what is made of them at first use
    code_articles = coder.code_articles

    def hanging(articles, lexicon):
        while any(article.article_id == "bad" for article in articles):
            pass
        return code_articles(articles, lexicon)

    with monkeypatch.context() as patched:
        patched.setattr(coder, "code_articles", hanging)
        result = code_documents(documents, current)
    assert set(result.tables["attacks"]["article_id"]) == {"good"}
    assert [(file.source_file, file.reason) for file in result.rejected] == [
        ("bad.txt", "article bad cannot be coded: took longer than FILE_TIMEOUT_SECONDS=5")
    ]
    again = code_documents(documents, current)
    assert set(again.tables["attacks"]["article_id"]) == {"good", "bad"}


def test_what_an_error_says_of_a_text_steers_no_terminal(tmp_path, monkeypatch):
    documents, current = read(tmp_path, {"good.txt": TINY, "bad.txt": TINY + "More."})
    code_articles = coder.code_articles

    def stumbling(articles, lexicon):
        if articles[0].article_id == "bad":
            raise ValueError("\x1b[31mred\nline")
        return code_articles(articles, lexicon)

    monkeypatch.setattr(coder, "code_articles", stumbling)
    assert code_documents(documents, current).rejected[0].reason.endswith("ValueError: \\x1b[31mred\\nline")


def test_batches_are_joined_in_order_and_shared_places_stand_once():
    place = {"place_id": "gao", "place_name": "Gao", "kind": "settlement", "source": "seed"}
    first = {"attacks": frame("attacks", [report("attacks")]), "places": frame("places", [place])}
    second = {"places": frame("places", [place])}
    tables = joined([first, second])
    assert set(tables) == set(CODER_TABLES)
    assert (tables["attacks"].height, tables["places"].height, tables["mergers"].height) == (1, 1, 0)


def test_a_fault_of_the_coder_itself_ends_the_run(tmp_path, monkeypatch):
    documents, current = read(tmp_path, {"one.txt": TINY, "two.txt": TINY + "More."})
    monkeypatch.setattr(coder, "code_articles", lambda articles, lexicon: 1 / 0)
    with pytest.raises(RefreshError, match=r"no article could be coded; the first: one\.txt"):
        code_documents(documents, current)
