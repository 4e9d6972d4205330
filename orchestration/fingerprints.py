"""What version of code and data a row came from.

Belongs here: hashes of files and folders, the version of the checkout. Does not: hashes of articles.
"""

import hashlib
import subprocess
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from orchestration.settings import PROJECT_DIR

CODE_FOLDERS = ("transforms", "orchestration", "models")


def files_under(folder: Path, endings: tuple[str, ...]) -> list[Path]:
    """The folder's files with one of the endings, sorted; nothing when there is no such folder."""
    return sorted(path for path in folder.rglob("*") if path.suffix in endings and path.is_file())


def fingerprint(paths: Iterable[Path], base: Path) -> str:
    """A hash of names and contents, the same on every machine for the same files."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        name = path.relative_to(base) if path.is_relative_to(base) else path
        digest.update(f"{name}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


@cache
def code_fingerprint(*folders: str) -> str:
    """A hash of the project's code in these folders, of all its code when none is named."""
    paths = [
        path
        for folder in folders or CODE_FOLDERS
        for path in files_under(PROJECT_DIR / folder, (".py", ".sql", ".yml"))
    ]
    return fingerprint(paths, PROJECT_DIR)


def seeds_fingerprint(seeds_dir: Path) -> str:
    """A hash of the dictionaries."""
    return fingerprint(files_under(seeds_dir, (".csv",)), seeds_dir)


def code_version() -> str:
    """The checkout's version and the hash of its code, such as `v0.2-3-g1a2b3c4+5d6e7f8091a2b3c4`."""
    return f"{_described() or _declared()}+{code_fingerprint()}"


def _described() -> str:
    if not (PROJECT_DIR / ".git").exists():
        return ""
    command = ["git", "-C", str(PROJECT_DIR), "describe", "--always", "--tags"]
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=10, check=True).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return ""


def _declared() -> str:
    return str(tomllib.loads((PROJECT_DIR / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])
