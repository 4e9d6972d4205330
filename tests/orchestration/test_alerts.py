import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import dagster as dg
import pytest
from pydantic import SecretStr

from orchestration import alerts
from orchestration.automation import JOB
from orchestration.errors import BusyError
from orchestration.presence import KILLED
from orchestration.settings import settings


class Answering(HTTPServer):
    """A server on this machine that keeps what is posted and answers as it is told."""

    def __init__(self, code=204):
        self.received, self.code, self.hold = [], code, threading.Event()
        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}/token-5"


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        self.server.received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        if self.server.code == "silent":
            self.server.hold.wait(60)
            return
        self.send_response(self.server.code)
        self.send_header("Location", "http://127.0.0.1:9/elsewhere")
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def server(request):
    server = Answering(getattr(request, "param", 204))
    yield server
    server.hold.set()
    server.shutdown()


@dg.resource
def turned_away():
    raise BusyError("another refresh is writing")


def failed_run(instance, name=JOB, **resources):
    @dg.op(required_resource_keys=set(resources))
    def stumble(context):
        context.instance.add_run_tags(context.run_id, {"at_fault/read": "<b>odd</b> name.txt"})
        raise ValueError("first line\nsecond line " + "x" * 1000)

    @dg.job(name=name, resource_defs=resources)
    def job():
        stumble()

    result = job.execute_in_process(instance=instance, raise_on_error=False)
    event = next(event for event in result.all_events if event.event_type_value == "PIPELINE_FAILURE")
    context = dg.build_run_status_sensor_context(
        sensor_name="refresh_failed",
        dagster_instance=instance,
        dagster_run=instance.get_run_by_id(result.run_id),
        dagster_event=event,
    )
    return context.for_run_failure(), result.run_id


def with_webhook(monkeypatch, address):
    current = settings().model_copy(update={"failure_webhook": SecretStr(address) if address else None})
    monkeypatch.setattr(alerts, "settings", lambda: current)


def test_a_failed_run_is_posted_once_with_its_fault_and_the_files_at_fault(server, monkeypatch):
    with_webhook(monkeypatch, server.address)
    with dg.instance_for_test() as instance:
        context, run_id = failed_run(instance)
        alerts.failure_sensor()(context)
    [told] = server.received
    assert told["run_id"] == run_id
    assert told["at_fault"] == {"read": "<b>odd</b> name.txt"}
    assert "first line second line" in told["error"]
    assert len(told["error"]) <= alerts.MAX_ERROR
    assert told["text"].startswith("The refresh of armed-group-events failed: ")


def test_a_run_that_failed_before_its_first_step_is_told_with_its_reason(server, monkeypatch):
    with_webhook(monkeypatch, server.address)
    with dg.instance_for_test() as instance:
        alerts.failure_sensor()(failed_run(instance, writer=turned_away)[0])
    [told] = server.received
    assert "another refresh is writing" in told["error"]


def test_a_run_whose_process_is_gone_is_told_as_such(server, monkeypatch):
    @dg.job(name=JOB)
    def job():
        pass

    with_webhook(monkeypatch, server.address)
    with dg.instance_for_test() as instance:
        run = instance.create_run_for_job(job)
        context = dg.build_run_status_sensor_context(
            sensor_name="refresh_failed",
            dagster_instance=instance,
            dagster_run=run,
            dagster_event=instance.report_run_failed(run),
        )
        alerts.failure_sensor()(context.for_run_failure())
    assert server.received[0]["error"] == KILLED


def test_another_job_and_an_unset_webhook_tell_nobody(server, monkeypatch):
    with dg.instance_for_test() as instance:
        with_webhook(monkeypatch, server.address)
        assert isinstance(alerts.failure_sensor()(failed_run(instance, "other")[0]), dg.SkipReason)
        with_webhook(monkeypatch, None)
        assert "not set" in alerts.failure_sensor()(failed_run(instance)[0]).skip_message
    assert not server.received


@pytest.mark.parametrize(("server", "fault"), [(500, "it answered 500"), (302, "it answered 302")], indirect=["server"])
def test_a_server_that_refuses_or_redirects_is_told_of_without_the_address(server, fault):
    assert alerts.post(server.address, {"text": "x"}) == fault


@pytest.mark.parametrize("server", ["silent"], indirect=True)
def test_a_server_that_never_answers_is_given_up(server, monkeypatch):
    monkeypatch.setattr(alerts, "TIMEOUT_SECONDS", 0.2)
    assert alerts.post(server.address, {"text": "x"}) == "TimeoutError"


def test_what_could_not_be_told_is_logged_without_the_address(monkeypatch, capfd):
    with_webhook(monkeypatch, "http://127.0.0.1:9/token-5")
    with dg.instance_for_test() as instance:
        alerts.failure_sensor()(failed_run(instance)[0])
    out, err = capfd.readouterr()
    assert "could not be told: ConnectionRefusedError" in out + err
    assert "token-5" not in out + err


def test_the_sensor_runs_only_where_a_webhook_is_set(monkeypatch):
    with_webhook(monkeypatch, None)
    assert alerts.failure_sensor().default_status == dg.DefaultSensorStatus.STOPPED
    with_webhook(monkeypatch, "http://127.0.0.1:9/token-5")
    assert alerts.failure_sensor().default_status == dg.DefaultSensorStatus.RUNNING
