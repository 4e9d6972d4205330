"""Short incident reports with labels: does the coder see the kind of attack that the label names?

Belongs here: coded attacks to labels, precision, recall and F1 per label, the macro F1.
Does not: reading the texts or coding them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import polars as pl

LABEL_OF_TYPE: dict[str, str] = {
    "assault": "armed_assault",
    "assassination": "armed_assault",
    "execution": "armed_assault",
    "offensive": "armed_assault",
    "bombing": "bombing",
    "airstrike": "bombing",
    "abduction": "abduction",
}
LABELS = ("armed_assault", "bombing", "abduction")
MACRO = "macro"

LABEL_SCHEMA: dict[str, pl.DataType] = {
    "label": pl.String(),
    "texts": pl.Int64(),
    "predicted": pl.Int64(),
    "right": pl.Int64(),
    "precision": pl.Float64(),
    "recall": pl.Float64(),
    "f1": pl.Float64(),
}


def predicted_labels(attacks: pl.DataFrame) -> dict[str, set[str]]:
    """Labels per source file, from attack reports with `source_file` and `event_type`."""
    found: dict[str, set[str]] = {}
    for file, event_type in attacks.select("source_file", "event_type").iter_rows():
        if event_type in LABEL_OF_TYPE:
            found.setdefault(file, set()).add(LABEL_OF_TYPE[event_type])
    return found


def score_labels(predicted: Mapping[str, Iterable[str]], labels: Mapping[str, Iterable[str]]) -> pl.DataFrame:
    """Predicted against true labels by text; a row per label, then their unweighted mean."""
    rows: list[dict[str, object]] = []
    for label in LABELS:
        true = {text for text, given in labels.items() if label in given}
        said = {text for text, given in predicted.items() if label in given and text in labels}
        right = len(true & said)
        rows.append(
            {
                "label": label,
                "texts": len(true),
                "predicted": len(said),
                "right": right,
                "precision": right / len(said) if said else 0.0,
                "recall": right / len(true) if true else 0.0,
                "f1": 2 * right / (len(said) + len(true)) if said or true else 0.0,
            }
        )
    frame = pl.DataFrame(rows, schema=LABEL_SCHEMA)
    macro = frame.select(pl.lit(MACRO).alias("label"), pl.col("precision", "recall", "f1").mean())
    return pl.concat([frame, macro], how="diagonal")
