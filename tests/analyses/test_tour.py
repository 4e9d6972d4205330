"""The notebook `examples/tour.py`, run as a whole on the published digests.

Belongs here: that its answer is the digests', that every quote it shows stands in its file, that a notebook server
runs it. Does not: the marts it asks (`test_questions.py`).
"""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PROJECT_DIR, Refreshed

TOUR = PROJECT_DIR / "examples" / "tour.py"


def run(published: Path) -> tuple[Sequence[Any], Mapping[str, Any]]:
    """What the cells of the notebook show, and what they define."""
    spec = importlib.util.spec_from_file_location("tour", TOUR)
    assert spec is not None
    assert spec.loader is not None
    tour = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tour)
    return tour.app.run(defs={"published": published})


@pytest.fixture(scope="module")
def shown(digests: Refreshed) -> Mapping[str, Any]:
    """What the cells define, run on the digests."""
    return run(digests.published)[1]


def test_it_answers_who_formed_jnim(shown):
    assert shown["group"].value == "jnim"
    assert {"ansar-dine", "al-murabitun", "macina-liberation-front", "aqim-sahara"} <= set(
        shown["formed"]["predecessor_id"]
    )


def test_the_picture_shows_the_groups_of_the_answer(shown):
    assert set(shown["formed"]["event_id"]) <= set(shown["events"]["event_id"])
    assert {"JNIM", "Ansar Dine"} <= set(shown["events"]["actor_name"])
    assert shown["bars"].to_dict()["mark"]["type"] == "bar"


def test_its_quotes_stand_in_their_files(shown):
    quotes = shown["quotes"].to_dicts()
    assert quotes
    for told in quotes:
        text = (PROJECT_DIR / "articles" / told["source_file"]).read_bytes().decode("utf-8")
        assert text[told["char_start"] : told["char_end"]] == told["quote"]


def test_a_notebook_server_runs_every_cell(digests: Refreshed, tmp_path: Path):
    page = tmp_path / "tour.html"
    notebook = tmp_path / TOUR.name
    notebook.write_bytes(TOUR.read_bytes())
    export = [sys.executable, "-m", "marimo", "export", "html", str(notebook), "--output", str(page)]
    ran = subprocess.run(
        [*export, "--", "--file", str(digests.published)],
        env={**os.environ, "MARIMO_SKIP_UPDATE_CHECK": "1"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert "Macina Liberation Front" in page.read_text(encoding="utf-8")


def test_it_shows_answers_as_soon_as_it_is_opened():
    shown = [sys.executable, "-m", "marimo", "config", "show"]
    ran = subprocess.run(shown, cwd=TOUR.parent, capture_output=True, text=True, timeout=300, check=True)
    of_the_project = ran.stdout.split("auto_instantiate", 1)[1].splitlines()[0]
    assert of_the_project == " = true"


def test_without_a_published_file_it_says_what_to_do(tmp_path: Path):
    outputs, defined = run(tmp_path / "none.duckdb")
    assert [output for output in outputs if output is not None and "make refresh" in output.text]
    assert "quotes" not in defined
