"""The exports of a refresh as other tools take them, and the folder they stand in."""

import csv
import hashlib
import json
import pickle
import subprocess
import sys
from datetime import date

import duckdb
import geojson
import polars as pl
import pytest
from frictionless import Package

from orchestration.basemap import BOX
from orchestration.errors import PublishError
from orchestration.exports import BASEMAP, spreadsheet_query
from orchestration.publish import Description, publish
from orchestration.settings import PROJECT_DIR
from orchestration.warehouse import literal, load_frames
from transforms import dictionary
from transforms.exports.data_package import Column
from transforms.exports.geojson import feature_collection, outlines

EXACT = {"settlement", "site"}


@pytest.fixture(scope="module")
def exports(refreshed):
    return refreshed.warehouse / "exports"


@pytest.fixture(scope="module")
def published(refreshed):
    with duckdb.connect(str(refreshed.published), read_only=True) as connection:
        yield connection


@pytest.fixture(scope="module")
def tables(published):
    return [name for (name,) in published.execute("SELECT table_name FROM duckdb_tables() ORDER BY 1").fetchall()]


def package(exports):
    return json.loads((exports / "datapackage.json").read_text(encoding="utf-8"))


def layer(exports, name):
    return json.loads((exports / "geojson" / f"{name}.geojson").read_text(encoding="utf-8"))


def test_sha256sum_accepts_the_sums_and_they_name_every_file(exports):
    checked = subprocess.run(["sha256sum", "-c", "--strict", "SHA256SUMS"], cwd=exports, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout
    named = {line.split("  ", 1)[1] for line in (exports / "SHA256SUMS").read_text(encoding="utf-8").splitlines()}
    files = {str(path.relative_to(exports)) for path in exports.rglob("*") if path.is_file()}
    assert named == files - {"SHA256SUMS"}


def test_every_mart_is_there_as_parquet_and_csv_with_its_own_rows(exports, published, tables):
    assert len(tables) > 30
    for ending in ("parquet", "csv"):
        assert sorted(path.stem for path in (exports / ending).iterdir()) == tables
    for table in tables:
        file = literal(str(exports / "parquet" / f"{table}.parquet"))
        for one, other in ((f"marts.{table}", file), (file, f"marts.{table}")):
            assert published.execute(f"FROM {one} EXCEPT ALL FROM {other}").fetchall() == [], table


def test_a_parquet_file_tells_which_build_it_is_of_and_what_a_row_is(exports, published):
    file = literal(str(exports / "parquet" / "events.parquet"))
    told = dict(published.execute(f"SELECT key::VARCHAR, value::VARCHAR FROM parquet_kv_metadata({file})").fetchall())
    assert told["build_id"] == published.execute("SELECT build_id FROM marts.build_info").fetchone()[0]
    comment = "SELECT comment FROM duckdb_tables() WHERE table_name = 'events'"
    assert told["description"] == published.execute(comment).fetchone()[0]


def test_the_data_package_meets_its_specification_and_its_files_meet_the_descriptor(exports):
    report = Package(str(exports / "datapackage.json")).validate()
    faults = [(task.name, task.flatten(["rowNumber", "fieldName", "note"])[:3]) for task in report.tasks if task.errors]
    assert faults == []
    assert report.valid


def test_the_descriptor_tells_types_units_licences_sources_and_the_build(exports, refreshed, published, tables):
    told = package(exports)
    assert told["build_id"] == published.execute("SELECT build_id FROM marts.build_info").fetchone()[0]
    assert told["warehouse"]["hash"] == f"sha256:{refreshed.digest()}"
    assert [license["name"] for license in told["licenses"]] == ["Apache-2.0", "CC-BY-4.0"]
    assert len(told["sources"]) == published.execute("SELECT count(*) FROM marts.articles").fetchone()[0] + 1
    resources = {resource["name"]: resource for resource in told["resources"]}
    assert len(resources) == len(told["resources"]) == 2 * len(tables) + 3
    fields = {field["name"]: field for field in resources["csv-attacks"]["schema"]["fields"]}
    assert fields["event_id"]["type"] == "string"
    assert fields["event_id"]["constraints"] == {"required": True}
    assert fields["date_start"]["type"] == "date"
    assert fields["latitude"] == {
        "name": "latitude",
        "type": "number",
        "description": "Degrees north; only where the place is a settlement or a site",
        "unit": "degrees, WGS 84",
    }
    assert "foiled" in fields["status"]["constraints"]["enum"]
    assert all(
        field["description"]
        for resource in resources.values()
        for field in resource.get("schema", {"fields": []})["fields"]
    )


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("sahel_events", "SELECT event_id, latitude FROM marts.sahel_events"),
        ("sahel_places", "SELECT place_id, latitude FROM marts.sahel_places WHERE latitude IS NOT NULL"),
        ("sahel_areas", "SELECT place_id, latitude FROM marts.sahel_places WHERE latitude IS NULL"),
    ],
)
def test_a_layer_is_valid_geojson_with_a_point_where_the_place_is_exact(exports, published, name, query):
    text = (exports / "geojson" / f"{name}.geojson").read_text(encoding="utf-8")
    collection = geojson.loads(text)
    assert collection.is_valid, collection.errors()
    assert "crs" not in collection  # RFC 7946 has none but WGS 84
    latitudes = dict(published.execute(query).fetchall())
    assert [feature["id"] for feature in collection["features"]] == sorted(latitudes)
    assert latitudes or name == "sahel_areas"
    for feature in collection["features"]:
        geometry, precision = feature["geometry"], feature["properties"]["geo_precision"]
        if precision in EXACT:
            assert geometry["type"] == "Point"
            assert geometry["coordinates"][1] == latitudes[feature["id"]]
        elif feature["properties"].get("kind") == "country":
            assert geometry["type"] == "MultiPolygon"
        else:
            assert geometry is None


