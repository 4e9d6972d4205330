"""A list of values has one owner; every other place that names its values names all of them.

Belongs here: dbt's accepted values, descriptions, variables and SQL held against `transforms/schemas/codebook.py`
and against the lists that `models/_seeds.yml` owns. Does not: whether rows keep to a list (dbt, Pandera).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

from transforms.schemas import columns
from transforms.schemas.codebook import (
    DATE_PRECISIONS,
    EVENT_TABLES,
    GEO_PRECISIONS,
    PLACE_KINDS,
    PUBLISHED_PRECISIONS,
    ROLES,
    SCOPES,
    STATUSES,
)

ROOT = Path(__file__).parents[2]
VARIABLES = yaml.safe_load((ROOT / "dbt_project.yml").read_text(encoding="utf-8"))["vars"]

Column = tuple[str, str]


def declared() -> Iterator[tuple[Column, dict[str, Any]]]:
    """Every column that a yml file of `models/` declares, by table and name."""
    for path in sorted((ROOT / "models").rglob("*.yml")):
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
        for table in [*told.get("seeds", []), *told.get("models", [])]:
            for column in table.get("columns", []):
                yield (table["name"], column["name"]), column


def accepted(column: dict[str, Any]) -> tuple[str, ...]:
    """The values that dbt accepts in a column; none where it accepts all."""
    tests = [test["accepted_values"] for test in column.get("data_tests", []) if "accepted_values" in test]
    return tuple(tests[0]["arguments"]["values"]) if tests else ()


COLUMNS = list(declared())
BY_DBT = {key: accepted(column) for key, column in COLUMNS if accepted(column)}
OWNED_BY_SEEDS = {
    ("dispute_sides", "side"),
    ("dispute_sides", "leaning"),
    ("dispute_sides", "brings_in"),
    ("dispute_rules", "effect"),
    ("dispute_rules", "moves_balance"),
    ("group_measures", "counts_as"),
    ("sahel_areas", "area_kind"),
    ("sahel_areas", "zone"),
}
SIDES = tuple(side for side in BY_DBT["dispute_sides", "side"] if side != "leadership")
OWNERS: dict[str | Column, tuple[str, ...]] = {
    "status": STATUSES,
    "scope": SCOPES,
    "date_precision": DATE_PRECISIONS,
    "published_precision": PUBLISHED_PRECISIONS,
    "geo_precision": GEO_PRECISIONS,
    "action": tuple(VARIABLES["correction_actions"]),
    ("group_lineage", "status"): (*STATUSES, "reference"),
    ("mart_places", "kind"): PLACE_KINDS,
    ("sahel_places", "kind"): PLACE_KINDS,
    ("dispute_sides", "leaning"): SIDES,
    ("sahel_events", "zone"): (*BY_DBT["sahel_areas", "zone"], "abroad"),
    ("sahel_places", "zone"): BY_DBT["sahel_areas", "zone"],
    ("is_dispute_timeline", "side_favoured"): (*SIDES, "both"),
    ("is_dispute_balance", "upper_hand"): (*SIDES, "contested"),
}


def owner(key: Column) -> tuple[str, ...] | None:
    """The list that a column's values come from, where it has one."""
    own = BY_DBT[key] if key in OWNED_BY_SEEDS else None
    return OWNERS.get(key, OWNERS.get(key[1], own))


@pytest.mark.parametrize("key", BY_DBT, ids=".".join)
def test_dbt_accepts_what_the_owner_lists(key: Column) -> None:
    listed = owner(key)
    assert listed is not None, "name the owner of this list"
    assert sorted(BY_DBT[key]) == sorted(listed)


def test_a_description_that_lists_values_lists_them_all() -> None:
    """Two values of a list in a description make it a list."""
    incomplete = []
    for key, column in COLUMNS:
        listed = owner(key) or ()
        named = [value for value in listed if re.search(rf"\b{value}\b", column["description"])]
        if len(named) > 1 and len(named) < len(listed):
            incomplete.append((key, sorted(set(listed) - set(named))))
    assert incomplete == []


def test_the_variables_of_dbt_are_the_codebook_s() -> None:
    assert tuple(VARIABLES["event_tables"]) == EVENT_TABLES
    assert {table: tuple(roles) for table, roles in VARIABLES["event_roles"].items()} == ROLES


def test_what_can_be_corrected_are_columns_of_a_report() -> None:
    assert set(VARIABLES["correctable_columns"]) <= {column.name for column in columns("strength")}


def test_every_kind_of_place_has_an_exactness() -> None:
    sql = (ROOT / "models" / "intermediate" / "int_event_reports.sql").read_text(encoding="utf-8")
    ranked = re.findall(r"when '(\w+)' then \d", sql[sql.index("case places.kind") : sql.index("as place_exactness")])
    assert sorted(ranked) == sorted(PLACE_KINDS)


def test_every_status_has_a_rank() -> None:
    sql = (ROOT / "transforms" / "sql" / "chosen_values.sql").read_text(encoding="utf-8")
    ranked = re.findall(r"when '(\w+)' then \d", sql[sql.index("arg_min(status") :].split("as status")[0])
    assert sorted(ranked) == sorted(STATUSES[:-1]), "the last one ranks last, by else"
