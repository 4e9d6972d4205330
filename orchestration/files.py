"""Article files: which there are, and their bytes, whatever state the folder is in.

Belongs here: listing, size limits, unreadable files, content hashes. Does not: decoding
(`transforms.reading`).
"""

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from orchestration.errors import InputError
from transforms.text import RejectedFile

SKIPPED = "skipped; every other file was processed"


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """A file to read: where it is, what it is called in every table, how big it is."""

    path: Path
    source_file: str
    size: int


def list_articles(folder: Path, max_files: int, max_file_bytes: int) -> tuple[list[ArticleFile], list[RejectedFile]]:
    """The folder's files in order of name, and those that will not be read, with the reason.

    Hidden files and folders inside the folder are passed over. Raises `InputError` when the folder is
    missing, is no folder, cannot be listed, or holds nothing.
    """
    names = _names(folder)
    if len(names) > max_files:
        raise InputError(f"{folder} holds {len(names)} files, more than MAX_FILES={max_files}")
    found: list[ArticleFile] = []
    rejected: list[RejectedFile] = []
    for name in names:
        path = folder / name
        shown = name.encode("utf-8", "backslashreplace").decode()
        try:
            status = path.stat()
        except OSError as error:
            rejected.append(RejectedFile(shown, f"cannot be opened: {_reason(error)}", SKIPPED))
            continue
        if stat.S_ISDIR(status.st_mode):
            continue
        if not stat.S_ISREG(status.st_mode):
            rejected.append(RejectedFile(shown, "is not a regular file", SKIPPED))
        elif status.st_size > max_file_bytes:
            reason = f"has {status.st_size:,} bytes, more than MAX_FILE_BYTES={max_file_bytes}"
            rejected.append(RejectedFile(shown, reason, SKIPPED))
        else:
            found.append(ArticleFile(path, shown, status.st_size))
    if not found and not rejected:
        raise InputError(f"{folder} holds no files; put articles there (.txt, .html, .pdf) or set ARTICLES_DIR")
    return found, rejected


def read_bytes(file: ArticleFile, max_file_bytes: int) -> bytes | RejectedFile:
    """The file's bytes, or why it cannot be read."""
    try:
        with open(file.path, "rb") as opened:
            content = opened.read(max_file_bytes + 1)
    except OSError as error:
        return RejectedFile(file.source_file, f"cannot be opened: {_reason(error)}", SKIPPED)
    if len(content) > max_file_bytes:
        return RejectedFile(file.source_file, f"grew past MAX_FILE_BYTES={max_file_bytes}", SKIPPED)
    return content


def content_hashes(folder: Path) -> Iterator[tuple[str, str, float]]:
    """Name, SHA-256 and time of last change of every file of the folder that can be read, in order."""
    for name in _names(folder):
        path = folder / name
        try:
            if path.is_file():
                with open(path, "rb") as opened:
                    yield name, hashlib.file_digest(opened, "sha256").hexdigest(), path.stat().st_mtime
        except OSError:
            continue


def _names(folder: Path) -> list[str]:
    try:
        return sorted(name for name in os.listdir(folder) if not name.startswith("."))
    except FileNotFoundError:
        raise InputError(f"the folder of articles {folder} does not exist; create it or set ARTICLES_DIR") from None
    except NotADirectoryError:
        raise InputError(f"{folder} is a file; ARTICLES_DIR must name a folder") from None
    except OSError as error:
        raise InputError(f"the folder of articles {folder} cannot be listed: {_reason(error)}") from None


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
