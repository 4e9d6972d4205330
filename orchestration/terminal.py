"""Progress on a terminal while a refresh works; nothing where there is no terminal.

Belongs here: how progress looks. Does not: the summary (`orchestration.summary`).
"""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars
from rich.table import Column

from orchestration.progress import Progress, listening


@contextmanager
def showing_progress(console: Console) -> Iterator[None]:
    """Shows a bar for every stage inside the block, on a terminal."""
    if not console.is_terminal:
        yield
        return
    columns = (
        TextColumn("{task.description:<9}"),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[item]}", table_column=Column(no_wrap=True, overflow="ellipsis")),
    )
    bars = Bars(*columns, console=console, transient=True)
    tasks: dict[str, TaskID] = {"start": bars.add_task("start", total=None, item="")}

    def show(progress: Progress) -> None:
        bars.update(tasks["start"], visible=False)
        if progress.stage not in tasks:
            tasks[progress.stage] = bars.add_task(progress.stage, total=progress.total, item="")
        bars.update(tasks[progress.stage], completed=progress.done, total=progress.total, item=escape(progress.item))

    with bars, listening(show):
        yield
