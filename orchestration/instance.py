"""Dagster's instance: where history is kept, and that nothing is sent anywhere.

Belongs here: the configuration files in DAGSTER_HOME. Does not: runs.
"""

from contextlib import closing, suppress
from typing import TYPE_CHECKING

from orchestration.settings import Settings

if TYPE_CHECKING:
    from dagster import DagsterInstance

OWN_CONFIG = """\
# Written by armed-group-events once; change it as you like, it is not written again.
telemetry:
  enabled: false
nux:
  enabled: false
run_queue:
  max_concurrent_runs: 1
"""
OWN_CONFIG_NAME = "dagster.yaml"
IN_PROCESS_NAME = "refresh.yaml"
IN_PROCESS_CONFIG = """\
# Written anew by every refresh: the same history as dagster.yaml, with connections that stay open,
# and the terminal left to the refresh's own progress.
telemetry:
  enabled: false
compute_logs:
  module: dagster._core.storage.noop_compute_log_manager
  class: NoOpComputeLogManager
event_log_storage:
  module: orchestration.event_log
  class: PooledSqliteEventLogStorage
  config:
    base_dir: {base_dir}
"""


def prepare_home(current: Settings) -> None:
    """Makes DAGSTER_HOME and gives it a configuration, unless it has its own."""
    current.home.mkdir(parents=True, exist_ok=True)
    path = current.home / OWN_CONFIG_NAME
    if not path.exists():
        path.write_text(OWN_CONFIG, encoding="utf-8")


def take_in_logs(current: Settings) -> None:
    """Has SQLite take in the logs that killed runs left beside the history; those in use stay."""
    import sqlite3

    for log in sorted(current.home.rglob("*.db-wal")):
        with suppress(sqlite3.Error), closing(sqlite3.connect(log.with_name(log.name.removesuffix("-wal")))) as history:
            history.execute("SELECT count(*) FROM sqlite_master").fetchone()


def open_instance(current: Settings) -> "DagsterInstance":
    """The instance of DAGSTER_HOME. A configuration that somebody changed is taken as it is."""
    import json

    from dagster import DagsterInstance

    prepare_home(current)
    if (current.home / OWN_CONFIG_NAME).read_text(encoding="utf-8") != OWN_CONFIG:
        return DagsterInstance.from_config(str(current.home))
    config = IN_PROCESS_CONFIG.format(base_dir=json.dumps(str(current.home / "history" / "runs")))
    (current.home / IN_PROCESS_NAME).write_text(config, encoding="utf-8")
    return DagsterInstance.from_config(str(current.home), config_filename=IN_PROCESS_NAME)
