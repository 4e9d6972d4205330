"""What a refresh came to, for a person: counts, rejects, where the file is, how long it took.

Belongs here: collecting and wording. Does not: running anything.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import duckdb
from rich.console import Console

from orchestration.report import report_file
from orchestration.settings import Settings
from orchestration.warehouse import connected

STAGES = {
    "read__documents": "read",
    "code__reports": "code",
    "raw_tables": "load",
    "dbt_build": "models",
    "marts__coding_quality": "evaluate",
    "published__armed_group_events": "publish",
    "published__report": "report",
}


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of one refresh."""

    files: int
    articles: int
    sentences: int
    reports: int
    quarantined: int
    events: Mapping[str, int]
    rejected: tuple[tuple[str, str, str], ...]
    notes: tuple[str, ...]
    recoded: int = 0
    reused: int = 0


def collect(current: Settings, notes: Sequence[str], recoded: int, reused: int) -> Summary:
    """The figures of the build that was just published, with what reading remarked and coding reused."""
    with connected(current.build_file, read_only=True) as build:
        rejected = build.execute("SELECT source_file, reason, action FROM raw.rejected_files ORDER BY ALL").fetchall()
        files, articles, sentences, quarantined = (
            _count(build, f"raw.{table}") for table in ("documents", "articles", "sentences", "quarantine")
        )
    with connected(current.published_file, read_only=True) as published:
        reports = _count(published, "marts.event_reports")
        events = published.execute(
            "SELECT event_table, count(*) FROM marts.events GROUP BY ALL ORDER BY 2 DESC, 1"
        ).fetchall()
    return Summary(
        files, articles, sentences, reports, quarantined, dict(events), tuple(rejected), tuple(notes), recoded, reused
    )


def show(console: Console, summary: Summary, current: Settings, seconds: Mapping[str, float], total: float) -> None:
    """Prints the summary. Names of files are shown as they are, never read as markup."""
    for name, text in lines(summary, current, seconds, total):
        console.print(f"{name:<11} {text}", markup=False, soft_wrap=True)


def lines(summary: Summary, current: Settings, seconds: Mapping[str, float], total: float) -> Iterator[tuple[str, str]]:
    """The summary's lines: what is told, and the telling."""
    yield "articles", f"{summary.articles} in {_plural(summary.files, 'file')} of {current.articles_dir}"
    yield "coded", f"{_plural(summary.recoded, 'article')} anew, {summary.reused:,} reused"
    yield "sentences", f"{summary.sentences:,}"
    yield "reports", f"{summary.reports:,}"
    by_table = ", ".join(f"{name} {count}" for name, count in summary.events.items())
    yield "events", f"{sum(summary.events.values()):,}" + (f" ({by_table})" if by_table else "")
    if summary.quarantined:
        yield "quarantine", f"{_plural(summary.quarantined, 'row')}, see marts.rejects"
    for note in summary.notes:
        yield "note", note
    for name, reason, action in summary.rejected:
        yield "rejected", f"{name}: {reason}; {action}"
    if not summary.rejected:
        yield "rejected", "nothing"
    yield "file", str(current.published_file)
    page = report_file(current)
    if page.is_file():
        yield "report", str(page)
    stages = ", ".join(f"{stage} {spent:.1f} s" for stage, spent in seconds.items())
    yield "time", f"{total:.1f} s ({stages})"


def _plural(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    row = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(row[0]) if row else 0
