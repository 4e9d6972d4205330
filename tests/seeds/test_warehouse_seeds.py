"""The seeds of the warehouse say what the codebook says, and dbt knows every column of every seed."""

from __future__ import annotations

import csv
import re
from itertools import pairwise
from pathlib import Path

import duckdb
import pytest
import yaml  # type: ignore[import-untyped]

from transforms.schemas.codebook import EVENT_TYPES, ROLES

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
DECLARED = {
    seed["name"]: seed for seed in yaml.safe_load((ROOT / "models" / "_seeds.yml").read_text(encoding="utf-8"))["seeds"]
}
COPY_OPTIONS = re.findall(
    r"\(FORMAT csv.+\)", (ROOT / "transforms" / "sql" / "load_csv_rows.sql").read_text(encoding="utf-8")
)
VARIABLES = yaml.safe_load((ROOT / "dbt_project.yml").read_text(encoding="utf-8"))["vars"]


def rows(name: str) -> list[dict[str, str]]:
    with (SEEDS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_event_types_are_those_of_the_codebook() -> None:
    found = [(row["event_table"], row["event_type"]) for row in rows("event_types")]
    assert sorted(found) == sorted((table, kind) for table, kinds in EVENT_TYPES.items() for kind in kinds)
    assert VARIABLES["event_tables"] == list(EVENT_TYPES)


def test_event_roles_are_those_of_the_codebook() -> None:
    found = [(row["event_table"], row["role"]) for row in rows("event_roles")]
    assert sorted(found) == sorted((table, role) for table, roles in ROLES.items() for role in roles)


def test_a_family_has_one_generic_type_at_most() -> None:
    generic = [(row["event_table"], row["family"]) for row in rows("event_types") if row["is_generic"] == "true"]
    assert len(generic) == len(set(generic))


def test_every_measure_is_a_column_and_every_column_a_measure() -> None:
    assert {row["measure"] for row in rows("group_measures")} == set(VARIABLES["group_measures"])


@pytest.mark.parametrize("name", sorted(path.stem for path in SEEDS.glob("*.csv")))
def test_dbt_knows_the_columns_of_the_seed(name: str) -> None:
    with (SEEDS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        header = next(csv.reader(file))
    assert list(DECLARED[name]["config"]["column_types"]) == header
    assert [column["name"] for column in DECLARED[name]["columns"]] == header


@pytest.mark.parametrize("name", sorted(path.stem for path in SEEDS.glob("*.csv")))
def test_duckdb_reads_the_seed_as_it_stands(name: str) -> None:
    """With the options that dbt is given: quotes in a name, as in `Akor "Zero" Bala`, are part of it."""
    path = SEEDS / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        header, *expected = [tuple(row) for row in csv.reader(file)]
    with duckdb.connect() as connection:
        connection.execute(f"CREATE TABLE seed ({', '.join(f'{column} VARCHAR' for column in header)})")
        connection.execute(f"COPY seed FROM '{path}' {COPY_OPTIONS[0]}")
        found = connection.execute("FROM seed").fetchall()
    assert [tuple(value or "" for value in row) for row in found] == expected


def test_dispute_sides_do_not_overlap() -> None:
    """At any time an actor stands on one side."""
    by_actor: dict[str, list[tuple[str, str]]] = {}
    for row in rows("dispute_sides"):
        span = (row["valid_from"] or "0000", (row["valid_to"] or "9999") + "-99")
        by_actor.setdefault(row["actor_id"], []).append(span)
    for actor, spans in by_actor.items():
        spans.sort()
        for (_, ends), (begins, _) in pairwise(spans):
            assert ends < begins or ends[: len(begins)] < begins, actor
