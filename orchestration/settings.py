"""Every path and switch of the project: one environment variable each, with a default and a type.

Belongs here: reading the environment, making paths absolute, telling what is wrong with a value.
Does not: creating folders or opening files; no other module reads the environment. A secret is never
printed: neither by `make settings` nor in the telling of a fault.
"""

import os
import sys
from datetime import tzinfo
from functools import cache
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PROJECT_DIR = Path(__file__).resolve().parent.parent
PUBLISHED_NAME = "armed_group_events.duckdb"
BUILD_NAME = "armed_group_events_build.duckdb"


class SettingsError(ValueError):
    """A setting that cannot be used, told in one line for the person who set it."""


class Settings(BaseSettings):
    """What is in force. A field's name in capitals is its environment variable.

    Relative paths count from the working directory where they are set, from the project where they
    are defaults; all are absolute once read.
    """

    model_config = SettingsConfigDict(extra="ignore", frozen=True, env_ignore_empty=True)

    articles_dir: Path = Field(Path("articles"), description="the folder of articles to read")
    warehouse_dir: Path = Field(Path("warehouse"), description="where the published file and the build go")
    seeds_dir: Path = Field(Path("seeds"), description="the dictionaries and the article registry")
    gold_dirs: Annotated[tuple[Path, ...], NoDecode] = Field(
        (Path("tests/gold"), Path("../shared/gold")),
        description=f"folders of gold data, several joined by '{os.pathsep}'; absent ones are passed over",
    )
    dagster_home: Path | None = Field(
        None, description="Dagster's history; default: the folder dagster in WAREHOUSE_DIR"
    )
    exports: bool = Field(True, description="whether Parquet, CSV and GeoJSON are published beside the file")
    workers: int = Field(
        os.cpu_count() or 1, ge=1, le=256, description="processes that code articles; 1 codes in the main one"
    )
    pool_min_characters: int = Field(
        500_000, ge=0, description="less text than this is coded without starting processes"
    )
    max_file_bytes: int = Field(50_000_000, ge=1, description="larger files are rejected unread")
    max_pdf_pages: int = Field(2_000, ge=1, description="PDFs of more pages are rejected")
    max_text_characters: int = Field(
        50_000_000, ge=1, description="files whose text is longer than this, once extracted, are rejected"
    )
    file_timeout_seconds: float = Field(
        300, gt=0, description="how long reading one file, or coding one article, may take before it is rejected"
    )
    max_files: int = Field(100_000, ge=1, description="a folder of more files is refused")
    recode: bool = Field(
        False, description="true reads and codes every article anew, also those whose kept results still hold"
    )
    lock_timeout_seconds: float = Field(
        0, ge=0, description="how long a refresh waits for another one to end before it refuses"
    )
    dbt_threads: int = Field(2, ge=1, le=64, description="models that dbt builds at the same time")
    schedule_cron: str = Field("0 5 * * *", description="when the daily schedule fires, once switched on")
    schedule_timezone: str = Field("UTC", description="the time zone of the schedule")
    sensor_interval_seconds: int = Field(60, ge=5, description="how often the sensor looks for new files")
    sensor_settle_seconds: float = Field(
        30, ge=0, description="how long files must stay as they are before the sensor asks for a run"
    )
    freshness_hours: float = Field(26, gt=0, description="marts older than this are overdue in the UI")
    retry_attempts: int = Field(
        3, ge=0, le=20, description="how often a step that failed for a passing reason is tried again"
    )
    retry_wait_seconds: float = Field(
        2, ge=0, description="the wait before the first of these; each next one doubles it"
    )
    coverage_loss_allowed: float = Field(
        0.5,
        ge=0,
        le=1,
        description="share of the last publication's articles, sentences or reports that may be missing",
    )
    gold_loss_allowed: float = Field(
        0.05, ge=0, le=1, description="by how much F1 on a gold set may fall below the last publication's"
    )
    failure_webhook: SecretStr | None = Field(
        None, description="http or https address that is told of a failed run; never shown"
    )

    @field_validator("gold_dirs", mode="before")
    @classmethod
    def _split_folders(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(Path(part) for part in value.split(os.pathsep) if part)
        return value

    @field_validator("articles_dir", "warehouse_dir", "seeds_dir", "dagster_home", "gold_dirs")
    @classmethod
    def _absolute(cls, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(_resolved(path) for path in value)
        return None if value is None else _resolved(value)

    @field_validator("schedule_timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            zone: tzinfo = ZoneInfo(value)
        except (KeyError, ValueError, OSError):
            raise ValueError("is not the name of a time zone, such as UTC or Africa/Bamako") from None
        return str(zone)

    @field_validator("schedule_cron")
    @classmethod
    def _cron_line(cls, value: str) -> str:
        from dagster._utils.schedules import is_valid_cron_schedule

        if len(value.split()) != 5 or not is_valid_cron_schedule(value):
            raise ValueError("is not a cron line of five fields, such as '0 5 * * *'")
        return value

    @field_validator("warehouse_dir")
    @classmethod
    def _apart_from_articles(cls, value: Path, info: ValidationInfo) -> Path:
        if value == info.data.get("articles_dir"):
            raise ValueError("is ARTICLES_DIR as well; the published file would be read as an article")
        return value

    @field_validator("seeds_dir")
    @classmethod
    def _dictionaries(cls, value: Path) -> Path:
        if not (value / "triggers.csv").is_file():
            raise ValueError("is no folder of dictionaries: it holds no triggers.csv")
        return value

    @field_validator("failure_webhook")
    @classmethod
    def _web_address(cls, value: SecretStr | None) -> SecretStr | None:
        parts = None if value is None else urlsplit(value.get_secret_value())
        if parts is not None and (parts.scheme not in ("http", "https") or not parts.hostname):
            raise ValueError("is not an address that begins with http:// or https://")
        return value

    @property
    def home(self) -> Path:
        """The folder of Dagster's history."""
        return self.dagster_home or self.warehouse_dir / "dagster"

    @property
    def published_file(self) -> Path:
        """The file that analysts and BI tools open."""
        return self.warehouse_dir / PUBLISHED_NAME

    @property
    def build_dir(self) -> Path:
        """The folder of everything that only the next build needs."""
        return self.warehouse_dir / "build"

    @property
    def build_file(self) -> Path:
        """The DuckDB file that dbt builds in."""
        return self.build_dir / BUILD_NAME

    @property
    def kept_dir(self) -> Path:
        """What was read and coded of every article of the last refresh, for the next one."""
        return self.build_dir / "kept"

    @property
    def lock_file(self) -> Path:
        """The lock that one refresh of this warehouse holds at a time."""
        return self.build_dir / "refresh.lock"

    @property
    def runs_dir(self) -> Path:
        """A lock for every run that is there."""
        return self.build_dir / "runs"

    @property
    def dbt_target_dir(self) -> Path:
        """dbt's manifest, compiled SQL and run results."""
        return self.build_dir / "dbt"

    @property
    def log_dir(self) -> Path:
        """One log file a refresh, and dbt's own log."""
        return self.warehouse_dir / "logs"


SECRETS = frozenset(name.upper() for name, field in Settings.model_fields.items() if "Secret" in str(field.annotation))
HIDDEN = "'**********'"


def _resolved(path: Path) -> Path:
    return path.expanduser().resolve()


def _defaults_from_project() -> dict[str, Any]:
    """The defaults that are relative paths, made absolute from the project's folder."""
    found: dict[str, Any] = {}
    for name, field in Settings.model_fields.items():
        if os.environ.get(name.upper()):
            continue
        if isinstance(field.default, Path):
            found[name] = PROJECT_DIR / field.default
        elif name == "gold_dirs":
            found[name] = tuple(PROJECT_DIR / path for path in field.default)
    return found


def read_settings() -> Settings:
    """The settings of this environment. Raises `SettingsError` naming variable, value and fault."""
    try:
        return Settings(**_defaults_from_project())
    except ValidationError as error:
        lines = []
        for fault in error.errors():
            name = str(fault["loc"][0]).upper()
            reason = fault["msg"].removeprefix("Value error, ")
            value = HIDDEN if name in SECRETS else repr(os.environ.get(name, ""))
            lines.append(f"{name}={value}: {reason[0].lower()}{reason[1:]}")
        raise SettingsError("; ".join(lines)) from None


@cache
def settings() -> Settings:
    """The settings of this process, read once."""
    return read_settings()


def describe(current: Settings) -> str:
    """A table of the settings in force: name, value, whether set or default, meaning."""
    rows = []
    for name, field in Settings.model_fields.items():
        value = current.home if name == "dagster_home" else getattr(current, name)
        shown = os.pathsep.join(map(str, value)) if isinstance(value, tuple) else "" if value is None else str(value)
        origin = "environment" if os.environ.get(name.upper()) else "default"
        rows.append(f"{name.upper()}={shown}\n    {origin}; {field.description}")
    return "\n".join(rows)


if __name__ == "__main__":
    try:
        print(describe(read_settings()))
    except SettingsError as error:
        sys.exit(f"Setting that cannot be used: {error}")
