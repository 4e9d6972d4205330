import stat
from datetime import date

import duckdb
import polars as pl
import pytest

from orchestration.errors import PublishError
from orchestration.publish import Description, publish
from orchestration.warehouse import load_frames
from tests.orchestration.disks import mounted

DESCRIPTIONS = {
    "events": Description("Events; it's all of them.", {"event_id": "Its id.", "day": "When."}),
    "places": Description("Places.", {"place_id": "Its id."}),
}


@pytest.fixture
def build(tmp_path):
    path = tmp_path / "build.duckdb"
    events = pl.DataFrame({"event_id": ["e_1", "e_2"], "day": [date(2016, 2, 1), None]})
    places = pl.DataFrame({"place_id": ["gao"]})
    load_frames(path, "marts", {"events": events, "places": places, "not_described": places})
    with duckdb.connect(str(path)) as connection:
        connection.execute("ALTER TABLE marts.events ALTER event_id SET NOT NULL")
    return path


def published(path, query):
    with duckdb.connect(str(path), read_only=True) as connection:
        return connection.execute(query).fetchall()


def test_the_described_tables_are_copied_with_types_comments_and_not_null(build, tmp_path):
    target = tmp_path / "out" / "published.duckdb"
    assert publish(build, target, DESCRIPTIONS) == {"events": 2, "places": 1}
    assert published(target, "FROM marts.events ORDER BY ALL") == [("e_1", date(2016, 2, 1)), ("e_2", None)]
    assert published(target, "SELECT table_name, comment FROM duckdb_tables() ORDER BY 1") == [
        ("events", "Events; it's all of them."),
        ("places", "Places."),
    ]
    columns = "SELECT column_name, comment, is_nullable FROM duckdb_columns() WHERE table_name = 'events'"
    assert published(target, columns) == [("event_id", "Its id.", False), ("day", "When.", True)]


def test_the_file_can_be_read_by_clients_of_the_declared_storage_version(build, tmp_path):
    target = tmp_path / "published.duckdb"
    publish(build, target, DESCRIPTIONS)
    tags = published(target, "SELECT tags FROM duckdb_databases() WHERE database_name = 'published'")
    assert "v1.4.0" in tags[0][0]["storage_version"]


def test_nothing_is_left_beside_the_file(build, tmp_path):
    target = tmp_path / "out" / "published.duckdb"
    target.parent.mkdir()
    for left in (".publishing", ".publishing.wal", ".publishing.wal.checkpoint", ".wal"):
        (target.parent / f"{target.name}{left}").write_bytes(b"left by a run that was killed")
    (target.parent / f"{target.name}.publishing.tmp" / "spilled").mkdir(parents=True)
    publish(build, target, DESCRIPTIONS)
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_the_file_is_written_for_readers_only(build, tmp_path):
    target = tmp_path / "published.duckdb"
    publish(build, target, DESCRIPTIONS)
    publish(build, target, DESCRIPTIONS)
    assert stat.S_IMODE(target.stat().st_mode) == 0o444


@pytest.mark.parametrize("broken", [b"", b"no database", None])
def test_a_previous_publication_that_is_broken_is_replaced(build, tmp_path, broken):
    target = tmp_path / "published.duckdb"
    publish(build, target, DESCRIPTIONS)
    content = target.read_bytes()
    target.chmod(0o644)
    target.write_bytes(content[: len(content) // 2] if broken is None else broken)
    publish(build, target, DESCRIPTIONS)
    assert published(target, "SELECT count(*) FROM marts.events") == [(2,)]


@pytest.mark.parametrize(
    ("descriptions", "fault"),
    [
        ({**DESCRIPTIONS, "absent": Description("Absent.", {})}, "the build has no table marts.absent"),
        ({"places": Description("", {"place_id": "Its id."})}, "places has no comment"),
        ({"places": Description("Places.", {})}, "places.place_id has no comment"),
    ],
)
def test_a_fault_publishes_nothing_and_leaves_the_last_good_file(build, tmp_path, descriptions, fault):
    target = tmp_path / "out" / "published.duckdb"
    publish(build, target, DESCRIPTIONS)
    before = target.read_bytes()
    with pytest.raises(PublishError, match=fault):
        publish(build, target, descriptions)
    assert target.read_bytes() == before
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_build_file_that_is_broken_is_told_and_publishes_nothing(tmp_path):
    build = tmp_path / "build.duckdb"
    build.write_bytes(b"no database")
    with pytest.raises(PublishError, match="could not be written"):
        publish(build, tmp_path / "published.duckdb", DESCRIPTIONS)
    assert not (tmp_path / "published.duckdb").exists()


def test_a_reader_keeps_the_file_it_opened(build, tmp_path):
    target = tmp_path / "published.duckdb"
    publish(build, target, DESCRIPTIONS)
    with duckdb.connect(str(target), read_only=True) as reader:
        publish(build, target, {"places": DESCRIPTIONS["places"]})
        assert reader.execute("SELECT count(*) FROM marts.events").fetchone() == (2,)
    assert published(target, "SELECT table_name FROM duckdb_tables()") == [("places",)]


def test_a_full_or_read_only_disk_keeps_the_last_good_file_and_leaves_nothing_beside_it(build, tmp_path):
    with mounted(tmp_path / "disk") as disk:
        target = disk.folder / "published.duckdb"
        publish(build, target, DESCRIPTIONS)
        before = target.read_bytes()
        for spoil in (lambda: disk.leave(0), lambda: disk.leave(100_000), disk.be_read_only):
            spoil()
            with pytest.raises(PublishError, match="could not be written"):
                publish(build, target, DESCRIPTIONS)
            assert target.read_bytes() == before
            assert [path.name for path in disk.folder.iterdir()] == [target.name]
            disk.be_roomy()
        publish(build, target, DESCRIPTIONS)
        assert published(target, "SELECT count(*) FROM marts.events") == [(2,)]
