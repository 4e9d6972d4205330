"""What a failed run tells the world: one message to FAILURE_WEBHOOK, when that is set.

Belongs here: the message and its delivery. Does not: starting runs. The address is a secret: it is in no
log and in no error, and a message holds no more than names and the one line of the fault.
"""

import json
import urllib.error
import urllib.request
from typing import Any

import dagster as dg

from orchestration.automation import JOB
from orchestration.blame import TAG
from orchestration.presence import KILLED
from orchestration.settings import settings

TIMEOUT_SECONDS = 5
MAX_ERROR = 500
FROM_OUTSIDE = "This run has been marked as failed from outside"  # so Dagster, of a run whose process is gone


def message(run: dg.DagsterRun, error: str) -> dict[str, Any]:
    """What is told of a failed run; `text` is what chat programs show."""
    line = " ".join(error.split())[:MAX_ERROR]
    at_fault = {name.removeprefix(f"{TAG}/"): text for name, text in run.tags.items() if name.startswith(f"{TAG}/")}
    return {
        "text": f"The {run.job_name} of armed-group-events failed: {line}",
        "job": run.job_name,
        "run_id": run.run_id,
        "error": line,
        "at_fault": at_fault,
    }


def post(address: str, told: dict[str, Any]) -> str:
    """Posts the message as JSON; gives "" or why it did not arrive, without the address."""
    request = urllib.request.Request(
        address, json.dumps(told).encode(), {"Content-Type": "application/json"}, method="POST"
    )
    try:
        with _OPENER.open(request, timeout=TIMEOUT_SECONDS):
            return ""
    except urllib.error.HTTPError as error:
        return f"it answered {error.code}"
    except (OSError, ValueError) as error:
        return type(getattr(error, "reason", error)).__name__


def failure_sensor() -> dg.SensorDefinition:
    """The sensor that tells FAILURE_WEBHOOK of every failed refresh; it runs only where that is set."""
    webhook = settings().failure_webhook
    status = dg.DefaultSensorStatus.RUNNING if webhook else dg.DefaultSensorStatus.STOPPED

    @dg.run_failure_sensor(
        name="refresh_failed",
        default_status=status,
        monitor_all_code_locations=True,  # a run of `make refresh` belongs to none
        description="Tells FAILURE_WEBHOOK of every failed refresh.",
    )
    def refresh_failed(context: dg.RunFailureSensorContext) -> dg.SkipReason | None:
        address = settings().failure_webhook
        run = context.dagster_run
        if address is None:
            return dg.SkipReason("FAILURE_WEBHOOK is not set")
        if run.job_name != JOB:
            return dg.SkipReason(f"{run.job_name} is not {JOB}")
        fault = post(address.get_secret_value(), message(run, _what_failed(context)))
        if fault:
            context.log.error(f"run {run.run_id} failed, and FAILURE_WEBHOOK could not be told: {fault}")
        return None

    return refresh_failed


def _what_failed(context: dg.RunFailureSensorContext) -> str:
    """The error of the first step that failed, else that of the run, which may fail before any step.

    Told by its innermost cause; where there is no error, what the run says.
    """
    data = context.failure_event.event_specific_data
    errors = [event.step_failure_data.error for event in context.get_step_failure_events()]
    for error in [*errors, getattr(data, "error", None)]:
        while error is not None and error.cause is not None:
            error = error.cause
        if error is not None:
            return error.message
    told = context.failure_event.message or "no reason given"
    return KILLED if told.startswith(FROM_OUTSIDE) else told


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        """Follows no redirect: the message goes to the address that was set or nowhere."""


_OPENER = urllib.request.build_opener(_NoRedirects)
