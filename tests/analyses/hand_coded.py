"""The warehouse as it would be if the coder made no mistake: the marts built from hand-coded events.

Belongs here: gold events as raw tables, and dbt's own build over them, tests included. Does not: what the
marts must then say (`test_questions.py`).
"""

import csv
import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from orchestration.dbt import invoke
from orchestration.settings import PROJECT_DIR, Settings
from orchestration.warehouse import connected, load_frames, read_frame, start_build
from transforms.schemas import MODELS, empty, frame
from transforms.schemas.codebook import EVENT_TABLES

Row = dict[str, Any]
OF_THE_CODER = "stages_hand_on_what_they_have"
KEPT_TABLES = ("documents", "articles", "sentences", "build_info")


def build(gold: Path, texts: Path, current: Settings) -> list[str]:
    """Builds `current.build_file` from the gold events and the texts of another build; gives what dbt says failed.

    The one test left out counts what the coder handed on, and there was none.
    """
    start_build(current.build_file)
    with connected(texts, read_only=True) as connection:
        raw = {name: empty(name) for name in MODELS}
        raw |= {name: read_frame(connection, f"FROM raw.{name}") for name in KEPT_TABLES}
    load_frames(current.build_file, "raw", raw | event_frames(gold, raw))
    ok, results = invoke(["build", "--exclude", OF_THE_CODER], current)
    failed = [f"{result.unique_id}: {result.message}" for result in results if result.ran and not result.passed]
    return [] if ok else failed


def event_frames(gold: Path, raw: Mapping[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """The gold events as event tables and actors: the first anchor a report, further ones referring to it."""
    texts = dict(raw["documents"].select("source_file", "text").iter_rows())
    names, places = _names(), _places()
    reports: dict[str, list[Row]] = {table: [] for table in EVENT_TABLES}
    actors: list[Row] = []
    seen: set[str] = set()
    for line in gold.read_text(encoding="utf-8").splitlines():
        event = json.loads(line)
        first = None
        for start, end in sorted(event["anchors"]):
            report_id = _report_id(len(seen))
            seen.add(report_id)
            values = _values(event, places) | {
                "report_id": report_id,
                "sentence_ordinal": _sentence(raw["sentences"], event["file"], start),
                "char_start": start,
                "char_end": end,
                "quote": texts[event["file"]][start:end],
                "refers_to": first,
            }
            reports[event["event_table"]].append(values)
            actors += [row | {"report_id": report_id} for row in _actors(event, names)]
            first = first or report_id
    return {table: frame(table, rows) for table, rows in reports.items()} | {
        "event_actors": frame("event_actors", actors)
    }


def _values(event: Row, places: Mapping[str, str]) -> Row:
    start, end, precision = event["dates"][0]
    known = [name for name in [*event["places"], *event["countries"]] if name in places]
    low, high = event["fatalities"][0]
    values = {
        "article_id": event["article_id"],
        "source_file": event["file"],
        "event_type": event["event_type"][0],
        "status": event["status"][0],
        "scope": event["scope"][0],
        "date_start": start and date.fromisoformat(start),
        "date_end": end and date.fromisoformat(end),
        "date_precision": precision,
        "place_id": places[known[0]] if known else None,
        "place_name": known[0] if known else None,
        "fatalities_low": low,
        "fatalities_high": high,
        "trigger_id": "by-hand",
        "rule_id": "by-hand",
        "is_repeat": False,
    }
    if event["event_table"] == "strength":
        least, most = event["quantity"][0]
        values |= {"quantity_low": least, "quantity_high": most, "unit": "people"}
    return values


def _actors(event: Row, names: Mapping[str, str]) -> Iterator[Row]:
    known = [(role, actor_id, names[actor_id]) for role, ids in event["actors"].items() for actor_id in ids]
    told = [(role, None, words[0]) for role, words in event["described"].items() if words]
    for role, actor_id, name in [*known, *told]:
        yield {
            "event_table": event["event_table"],
            "role": role,
            "actor_id": actor_id,
            "actor_name": name,
            "actor_text": name,
            "char_start": event["anchors"][0][0],
            "char_end": event["anchors"][0][1],
            "resolution": "by-hand",
        }


def _report_id(number: int) -> str:
    return f"r_{number:016x}"


def _sentence(sentences: pl.DataFrame, source_file: str, position: int) -> int:
    within = sentences.filter(
        pl.col("source_file") == source_file, pl.col("char_start") <= position, pl.col("char_end") > position
    )
    return int(within["ordinal"][0]) if within.height else 0


def _names() -> dict[str, str]:
    return {row["actor_id"]: row["name"] for row in _seed("actors")}


def _places() -> dict[str, str]:
    return {row["name"]: row["place_id"] for row in [*_seed("districts"), *_seed("places")]}


def _seed(name: str) -> list[dict[str, str]]:
    with (PROJECT_DIR / "seeds" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
