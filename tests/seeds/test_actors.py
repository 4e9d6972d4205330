"""Lint of the dictionaries of actors: `seeds/actors.csv`, `actor_aliases.csv`, `actor_relations.csv`.

Belongs here: what must hold of the rows for the coder and the warehouse to read them. Does not: how
the coder resolves a name (`tests/transforms/coding`).
"""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from transforms.names.folding import fold

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
GOLD_ACTORS = ROOT.parent / "shared" / "gold" / "actors.csv"

ACTOR_KINDS = {
    "group",
    "faction",
    "organ",
    "media",
    "person",
    "state",
    "state_force",
    "igo",
    "igo_force",
    "institution",
    "category",
    "polity",
}
ALIAS_KINDS = {"name", "acronym", "variant", "short", "nickname", "description", "ambiguous"}
STANDING = {"part_of", "affiliate_of", "parent_of", "ally_of"}
STEPS = {"successor_of", "split_from", "merged_into", "pledged_to"}
OFFICES = {
    "leader_of",
    "deputy_of",
    "spokesman_of",
    "founder_of",
    "commander_of",
    "member_of",
    "jurist_of",
    "critic_of",
}
LONE_WORDS = {
    "the",
    "al",
    "front",
    "group",
    "army",
    "brigade",
    "state",
    "police",
    "forces",
    "movement",
    "emir",
}

Row = dict[str, str]


def _rows(name: str) -> list[Row]:
    with (SEEDS / name).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


ACTORS = _rows("actors.csv")
ALIASES = _rows("actor_aliases.csv")
RELATIONS = _rows("actor_relations.csv")
BY_ID = {row["actor_id"]: row for row in ACTORS}


def _interval(start: str, end: str) -> tuple[date, date]:
    return (date.fromisoformat(start) if start else date.min, date.fromisoformat(end) if end else date.max)


def _overlap(a: Row, b: Row) -> bool:
    a_start, a_end = _interval(a["valid_from"], a["valid_to"])
    b_start, b_end = _interval(b["valid_from"], b["valid_to"])
    return a_start <= b_end and b_start <= a_end


def _clashes(aliases: list[Row]) -> Iterator[tuple[Row, Row]]:
    """Pairs of rows by which one folded name means two actors at one time."""
    bearers: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in aliases:
        bearers[fold(row["alias"])].append(row)
    for rows in bearers.values():
        for a, b in combinations(rows, 2):
            ambiguous = "ambiguous" in (a["kind"], b["kind"])  # the other is meant unless this one is told of
            if a["actor_id"] != b["actor_id"] and _overlap(a, b) and not ambiguous:
                yield a, b


def _cycle(edges: dict[str, set[str]]) -> list[str]:
    """Some way from an actor back to itself; empty when there is none."""
    done: set[str] = set()

    def visit(node: str, path: list[str]) -> list[str]:
        if node in path:
            return [*path[path.index(node) :], node]
        if node in done:
            return []
        for following in sorted(edges.get(node, ())):
            found = visit(following, [*path, node])
            if found:
                return found
        done.add(node)
        return []

    return next((found for node in sorted(edges) if (found := visit(node, []))), [])


