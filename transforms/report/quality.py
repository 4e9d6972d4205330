"""How good the coding is, table by table, against gold data.

Belongs here: the chart. Does not: scoring (`transforms.evaluation`).
"""

from collections.abc import Sequence

import altair as alt

from transforms.report.events import Event
from transforms.report.figures import Chart, Gathering, drawn_from, specification
from transforms.report.material import Material, Row
from transforms.report.palette import HAIRLINE, INK, TABLES
from transforms.report.wording import counted, sentence_case

ROW_HEIGHT, TOP, BOTTOM = 46, 34, -12
MEASURES = {"precision": (INK, TABLES["mergers"].shape), "recall": ("transparent", TABLES["statements"].shape)}
CORE = ("attacks", "mergers", "arrests")


def quality(material: Material, events: Sequence[Event]) -> Chart:
    """Precision and recall of every table; a mark opens the table's figures and its events."""
    rows = sorted(material.rows("coding_quality"), key=lambda row: str(row["gold_set"]))
    sets = {row["gold_set"] for row in rows}
    gatherings = [_gathering(number, row, events, several=len(sets) > 1) for number, row in enumerate(rows)]
    marks = [
        {"opens": gathering.anchor, "label": f"{gathering.title}: {' '.join(gathering.notes)}",
         "words": gathering.title, "y": TOP + ROW_HEIGHT * number, "measure": measure, "value": row[measure],
         "precision": row["precision"], "recall": row["recall"]}
        for number, (row, gathering) in enumerate(zip(rows, gatherings, strict=True))
        for measure in MEASURES if row[measure] is not None
    ]  # fmt: skip
    return Chart(
        name="quality",
        told="How much of what was coded is right (precision, filled diamond) and how much of what should be coded was "
        "found (recall, hollow circle), against events coded by hand.",
        spec=specification(_layers(), TOP + ROW_HEIGHT * len(rows) + BOTTOM, marks=marks),
        gatherings=gatherings,
    )


def _gathering(number: int, row: Row, events: Sequence[Event], several: bool) -> Gathering:
    table = str(row["event_table"])
    wanted = {"all": tuple(TABLES), "core three": CORE}.get(table, (table,))
    return Gathering(
        anchor=f"quality-{number}",
        title=sentence_case(table) + (f" ({row['gold_set']})" if several else ""),
        notes=[
            f"Precision {_share(row['precision'])}, recall {_share(row['recall'])}, F1 {_share(row['f1'])}.",
            f"{counted(row['gold_required'], 'event')} in the gold set {row['gold_set']}, {row['coded']} coded, "
            f"{row['matched']} of them right, {row['false_positives']} wrong, {row['missed']} missed.",
        ],
        events=[event for event in events if event.table in wanted],
    )


def _share(value: float | None) -> str:
    return "unknown" if value is None else f"{value:.2f}"


def _layers() -> alt.LayerChart:
    scale, flat = alt.Scale(domain=[0, 1]), alt.Y("y:Q", scale=None, axis=None)
    axis = alt.Axis(title=None, format=".0%", values=[0, 0.25, 0.5, 0.75, 1], grid=True)
    base = drawn_from("marks")
    point = alt.MarkDef(
        type="point", filled=True, size=alt.expr("datum.measure === 'recall' ? 230 : 90"), opacity=1, stroke=INK,
        cursor="pointer", strokeWidth=alt.expr("datum.opens === chosen ? 3 : 1.4"),
    )  # fmt: skip
    names = list(MEASURES)
    fills = alt.Scale(domain=names, range=[MEASURES[name][0] for name in names])
    shapes = alt.Scale(domain=names, range=[MEASURES[name][1] for name in names])
    return alt.layer(
        base.mark_rule(color=HAIRLINE, strokeWidth=1, aria=False).encode(y=flat, x=alt.value(0), x2=alt.value("width")),
        base.mark_rule(color="#9aa3ab", strokeWidth=4, aria=False).encode(
            x=alt.X("precision:Q", scale=scale, axis=axis), x2="recall:Q", y=flat
        ),
        drawn_from("marks", point).encode(
            x=alt.X("value:Q", scale=scale, axis=axis), y=flat, description="label:N",
            fill=alt.Fill("measure:N", scale=fills, legend=None),
            shape=alt.Shape("measure:N", scale=shapes, legend=None),
        ),
        base.mark_text(align="left", dy=-16, x=0, color=INK, aria=False, limit=alt.ExprRef("width")).encode(
            y=flat, text="words:N"
        ),
    )  # fmt: skip
