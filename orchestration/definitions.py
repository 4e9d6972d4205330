"""The code location: every asset, check, job, schedule and sensor of the project.

Belongs here: putting them together. Does not: any of them.
"""

from datetime import timedelta

import dagster as dg

from orchestration.alerts import failure_sensor
from orchestration.assets.checks import coverage_held, gold_scores_held
from orchestration.assets.code import reports
from orchestration.assets.dictionary import data_dictionary
from orchestration.assets.evaluate import coding_quality
from orchestration.assets.load import raw_tables
from orchestration.assets.models import dbt_models
from orchestration.assets.publish import published_file
from orchestration.assets.read import documents
from orchestration.assets.report import report
from orchestration.assets.sources import ARTICLES, SEEDS, files
from orchestration.automation import JOB, daily_schedule, new_file_sensor
from orchestration.dbt import manifest
from orchestration.run_log import file_logger
from orchestration.settings import settings
from orchestration.writer import writer

READ_BY_PEOPLE = ("marts", "published")


def build_definitions() -> dg.Definitions:
    """The whole graph for the settings in force; dbt's manifest is made when missing or stale."""
    project = manifest(settings())
    refresh = dg.define_asset_job(
        JOB,
        selection=dg.AssetSelection.all() | dg.AssetSelection.assets(ARTICLES, SEEDS),
        executor_def=dg.in_process_executor,
        description="Articles in, published warehouse out.",
    )
    assets = [
        files,
        documents,
        reports,
        raw_tables,
        dbt_models(project),
        coding_quality,
        data_dictionary(project),
        published_file(project),
        report,
    ]
    return dg.Definitions(
        assets=dg.map_asset_specs(with_freshness, assets),
        asset_checks=[coverage_held, gold_scores_held],
        jobs=[refresh],
        schedules=[daily_schedule()],
        sensors=[new_file_sensor(), failure_sensor()],
        resources={
            "writer": writer,
            "io_manager": dg.FilesystemIOManager(base_dir=str(settings().build_dir / "handover")),
        },
        executor=dg.in_process_executor,
        loggers={"console": dg.colored_console_logger, "file": file_logger},
    )


def with_freshness(spec: dg.AssetSpec) -> dg.AssetSpec:
    """The spec; of what people read, with the policy that it is overdue after FRESHNESS_HOURS."""
    if spec.key.path[0] not in READ_BY_PEOPLE:
        return spec
    policy = dg.FreshnessPolicy.time_window(fail_window=timedelta(hours=settings().freshness_hours))
    return spec.replace_attributes(freshness_policy=policy)


defs = build_definitions()
