"""Article files: which there are, and their bytes, whatever state the folder is in.

Belongs here: listing, size limits, unreadable files, content hashes. Does not: decoding
(`transforms.reading`).
"""

import hashlib
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from orchestration.errors import InputError
from orchestration.transient import patiently
from transforms.text import RejectedFile

# Control characters, line and paragraph separators, marks that turn the direction of writing, half characters.
UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
SKIPPED = "skipped; every other file was processed"


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """A file to read: where it is, what it is called in every table, how big it is."""

    path: Path
    source_file: str
    size: int


def list_articles(folder: Path, max_files: int, max_file_bytes: int) -> tuple[list[ArticleFile], list[RejectedFile]]:
    """The folder's files in order of name, and those that will not be read, with the reason.

    Hidden files and folders inside the folder are passed over; links are followed only inside it. Raises
    `InputError` when the folder is missing, is no folder, cannot be listed, or holds nothing.
    """
    names = _names(folder)
    if len(names) > max_files:
        raise InputError(f"{folder} holds {len(names)} files, more than MAX_FILES={max_files}")
    found: dict[str, ArticleFile] = {}
    rejected: list[RejectedFile] = []
    for name in names:
        shown = printable(name)
        try:
            path = _where(folder, name)
            status = path.stat()
        except OSError as error:
            rejected.append(RejectedFile(shown, f"cannot be opened: {_reason(error)}", SKIPPED))
            continue
        if not path.is_relative_to(folder.resolve()):
            rejected.append(RejectedFile(shown, "is a link that leads out of the folder of articles", SKIPPED))
        elif stat.S_ISDIR(status.st_mode):
            continue
        elif fault := _fault(status, max_file_bytes):
            rejected.append(RejectedFile(shown, fault, SKIPPED))
        elif shown in found:
            rejected.append(RejectedFile(shown, "has a name that is shown like another file's", SKIPPED))
        else:
            found[shown] = ArticleFile(path, shown, status.st_size)
    if not found and not rejected:
        inside = " (those in folders inside it are not read)" if names else ""
        raise InputError(f"{folder} holds no files{inside}; put articles there (.txt, .html, .pdf) or set ARTICLES_DIR")
    return list(found.values()), rejected


def folders_inside(folder: Path) -> list[str]:
    """The names of the folders inside the folder, hidden ones left out: what stands in them is not read."""
    whole = folder.resolve()
    places = ((name, folder / name) for name in _names(folder))
    return [printable(name) for name, path in places if path.is_dir() and path.resolve().is_relative_to(whole)]


def _fault(status: os.stat_result, max_file_bytes: int) -> str:
    if not stat.S_ISREG(status.st_mode):
        return "is not a regular file"
    if status.st_size > max_file_bytes:
        return f"has {status.st_size:,} bytes, more than MAX_FILE_BYTES={max_file_bytes}"
    return ""


def read_bytes(file: ArticleFile, max_file_bytes: int) -> bytes | RejectedFile:
    """The file's bytes, or why it cannot be read."""

    def read() -> bytes:
        with open(file.path, "rb", opener=_open_file_only) as opened:
            return opened.read(max_file_bytes + 1)

    try:
        content = patiently(read)
    except OSError as error:
        return RejectedFile(file.source_file, f"cannot be opened: {_reason(error)}", SKIPPED)
    if len(content) > max_file_bytes:
        return RejectedFile(file.source_file, f"grew past MAX_FILE_BYTES={max_file_bytes}", SKIPPED)
    return content


def content_hashes(folder: Path, max_file_bytes: int) -> Iterator[tuple[str, str]]:
    """Name and SHA-256 of every file of the folder that can be read, in order.

    A file larger than the limit is rejected unread: its size and time of last change stand for its content.
    """
    for name in _names(folder):
        try:
            path = _where(folder, name)
            status = path.stat()
            if not stat.S_ISREG(status.st_mode) or not path.is_relative_to(folder.resolve()):
                continue
            if status.st_size > max_file_bytes:
                yield name, f"{status.st_size} {status.st_mtime_ns}"
                continue
            with open(path, "rb", opener=_open_file_only) as opened:
                yield name, hashlib.file_digest(opened, "sha256").hexdigest()
        except OSError:
            continue


def printable(text: str) -> str:
    """The text with what could act on a terminal, a log or a database written out: `\\x1b`, `\\n`, `\\udcff`."""
    escaped = UNPRINTABLE.sub(lambda found: found[0].encode("unicode_escape").decode(), text)
    return escaped.encode("utf-8", "backslashreplace").decode()


def _where(folder: Path, name: str) -> Path:
    """The place a name stands for, links followed. Raises `OSError` when there is none."""
    return Path(os.path.realpath(folder / name, strict=True))


def _open_file_only(path: str, flags: int) -> int:
    """Opens a file that meanwhile became a link or a pipe without following it, without waiting."""
    return os.open(path, flags | os.O_NOFOLLOW | os.O_NONBLOCK)


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
