"""The published file in the clients that people have: each example runs with the real client, of several versions.

`make clients` installs them; without it these tests are skipped.
"""

import json
import os
import re
import subprocess
from functools import cache

import duckdb
import pytest

from orchestration.settings import PROJECT_DIR

ENVIRONMENTS = PROJECT_DIR / ".clients"
EXAMPLES = PROJECT_DIR / "examples" / "clients"
CLIENTS = {
    "duckdb-1.4": ("duckdb", "pandas", "polars", "sqlalchemy", "ibis"),
    "duckdb-1.5": ("duckdb", "pandas", "polars", "sqlalchemy", "ibis"),
    "duckdb-2.0": ("duckdb", "pandas", "polars", "sqlalchemy"),
}
COUNTED = "SELECT country || ' ' || count(*) FROM marts.attacks WHERE country IS NOT NULL GROUP BY country"
OFFLINE = ("unshare", "--net", "--map-root-user")


@cache
def can_be_offline():
    """Whether a process can be run here without any network."""
    return subprocess.run([*OFFLINE, "true"], capture_output=True).returncode == 0


def run(*command, **variables):
    """What a client printed, without a network where that can be had."""
    offline = OFFLINE if can_be_offline() else ()
    own = {**os.environ, "PYTHONWARNINGS": "ignore", **variables}
    ran = subprocess.run([*offline, *map(str, command)], capture_output=True, text=True, env=own, timeout=300)
    assert ran.returncode == 0, ran.stderr[-2000:]
    return ran.stdout


def environment(name):
    python = ENVIRONMENTS / name / "bin" / "python"
    if not (ENVIRONMENTS / name / ".installed").exists():
        pytest.skip(f"the environment {name} is not there; make clients installs it")
    return python


@pytest.fixture(scope="module")
def expected(refreshed):
    """What each example prints: the comment of marts.attacks, then attacks by country."""
    with duckdb.connect(str(refreshed.published), read_only=True) as connection:
        comment = connection.execute("SELECT comment FROM duckdb_tables() WHERE table_name = 'attacks'").fetchone()[0]
        counted = connection.execute(f"{COUNTED} ORDER BY count(*) DESC, country").fetchall()
    assert comment
    assert counted
    return [comment, *(line for (line,) in counted)]


@pytest.mark.parametrize(("name", "client"), [(name, client) for name, found in CLIENTS.items() for client in found])
def test_a_python_client_reads_rows_and_comments(refreshed, expected, name, client):
    printed = run(environment(name), EXAMPLES / f"{client}_client.py", refreshed.published)
    assert printed.splitlines() == expected


def test_the_node_client_reads_rows_and_comments(refreshed, expected):
    folder = ENVIRONMENTS / "node"
    if not (folder / ".installed").exists():
        pytest.skip("the client for Node is not there; make clients installs it")
    assert run("node", folder / "client.mjs", refreshed.published).splitlines() == expected


# What duckdb-engine 0.17 gives of every version of SQLAlchemy, and what of none.
REFLECTED = """
import sys
from sqlalchemy import create_engine, inspect
engine = create_engine(f"duckdb:///{sys.argv[1]}", connect_args={"read_only": True})
reflected = inspect(engine)
tables = reflected.get_table_names(schema="marts")
for table in tables:
    assert reflected.get_table_comment(table, schema="marts")["text"], table
    for column in reflected.get_columns(table, schema="marts"):
        assert column["comment"], (table, column["name"])
print(len(tables))
"""


@pytest.mark.parametrize("name", CLIENTS)
def test_every_comment_shows_in_sqlalchemy(refreshed, name):
    with duckdb.connect(str(refreshed.published), read_only=True) as connection:
        (tables,) = connection.execute("SELECT count(*) FROM duckdb_tables()").fetchone()
    assert run(environment(name), "-c", REFLECTED, refreshed.published).split() == [str(tables)]


REFRESHED_UNDER_IT = """
import os, sys
import duckdb
published, other = sys.argv[1:]
def build():
    with duckdb.connect(published, read_only=True) as connection:
        return connection.sql("SELECT build_id FROM marts.build_info").fetchall()[0][0]
held = duckdb.connect(published, read_only=True)
before = held.sql("SELECT build_id FROM marts.build_info").fetchall()[0][0]
os.replace(other, published)
print(held.sql("SELECT build_id FROM marts.build_info").fetchall()[0][0] == before, build() == before)
held.close()
print(build() == before)
"""


@pytest.mark.parametrize("name", CLIENTS)
def test_a_connection_keeps_its_build_until_every_handle_of_the_process_is_closed(refreshed, tmp_path, name):
    files = [tmp_path / "published.duckdb", tmp_path / "new.duckdb"]
    for file in files:
        file.write_bytes(refreshed.published.read_bytes())
    with duckdb.connect(str(files[1])) as connection:
        connection.execute("UPDATE marts.build_info SET build_id = 'the next'")
    assert run(environment(name), "-c", REFRESHED_UNDER_IT, *files).split() == ["True", "True", "False"]


APP = """
import json, sys
from streamlit.testing.v1 import AppTest
app = AppTest.from_file(sys.argv[1], default_timeout=60).run()
assert not app.exception, app.exception
first = [text.value for text in app.text]
app.selectbox[0].select("arrests").run()
assert not app.exception, app.exception
print(json.dumps({"first": first, "arrests": [text.value for text in app.text], "caption": app.caption[0].value}))
"""


def test_the_streamlit_app_shows_the_words_behind_an_event(refreshed):
    python = environment("duckdb-1.5")
    told = json.loads(run(python, "-c", APP, EXAMPLES / "streamlit_app.py", PUBLISHED=str(refreshed.published)))
    with duckdb.connect(str(refreshed.published), read_only=True) as connection:
        build = connection.execute("SELECT build_id FROM marts.build_info").fetchone()[0]
        quotes = {
            table: {
                quote
                for (quote,) in connection.execute(
                    "SELECT quote FROM marts.event_reports WHERE event_table = ?", [table]
                ).fetchall()
            }
            for table in ("attacks", "arrests")
        }
    assert build in told["caption"]
    for shown, table in (("first", "attacks"), ("arrests", "arrests")):
        assert told[shown]
        assert all(re.match("“(.*)” — ", text, re.DOTALL)[1] in quotes[table] for text in told[shown])


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.lock")), ids=lambda path: path.name)
def test_a_lock_file_pins_with_hashes_and_names_no_host(path):
    text = path.read_text(encoding="utf-8")
    assert "://" not in text
    pins = re.findall(r"^[a-z0-9].*$", text, re.MULTILINE)
    assert pins
    assert all("==" in pin and pin.endswith("\\") for pin in pins)


def test_the_lock_file_of_node_pins_with_hashes_and_names_no_host():
    text = (EXAMPLES / "node" / "package-lock.json").read_text(encoding="utf-8")
    assert "://" not in text
    packages = json.loads(text)["packages"]
    assert all("integrity" in told and "resolved" not in told for path, told in packages.items() if path)


def test_the_page_on_connecting_names_every_example():
    page = (PROJECT_DIR / "docs" / "connect.md").read_text(encoding="utf-8")
    examples = {path.name for path in EXAMPLES.rglob("*") if path.suffix in (".py", ".mjs", ".R")}
    assert len(examples) == 8
    assert [name for name in sorted(examples) if name not in page] == []
