"""Wire stories and lists of incidents: what one item or sentence lends to another, and what not."""

from __future__ import annotations

from tests.transforms.coding.invented import Told, told_as_expected
from tests.transforms.coding.telling import is_told, shown, told

TOLD: Told = [
    (
        "In Gao, assailants armed with rifles and grenades attacked a checkpoint.",
        ["attacks/assault perpetrator=assailants place=Gao"],
    ),
    (
        "Knife wielding attackers killed Musa Keita in Gao.",
        ["attacks/assault perpetrator=Knife_wielding_attackers killed=1..1"],
    ),
    (
        "Three gunmen burst into a house in Peshawar and shot a former minister dead.",
        ["attacks/assassination perpetrator=Three_gunmen place=Peshawar killed=1..1"],
    ),
    (
        "A guard, identified as Musa Keita, was killed and 15 others were injured in a bombing in Gao.",
        ["attacks/bombing place=Gao killed=1..1"],
    ),
    (
        "A suicide bomber wounded 11 people when he targeted a convoy in Gao.",
        ["attacks/bombing perpetrator=A_suicide_bomber place=Gao"],
    ),
    (
        "Militants attacked a post in Pakistan's northwest tribal area of Mohmand.",
        ["attacks/assault place=Mohmand"],
    ),
    ("The insurgents stormed Kautivari, near Chibok, on motorbikes.", ["attacks/assault place=Kautivari"]),
    ("Houthi fighters seized the town of Hazm on Sunday.", ["territory/capture place=Hazm"]),
    ("The rebels of M23 had taken nearby Bunagana.", ["territory/capture place=Bunagana holder=m23"]),
    (
        "Insurgents attacked Palma on Wednesday. A convoy was ambushed at the Amarula hotel. Islamic State has taken"
        " the town.",
        [
            "attacks/assault place=Palma",
            "attacks/assault place=Amarula_hotel",
            "territory/capture place=Palma holder=islamic-state",
        ],
    ),
    (
        "Assailants attacked a post in Gao. No group claimed responsibility; however, the incident was attributed to"
        " the Taliban.",
        ["attacks/assault perpetrator=Assailants+taliban place=Gao"],
    ),
]

test_told = told_as_expected(TOLD)

LIST = """Following are developments in Iraq on Wednesday.
BASRA - Soldiers clashed with Mahdi Army fighters on Tuesday, killing seven.
KIRKUK - Gunmen killed two policemen.
"""


def test_no_item_lends_its_group_or_its_day_to_another(lexicon):
    events = told(LIST, lexicon)
    kirkuk = next(event for event in events if event["place"] == "Kirkuk")
    assert kirkuk["perpetrator"] == "Gunmen", shown(events)
    assert is_told(
        ["attacks/assault place=Basra date=2019-06-11..2019-06-11", "attacks/assault date=2019-06-12..2019-06-12"],
        events,
    ), shown(events)


def test_a_story_by_two_days_is_one_story(lexicon):
    text = "24 March: Al-Shabaab fighters stormed Palma.\n\n26 March: A convoy from Palma was ambushed.\n"
    assert [event["perpetrator"] for event in told(text, lexicon)] == ["al-shabaab"] * 2
