"""The deployment, as far as it goes without containers: the same processes, files of `deploy/`, PostgreSQL."""

import importlib.util
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import duckdb
import pytest

from tests.deploy.service import postgres_programs, service, wait_for

PROGRAMS = postgres_programs()
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(PROGRAMS is None, reason="PostgreSQL is not installed (Debian: apt-get install postgresql)"),
    pytest.mark.skipif(not importlib.util.find_spec("dagster_postgres"), reason="dagster-postgres is not installed"),
]
TEXT = "On {} March 2017, fighters of Ansar Dine attacked a checkpoint near Gao, Mali, killing four soldiers.\n"
SELECTOR = {"repositoryName": "__repository__", "repositoryLocationName": "armed_group_events"}
STARTED = "query { repositoriesOrError { ... on RepositoryConnection { nodes { name } } } }"
START_SENSOR = """mutation ($selector: SensorSelector!) { startSensor(sensorSelector: $selector) {
    __typename ... on Sensor { sensorState { status } } } }"""
START_SCHEDULE = """mutation ($selector: ScheduleSelector!) { startSchedule(scheduleSelector: $selector) {
    __typename ... on ScheduleStateResult { scheduleState { id status } } } }"""
STOP_SCHEDULE = "mutation ($id: String!) { stopRunningSchedule(id: $id) { __typename } }"
DAEMONS = "query { instance { daemonHealth { allDaemonStatuses { daemonType required healthy } } } }"


@pytest.fixture(scope="module")
def webhook():
    """A server on this machine that keeps what is posted to it: its address, and the messages."""
    received = []

    class Keeper(BaseHTTPRequestHandler):
        def do_POST(self):
            received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Keeper)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/secret-path", received
    server.shutdown()


@pytest.fixture(scope="module")
def started(tmp_path_factory, webhook):
    settings = {
        "SENSOR_INTERVAL_SECONDS": "5",
        "SENSOR_SETTLE_SECONDS": "5",
        "SCHEDULE_CRON": "* * * * *",
        "FAILURE_WEBHOOK": webhook[0],
        "LOCK_TIMEOUT_SECONDS": "300",
    }
    with service(tmp_path_factory.mktemp("service"), PROGRAMS, settings) as running:
        (running.articles / "first.txt").write_text(TEXT.format(3), encoding="utf-8")
        wait_for("the webserver", lambda: running.ask(STARTED)["repositoriesOrError"]["nodes"])
        yield running


def published_files(started):
    if not (started.warehouse / "armed_group_events.duckdb").exists():
        return set()
    with duckdb.connect(str(started.warehouse / "armed_group_events.duckdb"), read_only=True) as connection:
        return {row[0] for row in connection.execute("SELECT source_file FROM marts.articles").fetchall()}


def test_a_dropped_file_is_seen_run_and_published_and_the_run_stands_in_postgresql(started):
    answer = started.ask(START_SENSOR, selector={**SELECTOR, "sensorName": "articles_changed"})
    assert answer["startSensor"]["sensorState"]["status"] == "RUNNING"
    by_sensor = ("dagster/sensor_name", "articles_changed", "SUCCESS")
    wait_for("the first run", lambda: started.runs(*by_sensor))
    assert published_files(started) == {"first.txt"}
    (started.articles / "second.txt").write_text(TEXT.format(4), encoding="utf-8")
    wait_for("the run for the dropped file", lambda: len(started.runs(*by_sensor)) == 2)
    assert published_files(started) == {"first.txt", "second.txt"}


def test_the_schedule_fires(started):
    answer = started.ask(START_SCHEDULE, selector={**SELECTOR, "scheduleName": "daily"})
    state = answer["startSchedule"]["scheduleState"]
    assert state["status"] == "RUNNING"
    wait_for("a run of the schedule", lambda: started.runs("dagster/schedule_name", "daily", "SUCCESS"))
    assert started.ask(STOP_SCHEDULE, id=state["id"])["stopRunningSchedule"]["__typename"] == "ScheduleStateResult"


def test_every_daemon_that_is_needed_is_alive(started):
    def unhealthy():
        daemons = started.ask(DAEMONS)["instance"]["daemonHealth"]["allDaemonStatuses"]
        return [one["daemonType"] for one in daemons if one["required"] and not one["healthy"]]

    wait_for("every daemon", lambda: not unhealthy())


def test_a_failed_run_is_told_to_the_webhook_and_its_address_to_nobody(started, webhook):
    _, received = webhook
    for path in started.articles.iterdir():
        path.unlink()
    wait_for("the message", lambda: received)
    assert "holds no files" in received[0]["error"]
    starters = (("dagster/sensor_name", "articles_changed"), ("dagster/schedule_name", "daily"))
    assert received[0]["run_id"] in [run_id for starter in starters for run_id in started.runs(*starter, "FAILURE")]
    assert published_files(started) == {"first.txt", "second.txt"}
    logs = [path.read_text(errors="replace") for path in started.articles.parent.glob("*.log")]
    assert logs
    assert not [log for log in logs if "secret-path" in log]
