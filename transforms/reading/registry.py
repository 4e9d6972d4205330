"""The register of known articles: what a file holds, where each article begins and ends.

Belongs here: reading `seeds/articles.csv`, matching a file to its rows, ids of unknown files.
Does not: reading the files themselves.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePath

COLUMNS = (
    "article_id",
    "source_file",
    "source_sha256",
    "char_start",
    "char_end",
    "other_spans",
    "title",
    "authors",
    "publication",
    "published_on",
    "published_precision",
    "url",
)
PRECISIONS = ("day", "month", "year", "unknown")


@dataclass(frozen=True, slots=True)
class Entry:
    """One registered article. `span` is None when the article is the whole file.

    `other_spans` are further stretches of the same file that belong to the article, such as the
    lines of an issue's editorial that introduce it.
    """

    article_id: str
    source_file: str
    source_sha256: str
    span: tuple[int, int] | None
    other_spans: tuple[tuple[int, int], ...]
    title: str
    authors: str
    publication: str
    published_on: date | None
    published_precision: str
    url: str


@dataclass(frozen=True)
class Registry:
    """Registered articles by the content hash and by the name of their file."""

    by_hash: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    by_name: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)

    def entries(self, source_file: str, content_hash: str) -> tuple[Entry, ...]:
        """The articles of a file, in order of the text; empty when the file is unknown.

        The content decides. By name alone only whole files are recognised, since spans point into
        one exact content.
        """
        known = self.by_hash.get(content_hash)
        if known is not None:
            return known
        named = self.by_name.get(PurePath(source_file).name, ())
        return tuple(entry for entry in named if entry.span is None) if len(named) == 1 else ()

    @property
    def article_ids(self) -> frozenset[str]:
        """The ids of all registered articles."""
        return frozenset(entry.article_id for entries in self.by_name.values() for entry in entries)


def read_registry(path: Path) -> Registry:
    """The register at `path`; raises ValueError naming file and row when a row is wrong."""
    by_hash: dict[str, list[Entry]] = defaultdict(list)
    by_name: dict[str, list[Entry]] = defaultdict(list)
    with path.open(encoding="utf-8-sig", newline="") as source:
        reader = csv.DictReader(source)
        missing = set(COLUMNS) - set(reader.fieldnames or ())
        if missing:
            raise ValueError(f"{path.name}: columns missing: {', '.join(sorted(missing))}")
        for number, row in enumerate(reader, start=2):
            try:
                entry = _entry(row)
            except ValueError as error:
                raise ValueError(f"{path.name}, row {number}: {error}") from error
            by_name[entry.source_file].append(entry)
            if entry.source_sha256:
                by_hash[entry.source_sha256].append(entry)
    _no_id_twice(path.name, by_name)
    return Registry(_in_order(by_hash), _in_order(by_name))


def _entry(row: Mapping[str, str]) -> Entry:
    precision = row["published_precision"] or "unknown"
    if precision not in PRECISIONS:
        raise ValueError(f"published_precision {precision!r} is none of {', '.join(PRECISIONS)}")
    if not row["article_id"] or not row["source_file"]:
        raise ValueError("article_id and source_file must be given")
    span = _span(row["char_start"], row["char_end"])
    others = tuple(_span(*part.strip().partition("-")[::2]) for part in row["other_spans"].split(";") if part.strip())
    if (span is not None or others) and not row["source_sha256"]:
        raise ValueError("a span needs the source_sha256 of the file it points into")
    return Entry(
        article_id=row["article_id"],
        source_file=row["source_file"],
        source_sha256=row["source_sha256"],
        span=span,
        other_spans=tuple(other for other in others if other is not None),
        title=row["title"],
        authors=row["authors"],
        publication=row["publication"],
        published_on=date.fromisoformat(row["published_on"]) if row["published_on"] else None,
        published_precision=precision,
        url=row["url"],
    )


def _span(start: str, end: str) -> tuple[int, int] | None:
    if not start and not end:
        return None
    span = int(start), int(end)
    if not 0 <= span[0] < span[1]:
        raise ValueError(f"the span {start} to {end} is empty or inverted")
    return span


def _no_id_twice(name: str, by_name: Mapping[str, list[Entry]]) -> None:
    counts = Counter(entry.article_id for entries in by_name.values() for entry in entries)
    twice = sorted(article_id for article_id, count in counts.items() if count > 1)
    if twice:
        raise ValueError(f"{name}: article_id given twice: {', '.join(twice)}")


def _in_order(entries: Mapping[str, list[Entry]]) -> dict[str, tuple[Entry, ...]]:
    return {key: tuple(sorted(rows, key=lambda row: row.span or (0, 0))) for key, rows in entries.items()}


def article_ids(source_files: Iterable[str], registered: Iterable[str] = ()) -> dict[str, str]:
    """An article id for every file, distinct and independent of the order of the files.

    It is the file's stem; files that share a stem, or whose stem is the id of a `registered` article,
    get their whole path as id ('north/report.txt' becomes 'north-report-txt').
    """
    files = sorted(set(source_files))
    stems = Counter(PurePath(file).stem for file in files)
    ids: dict[str, str] = {}
    own = {stem for stem, count in stems.items() if count == 1} - set(registered)
    taken = own | set(registered)
    for file in files:
        stem = PurePath(file).stem
        if stem in own:
            ids[file] = stem
            continue
        name = "-".join(PurePath(file).parts).replace(".", "-")
        while name in taken:
            name += "-2"
        taken.add(name)
        ids[file] = name
    return ids
