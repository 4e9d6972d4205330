import dagster as dg
import pytest

from orchestration import automation
from orchestration.settings import settings


@pytest.fixture
def folder(tmp_path, monkeypatch):
    folder = tmp_path / "articles"
    current = settings().model_copy(update={"articles_dir": folder})
    monkeypatch.setattr(automation, "settings", lambda: current)
    return folder


def look(cursor=None):
    return automation.new_file_sensor()(dg.build_sensor_context(cursor=cursor))


def test_a_batch_of_new_files_asks_for_one_run_and_the_same_files_for_none(folder):
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(name, encoding="utf-8")
    first = look()
    assert len(first.run_requests) == 1
    assert isinstance(look(first.cursor), dg.SkipReason)


@pytest.mark.parametrize("change", ["add", "edit", "rename", "remove"])
def test_added_changed_renamed_and_removed_files_ask_for_a_run(folder, change):
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(name, encoding="utf-8")
    cursor = look().cursor
    if change == "add":
        (folder / "c.txt").write_text("c", encoding="utf-8")
    elif change == "edit":
        (folder / "a.txt").write_text("A", encoding="utf-8")
    elif change == "rename":
        (folder / "a.txt").rename(folder / "d.txt")
    else:
        (folder / "a.txt").unlink()
    assert len(look(cursor).run_requests) == 1


def test_a_folder_that_is_missing_is_told_and_starts_nothing(folder):
    assert "does not exist" in look().skip_message


def test_the_schedule_takes_its_time_from_the_settings(monkeypatch):
    current = settings().model_copy(update={"schedule_cron": "30 4 * * 1", "schedule_timezone": "Africa/Bamako"})
    monkeypatch.setattr(automation, "settings", lambda: current)
    schedule = automation.daily_schedule()
    assert (schedule.cron_schedule, schedule.execution_timezone) == ("30 4 * * 1", "Africa/Bamako")
