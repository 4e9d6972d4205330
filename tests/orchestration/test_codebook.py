"""docs/codebook.md: its examples give the rows it shows, and no kind of event is without one."""

from __future__ import annotations

import pytest

from orchestration.codebook import CODEBOOK, Example, examples, filled
from tests.conftest import Refreshed
from transforms.schemas.codebook import DATE_PRECISIONS, EVENT_TYPES, GEO_PRECISIONS, ROLES, STATUSES

# In the vocabulary, and in no example: the page says of the first that the coder codes none.
WITHOUT_EXAMPLE = {"resources", "site", "region", "unknown"}


@pytest.fixture(scope="module")
def page() -> str:
    return CODEBOOK.read_text(encoding="utf-8")


def shown(page: str) -> str:
    """The words of the examples' tables."""
    return "\n".join(page[example.start : example.end] for example in examples(page))


def test_the_examples_give_the_rows_shown(page, examples_without_page: Refreshed):
    assert examples_without_page.code == 0, examples_without_page.errors
    assert filled(page, examples_without_page.published).splitlines() == page.splitlines(), (
        "make codebook writes the tables anew"
    )


def test_every_value_of_the_codebook_has_an_example(page):
    cells = {cell.strip() for line in shown(page).splitlines() for cell in line.split("|")}
    types = {kind for kinds in EVENT_TYPES.values() for kind in kinds}
    roles = {f"{role}s" for roles in ROLES.values() for role in roles}
    wanted = types | roles | {*STATUSES, *DATE_PRECISIONS, *GEO_PRECISIONS, "incident", "campaign"}
    assert wanted - cells == WITHOUT_EXAMPLE


def test_no_example_is_without_a_row(page):
    assert len(list(examples(page))) >= 25
    assert [example.articles for example in examples(page) if not rows_of(page, example)] == []


def rows_of(page: str, example: Example) -> list[str]:
    return page[example.start : example.end].strip().splitlines()[2:]


def test_articles_and_columns_are_read_from_the_page():
    page = "Words.\n\n```text\nOne.\n```\n\n```text\nTwo.\n```\n\n| year | month |\n| --- | --- |\n| 1 | 2 |\n\nMore.\n"
    (example,) = examples(page)
    assert example.articles == ("One.\n", "Two.\n")
    assert example.columns == ("year", "month")
    assert page[example.end :] == "\nMore.\n"
