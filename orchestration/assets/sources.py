"""What people put into the folders that a refresh reads: article files and `seeds/`, as Dagster sees them.

Belongs here: their data versions, so that the UI shows what is stale when a file changes. Does not:
reading them. A refresh looks at them first; between refreshes, `Observe` in the UI does.
"""

from collections.abc import Iterator

import dagster as dg

from orchestration.automation import folder_state
from orchestration.fingerprints import code_fingerprint, files_under, seeds_fingerprint
from orchestration.metadata import OWNERS
from orchestration.settings import settings

ARTICLES = dg.AssetKey(["files", "articles"])
SEEDS = dg.AssetKey(["files", "seeds"])


def _spec(key: dg.AssetKey, description: str) -> dg.AssetSpec:
    return dg.AssetSpec(
        key,
        description=description,
        group_name="files",
        kinds={"file"},
        owners=OWNERS,
        code_version=code_fingerprint("orchestration/assets/sources.py"),
    )


@dg.multi_observable_source_asset(
    specs=[
        _spec(ARTICLES, "The files of ARTICLES_DIR, by name and content."),
        _spec(SEEDS, "The dictionaries and the article registry of SEEDS_DIR, by name and content."),
    ],
    name="files",
    can_subset=True,
)
def files(context: dg.AssetExecutionContext) -> Iterator[dg.ObserveResult]:
    """The state of both folders, or of the one that was chosen."""
    current = settings()
    if ARTICLES in context.selected_asset_keys:
        yield dg.ObserveResult(
            asset_key=ARTICLES,
            data_version=dg.DataVersion(folder_state(current)),
            metadata={"folder": dg.MetadataValue.path(str(current.articles_dir))},
        )
    if SEEDS in context.selected_asset_keys:
        yield dg.ObserveResult(
            asset_key=SEEDS,
            data_version=dg.DataVersion(seeds_fingerprint(current.seeds_dir)),
            metadata={
                "folder": dg.MetadataValue.path(str(current.seeds_dir)),
                "files": len(files_under(current.seeds_dir, (".csv",))),
            },
        )
