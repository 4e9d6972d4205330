"""The sixteen questions of `analyses/`, asked of the digests as published, and of the digests coded by hand.

Belongs here: that every query runs on the published file, and that its answer is what the digests say
(`facts.py`). By hand-coded events the marts and queries are held to the whole answer; by coded ones to what the
coder finds, and to nothing false beyond its known faults. Does not: how the marts are built (dbt's own tests).
"""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from orchestration.settings import settings
from tests.analyses import hand_coded
from tests.analyses.facts import QUESTIONS
from tests.conftest import PROJECT_DIR, Refreshed

QUERIES = sorted((PROJECT_DIR / "analyses").glob("*.sql"))
GOLD = PROJECT_DIR / "tests" / "gold" / "digests.jsonl"


@pytest.fixture(scope="module")
def published(digests: Refreshed) -> Iterator[duckdb.DuckDBPyConnection]:
    """The published warehouse of the five digests, opened read-only."""
    with duckdb.connect(str(digests.published), read_only=True) as connection:
        yield connection


@pytest.fixture(scope="module")
def by_hand(digests: Refreshed, tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """The marts as dbt builds and tests them from the hand-coded events of the digests."""
    current = settings().model_copy(update={"warehouse_dir": tmp_path_factory.mktemp("by-hand")})
    assert hand_coded.build(GOLD, digests.build, current) == []
    with duckdb.connect(str(current.build_file), read_only=True) as connection:
        yield connection


def answer(connection: duckdb.DuckDBPyConnection, number: str) -> duckdb.DuckDBPyRelation:
    """What the question of this number gives."""
    query = next(path for path in QUERIES if path.name.startswith(number))
    return connection.sql(query.read_text(encoding="utf-8"))


def compared(connection: duckdb.DuckDBPyConnection, number: str) -> set[tuple[str, ...]]:
    """The compared columns of a question's answer, as text."""
    given = answer(connection, number)
    wanted = [given.columns.index(column) for column in QUESTIONS[number].columns]
    return {tuple("" if row[index] is None else str(row[index]) for index in wanted) for row in given.fetchall()}


def test_there_are_sixteen_questions() -> None:
    assert len(QUERIES) == 16


@pytest.mark.parametrize("query", QUERIES, ids=lambda path: path.stem)
def test_every_question_runs(published: duckdb.DuckDBPyConnection, query: Path) -> None:
    published.sql(query.read_text(encoding="utf-8")).fetchall()


@pytest.mark.parametrize("number", QUESTIONS)
def test_the_digests_coded_by_hand_answer_in_full(by_hand: duckdb.DuckDBPyConnection, number: str) -> None:
    assert compared(by_hand, number) == QUESTIONS[number].true


@pytest.mark.parametrize("number", QUESTIONS)
def test_the_published_answer_holds_what_is_found_and_nothing_new_that_is_false(
    published: duckdb.DuckDBPyConnection, number: str
) -> None:
    facts, given = QUESTIONS[number], compared(published, number)
    assert facts.found <= given
    assert [row for row in sorted(given) if not facts.allows(row)] == []


def test_leader_and_deputy_of_jnim_are_told(published: duckdb.DuckDBPyConnection) -> None:
    for leaders in answer(published, "01").project("leaders").fetchall():
        assert "Iyad ag Ghali (leader from 2017)" in leaders[0]
        assert "Yahya Abu al-Hammam (deputy from 2017" in leaders[0]


def test_the_parent_of_jabhat_al_nusra_changed(published: duckdb.DuckDBPyConnection) -> None:
    parents = dict(answer(published, "03").project("group_name, parents").fetchall())
    assert parents["Jabhat al-Nusra"].index("Islamic State of Iraq") < parents["Jabhat al-Nusra"].index("al-Qaida")
    assert parents["Hayat Tahrir al-Sham"] is None


def test_the_dispute_is_in_order(by_hand: duckdb.DuckDBPyConnection) -> None:
    dates = answer(by_hand, "12").project("coalesce(date_start, date_end)").fetchall()
    assert dates == sorted(dates)


def test_the_balance_names_the_events_that_moved_it(by_hand: duckdb.DuckDBPyConnection) -> None:
    reasons = dict(answer(by_hand, "14").project("month::varchar, reasons").fetchall())
    assert "IS Delegated Committee withdrew a ruling" in reasons["2017-09-01"]
    assert "Islamic State arrested Abu Yaqub al-Maqdisi" in reasons["2018-07-01"]
    assert reasons["2017-10-01"] is None


def test_shares_by_status_add_up(published: duckdb.DuckDBPyConnection) -> None:
    counted = dict(published.sql("SELECT event_table, count(*) FROM marts.events GROUP BY ALL").fetchall())
    given = answer(published, "15").fetchall()
    assert {table: events for table, events, *_ in given} == counted
    for _, _, *shares in given:
        assert sum(shares) == pytest.approx(100, abs=0.2)


def test_every_figure_leads_to_its_quotes(published: duckdb.DuckDBPyConnection) -> None:
    rows = answer(published, "16").project("source_file, char_start, char_end, quote").fetchall()
    assert rows
    for source_file, start, end, quote in rows:
        text = (PROJECT_DIR / "articles" / source_file).read_bytes().decode("utf-8")
        assert text[start:end] == quote


@pytest.mark.parametrize(
    ("telling", "articles"),
    [("the death of Abu Zayd", ("death", "Abdelhamid Abu Zayd")), ("the merger of 2017", ("merger", "JNIM"))],
)
def test_what_two_articles_tell_is_one_event(
    by_hand: duckdb.DuckDBPyConnection, telling: str, articles: tuple[str, str]
) -> None:
    found = by_hand.execute(
        "SELECT DISTINCT event_id, article_count FROM marts.events JOIN marts.event_actors USING (event_id)"
        " WHERE event_type = ? AND actor_name = ? AND role IN ('person', 'result')",
        articles,
    ).fetchall()
    assert [count for _, count in found] == [2], telling


@pytest.mark.parametrize(
    "query",
    [
        "SELECT event_id FROM marts.attacks WHERE place_name = 'Bamako' AND targets ILIKE '%hotel%'",
        "SELECT event_id FROM marts.attacks WHERE year = 1998 AND perpetrators = 'al-Qaida'",
        "SELECT event_id FROM marts.arrests WHERE detainees LIKE '%Abu Yaqub%' AND event_type = 'arrest'",
    ],
    ids=["two hotels in Bamako", "two embassies", "two detentions of one man"],
)
def test_what_looks_alike_stays_apart(by_hand: duckdb.DuckDBPyConnection, query: str) -> None:
    assert len(by_hand.sql(query).fetchall()) == 2
