import json
from types import SimpleNamespace

import pytest

from orchestration import evaluate, gold_sets
from orchestration.gold_sets import GoldSource
from orchestration.settings import settings
from tests.transforms.evaluation.marts import gold_line
from tests.transforms.rows import actor, report
from transforms.schemas import MODELS, empty, frame
from transforms.text import Document

TEXT = "Last spring Group A struck the base of Force B near Gao. " * 20


@pytest.fixture
def stage(tmp_path, monkeypatch):
    """A gold set of two events over one text, and a coder that finds the first and a false one."""
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "an-article.txt").write_text(TEXT, encoding="utf-8")
    gold_file = tmp_path / "gold" / "digests.jsonl"
    gold_file.parent.mkdir()
    lines = [gold_line("g1", (10, 15)), gold_line("g2", (900, 950), article_id="another")]
    gold_file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    sources = {"digests": GoldSource(gold_file, texts)}
    absent = {"news": GoldSource(tmp_path / "absent.jsonl", tmp_path)}
    monkeypatch.setattr(gold_sets, "KNOWN_SOURCES", sources)
    monkeypatch.setattr(evaluate, "KNOWN_SOURCES", sources | absent)
    monkeypatch.setattr(evaluate, "SATP_FILE", tmp_path / "absent.jsonl")
    monkeypatch.setattr(evaluate, "settings", lambda: settings().model_copy(update={"seeds_dir": tmp_path}))
    monkeypatch.setattr(evaluate, "load_lexicon", lambda folder: None)
    monkeypatch.setattr(evaluate, "_aliases", lambda folder: {})
    document = Document("an-article.txt", "hash", "utf-8", TEXT, ())
    monkeypatch.setattr(evaluate, "read_texts", lambda paths, folder: [document for _ in paths])
    false_id = "r_ffffffffffffffff"
    rows = [report("attacks"), report("attacks", report_id=false_id, char_start=500, char_end=505)]
    tables = {name: empty(name) for name in MODELS} | {
        "attacks": frame("attacks", rows),
        "event_actors": frame("event_actors", [actor("attacks", actor_id="group-a")]),
    }
    monkeypatch.setattr(evaluate, "code_documents", lambda documents, lexicon: (tables, empty("quarantine")))
    return SimpleNamespace(texts=texts, gold_file=gold_file)


def test_the_figures_and_the_errors_are_printed(stage, capsys):
    assert evaluate.main(["--set", "digests", "--no-link", "--errors", "all"]) == 0
    printed = capsys.readouterr().out
    assert "digests (reports not linked to events)" in printed
    all_tables = next(line for line in printed.splitlines() if line.startswith("all "))
    assert all_tables.split()[1:9] == ["2", "2", "1", "1", "1", "0.50", "0.50", "0.50"]
    assert "missed     an-article.txt:900-950 attacks/assault g2" in printed
    assert "spurious   an-article.txt:500-505 attacks/assault  some-verb/active" in printed
    assert "date       an-article.txt:10-15" in printed


def test_articles_and_tables_narrow_the_figures_and_the_errors(stage, capsys):
    options = ["--set", "digests", "--no-link", "--articles", "an-article", "--errors", "--tables", "mergers"]
    assert evaluate.main(options) == 0
    printed = capsys.readouterr().out
    all_tables = next(line for line in printed.splitlines() if line.startswith("all "))
    assert all_tables.split()[1:6] == ["1", "2", "1", "1", "0"]
    assert "spurious" not in printed


def test_sets_that_are_not_there_are_said_to_be_absent(stage, capsys):
    assert evaluate.main(["--set", "news"]) == 1
    assert "news: not scored, there is no" in capsys.readouterr().out


def test_a_text_that_has_changed_is_not_scored(stage, capsys):
    stage.gold_file.with_suffix(".sha256").write_text("00  an-article.txt\n", encoding="utf-8")
    assert evaluate.main(["--set", "digests", "--no-link"]) == 0
    all_tables = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("all "))
    assert all_tables.split()[1:6] == ["0", "0", "0", "0", "0"]
