"""The sixteen questions of `analyses/`, asked of the sample corpus as a user would publish it.

Belongs here: that every query runs on the published file, and facts of the digests that its answer must hold.
Does not: how the marts are built (dbt's own tests).
"""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from tests.conftest import PROJECT_DIR, Refresh

QUERIES = sorted((PROJECT_DIR / "analyses").glob("*.sql"))


@pytest.fixture(scope="module")
def published(refresh: Refresh, tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """The published warehouse of the five digests, opened read-only."""
    ran = refresh(PROJECT_DIR / "articles", tmp_path_factory.mktemp("warehouse"))
    assert ran.code == 0, ran.errors
    with duckdb.connect(str(ran.published), read_only=True) as connection:
        yield connection


def answer(connection: duckdb.DuckDBPyConnection, number: str) -> list[tuple[object, ...]]:
    """The rows that the question of this number gives."""
    query = next(path for path in QUERIES if path.name.startswith(number))
    return connection.sql(query.read_text(encoding="utf-8")).fetchall()


def column(rows: list[tuple[object, ...]], index: int) -> set[str]:
    """The values of a column, as text."""
    return {str(row[index]) for row in rows}


def test_there_are_sixteen_questions() -> None:
    assert len(QUERIES) == 16


@pytest.mark.parametrize("query", QUERIES, ids=lambda path: path.stem)
def test_every_question_runs(published: duckdb.DuckDBPyConnection, query: Path) -> None:
    published.sql(query.read_text(encoding="utf-8")).fetchall()


def test_who_formed_jnim(published: duckdb.DuckDBPyConnection) -> None:
    rows = answer(published, "01")
    assert {"Ansar Dine", "Al-Murabitun", "Macina Liberation Front"} <= column(rows, 0)
    assert column(rows, 1) == {"2017-03-01"}
    assert all("Iyad ag Ghali" in str(row[4]) for row in rows)


def test_names_of_jabhat_al_nusra(published: duckdb.DuckDBPyConnection) -> None:
    names = [str(row[0]) for row in answer(published, "03")]
    assert names == ["Jabhat al-Nusra", "Jabhat Fateh al-Sham", "Hayat Tahrir al-Sham"]


def test_leaders_aqim_lost(published: duckdb.DuckDBPyConnection) -> None:
    lost = {str(row[0]): row for row in answer(published, "06")}
    assert str(lost["Abdelhamid Abu Zayd"][4]) == "French forces"


def test_places_that_changed_hands(published: duckdb.DuckDBPyConnection) -> None:
    assert {"Mosul", "northern Mali"} <= column(answer(published, "07"), 0)


def test_who_was_listed(published: duckdb.DuckDBPyConnection) -> None:
    listed = {(str(row[0]), str(row[1]), str(row[3])) for row in answer(published, "11")}
    assert ("JNIM", "US Department of State", "2018-09-05") in listed


def test_the_dispute_is_in_order(published: duckdb.DuckDBPyConnection) -> None:
    dates = [str(row[1]) for row in answer(published, "12") if row[1] is not None]
    assert dates == sorted(dates)
    assert "2016-02-13" in dates


def test_shares_by_status_add_up(published: duckdb.DuckDBPyConnection) -> None:
    for table, events, *shares in answer(published, "15"):
        assert events, table
        assert sum(float(str(share)) for share in shares) == pytest.approx(100, abs=0.2)


def test_every_figure_leads_to_its_quotes(published: duckdb.DuckDBPyConnection) -> None:
    rows = answer(published, "16")
    assert rows
    for row in rows:
        source_file, start, end, quote = (str(value) for value in row[5:9])
        text = (PROJECT_DIR / "articles" / source_file).read_bytes().decode("utf-8")
        assert text[int(start) : int(end)] == quote
