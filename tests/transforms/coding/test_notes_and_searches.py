"""Incident notes without verbs, searches by police, whose weapons strike, and whom a headline leaves unnamed."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

# Text, and the attacks and leadership events coded of it.
CASES: dict[str, list[str]] = {
    # notes
    "IED attack against ANP vehicle, Zhari district. 1 ANP wounded.": [
        "attacks/bombing target=afghan-police place=Zhari_district",
    ],
    "17 May: IDF air strike on a house in Jabalia.": [
        "attacks/airstrike perpetrator=israeli-armed-forces place=Jabalia date=2019-05-17..2019-05-17",
    ],
    "SVBIED targeting ANA checkpoint in Garmsir, Helmand, on 14 May.": [
        "attacks/bombing target=afghan-armed-forces date=2019-05-14..2019-05-14",
    ],
    "Grenade attack on bar in Gitega, 3 killed.": ["attacks/bombing killed=3..3 place=Gitega"],
    "Violence targeting teachers in Pattani.": [],
    "Attack helicopters were sold to Mali.": [],
    "U/I armed men ambushed a grain truck near Torit on 3 March.": ["attacks/assault perpetrator=U/I_armed_men"],
    # searches
    "Police raided a flat in Lyon on Monday and arrested three suspected members of Islamic State.": [],
    "Arresting officers seized two rifles in raids in Gao on Sunday.": [],
    "Police raided a flat in Garissa on Monday, exchanging fire with militants and arresting two.": [
        "attacks/assault perpetrator=Police place=Garissa",
    ],
    "Militants raided a village near Beni and abducted nine people.": [
        "attacks/assault perpetrator=Militants",
        "attacks/abduction perpetrator=Militants",
    ],
    "The army raided an ISWAP camp near Damboa, killing 12 fighters and arresting three.": [
        "attacks/assault perpetrator=nigerian-armed-forces killed=12..12",
    ],
    # weapons
    "Houthi missiles struck Abha airport on Wednesday.": ["attacks/airstrike perpetrator=houthis"],
    "Israeli missiles hit a depot near Damascus, killing two.": [
        "attacks/airstrike perpetrator=israeli-armed-forces killed=2..2",
    ],
    "Iranian-made missiles hit a depot near Damascus, killing two.": ["attacks/airstrike perpetrator= killed=2..2"],
    "Two mortar rounds were fired at the MINUSMA camp in Kidal on Sunday.": [
        "attacks/assault target=un-peacekeepers-mali place=Kidal",
    ],
    "Hezbollah fired two anti-tank missiles at an Israeli army jeep near Avivim on Sunday.": [
        "attacks/assault perpetrator=hezbollah target=israeli-armed-forces",
    ],
    "Two suicide bombers struck a checkpoint near Sabha on Friday.": ["attacks/bombing"],
    # leaders of headlines
    "ISIS leader killed in US air strike": [
        "attacks/airstrike victim=ISIS_leader perpetrator=united-states place= killed=1..1",
        "leadership/death person=ISIS_leader group=islamic-state place=",
    ],
    "JNIM commander in Mali killed by French forces": [
        "attacks/assault perpetrator=french-forces place=Mali killed=1..1",
        "leadership/death person=JNIM_commander group=jnim",
    ],
    "Islamic State leader in the Philippines killed in army raid": [
        "attacks/assault perpetrator=philippine-armed-forces place=Philippines",
        "leadership/death agent=philippine-armed-forces",
    ],
    # sides
    "The Serbian police responded with an assault on Likosane that left 26 people dead.": [
        "attacks/assault perpetrator=serbian-police target=Likosane killed=26..26",
    ],
    "Security forces foiled a suicide attack on a church in Tanta, shooting the bomber dead at the gate.": [
        "attacks/bombing perpetrator= place=Tanta",
    ],
    "Bandits on Saturday night invaded Batsari in Katsina State and killed 14 people.": [
        "attacks/assault perpetrator=Bandits killed=14..14 date=2019-06-08..2019-06-08",
    ],
    "Israel invaded Lebanon on 6 June 1982.": ["attacks/offensive perpetrator=israel"],
    "The shooting of a councillor in Kismayo on Thursday was the third such killing this month.": [
        "attacks/assault place=Kismayo date=2019-06-06..2019-06-06",
    ],
    # where those who strike are from, and those who were struck
    "Fighters of the Abu Sayyaf beheaded a German hostage in February 2017.": ["attacks/execution place="],
    "In retaliation, Israeli tanks fired at two Hamas posts, killing one militant.": [
        "attacks/assault perpetrator=israeli-armed-forces place=",
    ],
    "Malian soldiers killed 12 jihadists on Sunday.": ["attacks/assault perpetrator=malian-armed-forces place=Mali"],
}


@pytest.mark.parametrize(("text", "expected"), CASES.items(), ids=list(CASES))
def test_attacks_and_deaths(text: str, expected: list[str], lexicon: Lexicon) -> None:
    lines = text.replace(". ", ".\n")
    events = [e for e in told(lines, lexicon) if e["table"].startswith(("attacks", "leadership"))]
    events = [e for e in events if e["again"] == "false"]
    assert is_told(expected, events), shown(events)


def test_a_spokesman_claims_for_his_group(lexicon: Lexicon) -> None:
    text = (
        "The Taliban's spokesman, Zabihullah Mujahid, said the group was behind the bombing of a convoy of foreign"
        " troops in Kandahar that killed two US soldiers on Wednesday."
    )
    attack = next(e for e in told(text, lexicon) if e["table"].startswith("attacks"))
    assert attack["perpetrator"] == "taliban"
    assert "us-armed-forces" in attack["target"]


def test_the_dead_of_a_relative_with_two_subjects(lexicon: Lexicon) -> None:
    text = "The army retook the town of Gao after a battle in which 13 soldiers and three rebels were killed."
    attacks = [e for e in told(text, lexicon) if e["table"].startswith("attacks")]
    assert [e["killed"] for e in attacks] == ["16..16"]
