"""Attackers and the attacked as plain nouns before a noun of an attack: "a rebel rocket attack", "the market bombing".

Belongs here: compounds, plural nouns of attacks with a toll, nouns that look like adjectives or verbs there.
Does not: names and nationalities before the noun (`test_means`).
"""

from __future__ import annotations

from tests.transforms.coding.invented import told_as_expected
from tests.transforms.coding.telling import told

test_told = told_as_expected(
    [
        (
            "An army raid on a camp near Gao killed two rebels on Monday.",
            ["attacks/assault place=Gao killed=2..2 perpetrator=malian-armed-forces"],
        ),
        ("The rebel rocket attack on Aleppo killed four.", ["attacks/assault place=Aleppo perpetrator=rebel"]),
        (
            "Militant attacks in Rakhine killed 12 policemen in August 2017.",
            ["attacks/assault place=Rakhine killed=12..12 perpetrator=Militant"],
        ),
        (
            "Nigerian army air strikes on Sambisa killed 40 Boko Haram fighters.",
            ["attacks/airstrike place=Sambisa killed=40..40 perpetrator=nigerian-armed-forces target=boko-haram"],
        ),
        (
            "Government shelling of Douma killed 20 people on Monday.",
            ["attacks/assault place=Douma killed=20..20 perpetrator=Government"],
        ),
        (
            "The government offensive against Boko Haram began in February 2015.",
            ["attacks/offensive perpetrator=government target=boko-haram"],
        ),
        (
            "The police station bombing in Quetta on Monday killed five.",
            ["attacks/bombing place=Quetta killed=5..5 target=police_station"],
        ),
        ("A convoy ambush near Tongo Tongo killed four soldiers.", ["attacks/assault target=convoy+four_soldiers"]),
        # A market is attacked, a car brings the bomb, a border is only where.
        ("The car bombing in Yola killed 30.", ["attacks/bombing place=Yola killed=30..30 target="]),
        ("A border attack in Mandera killed two policemen.", ["attacks/assault target=two_policemen perpetrator="]),
        # "Military" says of what kind a raid was, not whose.
        ("The military raid in Yemen killed an American commando.", ["attacks/assault perpetrator="]),
        # How many attacks there are in a month is a rate, not an event.
        ("Air strikes kill 40 people a month in Syria.", []),
    ]
)


def test_who_holds_an_office_for_a_body_is_not_the_body(lexicon):
    text = "Police arrested Ali Musa, once a judge for Ansar Dine, who was let out of jail in 2014."
    event = told(text, lexicon)[0]
    assert event["detainee"] == "Ali_Musa"


def test_a_relative_after_an_office_tells_of_its_holder(lexicon):
    events = told("He met an interpreter for the US army who was killed in Kunduz.", lexicon)
    assert [event.get("victim") for event in events] == ["an_interpreter"]
