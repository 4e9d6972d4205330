"""What a text goes on about: whoever was put into an office, how a death came, to whom captives were handed.

Belongs here: pronouns after an appointment, deaths told by nouns, passives that leave out who did it.
Does not: other pronouns (`test_reference`, `test_who_is_meant`).
"""

from __future__ import annotations

from tests.transforms.coding.invented import told_as_expected
from tests.transforms.coding.telling import told

test_told = told_as_expected(
    [
        # A passive need not say who fired, where what was fired tells that somebody did.
        ("On Monday, mortars were fired at the Kidal camp.", ["attacks/assault place=Kidal scope=incident"]),
        ("Rockets were launched at the airport of Gao on Monday.", ["attacks/assault place=Gao target=the_airport"]),
        ("Shots were fired in the air in Aden on Monday.", []),
        ("Stones were thrown at the police in Conakry on Monday.", []),
        # How a death came is no second event.
        (
            "The death of three soldiers in a mine blast in Gao on Monday was confirmed by Mali.",
            ["attacks/bombing place=Gao killed=3..3 target=three_soldiers"],
        ),
        ("The death of Musa Keita from illness in Gao on Monday.", []),
        # Whoever confirms deaths did not die.
        (
            "The minister confirmed the deaths of two soldiers in an ambush near Gao on Monday.",
            ["attacks/assault killed=2..2 target=two_soldiers victim="],
        ),
        # Who had it done, and one more who did it.
        (
            "Two soldiers were executed on the orders of Abu Musab al-Barnawi in 2018.",
            ["attacks/execution perpetrator=abu-musab-al-barnawi killed=2..2"],
        ),
        ("Two men were killed on the order of the day in Gao.", ["attacks/assault perpetrator="]),
        ("A third detonated his vest in Gao on Monday, killing a guard.", ["attacks/bombing place=Gao killed=1..1"]),
        # Captives handed to a mediator are freed, suspects handed to the police are held.
        ("The rebels handed the hostage over to the Red Cross.", []),
        # Whoever bears a rank is no town.
        ("The rebels freed Cpl. John Musa of the army on Monday.", ["arrests/release detainee=John_Musa place="]),
        ("Hassan Hattab led several hundred followers away from the GIA in 1998.", ["mergers/split"]),
        ("He was handed over to the police in Gao on Monday.", ["arrests/arrest detainee=He"]),
    ]
)


def test_he_is_whom_somebody_put_into_office(lexicon):
    text = "Shekau appointed Mamman Nur as emir of Borno in 2013. He held the post until he was killed in 2018."
    deaths = [event for event in told(text.replace(". ", ".\n"), lexicon) if event["table"] == "leadership/death"]
    assert [event["person"] for event in deaths] == ["mamman-nur"]


def test_a_death_does_not_split_a_group(lexicon):
    events = told("The death of Hakimullah Mehsud in November 2013 left the TTP divided.", lexicon)
    assert not [event for event in events if event["table"].startswith("mergers")]


def test_bodies_named_out_of_a_list_are_listed(lexicon):
    text = "Riyadh put 18 organisations on a terror list in March 2014, among them Jabhat al-Nusra and ISIL."
    assert [event["target"] for event in told(text, lexicon)] == ["18_organisations+isis+jabhat-al-nusra"]


def test_the_group_is_whom_the_text_opens_with(lexicon):
    text = (
        "The Allied Democratic Forces sought ties with the Islamic State in 2017.\n"
        "The Islamic State claimed a raid in Congo in April 2019.\nNot all of the men followed.\n"
        "The United States listed the group as terrorist in March 2021."
    )
    listed = [event for event in told(text, lexicon) if event["table"].startswith("designations/")]
    assert [event["target"] for event in listed] == ["adf"]


def test_he_is_rather_whom_the_text_opens_with(lexicon):
    text = (
        "Iyad ag Ghali founded Ansar Dine in 2011.\nAg Ghali fled north; his deputy, Musa Keita, stayed.\n"
        "In March 2017 he swore loyalty to Ayman al-Zawahiri."
    )
    sworn = [event for event in told(text, lexicon) if event["table"] == "mergers/pledge"]
    assert [event["initiator"] for event in sworn] == ["iyad-ag-ghali"]
