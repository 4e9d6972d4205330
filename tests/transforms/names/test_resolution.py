"""Context decides between places of one name, and only then size does."""

from __future__ import annotations

from tests.cost import seconds
from transforms.grammar.tokens import tokenize
from transforms.names.folding import fold
from transforms.names.placefinding import find_places
from transforms.names.places import PlaceLexicon
from transforms.names.resolution import (
    PlaceContext,
    ResolvedPlace,
    country_weights,
    resolve_place,
    resolve_sentence,
)


def resolved(places: PlaceLexicon, text: str, countries: dict[str, float] | None = None) -> list[ResolvedPlace]:
    tokens = tokenize(text)
    words, folded = [t.text for t in tokens], [t.folded for t in tokens]
    mentions = find_places(places, words, folded)
    weights = country_weights(places, mentions) if countries is None else countries
    return resolve_sentence(places, words, folded, mentions, weights)


def ids(places: PlaceLexicon, text: str, countries: dict[str, float] | None = None) -> list[tuple[str, str]]:
    return [(place.place.place_id, place.rule) for place in resolved(places, text, countries)]


def test_a_named_container_decides_first(places: PlaceLexicon) -> None:
    assert ids(places, "A shop in Tripoli (Lebanon) burned.", {"LY": 1.0})[0] == ("lb-tripoli", "container")
    assert ids(places, "Bijapur District of Chhattisgarh")[0][1] == "container"
    assert ids(places, "Bijapur District in Karnataka")[0][0] != ids(places, "Bijapur District in Chhattisgarh")[0][0]


def test_the_container_is_marked(places: PlaceLexicon) -> None:
    inner, outer = resolved(places, "A raid on Gossi, Mali")
    assert (inner.within, inner.is_container) == (1, False)
    assert (outer.within, outer.is_container) == (-1, True)


def test_a_container_finds_what_the_seeds_do_not_have(places: PlaceLexicon) -> None:
    inner, _ = resolved(places, "The parade in Birmingham, United States, went on.")
    assert (inner.place.name, inner.place.country_code) == ("Birmingham", "US")
    inner, _ = resolved(places, "The parade in Kidal, United States, went on.")
    assert inner.place.place_id == "ml-kidal"
    inner, _ = resolved(places, "The parade in Hyderabad, Pakistan, went on.")
    assert inner.place.place_id == "pk-hyderabad"


def test_the_sentence_then_the_article_decide(places: PlaceLexicon) -> None:
    assert ids(places, "From Beirut they drove to Tripoli.")[1] == ("lb-tripoli", "sentence")
    assert ids(places, "They drove to Tripoli.", {"LB": 0.7, "SY": 0.3}) == [("lb-tripoli", "article")]
    assert ids(places, "They drove to Tripoli.", {}) == [("ly-tripoli", "curated")]


def test_places_resolved_before_decide_last(places: PlaceLexicon) -> None:
    candidates = places.candidates(fold("Tripoli"))
    place, rule = resolve_place(places, candidates, PlaceContext(nearby=("lb-beirut",)))
    assert (place.place_id, rule) == ("lb-tripoli", "nearest")


def test_weak_names_far_from_the_article_are_no_places(places: PlaceLexicon) -> None:
    assert ids(places, "A mine went off near Bhairamgarh.", {"ML": 1.0}) == []
    assert len(ids(places, "A mine went off near Bhairamgarh.", {"IN": 1.0})) == 1


def test_districts_of_a_city_lie_in_it(places: PlaceLexicon) -> None:
    inner, outer = resolved(places, "A bomb in Karrada, Baghdad")
    assert (inner.place.name, inner.rule, outer.is_container) == ("Karrada", "container", True)


def test_names_of_several_places_weigh_half_for_the_best_known(places: PlaceLexicon) -> None:
    tokens = tokenize("Malian troops left Gao for Niger and Tripoli.")
    mentions = find_places(places, [t.text for t in tokens], [t.folded for t in tokens])
    weights = country_weights(places, mentions)
    assert weights["ML"] == 2 * weights["NE"] == 4 * weights["LY"]


def test_many_names_in_a_row_take_time_in_proportion(places: PlaceLexicon) -> None:
    few, many = (seconds(resolved, places, "Tripoli, Libya, Bijapur, " * size) for size in (500, 4_000))
    assert many < 24 * few + 0.2
