"""The place lexicon: names of areas, parts of countries, containment, ids."""

from __future__ import annotations

import pytest

from transforms.names.folding import fold
from transforms.names.places import PlaceLexicon

HEADER = "place_id name kind container_id country_code latitude longitude geo_precision aliases source"


def row(line: str) -> dict[str, str]:
    return dict(zip(HEADER.split(), line.split(","), strict=True))


@pytest.mark.parametrize(
    ("name", "place_id"),
    [
        ("Tombouctou", "ml-timbuktu"),
        ("Timbuktu Region", "ml-timbuktu-region"),
        ("the region of Timbuktu", "ml-timbuktu-region"),
        ("Anbar", "iq-anbar-province"),
        ("al-Anbar governorate", "iq-anbar-province"),
        ("Kulgam district", "in-kulgam-district"),
        ("Deir Ezzor", "sy-deir-ez-zor"),
        ("Côte d'Ivoire", "ivory-coast"),
        ("north-eastern Nigeria", "ng-northeast"),
        ("the Sahel", "sahel"),
    ],
)
def test_names_lead_to_their_place_first(places: PlaceLexicon, name: str, place_id: str) -> None:
    assert places.candidates(fold(name))[0] == place_id


def test_plain_words_are_no_sure_names(places: PlaceLexicon) -> None:
    for word in ("Hit", "Nice", "Tank", "North region", "Gulf"):
        assert places.longest_at(fold(word), 0) is None, word


def test_a_part_of_a_country(places: PlaceLexicon) -> None:
    assert places.part_of("mali", "north") == "ml-north"
    eastern = places.place(places.part_of("chad", "east"))
    assert (eastern.place_id, eastern.name, eastern.container_id) == ("td-east", "eastern Chad", "chad")
    assert (eastern.latitude, eastern.geo_precision) == (None, "region")
    assert places.place("td-east") == eastern
    assert places.part_of("sy-aleppo", "east") == "sy-aleppo"


def test_containment_walks_every_container(places: PlaceLexicon) -> None:
    for outer in ("ml-gao-region", "ml-north", "mali", "sahel", "west-africa", "africa", "ml-gao"):
        assert places.contains(outer, "ml-gao"), outer
    assert not places.contains("ml-gao", "mali")
    assert not places.contains("ml-central", "ml-gao")
    assert places.contains("td-east", "td-east")
    assert places.contains("chad", "td-east")


def test_ids_of_the_gazetteer_lead_back_to_the_place(places: PlaceLexicon) -> None:
    (place_id,) = places.candidates(fold("Khaplu"))
    place = places.place(place_id)
    assert place.place_id == place_id
    assert (place.country, place.admin1, place.kind) == ("Pakistan", "Gilgit-Baltistan", "settlement")
    with pytest.raises(KeyError):
        places.place("ml-nowhere-999999999999")


def test_a_seed_is_not_found_again_in_the_gazetteer(places: PlaceLexicon) -> None:
    assert [p for p in places.candidates(fold("Kidal")) if places.place(p).kind == "settlement"] == ["ml-kidal"]


def test_country_codes_of_demonyms(places: PlaceLexicon) -> None:
    assert [places.country_code_of(fold(word)[0]) for word in ("Malian", "Syrians", "Niger", "Ruritanian")] == [
        "ML",
        "SY",
        "NE",
        "",
    ]


def test_bad_seeds_are_refused() -> None:
    good = "x,X,country,,XX,,,country,,made up"
    with pytest.raises(ValueError, match="unknown container"):
        PlaceLexicon([row(good), row("xx-y,Y,area,nowhere,XX,,,admin1,,made up")])
    with pytest.raises(ValueError, match="twice"):
        PlaceLexicon([row(good), row(good)])
    with pytest.raises(ValueError, match="coordinate"):
        PlaceLexicon([row(good), row("xx-y,Y,settlement,x,XX,north,1,settlement,,made up")])
    with pytest.raises(ValueError, match="demonyms"):
        PlaceLexicon([row(good)], demonyms={"Xish": "y"})
    with pytest.raises(ValueError, match="place_containers"):
        PlaceLexicon([row(good)], [("x", "y")])
