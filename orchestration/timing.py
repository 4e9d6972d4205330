"""Measurements of the benchmark, each in a fresh process so that none warms up another.

Belongs here: processes, clocks, memory. Does not: what is printed (`orchestration.benchmark`).
"""

import csv
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from orchestration.settings import PROJECT_DIR, settings

BATCH_ARTICLES = 50
DICTIONARIES = {
    "actors": ("name",),
    "actor_aliases": ("alias",),
    "demonyms": ("demonym",),
    "districts": ("name", "aliases"),
    "nouns": ("noun",),
    "places": ("name", "aliases"),
    "triggers": ("lemma", "phrase"),
}
SAMPLE_ARTICLES = PROJECT_DIR / "articles"


class MeasurementError(RuntimeError):
    """A process that was to be measured has failed."""


def measure_coder(megabytes: float, seed: int) -> dict[str, Any]:
    """Speed and peak memory of the coder on a corpus of that size, on one core, in a process of its own."""
    command = [sys.executable, "-m", "orchestration.timing", str(megabytes), str(seed)]
    done = subprocess.run(
        command,
        env={**os.environ, "POLARS_MAX_THREADS": "1"},
        cwd=PROJECT_DIR,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise MeasurementError(f"the coder failed: {done.stderr[-2000:]}")
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def measure_refresh(rounds: int) -> dict[str, Any]:
    """Seconds of whole refreshes of the sample articles and of `dbt build` alone, in turn.

    Both run in fresh processes on the same scratch warehouse, after one unmeasured refresh that leaves
    dbt its parsed project.
    """
    with TemporaryDirectory(prefix="bench-") as folder:
        own = {"ARTICLES_DIR": str(SAMPLE_ARTICLES), "WAREHOUSE_DIR": folder, "RECODE": "true"}
        environment = {**os.environ, **own}
        refresh = [sys.executable, "-m", "orchestration.refresh"]
        build = [
            sys.executable,
            "-c",
            "from dbt.cli.main import cli; cli()",
            "build",
            *_dbt_paths(Path(folder)),
        ]
        _seconds(refresh, environment)
        refreshes, builds = [], []
        for _ in range(rounds):
            refreshes.append(_seconds(refresh, environment))
            builds.append(_seconds(build, environment))
    return {
        "refresh_seconds": refreshes,
        "dbt_build_seconds": builds,
        "refresh_median": statistics.median(refreshes),
        "dbt_build_median": statistics.median(builds),
        "ratio": statistics.median(refreshes) / statistics.median(builds),
    }


def _dbt_paths(warehouse: Path) -> list[str]:
    places = {
        "--project-dir": PROJECT_DIR,
        "--profiles-dir": PROJECT_DIR,
        "--target-path": warehouse / "build" / "dbt",
        "--log-path": warehouse / "logs",
    }
    return [str(part) for pair in places.items() for part in pair]


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    """Wall-clock seconds of a command. Raises `MeasurementError` with its last words when it fails."""
    start = time.perf_counter()
    done = subprocess.run(command, env=environment, cwd=PROJECT_DIR, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if done.returncode:
        raise MeasurementError(f"{' '.join(command[1:4])} failed: {(done.stderr or done.stdout)[-2000:]}")
    return seconds


def time_coder(megabytes: float, seed: int) -> dict[str, Any]:
    """Reads and codes a recombined corpus batch by batch, so that memory holds one batch of it.

    Seconds are of processor time: on one core, what else the machine does does not count.
    """
    from orchestration import coding
    from transforms.coding.coder import code_articles
    from transforms.evaluation.recombine import recombined_articles
    from transforms.reading.document import read_document
    from transforms.reading.registry import read_registry
    from transforms.schemas import EVENT_TABLES
    from transforms.text import Document

    lexicon = coding.lexicon(settings().seeds_dir)
    registry = read_registry(settings().seeds_dir / "articles.csv")
    terms = dictionary_terms(settings().seeds_dir)
    scanner = dictionary_scanner(terms)
    samples = [path.read_text(encoding="utf-8") for path in sorted(SAMPLE_ARTICLES.glob("*.txt"))]
    texts = recombined_articles(samples, int(megabytes * 1e6), seed)
    counts = {"articles": 0, "characters": 0, "sentences": 0, "reports": 0, "dictionary_terms": len(terms)}
    seconds = {"read_seconds": 0.0, "code_seconds": 0.0, "dictionary_seconds": 0.0}
    while batch := list(islice(texts, BATCH_ARTICLES)):
        start = time.process_time()
        for text in batch:
            scanner.find_matches_as_indexes(text.lower())
        seconds["dictionary_seconds"] += time.process_time() - start
        start = time.process_time()
        read = [read_document(f"{counts['articles']}-{n}.txt", text.encode(), registry) for n, text in enumerate(batch)]
        articles = [article for one in read if isinstance(one, Document) for article in one.articles]
        seconds["read_seconds"] += time.process_time() - start
        start = time.process_time()
        tables = code_articles(articles, lexicon)
        seconds["code_seconds"] += time.process_time() - start
        counts["articles"] += len(articles)
        counts["characters"] += sum(map(len, batch))
        counts["sentences"] += sum(len(article.sentences) for article in articles)
        counts["reports"] += sum(tables[name].height for name in EVENT_TABLES)
    return {
        **counts,
        **seconds,
        "sentences_per_second": counts["sentences"] / seconds["code_seconds"],
        "characters_per_second": counts["characters"] / seconds["code_seconds"],
        "peak_megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "ratio_to_dictionary_pass": seconds["code_seconds"] / seconds["dictionary_seconds"],
    }


def dictionary_terms(seeds_dir: Path) -> list[str]:
    """Every name and trigger word of the dictionaries, the gazetteer's included, in lower case, each once."""
    from transforms.names.gazetteer import read_records

    terms = {record["name"] for record in read_records()}
    for table, names in DICTIONARIES.items():
        for column in names:
            terms.update(part for cell in _column(seeds_dir / f"{table}.csv", column) for part in cell.split(";"))
    return sorted({term.strip().lower() for term in terms} - {""})


def dictionary_scanner(terms: Iterable[str]) -> Any:
    """An Aho-Corasick automaton that finds the terms, leftmost and longest first."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    return AhoCorasick(list(terms), matchkind=MatchKind.LeftmostLongest)


def _column(path: Path, column: str) -> Iterable[str]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from (row[column] for row in csv.DictReader(file))


if __name__ == "__main__":
    print(json.dumps(time_coder(float(sys.argv[1]), int(sys.argv[2]))))
