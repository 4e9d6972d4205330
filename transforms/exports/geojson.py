"""Rows with coordinates as GeoJSON (RFC 7946).

Belongs here: features and collections. Does not: which rows (`orchestration.exports`).

Settlements and sites are points. A country is not a point: it is its outline, where one is known. Other
areas keep their properties, their precision above all, and have a null geometry, which RFC 7946 asks for
where a feature has no place on the map.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

LATITUDE, LONGITUDE = "latitude", "longitude"

Row = Mapping[str, object]
Geometry = dict[str, Any]
Ring = list[list[float]]


def feature_collection(
    name: str, description: str, id_column: str, rows: Iterable[Row], outlined: Mapping[str, Geometry]
) -> dict[str, Any]:
    """A collection of one feature per row; `name` is what QGIS calls the layer.

    `outlined` holds the geometry of countries by ISO code, for rows of the kind country.
    """
    features = [_feature(id_column, row, outlined) for row in rows]
    return {"type": "FeatureCollection", "name": name, "description": description, "features": features}


def outlines(basemap: Mapping[str, Any]) -> dict[str, Geometry]:
    """The countries of a collection of polygons, by ISO code; outer rings wound as RFC 7946 has them."""
    return {
        feature["properties"]["code"]: {
            "type": "MultiPolygon",
            "coordinates": [_wound(polygon) for polygon in feature["geometry"]["coordinates"]],
        }
        for feature in basemap["features"]
    }


def _feature(id_column: str, row: Row, outlined: Mapping[str, Geometry]) -> dict[str, Any]:
    """The row as a feature. Raises `ValueError` for coordinates that are not on the globe."""
    properties = {name: _value(value) for name, value in row.items() if name not in (LATITUDE, LONGITUDE)}
    outline = outlined.get(str(row["country_code"])) if row.get("kind") == "country" else None
    return {"type": "Feature", "id": row[id_column], "geometry": _point(row) or outline, "properties": properties}


def _point(row: Row) -> Geometry | None:
    latitude, longitude = row[LATITUDE], row[LONGITUDE]
    if not isinstance(latitude, float) or not isinstance(longitude, float):
        return None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError(f"{latitude}, {longitude} is not on the globe")
    return {"type": "Point", "coordinates": [longitude, latitude]}


def _wound(polygon: list[Ring]) -> list[Ring]:
    """The polygon with its outer ring counterclockwise and its holes clockwise."""
    return [ring if (_doubled_area(ring) > 0) == (number == 0) else ring[::-1] for number, ring in enumerate(polygon)]


def _doubled_area(ring: Ring) -> float:
    """Twice the area within the ring; negative when it runs clockwise."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))


def _value(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime.date) else value
