import re
from pathlib import Path

import pytest

from orchestration.settings import PROJECT_DIR, SettingsError, describe, read_settings


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch):
    for name in ("ARTICLES_DIR", "WAREHOUSE_DIR", "DAGSTER_HOME", "GOLD_DIRS", "WORKERS"):
        monkeypatch.delenv(name, raising=False)


def test_defaults_count_from_the_project_wherever_the_command_is_run(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    current = read_settings()
    assert current.articles_dir == PROJECT_DIR / "articles"
    assert current.published_file == PROJECT_DIR / "warehouse" / "armed_group_events.duckdb"
    assert current.home == PROJECT_DIR / "warehouse" / "dagster"
    assert current.gold_dirs[0] == PROJECT_DIR / "tests" / "gold"


def test_what_is_set_counts_from_the_working_directory_and_stays_absolute(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ARTICLES_DIR", "my articles")
    monkeypatch.setenv("GOLD_DIRS", "one:/two")
    current = read_settings()
    monkeypatch.chdir("/")
    assert current.articles_dir == tmp_path / "my articles"
    assert current.gold_dirs == (tmp_path / "one", Path("/two"))


def test_a_variable_set_to_nothing_is_not_set(monkeypatch):
    monkeypatch.setenv("ARTICLES_DIR", "")
    monkeypatch.setenv("WORKERS", "")
    assert read_settings().articles_dir == PROJECT_DIR / "articles"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WORKERS", "many"),
        ("WORKERS", "0"),
        ("MAX_FILE_BYTES", "-1"),
        ("LOCK_TIMEOUT_SECONDS", "soon"),
        ("SCHEDULE_TIMEZONE", "Mars/Olympus"),
        ("SCHEDULE_CRON", "daily"),
        ("SCHEDULE_CRON", "99 5 * * *"),
        ("COVERAGE_LOSS_ALLOWED", "50"),
        ("SEEDS_DIR", "/nowhere"),
    ],
)
def test_a_value_that_cannot_be_used_is_named_with_its_variable(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=re.escape(f"{name}='{value}': ")) as raised:
        read_settings()
    assert "\n" not in str(raised.value)


def test_the_warehouse_is_not_the_folder_of_articles(monkeypatch, tmp_path):
    monkeypatch.setenv("ARTICLES_DIR", str(tmp_path))
    monkeypatch.setenv("WAREHOUSE_DIR", str(tmp_path))
    with pytest.raises(SettingsError, match=r"^WAREHOUSE_DIR=.*is ARTICLES_DIR as well"):
        read_settings()


@pytest.mark.parametrize("address", ["ftp://host/token-5", "token-5", "https:///token-5"])
def test_a_secret_is_shown_neither_in_the_table_nor_in_a_fault(monkeypatch, address):
    monkeypatch.setenv("FAILURE_WEBHOOK", "https://host/token-5")
    assert "FAILURE_WEBHOOK=**********\n    environment; " in describe(read_settings())
    monkeypatch.setenv("FAILURE_WEBHOOK", address)
    with pytest.raises(SettingsError, match="FAILURE_WEBHOOK=") as raised:
        read_settings()
    assert "token-5" not in str(raised.value)


def test_every_setting_is_described_with_its_origin(monkeypatch):
    monkeypatch.setenv("WORKERS", "3")
    told = describe(read_settings())
    assert "WORKERS=3\n    environment; " in told
    assert f"ARTICLES_DIR={PROJECT_DIR / 'articles'}\n    default; " in told
