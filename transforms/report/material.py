"""What the page is made from: the marts it reads, and only the columns it needs.

Belongs here: the list of tables and columns. Does not: reading them (`orchestration.report`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

Row = dict[str, Any]

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "build_info": ("build_id", "built_at", "code_version", "articles", "sentences", "event_reports", "events"),
    "articles": (
        "article_id", "source_file", "title", "authors", "publication", "published_on", "published_precision", "url",
        "reports", "events",
    ),
    "events": (
        "event_id", "event_table", "event_type", "status", "scope", "date_start", "date_end", "date_precision",
        "place_id", "place_name", "country", "latitude", "longitude", "geo_precision", "fatalities_low",
        "fatalities_high", "report_count", "article_count", "summary",
    ),
    "event_actors": ("event_id", "role", "actor_id", "actor_name"),
    "event_reports": (
        "report_id", "event_id", "article_id", "source_file", "char_start", "char_end", "quote", "rule_id", "is_repeat",
    ),
    "actors": ("actor_id", "actor_name", "kind"),
    "places": ("place_id", "country_code"),
    "strength": ("event_id", "groups", "quantity_low", "quantity_high", "unit"),
    "group_profiles": ("group_id", "group_name", "first_seen", "last_seen"),
    "group_lineage": (
        "predecessor_id", "predecessor_name", "successor_id", "successor_name", "step_type", "date_start", "date_end",
        "status", "event_id",
    ),
    "sahel_events": ("event_id", "zone"),
    "is_dispute_timeline": ("position", "event_id", "side_acted", "side_favoured", "moves_balance"),
    "is_dispute_balance": (
        "month", "events_for_scholars", "events_for_takfir_prone", "upper_hand", "basis", "reasons", "event_ids",
    ),
    "is_dispute_parties": ("actor_name", "kind", "latest_side", "events", "arrests_suffered"),
    "coding_quality": (
        "gold_set", "event_table", "gold_required", "coded", "matched", "false_positives", "missed", "precision",
        "recall", "f1",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Material:
    """The rows of every table of `COLUMNS`, as they stand in one published file."""

    tables: Mapping[str, pl.DataFrame]

    def rows(self, table: str) -> list[Row]:
        """The table's rows. Raises `KeyError` for a table that is not read."""
        return self.tables[table].to_dicts()


def empty() -> Material:
    """A warehouse that holds nothing."""
    return Material({table: pl.DataFrame(schema=dict.fromkeys(names, pl.Null)) for table, names in COLUMNS.items()})
