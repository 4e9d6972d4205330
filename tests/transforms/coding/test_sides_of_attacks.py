"""Who did it and who was hit, where neither stands as subject or object of the word for the deed."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

# Two groups, so that an attack by nobody known is not given to the only one there is.
_OTHERS = "JNIM fought ISGS near Menaka in May.\n"

TIES = {
    "Militants linked to al-Qaeda killed nine soldiers in Djibo on Monday.": "Militants",
    "Militants belonging to al-Qaeda killed nine soldiers in Djibo on Monday.": "al-qaida",
    "Fighters loyal to the Islamic State killed six villagers in Tillaberi on Monday.": "islamic-state",
    "Gunmen believed to belong to the Oromo Liberation Army killed eight villagers in Wollega on Monday.": "ola",
    "Men claiming to be from the Islamic State abducted a priest in Raqqa on Monday.": "islamic-state",
    "Men in uniform, believed to be members of the FDLR, killed six villagers in Rutshuru on Monday.": "fdlr",
    "Jihadists loyal to al-Qaeda, JNIM, raided Djibo on Monday.": "jnim",
    "Gunmen on motorcycles killed nine soldiers in Djibo on Monday.": "Gunmen",
    "A trader linked to al-Qaeda killed a soldier in Djibo on Monday.": "A_trader",
}

SIDES = {
    "A convoy of the Malian army hit a mine near Mondoro on Tuesday, killing four soldiers.": [
        "attacks/bombing target=four_soldiers+malian-armed-forces killed=4..4 perpetrator="
    ],
    "A bus carrying Tunisian presidential guards was hit by a bomb in Tunis on Friday.": [
        "attacks/bombing target=A_bus+tunisian-police"
    ],
    "Assailants hurled a grenade at a CRPF bunker in Srinagar on 3 March.": [
        "attacks/bombing perpetrator=Assailants target=crpf"
    ],
    "Militants shot dead a civilian, identified as Farooq Ahmad, in Pulwama on 3 March.": [
        "attacks/assassination victim=Farooq_Ahmad date=2019-03-03..2019-03-03 place=Pulwama killed=1..1"
    ],
    "Troops foiled an attack by ISWAP on Damboa on 3 March and killed nine of them.": [
        "attacks/assault perpetrator=iswap status=foiled killed=9..9"
    ],
    "Egypt's army said it killed 60 militants in air and artillery raids in Rafah, hours after mortars hit a post "
    "in El-Arish and left 13 conscripts dead.": [
        "attacks/airstrike perpetrator=egyptian-armed-forces target=60_militants killed=60..60",
        "attacks/assault place=El-Arish killed=13..13 perpetrator=",
    ],
}

OWN_FORCES = {
    "Security forces conducted an operation in Bannu on 3 March.\nDuring the operation, four terrorists were killed.": (
        ["attacks/assault perpetrator=pakistani-armed-forces target=four_terrorists place=Bannu"]
    ),
    "The Turkish defence ministry said nine PKK members were neutralised in Gara on Sunday.": [
        "attacks/assault perpetrator=turkey target=pkk killed=9..9"
    ],
    "Nine PKK members were neutralised in Gara on Sunday, the Turkish army said.": [
        "attacks/assault perpetrator=turkey target=pkk killed=9..9"
    ],
    "Nine rebels were killed in Gara on Sunday, residents said.": ["attacks/assault perpetrator= target=Nine_rebels"],
    "The Malian army said ten soldiers were killed near Gao on 3 March.": [
        "attacks/assault perpetrator= target=ten_soldiers"
    ],
    "Nine rebels were killed near Gao on 3 March in clashes between rival factions, the Malian army said.": [
        "attacks/assault perpetrator=rival_factions"
    ],
}

CLAIMS = {
    "Gunmen attacked a post near Gao on Monday.\nJNIM and ISGS operate there.\nJNIM claimed the attack.": [
        "attacks/assault again=false claimant=jnim",
        "attacks/assault again=true claimant=jnim date=2019-06-10..2019-06-10",
    ],
    "ISGS attacked a post near Gao on Monday.\nJNIM claimed the attack on a patrol near Kidal.": [
        "attacks/assault again=false perpetrator=isgs claimant=",
        "attacks/assault again=false claimant=jnim",
    ],
}


RANKED = {
    "Gunmen attacked a post near Diffa on Monday, killing three officers, in one of the deadliest attacks this year.": [
        "attacks/assault place=Diffa date=2019-06-10..2019-06-10 killed=3..3"
    ],
    "Gunmen killed 12 soldiers near Gao on Monday.\nIt was the deadliest attack on the army in Mali since 2012.": [
        "attacks/assault again=false killed=12..12",
        "attacks/assault again=true date=2019-06-10..2019-06-10",
    ],
    "Twelve soldiers were killed in an ambush near Tabankort, the latest in a series of attacks blamed on JNIM.": [
        "attacks/assault perpetrator=jnim killed=12..12"
    ],
    "The deadliest attack of 2012 killed 50 people in Kabul.": [
        "attacks/assault date=2012-01-01..2012-12-31 killed=50..50"
    ],
    "Troops shot 29 Naxalites dead near Kanker on Monday.\nThree jawans of the BSF were hurt in the gunfight.": [
        "attacks/assault again=false killed=29..29",
        "attacks/assault again=true",
    ],
}

CHRONICLE = {
    "26 August: 64 villagers, 30 of them children, are killed with knives at Beni Ali.": [
        "attacks/assault killed=64..64 place=Beni_Ali"
    ],
    "26 August: Security forces kill a GIA emir, Mohamed Kebaili, in Algiers.": [
        "attacks/assault perpetrator=algerian-armed-forces victim=Mohamed_Kebaili killed=1..1"
    ],
    "Militants kill soldiers in Mali and burn villages.": [],
}

WORDS = {
    'Troops killed alias "Gentil Duarte", a commander, in an airstrike in Caqueta on Monday.': [
        "attacks/airstrike victim=gentil-duarte killed=1..1"
    ],
    "The Libyan National Army said its drones had hit a base near Misrata on Monday.": [
        "attacks/airstrike perpetrator=lna"
    ],
    "Israel retaliated with air strikes on Hamas positions on Monday.": [
        "attacks/airstrike perpetrator=israel target=hamas"
    ],
    "A Kenyan soldier was killed when a truck ran over a mine planted by Al-Shabaab in Lamu on Monday.": [
        "attacks/bombing target=a_truck+kenyan-armed-forces perpetrator=al-shabaab"
    ],
    "Ten people including four soldiers died when militants raided Gorgadji on Monday.": [
        "attacks/assault perpetrator=militants killed=10..10"
    ],
    "Gunmen shot dead two members of the Amal Movement in Tyre on Monday.": ["attacks/assault perpetrator=Gunmen"],
    "Guerrillas blew up a pipeline near Arauca on Monday.\nIt was the fourth attack on the pipeline this year.": [
        "attacks/bombing again=false",
        "attacks/bombing again=true date=2019-06-10..2019-06-10",
    ],
    "Men armed with knives and machetes attacked a village near Jos on Monday.": ["attacks/assault perpetrator=Men"],
    "Rebels attacked with grenades the army post at Gao on Monday.": [
        "attacks/bombing perpetrator=Rebels target=malian-armed-forces"
    ],
    "A UN patrol was fired upon near Gao on Monday.": ["attacks/assault perpetrator= place=Gao"],
    "The Israeli air force hit a Syrian artillery position on Monday.": [
        "attacks/airstrike perpetrator=israeli-armed-forces target=syrian-regime"
    ],
    "Gunmen shot dead Mohammed al-Ban, a cameraman, in Mosul on Monday.": [
        "attacks/assassination victim=Mohammed_al-Ban place=Mosul"
    ],
    "A car bomb exploded outside a base of the Amal Movement in Tyre on Monday.": ["attacks/bombing perpetrator="],
    "Musa Keita was driving home when rebels seized him near Gao on Monday.": ["attacks/abduction victim=Musa_Keita"],
}


@pytest.mark.parametrize(("text", "doer"), TIES.items(), ids=list(TIES))
def test_ties_told_behind_the_noun(text: str, doer: str, lexicon: Lexicon) -> None:
    attacks = [event for event in told(_OTHERS + text, lexicon) if event["date"] == "2019-06-10..2019-06-10"]
    assert [event.get("perpetrator") for event in attacks] == [doer], shown(attacks)


@pytest.mark.parametrize(
    ("text", "expected"),
    {**SIDES, **OWN_FORCES, **CLAIMS, **RANKED, **CHRONICLE, **WORDS}.items(),
    ids=[*SIDES, *OWN_FORCES, *CLAIMS, *RANKED, *CHRONICLE, *WORDS],
)
def test_sides(text: str, expected: list[str], lexicon: Lexicon) -> None:
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert is_told(expected, attacks), shown(attacks)


@pytest.mark.parametrize(
    ("text", "killed"),
    {
        "A soldier from Chad was killed and four others wounded near Gao on Monday.": "1..1",
        "Rebels hacked ten villagers to death in Beni on Monday.": "10..10",
        "Gunmen shot two policemen dead in Quetta on Monday.": "2..2",
        "Troops of 112 Task Force Battalion eliminated three insurgents at Mafa on Monday.": "3..3",
        "Four khwarij were sent to hell in Bannu on Monday.": "4..4",
    }.items(),
)
def test_killed(text: str, killed: str, lexicon: Lexicon) -> None:
    attacks = [event for event in told(text, lexicon) if event["table"].startswith("attacks/")]
    assert [event["killed"] for event in attacks] == [killed], shown(attacks)
