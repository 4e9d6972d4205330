import os

import dagster as dg
import pytest

from orchestration import automation
from orchestration.automation import Watched, watch
from orchestration.settings import settings


@pytest.fixture
def clock(monkeypatch):
    """The sensor's clock, moved by hand."""
    now = [1_000_000.0]
    monkeypatch.setattr(automation.time, "time", lambda: now[0])
    return now


@pytest.fixture
def folder(tmp_path, monkeypatch):
    folder = tmp_path / "articles"
    current = settings().model_copy(update={"articles_dir": folder, "sensor_settle_seconds": 30.0})
    monkeypatch.setattr(automation, "settings", lambda: current)
    return folder


@pytest.fixture
def two_files(folder):
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def look(cursor=None):
    return automation.new_file_sensor()(dg.build_sensor_context(cursor=cursor))


def settled(clock, cursor=None):
    """What the sensor says after the settle time without a change."""
    cursor = look(cursor).cursor
    clock[0] += 30
    return look(cursor)


def test_a_batch_of_new_files_asks_for_one_run_once_settled_and_never_again(two_files, clock):
    first = look()
    assert not first.run_requests
    assert "waiting until they stay as they are for 30 seconds" in first.skip_reason.skip_message
    clock[0] += 30
    second = look(first.cursor)
    assert len(second.run_requests) == 1
    clock[0] += 300
    third = look(second.cursor)
    assert not third.run_requests
    assert "no file was added, changed or removed" in third.skip_reason.skip_message


def test_files_still_being_written_start_nothing_even_when_their_time_of_change_stands_still(two_files, clock):
    cursor = None
    for size in range(1, 6):
        (two_files / "c.txt").write_text("c" * size, encoding="utf-8")
        os.utime(two_files / "c.txt", (1, 1))
        result = look(cursor)
        assert not result.run_requests
        cursor = result.cursor
        clock[0] += 29
    clock[0] += 1
    assert len(look(cursor).run_requests) == 1


@pytest.mark.parametrize("change", ["add", "edit", "rename", "remove"])
def test_added_changed_renamed_and_removed_files_ask_for_a_run(two_files, clock, change):
    cursor = settled(clock).cursor
    if change == "add":
        (two_files / "c.txt").write_text("c", encoding="utf-8")
    elif change == "edit":
        (two_files / "a.txt").write_text("A", encoding="utf-8")
    elif change == "rename":
        (two_files / "a.txt").rename(two_files / "d.txt")
    else:
        (two_files / "a.txt").unlink()
    assert len(settled(clock, cursor).run_requests) == 1


def test_a_file_that_is_only_touched_asks_for_nothing(two_files, clock):
    cursor = settled(clock).cursor
    os.utime(two_files / "a.txt", (1, 1))
    assert not settled(clock, cursor).run_requests


def test_a_folder_that_goes_back_to_an_earlier_state_asks_for_a_run_of_its_own(two_files, clock):
    first = settled(clock)
    (two_files / "c.txt").write_text("c", encoding="utf-8")
    second = settled(clock, first.cursor)
    (two_files / "c.txt").unlink()
    third = settled(clock, second.cursor)
    keys = {result.run_requests[0].run_key for result in (first, second, third)}
    assert len(keys) == 3


def test_a_file_changed_and_changed_back_before_it_settled_asks_for_nothing():
    handled = Watched("old", "old", 0.0)
    changed, _ = watch(handled, "new", 10.0, 30.0)
    after, reason = watch(changed, "old", 20.0, 30.0)
    assert reason.startswith("no file was")
    assert watch(after, "new", 45.0, 30.0)[1].startswith("files changed")


def test_a_file_over_the_limit_is_not_read_to_see_whether_it_changed(two_files, monkeypatch):
    current = automation.settings().model_copy(update={"max_file_bytes": 3})
    before = automation.folder_state(current)
    (two_files / "a.txt").write_text("abcd-", encoding="utf-8")
    os.utime(two_files / "a.txt", (1, 1))
    assert automation.folder_state(current) != before
    same = automation.folder_state(current)
    (two_files / "a.txt").write_text("efgh-", encoding="utf-8")
    os.utime(two_files / "a.txt", (1, 1))
    assert automation.folder_state(current) == same


def test_a_folder_that_is_missing_is_told_and_starts_nothing(folder):
    result = look()
    assert not result.run_requests
    assert "does not exist" in result.skip_reason.skip_message


def test_a_cursor_that_an_older_version_wrote_is_no_obstacle(two_files, clock):
    assert len(settled(clock, "0123abcd").run_requests) == 1


def test_the_schedule_takes_its_time_from_the_settings(monkeypatch):
    current = settings().model_copy(update={"schedule_cron": "30 4 * * 1", "schedule_timezone": "Africa/Bamako"})
    monkeypatch.setattr(automation, "settings", lambda: current)
    schedule = automation.daily_schedule()
    assert (schedule.cron_schedule, schedule.execution_timezone) == ("30 4 * * 1", "Africa/Bamako")
