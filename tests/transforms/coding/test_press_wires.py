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
    ]
)


def test_who_tells_of_attacks_has_not_made_them(lexicon: Lexicon) -> None:
    text = "Gunmen killed three guards in Gao on Monday.\nA spokesman of the army announced the attacks late on Monday."
    assert all("spokesman" not in event.get("perpetrator", "") for event in told(text, lexicon))


def test_how_many_is_left_open(lexicon: Lexicon) -> None:
    text = "He spoke without specifying how many soldiers had been killed in the raid on Gao on Monday."
    assert not any("soldiers" in event.get("target", "") for event in told(text, lexicon))
