"""The stage `read`: files as documents.

Belongs here: Dagster's view of it. Does not: how it is done (`orchestration.reading`).
"""

from dataclasses import asdict

import dagster as dg

from orchestration.assets.sources import ARTICLES, SEEDS
from orchestration.blame import blame
from orchestration.dbt import manifest
from orchestration.errors import InputError
from orchestration.fingerprints import documents_version, reader_version
from orchestration.metadata import OWNERS, first_rows
from orchestration.reading import ReadResult, read_folder
from orchestration.retries import tried_again
from orchestration.seed_files import check_seed_files
from orchestration.settings import settings

DOCUMENTS = dg.AssetKey(["read", "documents"])
NOTES = "notes"


@dg.asset(
    key=DOCUMENTS,
    group_name="read",
    kinds={"python"},
    owners=OWNERS,
    deps=[ARTICLES, SEEDS],
    code_version=reader_version(),
    required_resource_keys={"writer"},
    description="Every file of ARTICLES_DIR as decoded, its articles and sentences with their offsets.",
)
def documents(context: dg.AssetExecutionContext) -> dg.Output[ReadResult]:
    """Reads the folder; the run fails when there is nothing in it that can be read."""
    current = settings()
    check_seed_files(current.seeds_dir, manifest(current))
    with tried_again(context):
        result = read_folder(current)
    blame(context, "read", (rejected.source_file for rejected in result.rejected))
    for rejected in result.rejected:
        context.log.warning(f"{rejected.source_file}: {rejected.reason}; {rejected.action}")
    for note in result.notes:
        context.log.warning(note)
    if not result.documents:
        told = "; ".join(f"{file.source_file}: {file.reason}" for file in result.rejected[:5])
        raise InputError(f"none of the files in {current.articles_dir} could be read ({told})")
    articles = [article for document in result.documents for article in document.articles]
    return dg.Output(
        result,
        data_version=dg.DataVersion(documents_version(result.documents)),
        metadata={
            "dagster/row_count": len(result.documents),
            "files_reused": result.reused,
            "folder": dg.MetadataValue.path(str(current.articles_dir)),
            "articles": len(articles),
            "sentences": sum(len(article.sentences) for article in articles),
            "characters": sum(len(document.text) for document in result.documents),
            NOTES: list(result.notes),
            **first_rows("rejected", map(asdict, result.rejected)),
        },
    )
