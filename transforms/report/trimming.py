"""The basemap of the report: countries cut out of a world map in TopoJSON.

Belongs here: decoding arcs, cutting polygons at a box, label points. Does not: drawing (`transforms.report.sahel_map`),
files (`orchestration.basemap`).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

Point = tuple[float, float]
Ring = list[Point]
Box = tuple[float, float, float, float]

DECIMALS = 2


def trimmed(topology: Mapping[str, Any], box: Box, codes: Mapping[str, str]) -> dict[str, Any]:
    """The countries of a TopoJSON world inside `box` (west, south, east, north), as GeoJSON.

    `codes` gives the ISO 3166-1 alpha-2 code for a country's numeric one. A feature has `code`, `name` and
    `label`, the point where its name is written: the middle of its largest piece.
    """
    arcs = [_decoded(arc, topology["transform"]) for arc in topology["arcs"]]
    features = []
    for country in topology["objects"]["countries"]["geometries"]:
        polygons = [rings for rings in (_cut_polygon(p, box) for p in _polygons(country, arcs)) if rings]
        if polygons:
            largest = max((rings[0] for rings in polygons), key=lambda ring: abs(_area(ring)))
            properties = {
                "code": codes.get(str(country.get("id", "")), ""),
                "name": country["properties"]["name"],
                "label": _rounded(_middle(largest)),
            }
            coordinates = [[_drawn(ring, hole=bool(n)) for n, ring in enumerate(rings)] for rings in polygons]
            geometry = {"type": "MultiPolygon", "coordinates": coordinates}
            features.append({"type": "Feature", "properties": properties, "geometry": geometry})
    features.sort(key=lambda feature: str(feature["properties"]))
    return {"type": "FeatureCollection", "features": features}


def _decoded(arc: Sequence[Sequence[int]], transform: Mapping[str, Sequence[float]]) -> Ring:
    (scale_x, scale_y), (from_x, from_y) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for step in arc:
        x, y = x + step[0], y + step[1]
        points.append((x * scale_x + from_x, y * scale_y + from_y))
    return points


def _polygons(country: Mapping[str, Any], arcs: Sequence[Ring]) -> Iterator[list[Ring]]:
    polygons = {"Polygon": [country.get("arcs")], "MultiPolygon": country.get("arcs")}.get(country["type"]) or []
    for polygon in polygons:
        yield [_joined(ring, arcs) for ring in polygon or []]


def _joined(indices: Sequence[int], arcs: Sequence[Ring]) -> Ring:
    ring: Ring = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring += arc[1:] if ring else arc
    return ring


def _cut_polygon(rings: Sequence[Ring], box: Box) -> list[Ring]:
    """The polygon inside the box; nothing when its outer ring lies outside."""
    cut = [_cut(ring, box) for ring in rings]
    return [ring for ring in cut if len(ring) > 2] if cut and len(cut[0]) > 2 else []


def _cut(ring: Ring, box: Box) -> Ring:
    """The ring inside the box, by Sutherland and Hodgman: one side of the box after the other."""
    west, south, east, north = box
    ring = _cut_side(ring, lambda p: p[0] - west)
    ring = _cut_side(ring, lambda p: east - p[0])
    ring = _cut_side(ring, lambda p: p[1] - south)
    return _cut_side(ring, lambda p: north - p[1])


def _cut_side(ring: Ring, inside: Callable[[Point], float]) -> Ring:
    kept: Ring = []
    for before, point in zip(ring[-1:] + ring[:-1], ring, strict=True):
        depth_before, depth = inside(before), inside(point)
        if (depth_before < 0) != (depth < 0):
            share = depth_before / (depth_before - depth)
            kept.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
        if depth >= 0:
            kept.append(point)
    return kept


def _area(ring: Ring) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1], strict=True)) / 2


def _middle(ring: Ring) -> Point:
    area = _area(ring)
    pairs = [(a, b, a[0] * b[1] - b[0] * a[1]) for a, b in zip(ring, ring[1:] + ring[:1], strict=True)]
    if not area:
        return ring[0]
    return (
        sum((a[0] + b[0]) * cross for a, b, cross in pairs) / (6 * area),
        sum((a[1] + b[1]) * cross for a, b, cross in pairs) / (6 * area),
    )


def _drawn(ring: Ring, hole: bool) -> list[list[float]]:
    """The ring closed and wound as the drawing library wants it: the land on the right of the way."""
    wound = ring if (_area(ring) > 0) == hole else ring[::-1]
    return [_rounded(point) for point in [*wound, wound[0]]]


def _rounded(point: Point) -> list[float]:
    return [round(point[0], DECIMALS), round(point[1], DECIMALS)]
