"""The gazetteer answers to folded names and alternates, and reads the installed package."""

from __future__ import annotations

import json

from transforms.names.folding import fold
from transforms.names.gazetteer import Gazetteer, _records
from transforms.names.place import Place

SYRIA = Place("syria", "Syria", "country", "Syria", "SY", "", None, None, "country", "", "")


def record(geonameid: int, name: str, code: str = "SY", population: int = 900, **more: object) -> dict[str, object]:
    return {
        "geonameid": geonameid,
        "name": name,
        "latitude": 35.5,
        "longitude": 38.5,
        "countrycode": code,
        "population": population,
        "timezone": "Asia/Damascus",
        "admin1code": "04",
        "alternatenames": [],
    } | more


def gazetteer() -> Gazetteer:
    records = [
        record(1, "Al Wāḑiḩah", alternatenames=["El Wadiha", "WDH", "الواضحة"]),
        record(2, "Tall Zayn"),
        record(3, "Tall Zayn", "FR", 80_000, alternatenames=["Zaynville"]),
    ]
    return Gazetteer(records, {("SY", "04"): "sy-raqqa-province"}, {"SY": SYRIA})


def test_names_alternates_and_the_article() -> None:
    found = gazetteer()
    assert found.keys(fold("al-Wadiha")) == ("1",)
    assert found.keys(fold("Wadiha")) == ("1",)
    assert found.keys(fold("Tall Zain")) == ("2", "3")
    assert found.keys(fold("Zaynville")) == ()
    assert found.keys(fold("Nowhere")) == ()


def test_a_place_has_a_stable_id_and_its_area() -> None:
    place = gazetteer().place("1")
    assert place.place_id == "sy-al-wadihah-1"
    assert (place.name, place.country, place.container_id) == ("Al Wadihah", "Syria", "sy-raqqa-province")
    assert gazetteer().place("3").container_id == ""


def test_longest_name_at_a_position() -> None:
    words = fold("near Tall Zayn today")
    assert gazetteer().longest_at(words, 1) == 3
    assert gazetteer().longest_at(words, 0) == 0


def test_records_are_cut_out_by_country_and_size() -> None:
    everything = {
        str(one["geonameid"]): one
        for one in (record(1, "Small, Syria"), record(2, "Small", "FR"), record(3, "Big", "FR", 90_000))
    }
    content = json.dumps(everything).encode()
    assert [one["geonameid"] for one in _records(content)] == [1, 3]
