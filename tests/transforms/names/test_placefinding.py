"""Places are found where the words make them places, and nowhere else."""

from __future__ import annotations

import pytest

from tests.cost import seconds
from transforms.grammar.tokens import tokenize
from transforms.names.place import PlaceMention
from transforms.names.placefinding import find_places
from transforms.names.places import PlaceLexicon


def found(places: PlaceLexicon, text: str) -> list[tuple[str, PlaceMention]]:
    tokens = tokenize(text)
    mentions = find_places(places, [t.text for t in tokens], [t.folded for t in tokens])
    return [(text[tokens[m.start].start : tokens[m.end - 1].end], m) for m in mentions]


def names(places: PlaceLexicon, text: str) -> list[str]:
    return [name for name, mention in found(places, text) if mention.kind != "demonym"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raiders crossed into northern Mali from Ménaka.", ["northern Mali", "Ménaka"]),
        ("Raiders held the far north-east of Nigeria.", ["north-east of Nigeria"]),
        ("They rule the eastern part of Chad.", ["eastern part of Chad"]),
        ("A post 30 kilometers north of Niger was hit.", ["Niger"]),
        ("The shrine in eastern Aleppo fell.", ["Aleppo"]),
        ("Somalia's Lower Shabelle saw it.", ["Somalia", "Lower Shabelle"]),
        ("The town of Hit was shelled.", ["Hit"]),
        ("They hit the convoy in Tank.", ["Tank"]),
        ("Tank crews and Nice people read the Same paper.", []),
        ("Ali met Hassan and Omar.", []),
        ("Hassan spoke at Hassan, India.", ["Hassan", "India"]),
        ("Gunmen struck Kulgam, Shopian and Tral.", ["Kulgam", "Shopian", "Tral"]),
        ("Rebels shelled Nehbandan and Zahedan.", ["Nehbandan", "Zahedan"]),
        ("A mine went off near Bhairamgarh yesterday.", ["Bhairamgarh"]),
        ("Bhairamgarh Singh was there.", []),
        ("Colonel Michael Jordan praised Jordan.", ["Jordan"]),
        ("Tell us when US aid comes.", ["US"]),
        ("In FATA, not in fata.", ["FATA"]),
        ("He fought in the Sahel and the Levant.", ["Sahel", "Levant"]),
        ("all Raqqa fled", ["Raqqa"]),
    ],
)
def test_names_of_places(places: PlaceLexicon, text: str, expected: list[str]) -> None:
    assert names(places, text) == expected


def test_demonyms_are_marked(places: PlaceLexicon) -> None:
    (name, mention), (other, _) = found(places, "Malian and Burkinabè troops")
    assert (name, mention.kind, mention.candidates) == ("Malian", "demonym", ("mali",))
    assert other == "Burkinabè"


def test_context_names_are_weak(places: PlaceLexicon) -> None:
    mentions = [m for _, m in found(places, "Clashes in Bhairamgarh and in Kidal")]
    assert [m.weak for m in mentions] == [True, False]


@pytest.mark.parametrize("unit", ["Gao ", "in Omar ", "Bhairamgarh, ", "north of ", "( ", "Xyzzy "])
def test_time_grows_with_the_words(places: PlaceLexicon, unit: str) -> None:
    taken = []
    for size in (1_000, 8_000):
        tokens = tokenize(unit * size)
        words, folded = [t.text for t in tokens], [t.folded for t in tokens]
        taken.append(seconds(find_places, places, words, folded))
    assert taken[1] < 24 * taken[0] + 0.1
