"""Events of the Sahel on a map.

Belongs here: where marks lie. An event at a settlement or site is a mark there; an event that is only known to lie in a
country or in an area of it tints that country and is listed by area: nothing is drawn at a point no article names.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt

from transforms.report.events import Event
from transforms.report.figures import Chart, Gathering, drawn_from, specification
from transforms.report.material import Material, Row
from transforms.report.palette import INK, LAND, MUTED, PAPER, event_marks, table_colour, table_shape
from transforms.report.wording import counted

SAHEL = (-17.5, 8.5, 16.5, 24.0)
MARGIN = 1.5
CLOSE_MARGIN = 3.0
NARROW = 560
HEIGHT = 460
SEA = "#e6ecef"
TINTS = ["#d5dce2", "#a3b0bc"]
NAME_WIDTH, NAME_HEIGHT, NAME_ROOM = 3.2, 0.9, 90
NAME_SHIFTS = (0.0, 1.5, -1.5, 3.0, -3.0, 4.5)
RINGS = 5.2
GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Placed:
    """The events of the map, by how exactly their place is known; `core` are the points inside the Sahel."""

    points: Sequence[Event]
    areas: Sequence[Gathering]
    countries: Mapping[str, Gathering]
    abroad: Sequence[Event]
    core: Sequence[Event]

    @property
    def events(self) -> list[Event]:
        """All of them."""
        return [*self.points, *(event for area in self.areas for event in area.events), *self.abroad]


def placed(material: Material, events: Sequence[Event]) -> Placed:
    """Sorts the events of `marts.sahel_events` into points, areas and what lies abroad."""
    zones = {row["event_id"]: row["zone"] for row in material.rows("sahel_events")}
    codes = {row["place_id"]: row["country_code"] for row in material.rows("places")}
    near = [event for event in events if zones.get(event.event_id) in ("sahel", "neighbour")]
    by_area: defaultdict[tuple[str, str], list[Event]] = defaultdict(list)
    by_country: defaultdict[str, list[Event]] = defaultdict(list)
    for event in near:
        if event.row["latitude"] is None:
            by_area[(event.place, str(event.row["geo_precision"] or "area"))].append(event)
            if code := codes.get(event.row["place_id"]):
                by_country[code].append(event)
    return Placed(
        points=[event for event in near if event.row["latitude"] is not None],
        areas=[
            Gathering(f"area-{number}", name, [precision], found)
            for number, ((name, precision), found) in enumerate(sorted(by_area.items()))
        ],
        countries={
            code: Gathering(
                f"country-{code}",
                f"{found[0].row['country']}: in the country or an area of it",
                [f"{counted(len(found), 'event')} for which no article names a more exact place"],
                found,
            )
            for code, found in sorted(by_country.items())
        },
        core=[event for event in near if zones.get(event.event_id) == "sahel" and event.row["latitude"] is not None],
        abroad=[event for event in events if zones.get(event.event_id) == "abroad"],
    )


def sahel_map(where: Placed, basemap: Mapping[str, Any]) -> Chart:
    """The map of what `placed` found, over the countries of the basemap."""
    countries = [_country(feature, where.countries, where.points) for feature in basemap["features"]]
    marks = list(_clusters(where.points))
    boxes = [_around(where.points, SAHEL, MARGIN), _around(where.core, None, CLOSE_MARGIN)]
    most = max((row["count"] for row in countries), default=0)
    layers = alt.layer(*_land(most), *_names(), _points())
    projection = alt.Projection(
        type="mercator",
        scale=alt.ExprRef("zoom"),
        center=alt.ExprRef("[middle_lon, middle_lat]"),
        translate=alt.ExprRef("[width / 2, height / 2]"),
    )
    return Chart(
        name="map",
        told="A mark is an event at a named settlement or site; a tinted country has events known only to "
        "lie somewhere in it or in an area of it. On a narrow screen the map shows the Sahel without its neighbours.",
        spec=specification(
            layers.properties(projection=projection, view=alt.ViewConfig(fill=SEA)),
            HEIGHT,
            *_frame(*boxes),
            marks=marks,
            countries=countries,
        ),
        events=where.events,
        gatherings=list(where.countries.values()),
    )


def _country(feature: Mapping[str, Any], gatherings: Mapping[str, Gathering], points: Sequence[Event]) -> Row:
    """The feature with what it opens, how many events that is, and where its name stands."""
    properties = feature["properties"]
    found = gatherings.get(properties["code"])
    count = len(found.events) if found else 0
    lon, lat = _free_spot(properties["label"][0], properties["label"][1], points)
    return {
        "type": "Feature",
        "geometry": feature["geometry"],
        "name": found.events[0].row["country"] if found else properties["name"],
        "events": [event.event_id for event in found.events] if found else [],
        "count": count,
        "opens": found.anchor if found else "",
        "label": f"{found.title}, {counted(count, 'event')}" if found else properties["name"],
        "lon": lon,
        "north": _mercator(lat),
    }


def _free_spot(lon: float, lat: float, points: Sequence[Event]) -> tuple[float, float]:
    """Where a country's name runs into no mark: its middle, else a little north or south of it."""
    taken = [(event.row["longitude"], event.row["latitude"]) for event in points]
    for shift in NAME_SHIFTS:
        if not any(abs(lon - x) < NAME_WIDTH and abs(lat + shift - y) < NAME_HEIGHT for x, y in taken):
            return lon, lat + shift
    return lon, lat


