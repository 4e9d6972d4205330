from datetime import date

import pytest

from tests.transforms.report.invented import IDS, NORTH, event, step, warehouse
from transforms.report.dispute import dispute
from transforms.report.events import collect, web_address
from transforms.report.lineage import lineage
from transforms.report.quality import quality
from transforms.report.sahel_map import placed, sahel_map
from transforms.report.strength import strength
from transforms.report.timeline import timeline
from transforms.report.wording import figures, when

SQUARE = {"type": "Polygon", "coordinates": [[[-12, 10], [-12, 25], [4, 25], [4, 10], [-12, 10]]]}
BASEMAP = {
    "features": [
        {"type": "Feature", "properties": {"code": "ML", "name": "Mali", "label": [-4, 17]}, "geometry": SQUARE},
        {"type": "Feature", "properties": {"code": "NE", "name": "Niger", "label": [9, 17]}, "geometry": SQUARE},
    ]
}


def rows(chart, name="marks"):
    return chart.spec["datasets"][name]


@pytest.fixture
def material():
    return warehouse()


@pytest.fixture
def events(material):
    return collect(material)


def test_a_mark_of_the_timeline_lies_in_the_middle_of_its_days(events):
    marks = {mark["opens"]: mark for mark in rows(timeline(events))}
    year = marks[IDS[4]]
    assert year["middle"] - year["first"] == year["last"] - year["middle"] == 182 * 86_400_000
    assert marks[IDS[0]]["first"] == marks[IDS[0]]["last"]


def test_an_event_without_a_date_gets_no_place_in_time(events):
    marks = {mark["opens"]: mark for mark in rows(timeline(events))}
    assert marks[IDS[8]]["first"] is marks[IDS[8]]["middle"] is None


def test_groups_of_an_event_are_those_of_the_dictionary(events):
    by_id = {event.event_id: event for event in events}
    assert by_id[IDS[2]].groups == ("Hill Brigade", "River Front")
    assert by_id[IDS[3]].groups == ()


def test_an_event_in_an_area_gets_no_point(material, events):
    where = placed(material, events)
    chart = sahel_map(where, BASEMAP)
    assert {mark["opens"] for mark in rows(chart)} == {IDS[0], IDS[1], IDS[3]}
    assert [(area.title, list(area.notes)) for area in where.areas] == [("the north, Mali", ["region"])]
    assert {row["name"]: (row["count"], row["opens"]) for row in rows(chart, "countries")} == {
        "Mali": (1, "country-ML"),
        "Niger": (0, ""),
    }


def test_events_at_one_place_lie_beside_each_other_and_name_it_once(material, events):
    marks = [mark for mark in rows(sahel_map(placed(material, events), BASEMAP)) if mark["lon"] == -1.2]
    assert (marks[0]["dx"], marks[0]["dy"]) == (0, 0)
    assert len({(mark["dx"], mark["dy"]) for mark in marks}) == len(marks) == 2
    assert [mark["name"] for mark in marks] == ["Sandhill", ""]


def test_a_country_nobody_knows_a_code_for_is_listed_all_the_same():
    lost = event(1, "attacks", "assault", **NORTH | {"place_id": "elsewhere"})
    material = warehouse(events=[lost], sahel_events=[{"event_id": IDS[0], "zone": "neighbour"}])
    where = placed(material, collect(material))
    assert [found.event_id for area in where.areas for found in area.events] == [IDS[0]]
    assert where.countries == {}


def test_lineage_shows_families_of_groups_that_events_name(material, events):
    chart = lineage(material, events)
    assert [line["name"] for line in rows(chart, "lines")] == ["Old-Brigade", "Hill-Brigade", "River-Front"]
    assert "Left out: 1 step" in chart.told
    told, reference = sorted(rows(chart), key=lambda mark: mark["source"], reverse=True)
    assert (told["opens"], told["step"]) == (IDS[2], "merger")
    assert (reference["opens"], reference["step"]) == ("step-0", "rebrand")


