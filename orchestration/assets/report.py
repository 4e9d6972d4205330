"""The stage `report`: the published file as a page for people who would rather look.

Belongs here: Dagster's view of it. Does not: how it is done (`orchestration.report`). It comes after the publication
and touches nothing of it: when it fails, the run says so and the published file stays.
"""

import dagster as dg

from orchestration.assets.publish import PUBLISHED
from orchestration.fingerprints import code_fingerprint
from orchestration.metadata import OWNERS
from orchestration.progress import tell
from orchestration.report import write_report
from orchestration.settings import settings

REPORT = dg.AssetKey(["published", "report"])


@dg.asset(
    key=REPORT,
    deps=[PUBLISHED],
    group_name="publish",
    kinds={"python"},
    owners=OWNERS,
    code_version=code_fingerprint("transforms/report"),
    required_resource_keys={"writer"},
    description="One HTML page of charts, each mark opening the words behind it; needs no network.",
)
def report(context: dg.AssetExecutionContext) -> dg.MaterializeResult:
    """Writes the page beside the published file."""
    page, size = write_report(settings())
    tell("report", 1, 1)
    return dg.MaterializeResult(metadata={"file": dg.MetadataValue.path(str(page)), "bytes": size})
