"""The log file of a run: everything Dagster says, where the terminal shows a summary.

Belongs here: where it is written and how lines look. Does not: what is logged.
"""

import logging
from pathlib import Path

import dagster as dg

LINE = logging.Formatter("%(asctime)s %(levelname)-8s %(message)s")


@dg.logger(
    config_schema={"path": dg.Field(str, description="the file to append to")},
    description="Appends to a file.",
)
def file_logger(context: dg.InitLoggerContext) -> logging.Logger:
    """A logger that writes to the configured file, whose folder is made when it is missing."""
    path = Path(context.logger_config["path"])
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(LINE)
    logger = logging.getLogger(f"armed_group_events.{path.stem}")
    logger.handlers = [handler]
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    return logger
