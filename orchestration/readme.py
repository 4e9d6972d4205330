"""`make readme`: the figures and rows that README.md shows, written anew from a refresh of the samples.

Belongs here: filling what stands between `<!-- name -->` and `<!-- /name -->`. Does not: the text around.
"""

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

from orchestration.ending import end_command
from orchestration.settings import PROJECT_DIR, PUBLISHED_NAME
from orchestration.warehouse import connected

README = PROJECT_DIR / "README.md"
QUERY_BEFORE = r"```sql\n((?:(?!```).)*?)```\n\n<!-- {name} -->"
QUALITY = """
    SELECT event_table AS "table", gold_required AS gold, coded, matched, false_positives AS "false", missed,
        printf('%.2f', precision) AS precision, printf('%.2f', recall) AS recall, printf('%.2f', f1) AS f1
    FROM marts.coding_quality
    WHERE gold_set = 'digests'
"""


def filled(text: str, name: str, body: str) -> str:
    """The text with `body` between the marks of that name. Raises `ValueError` when there are none."""
    marks = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    if not marks.search(text):
        raise ValueError(f"README.md has no marks for {name}")
    return marks.sub(lambda found: f"{found[1]}{body}\n{found[2]}", text)


def markdown(connection: duckdb.DuckDBPyConnection, query: str) -> str:
    """The rows of a query as a Markdown table."""
    cursor = connection.execute(query)
    names = [str(column[0]) for column in cursor.description or ()]
    lines = [names, ["---"] * len(names), *([_cell(value) for value in row] for row in cursor.fetchall())]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(value: object) -> str:
    return "" if value is None else re.sub(r"([|`*<])", r"\\\1", " ".join(str(value).split()))


def fill(text: str, summary: str, published: Path) -> str:
    """README's text with the summary of a refresh, the rows of its own queries, and the scores."""
    text = filled(text, "summary", f"```\n{summary}\n```")
    with connected(published, read_only=True) as connection:
        for name in ("lineage", "attacks"):
            query = re.search(QUERY_BEFORE.format(name=name), text, re.DOTALL)
            if query is None:
                raise ValueError(f"README.md has no query before the marks of {name}")
            text = filled(text, name, markdown(connection, query[1]))
        return filled(text, "quality", markdown(connection, QUALITY))


def main() -> int:
    """Refreshes a warehouse of its own from `articles/`, then writes README.md."""
    with TemporaryDirectory() as folder:
        settings = ["ARTICLES_DIR=articles", f"WAREHOUSE_DIR={folder}"]
        command = ["env", *settings, sys.executable, "-m", "orchestration.refresh"]
        ran = subprocess.run(command, cwd=PROJECT_DIR, stdout=subprocess.PIPE, text=True)
        if ran.returncode:
            return ran.returncode
        summary = ran.stdout.strip().replace(folder, "warehouse").replace(f"{PROJECT_DIR}/", "")
        text = README.read_text(encoding="utf-8")
        README.write_text(fill(text, summary, Path(folder) / PUBLISHED_NAME), encoding="utf-8")
    return 0


if __name__ == "__main__":
    end_command(main())
