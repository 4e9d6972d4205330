"""Victims and attackers named in a sentence of their own, or by what they were in when it was hit."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import told
from transforms.coding.lexicon import Lexicon

BOMB = "A bomb killed six people in Kabul on Monday.\n"
VICTIMS = {
    BOMB + "Among the dead was Ahmad Khan, the district police chief.": "Ahmad_Khan",
    BOMB + "The dead included a journalist, Ahmad Khan, and two guards.": "Ahmad_Khan",
    BOMB + "The victims were identified as Ahmad Khan and Gul Agha.": "Ahmad_Khan+Gul_Agha",
    BOMB + "Ahmad Khan, a member of parliament, was among those killed.": "Ahmad_Khan",
    BOMB + "Ahmad Khan, a member of parliament, was among those present.": "",
    BOMB + "The mourners included a journalist, Ahmad Khan, and two guards.": "",
    BOMB + "Ahmad Khan was not among the dead.": "",
    "Gunmen killed a porter in Kabul on Monday.\nHe was identified as Ahmad Khan.": "Ahmad_Khan",
    "A gunman killed a porter in Kabul on Monday.\nHe was identified as Ahmad Khan.": "",
    "A missile hit Ahmad Khan's car in Kabul on Monday.": "Ahmad_Khan",
    "A missile hit Ahmad Khan's country on Monday.": "",
}


@pytest.mark.parametrize(("text", "victims"), VICTIMS.items(), ids=list(VICTIMS))
def test_victims_by_name(text: str, victims: str, lexicon: Lexicon) -> None:
    hurt = {name for event in told(text, lexicon) for name in event.get("victim", "").split("+")}
    assert {name for name in hurt if name in ("Ahmad_Khan", "Gul_Agha")} == set(filter(None, victims.split("+")))


OWNED = {
    "Musa Keita's detention in Gao on Monday angered many.": ("arrests/arrest", "detainee", "Musa_Keita"),
    "The army's arrest of Musa Keita in Gao angered many.": ("arrests/arrest", "detainer", "malian-armed-forces"),
    "Musa Keita's assassination in Gao on Monday angered many.": ("attacks/assassination", "victim", "Musa_Keita"),
    "JNIM's abduction of two nurses in Gao on Monday angered many.": ("attacks/abduction", "perpetrator", "jnim"),
    "JNIM's raid on Gao on Monday angered many.": ("attacks/assault", "perpetrator", "jnim"),
}


@pytest.mark.parametrize(("text", "owner"), OWNED.items(), ids=list(OWNED))
def test_a_deed_is_its_owners_unless_he_suffered_it(text: str, owner: tuple[str, str, str], lexicon: Lexicon) -> None:
    table, role, name = owner
    assert [event.get(role) for event in told(text, lexicon) if event["table"] == table] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Troops killed five rebels, including a commander known as Musa Keita, near Gao.",
        "Five rebels were killed near Gao on Monday, including a commander named Musa Keita.",
    ],
)
def test_named_out_of_several(text: str, lexicon: Lexicon) -> None:
    (attack,) = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert (attack["victim"], attack["killed"]) == ("Musa_Keita", "5..5")


def test_who_did_it_is_identified_later(lexicon: Lexicon) -> None:
    text = BOMB + "Police identified the bomber as Gul Agha."
    (attack,) = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert "Gul_Agha" in attack["perpetrator"].split("+")


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Abu Harith, a commander, was killed near Mayadin on Sunday.", "1..1"),
        ("Jets killed Musa Keita and two aides near Gao on Monday.", "3..3"),
        ("Musa Keita, a commander, and a driver were killed near Gao on Monday.", "2..2"),
    ],
)
def test_nobody_dies_twice(text: str, killed: str, lexicon: Lexicon) -> None:
    assert [event["killed"] for event in told(text, lexicon) if event["table"].startswith("attacks/")] == [killed]
