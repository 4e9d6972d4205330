"""A small warehouse that never was: two groups, a war of words, and text that means to break the page."""

from datetime import date, datetime

import polars as pl

from transforms.report.material import COLUMNS, Material

BREAKS = "document.title='broken'"
HOSTILE = f'</script><script>{BREAKS}</script><!-- \u2028 ]]> <img src=x onerror="{BREAKS}"> & "it"'
QUOTE = "Fighters of the River Front stormed the post at Sandhill"
RIVER, HILL = "River Front", "Hill Brigade"


def event(number, table, kind, **more):
    row = dict.fromkeys(COLUMNS["events"]) | {
        "event_id": f"e_{number:016x}", "event_table": table, "event_type": kind, "status": "reported",
        "scope": "incident", "date_precision": "unknown", "report_count": 1, "article_count": 1,
        "summary": f"event {number} of {table}",
    }  # fmt: skip
    return row | more


def day(*ymd):
    return {"date_start": date(*ymd), "date_end": date(*ymd), "date_precision": "day"}


def at(place_id, name, lat, lon):
    return {
        "place_id": place_id, "place_name": name, "country": "Mali", "latitude": lat, "longitude": lon,
        "geo_precision": "settlement",
    }  # fmt: skip


NORTH = {"place_id": "north", "place_name": "the north", "country": "Mali", "geo_precision": "region"}
YEAR = {"date_start": date(2015, 1, 1), "date_end": date(2015, 12, 31), "date_precision": "year"}

EVENTS = [
    event(1, "attacks", "assault", **day(2017, 3, 4), **at("sandhill", "Sandhill", 16.1, -1.2), fatalities_low=12,
          summary="River Front attacked a post in Sandhill"),
    event(2, "attacks", "bombing", **day(2018, 6, 29), **at("sandhill", "Sandhill", 16.1, -1.2)),
    event(3, "mergers", "merger", **day(2017, 3, 1), summary="Hill Brigade merged into River Front"),
    event(4, "arrests", "arrest", **day(2018, 7, 11), **at("ford", "Ford", 12.6, -8.0)),
    event(5, "statements", "ruling", **YEAR),
    event(6, "leadership", "death", date_start=date(2013, 2, 1), date_precision="range"),
    event(7, "territory", "capture", **YEAR, **NORTH),
    event(8, "strength", "fighters", **day(2018, 7, 31)),
    event(9, "designations", "designation", summary=HOSTILE),
    event(10, "strength", "fighters"),
    event(11, "statements", "refutation", **day(2018, 8, 30)),
]  # fmt: skip
IDS = [row["event_id"] for row in EVENTS]


def actor(number, role, name, actor_id):
    return {"event_id": IDS[number - 1], "role": role, "actor_id": actor_id, "actor_name": name}


def report(number, quote, article="a", **more):
    return {
        "report_id": f"r_{number}", "event_id": IDS[number - 1], "article_id": article,
        "source_file": f"{article}.txt",
        "char_start": 1200 * number, "char_end": 1200 * number + len(quote), "quote": quote,
        "rule_id": "v-storm/active", "is_repeat": False,
    } | more  # fmt: skip


def step(before, after, kind, when, event_id=None):
    named = {"predecessor_id": before, "predecessor_name": before.title(), "successor_id": after}
    return named | {
        "successor_name": after.title(), "step_type": kind, "date_start": when, "date_end": when,
        "status": "reported" if event_id else "reference", "event_id": event_id,
    }  # fmt: skip


