import json
from pathlib import Path

import polars as pl
import pytest

from tests.transforms.evaluation.marts import coded, frames, gold_line, gold_set
from transforms.evaluation.errors import NOT_SEEN, error_listing
from transforms.evaluation.gold import parse_gold_set
from transforms.evaluation.quality import (
    QUALITY_SCHEMA,
    aliases_by_id,
    outcome_of,
    present_part,
    score_gold_sets,
)
from transforms.schemas.codebook import EVENT_TABLES

DIGESTS = Path(__file__).parents[2] / "gold" / "digests.jsonl"


def row(scores, table="all"):
    return scores.row(by_predicate=pl.col("event_table") == table, named=True)


def test_figures_of_one_hit_one_miss_one_false():
    gold = gold_set(gold_line("g1", (100, 150)), gold_line("g2", (900, 950)))
    scores = score_gold_sets(*frames(coded("e1", (100, 150)), coded("e2", (500, 550))), [gold])
    figures = row(scores)
    assert (figures["gold_required"], figures["coded"]) == (2, 2)
    assert (figures["matched"], figures["false_positives"], figures["missed"]) == (1, 1, 1)
    assert figures["precision"] == figures["recall"] == figures["f1"] == 0.5
    assert figures["type_accuracy"] == figures["roles_accuracy"] == 1.0
    assert row(scores, "attacks") | {"event_table": "all"} == figures


def test_rows_are_the_tables_covered_and_two_aggregates():
    gold = gold_set(gold_line("g1", (100, 150)), tables=("attacks", "territory"))
    scores = score_gold_sets(*frames(coded("e1", (100, 150))), [gold])
    assert scores["event_table"].to_list() == ["attacks", "territory", "core three", "all"]
    assert dict(scores.schema) == QUALITY_SCHEMA


def test_core_three_leaves_out_the_other_five():
    gold = gold_set(gold_line("g1", (100, 150)), gold_line("g2", (500, 550), event_table="territory"))
    scores = score_gold_sets(*frames(coded("e1", (100, 150))), [gold])
    assert row(scores, "core three")["recall"] == 1.0
    assert row(scores, "all")["recall"] == 0.5


def test_figures_without_a_base_are_null():
    gold = gold_set(gold_line("g1", (100, 150)))
    figures = row(score_gold_sets(*frames(coded("e1", (900, 950))), [gold]), "mergers")
    assert figures["precision"] is figures["recall"] is figures["f1"] is figures["type_accuracy"] is None


def test_optional_matches_do_not_enter_slot_figures():
    gold = gold_set(gold_line("g1", (100, 150)), gold_line("g2", (500, 550), required=False))
    events = frames(coded("e1", (100, 150)), coded("e2", (500, 550), event_type="bombing"))
    figures = row(score_gold_sets(*events, [gold]))
    assert figures["type_accuracy"] == 1.0
    assert (figures["coded"], figures["matched"], figures["false_positives"]) == (2, 1, 0)


def test_sets_without_a_file_in_the_build_are_left_out():
    gold = gold_set(gold_line("g1", (100, 150)))
    build = frames(coded("e1", (100, 150), source_file="another.txt"))
    assert score_gold_sets(*build, [gold]).is_empty()
    assert score_gold_sets(*build, [gold], build_files={"another.txt": "h"}).is_empty()


def test_a_file_in_the_build_without_any_event_counts():
    gold = gold_set(gold_line("g1", (100, 150)))
    scores = score_gold_sets(*frames(), [gold], build_files={"an-article.txt": "h"})
    assert row(scores)["missed"] == 1


def test_a_file_whose_text_has_changed_is_not_scored():
    gold = gold_set(gold_line("g1", (100, 150)), hashes={"an-article.txt": "old"})
    _, reports, _ = frames()
    assert present_part(gold, reports, {"an-article.txt": "new"}) is None
    assert present_part(gold, reports, {"an-article.txt": "old"}) == gold


def test_only_the_files_of_the_build_are_scored():
    gold = gold_set(gold_line("g1", (100, 150)), gold_line("g2", (1, 9), file="absent.txt"))
    assert row(score_gold_sets(*frames(coded("e1", (100, 150))), [gold]))["gold_required"] == 1


def test_gold_coded_as_it_stands_scores_one():
    lines = [json.loads(line) for line in DIGESTS.read_text(encoding="utf-8").splitlines()]
    figures = row(score_gold_sets(*as_coded(lines), [parse_gold_set("digests", lines, EVENT_TABLES)]))
    assert figures["gold_required"] == figures["matched"] == sum(line["required"] for line in lines)
    assert all(value == 1.0 for name, value in figures.items() if name.endswith(("accuracy", "f1", "recall")))


def as_coded(lines):
    events = []
    for line in lines:
        start, end, precision = line["dates"][0]
        quantity = (line["quantity"] or [[None, None]])[0]
        events.append(
            coded(
                line["gold_id"],
                *map(tuple, line["anchors"]),
                article_id=line["article_id"],
                source_file=line["file"],
                event_table=line["event_table"],
                event_type=line["event_type"][0],
                status=line["status"][0],
                scope=line["scope"][0],
                date_start=start and pl.Series([start]).str.to_date()[0],
                date_end=end and pl.Series([end]).str.to_date()[0],
                date_precision=precision,
                place_name=line["places"][0] or None,
                country=line["countries"][0] or None,
                fatalities_low=line["fatalities"][0][0],
                fatalities_high=line["fatalities"][0][1],
                quantity_low=quantity[0],
                quantity_high=quantity[1],
                actors=[(role, name, name) for role, names in line["actors"].items() for name in names],
            )
        )
    return frames(*events)


def test_the_errors_are_listed_with_what_was_accepted():
    gold = gold_set(gold_line("g1", (100, 150)), gold_line("g2", (900, 950)), gold_line("g3", (700, 750)))
    events = frames(coded("e1", (100, 150), place_name="Kidal", actors=[]), coded("e2", (500, 550)))
    seen = {"source_file": gold.events[1].source_file, "event_table": "attacks", "trigger_id": "v-raid.assault"}
    candidates = pl.DataFrame([{**seen, "char_start": 920, "char_end": 960, "reason": "hypothetical"}])
    listing = error_listing(gold, outcome_of(*events, gold), candidates)
    told = {
        (error, event or gold_id): detail
        for error, gold_id, event, detail in listing.select("error", "gold_id", "event_id", "detail").iter_rows()
    }
    assert set(told) == {("missed", "g2"), ("missed", "g3"), ("spurious", "e2"), ("place", "e1"), ("roles", "e1")}
    assert told["missed", "g2"] == "hypothetical (v-raid.assault)"
    assert told["missed", "g3"] == NOT_SEEN
    assert told["place", "e1"] == "coded Kidal; accepted Gao"
    assert "perpetrator=group-a" in told["roles", "e1"]


def test_aliases_are_folded():
    aliases = pl.DataFrame({"actor_id": ["a", "a"], "alias": ["al-Qaeda", "The Base"]})
    assert aliases_by_id(aliases) == aliases_by_id(aliases.with_columns(alias=pl.Series(["al-Qa`ida", "Base"])))


def test_a_bad_line_of_gold_is_named():
    broken = gold_line("g1", (1, 2))
    del broken["status"]
    with pytest.raises(ValueError, match="gold set invented, line 2"):
        gold_set(gold_line("g0", (1, 2)), broken)
    with pytest.raises(ValueError, match="does not cover attacks"):
        gold_set(gold_line("g0", (1, 2)), tables=("mergers",))
