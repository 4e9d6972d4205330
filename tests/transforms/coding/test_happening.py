"""When and where an attack was, told in a sentence of its own; names beside a name; a verb after a year."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import told
from transforms.coding.lexicon import Lexicon

SHOT = "Gunmen shot three herders.\n"
TOLD = {
    SHOT + "This happened Monday in Bujumbura.": ("Bujumbura", "2019-06-10..2019-06-10"),
    SHOT + "The incident occurred on Monday in Bujumbura.": ("Bujumbura", "2019-06-10..2019-06-10"),
    SHOT + "It did not happen on Monday in Bujumbura.": ("", ""),
    SHOT + "The wedding took place on Monday in Bujumbura.": ("", ""),
}


@pytest.mark.parametrize(("text", "when_and_where"), TOLD.items(), ids=list(TOLD))
def test_an_attack_takes_what_the_next_sentence_tells(
    text: str, when_and_where: tuple[str, str], lexicon: Lexicon
) -> None:
    (attack,) = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert (attack["place"], attack["date"]) == when_and_where


def test_a_person_has_one_name_and_a_verb_may_follow_a_year(lexicon: Lexicon) -> None:
    (attack,) = told("A drone strike near Kunyo on 24 February 2017 killed Bashir Keita alias Qorgab.", lexicon)
    assert (attack["victim"], attack["killed"], attack["date"]) == ("Bashir_Keita", "1..1", "2017-02-24..2017-02-24")


RAID = "Gunmen shot dead nine herders in a raid on a camp near Garissa, residents said.\n"
DATED_LATER = {
    RAID + "The assault began late on Saturday, when they drove in.": [("Garissa", "2019-06-08", "false")],
    RAID + "The raid on Saturday was the deadliest in the county this year.": [("Garissa", "2019-06-08", "false")],
    RAID + "The raid took place on Saturday.": [("Garissa", "2019-06-08", "false")],
    RAID + "Another raid on Saturday left five dead.": [("Garissa", "", "false"), ("Kenya", "2019-06-08", "false")],
    RAID + "The raid on Saturday in Wajir left five dead.": [
        ("Garissa", "", "false"),
        ("Wajir", "2019-06-08", "false"),
    ],
    "A bomb killed five people in Garissa on Tuesday.\nThe attack on Monday was the work of al-Shabaab.": [
        ("Garissa", "2019-06-11", "false"),
        ("Garissa", "2019-06-10", "false"),
    ],
    "A bomb killed five people in Garissa last week.\nThe explosion occurred on Thursday.": [
        ("Garissa", "2019-06-06", "false"),
    ],
}


@pytest.mark.parametrize(("text", "events"), DATED_LATER.items(), ids=list(DATED_LATER))
def test_a_date_told_later_is_that_of_what_was_told(
    text: str, events: list[tuple[str, str, str]], lexicon: Lexicon
) -> None:
    found = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    new = [event for event in found if event["again"] != "true"]
    assert [(event["place"], event["date"].split("..")[0], event["repeat"]) for event in new] == events
