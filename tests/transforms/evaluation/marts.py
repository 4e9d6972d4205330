"""Small marts and gold, built from a line each, for tests of the scorer."""

from datetime import date
from typing import Any

import polars as pl

from transforms.evaluation.gold import GoldSet, parse_gold_set
from transforms.schemas.codebook import EVENT_TABLES

Frames = tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]

EVENT_SCHEMA = {
    "event_id": pl.String,
    "event_table": pl.String,
    "event_type": pl.String,
    "status": pl.String,
    "scope": pl.String,
    "date_start": pl.Date,
    "date_end": pl.Date,
    "date_precision": pl.String,
    "place_name": pl.String,
    "country": pl.String,
    "fatalities_low": pl.Int32,
    "fatalities_high": pl.Int32,
    "quantity_low": pl.Int64,
    "quantity_high": pl.Int64,
}
REPORT_SCHEMA = {
    "event_id": pl.String,
    "article_id": pl.String,
    "source_file": pl.String,
    "char_start": pl.Int64,
    "char_end": pl.Int64,
}
ACTOR_SCHEMA = {
    "event_id": pl.String,
    "role": pl.String,
    "actor_id": pl.String,
    "actor_name": pl.String,
}


def gold_line(gold_id: str, *anchors: tuple[int, int], **changes: Any) -> dict[str, Any]:
    """A required gold attack: Group A on Base B at Gao, March 2016, two killed; with changes."""
    line: dict[str, Any] = {
        "gold_id": gold_id,
        "article_id": "an-article",
        "file": "an-article.txt",
        "event_table": "attacks",
        "event_type": ["assault"],
        "status": ["reported"],
        "scope": ["incident"],
        "required": True,
        "dates": [["2016-03-01", "2016-03-31", "month"]],
        "places": ["Gao"],
        "countries": ["Mali"],
        "actors": {"perpetrator": ["group-a"], "target": ["force-b"]},
        "actors_also": {},
        "described": {},
        "fatalities": [[2, 2]],
        "quantity": None,
        "anchors": [list(anchor) for anchor in anchors],
    }
    return line | changes


def gold_set(*lines: dict[str, Any], tables: tuple[str, ...] = EVENT_TABLES, **extra: Any) -> GoldSet:
    """A gold set of these lines."""
    return parse_gold_set("invented", lines, tables, **extra)


def coded(event_id: str, *spans: tuple[int, int], **changes: Any) -> dict[str, Any]:
    """The coded event that a `gold_line` describes, with changes; `actors` are (role, id, name)."""
    event: dict[str, Any] = {
        "event_id": event_id,
        "spans": spans,
        "source_file": "an-article.txt",
        "article_id": "an-article",
        "actors": [("perpetrator", "group-a", "Group A"), ("target", "force-b", "Force B")],
        "event_table": "attacks",
        "event_type": "assault",
        "status": "reported",
        "scope": "incident",
        "date_start": date(2016, 3, 1),
        "date_end": date(2016, 3, 31),
        "date_precision": "month",
        "place_name": "Gao",
        "country": "Mali",
        "fatalities_low": 2,
        "fatalities_high": 2,
        "quantity_low": None,
        "quantity_high": None,
    }
    return event | changes


def frames(*events: dict[str, Any]) -> Frames:
    """Coded events as the three frames that the scorer takes."""
    reports = [
        {
            **{key: event[key] for key in ("event_id", "article_id", "source_file")},
            "char_start": a,
            "char_end": b,
        }
        for event in events
        for a, b in event["spans"]
    ]
    actors = [
        {"event_id": event["event_id"], "role": role, "actor_id": actor_id, "actor_name": name}
        for event in events
        for role, actor_id, name in event["actors"]
    ]
    rows = {event["event_id"]: {key: event[key] for key in EVENT_SCHEMA} for event in events}
    return (
        pl.DataFrame(list(rows.values()), schema=EVENT_SCHEMA),
        pl.DataFrame(reports, schema=REPORT_SCHEMA),
        pl.DataFrame(actors, schema=ACTOR_SCHEMA),
    )
