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


def read(folder, texts):
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    current = settings().model_copy(update={"articles_dir": folder, "workers": 1})
    return read_folder(current).documents, current


def test_rows_do_not_depend_on_the_number_of_processes(tmp_path, monkeypatch):
    monkeypatch.setattr(coding, "BATCH_CHARACTERS", 300)
    documents, one = read(tmp_path, {f"{number}.txt": TINY.replace("2017", f"201{number}") for number in range(3)})
    many = one.model_copy(update={"workers": 2, "pool_min_characters": 0})
    serial, pooled = code_documents(documents, one), code_documents(documents, many)
    assert all(serial.tables[name].equals(pooled.tables[name]) for name in CODER_TABLES)
    assert serial.rejected == pooled.rejected == ()
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
    result = code_batch(articles, current.seeds_dir)
    assert set(result.tables["attacks"]["article_id"]) == {"good"}
    assert [file.source_file for file in result.rejected] == ["bad.txt"]
    assert "article bad cannot be coded: IndexError: a fault" in result.rejected[0].reason


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
