"""Figures: precision, recall, F1 and slot accuracies, per gold set and event table.

Belongs here: the frame that becomes `marts.coding_quality`.
Does not: the matching behind the figures (`transforms.evaluation.matching`), the errors one by one
(`transforms.evaluation.errors`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import polars as pl

from transforms.evaluation.coded import coded_events
from transforms.evaluation.gold import GoldSet
from transforms.evaluation.matching import Match, Outcome, match_events
from transforms.evaluation.slots import SLOTS, AliasesById, folded
from transforms.schemas.codebook import CORE_TABLES

CORE_THREE = "core three"
ALL = "all"

DESCRIPTION = "How well the coder did on each event table of each gold set whose files are in this build."
QUALITY_COLUMNS: dict[str, str] = {
    "gold_set": "Gold set the coding was held against",
    "event_table": "Event table; 'core three' is attacks, mergers and arrests, 'all' every table covered",
    "gold_required": "Gold events that must be found",
    "coded": "Coded events, optional ones included; an event counts once per article",
    "matched": "Coded events that are a required gold event",
    "false_positives": "Coded events that are in no gold, duplicates included",
    "missed": "Required gold events that were not coded",
    "precision": "matched / (matched + false positives)",
    "recall": "matched / required",
    "f1": "Harmonic mean of precision and recall",
    **{
        f"{slot}_accuracy": f"Share of matched events whose {slot} is among the accepted"
        for slot in SLOTS
        if slot != "roles"
    },
    "date_overlap_accuracy": "Share of matched events whose date shares a day with an accepted one",
    "roles_accuracy": "F1 of actors in roles over the matched events",
    "roles_precision": "Share of the resolved actors coded that are accepted in their role",
    "roles_recall": "Share of the required actors that were found in their role",
    "roles_exact_accuracy": "Share of matched events with every required actor found and none wrong",
}
_COUNTS = ("gold_required", "coded", "matched", "false_positives", "missed")
QUALITY_SCHEMA: dict[str, pl.DataType] = {
    name: pl.String() if name in ("gold_set", "event_table") else pl.Int64() if name in _COUNTS else pl.Float64()
    for name in QUALITY_COLUMNS
}


def score_gold_sets(
    events: pl.DataFrame,
    event_reports: pl.DataFrame,
    event_actors: pl.DataFrame,
    gold_sets: Iterable[GoldSet],
    aliases: AliasesById | None = None,
    build_files: Mapping[str, str] | None = None,
) -> pl.DataFrame:
    """The frame of `marts.coding_quality`: a row per gold set and event table, with aggregates.

    Takes frames like `marts.events` (with quantities, where there are any), `marts.event_reports`,
    `marts.event_actors`. `build_files` maps the files of the build to the SHA-256 of their bytes; a set
    is scored on those of its files that are in the build with the text it was coded on, and left out
    when there is none. Without `build_files` the files are those that `event_reports` names.
    """
    rows: list[dict[str, object]] = []
    for gold in gold_sets:
        present = present_part(gold, event_reports, build_files)
        if present is not None:
            outcome = outcome_of(events, event_reports, event_actors, present, aliases)
            rows += quality_rows(present, outcome)
    return pl.DataFrame(rows, schema=QUALITY_SCHEMA)


def present_part(
    gold: GoldSet, event_reports: pl.DataFrame, build_files: Mapping[str, str] | None = None
) -> GoldSet | None:
    """The gold set cut down to the files that are in the build unchanged; None when none is."""
    if build_files is None:
        files = gold.files & set(event_reports["source_file"].unique().to_list())
    else:
        files = frozenset(
            file
            for file in gold.files
            if file in build_files and gold.hashes.get(file, build_files[file]) == build_files[file]
        )
    if not files:
        return None
    events = tuple(event for event in gold.events if event.source_file in files)
    return GoldSet(gold.name, files, gold.tables, events, gold.hashes)


def outcome_of(
    events: pl.DataFrame,
    event_reports: pl.DataFrame,
    event_actors: pl.DataFrame,
    gold: GoldSet,
    aliases: AliasesById | None = None,
) -> Outcome:
    """Frames of the marts matched with one gold set."""
    return match_events(coded_events(events, event_reports, event_actors, gold.files), gold, aliases)


def aliases_by_id(actor_aliases: pl.DataFrame) -> AliasesById:
    """Folded names per actor id, from a frame with `actor_id` and `alias`."""
    grouped: dict[str, set[tuple[str, ...]]] = {}
    for actor_id, alias in actor_aliases.select("actor_id", "alias").iter_rows():
        grouped.setdefault(actor_id, set()).add(folded(alias))
    return {actor_id: frozenset(names) for actor_id, names in grouped.items()}


def quality_rows(gold: GoldSet, outcome: Outcome) -> list[dict[str, object]]:
    """One row per table the set covers, then the core three together, then all."""
    groups: dict[str, Sequence[str]] = {table: (table,) for table in gold.tables}
    groups[CORE_THREE] = [table for table in CORE_TABLES if table in gold.tables]
    groups[ALL] = gold.tables
    return [
        {"gold_set": gold.name, "event_table": label, **_figures(outcome, set(tables))}
        for label, tables in groups.items()
    ]


def _figures(outcome: Outcome, tables: set[str]) -> dict[str, object]:
    matches = [match for match in outcome.matches if match.gold.event_table in tables]
    missed = sum(event.event_table in tables for event in outcome.missed)
    spurious = sum(event.event_table in tables for event in outcome.spurious)
    neutral = sum(event.event_table in tables for event in outcome.neutral)
    precision = _share(len(matches), len(matches) + spurious)
    recall = _share(len(matches), len(matches) + missed)
    asked = 2 * len(matches) + spurious + missed
    return {
        "gold_required": len(matches) + missed,
        "coded": len(matches) + spurious + neutral,
        "matched": len(matches),
        "false_positives": spurious,
        "missed": missed,
        "precision": precision,
        "recall": recall,
        "f1": _share(2 * len(matches), asked),
        **_slot_figures(matches),
    }


def _slot_figures(matches: Sequence[Match]) -> dict[str, object]:
    figures: dict[str, object] = {}
    for slot in SLOTS:
        answers = [match.comparison.right[slot] for match in matches]
        scored = [answer for answer in answers if answer is not None]
        name = "roles_exact_accuracy" if slot == "roles" else f"{slot}_accuracy"
        figures[name] = _share(sum(scored), len(scored))
    found = sum(match.comparison.roles.found for match in matches)
    missed = sum(match.comparison.roles.missed for match in matches)
    wrong = sum(match.comparison.roles.wrong for match in matches)
    figures["date_overlap_accuracy"] = _share(sum(m.comparison.date_overlaps for m in matches), len(matches))
    figures["roles_accuracy"] = _share(2 * found, 2 * found + missed + wrong)
    figures["roles_precision"] = _share(found, found + wrong)
    figures["roles_recall"] = _share(found, found + missed)
    return figures


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
