"""`make dagster`: Dagster's UI and daemon on this machine, with the project's settings.

Belongs here: starting them. Does not: the code location (`orchestration.definitions`).
"""

import argparse
import os
import sys

from orchestration.errors import RefreshError
from orchestration.instance import prepare_home
from orchestration.settings import PROJECT_DIR, SettingsError, settings


def main() -> None:
    """Replaces this process by `dagster dev`, bound to localhost."""
    parser = argparse.ArgumentParser(prog="dagster", description="Dagster's UI on localhost.")
    parser.add_argument("--port", type=int, default=3000)
    port = parser.parse_args().port
    try:
        current = settings()
        prepare_home(current)
    except (SettingsError, RefreshError, OSError) as error:
        sys.exit(f"The UI cannot start: {error}")
    os.environ["DAGSTER_HOME"] = str(current.home)
    os.chdir(PROJECT_DIR)
    command = [sys.executable, "-m", "dagster", "dev", "-m", "orchestration.definitions"]
    os.execv(sys.executable, [*command, "--host", "127.0.0.1", "--port", str(port)])


if __name__ == "__main__":
    main()
