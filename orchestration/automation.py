"""What starts a refresh by itself: the schedule and the sensor, both shipped stopped.

Belongs here: when to run. Does not: what runs (`orchestration.definitions`).
"""

import hashlib

import dagster as dg

from orchestration.errors import InputError
from orchestration.files import content_hashes
from orchestration.settings import Settings, settings

JOB = "refresh"


def folder_state(current: Settings) -> str:
    """A hash of the names and contents of every file in ARTICLES_DIR."""
    digest = hashlib.sha256()
    for name, content_hash, _ in content_hashes(current.articles_dir):
        digest.update(f"{name}\0{content_hash}\n".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


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
    )


def new_file_sensor() -> dg.SensorDefinition:
    """The sensor that asks for one run when files were added, changed or removed, judged by content."""

    @dg.sensor(
        name="articles_changed",
        job_name=JOB,
        minimum_interval_seconds=settings().sensor_interval_seconds,
        default_status=dg.DefaultSensorStatus.STOPPED,
        description="Refreshes the warehouse when the contents of ARTICLES_DIR change.",
    )
    def articles_changed(context: dg.SensorEvaluationContext) -> dg.SensorResult | dg.SkipReason:
        try:
            state = folder_state(settings())
        except InputError as error:
            return dg.SkipReason(str(error))
        if state == context.cursor:
            return dg.SkipReason("no file was added, changed or removed")
        return dg.SensorResult([dg.RunRequest(run_key=state)], cursor=state)

    return articles_changed
