"""The files and articles a run had trouble with, named where people look: in its tags.

Belongs here: the tags and their wording. Does not: finding faults. A tag is text: a file's name is shown
as it is and leads nowhere.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import dagster as dg

TAG = "at_fault"
NAMED = ("source_file", "article_id")
SHOWN = 20


def blame(context: dg.OpExecutionContext | dg.AssetExecutionContext, stage: str, names: Iterable[str]) -> None:
    """Adds the names to the run's tag for the stage, such as `at_fault/read`; nothing when there are none."""
    told = sorted(set(names))
    if told:
        more = f" and {len(told) - SHOWN} more" if len(told) > SHOWN else ""
        context.instance.add_run_tags(context.run_id, {f"{TAG}/{stage}": ", ".join(told[:SHOWN]) + more})


def named_in(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """The file, else the article, that each of the rows names."""
    found = (next((str(row[name]) for name in NAMED if row.get(name)), "") for row in rows)
    return [name for name in found if name]
