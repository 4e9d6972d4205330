"""What a spreadsheet does to a dictionary is either read all the same or told with file and line."""

import shutil

import pytest

from orchestration.dbt import invoke, manifest
from orchestration.errors import RefreshError
from orchestration.seed_files import check_seed_files, seed_columns
from orchestration.settings import PROJECT_DIR, settings
from transforms.coding.lexicon import load_lexicon
from transforms.reading.registry import read_registry


@pytest.fixture(scope="module")
def project():
    return manifest(settings())


@pytest.fixture
def seeds(tmp_path):
    return shutil.copytree(PROJECT_DIR / "seeds", tmp_path / "seeds")


def test_the_dictionaries_of_the_project_have_no_fault_and_all_are_looked_at(project):
    check_seed_files(PROJECT_DIR / "seeds", project)
    assert set(seed_columns(project)) == {path.name for path in (PROJECT_DIR / "seeds").glob("*.csv")}
    assert all(seed_columns(project).values())


FAULTS = {
    "semicolons": (lambda text: text.replace(",", ";").encode(), "lacks the columns .*commas between the cells"),
    "a column renamed": (lambda text: text.replace("kind", "sort", 1).encode(), "lacks the column kind"),
    "an old encoding": (lambda text: (text + "é,,,,,,,\n").encode("latin-1", "replace"), "is not UTF-8"),
    "a row cut short": (lambda text: (text + "aqim-2,AQIM 2\n").encode(), r"row \d+: 2 cells, the header has 8"),
    "emptied": (lambda text: b"", "lacks the columns actor_id"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_form_is_told_with_the_file(seeds, project, fault):
    spoil, told = FAULTS[fault]
    path = seeds / "actors.csv"
    path.write_bytes(spoil(path.read_text(encoding="utf-8")))
    with pytest.raises(RefreshError, match=rf"actors\.csv {told}"):
        check_seed_files(seeds, project)


def test_what_excel_writes_is_read_as_what_it_was_made_from(seeds, project, tmp_path):
    for path in seeds.glob("*.csv"):
        with path.open("r", encoding="utf-8", newline="") as opened:
            text = opened.read()
        path.write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))
    check_seed_files(seeds, project)
    read, plain = load_lexicon(seeds), load_lexicon(PROJECT_DIR / "seeds")
    assert (read.actors, read.relations, read.classes) == (plain.actors, plain.relations, plain.classes)
    assert read_registry(seeds / "articles.csv") == read_registry(PROJECT_DIR / "seeds" / "articles.csv")
    own = {"seeds_dir": seeds, "warehouse_dir": tmp_path / "warehouse"}
    ok, results = invoke(["seed"], settings().model_copy(update=own))
    assert ok, [result.message for result in results if not result.passed]
