"""Events in time, in rows by table or by group.

Belongs here: what is drawn. Does not: in which lane of its row a mark lies: that depends on the width of the window
and on what is filtered, so the page's script lays it out (`package/lanes.js`).
"""

from collections.abc import Sequence
from typing import Any

import altair as alt

from transforms.report.events import Event
from transforms.report.figures import Chart, drawn_from, milliseconds, specification
from transforms.report.palette import HAIRLINE, INK, TABLES, event_marks, table_colour, table_shape
from transforms.report.wording import sentence_case

HEIGHT = 400


def timeline(events: Sequence[Event]) -> Chart:
    """Every event as a mark in the middle of the days it may have happened on, over a bar of those days."""
    return Chart(
        name="timeline",
        told="A mark stands in the middle of the days an event may have happened on; the bar under it "
        "spans those days.",
        spec=specification(
            lanes_layers(), HEIGHT, *lanes_params(events), rows=[], marks=[lane_mark(e, row=e.table) for e in events]
        ),
        rows=[{"key": table, "title": sentence_case(table)} for table in TABLES],
        events=events,
    )


def lane_mark(event: Event, row: str) -> dict[str, Any]:
    """An event for the page to lay out in a row: when it was, for whom it is, what it opens."""
    first, last = event.first_day, event.last_day
    days: dict[str, Any] = {"first": None, "last": None, "middle": None}
    if first is not None and last is not None:
        begins, ends = milliseconds(first), milliseconds(last)
        days = {"first": begins, "last": ends, "middle": (begins + ends) // 2}
    return event.mark(row=row, groups=event.groups, y=0, **days)


def lanes_params(events: Sequence[Event]) -> list[alt.Parameter]:
    """The span of time shown, which the page narrows."""
    days = [milliseconds(day) for event in events for day in (event.first_day, event.last_day) if day]
    return [
        alt.param(name="from_time", value=min(days, default=0)),
        alt.param(name="to_time", value=max(days, default=1)),
    ]


def lanes_layers() -> alt.LayerChart:
    """Row titles with a line above each, bars, marks; where they lie comes from the page."""
    begins, ends = alt.ExprRef("from_time"), alt.ExprRef("to_time")
    span = alt.Scale(type="utc", domainMin=begins, domainMax=ends, nice=False)
    ticks = alt.ExprRef("max(2, width / 90)")
    axis = alt.Axis(title=None, grid=True, labelOverlap=True, orient="bottom", tickCount=ticks)
    height = alt.Y("y:Q", scale=None, axis=None)
    lines = drawn_from("rows").mark_rule(color=HAIRLINE, aria=False).encode(y=height)
    titles = (
        drawn_from("rows")
        .mark_text(
            align="left", baseline="top", dy=6, x=0, fontWeight=600, color=INK, aria=False, limit=alt.ExprRef("width")
        )
        .encode(y=height, text="title:N")
    )
    marks = drawn_from("marks")
    bars = marks.mark_rule(strokeWidth=4, opacity=0.28, strokeCap="round", aria=False, clip=True).encode(
        x=alt.X("first:T", scale=span, axis=axis), x2="last:T", y=height, color=table_colour()
    )
    points = drawn_from("marks", event_marks()).encode(
        x=alt.X("middle:T", axis=axis),
        y=height,
        color=table_colour(),
        shape=table_shape(),
        description="label:N",
    )
    return alt.layer(lines, bars, points, titles)
