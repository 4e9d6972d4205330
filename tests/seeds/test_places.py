"""The seeds of places are sound: containers, coordinates, codes, names."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from pathlib import Path

import pycountry
import pytest

from transforms.names.folding import fold, fold_word
from transforms.names.place import words_of
from transforms.names.places import PlaceLexicon
from transforms.names.seeds import is_district, place_rows

SEEDS = Path(__file__).parents[2] / "seeds"
KINDS = {"country", "area", "region", "settlement", "site"}
POINTS = {"settlement", "site"}
# Codes in wide use that ISO 3166 leaves to its users.
USER_ASSIGNED = {"XK"}

FREQUENT_WORDS = """
the of and to in a is that for it as was with be by on not he his but at are this have from they she or
which you had we one an were their been has there would when who will more if no out do so can what up
said about other into than its time only could new them man some these then two first may any like now
my such make over our even most me state after also made many did must before back see through way where
get much well your how down should because people just those mister too little good very world still own
men work long here both between life being under never day same another know while last might us great
old year off come since against go came right used take three small each need feel keep seem week mean
read meet feet book look took soon moon food foot fool cool hear near dead head lead ready bread break
steak speak shall call all ball fall hall wall say play stay pay lay ray key boy joy toy eye obey prey
grey survey money honey valley group force army soldiers killed attack attacked fighters leader
commander government military police town city village region province district north south east west
northern southern eastern western central border camp base road river mountain desert hotel school
market mosque church prison court reported claimed announced declared pledged arrested detained released
captured seized bombed wounded war battle fight bomb blast raid strike ambush mine rocket mortar gun
knife hostage ransom truce brigade battalion front movement party council corps guard unit cell branch
faction wing organ sheikh emir judge cleric imam mufti preacher scholar fatwa statement video audio
letter essay
"""


def rows() -> list[dict[str, str]]:
    return place_rows(SEEDS)


@pytest.fixture(scope="module")
def lexicon() -> PlaceLexicon:
    return PlaceLexicon.load(SEEDS)


def test_every_row_is_complete_and_of_a_known_kind() -> None:
    for row in rows():
        assert row["kind"] in KINDS, row
        assert row["name"] == row["name"].strip() != "", row
        assert row["source"], row
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row["place_id"]), row


def test_ids_begin_with_the_country_code() -> None:
    for row in rows():
        if row["kind"] in ("area", "settlement", "site"):
            assert row["place_id"].startswith(row["country_code"].lower() + "-"), row


def test_containers_are_known_and_make_no_cycle(lexicon: PlaceLexicon) -> None:
    for place_id in lexicon.places:
        assert place_id not in lexicon.ancestors(place_id)
        steps, place = 0, lexicon.places[place_id]
        while place.container_id:
            place, steps = lexicon.places[place.container_id], steps + 1
            assert steps < 10, place_id


def test_areas_lie_in_their_own_country(lexicon: PlaceLexicon) -> None:
    for place in lexicon.places.values():
        container = lexicon.places.get(place.container_id)
        if place.country_code and place.kind != "country":
            assert container, place
        if container and container.country_code:
            assert container.country_code == place.country_code, place


def test_only_settlements_and_sites_are_points() -> None:
    for row in rows():
        has_point = bool(row["latitude"] or row["longitude"])
        assert has_point == (row["kind"] in POINTS), row
        if has_point:
            assert -90 <= float(row["latitude"]) <= 90, row
            assert -180 <= float(row["longitude"]) <= 180, row
            assert row["geo_precision"] == row["kind"], row
        else:
            assert row["geo_precision"] in ("country", "admin1", "region"), row


def test_country_codes_are_those_of_iso_3166() -> None:
    for row in rows():
        code = row["country_code"]
        if row["kind"] == "region":
            assert code == "", row
        elif code not in USER_ASSIGNED:
            assert pycountry.countries.get(alpha_2=code), row


def test_every_member_of_the_united_nations_is_there(lexicon: PlaceLexicon) -> None:
    members = "AF DZ BF BJ CF CD CI DJ EG ER ET FR GB GH IN IQ IR JO KE LB LY MA ML MR MZ NE NG PK SA SD SN SO"
    for code in members.split():
        assert code in lexicon.countries
    assert len(lexicon.countries) > 193


def test_settlements_lie_near_their_country() -> None:
    points = defaultdict(list)
    for row in rows():
        if row["kind"] in POINTS:
            points[row["country_code"]].append((float(row["latitude"]), float(row["longitude"]), row))
    for code in ("ML", "BF", "SY", "IQ", "LB", "SO", "YE"):
        middle = sorted(p[0] for p in points[code])[len(points[code]) // 2]
        for latitude, _, row in points[code]:
            assert abs(latitude - middle) < 10, row


def test_no_name_is_claimed_twice_in_a_country_and_kind() -> None:
    claimed: dict[tuple[str, ...], str] = {}
    twice = []
    for row in rows():
        # Districts of one name in one country are told apart by the area that holds them.
        scope = row["container_id"] if is_district(row) else row["country_code"]
        for name in {fold(n) for n in (row["name"], *filter(None, row["aliases"].split(";")))}:
            key = (scope, row["kind"], *name)
            if claimed.setdefault(key, row["place_id"]) != row["place_id"]:
                twice.append((row["place_id"], claimed[key], name))
    assert not twice


def test_no_alias_repeats_its_own_name() -> None:
    for row in rows():
        names = [fold(n) for n in (row["name"], *filter(None, row["aliases"].split(";")))]
        assert len(names) == len(set(names)), row


def test_frequent_words_are_no_sure_names(lexicon: PlaceLexicon) -> None:
    for word in words_of(FREQUENT_WORDS):
        words = (fold_word(word),)
        for trie in (lexicon.names, lexicon.demonyms):
            assert not trie.get(words) or words in lexicon.capitals, word


def test_companion_seeds_name_known_places(lexicon: PlaceLexicon) -> None:
    for name, column in (
        ("admin_codes.csv", "place_id"),
        ("demonyms.csv", "place_id"),
        ("place_containers.csv", "place_id"),
    ):
        with (SEEDS / name).open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                assert row[column] in lexicon.places, (name, row)


GOLD_NAMES = """
Raqqa; al-Hasakah; northern Syria; European Union; northern Mali; Timbuktu; Boulekessi; Ouagadougou;
Bamako; Sevare; Gao; Burkina Faso; Ivory Coast; northern Burkina Faso; Sahel; Tanzania; Sirte; Mosul;
eastern Syria; Deir ez-Zor; Aleppo; Idlib; northwestern Syria; western Syria; Kobane; central Mali;
Sahara; Timbuktu Region; Tabqa Dam; Palmyra; Tiyas Military Airfield; Diyala Province; Camp Hurriya; Tel
Tamer; Fallujah; Anbar Province; Manbij; Karrada; Sousse; Wadi Barada; Mount Sinjar; al-Hilla; Rabiyah;
Zumar; Hibhib; Failaka; Kuwait; Riyadh; Tikrit
"""


def test_names_the_gold_uses_are_found_as_given(lexicon: PlaceLexicon) -> None:
    for name in GOLD_NAMES.replace("\n", " ").split(";"):
        found = lexicon.candidates(fold(name))
        assert found, name
        assert fold(lexicon.place(found[0]).name) == fold(name)
