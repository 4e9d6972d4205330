import json
from itertools import pairwise

import pytest

from transforms.report.page import BASEMAP
from transforms.report.trimming import trimmed


def topology(*arcs, rings, kind="Polygon"):
    """A world of one country; a step of 1 is a degree."""
    return {
        "transform": {"scale": [1, 1], "translate": [0, 0]},
        "arcs": [list(arc) for arc in arcs],
        "objects": {
            "countries": {"geometries": [{"type": kind, "id": "466", "arcs": rings, "properties": {"name": "M"}}]}
        },
    }


def test_arcs_are_joined_backwards_too_and_cut_at_the_box():
    world = topology([[0, 0], [10, 0], [0, 10]], [[0, 0], [0, 10], [10, 0]], rings=[[0, ~1]])
    (feature,) = trimmed(world, (5, -5, 20, 20), {"466": "ML"})["features"]
    (polygon,) = feature["geometry"]["coordinates"]
    (ring,) = polygon
    assert {tuple(point) for point in ring} == {(5, 0), (10, 0), (10, 10), (5, 10)}
    assert ring[0] == ring[-1]
    assert feature["properties"] == {"code": "ML", "name": "M", "label": [7.5, 5.0]}


def test_land_lies_on_the_right_of_an_outer_ring_and_on_the_left_of_a_hole():
    outer, hole = [[0, 0], [9, 0], [0, 9], [-9, 0], [0, -9]], [[3, 3], [3, 0], [0, 3], [-3, 0], [0, -3]]
    (feature,) = trimmed(topology(outer, hole, rings=[[0], [1]]), (-1, -1, 10, 10), {})["features"]

    def area(ring):
        return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring)) / 2

    outside, inside = feature["geometry"]["coordinates"][0]
    assert area(outside) < 0 < area(inside)


def test_a_country_outside_the_box_is_left_out():
    world = topology([[0, 0], [1, 0], [0, 1], [-1, -1]], rings=[[0]])
    assert trimmed(world, (50, 50, 60, 60), {})["features"] == []


@pytest.fixture(scope="module")
def basemap():
    return json.loads(BASEMAP.read_text(encoding="utf-8"))


def test_the_basemap_holds_the_sahel_and_its_neighbours(basemap):
    codes = {feature["properties"]["code"] for feature in basemap["features"]}
    assert codes >= {"ML", "BF", "NE", "MR", "TD", "SN", "DZ", "LY", "NG", "SD", "CI", "CM"}


def test_the_basemap_puts_towns_into_their_countries(basemap):
    def inside(code, lon, lat):
        found = False
        for feature in basemap["features"]:
            if feature["properties"]["code"] == code:
                for ring in (ring for polygon in feature["geometry"]["coordinates"] for ring in polygon):
                    for (x1, y1), (x2, y2) in pairwise(ring):
                        if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
                            found = not found
        return found

    assert inside("ML", -3.0074, 16.7735)
    assert inside("BF", -1.5339, 12.3657)
    assert not inside("NE", -3.0074, 16.7735)
