"""Refusals of a group's claim, refusals of other things, and realignments of parties, firms and states."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told

CASES = {
    "somebody's leadership": (
        "The Taliban faction under Musa Dirie rejected Akhtar Mansour's leadership in August 2015.",
        ["mergers/rejection initiator=Musa_Dirie counterpart=akhtar-mansour precision=month"],
    ),
    "a call to join": (
        "Al-Shabaab turned down the Islamic State's call to join it.",
        ["mergers/rejection initiator=al-shabaab counterpart=islamic-state"],
    ),
    "a ruling": (
        "Abu Mohammed al-Adnani rejected al-Zawahiri's ruling.",
        ["mergers/rejection initiator=abu-muhammad-al-adnani counterpart=ayman-al-zawahiri"],
    ),
    "a merger is nobody's": (
        "Al-Zawahiri rejected the merger of ISIS and Jabhat al-Nusra in June 2013.",
        ["mergers/rejection initiator=ayman-al-zawahiri", "mergers/merger"],
    ),
    "a proposal": ("Hamas rejected the proposal.", ["statements/announcement speaker=hamas"]),
    "a proposal, where a merger was told": (
        "Hamas and Islamic Jihad allied in May 2018.\nHamas rejected the proposal.",
        ["mergers/alliance", "mergers/rejection initiator=hamas", "statements/announcement"],
    ),
    "a party": ("The party split in May 2018 over the election.", []),
    "a firm": ("The organisation was established in 1987 to promote trade.", []),
    "a task force": ("Police set up a task force in May 2018.", []),
    "states": ("Turkey cut ties with Syria in May 2018.", []),
    "columns": ("The fighters split into two columns before the attack on Gao.", ["attacks/assault place=Gao"]),
    "factions": (
        "The FDLR split into two factions in May 2018.",
        ["mergers/split initiator=fdlr precision=month"],
    ),
    "an armed group": (
        "An armed group was formed in Ituri in May 2018.",
        ["mergers/formation result=An_armed_group place=Ituri"],
    ),
    "a former name in an aside": (
        "HTS, formerly known as Jabhat al-Nusra, shelled Aleppo in May 2018.",
        ["attacks/assault perpetrator=hayat-tahrir-al-sham place=Aleppo"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_is_told(text, expected, lexicon):
    events = told(text, lexicon)
    assert is_told(expected, events), shown(events)
