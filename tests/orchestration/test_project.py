"""What the project's own files promise: locked without a host, every dependency with its reason."""

import re
import tomllib

import duckdb
import pytest

from orchestration.settings import PROJECT_DIR, Settings

LOCKS = ("requirements.lock", "requirements-dev.lock", "deploy/requirements.lock")
AUDIT_LOCK = "requirements-audit.lock"  # in an environment of its own


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_pins_everything_with_hashes_and_names_no_host(name):
    text = (PROJECT_DIR / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    pins = re.findall(r"^[a-z0-9].*$", text, re.MULTILINE)
    assert pins
    assert all("==" in pin and pin.endswith("\\") for pin in pins)


def test_every_direct_dependency_is_locked_and_says_what_it_is_for():
    text = (PROJECT_DIR / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)
    locked = "\n".join((PROJECT_DIR / name).read_text(encoding="utf-8") for name in (LOCKS[1], AUDIT_LOCK))
    groups = (requirement for group in project["dependency-groups"].values() for requirement in group)
    for requirement in (*project["project"]["dependencies"], *groups):
        if isinstance(requirement, dict):
            continue
        name = re.match(r"[a-z0-9-]+", requirement)[0]
        assert re.search(rf"^{name}(\[\w+\])?==", locked, re.MULTILINE), name
        line = next(line for line in text.splitlines() if f'"{requirement}"' in line)
        assert line.partition("#")[2].strip(), requirement


def test_every_setting_is_described():
    assert all(field.description for field in Settings.model_fields.values())


def test_the_readme_names_no_command_that_is_not_there():
    makefile = (PROJECT_DIR / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    readme = (PROJECT_DIR / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"(?:^|`)make ([a-z]+)", readme, re.MULTILINE)) <= targets


def test_the_queries_of_the_readme_run_on_the_published_file(refreshed):
    readme = (PROJECT_DIR / "README.md").read_text(encoding="utf-8")
    queries = re.findall(r"```sql\n(.*?)```", readme, re.DOTALL)
    assert queries
    with duckdb.connect(str(refreshed.published), read_only=True) as connection:
        for query in queries:
            connection.execute(query)
