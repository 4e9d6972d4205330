"""Strength figures as ranges: never one number where the source leaves it open.

Belongs here: drawing each figure as its source gave it. Does not: choosing between sources.
"""

from collections.abc import Sequence

import altair as alt

from transforms.report.events import Event
from transforms.report.figures import Chart, drawn_from, specification
from transforms.report.material import Material, Row
from transforms.report.palette import INK, TABLES, event_marks
from transforms.report.wording import figures

ROW_HEIGHT, TOP, BOTTOM = 46, 34, -12


def strength(material: Material, events: Sequence[Event]) -> Chart:
    """A bar for each figure, from its lower to its upper bound, fading out where a bound is open."""
    known = {event.event_id: event for event in events}
    rows = [row for row in material.rows("strength") if row["event_id"] in known and _bounds(row)]
    rows.sort(key=lambda row: (str(row["groups"]), str(known[row["event_id"]].first_day)))
    numbers = [number for row in rows for number in _bounds(row)]
    low, high = max(1, min(numbers, default=1)) * 0.5, max(numbers, default=1) * 2.5
    bars = [_bar(row, known[row["event_id"]], TOP + ROW_HEIGHT * n, (low, high)) for n, row in enumerate(rows)]
    return Chart(
        name="strength",
        told="Each figure for the strength of a group or force, as its source gave it, on a scale that grows by tens. "
        "A dashed bar is open at that end.",
        spec=specification(_layers((low, high)), TOP + ROW_HEIGHT * len(bars) + BOTTOM, marks=bars),
        events=[known[row["event_id"]] for row in rows],
    )


def _bounds(row: Row) -> list[int]:
    return [bound for bound in (row["quantity_low"], row["quantity_high"]) if bound is not None and bound > 0]


def _bar(row: Row, event: Event, height: int, domain: tuple[float, float]) -> Row:
    low, high = row["quantity_low"] or None, row["quantity_high"]
    words = f"{row['groups'] or 'A group not named'}: {figures(low, high)} {row['unit'] or ''} ({event.when})"
    return event.mark(
        y=height, words=words, first=low or domain[0], last=high or domain[1], ends=_bounds(row),
        open=low is None or high is None,
    )  # fmt: skip


def _layers(domain: tuple[float, float]) -> alt.LayerChart:
    scale = alt.Scale(type="log", domain=list(domain), nice=False)
    axis = alt.Axis(title=None, format="~s", grid=True, labelOverlap=True, tickCount=alt.ExprRef("max(2, width / 90)"))
    base, flat = drawn_from("marks"), alt.Y("y:Q", scale=None, axis=None)
    look = TABLES["strength"]
    ends = drawn_from("marks", event_marks(shape=look.shape, fill=look.colour))
    x = alt.X("first:Q", scale=scale, axis=axis)
    bar = {"color": look.colour, "strokeWidth": 5, "cursor": "pointer", "opacity": 0.55}
    return alt.layer(
        base.transform_filter("!datum.open").mark_rule(**bar).encode(x=x, x2="last:Q", y=flat, description="label:N"),
        base.transform_filter("datum.open").mark_rule(strokeDash=[5, 5], **bar).encode(
            x=x, x2="last:Q", y=flat, description="label:N"
        ),
        ends.transform_flatten(["ends"]).encode(
            x=alt.X("ends:Q", scale=scale, axis=axis), y=flat, description="label:N"
        ),
        base.mark_text(align="left", dy=-18, x=0, color=INK, aria=False, limit=alt.ExprRef("width")).encode(
            y=flat, text="words:N"
        ),
    )  # fmt: skip
