"""`make evaluate`: the coder against gold, as a table on the terminal.

Belongs here: options, printing. Does not: scoring (`transforms.evaluation`), the table
`marts.coding_quality` of a build (`orchestration.assets`).
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import polars as pl
from rich.console import Console
from rich.table import Table

from orchestration.ending import end_command
from orchestration.gold_sets import KNOWN_SOURCES, SATP_FILE, read_gold_set, read_lines
from orchestration.linking import ScoredFrames
from orchestration.scratch import code_documents, read_texts, unlinked_frames, warehouse_frames
from orchestration.settings import settings
from transforms.coding.lexicon import Lexicon, load_lexicon
from transforms.evaluation.errors import error_listing
from transforms.evaluation.gold import GoldSet
from transforms.evaluation.labels import predicted_labels, score_labels
from transforms.evaluation.quality import aliases_by_id, outcome_of, quality_rows
from transforms.evaluation.slots import AliasesById
from transforms.reading.document import read_document
from transforms.reading.registry import read_registry
from transforms.text import Document

SATP = "satp"
SLOT_ERRORS = ("type", "status", "scope", "date", "place", "country", "roles", "fatalities", "quantity")
SHOWN = {
    "event_table": "table",
    "gold_required": "gold",
    "coded": "coded",
    "matched": "hit",
    "false_positives": "false",
    "missed": "miss",
    "precision": "P",
    "recall": "R",
    "f1": "F1",
    "type_accuracy": "type",
    "status_accuracy": "status",
    "scope_accuracy": "scope",
    "date_accuracy": "date",
    "date_overlap_accuracy": "~date",
    "place_accuracy": "place",
    "country_accuracy": "ctry",
    "roles_accuracy": "roles",
    "roles_exact_accuracy": "=roles",
    "fatalities_accuracy": "dead",
    "quantity_accuracy": "figure",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Scores the sets asked for and prints them; 0 when there was something to score."""
    options = _options(arguments)
    console = Console(width=None if sys.stdout.isatty() else 180, highlight=False)
    lexicon = load_lexicon(settings().seeds_dir)
    aliases = _aliases(settings().seeds_dir)
    asked = [*KNOWN_SOURCES, SATP] if options.set == "all" else [options.set]
    scored = 0
    for name in asked:
        file = SATP_FILE if name == SATP else KNOWN_SOURCES[name].gold_file
        if not file.is_file():
            console.print(f"{name}: not scored, there is no {file}")
        elif name == SATP:
            _score_satp(lexicon, console)
            scored += 1
        else:
            _score_gold(name, lexicon, aliases, options, console)
            scored += 1
    return 0 if scored else 1


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="evaluate", description="Scores the coder against gold data.")
    parser.add_argument("--set", choices=[*KNOWN_SOURCES, SATP, "all"], default="all")
    parser.add_argument("--articles", default="", help="article ids, joined by commas; default: all")
    parser.add_argument("--tables", default="", help="event tables to list errors of; default: all")
    parser.add_argument(
        "--errors",
        nargs="?",
        const="missed,spurious",
        default="",
        help="list errors: missed, spurious, a slot, several by commas, or all",
    )
    parser.add_argument(
        "--no-link",
        action="store_true",
        help="leave out dbt: only reports that the coder tied together are one event",
    )
    return parser.parse_args(arguments)


def _score_gold(
    name: str, lexicon: Lexicon, aliases: AliasesById, options: argparse.Namespace, console: Console
) -> None:
    gold, documents = _texts_of(name)
    tables, quarantine = code_documents(documents, lexicon)
    frames = unlinked_frames(tables) if options.no_link else warehouse_frames(documents, tables)
    gold, frames = _only(gold, frames, {part for part in options.articles.split(",") if part})
    outcome = outcome_of(frames.events, frames.event_reports, frames.event_actors, gold, aliases)
    title = f"{name}{' (reports not linked to events)' if options.no_link else ''}"
    console.print(_quality_table(title, quality_rows(gold, outcome)))
    if quarantine.height:
        counts = quarantine.group_by("event_table", "column_name", "reason").len().sort("len", descending=True)
        for table, column, reason, count in counts.iter_rows():
            console.print(f"  quarantined: {count} x {table}.{column} {reason}")
    if options.errors:
        wanted = {part for part in options.tables.split(",") if part}
        kinds = {*SLOT_ERRORS, "missed", "spurious"} if options.errors == "all" else options.errors.split(",")
        listing = error_listing(gold, outcome, tables["candidates"]).filter(pl.col("error").is_in(list(kinds)))
        _print_errors(listing.filter(pl.col("event_table").is_in(wanted)) if wanted else listing, frames, documents)