def test_a_country_is_its_outline_an_area_has_no_geometry_and_keeps_its_precision():
    basemap = json.loads(BASEMAP.read_text(encoding="utf-8"))
    places = [
        ("gao", "settlement", "ML", 16.27, -0.04),
        ("mali", "country", "ML", None, None),
        ("kidal-region", "area", "ML", None, None),
    ]
    rows = [
        {
            "place_id": name,
            "kind": kind,
            "country_code": code,
            "latitude": north,
            "longitude": east,
            "first_date": date(2017, 3, 1),
        }
        for name, kind, code, north, east in places
    ]
    collection = geojson.loads(json.dumps(feature_collection("places", "Places.", "place_id", rows, outlines(basemap))))
    assert collection.is_valid
    town, country, area = collection["features"]
    assert town["geometry"] == {"type": "Point", "coordinates": [-0.04, 16.27]}
    assert country["geometry"]["type"] == "MultiPolygon"
    assert area["geometry"] is None
    assert area["properties"] == {
        "place_id": "kidal-region",
        "kind": "area",
        "country_code": "ML",
        "first_date": "2017-03-01",
    }


def test_coordinates_off_the_globe_are_refused():
    row = {"place_id": "nowhere", "latitude": 91.0, "longitude": 0.0}
    with pytest.raises(ValueError, match="not on the globe"):
        feature_collection("places", "Places.", "place_id", [row], {})


def test_every_country_of_the_sahel_has_an_outline_that_the_basemap_does_not_cut():
    outlined = outlines(json.loads(BASEMAP.read_text(encoding="utf-8")))
    with open(PROJECT_DIR / "seeds" / "sahel_areas.csv", encoding="utf-8") as opened:
        codes = [row["country_code"] for row in csv.DictReader(opened) if row["area_kind"] == "country"]
    assert len(codes) > 15
    west, south, east, north = BOX
    for code in codes:
        points = [point for polygon in outlined[code]["coordinates"] for ring in polygon for point in ring]
        assert all(west < x < east and south < y < north for x, y in points), code


def test_outlines_are_wound_as_rfc_7946_has_them():
    square = [[0.0, 0.0], [0.0, 2.0], [2.0, 2.0], [2.0, 0.0], [0.0, 0.0]]
    hole = [[0.5, 0.5], [1.0, 0.5], [1.0, 1.0], [0.5, 1.0], [0.5, 0.5]]
    feature = {"properties": {"code": "ML"}, "geometry": {"type": "MultiPolygon", "coordinates": [[square, hole]]}}
    assert outlines({"features": [feature]})["ML"]["coordinates"] == [[square[::-1], hole[::-1]]]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("=HYPERLINK(A1)", "'=HYPERLINK(A1)"),
        ("+1", "'+1"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\n=1", "'\n=1"),
        ("'=1", "''=1"),  # so that taking one apostrophe away gives back every guarded text
        ("a=1", "a=1"),
        ("'quoted'", "'quoted'"),
        ("", ""),
        (None, ""),
    ],
)
def test_no_text_of_a_spreadsheet_is_a_formula(tmp_path, text, shown):
    path = tmp_path / "table.csv"
    columns = tuple(Column(name, kind, False, None, "", ()) for name, kind in (("n", "BIGINT"), ("text", "VARCHAR")))
    with duckdb.connect() as connection:
        connection.execute("CREATE SCHEMA marts")
        connection.execute("CREATE TABLE marts.cells AS SELECT -1 AS n, ?::VARCHAR AS text", [text])
        connection.execute(f"COPY ({spreadsheet_query('cells', columns)}) TO {literal(str(path))} (FORMAT csv)")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfn,text\n-1,")
    with open(path, encoding="utf-8-sig", newline="") as opened:
        assert list(csv.reader(opened)) == [["n", "text"], ["-1", shown]]


# The folder, and what is seen of it.

DESCRIPTIONS = {
    name: Description(f"Rows of {name}.", columns)
    for name, columns in {
        "build_info": dict.fromkeys(("build_id", "built_at", "code_version"), "Of the build."),
        "articles": dict.fromkeys(
            ("article_id", "source_file", "title", "authors", "publication", "published_on", "url"), "Of it."
        ),
        "sahel_events": dict.fromkeys(("event_id", "latitude", "longitude"), "Of it."),
        "sahel_places": dict.fromkeys(("place_id", "kind", "latitude", "longitude"), "Of it."),
        "places": dict.fromkeys(("place_id", "country_code"), "Of it."),
        dictionary.TABLE: dictionary.COLUMNS,
    }.items()
}


