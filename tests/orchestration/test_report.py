from types import SimpleNamespace

import duckdb
import pytest

from orchestration import report
from orchestration.errors import ReportError
from orchestration.report import REPORT_NAME, read_material, write_report
from orchestration.settings import PUBLISHED_NAME
from orchestration.warehouse import load_frames
from tests.transforms.report.invented import IDS, warehouse


@pytest.fixture
def current(tmp_path):
    """A warehouse whose published file holds the invented rows."""
    load_frames(tmp_path / PUBLISHED_NAME, "marts", warehouse().tables)
    return SimpleNamespace(warehouse_dir=tmp_path, published_file=tmp_path / PUBLISHED_NAME)


def test_the_page_of_a_published_file_stands_beside_it(current):
    path, size = write_report(current)
    assert path == current.warehouse_dir / REPORT_NAME
    text = path.read_text(encoding="utf-8")
    assert size == len(text.encode())
    assert all(f'id="{event_id}"' in text for event_id in IDS)
    assert {found.name for found in current.warehouse_dir.iterdir()} == {PUBLISHED_NAME, REPORT_NAME}


def test_columns_the_page_does_not_need_do_no_harm(current):
    with duckdb.connect(str(current.published_file)) as connection:
        connection.execute("ALTER TABLE marts.events ADD COLUMN something_new VARCHAR")
    assert write_report(current)[1]


def test_a_file_without_a_column_is_refused_and_the_last_page_stays(current):
    path, _ = write_report(current)
    before = path.read_bytes()
    with duckdb.connect(str(current.published_file)) as connection:
        connection.execute("ALTER TABLE marts.events DROP COLUMN summary")
    with pytest.raises(ReportError, match="summary"):
        write_report(current)
    assert path.read_bytes() == before


def test_the_published_file_is_only_read(current):
    before = current.published_file.read_bytes()
    read_material(current.published_file)
    assert current.published_file.read_bytes() == before


def test_where_the_page_cannot_stand_the_fault_is_told_and_nothing_is_left(current):
    (current.warehouse_dir / REPORT_NAME).mkdir()
    with pytest.raises(ReportError, match=r"report\.html cannot be written"):
        write_report(current)
    assert {found.name for found in current.warehouse_dir.iterdir()} == {PUBLISHED_NAME, REPORT_NAME}


def test_without_a_warehouse_the_command_says_what_to_do(tmp_path, monkeypatch, capsys):
    nothing = SimpleNamespace(warehouse_dir=tmp_path, published_file=tmp_path / PUBLISHED_NAME)
    monkeypatch.setattr(report, "settings", lambda: nothing)
    assert report.main() == 1
    assert "run make refresh first" in capsys.readouterr().err


def test_the_command_names_the_page(current, monkeypatch, capsys):
    monkeypatch.setattr(report, "settings", lambda: current)
    assert report.main() == 0
    assert str(current.warehouse_dir / REPORT_NAME) in capsys.readouterr().out


def test_a_refresh_writes_the_page_and_names_it(refreshed):
    page = refreshed.warehouse / REPORT_NAME
    assert f"report      {page}" in refreshed.output
    assert "Armed-group events" in page.read_text(encoding="utf-8")


def test_a_page_that_fails_is_told_and_the_publication_counts(examples_without_page):
    ran = examples_without_page
    assert ran.code == 0
    assert "published, but" in ran.output
    assert "report.html cannot be written" in ran.output
    with duckdb.connect(str(ran.published), read_only=True) as connection:
        (articles,) = connection.execute("SELECT count(*) FROM marts.articles").fetchone()
    assert articles == len(list(ran.articles.iterdir()))
