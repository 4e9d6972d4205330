"""What was left out can be found: the mart of rejects, the counts of every stage, the tags of the run."""

import dagster as dg
import duckdb
import pytest

NOT_READ = {
    "empty.txt": "fetch it anew",
    "binary.txt": "convert it to text",
    "broken.pdf": "save it again",
    "too-big.txt": "raise the setting",
    "plain.txt": "nothing is lost",
    "dangling.txt": "link to nowhere",
    "circle.txt": "leads to itself",
    "pipe.txt": "only files are read",
}


@pytest.fixture(scope="module")
def published(refreshed):
    with duckdb.connect(str(refreshed.published), read_only=True) as connection:
        yield connection


@pytest.mark.parametrize("name", NOT_READ)
def test_a_rejected_file_is_found_with_its_reason_and_what_to_do(published, name):
    rejected = "SELECT kind, reason, advice FROM marts.rejects WHERE source_file = ?"
    [(kind, reason, advice)] = published.execute(rejected, [name]).fetchall()
    assert kind == "file"
    assert reason
    assert NOT_READ[name] in advice


def test_every_reject_has_advice_and_no_other_file_is_there(published, refreshed):
    rows = published.execute("SELECT source_file, advice FROM marts.rejects").fetchall()
    assert all(advice for _, advice in rows)
    read = {row[0] for row in published.execute("SELECT source_file FROM marts.articles").fetchall()}
    assert not read & {name for name, _ in rows}


def test_every_file_of_the_folder_is_accounted_for_once(published):
    files = published.execute(
        "SELECT source_file, list(outcome ORDER BY direction, outcome) FROM marts.stage_counts"
        " WHERE stage = 'read' AND unit = 'files' GROUP BY ALL"
    ).fetchall()
    outcomes = dict(files)
    assert outcomes["copy.txt"] == ["listed", "read"]
    assert {name: outcomes[name] for name in NOT_READ} == {name: ["listed", "rejected"] for name in NOT_READ}


def test_the_counts_of_every_stage_are_there_and_agree(published):
    unequal = published.execute(
        "SELECT stage, unit, source_file FROM marts.stage_counts GROUP BY ALL"
        " HAVING sum(row_count) FILTER (direction = 'in') IS DISTINCT FROM sum(row_count) FILTER (direction = 'out')"
    ).fetchall()
    assert unequal == []
    units = {
        row[0] for row in published.execute("SELECT DISTINCT stage || ' ' || unit FROM marts.stage_counts").fetchall()
    }
    wanted = {"read files", "code sentences", "code triggers", "load attacks", "models reports", "models events"}
    assert wanted <= units


def test_the_run_carries_the_files_at_fault_in_its_tags(refreshed):
    with dg.DagsterInstance.from_config(str(refreshed.warehouse / "dagster")) as instance:
        [run] = instance.get_runs()
    assert "empty.txt" in run.tags["at_fault/read"]
    assert "copy.txt" not in run.tags["at_fault/read"]
