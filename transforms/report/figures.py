"""What a chart hands to the page.

Belongs here: the form all charts share. Does not: any one chart.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import altair as alt

from transforms.report.events import Event
from transforms.report.palette import CONFIG, cursor


@dataclass(frozen=True, slots=True)
class Gathering:
    """Several events under one heading that a mark opens: a month, an area, a table."""

    anchor: str
    title: str
    notes: Sequence[str] = ()
    events: Sequence[Event] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: its specification, what it shows in one sentence, and the same as lists.

    With `rows`, the page lays the marks out itself, in these rows from top to bottom, for as much width as there is.
    """

    name: str
    told: str
    spec: dict[str, Any]
    rows: Sequence[dict[str, Any]] | None = None
    events: Sequence[Event] = ()
    gatherings: Sequence[Gathering] = field(default=())

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self.events and not self.gatherings


def specification(
    chart: alt.LayerChart, height: int, *more: alt.Parameter, **named: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    """The chart as Vega-Lite, as wide as its box, with the `named` rows its layers draw from.

    Raises altair's `SchemaValidationError` when it is none. The rows are put in last: they need no check, and altair
    would copy them many times.
    """
    whole = chart.properties(width="container", height=height).add_params(*cursor(), *more).configure(**CONFIG)
    spec: dict[str, Any] = whole.to_dict()
    return spec | {"datasets": {name: list(rows) for name, rows in named.items()}}


def drawn_from(name: str, mark: alt.MarkDef | None = None) -> alt.Chart:
    """A layer that draws the rows of that name."""
    return alt.Chart(alt.NamedData(name)) if mark is None else alt.Chart(alt.NamedData(name), mark=mark)


def milliseconds(day: date) -> int:
    """The day as the browser counts time, at midnight UTC."""
    return (day - date(1970, 1, 1)).days * 86_400_000
