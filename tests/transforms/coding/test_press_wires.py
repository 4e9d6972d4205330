"""How wires tell attacks: who is counted, what is told again, what is only spoken of.

Belongs here: mechanisms that wire reports showed, on invented sentences.
Does not: stories over several sentences told again (`test_press_stories`), conventions (`test_news_conventions`).
"""

from __future__ import annotations

from tests.transforms.coding.invented import told_as_expected
from tests.transforms.coding.telling import told
from transforms.coding.lexicon import Lexicon

test_press_wires = told_as_expected(
    [
        # Whom a number counts, in the words of the text.
        (
            "One of the bandits was shot dead by two of the guards in Gao on Monday.",
            ["attacks/assault target=One_of_the_bandits perpetrator=two_of_the_guards killed=1..1"],
        ),
        # A number that says nothing of whom it counts is nobody beside those who are told.
        (
            "Four soldiers were killed and one was wounded in Gao on Monday.",
            ["attacks/assault target=Four_soldiers victim= killed=4..4"],
        ),
        # In which of several attacks is no target.
        (
            "In one of the attacks, rebels detonated a car bomb near Gao on Monday.",
            ["attacks/assault", "attacks/bombing perpetrator=rebels target="],
        ),
        # A participle before a noun says what somebody was before.
        ("One wounded driver was flown to Bamako.", []),
        # Where it took place is told by the verb: one attack, told closer.
        (
            "Gunmen killed three officers in Dagestan on Monday.\nThe attack took place in the capital, Makhachkala.",
            ["attacks/assault place=Dagestan killed=3..3"],
        ),
        # An incursion is of those who make it.
        (
            "The incursion of ADF fighters into the village of Kota on Monday left 20 dead.",
            ["attacks/assault perpetrator=adf place=Kota killed=20..20"],
        ),
        # Whom soldiers died fighting.
        (
            "Seven soldiers died in combat with the FARC in Cauca in February 2013.",
            ["attacks/assault perpetrator=farc target=Seven_soldiers killed=7..7 date=2013-02-01..2013-02-28"],
        ),
        # Both deeds of a raid are of its day.
        (
            "Rebels killed eleven farmers and abducted 15 others in an overnight raid near Beni, sources said"
            " on Sunday, June 9.",
            ["attacks/assault date=2019-06-08..2019-06-09", "attacks/abduction date=2019-06-08..2019-06-09"],
        ),
        # Those between whom an operation was joint made it.
        (
            "It came after a joint operation between the FARC and the ELN in Arauca in July 2013.",
            ["attacks/offensive perpetrator=eln+farc"],
        ),
        # Others who were hurt are not counted with the dead.
        (
            "A total of 16 soldiers were killed in the raid on Gao on Sunday and six others were injured.",
            ["attacks/assault killed=16..16"],
        ),
        # The day of saying gives way to the day that is told with the wounded.
        (
            "The army said on Monday that 16 soldiers were killed and six others wounded in a clash over the weekend"
            " in Gao.",
            ["attacks/assault killed=16..16 date=2019-06-08..2019-06-09"],
        ),
        # What is fired from a launcher is no bomb.
        (
            "Militants attacked the outpost near Gao with rocket-propelled grenades on Monday.",
            ["attacks/assault target=the_outpost"],
        ),
        # Since when it was the worst says nothing of whom it hit.
        (
            "Rebels staged their deadliest attack since the collapse of a truce near Gao on Sunday.",
            ["attacks/assault perpetrator=Rebels target="],
        ),
        # Another attack told beside the first.
        (
            "Four guards were killed in a raid in Kidal on Monday, while an attack on a bakery in Gao left two dead.",
            ["attacks/assault place=Kidal killed=4..4", "attacks/assault place=Gao target=a_bakery killed=2..2"],
        ),
        # Strife of today is the background of an attack.
        (
            "Gunmen killed 15 farmers in Gao on Monday, as the country battles a jihadist revolt.",
            ["attacks/assault perpetrator=Gunmen killed=15..15"],
        ),
        # Neither of the groups that others are linked to is the author.
        (
            "The state faces armed groups, some of which are affiliated with al-Qaida or the Islamic State.\n"
            "Eleven guards were killed on Monday when gunmen attacked a post in Gao.",
            ["attacks/assault perpetrator=gunmen"],
        ),
        # A sailor's nation is not its army.
        (
            "Gunmen attacked a cargo ship off Basilan on Monday, killing a Vietnamese crewman.",
            ["attacks/assault victim=a_Vietnamese_crewman target=a_cargo_ship"],
        ),
    ]
)


def test_who_tells_of_attacks_has_not_made_them(lexicon: Lexicon) -> None:
    text = "Gunmen killed three guards in Gao on Monday.\nA spokesman of the army announced the attacks late on Monday."
    assert all("spokesman" not in event.get("perpetrator", "") for event in told(text, lexicon))


def test_how_many_is_left_open(lexicon: Lexicon) -> None:
    text = "He spoke without specifying how many soldiers had been killed in the raid on Gao on Monday."
    assert not any("soldiers" in event.get("target", "") for event in told(text, lexicon))