def _clusters(points: Iterable[Event]) -> Iterable[Row]:
    """A mark for each event: the first at the place itself, the next ones around it in a spiral, in pixels."""
    at_place: defaultdict[tuple[float, float], list[Event]] = defaultdict(list)
    for event in points:
        at_place[(event.row["longitude"], event.row["latitude"])].append(event)
    for (lon, lat), found in at_place.items():
        edge = RINGS * math.sqrt(3 * (len(found) - 1)) if len(found) > 1 else 0.0
        for number, event in enumerate(found):
            radius, angle = RINGS * math.sqrt(3 * number), number * GOLDEN_ANGLE
            spiral = {"dx": round(radius * math.cos(angle), 1), "dy": round(radius * math.sin(angle), 1)}
            name = event.row["place_name"] if number == 0 else ""
            yield event.mark(lon=lon, north=_mercator(lat), name=name, edge=round(edge + 9, 1), **spiral)


def _around(points: Sequence[Event], least: Box | None, margin: float) -> Box:
    """The box of `least` and of every point with a margin; the Sahel when there is neither."""
    if not points:
        return least or SAHEL
    lons, lats = [event.row["longitude"] for event in points], [event.row["latitude"] for event in points]
    west, south, east, north = min(lons) - margin, min(lats) - margin, max(lons) + margin, max(lats) + margin
    if least is None:
        return west, south, east, north
    return min(west, least[0]), min(south, least[1]), max(east, least[2]), max(north, least[3])


def _frame(wide: Box, close: Box) -> list[alt.Parameter]:
    """The part of the world that is shown: all of `wide`, on a narrow screen all of `close`."""

    def chosen(name: str, pair: Sequence[float]) -> alt.Parameter:
        return alt.param(name=name, expr=f"width < {NARROW} ? {pair[1]:.5f} : {pair[0]:.5f}")

    boxes = (wide, close)
    norths = [(_mercator(box[1]), _mercator(box[3])) for box in boxes]
    middles = [(low + high) / 2 for low, high in norths]
    return [
        chosen("lon_span", [math.radians(box[2] - box[0]) for box in boxes]),
        chosen("north_span", [high - low for low, high in norths]),
        chosen("middle_lon", [(box[0] + box[2]) / 2 for box in boxes]),
        chosen("middle_north", middles),
        chosen("middle_lat", [math.degrees(2 * math.atan(math.exp(middle)) - math.pi / 2) for middle in middles]),
        alt.param(name="zoom", expr="min(width / lon_span, height / north_span)"),
        alt.param(name="shown", value=None),
        alt.param(name="counts", value=None),
    ]


def _mercator(lat: float) -> float:
    return round(math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)), 6)


def _land(most: int) -> list[alt.Chart]:
    """Countries, tinted by the events known to lie somewhere in them."""
    count = "isObject(counts) ? counts[datum.opens] : datum.count"
    base = drawn_from("countries")
    plain = base.mark_geoshape(fill=LAND, stroke=PAPER, strokeWidth=1.2, aria=False, clip=True)
    tinted = base.transform_filter(f"datum.opens && ({count})")
    tints = tinted.transform_calculate(shade=count).mark_geoshape(
        stroke=alt.expr(f"datum.opens === chosen ? '{INK}' : '{PAPER}'"), strokeWidth=1.4, cursor="pointer", clip=True
    )
    scale = alt.Scale(domain=[1, most + 1], range=TINTS)
    return [plain, tints.encode(fill=alt.Fill("shade:Q", scale=scale, legend=None), description="label:N")]


def _spot(chart: alt.Chart, dx: str = "0", dy: str = "0") -> alt.Chart:
    """The chart's rows with their spot in pixels, those outside the frame left out."""
    return chart.transform_calculate(
        px=f"width / 2 + zoom * (datum.lon - middle_lon) * PI / 180 + {dx}",
        py=f"height / 2 - zoom * (datum.north - middle_north) + {dy}",
    ).transform_filter("datum.px >= 0 && datum.px <= width && datum.py >= 0 && datum.py <= height")


def _names() -> list[alt.Chart]:
    """Names of countries in grey, names of places in black on a pale ground, all inside the frame."""
    inside = "datum.px > 30 && datum.px < width - 30 && datum.py > 10 && datum.py < height - 10"
    grey = _spot(drawn_from("countries")).transform_filter(inside)
    black = _spot(drawn_from("marks").transform_filter("datum.name")).transform_calculate(
        beside=f"datum.px + (datum.px > width - {NAME_ROOM} ? -datum.edge : datum.edge)"
    )
    place: dict[str, Any] = {
        "align": alt.expr(f"datum.px > width - {NAME_ROOM} ? 'right' : 'left'"),
        "baseline": "middle", "aria": False, "limit": NAME_ROOM,
    }  # fmt: skip
    names = black.encode(x=_pixels("beside"), y=_pixels("py", alt.Y), text="name:N")
    return [
        grey.mark_text(color=MUTED, fontSize=11, aria=False).encode(
            x=_pixels("px"), y=_pixels("py", alt.Y), text="name:N"
        ),
        names.mark_text(stroke=PAPER, strokeWidth=4, strokeJoin="round", **place),
        names.mark_text(color=INK, **place),
    ]


def _pixels(field: str, channel: Any = alt.X) -> Any:
    return channel(f"{field}:Q", scale=None, axis=None)


def _points() -> alt.Chart:
    chart = drawn_from("marks", event_marks()).transform_filter("!isObject(shown) || shown[datum.opens]")
    return _spot(chart, "datum.dx", "datum.dy").encode(
        x=_pixels("px"), y=_pixels("py", alt.Y), color=table_colour(), shape=table_shape(), description="label:N"
    )
