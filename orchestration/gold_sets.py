"""Gold data on disk: which sets there are, which files they cover, where the texts are.

Belongs here: finding and reading gold files and the texts they were coded on.
Does not: what gold means (`transforms.evaluation`).

A gold set is a `.jsonl` file of gold events. The files it covers, with their SHA-256, stand in a
`.sha256` file beside it (as `sha256sum` writes it), or are all texts of its text folder.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from orchestration.settings import PROJECT_DIR
from transforms.evaluation.gold import GoldSet, parse_gold_set
from transforms.schemas.codebook import EVENT_TABLES

SHARED_DIR = PROJECT_DIR.parent / "shared"
INVENTED_DIR = PROJECT_DIR / "tests/gold/invented"
SET_NAMES = {
    "events": "originals",
    "news_gold": "news",
    "development": "invented",
    "held_out": "held-out",
    "trade_held_out": "trade-held-out",
}
COVERED_TABLES: dict[str, tuple[str, ...]] = {"news": ("attacks", "mergers", "arrests", "territory")}


@dataclass(frozen=True, slots=True)
class GoldSource:
    """A gold file and the folder of the texts it was coded on."""

    gold_file: Path
    texts: Path


KNOWN_SOURCES: dict[str, GoldSource] = {
    "digests": GoldSource(PROJECT_DIR / "tests/gold/digests.jsonl", PROJECT_DIR / "articles"),
    "invented": GoldSource(INVENTED_DIR / "development.jsonl", INVENTED_DIR / "development"),
    "held-out": GoldSource(INVENTED_DIR / "held_out.jsonl", INVENTED_DIR / "held_out"),
    "trade": GoldSource(INVENTED_DIR / "trade.jsonl", INVENTED_DIR / "trade"),
    "trade-held-out": GoldSource(INVENTED_DIR / "trade_held_out.jsonl", INVENTED_DIR / "trade_held_out"),
    "originals": GoldSource(SHARED_DIR / "gold/events.jsonl", SHARED_DIR / "articles"),
    "news": GoldSource(SHARED_DIR / "bench/news_gold.jsonl", SHARED_DIR / "bench/news"),
}
SATP_FILE = SHARED_DIR / "bench/satp_dev.jsonl"


def read_gold_sets(gold_dirs: Iterable[Path]) -> list[GoldSet]:
    """Every gold set in the folders; absent folders, and files that hold no gold events, are passed over.

    Raises `ValueError` naming the set and line of a gold event that cannot be read.
    """
    found = []
    for folder in gold_dirs:
        for path in sorted(folder.glob("*.jsonl")) if folder.is_dir() else ():
            lines = read_lines(path)
            if lines and "gold_id" in lines[0]:
                found.append(_gold_set(path, lines))
    return found


def read_gold_set(name: str) -> GoldSet:
    """One of the sets the project knows. Raises `FileNotFoundError` where its gold file is absent."""
    path = KNOWN_SOURCES[name].gold_file
    return _gold_set(path, read_lines(path))


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The decoded lines of a `.jsonl` file. Raises `ValueError` naming file and line."""
    lines = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip():
            try:
                lines.append(json.loads(line))
            except json.JSONDecodeError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    return lines


def _gold_set(path: Path, lines: list[dict[str, Any]]) -> GoldSet:
    name = SET_NAMES.get(path.stem, path.stem)
    hashes = _hashes(path, name)
    return parse_gold_set(name, lines, COVERED_TABLES.get(name, EVENT_TABLES), hashes, hashes)


def _hashes(gold_file: Path, name: str) -> dict[str, str]:
    """SHA-256 by file name: from the list beside the gold file, else from the texts of a known set."""
    listed = gold_file.with_suffix(".sha256")
    if listed.is_file():
        pairs = (line.split(maxsplit=1) for line in listed.read_text(encoding="utf-8").splitlines() if line)
        return {file.strip().lstrip("*"): digest for digest, file in pairs}
    source = KNOWN_SOURCES.get(name)
    if source is None or source.gold_file.resolve() != gold_file.resolve() or not source.texts.is_dir():
        return {}
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(source.texts.glob("*.txt"))}