def _texts_of(name: str) -> tuple[GoldSet, list[Document]]:
    """A known gold set and its texts, both without the files whose text is not the one coded."""
    gold = read_gold_set(name)
    folder = KNOWN_SOURCES[name].texts
    paths = [path for path in sorted(folder.glob("*.txt")) if path.name in gold.files and _unchanged(path, gold)]
    files = frozenset(path.name for path in paths)
    events = tuple(event for event in gold.events if event.source_file in files)
    return replace(gold, files=files, events=events), read_texts(paths, settings().seeds_dir)


def _unchanged(path: Path, gold: GoldSet) -> bool:
    digest = gold.hashes.get(path.name)
    return digest is None or digest == sha256(path.read_bytes()).hexdigest()


def _only(gold: GoldSet, frames: ScoredFrames, articles: set[str]) -> tuple[GoldSet, ScoredFrames]:
    """Gold and reports of some articles; of all when none is named."""
    if not articles:
        return gold, frames
    events = tuple(event for event in gold.events if event.article_id in articles)
    reports = frames.event_reports.filter(pl.col("article_id").is_in(articles))
    return replace(gold, events=events), replace(frames, event_reports=reports)


def _aliases(seeds_dir: Path) -> AliasesById:
    aliases = pl.read_csv(seeds_dir / "actor_aliases.csv", infer_schema=False).select("actor_id", "alias")
    names = pl.read_csv(seeds_dir / "actors.csv", infer_schema=False).select("actor_id", alias="name")
    return aliases_by_id(pl.concat([names, aliases]))


def _quality_table(title: str, rows: list[dict[str, object]]) -> Table:
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    for column, heading in SHOWN.items():
        table.add_column(heading, justify="left" if column == "event_table" else "right")
    for row in rows:
        table.add_row(*(_shown(row[column]) for column in SHOWN))
    return table


def _shown(value: object) -> str:
    return "-" if value is None else f"{value:.2f}" if isinstance(value, float) else str(value)


def _print_errors(listing: pl.DataFrame, frames: ScoredFrames, documents: Sequence[Document]) -> None:
    """Errors with the words they are about; plain lines, so that they can be searched."""
    texts = {document.source_file: document.text for document in documents}
    rules = dict(frames.event_reports.select("event_id", "rule_id").reverse().iter_rows())
    for row in listing.iter_rows(named=True):
        quote = " ".join(texts[row["source_file"]][row["char_start"] : row["char_end"]].split())
        rule = rules.get(row["event_id"], "")
        where = f"{row['source_file']}:{row['char_start']}-{row['char_end']}"
        kind = f"{row['event_table']}/{row['event_type']}"
        print(f"{row['error']:<10} {where} {kind} {row['gold_id'] or ''} {rule}\n    {quote[:300]}")
        if row["detail"]:
            print(f"    {row['detail']}")


def _score_satp(lexicon: Lexicon, console: Console) -> None:
    lines = read_lines(SATP_FILE)
    registry = read_registry(settings().seeds_dir / "articles.csv")
    read = (read_document(f"{line['id']}.txt", line["text"].encode(), registry) for line in lines)
    documents = [document for document in read if isinstance(document, Document)]
    tables, _ = code_documents(documents, lexicon)
    predicted = predicted_labels(tables["attacks"])
    scores = score_labels(predicted, {f"{line['id']}.txt": line["labels"] for line in lines})
    table = Table(title="satp (labels per incident report)", title_justify="left", box=None, pad_edge=False)
    for column in scores.columns:
        table.add_column(column, justify="left" if column == "label" else "right")
    for values in scores.iter_rows():
        table.add_row(*(_shown(value) for value in values))
    console.print(table)


if __name__ == "__main__":
    end_command(main())
