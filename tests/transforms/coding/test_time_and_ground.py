"""Times and places as wires tell them: one date for several clauses, the day after, names of ground nobody lists."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

TIMES = {
    "the only date of a sentence, in the phrase of another verb": (
        "A deserter was caught wading the Nsele river on 12 May 2012.",
        ["arrests/arrest date=2012-05-12..2012-05-12"],
    ),
    "a noun in the dated clause": (
        "On 14 February JNIM claimed, by a video, the killing of forty policemen at Ansongo.",
        [
            "statements/publication date=2019-02-14..2019-02-14",
            "attacks/assault date=2019-02-14..2019-02-14 killed=40..40",
        ],
    ),
    "but not the day on which it was said": (
        "Gunmen have killed four teachers in Ansongo, the mayor said on Monday.",
        ["attacks/assault place=Ansongo date= killed=4..4"],
    ),
    "nor that of an older deed": (
        "In 2017 he was sentenced to death over a raid on a barracks in Gao.",
        ["arrests/charge date=2017-01-01..2017-12-31", "attacks/assault date= place=Gao"],
    ),
    "a story goes on from the deed, not from the word about it": (
        "Gunmen killed ten people in Ansongo late on Monday, a source said on Wednesday.\n\n"
        "The gunmen burned a clinic.",
        [
            "attacks/assault place=Ansongo date=2019-06-10..2019-06-10 killed=10..10",
            "attacks/destruction date=2019-06-10..2019-06-10",
        ],
    ),
}
GROUND = {
    "a lagoon": ("Soldiers killed four rebels in the Nambili lagoon on Friday.", ["attacks/assault place=Nambili"]),
    "a jungle": ("Rebels shot three policemen in the Korfusa jungle on Friday.", ["attacks/assault place=Korfusa"]),
    "a name half of common words": (
        "Al-Shabaab stormed a base at Bar Sangomi, outside Kismayo, on Friday.",
        ["attacks/assault place=Bar_Sangomi"],
    ),
    "no town of an operation": (
        "Gunmen killed two soldiers of Operation Karvane on Friday.",
        ["attacks/assault place="],
    ),
    "a people is no place": (
        "Gunmen killed two men of the Hazara community on Friday.",
        ["attacks/assault place= killed=2..2"],
    ),
    "the quarter of a town": (
        "Gunmen killed a priest in Bujumbura's Kindama neighbourhood on Friday.",
        ["attacks/assault place=Kindama"],
    ),
    "the district of a province with a town of that name": (
        "A drone strike on a car in the Shorabak district of Kandahar killed two Taliban commanders on Sunday.",
        ["attacks/airstrike place=Shorabak_district"],
    ),
    "a village in the region that opens the sentence": (
        "In Somalia's Middle Shabelle region, government troops captured the village of Gulami on Saturday.",
        ["territory/capture place=Gulami"],
    ),
    "between two villages": (
        "JNIM killed nine farmers between the villages of Zalawa and Dankadi, in Kebbi state, on Sunday.",
        ["attacks/assault place=Zalawa"],
    ),
    "formed nowhere": ("JNIM was formed in March 2017.", ["mergers/formation place="]),
}


@pytest.mark.parametrize(("text", "expected"), [*TIMES.values(), *GROUND.values()], ids=[*TIMES, *GROUND])
def test_time_and_ground(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)