def test_steps_that_meet_share_a_mark_that_opens_all_of_them():
    steps = [step(name, "river-front", "merger", date(2017, 3, 2), IDS[2] if name == "hill-brigade" else None)
             for name in ("hill-brigade", "east-brigade")]  # fmt: skip
    material = warehouse(group_lineage=steps)
    chart = lineage(material, collect(material))
    assert [mark["opens"] for mark in rows(chart)] == ["step-0"]
    (gathering,) = chart.gatherings
    assert [found.event_id for found in gathering.events] == [IDS[2]]
    assert "East-Brigade → River-Front, merger" in gathering.notes[0]


def test_a_circle_of_steps_ends():
    steps = [step("a", "b", "rebrand", date(2000, 1, 1)), step("b", "a", "rebrand", date(2001, 1, 1))]
    profiles = [{"group_id": "a", "group_name": "A", "first_seen": None, "last_seen": None}]
    material = warehouse(group_lineage=steps, group_profiles=profiles)
    assert len(rows(lineage(material, collect(material)), "lines")) == 2


def test_events_of_the_dispute_lie_on_the_side_they_favoured(material, events):
    chart = dispute(material, events)
    assert {mark["opens"]: mark["row"] for mark in rows(chart)} == {IDS[3]: "takfir-prone", IDS[10]: "scholars"}
    july, august = chart.gatherings
    assert [found.event_id for found in july.events] == [IDS[3]]
    assert "Carried over" in august.notes[0]
    assert [(bar["up"], bar["down"]) for bar in rows(chart, "months")] == [(0, 1), (0, 0)]


def test_a_figure_open_at_one_end_is_drawn_open(material, events):
    hill, river = rows(strength(material, events))
    assert (hill["first"], hill["ends"], hill["open"]) == (15001, [15001], True)
    assert hill["last"] > 15001
    assert (river["first"], river["last"], river["ends"], river["open"]) == (900, 2000, [900, 2000], False)
    assert "15,001 or more fighters" in hill["words"]


def test_quality_opens_the_figures_and_events_of_its_table(material, events):
    (gathering,) = quality(material, events).gatherings
    assert "Precision 0.67, recall 0.50" in gathering.notes[0]
    assert [found.event_id for found in gathering.events] == [IDS[0], IDS[1]]


def dated(precision, start, end):
    return {"date_precision": precision, "date_start": start and date(*start), "date_end": end and date(*end)}


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (dated("day", (2018, 3, 5), (2018, 3, 5)), "5 March 2018"),
        (dated("month", (2018, 2, 1), (2018, 2, 28)), "February 2018"),
        (dated("range", (2017, 9, 11), (2017, 9, 20)), "11–20 September 2017"),
        (dated("range", (2016, 9, 1), (2016, 12, 31)), "September – December 2016"),
        (dated("year", (2014, 1, 1), (2014, 12, 31)), "2014"),
        (dated("range", (2012, 1, 1), (2015, 12, 31)), "2012–2015"),
        (dated("season", (2013, 12, 1), (2014, 2, 28)), "winter 2013"),
        (dated("range", (2017, 3, 4), (2017, 4, 3)), "4 March 2017 – 3 April 2017"),
        (dated("range", (2013, 1, 1), None), "from 1 January 2013"),
        (dated("range", None, (2016, 12, 31)), "until 31 December 2016"),
        (dated("unknown", None, None), "no date"),
    ],
)
def test_days_in_words(row, words):
    assert when(row) == words


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(11, 11, "11"), (12, None, "12 or more"), (None, 20, "up to 20"), (900, 2000, "900 to 2,000"), (None, None, "")],
)
def test_ranges_in_words(low, high, words):
    assert figures(low, high) == words


@pytest.mark.parametrize("url", [None, "", "javascript:alert(1)", "data:text/html,x", "//example.org", "ftp://x"])
def test_only_addresses_of_the_web_become_links(url):
    assert web_address(url) == ""
