"""Readers while files are swapped under them: a whole old build or a whole new one, never an error."""

import json
import os
import subprocess
import sys
from pathlib import Path

import duckdb
import polars as pl
import pytest

from orchestration.publish import Description, publish
from orchestration.warehouse import load_frames
from tests.conftest import TINY

PUBLICATIONS = 10
ROWS = 20_000
REPORTS = "(SELECT event_id AS build_id, char_end AS number FROM marts.event_reports)"
PATIENCE_SECONDS = 600
# One process of a reader: it opens the file anew for every look, or keeps it open and looks again and again.
# It says at once what it had not seen before, and at the end how often it looked.
READER = """
import json, sys, duckdb
from pathlib import Path
path, stop, keep, relation = sys.argv[1:]
query = f'''
    SELECT (SELECT build_id FROM marts.build_info), count(*), min(build_id), max(build_id), sum(number)
    FROM {relation}
'''
last, looks = None, 0
def look(reader):
    global last, looks
    looks += 1
    answer = list(map(str, reader.execute(query).fetchone()))
    if answer != last:
        last = answer
        print(json.dumps(answer), flush=True)
def connect():
    return duckdb.connect(path, read_only=True)
if keep == "keep":
    with connect() as reader:
        while not Path(stop).exists():
            look(reader)
else:
    while not Path(stop).exists():
        with connect() as reader:
            look(reader)
print(json.dumps(looks))
"""


class Reader:
    """A process that reads a published file until it is stopped, and what it has seen."""

    def __init__(self, published: Path, stop: Path, keep: str, relation: str) -> None:
        self.seen: list[list[str]] = []
        self._process = subprocess.Popen(
            [sys.executable, "-c", READER, str(published), str(stop), keep, relation],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def wait_for(self, build_id: str) -> None:
        """Reads on until the process has seen the build; it may take the machine as long as it likes."""
        while not self.seen or self.seen[-1][0] != build_id:
            line = self._process.stdout.readline()
            assert line, self._process.communicate()[1]
            self.seen.append(json.loads(line))

    def end(self) -> int:
        """How often it looked, once it has been stopped; what it saw last is taken in."""
        output, errors = self._process.communicate(timeout=PATIENCE_SECONDS)
        assert self._process.returncode == 0, errors
        *answers, looks = map(json.loads, output.splitlines())
        self.seen += answers
        return looks


def build(path: Path, number: int) -> str:
    """A build file whose rows all name their build."""
    build_id = f"build-{number:02}"
    rows = pl.DataFrame({"build_id": [build_id] * ROWS, "number": [number] * ROWS})
    path.unlink(missing_ok=True)
    load_frames(path, "marts", {"events": rows, "build_info": pl.DataFrame({"build_id": [build_id]})})
    return build_id


def test_readers_in_other_processes_see_whole_builds_during_ten_publications(tmp_path):
    descriptions = {
        "events": Description("Rows.", {"build_id": "Of which build.", "number": "Its number."}),
        "build_info": Description("The build.", {"build_id": "Its id."}),
    }
    source, target, stop = tmp_path / "build.duckdb", tmp_path / "out" / "published.duckdb", tmp_path / "stop"
    builds = [build(source, 0)]
    publish(source, target, descriptions)
    kept, *anew = readers = [Reader(target, stop, keep, "marts.events") for keep in ("keep", "anew", "anew")]
    for reader in readers:
        reader.wait_for(builds[0])
    for number in range(1, PUBLICATIONS + 1):
        builds.append(build(source, number))
        publish(source, target, descriptions)
        for reader in anew:
            reader.wait_for(builds[-1])
    stop.touch()
    looks = [reader.end() for reader in readers]
    assert min(looks) > PUBLICATIONS
    assert kept.seen == [["build-00", str(ROWS), "build-00", "build-00", "0"]]
    for reader in anew:
        assert [answer[0] for answer in reader.seen] == builds
        for build_id, count, first, last, total in reader.seen:
            number = builds.index(build_id)
            assert (int(count), first, last, int(total)) == (ROWS, build_id, build_id, number * ROWS)


@pytest.mark.skipif("REFRESHES" not in os.environ, reason="REFRESHES=10 reads during ten whole refreshes")
def test_readers_see_whole_builds_during_whole_refreshes(refresh, tmp_path):
    articles, warehouse, stop = tmp_path / "articles", tmp_path / "warehouse", tmp_path / "stop"
    articles.mkdir()
    expected: dict[str, tuple[int, int]] = {}
    readers: list[Reader] = []
    for number in range(int(os.environ["REFRESHES"]) + 1):
        (articles / f"tiny-{number}.txt").write_text(TINY.replace("2017", str(2001 + number)), encoding="utf-8")
        done = refresh(articles, warehouse)
        assert done.code == 0, done.errors
        with duckdb.connect(str(done.published), read_only=True) as reader:
            build_id, reports, length = reader.execute(
                "SELECT (SELECT build_id FROM marts.build_info), count(*), sum(char_end) FROM marts.event_reports"
            ).fetchone()
            expected[build_id] = reports, length
        if not readers:
            readers = [Reader(done.published, stop, keep, REPORTS) for keep in ("keep", "anew")]
            readers[0].wait_for(build_id)
        readers[1].wait_for(build_id)
    stop.touch()
    assert all(reader.end() for reader in readers)
    kept, anew = (reader.seen for reader in readers)
    assert [answer[0] for answer in kept] == [next(iter(expected))]
    assert [answer[0] for answer in anew] == list(expected)
    for build_id, reports, _, _, length in (*kept, *anew):
        assert (int(reports), int(length)) == expected[build_id]
