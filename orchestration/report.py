"""`make report`: the published warehouse as one HTML page that needs no network.

Belongs here: reading the published file, writing the page in one rename. Does not: what the page shows
(`transforms.report`).
"""

import os
import sys
from pathlib import Path

import duckdb

from orchestration.ending import end_command
from orchestration.errors import ReportError
from orchestration.publish import SCHEMA
from orchestration.settings import Settings, SettingsError, settings
from orchestration.warehouse import connected, quoted, read_frame
from transforms.report.material import COLUMNS, Material

REPORT_NAME = "report.html"
TEMPORARY = ".writing"


def main() -> int:
    """Writes the page of the published file; 1 when there is none or it cannot be read, 2 for a bad setting."""
    try:
        current = settings()
        page, size = write_report(current)
    except SettingsError as error:
        print(f"A setting cannot be used: {error}", file=sys.stderr)
        return 2
    except ReportError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{page}  ({size / 1e6:.1f} MB, opens in any browser)")
    return 0


def report_file(current: Settings) -> Path:
    """Where the page stands: beside the published file."""
    return current.warehouse_dir / REPORT_NAME


def write_report(current: Settings) -> tuple[Path, int]:
    """Puts the page in the place of the last one; gives its path and size in bytes. Raises `ReportError`."""
    if not current.published_file.is_file():
        raise ReportError(f"There is no {current.published_file}; run make refresh first")
    from transforms.report.page import report_page  # altair is slow to import

    page = report_page(read_material(current.published_file)).encode("utf-8", errors="replace")
    target = report_file(current)
    _replace(target, page)
    return target, len(page)


def read_material(published: Path) -> Material:
    """What the page is made from. Raises `ReportError` when the file lacks a table or column."""
    try:
        with connected(published, read_only=True) as marts:
            return Material(
                {
                    table: read_frame(marts, f"SELECT {', '.join(map(quoted, names))} FROM {SCHEMA}.{quoted(table)}")
                    for table, names in COLUMNS.items()
                }
            )
    except duckdb.Error as error:
        raise ReportError(f"The report page cannot be made from {published}: {error}") from error


def _replace(target: Path, page: bytes) -> None:
    temporary = target.with_name(f"{target.name}{TEMPORARY}")
    try:
        temporary.write_bytes(page)
        os.replace(temporary, target)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise ReportError(f"{target} cannot be written: {error.strerror or error}") from error


if __name__ == "__main__":
    end_command(main())
