"""Invented sentences on people held, tried and given up, and on who is the subject after a participle.

Belongs here: "held" for custody, courts by name, members of movements. Does not: plain arrests (`test_custody_told`).
"""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

TOLD: list[tuple[str, list[str]]] = [
    (
        "Abdullah Ocalan has been held on Imrali island since 1999.",
        ["arrests/arrest detainee=abdullah-ocalan date=1999-01-01.."],
    ),
    (
        "A judge in Cairo ordered the detention of four Ansar Dine members on Monday.",
        ["arrests/arrest detainer=A_judge detainee=ansar-dine date=2019-06-10..2019-06-10"],
    ),
    (
        "Three cadres of the NSCN-K were arrested in Tirap District along with arms and ammunition.",
        ["arrests/arrest detainee=nscn-k place=Tirap_District"],
    ),
    ("Musa Keita, 23, pleaded not guilty in Cairo on Monday.", ["arrests/charge detainee=Musa_Keita"]),
    ("The families pleaded the rebels not to kill them.", []),
    ("Police in Wellawatte hold 210 Tamil youths.", ["arrests/arrest detainer=Police"]),
    (
        "A court in Cairo sentenced 17 members of the Muslim Brotherhood to death on Saturday.",
        ["arrests/charge detainee=muslim-brotherhood place=Cairo"],
    ),
    ("Dominic Ongwen appeared before the ICC on 26 January 2015.", ["arrests/charge detainee=dominic-ongwen"]),
    ("Eight cadres of the CPI-Maoist surrendered before the police in Sukma.", ["arrests/arrest detainee=cpi-maoist"]),
    ("The army said a commander of the group known as Nicolas was captured in Gao.", ["arrests/arrest place=Gao"]),
    ("A member of the gang wanted by police was arrested in Gao.", ["arrests/arrest detainee=the_gang place=Gao"]),
    (
        "Malaysian police said on Friday they had arrested seven men.",
        ["arrests/arrest detainer=malaysia detainee=seven_men"],
    ),
    (
        "Police in Brussels have detained four people in connection with the November attacks in Paris.",
        ["arrests/arrest place=Brussels"],
    ),
    (
        "Two nurses held by the ELN in Arauca regained their freedom on Monday.",
        ["arrests/release detainer=eln detainee=Two_nurses date=2019-06-10..2019-06-10"],
    ),
    (
        "JNIM released today the eight soldiers captured at Gao.",
        ["arrests/release detainer=jnim date=2019-06-12..2019-06-12", "arrests/arrest place=Gao date="],
    ),
    (
        "Hay'at Tahrir al-Sham's General Security Service arrested three men in Sarmin on Monday.",
        ["arrests/arrest detainer=hayat-tahrir-al-sham place=Sarmin"],
    ),
    (
        "Federal prosecutors in Brooklyn unsealed an indictment charging Musa Keita with aiding JNIM.",
        ["arrests/charge detainer=Federal_prosecutors detainee=Musa_Keita place=Brooklyn"],
    ),
    (
        "Pakistan released Mullah Abdul Ghani Baradar in October 2018 at the request of the United States.",
        ["arrests/release detainer=pakistan detainee=abdul-ghani-baradar"],
    ),
]
NOT_TOLD = [
    "The commission held the minister responsible for the delay.",
    "The ministry holds a meeting in Gao on Monday.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_custody_is_told(text: str, expected: list[str], lexicon: Lexicon) -> None:
    """Who holds or tries whom, and where."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("arrests")]
    assert is_told(expected, events), shown(events)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_no_custody(text: str, lexicon: Lexicon) -> None:
    """Other senses of holding."""
    events = [event for event in told(text, lexicon) if event["table"].startswith("arrests")]
    assert not events, shown(events)


def test_who_surrenders_to_an_army_is_no_town(lexicon: Lexicon) -> None:
    """An unknown name that gives itself up to a state's forces is somebody."""
    events = told("Ongwen surrendered to US forces in January 2015.", lexicon)
    assert not [event for event in events if event["table"].startswith("territory")], shown(events)


def test_a_court_that_finds_somebody_guilty_appoints_nobody(lexicon: Lexicon) -> None:
    """ "Found X guilty" is a conviction."""
    events = told("An Indian court found Yasin Malik guilty of funding terrorism.", lexicon)
    assert not [event for event in events if event["table"].startswith("leadership")], shown(events)
