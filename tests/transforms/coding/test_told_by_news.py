"""How news goes on: background, wars' tolls, who else fell, closer places, fights for ground, who "the group" is."""

from __future__ import annotations

import pytest

from tests.transforms.coding.telling import is_told, shown, told
from transforms.coding.lexicon import Lexicon

RAID = "Islamic State militants attacked a checkpoint near Kirkuk on Monday, killing three policemen."

TOLD = {
    "Syria's war has killed more than 370,000 people since it started in 2011.": [],
    "Around 30,000 people have been killed in the insurgency.": [],
    "The insurgency has killed 30,000 people since 2009.": [
        "attacks/assault scope=campaign perpetrator= killed=30000..30000"
    ],
    "More than 200,000 people have died since the conflict began.": [],
    "The fighting in Gao has killed 40 people since Monday.": ["attacks/assault place=Gao killed=40..40"],
    f"{RAID}\nTwo of the attackers were killed.": [
        "attacks/assault again=false killed=3..3",
        "attacks/assault again=true killed=2..2 target=",
    ],
    f"{RAID}\nFive people were wounded, a doctor said.": ["attacks/assault again=false", "attacks/assault again=true"],
    f"{RAID}\nFive people were wounded in Hawija, a doctor said.": [
        "attacks/assault again=false place=Kirkuk",
        "attacks/assault again=false place=Hawija",
    ],
    f"{RAID}\nThe fighters arrived in trucks, shooting at residents.": [
        "attacks/assault again=false",
        "attacks/assault again=true date=2019-06-10..2019-06-10",
    ],
    f"{RAID}\nKirkuk has been repeatedly targeted by the group.": ["attacks/assault again=false"],
    f"{RAID}\nIt lost its last town in 2017 but its fighters still carry out hit-and-run attacks.": [
        "attacks/assault again=false",
    ],
    "The army on Monday recaptured Kassara village from Islamic State after fighting that left 12 soldiers dead.": [
        "attacks/assault place=Kassara date=2019-06-10..2019-06-10 killed=12..12 target=12_soldiers",
        "territory/capture place=Kassara loser=islamic-state",
    ],
    "A Boko Haram attack killed 12 people in Gwoza on Monday.\nThe group abducted five girls in Baga on Tuesday.": [
        "attacks/assault perpetrator=boko-haram",
        "attacks/abduction perpetrator=boko-haram place=Baga",
    ],
    "The Saudi-led coalition bombed a house in Sanaa on Monday.\nCoalition strikes killed 12 people in Saada.": [
        "attacks/airstrike perpetrator=saudi-led-coalition",
        "attacks/airstrike perpetrator=saudi-led-coalition killed=12..12",
    ],
    "The US-led coalition bombed a house in Raqqa on Monday.\nCoalition strikes killed 12 people in Hajin.": [
        "attacks/airstrike perpetrator=us-led-coalition",
        "attacks/airstrike perpetrator=us-led-coalition killed=12..12",
    ],
    "A journalist was killed in Kabul on Monday.\nHe left his house when men shot him in Qalacha district.": [
        "attacks/assault again=false place=Kabul",
        "attacks/assault again=true date=2019-06-10..2019-06-10",
    ],
    "A journalist was killed in Kabul on Monday.\nGunmen attacked him in Jalalabad in 2017.": [
        "attacks/assault again=false place=Kabul",
        "attacks/assault again=false place=Jalalabad",
    ],
    "Gunmen killed a man in Konduga on Monday.\nIt lies 38 km from Maiduguri.\nIn 2013 Boko Haram raided the town.": [
        "attacks/assault place=Konduga date=2019-06-10..2019-06-10",
        "attacks/assault place=Konduga date=2013-01-01..2013-12-31",
    ],
    "13 police were killed in Gao, while 10 soldiers died in an attack on a base in Kidal on Monday.": [
        "attacks/assault place=Gao killed=13..13",
        "attacks/assault place=Kidal killed=10..10",
    ],
    "A cleric was shot dead in Aden on Monday.\nSheikh Musa Keita was shot in the Kassara district.": [
        "attacks/assassination again=false place=Aden",
        "attacks/assault again=true victim=Sheikh_Musa_Keita",
    ],
    "A US drone strike killed three men in Shabwa province on Monday.\nThe drone fired two missiles near Ataq.": [
        "attacks/airstrike again=false killed=3..3",
        "attacks/airstrike again=true place=Ataq",
    ],
    "A truck bombing in Mogadishu killed 16 people on Monday.\nThe attack on the Kassara hotel was claimed by JNIM.": [
        "attacks/bombing again=false killed=16..16",
        "attacks/bombing again=true claimant=jnim",
    ],
    f'{RAID}\n"We have confirmed 10 dead and 17 wounded," a doctor said.': ["attacks/assault again=false"],
    "Three female suicide bombers killed eight people in Konduga on Monday.": ["attacks/bombing scope=incident"],
    "Two people were killed in the Hay al-Intisar district of Mosul on Monday.": [
        "attacks/assault place=Hay_al-Intisar",
    ],
    "Two people were killed in Umm al-Tanak on Monday.": ["attacks/assault place=Umm_al-Tanak"],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_news_goes_on_to_tell(text: str, lexicon: Lexicon) -> None:
    events = [e for e in told(text, lexicon) if e["table"].startswith(("attacks", "territory/capture"))]
    assert is_told(TOLD[text], events), shown(events)
