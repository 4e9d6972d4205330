"""`make ask`: the questions of `analyses/`; `make ask Q=1` answers one from the published file, `Q=file.sql` another.

Belongs here: finding the question, printing the answer. Does not: the queries, which are SQL in `analyses/`.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import duckdb
from rich.console import Console
from rich.table import Table
from rich.text import Text

from orchestration.ending import end_command
from orchestration.settings import PROJECT_DIR, settings
from orchestration.warehouse import connected

QUESTIONS = PROJECT_DIR / "analyses"
SHOWN = 40


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the list, or an answer; 1 when there is no such question, no warehouse, or the query fails."""
    parser = argparse.ArgumentParser(prog="ask", description="Answers a question from the published warehouse.")
    parser.add_argument("question", nargs="?", default="", help="a number of the list, or a file of SQL")
    wanted = parser.parse_args(arguments).question.strip()
    if not wanted:
        print("\n".join(f"{int(path.name[:2]):>2}  {title(path)}" for path in questions()))
        print("\nAnswer one: make ask Q=1")
        return 0
    query, published = found(wanted), settings().published_file
    if query is None:
        print(f"There is no question {wanted}; make ask lists them", file=sys.stderr)
        return 1
    if not published.is_file():
        print(f"There is no {published}; run make refresh first", file=sys.stderr)
        return 1
    try:
        with connected(published, read_only=True) as connection:
            answer = connection.execute(query.read_text(encoding="utf-8"))
            names, rows = [column[0] for column in answer.description or ()], answer.fetchall()
    except duckdb.Error as error:
        print(f"{query}: {error}", file=sys.stderr)
        return 1
    print_answer(title(query), names, rows)
    return 0


def questions() -> list[Path]:
    """The files of `analyses/`, in their order."""
    return sorted(QUESTIONS.glob("[0-9][0-9]_*.sql"))


def found(wanted: str) -> Path | None:
    """The file of a number or a path; None when there is none."""
    if wanted.isdecimal():
        return next((path for path in questions() if int(path.name[:2]) == int(wanted)), None)
    return Path(wanted) if Path(wanted).is_file() else None


def title(query: Path) -> str:
    """The first line of a query where it is a comment, else its file's name."""
    first = query.read_text(encoding="utf-8").partition("\n")[0]
    return first.removeprefix("--").strip() if first.startswith("--") else query.name


def print_answer(question: str, names: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Prints rows as a table, each as a list of its own where the terminal is too narrow for that."""
    console = Console(width=None if sys.stdout.isatty() else 160)
    console.print(Text(question, style="bold"))
    if len(names) * 12 > console.width:
        for row in rows[:SHOWN]:
            console.print()
            for name, value in zip(names, row, strict=True):
                if value is not None:
                    console.print(Text(f"  {name:<22}{value}"))
    else:
        table = Table(*names)
        for row in rows[:SHOWN]:
            table.add_row(*(Text("" if value is None else str(value)) for value in row))
        console.print(table)
    if not rows:
        console.print("The warehouse holds nothing that answers it")
    elif len(rows) > SHOWN:
        console.print(f"{SHOWN} of {len(rows)} rows")


if __name__ == "__main__":
    end_command(main())
