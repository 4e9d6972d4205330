"""The dictionaries as files: faults of form that a spreadsheet makes, told before anything is read from them.

Belongs here: encoding, delimiter, columns, cells of a row. Does not: what the rows say (dbt's tests, `tests/seeds`),
reading them (`transforms`).
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from orchestration.dbt import Manifest
from orchestration.errors import RefreshError

SHOWN = 5


def check_seed_files(folder: Path, project: Manifest) -> None:
    """Raises `RefreshError` when a dictionary is not the CSV that the project describes; names file and line."""
    told = list(faults(folder, seed_columns(project)))
    if told:
        more = f"; and {len(told) - SHOWN} more" if len(told) > SHOWN else ""
        raise RefreshError(f"the dictionaries in {folder} cannot be used: {'; '.join(told[:SHOWN])}{more}")


def seed_columns(project: Manifest) -> dict[str, list[str]]:
    """The columns of every seed by the name of its file, as `models/_seeds.yml` describes them."""
    seeds = (node for node in project["nodes"].values() if node["resource_type"] == "seed")
    return {f"{node['name']}.csv": list(node["columns"]) for node in seeds}


def faults(folder: Path, columns: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """What is wrong with each file, at most one fault a file."""
    for name, wanted in sorted(columns.items()):
        try:
            with (folder / name).open(encoding="utf-8-sig", newline="") as opened:
                fault = _fault(csv.reader(opened), wanted)
        except UnicodeDecodeError:
            fault = "is not UTF-8; save it as CSV in UTF-8"
        except csv.Error as error:
            fault = f"is no CSV: {error}"
        except OSError as error:
            fault = f"cannot be opened: {(error.strerror or str(error)).lower()}"
        if fault:
            yield f"{name} {fault}"


def _fault(lines: Iterator[list[str]], wanted: Sequence[str]) -> str:
    header = next(lines, [])
    missing = [column for column in wanted if column not in header]
    if missing:
        advice = "; save it with commas between the cells" if len(header) == 1 and len(wanted) > 1 else ""
        return f"lacks the column{'s' * (len(missing) > 1)} {', '.join(missing)}{advice}"
    for number, cells in enumerate(lines, start=2):
        if cells and len(cells) != len(header):
            return f"row {number}: {len(cells)} cells, the header has {len(header)}"
    return ""
