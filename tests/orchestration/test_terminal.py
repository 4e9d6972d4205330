from io import StringIO

import duckdb
import pytest
from rich.console import Console

from orchestration.progress import tell
from orchestration.readme import filled, markdown
from orchestration.settings import settings
from orchestration.summary import Summary, lines
from orchestration.terminal import showing_progress


def test_stages_show_on_a_terminal_and_names_are_not_read_as_markup():
    shown = StringIO()
    with showing_progress(Console(file=shown, force_terminal=True, width=100)):
        tell("read", 1, 2, "[red]odd name[/red].txt")
    assert "read" in shown.getvalue()
    assert "1/2" in shown.getvalue()
    assert "[red]odd name[/red].txt" in shown.getvalue()


def test_nothing_is_shown_where_there_is_no_terminal():
    shown = StringIO()
    with showing_progress(Console(file=shown)):
        tell("read", 1, 2)
    assert shown.getvalue() == ""


def test_the_summary_names_every_reject_remark_and_quarantine():
    summary = Summary(
        files=1,
        articles=2,
        sentences=1_234,
        reports=3,
        quarantined=1,
        events={"attacks": 2, "mergers": 1},
        rejected=(("bad.txt", "is empty", "skipped"),),
        notes=("two of a name",),
    )
    told = list(lines(summary, settings(), {"read": 0.1}, 1.25))
    assert ("articles", f"2 in 1 file of {settings().articles_dir}") in told
    assert ("sentences", "1,234") in told
    assert ("events", "3 (attacks 2, mergers 1)") in told
    assert ("quarantine", "1 row, see marts.rejects") in told
    assert ("note", "two of a name") in told
    assert ("rejected", "bad.txt: is empty; skipped") in told
    assert ("time", "1.2 s (read 0.1 s)") in told


def test_marks_are_filled_and_missing_ones_told():
    text = "a\n<!-- x -->\nold\n<!-- /x -->\nb"
    assert filled(text, "x", "new") == "a\n<!-- x -->\nnew\n<!-- /x -->\nb"
    with pytest.raises(ValueError, match="no marks for y"):
        filled(text, "y", "new")


def test_rows_become_markdown_that_shows_them_as_they_are():
    with duckdb.connect() as connection:
        table = markdown(connection, "SELECT 'al-Qa`ida | x' AS name, NULL AS nothing")
    assert table.splitlines() == ["| name | nothing |", "| --- | --- |", "| al-Qa\\`ida \\| x |  |"]
