"""The data dictionary as a mart: `marts.data_dictionary`, made when every other mart stands.

Belongs here: Dagster's view of it. Does not: its entries (`orchestration.dictionary`).
"""

import dagster as dg

from orchestration.dbt import Manifest
from orchestration.dbt_specs import described_tables
from orchestration.dictionary import MADE, SCHEMA, build_columns, entries
from orchestration.fingerprints import code_fingerprint
from orchestration.metadata import OWNERS, column_schema
from orchestration.settings import settings
from orchestration.warehouse import connected, load_frames
from transforms import dictionary


def data_dictionary(manifest: Manifest) -> dg.AssetsDefinition:
    """The asset that describes every column of every mart, its own included."""
    marts = {*described_tables(manifest, SCHEMA), *MADE} - {dictionary.TABLE}

    @dg.asset(
        key=[SCHEMA, dictionary.TABLE],
        deps=[[SCHEMA, table] for table in sorted(marts)],
        group_name="publish",
        kinds={"python", "duckdb"},
        owners=OWNERS,
        code_version=code_fingerprint("transforms/schemas"),
        required_resource_keys={"writer"},
        description=dictionary.DESCRIPTION,
        metadata={
            "dagster/column_schema": column_schema(
                (name, str(dictionary.SCHEMA[name]), text) for name, text in dictionary.COLUMNS.items()
            )
        },
    )
    def marts_data_dictionary(context: dg.AssetExecutionContext) -> dg.MaterializeResult:
        current = settings()
        with connected(current.build_file, read_only=True) as connection:
            build = build_columns(connection)
        rows = dictionary.frame(entries(manifest, build))
        load_frames(current.build_file, SCHEMA, {dictionary.TABLE: rows})
        return dg.MaterializeResult(metadata={"dagster/row_count": rows.height})

    return marts_data_dictionary
