import base64
import hashlib
import json
import re

import pytest
import vl_convert

from tests.transforms.report.invented import EVENTS, HOSTILE, IDS, QUOTE, warehouse
from tests.transforms.report.reading import Page
from transforms.report.material import empty
from transforms.report.page import as_data, library, report_page


@pytest.fixture(scope="module")
def html():
    return report_page(warehouse())


@pytest.fixture(scope="module")
def page(html):
    return Page(html)


@pytest.fixture(scope="module")
def data(page):
    return json.loads(page.scripts[0])


def rows_that_open(data):
    for chart in data["charts"].values():
        for rows in chart["spec"]["datasets"].values():
            yield from (row for row in rows if row.get("opens"))


def test_hostile_text_opens_no_element_and_runs_nothing(html, page):
    assert len(page.scripts) == 3
    assert "img" not in {tag for tag, _ in page.elements}
    assert not [name for _, found in page.elements for name in found if name.startswith("on")]
    assert HOSTILE in "".join(page.text)
    assert "broken" not in "".join(page.scripts[1:])


def test_data_comes_back_as_it_was_and_cannot_end_its_element(data, page):
    labels = {row["label"] for row in rows_that_open(data)}
    assert f"no date: {HOSTILE}" in labels
    assert not set("<>&\u2028\u2029") & set(page.scripts[0])


@pytest.mark.parametrize("text", ["</script>", "<!--", "\u2028\u2029", "&lt;", '"\\', "é 中"])
def test_any_text_survives_as_data(text):
    assert json.loads(as_data({"text": text})) == {"text": text}


def test_only_the_pages_own_scripts_may_run(page):
    (policy,) = [found["content"] for _, found in page.elements if found.get("http-equiv")]
    allowed = re.findall(r"'sha256-([^']+)'", policy)
    assert allowed == [
        base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in page.scripts[1:]
    ]
    assert policy.startswith("default-src 'none'")
    assert "unsafe-eval" not in policy


def test_nothing_is_fetched(page):
    assert not page.attributes("src")
    assert not page.attributes("srcset")
    assert page.attributes("href", "link") == ["data:,"]
    assert not [style for style in page.styles if "url(" in style or "@import" in style]
    links = [link for link in page.attributes("href", "a") if not link.startswith("#")]
    assert set(links) == {"https://example.org/river"}
    assert "http" not in page.scripts[2]


def test_libraries_cannot_end_their_element():
    assert "</script" not in library()
    assert "<!--" not in library()


def test_every_event_has_a_card_with_its_words_and_source(page):
    ids = page.attributes("id")
    assert set(IDS) <= set(ids)
    assert len(ids) == len(set(ids))
    text = "".join(page.text)
    assert QUOTE in text
    assert "A. Writer, The River, October 2018" in text
    assert "a.txt, characters 1,200 to 1,256" in text


def test_every_mark_opens_a_part_of_the_page(page, data):
    marks = list(rows_that_open(data))
    assert {row["opens"] for row in marks} <= set(page.attributes("id"))
    assert all(row["label"] for row in marks)
    assert set(IDS) <= {row["opens"] for row in marks}


def test_what_a_mark_opens_is_a_button_in_a_list_too(page, data):
    buttons = set(page.attributes("data-opens", "button"))
    assert {row["opens"] for row in rows_that_open(data)} <= buttons


def test_every_chart_is_vega_lite_that_compiles(data):
    assert set(data["charts"]) == {"timeline", "map", "lineage", "dispute", "strength", "quality"}
    for name, chart in data["charts"].items():
        compiled = vl_convert.vegalite_to_vega(chart["spec"])
        assert compiled["marks"], name


def test_every_chart_says_what_it_shows(page):
    charts = [found for _, found in page.elements if "data-chart" in found]
    assert len(charts) == 6
    assert all(found["aria-label"] and found["tabindex"] == "0" for found in charts)


def test_filters_offer_every_table_with_events_every_group_and_every_year(page):
    offered = page.attributes("value")
    assert {row["event_table"] for row in EVENTS} <= set(offered)
    assert {"River Front", "Hill Brigade"} <= set(offered)
    text = "".join(page.text)
    assert all(str(year) in text for year in range(2013, 2019))


def test_an_empty_warehouse_gives_a_page_without_charts():
    page = Page(report_page(empty()))
    assert json.loads(page.scripts[0])["charts"] == {}
    assert "".join(page.text).count("Nothing of this kind in this warehouse yet.") == 6


def test_the_same_warehouse_gives_the_same_page(html):
    assert report_page(warehouse()) == html
