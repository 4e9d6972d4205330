"""The dispute inside the Islamic State: events for either side, and who held the upper hand month by month.

Belongs here: what is drawn on which side. Does not: which side an event favoured (`marts.is_dispute_timeline`).
"""

from collections.abc import Sequence
from datetime import date, timedelta

import altair as alt

from transforms.report.events import Event
from transforms.report.figures import Chart, Gathering, drawn_from, milliseconds, specification
from transforms.report.material import Material, Row
from transforms.report.palette import INK
from transforms.report.timeline import HEIGHT, lane_mark, lanes_layers, lanes_params
from transforms.report.wording import month

SCHOLARS, TAKFIR = "scholars", "takfir-prone"
NEITHER = "neither"
SHADES = {SCHOLARS: "#cfd6dc", TAKFIR: "#59636e", "contested": "#ffffff"}
BAND = 74
BAR = 11
ROWS: Sequence[Row] = (
    {"key": SCHOLARS, "title": "For the scholars"},
    {"key": "balance", "title": "Upper hand, month by month", "height": BAND + 26},
    {"key": TAKFIR, "title": "For the takfir-prone current"},
    {"key": NEITHER, "title": "For neither side alone"},
)


def dispute(material: Material, events: Sequence[Event]) -> Chart:
    """Events on the side they favoured, above and below the monthly balance."""
    known = {event.event_id: event for event in events}
    sides = {row["event_id"]: row["side_favoured"] for row in material.rows("is_dispute_timeline")}
    shown = [event for event in events if event.event_id in sides]
    months = material.rows("is_dispute_balance")
    gatherings = [_month(row, known) for row in months]
    return Chart(
        name="dispute",
        told="Events of the dispute between scholars and takfir-prone current, on the side each favoured, and between "
        "them the balance of each month. A bar is a month's events; the strip is the side that held the upper hand.",
        spec=specification(
            _layers(),
            HEIGHT,
            *lanes_params(shown),
            alt.param(name="balance_y", value=0),
            rows=[],
            marks=[lane_mark(event, row=_side(sides[event.event_id])) for event in shown],
            months=[_bar(row) for row in months],
        ),
        rows=ROWS,
        events=shown,
        gatherings=gatherings,
    )


def _side(favoured: str | None) -> str:
    return favoured if favoured in (SCHOLARS, TAKFIR) else NEITHER


def _anchor(row: Row) -> str:
    return f"month-{row['month']:%Y-%m}"


def _month(row: Row, known: dict[str, Event]) -> Gathering:
    ids = [event_id.strip() for event_id in str(row["event_ids"] or "").split(";")]
    return Gathering(
        anchor=_anchor(row),
        title=f"{month(row['month'])}: {_hand(row)}",
        notes=[_reason(row)],
        events=[known[event_id] for event_id in ids if event_id in known],
    )


def _hand(row: Row) -> str:
    hand = row["upper_hand"]
    return "contested" if hand not in (SCHOLARS, TAKFIR) else f"upper hand of the {hand}"


def _reason(row: Row) -> str:
    if row["basis"] != "events of the month":
        return "Carried over: no event of this month moved the balance."
    return f"{row['events_for_scholars']} for the scholars, {row['events_for_takfir_prone']} for the takfir-prone."


def _bar(row: Row) -> Row:
    first: date = row["month"]
    following = (first + timedelta(days=32)).replace(day=1)
    return {
        "opens": _anchor(row),
        "label": f"{month(first)}: {_hand(row)}. {_reason(row)}",
        "first": milliseconds(first),
        "last": milliseconds(following),
        "hand": row["upper_hand"],
        "up": row["events_for_scholars"] or 0,
        "down": row["events_for_takfir_prone"] or 0,
    }


def _layers() -> alt.LayerChart:
    """The lanes of events, and in the row `balance` the strip with bars above and below."""
    lanes = lanes_layers()
    base = drawn_from("months").transform_calculate(
        top="balance_y - 7", bottom="balance_y + 7",
        up_end=f"balance_y - 7 - {BAR} * min(datum.up, 3)", down_end=f"balance_y + 7 + {BAR} * min(datum.down, 3)",
    )  # fmt: skip
    time = {"x": alt.X("first:T"), "x2": "last:T"}
    shades = alt.Scale(domain=list(SHADES), range=list(SHADES.values()))
    strip = base.mark_rect(
        stroke=INK, strokeWidth=alt.expr("datum.opens === chosen ? 2.5 : 0.5"), cursor="pointer", clip=True
    ).encode(
        **time, y=_flat("top"), y2="bottom:Q", description="label:N", fill=alt.Fill("hand:N", scale=shades, legend=None)
    )
    bars = [
        base.mark_rect(fill=SHADES[side], stroke=INK, strokeWidth=0.5, clip=True, aria=False, cursor="pointer").encode(
            **time, y=_flat(start), y2=f"{end}:Q"
        )
        for side, start, end in ((SCHOLARS, "up_end", "top"), (TAKFIR, "bottom", "down_end"))
    ]
    return alt.layer(*bars, strip, *lanes.layer)


def _flat(field: str) -> alt.Y:
    return alt.Y(f"{field}:Q", scale=None, axis=None)
