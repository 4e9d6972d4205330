"""The worked example of `docs/corrections.md`, followed to the letter: article, corrections, tables, guard."""

import re
import shutil

import duckdb
import pytest

from orchestration.dbt import invoke
from orchestration.settings import settings
from tests.conftest import PROJECT_DIR

GUIDE = (PROJECT_DIR / "docs" / "corrections.md").read_text(encoding="utf-8")
ARTICLE = re.findall(r"```text\n(.+?)```", GUIDE, re.DOTALL)[0]
QUERY = re.findall(r"```sql\n(.+?)```", GUIDE, re.DOTALL)[0]
CORRECTIONS = re.findall(r"```csv\n(.+?)```", GUIDE, re.DOTALL)[0]
REPORT = re.compile(r"\br_([0-9a-f]{16})\b")


def table(after):
    """The rows of the table that follows these words of the guide; an empty cell is None."""
    lines = GUIDE.split(after, 1)[1].split("| report_id", 1)[1].split("\n\n", 1)[0].splitlines()[2:]
    return [tuple(cell.strip() or None for cell in line.strip("|").split("|")) for line in lines]


def shown(connection, query=QUERY):
    """A query's rows as the guide shows them: every value as text."""
    rows = connection.sql(query).fetchall()
    return [tuple(None if value is None else str(value) for value in row) for row in rows]


@pytest.fixture(scope="module")
def warehouse(refresh, tmp_path_factory):
    """A refresh of the example, and settings with seeds of their own."""
    folder, seeds = tmp_path_factory.mktemp("articles"), tmp_path_factory.mktemp("own") / "seeds"
    (folder / "example.txt").write_text(ARTICLE, encoding="utf-8")
    shutil.copytree(PROJECT_DIR / "seeds", seeds)
    ran = refresh(folder, tmp_path_factory.mktemp("warehouse"), EXPORTS="false")
    assert ran.code == 0, ran.errors
    return ran, settings().model_copy(update={"warehouse_dir": ran.warehouse, "seeds_dir": seeds})


@pytest.mark.slow
def test_the_guide_s_example_holds(warehouse):
    ran, current = warehouse
    with duckdb.connect(str(ran.published), read_only=True) as connection:
        before = shown(connection)
    told = table("After a refresh, list what was coded in it")
    ids = {row[0][2:]: found[0][2:] for row, found in zip(told, before, strict=True)}

    def as_built(text):
        return text and re.sub(r"\b([re])_([0-9a-f]{16})\b", lambda id_: f"{id_[1]}_{ids[id_[2]]}", text)

    assert before == [tuple(map(as_built, row)) for row in told]

    written = current.seeds_dir / "corrections.csv"
    written.write_text(as_built(CORRECTIONS), encoding="utf-8")
    ok, results = invoke(["build", "--select", "corrections+"], current)
    assert ok, [result.message for result in results if result.ran and not result.passed]
    with duckdb.connect(str(current.build_file), read_only=True) as connection:
        after = shown(connection, QUERY.replace("fatalities_high\n", "fatalities_high, corrections\n"))
        events = connection.sql(
            "SELECT fatalities_low, corrections FROM marts.events WHERE place_name = 'Gao'"
        ).fetchall()
        applied = connection.sql(
            "SELECT correction_id, reviewer FROM marts.corrections_applied ORDER BY ALL"
        ).fetchall()
    assert after == [tuple(map(as_built, row)) for row in table("After it:")]
    assert events == [(5, "gao-1; gao-2")]
    assert applied == [(name, "A. Analyst") for name in ("bamako", "convoy", "gao-1", "gao-2", "market")]

    written.write_text(as_built(CORRECTIONS).replace("fatalities_low,4,", "fatalities_low,3,"), encoding="utf-8")
    ok, results = invoke(["build", "--select", "corrections", "stg_corrections", "corrections_still_fit"], current)
    assert not ok
    assert [result.failures for result in results if result.unique_id.endswith("corrections_still_fit")] == [1]
