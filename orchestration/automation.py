"""What starts a refresh by itself: the schedule and the sensor, both shipped stopped.

Belongs here: when to run. Does not: what runs (`orchestration.definitions`), what is told when it fails
(`orchestration.alerts`).
"""

import hashlib
import time
from dataclasses import dataclass, replace

import dagster as dg
from pydantic import TypeAdapter, ValidationError

from orchestration.errors import InputError
from orchestration.files import content_hashes
from orchestration.presence import end_killed_runs
from orchestration.settings import Settings, settings

JOB = "refresh"


@dataclass(frozen=True, slots=True)
class Watched:
    """What the sensor remembers: the state it last asked a run for, the one it saw last, and since when."""

    handled: str = ""
    seen: str = ""
    since: float = 0.0


_CURSOR = TypeAdapter(Watched)


def folder_state(current: Settings) -> str:
    """A hash of the names and contents of every file in ARTICLES_DIR."""
    digest = hashlib.sha256()
    for name, content_hash in content_hashes(current.articles_dir, current.max_file_bytes):
        digest.update(f"{name}\0{content_hash}\n".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def watch(before: Watched, state: str, now: float, settle_seconds: float) -> tuple[Watched, str]:
    """What to remember after a look at the folder, and why no run is asked for: "" when one is.

    A run is asked for once the folder stayed in a state not yet handled for `settle_seconds`, whatever
    the times on its files say: a file still being written, or a batch still being copied, changes it.
    """
    if state == before.handled:
        return Watched(state, state, now), "no file was added, changed or removed"
    after = before if state == before.seen else replace(before, seen=state, since=now)
    waited = now - after.since
    if waited < settle_seconds:
        return after, f"files changed; waiting until they stay as they are for {settle_seconds:g} seconds"
    return replace(after, handled=state), ""


def daily_schedule() -> dg.ScheduleDefinition:
    """The schedule of SCHEDULE_CRON in SCHEDULE_TIMEZONE."""
    current = settings()
    return dg.ScheduleDefinition(
        name="daily",
        job_name=JOB,
        cron_schedule=current.schedule_cron,
        execution_timezone=current.schedule_timezone,
        default_status=dg.DefaultScheduleStatus.STOPPED,
        description="Refreshes the warehouse once a day.",
        should_execute=make_way,
    )


def make_way(context: dg.ScheduleEvaluationContext | dg.SensorEvaluationContext) -> bool:
    """Ends the runs in the history whose process was killed: the queue would wait for them. Always true."""
    try:
        instance = context.instance
    except dg.DagsterInvariantViolationError:  # a context that a test has built, without a history
        return True
    end_killed_runs(settings(), instance)
    return True


def new_file_sensor() -> dg.SensorDefinition:
    """The sensor that asks for one run when files were added, changed or removed, judged by content."""

    @dg.sensor(
        name="articles_changed",
        job_name=JOB,
        minimum_interval_seconds=settings().sensor_interval_seconds,
        default_status=dg.DefaultSensorStatus.STOPPED,
        description="Refreshes the warehouse when the contents of ARTICLES_DIR change.",
    )
    def articles_changed(context: dg.SensorEvaluationContext) -> dg.SensorResult:
        current = settings()
        try:
            state = folder_state(current)
        except InputError as error:
            return dg.SensorResult(skip_reason=str(error), cursor=context.cursor)
        after, reason = watch(_remembered(context.cursor), state, time.time(), current.sensor_settle_seconds)
        cursor = _CURSOR.dump_json(after).decode()
        if reason:
            return dg.SensorResult(skip_reason=reason, cursor=cursor)
        make_way(context)
        # The time is part of the key: a folder that goes back to an earlier state is a change all the same.
        return dg.SensorResult([dg.RunRequest(run_key=f"{state}-{after.since:.0f}")], cursor=cursor)

    return articles_changed


def _remembered(cursor: str | None) -> Watched:
    """What the cursor holds; nothing when there is none or an older version wrote it."""
    try:
        return _CURSOR.validate_json(cursor or "")
    except ValidationError:
        return Watched()
