"""Events of which a sentence tells a number and a place alone, lists of counted events, phrases after a semicolon."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import told
from transforms.coding.lexicon import Lexicon

# Text, then place, date and dead of each attack or arrest.
SHORT = {
    "Four herders were killed in Garissa and seven in Mandera.": [("Garissa", "", "4..4"), ("Mandera", "", "7..7")],
    "Gunmen killed four herders in Garissa on Sunday and at least two others in Wajir on Monday, police said.": [
        ("Garissa", "2019-06-09", "4..4"),
        ("Wajir", "2019-06-10", "2.."),
    ],
    "More than 20 people were killed in Garissa, nine in Wajir and four in Mandera in bomb attacks on Monday.": [
        ("Garissa", "2019-06-10", "21.."),
        ("Wajir", "2019-06-10", "9..9"),
        ("Mandera", "2019-06-10", "4..4"),
    ],
    "Eleven people were killed on Monday, nine in Wajir and two in Mandera.": [
        ("Wajir", "2019-06-10", "9..9"),
        ("Mandera", "2019-06-10", "2..2"),
    ],
    "A blast in Garissa killed three and another in Wajir two.": [("Garissa", "", "3..3"), ("Wajir", "", "2..2")],
    "A mill was attacked in Garissa on Monday and another in Wajir on Tuesday.": [
        ("Garissa", "2019-06-10", ""),
        ("Wajir", "2019-06-11", ""),
    ],
    "Police arrested four suspects in Garissa and two in Wajir on Friday.": [
        ("Garissa", "2019-06-07", ""),
        ("Wajir", "2019-06-07", ""),
    ],
    "Fighters carried out three attacks at the weekend: one on a mill near Garissa on Saturday,"
    " the other two on churches at Wajir and Mandera on Sunday.": [
        ("Garissa", "2019-06-08", ""),
        ("Wajir", "2019-06-09", ""),
        ("Mandera", "2019-06-09", ""),
    ],
    "Two traders were killed, one in Garissa and the other in Wajir.": [
        ("Garissa", "", "1..1"),
        ("Wajir", "", "1..1"),
    ],
    "In Garissa a man blew himself up on Friday; in Wajir, 80 km away, gunmen kidnapped eight girls on Saturday.": [
        ("Garissa", "2019-06-07", ""),
        ("Wajir", "2019-06-08", ""),
    ],
    # No numbers of their own.
    "Four herders were killed in Garissa and seven in Mandera were wounded.": [
        ("Garissa", "", "4..4"),
        ("Mandera", "", ""),
    ],
    "Gunmen killed three soldiers, one of them an officer, in Garissa.": [("Garissa", "", "3..3")],
    "Two suspects, one from Garissa and one from Wajir, were arrested in Mandera.": [("Mandera", "", "")],
}


@pytest.mark.parametrize(("text", "events"), SHORT.items(), ids=list(SHORT))
def test_what_a_number_and_a_place_tell(text: str, events: list[tuple[str, str, str]], lexicon: Lexicon) -> None:
    found = [event for event in told(text, lexicon) if event["table"].split("/")[0] in ("attacks", "arrests")]
    days = [event["date"].split("..")[0] for event in found]
    dead = [event["killed"] for event in found]
    assert list(zip([event["place"] for event in found], days, dead, strict=True)) == [
        (place, day, killed) for place, day, killed in events
    ]


def test_each_item_of_a_list_has_its_own_target(lexicon: Lexicon) -> None:
    text = "Al-Shabaab made two attacks, one against an AMISOM convoy near Garissa and one on a hotel in Wajir."
    assert [event["target"] for event in told(text, lexicon)] == ["amisom", "a_hotel"]
