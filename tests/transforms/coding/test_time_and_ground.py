"""Times and places as wires tell them: one date for several clauses, the day after, names of ground nobody lists."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

TIMES = {
    "the only date of a sentence, in the phrase of another verb": (
        "A deserter was caught wading the Nsele river on 12 May 2012.",
        ["arrests/arrest date=2012-05-12..2012-05-12"],
    ),
    "but the day of a claim is not that of the deed": (
        "On 14 February JNIM claimed, by a video, the killing of forty policemen at Ansongo.",
        ["statements/claim date=2019-02-14..2019-02-14", "attacks/assault date= killed=40..40"],
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
    "the hour of a day told before": (
        "Two bombs went off in Gao on Tuesday.\n\nMinutes later, a rocket hit a clinic in Ansongo.\n\n"
        "At dusk gunmen shot a nurse in Menaka.",
        [
            "attacks/bombing place=Gao date=2019-06-11..2019-06-11",
            "attacks/assault place=Ansongo date=2019-06-11..2019-06-11",
            "attacks/assault place=Menaka date=2019-06-11..2019-06-11",
        ],
    ),
    "the operation, and when and where it was carried out": (
        "The army killed three guerrillas of the ELN in the department of Choco, the ministry said.\n\n"
        "The operation was carried out on Tuesday in a rural area of the municipality of Novita.",
        ["attacks/assault date=2019-06-11..2019-06-11 place=Novita killed=3..3"],
    ),
    "a date in figures is not to come": (
        "Gunmen shot a nurse in Gao on 07/06/2019.",
        ["attacks/assault date=2019-06-07..2019-06-07"],
    ),
    "a date in figures with its weekday": (
        "Gunmen shot a nurse in Gao on Thurs 10/12/2015.",
        ["attacks/assault date=2015-12-10..2015-12-10"],
    ),
    "with points the day comes first": (
        "Gunmen shot a nurse in Gao on 07.06.2018.",
        ["attacks/assault date=2018-06-07..2018-06-07"],
    ),
    "from one night to the morning after": (
        "Between Sunday night and Monday morning gunmen shot a nurse in Gao.",
        ["attacks/assault date=2019-06-09..2019-06-10"],
    ),
    "the same day after a bomb": (
        "The Taliban attacked Kunduz on Monday.\nNawa district fell to the Taliban the same day after a car bomb.",
        [
            "attacks/assault place=Kunduz",
            "attacks/bombing date=2019-06-10..2019-06-10",
            "territory/capture place=Nawa_district date=2019-06-10..2019-06-10",
        ],
    ),
    "a date in brackets is of the name before it": (
        "Police arrested a courier of the Garissa raid (21 September 2015) at a bus stop on Saturday.",
        ["arrests/arrest date=2019-06-08..2019-06-08", "attacks/assault date=2015-09-21..2015-09-21"],
    ),
    "the year of the deed is not that of the trial": (
        "A Tunisian court has jailed seven militants over attacks on a museum in Tunis in 2015.",
        ["arrests/arrest date=", "attacks/assault place=Tunis date=2015-01-01..2015-12-31"],
    ),
    "the year of a sentence for life": (
        "A Tunisian court jailed seven militants for life in 2015.",
        ["arrests/charge date=2015-01-01..2015-12-31"],
    ),
    "the day after a night": (
        "Gunmen raided Gao overnight on 7/8 June.\nThe next day they shot a nurse in Ansongo.",
        [
            "attacks/assault place=Gao date=2019-06-07..2019-06-08",
            "attacks/assault place=Ansongo date=2019-06-09..2019-06-09",
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
    "the area, then the village": (
        "Gunmen killed ten people in an attack on a village in northeastern Nigeria on Monday.\n\n"
        "The gunmen stormed the village of Ngambam in Yobe state.",
        ["attacks/assault date=2019-06-10..2019-06-10 again=false", "attacks/assault place=Ngambam again=true"],
    ),
    "the attack took place in": (
        "A Taliban attack in Baghlan province killed seven policemen on Tuesday.\n\n"
        "The governor said the assault took place in the Shorosh district.",
        [
            "attacks/assault date=2019-06-11..2019-06-11 again=false",
            "attacks/assault place=Shorosh again=true",
        ],
    ),
    "another attack is not the same": (
        "Gunmen killed ten people in an attack on a village in northeastern Nigeria on Monday.\n\n"
        "Separately, the gunmen stormed the village of Ngambam in Yobe state.",
        ["attacks/assault date=2019-06-10..2019-06-10 again=false", "attacks/assault place=Ngambam again=false"],
    ),
    "the commune is called after its town": (
        "Gunmen attacked the village of Nedegum in the commune of Djibo on Sunday.",
        ["attacks/assault place=Nedegum"],
    ),
    "first the province, then the spot": (
        "In Deir Ezzor, gunmen ambushed a car of the army near Thebar on Sunday.",
        ["attacks/assault place=Thebar"],
    ),
    "a site that no preposition brings in": (
        "The Houthis struck Abhara airport with a cruise missile on Sunday.",
        ["attacks/airstrike place=Abhara_airport"],
    ),
    "a people before the village": (
        "JNIM killed 90 people in an attack on the Dogon village of Sobani on Monday.",
        ["attacks/assault place=Sobani killed=90..90"],
    ),
    "a small town that was attacked": (
        "Troops repelled an attack by Boko Haram fighters on Damboa on Tuesday.\nHelp came from Maiduguri.",
        ["attacks/assault place=Damboa date=2019-06-11..2019-06-11"],
    ),
    "formed nowhere": ("JNIM was formed in March 2017.", ["mergers/formation place="]),
}


@pytest.mark.parametrize(("text", "expected"), [*TIMES.values(), *GROUND.values()], ids=[*TIMES, *GROUND])
def test_time_and_ground(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)
