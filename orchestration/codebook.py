"""`make codebook`: the rows that the examples of docs/codebook.md give, written anew from a refresh of them.

An example is one or more blocks of text, each an article, and the table under them: its header names columns of
`marts.events` and of the roles and figures of the eight tables, or of `marts.candidates_not_coded` where one of
them is `reason`. Belongs here: reading the examples, running them, filling their tables. Does not: the prose.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from orchestration.ending import end_command
from orchestration.readme import markdown
from orchestration.settings import PROJECT_DIR, PUBLISHED_NAME
from orchestration.warehouse import connected, quoted
from transforms.schemas.codebook import EVENT_TABLES

CODEBOOK = PROJECT_DIR / "docs" / "codebook.md"
ARTICLE = re.compile(r"```text\n(.*?)```\n\n?", re.DOTALL)
ROW = r"\|[^\n]*\|\n"
EXAMPLE = re.compile(rf"(?P<articles>(?:{ARTICLE.pattern})+)(?P<header>{ROW})(?P<rows>(?:{ROW})*)", re.DOTALL)
EVENTS = " UNION ALL BY NAME ".join(f"FROM marts.{table}" for table in EVENT_TABLES)
FIRST_TOLD = """
    SELECT event_id, min_by(source_file, (source_file, char_start)) AS source_file, min(char_start) AS char_start
    FROM marts.event_reports
    GROUP BY event_id
"""


@dataclass(frozen=True, slots=True)
class Example:
    """One example: the articles, the columns shown, and where in the page its table stands."""

    articles: tuple[str, ...]
    columns: tuple[str, ...]
    start: int
    end: int


def examples(page: str) -> Iterator[Example]:
    """The examples of the page, in order."""
    for found in EXAMPLE.finditer(page):
        articles = tuple(match[1] for match in ARTICLE.finditer(found["articles"]))
        columns = tuple(name.strip() for name in found["header"].strip().strip("|").split("|"))
        yield Example(articles, columns, found.start("header"), found.end())


def write_articles(page: str, folder: Path) -> None:
    """Writes every example's articles into a folder, one file each."""
    for number, example in enumerate(examples(page)):
        for part, article in enumerate(example.articles):
            (folder / f"{_stem(number)}-{part}.txt").write_text(article, encoding="utf-8")


def filled(page: str, published: Path) -> str:
    """The page with the rows that a warehouse of its examples holds. Raises DuckDB's error for an unknown column."""
    written, position = [], 0
    with connected(published, read_only=True) as connection:
        for number, example in enumerate(examples(page)):
            written += [page[position : example.start], markdown(connection, _query(number, example.columns)), "\n"]
            position = example.end
    return "".join([*written, page[position:]])


def _stem(number: int) -> str:
    return f"example-{number:02d}"


def _query(number: int, columns: tuple[str, ...]) -> str:
    shown = ", ".join(map(quoted, columns))
    of_example = f"source_file LIKE '{_stem(number)}-%'"
    if "reason" in columns:
        return f"SELECT {shown} FROM marts.candidates_not_coded WHERE {of_example} ORDER BY char_start, event_table"
    return f"""
        SELECT {shown}
        FROM ({EVENTS})
        JOIN ({FIRST_TOLD}) USING (event_id)
        WHERE {of_example}
        ORDER BY source_file, char_start, event_table, event_type, place_name
    """


def main() -> int:
    """Refreshes a warehouse of the page's examples, then writes the page."""
    page = CODEBOOK.read_text(encoding="utf-8")
    with TemporaryDirectory() as folder:
        articles, warehouse = Path(folder, "articles"), Path(folder, "warehouse")
        articles.mkdir()
        write_articles(page, articles)
        own = {"ARTICLES_DIR": str(articles), "WAREHOUSE_DIR": str(warehouse)}
        ran = subprocess.run(
            [sys.executable, "-m", "orchestration.refresh"], cwd=PROJECT_DIR, env={**os.environ, **own}
        )
        if ran.returncode:
            return ran.returncode
        CODEBOOK.write_text(filled(page, warehouse / PUBLISHED_NAME), encoding="utf-8")
    return 0


if __name__ == "__main__":
    end_command(main())
