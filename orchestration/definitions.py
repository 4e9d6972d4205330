"""The code location: every asset, check, job, schedule and sensor of the project.

Belongs here: putting them together. Does not: any of them.
"""

import dagster as dg

from orchestration.assets.code import reports
from orchestration.assets.evaluate import coding_quality
from orchestration.assets.load import raw_tables
from orchestration.assets.models import dbt_models
from orchestration.assets.publish import published_file
from orchestration.assets.read import documents
from orchestration.automation import JOB, daily_schedule, new_file_sensor
from orchestration.dbt import manifest
from orchestration.run_log import file_logger
from orchestration.settings import settings
from orchestration.writer import writer


def build_definitions() -> dg.Definitions:
    """The whole graph for the settings in force; dbt's manifest is made when missing or stale."""
    project = manifest(settings())
    refresh = dg.define_asset_job(
        JOB,
        selection=dg.AssetSelection.all(),
        executor_def=dg.in_process_executor,
        description="Articles in, published warehouse out.",
    )
    return dg.Definitions(
        assets=[documents, reports, raw_tables, dbt_models(project), coding_quality, published_file(project)],
        jobs=[refresh],
        schedules=[daily_schedule()],
        sensors=[new_file_sensor()],
        resources={
            "writer": writer,
            "io_manager": dg.FilesystemIOManager(base_dir=str(settings().build_dir / "handover")),
        },
        executor=dg.in_process_executor,
        loggers={"console": dg.colored_console_logger, "file": file_logger},
    )


defs = build_definitions()
