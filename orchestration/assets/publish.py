"""The stage `publish`: the finished marts as the file that people open.

Belongs here: Dagster's view of it. Does not: how it is done (`orchestration.publish`).
"""

import dagster as dg

from orchestration.dbt import Manifest
from orchestration.dbt_specs import described_tables
from orchestration.dictionary import MADE
from orchestration.fingerprints import code_fingerprint
from orchestration.metadata import OWNERS
from orchestration.progress import tell
from orchestration.publish import SCHEMA, STORAGE_VERSION, Description, publish
from orchestration.retries import tried_again
from orchestration.settings import settings

PUBLISHED = dg.AssetKey(["published", "armed_group_events"])


def published_file(manifest: Manifest) -> dg.AssetsDefinition:
    """The asset that publishes every mart of the manifest, and the marts that Python makes."""
    descriptions = {name: Description(*told) for name, told in described_tables(manifest, SCHEMA).items()}
    descriptions |= {name: Description(made.description, made.columns) for name, made in MADE.items()}

    @dg.asset(
        key=PUBLISHED,
        deps=[[SCHEMA, table] for table in sorted(descriptions)],
        group_name="publish",
        kinds={"duckdb"},
        owners=OWNERS,
        code_version=code_fingerprint("orchestration"),
        required_resource_keys={"writer"},
        description="The DuckDB file for analysts and BI tools, and its exports, replaced when all is green.",
    )
    def armed_group_events(context: dg.AssetExecutionContext) -> dg.MaterializeResult:
        current = settings()
        with tried_again(context):
            counts = publish(current.build_file, current.published_file, descriptions, current.exports)
        tell("publish", 1, 1)
        return dg.MaterializeResult(
            metadata={
                **counts,
                "file": dg.MetadataValue.path(str(current.published_file)),
                "bytes": current.published_file.stat().st_size,
                "storage version": STORAGE_VERSION,
            }
        )

    return armed_group_events
