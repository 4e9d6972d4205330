"""`make explain EVENT=e_...`: an event of the published warehouse, back to the words and rules it came from.

Belongs here: looking an event up and telling it. Does not: changing anything; both files are opened
read-only. The event and its reports come from the published file; what only the build keeps (context,
date and place rules, how each name was resolved) is added when the build file still holds the same reports.
"""

import argparse
import csv
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import duckdb

from orchestration.ending import end_command
from orchestration.settings import settings
from orchestration.warehouse import connected, quoted

CONTEXT = 160
Row = dict[str, Any]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints an event; 1 when there is no warehouse or no such event."""
    parser = argparse.ArgumentParser(prog="explain", description="Tells what an event was coded from.")
    parser.add_argument("event", help="event_id, or report_id of one of its reports")
    wanted = parser.parse_args(arguments).event.strip()
    current = settings()
    if not wanted:
        print("Name an event: make explain EVENT=e_...", file=sys.stderr)
        return 1
    if not current.published_file.is_file():
        print(f"There is no {current.published_file}; run make refresh first", file=sys.stderr)
        return 1
    lines = list(explained(wanted, current.published_file, current.build_file, triggers(current.seeds_dir)))
    if not lines:
        print(f"{current.published_file} has no event or report {wanted}", file=sys.stderr)
        return 1
    print("\n".join(lines))
    return 0


def explained(wanted: str, published: Path, build: Path, known: Mapping[str, Row]) -> Iterator[str]:
    """The lines that explain an event, found by its id or a report's; none when there is no such event.

    `known` holds the rows of `seeds/triggers.csv` by id. `build` may be absent.
    """
    with ExitStack() as stack:
        marts = stack.enter_context(connected(published, read_only=True))
        event_id = _event_id(marts, wanted)
        if event_id is None:
            return
        raw = stack.enter_context(connected(build, read_only=True)) if build.is_file() else None
        event = _rows(marts, "FROM marts.events WHERE event_id = ?", event_id)[0]
        reports = _rows(
            marts,
            "FROM marts.event_reports WHERE event_id = ? ORDER BY article_id, char_start, report_id",
            event_id,
        )
        yield from _event_lines(event, _rows(marts, "FROM marts.event_actors WHERE event_id = ?", event_id))
        yield ""
        yield f"{len(reports)} report{'s' if len(reports) != 1 else ''}:"
        for number, report in enumerate(reports, start=1):
            details = _details(raw, report) if raw else {}
            names = _names(raw, report) if raw else []
            yield ""
            yield from _report_lines(number, details | report, names, known)


def triggers(seeds_dir: Path) -> dict[str, Row]:
    """The rows of `seeds/triggers.csv` by id; none when the file is absent."""
    path = seeds_dir / "triggers.csv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {row["trigger_id"]: row for row in csv.DictReader(file)}


def _event_id(marts: duckdb.DuckDBPyConnection, wanted: str) -> str | None:
    query = "SELECT event_id FROM marts.event_reports WHERE event_id = ? OR report_id = ? LIMIT 1"
    found = marts.execute(query, [wanted, wanted]).fetchone()
    return None if found is None else str(found[0])


def _rows(connection: duckdb.DuckDBPyConnection, query: str, *values: object) -> list[Row]:
    cursor = connection.execute(query, list(values))
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _details(raw: duckdb.DuckDBPyConnection, report: Row) -> Row:
    """The coder's row of a report, with the words before and after its quote; empty when it is gone."""
    query = f"FROM raw.{quoted(report['event_table'])} WHERE report_id = ?"
    found = _rows(raw, query, report["report_id"])
    if not found:
        return {}
    texts = raw.execute("SELECT text FROM raw.documents WHERE source_file = ?", [report["source_file"]]).fetchone()
    if texts is not None:
        start, end = report["char_start"], report["char_end"]
        found[0]["before"] = texts[0][max(0, start - CONTEXT) : start]
        found[0]["after"] = texts[0][end : end + CONTEXT]
    return found[0]


def _names(raw: duckdb.DuckDBPyConnection, report: Row) -> list[Row]:
    query = "FROM raw.event_actors WHERE report_id = ? AND event_table = ? ORDER BY role, char_start"
    return _rows(raw, query, report["report_id"], report["event_table"])


