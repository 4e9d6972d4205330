"""A refresh that codes only what changed gives the rows of one that codes everything.

`HISTORY_STEPS=1000` walks longer histories, `HISTORY_SEED=7` another one.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from copy import copy
from itertools import chain
from pathlib import Path

import pytest
from polars.testing import assert_frame_equal

from orchestration import coding, fingerprints
from orchestration.coding import CODER_TABLES, code_documents
from orchestration.files import list_articles
from orchestration.linking import linked_frames
from orchestration.progress import tell
from orchestration.reading import read_files, read_folder, with_unique_ids, without_copies
from orchestration.settings import PROJECT_DIR, settings
from tests.orchestration.histories import History
from transforms.coding.coder import code_articles
from transforms.coding.lexicon import load_lexicon
from transforms.reading.frames import document_frames
from transforms.reading.registry import article_ids, read_registry
from transforms.reading.shapes import Limits
from transforms.schemas import empty
from transforms.schemas.written import tables_to_json

STEPS = int(os.environ.get("HISTORY_STEPS", "40"))
SEED = int(os.environ.get("HISTORY_SEED", "0"))
UNREAD = {name: empty(name) for name in ("rejected_files", "quarantine")}
UNRELATED = "In June 1993, a car bomb struck a hotel in Colombo, Sri Lanka. Police arrested nine members of the LTTE.\n"


@pytest.fixture(autouse=True)
def still_code(monkeypatch):
    """Nobody edits the code while these tests run, or so it seems to them."""
    running = {places: fingerprints.code_fingerprint(*places) for places in (fingerprints.READER, fingerprints.CODER)}
    monkeypatch.setattr(fingerprints, "code_on_disk", lambda *places: running[places])


def settings_of(history, folder):
    own = {"articles_dir": history.articles, "seeds_dir": history.seeds, "warehouse_dir": folder, "workers": 1}
    return settings().model_copy(update=own)


def refreshed(current):
    """The rows of a refresh that may reuse, with what it says it read and coded."""
    read = read_folder(current)
    coded = code_documents(read.documents, current)
    assert coded.recoded + coded.reused == sum(len(document.articles) for document in read.documents)
    return {**document_frames(read.documents), **coded.tables}, read, coded


class Whole:
    """Everything read and coded at once with neither store nor settings, dictionaries loaded when they changed."""

    def __init__(self) -> None:
        self._words, self._loaded = None, None

    def rows(self, history):
        files, _ = list_articles(history.articles, 1_000, 1_000_000)
        registry = read_registry(history.seeds / "articles.csv")
        ids = article_ids((file.source_file for file in files), registry.article_ids)
        documents, _ = without_copies(read_files(files, registry, ids, Limits()))
        documents = with_unique_ids(documents)
        texts = {path.name: path.read_bytes() for path in history.seeds.iterdir() if path.name != "articles.csv"}
        if texts != self._words:
            self._words, self._loaded = texts, load_lexicon(history.seeds)
        tables = code_articles([article for document in documents for article in document.articles], self._loaded)
        tables["places"] = tables["places"].sort("place_id")
        return {**document_frames(documents), **tables}


def contents(history, documents):
    """What each article's rows may depend on: an article whose tuple was there before need not be coded."""
    dictionary = hashlib.sha256((history.seeds / "actor_aliases.csv").read_bytes()).hexdigest()
    return {
        (
            dictionary, document.source_file, document.content_hash, article.article_id, article.published,
            article.char_start, article.char_end,
        )
        for document in documents
        for article in document.articles
    }  # fmt: skip


def assert_same(found, expected):
    assert set(found) == set(expected)
    for name in expected:
        assert_frame_equal(found[name], expected[name], check_exact=True)


def kept_files(current, kind):
    return sorted(path for path in (current.kept_dir / kind).rglob("*") if path.is_file())


def test_every_step_of_a_random_history_codes_what_changed_and_gives_all_rows(tmp_path):
    history, whole = History(tmp_path, SEED), Whole()
    current = settings_of(history, tmp_path / "warehouse")
    before, seen = set(), set()
    for step in chain(["begin"], history.steps(STEPS)):
        rows, read, coded = refreshed(current)
        assert_same(rows, whole.rows(history))
        now = contents(history, read.documents)
        assert (step, coded.recoded) == (step, len(now - before))
        if step == "rest":
            assert read.reused == len(history.files())
        assert len(kept_files(current, "coded")) == len(now)
        assert len(kept_files(current, "read")) == len(read.documents) + len(read.rejected)
        before = now
        seen.add(step)
    assert STEPS < 40 or {"add", "edit", "rename", "delete", "register", "split", "teach"} <= seen
    assert rows["attacks"].height and rows["arrests"].height and rows["mergers"].height


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template")
    history = History(folder, SEED + 1)
    return folder, history, refreshed(settings_of(history, folder / "warehouse"))[0]


