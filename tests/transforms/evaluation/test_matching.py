import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.transforms.evaluation.marts import coded, frames, gold_line, gold_set
from transforms.evaluation.matching import SLACK, overlap
from transforms.evaluation.quality import outcome_of


def outcome(gold, *events):
    return outcome_of(*frames(*events), gold)


def matched(result):
    return {match.gold.gold_id: match.coded.event_id for match in result.matches}


def test_the_same_table_and_a_touching_span_match():
    result = outcome(gold_set(gold_line("g1", (100, 150))), coded("e1", (120, 180)))
    assert matched(result) == {"g1": "e1"}
    assert not result.missed
    assert not result.spurious


@pytest.mark.parametrize(("gap", "touches"), [(0, True), (SLACK, True), (SLACK + 1, False)])
@pytest.mark.parametrize("side", ["before", "after"])
def test_slack_is_thirty_characters_on_either_side(gap, touches, side):
    span = (150 + gap, 170 + gap) if side == "after" else (80 - gap, 100 - gap)
    result = outcome(gold_set(gold_line("g1", (100, 150))), coded("e1", span))
    assert bool(result.matches) == touches
    assert bool(result.spurious) == bool(result.missed) == (not touches)


def test_any_span_may_touch_any_anchor():
    gold = gold_set(gold_line("g1", (100, 150), (5000, 5100)))
    assert matched(outcome(gold, coded("e1", (900, 950), (5050, 5060)))) == {"g1": "e1"}


def test_another_table_does_not_match():
    result = outcome(gold_set(gold_line("g1", (100, 150))), coded("e1", (100, 150), event_table="arrests"))
    assert len(result.missed) == len(result.spurious) == 1


def test_another_file_does_not_match_and_an_uncovered_one_is_not_scored():
    elsewhere = coded("e1", (100, 150), source_file="another.txt")
    result = outcome(gold_set(gold_line("g1", (100, 150))), elsewhere)
    assert len(result.missed) == 1
    assert not result.spurious
    covered = gold_set(gold_line("g1", (100, 150)), files=["another.txt"])
    assert len(outcome(covered, elsewhere).spurious) == 1


def test_a_table_the_set_does_not_cover_is_not_scored():
    gold = gold_set(gold_line("g1", (100, 150)), tables=("attacks",))
    result = outcome(gold, coded("e1", (100, 150)), coded("e2", (400, 450), event_table="statements"))
    assert not result.spurious
    assert not result.neutral


def test_a_duplicate_is_spurious():
    result = outcome(gold_set(gold_line("g1", (100, 150))), coded("e1", (100, 150)), coded("e2", (100, 150)))
    assert len(result.matches) == 1
    assert [event.event_id for event in result.spurious] == ["e2"]


def test_the_best_agreement_is_taken_first():
    gold = gold_set(gold_line("g1", (100, 150)))
    worse = coded("e1", (100, 150), place_name="Kidal", status="alleged")
    better = coded("e2", (140, 160))
    result = outcome(gold, worse, better)
    assert matched(result) == {"g1": "e2"}
    assert [event.event_id for event in result.spurious] == ["e1"]


def test_of_equal_agreement_the_larger_overlap_is_taken():
    gold = gold_set(gold_line("g1", (100, 150)))
    assert matched(outcome(gold, coded("e1", (149, 200)), coded("e2", (110, 150)))) == {"g1": "e2"}


def test_of_equal_agreement_required_gold_comes_first():
    gold = gold_set(gold_line("g1", (100, 150), required=False), gold_line("g2", (140, 190)))
    result = outcome(gold, coded("e1", (100, 150)))
    assert matched(result) == {"g2": "e1"}


def test_two_events_of_a_sentence_find_their_own_gold():
    gold = gold_set(gold_line("g1", (100, 200)), gold_line("g2", (100, 200), places=["Kidal"]))
    result = outcome(gold, coded("e1", (100, 200), place_name="Kidal"), coded("e2", (100, 200)))
    assert matched(result) == {"g1": "e2", "g2": "e1"}


def test_optional_gold_counts_neither_way():
    gold = gold_set(gold_line("g1", (100, 150), required=False), gold_line("g2", (900, 950), required=False))
    result = outcome(gold, coded("e1", (100, 150)))
    assert not result.matches
    assert not result.missed
    assert not result.spurious
    assert [event.event_id for event in result.neutral] == ["e1"]


def test_a_leftover_that_touches_an_optional_anchor_is_neutral():
    gold = gold_set(gold_line("g1", (100, 150), required=False))
    result = outcome(gold, coded("e1", (100, 150)), coded("e2", (100, 150)), coded("e3", (600, 650)))
    assert {event.event_id for event in result.neutral} == {"e1", "e2"}
    assert [event.event_id for event in result.spurious] == ["e3"]


def test_an_event_of_two_articles_counts_once_in_each():
    gold = gold_set(
        gold_line("g1", (100, 150)),
        gold_line("g2", (300, 350), file="second.txt", article_id="second"),
    )
    first = coded("e1", (100, 150))
    second = coded("e1", (300, 350), source_file="second.txt", article_id="second", actors=[])
    result = outcome(gold, first, second)
    assert matched(result) == {"g1": "e1", "g2": "e1"}


spans = st.tuples(st.integers(0, 300), st.integers(1, 40)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(spans, max_size=6), st.lists(st.tuples(spans, st.booleans()), max_size=6))
def test_every_event_and_every_gold_event_ends_in_one_place(event_spans, anchors):
    lines = [gold_line(f"g{n}", anchor, required=required) for n, (anchor, required) in enumerate(anchors)]
    events = [coded(f"e{n}", span) for n, span in enumerate(event_spans)]
    result = outcome(gold_set(*lines, files=["an-article.txt"]), *events)
    ends = [match.coded.event_id for match in result.matches]
    ends += [event.event_id for event in result.spurious + result.neutral]
    assert sorted(ends) == sorted(event["event_id"] for event in events)
    required = {line["gold_id"] for line in lines if line["required"]}
    told = [match.gold.gold_id for match in result.matches] + [event.gold_id for event in result.missed]
    assert sorted(told) == sorted(required)


@given(spans, spans)
def test_overlap_is_symmetric(one, other):
    assert overlap([one], [other]) == overlap([other], [one])
