"""Invented rows that break no rule, for tests to change one thing in."""

from datetime import date
from typing import Any

REPORT_ID = "r_0123456789abcdef"


def report(table: str, **changes: Any) -> dict[str, Any]:
    """A valid report of the table, with changes."""
    from transforms.schemas import EVENT_TYPES

    row: dict[str, Any] = {
        "report_id": REPORT_ID,
        "article_id": "an-article",
        "source_file": "an-article.txt",
        "sentence_ordinal": 3,
        "char_start": 10,
        "char_end": 15,
        "quote": "words",
        "event_type": EVENT_TYPES[table][0],
        "status": "reported",
        "scope": "incident",
        "date_start": date(2016, 2, 1),
        "date_end": date(2016, 2, 29),
        "date_precision": "month",
        "date_text": "February 2016",
        "date_char_start": 20,
        "date_char_end": 33,
        "date_rule": "month-year",
        "place_id": "gao",
        "place_name": "Gao",
        "country": "Mali",
        "place_text": "Gao",
        "place_char_start": 40,
        "place_char_end": 43,
        "place_rule": "in-clause",
        "fatalities_low": 2,
        "fatalities_high": None,
        "trigger_id": "some-verb",
        "rule_id": "some-verb/active",
        "is_repeat": False,
        "refers_to": None,
    }
    if table == "strength":
        row |= {"quantity_low": 200, "quantity_high": 300, "unit": "fighters"}
    return row | changes


def actor(table: str, **changes: Any) -> dict[str, Any]:
    """A valid actor of the report that `report(table)` gives, with changes."""
    from transforms.schemas import ROLES

    row: dict[str, Any] = {
        "report_id": REPORT_ID,
        "event_table": table,
        "role": ROLES[table][0],
        "actor_id": "a-group",
        "actor_name": "A Group",
        "actor_text": "the Group",
        "char_start": 0,
        "char_end": 9,
        "resolution": "alias",
    }
    return row | changes
