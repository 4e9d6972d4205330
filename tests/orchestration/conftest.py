"""The refresh of the codebook's examples, into a warehouse where the report page cannot stand.

One refresh for two questions: what the examples give, and what becomes of a refresh whose page fails.
"""

from pathlib import Path

import pytest

from orchestration.codebook import CODEBOOK, write_articles
from orchestration.report import REPORT_NAME
from tests.conftest import Refreshed, once, run_refresh


@pytest.fixture(scope="session")
def examples_without_page(tmp_path_factory: pytest.TempPathFactory) -> Refreshed:
    """The examples as published, exports left out; a folder stands where the page would."""

    def run(folder: Path) -> Refreshed:
        articles, warehouse = folder / "articles", folder / "warehouse"
        articles.mkdir()
        write_articles(CODEBOOK.read_text(encoding="utf-8"), articles)
        (warehouse / REPORT_NAME).mkdir(parents=True)
        return run_refresh(articles, warehouse, EXPORTS="false")

    return once(tmp_path_factory, "examples", run)
