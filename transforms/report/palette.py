"""Colours, shapes and the look of every chart.

Belongs here: one colour and one shape for each event table, on every chart and in every list alike. The colours are
those of Okabe and Ito, told apart by eyes that lack a colour; the shape says the same again for print in grey.
"""

from dataclasses import dataclass
from typing import Any

import altair as alt

INK, MUTED, HAIRLINE, PAPER, LAND = "#22262b", "#5b626b", "#dcd8ce", "#fdfcf9", "#efece4"
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
SYMBOL_SIZE = 90


@dataclass(frozen=True, slots=True)
class Look:
    """How events of a table are drawn: a colour, and a shape as an SVG path within -1 and 1."""

    colour: str
    shape: str


TABLES: dict[str, Look] = {
    "attacks": Look("#D55E00", "M0,-1L1,0.8L-1,0.8Z"),
    "mergers": Look("#0072B2", "M0,-1.1L1.1,0L0,1.1L-1.1,0Z"),
    "arrests": Look("#E69F00", "M-0.85,-0.85L0.85,-0.85L0.85,0.85L-0.85,0.85Z"),
    "statements": Look("#56B4E9", "M0.95,0A0.95,0.95,0,1,1,-0.95,0A0.95,0.95,0,1,1,0.95,0Z"),
    "leadership": Look("#CC79A7", "M0,1L1,-0.8L-1,-0.8Z"),
    "territory": Look("#009E73", "M-0.36,-1L0.36,-1L0.36,-0.36L1,-0.36L1,0.36L0.36,0.36L0.36,1L-0.36,1L-0.36,0.36"
                      "L-1,0.36L-1,-0.36L-0.36,-0.36Z"),
    "strength": Look("#3a3a3a", "M-1.1,-0.45L1.1,-0.45L1.1,0.45L-1.1,0.45Z"),
    "designations": Look("#F0E442", "M0,-1.1L0.27,-0.36L1.05,-0.34L0.43,0.14L0.65,0.89L0,0.45L-0.65,0.89L-0.43,0.14"
                         "L-1.05,-0.34L-0.27,-0.36Z"),
}  # fmt: skip

CONFIG: dict[str, Any] = {
    "font": FONT,
    "background": "transparent",
    "view": {"stroke": None},
    "axis": {
        "domainColor": HAIRLINE, "tickColor": HAIRLINE, "gridColor": HAIRLINE, "labelColor": MUTED,
        "titleColor": MUTED, "titleFontWeight": "normal", "labelFontSize": 12, "titleFontSize": 12,
    },
    "text": {"color": INK, "fontSize": 12},
}  # fmt: skip


def table_colour() -> alt.Color:
    """The fill of a mark by its event table."""
    scale = alt.Scale(domain=list(TABLES), range=[look.colour for look in TABLES.values()])
    return alt.Color("table:N", scale=scale, legend=None)


def table_shape() -> alt.Shape:
    """The shape of a mark by its event table."""
    scale = alt.Scale(domain=list(TABLES), range=[look.shape for look in TABLES.values()])
    return alt.Shape("table:N", scale=scale, legend=None)


def outline() -> Any:
    """A thin dark outline; a thick one around the mark that is chosen or under the keyboard's cursor."""
    return alt.expr("datum.opens === chosen ? 2.6 : 0.8")


def cursor() -> list[alt.Parameter]:
    """The parameter every chart has: which mark is chosen, set by the page."""
    return [alt.param(name="chosen", value="")]


def event_marks(**options: Any) -> alt.MarkDef:
    """The mark of one event, wherever it is drawn."""
    size = alt.expr(f"datum.opens === chosen ? {2.4 * SYMBOL_SIZE} : {SYMBOL_SIZE}")
    return alt.MarkDef(
        type="point", filled=True, size=size, opacity=1, stroke=INK, strokeWidth=outline(), cursor="pointer", **options
    )
