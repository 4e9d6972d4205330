"""Who struck and who was struck where two words, two nations or two clauses tell of it."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

# Text, and the attacks coded of it that tell no other again.
CASES: dict[str, list[str]] = {
    "French and Malian troops killed about 20 jihadists, among them a local chief, in an operation near Konna.": [
        "attacks/assault perpetrator=french-forces+malian-armed-forces killed=20..20",
    ],
    "About 20 jihadists killed near Konna were buried.": ["attacks/assault perpetrator= killed=20..20"],
    "Mai-Mai fighters, allied with the FDLR, attacked a post at Kibirizi on Sunday.": [
        "attacks/assault perpetrator=mai-mai place=Kibirizi",
    ],
    "A group calling itself the Free Syrian Brigade took responsibility for the shelling of a barracks in Damascus.": [
        "attacks/assault perpetrator=Free_Syrian_Brigade claimant=Free_Syrian_Brigade place=Damascus",
    ],
    "The Free Syrian Army shelled a barracks in Damascus on Sunday.": ["attacks/assault perpetrator=free-syrian-army"],
    "Israel has carried out hundreds of strikes on depots in Syria since 2011.": [
        "attacks/airstrike perpetrator=israel scope=campaign",
    ],
    "Soldiers dislodged ISWAP from Arege, killing 24 fighters, but three soldiers were killed by a mine.": [
        "attacks/assault killed=24..24",
        "attacks/bombing killed=3..3 target=three_soldiers",
    ],
    "The army killed 12 rebels and lost two soldiers near Gao.": [
        "attacks/assault perpetrator=malian-armed-forces killed=14..14",
    ],
    "Commandos killed Yahya Abu al-Hammam on 21 February 2019 with ten of his men.": ["attacks/assault killed=11..11"],
    "Commandos killed Yahya Abu al-Hammam as he was riding with ten of his men.": ["attacks/assault killed=1..1"],
    "A captain was killed in Kirkuk when a bomb he was defusing exploded.": ["attacks/bombing killed=1..1"],
    "Sappers defused a bomb in Kirkuk on Sunday.": ["attacks/bombing status=foiled"],
    "In 2010 the Maoists killed 76 troopers of the CRPF in Dantewada, their bloodiest strike on the security forces.": [
        "attacks/assault perpetrator=cpi-maoist killed=76..76",
    ],
    "AQIM hostage-takers seized four Frenchmen at Arlit on 16 September 2010.": [
        "attacks/abduction perpetrator=aqim victim=four_Frenchmen",
    ],
    "Israeli aircraft bombed a Hamas camp in Gaza City on Sunday; two of its members were killed.": [
        "attacks/airstrike perpetrator=israeli-armed-forces target=hamas",
    ],
    "Eleven farmers were hacked to death at Otomabere on Sunday in an attack blamed on the ADF.": [
        "attacks/assault perpetrator=adf killed=11..11",
    ],
    "Soldiers fired on a minibus that failed to stop at a checkpoint in Bamenda, killing six civilians.": [
        "attacks/assault killed=6..6 place=Bamenda",
    ],
    "Twelve people were burned to death when bandits set fire to a truck at Kankara.": [
        "attacks/assault killed=12..12"
    ],
    "Assailants attacked a post at Inata on Sunday; the toll, first put at 20, has since risen to 53.": [
        "attacks/assault place=Inata killed=53..53",
    ],
    "Jihadists linked to al-Qaeda abducted 30 passengers from a bus near Boni.": [
        "attacks/abduction perpetrator=Jihadists",
    ],
}


@pytest.mark.parametrize(("text", "expected"), CASES.items(), ids=list(CASES))
def test_the_sides(text: str, expected: list[str], lexicon: Lexicon) -> None:
    events = [e for e in told(text, lexicon) if e["table"].startswith("attacks") and e["again"] == "false"]
    assert is_told(expected, events), shown(events)


def test_a_raid_told_again_is_not_given_to_the_group_it_hit(lexicon: Lexicon) -> None:
    text = (
        "US special forces killed Abu Ibrahim al-Hashimi al-Qurashi, the head of Islamic State, in Atmeh.\n"
        "Thirteen people died in the raid."
    )
    doers = {e["perpetrator"] for e in told(text, lexicon) if e["table"].startswith("attacks") and "perpetrator" in e}
    assert doers == {"us-armed-forces"}
