"""`make bench`: how fast the coder codes and a refresh refreshes, on this machine.

Belongs here: options, the order of measurements, printing and keeping the figures. Does not: the
measurements themselves (`orchestration.timing`), the corpus (`transforms.evaluation.recombine`).
"""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from rich.console import Console
from rich.table import Table

from orchestration.ending import end_command
from orchestration.settings import settings
from orchestration.timing import MeasurementError, measure_coder, measure_refresh

RESULT_NAME = "benchmark.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures, prints a small table, writes the figures to `benchmark.json` in WAREHOUSE_DIR."""
    options = _options(arguments)
    console = Console(width=None if sys.stdout.isatty() else 120, highlight=False)
    try:
        figures = _measured(options, console)
    except MeasurementError as error:
        print(error, file=sys.stderr)
        return 1
    path = settings().warehouse_dir / RESULT_NAME
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    console.print(f"Figures: {path}")
    return 0


def _measured(options: argparse.Namespace, console: Console) -> dict[str, Any]:
    figures: dict[str, Any] = {"measured_at": datetime.now(UTC).isoformat(timespec="seconds")}
    if options.part in ("all", "coder"):
        console.print(f"Coding {options.megabytes:g} MB of recombined sentences on one core ...")
        sizes = sorted({options.megabytes / 4, options.megabytes})
        figures["coder"] = [measure_coder(size, options.seed) for size in sizes]
        console.print(coder_table(figures["coder"]))
    if options.part in ("all", "refresh"):
        console.print(f"Refreshing the sample articles and running dbt build, {options.rounds} times in turn ...")
        figures["refresh"] = measure_refresh(options.rounds)
        console.print(refresh_table(figures["refresh"]))
    return figures


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description="Measures the speed of coder and refresh.")
    parser.add_argument("--part", choices=["all", "coder", "refresh"], default="all")
    parser.add_argument("--megabytes", type=float, default=20.0, help="size of the corpus for the coder")
    parser.add_argument("--seed", type=int, default=0, help="seed of the recombined corpus")
    parser.add_argument("--rounds", type=int, default=3, help="refreshes and dbt builds, in turn")
    return parser.parse_args(arguments)


def coder_table(measured: Sequence[dict[str, Any]]) -> Table:
    """The coder's figures, one column a corpus size."""
    table = Table(box=None, pad_edge=False)
    table.add_column("coder, one core")
    for figures in measured:
        table.add_column(f"{figures['characters'] / 1e6:.1f} M characters", justify="right")
    lines = {
        "articles": ("articles", ",.0f"),
        "sentences": ("sentences", ",.0f"),
        "event reports": ("reports", ",.0f"),
        "processor seconds to read": ("read_seconds", ",.2f"),
        "processor seconds to code": ("code_seconds", ",.2f"),
        "sentences a second": ("sentences_per_second", ",.0f"),
        "characters a second": ("characters_per_second", ",.0f"),
        "peak memory, MB": ("peak_megabytes", ",.0f"),
        "dictionary terms": ("dictionary_terms", ",.0f"),
        "processor seconds of a plain dictionary pass": ("dictionary_seconds", ",.3f"),
        "coding, as a multiple of that pass": ("ratio_to_dictionary_pass", ",.1f"),
    }
    for heading, (key, form) in lines.items():
        table.add_row(heading, *(format(figures[key], form) for figures in measured))
    return table


def refresh_table(figures: dict[str, Any]) -> Table:
    """The refresh's figures beside dbt's own."""
    table = Table(box=None, pad_edge=False)
    for heading in ("sample articles", "median s", "all rounds"):
        table.add_column(heading, justify="left" if heading == "sample articles" else "right")
    for key, heading in (("refresh", "whole refresh"), ("dbt_build", "dbt build alone")):
        rounds = ", ".join(f"{seconds:.2f}" for seconds in figures[f"{key}_seconds"])
        table.add_row(heading, f"{figures[f'{key}_median']:.2f}", rounds)
    table.add_row("refresh / dbt build", f"{figures['ratio']:.2f}", "")
    return table


if __name__ == "__main__":
    end_command(main())
