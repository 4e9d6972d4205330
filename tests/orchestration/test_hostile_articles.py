"""Articles and file names that try to be more than data, refreshed with no network and every attempt noted."""

import os
import shutil
import subprocess
import sys

import dagster as dg
import duckdb
import pytest

from orchestration.reading import read_folder
from orchestration.settings import PROJECT_DIR, settings
from tests.conftest import PATIENCE_SECONDS, TINY, Refreshed

SECRET = "On 9 May 2016, fighters of Boko Haram attacked a market in Maiduguri, Nigeria, killing nine traders.\n"
ATTEMPTS = (
    "'; DROP TABLE raw.documents; --",
    "<script>alert('run me')</script><img src=x onerror=alert(1)>",
    "{{ env_var('HOME') }}{% raw %}",
    "[bold red]markup[/bold red] [link=file:///etc/passwd]here[/link]",
    "\x1b[2J\x1b[31mred\x07",
    '=HYPERLINK("http://example.invalid","x")',
    "$(touch pwned) `touch pwned` ; touch pwned",
    "![picture](http://example.invalid/x.png)",
)
NAMES = (
    "'; DROP TABLE raw.articles; --.txt",
    "<img src=x onerror=alert(1)>.txt",
    "{{ env_var('HOME') }}.txt",
    "[red]red[_red].txt",
    "new\nline.txt",
    "\x1b[31mred.txt",
    "$(touch pwned).txt",
    "--help.txt",
    "=1+1.txt",
    "x" * 251 + ".txt",
    os.fsdecode(b"\xff\xfe.txt"),
)
# Far more than a small page takes on a busy machine, far less than one that hangs its parser.
LIMIT_SECONDS = 6
# Loaded by every Python process of the refresh before anything else: notes who asks for the network.
NOTE_ATTEMPTS = """
import os, sys
ASKED = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request")
def note(event, arguments):
    if event in ASKED and not (event == "socket.connect" and isinstance(arguments[1], (str, bytes))):
        with open(os.environ["ATTEMPTS"], "a") as file:
            file.write(f"{event} {arguments}\\n")
sys.addaudithook(note)
"""


def without_network() -> list[str]:
    """The command that takes the network away, where this machine lets us; attempts are noted in any case."""
    command = ["unshare", "--net", "--map-root-user"]
    works = shutil.which("unshare") and subprocess.run([*command, "true"], capture_output=True).returncode == 0
    return command if works else []


