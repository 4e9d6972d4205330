"""`make docs`: dbt's own pages of the models, their columns, tests and lineage, as one file that needs no network.

Belongs here: making that page from the build of the last refresh. Does not: the data dictionary
(`orchestration.dictionary`), what the models say of themselves (`models/**/*.yml`).
"""

import shutil
import sys
from pathlib import Path

from orchestration.dbt import invoke
from orchestration.ending import end_command
from orchestration.errors import InputError, RefreshError
from orchestration.settings import Settings, SettingsError, read_settings

PAGE = "models.html"


def write_docs(current: Settings) -> Path:
    """Writes the page beside the published file and gives its path.

    Raises `InputError` when nothing has been built yet, `RefreshError` when dbt cannot make the page.
    """
    if not current.build_file.is_file():
        raise InputError(f"{current.build_file} is not there; run make refresh first")
    ok, _ = invoke(["docs", "generate", "--static"], current)
    if not ok:
        raise RefreshError(f"dbt could not make its pages; {current.log_dir / 'dbt.log'} says why")
    page = current.warehouse_dir / PAGE
    shutil.copyfile(current.dbt_target_dir / "static_index.html", page)
    return page


def main() -> int:
    """Writes the page and tells where; gives the exit code."""
    try:
        print(write_docs(read_settings()))
    except (RefreshError, SettingsError) as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, (InputError, SettingsError)) else 1
    return 0


if __name__ == "__main__":
    end_command(main())
