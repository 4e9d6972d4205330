import json

import pytest
from rich.console import Console

from orchestration import benchmark, timing
from orchestration.settings import settings


@pytest.fixture
def warehouse(tmp_path, monkeypatch):
    monkeypatch.setattr(
        benchmark, "settings", lambda: settings().model_copy(update={"warehouse_dir": tmp_path / "new"})
    )
    return tmp_path / "new"


def coder_figures(megabytes, seed):
    counts = dict.fromkeys(("articles", "sentences", "reports", "dictionary_terms"), 5)
    seconds = dict.fromkeys(("read_seconds", "code_seconds", "dictionary_seconds"), 0.5)
    rates = dict.fromkeys(("sentences_per_second", "characters_per_second", "ratio_to_dictionary_pass"), 9.0)
    return {**counts, **seconds, **rates, "characters": int(megabytes * 1e6), "peak_megabytes": 80.0}


def test_the_figures_are_printed_and_kept(warehouse, monkeypatch, capsys):
    monkeypatch.setattr(benchmark, "measure_coder", coder_figures)
    refresh = {"refresh_seconds": [9.0], "dbt_build_seconds": [6.0]}
    medians = {"refresh_median": 9.0, "dbt_build_median": 6.0, "ratio": 1.5}
    monkeypatch.setattr(benchmark, "measure_refresh", lambda rounds: refresh | medians)
    assert benchmark.main(["--megabytes", "2"]) == 0
    printed = capsys.readouterr().out
    assert "2.0 M characters" in printed
    assert "refresh / dbt build" in printed
    kept = json.loads((warehouse / "benchmark.json").read_text(encoding="utf-8"))
    assert [figures["characters"] for figures in kept["coder"]] == [500_000, 2_000_000]
    assert kept["refresh"]["ratio"] == 1.5


def test_a_measurement_that_fails_is_told_in_words(warehouse, monkeypatch, capsys):
    def failing(megabytes, seed):
        raise timing.MeasurementError("the coder failed: no seeds")

    monkeypatch.setattr(benchmark, "measure_coder", failing)
    assert benchmark.main(["--part", "coder"]) == 1
    assert capsys.readouterr().err.strip() == "the coder failed: no seeds"
    assert not (warehouse / "benchmark.json").exists()


def test_the_dictionary_pass_scans_every_kind_of_term():
    terms = timing.dictionary_terms(settings().seeds_dir)
    assert {"mali", "gao", "attack", "malian"} <= set(terms)
    assert len(terms) == len(set(terms))
    found = timing.dictionary_scanner(["gao", "mali"]).find_matches_as_indexes("from gao to mali")
    assert [(start, end) for _, start, end in found] == [(5, 8), (12, 16)]


@pytest.mark.slow
def test_the_coder_is_measured_on_as_much_text_as_asked_for():
    figures = timing.time_coder(0.02, seed=1)
    assert 20_000 <= figures["characters"] < 22_000
    assert figures["sentences"] > 50
    assert figures["code_seconds"] > 0
    Console(file=None, quiet=True).print(benchmark.coder_table([figures]))