@pytest.fixture(scope="module")
def hostile(tmp_path_factory) -> Refreshed:
    folder = tmp_path_factory.mktemp("hostile")
    articles, warehouse, hooks = folder / "articles", folder / "warehouse", folder / "hooks"
    articles.mkdir()
    hooks.mkdir()
    (hooks / "sitecustomize.py").write_text(NOTE_ATTEMPTS, encoding="utf-8")
    (folder / "attempts").touch()
    for number, name in enumerate(NAMES):
        text = f"{TINY.replace('2017', str(2001 + number))}A leaflet said: {' '.join(ATTEMPTS)}.\n"
        (articles / name).write_text(text, encoding="utf-8")
    (articles / "page.html").write_text(f"<p>{TINY.replace('2017', '2019')}</p>", encoding="utf-8")
    (folder / "secret.txt").write_text(SECRET, encoding="utf-8")
    (articles / "out.txt").symlink_to("../secret.txt")
    own = {
        "ARTICLES_DIR": str(articles),
        "WAREHOUSE_DIR": str(warehouse),
        "ATTEMPTS": str(folder / "attempts"),
        "PYTHONPATH": f"{hooks}{os.pathsep}{PROJECT_DIR}",
    }
    command = [*without_network(), sys.executable, "-m", "orchestration.refresh"]
    ran = subprocess.run(
        command, cwd=PROJECT_DIR, env={**os.environ, **own}, capture_output=True, text=True, timeout=PATIENCE_SECONDS
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return Refreshed(ran.returncode, ran.stdout, ran.stderr, articles, warehouse)


def test_nothing_is_asked_of_the_network(hostile):
    assert (hostile.warehouse.parent / "attempts").read_text() == ""
    noted = subprocess.run(
        [sys.executable, "-c", "import socket; socket.socket().connect(('127.0.0.1', 9))"],
        env={
            **os.environ,
            "ATTEMPTS": str(hostile.warehouse.parent / "noted"),
            "PYTHONPATH": str(hostile.warehouse.parent / "hooks"),
        },
        capture_output=True,
    )
    assert noted.returncode
    assert "socket.connect" in (hostile.warehouse.parent / "noted").read_text()


def test_texts_are_kept_to_the_letter_whatever_they_say(hostile):
    with duckdb.connect(str(hostile.build), read_only=True) as build:
        texts = dict(build.execute("SELECT source_file, text FROM raw.documents").fetchall())
    assert len(texts) == len(NAMES) + 1
    assert all(attempt in text for name, text in texts.items() if name != "page.html" for attempt in ATTEMPTS)


def test_every_file_is_coded_under_a_name_that_does_nothing(hostile):
    with duckdb.connect(str(hostile.published), read_only=True) as marts:
        names = {name for (name,) in marts.execute("SELECT source_file FROM marts.articles").fetchall()}
        coded = {name for (name,) in marts.execute("SELECT source_file FROM marts.event_reports").fetchall()}
    shown = {name.replace("\n", "\\n").replace("\x1b", "\\x1b") for name in NAMES[:-1]} | {"\\udcff\\udcfe.txt"}
    assert names == coded == shown | {"page.html"}


def test_the_link_out_of_the_folder_is_not_followed(hostile):
    assert "out.txt: is a link that leads out of the folder of articles" in hostile.output
    with duckdb.connect(str(hostile.published), read_only=True) as marts:
        assert marts.execute("SELECT count(*) FROM marts.event_reports WHERE quote LIKE '%Boko%'").fetchone() == (0,)


def test_what_is_said_on_the_terminal_and_in_the_log_steers_no_terminal(hostile):
    logs = "".join(path.read_text(encoding="utf-8") for path in (hostile.warehouse / "logs").glob("refresh-*.log"))
    for said in (hostile.output, hostile.errors, logs):
        assert "\x1b" not in said
        assert "\x07" not in said
    assert "Traceback" not in hostile.output + hostile.errors


def test_no_name_and_no_text_becomes_a_path_or_a_command(hostile):
    made = [path.name for path in hostile.warehouse.rglob("*")]
    assert not [name for name in made if any(odd in name for odd in ("DROP", "onerror", "env_var", "touch", "xxxx"))]
    assert not (PROJECT_DIR / "pwned").exists()
    assert sorted(path.name for path in hostile.articles.parent.iterdir() if path.name != "noted") == [
        "articles",
        "attempts",
        "hooks",
        "secret.txt",
        "warehouse",
    ]


def test_nothing_of_it_is_markdown_in_the_ui(hostile):
    """Dagster's UI renders markdown, and nothing else, of what a run hands it."""
    with dg.DagsterInstance.from_config(str(hostile.warehouse / "dagster")) as instance:
        run = instance.get_runs()[0]
        events = [record.dagster_event for record in instance.all_logs(run.run_id) if record.dagster_event]
    data = [event.event_specific_data for event in events]
    shown = [getattr(part, "materialization", None) or part for part in data]
    metadata = [value for part in shown for value in (getattr(part, "metadata", None) or {}).values()]
    assert any(isinstance(value, dg.TableMetadataValue) for value in metadata)
    assert not [value for value in metadata if isinstance(value, dg.MarkdownMetadataValue)]


def test_the_report_page_holds_it_as_text_only(hostile):
    page = (hostile.warehouse / "report.html").read_text(encoding="utf-8")
    assert "alert('run me')</script>" not in page
    assert "<img src=x onerror" not in page


def test_a_page_that_hangs_its_parser_costs_only_itself(tmp_path):
    """Half a million open tags: the parser, which is not Python, works on them for minutes."""
    (tmp_path / "deep.html").write_bytes(b"<div>" * 500_000 + TINY.encode())
    (tmp_path / "page.html").write_text(f"<p>{TINY}</p>", encoding="utf-8")
    current = settings().model_copy(
        update={"articles_dir": tmp_path, "file_timeout_seconds": LIMIT_SECONDS, "recode": True}
    )
    read = read_folder(current)
    assert [document.source_file for document in read.documents] == ["page.html"]
    assert {file.source_file: file.reason for file in read.rejected} == {
        "deep.html": f"cannot be read: took longer than FILE_TIMEOUT_SECONDS={LIMIT_SECONDS}"
    }