def _event_lines(event: Row, actors: Sequence[Row]) -> Iterator[str]:
    kind = f"{event['event_table']}/{event['event_type']}"
    yield f"{event['event_id']}  {kind}, {event['status']}, {event['scope']}"
    yield f"  when    {_interval(event)}"
    yield f"  where   {_place(event)}"
    if event["fatalities_low"] is not None or event["fatalities_high"] is not None:
        yield f"  killed  {_range(event['fatalities_low'], event['fatalities_high'])}"
    for actor in sorted(actors, key=lambda row: (row["role"], row["actor_name"] or "")):
        yield f"  {actor['role']:<12}{actor['actor_name']} ({actor['actor_id'] or 'in no dictionary'})"
    if event.get("corrections"):
        yield f"  corrected by {event['corrections']}"


def _report_lines(number: int, report: Row, names: Sequence[Row], known: Mapping[str, Row]) -> Iterator[str]:
    where = f"{report['source_file']}:{report['char_start']}-{report['char_end']}"
    yield f"{number}. {report['report_id']}  {report['article_id']}  {where}"
    before, after = _one_line(report.get("before")), _one_line(report.get("after"))
    yield f"   {before}[[{_one_line(report['quote'])}]]{after}"
    yield f"   rule    {_rule(report, known)}"
    if "status" in report:
        yield f"   coded   {report['event_type']}, {report['status']}, {report['scope']}"
    if "date_precision" in report:
        yield f"   date    {_resolved(report, 'date')} -> {_interval(report)}"
    if "place_name" in report:
        yield f"   place   {_resolved(report, 'place')} -> {_place(report)}"
    low, high = report.get("fatalities_low"), report.get("fatalities_high")
    if low is not None or high is not None:
        yield f"   killed  {_range(low, high)}"
    for name in names:
        span = f"{name['char_start']}-{name['char_end']}" if name["char_start"] is not None else "not in the text"
        who = name["actor_id"] or "in no dictionary"
        words = f'"{_one_line(name["actor_text"])}" ({span})'
        yield f"   {name['role']:<12}{words} -> {who}, by {name['resolution']}"
    if report.get("link_rule"):
        yield f"   joined  by {report['link_rule']}"
    if report["is_repeat"]:
        yield "   stands in text that repeats another part of the file"
    if report.get("refers_to"):
        yield f"   takes up {report['refers_to']} again"


def _rule(report: Row, known: Mapping[str, Row]) -> str:
    trigger_id = report.get("trigger_id") or str(report["rule_id"]).split("/")[0]
    filled = {key: value for key, value in known.get(trigger_id, {}).items() if value and key != "trigger_id"}
    told = ", ".join(f"{key} {value}" for key, value in filled.items())
    return f"{report['rule_id']}" + (f"  (seeds/triggers.csv: {told})" if told else "")


def _resolved(report: Row, slot: str) -> str:
    text = report.get(f"{slot}_text")
    if text is None:
        return f"by {report[f'{slot}_rule']}" if report.get(f"{slot}_rule") else "none named"
    start, end = report.get(f"{slot}_char_start"), report.get(f"{slot}_char_end")
    span = f" ({start}-{end})" if start is not None else ""
    rule = report.get(f"{slot}_rule")
    return f'"{_one_line(text)}"{span}' + (f", by {rule}" if rule else "")


def _interval(row: Row) -> str:
    start, end = row["date_start"], row["date_end"]
    if start is None and end is None:
        return "unknown"
    if start == end:
        return f"{start} ({row['date_precision']})"
    return f"{start or 'open'} to {end or 'open'} ({row['date_precision']})"


def _place(row: Row) -> str:
    if not row["place_name"]:
        return row["country"] or "unknown"
    country = f", {row['country']}" if row["country"] and row["country"] != row["place_name"] else ""
    point = f" ({row['latitude']:.3f}, {row['longitude']:.3f})" if row.get("latitude") is not None else ""
    return f"{row['place_name']}{country}{point}"


def _range(low: int | None, high: int | None) -> str:
    if low == high:
        return str(low)
    if high is None:
        return f"{low} or more"
    return f"up to {high}" if low is None else f"{low} to {high}"


def _one_line(text: str | None) -> str:
    """The text with every run of white space as one space, a leading or trailing one kept."""
    words = " ".join((text or "").split())
    if not words:
        return ""
    lead = " " if text and text[0].isspace() else ""
    return lead + words + (" " if text and text[-1].isspace() else "")


if __name__ == "__main__":
    end_command(main())