@pytest.fixture
def build(tmp_path):
    """A build file of few tables; called with a build id, it is of that build."""
    path = tmp_path / "build.duckdb"
    texts = {name: {column: pl.String() for column in told.columns} for name, told in DESCRIPTIONS.items()}
    frames = {name: pl.DataFrame(schema=schema) for name, schema in texts.items()} | {
        dictionary.TABLE: pl.DataFrame(schema=dictionary.SCHEMA)
    }

    def of(build_id):
        info = pl.DataFrame({"build_id": [build_id]}).with_columns(
            built_at=pl.datetime(2018, 10, 1), code_version=pl.lit("v")
        )
        load_frames(path, "marts", {**frames, "build_info": info})
        return path

    return of


@pytest.fixture
def target(tmp_path):
    return tmp_path / "warehouse" / "published.duckdb"


def seen(target):
    """The build that the file is of, that its exports are of, and whether the exports are whole."""
    with duckdb.connect(str(target), read_only=True) as connection:
        (build_id,) = connection.execute("SELECT build_id FROM marts.build_info").fetchone()
    exports = target.with_name("exports")
    whole = subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=exports, capture_output=True)
    return build_id, package(exports)["build_id"], whole.returncode == 0


def names(target):
    return sorted(path.name for path in target.parent.iterdir())


def test_file_and_exports_change_together_and_the_set_before_stays_for_its_readers(build, target):
    publish(build("first"), target, DESCRIPTIONS, exports=True)
    assert seen(target) == ("first", "first", True)
    before = target.with_name("exports").resolve()
    publish(build("second"), target, DESCRIPTIONS, exports=True)
    assert seen(target) == ("second", "second", True)
    assert package(before)["build_id"] == "first"
    publish(build("third"), target, DESCRIPTIONS, exports=True)
    assert seen(target) == ("third", "third", True)
    assert names(target) == [".exports", "exports", "published.duckdb"]
    assert len(list((target.parent / ".exports").iterdir())) == 2


def test_the_descriptor_names_the_file_the_exports_were_made_from(build, target):
    publish(build("first"), target, DESCRIPTIONS, exports=True)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    told = {"path": "../published.duckdb", "bytes": target.stat().st_size, "hash": f"sha256:{digest}"}
    assert package(target.with_name("exports"))["warehouse"] == told


KILLED = """
import os, pickle, sys
from pathlib import Path
from orchestration import publish
build, target, step, descriptions = pickle.load(sys.stdin.buffer)
setattr(publish, step, lambda *_: os.kill(os.getpid(), 9))
publish.publish(Path(build), Path(target), descriptions, exports=True)
"""


@pytest.mark.parametrize(("step", "expected"), [("write_exports", "first"), ("turn", "second")])
def test_a_kill_leaves_both_whole_and_the_next_publication_mends(build, target, step, expected):
    publish(build("first"), target, DESCRIPTIONS, exports=True)
    told = pickle.dumps((str(build("second")), str(target), step, DESCRIPTIONS))
    killed = subprocess.run([sys.executable, "-c", KILLED], input=told, cwd=PROJECT_DIR, capture_output=True)
    assert killed.returncode == -9, killed.stderr
    assert seen(target) == (expected, "first", True)
    publish(build("third"), target, DESCRIPTIONS, exports=True)
    assert seen(target) == ("third", "third", True)
    assert names(target) == [".exports", "exports", "published.duckdb"]


def test_exports_that_cannot_be_written_change_nothing(build, target, monkeypatch):
    publish(build("first"), target, DESCRIPTIONS, exports=True)
    monkeypatch.setattr("orchestration.exports.spreadsheet_query", lambda table, columns: "SELECT no_such_column")
    with pytest.raises(PublishError, match="no_such_column"):
        publish(build("second"), target, DESCRIPTIONS, exports=True)
    assert seen(target) == ("first", "first", True)
    assert names(target) == [".exports", "exports", "published.duckdb"]
    assert [path.name for path in (target.parent / ".exports").iterdir()] == ["a"]


def test_switched_off_there_are_no_exports_of_an_older_build(build, target):
    publish(build("first"), target, DESCRIPTIONS, exports=True)
    publish(build("second"), target, DESCRIPTIONS)
    assert not target.with_name("exports").exists()
    publish(build("third"), target, DESCRIPTIONS)
    assert list((target.parent / ".exports").iterdir()) == []


@pytest.mark.parametrize("make", [lambda path: path.mkdir(), lambda path: path.symlink_to(path.parent.parent)])
def test_what_somebody_else_put_in_its_place_stays(build, target, make):
    exports = target.with_name("exports")
    target.parent.mkdir()
    make(exports)
    with pytest.raises(PublishError, match="EXPORTS=false"):
        publish(build("first"), target, DESCRIPTIONS, exports=True)
    assert not target.exists()
    publish(build("first"), target, DESCRIPTIONS)
    assert exports.is_dir()