@pytest.fixture
def settled(template, tmp_path):
    """A history that has just been refreshed, its settings, the rows; its dictionaries are everybody's."""
    folder, history, rows = template
    history = copy(history)
    history.articles = Path(shutil.copytree(folder / "articles", tmp_path / "articles"))
    shutil.copytree(folder / "warehouse", tmp_path / "warehouse")
    return history, settings_of(history, tmp_path / "warehouse"), rows


DAMAGES = {
    "emptied": lambda path: path.write_bytes(b""),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:-3]),
    "altered": lambda path: path.write_bytes(path.read_bytes()[:-3] + b"???"),
    "swapped": lambda path: path.write_bytes(os.urandom(99)),
    "gone": lambda path: path.unlink(),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_kept_results_that_were_damaged_are_made_anew(settled, damage):
    _, current, expected = settled
    DAMAGES[damage](kept_files(current, "coded")[0])
    DAMAGES[damage](kept_files(current, "read")[-1])
    rows, read, coded = refreshed(current)
    assert_same(rows, expected)
    assert (coded.recoded, read.reused) == (1, len(kept_files(current, "read")) - 1)
    assert refreshed(current)[2].recoded == 0


def test_a_whole_refresh_can_be_forced(settled):
    _, current, expected = settled
    rows, read, coded = refreshed(current.model_copy(update={"recode": True}))
    assert_same(rows, expected)
    assert (coded.reused, read.reused) == (0, 0)


def test_other_code_reads_and_codes_everything_anew(settled, monkeypatch):
    _, current, expected = settled
    for changed in ("code_fingerprint", "code_on_disk"):
        monkeypatch.setattr(fingerprints, changed, lambda *places: "another")
    rows, read, coded = refreshed(current)
    assert_same(rows, expected)
    assert (coded.reused, read.reused) == (0, 0)
    assert refreshed(current)[2].recoded == 0


def test_what_was_coded_while_the_code_changed_is_used_once_and_not_kept(settled, monkeypatch):
    history, current, _ = settled
    history.add()
    monkeypatch.setattr(fingerprints, "code_on_disk", lambda *places: "newer")
    for _ in range(2):
        rows, read, coded = refreshed(current)
        assert_same(rows, Whole().rows(history))
        assert (coded.recoded, len(history.files()) - read.reused) == (1, 1)


def test_what_was_coded_before_a_refresh_was_killed_is_reused(settled, monkeypatch):
    history, current, _ = settled
    history.seeds = Path(shutil.copytree(history.seeds, history.articles.parent / "seeds"))
    history.teach()
    current = settings_of(history, current.warehouse_dir)
    monkeypatch.setattr(coding, "BATCH_CHARACTERS", 1)
    batches = iter(range(3))

    def killed(*told):
        if next(batches, None) is None:
            raise KeyboardInterrupt
        return tell(*told)

    monkeypatch.setattr(coding, "tell", killed)
    with pytest.raises(KeyboardInterrupt):
        refreshed(current)
    monkeypatch.setattr(coding, "tell", tell)
    rows, _, coded = refreshed(current)
    assert_same(rows, Whole().rows(history))
    assert coded.reused == 2


def test_an_unrelated_article_changes_no_id(settled):
    history, current, before = settled
    (history.articles / "0-first.txt").write_text(UNRELATED, encoding="utf-8")
    named = history.articles / history.files()[-1].with_suffix(".text").name
    named.write_text(UNRELATED.replace("1993", "1994"), encoding="utf-8")
    after = refreshed(current)[0]
    old, new = (linked_frames({**raw, **UNREAD}) for raw in (before, after))
    ids = [set(frames.event_reports.select("report_id", "event_id").iter_rows()) for frames in (old, new)]
    assert ids[0] < ids[1]
    assert set(old.events["event_id"]) < set(new.events["event_id"])


def test_the_same_words_get_the_same_rows_and_ids_in_every_process(settled, tmp_path):
    history, _, rows = settled
    own = {
        "ARTICLES_DIR": str(history.articles),
        "SEEDS_DIR": str(history.seeds),
        "WAREHOUSE_DIR": str(tmp_path / "elsewhere"),
        "PYTHONHASHSEED": "1",
    }
    script = "from tests.orchestration.test_incremental import *; print(digest(refreshed(settings())[0]))"
    ran = subprocess.run(
        [sys.executable, "-c", script],
        cwd=PROJECT_DIR,
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == digest(rows)


def digest(rows):
    return hashlib.sha256(tables_to_json({name: rows[name] for name in sorted(CODER_TABLES)})).hexdigest()
