"""The stage `code`: documents as rows.

Belongs here: Dagster's view of it. Does not: how it is done (`orchestration.coding`).
"""

import dagster as dg

from orchestration.assets.read import DOCUMENTS
from orchestration.coding import CodedResult, code_documents
from orchestration.errors import RefreshError
from orchestration.fingerprints import code_fingerprint, seeds_fingerprint
from orchestration.metadata import OWNERS
from orchestration.reading import ReadResult
from orchestration.settings import settings

REPORTS = dg.AssetKey(["code", "reports"])


@dg.asset(
    key=REPORTS,
    group_name="code",
    kinds={"python", "polars"},
    owners=OWNERS,
    ins={"documents": dg.AssetIn(DOCUMENTS)},
    code_version=f"{code_fingerprint('transforms')}-{seeds_fingerprint(settings().seeds_dir)}",
    required_resource_keys={"writer"},
    description="Every place that reports an event, with its actors; all mentions; candidates not coded.",
)
def reports(context: dg.AssetExecutionContext, documents: ReadResult) -> dg.Output[CodedResult]:
    """Codes every article with the dictionaries of SEEDS_DIR."""
    current = settings()
    try:
        result = code_documents(documents.documents, current)
    except ValueError as error:
        raise RefreshError(f"the dictionaries in {current.seeds_dir} cannot be used: {error}") from error
    for rejected in result.rejected:
        context.log.warning(f"{rejected.source_file}: {rejected.reason}; {rejected.action}")
    counts = {name: frame.height for name, frame in result.tables.items()}
    return dg.Output(result, metadata={**counts, "articles_rejected": len(result.rejected)})
