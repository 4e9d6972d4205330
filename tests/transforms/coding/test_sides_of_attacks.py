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
        "attacks/assault victim=Farooq_Ahmad date=2019-03-03..2019-03-03 place=Pulwama killed=1..1"
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


@pytest.mark.parametrize(("text", "doer"), TIES.items(), ids=list(TIES))
def test_ties_told_behind_the_noun(text: str, doer: str, lexicon: Lexicon) -> None:
    attacks = [event for event in told(_OTHERS + text, lexicon) if event["date"] == "2019-06-10..2019-06-10"]
    assert [event.get("perpetrator") for event in attacks] == [doer], shown(attacks)


@pytest.mark.parametrize(
    ("text", "expected"), {**SIDES, **OWN_FORCES, **CLAIMS}.items(), ids=[*SIDES, *OWN_FORCES, *CLAIMS]
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
