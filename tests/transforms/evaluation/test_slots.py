from datetime import date

import pytest

from tests.transforms.evaluation.marts import coded, frames, gold_line, gold_set
from transforms.evaluation.coded import coded_events
from transforms.evaluation.slots import RoleCounts, compare, folded


def comparison(gold_changes=None, aliases=None, **coded_changes):
    line = gold_line("g1", (100, 150), **(gold_changes or {}))
    gold = gold_set(line).events[0]
    event = coded_events(*frames(coded("e1", (100, 150), **coded_changes)), ["an-article.txt"])[0]
    return compare(event, gold, aliases)


def test_a_perfect_event_is_right_in_every_slot():
    result = comparison()
    assert all(right is not False for right in result.right.values())
    assert result.date_overlaps
    assert result.right["quantity"] is None


@pytest.mark.parametrize(
    ("slot", "changes"),
    [
        ("type", {"event_type": "bombing"}),
        ("status", {"status": "foiled"}),
        ("scope", {"scope": "campaign"}),
        ("date", {"date_precision": "range"}),
        ("date", {"date_end": date(2016, 3, 30)}),
        ("place", {"place_name": "Kidal"}),
        ("place", {"place_name": None}),
        ("country", {"country": None}),
        ("roles", {"actors": []}),
        ("fatalities", {"fatalities_high": None}),
    ],
)
def test_one_wrong_slot_is_one_wrong_slot(slot, changes):
    right = comparison(**changes).right
    assert [name for name, value in right.items() if value is False] == [slot]


def test_any_accepted_value_is_right():
    gold = {
        "event_type": ["bombing", "assault"],
        "dates": [[None, None, "unknown"], ["2016-03-01", None, "range"]],
    }
    result = comparison(gold, date_end=None, date_precision="range")
    assert result.right["type"]
    assert result.right["date"]


def test_no_place_is_right_only_where_gold_accepts_none():
    assert comparison({"places": [""]}, place_name=None).right["place"]
    assert comparison({"places": ["Gao", ""]}, place_name=None).right["place"]
    assert not comparison({"places": [""]}).right["place"]


def test_spellings_of_a_place_are_one_place():
    assert comparison({"places": ["al-Hasaka"]}, place_name="Al Hasakah").right["place"]


@pytest.mark.parametrize(
    ("start", "end", "overlaps"),
    [
        (date(2016, 3, 31), date(2016, 4, 2), True),
        (date(2016, 4, 1), date(2016, 4, 2), False),
        (None, date(2016, 3, 5), True),
        (date(2015, 1, 1), None, True),
        (None, None, False),
    ],
)
def test_a_looser_look_at_dates(start, end, overlaps):
    result = comparison(date_start=start, date_end=end, date_precision="range")
    assert result.date_overlaps == overlaps


def test_an_unknown_date_overlaps_an_unknown_one():
    gold = {"dates": [[None, None, "unknown"]]}
    assert comparison(gold, date_start=None, date_end=None, date_precision="unknown").date_overlaps


def test_quantities_are_scored_where_gold_has_them():
    gold = {"quantity": [[None, 2000]], "event_table": "strength", "event_type": ["fighters"]}
    assert comparison(gold, quantity_high=2000).right["quantity"] is True
    assert comparison(gold, quantity_low=2000).right["quantity"] is False


def test_quantities_that_the_frames_do_not_hold_are_not_scored():
    gold = gold_set(gold_line("g1", (100, 150), quantity=[[5, 5]]))
    events, reports, actors = frames(coded("e1", (100, 150)))
    events = events.drop("quantity_low", "quantity_high")
    event = coded_events(events, reports, actors, ["an-article.txt"])[0]
    assert compare(event, gold.events[0]).right["quantity"] is None


def test_roles_count_found_missed_and_wrong():
    actors = [("perpetrator", "group-a", "Group A"), ("perpetrator", "group-c", "Group C")]
    roles = comparison(actors=actors).roles
    assert roles == RoleCounts(found=1, missed=1, wrong=1)
    assert roles.f1 == pytest.approx(0.5)
    assert not roles.exact


def test_the_right_actor_in_the_wrong_role_is_missed_and_wrong():
    swapped = [("perpetrator", "force-b", "Force B"), ("target", "group-a", "Group A")]
    assert comparison(actors=swapped).roles == RoleCounts(found=0, missed=2, wrong=2)


def test_actors_that_may_be_found_count_neither_way():
    gold = {"actors_also": {"claimant": ["group-a"]}}
    extra = [*coded("e")["actors"], ("claimant", "group-a", "Group A")]
    assert comparison(gold, actors=extra).roles == comparison(gold).roles == RoleCounts(2, 0, 0)


def test_names_in_no_dictionary_are_never_wrong():
    extra = [*coded("e")["actors"], ("victim", None, "a shopkeeper")]
    assert comparison(actors=extra).roles.exact


def test_the_same_actor_twice_is_one_actor():
    twice = [
        *coded("e")["actors"],
        ("perpetrator", "group-a", "the group"),
        ("target", "x", "X"),
        ("target", "x", "x"),
    ]
    assert comparison(actors=twice).roles == RoleCounts(found=2, missed=0, wrong=1)


NAMED = {
    "actors": None,
    "actors_named": {"perpetrator": ["The Group of A"], "victim": ["Abou Moussa"]},
    "actors_named_also": {"target": ["Force B"]},
}


def named_comparison(actors, aliases=None):
    line = gold_line("g1", (100, 150)) | NAMED
    del line["actors"], line["actors_also"]
    gold = gold_set(line).events[0]
    event = coded_events(*frames(coded("e1", (100, 150), actors=actors)), ["an-article.txt"])[0]
    return compare(event, gold, aliases).roles


def test_named_gold_takes_canonical_names_and_names_in_no_dictionary():
    actors = [
        ("perpetrator", "group-a", "Group of A"),
        ("victim", None, "Abu Musa"),
        ("target", "b", "Force B"),
    ]
    assert named_comparison(actors) == RoleCounts(found=2, missed=0, wrong=0)


def test_named_gold_takes_any_alias_of_the_actor():
    aliases = {"group-a": frozenset({folded("Group of A"), folded("Group A")})}
    actors = [("perpetrator", "group-a", "Somewhat Else"), ("victim", None, "Abu Musa")]
    assert named_comparison(actors, aliases) == RoleCounts(found=2, missed=0, wrong=0)
    assert named_comparison(actors) == RoleCounts(found=1, missed=1, wrong=1)
