"""The report page in Chromium: what a reader sees, does and hears."""

import shutil

import pytest
from selenium import webdriver
from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

from tests.transforms.report.invented import HOSTILE, IDS, QUOTE, warehouse
from transforms.report.material import empty
from transforms.report.page import report_page

CHROMIUM, DRIVER = shutil.which("chromium") or shutil.which("google-chrome"), shutil.which("chromedriver")
FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --disable-dev-shm-usage --force-prefers-reduced-motion""".split()
PATIENCE_SECONDS = 120
PHONE = {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
MARKS = "path[aria-roledescription='point']"

pytestmark = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="chromium or chromedriver is not installed")


@pytest.fixture(scope="module")
def chromium(tmp_path_factory):
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in [*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}", "--window-size=1300,900"]:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    for name, material in (("full", warehouse()), ("empty", empty())):
        (folder / f"{name}.html").write_text(report_page(material), encoding="utf-8")
    return folder


def opened(chromium, path):
    for log in ("browser", "performance"):
        chromium.get_log(log)
    chromium.get(path.as_uri())
    WebDriverWait(chromium, PATIENCE_SECONDS).until(
        lambda browser: browser.execute_script("return document.documentElement.dataset.ready") == "yes"
    )
    return chromium


@pytest.fixture
def page(chromium, files):
    return opened(chromium, files / "full.html")


@pytest.fixture
def phone(chromium, files):
    chromium.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", PHONE)
    yield opened(chromium, files / "full.html")
    chromium.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def marks(page, chart):
    return page.find_elements(By.CSS_SELECTOR, f"#chart-{chart} {MARKS}")


def panel(page):
    return page.find_element(By.ID, "panel-content").text


def until(page, holds):
    WebDriverWait(page, PATIENCE_SECONDS).until(lambda _: holds())


def click(page, mark):
    page.execute_script("arguments[0].scrollIntoView({block: 'center'})", mark)
    ActionChains(page).move_to_element(mark).click().perform()


@pytest.mark.parametrize("name", ["full", "empty"])
def test_it_loads_without_a_word_on_the_console_and_without_a_request(chromium, files, name):
    page = opened(chromium, files / f"{name}.html")
    assert page.get_log("browser") == []
    asked = [
        entry["message"] for entry in page.get_log("performance") if "Network.requestWillBeSent" in entry["message"]
    ]
    fetched = [message for message in asked if '"url":"data:' not in message]
    assert len(fetched) == 1, "only the page itself"
    assert page.title == "Armed-group events"


def test_every_dated_event_is_a_mark_and_every_other_a_button(page):
    undated = page.find_elements(By.CSS_SELECTOR, "[data-undated=timeline] button")
    assert {button.get_attribute("data-opens") for button in undated} == {IDS[8], IDS[9]}
    assert len(marks(page, "timeline")) == len(IDS) - 2
    assert all(marks(page, chart) for chart in ("map", "lineage", "dispute", "strength", "quality"))


def test_a_click_on_a_mark_shows_the_words_and_the_source(page):
    (mark,) = [mark for mark in marks(page, "map") if "attacked a post" in mark.get_attribute("aria-label")]
    click(page, mark)
    until(page, lambda: QUOTE in panel(page))
    assert "A. Writer, The River, October 2018" in panel(page)
    assert "12 or more" in panel(page)


def test_a_tinted_country_opens_its_events_and_each_of_them_its_words(page):
    country = page.find_element(By.CSS_SELECTOR, "#chart-map path[aria-label^='Mali: in the country']")
    page.execute_script("arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true}))", country)
    until(page, lambda: "1 event for which no article names a more exact place" in panel(page))
    page.find_element(By.CSS_SELECTOR, "#panel-content button.event").click()
    until(page, lambda: "words of event 7" in panel(page))
    page.find_element(By.ID, "panel-back").click()
    until(page, lambda: "Mali: in the country" in panel(page))


@pytest.mark.parametrize(
    ("chart", "label", "shown"),
    [
        ("lineage", "rebrand", "from the dictionaries"),
        ("lineage", "merger", "words of event 3"),
        ("dispute", "Event 4", "words of event 4"),
        ("strength", "Event 8", "words of event 8"),
        ("quality", "Precision", "2 of them right"),
    ],
)
def test_marks_of_every_chart_open_what_they_stand_for(page, chart, label, shown):
    mark = next(mark for mark in marks(page, chart) if label in mark.get_attribute("aria-label"))
    click(page, mark)
    until(page, lambda: shown in panel(page))


def test_a_month_of_the_balance_opens_its_events(page):
    month = page.find_element(By.CSS_SELECTOR, "#chart-dispute path[aria-label^='July 2018']")
    click(page, month)
    until(page, lambda: "July 2018: upper hand of the takfir-prone" in panel(page))


def test_hostile_words_are_shown_as_they_stand(page):
    page.find_element(By.CSS_SELECTOR, f"[data-undated=timeline] [data-opens='{IDS[8]}']").click()
    until(page, lambda: "</script>" in panel(page))
    assert " ".join(HOSTILE.split()) in " ".join(panel(page).split())
    assert page.title == "Armed-group events"


def test_tables_groups_years_and_words_filter_timeline_map_and_lists(page):
    def shown():
        return page.find_element(By.ID, "shown").text

    assert shown() == "all 11 events"
    Select(page.find_element(By.NAME, "group")).select_by_value("River Front")
    until(page, lambda: shown() == "3 of 11 events")
    until(page, lambda: (len(marks(page, "timeline")), len(marks(page, "map"))) == (3, 1))
    listed = page.find_elements(By.CSS_SELECTOR, "#events .events > li:not([hidden])")
    assert {item.get_attribute("data-event") for item in listed} == {IDS[0], IDS[2], IDS[7]}
    page.find_element(By.CSS_SELECTOR, "label.chip:has([value=attacks])").click()
    until(page, lambda: len(marks(page, "timeline")) == 2)
    page.find_element(By.CSS_SELECTOR, "button[type=reset]").click()
    until(page, lambda: shown() == "all 11 events")
    Select(page.find_element(By.NAME, "from")).select_by_visible_text("2018")
    until(page, lambda: shown() == "4 of 11 events")
    page.find_element(By.CSS_SELECTOR, "button[type=reset]").click()
    page.find_element(By.NAME, "words").send_keys("stormed the post")
    until(page, lambda: shown() == "1 of 11 events")


def test_the_timeline_can_be_read_by_group(page):
    page.find_element(By.CSS_SELECTOR, "input[name=rows][value=group]").click()
    until(page, lambda: "River Front (3)" in page.find_element(By.ID, "chart-timeline").text)
    merger = [mark for mark in marks(page, "timeline") if "merged" in mark.get_attribute("aria-label")]
    assert len(merger) == 2, "one in the row of either group"


def test_a_chart_is_walked_and_opened_by_keyboard_alone(page):
    chart = page.find_element(By.ID, "chart-timeline")
    for _ in range(60):
        if page.switch_to.active_element == chart:
            break
        ActionChains(page).send_keys(Keys.TAB).perform()
    assert page.switch_to.active_element == chart
    ActionChains(page).send_keys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT).perform()
    until(page, lambda: "(2 of 9)" in page.find_element(By.ID, "said").get_attribute("textContent"))
    ActionChains(page).send_keys(Keys.ENTER).perform()
    until(page, lambda: "words of event" in panel(page))
    assert page.switch_to.active_element == page.find_element(By.ID, "panel")
    ActionChains(page).send_keys(Keys.ESCAPE).perform()
    until(page, lambda: page.switch_to.active_element == chart)


def test_a_screen_reader_hears_what_is_opened_and_what_is_filtered(page):
    live = page.find_elements(By.CSS_SELECTOR, "[aria-live=polite]")
    assert {element.get_attribute("id") for element in live} == {"panel-content", "said", "shown"}
    assert all(mark.get_attribute("aria-label") for mark in marks(page, "timeline"))


def test_a_phone_shows_all_of_the_width_and_the_words_from_below(phone):
    wide, visible = phone.execute_script("return [document.documentElement.scrollWidth, window.innerWidth]")
    assert wide <= visible == 390
    for chart in ("timeline", "map", "lineage", "dispute", "strength", "quality"):
        drawn = phone.find_element(By.CSS_SELECTOR, f"#chart-{chart} svg").size["width"]
        assert 250 < drawn <= 390, chart
    click(phone, marks(phone, "timeline")[1])
    until(phone, lambda: phone.find_element(By.ID, "panel").is_displayed())
    until(phone, lambda: "words of event" in panel(phone))
    phone.find_element(By.ID, "panel-close").click()
    until(phone, lambda: not phone.find_element(By.ID, "panel").is_displayed())


def test_a_finger_opens_the_words_and_no_tip_lies_over_them(phone):
    phone.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})
    mark = marks(phone, "timeline")[1]
    phone.execute_script("arguments[0].scrollIntoView({block: 'center'})", mark)
    x, y = phone.execute_script(
        "const box = arguments[0].getBoundingClientRect();return [box.x + box.width / 2, box.y + box.height / 2]",
        mark,
    )
    for kind, points in (("touchStart", [{"x": x, "y": y}]), ("touchEnd", [])):
        phone.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    until(phone, lambda: "words of event" in panel(phone))
    assert not phone.find_element(By.ID, "tip").is_displayed()
    phone.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": False})


def test_on_paper_stand_the_charts_and_no_controls(page):
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert page.find_element(By.ID, "chart-timeline").is_displayed()
    assert not page.find_element(By.ID, "filters").is_displayed()
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