def test_ids_are_slugs_and_each_stands_once() -> None:
    counts = Counter(row["actor_id"] for row in ACTORS)
    assert [actor_id for actor_id, count in counts.items() if count > 1] == []
    assert [actor_id for actor_id in counts if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", actor_id)] == []


def test_actors_have_a_name_a_known_kind_a_country_form_and_a_source() -> None:
    assert [row for row in ACTORS if not row["name"].strip() or not row["source"].strip()] == []
    assert [row for row in ACTORS if row["kind"] not in ACTOR_KINDS] == []
    assert [row for row in ACTORS if not re.fullmatch(r"([A-Z]{2})?", row["country_code"])] == []


def test_no_two_actors_share_a_canonical_name() -> None:
    names = Counter(fold(row["name"]) for row in ACTORS)
    assert [name for name, count in names.items() if count > 1] == []


def test_aliases_are_of_known_actors_and_kinds() -> None:
    assert [row for row in ALIASES if row["actor_id"] not in BY_ID] == []
    assert [row for row in ALIASES if row["kind"] not in ALIAS_KINDS] == []
    assert [row for row in ALIASES if not re.fullmatch(r"[a-z]{2}", row["language"])] == []
    assert [row for row in ALIASES if row["alias"] != row["alias"].strip() or not fold(row["alias"])] == []


def test_no_alias_is_a_lone_common_word() -> None:
    assert [row for row in ALIASES if fold(row["alias"]) in {fold(word) for word in LONE_WORDS}] == []


def test_no_alias_is_claimed_twice_at_one_time() -> None:
    assert list(_clashes(ALIASES)) == []


def test_an_alias_stands_once_per_actor_and_time() -> None:
    counts = Counter((row["actor_id"], fold(row["alias"]), row["valid_from"]) for row in ALIASES)
    assert [key for key, count in counts.items() if count > 1] == []


def test_an_ambiguous_name_is_shared() -> None:
    bearers: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for row in ALIASES:
        bearers[fold(row["alias"])].add(row["actor_id"])
    ambiguous = {fold(row["alias"]) for row in ALIASES if row["kind"] == "ambiguous"}
    assert [name for name in ambiguous if len(bearers[name]) < 2] == []


@pytest.mark.parametrize(
    ("rows", "start", "end"),
    [
        (ACTORS, "founded", "dissolved"),
        (ALIASES, "valid_from", "valid_to"),
        (RELATIONS, "valid_from", "valid_to"),
    ],
)
def test_dates_are_days_and_not_inverted(rows: list[Row], start: str, end: str) -> None:
    inverted = []
    for row in rows:
        first, last = _interval(row[start], row[end])
        if first > last:
            inverted.append(row)
    assert inverted == []


def test_relations_are_known_and_between_known_actors() -> None:
    assert [row for row in RELATIONS if row["relation"] not in STANDING | STEPS | OFFICES] == []
    assert [row for row in RELATIONS if row["actor_id"] not in BY_ID or row["related_id"] not in BY_ID] == []
    assert [row for row in RELATIONS if row["actor_id"] == row["related_id"] or not row["source"].strip()] == []
    stated = Counter((r["actor_id"], r["relation"], r["related_id"], r["valid_from"]) for r in RELATIONS)
    assert [key for key, count in stated.items() if count > 1] == []


def test_offices_are_held_by_persons_and_steps_taken_by_groups() -> None:
    def is_person(row: Row) -> bool:
        return BY_ID[row["actor_id"]]["kind"] == "person"

    assert [row for row in RELATIONS if row["relation"] in OFFICES and not is_person(row)] == []
    assert [row for row in RELATIONS if row["relation"] in STANDING | STEPS and is_person(row)] == []


def test_one_leader_at_a_time_where_both_terms_are_dated() -> None:
    terms: dict[str, list[Row]] = defaultdict(list)
    for row in RELATIONS:
        if row["relation"] == "leader_of" and row["valid_from"] and row["valid_to"]:
            terms[row["related_id"]].append(row)
    clashes = [
        (a["actor_id"], b["actor_id"], group)
        for group, rows in terms.items()
        for a, b in combinations(rows, 2)
        if _interval(a["valid_from"], a["valid_to"])[0] < _interval(b["valid_from"], b["valid_to"])[1]
        and _interval(b["valid_from"], b["valid_to"])[0] < _interval(a["valid_from"], a["valid_to"])[1]
    ]
    assert clashes == []


def test_parents_are_known_and_nothing_is_part_of_itself() -> None:
    assert [row for row in ACTORS if row["parent_id"] and row["parent_id"] not in BY_ID] == []
    parents = {row["actor_id"]: {row["parent_id"]} for row in ACTORS if row["parent_id"]}
    assert _cycle(parents) == []
    part_of: dict[str, set[str]] = defaultdict(set)
    for row in RELATIONS:
        if row["relation"] == "part_of":
            part_of[row["actor_id"]].add(row["related_id"])
    assert _cycle(part_of) == []


def test_no_group_succeeds_itself() -> None:
    steps: dict[str, set[str]] = defaultdict(set)
    for row in RELATIONS:
        if row["relation"] == "successor_of":
            steps[row["actor_id"]].add(row["related_id"])
    assert _cycle(steps) == []


def test_the_lint_sees_a_clash_and_a_cycle() -> None:
    one = {
        "alias": "Lions of the Dunes",
        "actor_id": "a",
        "valid_from": "",
        "valid_to": "2012-12-31",
        "kind": "name",
    }
    two = {**one, "actor_id": "b", "valid_from": "2012-06-01", "valid_to": ""}
    later = {**two, "valid_from": "2013-01-01"}
    assert len(list(_clashes([one, two]))) == 1
    assert list(_clashes([one, later])) == []
    assert _cycle({"a": {"b"}, "b": {"c"}, "c": {"a"}}) == ["a", "b", "c", "a"]
    assert _cycle({"a": {"b"}, "b": {"c"}}) == []


@pytest.mark.skipif(not GOLD_ACTORS.exists(), reason="the gold actors of ../shared are not here")
def test_canonical_actors_are_kept_as_they_are() -> None:
    with GOLD_ACTORS.open(encoding="utf-8", newline="") as handle:
        canonical = list(csv.DictReader(handle))
    kept = {(row["actor_id"], row["name"], row["kind"]) for row in ACTORS}
    assert [row for row in canonical if (row["actor_id"], row["name"], row["kind"]) not in kept] == []
