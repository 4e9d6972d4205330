"""A deed described at length: participles behind its phrases, suicide bombers as its doers, the hour of the day.

Belongs here: what belongs to a noun of attack past the places and dates behind it.
Does not: what stands before it (`test_compounds`).
"""

from __future__ import annotations

from tests.transforms.coding.invented import told_as_expected
from tests.transforms.coding.telling import told

test_told = told_as_expected(
    [
        # What was carried out or claimed is the attack, not the town it was in.
        (
            "An attack on a hotel in Kabul carried out by the Haqqani network killed 12 on Monday.",
            ["attacks/assault place=Kabul killed=12..12 perpetrator=haqqani-network target=a_hotel"],
        ),
        (
            "An ambush near Gossi on Monday claimed by JNIM killed three.",
            ["attacks/assault place=Gossi killed=3..3 perpetrator=jnim claimant=jnim"],
        ),
        (
            "He was freed from Taliban captivity in a joint operation in Ghazni carried out by Afghan forces.",
            ["attacks/offensive perpetrator=afghan-armed-forces", "arrests/release detainee=He"],
        ),
        # A town is held, whatever was before it.
        (
            "The attack on a town in Mali held by rebels killed 12.",
            ["attacks/assault", "territory/control holder=rebels"],
        ),
        # Suicide bombers who attack are no second attack.
        (
            "An attack by a suicide bomber on a mosque in Kunduz killed 12 on Monday.",
            ["attacks/bombing place=Kunduz killed=12..12 perpetrator=a_suicide_bomber"],
        ),
        # Those who died before did not die of what avenges them.
        (
            "Egyptian jets bombed camps near Derna on Friday in retaliation for the killing of 29 Copts in Minya.",
            ["attacks/airstrike place=Derna killed=", "attacks/assault place=Minya killed=29..29 date="],
        ),
        ("The movement's number three was killed in Gao on Monday.", ["attacks/assault killed= place=Gao"]),
        # The day of the charge is not that of the deed.
        (
            "Police on Monday charged two men over the bombing of a church in Jolo.",
            ["attacks/bombing place=Jolo date=", "arrests/charge detainee=two_men date=2019-06-10..2019-06-10"],
        ),
        # Whence it was fired is not where it hit.
        (
            "A rocket fired by rebels in Idlib landed on a school in Aleppo, killing three children.",
            ["attacks/assault place=Aleppo killed=3..3 perpetrator=rebels"],
        ),
        # Fire and shelling are somebody's.
        (
            "Two traders were killed by Turkish fire near Kobani.",
            ["attacks/assault place=Kobani killed=2..2 perpetrator=turkey"],
        ),
        (
            "Two traders were killed in shelling by Turkish troops near Kobani.",
            ["attacks/assault place=Kobani killed=2..2 perpetrator=turkey"],
        ),
        # A series in which they were killed is no other event, nor is the storm.
        (
            "Troops killed 13 rebels in Jolo in a series of raids.",
            ["attacks/assault place=Jolo killed=13..13 perpetrator=Troops"],
        ),
        (
            "Rebels killed six policemen when they stormed a post in Jolo.",
            ["attacks/assault place=Jolo killed=6..6 perpetrator=Rebels target=a_post+six_policemen"],
        ),
        (
            "Two hostages were killed when troops raided a house in Mosul.",
            ["attacks/assault place=Mosul killed=2..2 perpetrator=troops target=a_house victim=Two_hostages"],
        ),
        # How they were taken, and what is still to come, are no further attacks.
        (
            "Boko Haram abducted 11 girls in a raid on a school in Dapchi.",
            ["attacks/abduction place=Dapchi victim=11_girls target=a_school"],
        ),
        ("Troops shelled Kobani on Monday ahead of an assault on the town.", ["attacks/assault place=Kobani"]),
        # The dead of an offensive, and the group's own words on a bombing.
        (
            "Troops launched an offensive against the Houthis in Harib on Tuesday.\nAt least 20 soldiers were killed.",
            ["attacks/offensive place=Harib target=houthis"],
        ),
        (
            "A bomb killed three people in Turbat on Monday.\nThe BLA said it targeted Chinese engineers.",
            ["attacks/bombing place=Turbat killed=3..3"],
        ),
        # Who is shot at a bar was not missed.
        (
            "Gunmen shot dead two men at a bar in Cali.",
            ["attacks/assault place=Cali killed=2..2 victim=two_men target="],
        ),
        ("Rebels struck a camp at Dioura.", ["attacks/assault place=Dioura target=a_camp"]),
        ("Al-Shabaab killed two men in nearby Sanguri.", ["attacks/assault place=Sanguri killed=2..2"]),
        # The hour is not what was hit.
        ("At around 10 pm, a bomb exploded at a market in Kano.", ["attacks/bombing place=Kano target=a_market"]),
        ("Around 9.30am a bomb went off near a mosque in Zabul.", ["attacks/bombing place=Zabul target=a_mosque"]),
        ("At about 0600 hrs, an IED detonated against a convoy in Gao.", ["attacks/bombing target=a_convoy"]),
    ]
)


def test_what_came_before_is_not_what_was_hit(lexicon):
    events = told("The blast came days after a similar attack on a Shia shrine in Sehwan.", lexicon)
    targets = {event["table"]: event.get("target") for event in events}
    assert targets == {"attacks/bombing": None, "attacks/assault": "a_Shia_shrine"}


def test_what_a_communique_announces_is_of_its_day(lexicon):
    text = (
        "In a communiqué released on 2 March 2017, Iyad ag Ghali announced the merger of Ansar Dine and al-Murabitun."
    )
    (merger,) = (event for event in told(text, lexicon) if event["table"] == "mergers/merger")
    assert merger["date"] == "2017-03-02..2017-03-02"
