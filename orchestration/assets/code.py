"""The stage `code`: documents as rows.

Belongs here: Dagster's view of it. Does not: how it is done (`orchestration.coding`).
"""

import dagster as dg

from orchestration.assets.read import DOCUMENTS
from orchestration.assets.sources import SEEDS
from orchestration.blame import blame
from orchestration.coding import CodedResult, code_documents
from orchestration.errors import RefreshError
from orchestration.fingerprints import coder_code_version
from orchestration.metadata import OWNERS
from orchestration.reading import ReadResult
from orchestration.settings import settings

REPORTS = dg.AssetKey(["code", "reports"])
RECODED, REUSED = "articles_recoded", "articles_reused"


@dg.asset(
    key=REPORTS,
    group_name="code",
    kinds={"python", "polars"},
    owners=OWNERS,
    ins={"documents": dg.AssetIn(DOCUMENTS)},
    deps=[SEEDS],
    code_version=coder_code_version(),
    required_resource_keys={"writer"},
    description="Every place that reports an event, with its actors; all mentions; candidates not coded.",
)
def reports(context: dg.AssetExecutionContext, documents: ReadResult) -> dg.Output[CodedResult]:
    """Codes, with the dictionaries of SEEDS_DIR, every article whose kept rows no longer hold."""
    current = settings()
    try:
        result = code_documents(documents.documents, current)
    except ValueError as error:
        raise RefreshError(f"the dictionaries in {current.seeds_dir} cannot be used: {error}") from error
    blame(context, "code", (rejected.source_file for rejected in result.rejected))
    for rejected in result.rejected:
        context.log.warning(f"{rejected.source_file}: {rejected.reason}; {rejected.action}")
    counts = {name: frame.height for name, frame in result.tables.items()}
    articles = {RECODED: result.recoded, REUSED: result.reused, "articles_rejected": len(result.rejected)}
    return dg.Output(result, data_version=dg.DataVersion(result.version), metadata={**counts, **articles})
