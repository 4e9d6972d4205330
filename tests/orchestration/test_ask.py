"""`make ask`: the questions listed, one answered from the published digests, and what it says when it cannot."""

from pathlib import Path

import pytest

from orchestration import ask
from orchestration.settings import settings
from tests.conftest import Refreshed


@pytest.fixture
def asked(digests: Refreshed, monkeypatch: pytest.MonkeyPatch) -> None:
    """The published digests are what is asked."""
    own = settings().model_copy(update={"warehouse_dir": digests.warehouse})
    monkeypatch.setattr(ask, "settings", lambda: own)


def test_it_lists_every_question(capsys):
    assert ask.main([]) == 0
    listed = capsys.readouterr().out
    assert all(ask.title(path) in listed for path in ask.questions())
    assert len(ask.questions()) == 16


@pytest.mark.usefixtures("asked")
def test_an_answer_names_the_groups_and_the_event(capsys):
    assert ask.main(["1"]) == 0
    answer = capsys.readouterr().out
    assert all(name in answer for name in ("Ansar Dine", "Al-Murabitun", "2017-03-01", "e_"))


@pytest.mark.usefixtures("asked")
def test_a_file_of_sql_is_answered(tmp_path: Path, capsys):
    query = tmp_path / "own.sql"
    query.write_text("-- How many?\nSELECT count(*) AS articles FROM marts.articles", encoding="utf-8")
    assert ask.main([str(query)]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "How many?"
    query.write_text("SELECT 1 AS nothing WHERE false", encoding="utf-8")
    assert ask.main([str(query)]) == 0
    assert "nothing that answers" in capsys.readouterr().out


@pytest.mark.usefixtures("asked")
def test_what_it_cannot_answer_ends_in_a_line(tmp_path: Path, capsys):
    assert ask.main(["99"]) == 1
    assert "make ask lists them" in capsys.readouterr().err
    query = tmp_path / "wrong.sql"
    query.write_text("DROP TABLE marts.events", encoding="utf-8")
    assert ask.main([str(query)]) == 1
    assert "wrong.sql" in capsys.readouterr().err


def test_without_a_warehouse_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys):
    monkeypatch.setattr(ask, "settings", lambda: settings().model_copy(update={"warehouse_dir": tmp_path}))
    assert ask.main(["1"]) == 1
    assert "make refresh" in capsys.readouterr().err