ROWS = {
    "build_info": [{"build_id": "b1", "built_at": datetime(2020, 1, 2, 3, 4), "code_version": "c1", "articles": 2,
                    "sentences": 9, "event_reports": 11, "events": 11}],
    "articles": [
        {"article_id": "a", "source_file": "a.txt", "title": "The River", "authors": "A. Writer", "publication": None,
         "published_on": date(2018, 10, 1), "published_precision": "month", "url": "https://example.org/river",
         "reports": 10, "events": 10},
        {"article_id": "b", "source_file": f"{HOSTILE}.txt", "title": HOSTILE, "authors": None, "publication": None,
         "published_on": None, "published_precision": "unknown", "url": f"javascript:{BREAKS}",
         "reports": 1, "events": 1},
    ],
    "events": EVENTS,
    "event_actors": [
        actor(1, "perpetrator", RIVER, "river-front"), actor(2, "perpetrator", HILL, "hill-brigade"),
        actor(3, "initiator", HILL, "hill-brigade"), actor(3, "result", RIVER, "river-front"),
        actor(4, "detainee", HOSTILE, None), actor(8, "group", RIVER, "river-front"),
        actor(10, "group", HILL, "hill-brigade"),
    ],
    "event_reports": [
        report(1, QUOTE), *(report(n, f"words of event {n}") for n in range(2, 9)), report(9, HOSTILE, "b"),
        report(10, "words of event 10"), report(11, "words of event 11"),
    ],
    "actors": [
        {"actor_id": "river-front", "actor_name": RIVER, "kind": "group"},
        {"actor_id": "hill-brigade", "actor_name": HILL, "kind": "group"},
    ],
    "places": [{"place_id": name, "country_code": "ML"} for name in ("sandhill", "ford", "north")],
    "strength": [
        {"event_id": IDS[7], "groups": RIVER, "quantity_low": 900, "quantity_high": 2000, "unit": "fighters"},
        {"event_id": IDS[9], "groups": HILL, "quantity_low": 15001, "quantity_high": None, "unit": "fighters"},
    ],
    "group_profiles": [
        {"group_id": "river-front", "group_name": RIVER, "first_seen": date(2017, 3, 1),
         "last_seen": date(2018, 7, 31)},
        {"group_id": "hill-brigade", "group_name": HILL, "first_seen": None, "last_seen": None},
    ],
    "group_lineage": [
        step("hill-brigade", "river-front", "merger", date(2017, 3, 1), IDS[2]),
        step("old-brigade", "hill-brigade", "rebrand", date(2010, 5, 1)),
        step("far-away", "further-away", "split", date(1990, 1, 1)),
    ],
    "sahel_events": [{"event_id": IDS[n - 1], "zone": "sahel"} for n in (1, 2, 4, 7)]
    + [{"event_id": IDS[7], "zone": "abroad"}],
    "is_dispute_timeline": [
        {"position": 1, "event_id": IDS[3], "side_acted": None, "side_favoured": "takfir-prone", "moves_balance": True},
        {"position": 2, "event_id": IDS[10], "side_acted": None, "side_favoured": "scholars", "moves_balance": False},
    ],
    "is_dispute_balance": [
        {"month": date(2018, 7, 1), "events_for_scholars": 0, "events_for_takfir_prone": 1,
         "upper_hand": "takfir-prone", "basis": "events of the month", "reasons": "…", "event_ids": IDS[3]},
        {"month": date(2018, 8, 1), "events_for_scholars": 0, "events_for_takfir_prone": 0,
         "upper_hand": "takfir-prone", "basis": "carried over", "reasons": None, "event_ids": None},
    ],
    "is_dispute_parties": [
        {"actor_name": "A Scholar", "kind": "person", "latest_side": "scholars", "events": 1, "arrests_suffered": 0}
    ],
    "coding_quality": [
        {"gold_set": "invented", "event_table": "attacks", "gold_required": 4, "coded": 3, "matched": 2,
         "false_positives": 1, "missed": 2, "precision": 0.67, "recall": 0.5, "f1": 0.57}
    ],
}  # fmt: skip


def warehouse(**tables):
    """The invented warehouse, with other rows for some of its tables."""
    rows = ROWS | tables
    frames = {}
    for table, names in COLUMNS.items():
        found = [{name: row.get(name) for name in names} for row in rows[table]]
        frame = pl.DataFrame(found, infer_schema_length=None) if found else pl.DataFrame(schema=list(names))
        frames[table] = frame.with_columns(pl.col(pl.Null).cast(pl.String))
    return Material(frames)
